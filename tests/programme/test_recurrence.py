"""On which days an event is repeated: held against another implementation."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from rapporteur.programme.recurrence import (
    HORIZON,
    MAX_OCCURRENCES,
    last_allowed,
    occurrences,
    read_rule,
)

START = datetime(2021, 10, 7, 21, 30)
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def found(text: str, start: datetime = START) -> list[datetime]:
    rule = read_rule(text, start)
    return occurrences(rule, start, until=last_allowed(rule))[0]


def days(text: str, start: datetime = START) -> list[str]:
    return [f"{when:%d.%m.%y}" for when in found(text, start)]


@st.composite
def rules(draw: st.DrawFn) -> str:
    """A rule of repetition by days, of those that both implementations mean to read."""
    freq = draw(st.sampled_from(("DAILY", "WEEKLY", "MONTHLY", "YEARLY")))
    parts = [f"FREQ={freq}", f"INTERVAL={draw(st.integers(1, 4))}"]
    if draw(st.booleans()):
        parts.append(f"WKST={draw(st.sampled_from(DAYS))}")
    weekdays = draw(st.lists(st.sampled_from(DAYS), max_size=3, unique=True))
    if weekdays and freq in ("MONTHLY", "YEARLY") and draw(st.booleans()):
        weekdays = [f"{draw(st.sampled_from((-5, -2, -1, 1, 2, 4, 5)))}{day}" for day in weekdays]
    if weekdays:
        parts.append(f"BYDAY={','.join(weekdays)}")
    if freq != "WEEKLY" and (
        month_days := draw(st.lists(st.sampled_from((-31, -1, 1, 15, 29, 31)), max_size=3))
    ):
        parts.append(f"BYMONTHDAY={','.join(map(str, month_days))}")
    if months := draw(st.lists(st.integers(1, 12), max_size=3)):
        parts.append(f"BYMONTH={','.join(map(str, months))}")
    if freq in ("MONTHLY", "YEARLY") and draw(st.booleans()):
        parts.append(f"BYSETPOS={draw(st.sampled_from((1, 2, -1, -2)))}")
    return ";".join(parts)


@settings(max_examples=400, deadline=None)
@given(rules(), st.integers(0, 800))
def test_the_days_are_those_of_another_implementation(text: str, later: int) -> None:
    # That one goes on to the end of time where nothing fits: it had better not be far.
    start = START.replace(year=START.year + 19 * 400) + timedelta(days=later)
    end = start + timedelta(days=700)
    text += f";UNTIL={end:%Y%m%dT%H%M%S}"
    expected = list(rrulestr(f"RRULE:{text}", dtstart=start))
    # There, the day on which the event begins counts only where it fits the rule.
    assert found(text, start) == sorted({start, *expected})


def test_a_rule_ends_after_so_many_times_or_on_a_day() -> None:
    assert days("FREQ=DAILY;COUNT=3") == ["07.10.21", "08.10.21", "09.10.21"]
    assert days("FREQ=DAILY;UNTIL=20211008") == ["07.10.21", "08.10.21"]
    assert days("FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3") == ["07.10.21", "12.10.21", "14.10.21"]
    assert last_allowed(read_rule("FREQ=DAILY;UNTIL=20211008T070000Z", START)) == datetime(
        2021, 10, 8, 7, tzinfo=UTC
    )


@pytest.mark.parametrize("text", ["FREQ=DAILY", "FREQ=WEEKLY", "FREQ=YEARLY;COUNT=40"])
def test_a_rule_that_goes_on_is_cut_off_and_said_to_be(text: str) -> None:
    walls, goes_on = occurrences(read_rule(text, START), START, until=None)
    assert goes_on
    assert 1 < len(walls) <= MAX_OCCURRENCES
    assert walls[-1] <= START + HORIZON


def test_a_rule_that_is_finished_is_not_said_to_go_on() -> None:
    for text in ("FREQ=DAILY;COUNT=3", "FREQ=DAILY;UNTIL=20211031", "FREQ=DAILY;COUNT=1"):
        rule = read_rule(text, START)
        assert not occurrences(rule, START, until=last_allowed(rule))[1]


def test_a_rule_that_never_comes_true_is_done_with_at_once() -> None:
    for text in ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;INTERVAL=7;BYDAY=MO"):
        assert found(text) == [START]
    assert found(f"FREQ=DAILY;INTERVAL={2**31 - 1}") == [START]
    assert found("FREQ=DAILY", datetime(9999, 12, 30))[-1] == datetime(9999, 12, 31)


def test_a_time_that_the_rule_only_repeats_does_no_harm() -> None:
    assert len(found("FREQ=DAILY;COUNT=2;BYHOUR=21;BYMINUTE=30;BYSECOND=0")) == 2


@pytest.mark.parametrize(
    "text",
    [
        "FREQ=HOURLY;COUNT=3",
        "FREQ=SECONDLY",
        "FREQ=DAILY;BYHOUR=9,15",
        "FREQ=YEARLY;BYWEEKNO=20",
        "FREQ=YEARLY;BYYEARDAY=100",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;COUNT=-1",
        "FREQ=DAILY;COUNT=x",
        "FREQ=WEEKLY;BYDAY=XX",
        "INTERVAL=2",
        "nonsense",
        "",
    ],
)
def test_what_is_no_rule_by_days_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"^"):
        read_rule(text, START)
