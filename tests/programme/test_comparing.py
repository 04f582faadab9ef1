"""What is new in a newer programme, and what becomes of the reports that were begun from an earlier one."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from rapporteur.programme.comparing import (
    changes,
    is_reported_on,
    report_changes,
    updated,
)
from rapporteur.programme.filling import fill_report
from rapporteur.programme.model import Contributor, PlannedSession, Programme
from rapporteur.report.model import Course, Line, Photo, Report, Turn
from rapporteur.report.people import add_person, change_person, remove_person
from rapporteur.report.values import with_field
from tests.samples import NOW, templates

FORM = templates()["gsef-2021"]
STARTS = datetime(2021, 10, 7, 19, 30, tzinfo=UTC)
ANA, LI, JON = (Contributor(name=name) for name in ("Ana Ruiz", "Li Na", "Jon Etxeberria"))
BEFORE = PlannedSession(
    id="a",
    title="DIESIS",
    type="Workshop",
    language="es",
    starts=STARTS,
    ends=STARTS + timedelta(minutes=40),
    zone="Europe/Madrid",
    room="Aula 1",
    moderators=(JON,),
    speakers=(ANA, LI),
    questions=("Why?",),
)


def changed(**values: object) -> PlannedSession:
    return BEFORE.model_copy(update=values)


AFTER = changed(
    title="DIESIS coopstarter",
    room="Aula 2",
    starts=STARTS + timedelta(hours=1),
    ends=STARTS + timedelta(hours=2),
    speakers=(Contributor(name="Ana Ruíz", affiliation="ACCIÓ"), Contributor(name="Zoé Roy")),
    questions=("Why?", "How?"),
)


def begun(planned: PlannedSession = BEFORE) -> Report:
    return fill_report(planned, FORM, programme=Programme(), language="en", now=NOW, zone="UTC")


# ---- two programmes


def told(before: tuple[PlannedSession, ...], after: tuple[PlannedSession, ...]) -> list[str]:
    found = changes(Programme(sessions=before), Programme(sessions=after))
    return [" ".join((one.kind, one.id, *(field.field for field in one.fields))) for one in found]


def test_sessions_come_go_and_change() -> None:
    other, new = PlannedSession(id="b", title="B"), PlannedSession(id="c", title="C")
    assert told((BEFORE, other), (BEFORE, other)) == []
    assert told((BEFORE, other), (new, AFTER)) == [
        "added c",
        "changed a title starts ends room speakers questions",
        "removed b",
    ]


def test_a_change_says_what_was_and_what_is() -> None:
    (change,) = changes(Programme(sessions=(BEFORE,)), Programme(sessions=(changed(room="Aula 2"),)))
    assert (change.title, change.id_before) == ("DIESIS", "a")
    assert change.fields == (("room", "Aula 1", "Aula 2"),)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        # The same title at the same time under another id is the same session,
        ((BEFORE,), (changed(id="z"),), ["changed z"]),
        # and so is the only one with its title;
        ((BEFORE,), (changed(id="z", room="Aula 2", starts=None),), ["changed z starts room"]),
        # but not one of several.
        (
            (BEFORE, changed(id="b", starts=None)),
            (changed(id="z", starts=STARTS + timedelta(days=1)),),
            ["added z", "removed a", "removed b"],
        ),
        # An id goes before a title.
        ((BEFORE,), (changed(title="Other"), changed(id="z")), ["changed a title", "added z"]),
        # With another title it is the one at the same time, in the same room, with the same speakers,
        ((BEFORE,), (changed(id="z", title="Other"),), ["changed z title"]),
        # but not with other speakers,
        ((BEFORE,), (changed(id="z", title="Other", speakers=(ANA,)),), ["added z", "removed a"]),
        # nor where nothing is said but the time.
        (
            (changed(room="", speakers=()),),
            (changed(id="z", title="Other", room="", speakers=()),),
            ["added z", "removed a"],
        ),
    ],
)
def test_a_session_is_known_again(
    before: tuple[PlannedSession, ...], after: tuple[PlannedSession, ...], expected: list[str]
) -> None:
    assert told(before, after) == expected


def test_an_apostrophe_makes_nobody_else_of_a_person() -> None:
    curly, straight = (
        changed(speakers=(Contributor(name="Seán O’Neill"),)),
        changed(speakers=(Contributor(name="Seán O'Neill"),)),
    )
    assert told((curly,), (straight,)) == []
    assert told((curly,), (changed(speakers=(Contributor(name="Sean O'Neill"),)),)) == ["changed a speakers"]
    assert differing(begun(curly), straight, curly) == differing(begun(curly), straight, None) == []


# ---- a report and the newer programme


def differing(report: Report, planned: PlannedSession, before: PlannedSession | None = BEFORE) -> list[str]:
    return [change.field for change in report_changes(report, planned, before=before)]


def test_a_report_is_held_against_the_newer_programme() -> None:
    assert differing(begun(), BEFORE) == differing(begun(), BEFORE, None) == []
    expected = ["title", "room", "starts", "ends", "speakers", "questions"]
    assert differing(begun(), AFTER) == differing(begun(), AFTER, None) == expected
    assert differing(begun(AFTER), AFTER) == []


def test_what_the_rapporteur_wrote_differently_is_no_difference() -> None:
    report = begun()
    report = report.with_changes(
        session=report.session.model_copy(update={"title": "DIESIS!", "room": "Zoom"})
    )
    assert differing(report, changed(room="Aula 2")) == ["room"]


def test_what_the_programme_says_no_longer_is_a_difference_where_it_said_it() -> None:
    assert differing(begun(), changed(room="")) == ["room"]
    assert differing(begun(), changed(room=""), None) == []


def test_what_the_form_has_no_place_for_is_no_difference() -> None:
    assert differing(begun(), changed(abstract="New", links=("https://example.org",))) == []


# ---- whether there is work in a report


def with_notes(report: Report, person: int = 0) -> Report:
    return report.with_changes(notes={report.people[person].id: (Line(children=(Line(text="x"),)),)})


def test_a_report_that_was_only_begun_is_not_reported_on() -> None:
    assert not is_reported_on(begun(), before=BEFORE)
    assert not is_reported_on(begun())
    empty = begun().with_changes(notes={"floor": (Line(text=" "),)})
    assert not is_reported_on(empty, before=BEFORE)


@pytest.mark.parametrize(
    "work",
    [
        {"notes": {"floor": (Line(children=(Line(text="x"),)),)}},
        {"photos": (Photo(id="p", taken=NOW, width=1, height=1),)},
        {"course": Course(started=NOW)},
        {"course": Course(turns=(Turn(person_id="x", since=NOW, seconds=1),))},
        {"unplaced": ("x",)},
        {"texts": {"summary": "x"}},
        {"lists": {"questions": ("Why not?",)}},
    ],
    ids=lambda work: next(iter(work)),
)
def test_a_report_that_somebody_worked_on_is_reported_on(work: dict[str, object]) -> None:
    form = templates()["generic-session"] if "texts" in work else FORM
    report = fill_report(BEFORE, form, programme=Programme(), language="en", now=NOW, zone="UTC")
    assert is_reported_on(report.with_changes(**work), before=BEFORE)


# ---- a report brought up to date


def test_a_report_takes_what_is_new() -> None:
    report = begun()
    for before in (BEFORE, None):
        new = updated(report, AFTER, before=before)
        assert differing(new, AFTER, None) == (["speakers"] if before is None else [])
        assert (new.id, new.session.title, new.session.room) == (report.id, "DIESIS coopstarter", "Aula 2")
        assert (new.session.starts, new.session.ends) == (AFTER.starts, AFTER.ends)
        assert new.fields["time"] == "22:30-23:30"
        assert new.lists["questions"] == ("Why?", "How?")


def test_people_keep_their_ids_and_those_who_are_gone_go() -> None:
    report = begun()
    new = updated(report, AFTER, before=BEFORE)
    assert [(one.name, one.affiliation) for one in new.people] == [
        ("Jon Etxeberria", ""),
        ("Ana Ruíz", "ACCIÓ"),
        ("Zoé Roy", ""),
        ("", ""),
    ]
    assert [one.id for one in new.people[:2]] == [one.id for one in report.people[:2]]


def test_nobody_goes_who_has_notes_or_was_added_by_hand() -> None:
    report, mine = add_person(with_notes(begun(), 2))
    report = change_person(report, mine.model_copy(update={"name": "Pilar Ibáñez"}))
    names = [one.name for one in updated(report, AFTER, before=BEFORE).people]
    assert names == ["Jon Etxeberria", "Ana Ruíz", "Zoé Roy", "Li Na", "Pilar Ibáñez", ""]
    assert updated(report, AFTER, before=BEFORE).notes == report.notes


def test_what_the_rapporteur_did_is_not_undone() -> None:
    report = begun()
    ana = next(one for one in report.people if one.name == "Ana Ruiz")
    report = change_person(report, ana.model_copy(update={"affiliation": "By hand", "allotted": 60.0}))
    report = remove_person(report, next(one.id for one in report.people if one.name == "Li Na"))
    report = report.with_changes(session=report.session.model_copy(update={"title": "Mine"}), lists={})
    date_field = next(field for _, field in FORM.all_fields() if field.kind == "date")
    report = with_field(report, date_field, "8 October 2021", today=date(2021, 10, 1))
    later = AFTER.model_copy(update={"speakers": (*AFTER.speakers, LI)})
    new = updated(report, later, before=BEFORE)
    assert (new.session.title, new.fields["date"], new.session.room) == ("Mine", "8 October 2021", "Aula 2")
    assert new.session.starts == report.session.starts
    assert [one.name for one in new.people] == ["Jon Etxeberria", "Ana Ruíz", "Zoé Roy", ""]
    ana = next(one for one in new.people if one.name == "Ana Ruíz")
    assert (ana.affiliation, ana.allotted) == ("By hand", 60.0)
    assert new.lists == {}


def test_what_the_programme_says_no_longer_leaves_the_report() -> None:
    bare = PlannedSession(id="b", title="DIESIS")
    new = updated(begun(), bare, before=BEFORE)
    assert (new.session.room, new.session.starts, new.session.language) == ("", None, "")
    assert {key: text for key, text in new.fields.items() if text} == {}
    assert (new.lists, [one.role for one in new.people]) == ({}, ["floor"])
    assert new.session.programme_id == "b"
    kept = updated(begun(), bare)
    assert (kept.session.room, kept.session.starts) == ("Aula 1", STARTS)
