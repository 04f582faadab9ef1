"""The settings: how the window looks, what helps with writing, reminders, and every key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QLocale,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFontComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from rapporteur.desktop.checks import Check, CheckDelegate
from rapporteur.desktop.commands import Command
from rapporteur.desktop.look import UI_FAMILIES, Look
from rapporteur.desktop.preferences_keys import KeysPage
from rapporteur.desktop.preferences_mail import MailPage, TryAccount
from rapporteur.desktop.preferences_photo import PhotoPage, TakeTest
from rapporteur.desktop.preferences_reminders import RemindersPage
from rapporteur.desktop.settings import Settings
from rapporteur.desktop.translating import LANGUAGES
from rapporteur.desktop.widgets import Choice, Page, button, coloured, fit_to_screen, number_field
from rapporteur.writing.dictionaries import choose

FONT_SIZES = (9, 40)
"""The smallest and the largest that `Settings` takes, in logical pixels."""

ZOOMS = (100, 125, 150, 175, 200)
"""Per cent in which everything can be shown."""

SIDE_BY_SIDE = 640
"""From this width on, the pages' names stand at the side and not above."""

_NAME_HEIGHT = 34
_Standard = QKeySequence.StandardKey


class LookPage(QWidget):
    """Colours, the window's language, and how notes are written."""

    def __init__(self, settings: Settings, look: Look) -> None:
        super().__init__()
        self.theme, self.language = Choice(), Choice()
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
        self.zoom = Choice()
        for percent in ZOOMS:
            self.zoom.addItem(self.tr("{percent} %").format(percent=QLocale().toString(percent)), percent)
        nearest = min(ZOOMS, key=lambda percent: abs(percent - settings.zoom))
        self.zoom.setCurrentIndex(self.zoom.findData(nearest))
        self.zoom_hint = coloured(QLabel(self.tr("From the next start on.")), look.colours.muted)
        self.zoom_hint.hide()
        self.zoom.currentIndexChanged.connect(self.zoom_hint.show)
        self.font_family = _font_choice(self.tr("The program's own"), settings.font)
        self.font_size = number_field()
        self.font_size.setRange(*FONT_SIZES)
        self.font_size.setSuffix(self.tr(" px"))
        self.font_size.setValue(settings.font_px)
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
            (self.tr("Size of everything"), self.zoom),
            (self.tr("Font of the notes"), self.font_family),
            (self.tr("Size of the notes"), self.font_size),
        ):
            field.setAccessibleName(name)
            form.addRow(name, field)
            if field is self.zoom:
                form.addRow(self.zoom_hint)
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
            "zoom": self.zoom.currentData(),
            "font": self.font_family.currentData(),
            "font_px": self.font_size.value(),
            "show_times": self.times.isChecked(),
        }


def _font_choice(own: str, present: str) -> Choice:
    """All families that can be had in any size, after `own`, which stands for none of them."""
    families = QFontComboBox()
    families.setFontFilters(QFontComboBox.FontFilter.ScalableFonts)
    names = [families.itemText(number) for number in range(families.count())]
    choice = Choice()
    choice.addItem(own, "")
    # One that is chosen and not on this computer stays chosen.
    for name in names if present in ("", *names) else (present, *names):
        choice.addItem(name, name)
    choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
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


class Preferences(QDialog):
    """Shows the settings and lets them be changed; `changes` has what was.

    `spelling_languages` are the dictionaries that are there: their names in the window's language, by tag.
    `key_advice` is what to do where no program may have a key of its own. Without `take_test` no photo can be
    tried, and without `try_account` no account.
    """

    abbreviations_asked = Signal()

    def __init__(
        self,
        settings: Settings,
        commands: Sequence[Command],
        look: Look,
        *,
        spelling_languages: Mapping[str, str],
        key_advice: str = "",
        take_test: TakeTest | None = None,
        try_account: TryAccount | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.look_page = LookPage(settings, look)
        self.writing = WritingPage(settings, spelling_languages, look)
        self.writing.abbreviations_asked.connect(self.abbreviations_asked)
        self.reminders = RemindersPage(settings, look)
        self.keys = KeysPage(commands, settings, look)
        self.photo = PhotoPage(settings, look, key_advice, take_test)
        self.mail = MailPage(settings, look, try_account)
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
            (self.tr("Reminders"), Page(self.reminders)),
            (self.tr("Keys"), self.keys),
            (self.tr("Photo"), Page(self.photo)),
            (self.tr("E-mail"), Page(self.mail)),
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
        keep.setDefault(True)
        self.setMinimumSize(400, 400)
        self.names.setFocus()
        self.show_page(0)

    # ---- the pages

    def accept(self) -> None:
        """Close, with what was changed; but not with an account that cannot send."""
        if self.mail.can_be_kept():
            super().accept()
        else:
            self.show_page(self.pages.count() - 1)

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
        pages = (self.look_page, self.writing, self.reminders, self.keys, self.photo, self.mail)
        return {name: value for page in pages for name, value in page.values().items()}

    def changes(self) -> dict[str, object]:
        """What is to be other than in the settings, by their names."""
        return {name: value for name, value in self._values().items() if value != self._first[name]}
