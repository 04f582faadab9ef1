"""How the session went, beside the plan."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from rapporteur.report.agenda import items, with_agenda
from rapporteur.report.compare import differences, merged, restored
from rapporteur.report.course import began, finished, plan_and_course, spoken
from rapporteur.report.model import AgendaItem, Course, Pause, Person, Report, Session, Turn, new_report
from rapporteur.report.people import add_person
from rapporteur.report.template import FormField, Section, Template
from rapporteur.report.values import field_text, with_field

STARTS = datetime(2021, 10, 7, 19, 30, tzinfo=UTC)
BEGAN = FormField(id="began", label="Began", kind="started")
OVER = FormField(id="over", label="Over", kind="ended")
FORM = Template(
    id="f",
    name="F",
    languages=("en",),
    sections=(
        Section(id="s", kind="fields", label="S", fields=(BEGAN, OVER)),
        Section(id="t", kind="times", label="Times"),
    ),
)


def turn(person_id: str, begins: int, ends: int, item_id: str = "") -> Turn:
    since = STARTS + timedelta(minutes=begins)
    return Turn(person_id=person_id, item_id=item_id, since=since, seconds=60.0 * (ends - begins))


def session(*turns: Turn, **course: object) -> Report:
    made = new_report(FORM, now=STARTS).with_changes(
        session=Session(starts=STARTS, ends=STARTS + timedelta(minutes=40), zone="Europe/Madrid"),
        course=Course.model_validate({"turns": turns, **course}),
    )
    for name in ("Ana", "Berta"):
        made, _ = add_person(made, Person(id=name.lower(), name=name))
    return made


def test_it_began_and_ended_as_somebody_said_or_with_the_turns() -> None:
    assert (began(session()), finished(session())) == (None, None)
    held = session(turn("berta", 8, 20), turn("ana", 2, 8))
    assert (began(held), finished(held)) == (STARTS + timedelta(minutes=2), STARTS + timedelta(minutes=20))
    said = session(turn("ana", 2, 8), started=STARTS, ended=STARTS + timedelta(minutes=39))
    assert (began(said), finished(said)) == (STARTS, STARTS + timedelta(minutes=39))


def test_the_fields_say_so_unless_something_else_is_written_in_them() -> None:
    held = session(turn("ana", 2, 38))
    assert (field_text(held, BEGAN), field_text(held, OVER)) == ("21:32", "22:08")
    assert field_text(session(), BEGAN) == ""
    other = with_field(held, BEGAN, "half past nine", today=STARTS.date())
    assert field_text(other, BEGAN) == "half past nine"


def test_the_plan_and_what_came_of_it() -> None:
    held = session(turn("ana", 1, 10), turn("berta", 10, 30), turn("ana", 30, 32))
    ana, berta, closing = plan_and_course(held)
    assert (ana.name, ana.planned, ana.taken) == ("Ana", 1140, 660)
    assert (ana.starts, ana.ends) == (STARTS, STARTS + timedelta(minutes=19))
    assert (ana.started, ana.ended) == (STARTS + timedelta(minutes=1), STARTS + timedelta(minutes=32))
    assert (berta.taken, berta.starts) == (1200, STARTS + timedelta(minutes=19))
    assert (closing.taken, closing.started, closing.ended) == (0, None, None)


def test_turns_belong_to_the_items_that_they_name() -> None:
    agenda = [
        AgendaItem(id="one", person_id="ana"),
        AgendaItem(id="chat", title="Chat"),
        AgendaItem(id="two", person_id="ana"),
    ]
    held = with_agenda(
        session(turn("ana", 0, 5), turn("ana", 5, 9, "two"), turn("", 9, 12, "chat"), turn("floor", 12, 20)),
        agenda,
    )
    # Berta has no item in it and gets one at the end.
    assert [(row.name, row.taken) for row in plan_and_course(held)] == [
        ("Ana", 300),
        ("Chat", 180),
        ("Ana", 240),
        ("Berta", 0),
    ]
    ana = held.person("ana")
    assert ana
    assert spoken(held, ana) == 540


def test_what_was_counted_before_turns_were_kept_still_counts() -> None:
    old = session()
    ana = old.person("ana")
    assert ana
    old, _ = add_person(old.with_changes(people=()), ana.model_copy(update={"spoken": 65.0}))
    again = old.person("ana")
    assert again
    assert spoken(old, again) == 65
    assert plan_and_course(old)[0].taken == 65
    item = AgendaItem(id="again", person_id="ana")
    twice = with_agenda(old, [*items(old), item]).with_changes(course=Course(turns=(turn("ana", 0, 2),)))
    assert [row.taken for row in plan_and_course(twice) if row.item.person_id == "ana"] == [185, 0]


def test_of_two_versions_everyones_turns_are_kept() -> None:
    common = turn("ana", 0, 5)
    one = session(common, turn("ana", 10, 12), started=STARTS)
    other = one.with_changes(
        course=Course(
            turns=(common, turn("berta", 5, 9)),
            pauses=(Pause(since=STARTS, seconds=5.0),),
            ended=STARTS + timedelta(minutes=40),
        )
    )
    assert differences(one, other) == []
    both = merged(one, other, {}).course
    assert both.turns == (common, turn("berta", 5, 9), turn("ana", 10, 12))
    assert (both.started, both.ended, len(both.pauses)) == (STARTS, STARTS + timedelta(minutes=40), 1)


def test_people_who_were_added_twice_keep_their_turns_in_one() -> None:
    one, _ = add_person(session(), Person(id="c1", name="Carla"))
    other, _ = add_person(session(turn("c2", 0, 5, "c2")), Person(id="c2", name="Carla"))
    both = merged(one, other, {})
    assert [person.name for person in both.speaking_order()] == ["Ana", "Berta", "Carla"]
    assert both.course.turns == (turn("c1", 0, 5, "c1"),)


def test_going_back_does_not_take_back_what_was_said() -> None:
    before = session()
    now = before.with_changes(course=Course(turns=(turn("ana", 0, 5),)), agenda=(AgendaItem(id="x"),))
    again = restored(now, before, ["course", "agenda"])
    assert (again.course, again.agenda) == (now.course, ())
