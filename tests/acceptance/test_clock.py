"""A whole session in less than a minute, on a real display: every reminder once, and the agenda on top."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image

from rapporteur.desktop.look import AGENDA_OVER, LIGHT
from rapporteur.store.published import read_published
from tests.acceptance.dropping import drag_onto
from tests.acceptance.program import Machine, Program
from tests.display import wait_until

pytestmark = pytest.mark.display

STARTS = datetime.fromisoformat("2021-10-07T21:30:00+02:00")
FACTOR = 60
"""A minute of the session passes in a second."""

Colour = tuple[int, int, int]

DIALOG = "^Open a programme – Rapporteur$"
WINDOW = "^DIESIS – Rapporteur"
PATIENCE = 60.0


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    """A session of twenty minutes with four speakers, and another one."""
    path = tmp_path / "gsef.csv"
    path.write_text(
        "GSEF Global Virtual Forum\n"
        "Day,Start,End,Zone,Title,Language,Speakers\n"
        "2021-10-07,21:30,21:50,Europe/Madrid,DIESIS,Spanish,Samuel; Paula; Victor; Camila\n"
        "2021-10-08,9:00,10:00,Europe/Madrid,Compra,Spanish,Jon\n",
        "utf-8",
    )
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


def wait_for_reminder(program: Program, key: str, *, more_than: int = 0) -> None:
    wait_until(lambda: program.count(f"reminder: {key}") > more_than, what=key, seconds=PATIENCE)


def test_from_the_programme_through_a_session_with_every_reminder(
    machine: Machine, programme: Path, tmp_path: Path
) -> None:
    start = STARTS - timedelta(minutes=25)
    with machine.running(
        options=(start.isoformat(), str(FACTOR)), module="tests.acceptance.fast_program"
    ) as program:
        drag_onto(machine, programme, machine.focus("^Rapporteur$"), opens=DIALOG)
        machine.answer(DIALOG)
        program.wait_for("2 sessions shown")
        machine.focus("^Rapporteur$")
        machine.press("ctrl+f")
        machine.type("dies")
        machine.press("Down", "Return")
        machine.focus(WINDOW)
        wait_for_reminder(program, "starts")
        machine.press("F5", "F9")  # it starts early, and Samuel speaks too long
        wait_for_reminder(program, "nearly")
        wait_for_reminder(program, "overtime")
        machine.press("F9")
        wait_for_reminder(program, "nearly", more_than=1)
        colours = agenda_colours(machine, tmp_path / "agenda.png")
        # Samuel's segment is amber, Paula's half full, others are still to come, the closing is the last.
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
    (file,) = (tmp_path / "Documents" / "Rapporteur").glob("*.rapport")
    report = read_published(file)
    assert report.course.ended
    names = [report.person(turn.person_id) for turn in report.course.turns]
    assert [person.name for person in names if person] == ["Samuel", "Paula", "Victor"]
    assert report.course.turns[0].seconds > 280
