"""The process that has the dictionaries: ``python -m rapporteur.writing.spelling_process FOLDER``.

Hunspell's Python wrapper lets nothing else of Python run while it loads or suggests, for up to 0.6 seconds:
beside a window that is typed into, it has to be another process.

It reads one request a line on its standard input and writes one answer a line, both JSON in ASCII, and ends
when its input does. A request is a list of what is wanted and with what:

    ["set", LANGUAGES, KNOWN]     the session's language first; names and own words; gives tags
    ["check", LINES]              gives [TAG, [[START, END], …]] for each line
    ["suggest", WORD, LANGUAGE]   gives words

An answer is {"answer": …}, or {"error": TEXT}.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path
from typing import BinaryIO

from rapporteur.writing.dictionaries import Dictionary, available, choose
from rapporteur.writing.judging import Judge

_NICENESS = 5


class _Service:
    """Answers requests. Dictionaries are loaded when they are first wanted, and kept."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._loaded: dict[str, Dictionary] = {}
        self._judge = Judge((), ())

    def answer(self, request: list[object]) -> object:
        match request:
            case ["set", [*languages], [*known]]:
                tags = self._tags([str(each) for each in languages])
                self._judge = Judge([self._loaded[tag] for tag in tags], [str(each) for each in known])
                return tags
            case ["check", [*lines]]:
                checked = [self._judge.check(str(line)) for line in lines]
                return [[each.language, each.wrong] for each in checked]
            case ["suggest", str(word), str(language)]:
                return self._judge.suggest(word, choose(language, list(self._loaded)) or "")
        raise ValueError("no such request")

    def _tags(self, languages: list[str]) -> list[str]:
        """The dictionaries for these languages, each once, loaded. One that cannot be is left out."""
        there: tuple[str, ...] = available(self._folder)
        tags: list[str] = []
        for language in languages:
            tag = choose(language, there)
            if tag is None or tag in tags:
                continue
            try:
                self._loaded[tag] = self._loaded.get(tag) or Dictionary(self._folder, tag)
            except OSError:
                continue
            tags.append(tag)
        return tags


def serve(requests: BinaryIO, answers: BinaryIO, folder: Path) -> None:
    """Answer until there are no more requests, or nobody to answer."""
    service = _Service(folder)
    for line in requests:
        try:
            answer = {"answer": service.answer(json.loads(line))}
        except Exception as error:  # noqa: BLE001 - whatever it is, the one who asked has to hear of it
            answer = {"error": f"{type(error).__name__}: {error}"}
        try:
            answers.write(json.dumps(answer).encode("ascii") + b"\n")
            answers.flush()
        except OSError:
            return


def main() -> None:
    """Serve the process that started this one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the program
    if sys.platform != "win32":
        os.nice(_NICENESS)
    serve(sys.stdin.buffer, sys.stdout.buffer, Path(sys.argv[-1]))


if __name__ == "__main__":
    main()
