"""From the working copy to the file that people see.

The folder of that file may be on a network, slow or gone. So the store's own thread only writes what is to be
published into the private folder, and the rest is done by whoever waits for it: nothing that happens there
keeps words from being saved.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple, Protocol, TypeVar

from rapporteur.files import path_text, shown_name, stamped, write_atomically
from rapporteur.report.model import Report
from rapporteur.store.errors import NotPublishedError, StoreError
from rapporteur.store.history import Cause
from rapporteur.store.library import own_digests
from rapporteur.store.published import read_published
from rapporteur.store.working import WorkingStore, digest, hand_over

log = logging.getLogger(__name__)

_Result = TypeVar("_Result")


class Run(Protocol):
    """Has something done with the store, on the thread that owns it, and waits for it."""

    def __call__(self, work: Callable[[WorkingStore], _Result]) -> _Result: ...


class Published(NamedTuple):
    """What came of publishing: where a file that was changed elsewhere went, and the revision it has here."""

    aside: Path | None = None
    unmerged: int | None = None


class _Known(NamedTuple):
    """What was published last, and whether the report is still so; `ids` are those it has in its files."""

    digests: frozenset[str]
    is_current: bool
    ids: frozenset[str]


class _Prepared(NamedTuple):
    """A file that is ready to be put in its place, and the revision that it holds."""

    file: Path
    digest: str
    revision: int


def publish(store: WorkingStore, path: Path, now: datetime) -> Published:
    """Publish a working copy from the thread that owns it; see `publish_with`."""
    return publish_with(lambda work: work(store), path, now)


def publish_with(run: Run, path: Path, now: datetime) -> Published:
    """Publish a report and note what has been published; nothing is written where nothing changed.

    A file there that is not what was last published from here has been changed elsewhere: it is moved
    aside, unless nothing has been written here since. Where it is another version of this report, the history
    has it, too, noted as ``unmerged``. Raises a `StoreError`; the file that was there is then still there.
    """
    import shutil  # no start needs it

    known = run(_known)
    aside: Path | None = None
    theirs: Report | None = None
    prepared: _Prepared | None = None

    def make_room() -> None:
        """Looked at again right before the new file takes the place: copying may have taken a while."""
        nonlocal aside, theirs
        if path.exists() and digest(path) not in known.digests:
            theirs = _other_version(path, known.ids)
            aside = path.rename(stamped(path, now))

    try:
        # Where nothing was written here, what was written elsewhere meanwhile is newer, and stays.
        unchanged = known.is_current and path.exists()
        if unchanged and (digest(path) in known.digests or _other_version(path, known.ids)):
            return Published()
        file = (prepared := run(_prepare)).file
        write_atomically(path, lambda new: shutil.copyfile(file, new), make_room=make_room)
    except BaseException as error:
        if aside:
            aside.rename(path)
        if isinstance(error, OSError | ValueError):  # ValueError: a name that no file can have
            raise NotPublishedError(path, getattr(error, "strerror", None) or str(error)) from error
        raise
    finally:
        if prepared:
            with suppress(OSError):
                prepared.file.unlink()
    unmerged = run(lambda store: _note(store, path, prepared, theirs))
    log.debug("published %s", path.name)
    return Published(aside, unmerged)


def copy_with(run: Run, path: Path) -> None:
    """Write a report to a file that is not its own. Raises `NotPublishedError`."""
    file, _ = run(lambda store: store.write_file())
    hand_over(file, path)


def _known(store: WorkingStore) -> _Known:
    is_current = store.note("published") == str(store.revision)
    ids = frozenset(filter(None, (store.report.id, store.note("origin"))))
    return _Known(own_digests(store), is_current, ids)


def _prepare(store: WorkingStore) -> _Prepared:
    store.keep_version(Cause.PUBLISHED)
    file, written = store.write_file()
    # Should the power go between the exchange of the file and the note about it, it is known as ours.
    store.set_notes(prepared=written)
    return _Prepared(file, written, store.revision)


def _other_version(path: Path, ids: frozenset[str]) -> Report | None:
    """What a file that was changed elsewhere holds, if it is this report."""
    try:
        theirs = read_published(path)
    except StoreError as error:
        log.warning("%s", error)
        return None
    return theirs if theirs.id in ids else None


def _note(store: WorkingStore, path: Path, prepared: _Prepared, theirs: Report | None) -> int | None:
    is_current = store.revision == prepared.revision
    kept = None
    if theirs and (other := theirs.with_changes(id=store.report.id)) != store.report:
        kept = store.keep_other(other, Cause.ELSEWHERE, shown_name(path))
        store.set_notes(unmerged=str(kept))
    # That theirs is kept, too, is no change of the report.
    published = store.revision if is_current else prepared.revision
    store.set_notes(
        path=path_text(path), digest=prepared.digest, published=str(published), origin=store.report.id
    )
    return kept
