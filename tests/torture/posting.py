"""A process that puts messages into an outbox, sends them, and kills itself at a moment that it is told.

``python -m tests.torture.posting '{…}'`` with an `Errand` as JSON. It says on stdout what is on the disk, and
``done`` at its end.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from rapporteur.mail.account import Account, Secret
from rapporteur.mail.letters import Frozen
from rapporteur.mail.outbox import Outbox
from rapporteur.mail.postman import deliver_due
from rapporteur.mail.smtp import deliver
from rapporteur.mail.states import Delivery, Posted

SENDER, RECIPIENTS = "lea@example.org", ("tom@example.org", "ana@example.org")


class Errand(NamedTuple):
    """What the process is to do.

    It adds the messages with these ids, each of `size` bytes, at `at` (ISO 8601), and tries all that is
    there until nothing is due any more. From the first time that it comes to `moment` on it counts the calls
    of functions, and kills itself at the one with the number `calls`.
    """

    outbox: str
    port: int
    ids: list[str]
    size: int
    at: str
    moment: str = ""
    calls: int = 0


MOMENTS = ("begun", "added", "connecting", "connected", "transmitting", "delivered", "settled")
"""Where the counting can begin, in their order."""


class _Clock:
    def __init__(self, time: str) -> None:
        self.time = datetime.fromisoformat(time)

    def __call__(self) -> datetime:
        return self.time


class _Fuse:
    def __init__(self, errand: Errand) -> None:
        self._moment, self._left = errand.moment, errand.calls

    def pass_by(self, moment: str) -> None:
        if moment == self._moment:
            self._moment = ""
            sys.setprofile(self._count)

    def _count(self, _frame: object, _event: str, _argument: object) -> None:
        self._left -= 1
        if self._left < 0:
            os.kill(os.getpid(), signal.SIGKILL)


def main() -> None:
    """Run the errand."""
    errand = Errand(*json.loads(sys.argv[1]))
    clock = _Clock(errand.at)
    account = Account(address=SENDER, host="localhost", port=errand.port, security="none", sign_in="nothing")
    fuse = _Fuse(errand)
    fuse.pass_by("begun")
    with Outbox(Path(errand.outbox), now=clock) as outbox:
        for message_id in errand.ids:
            outbox.add(_message(message_id, errand.size, clock()))
            print("added", message_id, flush=True)
        fuse.pass_by("added")

        def told(posted: Posted) -> None:
            print(posted.state, posted.message_id, flush=True)
            fuse.pass_by(posted.state if posted.state in MOMENTS else "settled")

        carry = partial(_carry, fuse=fuse)
        while following := deliver_due(
            outbox, lambda _: (account, None), now=clock, deliver=carry, told=told
        ):
            clock.time = following
    print("done", flush=True)


def _carry(
    account: Account,
    secret: Secret | None,
    frozen: Frozen,
    *,
    fuse: _Fuse,
    on_connected: Callable[[], object],
    **others: Any,
) -> tuple[Delivery, ...]:
    def connected() -> None:
        on_connected()
        fuse.pass_by("connected")

    deliveries = deliver(account, secret, frozen, on_connected=connected, **others)
    fuse.pass_by("delivered")
    return deliveries


def _message(message_id: str, size: int, now: datetime) -> Frozen:
    line = b"x" * 70 + b"\r\n"
    data = f"Message-ID: {message_id}\r\nSubject: Torture\r\n\r\n".encode() + line * (size // len(line))
    return Frozen(message_id, SENDER, RECIPIENTS, "Torture", data, now)


if __name__ == "__main__":
    main()
