"""What helps with writing in a window: joins the aids with settings, own lists and dictionaries."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from rapporteur.desktop.commands import Commands
from rapporteur.desktop.document import Change, Document
from rapporteur.desktop.outline.aids import WritingAids
from rapporteur.desktop.panels.notes import NotesPanel
from rapporteur.desktop.settings import Settings
from rapporteur.report.passages import in_time, passages
from rapporteur.writing.abbreviations import Abbreviations, AbbreviationsError, read_own
from rapporteur.writing.dictionaries import available, choose
from rapporteur.writing.spelling import Speller


class WritingDesk(QObject):
    """Owns a window's writing aids. `failed` tells what does not work; writing goes on without it."""

    failed = Signal(Exception)
    _spelling_failed = Signal(object)

    def __init__(
        self,
        notes: NotesPanel,
        document: Document,
        commands: Commands,
        *,
        abbreviations: Path,
        own_words: Path,
        dictionaries: Path,
        settings: Callable[[], Settings],
    ) -> None:
        """`abbreviations` and `own_words` are the files of the person's own lists."""
        super().__init__(notes)
        self._notes, self._document, self._commands = notes, document, commands
        self._abbreviations, self._own_words = abbreviations, own_words
        self._dictionaries, self._settings = dictionaries, settings
        self._speller: Speller | None = None
        self._used: list[str] = []
        self._known: frozenset[str] = frozenset()
        self.aids = WritingAids(
            notes.editor,
            names=self._names,
            last_speaker=self._last_speaker,
            as_step=document.as_step,
            known=lambda: self._known,
        )
        notes.editor.doing |= {"spelling": self.aids.next_doubt, "complete": self.aids.offer_completions}
        notes.editor.menu_asked.connect(self._open_menu)
        document.changed.connect(self._on_changed)
        self._spelling_failed.connect(self.failed)
        self.follow_settings()

    def follow_settings(self) -> None:
        """Take in what has been chosen, and the own abbreviations."""
        settings = self._settings()
        self.aids.expands, self.aids.completes = settings.expand, settings.complete
        self.load_abbreviations()
        self._learn_names()
        self._choose_dictionaries()

    def _choose_dictionaries(self) -> None:
        tags = self._used = self.languages()
        if self._speller and tags:
            self._speller.use(tags)
        elif tags:
            self._speller = Speller(
                self._dictionaries,
                languages=tags,
                own_words=self._own_words,
                failed=self._spelling_failed.emit,
            )
        self.aids.check_with(self._speller if tags else None)

    def languages(self) -> list[str]:
        """The dictionaries in use, that of the session first."""
        there = available(self._dictionaries)
        chosen = self._settings().spelling
        session = self._document.report.session.language
        if chosen is None:
            wanted = [session, self._document.report.language, QLocale().name(), "en"]
        else:
            wanted = sorted(chosen, key=lambda tag: tag.split("-")[0] != session.split("-")[0])
        found = (choose(tag, there) for tag in wanted if tag)
        return list(dict.fromkeys(tag for tag in found if tag))

    def load_abbreviations(self) -> None:
        """Read the own abbreviations; a damaged list is set aside, and that is told."""
        try:
            own = read_own(self._abbreviations)
        except AbbreviationsError as error:
            own = {}
            self.failed.emit(error)
        template = self._document.report.template.abbreviations
        self._shorts = frozenset((*template, *own))
        self.aids.abbreviations = Abbreviations(template, own)

    def _names(self) -> list[str]:
        return [person.name for person in self._document.report.speaking_order() if person.name]

    def _last_speaker(self) -> str:
        """Who spoke before the one whose notes the cursor is in."""
        report, place = self._document.report, self._notes.editor.place()
        here = place[0] if place else ""
        told = [passage for passage in in_time(passages(report)) if passage.person_id != here]
        people = (report.person(passage.person_id) for passage in reversed(told) if passage.since())
        return next((person.name for person in people if person and person.name), "")

    def _on_changed(self, change: Change) -> None:
        if change.touches("people"):
            self._learn_names()
        if change.touches("session") and self.languages() != self._used:
            self._choose_dictionaries()

    def _learn_names(self) -> None:
        people = self._document.report.people
        known = (
            frozenset(word for person in people for word in (person.name, person.affiliation) if word)
            | self._shorts
        )
        if known != self._known:
            self._known = known
            self.aids.check_anew()

    def _open_menu(self, at: QPoint) -> None:
        editor = self._notes.editor
        cursor = editor.cursorForPosition(editor.viewport().mapFromGlobal(at))
        if not editor.textCursor().hasSelection():
            editor.setTextCursor(cursor)
        doubt = self.aids.doubt_at(editor.number(), len(editor.text_before_cursor()))
        if doubt:
            self.aids.suggest_in(doubt, partial(self._show_menu, at))
        else:
            self._show_menu(at, lambda _menu: None)

    def _show_menu(self, at: QPoint, fill_top: Callable[[QMenu], None]) -> None:
        editor = self._notes.editor
        menu = QMenu(editor)
        fill_top(menu)
        has_selection = editor.textCursor().hasSelection()
        menu.addAction(self.tr("Cut"), editor.cut).setEnabled(has_selection)
        menu.addAction(self.tr("Copy"), editor.copy).setEnabled(has_selection)
        menu.addAction(self.tr("Paste"), editor.paste)
        self._add(menu, "paste-plain")
        menu.addSeparator()
        marks = menu.addMenu(self.tr("Mark"))
        for mark in self._document.report.template.marks:
            self._add(marks, f"mark:{mark.id}")
        for command in ("assign", "lines-up", "lines-down", "fold", "unfold", "delete-lines"):
            self._add(menu, command)
        menu.exec(at)
        menu.deleteLater()

    def _add(self, menu: QMenu, command: str) -> None:
        action = menu.addAction(self._commands.text(command), lambda: self._commands.run(command))
        key = self._commands.shown_key(command)
        if key:
            action.setText(self.tr("{command}\t{key}").format(command=action.text(), key=key))

    def close(self) -> None:
        """End the process with the dictionaries."""
        if self._speller:
            self._speller.close()
            self._speller = None
