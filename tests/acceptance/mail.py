"""A real server for what the program sends."""

from __future__ import annotations

import email
import email.policy
import io
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import EmailMessage

import pypdf
import trustme

from tests.acceptance.program import Machine
from tests.mail.servers import USER, Certificates, MailServer

ORGANISER = "organiser@gsef.example"
SECRET = "correct horse"
"""The password that the server asks for."""


@contextmanager
def server_trusted_by(machine: Machine) -> Iterator[MailServer]:
    """A server with STARTTLS, whose certificate this machine trusts."""
    certificates = Certificates()
    trusted = machine.home / "trusted.pem"
    authority: trustme.CA = certificates.authority
    authority.cert_pem.write_to_path(str(trusted))
    machine.environ["SSL_CERT_FILE"] = str(trusted)
    with MailServer(certificates.good()) as server:
        server.manners.password = SECRET
        yield server


def only_report(server: MailServer) -> tuple[EmailMessage, EmailMessage]:
    """The one message that arrived, for the organiser and with a copy for who wrote it, and its PDF."""
    (received,) = server.received
    assert received.recipients == (ORGANISER, USER)
    message = email.message_from_bytes(received.data, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    (pdf,) = message.iter_attachments()
    assert isinstance(pdf, EmailMessage)
    return message, pdf


def text_of(pdf: EmailMessage) -> str:
    """What is written on the pages of an attached PDF."""
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf.get_content())).pages)
