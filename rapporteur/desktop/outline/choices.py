"""A short list beside the cursor to choose from, while the keyboard stays with the text."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QWidget

_MOST_SHOWN = 8


class Choices(QListWidget):
    """Shown under a place in a text editor, which passes its keys on to `take_key`.

    Enter chooses only once the rapporteur has moved into the list; Tab chooses the first at once.
    """

    def __init__(self, editor: QWidget) -> None:
        super().__init__(editor.window())
        self._editor = editor
        self._chosen: Callable[[str], object] = lambda _text: None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.itemClicked.connect(lambda item: self._choose(item.text()))
        self.hide()

    def offer(self, texts: Sequence[str], at: QRect, chosen: Callable[[str], object], name: str) -> None:
        """Show texts under a place in the editor's view; `name` says what they are."""
        if not texts:
            self.hide()
            return
        self._chosen = chosen
        self.setAccessibleName(name)
        self.clear()
        self.addItems(list(texts))
        self.setCurrentRow(-1)
        window = self._editor.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        shown = min(len(texts), _MOST_SHOWN)
        height = self.sizeHintForRow(0) * shown + 2 * self.frameWidth() + 10
        width = min(max(160, self.sizeHintForColumn(0) + 32), window.width() - 16)
        below = self._editor.mapTo(window, at.bottomLeft()) + QPoint(-8, 4)
        if below.y() + height > window.height():
            below.setY(self._editor.mapTo(window, at.topLeft()).y() - height - 4)
        below.setX(max(8, min(below.x(), window.width() - width - 8)))
        self.setGeometry(QRect(below.x(), below.y(), width, height))
        self.show()
        self.raise_()

    def take_key(self, event: QKeyEvent) -> bool:
        """Move, choose or close; False leaves the key to the text."""
        if not self.isVisible():
            return False
        row = self.currentRow()
        match event.key():
            case Qt.Key.Key_Down:
                self.setCurrentRow((row + 1) % self.count())
            case Qt.Key.Key_Up if row >= 0:
                self.setCurrentRow((row - 1) % self.count())
            case Qt.Key.Key_Escape:
                self.hide()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if row >= 0:
                self._choose(self.item(row).text())
            case Qt.Key.Key_Tab:
                self._choose(self.item(max(row, 0)).text())
            case _:
                return False
        return True

    def _choose(self, text: str) -> None:
        self.hide()
        self._chosen(text)
