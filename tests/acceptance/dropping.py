"""Dragging a file from one program's window onto another's, as a hand would."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.acceptance.dragging import TITLE
from tests.acceptance.program import Machine
from tests.display import stop


def drag_onto(machine: Machine, file: Path, window: int, *, opens: str) -> None:
    """Drop a file on this window, moved to where it is not covered; `opens` is the window that follows."""
    display = machine.display
    display.xdotool("windowmove", "--sync", window, 40, 60)
    source = display.start(sys.executable, "-m", "tests.acceptance.dragging", str(file))
    from_window = display.wait_for_window(f"^{TITLE}$")
    display.xdotool("windowmove", "--sync", from_window, 900, 100)
    display.xdotool("mousemove", "--window", from_window, 100, 50)
    display.xdotool("mousedown", 1)
    for step in range(1, 6):
        display.xdotool("mousemove_relative", "--sync", "--", -step, step)
    for x in (320, 322, 324):
        display.xdotool("mousemove", "--window", window, x, 400)
    display.xdotool("mouseup", 1)
    display.wait_for_window(opens)
    stop(source)
