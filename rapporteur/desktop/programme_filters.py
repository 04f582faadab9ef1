"""What is shown of a programme: all or one's own, by words, room, track, language and rapporteur."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from rapporteur.desktop.look import Look
from rapporteur.desktop.programme_rows import Facets, Wanted
from rapporteur.desktop.widgets import Choice, clearable

_STYLE = """
#segments {{ background: {plain_soft}; border-radius: 8px; }}
#segments QToolButton {{
    color: {muted}; background: transparent; border: 1px solid transparent; border-radius: 7px;
    padding: 3px 12px; font-size: 13px; font-weight: 500;
}}
#segments QToolButton:hover {{ color: {ink}; }}
#segments QToolButton:checked {{ color: {ink}; background: {card}; border-color: {edge}; }}
#segments QToolButton:focus {{ border-color: {accent}; }}
"""

_CHOICE_STYLE = """
QComboBox {{ color: {muted}; font-size: 12px; padding: 3px 6px; }}
QComboBox::drop-down {{ width: 16px; }}
QComboBox[chosen="true"] {{ color: {ink}; border-color: {accent}; }}
"""

_WIDEST_LIST = 360
_LEAST_CHOICE = 64
"""How narrow a choice may become, in logical pixels."""


class _Choice(Choice):
    """Shows what it is about as long as nothing is chosen, and an ellipsis where there is no room."""

    def __init__(self, name: str, look: Look) -> None:
        super().__init__()
        self._name = name
        self.setStyleSheet(_CHOICE_STYLE.format_map(vars(look.colours)))
        self.setAccessibleName(name)
        # Where a box has no label beside it, some platforms call it by what is chosen.
        self.setAccessibleDescription(name)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(_LEAST_CHOICE)
        self.view().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.currentIndexChanged.connect(self._show_chosen)

    def _show_chosen(self, index: int) -> None:
        self.setProperty("chosen", index > 0)
        self.style().polish(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # whoever scrolls past it has not chosen anything

    def showPopup(self) -> None:
        # The list may be wider than the box, or what is in it could not be told apart.
        self.view().setMinimumWidth(min(_WIDEST_LIST, self.view().sizeHintForColumn(0) + 32))
        super().showPopup()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        parts = QStyle.SubControl
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, parts.SC_ComboBoxEditField, self
        )
        text = self.currentText() if self.currentIndex() > 0 else self._name
        option.currentText = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()


class FilterBar(QWidget):
    """`changed` carries what is `Wanted` now. A choice of one value is not shown."""

    changed = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._is_filling = False
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search in the programme"))
        self.search.setAccessibleName(self.search.placeholderText())
        clearable(self.search, self.tr("Clear"))
        self.search.setAcceptDrops(False)  # a file is for the page
        self.search.textChanged.connect(self._tell)
        self.all, self.mine = self._segment(self.tr("All")), self._segment(self.tr("Mine"))
        self.mine.setToolTip(self.tr("Only the sessions with a star"))
        self.room = self._choice(self.tr("Room"))
        self.track = self._choice(self.tr("Track"))
        self.language = self._choice(self.tr("Language"))
        self.rapporteur = self._choice(self.tr("Rapporteur"))
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.search, 1)
        first.addWidget(self._segments(look))
        self._second = QHBoxLayout()
        self._second.setSpacing(8)
        for choice in self._choices():
            self._second.addWidget(choice, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(first)
        column.addLayout(self._second)

    def _segment(self, text: str) -> QToolButton:
        made = QToolButton()
        made.setText(text)
        made.setCheckable(True)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made

    def _segments(self, look: Look) -> QFrame:
        frame = QFrame()
        frame.setObjectName("segments")
        frame.setStyleSheet(_STYLE.format_map(vars(look.colours)))
        row = QHBoxLayout(frame)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        group = QButtonGroup(self)
        for segment in (self.all, self.mine):
            row.addWidget(segment)
            group.addButton(segment)
        self.all.setChecked(True)
        self.mine.toggled.connect(self._tell)
        return frame

    def _choice(self, name: str) -> Choice:
        made = _Choice(name, self._look)
        made.currentIndexChanged.connect(self._tell)
        return made

    def _choices(self) -> tuple[Choice, ...]:
        return self.room, self.track, self.language, self.rapporteur

    def show_facets(self, facets: Facets, language_name: Callable[[str], str], *, anew: bool) -> None:
        """Offer these values. Begin `anew` with everything, or leave what is chosen where it still is one."""
        self._is_filling = True
        if anew:
            self.search.clear()
            self.all.setChecked(True)
        for choice, every, values, name in (
            (self.room, self.tr("All rooms"), facets.rooms, str),
            (self.track, self.tr("All tracks"), facets.tracks, str),
            (self.language, self.tr("All languages"), facets.languages, language_name),
            (self.rapporteur, self.tr("All rapporteurs"), facets.rapporteurs, str),
        ):
            chosen = choice.currentData()
            choice.clear()
            choice.addItem(every, "")
            for value in values:
                choice.addItem(name(value), value)
            choice.setCurrentIndex(0 if anew else max(0, choice.findData(chosen)))
            choice.setVisible(len(values) > 1)
        self._is_filling = False

    def wanted(self) -> Wanted:
        """What is chosen and typed."""
        return Wanted(
            mine=self.mine.isChecked(),
            room=self.room.currentData() or "",
            track=self.track.currentData() or "",
            language=self.language.currentData() or "",
            rapporteur=self.rapporteur.currentData() or "",
            words=self.search.text(),
        )

    def clear(self) -> None:
        """Show everything again."""
        self._is_filling = True
        self.search.clear()
        self.all.setChecked(True)
        for choice in self._choices():
            choice.setCurrentIndex(0)
        self._is_filling = False
        self._tell()

    def _tell(self) -> None:
        if not self._is_filling:
            self.changed.emit(self.wanted())
