"""iCalendar: what the golden files do not show, above all what is damaged."""

from __future__ import annotations

import pytest

from rapporteur.programme.errors import Refusal, RefusedError
from rapporteur.programme.ical import read_ical
from rapporteur.programme.model import PlannedSession, Programme, Trouble
from tests.programme.samples import FOLDER, ZONE

GOOD = "BEGIN:VEVENT\r\nUID:good\r\nSUMMARY:Good\r\nDTSTART:20211007T100000\r\nEND:VEVENT\r\n"


def read(*lines: str) -> Programme:
    """A calendar with these lines in it; the first of them is its second line."""
    text = "\r\n".join(("BEGIN:VCALENDAR", *lines, "END:VCALENDAR", ""))
    return read_ical(text.encode(), zone=ZONE)


def event(*lines: str) -> PlannedSession:
    """The one session of an event with these lines in it."""
    (session,) = read("BEGIN:VEVENT", "UID:a", *lines, "END:VEVENT").sessions
    return session


def starts(programme: Programme) -> list[str]:
    return [f"{session.starts:%d.%m %H:%M %z}" for session in programme.sessions if session.starts]


def test_a_file_that_ends_anywhere_gives_what_was_whole() -> None:
    data = (FOLDER / "gsef.ics").read_bytes()
    titles: set[str] = set()
    for length in range(data.index(b"END:VEVENT") + 12, len(data), 41):
        programme = read_ical(data[:length], zone=ZONE)
        found = {session.title for session in programme.sessions}
        cut = {one.text for one in programme.unread if one.trouble is Trouble.CUT_OFF}
        assert titles <= found
        titles = found - cut - {"", "Morning round"}
    assert len(titles) > 8


@pytest.mark.parametrize(
    ("line", "trouble"),
    [
        ("DTSTART:yesterday", Trouble.DATE),
        ("DTSTART:", Trouble.DATE),
        ("DTSTART;TZID=:20211099T100000", Trouble.DATE),
        ("DTSTART:00010101T000000Z", Trouble.DATE),
        ("DTSTART:99991231T235959", Trouble.DATE),
        ("DTSTART:PT1H", Trouble.DATE),
        ("DTSTART;TZID=Nowhere:20211007T100000", Trouble.ZONE),
    ],
)
def test_a_damaged_event_is_listed_by_its_line_and_takes_none_along(line: str, trouble: Trouble) -> None:
    programme = read(GOOD.strip(), "BEGIN:VEVENT", "UID:bad", "SUMMARY:Bad", line, "END:VEVENT")
    assert {session.title for session in programme.sessions} == {"Good", "Bad"}
    assert [(one.line, one.trouble) for one in programme.unread] == [(10, trouble)]


def test_an_event_without_a_time_or_a_title_is_listed_and_kept() -> None:
    programme = read("BEGIN:VEVENT", "UID:a", "END:VEVENT")
    assert [(one.line, one.trouble) for one in programme.unread] == [(2, Trouble.NO_TITLE), (2, Trouble.DATE)]
    assert programme.sessions == (PlannedSession(id="a"),)


def test_an_event_that_is_not_closed_ends_where_the_next_begins() -> None:
    programme = read("BEGIN:VEVENT", "UID:open", "SUMMARY:Open", "DTSTART:20211007T090000", GOOD.strip())
    assert [session.title for session in programme.sessions] == ["Open", "Good"]
    assert [(one.line, one.trouble, one.text) for one in programme.unread] == [(2, Trouble.CUT_OFF, "Open")]


def test_lines_folded_inside_a_letter_are_put_together() -> None:
    name = "Gaudí 😀 한국".encode()
    for place in range(1, len(name)):
        for fold in (b"\r\n ", b"\n\t", b"\r "):
            folded = name[:place] + fold + name[place:]
            data = b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nLOCATION:" + folded + b"\nEND:VEVENT\n"
            assert read_ical(data, zone=ZONE).sessions[0].room == name.decode()


def test_letters_of_windows_are_read_where_they_are_no_utf_8() -> None:
    data = b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:Jos\xe9\nLOCATION:Gaud\xc3\xad\nEND:VEVENT\n"
    (session,) = read_ical(data, zone=ZONE).sessions
    assert (session.title, session.room) == ("José", "Gaudí")


def test_parameters_may_be_quoted() -> None:
    session = event('DTSTART;X-A="a:b;c";TZID="Europe/Madrid":20211007T213000', 'SUMMARY;ALTREP="x:y":Title')
    assert (session.title, f"{session.starts:%H:%M %z}") == ("Title", "21:30 +0200")


def test_a_description_may_be_html_and_its_lines_unfolded() -> None:
    session = event(
        "DTSTART:20211007T100000",
        "DESCRIPTION:First line",
        "",
        "Speakers: Ana Ruiz",
        "second line",
        "LOCATION:Room 1",
    )
    assert [person.name for person in session.speakers] == ["Ana Ruiz"]
    assert (session.abstract, session.room) == ("First line\n\nsecond line", "Room 1")
    session = event("X-ALT-DESC;FMTTYPE=text/html:<p>One</p><p>Two</p>", "DTSTART:20211007T100000")
    assert session.abstract == "One\n\nTwo"


def test_a_place_that_is_an_address_is_a_link() -> None:
    session = event("LOCATION:https://meet.example/1?a=b", "DTSTART:20211007T100000")
    assert (session.room, session.links) == ("", ("https://meet.example/1?a=b",))
    assert event("LOCATION:Room 1\\, https://meet.example/1", "DTSTART:20211007T100000").room.startswith(
        "Room 1,"
    )


def test_the_organiser_and_the_guests_are_nobody_on_the_podium() -> None:
    session = event(
        "ORGANIZER;CN=Office:mailto:office@example.org",
        "ATTENDEE;ROLE=CHAIR;CN=Office:mailto:office@example.org",
        "DTSTART:20211007T100000",
    )
    assert not session.moderators
    assert not session.speakers
    assert session.organiser_email == "office@example.org"


def test_categories_are_type_and_track() -> None:
    session = event("CATEGORIES:Mesa redonda,Local\\, global", "CATEGORIES:Money", "DTSTART:20211007T100000")
    assert (session.type, session.track) == ("Mesa redonda", "Local, global, Money")


# ---- zones


def zone_of(tzid: str, *definition: str) -> tuple[str, str]:
    parts = ("BEGIN:VTIMEZONE", f"TZID:{tzid}", *definition, "END:VTIMEZONE") if definition else ()
    programme = read(
        *parts, "BEGIN:VEVENT", "UID:a", "SUMMARY:A", f"DTSTART;TZID={tzid}:20211007T100000", "END:VEVENT"
    )
    assert not programme.unread
    assert not programme.assumed_zone
    (session,) = programme.sessions
    return session.zone, f"{session.starts:%H:%M %z}"


def test_zones_of_the_files_own_are_known_by_name_or_by_their_rules() -> None:
    summer = (
        *("BEGIN:DAYLIGHT", "DTSTART:16010325T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200"),
        *("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "END:DAYLIGHT"),
    )
    winter = (
        *("BEGIN:STANDARD", "DTSTART:16011028T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100"),
        *("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "END:STANDARD"),
    )
    fixed = (
        "BEGIN:STANDARD",
        "DTSTART:19700101T000000",
        "TZOFFSETFROM:+0900",
        "TZOFFSETTO:+0900",
        "END:STANDARD",
    )
    assert zone_of("Romance Standard Time") == ("Europe/Paris", "10:00 +0200")
    assert zone_of("/example.org/2021/Europe/Berlin", *fixed) == ("Europe/Berlin", "10:00 +0200")
    assert zone_of("Ours", "X-LIC-LOCATION:America/Bogota", *fixed) == ("America/Bogota", "10:00 -0500")
    assert zone_of("Ours", *summer, *winter) == ("Europe/Madrid", "10:00 +0200")
    assert zone_of("Theirs", *fixed) == ("Etc/GMT-9", "10:00 +0900")


@pytest.mark.parametrize(
    ("start", "end"),
    [
        # As Outlook writes them, as Google does, and by a date each year.
        (("16010101T020000", "BYDAY=-1SU;BYMONTH=3"), ("16010101T030000", "BYDAY=-1SU;BYMONTH=10")),
        (("19810329T020000", "BYMONTH=3;BYDAY=-1SU"), ("19961027T030000", "BYMONTH=10;BYDAY=-1SU")),
        (("20000328T020000", "INTERVAL=1"), ("20001031T030000", "BYMONTH=10")),
    ],
)
def test_a_zones_rules_hold_through_the_year(start: tuple[str, str], end: tuple[str, str]) -> None:
    zone = (
        *("BEGIN:VTIMEZONE", "TZID:Ours"),
        *("BEGIN:DAYLIGHT", f"DTSTART:{start[0]}", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200"),
        *(f"RRULE:FREQ=YEARLY;{start[1]}", "END:DAYLIGHT"),
        *("BEGIN:STANDARD", f"DTSTART:{end[0]}", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100"),
        *(f"RRULE:FREQ=YEARLY;{end[1]}", "END:STANDARD", "END:VTIMEZONE"),
    )
    days = ("20210101", "20210327", "20210328", "20211030", "20211031", "20300701", "15000101")
    events = [
        f"BEGIN:VEVENT\r\nUID:{day}\r\nSUMMARY:A\r\nDTSTART;TZID=Ours:{day}T120000\r\nEND:VEVENT"
        for day in days
    ]
    assert starts(read(*zone, *events)) == [
        "01.01 12:00 +0100",
        "27.03 12:00 +0100",
        "28.03 12:00 +0200",
        "30.10 12:00 +0200",
        "31.10 12:00 +0100",
        "01.07 12:00 +0200",
    ]


def test_the_calendars_zone_is_that_of_times_without_one() -> None:
    lines = ("BEGIN:VEVENT", "UID:a", "SUMMARY:A", "DTSTART:20211007T100000", "END:VEVENT")
    programme = read("X-WR-TIMEZONE:Asia/Seoul", *lines)
    assert (programme.zone, programme.assumed_zone) == ("Asia/Seoul", "")
    assert starts(programme) == ["07.10 10:00 +0900"]
    programme = read("X-WR-TIMEZONE:UTC", *lines)
    assert (programme.zone, programme.assumed_zone) == ("", ZONE)
    programme = read("X-WR-TIMEZONE:Nowhere", *lines)
    assert (programme.zone, programme.assumed_zone) == ("", ZONE)
    assert [(one.line, one.trouble) for one in programme.unread] == [(2, Trouble.ZONE)]


def test_the_hour_that_a_clock_shows_twice_is_told_apart_in_utc() -> None:
    (session,) = read(
        *("X-WR-TIMEZONE:Europe/Madrid", "BEGIN:VEVENT", "UID:a", "SUMMARY:A"),
        *("DTSTART:20211031T003000Z", "DTEND:20211031T013000Z", "END:VEVENT"),
    ).sessions
    assert (f"{session.starts:%H:%M %z}", f"{session.ends:%H:%M %z}") == ("02:30 +0200", "02:30 +0100")


# ---- series


def series(*lines: str) -> Programme:
    return read(
        *(
            "BEGIN:VEVENT",
            "UID:a",
            "SUMMARY:A",
            "DTSTART;TZID=Europe/Madrid:20211029T100000",
            "DURATION:PT1H",
        ),
        *lines,
    )


def test_a_series_keeps_its_time_over_the_change_of_the_clocks() -> None:
    programme = series("RRULE:FREQ=DAILY;COUNT=4", "END:VEVENT")
    assert starts(programme) == [
        "29.10 10:00 +0200",
        "30.10 10:00 +0200",
        "31.10 10:00 +0100",
        "01.11 10:00 +0100",
    ]
    assert len({session.id for session in programme.sessions}) == 4


def test_the_last_day_of_a_series_may_be_told_in_utc() -> None:
    assert len(series("RRULE:FREQ=DAILY;UNTIL=20211031T090000Z", "END:VEVENT").sessions) == 3
    assert len(series("RRULE:FREQ=DAILY;UNTIL=20211031T085959Z", "END:VEVENT").sessions) == 2


def test_days_are_taken_out_however_they_are_told() -> None:
    for line in (
        "EXDATE;TZID=Europe/Madrid:20211030T100000,20211031T100000",
        "EXDATE:20211030T080000Z,20211031T090000Z",
        "EXDATE;VALUE=DATE:20211030,20211031",
    ):
        programme = series("RRULE:FREQ=DAILY;COUNT=4", line, "END:VEVENT")
        assert starts(programme) == ["29.10 10:00 +0200", "01.11 10:00 +0100"]


def test_an_occurrence_is_known_by_its_own_id_wherever_it_is_moved_to() -> None:
    moved = (
        *("BEGIN:VEVENT", "UID:a", "RECURRENCE-ID:20211030T080000Z", "SUMMARY:Moved"),
        *("DTSTART;TZID=Europe/Madrid:20211105T160000", "END:VEVENT"),
    )
    before = series("RRULE:FREQ=DAILY;COUNT=3", "END:VEVENT")
    after = series("RRULE:FREQ=DAILY;COUNT=3", "END:VEVENT", *moved)
    assert {session.id for session in before.sessions} == {session.id for session in after.sessions}
    assert after.sessions[-1].title == "Moved"


def test_of_several_versions_of_an_event_the_last_counts() -> None:
    lines = ("UID:a", "DTSTART:20211007T100000")
    programme = read(
        *("BEGIN:VEVENT", *lines, "SEQUENCE:2", "SUMMARY:New", "END:VEVENT"),
        *("BEGIN:VEVENT", *lines, "SEQUENCE:1", "SUMMARY:Old", "END:VEVENT"),
    )
    assert [session.title for session in programme.sessions] == ["New"]
    assert not programme.unread


def test_what_is_cancelled_is_left_out() -> None:
    with pytest.raises(RefusedError) as caught:
        read("BEGIN:VEVENT", "UID:a", "STATUS:CANCELLED", "DTSTART:20211007T100000", "END:VEVENT")
    assert caught.value.kind is Refusal.EMPTY
    with pytest.raises(RefusedError):
        read("METHOD:CANCEL", GOOD.strip())


def test_an_event_without_an_id_gets_the_same_one_each_time() -> None:
    lines = ("BEGIN:VEVENT", "SUMMARY:A", "DTSTART:20211007T100000", "END:VEVENT")
    assert read(*lines).sessions[0].id == read(GOOD.strip(), *lines).sessions[-1].id


def test_a_zones_rule_may_have_ended() -> None:
    zone = (
        *("BEGIN:VTIMEZONE", "TZID:Ours", "BEGIN:DAYLIGHT", "DTSTART:20000401T000000", "TZOFFSETFROM:-0300"),
        *("TZOFFSETTO:-0200", "RRULE:FREQ=YEARLY;UNTIL=20180401T030000Z", "END:DAYLIGHT", "BEGIN:STANDARD"),
        *("DTSTART:20000901T000000", "TZOFFSETFROM:-0200", "TZOFFSETTO:-0300", "RRULE:FREQ=YEARLY"),
        *("END:STANDARD", "END:VTIMEZONE"),
    )
    events = [
        f"BEGIN:VEVENT\r\nUID:{year}\r\nSUMMARY:A\r\nDTSTART;TZID=Ours:{year}0701T120000\r\nEND:VEVENT"
        for year in (2018, 2019)
    ]
    assert starts(read(*zone, *events)) == ["01.07 12:00 -0200", "01.07 12:00 -0300"]


def test_a_file_may_have_several_calendars() -> None:
    one, other = GOOD, GOOD.replace("good", "other")
    text = f"BEGIN:VCALENDAR\r\n{one}END:VCALENDAR\r\nBEGIN:VCALENDAR\r\n{other}END:VCALENDAR\r\n"
    assert [session.id for session in read_ical(text.encode(), zone=ZONE).sessions] == ["good", "other"]


def test_what_is_wrong_with_a_series_is_listed_once() -> None:
    lines = ("RRULE:FREQ=DAILY;COUNT=4", "DTEND;TZID=Europe/Madrid:20211028T100000", "END:VEVENT")
    programme = series(*lines)
    assert len(programme.sessions) == 4
    assert [one.trouble for one in programme.unread] == [Trouble.ENDS_BEFORE_START]
