"""Where the program's own data is: templates, fonts, icons, translations, samples."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path


def resource_folder() -> Path:
    """The folder of an installed program, or that of a checkout."""
    package = Path(__file__).parent
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parent / "resources"


def cjk_fonts() -> Path | None:
    """Where the package with fonts for Chinese, Japanese and Korean has them; None where it is not there."""
    found = find_spec("justmytype_intl_cjk")
    return Path(found.origin).parent / "fonts" / "ofl" if found and found.origin else None
