"""Passwords: kept where they may be, shown nowhere."""

from __future__ import annotations

import logging
import pickle
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordDeleteError, PasswordSetError

from rapporteur.mail.account import Account, Secret
from rapporteur.mail.secrets import Keychain, KeychainError, Remembered, SystemKeychain, entry, token
from rapporteur.mail.trouble import MailError, Trouble

ACCOUNT = Account(address="lea@example.org", host="mail.example.org", user="lea")
PASSWORD = "pässwörd–7"


class InMemory(KeyringBackend):
    """A keyring as a system has one; it raises `failing` instead where there is one."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring types only some of itself
        self.kept: dict[tuple[str, str], str] = {}
        self.failing: Exception | None = None

    def _fail(self) -> None:
        if self.failing:
            raise self.failing

    def get_password(self, service: str, username: str) -> str | None:
        self._fail()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._fail()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._fail()
        del self.kept[service, username]


class InFile(InMemory):
    """One that writes passwords into a file: keyring does not recommend such ones."""

    priority = 0.5  # type: ignore[assignment]  # a property of the class there


@pytest.fixture
def backend(monkeypatch: pytest.MonkeyPatch) -> Iterator[InMemory]:
    before = keyring.get_keyring()
    backend = InMemory()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)


@pytest.mark.parametrize("keychain", [SystemKeychain(), Remembered()], ids=lambda one: type(one).__name__)
def test_a_password_is_kept_until_it_is_forgotten(keychain: Keychain, backend: InMemory) -> None:
    assert keychain.get(ACCOUNT) is None
    keychain.forget(ACCOUNT)
    keychain.set(ACCOUNT, Secret("old"))
    keychain.set(ACCOUNT, Secret(PASSWORD))
    found = keychain.get(ACCOUNT)
    assert found is not None
    assert found.reveal() == PASSWORD
    assert keychain.get(ACCOUNT.model_copy(update={"port": 587})) is None
    keychain.forget(ACCOUNT)
    assert keychain.get(ACCOUNT) is None


def test_where_it_is_kept(backend: InMemory) -> None:
    SystemKeychain().set(ACCOUNT, Secret(PASSWORD))
    assert backend.kept == {("rapporteur", "lea@mail.example.org:465"): PASSWORD}
    assert entry(ACCOUNT.model_copy(update={"user": ""})) == "lea@example.org@mail.example.org:465"


@pytest.mark.parametrize(
    "error",
    [
        NoKeyringError("No recommended backend was available."),
        KeyringLocked("Failed to unlock the collection!"),
        InitError("Failed to create the collection: Prompt dismissed.."),
        PasswordSetError(f"could not keep {PASSWORD}"),
        PasswordDeleteError("not found"),
        RuntimeError(f"D-Bus said {PASSWORD}"),
        OSError(5, PASSWORD),
    ],
    ids=lambda error: type(error).__name__,
)
def test_a_keyring_that_fails_is_told(
    backend: InMemory, error: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    backend.failing, keychain = error, SystemKeychain()
    calls: tuple[Callable[[], object], ...] = (
        lambda: keychain.get(ACCOUNT),
        lambda: keychain.set(ACCOUNT, Secret(PASSWORD)),
        lambda: keychain.forget(ACCOUNT),
    )
    for call in calls:
        with pytest.raises(KeychainError) as caught:
            call()
        assert caught.value.problem
        assert PASSWORD not in f"{caught.value} {caught.value!r} {caught.value.__cause__!r}"
        assert caught.value.__suppress_context__
    assert PASSWORD not in caplog.text


@pytest.mark.parametrize("none", [fail.Keyring, null.Keyring, InFile])
def test_no_keyring_is_told(backend: InMemory, none: Callable[[], KeyringBackend]) -> None:
    keyring.set_keyring(none())
    calls: tuple[Callable[[], object], ...] = (
        lambda: SystemKeychain().get(ACCOUNT),
        lambda: SystemKeychain().set(ACCOUNT, Secret(PASSWORD)),
    )
    for call in calls:
        with pytest.raises(KeychainError, match="none on this system") as caught:
            call()
        assert caught.value.is_missing


def test_half_a_character_is_not_kept(backend: InMemory) -> None:
    backend.failing = UnicodeEncodeError("utf-8", PASSWORD, 0, 1, "surrogates not allowed")
    with pytest.raises(KeychainError) as caught:
        SystemKeychain().set(ACCOUNT, Secret(PASSWORD))
    assert PASSWORD not in str(caught.value)


def test_a_secret_is_shown_nowhere() -> None:
    secret = Secret(PASSWORD)
    assert PASSWORD not in f"{secret} {secret!r} {[secret]} {vars(Remembered())}"
    with pytest.raises(TypeError, match="not written"):
        pickle.dumps(secret)


# ---- tokens


def command(code: str) -> Account:
    return ACCOUNT.model_copy(update={"sign_in": "token", "token_command": (sys.executable, "-c", code)})


def test_the_first_line_is_the_token() -> None:
    secret = token(command("print('ya29.abc '); print('more')"))
    assert secret.reveal() == "ya29.abc"


def test_no_shell_is_involved(tmp_path: Path) -> None:
    account = ACCOUNT.model_copy(
        update={"token_command": (sys.executable, "-c", "import sys; print(sys.argv[1])", "$HOME; echo x")}
    )
    assert token(account).reveal() == "$HOME; echo x"


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (
            "import sys; print('t0ken'); sys.exit('first\\nRefresh token \\x1b[31mexpired\\n\\n')",
            "Refresh token [31mexpired",
        ),
        ("", ""),
        ("print()", ""),
        ("import sys; sys.stderr.write('x' * 9000)", "x" * 500),
    ],
)
def test_a_command_that_fails_is_told(code: str, said: str) -> None:
    with pytest.raises(MailError) as caught:
        token(command(code))
    assert (caught.value.trouble, caught.value.said) == (Trouble.NO_TOKEN, said)
    assert "t0ken" not in str(caught.value)


def test_a_command_that_hangs_is_ended() -> None:
    code = "import time; print('t0ken', flush=True); time.sleep(60)"
    with pytest.raises(MailError) as caught:
        token(command(code), timeout=0.5)
    assert (caught.value.trouble, caught.value.said) == (Trouble.NO_TOKEN, "no answer in 0.5 s")
    assert caught.value.__suppress_context__


@pytest.mark.parametrize("words", [(), ("/nonexistent/command",), ("a\0b",), ("",)])
def test_a_command_that_is_none_is_told(words: tuple[str, ...]) -> None:
    with pytest.raises(MailError) as caught:
        token(ACCOUNT.model_copy(update={"token_command": words}))
    assert caught.value.trouble is Trouble.NO_TOKEN
