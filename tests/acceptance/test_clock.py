"""A whole session in less than a minute, on a real display: every reminder once, and the agenda on top."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image

from rapporteur.desktop.look import AGENDA_OVER, LIGHT
from rapporteur.report.model import Person, Session, new_report
from rapporteur.report.people import add_person
from rapporteur.report.template import load_templates
from rapporteur.resources import resource_folder
from rapporteur.store.library import read_published, write_published
from tests.acceptance.program import Machine, Program
from tests.display import Display, wait_until

pytestmark = pytest.mark.display

STARTS = datetime.fromisoformat("2021-10-07T21:30:00+02:00")
FACTOR = 60
"""A minute of the session passes in a second."""

Colour = tuple[int, int, int]

WINDOW = "^DIESIS – Rapporteur"
PATIENCE = 60.0


@pytest.fixture
def machine(display: Display, tmp_path: Path) -> Machine:
    return Machine(display, tmp_path)


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """Four speakers of four minutes each in a session of twenty."""
    template = load_templates([resource_folder() / "templates"])["gsef-2021"]
    session = Session(
        title="DIESIS",
        starts=STARTS,
        ends=STARTS + timedelta(minutes=20),
        zone="Europe/Madrid",
        language="es",
    )
    report = new_report(template, now=STARTS).with_changes(session=session)
    for name in ("Samuel", "Paula", "Victor", "Camila"):
        report, _ = add_person(report, Person(id=name.lower(), name=name, allotted=240.0))
    path = tmp_path / "diesis.rapport"
    write_published(report, path)
    return path


def agenda_colours(machine: Machine, path: Path) -> Counter[Colour]:
    """How many pixels of which colour there are in the line of the agenda."""
    machine.display.screenshot(path)
    place = machine.display.xdotool("getwindowgeometry", "--shell", machine.display.wait_for_window(WINDOW))
    at = dict(line.split("=") for line in place.split())
    with Image.open(path) as screen:
        left, top = int(at["X"]), int(at["Y"])
        # Wherever its frame is counted in: the bar on top is within these lines.
        bar = (left + 16, top - 30, left + int(at["WIDTH"]) - 16, top + 70)
        line = screen.convert("RGB").crop(bar)
    data = line.tobytes()
    return Counter(zip(data[::3], data[1::3], data[2::3], strict=True))


def rgb(colour: str) -> Colour:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def wait_for_reminder(program: Program, key: str) -> None:
    wait_until(lambda: program.count(f"reminder: {key}"), what=key, seconds=PATIENCE)


def test_a_session_with_every_reminder(machine: Machine, report: Path, tmp_path: Path) -> None:
    start = STARTS - timedelta(minutes=8)
    with machine.running(
        str(report), options=(start.isoformat(), str(FACTOR)), module="tests.acceptance.fast_program"
    ) as program:
        machine.focus(WINDOW)
        wait_for_reminder(program, "starts")
        machine.press("F5", "F9")  # it starts early, and Samuel speaks too long
        wait_for_reminder(program, "nearly samuel")
        wait_for_reminder(program, "overtime samuel")
        machine.press("F9")
        wait_for_reminder(program, "nearly paula")
        colours = agenda_colours(machine, tmp_path / "agenda.png")
        # Samuel's segment is amber, Paula's half full, the others are still to come, the closing is the last.
        for colour in (AGENDA_OVER[False], LIGHT.accent, LIGHT.line, LIGHT.closing):
            assert colours[rgb(colour)] > 100, f"{colour} in {colours.most_common(8)}"
        machine.press("F9")
        for key in ("video", "photo", "ends"):
            wait_for_reminder(program, key)
        machine.press("shift+F5")
        wait_for_reminder(program, "due 60")
        machine.press("ctrl+w")
        wait_until(lambda: program.process.poll() is not None, what="the program to end")
    told = [line.partition("reminder: ")[2] for line in program.lines if "reminder: " in line]
    assert max(Counter(told).values()) == 1, told
    course = read_published(report).course
    assert course.ended
    assert [turn.person_id for turn in course.turns] == ["samuel", "paula", "victor"]
    assert course.turns[0].seconds > 240
