"""Spoiled files: whatever is in one, it opens or is refused in a sentence, and stays as it is.

The files are opened in a process of their own, so that one which ends or hangs it is found too.
"""

from __future__ import annotations

import faulthandler
import random
import shutil
import struct
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from rapporteur.report.model import Photo
from rapporteur.store.errors import StoreError
from rapporteur.store.published import read_published, write_published
from tests.samples import NOW, sample_report

FORMER = Path(__file__).parents[1] / "store" / "files" / "version-1.rapport"
PAGE = 4096

HANGS_AFTER = 20
"""Seconds after which an opening counts as one that would never end."""

MEMORY = 2 << 30
"""What the opening process may use, so that a file that asks for more cannot take it from others."""

Mutation = Callable[[random.Random, bytearray], bytes | bytearray]


def flip_bytes(chance: random.Random, data: bytearray) -> bytearray:
    """A few bytes anywhere become other bytes."""
    for _ in range(chance.choice((1, 1, 2, 8, 64))):
        data[chance.randrange(len(data))] ^= chance.randint(1, 255)
    return data


def change_letters(chance: random.Random, data: bytearray) -> bytearray:
    """Some letters become others: the pages are as they should be, what is written on them is not."""
    for place in (chance.randrange(len(data)) for _ in range(chance.choice((2, 40)))):
        if 32 <= data[place] < 127:
            data[place] = chance.randint(32, 126)
    return data


def change_header(chance: random.Random, data: bytearray) -> bytearray:
    """A number in the file's first hundred bytes becomes another."""
    number = chance.choice((0, 1, 2, 255, 2**16, 2**31 - 1, 2**31, 2**32 - 1, chance.getrandbits(32)))
    struct.pack_into(">I", data, chance.randrange(16, 96), number)
    return data


def spoil_page_start(chance: random.Random, data: bytearray) -> bytearray:
    """A page says something else of what is on it and where."""
    start = _page(chance, data) or 100
    data[start + chance.randrange(12)] = chance.randrange(256)
    return data


def zero_page(chance: random.Random, data: bytearray) -> bytearray:
    """A page is empty."""
    start = _page(chance, data)
    data[start : start + PAGE] = bytes(PAGE)
    return data


def copy_page(chance: random.Random, data: bytearray) -> bytearray:
    """A page is there twice, the second time in place of another."""
    source, target = _page(chance, data), _page(chance, data)
    data[target : target + PAGE] = data[source : source + PAGE]
    return data


def swap_pages(chance: random.Random, data: bytearray) -> bytearray:
    """Two pages have changed places."""
    one, other = _page(chance, data), _page(chance, data)
    kept = data[one : one + PAGE]
    data[one : one + PAGE] = data[other : other + PAGE]
    data[other : other + PAGE] = kept
    return data


def cut(chance: random.Random, data: bytearray) -> bytearray:
    """The file ends early, sometimes at a page's end."""
    return data[: chance.choice((chance.randrange(len(data)), _page(chance, data)))]


def cut_short(chance: random.Random, data: bytearray) -> bytearray:
    """Hardly anything is left of the file."""
    return data[: chance.randint(0, 100)]


def insert(chance: random.Random, data: bytearray) -> bytearray:
    """Something has come in between."""
    place = chance.randrange(len(data))
    data[place:place] = chance.randbytes(chance.choice((1, 16, PAGE)))
    return data


def random_bytes(chance: random.Random, data: bytearray) -> bytes:
    """Nothing is left, but now and then what the file begins with."""
    return bytes(data[: chance.choice((0, 16, 100))]) + chance.randbytes(chance.randrange(3 * PAGE))


MUTATIONS: Sequence[Mutation] = (
    flip_bytes,
    change_letters,
    change_header,
    spoil_page_start,
    zero_page,
    copy_page,
    swap_pages,
    cut,
    cut_short,
    insert,
    random_bytes,
)


def _page(chance: random.Random, data: bytearray) -> int:
    return PAGE * chance.randrange(len(data) // PAGE)


@dataclass
class Openings:
    """How spoiled files were opened. `faults` says of each wrong one what happened."""

    opened: int = 0
    refused: int = 0
    wrong: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def count(self) -> int:
        """How many files there have been."""
        return self.opened + self.refused + self.wrong

    def __str__(self) -> str:
        """The counts so far, in one line."""
        return f"{self.opened} opened, {self.refused} refused, {self.wrong} wrong"


class Mutations:
    """The rounds. A file that was opened wrongly is kept in `folder` as ``wrong-NUMBER.rapport``."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.tally = Openings()
        self._folder, self._seed = folder, seed
        folder.mkdir(parents=True, exist_ok=True)
        for earlier in folder.glob("wrong-*.rapport"):
            earlier.unlink()
        shutil.copy(FORMER, folder / "former.rapport")
        photo = Photo(id="p1", taken=NOW, width=64, height=48, data=random.Random(seed).randbytes(30_000))
        write_published(sample_report().with_changes(photos=(photo,)), folder / "fresh.rapport")

    def play(self, count: int) -> None:
        """Open so many spoiled files."""
        end = self.tally.count + count
        while (first := self.tally.count) < end:
            with subprocess.Popen(
                [sys.executable, "-m", *self._command(), str(self._seed), str(first), str(end)],
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            ) as opener:
                assert opener.stdout
                assert opener.stderr
                for line in opener.stdout:
                    self._count(line.strip())
                said = opener.stderr.read()
            if self.tally.count < end:
                self._count(f"the process ended with {opener.returncode}: {said}")

    def _command(self) -> list[str]:
        """The module that opens the files, and where it finds what it spoils."""
        return ["tests.torture.mutate", str(self._folder)]

    def _count(self, outcome: str) -> None:
        match outcome:
            case "opened":
                self.tally.opened += 1
            case "refused":
                self.tally.refused += 1
            case _:
                self.tally.faults.append(f"file {self.tally.count} (seed {self._seed}): {outcome}")
                self.tally.wrong += 1


def spoiled(bases: Sequence[bytes], seed: int, number: int) -> bytes:
    """The file of this number: one of the bases after one or two mutations."""
    chance = random.Random(f"{seed} {number}")
    data = bytes(chance.choice(bases))
    for mutation in chance.sample(MUTATIONS, chance.choice((1, 1, 2))):
        # What has been cut short by the first is left to it.
        if len(data) >= PAGE:
            data = bytes(mutation(chance, bytearray(data)))
    return data


def open_spoiled(
    path: Path,
    read: Callable[[Path], object] = read_published,
    *,
    refusal: type[Exception] = StoreError,
) -> str:
    """``opened``, ``refused`` by an error of this type, or what was wrong with how it was opened."""
    before = path.read_bytes()
    try:
        read(path)
        outcome = "opened"
    except refusal as error:
        outcome = "refused" if "\n" not in str(error) else f"more than a sentence: {str(error)!r}"
    except Exception as error:  # noqa: BLE001 - whatever else it raises is what is looked for
        outcome = f"{type(error).__name__}: {str(error)[:200]!r}"
    if path.read_bytes() != before:
        outcome = "the file was changed"
    if beside := [entry.name for entry in path.parent.iterdir() if entry != path]:
        outcome = f"written beside it: {beside}"
    return outcome


def main() -> None:
    """Open the files from one number to another, and print a line for each."""
    folder, seed, first, end = Path(sys.argv[1]), *map(int, sys.argv[2:])
    bases = [(folder / name).read_bytes() for name in ("former.rapport", "fresh.rapport")]
    open_all(
        range(first, end),
        lambda number: spoiled(bases, seed, number),
        open_spoiled,
        name="spoiled.rapport",
        keep_in=folder,
    )


def open_all(
    numbers: range,
    spoil: Callable[[int], bytes],
    open_one: Callable[[Path], str],
    *,
    name: str,
    keep_in: Path,
) -> None:
    """Write and open the files of these numbers, under a name, and print a line for each; keep wrong ones."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch, name)
        for number in numbers:
            faulthandler.dump_traceback_later(HANGS_AFTER, exit=True)
            path.write_bytes(spoil(number))
            outcome = open_one(path)
            if outcome not in ("opened", "refused"):
                shutil.copy(path, keep_in / f"wrong-{number}{path.suffix}")
            print(outcome, flush=True)


if __name__ == "__main__":
    main()
