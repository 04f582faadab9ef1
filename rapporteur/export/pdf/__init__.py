"""The report as a PDF in the form's own layout: tagged, archival, and the same bytes every time."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from pydantic_core import PydanticSerializationError

from rapporteur.export.content import content
from rapporteur.export.filing import as_export_error
from rapporteur.export.json_report import attached_report
from rapporteur.export.pdf.archive import About, Attachment
from rapporteur.export.pdf.failing import as_pdf_error
from rapporteur.export.pdf.flowing import Flowable
from rapporteur.export.pdf.form import Form
from rapporteur.export.pdf.pages import lay_out
from rapporteur.export.pdf.tags import Element
from rapporteur.export.pdf.text import Spot
from rapporteur.export.pdf.typesetting.library import library_in
from rapporteur.export.pdf.typesetting.setting import Typesetter
from rapporteur.export.result import Exported, Loss, Missing, Remark
from rapporteur.export.words import runs_right_to_left
from rapporteur.files import write_atomically
from rapporteur.pictures import render
from rapporteur.report.model import Photo, Report

ATTACHED = "report.json"
"""The name of the report itself among the files in the PDF."""


class Rendered(NamedTuple):
    """A PDF: its bytes, its number of pages, where things stand, which characters no font has.

    `has_report` says whether the report itself is inside.
    """

    data: bytes
    pages: int
    spots: tuple[Spot, ...]
    missing: tuple[Missing, ...]
    has_report: bool


def write_pdf(
    report: Report, path: Path, *, fonts: Path, step: Callable[[], object] = lambda: None
) -> Exported:
    """Write the report as a PDF to `path`, whole or not at all; `fonts` holds the program's own fonts.

    Private lines are left out. `step` is called again and again; what it raises ends the work, with nothing
    written. Raises `ExportError`.
    """
    rendered = pdf_of(report, path, fonts=fonts, step=step)
    with as_export_error(path):
        write_atomically(path, lambda temporary: temporary.write_bytes(rendered.data), make_room=step)
    characters = "".join(dict.fromkeys(missing.character for missing in rendered.missing))
    remarks = () if rendered.has_report else (Remark(Loss.REPORT_INSIDE),)
    return Exported(path, rendered.pages, characters, rendered.missing, remarks)


def pdf_of(report: Report, path: Path, *, fonts: Path, step: Callable[[], object] = lambda: None) -> Rendered:
    """As `render_pdf`, for a file that is to be called so. Raises `ExportError`."""
    with as_pdf_error(path):
        return render_pdf(report, fonts=fonts, step=step)


def render_pdf(report: Report, *, fonts: Path, step: Callable[[], object] = lambda: None) -> Rendered:
    """The report as a PDF in memory; `step` as in `write_pdf`.

    Raises `FontError` and `TooLargeError`.
    """
    shown = content(report)
    mirrored = runs_right_to_left(shown.language)
    setter = Typesetter(library_in(fonts), shown.language, right_to_left=mirrored)
    root = Element("Document")
    pictures = _Pictures()
    form = Form(shown, report.template.style, setter, root, make=pictures.of)

    def story() -> Iterator[Flowable]:
        for flowable in form.story():
            step()
            yield flowable

    attachment = _attachment(report, shown.form, pictures)
    laid = lay_out(
        story(),
        sheet=form.sheet,
        about=About(
            title=shown.title,
            author=shown.author,
            subject=shown.form,
            language=shown.language,
            created=shown.created,
            right_to_left=mirrored,
        ),
        margins=form.margins(),
        root=root,
        attachment=attachment,
        make_contents=form.contents,
    )
    return Rendered(*laid, tuple(form.missing), has_report=attachment is not None)


def missing_characters(report: Report, *, fonts: Path) -> tuple[Missing, ...]:
    """The characters that no font has, and where they stand, without making the PDF."""
    shown = content(report)
    form = Form(
        shown, report.template.style, Typesetter(library_in(fonts), shown.language), Element("Document")
    )
    deque(form.story(), maxlen=0)
    return tuple(form.missing)


class _Pictures:
    """What is to be seen of a report's photos, made once for its pages and for the report inside."""

    def __init__(self) -> None:
        self._made: dict[int, bytes] = {}

    def of(self, photo: Photo) -> bytes:
        """The picture of a photo that lives as long as this. Raises `PictureError`."""
        if id(photo) not in self._made:
            self._made[id(photo)] = render(photo)
        return self._made[id(photo)]


def _attachment(report: Report, description: str, pictures: _Pictures) -> Attachment | None:
    """The report itself; None where its texts have halves of characters, which no file can hold."""
    try:
        data = attached_report(report, make=pictures.of)
    except PydanticSerializationError:
        return None
    return Attachment(ATTACHED, "application/json", data, description)
