"""The settings of common providers."""

from __future__ import annotations

from collections import Counter

import pytest

from rapporteur.mail.account import Account
from rapporteur.mail.addresses import ascii_domain, is_address
from rapporteur.mail.providers import Provider, providers, settings_for


@pytest.mark.parametrize("provider", providers(), ids=lambda provider: provider.name)
def test_an_entry_is_complete(provider: Provider) -> None:
    assert provider.name
    assert provider.domains
    for domain in provider.domains:
        assert domain == domain.lower()
        assert is_address(f"a@{domain}")
        assert "." in domain
    assert ascii_domain(provider.host) == provider.host
    if provider.note == "bridge":
        assert provider.host == "127.0.0.1"
    else:
        assert (provider.port, provider.security) in [(465, "tls"), (587, "starttls")]


def test_domains_and_names_are_there_once() -> None:
    domains = Counter(domain for provider in providers() for domain in provider.domains)
    names = Counter(provider.name for provider in providers())
    assert [one for counted in (domains, names) for one, count in counted.items() if count > 1] == []


def test_what_is_known() -> None:
    account, note = settings_for("Lea.Doe@GMail.com")
    assert account == Account(
        address="Lea.Doe@GMail.com",
        host="smtp.gmail.com",
        port=465,
        security="tls",
        user="Lea.Doe@GMail.com",
    )
    assert note == "app-password"
    assert account.is_complete
    account, note = settings_for("lea@web.de")
    assert (account.host, account.user, note) == ("smtp.web.de", "lea", "")
    assert settings_for("lea@hotmail.fr")[1] == "no-password"
    account, note = settings_for("lea@proton.me")
    assert (account.host, account.port, account.security, note) == ("127.0.0.1", 1025, "none", "bridge")


def test_what_is_not_known_is_guessed() -> None:
    account, note = settings_for("lea@forum.example")
    assert (account.host, account.port, account.security) == ("smtp.forum.example", 465, "tls")
    assert (account.user, note) == ("lea@forum.example", "guess")
