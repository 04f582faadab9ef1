"""What rounds have counted, and how what is left after a round is read and compared with what was typed."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from itertools import takewhile
from pathlib import Path

from rapporteur.report.model import FLOOR, Report, walk
from rapporteur.store.working import WorkingStore

FRESH_AFTER = 3000
"""Words after which a new report is begun; the time of a round would grow with it."""


@dataclass
class Tally:
    """The rounds of one kind. `faults` has a sentence for each thing that must not happen.

    `garbled` counts reports whose words are not the beginning of what was typed. `unsaved` has a time for
    each round that lost a word, in milliseconds: from its first key to the end of the process.
    """

    rounds: int = 0
    acknowledged: int = 0
    lost: int = 0
    unreadable: int = 0
    garbled: int = 0
    unsaved: list[float] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def fault(self, sentence: str) -> None:
        """Note what went wrong in this round."""
        self.faults.append(f"round {self.rounds}: {sentence}")

    def compare(self, found: Sequence[str], typed: Sequence[str], *, known: int) -> int:
        """How many of the typed words were found whole; the first `known` of them must have been."""
        whole = beginning(found, typed)
        if whole is None:
            self.garbled += 1
            same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(found, typed, strict=False)))
            around = slice(max(0, same - 2), same + 3)
            self.fault(f"{typed[around]} was typed, and the notes have {found[around]}")
            return len(found)
        if whole < known:
            self.lost += known - whole
            self.fault(f"{known} words were acknowledged, {whole} are there")
        return whole

    def __str__(self) -> str:
        """The counts so far, in one line."""
        return f"{self.acknowledged} edits acknowledged, {self.lost} lost, {len(self.faults)} faults"


def beginning(found: Sequence[str], typed: Sequence[str]) -> int | None:
    """How many typed words are there whole, the last being perhaps cut short.

    None where what was found is not how the typed words begin: a gap, a word twice, a word out of place.
    """
    if not found:
        return 0
    *whole, last = found
    expected = list(typed[: len(found)])
    if len(expected) < len(found) or whole != expected[:-1] or not expected[-1].startswith(last):
        return None
    return len(found) if last == expected[-1] else len(whole)


def words_of(report: Report) -> list[str]:
    """The words in the floor's notes."""
    return " ".join(line.text for _, line in walk(report.notes_of(FLOOR))).split()


def read_left(working: Path) -> tuple[int, Report]:
    """The revision and the report that opening a working copy gives; what a crash left there stays so.

    Raises a `StoreError`.
    """
    with tempfile.TemporaryDirectory() as scratch:
        for file in working.parent.glob(f"{working.name}*"):
            shutil.copy(file, scratch)
        with closing(WorkingStore(Path(scratch, working.name))) as store:
            return store.revision, store.report
