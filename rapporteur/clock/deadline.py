"""When the report must be handed in."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from rapporteur.clock.session import ends_at
from rapporteur.report.model import Report
from rapporteur.report.template import read_due
from rapporteur.report.values import zone_of


def deadline(report: Report) -> datetime | None:
    """The moment by which the report is due, as its form says; None where it does not or no end is known.

    A span counts from the end of the session: the real one once somebody said it, else the planned one. A
    time of day is that of the session's own day in its zone, or of the next where the session ends later.
    """
    ends = report.course.ended or ends_at(report)
    due = read_due(report.template.due)
    if ends is None or due is None:
        return None
    if isinstance(due, timedelta):
        return ends + due
    return _next(due, ends, zone_of(report.session))


def _next(at: time, after: datetime, here: ZoneInfo) -> datetime:
    local = after.astimezone(here)
    same_day = datetime.combine(local.date(), at, here)
    # Wall-clock arithmetic within one zone: the next day's 18:00 is 18:00 across a clock change, too.
    return same_day if same_day >= local else same_day + timedelta(days=1)
