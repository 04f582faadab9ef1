"""Running text, with the form's limits in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from rapporteur.desktop.document import Change
from rapporteur.desktop.outline.page import units
from rapporteur.desktop.panel import Panel
from rapporteur.desktop.widgets import PlainTextEdit
from rapporteur.report.outline import count_words

if TYPE_CHECKING:
    from rapporteur.report.search import Place


class _GrowingText(PlainTextEdit):
    """Plain text that is as tall as it needs to be, within reason."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setProperty("box", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda: self.updateGeometry())

    def sizeHint(self) -> QSize:
        return QSize(200, max(64, min(280, int(self.document().size().height()) + 14)))


class TextPanel(Panel):
    """Edits a section of kind ``text``."""

    def build(self, body: QWidget) -> None:
        column = QVBoxLayout(body)
        column.setContentsMargins(14, 0, 14, 12)
        self._editor = _GrowingText()
        self._editor.setAccessibleName(self.title)
        self._editor.setPlaceholderText(self.hint())
        self._editor.setPlainText(self._text())
        self._editor.textChanged.connect(self._edited)
        column.addWidget(self._editor)

    def _text(self) -> str:
        return self.document.report.texts.get(self.section.id, "")

    def _written(self) -> str:
        """What stands in the editor; `toPlainText` would make plain spaces of no-break ones."""
        return self._editor.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def _edited(self) -> None:
        report = self.document.report
        changed = report.with_changes(
            texts={**report.texts, self.section.id: self._written()},
        )
        self.document.apply(changed, origin=self, text=self.title, merge=f"text:{self.section.id}")

    def asks_for_a_start(self) -> bool:
        return not self._text()

    def summary(self) -> str:
        return self._text().strip().partition("\n")[0] if self.is_folded else ""

    def aside(self) -> str:
        words, most = count_words(self._text()), self.section.most_words
        if most:
            return self.tr("{words} of {most} words").format(words=words, most=most)
        return self.tr("%Ln word(s)", "", words) if words else ""

    def refresh(self, change: Change) -> None:
        before, after = self._written(), self._text()
        if f"text:{self.section.id}" not in change.parts or before == after:
            return
        self._editor.blockSignals(True)
        self._editor.setPlainText(after)
        self._editor.blockSignals(False)
        # The cursor goes to the end of what is different.
        shorter = min(len(before), len(after))
        begin = next((at for at in range(shorter) if before[at] != after[at]), shorter)
        same = 0
        while same < shorter - begin and before[-1 - same] == after[-1 - same]:
            same += 1
        cursor = self._editor.textCursor()
        cursor.setPosition(len(after) - same)
        self._editor.setTextCursor(cursor)

    def show_place(self, place: Place) -> None:
        block = self._editor.document().findBlockByNumber(int(place.where))
        cursor = self._editor.textCursor()
        cursor.setPosition(block.position() + units(place.text[: place.start]))
        cursor.setPosition(block.position() + units(place.text[: place.end]), cursor.MoveMode.KeepAnchor)
        self._editor.setTextCursor(cursor)

    def take_focus(self) -> None:
        self._editor.setFocus()
