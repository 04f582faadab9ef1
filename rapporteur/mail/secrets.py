"""Passwords and tokens: in the system's keyring, in memory, or from a command. Never in a file of ours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from rapporteur.export.text import one_line
from rapporteur.mail.account import Account, Secret
from rapporteur.mail.trouble import MailError, Trouble

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "rapporteur"
"""What our entries in the system's keyring are called."""
TOKEN_TIMEOUT = 30.0
"""Seconds that a command may take to print a token."""

_LONGEST_WORDS = 500


class KeychainError(Exception):
    """The system's keyring could not be used: `problem` says why, and never has a password in it.

    There may be none at all (`is_missing`), it may be locked, or somebody did not allow it.
    """

    def __init__(self, problem: str, *, is_missing: bool = False) -> None:
        super().__init__(f"The system's keyring could not be used ({problem}).")
        self.problem, self.is_missing = problem, is_missing


class Keychain(Protocol):
    """Keeps the passwords of accounts."""

    def get(self, account: Account) -> Secret | None:
        """The password, None where there is none. Raises `KeychainError`."""

    def set(self, account: Account, secret: Secret) -> None:
        """Keep a password, in place of an earlier one. Raises `KeychainError`."""

    def forget(self, account: Account) -> None:
        """Keep it no longer; nothing happens where there is none. Raises `KeychainError`."""


class Remembered:
    """A keychain that forgets everything when the program ends."""

    def __init__(self) -> None:
        self._secrets: dict[str, Secret] = {}

    def get(self, account: Account) -> Secret | None:
        return self._secrets.get(entry(account))

    def set(self, account: Account, secret: Secret) -> None:
        self._secrets[entry(account)] = secret

    def forget(self, account: Account) -> None:
        self._secrets.pop(entry(account), None)


class SystemKeychain:
    """The keyring of the system: Secret Service or KWallet, the Keychain, the Credential Locker.

    It may ask the user to unlock it, and waits for that: call it off the window's thread.
    """

    def get(self, account: Account) -> Secret | None:
        password = self._call("get_password", account)
        return Secret(password) if password is not None else None

    def set(self, account: Account, secret: Secret) -> None:
        self._call("set_password", account, secret.reveal())

    def forget(self, account: Account) -> None:
        if self._call("get_password", account) is not None:
            self._call("delete_password", account)

    def _call(self, method: str, account: Account, *words: str) -> Any:
        try:
            return getattr(_backend(), method)(SERVICE, entry(account), *words)
        except KeychainError:
            raise
        except Exception as error:  # noqa: BLE001 - each system's back end raises what it likes
            # Its text may quote what was to be kept, and so may what it holds on to.
            raise KeychainError(_kind(error)) from None


def entry(account: Account) -> str:
    """What an account's password is filed under: user, host and port."""
    return f"{account.user or account.address}@{account.host}:{account.port}"


def token(account: Account, *, timeout: float = TOKEN_TIMEOUT) -> Secret:
    """A fresh OAuth 2 token: the first line that the account's command prints. No shell is involved.

    `timeout` is in seconds. Raises `MailError` with the last line of what the command complained of.
    """
    import subprocess

    if not account.token_command:
        raise MailError(Trouble.NO_TOKEN, host=account.host)
    try:
        done = subprocess.run(
            account.token_command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=timeout,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired:
        # Not the error itself: it holds what was printed.
        raise MailError(Trouble.NO_TOKEN, f"no answer in {timeout:g} s", host=account.host) from None
    except (OSError, ValueError) as error:
        said = getattr(error, "strerror", None) or "no such command"
        raise MailError(Trouble.NO_TOKEN, said, host=account.host) from None
    lines = done.stdout.decode(errors="replace").splitlines()
    found = lines[0].strip() if lines else ""
    if done.returncode or not found:
        complaints = done.stderr.decode(errors="replace").split("\n")
        said = next(filter(None, map(one_line, reversed(complaints))), "")
        raise MailError(Trouble.NO_TOKEN, said[:_LONGEST_WORDS], host=account.host)
    return Secret(found)


def _backend() -> KeyringBackend:
    """The system's keyring. Raises `KeychainError` where there is none."""
    import keyring
    from keyring.core import recommended

    backend = keyring.get_keyring()
    # What is not recommended keeps nothing ("null"), fails, or writes passwords into a file.
    if not recommended(backend):
        raise KeychainError("there is none on this system", is_missing=True)
    return backend


def _kind(error: Exception) -> str:
    from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordDeleteError, PasswordSetError

    kinds: tuple[tuple[type[Exception], str], ...] = (
        (NoKeyringError, "there is none on this system"),
        (KeyringLocked, "it is locked"),
        (InitError, "it could not be opened"),
        (PasswordSetError, "it did not take the password"),
        (PasswordDeleteError, "it did not give the password up"),
    )
    return next((words for kind, words in kinds if isinstance(error, kind)), type(error).__name__)
