"""Where one begins: a new report, a file, the forum's programme, the sample session."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QLocale, QRect, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from rapporteur.desktop.look import TEXT_PX, Look
from rapporteur.desktop.widgets import button, captioned, coloured
from rapporteur.report.template import Template, localized

_ARROW = 14
_ROOM = _ARROW + 6
"""What the arrow takes with the gap before it."""


def form_name(template: Template) -> str:
    """What a form is called, in the window's language."""
    return localized(template.name, template.pick_language(QLocale().bcp47Name()))


def menu_text(text: str) -> str:
    """A text for a menu, where an ampersand would underline what follows."""
    return text.replace("&", "&&")


def add_forms(menu: QMenu, templates: Sequence[Template], chosen: Callable[[str], object]) -> None:
    """Offer forms in a menu; `chosen` is called with the id of one."""
    for template in templates:
        menu.addAction(menu_text(form_name(template)), partial(chosen, template.id))


def card(look: Look, title: str) -> tuple[QFrame, QVBoxLayout, QLabel]:
    """A card with a heading, and the column below it."""
    frame = QFrame()
    frame.setObjectName("panel")
    column = QVBoxLayout(frame)
    column.setContentsMargins(16, 12, 16, 16)
    column.setSpacing(8)
    heading = QLabel(title)
    heading.setFont(look.font(TEXT_PX, QFont.Weight.DemiBold))
    column.addWidget(heading)
    return frame, column, heading


class MenuButton(QPushButton):
    """Opens a menu, which a small arrow at its end tells."""

    def __init__(self, text: str, icon: str, look: Look, menu: QMenu) -> None:
        super().__init__(text)
        self._arrow = look.icon("chevron-down", look.colours.muted)
        # The room is Qt's, the arrow our own.
        self.setStyleSheet(f"QPushButton::menu-indicator {{ image: none; width: {_ROOM}px; }}")
        captioned(self, look.icon(icon))
        self.setMenu(menu)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        place = QRect(self.width() - _ARROW - 10, (self.height() - _ARROW) // 2, _ARROW, _ARROW)
        painter = QPainter(self)
        self._arrow.paint(painter, QStyle.visualRect(self.layoutDirection(), self.rect(), place))
        painter.end()


class Beginning(QWidget):
    """A card with all there is to begin with; where one comes for something else, a line with the same.

    `new_asked` carries a template's id.
    """

    new_asked = Signal(str)
    open_asked = Signal()
    programme_asked = Signal()
    sample_asked = Signal()

    def __init__(self, look: Look, templates: Sequence[Template]) -> None:
        super().__init__()
        self._look = look
        self.first: QPushButton | None = None
        """The button that most people will want; None where there is no form."""
        self._card, self._line = self._make_card(templates), self._make_line(templates)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        column.addWidget(self._line)
        self.show_line(brief=False)

    def show_line(self, *, brief: bool) -> None:
        """Show the line, or all of the card."""
        self._card.setVisible(not brief)
        self._line.setVisible(brief)

    def _make_card(self, templates: Sequence[Template]) -> QWidget:
        made, column, _ = card(self._look, self.tr("New report"))
        for template in templates:
            is_first = self.first is None
            choose = button(form_name(template), partial(self.new_asked.emit, template.id), primary=is_first)
            captioned(choose, self._look.icon("file-plus", self._look.colours.on_accent if is_first else ""))
            column.addWidget(choose)
            self.first = self.first or choose
        invitation = coloured(
            QLabel(
                self.tr(
                    "The forum's programme fills in the form for you. Open it, or drop its file on this page."
                )
            ),
            self._look.colours.muted,
        )
        invitation.setWordWrap(True)
        column.addSpacing(4)
        column.addWidget(invitation)
        for buttons in (
            (
                ("calendar-days", self.tr("Open the programme…"), self.programme_asked.emit),
                ("folder-open", self.tr("Open a file…"), self.open_asked.emit),
            ),
            (("play", self.tr("Try the sample session"), self.sample_asked.emit),),
        ):
            row = QHBoxLayout()
            row.setSpacing(8)
            for one in buttons:
                row.addWidget(self._button(*one))
            row.addStretch(1)
            column.addLayout(row)
        return made

    def _make_line(self, templates: Sequence[Template]) -> QWidget:
        made = QWidget()
        menu = QMenu(self)
        add_forms(menu, templates, self.new_asked.emit)
        menu.addSeparator()
        menu.addAction(self._look.icon("play"), self.tr("Try the sample session"), self.sample_asked.emit)
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(MenuButton(self.tr("New report"), "file-plus", self._look, menu))
        row.addWidget(self._button("folder-open", self.tr("Open a file…"), self.open_asked.emit))
        row.addStretch(1)
        return made

    def _button(self, icon: str, text: str, clicked: Callable[[], object]) -> QPushButton:
        made = button(text, clicked)
        captioned(made, self._look.icon(icon))
        return made
