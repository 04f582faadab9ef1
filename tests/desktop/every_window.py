"""Every window and dialog of the program, to be opened one at a time; and what is said aloud of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QImage
from PySide6.QtWidgets import (
    QApplication,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from rapporteur.capture import Window
from rapporteur.desktop.abbreviations_editor import AbbreviationsEditor, ListFiles
from rapporteur.desktop.agenda_editor import AgendaEditor
from rapporteur.desktop.answer_dialog import AnswerDialog
from rapporteur.desktop.banner import Action, Matter, Message
from rapporteur.desktop.burst_picker import BurstPicker
from rapporteur.desktop.demo import SessionClock
from rapporteur.desktop.document import Document
from rapporteur.desktop.fault_dialog import FaultDialog
from rapporteur.desktop.guide import Guide
from rapporteur.desktop.help_window import HelpWindow
from rapporteur.desktop.keys_window import KeysWindow
from rapporteur.desktop.look import Look
from rapporteur.desktop.merging import MergeDialog
from rapporteur.desktop.outbox_dialog import OutboxDialog
from rapporteur.desktop.photo_editor import PhotoEditor
from rapporteur.desktop.preferences import Preferences
from rapporteur.desktop.programme_finding import Finder
from rapporteur.desktop.programme_import import ProgrammeImport
from rapporteur.desktop.programme_rows import Listing
from rapporteur.desktop.reading import ReadingWindow
from rapporteur.desktop.region_picker import RegionPicker
from rapporteur.desktop.set_up import SetUp
from rapporteur.desktop.settings import Settings
from rapporteur.desktop.sign_off_dialog import SignOffDialog
from rapporteur.desktop.speaker_view import SpeakerView
from rapporteur.desktop.start_page import StartPage
from rapporteur.desktop.timeline import Timeline
from rapporteur.desktop.volume_dialog import VolumeDialog
from rapporteur.desktop.window import MainWindow
from rapporteur.desktop.window_picker import WindowPicker
from rapporteur.desktop.work import Workers
from rapporteur.mail.account import Account
from rapporteur.mail.states import Posted, State
from rapporteur.places import user_places
from rapporteur.programme.shelf import Kept, Shelf
from rapporteur.report.model import Line, Report, SignOff, new_report
from rapporteur.report.template import Template
from rapporteur.resources import resource_folder
from rapporteur.store.catalogue import Catalogue, described
from tests.desktop.conftest import STARTS, Answers
from tests.desktop.keys import CONTROL, SHIFT, press
from tests.desktop.photos import photo
from tests.desktop.programmes import TABLE, ZONE, at, forum

MINUTE = timedelta(minutes=1)
ACCOUNT = Account(name="Marta", address="marta@gsef.example", host="mail.gsef.example")
COMMANDS_PAGE, MAIL_PAGE = 3, 5


class Opener:
    """Opens every window of the program, one at a time."""

    def __init__(
        self,
        qtbot: QtBot,
        look: Look,
        tmp_path: Path,
        clock: SessionClock,
        templates: dict[str, Template],
        sample: Report,
        open_document: Callable[[Report], Document],
        open_window: Callable[..., tuple[MainWindow, Answers]],
        stack: ExitStack,
    ) -> None:
        self.qtbot, self.look, self.folder, self.clock, self.templates = (
            qtbot,
            look,
            tmp_path,
            clock,
            templates,
        )
        self.sample, self.templates = sample, templates
        self._open_document, self._open_window = open_document, open_window
        self._stack = stack

    def keep(self, widget: QWidget) -> QWidget:
        """Show it; it goes after the test."""
        self.qtbot.addWidget(widget)
        widget.show()
        widget.activateWindow()
        QApplication.processEvents()
        return widget

    def _main(self, report: Report | None = None) -> MainWindow:
        main, _ = self._open_window(self._open_document(report or self.sample))
        QApplication.processEvents()
        return main

    def _within(self, main: MainWindow, kind: type[QWidget]) -> QWidget:
        (found,) = main.findChildren(kind)
        QApplication.processEvents()
        assert found.isVisible()
        return found

    # ---- the report's window

    def new_report(self) -> QWidget:
        return self._main(new_report(self.templates["gsef-2021"], now=STARTS))

    def everything_open(self) -> QWidget:
        main = self._main(
            self.sample.with_changes(
                photos=(photo("a" * 32), photo("b" * 32, caption="Everybody", participants=12)),
                sign_offs={self.sample.people[0].id: SignOff(state="agreed", asked=STARTS, answered=STARTS)},
            )
        )
        for panel in main.panels:
            panel.set_folded(False)
        main.show_notice("Photo taken", "1920×1080", Action("Take it again", lambda: None))
        QApplication.processEvents()
        return main

    def session_under_way(self) -> QWidget:
        main = self._main()
        press(main, Qt.Key.Key_2, modifiers=CONTROL)
        self.clock.move_to(self.clock.now() + 20 * MINUTE)
        main.clock_bar.tick()
        return main

    def trouble(self) -> QWidget:
        main = self._main()
        main.banner.show_message(Matter.TROUBLE, Message("triangle-alert", "The disk is full"))
        return main

    def narrow(self) -> QWidget:
        main = self._main()
        main.resize(480, 600)
        QApplication.processEvents()
        return main

    def find_bar(self) -> QWidget:
        main = self._main()
        main._ways.find(replacing=True)
        return main

    def palette(self) -> QWidget:
        main = self._main()
        main._ways.open_palette()
        QApplication.processEvents()
        return main

    def preview(self) -> QWidget:
        main = self._main()
        main.resize(1400, 900)
        main.preview.toggle()
        self.qtbot.waitUntil(lambda: main.preview.pane.view.pages > 0, timeout=20_000)
        return main

    def strip(self) -> QWidget:
        main = self._main()
        press(main, Qt.Key.Key_B, modifiers=CONTROL | SHIFT)
        return main.beside.strip

    def speaker_view(self) -> QWidget:
        return self.keep(SpeakerView(self.look))

    # ---- beside it

    def agenda(self) -> QWidget:
        main = self._main()
        main.session.edit_agenda()
        return self._within(main, AgendaEditor)

    def history(self) -> QWidget:
        main = self._main()
        main.show_history()
        shown = self._within(main, Timeline)
        assert isinstance(shown, Timeline)
        self.qtbot.waitUntil(lambda: shown.list.count() > 0)
        return shown

    def merging(self) -> QWidget:
        document = self._open_document(self.sample)
        floor = (Line(text="Anything else?"),)
        other = self.sample.with_changes(notes={**self.sample.notes, "floor": floor})
        return self.keep(MergeDialog(document, other, self.look, None))  # type: ignore[arg-type]  # no window

    def send(self) -> QWidget:
        main = self._main()
        main.sending.open()
        dialog = main.sending._dialog
        assert dialog is not None
        self.qtbot.waitUntil(lambda: bool(dialog.subject.text()))
        dialog.show_trouble("This is no e-mail address: x")
        dialog.smaller.setVisible(True)
        dialog.smaller.setText("Use smaller photos: 3 MB instead of 30 MB")
        return dialog

    def outbox(self) -> QWidget:
        main = self._main()
        made = OutboxDialog(
            self.look,
            lambda: ACCOUNT,
            send_again=lambda _one: None,
            take_as_sent=lambda _number: None,
            cancel=lambda _number: None,
            parent=main,
        )
        made.show_messages(
            [
                Posted(number, f"<{number}@x>", f"Report {number}", state, (), STARTS, STARTS, size=2000)
                for number, state in enumerate(State)
            ]
        )
        return self.keep(made)

    def sign_off(self) -> QWidget:
        main = self._main()
        main.sign_off.open()
        return self._within(main, SignOffDialog)

    def answer(self) -> QWidget:
        main = self._main()
        main.sign_off.record()
        return self._within(main, AnswerDialog)

    def photo(self) -> QWidget:
        main = self._main(self.sample.with_changes(photos=(photo("a" * 32),)))
        main.show_photo("a" * 32)
        return self._within(main, PhotoEditor)

    def photo_cropped(self) -> QWidget:
        shown = self.photo()
        press(shown, Qt.Key.Key_Tab)
        next(one for one in shown.findChildren(QPushButton) if one.text() == "Crop").click()
        return shown

    def photo_blurred(self) -> QWidget:
        shown = self.photo()
        next(one for one in shown.findChildren(QPushButton) if one.text() == "Blur").click()
        return shown

    def burst(self) -> QWidget:
        several = [photo(letter * 32, taken=STARTS + number * MINUTE) for number, letter in enumerate("abc")]
        return self.keep(BurstPicker(several, several[0], self.look))

    def window_picker(self) -> QWidget:
        windows = [Window(1, "Zoom Meeting", "zoom", 0, 0, 640, 400), Window(2, "Mail", "mail", 0, 0, 90, 70)]
        picture = QImage(64, 40, QImage.Format.Format_RGB32)
        made = WindowPicker(
            lambda done, _failed: done(windows), lambda _one, _size, done: done(picture), self.look
        )
        return self.keep(made)

    def region_picker(self) -> QWidget:
        seen = QImage(640, 400, QImage.Format.Format_RGB32)
        # It goes by itself when it is closed.
        self._picker = RegionPicker(seen, QApplication.primaryScreen(), self.look)
        self._stack.callback(lambda: shiboken6.isValid(self._picker) and self._picker.close())
        self._picker.show()
        return self._picker

    # ---- the program's own

    def _start_page(self) -> StartPage:
        catalogue = Catalogue(self.folder / "catalogue.sqlite")
        for number in range(3):
            entry = described(self.sample, opened=STARTS + number * MINUTE)
            catalogue.remember(entry.model_copy(update={"id": f"{number:032x}"}))
        forms = list(self.templates.values())
        made = StartPage(
            self.look, forms, catalogue, lambda _menu, _fill: None, now=lambda: STARTS, here=ZONE
        )
        made.offer_set_up(is_offered=True)
        self.keep(made)
        made._workers.wait()
        QApplication.processEvents()
        return made

    def start_page(self) -> QWidget:
        return self._start_page()

    def start_page_with_a_programme(self) -> QWidget:
        made = self._start_page()
        kept = Kept(
            id="k1", programme=forum(), source="/home/marta/gsef.csv", read=at(1, 0), mine=("fin", "pol")
        )
        made.sessions.show_programme(kept, Listing(kept.programme, here=ZONE, languages={}), (kept,))
        made.show_tabs(has_programme=True)
        made.show_notice("The programme is there", "6 sessions")
        QApplication.processEvents()
        return made

    def settings(self, page: int = 0) -> QWidget:
        main = self._main()
        made = Preferences(
            Settings(mail_account=ACCOUNT),
            main.commands.all(),
            self.look,
            spelling_languages={"en_GB": "English", "es": "Spanish"},
            take_test=lambda *_: None,
            try_account=lambda *_: None,
        )
        made.show_page(page)
        return self.keep(made)

    def settings_narrow(self) -> QWidget:
        made = self.settings()
        made.resize(480, 560)
        QApplication.processEvents()
        return made

    def set_up(self, page: int = 0) -> QWidget:
        made = SetUp(Settings(), self.look, take_test=lambda *_: None, try_account=lambda *_: None)
        for _ in range(page):
            made._go_on()
        made.sends_here.setChecked(True)
        return self.keep(made)

    def abbreviations(self) -> QWidget:
        return self.keep(
            AbbreviationsEditor(
                self.look,
                {"SSE": "social economy"},
                {"cf": "compare"},
                lambda _own: None,
                folder=self.folder,
                make_files=ListFiles,
            )
        )

    def programme_import(self) -> QWidget:
        path = self.folder / "forum.csv"
        path.write_text(TABLE, "utf-8")
        workers = Workers()
        self._stack.callback(workers.close)
        self._page = self.keep(QWidget())
        finder = Finder(
            path,
            Shelf(self.folder / "programmes"),
            here=ZONE,
            window_language="en",
            find_reports=lambda _: {},
            look_at=lambda _entry: self.sample,
        )
        made = ProgrammeImport(path, finder, workers, self.look, here=ZONE, parent=self._page)
        made.open()
        workers.wait()
        QApplication.processEvents()
        self._stack.callback(lambda: shiboken6.isValid(made) and made.close())
        return made

    def volume(self) -> QWidget:
        return self.keep(
            VolumeDialog(
                self.look,
                folder=self.folder,
                fonts=resource_folder() / "fonts",
                zone="UTC",
                open_file=lambda _path: True,
                show_in_folder=lambda _path: True,
                make_dialogs=Answers,
            )
        )

    def reading(self) -> QWidget:
        return self.keep(ReadingWindow(self.sample, self.look, "Marta has it.", open_copy=lambda: None))

    def help(self) -> QWidget:
        return self.keep(HelpWindow(Guide(user_places().guide), self.look))

    def keys(self) -> QWidget:
        main = self._main()
        return self.keep(KeysWindow(main.commands, "Ctrl+Alt+P", self.look, main))

    def fault(self) -> QWidget:
        made = FaultDialog(self.look, None)
        made.show_faults(2, "Traceback")
        made.show_safety("Your notes are in /home/marta/report.rapport", has_report=True)
        made.details.show()
        return self.keep(made)


@pytest.fixture
def opener(
    qtbot: QtBot,
    look: Look,
    tmp_path: Path,
    clock: SessionClock,
    templates: dict[str, Template],
    sample: Report,
    open_document: Callable[[Report], Document],
    open_window: Callable[..., tuple[MainWindow, Answers]],
) -> Iterator[Opener]:
    with ExitStack() as stack:
        yield Opener(qtbot, look, tmp_path, clock, templates, sample, open_document, open_window, stack)


WINDOWS: list[tuple[str, dict[str, int]]] = [
    *((name, {}) for name in vars(Opener) if not name.startswith("_") and name != "keep"),
    *(("settings", {"page": page}) for page in range(1, 6)),
    *(("set_up", {"page": page}) for page in range(1, 3)),
]
every_window = pytest.mark.parametrize(
    ("window_name", "how"), [pytest.param(*one, id=f"{one[0]} {one[1].get('page', '')}") for one in WINDOWS]
)


@pytest.fixture
def main(open_window: Callable[..., tuple[MainWindow, Answers]], document: Document) -> MainWindow:
    return open_window(document)[0]


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What is said aloud, as somebody listens; trouble with an exclamation mark."""
    told: list[str] = []

    def listen(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            at_once = event.politeness() == QAccessible.AnnouncementPoliteness.Assertive
            told.append(f"{event.message()}!" if at_once else event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    QAccessible.setActive(True)
    yield told
    QAccessible.setActive(False)
