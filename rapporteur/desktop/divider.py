"""Two things side by side, and between them a line that is moved by the mouse or with the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from rapporteur.desktop.accessible import Role, Told
from rapporteur.desktop.look import Look

STEP = 32
"""Logical pixels that an arrow key moves the line."""

_GRASP = 9
"""The width of what can be taken hold of, around a line of one pixel."""


class Divided(QSplitter):
    """A row for two. `shared` says that a person gave the second one another part of the width: 0 to 1."""

    shared = Signal(float)

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        """`name` is what the line between them is called."""
        self._look, self._name = look, name
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(_GRASP)

    def createHandle(self) -> QSplitterHandle:
        """The line between the two; called by Qt."""
        return _Line(self, self._look, self._name)

    @property
    def share(self) -> float:
        """The second one's part of the width that both have: 0 to 1."""
        first, *others = self.sizes()
        return sum(others) / max(1, first + sum(others))

    def give(self, share: float) -> None:
        """Give the second one this part of the width, as far as both keep what they need."""
        room = 10_000
        self.setSizes([room - round(room * share), round(room * share)])


class _Line(QSplitterHandle):
    """The line. It can have the keyboard."""

    def __init__(self, row: Divided, look: Look, name: str) -> None:
        super().__init__(Qt.Orientation.Horizontal, row)
        self._row, self._look = row, look
        self._is_pointed_at = False
        self.told = Told(Role.Separator, value=lambda: f"{row.share:.0%}")
        self.setAccessibleName(name)
        self.setToolTip(name)
        # Whoever drags it goes on writing where they were.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Left: -STEP, Qt.Key.Key_Right: STEP}.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
            return
        # Not by Qt's `moveSplitter`, which from right to left is off by the width of the line.
        first, second = self._row.sizes()
        more = -by if self.isRightToLeft() else by
        self._row.setSizes([first + more, second - more])
        self._row.shared.emit(self._row.share)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._row.shared.emit(self._row.share)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._point(at=True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(at=False)

    def _point(self, *, at: bool) -> None:
        self._is_pointed_at = at
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self._look.colours
        is_held = self.hasFocus() or self._is_pointed_at
        width = 3 if is_held else 1
        painter = QPainter(self)
        line = QRect((self.width() - width) // 2, 0, width, self.height())
        painter.fillRect(line, QColor(colours.accent if is_held else colours.line))
        painter.end()
