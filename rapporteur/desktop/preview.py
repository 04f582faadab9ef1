"""The page preview: the pane beside the form that shows what the PDF will be."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from rapporteur.desktop.document import Change, Document
from rapporteur.desktop.look import SMALL_PX, Look
from rapporteur.desktop.preview_drawing import Laid
from rapporteur.desktop.preview_making import PageMaker, Wanted
from rapporteur.desktop.preview_view import PreviewView
from rapporteur.desktop.widgets import ElidedLabel, coloured, icon_button

log = logging.getLogger(__name__)

FOLLOW_MS = 400
"""How long after the last change the pages are laid out anew."""


class Preview(QFrame):
    """Follows a document for as long as it is shown. `closed` says that its cross was pressed."""

    closed = Signal()

    def __init__(self, document: Document, look: Look, fonts: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.setAccessibleName(self.tr("Page preview"))
        self.setMinimumWidth(240)
        self.view = PreviewView(look)
        self.view.setAccessibleName(self.tr("Page preview"))
        self.maker = PageMaker(fonts, self.view.wanted, self)
        self._follow = QTimer(self, interval=FOLLOW_MS, singleShot=True)
        self._shown_report: object = None

        self._place = coloured(ElidedLabel(self.tr("The pages are being laid out…")), look.colours.muted)
        self._place.setFont(look.font(SMALL_PX))
        head = QHBoxLayout()
        head.setContentsMargins(12, 4, 6, 4)
        head.setSpacing(2)
        head.addWidget(self._place, 1)
        for icon, name, do in (
            ("minus", self.tr("Smaller"), lambda: self.view.zoom_by(-1)),
            ("plus", self.tr("Larger"), lambda: self.view.zoom_by(+1)),
            ("maximize-2", self.tr("As wide as the pane"), self.view.fit_width),
            ("x", self.tr("Close the preview"), self.closed.emit),
        ):
            head.addWidget(icon_button(look, icon, name, do))
        self.trouble = coloured(QLabel(), look.colours.warn)
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.setFont(look.font(SMALL_PX))
        self.trouble.setWordWrap(True)
        self.trouble.setContentsMargins(12, 0, 12, 8)
        self.trouble.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.trouble)
        column.addWidget(self.view, 1)

        self._follow.timeout.connect(self._lay)
        self.view.pictures_wanted.connect(self.maker.go_on)
        self.view.page_shown.connect(self._tell_page)
        self.maker.laid.connect(self._show_laid)
        self.maker.drawn.connect(self._show_drawn)
        self.maker.failed.connect(self._tell_trouble)
        document.changed.connect(self._on_changed)

    # ---- following the report

    def _on_changed(self, _change: Change) -> None:
        if self.isVisible():
            self._follow.start()

    def _lay(self) -> None:
        report = self._document.report
        if report is not self._shown_report:
            self._shown_report = report
            self.maker.lay(report)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            # What was changed while it was away.
            QTimer.singleShot(0, self, self._lay)
        elif event.type() == QEvent.Type.Hide:
            self._follow.stop()
        return super().event(event)

    def _show_laid(self, laid: Laid) -> None:
        self.trouble.hide()
        self.view.show_laid(laid)

    def _show_drawn(self, wanted: Wanted, image: QImage) -> None:
        self.view.take_picture(wanted, image)

    def _tell_page(self, page: int, pages: int) -> None:
        text = self.tr("Page {page} of {pages}").format(page=page, pages=pages)
        self._place.setText(text)
        self.view.setAccessibleDescription(text)

    def _tell_trouble(self, error: Exception) -> None:
        from rapporteur.export.pdf.pages import TooLargeError
        from rapporteur.export.pdf.typesetting.library import FontError

        # The next change is another chance, and so is closing and opening.
        self._shown_report = None
        if isinstance(error, TooLargeError):
            text = self.tr(
                "Something in the report does not fit on a page, so the pages are not up to date. "
                "The report itself is safe. Make what is too large shorter."
            )
        elif isinstance(error, FontError):
            text = self.tr(
                "The fonts that belong to the program cannot be read, so the pages are not up to date. "
                "The report itself is safe. Install the program again."
            )
        else:
            log.error("the pages could not be made", exc_info=error)
            text = self.tr(
                "The pages could not be made and are not up to date. "
                "The report itself is safe. The next change is another try."
            )
        self._place.setText(self._place.text() if self.view.pages else "")
        self.trouble.setText(text)
        self.trouble.show()

    # ---- as a part of the window

    def take_focus(self) -> None:
        """Take the keyboard, to scroll."""
        self.view.setFocus()

    def let_go(self) -> None:
        """Stop; what is being made is waited for."""
        self._follow.stop()
        self.maker.close()
