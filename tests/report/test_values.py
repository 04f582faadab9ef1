"""What is written in a field, and what it means."""

from __future__ import annotations

import sys
import time as clock
from datetime import UTC, date, datetime, time

import pytest

from rapporteur.report.model import Course, Report, new_report
from rapporteur.report.template import FormField
from rapporteur.report.values import (
    field_text,
    is_understood,
    read_date,
    read_language,
    read_times,
    with_field,
)
from tests.samples import templates

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    "text",
    [
        "7th October",
        "7 October 2021",
        "October 7, 2021",
        "7 de octubre de 2021",
        "7 octobre",
        "jeudi 7 octobre 2021",
        "7 d'octubre",
        "7. Oktober 2021",
        "2021-10-07",
        "07/10/2021",
        "7.10.2021",
        "7-10-2021",
        "2021/10/07",
        "Thu 7 Oct 2021",
        "7. Okt.",
        "7 ottobre",
        "7 de outubro de 2021",
        "7 октября 2021",
    ],
)
def test_dates_as_people_write_them(text: str) -> None:
    assert read_date(text, year=2021) == date(2021, 10, 7)


@pytest.mark.parametrize(
    "text", ["", "soon", "October", "7", "32 October", "7 or 8 October", "30 February 2021"]
)
def test_what_is_no_date(text: str) -> None:
    assert read_date(text, year=2021) is None


@pytest.mark.parametrize(
    ("text", "starts", "ends"),
    [
        ("21:30", time(21, 30), None),
        ("21:30–22:10 CEST", time(21, 30), time(22, 10)),
        ("21h30 - 22h", time(21, 30), time(22)),
        ("9.30 pm to 10 pm", time(21, 30), time(22)),
        ("12 am", time(0), None),
        ("12:15 p.m.", time(12, 15), None),
        ("de 21:30 a 22:10", time(21, 30), time(22, 10)),
        ("de 21h30 à 22h10", time(21, 30), time(22, 10)),
        ("9-10 pm", time(21), time(22)),
        ("21-22h", time(21), time(22)),
        ("9:30 to 10:15 p. m.", time(21, 30), time(22, 15)),
        ("11:30-12:15 PM", time(11, 30), time(12, 15)),
        ("11:30-0:15 am", time(23, 30), time(0, 15)),
        ("21 Uhr", time(21), None),
        ("21:30 hs", time(21, 30), None),
    ],
)
def test_times_as_people_write_them(text: str, starts: time, ends: time | None) -> None:
    assert read_times(text) == (starts, ends)


@pytest.mark.parametrize("text", ["", "evening", "25:00", "12:75", "9", "21:305", "7 October"])
def test_what_is_no_time(text: str) -> None:
    assert read_times(text) is None


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Spanish", "es"),
        ("español", "es"),
        ("Espagnol", "es"),
        ("한국어", "ko"),
        ("pt-BR", "pt-BR"),
        ("Klingon?", None),
    ],
)
def test_languages_by_name(text: str, tag: str | None) -> None:
    assert read_language(text) == tag


def filled(**texts: str) -> tuple[Report, dict[str, FormField]]:
    report = new_report(templates()["gsef-2021"])
    fields = {field.id: field for _, field in report.template.all_fields()}
    for name, text in texts.items():
        report = with_field(report, fields[name], text, today=TODAY)
    return report, fields


def test_words_stay_as_written_and_the_schedule_follows() -> None:
    report, fields = filled(date="7th October", time="21:30-22:10")
    assert field_text(report, fields["date"]) == "7th October"
    # The year is the forum's; the zone is the form's.
    assert report.session.starts == datetime(2021, 10, 7, 19, 30, tzinfo=UTC)
    assert report.session.ends == datetime(2021, 10, 7, 20, 10, tzinfo=UTC)


def test_the_order_in_which_fields_are_filled_does_not_matter() -> None:
    one, _ = filled(date="7 October", time="9:00", zone="America/Mexico_City")
    other, _ = filled(zone="America/Mexico_City", time="9:00", date="7 October")
    assert one.session == other.session
    assert one.session.starts == datetime(2021, 10, 7, 14, tzinfo=UTC)


def test_a_session_past_midnight_ends_the_next_day() -> None:
    report, _ = filled(date="7 October", time="23:30-0:15")
    assert report.session.starts
    assert report.session.ends
    assert (report.session.ends - report.session.starts).total_seconds() == 45 * 60


def test_a_time_in_another_place_is_no_end() -> None:
    report, _ = filled(date="7 October", time="14:00 CET / 8:00 EST")
    assert report.session.starts
    assert report.session.ends is None


def test_a_night_in_which_the_clocks_change_has_its_true_length() -> None:
    report, _ = filled(date="2021-10-30", time="23:30-3:30")
    assert report.session.starts
    assert report.session.ends
    # In Madrid this night has an hour more.
    assert (report.session.ends - report.session.starts).total_seconds() == 5 * 3600


def test_months_of_a_language_that_declines_them() -> None:
    assert read_date("8 de setembre de 2021", year=2000) == date(2021, 9, 8)


def test_a_forum_without_a_year_leaves_this_one() -> None:
    report, fields = filled(dates="", date="7 October", time="9:00")
    assert report.session.starts
    assert report.session.starts.year == TODAY.year
    assert is_understood(report, fields["date"])


def test_summer_time_is_the_zones() -> None:
    summer, _ = filled(date="2021-10-30", time="9:00")
    winter, _ = filled(date="2021-10-31", time="9:00")
    assert summer.session.starts == datetime(2021, 10, 30, 7, tzinfo=UTC)
    assert winter.session.starts == datetime(2021, 10, 31, 8, tzinfo=UTC)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot be told another zone for one program")
def test_in_a_zone_that_is_not_known_times_are_utc_wherever_the_machine_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    clock.tzset()
    try:
        report, _ = filled(zone="Mars")
        report = report.with_changes(course=Course(started=datetime(2021, 10, 7, 19, 30, tzinfo=UTC)))
        assert field_text(report, FormField(id="began", label="Began", kind="started")) == "19:30"
    finally:
        monkeypatch.undo()
        clock.tzset()


@pytest.mark.parametrize(
    ("name", "text"), [("date", "soon"), ("time", "late"), ("language", "?"), ("zone", "Mars")]
)
def test_what_has_no_meaning_is_known_to_have_none(name: str, text: str) -> None:
    report, fields = filled(**{name: text})
    assert field_text(report, fields[name]) == text
    assert not is_understood(report, fields[name])
