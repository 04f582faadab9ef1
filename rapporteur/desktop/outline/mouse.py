"""What the mouse does in an outline: bullets fold and drag, labels open, headings fold, selections drag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragMoveEvent, QDropEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from rapporteur.desktop.outline.editor import OutlineEditor

_BULLET_REACH = 20
"""How far before the text a press still means the bullet, in logical pixels."""


class Mouse:
    """Follows the mouse over one editor."""

    def __init__(self, editor: OutlineEditor) -> None:
        self._editor = editor
        self._pressed: QPoint | None = None
        self._bullet: int | None = None
        self._run: tuple[int, int] | None = None
        """The rows that are being dragged."""
        self._twice = 0
        """When a word was last chosen by a double click: one more press chooses its line."""

    def press_again(self, event: QMouseEvent) -> bool:
        """The second press of a double click: beside the text it is one more click."""
        taken = self.press(event)
        self._twice = 0 if taken else event.timestamp()
        return taken

    def press(self, event: QMouseEvent) -> bool:
        """Whether the press was for something beside the text."""
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        editor, at = self._editor, event.position()
        cursor = editor.cursorForPosition(at.toPoint())
        number = cursor.blockNumber()
        self._pressed = self._bullet = None
        if number < len(editor.rows) and editor.rows[number].heading:
            self._press_heading(number, at)
            return True
        if self._is_bullet(number, at):
            self._pressed, self._bullet = at.toPoint(), number
            return True
        if self._is_label(number, at):
            editor.go_to(number)
            editor.label_pressed.emit(number)
            return True
        selection = editor.textCursor()
        inside = selection.selectionStart() <= cursor.position() < selection.selectionEnd()
        if self._twice and event.timestamp() - self._twice < QApplication.doubleClickInterval():
            return False
        if selection.hasSelection() and inside and not event.modifiers():
            self._pressed = at.toPoint()
            return True
        return False

    def _press_heading(self, number: int, at: QPointF) -> None:
        editor = self._editor
        right = editor.text_box(number).right()
        if editor.rows[number].folded or at.x() < editor.text_box(number).left() - 2 or at.x() > right + 200:
            editor.toggle_fold(number)
        if number + 1 < len(editor.rows) and not editor.rows[number].folded:
            editor.setFocus()
            editor.go_to(number + 1, 0)

    def _is_bullet(self, number: int, at: QPointF) -> bool:
        editor = self._editor
        if editor.flat or number >= len(editor.rows):
            return False
        box = editor.text_box(number)
        label = editor.label_width(editor.rows[number].line)
        if editor.is_from_right(number):
            begin = box.right() + label
            return begin + 2 < at.x() < begin + _BULLET_REACH
        begin = box.left() - label
        return begin - _BULLET_REACH < at.x() < begin - 2

    def _is_label(self, number: int, at: QPointF) -> bool:
        editor = self._editor
        label = editor.label_width(editor.rows[number].line)
        box = editor.text_box(number)
        if not label or at.y() > box.bottom():
            return False
        if editor.is_from_right(number):
            return box.right() < at.x() < box.right() + label
        return box.left() - label < at.x() < box.left()

    def move(self, event: QMouseEvent) -> bool:
        """Begin to drag once the mouse has gone far enough."""
        editor = self._editor
        if not event.buttons():
            number = editor.cursorForPosition(event.position().toPoint()).blockNumber()
            pointing = self._is_bullet(number, event.position()) or bool(editor.rows[number].heading)
            shape = Qt.CursorShape.PointingHandCursor if pointing else Qt.CursorShape.IBeamCursor
            editor.viewport().setCursor(shape)
            return False
        if self._pressed is None:
            return False
        if (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._drag()
        return True

    def release(self, event: QMouseEvent) -> bool:
        """A press that led to no drag was a click."""
        if self._pressed is None:
            return False
        editor, bullet = self._editor, self._bullet
        self._pressed = self._bullet = None
        if bullet is not None:
            editor.toggle_fold(bullet)
        else:
            editor.setTextCursor(editor.cursorForPosition(event.position().toPoint()))
        return True

    def _drag(self) -> None:
        editor = self._editor
        self._pressed = None
        if self._bullet is not None:
            start, stop = self._run = (self._bullet, editor.run_of(self._bullet)[1])
            document, cursor = editor.document(), editor.textCursor()
            first, last = document.findBlockByNumber(start), document.findBlockByNumber(stop - 1)
            cursor.setPosition(first.position())
            cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
            editor.setTextCursor(cursor)
        else:
            numbers = editor.selected()
            self._run = editor.run_of(numbers[0], numbers[-1]) if numbers else None
        self._bullet = None
        drag = QDrag(editor)
        drag.setMimeData(editor.createMimeDataFromSelection())
        drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.DropAction.MoveAction)
        self._run = None
        editor.show_drop(None)

    def drag_over(self, event: QDragMoveEvent) -> bool:
        """Show where the dragged lines would land; whether they are ours."""
        if event.source() is not self._editor or self._run is None:
            return False
        self._editor.show_drop(self._target(event.position()))
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        return True

    def drop(self, event: QDropEvent) -> bool:
        """Move the dragged lines; whether they are ours."""
        editor, run = self._editor, self._run
        if event.source() is not editor or run is None:
            return False
        target, depth = self._target(event.position())
        editor.show_drop(None)
        self._run = None
        editor.step_ends.emit()
        editor.move_to(*run, target, depth)
        editor.step_ends.emit()
        # Nothing is left to be removed by who began the drag.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        return True

    def _target(self, at: QPointF) -> tuple[int, int]:
        """Before which row, and how deep, lines land that are dropped here."""
        editor = self._editor
        number = editor.cursorForPosition(at.toPoint()).blockNumber()
        box = editor.row_box(number)
        target = number + 1 if at.y() > box.center().y() else number
        target = max(target, 1 if editor.rows[0].heading else 0)
        while 0 < target < len(editor.rows) and not editor.is_row_visible(target):
            target += 1
        wanted = round((editor.reading_x(at.x()) - editor.frame_before(0)) / editor.INDENT)
        below = editor.rows[target] if target < len(editor.rows) else None
        above = editor.rows[target - 1] if target else None
        least = 0 if below is None or below.heading else below.depth
        most = 0 if above is None or above.heading else above.depth + 1
        return target, max(min(wanted, most), min(least, most))
