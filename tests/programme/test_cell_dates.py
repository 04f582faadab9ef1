"""Days and times as people and spreadsheets write them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from rapporteur.programme.cell_dates import DateOrder, Day, When, date_order, read_when, years_in
from rapporteur.programme.cells import Cell

OCTOBER_7 = Day(date(2021, 10, 7))
EVENING = When(OCTOBER_7, time(21, 30))


@pytest.mark.parametrize(
    ("cell", "when"),
    [
        ("2021-10-07", When(OCTOBER_7)),
        ("7.10.2021", When(OCTOBER_7)),
        ("07/10/21", When(OCTOBER_7)),
        ("2021/10/7 21.30", EVENING),
        ("2021-10-07T21:30", EVENING),
        ("2021-10-07 09:30 PM", EVENING),
        ("7/10/2021 9:30:00 PM", EVENING),
        ("Oct 7, 2021 9:30 PM", EVENING),
        ("7 octobre 2021 à 21h30", EVENING),
        ("Day 2: 7 October 2021, 21:30", EVENING),
        ("7th October 2021", When(OCTOBER_7)),
        ("jueves 7 de octubre de 2021", When(OCTOBER_7._replace(weekday=3))),
        ("Thu 7 Oct, 09:30–10:15", When(Day(date(2000, 10, 7), False, 3), time(9, 30), time(10, 15))),
        ("7/10", When(Day(date(2000, 10, 7), False))),
        ("2021-10-07T19:30:00Z", When(OCTOBER_7, time(19, 30), None, timedelta())),
        ("2021-10-07 21:30 +0200", When(OCTOBER_7, time(21, 30), None, timedelta(hours=2))),
        ("2021-10-07 21:30 - 22:10", When(OCTOBER_7, time(21, 30), time(22, 10))),
        ("2021-10-07 21:30 - 2021-10-07 22:10", When(OCTOBER_7, time(21, 30), time(22, 10))),
        ("21:30-22:10", When(None, time(21, 30), time(22, 10))),
        ("21:30 -22:10", When(None, time(21, 30), time(22, 10))),
        ("de 21h30 a 22h10", When(None, time(21, 30), time(22, 10))),
        ("9-10 pm", When(None, time(21), time(22))),
        ("0930-1015", When(None, time(9, 30), time(10, 15))),
        ("9,30", When(None, time(9, 30))),
        ("930", When(None, time(9, 30))),
        ("9", When(None, time(9))),
        ("24:00", When(None, time())),
        ("9:30:00 AM", When(None, time(9, 30))),
        ("10:00 CET", When(None, time(10), zone="CET")),
        ("10:00 (Madrid)", When(None, time(10), zone="Madrid")),
        ("14:00 CET / 8:00 EST", When(None, time(14), zone="CET")),
        ("15:00 +0200", When(None, time(15), None, timedelta(hours=2))),
        ("15:00 UTC-5:30", When(None, time(15), None, -timedelta(hours=5, minutes=30))),
        (date(2021, 10, 7), When(OCTOBER_7)),
        (datetime(2021, 10, 7), When(OCTOBER_7)),
        (datetime(2021, 10, 7, 21, 29, 59, 999_000), EVENING),
        (datetime(1899, 12, 30, 21, 30), When(None, time(21, 30))),
        (time(21, 29, 59, 999_999), When(None, time(21, 30))),
        (timedelta(hours=9), When(None, time(9))),
        (44476.0, When(OCTOBER_7)),
        (44476.895833, EVENING),
        (0.5, When(None, time(12))),
        (930.0, When(None, time(9, 30))),
    ],
)
def test_a_day_and_times_are_read(cell: Cell, when: When) -> None:
    assert read_when(cell) == when


@pytest.mark.parametrize(
    "cell",
    [
        "",
        "TBC",
        "Room 12",
        "Day 1",
        "25:99",
        "9:00 +9959",
        "2021-10-07 09:00 +99:59",
        "31/02/2021",
        "7-8 October 2021",
        "9" * 150,
        "9:00 " * 500,
        -4.0,
        1e300,
        float(2**70),
        datetime.max,
        date(1, 1, 1),
        timedelta(days=-1),
        timedelta.max,
    ],
)
def test_what_is_no_date_is_none(cell: Cell) -> None:
    assert read_when(cell) is None


@pytest.mark.parametrize(
    ("column", "order"),
    [
        (["13/04/2021", "05/04/2021"], DateOrder.DAY_FIRST),
        (["04/05/2021", "04/13/2021"], DateOrder.MONTH_FIRST),
        (["04/10/2021", "05/10/2021", "08/10/2021"], DateOrder.DAY_FIRST),
        (["10/04/2021", "10/05/2021", "10/08/2021"], DateOrder.MONTH_FIRST),
        (["4/5/2021 9:00 AM"], DateOrder.MONTH_FIRST),
        (["4/5/2021 9:00"], DateOrder.DAY_FIRST),
        (["10/7", "10/8"], DateOrder.MONTH_FIRST),
        (["2021-10-07", date(2021, 10, 7), 44476.0], DateOrder.DAY_FIRST),
        ([], DateOrder.DAY_FIRST),
    ],
)
def test_a_whole_column_says_which_number_is_the_day(column: list[Cell], order: DateOrder) -> None:
    assert date_order(column) is order


def test_a_single_date_that_cannot_be_so_is_read_the_other_way() -> None:
    assert read_when("4/13/2021", DateOrder.DAY_FIRST) == When(Day(date(2021, 4, 13)))
    assert read_when("13/4/2021", DateOrder.MONTH_FIRST) == When(Day(date(2021, 4, 13)))


def test_years_are_found_in_titles_and_in_dates() -> None:
    assert years_in("GSEF 2021, 4–8 October; room 20211") == {2021}
    assert years_in(date(2021, 1, 1)) == {2021}
    assert years_in(2021.0) == set()
    assert years_in(datetime(1899, 12, 30, 9)) == set()
