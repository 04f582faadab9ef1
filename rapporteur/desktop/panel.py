"""A section of the form as a card that folds to one line which still says what it holds."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleStateChangeEvent, QFont, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from rapporteur.desktop.accessible import Role, Told
from rapporteur.desktop.document import Change, Document
from rapporteur.desktop.look import SMALL_PX, TEXT_PX, Look
from rapporteur.desktop.widgets import ElidedLabel, as_icon_button, coloured
from rapporteur.report.check import is_empty
from rapporteur.report.template import Section, localized

if TYPE_CHECKING:
    from rapporteur.report.search import Place

SUMMARY_MS = 200
"""How long after a change a panel's summary is made anew."""


class _Header(QWidget):
    """The line on top of a panel; a click anywhere on it folds."""

    clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.clicked.emit()


class _Toggle(QToolButton):
    """Folds and opens a panel, and tells the platform which it is."""

    def __init__(self, look: Look, title: str, fold_or_open: Callable[[], object], panel: Panel) -> None:
        super().__init__()
        as_icon_button(self, look, "chevron-down", title, fold_or_open)
        self.told = Told(Role.Button, press=self.click, is_expanded=lambda: not panel.is_folded)


class Panel(QFrame):
    """Base of the panels. A kind of section builds its body and gives a `summary`.

    The body is built when the panel is first opened: most of a form stays folded during a session.
    """

    folded = Signal(bool)

    def __init__(self, section: Section, document: Document, look: Look) -> None:
        super().__init__()
        self.section, self.document, self.look = section, document, look
        self.is_folded = True
        self.body: QWidget | None = None
        self.setObjectName("panel")
        self.title = localized(section.label, document.report.language)
        self.setAccessibleName(self.title)

        self._toggle = _Toggle(look, self.title, self._fold_or_open, self)
        self._toggle.setIconSize(QSize(14, 14))
        self._toggle.setProperty("tight", True)
        title = ElidedLabel(self.title)
        title.setFont(look.font(TEXT_PX, QFont.Weight.DemiBold))
        title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._summary = ElidedLabel()
        self._aside = coloured(ElidedLabel(), look.colours.muted)
        self._aside.setFont(look.font(SMALL_PX))
        self._aside.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

        top = _Header()
        top.clicked.connect(self._fold_or_open)
        self.header = QHBoxLayout(top)
        self.header.setContentsMargins(8, 8, 12, 8)
        self.header.setSpacing(4)
        self.header.addWidget(self._toggle)
        self.header.addWidget(title)
        self.header.addSpacing(4)
        self.header.addWidget(self._summary, 1)
        self.header.addWidget(self._aside)

        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(top)
        self._show_fold()
        # Some summaries count words: not at every key.
        self._summary_due = QTimer(self, interval=SUMMARY_MS, singleShot=True)
        self._summary_due.timeout.connect(self.show_summary)
        document.changed.connect(self._on_changed)

    # ---- what a kind of section says of itself

    def build(self, body: QWidget) -> None:
        """Fill the body with what edits the section, showing what the report holds."""

    def summary(self) -> str:
        """What the section holds, in one line."""
        return ""

    def aside(self) -> str:
        """A figure at the header's end: a count of words."""
        return ""

    def hint(self) -> str:
        """What the form says of this section, for where nothing is written yet."""
        return localized(self.section.hint or self.section.guidance, self.document.report.language)

    def asks_for_a_start(self) -> bool:
        """Whether a report is so new that this section should be open to be filled in."""
        return False

    def refresh(self, change: Change) -> None:
        """Show what another widget changed; called once the body is built."""

    def show_place(self, place: Place) -> None:
        """Show where in this section something was found, and leave the keyboard where it is."""

    def hide_place(self) -> None:
        """Nothing is shown of what was found any more."""

    def go_where_shown(self) -> None:
        """Take the keyboard to what `show_place` showed last."""
        self.take_focus()

    def take_focus(self) -> None:
        """Put the cursor where this section is filled in."""
        self._toggle.setFocus()

    # ---- folding

    def _fold_or_open(self) -> None:
        self.set_folded(not self.is_folded)

    def set_folded(self, folded: bool) -> None:
        """Fold to one line, or open."""
        if folded != self.is_folded:
            self.is_folded = folded
            if self.body is None:
                self.body = QWidget()
                self._column.addWidget(self.body, 1)
                self.build(self.body)
            self._show_fold()
            self.folded.emit(folded)

    def _show_fold(self) -> None:
        if self.body:
            self.body.setVisible(not self.is_folded)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        shut = "chevron-left" if mirrored else "chevron-right"
        self._toggle.setIcon(self.look.icon(shut if self.is_folded else "chevron-down"))
        if QAccessible.isActive():
            state = QAccessible.State()
            state.expanded = state.collapsed = 1  # which of the states are others now
            QAccessible.updateAccessibility(QAccessibleStateChangeEvent(self._toggle, state))
        self.show_summary()

    def show_summary(self) -> None:
        """Bring the header's figures up to date."""
        report = self.document.report
        lacking = self.section.required and is_empty(report, self.section)
        self._summary.setText(self.tr("still empty") if lacking else self.summary())
        coloured(self._summary, self.look.colours.warn if lacking else self.look.colours.muted)
        self._aside.setText(self.aside())
        self._aside.setVisible(bool(self._aside.text()))

    def _on_changed(self, change: Change) -> None:
        if self.body and change.origin is not self:
            self.refresh(change)
        if not self._summary_due.isActive():
            self._summary_due.start()
