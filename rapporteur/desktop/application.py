"""The program with windows: builds the parts once, and opens and closes windows."""

from __future__ import annotations

import gc
import logging
import os
import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from rapporteur import __version__
from rapporteur.clock.moments import Clock, SystemClock
from rapporteur.desktop.banner import Action
from rapporteur.desktop.collating import collation
from rapporteur.desktop.collecting import Collector
from rapporteur.desktop.document import Document
from rapporteur.desktop.help_places import page_about
from rapporteur.desktop.look import DARK, LIGHT, Look, load_fonts, system_is_dark
from rapporteur.desktop.opening import House, Opening, here
from rapporteur.desktop.settings import settings_in
from rapporteur.desktop.translating import Translations
from rapporteur.desktop.window import ABBREVIATIONS, MainWindow, Parts, make_dialogs
from rapporteur.desktop.words import Words
from rapporteur.desktop.work import Workers
from rapporteur.files import path_text
from rapporteur.places import APP, Places
from rapporteur.report.template import Template, TemplateError, load_templates
from rapporteur.resources import cjk_fonts
from rapporteur.store.catalogue import Entry, described
from rapporteur.store.errors import StoreError
from rapporteur.store.library import Library, file_stamp
from rapporteur.store.presence import (
    BEAT_SECONDS,
    Presence,
    own_presence,
    show,
    withdraw,
)
from rapporteur.store.working import make_private

if TYPE_CHECKING:
    from rapporteur.capture import CountFaces, Grabber, Hotkey, NextWay
    from rapporteur.desktop.click import Click
    from rapporteur.desktop.control import Control
    from rapporteur.desktop.dialogs import Dialogs
    from rapporteur.desktop.help_desk import HelpDesk
    from rapporteur.desktop.hotkey_desk import HotkeyDesk
    from rapporteur.desktop.notifying import Notifier
    from rapporteur.desktop.photographer import Photographer
    from rapporteur.desktop.post_office import PostOffice
    from rapporteur.desktop.preferences_mail import MailPage
    from rapporteur.desktop.programme_desk import ProgrammeDesk
    from rapporteur.desktop.sleep import SleepWatch, SuspendFilter
    from rapporteur.desktop.start_page import StartPage

log = logging.getLogger(__name__)

LISTING_PATIENCE = 5.0
"""Seconds that the end of the program waits for the list of reports to be written."""

READY_MS = 1500
"""After its first paint a window has so long for the first words; then it gets ready for photo and PDF."""

SAMPLE = "gsef-2021-diesis.txt"


def open_hotkey(combination: str, environ: Mapping[str, str], does: str) -> Hotkey:
    """The real hotkey of this desktop, imported when it is wanted."""
    from rapporteur.capture import open_hotkey

    return open_hotkey(combination, environ, description=does)


def dictionary_names(folder: Path, language: str) -> dict[str, str]:
    """The dictionaries that are there, by tag, with the names of their languages in the window's."""
    from babel import Locale

    from rapporteur.writing.dictionaries import available

    found = {tag: Locale.parse(tag, sep="-").get_display_name(language) or tag for tag in available(folder)}
    key = collation(QLocale(language))
    return dict(sorted(found.items(), key=lambda one: key(one[1])))


class Application(QObject):
    """Owns what all windows share. `ready` follows when the first window has been painted."""

    ready = Signal()

    def __init__(
        self,
        qt: QApplication,
        places: Places,
        environ: Mapping[str, str],
        *,
        clock: Clock | None = None,
        grabber: Callable[[], Grabber] | None = None,
        open_hotkey: Callable[[str, Mapping[str, str], str], Hotkey] = open_hotkey,
        make_dialogs: Callable[[QWidget], Dialogs] = make_dialogs,
    ) -> None:
        super().__init__()
        self._qt, self._places, self._environ = qt, places, environ
        self.make_dialogs = make_dialogs
        self.clock = clock or SystemClock()
        self.settings = settings_in(places.config)
        self.library = Library(places.working)
        self._translations = Translations(qt, places.resources / "translations")
        self._words = Words(self)
        self._grabber, self._open_hotkey = grabber, open_hotkey
        self.hotkey: HotkeyDesk | None = None
        """The key that takes the photo; None until there is something to see."""
        self._windows: list[MainWindow] = []
        self._start_page: StartPage | None = None
        self.after_crash: Callable[[], Sequence[Action]] = lambda: ()
        """What is offered in the notice of a report that a crash left open."""
        self._control: Control | None = None
        self._sleep: SleepWatch | SuspendFilter | None = None
        self._librarian = Workers(self, threads=1)
        self._is_ending = self._has_frozen = False
        self._present: set[Path] = set()
        self._presence_beat = QTimer(self, interval=1000 * BEAT_SECONDS)
        self._presence_beat.timeout.connect(self._show_presence)
        load_fonts(places.resources / "fonts")
        self._look = self._make_look()
        qt.setQuitOnLastWindowClosed(False)
        qt.commitDataRequest.connect(lambda _manager: self._flush_all())
        qt.aboutToQuit.connect(self.shut_down)
        qt.focusChanged.connect(self._focus_changed)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    @cached_property
    def templates(self) -> dict[str, Template]:
        """The forms that are known here, by id."""
        return load_templates(self._places.templates, failed=self._template_failed)

    def _template_failed(self, error: TemplateError) -> None:
        log.warning("%s", error)
        QTimer.singleShot(0, self, lambda: self._tell(error))

    # ---- look and language

    @property
    def language(self) -> str:
        """The language that windows are in."""
        return self._translations.choose(self.settings.values.language)

    def _make_look(self) -> Look:
        self._translations.apply(self.language)
        theme = self.settings.values.theme
        dark = system_is_dark() if theme == "system" else theme == "dark"
        look = Look(DARK if dark else LIGHT, self._places.resources / "icons")
        look.dress(self._qt)
        return look

    def _follow_system(self, _scheme: Qt.ColorScheme) -> None:
        if self.settings.values.theme == "system":
            self.dress_again()

    def dress_again(self) -> None:
        """Make every window anew in the present theme and language, with its report and its place."""
        self._look = self._make_look()
        for old in list(self._windows):
            # What its editors still hold is theirs to give.
            QGuiApplication.inputMethod().commit()
            old.take_in()
            old.document.flush()
            new = self._make_window(old.document)
            new.beside.take_over(old.beside)
            old.hand_over()
        if self._start_page:
            self._start_page.close()
            self.show_start_page()
        if "help" in vars(self):
            self.help.dress_again()

    def change_look(self, **values: object) -> None:
        """Change a setting that shows, and show it."""
        self.settings.change(**values)
        # A menu of the old window is still open: let it close first.
        QTimer.singleShot(0, self, self.dress_again)

    def open_settings(self, parent: QWidget) -> None:
        """Show the settings and take over what is changed in them."""
        from rapporteur.desktop.photo_trial import Trial
        from rapporteur.desktop.preferences import Preferences

        window = parent if isinstance(parent, MainWindow) else None
        trial = Trial(self._make_photographer)
        preferences = Preferences(
            self.settings.values,
            window.commands.all() if window else [],
            self._look,
            spelling_languages=dictionary_names(self._places.resources / "dictionaries", self.language),
            key_advice=self.hotkey.advice if self.hotkey and self.hotkey.is_unavailable else "",
            take_test=trial.take,
            try_account=self.post.try_account,
            parent=parent,
        )
        # Nothing is told to settings that have been closed.
        trial.setParent(preferences)
        preferences.abbreviations_asked.connect(lambda: self.open_abbreviations(preferences))
        if preferences.exec():
            self._take_password(preferences.mail)
            self._take_over(preferences.changes())
        preferences.deleteLater()

    def set_up(self, parent: QWidget) -> None:
        """Ask for what makes the first session easier."""
        from rapporteur.desktop.photo_trial import Trial
        from rapporteur.desktop.set_up import SetUp

        trial = Trial(self._make_photographer)
        steps = SetUp(
            self.settings.values,
            self._look,
            take_test=trial.take,
            try_account=self.post.try_account,
            key_advice=self.hotkey.advice if self.hotkey and self.hotkey.is_unavailable else "",
            parent=parent,
        )
        trial.setParent(steps)
        if steps.exec():
            self._take_password(steps.mail)
            self._take_over(steps.changes())
        steps.deleteLater()
        self.leave_set_up()

    def leave_set_up(self) -> None:
        """Do not offer the set-up any more; the menu still has it."""
        self.settings.change(set_up=True)
        if self._start_page:
            self._start_page.offer_set_up(is_offered=False)

    def _take_password(self, page: MailPage) -> None:
        """Keep what was entered as a password, and forget that of an account that is gone."""
        before, account = self.settings.values.mail_account, page.account()
        if account and page.password:
            self.post.remember(account, page.password, failed=self._tell)
        elif before and account is None:
            self.post.forget(before)

    def _take_over(self, changes: Mapping[str, object]) -> None:
        hotkey = changes.get("hotkey")
        others = {name: value for name, value in changes.items() if name != "hotkey"}
        if isinstance(hotkey, str):
            self.change_hotkey(hotkey)
        if {"theme", "language"} & others.keys():
            self.change_look(**others)
        elif others:
            self.settings.change(**others)
            self._follow_settings()

    def _follow_settings(self) -> None:
        for window in self._windows:
            window.follow_settings()
        if "post" in vars(self):
            # What waited for an account, or for a password, may go now.
            self.post.deliver_soon()

    def open_abbreviations(self, parent: QWidget) -> None:
        """Show the person's own abbreviations, beside those of the front report's form."""
        from rapporteur.desktop.abbreviations_editor import AbbreviationsEditor
        from rapporteur.writing.abbreviations import AbbreviationsError, read_own, write_own

        path = self._places.config / ABBREVIATIONS
        try:
            own = read_own(path)
        except AbbreviationsError as error:
            own = {}
            self._tell(error)
        form = self.front.document.report.template.abbreviations if self.front else {}
        editor = AbbreviationsEditor(
            self._look, form, own, partial(write_own, path), folder=self._places.documents, parent=parent
        )
        if editor.exec():
            self._follow_settings()
        editor.deleteLater()

    # ---- starting

    def start(self, files: list[Path], *, hotkey: bool = True) -> None:
        """Open what is asked for; without files, what a crash left open, or the start page."""
        # Looking through everything for what can be forgotten takes Python up to a tenth of a second, in the
        # middle of a word. Modules and models live as long as the program; the rest is looked through when
        # a report is published, which is when nobody writes.
        gc.freeze()
        Collector(self)
        for path in files:
            self.open_path(path)
        if not files:
            for entry in self._left_open():
                self.open_entry(entry)
        if not self._windows:
            self.show_start_page()
        self._obey_signals()
        self._wants_hotkey = hotkey
        if self.front:
            self.front.first_painted.connect(self._settle_in)
        else:
            QTimer.singleShot(0, self, self._settle_in)

    def _left_open(self) -> list[Entry]:
        try:
            return self.library.left_open()
        except StoreError as error:
            log.warning("%s", error)
            return []

    def _settle_in(self) -> None:
        """What can wait until there is something to see: listen to other starts, to the hotkey, to sleep."""
        from rapporteur.desktop.control import Control
        from rapporteur.desktop.sleep import watch_sleep

        make_private(self._places.data)
        self._sleep = watch_sleep(self._flush_all, self.tr("What was typed is being saved"), self)
        self._presence_beat.start()
        self._control = Control(self._places.socket_name(self._environ), self._obey, self)
        if self._wants_hotkey:
            self._start_hotkey()
        self._load_scripts()
        self._start_post()
        self.help.listen(self._qt)
        self.ready.emit()

    def _load_scripts(self) -> None:
        """Letters that no font here has are drawn with our own from now on."""
        from rapporteur.desktop.other_scripts import load_missing_scripts

        if load_missing_scripts(self._places.resources / "fonts", cjk_fonts()):
            # A font that has been used keeps what it found to stand in for it.
            for widget in self._qt.allWidgets():
                if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont):
                    again = QFont()
                    again.fromString(widget.font().toString())
                    widget.setFont(again)
                widget.update()

    def _obey_signals(self) -> None:
        hang_up = getattr(signal, "SIGHUP", signal.SIGTERM)  # Windows has none
        for number in {signal.SIGINT, signal.SIGTERM, hang_up}:
            signal.signal(number, lambda *_: self._qt.quit())
        # Python runs a handler only when it runs at all; once a second is soon enough.
        heartbeat = QTimer(self, interval=1000)
        heartbeat.timeout.connect(lambda: None)
        heartbeat.start()

    def _snap(self, *subject: str) -> bool:
        """Take the photo, or what a command names: the screen, a window by its title, or a region."""
        from rapporteur.capture import Region

        if self.front is None:
            return False
        photos = self.front.photos
        match subject:
            case ("window", title):
                photos.take_titled(title)
            case ("region", x, y, width, height):
                photos.take_region(Region(int(x), int(y), int(width), int(height)))
            case ("screen",):
                photos.take("screen")
            case _:
                photos.take()
        return True

    def _obey(self, command: str, arguments: list[str]) -> bool:
        match command:
            case "snap":
                return self._snap(*arguments)
            case "open":
                for argument in arguments:
                    self.open_path(Path(argument))
                if self.front and not arguments:
                    self.front.come_forward()
                elif self._start_page and not arguments:
                    self._start_page.raise_()
                    self._start_page.activateWindow()
                return True
            case _:
                return False

    @property
    def windows(self) -> Sequence[MainWindow]:
        """The windows of all open reports, the one used last first."""
        return tuple(self._windows)

    @property
    def look(self) -> Look:
        """How windows look that are made now."""
        return self._look

    @property
    def front(self) -> MainWindow | None:
        """The window used last."""
        return self._windows[0] if self._windows else None

    # ---- reports

    @cached_property
    def opening(self) -> Opening:
        """What opens reports."""
        house = House(
            library=self.library,
            clock=self.clock,
            places=self._places,
            words=self._words,
            templates=lambda: self.templates,
            language=lambda: self.language,
            look=lambda: self._look,
            windows=lambda: self._windows,
            rapporteur=lambda: self.settings.values.name,
            show=self._show,
            tell=self._tell,
            page=self.show_start_page,
            programmes=lambda: self.programmes,
        )
        opening = Opening(house, self)
        opening.reading.connect(self._leave_start_page)
        opening.read.connect(self._quit_if_done)
        return opening

    def open_path(self, path: Path) -> MainWindow | None:
        """Open a report's file, read a form or an export into a new one, or show what another file holds."""
        return self.opening.open_path(path)

    def open_entry(self, entry: Entry, line: str = "") -> MainWindow | None:
        """Open a report from the list, at a line that was searched for."""
        return self.opening.open_entry(entry, line)

    def open_sample(self) -> MainWindow | None:
        """Open the sample session as a report of its own."""
        return self.opening.open_path(self._places.resources / "samples" / SAMPLE)

    def new(self, template_id: str) -> MainWindow | None:
        """Begin a report of this form."""
        return self.opening.new(template_id)

    def _show(self, document: Document) -> MainWindow:
        """Show a report that has just been opened."""
        window = self._make_window(document)
        # What is written about a report can wait until there is something to see of it.
        window.first_painted.connect(partial(self._remember, document))
        window.first_painted.connect(self._show_presence)
        window.first_painted.connect(partial(self._get_ready, window))
        document.published.connect(lambda _home: self._published(document))
        window.show()
        self._leave_start_page()
        return window

    def _leave_start_page(self) -> None:
        if self._start_page:
            self._start_page.close()

    def _tell(self, error: Exception, *actions: Action) -> None:
        if self._windows:
            self._windows[0].show_trouble(error, *actions)
        else:
            self.show_start_page()
            if self._start_page:
                text, page = self._words.describe(error), page_about(error)
                self._start_page.show_trouble(text, *actions, help=page)

    def _published(self, document: Document) -> None:
        # Of a report that has just been closed this comes late, and it has been listed already.
        if any(window.document is document for window in self._windows):
            self._remember(document)
            if document.home not in self._present:
                self._show_presence()

    def _let_go(self, document: Document) -> None:
        if document.home is None:
            # Nothing was written in it, so it was not published: there is nothing to come back to.
            self._librarian.start(partial(self.library.discard, document.working_id), failed=_log)
        else:
            self._remember(document)
        self._show_presence()
        document.deleteLater()

    def _remember(self, document: Document) -> None:
        # Asked for at the time of the call: a report may be published after its window has closed.
        is_open = any(window.document is document for window in self._windows)
        report, home, name = document.report, document.home, document.working_id
        opened, mailed = self.clock.now(), document.is_mailed

        def record() -> None:
            entry = described(
                report,
                opened=opened,
                path=path_text(home) if home else "",
                is_open=is_open,
                mailed=mailed,
                stamp=file_stamp(home) if home else "",
            )
            self.library.record(report, entry.model_copy(update={"id": name}))

        self._librarian.start(record, done=self._listed, failed=_log)

    def _listed(self, _result: None) -> None:
        if self._start_page:
            self._start_page.load()

    def _look_through(self) -> None:
        """Bring the list in step with the files, in its own time."""
        self._librarian.start(
            partial(self.library.look_through, self._places.documents), done=self._listed, failed=_log
        )

    # ---- the forum's programme

    @cached_property
    def programmes(self) -> ProgrammeDesk:
        """What is done with programmes."""
        from rapporteur.desktop.programme_desk import House, ProgrammeDesk

        house = House(
            library=self.library,
            clock=self.clock,
            here=here(),
            templates=lambda: self.templates,
            language=lambda: self.language,
            look=lambda: self._look,
            documents=lambda: [window.document for window in self._windows],
            show_page=self.show_start_page,
            begin=self.opening.begin,
            open_entry=self.open_entry,
            tell=self._tell,
            is_elsewhere=lambda path: self.opening.who_else(path) is not None,
            make_dialogs=self.make_dialogs,
        )
        return ProgrammeDesk(self._places.data / "programmes", house, self)

    def ask_programme(self, parent: QWidget) -> None:
        """Ask for the file of a programme, and show what it holds."""
        path = self.make_dialogs(parent).ask_programme(self.programmes.folder)
        if path:
            self.programmes.take_in(path)

    def make_volume(self, parent: QWidget) -> None:
        """Make one volume of the reports of a folder."""
        from rapporteur.desktop import opener
        from rapporteur.desktop.volume_dialog import VolumeDialog

        dialog = VolumeDialog(
            self._look,
            folder=self._places.documents,
            fonts=self._places.resources / "fonts",
            zone=here(),
            open_file=opener.open_file,
            show_in_folder=opener.show_in_folder,
            make_dialogs=self.make_dialogs,
            parent=parent,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    @cached_property
    def _notifier(self) -> Notifier:
        from rapporteur.desktop.notifying import Notifier

        return Notifier(self)

    # ---- help

    @cached_property
    def help(self) -> HelpDesk:
        """The guide, the keys and the log's folder."""
        from rapporteur.desktop.help_desk import HelpDesk

        return HelpDesk(self, self._places.guide, self._places.logs)

    # ---- the post

    @cached_property
    def post(self) -> PostOffice:
        """What sends the messages of all reports."""
        from rapporteur.desktop.post_office import PostOffice
        from rapporteur.mail.secrets import SystemKeychain

        post = PostOffice(
            self.library,
            lambda: self.settings.values.mail_account,
            SystemKeychain(),
            self.clock.now,
            self,
        )
        post.failed.connect(self._tell_not_sent)
        return post

    def _tell_not_sent(self, report: str) -> None:
        """Say that a message did not arrive, where the window of its report is not there to say it."""
        if any(window.document.working_id == report for window in self._windows):
            return
        entry = self.library.catalogue.entry(report)
        if entry is None:
            return
        title = self.tr("The e-mail with {title} needs a look").format(
            title=entry.title or self.tr("Untitled session")
        )
        show = Action(self.tr("Open the report"), lambda: self.open_entry(entry), primary=True)
        shown = self._windows[0] if self._windows else self.show_start_page()
        shown.show_notice(title, "", show)

    def _start_post(self) -> None:
        """Send what was left waiting at the last end."""
        if self.library.outboxes():
            self.post.start()

    # ---- who has it open

    @cached_property
    def _presence(self) -> Presence:
        return own_presence(self._places.data, self.clock.now())

    def _show_presence(self) -> None:
        """Tell others which reports are open here, and which no longer."""
        documents = {window.document.home: window.document for window in self._windows}
        for home in self._present - documents.keys():
            self._librarian.start(partial(withdraw, home, self._presence.machine), failed=_log)
        self._present = {home for home in documents if home}
        for home in self._present:
            now = {"since": documents[home].opened_at, "beat": self.clock.now()}
            shown = self._presence.model_copy(update=now)
            self._librarian.start(partial(show, home, shown), failed=_log)

    # ---- windows

    def _make_window(self, document: Document) -> MainWindow:
        parts = Parts(
            open_grabber=self._grabber or self._open_grabber,
            settings=self.settings,
            fonts=self._places.resources / "fonts",
            dictionaries=self._places.resources / "dictionaries",
            config=self._places.config,
            make_dialogs=self.make_dialogs,
            notify=lambda title, text: self._notifier.notify(title, text),
            open_desktop=self._open_desktop,
            meetings=self._places.resources / "capture" / "meetings.toml",
            uniform_way=self._uniform_way,
            find_counter=self._find_counter,
            click=lambda: self._click.play(),
            open_post=lambda: self.post,
            has_messages=lambda report: self.library.outbox_path(report).exists(),
            after_crash=lambda: self.after_crash(),
        )
        window = MainWindow(document, self._look, parts, self._fill_menu)
        window.activated.connect(lambda: self._bring_forward(window))
        window.closed.connect(lambda: self._forget(window))
        window.new_dress_asked.connect(self.dress_again)
        window.open_asked.connect(lambda: self.ask_open(window))
        document.published.connect(self._forget_garbage)
        window.settings_changed.connect(self._follow_settings)
        window.settings_asked.connect(lambda: self.open_settings(window))
        window.abbreviations_asked.connect(lambda: self.open_abbreviations(window))
        window.quit_asked.connect(self._qt.closeAllWindows)
        window.help_asked.connect(lambda page: self.help.open(page, window))
        window.keys_asked.connect(lambda: self.help.show_keys(window))
        self._windows.insert(0, window)
        self._bring_forward(window)
        return window

    def _forget_garbage(self, _home: Path) -> None:
        QTimer.singleShot(0, self, gc.collect)

    def _bring_forward(self, window: MainWindow) -> None:
        if window in self._windows:
            self._windows.remove(window)
            self._windows.insert(0, window)

    def _forget(self, window: MainWindow) -> None:
        self._windows.remove(window)
        window.deleteLater()
        if not any(other.document is window.document for other in self._windows):
            self._let_go(window.document)
            if window.document.unpublished and not self._is_ending:
                # The window that would have told it is gone.
                self._tell(window.document.unpublished)
        self._quit_if_done()

    def show_start_page(self) -> StartPage:
        """Show the start page, and return it."""
        from rapporteur.desktop.start_page import StartPage

        if self._start_page is None:
            page = StartPage(
                self._look,
                list(self.templates.values()),
                self.library.catalogue,
                self._fill_menu,
                now=self.clock.now,
                here=here(),
            )
            page.new_asked.connect(self.new)
            page.open_asked.connect(lambda: self.ask_open(page))
            page.programme_asked.connect(lambda: self.ask_programme(page))
            page.sample_asked.connect(self.open_sample)
            page.set_up_asked.connect(lambda: self.set_up(page))
            page.set_up_declined.connect(self.leave_set_up)
            page.offer_set_up(is_offered=not self.settings.values.set_up)
            page.entry_chosen.connect(self.open_entry)
            page.file_dropped.connect(self.open_path)
            page.closed.connect(self._start_page_closed)
            page.help_asked.connect(lambda name: self.help.open(name, page))
            self._start_page = page
            self.programmes.serve(page)
            self._look_through()
        self._start_page.show()
        return self._start_page

    def _start_page_closed(self) -> None:
        if self._start_page:
            self._start_page.deleteLater()
            self._start_page = None
        self._quit_if_done()

    def _quit_if_done(self) -> None:
        def quit_if_done() -> None:
            if not (self._windows or self._start_page or self.opening.readers):
                self._qt.quit()

        QTimer.singleShot(0, self, quit_if_done)

    def ask_open(self, parent: QWidget) -> None:
        """Ask for a file, and open it."""
        path = self.make_dialogs(parent).ask_open(self._places.documents)
        if path:
            self.open_path(path)

    def _get_ready(self, window: MainWindow) -> None:
        """Load what the first photo and the first PDF need, and open the display: no moment comes again."""
        fonts = self._places.resources / "fonts"

        def load() -> None:
            import rapporteur.desktop.exporting
            import rapporteur.desktop.file_desk
            import rapporteur.desktop.photo_counting
            import rapporteur.desktop.photo_desk
            import rapporteur.export.pdf
            import rapporteur.mail.compose  # noqa: F401 - what is loaded is for later
            from rapporteur.export.pdf.typesetting.library import library_in

            library_in(fonts)

        def loaded(_result: None) -> None:
            if not self._has_frozen:
                # All that is loaded stays; to look for garbage among it would take a frame and more. Of
                # later windows nothing is kept for good.
                self._has_frozen = True
                gc.freeze()
            if window in self._windows:
                window.photos.get_ready()

        def start() -> None:
            self._librarian.start(load, done=loaded, failed=_log)

        QTimer.singleShot(READY_MS, window, start)

    def _make_photographer(self) -> Photographer:
        """One for a photo that belongs to no report."""
        from rapporteur.desktop.photographer import Photographer

        return Photographer(
            self._grabber or self._open_grabber,
            self.clock,
            meetings=self._places.resources / "capture" / "meetings.toml",
            uniform_way=self._uniform_way,
        )

    def _find_counter(self) -> CountFaces | None:
        from rapporteur.gallery.faces import face_counter

        return face_counter(self._places.resources / "faces")

    @cached_property
    def _click(self) -> Click:
        from rapporteur.desktop.click import Click

        return Click(self._places.resources / "sounds" / "click.wav")

    def _open_grabber(self) -> Grabber:
        from rapporteur.capture import open_grabber

        return open_grabber(self._environ)

    def _uniform_way(self) -> NextWay:
        from rapporteur.capture import way_after_uniform

        return way_after_uniform(self._environ)

    def _open_desktop(self) -> Grabber:
        from rapporteur.capture import open_grabber

        return open_grabber(self._environ, interactive=True)

    def _fill_menu(self, menu: QMenu, fill_window_part: Callable[[QMenu], None]) -> None:
        from rapporteur.desktop.main_menu import MainMenu

        MainMenu(self, self._look, menu).fill(menu, fill_window_part)

    # ---- the hotkey

    def _start_hotkey(self) -> None:
        from rapporteur.desktop.hotkey_desk import HotkeyDesk

        self.hotkey = HotkeyDesk(self.settings, self._environ, lambda: self._windows, self._open_hotkey, self)
        self.hotkey.pressed.connect(self._snap)
        self.hotkey.changed.connect(lambda key: self.change_look(hotkey=key))
        self.hotkey.start()

    def change_hotkey(self, combination: str) -> None:
        """Have another key combination take the photo; an empty one is none."""
        if self.hotkey:
            self.hotkey.change(combination)

    # ---- ending

    def _focus_changed(self, old: QWidget | None, _new: QWidget | None) -> None:
        """What was typed in a field is on its way to the disk when the cursor leaves it."""
        for window in self._windows:
            if old and window.isAncestorOf(old):
                window.document.flush()

    def _flush_all(self) -> None:
        for window in self._windows:
            window.document.settle()

    def shut_down(self) -> None:
        """Close every window and let go of what the program holds."""
        self._is_ending = True
        for window in list(self._windows):
            window.close()
        for reader in list(self.opening.readers):
            reader.close()
        if self._start_page:
            self._start_page.close()
        if "help" in vars(self):
            self.help.close()
        self._presence_beat.stop()
        if "programmes" in vars(self):
            self.programmes.close(LISTING_PATIENCE)
        if "post" in vars(self):
            self.post.close()
        # What is left undone on a network that does not answer is done at the next start.
        self._librarian.close(LISTING_PATIENCE)
        self.library.catalogue.close()
        if self._sleep:
            self._sleep.close()
        if "_notifier" in vars(self):
            self._notifier.close()
        self._translations.remove()
        if self.hotkey:
            self.hotkey.release()
        if self._control:
            self._control.close()


_ZOOM = "QT_SCALE_FACTOR"
"""Where Qt looks for a factor; it has no other place for one."""


def _log(error: Exception) -> None:
    """The list of reports can be made again: what is wrong with it is no matter for the user."""
    log.warning("%s", error)


def make_qt(arguments: list[str], icons: Path, zoom: int = 100) -> QApplication:
    """The QApplication, named so that the desktop knows our windows; everything is in `zoom` per cent."""
    QApplication.setApplicationName(APP)
    QApplication.setApplicationDisplayName("Rapporteur")
    QApplication.setApplicationVersion(__version__)
    # In a Flatpak the desktop entry is called after that.
    QApplication.setDesktopFileName(os.environ.get("FLATPAK_ID", APP))
    # Each of a window's Python methods may wait so long, in seconds, while another thread runs Python, and
    # to paint the window takes dozens of them. The default is ten times as much.
    sys.setswitchinterval(0.0005)
    asked = os.environ.get(_ZOOM)
    if zoom != 100 and asked is None:
        os.environ[_ZOOM] = str(zoom / 100)
    qt = QApplication([APP, *arguments])
    if asked is None:
        # Not for the programs that are started from here.
        os.environ.pop(_ZOOM, None)
    qt.setWindowIcon(QIcon(str(icons / "app.svg")))
    return qt
