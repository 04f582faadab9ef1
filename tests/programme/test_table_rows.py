"""The sessions in a table's rows, in the ways in which people fill them in."""

from __future__ import annotations

import csv
import io
from datetime import date

from rapporteur.programme.cells import Row
from rapporteur.programme.model import PlannedSession, Programme, Trouble
from rapporteur.programme.table import guess_mapping, read_table, table_of
from rapporteur.programme.table_files import Sheet


def programme(text: str, *, zone: str = "Europe/Madrid", dated: date = date(2021, 9, 1)) -> Programme:
    """What a table, with "|" between its cells, gives."""
    cells = csv.reader(io.StringIO(text.strip().replace("\\n", "\x01")), delimiter="|")
    rows = [
        Row(line, tuple(cell.strip().replace("\x01", "\n") for cell in row))
        for line, row in enumerate(cells, 1)
        if any(row)
    ]
    table = table_of([Sheet("", tuple(rows))], sheet="", dated=dated)
    return read_table(table, guess_mapping(table), zone=zone)


def only(text: str) -> PlannedSession:
    (session,) = programme(text).sessions
    return session


def when(session: PlannedSession) -> str:
    starts = f"{session.starts:%Y-%m-%d %H:%M%z}" if session.starts else "-"
    return f"{starts} {session.ends:%d %H:%M}" if session.ends else starts


def times(text: str) -> list[str]:
    return [when(session) for session in programme(text).sessions]


def troubles(text: str) -> list[tuple[int, Trouble, str]]:
    return [(one.line, one.trouble, one.text) for one in programme(text).unread]


# ---- days and rooms


def test_a_day_holds_until_another_is_named() -> None:
    assert times(
        """
        Day|Time|Title
        4 October 2021|9:00|A
        |10:00|B
        5 October 2021|9:00|C
        """
    ) == ["2021-10-04 09:00+0200", "2021-10-04 10:00+0200", "2021-10-05 09:00+0200"]


def test_a_row_may_say_nothing_but_the_day() -> None:
    assert times(
        """
        Time|Title
        Day 1: Monday 4 October 2021
        9:00|A
        Martes, 5 de octubre|
        9:00|B
        """
    ) == ["2021-10-04 09:00+0200", "2021-10-05 09:00+0200"]


def test_a_day_that_is_not_understood_does_not_let_the_one_before_it_hold() -> None:
    text = """
        Day|Time|Title
        4 October 2021|9:00|A
        Tuesday||
        |9:00|B
        """
    assert times(text) == ["2021-10-04 09:00+0200", "-"]
    assert troubles(text) == [(3, Trouble.NOT_AN_EVENT, "Tuesday"), (4, Trouble.DATE, "B")]


def rooms(text: str) -> list[str]:
    return [session.room for session in programme(text).sessions]


def test_a_room_that_is_given_once_holds() -> None:
    assert rooms(
        """
        Day|Time|Room|Title
        4 October 2021|9:00|Hall|A
        |10:00||B
        |11:00|Cellar|C
        |12:00||D
        """
    ) == ["Hall", "Hall", "Cellar", "Cellar"]


def test_a_room_is_not_given_to_those_that_have_none() -> None:
    each_with_its_date = """
        Date|Time|Room|Title
        4 October 2021|9:00|Hall|A
        4 October 2021|10:00||Lunch
        """
    assert rooms(each_with_its_date) == ["Hall", ""]
    repeated = """
        Day|Time|Room|Title
        4 October 2021|9:00|Hall|A
        |10:00|Hall|B
        |11:00||Lunch
        |12:00||Visit
        """
    assert rooms(repeated) == ["Hall", "Hall", "", ""]


def test_a_row_may_say_nothing_but_the_room() -> None:
    assert rooms(
        """
        Room|Title|Start
        Hall
        |A|2021-10-04 09:00
        |B|2021-10-04 10:00
        """
    ) == ["Hall", "Hall"]


# ---- times


def test_ends_are_ends_or_lengths_or_stand_in_a_range() -> None:
    assert times(
        """
        Title|Date|Time|End|Duration
        A|2021-10-04|9:00|10:30|
        B|2021-10-04|9:30||1h15
        C|2021-10-04|10:00-10:20||
        D|2021-10-04|11:00|11:30|90
        E|2021-10-04|23:30|0:30|
        F|2021-10-05|22:00|2021-10-06 01:00|
        G|2021-10-05|23:00||
        """
    ) == [
        "2021-10-04 09:00+0200 04 10:30",
        "2021-10-04 09:30+0200 04 10:45",
        "2021-10-04 10:00+0200 04 10:20",
        "2021-10-04 11:00+0200 04 11:30",
        "2021-10-04 23:30+0200 05 00:30",
        "2021-10-05 22:00+0200 06 01:00",
        "2021-10-05 23:00+0200",
    ]


def test_a_length_is_counted_across_a_change_of_clocks() -> None:
    session = only("Title|Start|Duration\nA|2021-10-31 01:30|2h")
    assert session.starts is not None
    assert session.ends is not None
    assert when(session) == "2021-10-31 01:30+0200 31 02:30"
    assert (session.ends - session.starts).total_seconds() == 7200


def test_date_and_time_may_stand_in_columns_of_their_own() -> None:
    text = """
        name|startDate|startTime|endDate|endTime
        A|10/13/2021|9:00 PM|10/14/2021|12:15 AM
        """
    assert times(text) == ["2021-10-13 21:00+0200 14 00:15"]


def test_what_is_said_of_times_and_is_wrong_is_told() -> None:
    text = """
        Title|Date|Time|End|Duration|Time zone
        A|2021-10-04|9:00|8:00||
        B|2021-10-04|noonish|||
        C|soon|9:00|||
        D|2021-10-04|9:00||a while|
        E|2021-10-04|9:00|||Atlantis
        F|2021-10-04||||
        G|2021-10-04|9:00|9:00||
        H|2021-02-30|9:00|||
        """
    assert troubles(text) == [
        (2, Trouble.ENDS_BEFORE_START, "09:00-08:00"),
        (3, Trouble.TIME, "noonish"),
        (4, Trouble.DATE, "soon"),
        (5, Trouble.DURATION, "a while"),
        (6, Trouble.ZONE, "Atlantis"),
        (7, Trouble.TIME, "F"),
        (9, Trouble.DATE, "2021-02-30"),
    ]
    assert len(programme(text).sessions) == 8


def test_a_column_says_whether_the_day_or_the_month_is_first() -> None:
    assert times("Title|Date|Time\nA|10/4/2021|9:00\nB|10/13/2021|9:00")[0].startswith("2021-10-04")
    assert times("Title|Date|Time\nA|10/4/2021|9:00\nB|13/4/2021|9:00")[0].startswith("2021-04-10")


def test_a_year_may_stand_elsewhere() -> None:
    assert times("Forum 2019||\nTitle|Date|Time\nA|4 October|9:00")[0].startswith("2019-10-04")
    assert times("Title|Date|Time\nA|4 October 2018|9:00\nB|5 October|9:00")[1].startswith("2018-10-05")
    monday = programme("Title|Date|Time\nA|Monday 4 October|9:00", dated=date(2022, 1, 1))
    assert when(monday.sessions[0]).startswith("2021-10-04")
    next_year = programme("Title|Date|Time\nA|4 March|9:00", dated=date(2021, 12, 1))
    assert when(next_year.sessions[0]).startswith("2022-03-04")
    leap_day = "Title|Date|Time\nA|29 February|9:00"
    assert when(programme(leap_day, dated=date(2021, 1, 1)).sessions[0]).startswith("2020-02-29")
    assert programme(leap_day, dated=date.max).sessions[0].starts is None


# ---- zones


def test_times_without_a_zone_are_in_the_one_that_is_assumed() -> None:
    read = programme("Title|Start\nA|2021-10-04 09:00", zone="America/Lima")
    assert (read.assumed_zone, read.zone) == ("America/Lima", "")
    assert (when(read.sessions[0]), read.sessions[0].zone) == ("2021-10-04 09:00-0500", "America/Lima")


def test_a_zone_is_named_by_a_column_a_cell_a_heading_or_a_title() -> None:
    by_column = only("Title|Start|Time zone\nA|2021-10-04 09:00|New York")
    by_cell = only("Title|Date|Time\nA|2021-10-04|09:00 ET")
    by_heading = only("Title|Date|Time (New York)\nA|2021-10-04|09:00")
    by_title = only("All times in New York||\nTitle|Date|Time\nA|2021-10-04|09:00")
    for session in (by_column, by_cell, by_heading, by_title):
        assert (when(session), session.zone) == ("2021-10-04 09:00-0400", "America/New_York")
    assert programme("Title|Date|Time (CET)\nA|2021-10-04|09:00").assumed_zone == ""


def test_an_offset_in_a_cell_is_kept() -> None:
    session = only("Title|Start|End\nA|2021-10-04 09:00 -0500|2021-10-04 16:00 +0200")
    assert (when(session), session.zone) == ("2021-10-04 09:00-0500", "Etc/GMT+5")
    assert session.ends is None
    later = only("Title|Start|End\nA|2021-10-04 09:00 -0500|2021-10-04 16:30 +0200")
    assert when(later) == "2021-10-04 09:00-0500 04 09:30"


# ---- people and texts


def test_speakers_stand_in_one_cell_or_in_several() -> None:
    session = only(
        """
        Title|Speaker 1|Affiliation 1|Speaker 2|Affiliation 2|Moderator
        A|Ana Ruiz|ACCIÓ|Li Na||Jon Etxeberria, Marie Dubois
        """
    )
    assert [(one.name, one.affiliation) for one in session.speakers] == [("Ana Ruiz", "ACCIÓ"), ("Li Na", "")]
    assert [one.name for one in session.moderators] == ["Jon Etxeberria", "Marie Dubois"]


def test_more_rows_below_a_session_are_more_of_it() -> None:
    session = only(
        """
        Title|Speaker|Organisation|Question
        A|Ana Ruiz|ACCIÓ|Why?
        |Li Na|City of Seoul|
        |||How?
        """
    )
    assert [(one.name, one.affiliation) for one in session.speakers] == [
        ("Ana Ruiz", "ACCIÓ"),
        ("Li Na", "City of Seoul"),
    ]
    assert session.questions == ("Why?", "How?")


def test_texts_are_taken_apart() -> None:
    session = only(
        """
        Title|Type|Type 2|Language|Abstract|Questions|Link|Rapporteur
        A &amp; B|Workshop|Hybrid|Español|<p>One.</p><p>Speaker: Ana</p>|1. Why?\\n2. How?|example.org/j|Iker
        """
    )
    assert (session.title, session.type, session.language) == ("A & B", "Workshop, Hybrid", "es")
    assert (session.abstract, session.questions) == ("One.", ("Why?", "How?"))
    assert [one.name for one in session.speakers] == ["Ana"]
    assert (session.links, session.rapporteurs) == (("example.org/j",), ("Iker",))


# ---- which rows are sessions


def test_headings_that_come_again_are_no_session() -> None:
    text = "Time|Title\n4 October 2021\n9:00|A\nTime|Title\n5 October 2021\n9:00|B"
    assert [session.title for session in programme(text).sessions] == ["A", "B"]
    assert troubles(text) == []


def test_rows_that_are_no_session_are_told() -> None:
    text = """
        ID|Time|Title|Speaker|Room
        |||Ana Ruiz|
        1|9:00|||
        2|10:00||Li Na|
        |Break|||
        """
    assert [(line, trouble) for line, trouble, _ in troubles(text)] == [
        (2, Trouble.NOT_AN_EVENT),
        (3, Trouble.NO_TITLE),
        (4, Trouble.NO_TITLE),
        (4, Trouble.DATE),
        (5, Trouble.NOT_AN_EVENT),
    ]
    assert [(one.id, one.title) for one in programme(text).sessions] == [("2", "")]


# ---- ids


def test_a_session_without_an_id_keeps_the_one_it_is_given_when_it_moves() -> None:
    before = only("Title|Start|Room\nA|2021-10-04 09:00|Hall")
    after = only("Title|Start|Room\nA|2021-10-05 11:00|Cellar")
    assert before.id == after.id


def test_sessions_of_one_title_have_ids_of_their_own() -> None:
    breaks = "Title|Start\nBreak|2021-10-04 10:00\nBreak|2021-10-04 16:00\nbreak|2021-10-05 10:00"
    read = programme(breaks)
    assert len({session.id for session in read.sessions}) == 3
    assert not read.unread


def test_an_id_that_is_used_twice_is_told() -> None:
    text = "ID|Title\n7|A\n7|B"
    assert troubles(text) == [(3, Trouble.DOUBLE_ID, "7")]
    assert len({session.id for session in programme(text).sessions}) == 2
