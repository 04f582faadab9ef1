"""Sending from the window, to a real server on this machine."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rapporteur.desktop.banner import Matter
from rapporteur.desktop.document import Document
from rapporteur.desktop.post_office import PostOffice
from rapporteur.desktop.send_dialog import SendDialog
from rapporteur.desktop.window import MainWindow
from rapporteur.mail.account import Account, Secret
from rapporteur.mail.letters import Address, Letter
from rapporteur.mail.message import freeze
from rapporteur.mail.secrets import Remembered
from rapporteur.mail.size import LIMIT
from rapporteur.mail.states import State
from rapporteur.report.model import Line, Photo
from rapporteur.store.library import Library
from tests.desktop.conftest import Answers
from tests.desktop.keys import CONTROL, press, type_text
from tests.mail.servers import HANG_UP, PASSWORD, USER, MailServer, ScriptedServer

ORGANISER = "organiser@gsef.example"


class Desk:
    """A window with an account, and what a test does with it."""

    def __init__(self, qtbot: QtBot, window: MainWindow, answers: Answers, post: PostOffice) -> None:
        self.qtbot, self.window, self.answers, self.post = qtbot, window, answers, post

    def open(self) -> SendDialog:
        """Open the letter, as it is shown when it has been read."""
        self.window.sending.open()
        dialog = self.window.sending._dialog
        assert dialog is not None
        self.qtbot.waitUntil(lambda: dialog._is_read)
        return dialog

    def send(self, to: str = ORGANISER) -> SendDialog:
        dialog = self.open()
        dialog.to.setText(to)
        dialog._send.click()
        return dialog

    def wait_for(self, state: State) -> None:
        self.qtbot.waitUntil(
            lambda: [one.state for one in self.post.posted(self.window.document.working_id)][:1] == [state],
            timeout=20_000,
        )

    def banner(self) -> str:
        matter, message = self.window.banner.showing or (None, None)
        assert matter is Matter.MAIL
        assert message is not None
        return message.title


@pytest.fixture
def server() -> Iterator[MailServer]:
    with MailServer(security="none", mechanisms=()) as server:
        yield server


MakeDesk = Callable[..., Desk]


@pytest.fixture
def make_desk(
    qtbot: QtBot, document: Document, tmp_path: Path, open_window: Callable[..., tuple[MainWindow, Answers]]
) -> Iterator[MakeDesk]:
    """A window whose program sends from an account; without one, from nowhere."""
    offices: list[PostOffice] = []

    def make(account: Account | None) -> Desk:
        office = PostOffice(
            Library(tmp_path / "working"),
            lambda: account,
            Remembered(),
            lambda: datetime.now(UTC),
        )
        offices.append(office)
        window, answers = open_window(document, open_post=lambda: office)
        window._parts.settings.change(mail_account=account)
        return Desk(qtbot, window, answers, office)

    yield make
    for office in offices:
        office.close()


def received(server: MailServer, *, count: int = 1) -> EmailMessage:
    """The last of so many messages."""
    assert len(server.received) == count
    last = server.received[-1]
    message = email.message_from_bytes(last.data, policy=email.policy.default.clone(raise_on_defect=True))
    assert isinstance(message, EmailMessage)
    return message


def text_of(message: EmailMessage) -> str:
    body = message.get_body()
    assert body
    return str(body.get_content())


def test_the_report_is_sent_with_its_pdf_and_the_window_says_so(
    make_desk: MakeDesk, server: MailServer, document: Document
) -> None:
    desk = make_desk(server.account(name="Léa"))
    desk.send()
    desk.wait_for(State.SENT)
    message = received(server)
    assert message["Subject"] == "Session report: DIESIS (GSEF Global Virtual Forum)"
    assert message["From"].addresses[0].display_name == "Léa"
    (pdf,) = message.iter_attachments()
    name = "DIESIS - session report.pdf"
    assert pdf.get_filename() == name
    assert pdf.get_content() == (document.home_or_planned().parent / name).read_bytes()
    # A copy to myself, which the others do not see.
    assert server.received[0].recipients == (ORGANISER, USER)
    assert "Bcc" not in message
    assert desk.banner().startswith("Sent at")
    assert document.is_mailed


def test_what_is_written_otherwise_is_kept_and_can_be_taken_back(
    make_desk: MakeDesk, server: MailServer, document: Document, qtbot: QtBot
) -> None:
    desk = make_desk(server.account())
    dialog = desk.open()
    form = dialog.body.toPlainText()
    dialog.body.setPlainText("Here it is.\n")
    qtbot.waitUntil(lambda: document.view.get("letter") == {"body": "Here it is.\n"})
    dialog.close()
    assert desk.open().body.toPlainText() == "Here it is.\n"
    dialog._reset.click()
    assert dialog.body.toPlainText() == form
    assert document.view["letter"] == {}


def test_a_finding_leads_to_its_place(make_desk: MakeDesk, server: MailServer, qtbot: QtBot) -> None:
    desk = make_desk(server.account())
    dialog = desk.open()
    qtbot.waitUntil(lambda: dialog.findings.count() > 1)
    assert dialog._send.text() == "Send anyway"
    first = dialog.findings.item(0)
    assert first.text() == "Participants is empty"
    dialog.findings.itemClicked.emit(first)
    finding = first.data(Qt.ItemDataRole.UserRole)
    panel = next(one for one in desk.window.panels if one.section.id == finding.section_id)
    qtbot.waitUntil(lambda: panel.isAncestorOf(QApplication.focusWidget() or desk.window))


def test_what_is_no_address_is_said_and_nothing_is_sent(
    make_desk: MakeDesk, server: MailServer, qtbot: QtBot
) -> None:
    desk = make_desk(server.account())
    dialog = desk.send(f"{ORGANISER}, nobody")
    qtbot.waitUntil(lambda: dialog.trouble.text() == "This is no e-mail address: nobody")
    assert not desk.post.posted(desk.window.document.working_id)


def test_asked_to_go_before_it_was_read_it_goes_when_it_is(make_desk: MakeDesk, server: MailServer) -> None:
    desk = make_desk(server.account())
    dialog = desk.open()
    desk.qtbot.waitUntil(dialog.isActiveWindow)
    dialog.begin_anew()
    type_text(dialog.to, ORGANISER)
    press(dialog, Qt.Key.Key_Return, modifiers=CONTROL)
    desk.window.sending.open()
    desk.wait_for(State.SENT)
    assert server.received[0].recipients[0] == ORGANISER


def test_a_password_is_asked_for_once_and_kept_nowhere(
    make_desk: MakeDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    with MailServer(security="none") as server:
        desk = make_desk(server.account(remember=False))
        desk.answers.password = Secret(PASSWORD)
        desk.send()
        desk.wait_for(State.SENT)
        desk.send("second@gsef.example")
        qtbot.waitUntil(lambda: len(server.received) == 2, timeout=20_000)
    assert [asked for asked in desk.answers.asked if "password" in asked] == [
        f"password of {USER} at localhost"
    ]
    for file in (path for path in tmp_path.rglob("*") if path.is_file()):
        assert PASSWORD.encode() not in file.read_bytes()


def test_a_wrong_password_is_said_and_another_try_asks_anew(make_desk: MakeDesk, qtbot: QtBot) -> None:
    with MailServer(security="none") as server:
        desk = make_desk(server.account(remember=False))
        desk.answers.password = Secret("wrong")
        desk.send()
        desk.wait_for(State.REFUSED)
        showing = desk.window.banner.showing
        assert showing
        assert "does not take this user name and password" in showing[1].text
        desk.answers.password = Secret(PASSWORD)
        showing[1].actions[1].do()
        desk.wait_for(State.SENT)
        assert len(server.received) == 1


def test_what_may_have_arrived_is_asked_about_and_not_sent_by_itself(
    make_desk: MakeDesk, qtbot: QtBot
) -> None:
    with ScriptedServer({".": HANG_UP}) as server:
        desk = make_desk(server.account())
        desk.send()
        desk.wait_for(State.UNKNOWN)
        assert desk.banner() == "It is not known whether it arrived"
        desk.window.sending.show_outbox()
        (posted,) = desk.post.posted(desk.window.document.working_id)
        desk.window.sending._send_again(posted)
        assert "Send it again?" in desk.answers.asked[-1]
        assert server.connections == 1
        desk.window.sending._take_as_sent(posted.number)
        desk.wait_for(State.SENT)


def test_without_an_account_a_draft_opens_in_the_mail_program(
    make_desk: MakeDesk, document: Document, qtbot: QtBot
) -> None:
    desk = make_desk(None)
    dialog = desk.open()
    assert dialog._send.text() == "Open in my mail program"
    opened: list[Path] = []

    def open_draft(path: Path) -> bool:
        opened.append(path)
        return True

    desk.window.sending._around = desk.window.sending._around._replace(open_draft=open_draft)
    dialog.to.setText(ORGANISER)
    dialog._send.click()
    qtbot.waitUntil(lambda: bool(opened))
    draft = email.message_from_bytes(opened[0].read_bytes(), policy=email.policy.default)
    assert draft["X-Unsent"] == "1"
    assert draft["To"] == ORGANISER
    assert opened[0].suffix == ".eml"
    assert document.is_mailed


def test_a_draft_that_nothing_opens_is_left_ready(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk(None)
    desk.open()._send.click()
    qtbot.waitUntil(lambda: desk.window.banner.showing is not None)
    assert desk.window.banner.showing
    assert desk.window.banner.showing[1].title == "No mail program was found"


def test_where_there_is_no_mail_program_all_is_at_hand(
    make_desk: MakeDesk, qtbot: QtBot, document: Document
) -> None:
    desk = make_desk(None)
    dialog = desk.open()
    dialog.to.setText(ORGANISER)
    dialog.folder_asked.emit()
    qtbot.waitUntil(lambda: ORGANISER in QGuiApplication.clipboard().text())
    assert "Session report: DIESIS" in QGuiApplication.clipboard().text()


def test_a_message_that_is_too_large_offers_smaller_photos_first(
    make_desk: MakeDesk, server: MailServer, document: Document, qtbot: QtBot, large_photo: Photo
) -> None:
    document.apply(document.report.with_changes(photos=(large_photo,)))
    desk = make_desk(server.account())
    dialog = desk.send()
    qtbot.waitUntil(dialog.smaller.isVisible, timeout=60_000)
    assert "at most" in dialog.trouble.text()
    assert not server.received
    dialog.smaller.setChecked(True)
    dialog._send.click()
    desk.wait_for(State.SENT)
    assert len(server.received[0].data) < LIMIT
    assert document.report.photos[0].data == large_photo.data


@pytest.fixture(scope="module")
def large_photo() -> Photo:
    """Noise, of which a JPEG keeps nearly all."""
    import io
    import os

    from PIL import Image

    edge = 3800
    picture = Image.frombytes("RGB", (edge, edge), os.urandom(3 * edge * edge))
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=95)
    return Photo(id="noise", taken=datetime.now(UTC), width=edge, height=edge, data=file.getvalue())


def test_the_limit_that_a_server_tells_counts(
    make_desk: MakeDesk, document: Document, qtbot: QtBot, large_photo: Photo
) -> None:
    with MailServer(security="none", mechanisms=(), limit=8_000_000) as server:
        document.apply(document.report.with_changes(photos=(large_photo,)))
        desk = make_desk(server.account())
        dialog = desk.send()
        qtbot.waitUntil(dialog.smaller.isVisible, timeout=60_000)
        assert "at most 8" in dialog.trouble.text()
        assert not server.received


def test_what_waits_is_sent_by_the_next_start(
    make_desk: MakeDesk, server: MailServer, document: Document, tmp_path: Path, qtbot: QtBot
) -> None:
    away = Account(address=USER, host="127.0.0.1", port=1, security="none", sign_in="nothing")
    desk = make_desk(away)
    desk.send()
    desk.wait_for(State.QUEUED)
    qtbot.waitUntil(lambda: bool(desk.post.posted(document.working_id)[0].next_try))
    desk.post.close()
    keeper = QObject()
    later = PostOffice(
        Library(tmp_path / "working"),
        server.account,
        Remembered(),
        lambda: datetime(2100, 1, 1, tzinfo=UTC),
        keeper,
    )
    later.start()
    qtbot.waitUntil(lambda: bool(server.received), timeout=20_000)
    later.close()


def test_what_became_of_a_closed_report_is_told_by_the_program(
    make_desk: MakeDesk, document: Document, qtbot: QtBot
) -> None:
    with MailServer(security="none") as server:
        desk = make_desk(server.account(remember=False))
        desk.answers.password = Secret("wrong")
        with qtbot.waitSignal(desk.post.failed, timeout=20_000) as failed:
            desk.send()
        assert failed.args == [document.working_id]


def test_without_names_nothing_of_them_is_sent(
    make_desk: MakeDesk, server: MailServer, document: Document, qtbot: QtBot
) -> None:
    desk = make_desk(server.account())
    dialog = desk.open()
    dialog.unattributed.setChecked(True)
    desk.send()
    desk.wait_for(State.SENT)
    (pdf,) = received(server).iter_attachments()
    # The session is called after an organisation whose people are in it.
    assert pdf.get_filename() == "An organisation - session report (without names).pdf"
    text = _text(pdf.get_content())
    for person in document.report.people:
        if person.name:
            assert person.name not in text


def _text(data: bytes) -> str:
    import io

    import pypdf

    reader: Any = pypdf.PdfReader(io.BytesIO(data))
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def test_the_second_time_it_is_version_two_and_says_what_changed(
    make_desk: MakeDesk, server: MailServer, document: Document, qtbot: QtBot
) -> None:
    desk = make_desk(server.account())
    desk.send()
    desk.wait_for(State.SENT)
    assert [(one.number, one.lacking) for one in document.report.handed_in] == [(1, 2)]
    # Sent once more as it is, it stays version 1.
    dialog = desk.open()
    qtbot.waitUntil(dialog.version.isVisible)
    assert dialog.version.text() == "This is version 1, which was handed in already."
    assert not dialog.note.isVisible()
    dialog.close()
    person = document.report.speaking_order()[0]
    notes = {**document.report.notes, person.id: (Line(text="Something was missing here"),)}
    document.apply(document.report.with_changes(notes=notes))
    dialog = desk.open()
    qtbot.waitUntil(dialog.note.isVisible)
    assert dialog.version.text() == "This will be version 2."
    type_text(dialog.note, "With what we forgot.")
    desk.send()
    qtbot.waitUntil(lambda: len(server.received) == 2, timeout=20_000)
    message = received(server, count=2)
    assert "Changed since version 1:" in text_of(message)
    assert person.name in text_of(message)
    (pdf,) = message.iter_attachments()
    assert pdf.get_filename() == "DIESIS - session report v2.pdf"
    assert "With what we forgot." in _text(pdf.get_content())
    qtbot.waitUntil(lambda: [one.number for one in document.report.handed_in] == [1, 2])


def test_two_clicks_send_once(make_desk: MakeDesk, server: MailServer, qtbot: QtBot) -> None:
    desk = make_desk(server.account())
    dialog = desk.send()
    dialog._go()
    dialog.send_asked.emit()
    desk.wait_for(State.SENT)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert len(server.received) == 1
    assert len(desk.post.posted(desk.window.document.working_id)) == 1


def test_closed_before_it_is_kept_nothing_is_sent(
    make_desk: MakeDesk, server: MailServer, qtbot: QtBot
) -> None:
    desk = make_desk(server.account())
    dialog = desk.send()
    dialog.close()
    # What was asked for before is done, or given up, before this is.
    waited: list[object] = []
    for _ in range(3):
        desk.post.settle(10)
        desk.window._exporter.make(lambda: None, done=waited.append, failed=waited.append)
        qtbot.waitUntil(lambda: len(waited) > 0)
        waited.clear()
    assert not server.received
    assert not desk.post.posted(desk.window.document.working_id)
    assert not desk.window.document.report.handed_in


def test_closing_the_report_right_after_send_sends_and_records_it(
    make_desk: MakeDesk, server: MailServer, document: Document, qtbot: QtBot
) -> None:
    desk = make_desk(server.account())
    desk.send()
    desk.window.sending.close()
    assert [one.number for one in document.report.handed_in] == [1]
    qtbot.waitUntil(lambda: len(server.received) == 1, timeout=20_000)


def test_what_is_changed_before_the_click_is_in_what_goes(
    make_desk: MakeDesk, server: MailServer, document: Document
) -> None:
    desk = make_desk(server.account())
    dialog = desk.open()
    type_text(dialog.to, ORGANISER)
    session = document.report.session.model_copy(update={"title": "Changed at the last moment"})
    document.apply(document.report.with_changes(session=session))
    dialog._go()
    desk.wait_for(State.SENT)
    assert "Changed at the last moment" in received(server)["Subject"]


def test_the_second_version_without_names_has_none_in_its_letter(
    make_desk: MakeDesk, server: MailServer, document: Document, qtbot: QtBot
) -> None:
    desk = make_desk(server.account())
    desk.send()
    desk.wait_for(State.SENT)
    person = document.report.speaking_order()[0]
    notes = {**document.report.notes, person.id: (Line(text="Something was missing here"),)}
    document.apply(document.report.with_changes(notes=notes))
    dialog = desk.open()
    dialog.unattributed.setChecked(True)
    desk.send()
    qtbot.waitUntil(lambda: len(server.received) == 2, timeout=20_000)
    text = text_of(received(server, count=2))
    assert "Changed since version 1:" in text
    assert person.name not in text


def test_a_letter_that_names_somebody_is_said_once(
    make_desk: MakeDesk, server: MailServer, qtbot: QtBot
) -> None:
    desk = make_desk(server.account())
    dialog = desk.open()
    dialog.unattributed.setChecked(True)
    qtbot.waitUntil(lambda: dialog._is_read)
    dialog.body.selectAll()
    type_text(dialog.body, "As Mariana said.")
    dialog.to.setText(ORGANISER)
    dialog._go()
    assert "still names somebody" in dialog.trouble.text()
    assert not server.received
    dialog._go()
    desk.wait_for(State.SENT)


def test_a_message_goes_only_from_the_account_it_was_written_for(
    make_desk: MakeDesk, server: MailServer, qtbot: QtBot
) -> None:
    away = Account(address="old@work.example", host="127.0.0.1", port=1, security="none", sign_in="nothing")
    desk = make_desk(away)
    desk.send()
    desk.wait_for(State.QUEUED)
    desk.post._account = server.account
    (posted,) = desk.post.posted(desk.window.document.working_id)
    desk.post.send_again(desk.window.document.working_id, posted.number)
    desk.wait_for(State.REFUSED)
    showing = desk.window.banner.showing
    assert showing
    assert "written for another account" in showing[1].text
    assert not server.received


def test_an_account_that_is_set_up_later_sends_what_waited(
    make_desk: MakeDesk, server: MailServer, document: Document, qtbot: QtBot
) -> None:
    desk = make_desk(server.account())
    desk.post._account = lambda: None
    frozen = freeze(
        Letter((Address("", ORGANISER),), "Subject", "Text", sender=Address("", USER)), now=datetime.now(UTC)
    )
    desk.post.send(document.working_id, [frozen], done=lambda _none: None, failed=lambda _error: None)
    desk.wait_for(State.QUEUED)
    desk.post._account = server.account
    desk.post.deliver_soon()
    desk.wait_for(State.SENT)
