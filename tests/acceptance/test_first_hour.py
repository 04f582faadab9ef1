"""Somebody new, with an empty home and a keyboard: from the first start to a report that was sent."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.acceptance.mail import ORGANISER, SECRET, only_report, server_trusted_by, text_of
from tests.acceptance.program import Machine
from tests.mail.servers import USER, MailServer

pytestmark = pytest.mark.display

START = "^Rapporteur$"
SET_UP = "^Set up Rapporteur"
WINDOW = "– Rapporteur$"
LETTER = "^Send the report"


@pytest.fixture
def server(machine: Machine) -> Iterator[MailServer]:
    with server_trusted_by(machine) as server:
        yield server


def test_from_the_first_start_to_a_sent_report_by_keyboard(
    machine: Machine, server: MailServer, tmp_path: Path
) -> None:
    with machine.running() as program:
        page = machine.focus(START)
        program.wait_for("hotkey")
        # What is offered to somebody new is a few steps away from the first button.
        machine.press("Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "space")
        machine.focus(SET_UP)
        machine.type("Lea Martin")
        machine.press("Tab")
        machine.type(USER)
        machine.press("Return", "Return", "space")
        # Past address and name to the server, the protection and the port.
        machine.press("Tab", "Tab", "Tab", "ctrl+a")
        machine.type("localhost")
        machine.press("Tab", "Down", "Tab", "ctrl+a")
        machine.type(str(server.port))
        # Past the way to sign in and the user's name.
        machine.press("Tab", "Tab", "Tab")
        machine.type(SECRET)
        machine.display.screenshot(tmp_path / "set-up.png")
        machine.answer(SET_UP)
        assert machine.focus(START) == page
        machine.press("ctrl+n")
        machine.focus(WINDOW)
        # The form begins with what it lacks: the title.
        program.wait_for("first paint")
        machine.type("Health first")
        machine.press("ctrl+k")
        machine.type("add speaker")
        machine.press("Return")
        machine.type("Ana Ruiz")
        machine.press("Return", "ctrl+1")
        machine.type("Clinics stay open at night.")
        machine.display.screenshot(tmp_path / "notes.png")
        machine.press("ctrl+shift+m")
        machine.focus(LETTER)
        machine.type(ORGANISER)
        machine.press("ctrl+Return")
        program.wait_for("1 sent")
        machine.display.screenshot(tmp_path / "sent.png")
    text = text_of(only_report(server)[1])
    for written in ("Health first", "Ana Ruiz", "Clinics stay open at night.", "Lea Martin"):
        assert written in text
