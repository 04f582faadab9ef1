"""The window of one report. It only puts the parts together and wires them."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QEvent, QLocale, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QMainWindow,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from rapporteur.desktop import opener
from rapporteur.desktop.banner import Action, Banner, Matter, Message
from rapporteur.desktop.clock_bar import ClockBar
from rapporteur.desktop.commands import Commands
from rapporteur.desktop.divider import Divided
from rapporteur.desktop.document import Change, Document
from rapporteur.desktop.help_places import page_about
from rapporteur.desktop.look import UI_FAMILIES, Look
from rapporteur.desktop.panel import Panel
from rapporteur.desktop.panels import make_panel
from rapporteur.desktop.panels.fields import FieldsPanel
from rapporteur.desktop.panels.notes import NotesPanel, Spot
from rapporteur.desktop.panels.photos import PhotosPanel
from rapporteur.desktop.session_desk import SessionDesk
from rapporteur.desktop.settings import SettingsFile
from rapporteur.desktop.speakers import SpeakerBar
from rapporteur.desktop.status_bar import StatusBar
from rapporteur.desktop.tab_order import OrderedWindow
from rapporteur.desktop.translating import LANGUAGES
from rapporteur.desktop.widgets import ANY_SIZE, Page, fit_to_screen
from rapporteur.desktop.words import Words
from rapporteur.report.agenda import items
from rapporteur.report.check import Finding
from rapporteur.report.model import FLOOR, Report
from rapporteur.report.outline import report_words, rows
from rapporteur.report.passages import takes_floor_again
from rapporteur.report.photos import find_photo
from rapporteur.report.search import Place

log = logging.getLogger(__name__)

if TYPE_CHECKING:
    from rapporteur.capture import CountFaces, Grabber, NextWay
    from rapporteur.desktop.beside import Beside
    from rapporteur.desktop.dialogs import Dialogs
    from rapporteur.desktop.exporting import Exporter
    from rapporteur.desktop.file_desk import FileDesk
    from rapporteur.desktop.photo_counting import PhotoCounting
    from rapporteur.desktop.photo_desk import PhotoDesk
    from rapporteur.desktop.photo_handover import PhotoHandover
    from rapporteur.desktop.post_office import PostOffice
    from rapporteur.desktop.preview_desk import PreviewDesk
    from rapporteur.desktop.send_desk import SendDesk
    from rapporteur.desktop.sign_off_desk import SignOffDesk
    from rapporteur.desktop.wayfinder import Wayfinder
    from rapporteur.desktop.writing_desk import WritingDesk

FillMenu = Callable[[QMenu, Callable[[QMenu], None]], None]

ABBREVIATIONS = "abbreviations.json"
OWN_WORDS = "words.txt"
"""The files of the person's own lists, in the settings' folder."""

NARROW = 640
SIDEBAR = 208
LEAST_FORM = 320
"""Logical pixels that the form keeps beside the pages."""
_SHORT = 560


def make_dialogs(parent: QWidget) -> Dialogs:
    """The real dialogs, imported when the first question is asked."""
    from rapporteur.desktop.dialogs import Dialogs

    return Dialogs(parent)


@dataclass(frozen=True)
class Parts:
    """What a window is given, so that a test can hold each."""

    open_grabber: Callable[[], Grabber]
    settings: SettingsFile
    fonts: Path
    dictionaries: Path
    config: Path
    make_dialogs: Callable[[QWidget], Dialogs] = make_dialogs
    open_file: Callable[[Path], bool] = opener.open_file
    open_draft: Callable[[Path], bool] = opener.open_draft
    show_in_folder: Callable[[Path], bool] = opener.show_in_folder
    notify: Callable[[str, str], None] = lambda _title, _text: None
    open_desktop: Callable[[], Grabber] | None = None
    meetings: Path | None = None
    uniform_way: Callable[[], NextWay] = lambda: "region"
    find_counter: Callable[[], CountFaces | None] = lambda: None
    click: Callable[[], object] = lambda: None
    open_post: Callable[[], PostOffice | None] = lambda: None
    has_messages: Callable[[str], bool] = lambda _report: False
    after_crash: Callable[[], Sequence[Action]] = lambda: ()


class MainWindow(OrderedWindow):
    """A report being written. `closed` follows when it has been let go."""

    closed = Signal()
    activated = Signal()
    exported = Signal(Path)
    first_painted = Signal()
    new_dress_asked = Signal()
    open_asked = Signal()
    settings_asked = Signal()
    settings_changed = Signal()
    abbreviations_asked = Signal()
    quit_asked = Signal()
    help_asked = Signal(str)
    keys_asked = Signal()

    def __init__(self, document: Document, look: Look, parts: Parts, fill_menu: FillMenu) -> None:
        """`fill_menu` fills in what belongs to the whole program, and this window's part in its place."""
        super().__init__()
        self.document, self._look, self._parts = document, look, parts
        self._words = Words(self)
        self._form_language = document.report.language
        self._taking_over = False
        self._painted = False
        self.setMinimumSize(480, 480)
        fit_to_screen(self, 960, 1040)

        self.clock_bar = ClockBar(document, look)
        self.speakers = SpeakerBar(document, look, lambda: self._dialogs)
        self.banner = Banner(look)
        self.status = StatusBar(
            document,
            look,
            hotkey=parts.settings.values.hotkey,
            photo=lambda: self.photos.take(),
            export=lambda: self.files.export_pdf(),
            mail=lambda: self.sending.open(),
        )
        self.panels = [make_panel(section, document, look) for section in document.report.template.sections]
        self._notes = next((panel for panel in self.panels if isinstance(panel, NotesPanel)), None)
        self.session = SessionDesk(
            document, self.clock_bar, self.banner, look, lambda: parts.settings.values, self
        )
        self._lay_out()
        self._wire()
        self._add_actions(fill_menu)
        self.follow_settings()
        self._restore_view()
        self._show_title()
        self._tell_recovered()
        if document.other_version is not None:
            self.show_other_version(document.home_or_planned(), self.tr("Both versions are kept."))
        document.find_cursor = self._find_cursor

    # ---- what a start does not need: made, and imported, when it is first used

    @cached_property
    def _dialogs(self) -> Dialogs:
        return self._parts.make_dialogs(self)

    @cached_property
    def photos(self) -> PhotoDesk:
        """What is done about the group photo."""
        from rapporteur.desktop.photo_desk import PhotoDesk
        from rapporteur.desktop.photographer import Photographer

        parts = self._parts
        photographer = Photographer(
            parts.open_grabber,
            self.document.clock,
            self,
            open_desktop=parts.open_desktop,
            meetings=parts.meetings,
            uniform_way=parts.uniform_way,
            find_counter=parts.find_counter,
        )
        desk = PhotoDesk(
            self.document,
            photographer,
            self.banner,
            self._look,
            self,
            lambda: parts.settings.values,
            parts.click,
        )
        desk.kept.connect(lambda photo: self._counting.count(photo))
        return desk

    @cached_property
    def _counting(self) -> PhotoCounting:
        from rapporteur.desktop.photo_counting import PhotoCounting

        settings = self._parts.settings
        return PhotoCounting(
            self.document,
            self.banner,
            self._dialogs,
            is_wanted=lambda: settings.values.count,
            parent=self,
        )

    @cached_property
    def _handover(self) -> PhotoHandover:
        from rapporteur.desktop.photo_handover import PhotoHandover

        handover = PhotoHandover(self.document, self._dialogs, self)
        handover.failed.connect(self.show_trouble)
        handover.saved.connect(self._tell_photo_saved)
        handover.copied.connect(lambda: self.show_notice(self.tr("The photo is on the clipboard")))
        return handover

    @cached_property
    def beside(self) -> Beside:
        """How the window stands beside the call."""
        from rapporteur.desktop.beside import Beside

        return Beside(self, self._look, self._parts.settings)

    @cached_property
    def _ways(self) -> Wayfinder:
        from rapporteur.desktop.wayfinder import Around, Wayfinder

        around = Around(self._reveal, self.go_to_finding, self.status.describe, self._show_unplaced)
        return Wayfinder(self.document, self._look, self.panels, self.commands, around, self._right, self)

    @cached_property
    def preview(self) -> PreviewDesk:
        """The pages beside the form."""
        from rapporteur.desktop.preview_desk import Beside, PreviewDesk

        beside = Beside(self._row, self._scroll, self.panels, self._reveal, self._ways.go_to)
        return PreviewDesk(self.document, self._look, self._parts.fonts, beside, self)

    @cached_property
    def writing(self) -> WritingDesk | None:
        """What helps with writing the notes; None where the form has none."""
        from rapporteur.desktop.writing_desk import WritingDesk

        if self._notes is None:
            return None
        desk = WritingDesk(
            self._notes,
            self.document,
            self.commands,
            abbreviations=self._parts.config / ABBREVIATIONS,
            own_words=self._parts.config / OWN_WORDS,
            dictionaries=self._parts.dictionaries,
            settings=lambda: self._parts.settings.values,
        )
        desk.failed.connect(self.show_trouble)
        return desk

    @cached_property
    def _exporter(self) -> Exporter:
        from rapporteur.desktop.exporting import Exporter

        return Exporter(self.document, self._parts.fonts, self)

    @cached_property
    def files(self) -> FileDesk:
        """What becomes files, and what is said of it."""
        from rapporteur.desktop.file_desk import FileDesk

        desk = FileDesk(
            self.document,
            self._exporter,
            self.banner,
            self._dialogs,
            open_file=self._parts.open_file,
            show_in_folder=self._parts.show_in_folder,
            parent=self,
        )
        desk.exported.connect(self.exported)
        return desk

    @cached_property
    def sign_off(self) -> SignOffDesk:
        """What is done so that speakers sign off their part."""
        from rapporteur.desktop.sign_off_desk import SignOffDesk

        return SignOffDesk(
            self.document,
            self.banner,
            self._look,
            lambda: self._dialogs,
            self,
            send=lambda letters, done: self.sending.send_letters(letters, done),
            sender=lambda: self.sending.from_address,
            asked=lambda: self.sending.asked(),
        )

    @cached_property
    def sending(self) -> SendDesk:
        """What sends the report."""
        from rapporteur.desktop.send_desk import Around, SendDesk

        parts = self._parts
        around = Around(
            describe=self.status.describe,
            go_to=self.go_to_finding,
            set_up=self.settings_asked.emit,
            account=lambda: parts.settings.values.mail_account,
            open_file=parts.open_file,
            open_draft=parts.open_draft,
            show_in_folder=parts.show_in_folder,
        )
        return SendDesk(
            self.document,
            self._exporter,
            parts.open_post(),
            self.banner,
            self._dialogs,
            around,
            self._look,
            self,
        )

    # ---- arrangement

    def _lay_out(self) -> None:
        # From the outside in: whatever is put into another widget tells all that is in it of its new style.
        whole = QWidget()
        self.setCentralWidget(whole)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setSpacing(0)
        right = self._right = QVBoxLayout()
        right.setSpacing(0)
        self._row = Divided(self._look, self.tr("Width of the pages"))
        column.addWidget(self.clock_bar)
        column.addLayout(self._middle, 1)
        column.addWidget(self.status)
        self._middle.addWidget(self.speakers)
        self._middle.addLayout(right, 1)
        right.addWidget(self._row, 1)
        right.addWidget(self.banner)
        page = QWidget()
        self._scroll = Page(page)
        self._scroll.viewport().installEventFilter(self)
        self._scroll.setMinimumWidth(LEAST_FORM)
        self._row.addWidget(self._scroll)
        self._column = QVBoxLayout(page)
        self._column.setSpacing(10)
        for panel in self.panels:
            self._column.addWidget(panel, 1 if panel is self._notes else 0)
        if self._notes is None:
            self._column.addStretch(1)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < NARROW
        directions = QBoxLayout.Direction
        self._middle.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self.speakers.set_narrow(narrow)
        self.speakers.setMinimumWidth(0 if narrow else SIDEBAR)
        self.speakers.setMaximumWidth(ANY_SIZE if narrow else SIDEBAR)
        side = 8 if narrow else 14
        self._column.setContentsMargins(side, 8 if narrow else 12, side, 8 if narrow else 12)
        if "preview" in vars(self):
            self.preview.arrange()

    def _share_height(self) -> None:
        """Where there is little height the notes fill the view and the rest is a scroll away."""
        if self._notes is None:
            return
        view = self._scroll.viewport().height()
        # 0 leaves it to the panel's own layout, which knows what its parts need.
        least = view - 16 if view < _SHORT and not self._notes.is_folded else 0
        if self._notes.minimumHeight() != least:
            self._notes.setMinimumHeight(least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._scroll.viewport():
            self._share_height()
        return False

    # ---- wiring

    def _wire(self) -> None:
        document = self.document
        self.clock_bar.ticked.connect(self.speakers.model.tick)
        self.banner.help_asked.connect(self.help_asked)
        self.session.item_chosen.connect(self.go_to_item)
        self.session.reminder_turned_off.connect(self._turn_reminder_off)
        self.session.noted.connect(self._note_outside)
        self.speakers.chosen.connect(self.go_to_speaker)
        self.speakers.speak_asked.connect(self._toggle_time)
        self.status.finding_chosen.connect(self.go_to_finding)
        # Bound methods only: the document outlives a window that is made anew in another language.
        document.changed.connect(self._on_changed)
        document.saved.connect(self._on_saved)
        document.save_failed.connect(self._show_not_saved)
        document.moved_aside.connect(self._tell_moved_aside)
        document.publish_failed.connect(self._show_not_published)
        document.published.connect(self._on_published)
        for panel in self.panels:
            panel.folded.connect(self._on_folded)
            if isinstance(panel, PhotosPanel):
                panel.way_chosen.connect(lambda way: self.photos.take(way))
                panel.opened.connect(self.show_photo)
                panel.export_asked.connect(lambda photo_id: self._handover.save_as(photo_id))
                panel.copy_asked.connect(lambda photo_id: self._handover.copy(photo_id))
                panel.retake_asked.connect(lambda photo_id: self.photos.take_again(photo_id))
                panel.count_asked.connect(lambda photo_id: self._counting.ask(photo_id))
        if self._notes:
            self._notes.speaker_entered.connect(self._on_speaker_entered)
            self._notes.floor_asked.connect(self.go_to_speaker)
            self._notes.times_asked.connect(self._toggle_times)
            self._notes.editor.picture_pasted.connect(lambda picture: self.photos.keep(picture))

    def _add_actions(self, fill_menu: FillMenu) -> None:
        main = QMenu(self)
        main.aboutToShow.connect(lambda: self._open_menu(main, fill_menu))
        self.clock_bar.menu_button.setMenu(main)
        self.commands = Commands(self._parts.settings.values.keys, self)
        add, keys = self.commands.add, QKeySequence.StandardKey
        self._menu_actions = [
            add(
                "save-copy",
                self.tr("Save a copy…"),
                "Ctrl+Shift+S",
                lambda: self.files.save_copy(),
                icon="copy",
            ),
            add(
                "export-as",
                self.tr("Export as…"),
                "Ctrl+Shift+P",
                lambda: self.files.export_as(),
                icon="file-down",
            ),
            add(
                "preview",
                self.tr("Page preview"),
                "Ctrl+Shift+D",
                lambda: self.preview.toggle(),
                icon="panel-right",
            ),
            add(
                "show-file",
                self.tr("Show the report's file"),
                "",
                lambda: self.files.show_file(),
                icon="folder-open",
            ),
            add("history", self.tr("History…"), "Ctrl+H", self.show_history, icon="history"),
            add(
                "name-version",
                self.tr("Name this version…"),
                "Ctrl+Shift+H",
                self._name_version,
                icon="pencil",
            ),
            add("undo", self.tr("Undo"), keys.Undo, self._undo, icon="undo-2"),
            add("redo", self.tr("Redo"), keys.Redo, self.document.redo, icon="redo-2"),
        ]
        self._close_action = add("close", self.tr("Close"), keys.Close, self.close)
        add("photo", self.tr("Take the group photo"), "", lambda: self.photos.take(), icon="camera")
        add("export", self.tr("Export PDF"), "Ctrl+P", lambda: self.files.export_pdf(), icon="file-text")
        add("open", self.tr("Open…"), keys.Open, self.open_asked.emit, icon="folder-open")
        add("quit", self.tr("Quit"), keys.Quit, self.quit_asked.emit, icon="log-out")
        add("mail", self.tr("E-mail…"), "Ctrl+Shift+M", lambda: self.sending.open(), icon="mail")
        add("outbox", self.tr("Sent and waiting…"), "", lambda: self.sending.show_outbox(), icon="send")
        add("save", self.tr("Save"), keys.Save, self.document.publish, icon="save")
        add("stop-time", self.tr("Stop the speaker's time"), "Ctrl+.", lambda: self.document.floor.give(None))
        self.session.add_commands(self.commands)
        self._menu_actions.append(self.sign_off.add_commands(self.commands))
        self.beside.add_commands(self.commands)
        add("add-speaker", self.tr("Add speaker"), "", self.speakers.add_speaker, icon="plus")
        add("next-region", self.tr("Next part of the window"), "F6", lambda: self._next_region(+1))
        add("last-region", self.tr("Part of the window before"), "Shift+F6", lambda: self._next_region(-1))
        add("missing", self.tr("What is missing"), "F8", self.status.show_findings, icon="circle-alert")
        add("settings", self.tr("Settings…"), "Ctrl+,", self.settings_asked.emit, icon="settings")
        add("help", self.tr("Guide"), "F1", lambda: self.help_asked.emit(""), icon="circle-question-mark")
        add("keys", self.tr("Keys…"), ("Ctrl+/", "?"), self.keys_asked.emit, icon="keyboard")
        add("abbreviations", self.tr("Abbreviations…"), "", self.abbreviations_asked.emit, icon="list-tree")
        add("palette", self.tr("Go to or do…"), "Ctrl+K", lambda: self._ways.open_palette(), icon="search")
        add("find", self.tr("Find…"), keys.Find, lambda: self._ways.find(), icon="search")
        add(
            "replace",
            self.tr("Replace…"),
            "Ctrl+Shift+F",
            lambda: self._ways.find(replacing=True),
            icon="replace",
        )
        add("find-next", self.tr("Find next"), keys.FindNext, lambda: self._ways.step(+1))
        add("find-last", self.tr("Find the one before"), keys.FindPrevious, lambda: self._ways.step(-1))
        for number in range(1, 10):
            text = self.tr("Go to speaker {number}").format(number=number)
            add(f"speaker-{number}", text, f"Ctrl+{number}", partial(self.go_to_number, number))
        add("floor", self.tr("Go to the floor"), "Ctrl+0", partial(self.go_to_number, 0))
        if self._notes:
            self._notes.add_commands(self.commands)

    def _open_menu(self, main: QMenu, fill_menu: FillMenu) -> None:
        if main.isEmpty():
            fill_menu(main, self._fill_menu)
            main.addSeparator()
            main.addAction(self._close_action)

    def _fill_menu(self, main: QMenu) -> None:
        for action in self._menu_actions:
            action.setIcon(self._look.icon(self.commands.icon(action)))
            main.addAction(action)
        self.beside.fill_menu(main)
        languages = main.addMenu(self._look.icon("languages"), self.tr("Language of the form"))
        for tag in self.document.report.template.languages:
            name = LANGUAGES.get(tag) or QLocale(tag).nativeLanguageName().capitalize()
            choice = languages.addAction(name, partial(self._change_form_language, tag))
            choice.setCheckable(True)
            choice.setChecked(tag == self.document.report.language)
        main.addSeparator()

    # ---- getting about

    def go_to_number(self, number: int) -> None:
        """Go to a speaker by the figure at their name; 0 is the floor."""
        order = self.document.report.speaking_order()
        if number == 0:
            self.go_to_speaker(FLOOR)
        elif number <= len(order):
            self.go_to_speaker(order[number - 1].id)

    def go_to_speaker(self, person_id: str) -> None:
        """Put the cursor on a new line under a speaker and, unless the session is not on, start their time.

        Who takes the floor again after others have spoken begins a further turn.
        """
        self._go_to(person_id, lambda: self.document.floor.give(person_id))

    def go_to_item(self, item_id: str) -> None:
        """Begin an item of the agenda, and go to its speaker's notes."""
        item = next((item for item in items(self.document.report) if item.id == item_id), None)
        if item is None:
            return
        if item.person_id:
            self._go_to(item.person_id, lambda: self.document.floor.begin(item_id))
        elif self.document.floor.reading().gives_time:
            self.document.floor.begin(item_id)

    def _go_to(self, person_id: str, give_floor: Callable[[], None]) -> None:
        document = self.document
        self.speakers.take_name()
        document.flush()
        turn, gives_time = document.floor.turn, document.floor.reading().gives_time
        holds_floor = turn is not None and turn.person_id == person_id
        further = gives_time and not holds_floor and takes_floor_again(document.report, person_id)
        if gives_time:
            give_floor()
        if self._notes:
            self._reveal(self._notes)
            self._notes.go_to_speaker(person_id, further=further)

    def go_to_line(self, line: str) -> None:
        """Put the cursor at the end of the first line of the notes that reads so."""
        for person in self.document.report.people:
            for number, row in enumerate(rows(self.document.report.notes_of(person.id))):
                if self._notes and row.line.text.strip() == line:
                    self._reveal(self._notes)
                    end = len(row.line.text)
                    self._notes.show_row(person.id, number, end, end)
                    return

    def _turn_reminder_off(self, kind: str) -> None:
        settings = self._parts.settings
        settings.change(reminders_off=(*settings.values.reminders_off, kind))
        self.settings_changed.emit()
        again = Action(self.tr("Settings…"), self.settings_asked.emit)
        self.show_notice(self.tr("You will not be reminded of this again"), "", again)

    def _note_outside(self, title: str, text: str) -> None:
        """Have the desktop show a reminder, if that is wanted and this window is not in front."""
        if self._parts.settings.values.notify and not self.isActiveWindow():
            self._parts.notify(title, text)

    def _toggle_times(self) -> None:
        settings = self._parts.settings
        settings.change(show_times=not settings.values.show_times)
        self.settings_changed.emit()

    def follow_settings(self) -> None:
        """Take in what has been chosen: how notes look, what helps with them, and the keys."""
        values = self._parts.settings.values
        self.commands.rebind(values.keys)
        if "sending" in vars(self):
            self.sending.follow_settings()
        if "writing" in vars(self) and self.writing:
            self.writing.follow_settings()
        if self._notes:
            font = self._look.font(values.font_px)
            if values.font:
                font.setFamilies([values.font, *UI_FAMILIES])
            self._notes.editor.set_font(font)
            self._notes.editor.show_times(values.show_times)

    def _toggle_time(self, person_id: str) -> None:
        turn = self.document.floor.turn
        self.document.floor.give(None if turn and turn.person_id == person_id else person_id)

    def go_to_finding(self, finding: Finding) -> None:
        """Go where something is missing, or is to be looked at."""
        place = self._place_of(finding)
        if place:
            self._ways.go_to(place)
            return
        if finding.person_id and self._notes:
            self._reveal(self._notes)
            self._notes.go_to_speaker(finding.person_id)
            return
        panel = next((panel for panel in self.panels if panel.section.id == finding.section_id), None)
        if panel is None:
            self._show_unplaced()
            return
        panel.set_folded(False)
        self._reveal(panel)
        if isinstance(panel, FieldsPanel) and finding.field_id:
            panel.focus_field(finding.field_id)
        else:
            panel.take_focus()

    def _place_of(self, finding: Finding) -> Place | None:
        """The very line, or photo, that a finding is about; None where it is about more than that."""
        if finding.place or not (finding.photo_id or finding.row is not None):
            return finding.place
        if finding.photo_id:
            return Place("photos", finding.photo_id, 0, 0, "")
        return Place(f"notes:{finding.person_id}", str(finding.row), 0, 0, "")

    def _reveal(self, panel: Panel) -> None:
        if "preview" in vars(self):
            self.preview.make_way()
        self._column.activate()
        self._scroll.ensureWidgetVisible(panel, 0, 8)

    def _next_region(self, by: int) -> None:
        stops: list[tuple[QWidget, Callable[[], None]]] = [
            (self.clock_bar, self.clock_bar.take_focus),
            (self.speakers, self.speakers.take_focus),
        ]
        open_panels = [panel for panel in self.panels if not panel.is_folded and panel.isVisible()]
        stops += [(panel, panel.take_focus) for panel in open_panels]
        if "preview" in vars(self) and self.preview.is_open:
            stops.append((self.preview.pane, self.preview.pane.take_focus))
        if self.banner.isVisible():
            stops.append((self.banner, self.banner.take_focus))
        stops.append((self.status, self.status.take_focus))
        focused = QApplication.focusWidget()
        here = next((i for i, (part, _) in enumerate(stops) if focused and part.isAncestorOf(focused)), -1)
        part, take_focus = stops[(here + by) % len(stops)]
        if isinstance(part, Panel):
            self._reveal(part)
        take_focus()

    def _on_speaker_entered(self, person_id: str) -> None:
        self.speakers.model.set_current(person_id)

    def _on_folded(self, _folded: bool) -> None:
        self._share_height()
        folded = [panel.section.id for panel in self.panels if panel.is_folded]
        self.document.remember_view(folded=folded)

    def _restore_view(self) -> None:
        self.beside.docking.restore()
        remembered = self.document.view.get("folded")
        report = self.document.report
        # A new report begins with what the form asks for first; people are the sidebar's.
        lacking = [panel for panel in self.panels if panel.asks_for_a_start()]
        for panel in self.panels:
            if isinstance(remembered, list):
                panel.set_folded(panel.section.id in remembered)
            else:
                panel.set_folded(panel.section.kind not in ("notes", "photos") and panel not in lacking)
        match self.document.view.get("cursor"):
            case [str(key), int(begun), int(row), int(column)] if self._notes and report.person(key):
                QTimer.singleShot(0, self, lambda: self._come_back((key, begun, row, column)))
                return
            case str(section_id):
                here = [one for one in self.panels if one.section.id == section_id and not one.is_folded]
                lacking = here or lacking
        if opened := [panel for panel in lacking if not panel.is_folded]:
            QTimer.singleShot(0, self, partial(self._begin_in, opened[0]))
        elif self._notes:
            QTimer.singleShot(0, self, self._notes.take_focus)

    def _find_cursor(self) -> object:
        """Where the cursor is: a speaker and a place in their notes, or a section of the form."""
        focused = QApplication.focusWidget()
        if self._notes and (place := self._notes.cursor_place()):
            return list(place)
        for panel in self.panels:
            if focused and panel is not self._notes and panel.isAncestorOf(focused):
                return panel.section.id
        return None

    def _begin_in(self, panel: Panel) -> None:
        self._reveal(panel)
        panel.take_focus()

    def _come_back(self, place: Spot) -> None:
        if self._notes:
            self._reveal(self._notes)
            self._notes.go_to_place(place)

    def _on_changed(self, change: Change) -> None:
        if change.touches("session"):
            self._show_title()
        if self.document.report.language != self._form_language:
            # A menu of this window may still be open: let it close first.
            QTimer.singleShot(0, self, self.new_dress_asked.emit)

    def _on_saved(self, _revision: int) -> None:
        self.banner.withdraw(Matter.NOT_SAVED)

    def _on_published(self, _home: Path) -> None:
        self.banner.withdraw(Matter.NOT_PUBLISHED)

    def _show_title(self) -> None:
        title = self.document.report.session.title or self.tr("Untitled session")
        self.setWindowTitle(self.tr("{title} – Rapporteur").format(title=title))

    def _change_form_language(self, tag: str) -> None:
        changed = self.document.report.with_changes(language=tag)
        self.document.apply(changed, text=self.tr("the form's language"))

    # ---- saving, exporting

    def _show_not_saved(self, error: Exception) -> None:
        message = Message(
            "triangle-alert",
            self.tr("Not saved"),
            self._words.describe(error),
            (Action(self.tr("Try again"), self.document.flush, primary=True),),
            can_be_dismissed=False,
            help=page_about(error),
        )
        self.banner.show_message(Matter.NOT_SAVED, message)

    def _tell_moved_aside(self, aside: Path, revision: int | None) -> None:
        if revision is not None:
            self.document.other_version = revision
        self.show_other_version(
            self.document.home_or_planned(),
            self.tr("That version is kept beside it: {file}").format(file=aside.name),
        )

    def show_other_version(self, path: Path, text: str) -> None:
        """Say that a report went two ways, and offer to bring them together where the history has both."""
        actions = []
        if self.document.other_version is not None:
            actions.append(Action(self.tr("Bring together…"), self.merge_other_version, primary=True))
        title = self.tr("{file} was changed elsewhere").format(file=path.name)
        self.banner.show_message(Matter.TWO_VERSIONS, Message("info", title, text, actions))

    def merge_other_version(self) -> None:
        """Bring in the other of the two ways that the report went."""
        revision = self.document.other_version
        if revision is not None:
            self.document.ask(
                lambda store: store.report_at(revision), self, done=self._merge, failed=self.show_trouble
            )

    def _merge(self, other: Report) -> None:
        from rapporteur.desktop.merging import ask_to_merge

        if ask_to_merge(self.document, other, self._look, self):
            self.banner.withdraw(Matter.TWO_VERSIONS)
            history = Action(self.tr("History…"), self.show_history)
            self.show_notice(self.tr("The two versions are one again"), "", history)

    # ---- photos

    def show_photo(self, photo_id: str) -> None:
        """Show a photo in full size, where it can be edited."""
        from rapporteur.desktop.photo_editor import PhotoEditor

        photo = find_photo(self.document.report, photo_id)
        if photo is None:
            return
        shown = next((one for one in self.findChildren(PhotoEditor) if one.photo_id == photo_id), None)
        if shown is None:
            shown = PhotoEditor(self.document, photo, self._look, self._parts.make_dialogs, self)
            shown.handover.burnt.connect(lambda burnt: self.photos.forget_burst(burnt))
        shown.show()
        shown.raise_()
        shown.activateWindow()

    def _tell_photo_saved(self, path: Path) -> None:
        self.show_notice(
            self.tr("Photo saved: {file}").format(file=path.name),
            "",
            Action(self.tr("Show in folder"), lambda: self._parts.show_in_folder(path)),
        )

    # ---- history

    def show_history(self) -> None:
        """Show the report's versions."""
        from rapporteur.desktop.timeline import Timeline

        shown = self.findChild(Timeline)
        timeline = shown or Timeline(self.document, self._look, self._parts.make_dialogs, self)
        timeline.show()
        timeline.raise_()
        timeline.activateWindow()

    def _name_version(self) -> None:
        name = self._dialogs.ask_version_name("")
        if name:
            self.document.ask(
                lambda store: store.name_version(store.revision, name),
                self,
                done=lambda _: self.show_notice(self.tr("This version is kept as {name}").format(name=name)),
                failed=self.show_trouble,
            )

    def _undo(self) -> None:
        if not self.document.undo():
            history = Action(self.tr("History…"), self.show_history, primary=True)
            self.show_notice(
                self.tr("Nothing to undo"),
                self.tr("What the report was before it was opened is in its history."),
                history,
            )

    def _tell_recovered(self) -> None:
        """Say in one line what a crash left, and what goes on."""
        document = self.document
        moment = document.recovered_from
        if moment is None:
            return
        document.recovered_from = None
        saved = QLocale().toString(
            QDateTime.fromSecsSinceEpoch(int(moment.timestamp())).time(), QLocale.FormatType.ShortFormat
        )
        words = report_words(document.report)
        turn = document.floor.turn
        person = document.report.person(turn.person_id) if turn else None
        if person:
            text = self.tr(
                "%Ln word(s), last saved at {time}, before the program ended unexpectedly. "
                "The time of {name} has run on.",
                "",
                words,
            ).format(time=saved, name=person.name or self.tr("unnamed speaker"))
        else:
            text = self.tr(
                "%Ln word(s), last saved at {time}, before the program ended unexpectedly.", "", words
            ).format(time=saved)
        self.show_notice(self.tr("Recovered"), text, *self._parts.after_crash())

    def _show_not_published(self, error: Exception) -> None:
        elsewhere = Action(self.tr("Save a copy…"), lambda: self.files.save_copy())
        message = Message(
            "triangle-alert", self._words.describe(error), actions=(elsewhere,), help=page_about(error)
        )
        self.banner.show_message(Matter.NOT_PUBLISHED, message)

    def show_trouble(self, error: Exception, *actions: Action) -> None:
        """Say what went wrong, in the banner."""
        text = self._words.describe(error)
        message = Message("triangle-alert", text, actions=actions, help=page_about(error))
        self.banner.show_message(Matter.TROUBLE, message)

    def show_notice(self, title: str, text: str = "", *actions: Action) -> None:
        """Say something worth knowing, in the banner."""
        self.banner.show_message(Matter.NOTICE, Message("info", title, text, actions))

    def tell_unplaced(self) -> None:
        """Say that an imported form had lines that fit nowhere, if it had any."""
        count = len(self.document.report.unplaced)
        if count:
            show = Action(self.tr("Show them"), self._show_unplaced, primary=True)
            self.show_notice(self.tr("%Ln line(s) of the form fit nowhere and are kept", "", count), "", show)

    def _show_unplaced(self) -> None:
        lines = "\n".join(self.document.report.unplaced)
        self._dialogs.tell(
            self.tr("Lines that fit nowhere"),
            self.tr("These lines of the imported form belong to none of its sections:\n\n{lines}").format(
                lines=lines
            ),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            # After the parts, which are painted after the window they are in.
            QTimer.singleShot(0, self, self._tell_first_paint)

    def _tell_first_paint(self) -> None:
        log.debug("first paint at %.6f", time.monotonic())
        QTimer.singleShot(0, self, lambda: self.isVisible() and self.writing)
        if self._parts.has_messages(self.document.working_id):
            QTimer.singleShot(0, self, lambda: self.isVisible() and self.sending)
        if self.document.view.get("preview"):
            QTimer.singleShot(0, self, lambda: self.preview.restore())
        if handle := self.windowHandle():
            self.sign_off.listen(handle)
        self.first_painted.emit()

    # ---- ending

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            if self.isActiveWindow():
                self.activated.emit()
            else:
                # The call has the focus now: what was typed here is on the disk before anything else.
                self.document.flush()

    def come_forward(self) -> None:
        """Be in front of other windows, whole, with the keyboard."""
        self.beside.unfold()
        self.raise_()
        self.activateWindow()

    def take_in(self) -> None:
        """Take in what stands in a small frame over the notes, or over a speaker's name."""
        self.speakers.take_name()
        if self._notes:
            self._notes.take_frame()
            self.document.flush()

    def hand_over(self) -> None:
        """Close without letting go of the report: another window takes its place."""
        self._taking_over = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        # Until all is done: an error in between must not take the window away.
        event.ignore()
        self.take_in()
        if not self._taking_over:
            QGuiApplication.inputMethod().commit()
            if not self.document.settle() and not self._dialogs.confirm(
                self.tr("Not saved"),
                self.tr("The last changes could not be written to the disk and would be lost."),
                self.tr("Close anyway"),
            ):
                return
        # A picture or a PDF on its way arrives before the report is let go.
        self.beside.close()
        for shown in self.findChildren(QMainWindow):
            shown.close()
        for panel in self.panels:
            if isinstance(panel, PhotosPanel):
                panel.let_go()
        if "photos" in vars(self):
            self.photos.close()
        if "_counting" in vars(self):
            self._counting.close()
        if "_handover" in vars(self):
            self._handover.close()
        if "sending" in vars(self):
            self.sending.close()
        if "_exporter" in vars(self):
            self._exporter.close()
        if "preview" in vars(self):
            self.preview.close()
        if "writing" in vars(self) and self.writing:
            self.writing.close()
        if not self._taking_over:
            self.document.close()
        elif self.document.find_cursor == self._find_cursor:
            self.document.find_cursor = None
        event.accept()
        self.closed.emit()
