"""The report as a Word file that organisers can edit: real styles, real lists, the same bytes every time."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from docx import Document

from rapporteur.export.content import content
from rapporteur.export.docx.body import Body
from rapporteur.export.docx.skeleton import skeleton
from rapporteur.export.filing import put
from rapporteur.export.pieces import (
    Content,
    Items,
)
from rapporteur.export.result import Exported, Loss, Remark
from rapporteur.export.words import runs_right_to_left
from rapporteur.report.model import Report

_LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The first date that a zip file knows."""


def write_docx(report: Report, path: Path) -> Exported:
    """Write the report as a Word file to `path`, whole or not at all. Private lines are left out.

    Raises `ExportError`.
    """
    shown = content(report)
    document = Document(io.BytesIO(_empty(shown)))
    body = Body(document, shown)
    body.fill()
    buffer = io.BytesIO()
    document.save(buffer)
    put(path, _without_clock(buffer.getvalue()))
    return Exported(path, remarks=(Remark(Loss.DEPTH, body.deeper),) if body.deeper else ())


def _empty(shown: Content) -> bytes:
    return skeleton(
        title=shown.title,
        subject=shown.form,
        author=shown.author,
        language=shown.language,
        mirrored=runs_right_to_left(shown.language),
        created=shown.created,
        numbered=sum(isinstance(part.block, Items) for part in shown.parts),
    )


def _without_clock(data: bytes) -> bytes:
    """The same zip file with no date of now, and nothing about this machine."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as made, zipfile.ZipFile(buffer, "w") as file:
        for name in made.namelist():
            entry = zipfile.ZipInfo(name, _LONG_AGO)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            file.writestr(entry, made.read(name))
    return buffer.getvalue()
