"""What is done with programmes: opening and keeping them, and beginning reports from their sessions."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QStandardPaths, QTimer

from rapporteur.clock.moments import Clock
from rapporteur.desktop.document import Document
from rapporteur.desktop.help_places import page_about
from rapporteur.desktop.look import Look
from rapporteur.desktop.programme_following import Affected, bring_in_step, following, is_touched
from rapporteur.desktop.programme_page import Choice, ProgrammePanel
from rapporteur.desktop.programme_rows import Listing, forms_for, reports_of
from rapporteur.desktop.programme_words import ProgrammeWords, language_names
from rapporteur.desktop.words import Words
from rapporteur.desktop.work import Workers
from rapporteur.files import path_of
from rapporteur.programme.filling import fill_report
from rapporteur.programme.model import PlannedSession, Programme
from rapporteur.programme.shelf import DamagedProgrammeError, Kept, Shelf
from rapporteur.report.model import Report
from rapporteur.report.template import Template
from rapporteur.store.catalogue import Entry, described
from rapporteur.store.errors import StoreError
from rapporteur.store.library import Library

if TYPE_CHECKING:
    from rapporteur.desktop.dialogs import Dialogs
    from rapporteur.desktop.programme_finding import Found
    from rapporteur.desktop.start_page import StartPage

log = logging.getLogger(__name__)

SAVING_MS = 200
"""How long after a star was set it is written down: first it is painted."""


@dataclass(frozen=True)
class House:
    """What the desk needs of the program around it.

    `show_page` shows the start page and returns it. `begin` opens a window with a new report, `open_entry`
    one with a report that there is; `tell` says what went wrong. `is_elsewhere` tells whether somebody else
    has a report's file open.
    """

    library: Library
    clock: Clock
    here: str
    templates: Callable[[], Mapping[str, Template]]
    language: Callable[[], str]
    look: Callable[[], Look]
    documents: Callable[[], Sequence[Document]]
    show_page: Callable[[], StartPage]
    begin: Callable[[Report], object]
    open_entry: Callable[[Entry], object]
    tell: Callable[[Exception], object]
    is_elsewhere: Callable[[Path], bool]
    make_dialogs: Callable[[ProgrammePanel], Dialogs]


class _Taken(NamedTuple):
    """A programme that has been kept, and how many reports were updated from it."""

    kept: Kept
    reports: int


class ProgrammeDesk(QObject):
    """Serves the start page that is shown, and reads programmes for it."""

    def __init__(self, folder: Path, house: House, parent: QObject) -> None:
        """`folder` is where programmes are kept."""
        super().__init__(parent)
        self._folder, self._house = folder, house
        self._shelf = Shelf(folder)
        self._words = Words(self)
        self._page: StartPage | None = None
        self._kept: tuple[Kept, ...] | None = None
        self._current = ""
        self._is_closed = False
        self._forms: dict[str, str] = {}
        self._asked_in: Path | None = None
        self._mine: dict[str, frozenset[str]] = {}
        self._saving = QTimer(self, interval=SAVING_MS, singleShot=True)
        self._saving.timeout.connect(self._save_mine)
        self._keeper = Workers(self, threads=1)
        self._readers = Workers(self)

    # ---- the page

    def serve(self, page: StartPage) -> None:
        """Show what is kept on this page, and do what is asked for on it."""
        self._page = page
        page.closed.connect(partial(self._leave, page))
        panel = page.sessions
        panel.chosen.connect(self.open_session)
        panel.mine_changed.connect(self._change_mine)
        panel.switched.connect(self._switch)
        panel.forget_asked.connect(self._ask_forget)
        if self._kept is None:
            page.show_tabs(has_programme=any(self._folder.glob("*.json")))
            self._load()
        else:
            self._show()

    def _leave(self, page: StartPage) -> None:
        if self._page is page:
            self._page = None

    def _load(self) -> None:
        damaged: list[DamagedProgrammeError] = []

        def done(kept: tuple[Kept, ...]) -> None:
            self._kept = kept
            self._show()
            for error in damaged:
                self._tell(error)

        self._keeper.start(partial(self._shelf.all, failed=damaged.append), done=done, failed=self._tell)

    def _show(self) -> None:
        """Show the programme that was chosen last, else the one that was read last."""
        page, kept = self._page, self._kept or ()
        if page is None:
            return
        current = next((one for one in kept if one.id == self._current), kept[0] if kept else None)
        page.show_tabs(has_programme=current is not None)
        if current is None:
            return
        self._current = current.id
        language = self._house.language()

        def make_list() -> Listing:
            names = language_names(current.programme, language)
            return Listing(current.programme, here=self._house.here, languages=names)

        self._readers.start(make_list, done=partial(self._show_programme, current), failed=self._tell)

    def _show_programme(self, kept: Kept, listing: Listing) -> None:
        page = self._page
        if page and kept.id == self._current:
            page.sessions.show_programme(kept, listing, self._kept or ())
            page.take_focus()
            log.debug("%d sessions shown", len(kept.programme.sessions))

    def _switch(self, kept_id: str) -> None:
        self._current = kept_id
        self._show()

    def _ask_forget(self, kept_id: str) -> None:
        page = self._page
        kept = next((one for one in self._kept or () if one.id == kept_id), None)
        if page is None or kept is None:
            return
        words = ProgrammeWords(self._house.here, {}, self)
        title = words.kept(kept)
        words.deleteLater()
        if self._house.make_dialogs(page.sessions).confirm(
            self.tr("Forget this programme?"),
            self.tr("{title} is no longer shown here. Reports that were begun from it stay.").format(
                title=title
            ),
            self.tr("Forget it"),
        ):
            self._kept = tuple(one for one in self._kept or () if one.id != kept_id)
            self._mine.pop(kept_id, None)
            self._keeper.start(partial(self._shelf.forget, kept_id), failed=self._tell)
            self._show()

    def _tell(self, error: Exception) -> None:
        if self._page:
            self._page.show_trouble(self._words.describe(error), help=page_about(error))
        elif not self._is_closed:
            self._house.tell(error)
        else:
            log.warning("%s", error)

    # ---- one's own

    def _change_mine(self, kept_id: str, mine: frozenset[str]) -> None:
        self._mine[kept_id] = mine
        self._replace(kept_id, lambda kept: kept.model_copy(update={"mine": tuple(mine)}))
        self._saving.start()

    def _save_mine(self) -> None:
        self._saving.stop()
        changed, self._mine = self._mine, {}
        for kept_id, mine in changed.items():
            self._keeper.start(partial(self._shelf.set_mine, kept_id, mine), failed=self._tell)

    def _replace(self, kept_id: str, change: Callable[[Kept], Kept]) -> None:
        self._kept = tuple(change(one) if one.id == kept_id else one for one in self._kept or ())

    # ---- reports

    def open_session(self, choice: Choice) -> None:
        """Open the report of a session, or begin one that is filled in from the programme."""
        kept, session = choice.kept, choice.session
        entry = self._open_already(kept.programme, session) or choice.report
        if entry and not choice.form:
            self._house.open_entry(entry)
            return
        templates = self._house.templates()
        form = choice.form or self._forms.get(kept.id, "")
        if form not in templates:
            begun = self._entries_of(kept.programme)
            forms = forms_for(kept.programme, templates.values(), begun.values())
            if len(forms) != 1:
                page = self._page
                if page:
                    page.sessions.ask_form(forms, choice)
                return
            form = forms[0].id
        self._forms[kept.id] = form
        self._begin(kept.programme, session, templates[form])

    def _open_already(self, programme: Programme, session: PlannedSession) -> Entry | None:
        """The report of a session that a window has, which the list may not know yet."""
        now = self._house.clock.now()
        opened = (
            described(document.report, opened=now).model_copy(update={"id": document.working_id})
            for document in self._house.documents()
        )
        return reports_of(programme, opened).get(session.id)

    def _begin(self, programme: Programme, session: PlannedSession, template: Template) -> None:
        report = fill_report(
            session,
            template,
            programme=programme,
            language=self._house.language(),
            now=self._house.clock.now(),
            zone=self._house.here,
        )
        self._house.begin(report)

    def _entries_of(self, programme: Programme) -> Mapping[str, Entry]:
        """The reports that were begun from a programme. What the list does not tell is none."""
        try:
            return reports_of(programme, self._house.library.catalogue.programme_entries())
        except StoreError as error:
            log.warning("%s", error)
            return {}

    # ---- a programme's file

    @property
    def folder(self) -> Path:
        """Where the next programme is likely to be: where the last one was, else among the downloads."""
        downloads = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        likely = [*(path_of(kept.source).parent for kept in self._kept or ()), Path(downloads)]
        if self._asked_in:
            likely.insert(0, self._asked_in)
        # A dialog takes the name of a folder that is not there for that of a file.
        return next((folder for folder in likely if folder.is_dir()), Path.home())

    def take_in(self, path: Path) -> None:
        """Show what is in a programme's file, to be used or not."""
        from rapporteur.desktop.programme_finding import Finder
        from rapporteur.desktop.programme_import import ProgrammeImport

        self._asked_in = path.absolute().parent
        page = self._house.show_page()
        page.raise_()
        page.activateWindow()
        opened = {document.working_id: document.report for document in self._house.documents()}

        def look_at(entry: Entry) -> Report:
            return opened.get(entry.id) or self._house.library.look_at(entry)

        finder = Finder(
            path,
            self._shelf,
            here=self._house.here,
            window_language=self._house.language(),
            find_reports=self._entries_of,
            look_at=look_at,
        )
        dialog = ProgrammeImport(
            path, finder, self._readers, self._house.look(), here=self._house.here, parent=page
        )
        dialog.failed.connect(self._tell)
        dialog.used.connect(partial(self._keep, path))
        dialog.open()

    def _keep(self, path: Path, found: Found) -> None:
        # What stars were set a moment ago go over into the newer programme.
        self._save_mine()
        now, mapping = self._house.clock.now(), found.mapping
        touched = [one for one in found.reports.values() if is_touched(one)]
        open_here = {document.working_id for document in self._house.documents()}
        closed = [one for one in touched if one.entry.id not in open_here]
        house = self._house

        def keep() -> _Taken:
            kept = self._shelf.keep(found.programme, source=path, now=now, mapping=mapping)
            brought = [bring_in_step(one, house.library, is_elsewhere=house.is_elsewhere) for one in closed]
            return _Taken(kept, sum(brought))

        done = partial(self._taken, found, [one for one in touched if one.entry.id in open_here])
        self._keeper.start(keep, done=done, failed=self._tell)

    def _taken(self, found: Found, opened: Sequence[Affected], taken: _Taken) -> None:
        kept, reports = taken
        for affected in opened:
            for document in self._house.documents():
                if document.working_id == affected.entry.id:
                    document.flush()
                    before = document.report
                    document.apply(following(affected, before), text=self.tr("the newer programme"))
                    reports += document.report is not before
        others = [one for one in self._kept or () if one.id != kept.id]
        self._kept, self._current = (kept, *others), kept.id
        self._show()
        page = self._page
        if page is None:
            return
        page.load()
        if found.earlier:
            text = self.tr("%Ln report(s) were updated from it.", "", reports) if reports else ""
            page.show_notice(self.tr("The newer programme is used"), text)

    # ---- ending

    def close(self, seconds: float) -> None:
        """Write down what is not yet, waiting no longer than that."""
        self._is_closed = True
        self._save_mine()
        self._keeper.close(seconds)
        self._readers.close(0)
