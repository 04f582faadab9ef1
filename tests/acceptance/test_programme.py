"""From the forum's programme to a filled report, with the real program on a real display."""

from __future__ import annotations

import json

import pytest

from tests.acceptance.dropping import drag_onto
from tests.acceptance.program import Machine
from tests.desktop.programmes import TABLE
from tests.display import wait_until

pytestmark = pytest.mark.display

START_PAGE = "^Rapporteur$"
DIALOG = "^Open a programme – Rapporteur$"


def test_a_programme_that_is_dropped_fills_a_report(machine: Machine) -> None:
    display, file = machine.display, machine.home / "gsef.csv"
    file.write_text(TABLE, "utf-8")
    with machine.running() as program:
        page = machine.focus(START_PAGE)
        drag_onto(machine, file, page, opens=DIALOG)
        program.wait_for("4 sessions found in gsef.csv")
        machine.answer(DIALOG)
        machine.focus(START_PAGE)
        program.wait_for("4 sessions shown")
        # The search finds it, a key marks it as one's own, and a click opens it.
        machine.press("ctrl+f")
        machine.type("dies")
        machine.press("Down", "m")
        for y in range(430, 540, 16):  # wherever its row is: what is above and below opens nothing
            display.xdotool("mousemove", 360, y, "click", 1)
        display.wait_for_window("^DIESIS – Rapporteur")
        machine.focus("^DIESIS – Rapporteur")
        machine.press("ctrl+1")
        machine.type("lo dijo Paula")
        machine.press("ctrl+w")
        wait_until(lambda: program.process.poll() is not None, what="the program to end")
    (report,) = (machine.home / "Documents" / "Rapporteur").glob("*.rapport")
    told = json.loads(machine.command("show", str(report), "--json"))
    assert told["session"]["room"] == "Sala 2"
    assert told["session"]["language"] == "es"
    assert [person["name"] for person in told["people"] if person["name"]] == ["Paula", "Victor"]
    assert [line["text"] for line in told["notes"][told["people"][0]["id"]]] == ["lo dijo Paula"]
    (programme,) = (machine.home / "data" / "rapporteur" / "programmes").glob("*.json")
    assert json.loads(programme.read_text("utf-8"))["mine"] == [told["session"]["programme_id"]]
