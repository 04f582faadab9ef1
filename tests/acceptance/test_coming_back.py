"""After a crash the program opens where it was, and its history goes further back: by keys, on a display."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.acceptance.program import Machine
from tests.display import wait_until

WINDOW = "^DIESIS – Rapporteur"
HISTORY = "^History – Rapporteur"

pytestmark = pytest.mark.display


def _last_lines(machine: Machine, report: Path) -> dict[str, str]:
    """The last line under each speaker."""
    told = json.loads(machine.command("show", str(report), "--json"))
    names = {person["id"]: person["name"] for person in told["people"]}
    return {names[key]: lines[-1]["text"] for key, lines in told["notes"].items()}


def test_the_cursor_is_where_it_was_when_the_program_was_killed(machine: Machine, report: Path) -> None:
    with machine.running(str(report)) as program:
        machine.focus(WINDOW)
        machine.press("ctrl+2")
        machine.type("empleo")
        machine.press("Left", "Left", "Left")
        # The place is kept with the next save, so one more letter before the end.
        acknowledged = program.count("saved revision")
        machine.type("X")
        program.wait_for("saved revision", more_than=acknowledged)
        program.kill()
    with machine.running() as program:
        machine.focus(WINDOW)
        machine.type("Y")
        program.wait_for("saved revision")
        machine.press("ctrl+w")
        wait_until(lambda: program.process.poll() is not None, what="the program to end")
    assert _last_lines(machine, report)["Paula"] == "empXYleo"


def test_the_history_restores_and_undo_takes_that_back(machine: Machine, report: Path) -> None:
    with machine.running(str(report)) as program:
        machine.focus(WINDOW)
        machine.press("ctrl+2")
        machine.type("se queda")
        program.wait_for("saved revision")
        # Written to its file: a version.
        machine.press("ctrl+s")
        program.wait_for("published")
        machine.press("Return")
        acknowledged = program.count("saved revision")
        machine.type("se va")
        program.wait_for("saved revision", more_than=acknowledged)
        machine.press("ctrl+h")
        machine.focus(HISTORY)
        # From the list to what differs, to its first link, and there.
        machine.press("Tab", "Tab")
        acknowledged = program.count("saved revision")
        machine.press("Return")
        program.wait_for("saved revision", more_than=acknowledged)
        published = program.count("published")
        machine.press("Escape")
        machine.focus(WINDOW)
        machine.press("ctrl+s")
        program.wait_for("published", more_than=published)
        assert _last_lines(machine, report)["Paula"] == "se queda"
        published = program.count("published")
        machine.press("ctrl+z", "ctrl+s")
        program.wait_for("published", more_than=published)
        assert _last_lines(machine, report)["Paula"] == "se va"
    versions = json.loads(machine.command("history", str(report), "--json"))
    assert "restored" in {version["cause"] for version in versions}
