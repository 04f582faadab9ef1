"""The report as one page of HTML: semantic, its photos inside, nothing fetched and nothing run."""

from __future__ import annotations

from pathlib import Path

from rapporteur.export.content import content
from rapporteur.export.filing import put
from rapporteur.export.html.page import Page
from rapporteur.export.result import Exported
from rapporteur.report.model import Report


def write_html(report: Report, path: Path) -> Exported:
    """Write the report as a page to `path`, whole or not at all. Private lines are left out.

    Raises `ExportError`.
    """
    put(path, "".join(Page(content(report)).pieces()).encode())
    return Exported(path)
