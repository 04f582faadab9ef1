"""The settings of providers that many use, from a file that comes with the program; nothing is asked for."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Literal

from pydantic import BaseModel, ConfigDict

from rapporteur.mail.account import Account, Security
from rapporteur.resources import resource_folder

Note = Literal["app-password", "no-password", "bridge", "guess", ""]
"""What somebody has to know: a password made for this program alone is wanted, passwords do not work any
more, the provider's own program has to run here, or the server's name is only a guess."""


class Provider(BaseModel):
    """A provider. `user` says how one is called there: by the whole address, or by what is before the @."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    name: str
    domains: tuple[str, ...]
    host: str
    port: int
    security: Security
    user: Literal["address", "local"]
    note: Literal["app-password", "no-password", "bridge", ""]


def settings_for(address: str) -> tuple[Account, Note]:
    """The account that belongs to an address, and what to know about it.

    Where the provider is not known, the server is the one that most have for such a domain, marked as a
    guess. The network is not asked.
    """
    local, _, domain = address.rpartition("@")
    provider = _by_domain().get(domain.lower())
    if provider is None:
        return Account(address=address, host=f"smtp.{domain}", user=address), "guess"
    account = Account(
        address=address,
        host=provider.host,
        port=provider.port,
        security=provider.security,
        user=address if provider.user == "address" else local,
    )
    return account, provider.note


@cache
def providers() -> tuple[Provider, ...]:
    """All providers that are known."""
    text = (resource_folder() / "mail" / "providers.toml").read_text("utf-8")
    return tuple(Provider.model_validate(entry) for entry in tomllib.loads(text)["provider"])


@cache
def _by_domain() -> dict[str, Provider]:
    return {domain: provider for provider in providers() for domain in provider.domains}
