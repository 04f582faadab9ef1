"""The account that mail is sent from: where its server is, and how one signs in there."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

Security = Literal["tls", "starttls", "none"]
"""How the connection is protected: from its first byte, before anything is said, or not at all."""

SignIn = Literal["password", "token", "nothing"]
"""How one signs in: a password, an OAuth 2 token from a command, or not at all."""


class Account(BaseModel):
    """An account. It never holds a password.

    With `remember` the password is in the system's keyring; otherwise it is asked for at every start.
    `token_command` is a command and its words that prints a fresh OAuth 2 token. "none" as `security` is
    for a server on this machine alone. `copy_to_me` sends every message to `address`, too.
    """

    model_config = ConfigDict(frozen=True, extra="ignore", defer_build=True)

    name: str = ""
    address: str = ""
    host: str = ""
    port: Annotated[int, Field(ge=0, le=65535)] = 465
    security: Security = "tls"
    sign_in: SignIn = "password"
    user: str = ""
    token_command: tuple[str, ...] = ()
    remember: bool = True
    copy_to_me: bool = True

    @property
    def is_complete(self) -> bool:
        """Whether enough is known to send."""
        return bool(self.address and self.host and self.port)


class Secret:
    """A password or a token: it is told to a server alone, and no text ever shows it."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The password itself, for the one place that sends it."""
        return self._value

    def __bool__(self) -> bool:
        return bool(self._value)

    def __repr__(self) -> str:
        return "Secret(…)"

    __str__ = __repr__

    def __reduce__(self) -> tuple[object, ...]:
        raise TypeError("a password is not written anywhere")
