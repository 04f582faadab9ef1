"""What the tests of mail share: certificates, and a server that does all that a good one does."""

from __future__ import annotations

import ssl
from collections.abc import Iterator

import pytest

from tests.mail.servers import Certificates, MailServer


@pytest.fixture(scope="session")
def certificates() -> Certificates:
    return Certificates()


@pytest.fixture
def trusting(certificates: Certificates) -> ssl.SSLContext:
    """What a client uses that trusts our servers."""
    return certificates.trusting()


@pytest.fixture
def server(certificates: Certificates) -> Iterator[MailServer]:
    """A server with STARTTLS that takes what comes after signing in."""
    with MailServer(certificates.good()) as server:
        yield server
