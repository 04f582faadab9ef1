"""Out: a report as a file that others can read. One module a format, one function each.

Importing this costs nearly nothing; what a format needs is imported when it is first used.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, Protocol

from rapporteur.export.result import Exported, ExportError

if TYPE_CHECKING:
    from rapporteur.report.model import Report

__all__ = ["FORMATS", "Export", "ExportError", "Exported", "Format"]


class Export(Protocol):
    """Writes a report to `path`, whole or not at all. Raises `ExportError`.

    `fonts` is the folder of the program's own fonts.
    """

    def __call__(self, report: Report, path: Path, *, fonts: Path) -> Exported: ...


class Format(NamedTuple):
    """A format to export to, called like its `write`.

    `suffix` is what its files' names end in, dot included. `drops` says in a plain English sentence what of a
    report is never in it; what one report loses is in `Exported.remarks`.
    """

    suffix: str
    write: Export
    drops: str

    def __call__(self, report: Report, path: Path, *, fonts: Path) -> Exported:
        """Write a report. Raises `ExportError`."""
        return self.write(report, path, fonts=fonts)


def _pdf(report: Report, path: Path, *, fonts: Path) -> Exported:
    from rapporteur.export.pdf import write_pdf

    return write_pdf(report, path, fonts=fonts)


def _docx(report: Report, path: Path, *, fonts: Path) -> Exported:  # noqa: ARG001 - Word has its own
    from rapporteur.export.docx import write_docx

    return write_docx(report, path)


def _markdown(report: Report, path: Path, *, fonts: Path) -> Exported:  # noqa: ARG001 - it has no fonts
    from rapporteur.export.markdown import write_markdown

    return write_markdown(report, path)


def _html(report: Report, path: Path, *, fonts: Path) -> Exported:  # noqa: ARG001 - the reader's are used
    from rapporteur.export.html import write_html

    return write_html(report, path)


def _json(report: Report, path: Path, *, fonts: Path) -> Exported:  # noqa: ARG001 - it has no fonts
    from rapporteur.export.json_report import write_json

    return write_json(report, path)


def _text(report: Report, path: Path, *, fonts: Path) -> Exported:  # noqa: ARG001 - it has no fonts
    from rapporteur.export.text_form import write_text

    return write_text(report, path)


_NOT_SHOWN = "Private lines, fields that the form does not print, and e-mail addresses are left out."

FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        "pdf": Format(".pdf", _pdf, _NOT_SHOWN),
        "docx": Format(".docx", _docx, _NOT_SHOWN),
        "md": Format(".md", _markdown, _NOT_SHOWN),
        "html": Format(".html", _html, _NOT_SHOWN),
        "json": Format(
            ".json",
            _json,
            "Private lines are left out, and photos are as they are to be seen, not as they were taken.",
        ),
        "txt": Format(".txt", _text, f"{_NOT_SHOWN} So are the photos and what stands under them."),
    }
)
"""Every format by the extension of its files, without the dot."""
