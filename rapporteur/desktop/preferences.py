"""The settings: how the window looks, what helps with writing, and every key."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QEvent,
    QKeyCombination,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFontComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QTabBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from rapporteur.capture import CaptureError, parse_combination
from rapporteur.desktop.commands import NOTES, WINDOW, Command, clashes, keys_of
from rapporteur.desktop.look import SMALL_PX, UI_FAMILIES, Look
from rapporteur.desktop.settings import Settings
from rapporteur.desktop.translating import LANGUAGES
from rapporteur.desktop.widgets import Page, button, coloured, fit_to_screen
from rapporteur.writing.completion import fold
from rapporteur.writing.dictionaries import choose

Index = QModelIndex | QPersistentModelIndex

COMMAND, KEY, SCOPE = range(3)
"""The columns of the keys."""

PHOTO = "hotkey"
"""The id of the row with the key that other programs let through, which is a setting of its own."""

EVERYWHERE = "everywhere"
"""Its scope."""

FONT_SIZES = (9, 40)
"""The smallest and the largest that `Settings` takes, in logical pixels."""

SIDE_BY_SIDE = 640
"""From this width on, the pages' names stand at the side and not above."""

_ROW_HEIGHT = 30
_NAME_HEIGHT = 34
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


def _paint_box(painter: QPainter, box: QRect, look: Look, *, is_on: bool, has_focus: bool = False) -> None:
    """A box to tick, over Qt's own, whose edge cannot be seen on a dark ground."""
    size = min(box.width(), box.height())
    square = QRectF(0, 0, size, size)
    square.moveCenter(QRectF(box).center())
    colours = look.colours
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = colours.accent if is_on else colours.faint
    painter.setPen(QPen(QColor(colours.ink), 1.5) if has_focus else QPen(QColor(edge), 1))
    painter.setBrush(QColor(colours.accent if is_on else colours.card))
    painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    if is_on:
        look.icon("check", colours.on_accent).paint(painter, square.toRect())
    painter.restore()


class Check(QCheckBox):
    """A choice of yes or no, in the colours of the palette."""

    def __init__(self, text: str, look: Look, *, is_on: bool) -> None:
        super().__init__(text)
        self._look = look
        self.setChecked(is_on)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        painter = QPainter(self)
        _paint_box(painter, box, self._look, is_on=self.isChecked(), has_focus=self.hasFocus())
        painter.end()


class CheckDelegate(QStyledItemDelegate):
    """The same for the lines of a list."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        view = drawn.widget
        box = view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, drawn, view)
        is_on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        _paint_box(painter, box, self._look, is_on=is_on)


class LookPage(QWidget):
    """Colours, the window's language, and how notes are written."""

    def __init__(self, settings: Settings, look: Look) -> None:
        super().__init__()
        self.theme, self.language = QComboBox(), QComboBox()
        for value, text in (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ):
            self.theme.addItem(text, value)
        self.language.addItem(self.tr("As the system"), "")
        for tag, name in LANGUAGES.items():
            self.language.addItem(name, tag)
        self.theme.setCurrentIndex(max(0, self.theme.findData(settings.theme)))
        known = (settings.language, settings.language.partition("-")[0])
        self.language.setCurrentIndex(max(0, *(self.language.findData(tag) for tag in known)))
        self.font_family = _font_choice(self.tr("The program's own"), settings.font)
        self.font_size = QSpinBox()
        self.font_size.setRange(*FONT_SIZES)
        self.font_size.setSuffix(self.tr(" px"))
        self.font_size.setValue(settings.font_px)
        # The style sheet's padding does not reach the text of a spin box.
        self.font_size.lineEdit().setTextMargins(7, 0, 7, 0)
        self.times = Check(self.tr("Show when each line was begun"), look, is_on=settings.show_times)
        self.preview = QLabel(self.tr("“We buy from the cooperatives of the region,” says the mayor. 1234"))
        self._lay_out()
        self.font_family.currentIndexChanged.connect(self._show_preview)
        self.font_size.valueChanged.connect(self._show_preview)
        self._show_preview()

    def _lay_out(self) -> None:
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        self.preview.setWordWrap(True)
        card = QFrame()
        card.setObjectName("panel")
        within = QVBoxLayout(card)
        within.setContentsMargins(16, 12, 16, 12)
        within.addWidget(self.preview)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setFormAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
        for name, field in (
            (self.tr("Colours"), self.theme),
            (self.tr("Language of the window"), self.language),
            (self.tr("Font of the notes"), self.font_family),
            (self.tr("Size of the notes"), self.font_size),
        ):
            field.setAccessibleName(name)
            form.addRow(name, field)
        form.addRow(card)
        form.addRow(self.times)

    def _show_preview(self) -> None:
        font = self.preview.font()
        family = self.font_family.currentData()
        font.setFamilies([*([family] if family else []), *UI_FAMILIES])
        font.setPixelSize(self.font_size.value())
        self.preview.setFont(font)

    def values(self) -> dict[str, object]:
        """What is chosen here, by the settings' names."""
        return {
            "theme": self.theme.currentData(),
            "language": self.language.currentData(),
            "font": self.font_family.currentData(),
            "font_px": self.font_size.value(),
            "show_times": self.times.isChecked(),
        }


def _font_choice(own: str, present: str) -> QComboBox:
    """All families that can be had in any size, after `own`, which stands for none of them."""
    families = QFontComboBox()
    families.setFontFilters(QFontComboBox.FontFilter.ScalableFonts)
    names = [families.itemText(number) for number in range(families.count())]
    choice = QComboBox()
    choice.addItem(own, "")
    # One that is chosen and not on this computer stays chosen.
    for name in names if present in ("", *names) else (present, *names):
        choice.addItem(name, name)
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(16)
    choice.setCurrentIndex(choice.findData(present))
    return choice


class WritingPage(QWidget):
    """Spelling, abbreviations and the rest of a word."""

    abbreviations_asked = Signal()

    def __init__(self, settings: Settings, spelling_languages: Mapping[str, str], look: Look) -> None:
        super().__init__()
        tags = tuple(spelling_languages)
        chosen = settings.spelling or ()
        checked = {choose(tag, tags) for tag in chosen}
        self._absent = tuple(tag for tag in chosen if choose(tag, tags) is None)
        self.languages = QListWidget()
        self.languages.setItemDelegate(CheckDelegate(look, self.languages))
        self.languages.setObjectName("spellingLanguages")
        self.languages.setAccessibleName(self.tr("Languages in which spelling is checked"))
        self._add(self.tr("Follow the session and the window"), None, is_on=settings.spelling is None)
        for tag, name in spelling_languages.items():
            self._add(name, tag, is_on=tag in checked)
        # Lines that are measured before they have their style keep their first height.
        self.languages.ensurePolished()
        self.languages.setCurrentRow(0)
        self.languages.itemChanged.connect(self._on_item_changed)
        self.hint = coloured(QLabel(), look.colours.muted)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self.expand = Check(self.tr("Expand abbreviations while typing"), look, is_on=settings.expand)
        self.complete = Check(self.tr("Offer the rest of a word while typing"), look, is_on=settings.complete)
        self._lay_out()
        self._tell()

    def _lay_out(self) -> None:
        caption = QLabel(self.tr("Check the spelling in"))
        caption.setBuddy(self.languages)
        self.abbreviations = button(self.tr("Abbreviations…"), self.abbreviations_asked.emit)
        row = QHBoxLayout()
        row.addWidget(self.abbreviations)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(caption)
        column.addWidget(self.languages, 1)
        column.addWidget(self.hint)
        column.addSpacing(8)
        column.addWidget(self.expand)
        column.addWidget(self.complete)
        column.addLayout(row)

    def _add(self, name: str, tag: str | None, *, is_on: bool) -> None:
        item = QListWidgetItem(name)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
        item.setData(Qt.ItemDataRole.UserRole, tag)
        self.languages.addItem(item)

    def _items(self) -> list[QListWidgetItem]:
        return [self.languages.item(row) for row in range(self.languages.count())]

    def _on_item_changed(self, changed: QListWidgetItem) -> None:
        """Following the session and choosing languages exclude each other."""
        if changed.checkState() == Qt.CheckState.Checked:
            follow, *languages = self._items()
            with QSignalBlocker(self.languages):
                for item in languages if changed is follow else [follow]:
                    item.setCheckState(Qt.CheckState.Unchecked)
            self.languages.viewport().update()
        self._tell()

    def _tell(self) -> None:
        spelling = self.spelling()
        if spelling is None:
            text = self.tr(
                "Words are checked in the languages of the session, the form and the window, and in English."
            )
        elif spelling:
            text = self.tr("A word is right if one of these languages has it.")
        else:
            text = self.tr("No language is chosen: spelling is not checked.")
        self.hint.setText(text)

    def spelling(self) -> tuple[str, ...] | None:
        """The languages chosen; None is the session's and the window's."""
        on = [item for item in self._items() if item.checkState() == Qt.CheckState.Checked]
        tags = [item.data(Qt.ItemDataRole.UserRole) for item in on]
        # Languages without a dictionary here are kept for another computer.
        return None if None in tags else (*tags, *self._absent)

    def values(self) -> dict[str, object]:
        """What is chosen here, by the settings' names."""
        return {
            "spelling": self.spelling(),
            "expand": self.expand.isChecked(),
            "complete": self.complete.isChecked(),
        }


class KeysModel(QAbstractTableModel):
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

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._commands)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else SCOPE + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Command"), self.tr("Key"), self.tr("Heard in"))[section]

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


class KeyEdit(QKeySequenceEdit):
    """Takes one key. Escape by itself is not one: it is emitted as `dismissed`."""

    dismissed = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMaximumSequenceLength(1)
        # Tab, too, is taken: it is told to be refused, rather than to lead away without a word.
        self.setFinishingKeyCombinations([])
        self.setAccessibleName(name)
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
        self.filter.setClearButtonEnabled(True)
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


class Preferences(QDialog):
    """Shows the settings and lets them be changed; `changes` has what was.

    `spelling_languages` are the dictionaries that are there: their names in the window's language, by tag.
    """

    abbreviations_asked = Signal()

    def __init__(
        self,
        settings: Settings,
        commands: Sequence[Command],
        look: Look,
        *,
        spelling_languages: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.look_page = LookPage(settings, look)
        self.writing = WritingPage(settings, spelling_languages, look)
        self.writing.abbreviations_asked.connect(self.abbreviations_asked)
        self.keys = KeysPage(commands, settings, look)
        self._lay_out()
        fit_to_screen(self, 760, 560)
        for keys, by in ((_Standard.NextChild, +1), (_Standard.PreviousChild, -1)):
            for binding in QKeySequence.keyBindings(keys):
                QShortcut(binding, self, lambda by=by: self._turn(by))
        QShortcut(QKeySequence(_Standard.Find), self, self._find)
        # What cannot be shown as it is set has not been changed for that.
        self._first = self._values()

    def _lay_out(self) -> None:
        self.names, self.tabs, self.pages = QListWidget(), QTabBar(), QStackedWidget()
        for name, page in (
            (self.tr("Look"), Page(self.look_page)),
            (self.tr("Writing"), self.writing),
            (self.tr("Keys"), self.keys),
        ):
            item = QListWidgetItem(name)
            item.setSizeHint(QSize(0, _NAME_HEIGHT))
            self.names.addItem(item)
            self.tabs.addTab(name)
            self.pages.addWidget(page)
        self.names.setObjectName("pageNames")
        self.names.setFixedSize(148, self.names.count() * _NAME_HEIGHT + 4)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for one in (self.names, self.tabs):
            one.setAccessibleName(self.tr("Pages"))
        self.names.currentRowChanged.connect(self.show_page)
        self.tabs.currentChanged.connect(self.show_page)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        keep = buttons.addButton(self.tr("Keep"), QDialogButtonBox.ButtonRole.AcceptRole)
        keep.setProperty("primary", True)
        keep.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.names, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addWidget(self.tabs)
        column.addLayout(row, 1)
        column.addWidget(buttons)
        self.setMinimumSize(400, 400)
        self.names.setFocus()
        self.show_page(0)

    # ---- the pages

    def show_page(self, number: int) -> None:
        """Show a page, and that it is this one."""
        for chooser in (self.names, self.tabs):
            with QSignalBlocker(chooser):
                if chooser is self.names:
                    self.names.setCurrentRow(number)
                else:
                    self.tabs.setCurrentIndex(number)
        self.pages.setCurrentIndex(number)

    def _turn(self, by: int) -> None:
        self.show_page((self.pages.currentIndex() + by) % self.pages.count())
        (self.names if self.names.isVisible() else self.tabs).setFocus()

    def _find(self) -> None:
        self.show_page(self.pages.indexOf(self.keys))
        self.keys.go_to_filter()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= SIDE_BY_SIDE
        has_focus = self.names.hasFocus() or self.tabs.hasFocus()
        self.names.setVisible(is_wide)
        self.tabs.setVisible(not is_wide)
        if has_focus:
            (self.names if is_wide else self.tabs).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape and self.keys.filter.hasFocus() and self.keys.filter.text():
            self.keys.filter.clear()
        elif is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.accept()
        elif is_enter and self.keys.table.hasFocus():
            self.keys.change_key()
        elif is_enter and self.keys.filter.hasFocus():
            self.keys.enter_table()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(760, 560)

    # ---- what was chosen

    def _values(self) -> dict[str, object]:
        return self.look_page.values() | self.writing.values() | self.keys.values()

    def changes(self) -> dict[str, object]:
        """What is to be other than in the settings, by their names."""
        return {name: value for name, value in self._values().items() if value != self._first[name]}
