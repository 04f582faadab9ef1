"""The report is sent with the keyboard alone, from a real window through a real server with TLS."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.acceptance.mail import ORGANISER, only_report, server_trusted_by
from tests.acceptance.program import Machine
from tests.display import wait_until
from tests.mail.servers import Certificates, MailServer

pytestmark = pytest.mark.display

WINDOW = "^DIESIS – Rapporteur"
LETTER = "^Send the report"
OUTBOX = "^Sent and waiting"


@pytest.fixture
def server(machine: Machine) -> Iterator[MailServer]:
    with server_trusted_by(machine) as server:
        yield server


def choose_account(machine: Machine, server: MailServer, **changes: object) -> None:
    path = machine.home / "config" / "rapporteur" / "settings.json"
    path.parent.mkdir(parents=True)
    account = server.account(name="Léa Martin", remember=False, **changes)
    settings = {"language": "en", "hotkey": "", "mail_account": account.model_dump(mode="json")}
    path.write_text(json.dumps(settings), "utf-8")


def test_the_report_goes_from_the_window_to_the_organiser(
    machine: Machine, server: MailServer, report: Path, tmp_path: Path
) -> None:
    choose_account(machine, server)
    with machine.running(str(report)) as program:
        program.wait_for("first paint")
        machine.focus(WINDOW)
        machine.press("ctrl+shift+m")
        machine.focus(LETTER)
        machine.type(ORGANISER)
        machine.display.screenshot(tmp_path / "letter.png")
        machine.press("ctrl+Return")
        machine.focus("^Password")
        machine.type(server.manners.password)
        machine.answer("^Password")
        program.wait_for("1 sent")
        machine.focus(WINDOW)
        machine.display.screenshot(tmp_path / "sent.png")
    _, pdf = only_report(server)
    assert pdf.get_filename() == "DIESIS - session report.pdf"
    assert pdf.get_content() == (report.parent / "DIESIS - session report.pdf").read_bytes()


def test_a_server_that_nobody_vouches_for_gets_nothing_and_the_window_says_so(
    machine: Machine, report: Path, tmp_path: Path
) -> None:
    with MailServer(Certificates().good()) as server:
        server.manners.password = "secret"
        choose_account(machine, server)
        with machine.running(str(report)) as program:
            program.wait_for("first paint")
            machine.focus(WINDOW)
            machine.press("ctrl+shift+m")
            machine.focus(LETTER)
            machine.type(ORGANISER)
            machine.press("ctrl+Return")
            machine.focus("^Password")
            machine.type("secret")
            machine.answer("^Password")
            program.wait_for("1 refused")
        assert not server.received


def test_killed_with_a_message_waiting_it_is_sent_at_the_next_start_once(
    machine: Machine, server: MailServer, report: Path
) -> None:
    choose_account(machine, server, sign_in="nothing", security="none", host="127.0.0.1", port=1)
    with machine.running(str(report)) as program:
        program.wait_for("first paint")
        machine.focus(WINDOW)
        machine.press("ctrl+shift+m")
        machine.focus(LETTER)
        machine.type(ORGANISER)
        machine.press("ctrl+Return")
        program.wait_for("1 queued")
        wait_until(lambda: list((machine.home / "data").rglob("*.outbox")), what="the outbox")
        program.kill()
    settings = machine.home / "config" / "rapporteur" / "settings.json"
    with MailServer(security="none", mechanisms=()) as good:
        values = json.loads(settings.read_text())
        values["mail_account"]["port"] = good.port
        settings.write_text(json.dumps(values))
        with machine.running() as program:
            wait_until(lambda: good.received, what="the message", seconds=90)
            program.wait_for("1 sent")
        assert len(good.received) == 1
