"""The settings: what is shown, what is changed, and keys that are set by pressing them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from pydantic import ValidationError
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFontDatabase, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rapporteur.clock.reminders import Kind
from rapporteur.desktop.commands import NOTES, Command
from rapporteur.desktop.document import Document
from rapporteur.desktop.look import Look
from rapporteur.desktop.preferences import FONT_SIZES, Preferences
from rapporteur.desktop.preferences_keys import KEY, SCOPE, KeyEdit, is_reserved
from rapporteur.desktop.settings import Settings
from rapporteur.desktop.window import MainWindow
from tests.desktop.conftest import Answers
from tests.desktop.keys import ALT, CONTROL, SHIFT, press, type_text

DICTIONARIES = {"en-GB": "English", "es": "Spanish", "fr": "French"}


def command(command_id: str, text: str, *keys: str, scope: str = "window") -> Command:
    return Command(command_id, text, "", keys, lambda: None, scope)


COMMANDS = (
    command("save", "Save", "Ctrl+S"),
    command("undo", "Undo", "Ctrl+Z"),
    command("redo", "Redo", "Ctrl+Shift+Z", "Ctrl+Y"),
    command("speaker", "Add speaker"),
    command("lines-up", "Move lines up", "Alt+Up", scope=NOTES),
)
PHOTO, SAVE, UNDO, REDO, SPEAKER, LINES = range(6)


@dataclass
class Opened:
    """The dialog and what a test does with it."""

    dialog: Preferences
    qtbot: QtBot

    def key(self, row: int) -> str:
        return str(self.dialog.keys.model.index(row, KEY).data())

    def choose(self, row: int) -> None:
        self.dialog.show_page(3)
        self.dialog.keys.table.setCurrentIndex(self.dialog.keys.model.index(row, KEY))
        self.dialog.keys.table.setFocus()

    def start(self, row: int) -> KeyEdit:
        """Enter begins to wait for a key."""
        self.choose(row)
        press(focus(), Qt.Key.Key_Return)
        edit = focus()
        assert isinstance(edit, KeyEdit)
        return edit

    def set_key(self, row: int, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        """As a hand does: down, up, and the key is taken."""
        press(self.start(row), key, modifiers=modifiers)
        assert focus() is self.dialog.keys.table

    def check(self, *rows: int) -> None:
        """The space bar on lines of the languages."""
        languages = self.dialog.writing.languages
        self.dialog.show_page(1)
        for row in rows:
            languages.setCurrentRow(row)
            press(languages, Qt.Key.Key_Space)

    def checked(self) -> list[str]:
        items = self.dialog.writing._items()
        return [item.text() for item in items if item.checkState() == Qt.CheckState.Checked]

    @property
    def trouble(self) -> str:
        return self.dialog.keys.trouble.text()


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget
    return widget


Open = Callable[..., Opened]


@pytest.fixture
def open_it(qtbot: QtBot, look: Look) -> Open:
    def opened(**values: object) -> Opened:
        settings = Settings.model_validate(values)
        dialog = Preferences(settings, COMMANDS, look, spelling_languages=DICTIONARIES)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return Opened(dialog, qtbot)

    return opened


def test_opened_and_kept_nothing_has_changed(open_it: Open) -> None:
    assert open_it().dialog.changes() == {}


@pytest.mark.parametrize(
    "values",
    [
        {"theme": "dark", "language": "fr", "font": "", "font_px": 22, "show_times": False},
        {"language": "es-MX"},
        {"language": "tlh", "font": "A font of another computer", "spelling": ("xx", "en", "fr")},
        {"spelling": (), "expand": False, "complete": False},
        {"hotkey": "Ctrl+Alt+F9", "keys": {"mark:of-another-form": "Alt+9", "undo": "", "save": "F2"}},
        {"hotkey": ""},
    ],
)
def test_what_is_set_is_shown_and_stays(open_it: Open, values: dict[str, object]) -> None:
    assert open_it(**values).dialog.changes() == {}


def test_changing_the_look(open_it: Open) -> None:
    page = open_it().dialog.look_page
    for field, name in ((page.theme, "Dark"), (page.language, "Español")):
        field.setCurrentIndex(field.findText(name))
    page.font_size.setValue(20)
    page.times.click()
    dialog = page.window()
    assert isinstance(dialog, Preferences)
    assert dialog.changes() == {"theme": "dark", "language": "es", "font_px": 20, "show_times": False}
    page.times.click()
    assert "show_times" not in dialog.changes()


def test_the_font_is_tried_at_once_and_can_be_the_programs_own(open_it: Open) -> None:
    opened = open_it()
    page = opened.dialog.look_page
    family = QFontDatabase.families()[-1]
    page.font_family.setCurrentIndex(page.font_family.findData(family))
    page.font_size.setValue(31)
    assert page.preview.font().family() == family
    assert page.preview.font().pixelSize() == 31
    assert opened.dialog.changes() == {"font": family, "font_px": 31}
    page.font_family.setCurrentIndex(0)
    assert page.preview.font().family() == "Inter"
    assert "font" not in opened.dialog.changes()


def test_the_sizes_are_those_of_the_settings() -> None:
    for size in FONT_SIZES:
        assert Settings(font_px=size).font_px == size
    for size in (FONT_SIZES[0] - 1, FONT_SIZES[1] + 1):
        with pytest.raises(ValidationError):
            Settings(font_px=size)


def test_choosing_languages_and_following_exclude_each_other(open_it: Open) -> None:
    opened = open_it()
    assert opened.checked() == ["Follow the session and the window"]
    opened.check(3, 2)
    assert opened.checked() == ["Spanish", "French"]
    assert opened.dialog.changes() == {"spelling": ("es", "fr")}
    opened.check(0)
    assert opened.checked() == ["Follow the session and the window"]
    assert opened.dialog.changes() == {}


def test_no_language_at_all_is_said(open_it: Open) -> None:
    opened = open_it()
    opened.check(0)
    assert opened.dialog.changes() == {"spelling": ()}
    assert opened.dialog.writing.hint.text() == "No language is chosen: spelling is not checked."


def test_a_language_without_a_dictionary_here_is_kept(open_it: Open) -> None:
    opened = open_it(spelling=("xx", "en"))
    assert opened.checked() == ["English"]
    opened.check(2)
    assert opened.dialog.changes() == {"spelling": ("en-GB", "es", "xx")}


def test_the_aids_and_the_way_to_the_abbreviations(open_it: Open, qtbot: QtBot) -> None:
    opened = open_it()
    page = opened.dialog.writing
    page.expand.click()
    page.complete.click()
    assert opened.dialog.changes() == {"expand": False, "complete": False}
    opened.dialog.show_page(1)
    with qtbot.waitSignal(opened.dialog.abbreviations_asked):
        page.abbreviations.click()


def test_reminders_are_turned_off_and_on(open_it: Open) -> None:
    page = open_it(reminders_off=("due",)).dialog.reminders
    assert [kind for kind, check in page.kinds.items() if not check.isChecked()] == ["due"]
    page.kinds[Kind.DUE].click()
    page.kinds[Kind.OVERTIME].click()
    page.notify.click()
    assert page.values() == {"reminders_off": ("overtime",), "notify": True}


def test_a_key_is_set_by_pressing_it(open_it: Open) -> None:
    opened = open_it()
    opened.set_key(SPEAKER, Qt.Key.Key_N, ALT)
    assert opened.key(SPEAKER) == "Alt+N"
    assert opened.dialog.changes() == {"keys": {"speaker": "Alt+N"}}
    assert opened.dialog.isVisible()


def test_a_key_is_taken_away_and_given_back(open_it: Open) -> None:
    opened = open_it()
    opened.choose(REDO)
    press(focus(), Qt.Key.Key_Delete)
    assert opened.key(REDO) == "none"
    assert opened.dialog.changes() == {"keys": {"redo": ""}}
    opened.dialog.keys.usual.click()
    assert opened.key(REDO) == "Ctrl+Shift+Z"
    assert opened.dialog.changes() == {}


def test_the_usual_key_chosen_anew_is_no_choice(open_it: Open) -> None:
    opened = open_it(keys={"save": "F2"})
    opened.set_key(SAVE, Qt.Key.Key_S, CONTROL)
    assert opened.dialog.changes() == {"keys": {}}
    assert not opened.dialog.keys.usual.isEnabled()


def test_all_keys_as_usual(open_it: Open) -> None:
    opened = open_it(hotkey="Ctrl+Alt+F9", keys={"save": "F2", "mark:of-another-form": "Alt+9"})
    opened.dialog.keys.all_usual.click()
    assert opened.dialog.changes() == {"keys": {}, "hotkey": Settings().hotkey}
    assert not opened.dialog.keys.all_usual.isEnabled()


def test_a_clash_is_shown_in_both_rows_and_does_not_forbid(open_it: Open) -> None:
    opened = open_it()
    opened.set_key(LINES, Qt.Key.Key_Y, CONTROL)
    assert opened.key(LINES) == "Ctrl+Y  also: Redo"
    assert opened.key(REDO) == "Ctrl+Y  also: Move lines up"
    both = QLocale().createSeparatedList(["Redo", "Move lines up"])
    assert opened.trouble == f"More than one command hears Ctrl+Y: {both}."
    press(opened.dialog, Qt.Key.Key_Return, modifiers=CONTROL)
    assert opened.dialog.result() == Preferences.DialogCode.Accepted
    assert opened.dialog.changes() == {"keys": {"lines-up": "Ctrl+Y"}}


def test_a_test_photo_is_asked_for_and_is_no_change(qtbot: QtBot, look: Look) -> None:
    asked: list[object] = []
    dialog = Preferences(
        Settings(), COMMANDS, look, spelling_languages={}, take_test=lambda *answers: asked.append(answers)
    )
    qtbot.addWidget(dialog)
    dialog.photo.test_shot.button.click()
    assert len(asked) == 1
    assert dialog.changes() == {}


def test_the_photos_key_clashes_too(open_it: Open) -> None:
    opened = open_it(hotkey="Ctrl+S")
    assert opened.key(SAVE) == "Ctrl+S  also: Take the group photo, from any program"


def test_many_clashes_are_not_all_told(qtbot: QtBot, look: Look) -> None:
    several = [
        command(f"{key}{number}", f"{key} {number}", f"Alt+{key}") for key in "ABCDE" for number in "12"
    ]
    dialog = Preferences(Settings(), several, look, spelling_languages={})
    qtbot.addWidget(dialog)
    told = dialog.keys.trouble.text().splitlines()
    assert [line.partition(":")[0] for line in told[:3]] == [
        f"More than one command hears Alt+{key}" for key in "ABC"
    ]
    assert told[3:] == ["The same is so with 2 more key(s)."], "without the translation that has the plural"


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_A, SHIFT),
        (Qt.Key.Key_C, CONTROL),
        (Qt.Key.Key_V, CONTROL),
        (Qt.Key.Key_X, CONTROL),
        (Qt.Key.Key_A, CONTROL),
    ],
)
def test_keys_that_writing_needs_are_refused(
    open_it: Open, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    opened = open_it()
    opened.set_key(SAVE, key, modifiers)
    assert opened.key(SAVE) == "Ctrl+S"
    assert opened.trouble.endswith(" is needed for writing. Take another key, with Ctrl or Alt.")
    opened.set_key(SAVE, Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier)
    assert opened.trouble == ""


@pytest.mark.parametrize("keys", ["Shift+F6", "F8", "Ctrl+Shift+C", "Alt+A", "Ctrl+Return", "Meta+Left", ""])
def test_other_keys_are_free(qapp: QApplication, keys: str) -> None:
    assert not is_reserved(QKeySequence(keys))


@pytest.mark.parametrize("keys", ["Ctrl+Insert", "Shift+Insert", "Shift+Left", "Space", "ñ", "Del", "Esc"])
def test_keys_that_write_or_move_are_not(qapp: QApplication, keys: str) -> None:
    assert is_reserved(QKeySequence(keys))


def test_escape_leaves_the_key_and_then_the_dialog(open_it: Open) -> None:
    opened = open_it()
    press(opened.start(SAVE), Qt.Key.Key_Escape)
    assert focus() is opened.dialog.keys.table
    assert opened.key(SAVE) == "Ctrl+S"
    press(focus(), Qt.Key.Key_Escape)
    assert not opened.dialog.isVisible()
    assert opened.dialog.result() == Preferences.DialogCode.Rejected


def test_a_click_elsewhere_leaves_the_key_as_it_is(open_it: Open) -> None:
    opened = open_it()
    opened.start(SAVE)
    opened.dialog.keys.filter.setFocus()
    opened.qtbot.waitUntil(lambda: not opened.dialog.findChildren(KeyEdit))
    assert opened.key(SAVE) == "Ctrl+S"
    assert opened.trouble == ""


def test_the_key_for_the_photo_is_set_the_same_way(open_it: Open) -> None:
    opened = open_it()
    opened.set_key(PHOTO, Qt.Key.Key_F9, CONTROL)
    assert opened.dialog.changes() == {"hotkey": "Ctrl+F9"}
    opened.set_key(PHOTO, Qt.Key.Key_Ntilde, CONTROL)
    assert opened.trouble.startswith("Ctrl+Ñ cannot be heard in other programs. ")
    assert opened.dialog.changes() == {"hotkey": "Ctrl+F9"}
    assert not opened.dialog.keys.clear.isEnabled()
    press(opened.dialog.keys.table, Qt.Key.Key_Delete)
    assert opened.key(PHOTO) == "Ctrl+F9"


def test_finding_a_command_or_a_key(open_it: Open) -> None:
    opened = open_it()
    keys = opened.dialog.keys
    press(opened.dialog, Qt.Key.Key_F, modifiers=CONTROL)
    assert focus() is keys.filter
    type_text(focus(), "LINES alt+up")
    assert [row for row in range(6) if not keys.table.isRowHidden(row)] == [LINES]
    press(focus(), Qt.Key.Key_Return)
    assert focus() is keys.table
    assert keys.table.currentIndex().row() == LINES
    keys.filter.setFocus()
    press(focus(), Qt.Key.Key_Escape)
    assert opened.dialog.isVisible()
    assert not any(keys.table.isRowHidden(row) for row in range(6))


def test_with_nothing_found_nothing_can_be_done(open_it: Open) -> None:
    keys = open_it().dialog.keys
    keys.filter.setText("nothing like it")
    assert not any(one.isEnabled() for one in (keys.change, keys.clear, keys.usual))
    keys.change_key()
    keys.filter.clear()
    assert keys.change.isEnabled()


@pytest.mark.parametrize("width", [480, 760])
def test_pages_by_keyboard_at_any_width(open_it: Open, width: int) -> None:
    dialog = open_it().dialog
    dialog.resize(width, 600)
    assert dialog.width() == width
    for page in (1, 2, 3, 4, 5, 0):
        press(focus(), Qt.Key.Key_Tab, modifiers=CONTROL)
        assert dialog.pages.currentIndex() == dialog.names.currentRow() == dialog.tabs.currentIndex() == page
    assert dialog.names.isVisible() == (width == 760)
    assert dialog.tabs.isVisible() == (width == 480)
    assert focus() is (dialog.names if width == 760 else dialog.tabs)
    press(focus(), Qt.Key.Key_Down if width == 760 else Qt.Key.Key_Right)
    assert dialog.pages.currentIndex() == 1


def test_everything_that_takes_the_keyboard_has_a_name(open_it: Open) -> None:
    dialog = open_it().dialog
    for widget in dialog.findChildren(QWidget):
        is_own = type(widget).__name__ in ("Choice", "QSpinBox", "QListWidget", "QTableView", "QTabBar")
        if is_own:
            assert widget.accessibleName(), widget


def test_the_boxes_are_painted_as_they_are_ticked(open_it: Open, look: Look) -> None:
    check = open_it().dialog.look_page.times
    accent = check.palette().accent().color()
    for is_on in (True, False):
        check.setChecked(is_on)
        picture = check.grab().toImage()
        row = range(24)
        found = any(picture.pixelColor(x, y) == accent for x in row for y in range(picture.height()))
        assert found == is_on


def test_where_it_is_heard_is_said(open_it: Open) -> None:
    model = open_it().dialog.keys.model
    said = [model.index(row, SCOPE).data() for row in (PHOTO, SAVE, LINES)]
    assert said == ["Everywhere", "Window", "Notes"]


def test_all_keys_of_a_command_are_in_its_tip(open_it: Open) -> None:
    model = open_it().dialog.keys.model
    assert model.index(REDO, KEY).data(Qt.ItemDataRole.ToolTipRole) == "Ctrl+Shift+Z, Ctrl+Y"


def test_the_programs_own_commands(
    qtbot: QtBot, look: Look, window: tuple[MainWindow, Answers], document: Document
) -> None:
    commands = window[0].commands.all()
    dialog = Preferences(Settings(), commands, look, spelling_languages={}, parent=window[0])
    model = dialog.keys.model
    assert model.rowCount() == len(commands) + 1
    assert model.clashes() == []
    reserved = [one.id for one in commands if any(is_reserved(QKeySequence(key)) for key in one.keys[:1])]
    assert reserved == []


def test_how_the_photo_is_taken(open_it: Open) -> None:
    dialog = open_it(photo_lossless=True).dialog
    assert dialog.changes() == {}
    dialog.photo.countdown.click()
    dialog.photo.burst.click()
    dialog.photo.click.click()
    dialog.photo.kind.setCurrentIndex(0)
    assert dialog.changes() == {
        "photo_countdown": True,
        "photo_burst": False,
        "photo_click": True,
        "photo_lossless": False,
    }
