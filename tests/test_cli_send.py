"""``rapporteur send`` and ``rapporteur outbox``, with mail servers on this machine."""

from __future__ import annotations

import io
import json
import socket
import ssl
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import keyring
import pypdf
import pytest
import trustme
from keyring.backends import fail

from rapporteur.cli import DONE, MISUSED, NO, TROUBLE, main
from rapporteur.cli.posting import PASSWORD as PASSWORD_VARIABLE
from rapporteur.mail.account import Account, Secret
from rapporteur.mail.outbox import Outbox
from rapporteur.mail.secrets import SystemKeychain
from rapporteur.mail.states import State
from rapporteur.places import user_places
from rapporteur.report.model import Report
from rapporteur.store.library import Library
from rapporteur.store.published import read_published, write_published
from tests.export.sample import photo, sample
from tests.mail.servers import HANG_UP, PASSWORD, USER, MailServer, ScriptedServer
from tests.mail.test_size import noisy

Captured = pytest.CaptureFixture[str]

LEA, TOM = "lea@forum.example", "tom@forum.example"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A home of its own, without a keyring, and with nobody at the terminal."""
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    monkeypatch.setenv(PASSWORD_VARIABLE, PASSWORD)
    # In this process, which may have looked for its keyring before.
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]  # keyring types only some of itself
    yield tmp_path / "home"
    keyring.set_keyring(before)


@pytest.fixture
def server() -> Iterator[MailServer]:
    """A server that wants a password, on this machine and so without protection."""
    with MailServer(security="none") as server:
        yield server


@pytest.fixture
def file(tmp_path: Path) -> str:
    """A report whose form names two recipients."""
    report = sample()
    mail = report.template.mail.model_copy(update={"to": (f"Forum <{LEA}>",), "cc": (TOM,)})
    path = tmp_path / "diesis.rapport"
    write_published(report.with_changes(template=report.template.model_copy(update={"mail": mail})), path)
    return str(path)


def set_up(account: Account) -> None:
    settings = user_places().config / "settings.json"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(json.dumps({"theme": "dark", "mail_account": account.model_dump()}), "utf-8")


def later(monkeypatch: pytest.MonkeyPatch, minutes: int) -> None:
    moment = datetime.now(UTC) + timedelta(minutes=minutes)
    monkeypatch.setattr("rapporteur.cli.posting.now_here", lambda: moment)


def read(data: bytes) -> EmailMessage:
    return message_from_bytes(data, policy=default)


def states() -> list[State]:
    found = []
    for path in Library(user_places().working).outboxes():
        with Outbox(path, now=lambda: datetime.now(UTC)) as outbox:
            found += [posted.state for posted in outbox.all()]
    return found


# ---- it goes


def test_a_report_is_sent(server: MailServer, file: str, capsys: Captured) -> None:
    set_up(server.account(name="Lea Ruiz"))
    assert main(["send", file, "--yes"]) == DONE
    (received,) = server.received
    # The account wants a copy of everything.
    assert received.recipients == (LEA, TOM, USER)
    message = read(received.data)
    assert message["From"] == f"Lea Ruiz <{USER}>"
    assert (message["To"], message["Cc"], message["Bcc"]) == (f"Forum <{LEA}>", TOM, None)
    assert message["Subject"] == "Informe de sesión: DIESIS (GSEF Global Virtual Forum)"
    (attached,) = message.iter_attachments()
    assert attached.get_content().startswith(b"%PDF-")
    told = capsys.readouterr()
    assert f"From:     Lea Ruiz <{USER}>\n" in told.out
    assert f"Attached: {attached.get_filename()}, " in told.out
    assert f"Way:      localhost, port {server.port}, without protection, as {USER}\n" in told.out
    assert f"Sent to {LEA}, {TOM}, {USER}: Informe de sesión" in told.out
    assert PASSWORD not in told.out + told.err
    assert main(["outbox"]) == DONE
    listed = capsys.readouterr().out.splitlines()
    assert listed[0] == Path(Library(user_places().working).outboxes()[0]).name
    assert "  sent      Informe de sesión: DIESIS" in listed[1]
    assert listed[2].strip().startswith(f"sent: {LEA} 250 ")
    assert main(["outbox", file]) == DONE
    assert capsys.readouterr().out.splitlines() == listed[1:]


def test_what_is_said_takes_the_place_of_what_the_form_says(
    server: MailServer, file: str, tmp_path: Path
) -> None:
    set_up(server.account(copy_to_me=False))
    body = tmp_path / "body.txt"
    body.write_text("Aquí está.\n", "utf-8")
    words = ["--to", "Ana <ana@x.example>, bea@x.example", "--to", "eva@x.example", "--cc", ""]
    words += ["--bcc", "boss@x.example", "--subject", "Hoy", "--body-file", str(body)]
    assert main(["send", file, "--yes", *words]) == DONE
    (received,) = server.received
    assert received.recipients == ("ana@x.example", "bea@x.example", "eva@x.example", "boss@x.example")
    message = read(received.data)
    assert (message["To"], message["Subject"]) == (
        "Ana <ana@x.example>, bea@x.example, eva@x.example",
        "Hoy",
    )
    assert "boss" not in received.data.decode()
    text = message.get_body()
    assert text
    assert text.get_content() == "Aquí está.\r\n"


def test_a_protected_server_is_trusted_as_the_system_trusts(
    file: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority, trusted = trustme.CA(), tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(trusted)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    with MailServer(context) as server:
        set_up(server.account())
        assert main(["send", file, "--yes"]) == NO
        assert server.received == []
        monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
        assert main(["send", file, "--yes"]) == DONE
        assert len(server.received) == 1


def test_the_password_may_be_in_the_keyring(
    server: MailServer, file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up(server.account())
    monkeypatch.delenv(PASSWORD_VARIABLE)
    monkeypatch.setattr(SystemKeychain, "get", lambda _self, _account: Secret(PASSWORD))
    assert main(["send", file, "--yes"]) == DONE
    assert len(server.received) == 1


def test_on_a_terminal_it_asks(server: MailServer, file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    set_up(server.account())
    monkeypatch.delenv(PASSWORD_VARIABLE)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    asked: list[str] = []

    def answer(question: str, words: str) -> str:
        asked.append(question)
        return words

    monkeypatch.setattr("getpass.getpass", lambda question: answer(question, PASSWORD))
    monkeypatch.setattr("builtins.input", lambda question: answer(question, "n"))
    assert main(["send", file]) == TROUBLE
    assert server.received == []
    monkeypatch.setattr("builtins.input", lambda question: answer(question, "y"))
    assert main(["send", file]) == DONE
    assert len(server.received) == 1
    assert asked == [f"Password of {USER} at localhost: ", "Send it to 3 addresses? [y/N] "] * 2


# ---- nothing goes


def test_a_dry_run_says_what_would_be_sent(server: MailServer, file: str, capsys: Captured) -> None:
    set_up(server.account())
    assert main(["send", file, "--dry-run"]) == DONE
    told = capsys.readouterr().out
    for line in (
        f"To:       Forum <{LEA}>",
        f"Cc:       {TOM}",
        f"Bcc:      {USER}",
        "Estimada organización:",
    ):
        assert f"{line}\n" in told
    assert "must be mended: " in told
    assert server.received == []
    assert states() == []


def test_a_dry_run_needs_no_account(file: str, capsys: Captured) -> None:
    assert main(["send", file, "--dry-run"]) == DONE
    told = capsys.readouterr().out
    assert "From:     nobody: no account is set up\n" in told
    assert "Way:      none: write a --draft\n" in told


def test_the_edition_without_names(server: MailServer, file: str) -> None:
    set_up(server.account())
    texts: list[str] = []
    for words in ([], ["--unattributed"]):
        assert main(["send", file, "--yes", *words]) == DONE
        assert server.received[-1].recipients == (LEA, TOM, USER)
        (attached,) = read(server.received[-1].data).iter_attachments()
        pages = pypdf.PdfReader(io.BytesIO(attached.get_content())).pages
        texts.append("".join(page.extract_text() for page in pages))
    assert ["Paula" in text for text in texts] == [True, False]


def test_a_draft_is_written_and_nothing_sent(file: str, tmp_path: Path, capsys: Captured) -> None:
    draft = tmp_path / "out.eml"
    assert main(["send", file, "--draft", str(draft)]) == DONE
    message = read(draft.read_bytes())
    assert (message["X-Unsent"], message["To"], message["From"]) == ("1", f"Forum <{LEA}>", None)
    assert main(["send", file, "--draft", str(draft)]) == TROUBLE
    assert "left as it is" in capsys.readouterr().err
    assert main(["send", file, "--draft", str(draft), "--force", "--to", TOM]) == DONE
    assert read(draft.read_bytes())["To"] == TOM
    assert states() == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--to", "nobody"], "'nobody' is no e-mail address; nothing was sent"),
        (["--to", "", "--cc", ""], "say with --to who gets it. Nothing was sent"),
        (["--body-file", "gone.txt"], "there is no file gone.txt"),
    ],
)
def test_what_cannot_be_sent_is_said(
    server: MailServer, file: str, words: list[str], said: str, capsys: Captured
) -> None:
    set_up(server.account())
    assert main(["send", file, "--yes", *words]) == TROUBLE
    assert said in capsys.readouterr().err
    assert server.received == []


def test_a_body_that_is_no_text(server: MailServer, file: str, tmp_path: Path, capsys: Captured) -> None:
    set_up(server.account())
    body = tmp_path / "body.txt"
    body.write_bytes(b"\xff\xfe")
    assert main(["send", file, "--yes", "--body-file", str(body)]) == TROUBLE
    assert "is no text in UTF-8" in capsys.readouterr().err


@pytest.mark.parametrize(
    "settings", [None, "{}", '{"mail_account": null}', '{"mail_account": {"host": "x"}}']
)
def test_without_an_account(file: str, settings: str | None, capsys: Captured) -> None:
    if settings:
        user_places().config.mkdir(parents=True)
        (user_places().config / "settings.json").write_text(settings)
    assert main(["send", file, "--yes"]) == TROUBLE
    assert "no mail account is set up" in capsys.readouterr().err


@pytest.mark.parametrize("settings", ["{", '{"mail_account": {"port": "many"}}'])
def test_with_settings_that_are_not_understood(file: str, settings: str, capsys: Captured) -> None:
    user_places().config.mkdir(parents=True)
    (user_places().config / "settings.json").write_text(settings)
    assert main(["send", file, "--yes"]) == TROUBLE
    assert "the settings" in capsys.readouterr().err


def test_without_a_password(
    server: MailServer, file: str, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    set_up(server.account())
    monkeypatch.delenv(PASSWORD_VARIABLE)
    assert main(["send", file, "--yes"]) == TROUBLE
    told = capsys.readouterr().err
    assert "The system's keyring could not be used" in told
    assert f"It may be in {PASSWORD_VARIABLE}." in told
    assert states() == []


def test_where_nobody_can_be_asked(server: MailServer, file: str, capsys: Captured) -> None:
    set_up(server.account())
    assert main(["send", file]) == TROUBLE
    assert "--yes sends without asking. Nothing was sent" in capsys.readouterr().err
    assert states() == []


@pytest.mark.parametrize("words", [["send"], ["send", "a.rapport", "--waiting"]])
def test_what_is_not_understood(words: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == MISUSED


def test_a_report_that_is_open_in_the_window(server: MailServer, file: str, capsys: Captured) -> None:
    set_up(server.account())
    library = Library(user_places().working)
    with closing(library.open_file(Path(file)).store):
        assert main(["send", file, "--yes"]) == TROUBLE
    assert "is open in the window; send it from there" in capsys.readouterr().err
    report = read_published(Path(file))
    assert main(["send", file, "--yes"]) == DONE
    with Outbox(library.outbox_path(report.id), now=lambda: datetime.now(UTC)) as outbox:
        outbox.all()
        for words in (["send", file, "--yes"], ["outbox", file]):
            assert main(words) == TROUBLE
            assert "is in use by another Rapporteur" in capsys.readouterr().err
        for words in (["send", "--waiting"], ["outbox"]):
            assert main(words) == DONE
            assert "an outbox is open in the window" in capsys.readouterr().err
    assert len(server.received) == 1


# ---- it does not go, or not yet


def test_refused_by_one(server: MailServer, file: str, capsys: Captured) -> None:
    set_up(server.account())
    server.manners.refusing[TOM] = "550 5.1.1 No such user"
    assert main(["send", file, "--yes"]) == NO
    told = capsys.readouterr()
    assert f"Sent to {LEA}, {USER}: " in told.out
    assert f"{TOM} was refused: 550 5.1.1 No such user" in told.err
    assert states() == [State.SENT]


@pytest.mark.parametrize(
    ("reply", "said"), [("554 5.7.1 Spam", "554 5.7.1 Spam"), ("552 5.3.4 Too large", "of this size")]
)
def test_refused_by_the_server(
    server: MailServer, file: str, reply: str, said: str, capsys: Captured
) -> None:
    set_up(server.account())
    server.manners.verdicts = [reply]
    assert main(["send", file, "--yes"]) == NO
    assert said in capsys.readouterr().err
    assert main(["send", "--waiting"]) == DONE
    assert server.received == []
    assert states() == [State.REFUSED]


def test_a_wrong_password(
    server: MailServer, file: str, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    set_up(server.account())
    monkeypatch.setenv(PASSWORD_VARIABLE, "guessed")
    assert main(["send", file, "--yes"]) == NO
    told = capsys.readouterr()
    assert f"localhost did not take the password of {USER}" in told.err
    assert "guessed" not in told.err + told.out


def test_it_may_have_arrived(file: str, capsys: Captured) -> None:
    with ScriptedServer({".": HANG_UP}) as server:
        set_up(server.account())
        assert main(["send", file, "--yes"]) == NO
        assert "it may have arrived or not" in capsys.readouterr().err
        assert main(["send", "--waiting"]) == DONE
        assert capsys.readouterr().out == "Nothing is waiting.\n"
        assert server.connections == 1
    assert states() == [State.UNKNOWN]


def test_put_off_and_then_sent(
    server: MailServer, file: str, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    set_up(server.account())
    server.manners.later[TOM] = "450 4.2.0 Greylisted"
    assert main(["send", file, "--yes"]) == TROUBLE
    told = capsys.readouterr()
    assert f"Sent to {LEA}, {USER}: " in told.out
    assert "waits. localhost asks to come again later" in told.err
    assert "it is tried again from " in told.err
    assert main(["outbox"]) == DONE
    assert f"queued: {TOM} 450 4.2.0 Greylisted\n" in capsys.readouterr().out
    # Not before its time.
    assert main(["send", "--waiting"]) == TROUBLE
    assert len(server.received) == 1
    later(monkeypatch, 2)
    assert main(["send", "--waiting"]) == DONE
    assert [received.recipients for received in server.received] == [(LEA, USER), (TOM,)]
    assert server.received[0].data == server.received[1].data
    assert states() == [State.SENT]


def test_sent_when_the_server_is_back(file: str, monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    nobody = Account(address=USER, host="127.0.0.1", port=port, security="none", sign_in="nothing")
    set_up(nobody)
    assert main(["send", file, "--yes"]) == TROUBLE
    assert "127.0.0.1 has no mail server at port" in capsys.readouterr().err
    assert states() == [State.QUEUED]
    later(monkeypatch, 2)
    with ScriptedServer({}) as server:
        set_up(server.account())
        assert main(["send", "--waiting"]) == DONE
        assert server.content.count(b"Message-ID: ") == 1
    assert states() == [State.SENT]


def test_a_damaged_outbox_is_said_and_kept(server: MailServer, file: str, capsys: Captured) -> None:
    set_up(server.account())
    outbox = Library(user_places().working).outbox_path(read_published(Path(file)).id)
    outbox.parent.mkdir(parents=True)
    outbox.write_bytes(b"no outbox" * 1000)
    assert main(["send", file, "--yes"]) == DONE
    aside = outbox.with_name(f"{outbox.name}.damaged-1")
    assert f"it is kept as {aside}" in capsys.readouterr().err
    assert aside.read_bytes() == b"no outbox" * 1000
    assert len(server.received) == 1


def test_an_outbox_that_cannot_be_read_keeps_no_other_waiting(
    file: str, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    with ScriptedServer({"MAIL": ["451 Later", "250 Ok"]}) as server:
        set_up(server.account())
        assert main(["send", file, "--yes"]) == TROUBLE
        (user_places().working / "000.db.outbox").mkdir()
        later(monkeypatch, 2)
        capsys.readouterr()
        assert main(["send", "--waiting"]) == TROUBLE
        told = capsys.readouterr()
        assert "cannot be read: unable to open database file. (000.db.outbox)" in told.err
        assert f"Sent to {LEA}, {TOM}, {USER}: " in told.out


# ---- too large


@pytest.fixture
def large(file: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """A report whose message is too large, if the server does not say that it takes more."""
    report = read_published(Path(file))
    write_published(_with_photo(report), Path(file))
    monkeypatch.setattr("rapporteur.mail.size.LIMIT", 700_000)
    return file


def _with_photo(report: Report) -> Report:
    large = photo(noisy(2560, 1440)).model_copy(update={"width": 2560, "height": 1440})
    return report.with_changes(photos=(large,))


def test_smaller_photos_are_proposed_and_never_made_unasked(large: str, capsys: Captured) -> None:
    with MailServer(security="none", limit=0) as server:
        set_up(server.account())
        assert main(["send", large, "--yes"]) == TROUBLE
        told = capsys.readouterr().err
        assert "MB can be sent; with --smaller-photos it has 0." in told
        assert "MB with photos of at most " in told
        assert server.received == []
        assert main(["send", large, "--yes", "--smaller-photos"]) == DONE
        assert "MB became 0." in capsys.readouterr().out
        (received,) = server.received
        assert len(received.data) <= 700_000
    assert max(one.width for one in read_published(Path(large)).photos) == 2560


def test_a_server_that_takes_more_gets_more(large: str, server: MailServer) -> None:
    set_up(server.account())
    assert main(["send", large, "--yes"]) == DONE
    assert len(server.received[0].data) > 700_000


def test_where_smaller_photos_do_not_help(
    large: str, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.setattr("rapporteur.mail.size.LIMIT", 10_000)
    with MailServer(security="none", limit=0) as server:
        set_up(server.account())
        assert main(["send", large, "--yes", "--smaller-photos"]) == TROUBLE
        assert "smaller photos do not help" in capsys.readouterr().err
        assert main(["send", large, "--dry-run"]) == DONE
        assert "smaller photos do not help" in capsys.readouterr().err
        assert server.received == []
