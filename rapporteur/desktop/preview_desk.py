"""Has the page preview beside the form, or in its place, and goes from one to the other."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from rapporteur.desktop.divider import Divided
from rapporteur.desktop.document import Document
from rapporteur.desktop.look import Look
from rapporteur.desktop.panel import Panel
from rapporteur.desktop.panels.notes import NotesPanel
from rapporteur.desktop.preview import Preview
from rapporteur.desktop.preview_spots import place_of, section_of, speaker_of
from rapporteur.report.search import Place

if TYPE_CHECKING:
    from rapporteur.export.pdf.text import Spot

WIDE = 1100
"""Logical pixels of a window that has room for the form and the pages side by side."""

_USUAL_SHARE = 0.5
"""Of the width, for the pages, until somebody moves the line between them and the form."""

CURSOR_MS = 120
"""How long after the cursor's last move its line is looked for on the pages."""


class Beside(NamedTuple):
    """What of the window the preview stands beside: the form, in a row that has room for both."""

    row: Divided
    form: QWidget
    panels: list[Panel]
    reveal: Callable[[Panel], None]
    go_to: Callable[[Place], None]


class PreviewDesk(QObject):
    """The preview of a window, which is made when it is first asked for."""

    def __init__(self, document: Document, look: Look, fonts: Path, beside: Beside, window: QWidget) -> None:
        super().__init__(window)
        self._document, self._look, self._fonts = document, look, fonts
        self._beside, self._window = beside, window
        self._notes = next((panel for panel in beside.panels if isinstance(panel, NotesPanel)), None)
        self._cursor_moved = QTimer(self, interval=CURSOR_MS, singleShot=True)
        self._cursor_moved.timeout.connect(self._follow_cursor)
        self._is_open = self._is_keyboard_lent = False

    @cached_property
    def pane(self) -> Preview:
        """The preview itself."""
        pane = Preview(self._document, self._look, self._fonts)
        pane.hide()
        pane.closed.connect(self.close_pane)
        pane.view.left.connect(self._leave)
        pane.view.spot_chosen.connect(self.go_to_spot)
        if self._notes:
            self._notes.editor.cursorPositionChanged.connect(self._cursor_moved.start)
        row = self._beside.row
        row.addWidget(pane)
        row.setStretchFactor(0, 1)
        row.setStretchFactor(1, 1)
        share = self._document.view.get("preview_share")
        row.give(share if isinstance(share, float) and 0 < share < 1 else _USUAL_SHARE)
        row.shared.connect(lambda share: self._document.remember_view(preview_share=round(share, 3)))
        return pane

    # ---- showing it

    @property
    def is_open(self) -> bool:
        """Whether it is shown."""
        return self._is_open

    @property
    def is_in_the_way(self) -> bool:
        """Whether it is shown in place of the form."""
        return self._is_open and self._window.width() < WIDE

    def restore(self) -> None:
        """Show the preview again that was open when the report was closed, where there is room beside it."""
        if self._document.view.get("preview") is True and self._window.width() >= WIDE:
            self._open()

    def toggle(self) -> None:
        """Show the preview, or the form alone again."""
        if self._is_open:
            self.close_pane()
        else:
            self._open()
            self._document.remember_view(preview=True)

    def _open(self) -> None:
        self._document.flush()
        self._is_open = True
        self.arrange()
        self._cursor_moved.start()

    def close_pane(self) -> None:
        """Show the form alone."""
        had_keyboard = self.pane.isAncestorOf(self._window.focusWidget() or self._window)
        self._is_open = False
        self.arrange()
        if had_keyboard:
            self._take_keyboard_back()
        self._document.remember_view(preview=False)

    def arrange(self) -> None:
        """Give form and preview their room, after the window's width has changed."""
        if not (self._is_open or "pane" in vars(self)):
            return
        form, pane, focused = self._beside.form, self.pane, self._window.focusWidget()
        was_in_form, was_in_pane = (
            focused is not None and part.isAncestorOf(focused) for part in (form, pane)
        )
        form.setVisible(not self.is_in_the_way)
        pane.setVisible(self._is_open)
        # The keyboard goes with what takes the place of what had it, and comes back.
        if was_in_form and form.isHidden():
            self._is_keyboard_lent = True
            pane.take_focus()
        elif was_in_pane and self._is_keyboard_lent and not form.isHidden():
            self._is_keyboard_lent = False
            self._take_keyboard_back()

    def make_way(self) -> None:
        """Let the form be seen, which something is about to be shown in."""
        if self.is_in_the_way:
            self.close_pane()

    def _leave(self) -> None:
        if self.is_in_the_way:
            self.close_pane()
        else:
            self._take_keyboard_back()

    def _take_keyboard_back(self) -> None:
        if self._notes and not self._notes.is_folded:
            self._notes.take_focus()
        elif self._beside.panels:
            self._beside.panels[0].take_focus()

    # ---- from one to the other

    def go_to_spot(self, spot: Spot) -> None:
        """Go to what a spot on the pages shows."""
        self._document.flush()
        report = self._document.report
        section_id, person_id = section_of(spot.anchor), speaker_of(spot.anchor)
        if section_id is not None:
            for panel in self._beside.panels:
                if panel.section.id == section_id:
                    panel.set_folded(False)
                    self._beside.reveal(panel)
                    panel.take_focus()
        elif person_id is not None:
            if self._notes and report.person(person_id):
                self._beside.reveal(self._notes)
                self._notes.go_to_speaker(person_id, new_line=False)
        elif place := place_of(spot.anchor, report):
            self._beside.go_to(place)

    def _follow_cursor(self) -> None:
        if self._notes and self._is_open and (place := self._notes.found_place()):
            self.pane.view.mark(f"{place.part} {place.where}")

    def close(self) -> None:
        """Stop, and let go of the pages."""
        if "pane" in vars(self):
            self.pane.let_go()
