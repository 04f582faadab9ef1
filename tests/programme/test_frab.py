"""schedule.xml and schedule.json: what the golden files do not show."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest

from rapporteur.programme.errors import Refusal, RefusedError
from rapporteur.programme.frab import read_duration
from rapporteur.programme.frab_json import read_frab_json
from rapporteur.programme.frab_xml import read_frab_xml
from rapporteur.programme.model import Programme, Trouble
from tests.programme.samples import FOLDER, ZONE

EVENT = "<event id='1'><start>10:00</start><duration>0:30</duration><title>{}</title></event>"


def xml(events: str, *, before: str = "", day: str = "date='2021-10-07'") -> Programme:
    text = f"{before}<schedule><conference/><day {day}><room name='R'>{events}</room></day></schedule>"
    return read_frab_xml(text.encode(), zone=ZONE)


def from_json(*events: dict[str, Any], **day: Any) -> Programme:
    days = [{"date": "2021-10-07", "rooms": {"R": list(events)}, **day}]
    return read_frab_json(json.dumps({"schedule": {"conference": {"days": days}}}, indent=1), zone=ZONE)


def starts(programme: Programme) -> list[str]:
    return [f"{session.starts:%d.%m %H:%M}" for session in programme.sessions if session.starts]


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("00:40", 40),
        ("1:30", 90),
        ("25:00", 1500),
        ("1:01:30", 1530),
        ("01:30:00", 90),
        ("01:00:30", 1470),
        ("90", 90),
        ("PT1H30M", 90),
        ("P1DT30M", 1470),
        ("999:00:00", None),
        ("PT", None),
        ("-0:30", None),
        ("half an hour", None),
        ("9" * 5_000, None),
        ("", None),
    ],
)
def test_durations(text: str, minutes: int | None) -> None:
    assert read_duration(text) == (None if minutes is None else timedelta(minutes=minutes))


def test_entities_and_other_files_are_refused() -> None:
    for declared in (
        "<!DOCTYPE schedule [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]>",
        "<!DOCTYPE schedule [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>",
        "<!DOCTYPE schedule [<!ENTITY % a SYSTEM 'http://example.org/a.dtd'> %a;]>",
        "<!DOCTYPE schedule SYSTEM 'schedule.dtd'>",
    ):
        with pytest.raises(RefusedError) as caught:
            xml(EVENT.format("A"), before=declared)
        assert caught.value.kind is Refusal.ENTITIES


def test_a_declaration_alone_does_no_harm() -> None:
    assert len(xml(EVENT.format("A"), before="<!DOCTYPE schedule>").sessions) == 1


def test_a_file_that_ends_too_early_gives_what_it_has() -> None:
    data = (FOLDER / "frab.xml").read_bytes()
    programme = read_frab_xml(data[: data.index(b'<event id="105"')], zone=ZONE)
    assert [session.id[-3:] for session in programme.sessions] == ["101", "102", "103", "104"]
    assert [(one.line, one.trouble) for one in programme.unread] == [(77, Trouble.CUT_OFF)]


def test_an_element_inside_too_many_others_is_refused() -> None:
    with pytest.raises(RefusedError) as caught:
        xml("<a>" * 100_000)
    assert caught.value.kind is Refusal.DAMAGED


def test_elements_may_have_a_name_space() -> None:
    text = "<s:schedule xmlns:s='urn:x'><s:day date='2021-10-07'><s:event><s:start>10:00</s:start>"
    text += "<s:title>A</s:title></s:event></s:day></s:schedule>"
    assert starts(read_frab_xml(text.encode(), zone=ZONE)) == ["07.10 10:00"]


def test_a_time_after_a_later_one_is_of_the_night() -> None:
    times = ("20:00", "23:30", "00:30", "02:00")
    events = "".join(f"<event id='{t}'><start>{t}</start><title>{t}</title></event>" for t in times)
    assert starts(xml(events)) == ["07.10 20:00", "07.10 23:30", "08.10 00:30", "08.10 02:00"]
    # Where the day says when it begins, the order does not matter.
    day = "date='2021-10-07' start='2021-10-07T09:00:00+02:00'"
    events = "".join(f"<event id='{t}'><start>{t}</start><title>{t}</title></event>" for t in times[::-1])
    assert starts(xml(events, day=day)) == ["07.10 20:00", "07.10 23:30", "08.10 00:30", "08.10 02:00"]


def test_a_day_that_cannot_be_read_is_listed_once_and_its_events_are_kept() -> None:
    programme = xml(EVENT.format("A"), day="date='soon'")
    assert [(one.trouble, one.text) for one in programme.unread] == [(Trouble.DATE, "soon")]
    assert [session.title for session in programme.sessions] == ["A"]


def test_an_unknown_zone_is_listed() -> None:
    text = "<schedule><conference><time_zone_name>Nowhere</time_zone_name></conference>"
    text += f"<day date='2021-10-07'>{EVENT.format('A')}</day></schedule>"
    programme = read_frab_xml(text.encode(), zone=ZONE)
    assert [(one.line, one.trouble, one.text) for one in programme.unread] == [(1, Trouble.ZONE, "Nowhere")]
    assert programme.assumed_zone == ZONE


def test_the_line_in_json_is_that_of_the_event() -> None:
    good = {"id": 1, "title": 'A brace in a title: { and a "quote"', "start": "10:00"}
    bad = {"id": 2, "persons": [{"name": "Ana"}], "title": "B", "start": "late"}
    days = [{"date": "2021-10-07", "rooms": {"R": [good, bad]}}]
    text = json.dumps({"schedule": {"conference": {"days": days}}}, indent=1)
    (unread,) = read_frab_json(text, zone=ZONE).unread
    assert text.split("\n")[unread.line - 1 :][:2] == ["       {", '        "id": 2,']
    assert (unread.trouble, unread.text) == (Trouble.TIME, "late")


def test_rooms_may_be_a_list() -> None:
    rooms = [{"name": "R1", "events": [{"id": 1, "title": "A", "start": "10:00"}]}, {"name": "R2"}]
    (session,) = from_json(rooms=rooms).sessions
    assert (session.room, session.title) == ("R1", "A")


@pytest.mark.parametrize(
    "value", [None, True, 1.5, 10**40, [], [[]], {}, {"en": {"en": 1}}, "\ud800", "\0", "x" * 100_000]
)
@pytest.mark.parametrize(
    "name",
    ["id", "guid", "title", "date", "start", "duration", "persons", "links", "room", "language", "abstract"],
)
def test_any_value_anywhere_is_read_or_listed(name: str, value: object) -> None:
    event = {"id": 1, "title": "A", "date": "2021-10-07T10:00:00+02:00", "start": "10:00", "duration": "0:30"}
    programme = from_json({**event, name: value})
    assert len(programme.sessions) == 1
    assert programme.model_dump_json()


def test_a_number_of_thousands_of_digits_is_read_as_text() -> None:
    text = '{"schedule": {"conference": {"days": [{"rooms": {"R": [{"id": %s, "title": "A"}]}}]}}}' % (
        "9" * 9000
    )
    (session,) = read_frab_json(text, zone=ZONE).sessions
    assert session.title == "A"
