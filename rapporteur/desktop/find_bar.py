"""The bar that finds words anywhere in the report, and puts others in their place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

import shiboken6
from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from rapporteur.desktop.announcing import announce
from rapporteur.desktop.look import SMALL_PX, Look
from rapporteur.desktop.widgets import LineEdit, button, coloured, icon_button
from rapporteur.report.model import Report
from rapporteur.report.search import Place, find, fitted, replaced

PAUSE_MS = 120
"""How long after the last key the words are looked for."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LEAST = 150
"""What a line to type in needs, in logical pixels."""
_NARROWEST = 360

_STYLE = """
#findBar {{ background: {card}; border: 1px solid {line}; border-radius: 10px; }}
QToolButton[choice="true"] {{
    color: {muted}; background: transparent; border: 1px solid transparent; border-radius: 8px;
    padding: 4px 8px; font-size: 12px;
}}
QToolButton[choice="true"]:hover {{ background: {hover}; }}
QToolButton[choice="true"]:checked {{ color: {accent}; background: {accent_soft}; font-weight: 600; }}
QToolButton[choice="true"]:focus {{ border-color: {accent}; }}
"""


class FindBar(QFrame):
    """Finds, steps from place to place, and replaces; hidden until it is opened.

    It is given how to ask for the report as it is now, to take a changed one (with the words for its undoing)
    and to show a place. `found` tells all places that there are now, none once the bar is closed.
    """

    closed = Signal()
    found = Signal(object)
    """A list of `Place`. As an object, so that Qt makes no copy of it."""

    def __init__(
        self,
        report: Callable[[], Report],
        apply: Callable[[Report, str], None],
        show: Callable[[Place], None],
        look: Look,
    ) -> None:
        super().__init__()
        self._report, self._apply, self._show_place, self._look = report, apply, show, look
        self._places: list[Place] = []
        self._at = -1
        self._message = ""
        self._came_from: QWidget | None = None
        self._near: Place | None = None
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._search_and_show)
        self.setObjectName("findBar")
        self.setAccessibleName(self.tr("Find and replace"))
        self.setStyleSheet(_STYLE.format_map(vars(look.colours)))
        self._make_lines()
        self._lay_out()
        self.set_replacing(False)
        self._show_count()
        self.hide()

    # ---- arrangement

    def _make_lines(self) -> None:
        self.query = _line(self.tr("Find in the report"))
        sign = self._look.icon("search", self._look.colours.muted)
        self.query.addAction(sign, QLineEdit.ActionPosition.LeadingPosition).setText(self.tr("Search"))
        self.query.textEdited.connect(self._will_search)
        self.replacement = _line(self.tr("Replace with"))
        self.count = QLabel()
        self.count.setFont(self._look.figures(SMALL_PX))
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        usual = self.tr("{at} of {count}").format(at="00", count="00")
        self.count.setMinimumWidth(self.count.fontMetrics().horizontalAdvance(usual))
        self.match_case = self._choice(self.tr("Match case"), self.tr("Tell capitals from small letters"))
        self.whole_words = self._choice(self.tr("Whole words"), self.tr("Find nothing inside longer words"))
        self.accents = self._choice(self.tr("Accents"), self.tr("Tell é from e"))

    def _choice(self, name: str, explanation: str) -> QToolButton:
        made = QToolButton()
        made.setText(name)
        made.setToolTip(explanation)
        made.setAccessibleDescription(explanation)
        made.setCheckable(True)
        made.setProperty("choice", True)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.toggled.connect(self._search_and_show)
        return made

    def _lay_out(self) -> None:
        look = self._look
        self.unfold = icon_button(look, "chevron-right", self.tr("Find and replace"), self._fold_or_unfold)
        self._first, self._choices = QHBoxLayout(), QHBoxLayout()
        for row in (self._first, self._choices):
            row.setSpacing(4)
        self.back = icon_button(look, "chevron-up", self.tr("Previous place"), lambda: self.step(-1))
        self.forth = icon_button(look, "chevron-down", self.tr("Next place"), lambda: self.step(+1))
        self._leave = icon_button(look, "x", self.tr("Close"), self.leave)
        for widget in (self.unfold, self.query, self.count, self.back, self.forth):
            self._first.addWidget(widget, 1 if widget is self.query else 0)
        for choice in (self.match_case, self.whole_words, self.accents):
            self._choices.addWidget(choice)
        self._choices.addStretch(1)
        self._finding = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._finding.setSpacing(4)
        self._finding.addLayout(self._first, 1)
        self._finding.addLayout(self._choices)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addLayout(self._finding, 1)
        top.addWidget(self._leave, 0, Qt.AlignmentFlag.AlignTop)
        self._replacing = QWidget()
        self.one = button(self.tr("Replace"), self.replace, small=True)
        self.all = button(self.tr("Replace all"), self.replace_all, small=True)
        second = QHBoxLayout(self._replacing)
        self._indent(second, to_the_words=True)
        second.setSpacing(6)
        second.addWidget(self.replacement, 1)
        second.addWidget(self.one)
        second.addWidget(self.all)
        second.addSpacing(6)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(6, 6, 6, 6)
        whole.setSpacing(6)
        whole.addLayout(top)
        whole.addWidget(self._replacing)
        order = (self.unfold, self.query, self.replacement, self.one, self.all, self.back, self.forth)
        for one, next_one in pairwise((*order, self.match_case, self.whole_words, self.accents, self._leave)):
            self.setTabOrder(one, next_one)
        # Without a width of its own the bar would keep its window as wide as all of it in one row.
        self.setMinimumWidth(_NARROWEST)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _indent(self, row: QHBoxLayout, *, to_the_words: bool) -> None:
        """Begin a row where the words to be found begin, or at the edge."""
        by = self.unfold.sizeHint().width() + self._first.spacing() if to_the_words else 0
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        row.setContentsMargins(0 if mirrored else by, 0, by if mirrored else 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """The choices go below the words where there is no room beside them."""
        beside = (self._choices, self.unfold, self.count, self.back, self.forth, self._leave)
        narrow = self.width() < _LEAST + sum(one.sizeHint().width() + 6 for one in beside)
        directions = QBoxLayout.Direction
        self._finding.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._indent(self._choices, to_the_words=narrow)

    # ---- coming and going

    def open(self, words: str = "", *, replacing: bool = False, near: Place | None = None) -> None:
        """Show the bar with these words, or with those of the last time, and take the keyboard.

        What is shown first is the place nearest to `near`, where the cursor is.
        """
        focus = QApplication.focusWidget()
        if focus is not None and not self.isAncestorOf(focus):
            self._came_from = focus
        if replacing:
            self.set_replacing(True)
        if words:
            self.query.setText(words)
        self._near = near
        self.show()
        self.query.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.query.selectAll()
        self._search_and_show()

    def leave(self) -> None:
        """Hide, and give the keyboard back to what had it."""
        self._pause.stop()
        origin, self._came_from = self._came_from, None
        focus = QApplication.focusWidget()
        if focus and self.isAncestorOf(focus) and origin is not None and shiboken6.isValid(origin):
            origin.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self._near = None
        self._keep([], -1)
        self.closed.emit()

    def set_replacing(self, replacing: bool) -> None:
        """Show the line for other words, or only the one for those to be found."""
        self._replacing.setVisible(replacing)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        shut = "chevron-left" if mirrored else "chevron-right"
        icon = "chevron-down" if replacing else shut
        self.unfold.setIcon(self._look.icon(icon, self._look.colours.muted))
        name = self.tr("Find only") if replacing else self.tr("Find and replace")
        self.unfold.setAccessibleName(name)
        self.unfold.setToolTip(name)

    def _fold_or_unfold(self) -> None:
        opening = self._replacing.isHidden()
        self.set_replacing(opening)
        (self.replacement if opening else self.query).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        keys = QKeySequence.StandardKey
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in _ENTER and self.replacement.hasFocus() and not back:
            self.replace()
        elif event.key() in _ENTER and (self.query.hasFocus() or self.replacement.hasFocus()):
            self.step(-1 if back else +1)
        elif event.matches(keys.FindNext) or event.matches(keys.FindPrevious):
            self.step(+1 if event.matches(keys.FindNext) else -1)
        else:
            super().keyPressEvent(event)

    # ---- finding

    def places(self) -> Sequence[Place]:
        """All places found."""
        return self._places

    def current(self) -> Place | None:
        """The place shown."""
        return self._places[self._at] if self._at >= 0 else None

    def refresh(self) -> None:
        """Look again, because the report has changed; what is shown stays as near as can be."""
        if not self.isHidden():
            self._search()

    def step(self, by: int) -> None:
        """Show the next place (+1) or the one before (-1), round at the ends. A hidden bar opens."""
        self._message = ""
        if self.isHidden():
            self.open()
        elif self._pause.isActive():
            # What has only been typed is found now, and its first place not passed over.
            self._search_and_show()
        elif self._places:
            self._at = (self._at + by) % len(self._places)
            self._show_current()

    def _will_search(self) -> None:
        self._message = ""
        self._pause.start()

    def _search_and_show(self) -> None:
        if not self.isHidden():
            self._message = ""
            self._search()
            self._show_current()

    def _search(self) -> None:
        self._pause.stop()
        before, at = self.current() or self._near, self._at
        places = find(
            self._report(),
            self.query.text(),
            match_case=self.match_case.isChecked(),
            whole_words=self.whole_words.isChecked(),
            accents=self.accents.isChecked(),
        )
        self._keep(places, _nearest(places, before, at))

    def _keep(self, places: list[Place], at: int) -> None:
        if places != self._places:
            self._message = ""
        self._places, self._at = places, at
        self._show_count()
        self.found.emit(places)

    def _show_current(self) -> None:
        self._show_count()
        place = self.current()
        if place is not None:
            self._show_place(place)

    def _show_count(self) -> None:
        colours = self._look.colours
        for widget in (self.back, self.forth, self.one, self.all):
            widget.setEnabled(bool(self._places))
        if self._message:
            self._say(self._message, colours.muted)
        elif self._places:
            figures = QLocale()
            at, count = figures.toString(self._at + 1), figures.toString(len(self._places))
            self._say(self.tr("{at} of {count}").format(at=at, count=count), colours.muted)
        elif self.query.text():
            self._say(self.tr("Not found"), colours.warn)
        else:
            self._say("", colours.muted)

    def _say(self, text: str, colour: str) -> None:
        if text != self.count.text():
            self.count.setText(text)
            self.query.setAccessibleDescription(text)
            announce(self, text)
        coloured(self.count, colour)
        self._make_room()

    # ---- replacing

    def replace(self) -> None:
        """Replace the place shown and go on to the next."""
        self._message = ""
        self._search()
        place = self.current()
        if place is None:
            return
        at, report, as_typed = self._at, self._report(), self._is_as_typed()
        put = fitted(place.found, self.replacement.text(), match_case=as_typed)
        self._apply(
            replaced(report, [place], self.replacement.text(), match_case=as_typed), self.tr("replacing")
        )
        self._search()
        if self._places:
            self._at = self._after(at, place, place.start + len(put))
            self._show_current()

    def _after(self, at: int, place: Place, end: int) -> int:
        """The next place after one that was replaced: words found in the new ones are passed over."""
        for number in range(min(at, len(self._places)), len(self._places)):
            one = self._places[number]
            if (one.part, one.where) != (place.part, place.where) or one.start >= end:
                return number
        return 0

    def replace_all(self) -> None:
        """Replace every place, in one step of undo, and say how many there were."""
        self._search()
        places = self._places
        if not places:
            return
        changed = replaced(self._report(), places, self.replacement.text(), match_case=self._is_as_typed())
        self._apply(changed, self.tr("replacing"))
        self._search()
        self._message = self.tr("Replaced %Ln", "", len(places))
        self._show_count()

    def _is_as_typed(self) -> bool:
        """Whether the new words keep the capitals that they were typed with.

        Who looks for words with capitals means those, as in an abbreviation.
        """
        return self.match_case.isChecked() or self.query.text() != self.query.text().lower()


def _line(name: str) -> LineEdit:
    made = LineEdit()
    made.setPlaceholderText(name)
    made.setAccessibleName(name)
    made.setMinimumWidth(_LEAST)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return made


def _nearest(places: Sequence[Place], before: Place | None, at: int) -> int:
    """Which of the places is the one shown before, or else stands where it stood; -1 if there are none."""
    if not places:
        return -1
    if before is None:
        return 0
    if at < len(places) and places[at] == before:
        return at

    def distance(number: int) -> tuple[int, int]:
        place = places[number]
        same_line = place.part == before.part and place.text == before.text
        stays = (
            place == before,
            same_line and place.start == before.start,
            place[:3] == before[:3],
            place[:2] == before[:2],
            place.part == before.part,
            True,
        )
        return stays.index(True), abs(number - at)

    return min(range(len(places)), key=distance)
