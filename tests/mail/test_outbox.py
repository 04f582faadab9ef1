"""The outbox: what is in it after every step, after a crash, on a full disk and when it is damaged."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from rapporteur.mail.letters import Frozen
from rapporteur.mail.outbox import PATIENCE, WAITS, Outbox
from rapporteur.mail.outbox_errors import (
    NewerOutboxError,
    NotInOutboxError,
    NotKeptError,
    NotPossibleError,
    OutboxError,
    OutboxInUseError,
    UnreadableOutboxError,
)
from rapporteur.mail.states import Delivery, State
from rapporteur.mail.trouble import MailError, Trouble

LEA, TOM = "lea@example.org", "tom@example.org"
MINUTE = timedelta(minutes=1)


class Clock:
    """A clock that the test sets."""

    def __init__(self) -> None:
        self.time = datetime(2026, 3, 1, 9, 30, 0, 123456, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def on(self, by: timedelta) -> datetime:
        self.time += by
        return self.time


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "working" / "r.db.outbox"


@pytest.fixture
def outbox(path: Path, clock: Clock) -> Iterator[Outbox]:
    with Outbox(path, now=clock) as outbox:
        yield outbox


def frozen(number: int = 1, recipients: tuple[str, ...] = (LEA, TOM), size: int = 1000) -> Frozen:
    return Frozen(
        f"<{number}@example.org>",
        "me@example.org",
        recipients,
        f"Informe – {number}",
        bytes(range(256)) * (size // 256) + b"\r\n",
        datetime(2026, 3, 1, 10, 30, tzinfo=UTC).astimezone(),
        kind="question",
        person_id="paula",
    )


def left_by_a_crash(outbox: Outbox, clock: Clock) -> Outbox:
    """The outbox as the next process finds it: copied while the first still has it open."""
    copy = outbox.path.with_name("copy.outbox")
    for ending in ("", "-wal"):
        copy.with_name(copy.name + ending).write_bytes(
            outbox.path.with_name(outbox.path.name + ending).read_bytes()
        )
    return Outbox(copy, now=clock)


def states(outbox: Outbox, number: int = 1) -> list[State]:
    return [one.state for one in outbox.posted(number).deliveries]


def try_to_send(outbox: Outbox, outcome: list[Delivery] | MailError, number: int = 1) -> None:
    outbox.connecting(number)
    if not isinstance(outcome, MailError):
        outbox.transmitting(number)
    outbox.settle(number, outcome)


# ---- what is kept


def test_nothing_is_made_until_there_is_a_message(outbox: Outbox, path: Path, clock: Clock) -> None:
    assert outbox.all() == outbox.due(clock()) == ()
    assert outbox.next_try() is None
    with pytest.raises(NotInOutboxError):
        outbox.message(1)
    with pytest.raises(NotInOutboxError):
        outbox.cancel(1)
    outbox.forget_before(clock())
    assert not path.parent.exists()


def test_a_message_comes_back_byte_by_byte(outbox: Outbox, path: Path, clock: Clock) -> None:
    posted = outbox.add(frozen())
    assert posted == outbox.posted(1) == outbox.all()[0]
    assert posted.number == 1
    assert posted.state is State.QUEUED
    assert posted.deliveries == (Delivery(LEA, State.QUEUED), Delivery(TOM, State.QUEUED))
    assert (posted.size, posted.at, posted.next_try) == (len(frozen().data), clock(), clock())
    assert (posted.kind, posted.person_id) == ("question", "paula")
    outbox.close()
    with Outbox(path, now=clock) as again:
        assert again.message(1) == frozen()
        assert again.all() == (posted,)


def test_the_newest_is_first_and_the_oldest_goes_first(outbox: Outbox, clock: Clock) -> None:
    for number in (1, 2, 3):
        outbox.add(frozen(number))
    assert [posted.number for posted in outbox.all()] == [3, 2, 1]
    assert [posted.number for posted in outbox.due(clock())] == [1, 2, 3]


def test_a_message_is_there_once(outbox: Outbox) -> None:
    assert outbox.add(frozen()) == outbox.add(frozen())
    assert len(outbox.all()) == 1


def test_a_message_to_nobody_is_none(outbox: Outbox, path: Path) -> None:
    with pytest.raises(ValueError, match="without recipients"):
        outbox.add(frozen(recipients=()))
    assert not path.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_it_is_for_its_owner_alone(outbox: Outbox, path: Path) -> None:
    outbox.add(frozen())
    assert path.parent.stat().st_mode & 0o077 == 0
    for file in path.parent.iterdir():
        assert file.stat().st_mode & 0o077 == 0


# ---- the steps


def test_the_way_of_a_message(outbox: Outbox, clock: Clock) -> None:
    outbox.add(frozen())
    clock.on(MINUTE)
    assert outbox.connecting(1).state is State.CONNECTING
    assert outbox.due(clock.on(PATIENCE)) == ()
    assert outbox.transmitting(1).state is State.TRANSMITTING
    sent = outbox.settle(1, [Delivery(LEA, State.SENT, "250 Ok"), Delivery(TOM, State.SENT, "250 Ok")])
    assert sent.state is State.SENT
    assert (sent.at, sent.next_try, sent.trouble, sent.tries) == (clock(), None, None, 0)
    assert sent.deliveries[0] == Delivery(LEA, State.SENT, "250 Ok")
    assert outbox.due(clock.on(PATIENCE)) == ()


def test_one_who_is_refused_does_not_keep_the_others_from_it(outbox: Outbox) -> None:
    outbox.add(frozen())
    try_to_send(outbox, [Delivery(LEA, State.SENT), Delivery(TOM, State.REFUSED, "550 No such user")])
    posted = outbox.posted(1)
    assert (posted.state, posted.trouble) == (State.SENT, None)
    assert posted.deliveries[1] == Delivery(TOM, State.REFUSED, "550 No such user")


def test_all_refused_is_refused(outbox: Outbox) -> None:
    outbox.add(frozen())
    try_to_send(outbox, [Delivery(LEA, State.REFUSED, "550 One"), Delivery(TOM, State.REFUSED, "550 Two")])
    posted = outbox.posted(1)
    assert (posted.state, posted.trouble, posted.said) == (State.REFUSED, Trouble.RECIPIENTS, "550 One")


def test_only_those_who_were_to_come_later_wait(outbox: Outbox, clock: Clock) -> None:
    outbox.add(frozen())
    try_to_send(outbox, [Delivery(LEA, State.SENT), Delivery(TOM, State.QUEUED, "450 Later")])
    posted = outbox.posted(1)
    assert (posted.state, posted.trouble, posted.said) == (State.QUEUED, Trouble.LATER, "450 Later")
    assert posted.next_try == clock() + MINUTE
    clock.on(MINUTE)
    outbox.connecting(1)
    assert states(outbox) == [State.SENT, State.CONNECTING]
    outbox.transmitting(1)
    assert outbox.settle(1, [Delivery(TOM, State.SENT)]).state is State.SENT


def test_of_whom_nothing_is_said_nothing_is_known(outbox: Outbox) -> None:
    outbox.add(frozen())
    try_to_send(outbox, [Delivery(LEA, State.SENT)])
    assert states(outbox) == [State.SENT, State.UNKNOWN]
    assert outbox.posted(1).trouble is Trouble.UNKNOWN


@pytest.mark.parametrize("trouble", list(Trouble))
def test_what_a_trouble_before_the_message_means(outbox: Outbox, trouble: Trouble) -> None:
    outbox.add(frozen())
    error = MailError(trouble, "as it said")
    try_to_send(outbox, error)
    posted = outbox.posted(1)
    expected = State.QUEUED if error.is_passing else State.REFUSED
    assert posted.state is (State.UNKNOWN if trouble is Trouble.UNKNOWN else expected)
    assert (posted.trouble, posted.said, posted.tries) == (trouble, "as it said", 1)
    assert (posted.next_try is not None) is error.is_passing


@pytest.mark.parametrize(
    ("trouble", "state"),
    [
        (Trouble.LATER, State.QUEUED),
        (Trouble.REFUSED, State.REFUSED),
        (Trouble.TOO_LARGE, State.REFUSED),
        (Trouble.UNKNOWN, State.UNKNOWN),
        (Trouble.NO_ANSWER, State.UNKNOWN),
        (Trouble.DROPPED, State.UNKNOWN),
        (Trouble.TLS, State.UNKNOWN),
    ],
)
def test_on_its_way_only_the_server_s_own_word_counts(outbox: Outbox, trouble: Trouble, state: State) -> None:
    outbox.add(frozen())
    outbox.connecting(1)
    outbox.transmitting(1)
    posted = outbox.settle(1, MailError(trouble))
    assert posted.state is state
    assert (posted.trouble is Trouble.UNKNOWN) is (state is State.UNKNOWN)


def test_steps_are_taken_in_their_order_only(outbox: Outbox) -> None:
    outbox.add(frozen())
    done = [Delivery(LEA, State.SENT), Delivery(TOM, State.SENT)]
    refused: list[Callable[[], object]] = [
        lambda: outbox.transmitting(1),
        lambda: outbox.settle(1, done),
        lambda: outbox.take_as_sent(1),
    ]
    for step in refused:
        with pytest.raises(NotPossibleError, match="a message that is queued"):
            step()
    outbox.connecting(1)
    refused = [lambda: outbox.connecting(1), lambda: outbox.cancel(1), lambda: outbox.resend(1)]
    for step in refused:
        with pytest.raises(NotPossibleError, match="a message that is connecting"):
            step()
    outbox.transmitting(1)
    outbox.settle(1, done)
    refused = [
        lambda: outbox.connecting(1),
        lambda: outbox.settle(1, done),
        lambda: outbox.cancel(1),
        lambda: outbox.resend(1, knowing=True),
        lambda: outbox.take_as_sent(1),
    ]
    for step in refused:
        with pytest.raises(NotPossibleError, match="a message that is sent"):
            step()


# ---- trying again


def test_the_waits_grow_to_an_hour_and_end_after_two_days(outbox: Outbox, clock: Clock) -> None:
    outbox.add(frozen())
    begun, waited = clock(), []
    while outbox.due(clock()):
        try_to_send(outbox, MailError(Trouble.OFFLINE))
        following = outbox.next_try()
        if following is None:
            break
        waited.append((following - clock()) // MINUTE)
        assert outbox.due(following - timedelta(microseconds=1)) == ()
        clock.time = following
    assert waited == [1, 5, 15] + [60] * 47
    assert PATIENCE - WAITS[-1] < clock() - begun <= PATIENCE
    posted = outbox.posted(1)
    assert (posted.state, posted.trouble, posted.tries) == (State.QUEUED, Trouble.OFFLINE, 51)
    # Now it waits for the person, who begins it all again.
    assert outbox.due(clock.on(10 * PATIENCE)) == ()
    again = outbox.resend(1)
    assert (again.state, again.tries, again.next_try) == (State.QUEUED, 0, clock())
    try_to_send(outbox, MailError(Trouble.OFFLINE))
    assert outbox.next_try() == clock() + MINUTE


def test_a_machine_that_slept_for_days_tries_once_more(outbox: Outbox, clock: Clock) -> None:
    outbox.add(frozen())
    clock.on(5 * PATIENCE)
    try_to_send(outbox, MailError(Trouble.OFFLINE))
    assert outbox.next_try() == clock() + MINUTE
    assert len(outbox.due(clock.on(5 * PATIENCE))) == 1
    try_to_send(outbox, MailError(Trouble.OFFLINE))
    assert outbox.next_try() is None


def test_a_clock_that_was_wrong_keeps_no_message_for_years(outbox: Outbox, clock: Clock) -> None:
    outbox.add(frozen())
    try_to_send(outbox, MailError(Trouble.OFFLINE))
    clock.on(timedelta(days=-4000))
    assert [posted.number for posted in outbox.due(clock())] == [1]


def test_who_refused_it_is_asked_again_by_hand_only(outbox: Outbox, clock: Clock) -> None:
    outbox.add(frozen())
    try_to_send(outbox, [Delivery(LEA, State.SENT), Delivery(TOM, State.REFUSED, "550 Full")])
    again = outbox.resend(1)
    assert (again.state, again.message_id) == (State.QUEUED, "<1@example.org>")
    assert states(outbox) == [State.SENT, State.QUEUED]
    assert [posted.number for posted in outbox.due(clock())] == [1]


def test_what_may_have_arrived_is_sent_again_only_by_one_who_knows(outbox: Outbox, clock: Clock) -> None:
    outbox.add(frozen())
    try_to_send(outbox, MailError(Trouble.UNKNOWN))
    assert outbox.due(clock.on(PATIENCE)) == ()
    with pytest.raises(NotPossibleError, match="a message that is unknown"):
        outbox.resend(1)
    again = outbox.resend(1, knowing=True)
    assert (again.state, again.message_id) == (State.QUEUED, "<1@example.org>")
    assert [posted.number for posted in outbox.due(clock())] == [1]


@pytest.mark.parametrize("trouble", [Trouble.PASSWORD, Trouble.REFUSED])
def test_what_may_have_arrived_is_not_refused_by_a_second_try(outbox: Outbox, trouble: Trouble) -> None:
    outbox.add(frozen())
    try_to_send(outbox, MailError(Trouble.UNKNOWN))
    outbox.resend(1, knowing=True)
    try_to_send(outbox, MailError(trouble))
    assert (outbox.posted(1).state, outbox.posted(1).trouble) == (State.UNKNOWN, trouble)
    outbox.resend(1, knowing=True)
    outbox.cancel(1)
    assert states(outbox) == [State.UNKNOWN, State.UNKNOWN]
    outbox.resend(1, knowing=True)
    try_to_send(outbox, [Delivery(LEA, State.SENT), Delivery(TOM, State.SENT)])
    assert outbox.posted(1).state is State.SENT


def test_the_person_says_that_it_arrived(outbox: Outbox) -> None:
    outbox.add(frozen())
    try_to_send(outbox, [Delivery(LEA, State.UNKNOWN), Delivery(TOM, State.REFUSED)])
    posted = outbox.take_as_sent(1)
    assert (posted.state, posted.trouble) == (State.SENT, None)
    assert states(outbox) == [State.SENT, State.REFUSED]


def broken_off(*deliveries: Delivery) -> MailError:
    error = MailError(Trouble.UNKNOWN)
    error.deliveries = deliveries
    return error


def test_who_was_refused_before_it_broke_off_is_not_taken_as_sent(outbox: Outbox, clock: Clock) -> None:
    outbox.add(frozen())
    outbox.connecting(1)
    outbox.transmitting(1)
    refused = Delivery(TOM, State.REFUSED, "550 No such user")
    posted = outbox.settle(1, broken_off(Delivery(LEA, State.SENT, "250 Ok"), refused))
    assert posted.deliveries == (Delivery(LEA, State.UNKNOWN), refused)
    assert (posted.state, posted.trouble, posted.next_try) == (State.UNKNOWN, Trouble.UNKNOWN, None)
    assert outbox.take_as_sent(1).deliveries == (Delivery(LEA, State.SENT), refused)


def test_who_was_put_off_before_it_broke_off_gets_it_later_alone(outbox: Outbox, clock: Clock) -> None:
    outbox.add(frozen())
    outbox.connecting(1)
    outbox.transmitting(1)
    later = Delivery(TOM, State.QUEUED, "450 Later")
    posted = outbox.settle(1, broken_off(Delivery(LEA, State.SENT), later))
    assert posted.deliveries == (Delivery(LEA, State.UNKNOWN), later)
    assert (posted.state, posted.next_try) == (State.QUEUED, clock() + MINUTE)
    # Nobody has to know of the other to send it to this one now.
    assert states(outbox) == [one.state for one in outbox.resend(1).deliveries]
    outbox.connecting(1)
    assert states(outbox) == [State.UNKNOWN, State.CONNECTING]
    outbox.transmitting(1)
    posted = outbox.settle(1, [Delivery(TOM, State.SENT)])
    assert (posted.state, posted.trouble) == (State.UNKNOWN, Trouble.UNKNOWN)


def test_a_queued_message_can_be_taken_back(outbox: Outbox, path: Path) -> None:
    outbox.add(frozen())
    outbox.cancel(1)
    assert outbox.all() == ()
    with pytest.raises(NotInOutboxError):
        outbox.message(1)
    # A number says what it said, for ever.
    assert outbox.add(frozen(2)).number == 2


def test_what_somebody_has_is_not_taken_back(outbox: Outbox) -> None:
    outbox.add(frozen())
    try_to_send(outbox, [Delivery(LEA, State.SENT), Delivery(TOM, State.QUEUED)])
    outbox.cancel(1)
    posted = outbox.posted(1)
    assert (posted.state, posted.next_try) == (State.SENT, None)
    assert states(outbox) == [State.SENT, State.REFUSED]


# ---- crashes


@pytest.mark.parametrize(
    ("step", "after"),
    [("add", State.QUEUED), ("connecting", State.QUEUED), ("transmitting", State.UNKNOWN)],
)
def test_what_a_crash_leaves(outbox: Outbox, clock: Clock, step: str, after: State) -> None:
    outbox.add(frozen())
    if step != "add":
        outbox.connecting(1)
    if step == "transmitting":
        outbox.transmitting(1)
    clock.on(MINUTE)
    with left_by_a_crash(outbox, clock) as left:
        posted = left.posted(1)
        assert posted.state is after
        assert left.message(1) == frozen()
        assert len(left.due(clock())) == (after is State.QUEUED)
        assert posted.trouble is (Trouble.UNKNOWN if after is State.UNKNOWN else None)
        if after is State.UNKNOWN:
            left.resend(1, knowing=True)
            left.cancel(1)
            assert left.posted(1).state is State.UNKNOWN


def test_a_crash_does_not_touch_those_who_have_it(outbox: Outbox, clock: Clock) -> None:
    outbox.add(frozen())
    try_to_send(outbox, [Delivery(LEA, State.SENT), Delivery(TOM, State.QUEUED)])
    outbox.connecting(1)
    outbox.transmitting(1)
    with left_by_a_crash(outbox, clock) as left:
        assert states(left) == [State.SENT, State.UNKNOWN]


def test_a_crash_while_it_was_made_leaves_an_empty_one(path: Path, clock: Clock) -> None:
    path.parent.mkdir()
    path.touch()
    with Outbox(path, now=clock) as outbox:
        assert outbox.all() == ()
        outbox.add(frozen())
        assert outbox.damaged is None


# ---- its file


def test_a_second_process_is_refused_at_once(outbox: Outbox, path: Path) -> None:
    outbox.add(frozen())
    code = (
        "import sys, datetime, pathlib; from rapporteur.mail.outbox import Outbox\n"
        "Outbox(pathlib.Path(sys.argv[1]), now=datetime.datetime.now).all()"
    )
    told = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=False
    ).stderr
    assert "OutboxInUseError: The outbox of this report is in use by another Rapporteur." in told
    outbox.close()
    assert subprocess.run([sys.executable, "-c", code, str(path)], check=False).returncode == 0


def test_two_in_one_process_are_kept_apart_too(outbox: Outbox, path: Path, clock: Clock) -> None:
    outbox.add(frozen())
    with pytest.raises(OutboxInUseError):
        Outbox(path, now=clock).all()


def test_the_bytes_of_what_was_sent_go_and_that_it_was_stays(
    outbox: Outbox, path: Path, clock: Clock
) -> None:
    for number in (1, 2):
        outbox.add(frozen(number, size=2_000_000))
    try_to_send(outbox, [Delivery(LEA, State.SENT), Delivery(TOM, State.REFUSED)], 1)
    outbox.forget_before(clock())
    assert outbox.message(1).data
    outbox.forget_before(clock.on(MINUTE))
    with pytest.raises(NotInOutboxError):
        outbox.message(1)
    with pytest.raises(NotInOutboxError):
        outbox.resend(1)
    assert outbox.posted(1).deliveries[0] == Delivery(LEA, State.SENT)
    assert outbox.message(2) == frozen(2, size=2_000_000)
    outbox.cancel(2)
    assert sum(file.stat().st_size for file in path.parent.iterdir()) < 100_000


def test_a_step_does_not_write_the_message_again(outbox: Outbox, path: Path) -> None:
    outbox.add(frozen(size=8_000_000))
    outbox.close()
    outbox.connecting(1)
    outbox.transmitting(1)
    assert path.with_name(f"{path.name}-wal").stat().st_size < 100_000


def test_a_full_disk_leaves_it_as_it_was(disk: Path, clock: Clock) -> None:
    with Outbox(disk / "r.db.outbox", now=clock) as outbox:
        outbox.add(frozen(1, size=1_000_000))
        with pytest.raises(NotKeptError, match="the disk is full") as told:
            outbox.add(frozen(2, size=9_000_000))
        assert told.value.path == outbox.path
        assert [posted.number for posted in outbox.all()] == [1]
        assert outbox.message(1) == frozen(1, size=1_000_000)
        try_to_send(outbox, [Delivery(LEA, State.SENT), Delivery(TOM, State.SENT)])
    with Outbox(disk / "r.db.outbox", now=clock) as again:
        assert again.posted(1).state is State.SENT
        assert again.damaged is None


def test_a_disk_without_any_room_gets_no_outbox(disk: Path, clock: Clock) -> None:
    with pytest.raises(OSError, match="No space left"):
        (disk / "filling").write_bytes(bytes(20_000_000))
    with Outbox(disk / "r.db.outbox", now=clock) as outbox:
        with pytest.raises(OutboxError):
            outbox.add(frozen())
        assert outbox.all() == ()
    assert [file.name for file in disk.iterdir()] == ["filling"]
    (disk / "filling").unlink()
    with Outbox(disk / "r.db.outbox", now=clock) as outbox:
        outbox.add(frozen())


def test_how_a_try_ended_is_written_down_when_it_can_be(
    outbox: Outbox, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(connection: sqlite3.Connection, work: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    sent = [Delivery(LEA, State.SENT), Delivery(TOM, State.SENT)]
    outbox.add(frozen())
    outbox.connecting(1)
    outbox.transmitting(1)
    with monkeypatch.context() as patched:
        patched.setattr("rapporteur.mail.outbox.in_transaction", refuse)
        with pytest.raises(NotKeptError, match="disk I/O error"):
            outbox.settle(1, sent)
        with pytest.raises(NotKeptError):
            outbox.due(clock())
    assert outbox.posted(1).state is State.TRANSMITTING
    assert outbox.due(clock()) == ()
    assert outbox.posted(1).state is State.SENT


def test_a_text_that_is_none_is_not_kept(outbox: Outbox) -> None:
    outbox.add(frozen())
    with pytest.raises(NotKeptError):
        outbox.add(frozen(2)._replace(subject="\udcff"))
    assert len(outbox.all()) == 1


def _cut_off(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-8192])


def _overwritten(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[4096:] = os.urandom(len(data) - 4096)
    path.write_bytes(data)


def _no_database(path: Path) -> None:
    path.write_bytes(b"a letter to nobody" * 1000)


def _of_others(path: Path) -> None:
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t (x)")
    connection.close()


def _without_a_table(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("DROP TABLE recipient")
    connection.close()


def _with_an_odd_state(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("UPDATE recipient SET state = 'lost'")
    connection.commit()
    connection.close()


def _with_an_odd_time(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("UPDATE message SET at = 'noon'")
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    "spoil",
    [
        _cut_off,
        _overwritten,
        _no_database,
        _of_others,
        _without_a_table,
        _with_an_odd_state,
        _with_an_odd_time,
    ],
)
@pytest.mark.parametrize("at_first", ["read", "write"])
def test_a_damaged_one_is_set_aside(
    path: Path, clock: Clock, spoil: Callable[[Path], None], at_first: str
) -> None:
    with Outbox(path, now=clock) as outbox:
        outbox.add(frozen(size=50_000))
    spoil(path)
    spoiled = path.read_bytes()
    aside = path.with_name("r.db.outbox.damaged-1")
    with Outbox(path, now=clock) as outbox:
        if at_first == "read":
            assert outbox.all() == ()
            assert outbox.damaged == aside
        outbox.add(frozen(2))
        assert [posted.subject for posted in outbox.all()] == ["Informe – 2"]
        assert outbox.damaged == aside
    # What was repaired in it was a header's flags at most.
    assert len(aside.read_bytes()) == len(spoiled)
    spoil(path)
    with Outbox(path, now=clock) as outbox:
        assert outbox.all() == ()
        assert outbox.damaged == path.with_name("r.db.outbox.damaged-2")


def test_one_of_a_newer_version_is_left_as_it_is(path: Path, clock: Clock) -> None:
    with Outbox(path, now=clock) as outbox:
        outbox.add(frozen())
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 2")
    connection.close()
    before = path.read_bytes()
    with Outbox(path, now=clock) as outbox, pytest.raises(NewerOutboxError, match="left as it is"):
        outbox.add(frozen(2))
    assert path.read_bytes() == before


def test_one_that_cannot_be_opened_is_said(path: Path, clock: Clock) -> None:
    path.mkdir(parents=True)
    with Outbox(path, now=clock) as outbox, pytest.raises(UnreadableOutboxError, match="cannot be read"):
        outbox.all()
    assert path.is_dir()
