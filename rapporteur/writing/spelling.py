"""Spelling, away from the thread that is typed on.

The dictionaries are in a process of their own (`spelling_process`); a thread here speaks with it and does
one thing after another. Callbacks are called on that thread.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from rapporteur.writing.judging import Checked
from rapporteur.writing.own_words import OwnWords
from rapporteur.writing.spelling_child import Child, ChildEndedError, RequestError

__all__ = ["Checked", "OwnWordsError", "Speller", "SpellingError", "SpellingOffError"]

log = logging.getLogger(__name__)

_LINES_REMEMBERED = 5000
_LINES_AT_ONCE = 100
_RESTARTS = 1
_WAIT_AT_CLOSE = 1.0
"""Seconds."""


class SpellingError(Exception):
    """Something about spelling does not work; writing goes on without it."""


class SpellingOffError(SpellingError):
    """Nothing is checked any more: the process with the dictionaries cannot be run, or died twice."""


class OwnWordsError(SpellingError):
    """The person's own words could not be read or written. They count until the program ends."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path, self.reason = path, reason


class Speller:
    """Checks lines and suggests words, one after another, on a thread of its own.

    Nothing is started or read before the first thing is asked. `failed` is called, on that thread, when
    spelling goes off and when own words cannot be kept. Once it is off, lines come back without findings.
    """

    def __init__(
        self,
        folder: Path,
        *,
        languages: Sequence[str],
        own_words: Path | None,
        command: Sequence[str] | None = None,
        failed: Callable[[SpellingError], None] = lambda _error: None,
    ) -> None:
        """Use the dictionaries in `folder` for these languages, the session's own first.

        `own_words` is a UTF-8 file with a word on each line; it need not exist. `command` starts the
        process in a program that is not run by a Python of its own; the folder is put behind it.
        """
        # -P: whatever lies in the folder where the program was started is not imported.
        usual = (sys.executable, "-P", "-m", "rapporteur.writing.spelling_process")
        self._command = (*(command or usual), str(folder.absolute()))
        self._failed = failed
        self._languages = tuple(languages)
        self._names: frozenset[str] = frozenset()
        self._own = OwnWords(own_words)
        self._own_read = False
        self._cache: OrderedDict[str, Checked] = OrderedDict()
        self._told: object = None
        self._restarts = _RESTARTS
        self._off = self._closed = False
        self._child: Child | None = None
        self._lock = threading.Lock()
        self._jobs: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="spelling", daemon=True)
        self._thread.start()

    def check(
        self, lines: Sequence[str], done: Callable[[list[Checked]], None], *, names: frozenset[str]
    ) -> None:
        """Check lines; only those that are new are looked at. Each word of `names` counts as right."""
        asked = tuple(lines)
        self._jobs.put(lambda: self._check(asked, done, names))

    def suggest(self, word: str, language: str, done: Callable[[list[str]], None]) -> None:
        """Ask what may have been meant: at most 7 words, the likeliest first. `language` is a `Checked`'s."""
        self._jobs.put(lambda: self._suggest(word, language, done))

    def add(self, word: str) -> None:
        """Count a word as right from now on, and keep it in the person's own list."""
        self._jobs.put(lambda: self._change_own(self._own.add, word))

    def forget(self, word: str) -> None:
        """Take a word out of the person's own list."""
        self._jobs.put(lambda: self._change_own(self._own.forget, word))

    def use(self, languages: Sequence[str]) -> None:
        """Check what is asked after this with other languages, the session's own first."""
        chosen = tuple(languages)
        self._jobs.put(lambda: self._use(chosen))

    def close(self) -> None:
        """End the process and the thread. No callback is begun after this, whatever was still asked.

        Own words that were added or forgotten before are still written.
        """
        with self._lock:
            self._closed = True
            if self._child is not None:
                self._child.kill()
        self._jobs.put(None)
        if threading.current_thread() is not self._thread:
            self._thread.join(_WAIT_AT_CLOSE)

    # ---- On the thread ---------------------------------------------------------------------------

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            try:
                job()
            except Exception:
                log.exception("spelling could not do something")
        self._end_child()

    def _check(
        self, lines: tuple[str, ...], done: Callable[[list[Checked]], None], names: frozenset[str]
    ) -> None:
        if names != self._names:
            self._names = names
            self._cache.clear()
        found = {line: self._cache[line] for line in lines if line in self._cache}
        new = list(dict.fromkeys(line for line in lines if line not in found))
        for begin in range(0, len(new), _LINES_AT_ONCE):
            some = new[begin : begin + _LINES_AT_ONCE]
            for line, (language, wrong) in zip(some, self._ask("check", some) or (), strict=False):
                found[line] = Checked(line, language, tuple((start, end) for start, end in wrong))
        self._remember(found)
        if not self._closed:
            done([found.get(line) or Checked(line, "", ()) for line in lines])

    def _remember(self, found: dict[str, Checked]) -> None:
        for line, checked in found.items():
            self._cache[line] = checked
            self._cache.move_to_end(line)
        while len(self._cache) > _LINES_REMEMBERED:
            self._cache.popitem(last=False)

    def _suggest(self, word: str, language: str, done: Callable[[list[str]], None]) -> None:
        words = self._ask("suggest", word, language) or []
        if not self._closed:
            done(words)

    def _use(self, languages: tuple[str, ...]) -> None:
        if languages != self._languages:
            self._languages = languages
            self._cache.clear()

    def _change_own(self, change: Callable[[str], None], word: str) -> None:
        self._own_read = True
        self._cache.clear()
        self._with_own(lambda: change(word))

    def _with_own(self, work: Callable[[], None]) -> None:
        try:
            work()
        except OSError as error:
            path = self._own.path or Path()  # without one nothing is read or written
            self._tell(OwnWordsError(path, error.strerror or str(error)))

    def _tell(self, error: SpellingError) -> None:
        log.warning("spelling: %s", error)
        if not self._closed:
            self._failed(error)

    # ---- The process -----------------------------------------------------------------------------

    def _ask(self, *request: object) -> Any:
        """The process's answer, from a new one if it has died. None when there is none to be had."""
        while not self._off and not self._closed:
            try:
                return self._prepared().ask(request)
            except RequestError as error:
                log.warning("spelling could not answer: %s", error)
                return None
            except ChildEndedError as error:
                self._end_child()
                if self._restarts == 0:
                    self._turn_off(str(error))
                self._restarts -= 1
            except SpellingOffError as error:
                self._turn_off(str(error))
        return None

    def _prepared(self) -> Child:
        """The process, running, and told the languages and the words that are right."""
        if not self._own_read:
            self._own_read = True
            self._with_own(self._own.read)
        child = self._running()
        tell = ("set", self._languages, sorted({*self._names, *self._own.words}))
        if tell != self._told:
            try:
                child.ask(tell)
            except RequestError as error:  # without what reads dictionaries
                raise SpellingOffError(str(error)) from error
            self._told = tell
        return child

    def _running(self) -> Child:
        with self._lock:
            if self._closed:
                raise ChildEndedError("closed")
            if self._child is None:
                try:
                    self._child = Child(self._command)
                except OSError as error:
                    raise SpellingOffError(str(error)) from error
            return self._child

    def _turn_off(self, reason: str) -> None:
        self._end_child()
        self._off = True
        self._cache.clear()
        self._tell(SpellingOffError(reason))

    def _end_child(self) -> None:
        with self._lock:
            child, self._child = self._child, None
        self._told = None
        if child is not None:
            child.end()
