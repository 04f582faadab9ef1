"""The report as a PDF: A4, in the form's own layout, with fonts embedded and the same bytes every time."""

from __future__ import annotations

from pathlib import Path
from threading import Lock

from reportlab.pdfbase.ttfonts import TTFError
from reportlab.platypus.doctemplate import LayoutError

from rapporteur.export.pdf.faces import Faces, load_faces
from rapporteur.export.pdf.form import LINE, Form
from rapporteur.export.pdf.pages import lay_out
from rapporteur.export.result import Exported, ExportError
from rapporteur.export.text import one_line
from rapporteur.export.words import words_for
from rapporteur.files import write_atomically
from rapporteur.report.model import Report
from rapporteur.report.template import localized

# ReportLab's fonts are shared by the process and may serve one document at a time.
_ONE_AT_A_TIME = Lock()


def write_pdf(report: Report, path: Path, *, fonts: Path) -> Exported:
    """Write the report as a PDF to `path`, whole or not at all; `fonts` holds the four Noto Sans files.

    Private lines are left out. Raises `ExportError`.
    """
    with _ONE_AT_A_TIME:
        try:
            faces = load_faces(fonts)
        except (OSError, TTFError) as error:
            raise ExportError(path, "the fonts that belong to the program cannot be read") from error
        try:
            data, pages, missing = _render(report, faces)
        except LayoutError as error:
            raise ExportError(path, "something in it does not fit on a page") from error
    try:
        write_atomically(path, lambda temporary: temporary.write_bytes(data))
    except OSError as error:
        raise ExportError(path, (error.strerror or str(error)).lower()) from error
    return Exported(path, pages, missing)


def _render(report: Report, faces: Faces) -> tuple[bytes, int, str]:
    form = Form(report, faces)
    session = report.session
    name = localized(report.template.name, report.language)
    title = one_line(session.title) or one_line(name)
    data, pages = lay_out(
        list(form.story()),
        title=title,
        author=one_line(session.event or session.forum),
        subject=one_line(name),
        language=one_line(report.language),
        created=report.created,
        font=faces.regular.name,
        footer=form.footer(title),
        page_of=words_for(report.language).page,
        rule=LINE,
    )
    return data, pages, "".join(form.missing)
