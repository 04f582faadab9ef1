"""Lays out the rows of an outline: hanging indents, headings, room for bullets, labels and times.

Only the blocks that are seen are ever laid out, and a key lays out one: that is what keeps a page of
20,000 lines as quick as a short one. ``docs/decisions`` has the measurements.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextDocument, QTextLayout, QTextOption
from PySide6.QtWidgets import QPlainTextDocumentLayout

LINE_HEIGHT = 1.25
"""Times the font's own height."""

_PARTS = 64
"""Heights are kept in parts of a pixel this small."""


class Frame(NamedTuple):
    """The room that a row needs beside its text, in logical pixels, and how its text looks.

    `before` and `after` are at the sides where reading begins and ends; `label` is at the beginning of
    the first line only.
    """

    before: float
    after: float
    label: float = 0
    above: float = 1
    below: float = 2
    look: QTextCharFormat | None = None


class OutlineLayout(QPlainTextDocumentLayout):
    """The layout of a plain text editor, with a frame of its own for each block."""

    def __init__(self, document: QTextDocument, frame: Callable[[QTextBlock], Frame]) -> None:
        super().__init__(document)
        self._frame = frame
        self._width = 0
        self._blocks = document.blockCount()
        self._is_telling = False

    def set_width(self, width: int) -> None:
        """Fit everything into this width; `QPlainTextEdit` has the blocks laid out anew."""
        self._width = width

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        if not block.isValid() or not block.isVisible():
            return QRectF(0, 0, self._width, 0)
        layout = block.layout()
        if not layout.lineCount():
            lines = block.lineCount()
            self._lay_out(block, layout)
            if block.lineCount() != lines:
                self._tell_size()
        # Asked for several times a block and painting: the height is kept with it.
        return QRectF(0, 0, self._width, block.userState() / _PARTS)

    def _tell_size(self) -> None:
        """Have the scroll bar reach as far as there are lines; it counts them, and lays out some."""
        if not self._is_telling:
            self._is_telling = True
            self.documentSizeChanged.emit(self.documentSize())
            self._is_telling = False

    def _lay_out(self, block: QTextBlock, layout: QTextLayout) -> None:
        frame = self._frame(block)
        from_right = block.textDirection() == Qt.LayoutDirection.RightToLeft
        option = QTextOption(self.document().defaultTextOption())
        option.setTextDirection(block.textDirection())
        alignments = Qt.AlignmentFlag
        option.setAlignment(alignments.AlignRight if from_right else alignments.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        composing = _composing(layout)
        formats = []
        if frame.look is not None:
            whole = QTextLayout.FormatRange()
            whole.start, whole.length = 0, block.length() + len(layout.preeditAreaText())
            whole.format = frame.look
            formats = [whole]
        formats += composing
        # To set formats, none too, is a change to the document in Qt's eyes, and at the next key it tells of
        # everything from there to the cursor as changed.
        if formats or layout.formats():
            layout.setFormats(formats)
        room = max(40.0, self._width - frame.before - frame.after)
        top, label = frame.above, min(frame.label, room / 2)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room - label)
            slack = line.height() * (LINE_HEIGHT - 1) / 2
            left = frame.after if from_right else frame.before + label
            line.setPosition(QPointF(left, top + slack))
            top += line.height() + 2 * slack
            label = 0
        layout.endLayout()
        block.setUserState(round((top + frame.below) * _PARTS))
        if block.lineCount() != layout.lineCount():
            block.setLineCount(layout.lineCount())

    def documentChanged(self, position: int, _removed: int, added: int) -> None:
        document = self.document()
        first = document.findBlock(position)
        last = document.findBlock(min(position + added, document.characterCount() - 1))
        count = document.blockCount()
        if first == last and count == self._blocks and first.isValid():
            before = (self.blockBoundingRect(first).height(), first.lineCount())
            self._lay_out(first, first.layout())
            if (self.blockBoundingRect(first).height(), first.lineCount()) == before:
                self.updateBlock.emit(first)
                return
        else:
            self._blocks = count
            self._forget(first, last)
        self.documentSizeChanged.emit(self.documentSize())
        self.update.emit()

    def lay_out_again(self, first: QTextBlock, last: QTextBlock) -> None:
        """Lay out the blocks from `first` to `last` anew: their frames or what is seen of them changed."""
        self._forget(first, last)
        self.documentSizeChanged.emit(self.documentSize())
        self.update.emit()

    def _forget(self, first: QTextBlock, last: QTextBlock) -> None:
        end = last.blockNumber() if last.isValid() else self.document().blockCount()
        block = first
        while block.isValid() and block.blockNumber() <= end:
            block.clearLayout()
            shown = int(block.isVisible())
            if bool(block.lineCount()) != bool(shown):
                block.setLineCount(shown)
            block = block.next()

    def documentSize(self) -> QSizeF:
        return QSizeF(0, self.document().lineCount())


def _composing(layout: QTextLayout) -> list[QTextLayout.FormatRange]:
    """How an input method wants the characters seen that it is composing."""
    begin = layout.preeditAreaPosition()
    end = begin + len(layout.preeditAreaText())
    return [one for one in layout.formats() if begin <= one.start and one.start + one.length <= end]
