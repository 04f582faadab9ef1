"""Kills: the real program, typed into by xdotool, ended by SIGKILL at a moment that it cannot know."""

from __future__ import annotations

import random
import signal
import subprocess
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from rapporteur.store.errors import StoreError
from tests.acceptance.program import Machine, Program
from tests.display import Display
from tests.torture.tally import FRESH_AFTER, Tally, read_left, words_of

WINDOW = "^Untitled session – Rapporteur"

KEY_DELAY = 6
"""Milliseconds from key to key: several times as fast as anybody types."""

WORDS_A_LINE = 12

LONGEST_ROUND = 1.3
"""Seconds of typing before the kill, at most."""

EARLY_KILLS = 0.1
"""How many of the rounds kill the program while it starts."""

IN_FLIGHT = 5
"""A word is surely in the fifth save after it was typed.

Two saves may have been handed over before: one that is being written and one that waits. The others are
for the time that a key takes to the window and the line of a save takes to us.
"""


class Word(NamedTuple):
    """A typed word: when its first key went down, and how many saves had been told when its last one had."""

    text: str
    at: float
    saves: int


class Kills:
    """The rounds. Each goes on with the report that the one before left behind."""

    def __init__(self, display: Display, folder: Path, seed: int) -> None:
        self.tally = Tally()
        self._display, self._folder = display, folder
        self._chance = random.Random(seed)
        self._machine: Machine | None = None
        self._number = 0
        self._there: list[str] = []

    def play(self) -> None:
        """One round: start the program, type, kill it, and look at what is left."""
        self.tally.rounds += 1
        if self._machine is None or len(self._there) > FRESH_AFTER:
            self._machine = self._new_machine()
            files = [str(self._machine.home / "torture.rapport")]
        else:
            # Started with nothing but its name, the program opens what was left.
            files = []
        with self._machine.running(*files) as program:
            if not files and self._chance.random() < EARLY_KILLS:
                typed, killed = self._kill_while_starting(program)
            else:
                typed, killed = self._type_until_killed(self._machine, program)
        self._look(self._machine, program, typed, killed)

    def _new_machine(self) -> Machine:
        home = self._folder / f"home-{self.tally.rounds}"
        home.mkdir()
        machine = Machine(self._display, home)
        machine.command("new", "--template", "generic-session", "-o", str(home / "torture.rapport"))
        self._there = []
        return machine

    def _kill_while_starting(self, program: Program) -> tuple[list[Word], float]:
        with suppress(subprocess.TimeoutExpired):
            program.process.wait(timeout=self._chance.uniform(0, 0.6))
        program.kill()
        return [], time.monotonic()

    def _type_until_killed(self, machine: Machine, program: Program) -> tuple[list[Word], float]:
        try:
            machine.focus(WINDOW)
        except AssertionError:
            self.tally.fault(f"no window was shown: {'; '.join(program.lines[-8:])}")
            self._machine = None
            program.kill()
            return [], time.monotonic()
        machine.press("ctrl+0")
        killed: list[float] = []

        def kill() -> None:
            killed.append(time.monotonic())
            program.process.kill()

        typed = []
        timer = threading.Timer(self._chance.uniform(0, LONGEST_ROUND), kill)
        timer.start()
        while program.process.poll() is None:
            self._number += 1
            if self._number % WORDS_A_LINE == 0:
                machine.press("Return")
            text, begun = f"w{self._number}", time.monotonic()
            self._display.xdotool("type", "--delay", KEY_DELAY, f" {text}")
            typed.append(Word(text, begun, program.count("saved revision")))
        timer.join()
        return typed, killed[0]

    def _look(self, machine: Machine, program: Program, typed: list[Word], killed: float) -> None:
        saves = [int(line.split()[-1]) for line in program.lines if "saved revision" in line]
        self.tally.acknowledged += len(saves)
        if program.process.returncode != -signal.SIGKILL or program.count("Traceback"):
            self.tally.fault("; ".join(program.lines[-8:]))
        (working,) = (machine.home / "data").rglob("working/*.db")
        try:
            revision, report = read_left(working)
        except StoreError as error:
            self.tally.unreadable += 1
            self.tally.fault(str(error))
            self._machine = None
            return
        if saves and revision < saves[-1]:
            self.tally.lost += saves[-1] - revision
            self.tally.fault(f"revision {saves[-1]} was acknowledged, {revision} is there")
        surely = sum(word.saves + IN_FLIGHT <= len(saves) for word in typed)
        before, found = len(self._there), words_of(report)
        whole = self.tally.compare(found, self._there + [word.text for word in typed], known=before + surely)
        missing = typed[max(0, whole - before) :]
        if missing and missing[0].at < killed:
            self.tally.unsaved.append(1000 * (killed - missing[0].at))
        self._there = found
