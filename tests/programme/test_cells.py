"""What single cells say."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from rapporteur.programme.cells import Cell, is_blank, read_duration, text_of


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ("  two\r\nlines\x00 ", "two\nlines"),
        (7.0, "7"),
        (7.5, "7.5"),
        (date(2021, 10, 7), "2021-10-07"),
        (datetime(2021, 10, 7, 21, 30), "2021-10-07 21:30"),
        (time(9, 5), "09:05"),
        (timedelta(minutes=95), "1:35"),
    ],
)
def test_every_cell_has_a_text(cell: Cell, shown: str) -> None:
    assert text_of(cell) == shown


def test_a_dash_says_nothing() -> None:
    assert [is_blank(cell) for cell in ("", " – ", "…", "0", "é", 0.0, time())] == [True] * 3 + [False] * 4


@pytest.mark.parametrize(
    ("cell", "minutes"),
    [
        ("40 min", 40),
        ("40'", 40),
        ("90", 90),
        (90.0, 90),
        ("1h30", 90),
        ("1 h 30 min", 90),
        ("1 hour and 30 minutes", 90),
        ("1 heure et 30 minutes", 90),
        ("1,5 horas", 90),
        ("2h", 120),
        ("0:40", 40),
        ("1:30:00", 90),
        ("40:00", 40),
        ("2", 120),  # nobody plans a session of two minutes
        (1.5, 90),
        (40 / 24 / 60, 40),  # a part of a day, as a spreadsheet counts
        (time(0, 40), 40),
        (timedelta(minutes=40), 40),
        (datetime(1899, 12, 30, 0, 40), 40),
    ],
)
def test_a_length_of_time_is_read(cell: Cell, minutes: int) -> None:
    assert read_duration(cell) == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    "cell",
    [
        "",
        "hora",
        "a while",
        "0",
        "9999999",
        "40 eggs",
        "9" * 40 + " min",
        "9" * 150 + " h",
        -5.0,
        1e300,
        date(2021, 1, 1),
    ],
)
def test_what_is_no_length_of_time_is_none(cell: Cell) -> None:
    assert read_duration(cell) is None


def test_a_heading_may_say_that_numbers_are_hours() -> None:
    assert read_duration("8", in_hours=True) == timedelta(hours=8)
    assert read_duration("40 min", in_hours=True) == timedelta(minutes=40)
