"""Cut, copy and paste between an outline and everything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from rapporteur.desktop.outline.rows import Shown
from rapporteur.report.outline import read_lines

if TYPE_CHECKING:
    from rapporteur.desktop.outline.editor import OutlineEditor


def copied(editor: OutlineEditor) -> QMimeData:
    data = QMimeData()
    data.setText(editor.textCursor().selectedText())
    return data


def paste(editor: OutlineEditor, source: QMimeData) -> None:
    editor.insert_rows([Shown(row.depth, editor.stamped(row.line)) for row in read_lines(source.text())])
