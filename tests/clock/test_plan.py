"""The agenda as it goes: what is done, who is on, when the rest will come."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rapporteur.clock.moments import Instant, Mark
from rapporteur.clock.plan import Plan, Stage, person_seconds, plan
from rapporteur.clock.session import Live, Running
from rapporteur.report.agenda import added, changed_item, extended, moved, removed
from rapporteur.report.model import Course, Report, Session, Turn
from tests.clock.conftest import STARTS

At = Callable[[float], Instant]


def turn(person_id: str, begins: float, ends: float) -> Turn:
    since = STARTS + timedelta(minutes=begins)
    return Turn(person_id=person_id, item_id=person_id, since=since, seconds=60 * (ends - begins))


def on(person_id: str, since: Instant) -> Live:
    return Live(turn=Running(person_id, person_id, Mark(*since)))


def stages(planned: Plan) -> dict[str, Stage]:
    return {slot.item.id: slot.stage for slot in planned.slots}


def spans(planned: Plan) -> dict[str, tuple[float | None, float | None]]:
    """Begin and end of each item, in minutes after the start."""

    def minutes(moment: object) -> float | None:
        return round((moment - STARTS).total_seconds() / 60, 2) if moment else None  # type: ignore[operator]  # a datetime

    return {slot.item.id: (minutes(slot.starts), minutes(slot.ends)) for slot in planned.slots}


def test_before_the_session_it_is_the_plan(report: Report, at: At) -> None:
    planned = plan(report, Live(), at(-10))
    assert spans(planned) == {
        "a": (0, 5),
        "b": (5, 16.5),
        "c": (16.5, 28),
        "d": (28, 38),
        "closing": (38, 40),
    }
    assert {slot.late for slot in planned.slots} == {0.0}
    assert set(stages(planned).values()) == {Stage.TO_COME}


def test_who_speaks_too_long_makes_the_rest_late(report: Report, at: At) -> None:
    gone = report.with_changes(course=Course(turns=(turn("a", 0, 6),)))
    now = at(20.5)
    planned = plan(gone, on("b", at(6)), now)
    assert stages(planned) == {
        "a": Stage.DONE,
        "b": Stage.RUNNING,
        "c": Stage.TO_COME,
        "d": Stage.TO_COME,
        "closing": Stage.TO_COME,
    }
    assert planned.running
    assert planned.running.is_over
    assert planned.running.left == pytest.approx(-180)
    assert spans(planned)["d"] == (32, 42)
    assert planned.latest
    assert (planned.latest.item.id, planned.latest.late) == ("d", 240.0)


def test_what_is_extended_left_out_or_moved_is_planned_anew(report: Report, at: At) -> None:
    longer = extended(report, "b", 120)
    assert spans(plan(longer, Live(), at(-1)))["closing"] == (40, 42)
    without = changed_item(report, "c", skipped=True)
    planned = plan(without, Live(), at(-1))
    assert (stages(planned)["c"], spans(planned)["d"]) == (Stage.SKIPPED, (16.5, 26.5))
    first = moved(report, "d", 0)
    assert spans(plan(first, Live(), at(-1)))["a"] == (10, 15)


def test_who_says_a_word_out_of_turn_has_not_had_their_turn(report: Report, at: At) -> None:
    course = Course(turns=(turn("a", 0, 5), turn("d", 5, 5.5)))
    planned = plan(report.with_changes(course=course), on("b", at(5.5)), at(6))
    assert stages(planned)["d"] is Stage.TO_COME
    # And what they said counts.
    assert spans(planned)["d"] == (28.5, 38)


def test_who_is_passed_over_still_comes(report: Report, at: At) -> None:
    planned = plan(report, on("c", at(0)), at(2))
    assert stages(planned)["a"] is Stage.TO_COME
    assert planned.next
    # Who comes after goes first, the closing is last.
    assert [slot.item.id for slot in planned.coming] == ["d", "a", "b", "closing"]
    assert planned.next.item.id == "d"
    assert spans(planned)["d"] == (11.5, 21.5)
    assert spans(planned)["a"] == (21.5, 26.5)
    # Everyone keeps to the time that is left: nobody is late for having changed places.
    assert all(slot.late is not None and slot.late <= 0 for slot in planned.coming)


def test_where_nobody_is_left_to_speak_the_last_item_says_how_late_it_is(report: Report, at: At) -> None:
    course = Course(turns=(turn("a", 0, 5), turn("b", 5, 20), turn("c", 20, 30), turn("d", 30, 41)))
    planned = plan(report.with_changes(course=course), Live(), at(41))
    assert planned.latest
    assert (planned.latest.item.id, planned.latest.late) == ("closing", 180)


def test_one_speakers_turns_add_up(report: Report, at: At) -> None:
    course = Course(turns=(turn("b", 0, 2), turn("a", 2, 3), turn("b", 3, 4)))
    gone = report.with_changes(course=course)
    berta = gone.person("b")
    assert berta
    assert person_seconds(gone, berta, on("b", at(5)), at(6)) == pytest.approx(240)


def test_a_session_without_a_schedule_has_an_agenda_without_times(report: Report, at: At) -> None:
    free = report.with_changes(session=Session())
    planned = plan(free, on("b", at(0)), at(3))
    assert {span for item, span in spans(planned).items() if item != "b"} == {(None, None)}
    assert planned.running
    assert planned.running.used == pytest.approx(180)


def test_an_item_of_nobody_has_its_own_time(report: Report, at: At) -> None:
    with_break = added(report, "Coffee", "break", 300.0)
    planned = plan(with_break, Live(), at(-1))
    assert [slot.item.kind for slot in planned.slots][-2:] == ["break", "closing"]
    assert planned.slots[-1].allowed == 120
    # Berta and Carla give what the break takes.
    assert spans(planned)["closing"] == (38, 40)
    without = removed(with_break, planned.slots[-2].item.id)
    assert [slot.item.kind for slot in plan(without, Live(), at(0)).slots] == ["talk"] * 4 + ["closing"]


MINUTES = st.floats(min_value=0, max_value=30, allow_nan=False)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_whatever_happens_the_times_add_up(data: st.DataObject) -> None:
    from tests.clock import conftest

    report = Report(
        id="0123",
        created=STARTS,
        template=conftest.FORM,
        session=Session(starts=STARTS, ends=conftest.ENDS),
        people=conftest.PEOPLE,
    )
    now, live = 0.0, Live()
    order = [Stage.TO_COME, Stage.RUNNING, Stage.DONE]
    for _ in range(data.draw(st.integers(1, 12))):
        what = data.draw(st.sampled_from(["speak", "wait", "extend", "skip", "move", "stop"]))
        item_id = data.draw(st.sampled_from(["a", "b", "c", "d", "closing"]))
        here = Instant(STARTS + timedelta(minutes=now), 60 * now)
        match what:
            case "extend":
                report = extended(report, item_id, data.draw(st.floats(-1200, 1200)))
            case "skip":
                report = changed_item(report, item_id, skipped=data.draw(st.booleans()))
            case "move":
                report = moved(report, item_id, data.draw(st.integers(-2, 7)))
            case "wait":
                now += data.draw(MINUTES)
            case _:
                if live.turn:
                    mark = live.turn.since
                    ended = Turn(
                        person_id=live.turn.person_id,
                        item_id=live.turn.item_id,
                        since=mark.wall,
                        seconds=mark.seconds(here),
                    )
                    course = report.course.model_copy(update={"turns": (*report.course.turns, ended)})
                    report = report.with_changes(course=course)
                starts = what == "speak"
                person = "" if item_id == "closing" else item_id
                live = Live(turn=Running(person, item_id, Mark(*here)) if starts else None)
        planned = plan(report, live, Instant(STARTS + timedelta(minutes=now), 60 * now))
        slots = planned.slots
        assert sorted(slot.item.id for slot in slots) == ["a", "b", "c", "closing", "d"]
        assert all(slot.used >= 0 and slot.allowed >= 0 for slot in slots)
        # By the plan, without what was given on top, the items make up the session.
        assert sum(slot.allowed - slot.item.extended for slot in slots) == pytest.approx(2400)
        # Everything that somebody spoke is in an item.
        running = 60 * now - (live.turn.since.steady or 0.0) if live.turn else 0.0
        spoken = sum(turn.seconds for turn in report.course.turns) + running
        assert sum(slot.used for slot in slots) == pytest.approx(spoken)
        assert all(slot.starts <= slot.ends for slot in slots if slot.starts and slot.ends)
        assert sum(slot.stage is Stage.RUNNING for slot in slots) == bool(live.turn)
        # What is to come follows without a gap or an overlap.
        coming = [slot for slot in planned.coming if slot.starts]
        assert all(one.ends == other.starts for one, other in pairwise(coming) if one.ends)
        assert all(slot.stage in order or slot.item.skipped for slot in slots)


def test_who_cannot_fit_into_the_session_is_late_from_the_start(report: Report, at: At) -> None:
    crowded = report.with_changes(
        people=tuple(person.model_copy(update={"allotted": 1200.0}) for person in report.people)
    )
    late = [slot.late for slot in plan(crowded, Live(), at(0)).slots]
    assert late == [0.0, 0.0, 1200.0, 2400.0, 2520.0]
