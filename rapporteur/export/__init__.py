"""Out: a report as a file that others can read. One module a format, one function each.

Importing this costs nearly nothing; what a format needs is imported when it is first used.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol

from rapporteur.export.result import Exported, ExportError

if TYPE_CHECKING:
    from rapporteur.report.model import Report

__all__ = ["FORMATS", "Export", "ExportError", "Exported"]


class Export(Protocol):
    """Writes a report to `path`, whole or not at all. Raises `ExportError`.

    `fonts` is the folder of the program's own fonts.
    """

    def __call__(self, report: Report, path: Path, *, fonts: Path) -> Exported: ...


def _pdf(report: Report, path: Path, *, fonts: Path) -> Exported:
    from rapporteur.export.pdf import write_pdf

    return write_pdf(report, path, fonts=fonts)


FORMATS: Mapping[str, Export] = MappingProxyType({"pdf": _pdf})
"""Every format by the extension of its files, without the dot."""
