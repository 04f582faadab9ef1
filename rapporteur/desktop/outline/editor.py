"""The editor of an outline: what keys, mouse and clipboard do with the lines of a page."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence, Set
from datetime import UTC, tzinfo
from functools import partial

from PySide6.QtCore import QEvent, QKeyCombination, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from rapporteur.clock.moments import Clock
from rapporteur.desktop.look import Look
from rapporteur.desktop.outline.mouse import Mouse
from rapporteur.desktop.outline.page import OutlinePage, block_text, from_units, plain, units
from rapporteur.desktop.outline.rows import Shown, divided, joined, subtree_end
from rapporteur.desktop.widgets import is_undo
from rapporteur.report.model import MAX_DEPTH, Line
from rapporteur.report.template import Mark

_NONE = Qt.KeyboardModifier.NoModifier
_ALT = Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_KEEP = QTextCursor.MoveMode.KeepAnchor
_Move = QTextCursor.MoveOperation
_Keys = QKeySequence.StandardKey

_USUAL = {"Alt+Up": "lines-up", "Alt+Down": "lines-down", "Alt+Left": "fold", "Alt+Right": "unfold"}

_DELETING = {
    _Keys.Delete: _Move.NextCharacter,
    _Keys.DeleteStartOfWord: _Move.PreviousWord,
    _Keys.DeleteEndOfWord: _Move.NextWord,
    _Keys.DeleteEndOfLine: _Move.EndOfBlock,
}
"""The keys that delete, by how far they reach."""


class OutlineEditor(OutlinePage):
    """Edits lines of notes under headings, or a plain list.

    `left_up` and `left_down` follow an arrow key that would leave the text.
    """

    left_up = Signal()
    left_down = Signal()
    typed = Signal(str)
    """What has just been typed; nothing before Enter makes a new line."""

    step_ends = Signal()
    """Before and after what is undone on its own."""

    picture_pasted = Signal(object)
    label_pressed = Signal(int)
    menu_asked = Signal(QPoint)

    def __init__(
        self,
        look: Look,
        clock: Clock,
        *,
        marks: Sequence[Mark] = (),
        language: str = "",
        zone: tzinfo = UTC,
        flat: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, clock, marks=marks, language=language, zone=zone, flat=flat, parent=parent)
        self.doing: dict[str, Callable[[], object]] = {
            "lines-up": partial(self.move_lines, -1),
            "lines-down": partial(self.move_lines, +1),
            "delete-lines": self.delete_lines,
            "paste-plain": self.paste_plain,
        }
        """What a key can be bound to, by a command's id; see `keys`."""
        if not flat:
            self.doing |= {
                "fold": partial(self.fold, True),
                "unfold": partial(self.fold, False),
                "fold-all": partial(self.fold_all, True),
                "unfold-all": partial(self.fold_all, False),
                **{f"mark:{mark.id}": partial(self.toggle_mark, mark.id) for mark in marks},
            }
        self.keys: dict[str, str] = {
            **_USUAL,
            **{mark_key(mark): f"mark:{mark.id}" for mark in marks if mark.key},
        }
        """Commands by their keys (Qt's portable form)."""
        self.intercept: Callable[[QKeyEvent], bool] = lambda _event: False
        """Asked first about every key."""
        self._mouse = Mouse(self)
        self.viewport().setMouseTracking(not flat)
        # In notes Tab indents; in a plain list it leads on, as everywhere else.
        self.setTabChangesFocus(flat)

    # ---- keys

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if _pressed(event) in self.keys:
                event.accept()
                return True
            if is_undo(event) or (event.modifiers() & _CONTROL and event.key() == Qt.Key.Key_K):
                # Qt's editor would claim these keys, which are the window's.
                event.ignore()
                return False
        return super().event(event)

    @property
    def private(self) -> Set[str]:
        """The marks whose lines stay here."""
        return frozenset(mark.id for mark in self.marks.values() if mark.private)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.intercept(event) or self._take_key(
            event, event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            event.accept()
            return
        # With Ctrl a key types nothing, whatever text it comes with.
        types = event.text().isprintable() and event.modifiers() not in (_CONTROL, _CONTROL | _SHIFT)
        if event.text() and types and self.textCursor().hasSelection():
            self.erase()
        revision = self.document().revision()
        super().keyPressEvent(event)
        if event.text() and self.document().revision() != revision:
            self.typed.emit(event.text())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if (event.commitString() or event.preeditString()) and self.textCursor().hasSelection():
            self.erase()
        super().inputMethodEvent(event)
        if event.commitString():
            self.typed.emit(event.commitString())

    def is_composing(self) -> bool:
        """Whether an input method is in the middle of a character."""
        return bool(self.textCursor().block().layout().preeditAreaText())

    def _take_key(self, event: QKeyEvent, modifiers: Qt.KeyboardModifier) -> bool:
        """Do what a key means in an outline; False leaves it to the text editor."""
        cursor, key, keys = self.textCursor(), event.key(), Qt.Key
        command = self.keys.get(_pressed(event))
        if command:
            do = self.doing.get(command)
            if do:
                self.step_ends.emit()
                do()
                self.step_ends.emit()
                return True
        match key:
            case keys.Key_Tab | keys.Key_Backtab if self.flat:
                return False
            case keys.Key_Tab if modifiers == _NONE:
                self.indent(+1)
            case keys.Key_Backtab if modifiers in (_NONE, _SHIFT):
                self.indent(-1)
            case keys.Key_Return | keys.Key_Enter if not modifiers & (_CONTROL | _ALT):
                self.typed.emit("")
                self.new_line()
            case keys.Key_Backspace if modifiers in (_NONE, _SHIFT):
                if cursor.hasSelection():
                    self.erase()
                elif cursor.atBlockStart():
                    self._back_at_start()
                else:
                    return False
            case keys.Key_Left | keys.Key_Right if modifiers == _NONE and self._leads_out(key):
                pass  # what is typed next goes to nobody else by mistake
            case keys.Key_Up | keys.Key_Down if modifiers in (_NONE, _SHIFT):
                self._step(_Move.Up if key == keys.Key_Up else _Move.Down, keep=modifiers == _SHIFT)
            case _ if modifiers == _ALT and keys.Key_A <= key <= keys.Key_Z and sys.platform != "darwin":
                pass  # no mark has this key: it types nothing
            case _:
                return self._take_standard(event)
        return True

    def _take_standard(self, event: QKeyEvent) -> bool:
        if event.matches(_Keys.Cut):
            self.cut()
            return True
        cursor = self.textCursor()
        for standard, reach in _DELETING.items():
            if event.matches(standard):
                if not cursor.hasSelection():
                    cursor.movePosition(reach, _KEEP)
                if cursor.selectedText():
                    self._erase(cursor)
                return True
        return False

    def _leads_out(self, key: int) -> bool:
        """Whether a step to the side would leave a speaker's notes."""
        cursor = self.textCursor()
        cursor.movePosition(_Move.Left if key == Qt.Key.Key_Left else _Move.Right)
        return self.rows[cursor.blockNumber()].heading is not None

    def _step(self, operation: QTextCursor.MoveOperation, *, keep: bool) -> None:
        """Up or down by a line of text, over headings."""
        cursor = self.textCursor()
        mode = _KEEP if keep else QTextCursor.MoveMode.MoveAnchor
        moved = cursor.movePosition(operation, mode)
        while moved and not self._can_hold_cursor(cursor.blockNumber()):
            if not cursor.movePosition(operation, mode):
                moved = False
        if moved:
            self.setTextCursor(cursor)
        elif not keep:
            (self.left_up if operation == _Move.Up else self.left_down).emit()

    def start_writing(self, head: int | None, *, new_line: bool) -> None:
        """Take the focus at the end of a section; on an empty line there if a new line is wanted."""
        self.setFocus()
        last = self.section_end(-1 if head is None else head) - 1
        if new_line and self.rows[last].line.text:
            self._replace(last, last + 1, [self.rows[last], Shown(0, Line())])
            last += 1
        self.go_to(last)
        if self.cursorRect().top() < self.viewport().height() / 4:
            # With what was said before.
            self.centerCursor()

    # ---- what can be done with lines

    def selected(self) -> list[int]:
        """The rows that are selected, headings left out; without a selection that of the cursor."""
        cursor, document = self.textCursor(), self.document()
        first = document.findBlock(cursor.selectionStart()).blockNumber()
        end = document.findBlock(cursor.selectionEnd())
        last = end.blockNumber()
        if last > first and cursor.selectionEnd() == end.position():
            last -= 1  # the selection ends before anything in that line
        return [number for number in range(first, last + 1) if not self.rows[number].heading]

    def _with_subtrees(self, numbers: Sequence[int]) -> list[tuple[int, int]]:
        """The chosen rows and all under them as runs, each within one section."""
        runs: list[tuple[int, int]] = []
        for number in numbers:
            if runs and number < runs[-1][1]:
                continue
            end = subtree_end(self.rows, number)
            if runs and runs[-1][1] == number:
                runs[-1] = (runs[-1][0], end)
            else:
                runs.append((number, end))
        return runs

    def run_of(self, first: int, last: int | None = None) -> tuple[int, int]:
        """These rows and what stands under them, of the first one's section only."""
        head = self.heading_of(first)
        end = self.section_end(-1 if head is None else head)
        last = first if last is None else min(last, end - 1)
        return first, max(last + 1, subtree_end(self.rows, last))

    def indent(self, by: int) -> None:
        """Move the selected lines and what stands under them one level in or out."""
        if self.flat:
            return
        changed = False
        for start, stop in self._with_subtrees(self.selected()):
            above = self.rows[start - 1] if start else None
            allowed = 0 if above is None or above.heading else above.depth + 1
            if not 0 <= self.rows[start].depth + by <= min(allowed, MAX_DEPTH):
                continue
            rows = [row._replace(depth=max(0, row.depth + by)) for row in self.rows[start:stop]]
            self._set_rows(start, rows)
            self._unfold_above(start)
            changed = True
        if changed:
            self.edited.emit()

    def new_line(self) -> None:
        """Begin a new line where the cursor is."""
        if self.textCursor().hasSelection():
            self.erase()
        number = self.number()
        row, column = self.rows[number], len(self.text_before_cursor())
        text = row.line.text
        if not text and row.depth:
            self.indent(-1)
            return
        if column == 0 and text:
            # The new line comes above; time and mark stay with the words.
            self._replace(number, number + 1, [Shown(row.depth, Line()), row])
            self.go_to(number + 1, 0)
        elif column == len(text):
            end = subtree_end(self.rows, number)
            if row.folded:
                self._replace(end - 1, end, [self.rows[end - 1], Shown(row.depth, Line())])
                self.go_to(end)
            else:
                # Under a line that has others under it the new one is the first of them.
                depth = row.depth + 1 if end > number + 1 else row.depth
                self._replace(number, number + 1, [row, Shown(depth, Line())])
                self.go_to(number + 1)
        else:
            now = None if self.flat else self._clock.now().astimezone(UTC)
            head, tail = divided(row.line, column, now)
            halves = [row._replace(line=head, folded=False), Shown(row.depth, tail, None, row.folded)]
            self._replace(number, number + 1, halves)
            self.go_to(number + 1, 0)
        self.edited.emit()

    def _back_at_start(self) -> None:
        """Come out a level; from the outermost, join the line above, and never a heading."""
        number = self.number()
        row = self.rows[number]
        if row.depth:
            self.indent(-1)
            return
        if number == 0:
            return
        above = self.rows[number - 1]
        if above.heading:
            alone = self.section_end(number - 1) == number + 1
            if not row.line.text and not alone:
                self._delete_rows(number, number + 1)
                self.go_to(number, 0)
                self.edited.emit()
            return
        self._unfold_above(number - 1)
        column = units(above.line.text)
        line = joined(above.line, row.line, self.private)
        stop = subtree_end(self.rows, number)
        under = [one._replace(depth=one.depth + above.depth) for one in self.rows[number + 1 : stop]]
        self._replace(number - 1, stop, [above._replace(line=line, folded=False), *under])
        self.go_to(number - 1, column)
        self.edited.emit()

    def delete_lines(self) -> None:
        """Delete the selected lines with all under them."""
        for start, stop in reversed(self._with_subtrees(self.selected())):
            self._delete_rows(start, stop)
            if start < len(self.rows) and not self.rows[start].heading:
                self.go_to(start)
            else:
                self.go_to(max(start - 1, 0))
        self.edited.emit()

    def _delete_rows(self, start: int, stop: int) -> None:
        """Take rows out. A section that would have none keeps an empty one."""
        before = self.rows[start - 1] if start else None
        after = self.rows[stop] if stop < len(self.rows) else None
        if before is not None and not before.heading:
            self._replace(start - 1, stop, [before])
        elif after is not None and not after.heading:
            self._replace(start, stop + 1, [after])
        else:
            self._replace(start, stop, [Shown(0, Line())])

    def toggle_mark(self, mark_id: str) -> None:
        """Give the selected lines a mark, or take it from them where all have it."""
        numbers = self.selected()
        if not numbers:
            return
        kind = "" if all(self.rows[n].line.kind == mark_id for n in numbers) else mark_id
        marked = [
            row._replace(line=row.line.model_copy(update={"kind": kind})) if not row.heading else row
            for row in self.rows[numbers[0] : numbers[-1] + 1]
        ]
        self._set_rows(numbers[0], marked)
        self.edited.emit()

    def assign(self, line: Line, who: str, due: str) -> None:
        """Say who is to do what a line says, and by when; nothing if it is not there any more."""
        number = next((n for n, row in enumerate(self.rows) if row.line is line and not row.heading), None)
        if number is not None and (line.who, line.due) != (who, due):
            self.step_ends.emit()
            told = line.model_copy(update={"who": who, "due": due})
            self._set_rows(number, [self.rows[number]._replace(line=told)])
            self.edited.emit()
            self.step_ends.emit()

    # ---- deleting

    def erase(self) -> None:
        """Delete what is selected; headings stay, and the cursor is not left in one."""
        self._erase(self.textCursor())
        cursor = self.textCursor()
        if cursor.hasSelection():
            cursor.clearSelection()
            self.setTextCursor(cursor)
        if self.rows[self.number()].heading:
            self.go_to(self.number() + 1, 0)

    def _erase(self, cursor: QTextCursor) -> None:
        document = self.document()
        begin, end = sorted((cursor.anchor(), cursor.position()))
        first, last = document.findBlock(begin), document.findBlock(end)
        if first == last:
            if not self.rows[first.blockNumber()].heading:
                cursor.removeSelectedText()
                self.setTextCursor(cursor)
            return
        column = begin - first.position()
        number, stop = first.blockNumber(), last.blockNumber()
        head = plain(from_units(first.text(), 0, column))
        tail = plain(from_units(last.text(), end - last.position(), None))
        top, bottom = self.rows[number], self.rows[stop]
        if all(not row.heading for row in self.rows[number : stop + 1]):
            # One line is left of all.
            kept = bottom if not head and tail else top
            rest = (
                top.line.model_copy(update={"text": head}),
                bottom.line.model_copy(update={"text": tail}),
            )
            self._replace(number, stop + 1, [kept._replace(line=joined(*rest, self.private), folded=False)])
            self.go_to(number, column)
        else:
            new, landing = self._without_words(number, stop, head, tail)
            self._replace(number, stop + 1, new)
            self.go_to(number + landing, column if landing == 0 else 0)
        self.edited.emit()

    def _without_words(self, number: int, stop: int, head: str, tail: str) -> tuple[list[Shown], int]:
        """Rows of several sections without what is selected, and the row of them for the cursor."""
        new: list[Shown] = []
        for place in range(number, stop + 1):
            row = self.rows[place]
            if row.heading:
                if new and new[-1].heading:
                    new.append(Shown(0, Line()))
                new.append(row)
            elif place == number and (head or not self._begins_section(number)):
                new.append(row._replace(line=row.line.model_copy(update={"text": head}), folded=False))
            elif place == stop:
                new.append(row._replace(line=row.line.model_copy(update={"text": tail})))
            elif place == number:
                new.append(Shown(0, Line()))
        if new[-1].heading and (stop + 1 == len(self.rows) or self.rows[stop + 1].heading):
            new.append(Shown(0, Line()))
        landing = next((n for n, row in enumerate(new) if not row.heading), len(new))
        return new, landing

    # ---- moving

    def move_lines(self, by: int) -> None:
        """Move the selected lines with what stands under them up or down past the next line.

        Past a section's first or last line they go to the section before or after.
        """
        runs = self._with_subtrees(self.selected())
        if len(runs) != 1:
            return
        start, stop = runs[0]
        target = self._above(start) if by < 0 else self._below(start, stop)
        if target is not None:
            had_selection, column = self.textCursor().hasSelection(), self.textCursor().positionInBlock()
            offset = min(max(self.number() - start, 0), stop - start - 1)
            landing = self.move_rows(start, stop, target, self.rows[start].depth)
            self.go_to(landing + offset, column)
            if had_selection:
                self._select_rows(landing, landing + stop - start - 1)
            self.edited.emit()

    def _select_rows(self, first: int, last: int) -> None:
        """Select rows as a whole."""
        document, cursor = self.document(), self.textCursor()
        cursor.setPosition(document.findBlockByNumber(first).position())
        end = document.findBlockByNumber(last)
        cursor.setPosition(end.position() + end.length() - 1, _KEEP)
        self.setTextCursor(cursor)

    def _above(self, start: int) -> int | None:
        """Before which row lines go that move up from here: past a line like them, or their parent."""
        number = start - 1
        if number < 0 or self.rows[number].heading:
            return number if number > 0 else None
        while self.rows[number].depth > self.rows[start].depth:
            number -= 1
        return number

    def _below(self, start: int, stop: int) -> int | None:
        """Before which row lines go that move down and end here."""
        if stop >= len(self.rows):
            return None
        is_sibling = self.rows[stop].depth == self.rows[start].depth and not self.rows[stop].heading
        return subtree_end(self.rows, stop) if is_sibling else stop + 1

    def move_to(self, start: int, stop: int, target: int, depth: int) -> None:
        """Move lines before a row, to a depth."""
        if start < target < stop:
            return
        landing = self.move_rows(start, stop, target, depth)
        self.go_to(landing)
        self.edited.emit()

    def move_rows(self, start: int, stop: int, target: int, depth: int) -> int:
        """Move lines before the row `target`, the first of them to `depth`; returns where they now begin."""
        above = self.rows[(start if start <= target <= stop else target) - 1] if target else None
        allowed = 0 if above is None or above.heading else above.depth + 1
        place = next((n for n in (target - 1, target) if self._is_placeholder(n)), None)
        if place is not None:
            allowed = 0
        shift = min(depth, allowed) - self.rows[start].depth
        moved = [row._replace(depth=row.depth + shift) for row in self.rows[start:stop]]
        # A section that all is taken from keeps an empty line; one that waits for its first line loses it.
        is_all = self._begins_section(start) and (stop == len(self.rows) or bool(self.rows[stop].heading))
        left = [Shown(0, Line())] if is_all and not start <= target <= stop else []
        begin, end = min(start, target), max(stop, target)
        if place is not None:
            begin, end = min(begin, place), max(end, place + 1)
        passed = [
            row
            for number, row in enumerate(self.rows[begin:end], begin)
            if not start <= number < stop and number != place
        ]
        if target <= start:
            new, landing = [*moved, *passed, *left], begin
        else:
            new, landing = [*left, *passed, *moved], begin + len(left) + len(passed)
        self._replace(begin, end, new)
        return landing

    # ---- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._mouse.press(event):
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._mouse.press_again(event):
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._mouse.move(event):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._mouse.release(event):
            super().mouseReleaseEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        super().dragEnterEvent(event)
        if event.source() is self:
            event.accept()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        # At an edge it scrolls.
        super().dragMoveEvent(event)
        self._mouse.drag_over(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.show_drop(None)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if self._mouse.drop(event):
            super().dragLeaveEvent(QDragLeaveEvent())
        else:
            cursor = self.cursorForPosition(event.position().toPoint())
            if self.rows[cursor.blockNumber()].heading:
                cursor.movePosition(_Move.NextBlock)
            self.setTextCursor(cursor)
            super().dropEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(event.globalPos())

    # ---- putting in, cut, copy

    def createMimeDataFromSelection(self) -> QMimeData:
        from rapporteur.desktop.outline.clipboard import copied

        return copied(self)

    def insertFromMimeData(self, source: QMimeData) -> None:
        from rapporteur.desktop.outline.clipboard import paste

        paste(self, source)

    def cut(self) -> None:
        self.copy()
        self.erase()

    def paste_plain(self) -> None:
        """Paste the words of the clipboard alone."""
        from rapporteur.desktop.outline.clipboard import paste_plain

        paste_plain(self, QGuiApplication.clipboard().mimeData())

    def _make_place(self) -> None:
        """What is selected goes, and where a heading is nothing is put in: the line after it is the place."""
        if self.textCursor().hasSelection():
            self.erase()
        if self.rows[self.number()].heading:
            self.go_to(self.number() + 1, 0)

    def insert_text(self, text: str) -> None:
        """Put words where the cursor is; what is selected goes."""
        self._make_place()
        self.textCursor().insertText(block_text(text))
        self.ensureCursorVisible()

    def insert_rows(self, new: Sequence[Shown]) -> None:
        """Put lines where the cursor is, as deep as the line there; what is selected goes."""
        self._make_place()
        if not new:
            return
        number = self.number()
        row, column = self.rows[number], len(self.text_before_cursor())
        if self.flat:
            new = [one._replace(depth=0) for one in new]
        text = row.line.text
        shifted = [one._replace(depth=min(one.depth + row.depth, MAX_DEPTH)) for one in new]
        landing = units(shifted[-1].line.text)
        if text and not column:
            # They come above the line, which stays what it is.
            self._replace(number, number + 1, [*shifted, row])
        else:
            if not text and row.line.kind:
                # The mark was set before anything was written.
                shifted = [self._with_mark(one, row) for one in shifted]
            if text:
                first, rest = divided(row.line, column, None)
                first = first.model_copy(update={"text": text[:column] + shifted[0].line.text})
                last = joined(shifted[-1].line, rest, self.private)
                shifted[0] = row._replace(line=first, folded=False)
                if text[column:]:
                    shifted[-1] = shifted[-1]._replace(line=last)
            self._replace(number, number + 1, shifted)
        self.go_to(number + len(shifted) - 1, landing)
        self.edited.emit()

    def _with_mark(self, row: Shown, marked: Shown) -> Shown:
        """A line put in where a mark waits for its words: the outermost, and all if it is private."""
        if row.line.kind or (row.depth > marked.depth and marked.line.kind not in self.private):
            return row
        changes = {"kind": marked.line.kind, "who": marked.line.who, "due": marked.line.due}
        return row._replace(line=row.line.model_copy(update=changes))

    def replace_in_row(self, number: int, start: int, end: int, text: str) -> None:
        """Put a text in the place of another within a row; the ends are in Python's characters."""
        block = self.document().findBlockByNumber(number)
        words = self.rows[number].text
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + units(words[:start]))
        cursor.setPosition(block.position() + units(words[:end]), _KEEP)
        cursor.insertText(block_text(text))


def mark_key(mark: Mark) -> str:
    """The key that sets a mark. On a Mac, Option and a letter types a character."""
    return f"Ctrl+Alt+{mark.key}" if sys.platform == "darwin" else f"Alt+{mark.key}"


def _pressed(event: QKeyEvent) -> str:
    combination = event.keyCombination()
    modifiers = combination.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
    pressed = QKeyCombination(modifiers, combination.key())
    return QKeySequence(pressed).toString(QKeySequence.SequenceFormat.PortableText)
