"""The whole program as a person starts it: its first paint; and the photo of a call, in `photo`."""

from __future__ import annotations

import re
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.acceptance.program import Machine, Program
from tests.bench import photo
from tests.bench.harness import Row, median
from tests.display import Display

SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "gsef-2021-diesis.txt"
STARTS = 9


def measure() -> Sequence[Row]:
    """Both, under Xvfb with a window manager."""
    with Display() as display, tempfile.TemporaryDirectory() as home:
        machine = Machine(display, Path(home))
        report = Path(home, "diesis.rapport")
        machine.environ["RAPPORTEUR_LOG"] = "DEBUG"
        # Compiled modules are part of being warm.
        machine.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        machine.command("import", str(SAMPLE), "-o", str(report))
        first_paint = _first_paint(machine, report)
    return [first_paint, *photo.measure()]


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


def _moment(program: Program, words: str) -> float:
    """The time that the program gave in its last line with these words."""
    program.wait_for(words)
    line = next(line for line in reversed(program.lines) if words in line)
    found = re.search(r"at ([\d.]+)", line)
    assert found
    return float(found[1])
