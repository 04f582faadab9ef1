"""Spoiled programmes: whatever is in a file, sessions are read from it or it is refused in a sentence.

``python -m tests.torture.programmes SUFFIX FOLDER SEED FIRST END`` opens some, and keeps the wrong ones.
"""

from __future__ import annotations

import io
import random
import re
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path

from rapporteur.programme.errors import ProgrammeError
from rapporteur.programme.model import Programme
from rapporteur.programme.reading import read_programme
from tests.programme.samples import FOLDER, ZONE
from tests.torture.mutate import (
    Mutation,
    Mutations,
    Openings,
    change_letters,
    cut_short,
    flip_bytes,
    insert,
    open_all,
    open_spoiled,
    random_bytes,
)

SUFFIXES = (".ics", ".xml", ".json", ".csv", ".xlsx")
"""What programmes come in; each is spoiled from all files of its kind among the tests' data."""

_NASTY = (
    b"\0",
    b"\xff",
    b"\xed\xa0\x80",
    b"\\ud83d",
    b"\\u0000",
    b"\xef\xbb\xbf",
    b"\r",
    b"\n",
    b"\n ",
    b"\t",
    b'"',
    b"'",
    b";",
    b",",
    b":",
    b"{",
    b"}",
    b"[" * 3000,
    b"<a>" * 100,
    b"]]>",
    b"&a;",
    b"&#0;",
    b"<!DOCTYPE schedule [<!ENTITY a 'b'>]>",
    b"<!--",
    b"null",
    b"NaN",
    b"1e999",
    b"9" * 5000,
    b"-1",
    b"0",
    b"2021-02-30T10:00:00+99:99",
    b"0001-01-01T00:00:00+14:00",
    b"9999-12-31T23:59:59-12:00",
    b"00010101T000000Z",
    b"99991231T235959Z",
    b"P99999999999W",
    b"999:99:99",
    b"\r\nRRULE:FREQ=DAILY\r\n",
    b"\r\nRRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30\r\n",
    b"\r\nRRULE:FREQ=YEARLY;BYDAY=53MO;BYSETPOS=366;INTERVAL=2147483647\r\n",
    b"\r\nBEGIN:VEVENT\r\n",
    b"\r\nEND:VCALENDAR\r\n",
    b"\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Madrid\r\n",
    b";TZID=../../etc/passwd:",
    b"1.797e308",
    b"=1/0",
    "\u202e\u2028\U0001f600\u0301".encode(),
)


def cut_anywhere(chance: random.Random, data: bytearray) -> bytearray:
    """The file ends early."""
    return data[: chance.randrange(len(data))]


def put_something(chance: random.Random, data: bytearray) -> bytearray:
    """Somewhere stands what a reader may choke on."""
    for _ in range(chance.choice((1, 1, 3))):
        place = chance.randrange(len(data))
        data[place : place + chance.choice((0, 0, 1, 10))] = chance.choice(_NASTY)
    return data


def change_number(chance: random.Random, data: bytearray) -> bytearray:
    """A number is another one."""
    numbers = list(re.finditer(rb"\d+", data))
    if numbers:
        found = chance.choice(numbers)
        other = (
            b"0",
            b"99",
            b"-5",
            b"1e9",
            b"3000",
            b"00000000",
            b"9" * 40,
            str(chance.getrandbits(64)).encode(),
        )
        data[found.start() : found.end()] = chance.choice(other)
    return data


def mix_lines(chance: random.Random, data: bytearray) -> bytes:
    """A line is gone, there twice, at another place, or joined with the next."""
    lines = bytes(data).split(b"\n")
    line = chance.randrange(len(lines))
    match chance.randrange(4):
        case 0:
            del lines[line]
        case 1:
            lines.insert(chance.randrange(len(lines)), lines[line])
        case 2:
            other = chance.randrange(len(lines))
            lines[line], lines[other] = lines[other], lines[line]
        case _:
            lines[line : line + 2] = [b"".join(lines[line : line + 2])]
    return b"\n".join(lines)


def exchange_words(chance: random.Random, data: bytearray) -> bytearray:
    """A word stands where another one stood: the file is as it should be, what it says is not."""
    words = list(re.finditer(rb"\w+", data))
    if words:
        one, other = chance.choice(words), chance.choice(words)
        data[one.start() : one.end()] = other[0]
    return data


def repeat_piece(chance: random.Random, data: bytearray) -> bytearray:
    """A piece of the file stands there again and again."""
    start = chance.randrange(len(data))
    piece = data[start : start + chance.choice((1, 10, 200, 2000))]
    data[start:start] = piece * chance.choice((1, 20, 300))
    return data


MUTATIONS: Sequence[Mutation] = (
    flip_bytes,
    change_letters,
    cut_anywhere,
    cut_short,
    insert,
    random_bytes,
    put_something,
    put_something,
    change_number,
    mix_lines,
    exchange_words,
    repeat_piece,
)


class ProgrammeMutations(Mutations):
    """The rounds of one kind of file. One that was read wrongly is kept in `folder` as ``wrong-NUMBER``."""

    def __init__(self, folder: Path, seed: int, suffix: str) -> None:
        self.tally = Openings()
        self._folder, self._seed, self._suffix = folder, seed, suffix
        folder.mkdir(parents=True, exist_ok=True)
        for earlier in folder.glob(f"wrong-*{suffix}"):
            earlier.unlink()

    def _command(self) -> list[str]:
        return ["tests.torture.programmes", self._suffix, str(self._folder)]


def bases_of(suffix: str) -> list[bytes]:
    """The whole files of a kind."""
    return [path.read_bytes() for path in sorted(FOLDER.glob(f"*{suffix}"))]


def spoiled(bases: Sequence[bytes], seed: int, number: int) -> bytes:
    """The file of this number: one of the bases after one to three mutations."""
    chance = random.Random(f"programme {seed} {number}")
    data = chance.choice(bases)
    if data.startswith(b"PK") and chance.random() < 0.8:
        return _spoiled_inside(chance, data)
    return _mutated(chance, data)


def _mutated(chance: random.Random, data: bytes) -> bytes:
    for mutation in chance.sample(MUTATIONS, chance.choice((1, 1, 2, 3))):
        if data:
            data = bytes(mutation(chance, bytearray(data)))
    return data


def _spoiled_inside(chance: random.Random, data: bytes) -> bytes:
    """A spreadsheet whose package is whole, and one of the files in it is not."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        members = {name: package.read(name) for name in package.namelist()}
    sheets = [name for name in members if "worksheets/" in name or "sharedStrings" in name]
    name = chance.choice(sheets if sheets and chance.random() < 0.7 else list(members))
    members[name] = _mutated(chance, members[name])
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
        for member, content in members.items():
            package.writestr(member, content)
    return packed.getvalue()


def read_and_keep(path: Path) -> None:
    """Read a programme, and see that it can be kept and read again."""
    programme = read_programme(path, zone=ZONE)
    assert Programme.model_validate_json(programme.model_dump_json()) == programme
    assert len({session.id for session in programme.sessions}) == len(programme.sessions)
    assert all(session.id for session in programme.sessions)


def main() -> None:
    """Open the files from one number to another, and print a line for each."""
    suffix, folder, (seed, first, end) = sys.argv[1], Path(sys.argv[2]), map(int, sys.argv[3:])
    bases = bases_of(suffix)
    open_all(
        range(first, end),
        lambda number: spoiled(bases, seed, number),
        lambda path: open_spoiled(path, read_and_keep, refusal=ProgrammeError),
        name=f"spoiled{suffix}",
        keep_in=folder,
    )


if __name__ == "__main__":
    main()
