"""Hold Unicode's own test files against the direction of text: ``python -m tests.export.pdf.conformance``.

They are in Debian's package unicode-data: BidiCharacterTest.txt and BidiTest.txt, formats as said in them.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from rapporteur.export.pdf.typesetting.bidi import as_seen, base_level, levels

_SHOWN = 10
_BY_CLASS = {
    "L": "a", "R": "א", "AL": "ا", "EN": "1", "ES": "+", "ET": "%", "AN": "١", "CS": ",", "NSM": "\u0301",
    "BN": "\u200b", "B": "\u2029", "S": "\t", "WS": " ", "ON": "!", "LRE": "\u202a", "LRO": "\u202d",
    "RLE": "\u202b", "RLO": "\u202e", "PDF": "\u202c", "LRI": "\u2066", "RLI": "\u2067", "FSI": "\u2068",
    "PDI": "\u2069",
}  # fmt: skip


class Case(NamedTuple):
    """A text, the level of its paragraph (None: as its first letter), its levels ("x" for any), its order."""

    text: str
    base: int | None
    levels: list[str]
    order: list[int]


def is_kept(case: Case) -> bool:
    """Whether a line has the levels and the order of the standard."""
    base = base_level(case.text, 0) if case.base is None else case.base
    found = levels(case.text, base)
    shown = found or [0] * len(case.text)
    seen = as_seen([(shown[place], place) for place, level in enumerate(case.levels) if level != "x"])
    # Where nothing runs from right to left, all even levels mean the same.
    same = found is None or all(
        wanted in ("x", str(level)) for wanted, level in zip(case.levels, shown, strict=True)
    )
    return same and [place for _, place in seen] == case.order


def by_character(path: Path) -> Iterator[Case]:
    """The cases of BidiCharacterTest.txt."""
    for line in _lines(path):
        points, base, _, found, order = line.split(";")
        text = "".join(chr(int(point, 16)) for point in points.split())
        given = None if base == "2" else int(base)
        yield Case(text, given, found.split(), [int(place) for place in order.split()])


def by_class(path: Path) -> Iterator[Case]:
    """The cases of BidiTest.txt, with one character for each class."""
    found: list[str] = []
    order: list[int] = []
    for line in _lines(path):
        if line.startswith("@Levels:"):
            found = line.partition(":")[2].split()
        elif line.startswith("@Reorder:"):
            order = [int(place) for place in line.partition(":")[2].split()]
        elif not line.startswith("@"):
            classes, bases = line.split(";")
            text = "".join(_BY_CLASS[kind] for kind in classes.split())
            for bit, base in ((1, None), (2, 0), (4, 1)):
                if int(bases) & bit:
                    yield Case(text, base, found, order)


def _lines(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8") as file:
        yield from filter(None, (line.partition("#")[0].strip() for line in file))


def main() -> int:
    """Returns 1 if a case fails."""
    parser = argparse.ArgumentParser(prog="python -m tests.export.pdf.conformance", description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=Path("/usr/share/unicode"))
    folder = parser.parse_args().folder
    failed = 0
    for read, name in ((by_character, "BidiCharacterTest.txt"), (by_class, "BidiTest.txt")):
        if not (folder / name).exists():
            print(f"{folder / name} is not there; Debian's package unicode-data has it")
            return 1
        cases = wrong = 0
        for case in read(folder / name):
            cases += 1
            if not is_kept(case):
                wrong += 1
                if wrong <= _SHOWN:
                    print(f"{case.text!a} base {case.base}: not {' '.join(case.levels)}")
        print(f"{name}: {cases - wrong} of {cases} cases kept")
        failed += wrong
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
