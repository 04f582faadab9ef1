"""Opens reports: from their files, from forms and exports, from the list, or new ones.

What cannot be opened is told, with what can be done instead.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QObject, QTimer, QTimeZone, Signal

from rapporteur.clock.moments import Clock
from rapporteur.desktop.banner import Action
from rapporteur.desktop.document import Document
from rapporteur.desktop.look import Look
from rapporteur.desktop.sign_off_desk import REPLY_ENDING
from rapporteur.desktop.words import Words
from rapporteur.files import path_of
from rapporteur.places import Places
from rapporteur.report.model import Report, new_id, new_report
from rapporteur.report.template import Template
from rapporteur.report.values import with_rapporteur
from rapporteur.store.catalogue import Entry
from rapporteur.store.errors import DamagedError, InUseError, OpenElsewhereError, StoreError
from rapporteur.store.library import Library
from rapporteur.store.presence import Presence, own_machine, somebody_else
from rapporteur.store.working import WorkingStore

if TYPE_CHECKING:
    from rapporteur.desktop.programme_desk import ProgrammeDesk
    from rapporteur.desktop.reading import ReadingWindow
    from rapporteur.desktop.start_page import StartPage
    from rapporteur.desktop.window import MainWindow

FORM_ENDINGS = (".txt", ".md")
EXPORT_ENDING = ".pdf"
PROGRAMME_ENDINGS = (".ics", ".ical", ".xml", ".json", ".csv", ".tsv", ".xlsx")


class Tell(Protocol):
    """Says what went wrong, and offers what can be done."""

    def __call__(self, error: Exception, *actions: Action) -> None: ...


class House(NamedTuple):
    """What the program has for who opens reports.

    `windows` has the one used last first, `rapporteur` is the person's name, `show` makes a report's window.
    """

    library: Library
    clock: Clock
    places: Places
    words: Words
    templates: Callable[[], Mapping[str, Template]]
    language: Callable[[], str]
    look: Callable[[], Look]
    windows: Callable[[], Sequence[MainWindow]]
    rapporteur: Callable[[], str]
    show: Callable[[Document], MainWindow]
    tell: Tell
    page: Callable[[], StartPage]
    programmes: Callable[[], ProgrammeDesk]


class Opening(QObject):
    """Opens reports. `reading` says that one is shown without being opened, `read` that this was ended."""

    reading = Signal()
    read = Signal()

    def __init__(self, house: House, parent: QObject) -> None:
        super().__init__(parent)
        self._house = house
        self.readers: list[ReadingWindow] = []
        """The windows of reports that are only read."""

    # ---- files

    def open_path(self, path: Path) -> MainWindow | None:
        """Open a report's file, read a form or an export into a new one, or show what another file holds."""
        library = self._house.library
        ending = path.suffix.lower()
        if ending == EXPORT_ENDING or _is_exported(path):
            return self._try(path, lambda: library.create(_exported(path)))
        if ending in PROGRAMME_ENDINGS:
            self._house.programmes().take_in(path)
            return None
        if ending == REPLY_ENDING:
            self._open_reply(path)
            return None
        if ending in FORM_ENDINGS:
            window = self._try(path, lambda: library.create(self.read_form(path)))
            if window:
                window.tell_unplaced()
            return window
        return self._try(path, lambda: self._open_file(path))

    def _open_reply(self, path: Path) -> None:
        """Show a speaker's answer in the report that was used last."""
        windows = self._house.windows()
        if windows:
            windows[0].come_forward()
            windows[0].sign_off.open_reply(path)
        else:
            text = self.tr("{file} is a reply. Open the report that it is about, and then the reply.")
            self._house.page().show_trouble(text.format(file=path.name))

    def read_form(self, path: Path) -> Report:
        """The report that a filled-in form holds. Raises what reading it raises."""
        from rapporteur.intake.form import choose_template, read_form

        text = path.read_text("utf-8-sig")
        template = choose_template(text, self._house.templates().values())
        zone = "" if template.zone else here()
        return read_form(text, template, now=self._house.clock.now(), zone=zone)

    def _open_file(self, path: Path, *, anyway: bool = False) -> WorkingStore:
        other = self.who_else(path)
        if other and not anyway:
            raise OpenElsewhereError(path, other.who, other.host, other.since)
        opened = self._house.library.open_file(path)
        if opened.damaged:
            QTimer.singleShot(0, self, partial(self._tell_damaged, path, opened.damaged))
        if opened.kept_beside:
            QTimer.singleShot(0, self, partial(self._tell_kept_beside, path, opened.kept_beside))
        return opened.store

    def who_else(self, path: Path) -> Presence | None:
        """Who else has a report's file open."""
        house = self._house
        return somebody_else(real(path), own_machine(house.places.data), house.clock.now())

    def _tell_damaged(self, path: Path, damaged: Path) -> None:
        for window in self._house.windows()[:1]:
            recover = Action(
                self.tr("Recover what can be read"), partial(self._recover, damaged), primary=True
            )
            window.show_notice(
                self.tr("Rapporteur's own copy of {file} is damaged").format(file=path.name),
                self.tr("It is set aside. What you see is the file; the copy may have had newer words."),
                recover,
            )

    def _tell_kept_beside(self, path: Path, beside: Path) -> None:
        for window in self._house.windows()[:1]:
            text = self.tr("Your own version is kept beside it: {file}").format(file=beside.name)
            window.show_other_version(path, text)

    # ---- the list, and new ones

    def open_entry(self, entry: Entry, line: str = "") -> MainWindow | None:
        """Open a report from the list, at a line that was searched for."""
        window = self._open_entry(entry)
        if window and line:
            QTimer.singleShot(0, window, lambda: window.go_to_line(line))
        return window

    def _open_entry(self, entry: Entry) -> MainWindow | None:
        library = self._house.library
        already = next((w for w in self._house.windows() if w.document.working_id == entry.id), None)
        if already:
            already.come_forward()
            return already
        working = library.working_path(entry.id)
        path = path_of(entry.path) if entry.path else working
        if path == working or not path.exists():
            return self._try(path, lambda: library.reopen(entry.id))
        return self._try(path, lambda: self._open_either(path, entry))

    def _open_either(self, path: Path, entry: Entry) -> WorkingStore:
        """Open a report's file or, where that has been damaged, the working copy, which is whole."""
        try:
            return self._open_file(path)
        except (InUseError, OpenElsewhereError):
            raise
        except StoreError as error:
            store = self._house.library.reopen(entry.id)
            # What cannot be read stays as it is: this report gets a file of its own.
            store.set_notes(path=None, digest=None, published=None)
            QTimer.singleShot(0, self, partial(self._house.tell, error))
            return store

    def new(self, template_id: str) -> MainWindow | None:
        """Begin a report of this form."""
        house = self._house
        template = house.templates()[template_id]
        return self.begin(new_report(template, language=house.language(), zone=here(), now=house.clock.now()))

    def begin(self, report: Report) -> MainWindow | None:
        """Open a report that is new, with the person's name as its rapporteur."""
        named = with_rapporteur(report, self._house.rapporteur())
        return self._try(Path(report.id), lambda: self._house.library.create(named))

    # ---- trying

    def _try(self, path: Path, open_store: Callable[[], WorkingStore]) -> MainWindow | None:
        house = self._house
        try:
            # The document outlives what opened it.
            document = Document(open_store, house.clock, home_for=self._home_for, parent=self.parent())
        except InUseError as error:
            already = next((w for w in house.windows() if w.document.home == real(path)), None)
            if already is None:
                self._offer_to_read(path, error)
                return None
            already.come_forward()
            return already
        except OpenElsewhereError as error:
            self._offer_to_read(path, error)
            return None
        except DamagedError as error:
            house.tell(error, Action(self.tr("Recover what can be read"), partial(self._recover, path)))
            return None
        except Exception as error:  # noqa: BLE001 - the one boundary where it becomes words
            house.tell(error)
            return None
        return house.show(document)

    def _home_for(self, report: Report) -> Path:
        """A free file name in the person's documents, from the session's date and title."""
        from rapporteur.export.names import safe_file_name

        starts = report.session.starts or report.created
        title = safe_file_name(report.session.title, fallback=self.tr("Untitled session"))
        # Where it really is: a folder behind a link has one name only, or a report would be its own copy.
        folder = real(self._house.places.documents)
        taken = {str(window.document.home) for window in self._house.windows()}
        path, number = folder / f"{starts:%Y-%m-%d} {title}.rapport", 2
        while path.exists() or str(path) in taken or self._house.library.known(path):
            path, number = folder / f"{starts:%Y-%m-%d} {title} {number}.rapport", number + 1
        return path

    def _offer_to_read(self, path: Path, error: StoreError) -> None:
        """Say who has a report, and offer what can be done without disturbing them."""
        if not path.is_file() or path == self._house.library.working_path(path.stem):
            self._house.tell(error)
            return
        why = self._house.words.describe(error)
        actions = [
            Action(self.tr("Read only"), lambda: self.read_only(path, why), primary=True),
            Action(self.tr("Open a copy"), lambda: self._open_copy(path)),
        ]
        if isinstance(error, OpenElsewhereError):
            actions.append(Action(self.tr("Open it anyway"), lambda: self._open_anyway(path)))
        self._house.tell(error, *actions)

    def _open_anyway(self, path: Path) -> MainWindow | None:
        return self._try(path, lambda: self._open_file(path, anyway=True))

    def _open_copy(self, path: Path) -> MainWindow | None:
        return self._try(path, lambda: self._house.library.open_copy(path))

    def read_only(self, path: Path, why: str) -> None:
        """Show what a report's file holds, without opening it for writing."""
        from rapporteur.desktop.reading import ReadingWindow
        from rapporteur.store.published import read_published

        try:
            report = read_published(path)
        except StoreError as error:
            self._house.tell(error)
            return
        reader = ReadingWindow(report, self._house.look(), why, open_copy=lambda: self._open_copy(path))
        reader.closed.connect(lambda: self._reader_closed(reader))
        self.readers.append(reader)
        reader.show()
        self.reading.emit()

    def _reader_closed(self, reader: ReadingWindow) -> None:
        self.readers.remove(reader)
        self.read.emit()

    def _recover(self, path: Path) -> MainWindow | None:
        """Open what can be read of a damaged file as a report of its own."""
        lost: list[str] = []

        def open_store() -> WorkingStore:
            store, missing = self._house.library.recover(path, next(iter(self._house.templates().values())))
            lost.extend(missing)
            return store

        window = self._try(path, open_store)
        if window:
            if lost:
                text = self.tr(
                    "%Ln part(s) could not be read, or only as they were earlier. "
                    "The damaged file is as it was.",
                    "",
                    len(lost),
                )
            else:
                text = self.tr("Everything in it could be read. The damaged file is as it was.")
            window.show_notice(self.tr("Recovered from {file}").format(file=path.name), text)
        return window


def here() -> str:
    """The machine's own time zone, by its IANA name."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode()


def real(path: Path) -> Path:
    """A path without links on its way."""
    return Path(os.path.realpath(path))


def _is_exported(path: Path) -> bool:
    """Whether a JSON file is a report that was exported, and no programme."""
    from rapporteur.intake.exported import NotExportedError, read_exported

    if path.suffix.lower() != ".json":
        return False
    try:
        read_exported(path.read_bytes())
    except (NotExportedError, OSError):
        return False
    return True


def _exported(path: Path) -> Report:
    """The report that was exported to a file, under a new id. Raises what reading it raises."""
    from rapporteur.export.pdf.attached import report_in
    from rapporteur.intake.exported import NotExportedError, read_exported

    data = report_in(path) if path.suffix.lower() == EXPORT_ENDING else path.read_bytes()
    if data is None:
        raise NotExportedError("no report is in it")
    return read_exported(data).with_changes(id=new_id() + new_id())
