"""The pages around the text: size, margins, footers, and what the document says about itself."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from reportlab.lib.colors import Color
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.doctemplate import BaseDocTemplate, PageTemplate
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.frames import Frame

from rapporteur.export.pdf.text import Run, shortened

SIDE = 23 * mm
TOP = 20 * mm
BOTTOM = 24 * mm
WIDTH = A4[0] - 2 * SIDE
HEIGHT = A4[1] - TOP - BOTTOM
_FOOTER = 13 * mm


class _FootedCanvas(Canvas):  # type: ignore[misc]  # ReportLab has no types
    """Draws each page's footer as a form that is only defined at the end, when their number is known."""

    def __init__(self, *args: Any, footer: Callable[[Canvas, int, int], None], **options: Any) -> None:
        super().__init__(*args, **options)
        self._footer = footer
        self.pages = 0

    def showPage(self) -> None:
        """End the page, with its footer."""
        self.pages += 1
        self.doForm(f"footer{self.pages}")
        super().showPage()

    def save(self) -> None:
        """Define the footers and end the document."""
        for page in range(1, self.pages + 1):
            self.beginForm(f"footer{page}")
            self._footer(self, page, self.pages)
            self.endForm()
        super().save()


def lay_out(
    story: Sequence[Flowable],
    *,
    title: str,
    author: str,
    subject: str,
    language: str,
    created: datetime,
    font: str,
    footer: Run,
    page_of: str,
    rule: Color,
) -> tuple[bytes, int]:
    """The finished PDF and its number of pages; the same story gives the same bytes.

    The footer has the run `footer` at the left and `page_of` at the right, with ``{page}`` and
    ``{pages}`` filled in. `font` is a font that is used anyway: ReportLab puts its first one on each page.
    """
    style = footer.style

    def draw_footer(canvas: Canvas, page: int, pages: int) -> None:
        numbers = page_of.format(page=page, pages=pages)
        numbers_width = style.face.width(numbers, style.size)
        text = shortened(footer, WIDTH - numbers_width - 24).text
        canvas.setStrokeColor(rule)
        canvas.setLineWidth(0.6)
        canvas.line(SIDE, _FOOTER + 12, SIDE + WIDTH, _FOOTER + 12)
        canvas.setFont(style.face.name, style.size)
        canvas.setFillColor(style.colour)
        canvas.drawString(SIDE, _FOOTER, text)
        canvas.drawRightString(SIDE + WIDTH, _FOOTER, numbers)

    def make_canvas(*args: Any, **options: Any) -> Canvas:
        canvas = _FootedCanvas(*args, footer=draw_footer, **options)
        stamp = created.astimezone(UTC).strftime("D:%Y%m%d%H%M%SZ")
        canvas.setDateFormatter(lambda *_: stamp)
        canvas.showOutline()
        return canvas

    file = io.BytesIO()
    document = BaseDocTemplate(
        file,
        pagesize=A4,
        invariant=1,
        title=title,
        author=author,
        subject=subject,
        creator="Rapporteur",
        producer="Rapporteur",
        lang=language,
        initialFontName=font,
    )
    frame = Frame(SIDE, BOTTOM, WIDTH, HEIGHT, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
    document.addPageTemplates(PageTemplate(frames=[frame]))
    document.build(list(story), canvasmaker=make_canvas)
    return file.getvalue(), document.page
