"""When the report is due."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from pydantic import ValidationError

from rapporteur.clock.deadline import deadline
from rapporteur.report.model import Course, Report, Session
from rapporteur.report.template import Template, read_due
from tests.clock.conftest import ENDS, FORM, STARTS


def due_by(report: Report, due: str) -> Report:
    return report.with_changes(template=FORM.model_copy(update={"due": due}))


@pytest.mark.parametrize(
    ("due", "moment"),
    [
        ("within 24 hours", ENDS + timedelta(hours=24)),
        ("within 90 minutes", ENDS + timedelta(minutes=90)),
        ("within 1 day", ENDS + timedelta(days=1)),
        # 22:10 in Madrid is when it ends.
        ("by 23:00", datetime(2021, 10, 7, 21, 0, tzinfo=UTC)),
        ("by 9:30", datetime(2021, 10, 8, 7, 30, tzinfo=UTC)),
        ("", None),
    ],
)
def test_it_is_due_when_the_form_says(report: Report, due: str, moment: datetime | None) -> None:
    assert deadline(due_by(report, due)) == moment


def test_it_counts_from_the_end_as_it_came(report: Report) -> None:
    hours = due_by(report, "within 2 hours")
    longer = hours.with_changes(course=Course(extended=600.0))
    assert deadline(longer) == ENDS + timedelta(hours=2, minutes=10)
    ended = hours.with_changes(course=Course(ended=ENDS - timedelta(minutes=5)))
    assert deadline(ended) == ENDS + timedelta(hours=1, minutes=55)
    assert deadline(hours.with_changes(session=Session(starts=STARTS))) is None


def test_a_time_of_day_is_the_same_across_a_clock_change(report: Report) -> None:
    starts = datetime(2021, 10, 30, 18, 0, tzinfo=UTC)
    session = Session(starts=starts, ends=starts + timedelta(hours=1), zone="Europe/Madrid")
    changed = due_by(report, "by 18:00").with_changes(session=session)
    assert deadline(changed) == datetime(2021, 10, 31, 17, 0, tzinfo=UTC)


@pytest.mark.parametrize("text", ["tomorrow", "within 24", "by 25:00", "within 5 weeks", "by noon"])
def test_what_is_no_deadline_is_no_template(text: str) -> None:
    assert read_due(text) is None
    with pytest.raises(ValidationError):
        Template.model_validate(FORM.model_dump() | {"due": text})
