"""The whole program as a person starts it: its first paint, and the hotkey during a call."""

from __future__ import annotations

import re
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from rapporteur.desktop.control import tell_running
from tests.acceptance.program import Machine, Program
from tests.bench.harness import Row, median
from tests.display import Display, stop, wait_until

SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "gsef-2021-diesis.txt"
STARTS = 9
PHOTOS = 7


def measure() -> Sequence[Row]:
    """Both, under Xvfb with a window manager."""
    with Display() as display, tempfile.TemporaryDirectory() as home:
        machine = Machine(display, Path(home))
        report = Path(home, "diesis.rapport")
        machine.environ["RAPPORTEUR_LOG"] = "DEBUG"
        # Compiled modules are part of being warm.
        machine.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        machine.command("import", str(SAMPLE), "-o", str(report))
        rows = [_first_paint(machine, report)]
        rows += [_hotkey(machine, report, size) for size in ("1280x800", "1920x1080")]
    return rows


def _first_paint(machine: Machine, report: Path) -> Row:
    times = []
    for number in range(STARTS + 1):
        begun = time.monotonic()
        with machine.running(str(report), options=()) as program:
            # Both clocks are CLOCK_MONOTONIC, so times of two processes can be compared.
            painted = _moment(program, "first paint at")
        if number:  # the first start warms the caches
            times.append(painted - begun)
    return median("first paint with the sample report, warm, X11", times, 300)


def _hotkey(machine: Machine, report: Path, size: str) -> Row:
    gallery = machine.display.start(
        sys.executable, "-m", "rapporteur.desktop.gallery", "--tiles", "25", "--geometry", f"{size}+0+0"
    )
    times = []
    try:
        with machine.running(str(report), options=()) as program:
            machine.display.wait_for_window("^DIESIS – Rapporteur")
            wait_until(lambda: _is_settled(machine), what="the program to listen")
            machine.focus("^Zoom Meeting$")
            for number in range(PHOTOS):
                begun = time.monotonic()
                machine.press("ctrl+alt+p")
                times.append(_moment(program, "photo stored at", more_than=number) - begun)
    finally:
        stop(gallery)
    return median(f"hotkey to stored photo, {size}", times, 500)


def _is_settled(machine: Machine) -> bool:
    """Whether the program answers other starts, which it does once the hotkey is its own.

    The key is asked for after the first paint, so a key pressed at once would be the gallery's.
    """
    return any(tell_running(str(socket), "open") for socket in (machine.home / "run").glob("rapporteur-*"))


def _moment(program: Program, words: str, *, more_than: int = 0) -> float:
    """The time that the program gave in its last line with these words."""
    program.wait_for(words, more_than=more_than)
    line = next(line for line in reversed(program.lines) if words in line)
    found = re.search(r"at ([\d.]+)", line)
    assert found
    return float(found[1])
