"""What the clock of a live session costs while nobody types."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from rapporteur.report.model import Person, Session, new_report
from rapporteur.report.people import add_person
from rapporteur.report.template import load_templates
from rapporteur.resources import resource_folder
from rapporteur.store.published import write_published
from tests.acceptance.program import Machine
from tests.bench.harness import Row
from tests.display import Display

SECONDS = 60
BUDGET = 0.5
SETTLING = 12
"""Seconds after which nothing of the start is left to do."""


def measure() -> Sequence[Row]:
    """The part of a core that an open report takes, and how much of that the clock of a live session is."""
    live, still = _idle(session=True), _idle(session=False)
    return [
        Row(f"clock of a live session, {SECONDS} s", live - still, "% of a core", BUDGET),
        Row("a live session in all, nobody typing", live, "% of a core"),
    ]


def _idle(*, session: bool) -> float:
    with Display() as display, tempfile.TemporaryDirectory() as home:
        machine = Machine(display, Path(home))
        report = Path(home, "live.rapport")
        _write_report(report, session=session)
        with machine.running(str(report)) as program:
            machine.focus("^Live – Rapporteur")
            machine.press("ctrl+2")
            if not session:
                machine.press("ctrl+period")
            time.sleep(SETTLING)
            before = _processor_seconds(program.process.pid)
            time.sleep(SECONDS)
            return 100 * (_processor_seconds(program.process.pid) - before) / SECONDS


def _write_report(path: Path, *, session: bool) -> None:
    template = load_templates([resource_folder() / "templates"])["gsef-2021"]
    now = datetime.now(UTC)
    times = {"starts": now - timedelta(minutes=10), "ends": now + timedelta(minutes=50)} if session else {}
    held = Session(title="Live", zone="UTC").model_copy(update=times)
    report = new_report(template, now=now).with_changes(session=held)
    for name in ("Samuel", "Paula", "Victor", "Camila", "Mariana"):
        report, _ = add_person(report, Person(id=name.lower(), name=name))
    write_published(report, path)


def _processor_seconds(pid: int) -> float:
    """Time in user and kernel mode (proc(5): fields 14 and 15 of stat)."""
    fields = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
