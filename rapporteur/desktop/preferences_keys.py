"""The settings' page of keys: every command with its key, changed in place, with clashes shown."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QKeyCombination,
    QLocale,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from rapporteur.capture import CaptureError, parse_combination
from rapporteur.desktop.commands import NOTES, WINDOW, Command, clashes, keys_of
from rapporteur.desktop.look import SMALL_PX, Look
from rapporteur.desktop.settings import Settings
from rapporteur.desktop.table_model import Index, TableModel
from rapporteur.desktop.widgets import KeyField, button, clearable, coloured
from rapporteur.report.folding import fold

COMMAND, KEY, SCOPE = range(3)
"""The columns of the keys."""

PHOTO = "hotkey"
"""The id of the row with the key that other programs let through, which is a setting of its own."""

EVERYWHERE = "everywhere"
"""Its scope."""

_ROW_HEIGHT = 30
_CLASHES_TOLD = 3
_NATIVE = QKeySequence.SequenceFormat.NativeText
_PORTABLE = QKeySequence.SequenceFormat.PortableText
_Standard = QKeySequence.StandardKey


def is_reserved(keys: QKeySequence) -> bool:
    """Whether writing needs this key: what types, moves or deletes by itself, and the clipboard's keys."""
    if keys.isEmpty():
        return False
    clipboard = (_Standard.Copy, _Standard.Cut, _Standard.Paste, _Standard.SelectAll)
    if any(keys in QKeySequence.keyBindings(one) for one in clipboard):
        return True
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    held |= Qt.KeyboardModifier.MetaModifier
    pressed: QKeyCombination = keys[0]  # type: ignore[index]  # PySide's stubs leave this out
    writes_nothing = Qt.Key.Key_F1 <= pressed.key() <= Qt.Key.Key_F35 or pressed.key() in (
        Qt.Key.Key_Pause,
        Qt.Key.Key_Print,
    )
    return not pressed.keyboardModifiers() & held and not writes_nothing


class KeysModel(TableModel):
    """Every command with its key, after the key for the photo.

    `refused` says why a key was not taken.
    """

    refused = Signal(str)

    def __init__(self, commands: Sequence[Command], settings: Settings, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        photo = Command(
            PHOTO,
            self.tr("Take the group photo, from any program"),
            "camera",
            (Settings().hotkey,),
            lambda: None,
            EVERYWHERE,
        )
        self._commands = [photo, *commands]
        self._chosen = {**settings.keys, PHOTO: settings.hotkey}
        self._tidy(photo)
        self._clashes = clashes(self._commands, self._chosen)

    # ---- what there is

    def command(self, row: int) -> Command:
        """The command of a row."""
        return self._commands[row]

    def keys(self, row: int) -> tuple[str, ...]:
        """A row's keys in Qt's portable form."""
        return keys_of(self._commands[row], self._chosen)

    def is_usual(self, row: int) -> bool:
        """Whether nothing else has been chosen."""
        return self._commands[row].id not in self._chosen

    def is_all_usual(self) -> bool:
        """Whether nothing else has been chosen for any command."""
        return not self._chosen

    def clashes(self) -> list[tuple[str, list[str]]]:
        """Keys that several commands hear, as this system writes them, with what the commands say."""
        return [
            (self._native(keys), [command.text for command in several])
            for keys, several in self._clashes.items()
        ]

    def also(self, row: int) -> list[str]:
        """What the other commands say that hear a row's keys."""
        command = self._commands[row]
        found = (self._clashes.get(keys, ()) for keys in self.keys(row))
        return list(dict.fromkeys(other.text for several in found for other in several if other != command))

    def values(self) -> dict[str, object]:
        """What is chosen here, by the settings' names. Keys of other forms' commands are kept."""
        keys = {command_id: key for command_id, key in self._chosen.items() if command_id != PHOTO}
        return {"keys": keys, "hotkey": next(iter(self.keys(0)), "")}

    # ---- what is done

    def set_key(self, row: int, keys: str) -> bool:
        """Give a command another key, in Qt's portable form, or none. False when it is refused."""
        command, sequence = self._commands[row], QKeySequence(keys)
        refusal = self._refusal(command, sequence)
        if refusal:
            self.refused.emit(refusal)
            return False
        self._chosen[command.id] = sequence.toString(_PORTABLE)
        self._tidy(command)
        self._all_changed()
        return True

    def reset(self, row: int) -> None:
        """Give a command its usual keys."""
        self._chosen.pop(self._commands[row].id, None)
        self._all_changed()

    def reset_all(self) -> None:
        """Give every command its usual keys, those of other forms too."""
        self._chosen = {}
        self._all_changed()

    def _refusal(self, command: Command, keys: QKeySequence) -> str:
        native = self._native(keys.toString(_PORTABLE))
        if command.id == PHOTO:
            try:
                parse_combination(keys.toString(_PORTABLE))
            except CaptureError:
                return self.tr(
                    "{key} cannot be heard in other programs. "
                    "Take a letter, a figure or a function key, with Ctrl or Alt."
                ).format(key=native)
        if is_reserved(keys):
            return self.tr("{key} is needed for writing. Take another key, with Ctrl or Alt.").format(
                key=native
            )
        return ""

    def _tidy(self, command: Command) -> None:
        """Keep no choice that is the usual one."""
        if keys_of(command, self._chosen) == command.keys:
            self._chosen.pop(command.id, None)

    def _all_changed(self) -> None:
        # One row may say something about another.
        self._clashes = clashes(self._commands, self._chosen)
        self.dataChanged.emit(self.index(0, COMMAND), self.index(len(self._commands) - 1, SCOPE))

    # ---- what a row says

    def words(self, row: int) -> str:
        """What a row is found by."""
        keys = [*self.keys(row), *map(self._native, self.keys(row))]
        return fold(" ".join((self._commands[row].text, *keys)))

    def _native(self, keys: str) -> str:
        native = QKeySequence(keys).toString(_NATIVE)
        # A key is written from left to right, whatever stands around it.
        return f"\u2066{native}\u2069" if QGuiApplication.isRightToLeft() else native

    def _key_text(self, row: int) -> str:
        keys, also = self.keys(row), self.also(row)
        if not keys:
            return self.tr("none")
        if not also:
            return self._native(keys[0])
        shared = next(one for one in keys if one in self._clashes)
        return self.tr("{key}  also: {commands}").format(key=self._native(shared), commands=", ".join(also))

    def _tip(self, row: int, column: int) -> str:
        keys = self.keys(row)
        if column != KEY or len(keys) < 2 or self.also(row):
            return self._text(row, column)
        return ", ".join(map(self._native, keys))

    def _text(self, row: int, column: int) -> str:
        command = self._commands[row]
        if column == COMMAND:
            return command.text
        if column == KEY:
            return self._key_text(row)
        return {
            WINDOW: self.tr("Window"),
            NOTES: self.tr("Notes"),
            EVERYWHERE: self.tr("Everywhere"),
        }.get(command.scope, "")

    # ---- what Qt asks

    def count(self) -> int:
        return len(self._commands)

    def headings(self) -> Sequence[str]:
        return (self.tr("Command"), self.tr("Key"), self.tr("Heard in"))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = index.row(), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return html.escape(self._tip(row, column))
            case Qt.ItemDataRole.EditRole:
                return next(iter(self.keys(row)), "") if column == KEY else self._text(row, column)
            case Qt.ItemDataRole.FontRole if column == SCOPE:
                return self._look.font(SMALL_PX)
            case Qt.ItemDataRole.ForegroundRole:
                return QColor(self._colour(row, column))
        return None

    def _colour(self, row: int, column: int) -> str:
        colours = self._look.colours
        if column == KEY:
            if self.also(row):
                return colours.warn
            if not self.keys(row):
                return colours.faint
            return colours.ink if self.is_usual(row) else colours.accent
        return colours.muted if column == SCOPE else colours.ink

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        return role == Qt.ItemDataRole.EditRole and self.set_key(index.row(), str(value))

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == KEY else flags


class KeyEdit(KeyField):
    """Takes one key. Escape by itself is not one: it is emitted as `dismissed`."""

    dismissed = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent=parent)
        # Tab, too, is taken: it is told to be refused, rather than to lead away without a word.
        self.setFinishingKeyCombinations([])
        for line in self.findChildren(QLineEdit):
            line.setPlaceholderText(name)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and event.modifiers() == Qt.KeyboardModifier.NoModifier:
                self.dismissed.emit()
            else:
                # Past QWidget, which gives Tab a meaning of its own.
                self.keyPressEvent(event)
            event.accept()
            return True
        return super().event(event)


class KeyDelegate(QStyledItemDelegate):
    """Has a key changed where it stands."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._open: KeyEdit | None = None

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        edit = KeyEdit(self.tr("Press the new key"), parent)
        edit.editingFinished.connect(lambda: self._finish(edit))
        edit.dismissed.connect(lambda: self._leave(edit))
        self._open = edit
        return edit

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        # The present key would look as if it had been pressed already.
        pass

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, KeyEdit) and not editor.keySequence().isEmpty():
            model.setData(index, editor.keySequence().toString(_PORTABLE))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        # Qt would take Tab, Enter and Escape for itself; and the editor tells when it loses the focus.
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride, QEvent.Type.FocusOut):
            return False
        return super().eventFilter(editor, event)

    def _finish(self, edit: KeyEdit) -> None:
        if self._open is edit:
            self.commitData.emit(edit)
            self._leave(edit)

    def _leave(self, edit: KeyEdit) -> None:
        # Closing takes the focus away, which is told like an end of its own.
        self._open = None
        self.closeEditor.emit(edit, QStyledItemDelegate.EndEditHint.NoHint)


class KeysPage(QWidget):
    """The table of keys, with a line to find one and what can be done with it."""

    def __init__(self, commands: Sequence[Command], settings: Settings, look: Look) -> None:
        super().__init__()
        self._look = look
        self.model = KeysModel(commands, settings, look, self)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Find a command or a key"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        clearable(self.filter, self.tr("Clear"))
        self.filter.textChanged.connect(self._filter)
        self._make_table()
        self.change = button(self.tr("Change"), self.change_key)
        self.clear = button(self.tr("No key"), self.clear_key)
        self.usual = button(self.tr("As usual"), self.reset_key)
        self.all_usual = button(self.tr("Reset all"), self.reset_all)
        self.trouble = coloured(QLabel(), look.colours.warn)
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.setWordWrap(True)
        self._lay_out()
        self.model.refused.connect(self._tell)
        self.model.dataChanged.connect(self._on_changed)
        self.table.selectionModel().currentChanged.connect(self._show_what_can_be_done)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table, self.clear_key)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.filter, self.enter_table)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.table.setCurrentIndex(self.model.index(0, KEY))
        self._on_changed()

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(8)
        for one in (self.change, self.clear, self.usual):
            below.addWidget(one)
        below.addStretch(1)
        below.addWidget(self.all_usual)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.filter)
        column.addWidget(self.table, 1)
        column.addLayout(below)
        column.addWidget(self.trouble)

    def _make_table(self) -> None:
        self.table = QTableView()
        self.table.setAccessibleName(self.tr("Keys"))
        self.table.setModel(self.model)
        self.table.setItemDelegateForColumn(KEY, KeyDelegate(self.table))
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        triggers = QAbstractItemView.EditTrigger
        self.table.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(COMMAND, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(KEY, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(SCOPE, QHeaderView.ResizeMode.ResizeToContents)
        palette = self.table.palette()
        palette.setColor(QPalette.ColorRole.Highlight, QColor(self._look.colours.accent_soft))
        palette.setColor(QPalette.ColorRole.HighlightedText, QColor(self._look.colours.ink))
        self.table.setPalette(palette)

    # ---- telling

    def _on_changed(self) -> None:
        self._tell("")
        self._show_what_can_be_done()

    def _show_what_can_be_done(self, *_: object) -> None:
        row = self.table.currentIndex().row()
        self.change.setEnabled(row >= 0)
        self.clear.setEnabled(self._can_clear(row))
        self.usual.setEnabled(row >= 0 and not self.model.is_usual(row))
        self.all_usual.setEnabled(not self.model.is_all_usual())

    def _can_clear(self, row: int) -> bool:
        return row >= 0 and self.model.command(row).id != PHOTO and bool(self.model.keys(row))

    def _tell(self, refusal: str) -> None:
        """Say why a key was refused, else which keys do more than one thing."""
        told = self.model.clashes()
        lines = [
            self.tr("More than one command hears {key}: {commands}.").format(
                key=key, commands=QLocale().createSeparatedList(commands)
            )
            for key, commands in told[:_CLASHES_TOLD]
        ]
        if len(told) > _CLASHES_TOLD:
            lines.append(self.tr("The same is so with %Ln more key(s).", "", len(told) - _CLASHES_TOLD))
        self.trouble.setText(refusal or "\n".join(lines))
        self.trouble.setVisible(bool(self.trouble.text()))

    # ---- finding

    def _filter(self, words: str) -> None:
        wanted = fold(words).split()
        for row in range(self.model.rowCount()):
            text = self.model.words(row)
            self.table.setRowHidden(row, not all(word in text for word in wanted))
        current = self.table.currentIndex()
        if not current.isValid() or self.table.isRowHidden(current.row()):
            shown = (row for row in range(self.model.rowCount()) if not self.table.isRowHidden(row))
            self.table.setCurrentIndex(self.model.index(next(shown, -1), KEY))

    def go_to_filter(self) -> None:
        """Type what to find."""
        self.filter.setFocus()
        self.filter.selectAll()

    def enter_table(self) -> None:
        """Go on with what was found."""
        if self.table.currentIndex().isValid():
            self.table.setFocus()

    # ---- what the buttons do

    def change_key(self) -> None:
        """Wait for the new key of the present command."""
        current = self.table.currentIndex()
        if current.isValid():
            self._tell("")
            self.table.setFocus()
            self.table.setCurrentIndex(current.siblingAtColumn(KEY))
            self.table.edit(current.siblingAtColumn(KEY))

    def clear_key(self) -> None:
        """Leave the present command without a key."""
        row = self.table.currentIndex().row()
        if self._can_clear(row):
            self.model.set_key(row, "")

    def reset_key(self) -> None:
        """Give the present command its usual keys."""
        row = self.table.currentIndex().row()
        if row >= 0:
            self.model.reset(row)

    def reset_all(self) -> None:
        """Give every command its usual keys."""
        self.model.reset_all()

    def values(self) -> dict[str, object]:
        """What is chosen here, by the settings' names."""
        return self.model.values()
