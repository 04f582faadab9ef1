"""The letter that a form describes, as a mail program reads its draft, and what its PDF is called."""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest

from rapporteur.mail.addresses import read_addresses
from rapporteur.mail.compose import attachment_name, compose
from rapporteur.mail.letters import NOBODY, Attachment
from rapporteur.mail.message import as_draft
from rapporteur.report.model import Report
from rapporteur.report.template import Mail
from tests.export.sample import sample

PDF = Attachment("DIESIS - informe de sesión.pdf", "application/pdf", b"%PDF-1.4\n" + bytes(range(256)) * 20)


def drafted(report: Report, *, sender: str = "") -> EmailMessage:
    addresses, _ = read_addresses(sender)
    letter = replace(compose(report), attachments=(PDF,), sender=addresses[0] if addresses else NOBODY)
    return message_from_bytes(as_draft(letter), policy=default)


def mailed(report: Report, **mail: object) -> Report:
    changed = report.template.mail.model_copy(update=mail)
    return report.with_changes(template=report.template.model_copy(update={"mail": changed}))


def titled(title: str) -> Report:
    report = sample()
    return report.with_changes(session=report.session.model_copy(update={"title": title}))


def test_a_draft_has_everything() -> None:
    report = mailed(sample(), to=("Organización <info@forum.example>", "second@forum.example"))
    message = drafted(report, sender="Zoë <zoe@home.example>")
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
    (attached,) = message.iter_attachments()
    assert attached.get_content_type() == PDF.media_type
    assert attached.get_filename() == PDF.name
    assert attached.get_content() == PDF.data


@pytest.mark.parametrize(
    ("language", "subject"),
    [("en", "Session report"), ("fr", "Rapport de session"), ("de", "Session report")],
)
def test_a_letter_is_in_the_language_of_the_report(language: str, subject: str) -> None:
    assert subject in compose(sample().with_changes(language=language)).subject


def test_a_draft_without_addresses_has_no_empty_headers() -> None:
    assert set(drafted(sample()).keys()) == {"X-Unsent", "Subject", "MIME-Version", "Content-Type"}


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r", "\0", "\r\n\r\n", "\u2028", "\x0b", "\x85"])
def test_no_text_of_a_report_can_add_a_header(end: str) -> None:
    evil = f"DIESIS{end}Bcc: spy@evil.example{end}X-Evil: yes"
    report = mailed(titled(evil), to=(f"a@b.example{end}Cc: spy@evil.example",))
    message = drafted(report, sender="me@home.example")
    assert set(message.keys()) - {"To"} == {"X-Unsent", "From", "Subject", "MIME-Version", "Content-Type"}
    assert message["Subject"].startswith("Informe de sesión: DIESIS")


def test_invisible_controls_do_not_turn_a_subject_round() -> None:
    assert compose(titled("a\u202egpj.exe\u2066\u200f")).subject.startswith("Informe de sesión: agpj.exe (")


def test_half_a_character_does_not_stop_the_mail() -> None:
    assert "«ab»" in compose(titled("a\ud83db")).body


def test_the_name_that_the_template_wants() -> None:
    assert attachment_name(sample()) == PDF.name
    assert attachment_name(titled("ACCIÓ/Mondragón")).startswith("ACCIÓ-Mondragón - ")
    assert attachment_name(mailed(sample(), file_name={"": "{title}"})) == "DIESIS.pdf"
    assert attachment_name(mailed(titled("..."), file_name={"": "{title}"})) == "gsef-2021.pdf"


def test_a_template_without_a_mail_still_gives_one() -> None:
    report = sample()
    report = report.with_changes(template=report.template.model_copy(update={"mail": Mail()}))
    assert compose(report).subject == "DIESIS"
