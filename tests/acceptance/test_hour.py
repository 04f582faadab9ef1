"""The rapporteur's hour with the real program on a real display, driven by real keys."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pypdf
import pytest

from tests.acceptance.program import Machine
from tests.display import stop, wait_until
from tests.samples import SAMPLE

WINDOW = "^DIESIS – Rapporteur"

pytestmark = pytest.mark.display


def _notes(machine: Machine, report: Path) -> dict[str, list[str]]:
    """Every line of notes by its speaker's name, as the command line tells it."""
    told = json.loads(machine.command("show", str(report), "--json"))
    names = {person["id"]: person["name"] for person in told["people"]}

    def texts(lines: list[dict[str, object]], depth: int = 0) -> list[str]:
        found = []
        for line in lines:
            found.append("  " * depth + str(line["text"]))
            found += texts(line["children"], depth + 1)  # type: ignore[arg-type]
        return found

    return {names[person_id]: texts(lines) for person_id, lines in told["notes"].items()}


def test_the_whole_hour(machine: Machine) -> None:
    display, report = machine.display, machine.home / "diesis.rapport"
    machine.command("import", str(SAMPLE), "-o", str(report))
    gallery = display.start(sys.executable, "-m", "rapporteur.desktop.gallery", "--tiles", "9")
    meeting = "^Zoom Meeting$"
    display.wait_for_window(meeting)

    with machine.running(str(report)) as program:
        display.wait_for_window(WINDOW)
        machine.focus(WINDOW)
        machine.press("ctrl+2")
        machine.type("primera nota de Paula: economía")
        machine.press("Return", "Tab")
        machine.type("una línea más adentro")

        # The call takes the keyboard; the hotkey is heard all the same.
        machine.focus(meeting)
        machine.press("ctrl+alt+p")
        program.wait_for("photo stored")

        machine.focus(WINDOW)
        machine.press("ctrl+3")
        machine.type("lo dijo Victor")
        # Once it is saved on request nothing is pending, so the next key makes exactly one save.
        published = program.count("published")
        machine.press("ctrl+s")
        program.wait_for("published", more_than=published)
        saved = program.count("saved revision")
        machine.press("z")
        program.wait_for("saved revision", more_than=saved)
        program.kill()

    # Started with nothing but its name, it goes on where it was.
    with machine.running() as program:
        display.wait_for_window(WINDOW)
        machine.focus(WINDOW)
        machine.press("ctrl+p")
        pdf = machine.home / "DIESIS - session report.pdf"
        wait_until(pdf.exists, what="the PDF")
        machine.press("ctrl+w")
        wait_until(lambda: program.process.poll() is not None, what="the program to end")
        assert program.process.returncode == 0
    stop(gallery)

    notes = _notes(machine, report)
    assert notes["Paula"][-2:] == ["primera nota de Paula: economía", "  una línea más adentro"]
    assert notes["Victor"][-1] == "lo dijo Victorz"
    reader = pypdf.PdfReader(pdf)
    text = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    for line in ("primera nota de Paula: economía", "una línea más adentro", "lo dijo Victorz"):
        assert line in text
    assert sum(len(page.images) for page in reader.pages) == 1


def test_a_photo_by_command_and_without_a_report(machine: Machine) -> None:
    machine.command("snap", exit_code=1)
    report = machine.home / "empty.rapport"
    machine.command("new", "--template", "generic-session", "-o", str(report))
    gallery = machine.display.start(sys.executable, "-m", "rapporteur.desktop.gallery", "--tiles", "4")
    machine.display.wait_for_window("^Zoom Meeting$")
    with machine.running(str(report)) as program:
        machine.display.wait_for_window("^Untitled session – Rapporteur")
        machine.command("snap")
        program.wait_for("photo stored")
        # A second start hands its file over and ends.
        machine.command(str(report))
    stop(gallery)


def test_the_demo_on_a_display(machine: Machine) -> None:
    out = machine.home / "demo"
    machine.command("demo", "--out", str(out))
    left = {path.name for path in out.iterdir()}
    assert left == {"diesis.rapport", "DIESIS - session report.pdf", "window.png"}
    told = json.loads(machine.command("show", str(out / "diesis.rapport"), "--json"))
    (photo,) = told["photos"]
    assert photo["window_title"] == "Zoom Meeting"
