"""A real server for what the program sends."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import trustme

from tests.acceptance.program import Machine
from tests.mail.servers import Certificates, MailServer

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
