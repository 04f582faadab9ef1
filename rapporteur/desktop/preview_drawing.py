"""From a report to pictures of its pages: what the preview has done on another thread."""

from __future__ import annotations

from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from PySide6.QtGui import QImage

from rapporteur.desktop.preview_spots import Spots
from rapporteur.report.model import Report

if TYPE_CHECKING:
    from rapporteur.export.pdf.text import Spot

_ROUNDING = 0.01
"""In pixels: pdfium rounds sizes up, and a width that was meant as a whole number must stay that."""


class Sheet(NamedTuple):
    """A page's size in points."""

    width: float
    height: float


class Laid(NamedTuple):
    """A report on its pages: how large they are, and where things stand on them."""

    sheets: tuple[Sheet, ...]
    spots: Spots


class Press:
    """Holds the pages of one report. Its methods are for one thread, which is never that of the windows."""

    # pdfium has one state for the whole process and knows no threads: two windows must take turns.
    _turn: ClassVar[Lock] = Lock()

    def __init__(self, fonts: Path) -> None:
        """`fonts` is the folder of the program's own fonts."""
        self._fonts = fonts
        self._pages: Any = None  # a PdfDocument of pypdfium2, which has no types

    def lay(self, report: Report) -> Laid:
        """Lay a report out; its pages take the place of those before.

        Raises what `render_pdf` does; then the pages before stand.
        """
        from rapporteur.export.pdf import render_pdf

        rendered = render_pdf(report, fonts=self._fonts)
        return self._open(rendered.data, rendered.spots)

    def _open(self, data: bytes, spots: tuple[Spot, ...]) -> Laid:
        import pypdfium2

        with self._turn:
            pages = pypdfium2.PdfDocument(data)
            if self._pages is not None:
                self._pages.close()
            self._pages = pages
            sheets = tuple(Sheet(*pages.get_page_size(number)) for number in range(len(pages)))
        return Laid(sheets, Spots(spots))

    def draw(self, number: int, width: int) -> QImage:
        """The picture of a page, counted from 0, so many device pixels wide."""
        with self._turn:
            page = self._pages[number]
            try:
                bitmap = page.render(scale=(width - _ROUNDING) / page.get_width(), prefer_bgrx=True)
                try:
                    size = bitmap.width, bitmap.height, bitmap.stride
                    # Copied, for the memory is pdfium's and goes with the bitmap.
                    return QImage(bitmap.buffer, *size, QImage.Format.Format_RGB32).copy()
                finally:
                    bitmap.close()
            finally:
                page.close()

    def close(self) -> None:
        """Let go of the pages. Left to the collector, they would be closed on any thread."""
        with self._turn:
            if self._pages is not None:
                self._pages.close()
                self._pages = None
