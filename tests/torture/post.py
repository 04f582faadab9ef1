"""Kills on the way to a mail server: what is in an outbox arrives once, or it is said that it may have."""

from __future__ import annotations

import json
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections import Counter
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from rapporteur.mail.outbox import Outbox
from rapporteur.mail.outbox_errors import OutboxError
from rapporteur.mail.states import State
from tests.mail.servers import MailServer
from tests.torture.posting import MOMENTS, RECIPIENTS, Errand

ROUNDS_AN_OUTBOX = 10
"""After so many rounds the server is asked what it got, and a new outbox is begun."""

MOST_CALLS = 400
"""Function calls between the moment that a round is about and the kill, at most."""

_BEGUN = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
_MESSAGE_ID = re.compile(rb"^Message-ID: (<[^>]+>)", re.MULTILINE)


@dataclass
class PostTally:
    """The rounds, and what became of the messages; a message to two people counts twice but in `added`.

    `unknown` are those of which the outbox says that they may have arrived, `arrived` how many of these did.
    `doubled` and `lost` must be 0. `killed_in` counts the states in which kills found messages.
    """

    rounds: int = 0
    kills: int = 0
    added: int = 0
    sent: int = 0
    unknown: int = 0
    arrived: int = 0
    lost: int = 0
    doubled: int = 0
    unreadable: int = 0
    killed_in: dict[str, int] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def fault(self, sentence: str) -> None:
        """Note what must not happen."""
        self.faults.append(f"round {self.rounds}: {sentence}")

    def __str__(self) -> str:
        """The counts so far, in one line."""
        return (
            f"{self.kills} kills, {self.added} messages added, {self.sent} sent, {self.unknown} unknown,"
            f" {self.lost} lost, {self.doubled} doubled, {len(self.faults)} faults"
        )


class Postings:
    """The rounds. Each goes on with the outbox that the one before left behind; `finish` ends the last."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.tally = PostTally()
        self._folder = folder
        self._chance = random.Random(seed)
        self._server: MailServer | None = None
        self._outbox = folder / "none yet"
        self._added: set[str] = set()

    def play(self) -> None:
        """One round: a process sends and is killed, and what is on the disk is looked at."""
        server = self._server or self._begin()
        self.tally.rounds += 1
        for recipient in RECIPIENTS:
            if self._chance.random() < 0.2:
                server.manners.later[recipient] = "450 4.2.0 Greylisted"
        if self._chance.random() < 0.1:
            server.manners.verdicts.append("451 4.3.0 Busy")
        number = self.tally.rounds
        ids = [f"<{number}.{one}@example.org>" for one in range(self._chance.randint(1, 2))]
        moment = MOMENTS[number % len(MOMENTS)]
        self._run(server, ids, moment, int(MOST_CALLS * self._chance.random() ** 2))
        self._look()
        if number % ROUNDS_AN_OUTBOX == 0:
            self.finish()

    def finish(self) -> None:
        """Start once more, let everything go that still may, and compare with what the server got."""
        if self._server is None:
            return
        self._run(self._server, [], "", 0)
        # To its end: it has taken what it is going to take.
        self._server.__exit__()
        got = Counter(
            (found[1].decode(), recipient)
            for received in self._server.received
            if (found := _MESSAGE_ID.search(received.data))
            for recipient in received.recipients
        )
        self._server = None
        self.tally.added += len(self._added)
        try:
            with Outbox(self._outbox, now=lambda: _BEGUN) as outbox:
                ends = {
                    (posted.message_id, one.address): one.state
                    for posted in outbox.all()
                    for one in posted.deliveries
                }
        except OutboxError as error:
            self.tally.unreadable += 1
            self.tally.fault(str(error))
            return
        wanted = {(message_id, recipient) for message_id in self._added for recipient in RECIPIENTS}
        for key in sorted(wanted | set(ends) | set(got)):
            compared(self.tally, key, ends.get(key), got[key])

    def _begin(self) -> MailServer:
        self._added = set()
        self._outbox = self._folder / f"{self.tally.rounds}.db.outbox"
        self._server = MailServer(security="none", mechanisms=())
        self._server.__enter__()
        return self._server

    def _run(self, server: MailServer, ids: list[str], moment: str, calls: int) -> None:
        at = _BEGUN + self.tally.rounds * timedelta(minutes=20)
        size = self._chance.choice((500, 5_000, 300_000))
        errand = Errand(str(self._outbox), server.port, ids, size, at.isoformat(), moment, calls)
        done = subprocess.run(
            [sys.executable, "-m", "tests.torture.posting", json.dumps(errand)],
            capture_output=True,
            text=True,
            check=False,
        )
        words = [line.split() for line in done.stdout.splitlines()]
        self._added |= {word[1] for word in words if word[0] == "added"}
        killed = done.returncode == -signal.SIGKILL
        self.tally.kills += killed
        if not killed and (done.returncode or words[-1:] != [["done"]]):
            self.tally.fault(f"ended with {done.returncode}: {done.stderr[-500:]}")

    def _look(self) -> None:
        """What the kill left, as the next start finds it; what is there stays so."""
        with tempfile.TemporaryDirectory() as scratch:
            for file in self._outbox.parent.glob(f"{self._outbox.name}*"):
                shutil.copy(file, scratch)
            copy = Path(scratch, self._outbox.name)
            for state in _states(copy):
                self.tally.killed_in[state] = self.tally.killed_in.get(state, 0) + 1
            try:
                with Outbox(copy, now=lambda: _BEGUN) as outbox:
                    there = {posted.message_id for posted in outbox.all()}
                    damaged = outbox.damaged
            except OutboxError as error:
                self.tally.unreadable += 1
                self.tally.fault(str(error))
                return
        if damaged:
            self.tally.unreadable += 1
            self.tally.fault("the outbox was damaged")
        if missing := self._added - there:
            self.tally.lost += len(missing)
            self.tally.fault(f"{sorted(missing)} were acknowledged and are not there")


def compared(tally: PostTally, key: tuple[str, str], state: State | None, got: int) -> PostTally:
    """Count what became of a message to somebody: what the outbox says of it, and how often they got it."""
    tally.sent += state is State.SENT
    tally.unknown += state is State.UNKNOWN
    tally.arrived += state is State.UNKNOWN and got > 0
    if got > 1:
        tally.doubled += 1
        tally.fault(f"{key} arrived {got} times")
    if state not in (State.SENT, State.UNKNOWN) or (state is State.SENT and not got):
        tally.lost += 1
        tally.fault(f"{key} arrived {got} times, and the outbox says {state}")
    return tally


def _states(outbox: Path) -> set[str]:
    """The states that are written down, before anybody makes something of them."""
    with closing(sqlite3.connect(outbox)) as connection, suppress(sqlite3.OperationalError):
        return {str(state) for (state,) in connection.execute("SELECT DISTINCT state FROM recipient")}
    return {"nothing yet"}
