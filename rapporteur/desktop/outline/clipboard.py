"""Cut, copy, paste and drop between an outline and everything else."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage, QImageReader

from rapporteur.desktop.outline.rows import Shown
from rapporteur.report.outline import Row
from rapporteur.report.template import localized

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rapporteur.desktop.outline.editor import OutlineEditor

_HAS_LINES = re.compile(r"<(?:li|p|div|h[1-6]|tr|br)\b", re.I)
_MARKDOWN = "text/markdown"
_KEPT = "linesOnTheClipboard"


def copied(editor: OutlineEditor) -> QMimeData:
    """What is selected: part of a line as text; of several lines a nested list in every form there is.

    Private lines, and what stands under them, go along within the program only: other programs, those that
    keep every clipboard too, are handed a sign for them, which says nothing elsewhere.
    """
    from rapporteur.export.snippet import as_html, as_markdown, as_own, as_plain
    from rapporteur.intake.pasted import OWN_TYPE

    data = QMimeData()
    chosen = _selected_rows(editor)
    public = [row for row, hidden in chosen if not hidden]
    whole = len(chosen) > 1
    if whole or len(public) < len(chosen):
        data.setData(OWN_TYPE, _kept_here(as_own([row for row, _ in chosen])))
    if not whole or len(public) < 2:
        data.setText(public[0].line.text if public else "")
        return data
    labels = {
        mark.id: localized(mark.label, editor.language)
        for mark in editor.marks.values()
        if mark.style != "bold"
    }
    data.setText(as_plain(public, labels))
    data.setHtml(as_html(public, labels))
    data.setData(_MARKDOWN, as_markdown(public, labels).encode("utf-8", "replace"))
    return data


def _kept_here(lines: bytes) -> bytes:
    """Keep lines in the program; what goes onto the clipboard is the sign that finds them."""
    sign = os.urandom(8).hex()
    QGuiApplication.clipboard().setProperty(_KEPT, [sign, lines.decode()])
    return sign.encode()


def _found_here(sign: bytes) -> bytes | None:
    kept = QGuiApplication.clipboard().property(_KEPT)
    return kept[1].encode() if kept and kept[0].encode() == sign else None


def _selected_rows(editor: OutlineEditor) -> list[tuple[Row, bool]]:
    """The selected lines, each with whether it is private, or under a line that is.

    Of the first and the last only what is selected of them.
    """
    from rapporteur.desktop.outline.page import from_units

    cursor, document = editor.textCursor(), editor.document()
    begin, end = cursor.selectionStart(), cursor.selectionEnd()
    first, last = document.findBlock(begin), document.findBlock(end)
    ends = (first.blockNumber(), last.blockNumber())
    found: list[tuple[Row, bool]] = []
    hidden_below: int | None = None
    for number in range(editor.heading_of(ends[0]) or 0, ends[1] + 1):
        row = editor.rows[number]
        if row.heading:
            hidden_below = None
            continue
        if hidden_below is not None and row.depth <= hidden_below:
            hidden_below = None
        if hidden_below is None and row.line.kind in editor.private:
            hidden_below = row.depth
        if number < ends[0]:
            continue
        start = begin - first.position() if number == ends[0] else 0
        stop = end - last.position() if number == ends[1] else None
        text = from_units(row.line.text, start, stop)
        if text or number not in ends:
            line = row.line if text == row.line.text else row.line.model_copy(update={"text": text})
            found.append((Row(row.depth, line), hidden_below is not None))
    return found


def picture_in(source: QMimeData) -> QImage | None:
    """The picture that a clipboard or a drop brings, where it brings nothing to read."""
    if source.hasImage() and not source.text().strip():
        image = QImage(source.imageData())
        return None if image.isNull() else image
    for url in source.urls():
        if url.isLocalFile():
            reader = QImageReader(url.toLocalFile())
            reader.setAutoTransform(True)
            image = reader.read()
            if not image.isNull():
                return image
    return None


def paste(editor: OutlineEditor, source: QMimeData) -> None:
    """Take in what is pasted or dropped, with its levels. A picture is told of by `picture_pasted`."""
    from rapporteur.intake.pasted import OWN_TYPE, read_own

    picture = None if editor.flat else picture_in(source)
    if picture is not None:
        editor.picture_pasted.emit(picture)
        return
    kept = _found_here(bytes(source.data(OWN_TYPE).data())) if source.hasFormat(OWN_TYPE) else None
    # A plain list has no marks: what is private is not put there.
    own = read_own(kept) if kept and not editor.flat else None
    found = own or _read(source)
    _insert(editor, found, source.text())


def _read(source: QMimeData) -> list[Row]:
    from rapporteur.intake.pasted import looks_like_markdown, read_html, read_markdown, read_plain

    text = source.text()
    if source.hasHtml():
        html = source.html()
        if len(_HAS_LINES.findall(html)) > 1 or not text:
            found = read_html(html)
            if found:
                return found
    if source.hasFormat(_MARKDOWN):
        return read_markdown(bytes(source.data(_MARKDOWN).data()).decode("utf-8", "replace"))
    if "\n" in text.strip() and looks_like_markdown(text):
        return read_markdown(text)
    return read_plain(text)


def paste_plain(editor: OutlineEditor, source: QMimeData) -> None:
    """Paste the words alone: each line as it is written, all on one level."""
    from rapporteur.report.model import Line

    lines = [line.strip() for line in source.text().splitlines()]
    _insert(editor, [Row(0, Line(text=line)) for line in lines if line], source.text())


def _insert(editor: OutlineEditor, found: Sequence[Row], text: str) -> None:
    editor.step_ends.emit()
    if len(found) == 1 and "\n" not in text.strip("\r\n") and not found[0].line.kind:
        # Within a line, blanks at the ends count.
        editor.insert_text(text.strip("\r\n") or found[0].line.text)
    else:
        editor.insert_rows([Shown(row.depth, editor.stamped(row.line)) for row in found])
    editor.step_ends.emit()
