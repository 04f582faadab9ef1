"""Play every kind of round, print the table, and write ``build/torture.json``."""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import NamedTuple

from tests.display import Display, missing_programs
from tests.torture.kill import Kills
from tests.torture.mutate import Mutations, Openings
from tests.torture.post import Postings, PostTally
from tests.torture.power import Disk, NoSuchDiskError, PowerLosses
from tests.torture.programmes import SUFFIXES, ProgrammeMutations
from tests.torture.tally import Tally

BUILD = Path("build")
TOLD_EVERY = 50
OPENED_AT_ONCE = 1000


class Row(NamedTuple):
    """A line of the table. `zero` says that anything but nought is a fault."""

    name: str
    value: float
    zero: bool = False


def main() -> int:
    """Returns 1 if something was lost that must not be."""
    options = _parser().parse_args()
    kill = _kill(options.kill, options.seed)
    power = _power(options.power, options.seed)
    post = _post(options.post, options.seed)
    mutate = _mutate(options.mutate, options.seed)
    programmes = {suffix: _programmes(suffix, options.programmes, options.seed) for suffix in SUFFIXES}
    faults = [*kill.faults, *power.faults, *post.faults, *mutate.faults]
    rows = [*_rows("kill", kill), *_rows("power", power), *_post_rows(post)]
    rows += _opening_rows("mutate", mutate)
    for suffix, openings in programmes.items():
        faults += openings.faults
        rows += _opening_rows(f"programme{suffix}", openings)
    print(*faults, "", show(rows), sep="\n")
    told = {"seed": options.seed, "kill": asdict(kill), "power": asdict(power), "mutate": asdict(mutate)}
    told["post"] = asdict(post)
    told |= {f"programme{suffix}": asdict(openings) for suffix, openings in programmes.items()}
    (BUILD / "torture.json").write_text(json.dumps(told, indent=1) + "\n", "utf-8")
    return int(bool(faults))


def _kill(rounds: int, seed: int) -> Tally:
    if missing := missing_programs():
        print(f"kill: left out, not installed: {', '.join(missing)}")
        return Tally()
    with Display() as display, tempfile.TemporaryDirectory() as folder:
        kills = Kills(display, Path(folder), seed)
        _repeat("kill", kills.play, rounds, kills.tally)
        return kills.tally


def _power(rounds: int, seed: int) -> Tally:
    try:
        with tempfile.TemporaryDirectory() as folder, Disk(Path(folder)) as disk:
            print("power: a disk of its own is switched off")
            losses = PowerLosses(disk, seed)
            _repeat("power", losses.play, rounds, losses.tally)
            return losses.tally
    except NoSuchDiskError as error:
        print(f"power: left out, {error}")
        return Tally()


def _post(rounds: int, seed: int) -> PostTally:
    with tempfile.TemporaryDirectory() as folder:
        postings = Postings(Path(folder), seed)
        for number in range(1, rounds + 1):
            postings.play()
            if number == rounds:
                postings.finish()
            if number % TOLD_EVERY == 0 or number == rounds:
                print(f"post: {number} of {rounds}, {postings.tally}", flush=True)
        return postings.tally


def _mutate(files: int, seed: int) -> Openings:
    return _open("mutate", Mutations(BUILD / "torture", seed), files)


def _programmes(suffix: str, files: int, seed: int) -> Openings:
    return _open(f"programme{suffix}", ProgrammeMutations(BUILD / "torture", seed, suffix), files)


def _open(name: str, mutations: Mutations, files: int) -> Openings:
    for begun in range(0, files, OPENED_AT_ONCE):
        mutations.play(min(OPENED_AT_ONCE, files - begun))
        print(f"{name}: {mutations.tally.count} of {files}, {mutations.tally}", flush=True)
    return mutations.tally


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.torture", description=__doc__)
    parser.add_argument("--kill", type=int, default=300, help="rounds that kill the program")
    parser.add_argument("--power", type=int, default=60, help="rounds that switch off the disk")
    parser.add_argument("--post", type=int, default=200, help="rounds that kill what sends mail")
    parser.add_argument("--mutate", type=int, default=10_000, help="spoiled files to open")
    parser.add_argument(
        "--programmes", type=int, default=5_000, help="spoiled programmes of each kind to read"
    )
    parser.add_argument("--seed", type=int, default=1, help="another one plays other rounds")
    return parser


def _repeat(name: str, play: Callable[[], None], rounds: int, tally: Tally) -> None:
    for number in range(1, rounds + 1):
        play()
        if number % TOLD_EVERY == 0 or number == rounds:
            print(f"{name}: {number} of {rounds}, {tally}", flush=True)


def _rows(name: str, tally: Tally) -> list[Row]:
    rows = [
        Row(f"{name}: rounds", tally.rounds),
        Row(f"{name}: edits acknowledged", tally.acknowledged),
        Row(f"{name}: acknowledged edits lost", tally.lost, zero=True),
        Row(f"{name}: unreadable files", tally.unreadable, zero=True),
        Row(f"{name}: notes that are not what was typed", tally.garbled, zero=True),
    ]
    if tally.unsaved:
        rows.append(Row(f"{name}: longest unsaved time, ms", max(tally.unsaved)))
        rows.append(Row(f"{name}: median unsaved time, ms", statistics.median(tally.unsaved)))
    return rows


def _post_rows(tally: PostTally) -> list[Row]:
    return [
        Row("post: rounds", tally.rounds),
        *(
            Row(f"post: rounds killed with messages {state}", n)
            for state, n in sorted(tally.killed_in.items())
        ),
        Row("post: messages added", tally.added),
        Row("post: deliveries sent", tally.sent),
        Row("post: deliveries that may have arrived", tally.unknown),
        Row("post: of these have arrived", tally.arrived),
        Row("post: deliveries lost", tally.lost, zero=True),
        Row("post: deliveries doubled", tally.doubled, zero=True),
        Row("post: unreadable files", tally.unreadable, zero=True),
    ]


def _opening_rows(name: str, openings: Openings) -> list[Row]:
    return [
        Row(f"{name}: files opened", openings.opened),
        Row(f"{name}: files refused", openings.refused),
        Row(f"{name}: files wrong", openings.wrong, zero=True),
    ]


def show(rows: list[Row]) -> str:
    """The rows as a table; what should be nought and is not is marked."""
    width = max(len(row.name) for row in rows)
    lines = []
    for row in rows:
        bad = "  MUST BE 0" if row.zero and row.value else ""
        lines.append(f"{row.name:<{width}}  {row.value:8.0f}{bad}")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
