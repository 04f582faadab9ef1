"""Reports that follow a newer programme, as long as nobody has worked on them."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from rapporteur.files import path_of
from rapporteur.programme.comparing import FieldChange, is_reported_on, updated
from rapporteur.programme.model import PlannedSession
from rapporteur.report.model import Report
from rapporteur.store.catalogue import Entry
from rapporteur.store.errors import StoreError
from rapporteur.store.library import Library

log = logging.getLogger(__name__)


class Affected(NamedTuple):
    """A report that was begun from a session which has changed.

    `planned` is the session as it is now, None where it has gone, and `before` as it was. `differences` are
    what the report has otherwise than the newer programme.
    """

    entry: Entry
    planned: PlannedSession | None
    before: PlannedSession
    is_reported_on: bool
    differences: tuple[FieldChange, ...] = ()


def is_touched(affected: Affected) -> bool:
    """Whether a report follows the newer programme, or at least has to know its session's new id."""
    planned = affected.planned
    return planned is not None and (planned.id != affected.before.id or not affected.is_reported_on)


def following(affected: Affected, report: Report) -> Report:
    """The report in step with the newer programme; one that is worked on only knows its session's new id."""
    planned, before = affected.planned, affected.before
    if planned is None:
        return report
    if is_reported_on(report, before=before):
        session = report.session.model_copy(update={"programme_id": planned.id})
        return report.with_changes(session=session)
    return updated(report, planned, before=before)


def bring_in_step(affected: Affected, library: Library, *, is_elsewhere: Callable[[Path], bool]) -> bool:
    """Have a report that no window has open follow; one that cannot, or that others have open, stays.

    Whether anything became of it.
    """
    if affected.entry.path and is_elsewhere(path_of(affected.entry.path)):
        return False
    try:
        return library.revise(affected.entry, partial(following, affected))
    except StoreError as error:
        log.warning("%s", error)
        return False
