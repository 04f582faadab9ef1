"""Who has the floor, breaks, the start and the end of the session, and that nothing of it is lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rapporteur.clock.plan import item_seconds, plan
from rapporteur.clock.session import Phase
from rapporteur.desktop.demo import SessionClock
from rapporteur.desktop.document import Document
from rapporteur.report.agenda import added, items
from rapporteur.report.course import began, finished, spoken
from rapporteur.report.model import Report
from rapporteur.store.working import WorkingStore
from tests.desktop.clocks import SettableClock
from tests.desktop.conftest import STARTS

# A document has timers.
pytestmark = pytest.mark.usefixtures("qapp")


def wait(clock: SessionClock, minutes: float) -> None:
    clock.move_to(clock.now() + timedelta(minutes=minutes))


def seconds(document: Document) -> list[float]:
    report = document.report
    return [spoken(report, person) for person in report.speaking_order()]


def test_the_floor_goes_from_one_to_the_next(document: Document, clock: SessionClock) -> None:
    samuel, paula, *_ = document.report.speaking_order()
    document.floor.give(samuel.id)
    wait(clock, 2)
    document.floor.give(samuel.id)
    wait(clock, 1)
    document.floor.give(paula.id)
    wait(clock, 4)
    document.floor.give(samuel.id)
    wait(clock, 1)
    document.floor.give(None)
    wait(clock, 9)
    assert seconds(document)[:2] == [240, 240]
    assert [turn.seconds for turn in document.report.course.turns] == [180, 240, 60]
    assert (began(document.report), finished(document.report)) == (
        STARTS + timedelta(minutes=10),
        STARTS + timedelta(minutes=18),
    )


def test_a_break_stops_who_speaks_until_somebody_speaks_again(
    document: Document, clock: SessionClock
) -> None:
    floor = document.floor
    samuel, paula, *_ = document.report.speaking_order()
    floor.give(samuel.id)
    wait(clock, 2)
    floor.pause()
    floor.pause()
    wait(clock, 5)
    assert floor.reading().phase is Phase.BREAK
    assert floor.reading().paused == timedelta(minutes=5)
    floor.give(paula.id)
    wait(clock, 1)
    assert floor.reading().phase is Phase.LIVE
    assert floor.reading().elapsed == timedelta(minutes=13)
    assert [pause.seconds for pause in document.report.course.pauses] == [300]
    assert seconds(document)[0] == 120


def test_breaks_before_the_session_began_are_none_of_it(document: Document, clock: SessionClock) -> None:
    floor, samuel = document.floor, document.report.speaking_order()[0]
    floor.pause()
    wait(clock, 5)
    floor.give(samuel.id)
    wait(clock, 1)
    floor.pause()
    wait(clock, 2)
    floor.start()
    assert floor.reading().phase is Phase.LIVE
    wait(clock, 3)
    assert floor.reading().elapsed == timedelta(minutes=3)
    assert seconds(document)[0] == 60


def test_a_break_on_the_agenda_takes_its_time_there(document: Document, clock: SessionClock) -> None:
    floor = document.floor
    document.apply(added(document.report, "Coffee", "break", 300.0))
    coffee = next(item for item in items(document.report) if item.kind == "break")
    floor.pause()
    wait(clock, 3)
    assert item_seconds(document.report, floor.live, floor.now())[coffee.id] == 180
    floor.resume()
    assert floor.live.paused is None
    assert floor.turn is None
    floor.begin(coffee.id)
    wait(clock, 1)
    assert floor.reading().phase is Phase.BREAK
    assert item_seconds(document.report, floor.live, floor.now())[coffee.id] == 240


def test_the_session_starts_and_ends_when_somebody_says_so(document: Document, clock: SessionClock) -> None:
    floor, paula = document.floor, document.report.speaking_order()[1]
    floor.start()
    floor.give(paula.id)
    wait(clock, 6)
    assert floor.reading().elapsed == timedelta(minutes=6)
    floor.end()
    wait(clock, 30)
    assert floor.reading()[:2] == (Phase.ENDED, timedelta(minutes=6))
    assert seconds(document)[1] == 360
    floor.reopen()
    assert floor.reading().phase is Phase.OVER
    assert floor.turn is None


def test_none_of_it_is_undone(document: Document, clock: SessionClock) -> None:
    title = document.report.session.model_copy(update={"title": "Otro"})
    document.apply(document.report.with_changes(session=title))
    document.floor.start()
    document.floor.give(document.report.people[0].id)
    wait(clock, 1)
    document.floor.extend_session(300)
    document.floor.give(None)
    course = document.report.course
    document.undo()
    assert document.report.session.title == "DIESIS"
    assert document.report.course == course


def test_what_goes_on_goes_on_after_a_crash(
    tmp_path: Path, sample: Report, clock: SessionClock, open_document: Callable[[Report], Document]
) -> None:
    document = open_document(sample)
    paula = document.report.speaking_order()[1]
    document.floor.start()
    document.floor.pause()
    wait(clock, 2)
    document.floor.give(paula.id)
    wait(clock, 1)
    document.floor.pause()
    document.settle()
    working = document._keeper.path
    left = tmp_path / "left" / working.name
    left.parent.mkdir()
    for path in working.parent.glob(f"{working.name}*"):
        (left.parent / path.name).write_bytes(path.read_bytes())
    # Another process, whose steady clock began at another moment.
    again_clock = SessionClock(clock.now() + timedelta(minutes=4))
    again = Document(
        lambda: WorkingStore(left), again_clock, home_for=lambda _report: tmp_path / "again.rapport"
    )
    reading = again.floor.reading()
    assert (reading.phase, reading.paused, reading.elapsed) == (
        Phase.BREAK,
        timedelta(minutes=4),
        timedelta(minutes=1),
    )
    assert seconds(again)[1] == 60
    again.close()


def test_a_turn_that_was_on_at_a_crash_does_not_last_until_the_next_day(
    tmp_path: Path, sample: Report, clock: SessionClock
) -> None:
    path = tmp_path / "one.db"
    began, last = clock.now(), clock.now() + timedelta(minutes=5)
    store = WorkingStore(path, sample, now=last.timestamp)
    samuel = sample.speaking_order()[0]
    store.set_notes(turn=f'["{samuel.id}", "{began.isoformat()}", "{samuel.id}"]', open="1")
    store.close()
    tomorrow = SessionClock(began + timedelta(days=1))
    again = Document(lambda: WorkingStore(path), tomorrow, home_for=lambda _report: tmp_path / "r.rapport")
    assert again.floor.turn is None
    (turn,) = again.report.course.turns
    assert (turn.person_id, turn.seconds) == (samuel.id, 300)
    again.close()


def test_sleep_is_counted_and_a_clock_that_is_set_is_not(sample: Report, tmp_path: Path) -> None:
    clock = SettableClock(STARTS + timedelta(minutes=10))
    document = Document(
        lambda: WorkingStore(tmp_path / "one.db", sample), clock, home_for=lambda _: tmp_path / "r.rapport"
    )
    document.floor.start()
    document.floor.give(sample.people[0].id)
    wait(clock, 20)  # nothing ticks meanwhile: the machine sleeps
    assert document.floor.seconds() == 1200
    clock.set_by = timedelta(hours=-1)
    assert document.floor.seconds() == 1200
    assert document.floor.reading().elapsed == timedelta(minutes=20)
    document.floor.give(None)
    assert seconds(document)[0] == 1200
    document.close()


STEP = st.sampled_from(
    ["give", "stop", "pause", "resume", "wait", "start", "end", "reopen", "extend", "begin"]
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(STEP, st.integers(0, 5), st.floats(0, 30, allow_nan=False)), max_size=15))
def test_whatever_is_done_in_whatever_order_no_time_is_below_nothing(
    sample: Report, tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int, float]]
) -> None:
    clock = SessionClock(STARTS - timedelta(minutes=3))
    folder = tmp_path_factory.mktemp("floor")
    document = Document(
        lambda: WorkingStore(folder / "r.db", sample), clock, home_for=lambda _: folder / "r.rapport"
    )
    floor, waited = document.floor, 0.0
    document.apply(added(document.report, "Coffee", "break", 300.0))
    agenda = [item.id for item in items(document.report)]
    for step, number, amount in steps:
        match step:
            case "give":
                floor.give(sample.people[number].id)
            case "stop":
                floor.give(None)
            case "pause":
                floor.pause()
            case "resume":
                floor.resume()
            case "start":
                floor.start()
            case "end":
                floor.end()
            case "reopen":
                floor.reopen()
            case "extend":
                floor.extend_session(60 * (amount - 15))
            case "begin":
                floor.begin(agenda[number])
            case _:
                wait(clock, amount)
                waited += 60 * amount
        reading, course = floor.reading(), document.report.course
        assert reading.elapsed >= timedelta()
        assert reading.paused >= timedelta()
        assert (reading.phase is Phase.BREAK) <= (floor.live.paused is not None)
        assert sum(pause.seconds is None for pause in course.pauses) == (floor.live.paused is not None)
        everything = sum(turn.seconds for turn in course.turns) + floor.seconds()
        assert 0 <= everything <= waited + 1e-6
        assert all(slot.used >= 0 for slot in plan(document.report, floor.live, floor.now()).slots)
    document.close()
