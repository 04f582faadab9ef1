"""Where the program's own data is: templates, fonts, icons, translations, samples."""

from __future__ import annotations

from pathlib import Path


def resource_folder() -> Path:
    """The folder of an installed program, or that of a checkout."""
    package = Path(__file__).parent
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parent / "resources"
