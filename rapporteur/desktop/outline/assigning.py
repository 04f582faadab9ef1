"""Asks who is to do what a line says, and by when, in a small frame at the line."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QFrame, QGridLayout, QLabel, QWidget

from rapporteur.desktop.look import SMALL_PX, Look
from rapporteur.desktop.widgets import LineEdit, coloured


class AssignFrame(QFrame):
    """Two fields: who, and by when. Enter or going elsewhere takes them, Escape leaves all as it was."""

    finished = Signal()

    def __init__(
        self,
        look: Look,
        names: Sequence[str],
        who: str,
        due: str,
        done: Callable[[str, str], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._parent, self._done, self._is_over = parent, done, False
        self.setObjectName("panel")
        self._who, self._due = LineEdit(who), LineEdit(due)
        completer = QCompleter(list(names), self._who)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._who.setCompleter(completer)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 10, 12, 12)
        grid.setVerticalSpacing(4)
        grid.setHorizontalSpacing(8)
        texts = (self.tr("Who"), self.tr("By when"))
        for column, (text, field) in enumerate(zip(texts, (self._who, self._due), strict=True)):
            label = coloured(QLabel(text), look.colours.muted)
            label.setFont(look.font(SMALL_PX))
            label.setBuddy(field)
            field.setAccessibleName(text)
            field.setMinimumWidth(150)
            field.installEventFilter(self)
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)

    def open_at(self, at: QRect) -> None:
        """Show it under a place of the parent, with the keyboard in the first field."""
        room = self._parent.size()
        self.adjustSize()
        corner = at.bottomLeft() + QPoint(0, 4)
        if corner.y() + self.height() > room.height():
            corner.setY(max(0, at.top() - self.height() - 4))
        corner.setX(max(8, min(corner.x(), room.width() - self.width() - 8)))
        self.move(corner)
        self.show()
        self.raise_()
        self._who.setFocus()
        self._who.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish(taken=True)
        elif event.key() == Qt.Key.Key_Escape:
            self.finish(taken=False)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, _next: bool) -> bool:
        # Round and round: the way out is Enter or Escape.
        (self._due if self._who.hasFocus() else self._who).setFocus()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and watched in (self._who, self._due):
            reason = event.reason() if isinstance(event, QFocusEvent) else None
            if reason != Qt.FocusReason.PopupFocusReason:
                QTimer.singleShot(0, self, self._leave)
        return False

    def _leave(self) -> None:
        if not (self._who.hasFocus() or self._due.hasFocus()):
            self.finish(taken=True, stay=False)

    def finish(self, *, taken: bool, stay: bool = True) -> None:
        """Take what is written or leave things as they were, and go; `stay` gives the keyboard back."""
        if self._is_over:
            return
        self._is_over = True
        if taken:
            self._done(self._who.text().strip(), self._due.text().strip())
        self.hide()
        self.deleteLater()
        if stay:
            self.finished.emit()
