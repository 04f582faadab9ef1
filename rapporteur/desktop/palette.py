"""One line to type in that goes anywhere and does anything: to a speaker, to a marked line, any command."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

import shiboken6
from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from rapporteur.desktop.announcing import announce
from rapporteur.desktop.look import SMALL_PX, TEXT_PX, TINY_PX, Look
from rapporteur.desktop.palette_entries import PREFIXES, Entry, Finder, Group
from rapporteur.desktop.table_model import Index
from rapporteur.desktop.two_lines import isolated
from rapporteur.desktop.widgets import LineEdit, button, coloured

__all__ = ["ENTRY", "Entry", "Palette"]

ENTRY = Qt.ItemDataRole.UserRole
"""The `Entry` of a row; None for a group's heading."""

_ROW = 30
_ROWS = 11
_WIDTH = 560
_SHADOW = 10
_TOP = 40

_STYLE = """
#paletteCard {{ background: {card}; border: 1px solid {edge}; border-radius: 12px; }}
#paletteCard QPushButton {{ padding: 2px 6px; font-size: 12px; }}
#paletteCard QLineEdit {{ border: none; font-size: 16px; padding: 8px; background: transparent; }}
#paletteCard QListView {{
    border: none; border-top: 1px solid {line}; outline: none; background: transparent;
}}
"""


# ---- the list


class _EntryList(QAbstractListModel):
    """Entries with a heading before each group."""

    def __init__(self, names: dict[Group, str], parent: QObject) -> None:
        super().__init__(parent)
        self._names = names
        self._rows: list[Entry | str] = []

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these, in this order."""
        self.beginResetModel()
        self._rows = []
        group = None
        for entry in entries:
            if entry.group != group:
                group = entry.group
                self._rows.append(self._names[group])
            self._rows.append(entry)
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        """The entry of a row, or None for a heading and beyond the ends."""
        one = self._rows[row] if 0 <= row < len(self._rows) else None
        return one if isinstance(one, Entry) else None

    def nearest(self, row: int, *, down: bool) -> int:
        """The first row from here on that is an entry, then the first the other way; -1 without entries."""
        row = max(0, min(row, len(self._rows) - 1))
        before, after = range(row, -1, -1), range(row, len(self._rows))
        ways = (after, before) if down else (before, after)
        return next((one for way in ways for one in way if self.entry(one)), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag
        if self.entry(index.row()) is None:
            return flags.NoItemFlags
        return flags.ItemIsEnabled | flags.ItemIsSelectable | flags.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index.row())
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.text if entry else self._rows[index.row()]
        if entry and role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(entry)
        return None

    def spoken(self, entry: Entry) -> str:
        """An entry as it is read out."""
        if not entry.hint:
            return entry.text
        return self.tr("{text} ({hint})").format(text=entry.text, hint=entry.hint)


class _Painter(QStyledItemDelegate):
    """Paints an entry on one line, its icon before it and its hint at the end; a heading small and faint."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry | None = index.data(ENTRY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        box = option.rect.adjusted(6, 1, -6, -1)
        if entry is None:
            font = self._look.font(TINY_PX, QFont.Weight.DemiBold)
            heading = box.adjusted(8, 4, -8, 0)
            self._paint_text(painter, heading, str(index.data()), font, self._look.colours.muted)
        else:
            self._paint_entry(painter, option, box, entry)
        painter.restore()

    def _paint_entry(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, entry: Entry) -> None:
        colours, look = self._look.colours, self._look
        states = QStyle.StateFlag
        chosen = bool(option.state & states.State_Selected)
        if chosen or option.state & states.State_MouseOver:
            painter.setBrush(QColor(colours.accent_soft if chosen else colours.hover))
            painter.setPen(QColor(colours.accent) if chosen else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), 6, 6)
        inner = box.adjusted(8, 0, -8, 0)

        def place(left: int, width: int) -> QRect:
            at = QRect(inner.left() + left, inner.top(), width, inner.height())
            return QStyle.visualRect(option.direction, inner, at)

        if entry.icon:
            icon = place(0, 16)
            icon.setTop(inner.center().y() - 7)
            icon.setSize(QSize(16, 16))
            look.icon(entry.icon, colours.accent if chosen else colours.muted).paint(painter, icon)
        hint_font = look.font(SMALL_PX)
        painter.setFont(hint_font)
        room = inner.width() - 24
        hint_width = min(painter.fontMetrics().horizontalAdvance(entry.hint) + 2, room // 2)
        text_room = room - (hint_width + 12 if entry.hint else 0)
        text = " ".join(entry.text.split())
        self._paint_text(painter, place(24, text_room), isolated(text), look.font(TEXT_PX), colours.ink)
        hint = place(inner.width() - hint_width, hint_width)
        self._paint_text(painter, hint, entry.hint, hint_font, colours.muted)

    def _paint_text(self, painter: QPainter, area: QRect, text: str, font: QFont, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, elided)


# ---- the palette


class Palette(QWidget):
    """Lies over the top of its window while something is chosen. `closed` follows whatever came of it."""

    closed = Signal()

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look, self._over = look, window
        self._finder = Finder(())
        self._came_from: QWidget | None = None
        self.setStyleSheet(_STYLE.format_map(vars(look.colours)))
        self.setAccessibleName(self.tr("Go to or do"))
        names: dict[Group, str] = {
            "speakers": self.tr("SPEAKERS"),
            "marks": self.tr("MARKED LINES"),
            "missing": self.tr("WHAT IS MISSING"),
            "commands": self.tr("COMMANDS"),
        }
        self.line = LineEdit()
        self.line.setPlaceholderText(self.tr("A speaker, a line or a command"))
        self.line.setAccessibleName(self.tr("A speaker, a line or a command"))
        sign = look.icon("search", look.colours.muted)
        self.line.addAction(sign, QLineEdit.ActionPosition.LeadingPosition).setText(self.tr("Search"))
        self.line.textChanged.connect(self._filter)
        self._entries = _EntryList(names, self)
        self.list = _make_list(self._entries, look)
        self.list.setAccessibleName(self.tr("What fits"))
        self.list.clicked.connect(lambda index: self._choose(index.row()))
        self._none = coloured(QLabel(self.tr("Nothing fits")), look.colours.muted)
        self._none.setContentsMargins(14, 8, 14, 8)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        card = self._card = QFrame()
        card.setObjectName("paletteCard")
        column = QVBoxLayout(card)
        column.setContentsMargins(1, 4, 1, 6)
        column.setSpacing(4)
        top = QVBoxLayout()
        top.setContentsMargins(8, 0, 8, 0)
        top.addWidget(self.line)
        column.addLayout(top)
        column.addWidget(self.list)
        column.addWidget(self._none)
        column.addLayout(self._make_foot())
        around = QVBoxLayout(self)
        around.setContentsMargins(_SHADOW, _SHADOW, _SHADOW, _SHADOW)
        around.addWidget(card)

    def _make_foot(self) -> QHBoxLayout:
        """What one can begin with, for whom has not learnt it, and for the mouse."""
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 0, 8, 0)
        foot.setSpacing(4)
        names: dict[Group, str] = {
            "speakers": self.tr("speakers"),
            "marks": self.tr("marked lines"),
            "missing": self.tr("what is missing"),
            "commands": self.tr("commands"),
        }
        for prefix, group in PREFIXES.items():
            text = self.tr("{key} {group}").format(key=prefix, group=names[group])
            made = button(text, partial(self.line.setText, prefix), small=True)
            made.setProperty("flat", True)
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            foot.addWidget(made)
        foot.addStretch(1)
        return foot

    # ---- coming and going

    def open(self, entries: Sequence[Entry], typed: str = "") -> None:
        """Show these entries, or those among them that fit what is already typed, and take the keyboard."""
        focus = QApplication.focusWidget()
        if focus is not None and not self.isAncestorOf(focus):
            self._came_from = focus
        self._finder = Finder(entries)
        self.line.setText(typed)
        self._filter()
        application = QApplication.instance()
        if application and self.isHidden():
            application.installEventFilter(self)
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Go away, and give the keyboard back to what had it."""
        if self.isHidden():
            return
        application = QApplication.instance()
        if application:
            application.removeEventFilter(self)
        origin, self._came_from = self._came_from, None
        if self.line.hasFocus() and origin is not None and shiboken6.isValid(origin):
            origin.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()
        # What is not shown keeps nothing of the report.
        self._finder = Finder(())
        self._entries.show_entries(())
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While the palette is open: its keys, and what ends it."""
        kinds = QEvent.Type
        kind = event.type()
        if kind == kinds.KeyPress and watched is self.line and isinstance(event, QKeyEvent):
            return self._take_key(event)
        if kind == kinds.Resize and watched is self._over:
            self._settle()
        elif kind == kinds.FocusOut and watched is self.line:
            # Nothing has the keyboard while another program is in front, or a menu of the line is open.
            if QApplication.focusWidget() not in (None, self.line):
                self.leave()
        elif kind == kinds.MouseButtonPress and isinstance(watched, QWidget):
            outside = watched is not self and not self.isAncestorOf(watched)
            if outside and watched.window() is self.window():
                self.leave()
        return False

    # ---- choosing

    def _take_key(self, event: QKeyEvent) -> bool:
        key, row = event.key(), self.list.currentIndex().row()
        page = max(1, self.list.viewport().height() // _ROW - 1)
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
        }
        step = steps.get(Qt.Key(key))
        if step is not None:
            self._go_to(row + step, down=step > 0)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(row)
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            # Tab would lead out of the palette, which has one line only.
            return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        return True

    def _go_to(self, row: int, *, down: bool) -> None:
        row = self._entries.nearest(row, down=down)
        self.list.setCurrentIndex(self._entries.index(row))
        entry = self._entries.entry(row)
        if entry is None:
            return
        if self._entries.entry(row - 1) is None:
            # With its heading.
            self.list.scrollTo(self._entries.index(row - 1))
        self.list.scrollTo(self._entries.index(row))
        # The keyboard stays in the line, so that nobody would hear what is chosen.
        self.line.setAccessibleDescription(self._entries.spoken(entry))
        announce(self.line, self._entries.spoken(entry))

    def _choose(self, row: int) -> None:
        entry = self._entries.entry(row)
        if entry is not None:
            # First away: what is done may need the keyboard, or the window.
            self.leave()
            entry.run()

    def _filter(self) -> None:
        entries = self._finder.find(self.line.text())
        self._entries.show_entries(entries)
        self.list.setVisible(bool(entries))
        self._none.setVisible(not entries)
        if entries:
            self._go_to(0, down=True)
        else:
            self.line.setAccessibleDescription(self._none.text())
        self._settle()

    # ---- where it lies

    def _settle(self) -> None:
        window = self._over
        width = min(_WIDTH + 2 * _SHADOW, window.width() - 8)
        top = min(_TOP, window.height() // 12)
        self.list.setFixedHeight(max(_ROW, min(self._entries.rowCount(), _ROWS) * _ROW + 5))
        room = window.height() - top - 8
        height = self._height()
        if height > room:
            self.list.setFixedHeight(max(_ROW, self.list.height() - (height - room)))
        self.setGeometry((window.width() - width) // 2, top, width, min(self._height(), room))

    def _height(self) -> int:
        """What the palette needs now; a layout tells what it last knew."""
        for part in (self._card, self):
            layout = part.layout()
            if layout is not None:
                layout.invalidate()
                layout.activate()
        return self.sizeHint().height()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A soft shadow, that tells the card from what lies under it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        shade = QColor(0, 0, 0, 16 if self._look.colours.dark else 6)
        painter.setBrush(shade)
        for step in range(1, _SHADOW):
            box = QRectF(self.rect()).adjusted(step, step + 2, -step, -step + 2)
            painter.drawRoundedRect(box, 12 + _SHADOW - step, 12 + _SHADOW - step)
        painter.end()


def _make_list(model: QAbstractListModel, look: Look) -> QListView:
    made = QListView()
    made.setModel(model)
    made.setItemDelegate(_Painter(look, made))
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setMouseTracking(True)
    made.setUniformItemSizes(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    made.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
    return made
