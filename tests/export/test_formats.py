"""The list of formats, and what it costs to have it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from rapporteur.export import FORMATS, Exported
from tests.export.sample import FONTS, sample


@pytest.mark.parametrize(
    ("imported", "heavy"),
    [
        ("rapporteur.export", {"pydantic", "babel", "reportlab", "PIL"}),
        ("rapporteur.mail.draft", {"babel", "reportlab", "PIL", "email.policy"}),
    ],
)
def test_what_is_heavy_is_imported_when_it_is_first_used(imported: str, heavy: set[str]) -> None:
    # What the interpreter itself begins with is not ours.
    code = f"import sys; before = set(sys.modules); import {imported}; new = set(sys.modules) - before; "
    code += f"assert not new & {heavy}, new & {heavy}"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_every_format_writes_a_file(tmp_path: Path) -> None:
    for extension, export in FORMATS.items():
        path = tmp_path / f"report.{extension}"
        exported = export(sample(), path, fonts=FONTS)
        assert exported == Exported(path=path, pages=2, missing="")
        assert [file.name for file in tmp_path.iterdir()] == [path.name]
        path.unlink()
