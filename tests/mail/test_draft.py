"""The e-mail draft, as a mail program reads it."""

from __future__ import annotations

import errno
import os
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest

from rapporteur.mail.draft import DraftError, attachment_name, make_draft, write_draft
from rapporteur.mail.message import as_draft
from rapporteur.report.model import Report
from rapporteur.report.template import Mail
from tests.export.sample import sample

_PDF = b"%PDF-1.4\n" + bytes(range(256)) * 20


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    path = tmp_path / "DIESIS - informe de sesión.pdf"
    path.write_bytes(_PDF)
    return path


def _read(data: bytes) -> EmailMessage:
    return message_from_bytes(data, policy=default)


def _drafted(report: Report, pdf: Path, *, sender: str = "") -> EmailMessage:
    return _read(as_draft(make_draft(report, pdf, sender=sender)))


def _mailed(report: Report, **mail: object) -> Report:
    changed = report.template.mail.model_copy(update=mail)
    return report.with_changes(template=report.template.model_copy(update={"mail": changed}))


def _titled(title: str) -> Report:
    report = sample()
    return report.with_changes(session=report.session.model_copy(update={"title": title}))


def test_a_draft_has_everything(pdf: Path, tmp_path: Path) -> None:
    report = _mailed(sample(), to=("Organización <info@forum.example>", "second@forum.example"))
    path = write_draft(report, pdf, tmp_path / "draft.eml", sender="Zoë <zoe@home.example>")
    assert path == tmp_path / "draft.eml"
    message = _read(path.read_bytes())
    assert message["X-Unsent"] == "1"
    assert message["From"] == "Zoë <zoe@home.example>"
    assert message["To"] == "Organización <info@forum.example>, second@forum.example"
    assert message["Subject"] == "Informe de sesión: DIESIS (GSEF Global Virtual Forum)"
    body = message.get_body()
    assert body is not None
    assert body.get_content().replace("\r\n", "\n") == (
        "Estimada organización:\n\n"
        "Adjunto el informe de la sesión «DIESIS» del 7 de octubre de 2021.\n\n"
        "Un cordial saludo\n"
    )
    assert body.get_content_charset() == "utf-8"
    (attached,) = message.iter_attachments()
    assert attached.get_content_type() == "application/pdf"
    assert attached.get_filename() == "DIESIS - informe de sesión.pdf"
    assert attached.get_content() == _PDF


@pytest.mark.parametrize(
    ("language", "subject"),
    [("en", "Session report"), ("fr", "Rapport de session"), ("de", "Session report")],
)
def test_a_draft_is_in_the_language_of_the_report(pdf: Path, language: str, subject: str) -> None:
    assert subject in make_draft(sample().with_changes(language=language), pdf).subject


def test_every_line_ends_as_mail_wants_it_and_is_plain_ascii(pdf: Path, tmp_path: Path) -> None:
    data = write_draft(_titled("김민준 " * 60), pdf, tmp_path / "draft.eml").read_bytes()
    assert data.count(b"\n") == data.count(b"\r\n") == data.count(b"\r")
    assert max(map(len, data.split(b"\r\n"))) <= 998
    assert data.isascii()


def test_a_draft_without_addresses_has_no_empty_headers(pdf: Path) -> None:
    message = _drafted(sample(), pdf)
    assert set(message.keys()) == {"X-Unsent", "Subject", "MIME-Version", "Content-Type"}


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r", "\0", "\r\n\r\n", "\u2028", "\x0b", "\x85"])
def test_no_text_can_add_a_header(pdf: Path, end: str) -> None:
    evil = f"DIESIS{end}Bcc: spy@evil.example{end}X-Evil: yes"
    report = _mailed(_titled(evil), to=(f"a@b.example{end}Cc: spy@evil.example",))
    message = _drafted(report, pdf, sender=f"me@home.example{end}X-Evil: yes")
    wanted = {"X-Unsent", "From", "To", "Subject", "MIME-Version", "Content-Type"}
    # A control inside an address makes it none; after the end of a line something else begins.
    assert set(message.keys()) == (wanted - {"From", "To"} if end == "\0" else wanted)
    assert message["Subject"].startswith("Informe de sesión: DIESIS")


def test_invisible_controls_do_not_turn_a_subject_round(pdf: Path) -> None:
    letter = make_draft(_titled("a\u202egpj.exe\u2066\u200f"), pdf)
    assert letter.subject.startswith("Informe de sesión: agpj.exe (")


def test_half_a_character_does_not_stop_the_mail(pdf: Path) -> None:
    message = _drafted(_titled("a\ud83db"), pdf)
    body = message.get_body()
    assert body is not None
    assert "«ab»" in body.get_content()


def test_an_address_with_accents_is_written_as_it_is(pdf: Path) -> None:
    data = as_draft(make_draft(_mailed(sample(), to=("josé@müller.example",)), pdf))
    assert "To: josé@xn--mller-kva.example\r\n".encode() in data


@pytest.mark.parametrize("name", ["김민준 😀", "a\nb", 'q"uo;te', "x" * 200])
def test_the_attachment_is_called_as_the_file_is(tmp_path: Path, name: str) -> None:
    if os.name == "nt" and set(name) & set('\n"'):
        pytest.skip("Windows has no such names")
    pdf = tmp_path / f"{name}.PDF"
    pdf.write_bytes(_PDF)
    (attached,) = _drafted(sample(), pdf).iter_attachments()
    wanted = {"a\nb": "a b", 'q"uo;te': "q'uo;te", "x" * 200: "x" * 180}.get(name, name)
    assert attached.get_filename() == f"{wanted}.pdf"


def test_the_name_that_the_template_wants() -> None:
    assert attachment_name(sample()) == "DIESIS - informe de sesión.pdf"
    assert attachment_name(_titled("ACCIÓ/Mondragón")).startswith("ACCIÓ-Mondragón - ")
    assert attachment_name(_mailed(sample(), file_name={"": "{title}"})) == "DIESIS.pdf"
    assert attachment_name(_mailed(_titled("..."), file_name={"": "{title}"})) == "gsef-2021.pdf"


def test_a_template_without_a_mail_still_gives_one(pdf: Path) -> None:
    report = sample()
    report = report.with_changes(template=report.template.model_copy(update={"mail": Mail()}))
    assert make_draft(report, pdf).subject == "DIESIS"


def test_a_missing_pdf_is_said(tmp_path: Path) -> None:
    with pytest.raises(DraftError) as caught:
        write_draft(sample(), tmp_path / "gone.pdf", tmp_path / "draft.eml")
    assert str(caught.value) == (
        "The e-mail could not be prepared, because of gone.pdf (no such file or directory); "
        "the report and its PDF are as they were."
    )
    assert not list(tmp_path.iterdir())


def test_a_full_disk_leaves_the_earlier_draft(
    pdf: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = tmp_path / "draft.eml"
    draft.write_bytes(b"earlier")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(DraftError, match="no space left on device"):
        write_draft(sample(), pdf, draft)
    assert draft.read_bytes() == b"earlier"
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([pdf.name, "draft.eml"])
