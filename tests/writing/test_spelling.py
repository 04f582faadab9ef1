"""The speller: its thread, its process, and the person's own words."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from rapporteur.resources import resource_folder
from rapporteur.writing.spelling import Checked, OwnWordsError, Speller, SpellingError, SpellingOffError

FOLDER = resource_folder() / "dictionaries"
PATIENCE = 60
"""Seconds, that only a failing test waits for."""

TYPO = "La coperativa trabaja con la comunidad"
CHECKED = Checked(TYPO, "es", ((3, 13),))

# The process as it is, that says first which one it is.
TELLING = """
import os, sys
with open(sys.argv[1], "w") as told:
    told.write(str(os.getpid()))
from rapporteur.writing.spelling_process import main
main()
"""


def unexpected(_answer: object) -> None:
    pytest.fail("called although it was closed")


class Asking:
    """A speller whose answers are waited for."""

    def __init__(self, **how: Any) -> None:
        self.failures: queue.SimpleQueue[SpellingError] = queue.SimpleQueue()
        how = {"languages": ["es"], "own_words": None, "failed": self.failures.put} | how
        self.speller = Speller(FOLDER, **how)

    def check(self, *lines: str, names: frozenset[str] = frozenset()) -> list[Checked]:
        answer: queue.SimpleQueue[list[Checked]] = queue.SimpleQueue()
        self.speller.check(lines, answer.put, names=names)
        return answer.get(timeout=PATIENCE)

    def wrong(self, *lines: str, names: frozenset[str] = frozenset()) -> list[str]:
        checked = self.check(*lines, names=names)
        return [each.text[start:end] for each in checked for start, end in each.wrong]

    def suggest(self, word: str, language: str) -> list[str]:
        answer: queue.SimpleQueue[list[str]] = queue.SimpleQueue()
        self.speller.suggest(word, language, answer.put)
        return answer.get(timeout=PATIENCE)


@pytest.fixture
def ask() -> Iterator[Callable[..., Asking]]:
    """Makes spellers, and closes them in the end."""
    made: list[Asking] = []

    def make(**how: Any) -> Asking:
        made.append(Asking(**how))
        return made[-1]

    yield make
    for each in made:
        each.speller.close()
        assert each.failures.empty(), "a failure that the test did not look at"


@pytest.fixture
def telling(tmp_path: Path) -> tuple[list[str], Callable[[], int]]:
    """A command for a process, and a way to kill the one that runs; it gives which one that was."""
    told = tmp_path / "process"

    def kill() -> int:
        process = int(told.read_text())
        os.kill(process, signal.SIGTERM)
        return process

    return [sys.executable, "-P", "-c", TELLING, str(told)], kill


def test_lines_come_back_in_their_order_with_what_is_wrong(ask: Callable[..., Asking]) -> None:
    both = ask(languages=["es-MX", "en"])
    right = "Local governments should organise it"
    assert both.check(TYPO, right, "", TYPO) == [
        CHECKED,
        Checked(right, "en-GB", ()),
        Checked("", "es", ()),
        CHECKED,
    ]


def test_many_lines(ask: Callable[..., Asking]) -> None:
    lines = [f"{TYPO} {number}" for number in range(1050)]
    assert ask().check(*lines) == [Checked(line, "es", ((3, 13),)) for line in lines]


def test_suggestions(ask: Callable[..., Asking]) -> None:
    assert "cooperativa" in ask().suggest("coperativa", "es")
    assert ask().suggest("coperativa", "") == []


def test_names_are_right_while_they_are_names(ask: Callable[..., Asking]) -> None:
    one = ask()
    assert one.wrong("Camila habla ahora") == ["Camila"]
    assert one.wrong("Camila habla ahora", names=frozenset({"Camila Ruiz"})) == []
    assert one.wrong("Camila habla ahora") == ["Camila"]


def test_other_languages_count_for_what_is_asked_next(ask: Callable[..., Asking]) -> None:
    one = ask()
    assert one.wrong("social economy") == ["economy"]
    one.speller.use(["es", "en"])
    assert one.wrong("social economy") == []


def test_without_a_dictionary_nothing_is_wrong(ask: Callable[..., Asking]) -> None:
    assert ask(languages=["eu"]).check("kaixo mundua") == [Checked("kaixo mundua", "", ())]


def test_hostile_text(ask: Callable[..., Asking]) -> None:
    one = ask()
    hostile = ["a\0bcd\n\r\u2028", "\ud800 abc \udcff", "x" * 100_000, "l'" * 50_000, '"]}\\']
    assert [each.text for each in one.check(*hostile, TYPO)] == [*hostile, TYPO]
    assert [one.suggest(each, "es") for each in hostile] == [[]] * len(hostile)
    assert one.check(TYPO) == [CHECKED]


# ---- Own words ------------------------------------------------------------------------------------


def test_own_words_are_kept_until_they_are_forgotten(ask: Callable[..., Asking], tmp_path: Path) -> None:
    path = tmp_path / "new" / "words.txt"
    one = ask(own_words=path)
    assert one.wrong("La tramparencia y la webidea") == ["tramparencia", "webidea"]
    one.speller.add("Webidea")
    one.speller.add("tramparencia")
    assert one.wrong("La tramparencia y la webidea") == []
    assert path.read_text("utf-8") == "tramparencia\nWebidea\n"
    assert ask(own_words=path).wrong("La tramparencia y la webidea") == []
    one.speller.forget("webidea")
    assert one.wrong("La tramparencia y la webidea") == ["webidea"]
    assert path.read_text("utf-8") == "tramparencia\n"


def test_an_own_word_is_kept_when_closing_comes_at_once(ask: Callable[..., Asking], tmp_path: Path) -> None:
    path = tmp_path / "words.txt"
    one = ask(own_words=path)
    one.speller.check([TYPO], lambda _checked: None, names=frozenset())
    one.speller.add("coperativa")
    one.speller.close()
    one.speller._thread.join(PATIENCE)
    assert path.read_text("utf-8") == "coperativa\n"


def test_what_others_wrote_among_the_own_words_stays(ask: Callable[..., Asking], tmp_path: Path) -> None:
    path = tmp_path / "words.txt"
    one = ask(own_words=path)
    assert one.wrong("La webidea") == ["webidea"]
    path.write_bytes("\ufefftramparencia\r\n\r\n".encode() + b"caf\xe9\n")
    one.speller.add("webidea")
    assert one.wrong("La tramparencia de la webidea") == []
    assert path.read_bytes() == b"caf\xe9\ntramparencia\nwebidea\n"


def test_what_is_no_word_is_not_added(ask: Callable[..., Asking], tmp_path: Path) -> None:
    path = tmp_path / "words.txt"
    one = ask(own_words=path)
    for text in ("two words", "a\nb", "", "\ud800", "nul\0"):
        one.speller.add(text)
    assert one.check(TYPO) == [CHECKED]
    assert not path.exists()


def test_an_own_word_that_cannot_be_kept_counts_all_the_same(
    ask: Callable[..., Asking], tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    path = tmp_path / "file" / "words.txt"
    one = ask(own_words=path)
    one.speller.add("tramparencia")
    assert one.wrong("La tramparencia") == []
    failure = one.failures.get(timeout=PATIENCE)
    assert isinstance(failure, OwnWordsError)
    assert failure.path == path


# ---- The process ----------------------------------------------------------------------------------


def test_a_process_that_died_is_started_again_once(
    ask: Callable[..., Asking], telling: tuple[list[str], Callable[[], int]]
) -> None:
    command, kill = telling
    one = ask(command=command, languages=["es", "fr"])
    assert one.check(TYPO, names=frozenset({"Camila"})) == [CHECKED]
    first = kill()
    assert one.wrong("Habla Camila con la coperativa", names=frozenset({"Camila"})) == ["coperativa"]
    assert kill() != first
    assert one.check("otra coperativa", TYPO) == [Checked("otra coperativa", "", ()), Checked(TYPO, "", ())]
    assert isinstance(one.failures.get(timeout=PATIENCE), SpellingOffError)
    assert one.suggest("coperativa", "es") == []


def test_what_was_checked_is_not_asked_again(
    ask: Callable[..., Asking], telling: tuple[list[str], Callable[[], int]]
) -> None:
    command, kill = telling
    one = ask(command=command)
    assert one.check(TYPO, "otra cosa") == [CHECKED, Checked("otra cosa", "es", ())]
    process = kill()
    assert one.check("otra cosa", TYPO) == [Checked("otra cosa", "es", ()), CHECKED]
    assert one.check("algo nuevo") == [Checked("algo nuevo", "es", ())]
    assert kill() != process, "it was needed for the new line alone"


@pytest.mark.parametrize(
    "command",
    [
        ["/nonexistent/program"],
        [sys.executable, "-c", "print('no JSON')"],
        [sys.executable, "-c", "print('[]')"],
        [sys.executable, "-c", 'print(\'{"error": "no Hunspell"}\')'],
    ],
)
def test_a_process_that_cannot_be_run_turns_spelling_off(
    command: list[str], ask: Callable[..., Asking]
) -> None:
    one = ask(command=command)
    assert one.check(TYPO) == [Checked(TYPO, "", ())]
    assert isinstance(one.failures.get(timeout=PATIENCE), SpellingOffError)
    assert one.check(TYPO) == [Checked(TYPO, "", ())]


def test_closing_does_not_wait_for_a_process_that_hangs(tmp_path: Path) -> None:
    hung = tmp_path / "hung"
    os.mkfifo(hung)
    code = f"open({str(hung)!r}, 'w').close(); import time; time.sleep(600)"
    one = Asking(command=[sys.executable, "-c", code])
    one.speller.check([TYPO], unexpected, names=frozenset())
    hung.read_bytes()  # it runs
    one.speller.close()
    assert not one.speller._thread.is_alive()
    assert one.failures.empty()


def test_closing_from_a_callback(ask: Callable[..., Asking]) -> None:
    one = ask()
    closed: queue.SimpleQueue[bool] = queue.SimpleQueue()

    def close(_checked: list[Checked]) -> None:
        one.speller.close()
        closed.put(True)

    one.speller.check([TYPO], close, names=frozenset())
    one.speller.check([TYPO], unexpected, names=frozenset())
    assert closed.get(timeout=PATIENCE)
    one.speller._thread.join(PATIENCE)
    assert not one.speller._thread.is_alive()


def test_a_program_that_closes_nothing_ends_and_its_process_with_it(tmp_path: Path) -> None:
    alive = tmp_path / "alive"
    os.mkfifo(alive)
    child = f"alive = open({str(alive)!r}, 'w'); from rapporteur.writing.spelling_process import main; main()"
    program = f"""
import sys, threading
from pathlib import Path
from rapporteur.writing.spelling import Speller
done = threading.Event()
command = [sys.executable, "-P", "-c", {child!r}]
speller = Speller(Path({str(FOLDER)!r}), languages=["es"], own_words=None, command=command)
speller.check(["hola"], lambda _: done.set(), names=frozenset())
done.wait()
"""
    with subprocess.Popen([sys.executable, "-c", program], stderr=subprocess.PIPE) as process:
        alive.read_bytes()  # to the end, which comes with the process that holds it
        assert process.wait(PATIENCE) == 0
        assert process.stderr is not None
        assert process.stderr.read() == b""
