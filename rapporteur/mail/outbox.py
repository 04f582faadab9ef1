"""The outbox: messages that are on their way, kept until somebody has them.

A message is put here once, with one Message-ID, before anything of it is sent; and each step is written down
before it is taken. So after a crash, or a power cut, it is known what was not sent, what was, and what may
have been. What may have arrived is never sent again by itself.
"""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Self, TypeVar

from rapporteur.mail.letters import Frozen
from rapporteur.mail.outbox_errors import (
    DamagedOutboxError,
    NotInOutboxError,
    NotKeptError,
    NotPossibleError,
    OutboxError,
    UnreadableOutboxError,
)
from rapporteur.mail.outbox_file import (
    DAMAGE,
    as_outbox_error,
    in_transaction,
    open_outbox,
    reason,
    set_aside,
)
from rapporteur.mail.states import Delivery, Posted, State
from rapporteur.mail.trouble import MailError, Trouble

log = logging.getLogger(__name__)

_Result = TypeVar("_Result")

WAITS = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 60))
"""How long is waited after the first failed try, the second, …; the last wait comes again and again."""

PATIENCE = timedelta(days=2)
"""So long after its first failed try a message waits for the person."""

_REPLIES = frozenset(
    {
        Trouble.LATER,
        Trouble.REFUSED,
        Trouble.TOO_LARGE,
        Trouble.RECIPIENTS,
        Trouble.SENDER,
        Trouble.NOT_ASCII,
    }
)
"""What the server itself said. Any other trouble of a message that is on its way leaves open what it did."""

_GOES_ON = (State.TRANSMITTING, State.CONNECTING, State.QUEUED, State.UNKNOWN, State.SENT)


class Outbox:
    """The outbox at `path`. Its file is made when the first message is added, and opened when first used.

    `damaged` is where a file was set aside that could not be read, None where there was none. It may be used
    from any thread: one connection serves them, one call at a time. Any method may raise an `OutboxError`;
    the file is then as it was. While a process has it open, others get `OutboxInUseError` at once.
    """

    def __init__(self, path: Path, *, now: Callable[[], datetime]) -> None:
        """`now` gives aware times."""
        self.path = path
        self.damaged: Path | None = None
        self._now = now
        self._lock = threading.RLock()
        self._connection: sqlite3.Connection | None = None
        # How tries ended that could not be written down yet.
        self._late: dict[int, Sequence[Delivery] | MailError] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file. The next use opens it again."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None
                self._late.clear()

    # ---- what there is

    def all(self) -> tuple[Posted, ...]:
        """Every message, newest first."""
        return self._read(_all, ())

    def posted(self, number: int) -> Posted:
        """How it stands with a message. Raises `NotInOutboxError`."""
        return self._found(self._read(lambda connection: _posted(connection, number), None))

    def message(self, number: int) -> Frozen:
        """A message, byte by byte as it was added. Raises `NotInOutboxError`."""
        return self._found(self._read(lambda connection: _frozen(connection, number), None))

    def due(self, now: datetime) -> tuple[Posted, ...]:
        """The messages to be tried now, oldest first."""
        for number, outcome in tuple(self._late.items()):
            self.settle(number, outcome)
        return tuple(
            posted
            for posted in reversed(self.all())
            # A clock that was set back must not keep a message for years.
            if posted.next_try and not now < posted.next_try <= now + WAITS[-1]
        )

    def next_try(self) -> datetime | None:
        """When the next message is to be tried by itself; None where none is. It may have passed."""
        return min((posted.next_try for posted in self.all() if posted.next_try), default=None)

    # ---- what is done

    def add(self, frozen: Frozen) -> Posted:
        """Keep a message, to be sent at once. It is on the disk when this returns.

        One with the same Message-ID that is here already stands for it. Raises `ValueError` for a message
        without recipients.
        """
        if not frozen.recipients:
            raise ValueError("a message without recipients")

        def add(connection: sqlite3.Connection) -> int:
            known = connection.execute(
                "SELECT number FROM message WHERE message_id = ?", (frozen.message_id,)
            ).fetchone()
            if known:
                return int(known[0])
            now = self._now().isoformat()
            made = connection.execute(
                "INSERT INTO message"
                " (message_id, sender, subject, kind, person_id, frozen, size, at, next_try)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (*_head(frozen), frozen.frozen.isoformat(), len(frozen.data), now, now),
            )
            number = int(made.lastrowid or 0)
            connection.executemany(
                "INSERT INTO recipient (number, place, address, state) VALUES (?, ?, ?, ?)",
                [(number, place, one, State.QUEUED) for place, one in enumerate(frozen.recipients)],
            )
            connection.execute("INSERT INTO content VALUES (?, ?)", (number, frozen.data))
            return number

        return self.posted(self._write(add, create=True))

    def connecting(self, number: int) -> Posted:
        """Note that a queued message is about to be tried. Raises `NotPossibleError`."""
        return self._step(number, State.QUEUED, State.CONNECTING)

    def transmitting(self, number: int) -> Posted:
        """Note that the first byte of it is about to go. Raises `NotPossibleError`."""
        return self._step(number, State.CONNECTING, State.TRANSMITTING)

    def settle(self, number: int, outcome: Sequence[Delivery] | MailError) -> Posted:
        """Note how a try ended: how it stands with each recipient, or what kept the message from going.

        Those who may get it later stay queued, and so does a message that a passing trouble held up, until
        it has been tried for two days. Where it cannot be written down (`NotKeptError`), `due` does it later.
        Raises `NotPossibleError` where no try is under way.
        """

        def settle(connection: sqlite3.Connection, posted: Posted) -> None:
            if posted.state not in (State.CONNECTING, State.TRANSMITTING):
                raise NotPossibleError(self.path, posted.state)
            under_way = [one.address for one in posted.deliveries if one.state is posted.state]
            if isinstance(outcome, MailError):
                state = _after(outcome, posted.state)
                told = {one.address: one for one in outcome.deliveries if one.state is not State.SENT}
                # Whom the server had refused or put off before got nothing, wherever it broke.
                ends = [told.get(address, Delivery(address, state, outcome.said)) for address in under_way]
            else:
                told = {one.address: one for one in outcome}
                # What nothing was said about was not refused and may have been taken.
                ends = [told.get(address, Delivery(address, State.UNKNOWN)) for address in under_way]
            _set_recipients(connection, number, ends)
            self._note(connection, posted, outcome)

        try:
            settled = self._change(number, settle)
        except NotKeptError:
            self._late[number] = outcome
            raise
        self._late.pop(number, None)
        return settled

    def _note(
        self, connection: sqlite3.Connection, posted: Posted, outcome: Sequence[Delivery] | MailError
    ) -> None:
        """Write down why a message did not go to everyone, and when it is tried again."""
        number, now = posted.number, self._now()
        ends = _deliveries(connection, number)
        trouble, said = _trouble(ends, outcome, posted.state)
        failing, next_try, tries = None, None, posted.tries
        if trouble is not None:
            tries += 1
            (since,) = connection.execute(
                "SELECT failing FROM message WHERE number = ?", (number,)
            ).fetchone()
            failing = datetime.fromisoformat(since) if since else now
            if _state(ends) is State.QUEUED:
                next_try = now + WAITS[min(tries, len(WAITS)) - 1]
                if next_try - failing > PATIENCE:
                    next_try = None
        connection.execute(
            "UPDATE message SET at = ?, trouble = ?, said = ?, tries = ?, failing = ?, next_try = ?"
            " WHERE number = ?",
            (now.isoformat(), trouble, said, tries, _written(failing), _written(next_try), number),
        )

    def resend(self, number: int, *, knowing: bool = False) -> Posted:
        """Try again now, because the person says so: those who refused it, and those who still wait.

        It keeps its Message-ID, so that a server or a reader can see that it is the same. Who may have got
        it gets it again only with `knowing`: the person has been told. Raises `NotPossibleError` where
        nobody is left to send it to, where a try is under way, or where it takes `knowing`;
        `NotInOutboxError` where its bytes are no longer kept.
        """

        def resend(connection: sqlite3.Connection, posted: Posted) -> None:
            again = {State.QUEUED, State.REFUSED, *([State.UNKNOWN] if knowing else ())}
            open_to = [one for one in posted.deliveries if one.state in again]
            unknown = posted.state is State.UNKNOWN and not knowing
            if not open_to or unknown or posted.state in (State.CONNECTING, State.TRANSMITTING):
                raise NotPossibleError(self.path, posted.state)
            if not _has_content(connection, number):
                raise NotInOutboxError(self.path)
            _set_recipients(connection, number, [one._replace(state=State.QUEUED) for one in open_to])
            now = self._now().isoformat()
            connection.execute(
                "UPDATE message SET at = ?, tries = 0, failing = NULL, next_try = ? WHERE number = ?",
                (now, now, number),
            )

        return self._change(number, resend)

    def take_as_sent(self, number: int) -> Posted:
        """The person says that a message arrived of which it was not known. Raises `NotPossibleError`."""

        def take(connection: sqlite3.Connection, posted: Posted) -> None:
            if posted.state is not State.UNKNOWN:
                raise NotPossibleError(self.path, posted.state)
            unknown = [one for one in posted.deliveries if one.state is State.UNKNOWN]
            _set_recipients(connection, number, [one._replace(state=State.SENT) for one in unknown])
            connection.execute(
                "UPDATE message SET at = ?, trouble = NULL, said = '' WHERE number = ?",
                (self._now().isoformat(), number),
            )

        return self._change(number, take)

    def cancel(self, number: int) -> None:
        """Take a queued message back. Where somebody has it already, or may, only the others do not get it.

        Raises `NotPossibleError` where it is not queued.
        """

        def cancel(connection: sqlite3.Connection) -> None:
            posted = self._found(_posted(connection, number))
            if posted.state is not State.QUEUED:
                raise NotPossibleError(self.path, posted.state)
            queued = [one for one in posted.deliveries if one.state is State.QUEUED]
            _set_recipients(connection, number, [one._replace(state=State.REFUSED) for one in queued])
            if _state(_deliveries(connection, number)) is State.REFUSED:
                for table in ("message", "recipient", "content"):
                    connection.execute(f"DELETE FROM {table} WHERE number = ?", (number,))  # noqa: S608 - our own names
            else:
                connection.execute(
                    "UPDATE message SET at = ?, next_try = NULL WHERE number = ?",
                    (self._now().isoformat(), number),
                )

        self._write(cancel)
        self._sweep()

    def forget_before(self, moment: datetime) -> None:
        """Drop the bytes of messages that were sent before a moment; that they were stays written."""
        sent = [posted.number for posted in self.all() if posted.state is State.SENT and posted.at < moment]
        if sent:
            self._write(
                lambda connection: connection.executemany(
                    "DELETE FROM content WHERE number = ?", [(number,) for number in sent]
                )
            )
            self._sweep()

    # ---- the steps

    def _step(self, number: int, before: State, after: State) -> Posted:
        def step(connection: sqlite3.Connection, posted: Posted) -> None:
            if posted.state is not before:
                raise NotPossibleError(self.path, posted.state)
            # Not only the state: some may have it already.
            under_way = [one._replace(state=after) for one in posted.deliveries if one.state is before]
            _set_recipients(connection, number, under_way)
            connection.execute(
                "UPDATE message SET at = ?, next_try = NULL WHERE number = ?",
                (self._now().isoformat(), number),
            )

        return self._change(number, step)

    def _change(self, number: int, change: Callable[[sqlite3.Connection, Posted], None]) -> Posted:
        def work(connection: sqlite3.Connection) -> Posted:
            change(connection, self._found(_posted(connection, number)))
            return self._found(_posted(connection, number))

        return self._write(work)

    def _found(self, thing: _Result | None) -> _Result:
        if thing is None:
            raise NotInOutboxError(self.path)
        return thing

    # ---- the file

    def _read(self, work: Callable[[sqlite3.Connection], _Result], nothing: _Result) -> _Result:
        with self._lock:
            connection = self._connected(create=False)
            if connection is None:
                return nothing
            try:
                return work(connection)
            except (sqlite3.Error, ValueError) as error:
                raise as_outbox_error(error, self.path) from error

    def _write(self, work: Callable[[sqlite3.Connection], _Result], *, create: bool = False) -> _Result:
        with self._lock:
            connection = self._found(self._connected(create=create))
            try:
                return in_transaction(connection, work)
            except (sqlite3.Error, ValueError) as error:  # ValueError: text that no file can hold
                if getattr(error, "sqlite_errorcode", 0) & 0xFF in DAMAGE:
                    raise as_outbox_error(error, self.path) from error
                raise NotKeptError(self.path, reason(error)) from error

    def _sweep(self) -> None:
        """Leave nothing in the log of what was deleted; the pages themselves are gone already."""
        with suppress(OutboxError):  # the next time will do
            self._read(lambda connection: connection.execute("PRAGMA wal_checkpoint(TRUNCATE)"), None)

    def _connected(self, *, create: bool) -> sqlite3.Connection | None:
        if self._connection is None and (create or self.path.exists()):
            try:
                self._connection = open_outbox(self.path, self._begin)
            except DamagedOutboxError as error:
                try:
                    self.damaged = set_aside(self.path)
                except OSError as refused:
                    raise UnreadableOutboxError(self.path, refused.strerror or str(refused)) from error
                log.warning("%s It is called %s now.", error, self.damaged.name)
                self._connection = open_outbox(self.path, self._begin) if create else None
        return self._connection

    def _begin(self, connection: sqlite3.Connection) -> None:
        """See to what a crash left behind: it was not sent, or it is not known whether it was."""
        now = self._now().isoformat()
        for before, after in ((State.CONNECTING, State.QUEUED), (State.TRANSMITTING, State.UNKNOWN)):
            connection.execute(
                "UPDATE message SET at = ?, next_try = iif(?, ?, NULL), trouble = iif(?, trouble, ?)"
                " WHERE number IN (SELECT number FROM recipient WHERE state = ?)",
                (now, after is State.QUEUED, now, after is State.QUEUED, Trouble.UNKNOWN, before),
            )
            connection.execute(
                "UPDATE recipient SET state = ?, doubtful = max(doubtful, ?) WHERE state = ?",
                (after, after is State.UNKNOWN, before),
            )
        # Read once, so that what cannot be read is known now.
        _all(connection)


# ---- what is in it


def _head(frozen: Frozen) -> tuple[str, ...]:
    return frozen.message_id, frozen.sender, frozen.subject, frozen.kind, frozen.person_id


def _all(connection: sqlite3.Connection) -> tuple[Posted, ...]:
    numbers = connection.execute("SELECT number FROM message ORDER BY number DESC").fetchall()
    found = (_posted(connection, number) for (number,) in numbers)
    return tuple(posted for posted in found if posted)


def _posted(connection: sqlite3.Connection, number: int) -> Posted | None:
    row = connection.execute(
        "SELECT message_id, subject, frozen, at, size, trouble, said, tries, next_try, kind, person_id"
        " FROM message WHERE number = ?",
        (number,),
    ).fetchone()
    if row is None:
        return None
    message_id, subject, frozen, at, size, trouble, said, tries, next_try, kind, person_id = row
    deliveries = _deliveries(connection, number)
    return Posted(
        number=number,
        message_id=message_id,
        subject=subject,
        state=_state(deliveries),
        deliveries=deliveries,
        frozen=datetime.fromisoformat(frozen),
        at=datetime.fromisoformat(at),
        size=size,
        trouble=Trouble(trouble) if trouble else None,
        said=said,
        tries=tries,
        next_try=datetime.fromisoformat(next_try) if next_try else None,
        kind=kind,
        person_id=person_id,
    )


def _deliveries(connection: sqlite3.Connection, number: int) -> tuple[Delivery, ...]:
    rows = connection.execute(
        "SELECT address, state, said FROM recipient WHERE number = ? ORDER BY place", (number,)
    )
    return tuple(Delivery(address, State(state), said) for address, state, said in rows)


def _frozen(connection: sqlite3.Connection, number: int) -> Frozen | None:
    row = connection.execute(
        "SELECT message_id, sender, subject, kind, person_id, frozen, data"
        " FROM message JOIN content USING (number) WHERE number = ?",
        (number,),
    ).fetchone()
    if row is None:
        return None
    message_id, sender, subject, kind, person_id, frozen, data = row
    recipients = tuple(one.address for one in _deliveries(connection, number))
    return Frozen(
        message_id,
        sender,
        recipients,
        subject,
        bytes(data),
        datetime.fromisoformat(frozen),
        kind,
        person_id,
    )


def _has_content(connection: sqlite3.Connection, number: int) -> bool:
    query = "SELECT count(*) FROM content WHERE number = ?"
    return bool(connection.execute(query, (number,)).fetchone()[0])


def _set_recipients(connection: sqlite3.Connection, number: int, ends: Iterable[Delivery]) -> None:
    """Write how it stands with some recipients.

    Who may have got it at an earlier try has not been spared it by a refusal of this one.
    """
    connection.executemany(
        "UPDATE recipient SET said = :said, doubtful = max(doubtful, :state = 'unknown'),"
        " state = iif(doubtful AND :state = 'refused', 'unknown', :state)"
        " WHERE number = :number AND address = :address",
        [one._asdict() | {"number": number} for one in ends],
    )


def _state(deliveries: Iterable[Delivery]) -> State:
    """How a message stands whose recipients stand so: what is still to come of it counts first."""
    there = {one.state for one in deliveries}
    return next((state for state in _GOES_ON if state in there), State.REFUSED)


def _after(error: MailError, during: State) -> State:
    """How it stands with those who were to get the message in a try that failed."""
    if error.trouble is Trouble.UNKNOWN or (during is State.TRANSMITTING and error.trouble not in _REPLIES):
        return State.UNKNOWN
    return State.QUEUED if error.is_passing else State.REFUSED


def _trouble(
    ends: Sequence[Delivery], outcome: Sequence[Delivery] | MailError, during: State
) -> tuple[Trouble | None, str]:
    """What kept a message from going this time, with the server's words; None where somebody has it."""
    if isinstance(outcome, MailError):
        may_have_arrived = _after(outcome, during) is State.UNKNOWN
        return (Trouble.UNKNOWN if may_have_arrived else outcome.trouble), outcome.said
    state = _state(ends)
    if state is State.SENT:
        return None, ""
    trouble = {State.QUEUED: Trouble.LATER, State.UNKNOWN: Trouble.UNKNOWN}.get(state, Trouble.RECIPIENTS)
    return trouble, next((one.said for one in outcome if one.state is state), "")


def _written(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()
