"""All keys of a report's window, as they are now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from rapporteur.desktop.commands import NOTES, Command, Commands
from rapporteur.desktop.look import SMALL_PX, Look
from rapporteur.desktop.widgets import clearable, coloured, fit_to_screen
from rapporteur.report.folding import fold

_TEXT, _KEY = range(2)
_ROW = 28

_GROUPS: dict[str, tuple[str, ...]] = {
    "people": ("speaker-", "floor", "voice", "add-speaker"),
    "session": ("session-", "item-", "agenda", "stop-time"),
    "marks": ("mark:",),
    "ways": ("palette", "find", "replace", "next-region", "last-region", "missing"),
    "writing": ("order", "times", "abbreviations"),
    "hand-in": ("photo", "export", "preview", "mail", "outbox"),
    "report": ("save", "show-file", "open", "close", "quit", "history", "name-version", "undo", "redo"),
    "window": ("strip", "dock-", "undock", "speaker-view", "settings", "help", "keys"),
}
"""Groups by how the ids of their commands begin; the longest beginning counts."""

_STYLE = """
QTreeWidget {{
    color: {ink}; background: {card}; border: 1px solid {line}; border-radius: 6px; outline: none;
}}
QTreeWidget:focus {{ border-color: {accent}; }}
QTreeWidget::item {{ border: 1px solid transparent; padding: 0 5px; }}
QTreeWidget::item:selected {{
    background: {accent_soft}; color: {ink}; border-top-color: {accent}; border-bottom-color: {accent};
}}
"""


def group_of(command: Command) -> str:
    """The group that a command is shown in."""
    if command.scope == NOTES and not command.id.startswith("mark:"):
        return "writing"
    begins = {begin: group for group, several in _GROUPS.items() for begin in several}
    found = max((begin for begin in begins if command.id.startswith(begin)), key=len, default="strip")
    return begins[found]


class KeysWindow(QDialog):
    """Shows every command by its group with its key. Non-modal: the report's window is used beside it."""

    def __init__(self, commands: Commands, hotkey: str, look: Look, parent: QWidget) -> None:
        """`hotkey` takes the photo from any program; it is a setting of its own."""
        super().__init__(parent)
        self._commands, self._hotkey, self._look = commands, hotkey, look
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.search = QLineEdit()
        self.list = QTreeWidget()
        self._shown: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self.none = coloured(QLabel(self.tr("No command and no key has this.")), look.colours.muted)
        self.hint = coloured(QLabel(), look.colours.muted)
        self._lay_out()
        self.search.textChanged.connect(self._filter)
        commands.rebound.connect(self._fill)
        for binding in QKeySequence.keyBindings(QKeySequence.StandardKey.Find):
            QShortcut(binding, self, self.search.setFocus)
        self._fill()
        fit_to_screen(self, 520, 680)

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(self.tr("A command or a key"))
        self.search.setAccessibleName(self.search.placeholderText())
        clearable(self.search, self.tr("Clear"))
        self.list.setAccessibleName(self.tr("Keys"))
        self.list.setStyleSheet(_STYLE.format_map(vars(self._look.colours)))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setItemsExpandable(False)
        self.list.setIndentation(0)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_TEXT, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_KEY, QHeaderView.ResizeMode.ResizeToContents)
        self.none.hide()
        self.hint.setFont(self._look.font(SMALL_PX))
        self.hint.setWordWrap(True)
        self.hint.setText(
            self.tr(
                "Other keys are chosen in the settings. The palette finds all that can be done, by its name."
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(10)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self.none, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.hint)
        self.setMinimumSize(320, 300)

    def _names(self) -> dict[str, str]:
        return {
            "people": self.tr("Who speaks"),
            "session": self.tr("The session and its agenda"),
            "marks": self.tr("Marks in the notes"),
            "ways": self.tr("Getting about"),
            "writing": self.tr("Writing notes"),
            "hand-in": self.tr("Photo, PDF and e-mail"),
            "report": self.tr("The report"),
            "window": self.tr("The window"),
            "everywhere": self.tr("While another program is in front"),
        }

    def _fill(self) -> None:
        self._shown = []
        self.list.clear()
        by_group: dict[str, list[tuple[str, str]]] = {group: [] for group in self._names()}
        for command in self._commands.all():
            key = self._commands.shown_key(command.id)
            by_group[group_of(command)].append((command.text, key))
        native = QKeySequence(self._hotkey).toString(QKeySequence.SequenceFormat.NativeText)
        by_group["everywhere"].append((self.tr("Take the group photo"), native))
        for group, rows in by_group.items():
            if rows:
                self._add_group(self._names()[group], rows)
        self.list.expandAll()
        self._filter(self.search.text())

    def _add_group(self, name: str, rows: Sequence[tuple[str, str]]) -> None:
        heading = QTreeWidgetItem([name])
        heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
        heading.setFont(_TEXT, self._look.font(SMALL_PX, QFont.Weight.DemiBold))
        heading.setForeground(_TEXT, self.palette().placeholderText())
        heading.setSizeHint(_TEXT, QSize(0, _ROW + 6))
        heading.setTextAlignment(_TEXT, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading)
        self.list.addTopLevelItem(heading)
        heading.setFirstColumnSpanned(True)
        items = []
        for text, key in rows:
            # A key is written from left to right, whatever stands around it.
            shown = f"\u2066{key}\u2069" if key and QGuiApplication.isRightToLeft() else key
            item = QTreeWidgetItem([text, shown])
            item.setSizeHint(_TEXT, QSize(0, _ROW))
            item.setTextAlignment(_KEY, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            item.setToolTip(_TEXT, text)
            heading.addChild(item)
            items.append(item)
        self._shown.append((heading, items))

    def _filter(self, words: str) -> None:
        wanted = fold(words).split()
        found = False
        for heading, items in self._shown:
            for item in items:
                said = fold(" ".join((heading.text(_TEXT), item.text(_TEXT), item.text(_KEY))))
                item.setHidden(not all(word in said for word in wanted))
            has_any = any(not item.isHidden() for item in items)
            heading.setHidden(not has_any)
            found = found or has_any
        self.list.setVisible(found)
        self.none.setVisible(not found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        elif (is_enter or event.key() == Qt.Key.Key_Down) and self.search.hasFocus():
            self.list.setFocus()
        else:
            super().keyPressEvent(event)
