"""The programmes that are kept on this machine."""

from __future__ import annotations

import logging
import re
from collections import Counter
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from pydantic import ValidationError

from rapporteur.files import path_of, path_text, shown_name, write_atomically
from rapporteur.programme.columns import Field, shape_of
from rapporteur.programme.comparing import matches
from rapporteur.programme.model import PlannedSession, Programme
from rapporteur.report.base import Frozen, Id
from rapporteur.report.folding import fold
from rapporteur.report.model import Moment, new_id
from rapporteur.report.values import zone as known_zone

log = logging.getLogger(__name__)

_SHARED, _SHARED_UNDER_ONE_NAME = 0.5, 0.25
"""Of the larger programme, what must be more than that to be in both."""

_NUMBER = re.compile(r" ?\(\d+\)(?=\.[^.]*$|$)")


class DamagedProgrammeError(Exception):
    """A kept programme cannot be read; `path` is where its file is now, set aside."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"A programme that was kept here is damaged and was set aside as {shown_name(path)}. "
            "Read it from its file again."
        )
        self.path = path


class Kept(Frozen):
    """A programme on the shelf.

    `source` is the file that it was read from, as `rapporteur.files.path_text` writes it, and `read` when.
    `mine` are the ids of the sessions that the person who uses this machine reports on. `mappings` are what
    columns were said to hold, by the shape of their table's headings.
    """

    id: Id
    programme: Programme
    source: str
    read: Moment
    mine: tuple[str, ...] = ()
    mappings: Mapping[str, Mapping[str, Field]] = {}


class Shelf:
    """The programmes in one folder, a file each. Nothing is written before something is kept."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def all(self, *, failed: Callable[[DamagedProgrammeError], object] | None = None) -> tuple[Kept, ...]:
        """Every programme, the one that was read last first.

        A damaged file is set aside, told to `failed` and left out. Raises `OSError`.
        """
        found: list[Kept] = []
        for path in sorted(self._folder.glob("*.json")):
            try:
                found.append(Kept.model_validate_json(path.read_bytes()))
            except FileNotFoundError:
                continue  # forgotten at this moment by another window
            except ValidationError as error:
                log.warning("a kept programme is damaged: %s", error.errors(include_url=False)[0]["msg"])
                damaged = DamagedProgrammeError(_set_aside(path))
                if failed:
                    failed(damaged)
        return tuple(sorted(found, key=lambda kept: kept.read, reverse=True))

    def earlier(self, programme: Programme, *, source: Path) -> Kept | None:
        """The kept programme whose newer version this is.

        It is from the same file, else it has most of its sessions; a good part of them is enough where the
        file has the same name, as one that is downloaded again has. Raises `OSError`.
        """
        kept = self.all()
        same_file = path_text(source.absolute())
        for one in kept:
            if one.source == same_file:
                return one
        shared = {one.id: _shared(one.programme, programme) for one in kept}
        likely = max(kept, key=lambda one: shared[one.id], default=None)
        if likely is None:
            return None
        least = _SHARED_UNDER_ONE_NAME if _is_named_alike(path_of(likely.source), source) else _SHARED
        return likely if shared[likely.id] > least else None

    def keep(
        self,
        programme: Programme,
        *,
        source: Path,
        now: datetime,
        mapping: Mapping[str, Field] | None = None,
    ) -> Kept:
        """Keep a programme, in the place of its earlier version if there is one (see `earlier`).

        `mapping` is what the columns of its table were said to hold. Which sessions are one's own stays.
        Raises `OSError`.
        """
        earlier = self.earlier(programme, source=source)
        mine: tuple[str, ...] = ()
        mappings = dict(earlier.mappings) if earlier else {}
        if earlier:
            was = matches(earlier.programme, programme)
            mine = tuple(new for new, old in was.items() if old.id in earlier.mine)
        if mapping is not None:
            mappings[shape_of(mapping)] = dict(mapping)
        kept = Kept(
            id=earlier.id if earlier else new_id(),
            programme=programme,
            source=path_text(source.absolute()),
            read=now,
            mine=mine,
            mappings=mappings,
        )
        self._write(kept)
        return kept

    def set_mine(self, kept_id: str, session_ids: Collection[str]) -> Kept:
        """Say which sessions are one's own, in the programme's order.

        Raises `KeyError` where there is no such programme, and `OSError`.
        """
        kept = next((one for one in self.all() if one.id == kept_id), None)
        if kept is None:
            raise KeyError(kept_id)
        wanted = frozenset(session_ids)
        mine = tuple(session.id for session in kept.programme.sessions if session.id in wanted)
        changed = kept.model_copy(update={"mine": mine})
        self._write(changed)
        return changed

    def forget(self, kept_id: str) -> None:
        """Keep a programme no longer. Raises `OSError`."""
        if any(one.id == kept_id for one in self.all()):
            self._path(kept_id).unlink(missing_ok=True)

    def mapping_for(self, heading_key: str) -> Mapping[str, Field] | None:
        """What the columns were last said to hold in a table with these headings (`table.heading_key`)."""
        found = (one.mappings[heading_key] for one in self.all() if heading_key in one.mappings)
        return next(found, None)

    def _path(self, kept_id: str) -> Path:
        return self._folder / f"{kept_id}.json"

    def _write(self, kept: Kept) -> None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        text = kept.model_dump_json(exclude_defaults=True)
        write_atomically(self._path(kept.id), lambda path: path.write_text(text, "utf-8"))


def _set_aside(path: Path) -> Path:
    aside = path.with_suffix(".damaged")
    with suppress(OSError):
        return path.replace(aside)
    return path


def _shared(kept: Programme, newer: Programme) -> float:
    """How much of the larger programme is in both (0 to 1).

    A session without an id in its file gets another one with another start, so the title with the time that
    the clock shows will do. Ids that are mere numbers are those of every forum, so the title or the start
    must be the same as well.
    """
    known = {session.id: session for session in kept.sessions}
    by_id = {session.id for session in newer.sessions if _is_same(known.get(session.id), session)}
    then = Counter(_written(session) for session in kept.sessions if session.id not in by_id)
    now = Counter(_written(session) for session in newer.sessions if session.id not in by_id)
    same = len(by_id) + (then & now).total()
    return same / max(len(known), len(newer.sessions), 1)


def _written(session: PlannedSession) -> tuple[str, datetime | None]:
    """The title and start as they stand in the file, whatever zone they were taken to be in."""
    zone = known_zone(session.zone)
    starts = session.starts and session.starts.astimezone(zone or UTC).replace(tzinfo=None)
    return fold(session.title), starts


def _is_named_alike(one: Path, other: Path) -> bool:
    """Whether two files have one name, or had it before a browser put a number behind it."""
    return _NUMBER.sub("", one.name) == _NUMBER.sub("", other.name)


def _is_same(one: PlannedSession | None, other: PlannedSession) -> bool:
    if one is None:
        return False
    return one.title == other.title or (one.starts is not None and one.starts == other.starts)
