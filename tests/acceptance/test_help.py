"""Help by its keys on a real display, and an unexpected error that takes no keyboard from who writes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.acceptance.program import Machine
from tests.display import wait_until

pytestmark = pytest.mark.display

GUIDE = "Guide to Rapporteur"
KEYS = "Keys"


def test_help_is_a_key_away_and_a_question_mark_is_written_in_the_notes(
    machine: Machine, report: Path
) -> None:
    with machine.running(str(report)) as program:
        program.wait_for("first paint")
        machine.focus("DIESIS")
        machine.press("ctrl+2")
        machine.type("y esto?")
        program.wait_for("saved revision")
        assert not machine.display.has_window(KEYS)
        machine.press("ctrl+slash")
        machine.answer(KEYS, "Escape")
        machine.focus("DIESIS")
        # The list of speakers, where nobody writes: the key is typed with Shift, as on most keyboards.
        machine.press("shift+F6")
        machine.press("question")
        machine.answer(KEYS, "Escape")
        machine.focus("DIESIS")
        machine.press("F1")
        machine.answer(GUIDE, "Escape")
        machine.focus("DIESIS")
        machine.press("ctrl+q")
        program.process.wait(30)
    assert "y esto?" in machine.command("show", str(report))


def test_an_unexpected_error_takes_no_keyboard(machine: Machine, report: Path) -> None:
    machine.environ |= {"FAULT": "late", "STAYS": "1"}
    with machine.running(str(report), options=(), module="tests.faults.faulty_program") as program:
        window = machine.focus("DIESIS")
        machine.press("ctrl+2")
        machine.type("antes ")
        machine.press("F12")
        machine.display.wait_for_window("Something unexpected happened")
        machine.type("y despues")
        wait_until(lambda: program.count("an unexpected error") == 1, what="the log")
        assert int(machine.display.xdotool("getactivewindow")) == window
        machine.answer("Something unexpected happened", "Escape")
        machine.focus("DIESIS")
        machine.press("ctrl+q")
        program.process.wait(30)
    assert "antes y despues" in machine.command("show", str(report))
