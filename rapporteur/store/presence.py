"""Who has a report open: a small file beside it that others on a shared or synchronised folder see.

It only tells. What keeps two programs from writing one working copy is the lock on that, which the kernel
frees with the process; a presence that was left behind grows old and is not believed any more.
"""

from __future__ import annotations

import hashlib
import logging
import os
from datetime import datetime, timedelta
from pathlib import Path

from pydantic import AwareDatetime, ValidationError

from rapporteur.files import write_atomically
from rapporteur.report.base import Frozen
from rapporteur.store.working import make_private

log = logging.getLogger(__name__)

BEAT_SECONDS = 60
"""How often a presence is written again while the report is open."""

BELIEVED = timedelta(minutes=4)
"""How long after its last beat a presence is believed: folders take their time to synchronise."""

_LARGEST = 4096


class Presence(Frozen):
    """Somebody who has a report open since a moment, and was last seen at `beat`.

    `machine` is the program's own random name for this user on this machine.
    """

    who: str
    host: str
    machine: str
    since: AwareDatetime
    beat: AwareDatetime

    def is_fresh(self, now: datetime) -> bool:
        """Whether it can be believed. A clock that goes wrong by less than `BELIEVED` does no harm."""
        return abs(now - self.beat) < BELIEVED


def marker(path: Path) -> Path:
    """The file that tells who has the report at `path` open; hidden, and as long as a name can be at most."""
    name = f".{path.name}.open"
    if len(os.fsencode(name)) > 255:
        name = f".{hashlib.sha256(os.fsencode(path.name)).hexdigest()}.open"
    return path.with_name(name)


def own_machine(folder: Path) -> str:
    """This machine's name among presences, made up once and kept in `folder`. Raises `OSError`."""
    kept = folder / "machine"
    try:
        return kept.read_text("utf-8")
    except FileNotFoundError:
        make_private(folder)
        machine = os.urandom(8).hex()
        kept.write_text(machine, "utf-8")
        return machine


def own_presence(folder: Path, now: datetime) -> Presence:
    """Who this is; `folder` is that of `own_machine`. Raises `OSError`."""
    import getpass
    import platform

    try:
        who = getpass.getuser()
    except (KeyError, OSError):  # a user without a name
        who = ""
    return Presence(who=who, host=platform.node(), machine=own_machine(folder), since=now, beat=now)


def somebody_else(path: Path, machine: str, now: datetime) -> Presence | None:
    """Who else has the report at `path` open, as far as one can tell. Whatever is wrong there, nobody."""
    try:
        if not marker(path).is_file():
            return None
        with marker(path).open("rb") as file:
            found = Presence.model_validate_json(file.read(_LARGEST))
        found.since.astimezone()
    except (OSError, OverflowError, ValidationError):
        return None
    return found if found.machine != machine and found.is_fresh(now) else None


def show(path: Path, presence: Presence) -> None:
    """Tell others that the report at `path` is open. Where nothing can be written, nothing is told."""
    try:
        write_atomically(marker(path), lambda file: file.write_text(presence.model_dump_json(), "utf-8"))
    except OSError as error:
        log.info("nobody is told that %s is open: %s", path.name, error)


def withdraw(path: Path, machine: str) -> None:
    """Tell others no longer, if it is we who did."""
    try:
        found = Presence.model_validate_json(marker(path).read_bytes())
        if found.machine == machine:
            marker(path).unlink()
    except (OSError, ValidationError) as error:
        log.debug("no presence of ours is beside %s: %s", path.name, error)
