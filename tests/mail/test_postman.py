"""The postman: what is due goes, each step is written down before it is taken, and nothing goes twice."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Collection, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from rapporteur.mail.account import Account, Secret
from rapporteur.mail.letters import Frozen
from rapporteur.mail.outbox import Outbox
from rapporteur.mail.outbox_errors import NotKeptError
from rapporteur.mail.postman import OF_ONE_MESSAGE, deliver_due
from rapporteur.mail.smtp import deliver
from rapporteur.mail.states import Delivery, Posted, State
from rapporteur.mail.trouble import MailError, Trouble
from tests.mail.servers import HANG_UP, PASSWORD, USER, MailServer, ScriptedServer

LEA, TOM = "lea@example.org", "tom@example.org"
HERE = Account(address=USER, host="localhost", port=25, security="none", sign_in="nothing")
MINUTE = timedelta(minutes=1)


class Clock:
    """A clock that the test sets."""

    def __init__(self) -> None:
        self.time = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def outbox(tmp_path: Path, clock: Clock) -> Iterator[Outbox]:
    with Outbox(tmp_path / "r.db.outbox", now=clock) as outbox:
        yield outbox


def frozen(number: int = 1, sender: str = USER) -> Frozen:
    data = b"Message-ID: <%d@example.org>\r\nSubject: Informe\r\n\r\nHola\r\n.dot\r\n" % number
    at = datetime(2026, 3, 1, tzinfo=UTC)
    return Frozen(f"<{number}@example.org>", sender, (LEA, TOM), "Informe", data, at)


def sign_in(_sender: str, account: Account = HERE) -> tuple[Account, Secret | None]:
    return account, Secret(PASSWORD)


class Server:
    """Stands for the way to a server: it does what it is told with each try, and remembers what was asked."""

    def __init__(self, *outcomes: dict[str, State] | BaseException) -> None:
        self.asked: list[tuple[str, list[str]]] = []
        self._outcomes = list(outcomes)

    def __call__(
        self,
        account: Account,
        secret: Secret | None,
        frozen: Frozen,
        *,
        already: Collection[str] = (),
        on_connected: Callable[[], object],
        on_transmitting: Callable[[], object],
    ) -> tuple[Delivery, ...]:
        assert account.host == HERE.host
        assert secret is None or secret.reveal() == PASSWORD
        self.asked.append((frozen.message_id, [one for one in frozen.recipients if one not in already]))
        on_connected()
        outcome = self._outcomes.pop(0)
        if isinstance(outcome, BaseException):
            raise outcome
        on_transmitting()
        return tuple(Delivery(*one) for one in outcome.items())


def test_each_step_is_written_down_before_it_is_taken(outbox: Outbox, clock: Clock) -> None:
    seen: list[tuple[str, State]] = []

    def deliver(
        account: Account,
        secret: Secret | None,
        frozen: Frozen,
        *,
        already: Collection[str] = (),
        on_connected: Callable[[], object],
        on_transmitting: Callable[[], object],
    ) -> tuple[Delivery, ...]:
        seen.append(("before the connection", outbox.posted(1).state))
        on_connected()
        on_transmitting()
        seen.append(("before the first byte", outbox.posted(1).state))
        return tuple(Delivery(one, State.SENT) for one in frozen.recipients)

    told: list[Posted] = []
    outbox.add(frozen())
    assert deliver_due(outbox, sign_in, now=clock, deliver=deliver, told=told.append) is None
    assert seen == [
        ("before the connection", State.CONNECTING),
        ("before the first byte", State.TRANSMITTING),
    ]
    assert [posted.state for posted in told] == [State.CONNECTING, State.TRANSMITTING, State.SENT]


def test_nothing_that_is_due_does_nothing(outbox: Outbox, clock: Clock) -> None:
    assert deliver_due(outbox, sign_in, now=clock, deliver=Server()) is None
    assert not outbox.path.exists()


def test_only_those_who_wait_are_asked_again(outbox: Outbox, clock: Clock) -> None:
    outbox.add(frozen())
    server = Server(
        {LEA: State.SENT, TOM: State.QUEUED},
        MailError(Trouble.OFFLINE),
        {TOM: State.SENT},
    )
    waits = []
    while following := deliver_due(outbox, sign_in, now=clock, deliver=server):
        waits.append(following - clock())
        clock.time = following
    assert waits == [MINUTE, 5 * MINUTE]
    assert [recipients for _, recipients in server.asked] == [[LEA, TOM], [TOM], [TOM]]
    assert outbox.posted(1).state is State.SENT


def test_who_refused_it_is_not_asked_again_with_those_who_wait(outbox: Outbox, clock: Clock) -> None:
    outbox.add(frozen())
    server = Server({LEA: State.REFUSED, TOM: State.QUEUED}, {TOM: State.SENT})
    clock.time = deliver_due(outbox, sign_in, now=clock, deliver=server) or clock()
    assert deliver_due(outbox, sign_in, now=clock, deliver=server) is None
    assert [recipients for _, recipients in server.asked] == [[LEA, TOM], [TOM]]
    assert [one.state for one in outbox.posted(1).deliveries] == [State.REFUSED, State.SENT]


@pytest.mark.parametrize("trouble", list(Trouble))
def test_a_trouble_of_the_account_is_had_once(outbox: Outbox, clock: Clock, trouble: Trouble) -> None:
    for number in (1, 2, 3):
        outbox.add(frozen(number))
    server = Server(*[MailError(trouble) for _ in range(3)])
    deliver_due(outbox, sign_in, now=clock, deliver=server)
    assert len(server.asked) == (3 if trouble in OF_ONE_MESSAGE else 1)
    assert {posted.trouble for posted in outbox.all()} == {trouble}
    assert len({posted.state for posted in outbox.all()}) == 1


def test_the_trouble_of_one_account_is_not_that_of_another(outbox: Outbox, clock: Clock) -> None:
    outbox.add(frozen(1))
    outbox.add(frozen(2, sender="other@example.org"))
    server = Server(MailError(Trouble.PASSWORD), {LEA: State.SENT, TOM: State.SENT})

    def find(sender: str) -> tuple[Account, Secret | None]:
        return HERE.model_copy(update={"address": sender}), None

    deliver_due(outbox, find, now=clock, deliver=server)
    assert [posted.state for posted in outbox.all()] == [State.SENT, State.REFUSED]


def test_without_an_account_a_message_waits_for_the_person(outbox: Outbox, clock: Clock) -> None:
    outbox.add(frozen())

    def find(_sender: str) -> tuple[Account, Secret | None]:
        raise MailError(Trouble.NO_PASSWORD)

    assert deliver_due(outbox, find, now=clock, deliver=Server()) is None
    assert (outbox.posted(1).state, outbox.posted(1).trouble) == (State.REFUSED, Trouble.NO_PASSWORD)


@pytest.mark.parametrize("fault", [RuntimeError("a fault"), KeyboardInterrupt()])
def test_a_fault_leaves_nothing_on_its_way(outbox: Outbox, clock: Clock, fault: BaseException) -> None:
    outbox.add(frozen())
    with pytest.raises(type(fault)):
        deliver_due(outbox, sign_in, now=clock, deliver=Server(fault))
    assert outbox.posted(1).state is State.QUEUED

    def break_off(*_: object, on_transmitting: Callable[[], object], **__: object) -> tuple[Delivery, ...]:
        on_transmitting()
        raise fault

    clock.time += MINUTE
    with pytest.raises(type(fault)):
        deliver_due(outbox, sign_in, now=clock, deliver=break_off)
    assert outbox.posted(1).state is State.UNKNOWN


def test_what_was_taken_back_meanwhile_is_left_out(outbox: Outbox, clock: Clock) -> None:
    for number in (1, 2, 3):
        outbox.add(frozen(number))
    sent = {LEA: State.SENT, TOM: State.SENT}

    def take_back(posted: Posted) -> None:
        if posted.state is State.CONNECTING and posted.number == 1:
            outbox.cancel(2)

    server = Server(sent, sent)
    deliver_due(outbox, sign_in, now=clock, deliver=server, told=take_back)
    assert [message_id for message_id, _ in server.asked] == ["<1@example.org>", "<3@example.org>"]


def test_a_step_that_cannot_be_written_down_is_not_taken(
    outbox: Outbox, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    outbox.add(frozen())

    def refuse(number: int) -> Posted:
        raise NotKeptError(outbox.path, "the disk is full")

    monkeypatch.setattr(outbox, "transmitting", refuse)
    with ScriptedServer({}) as server:
        find = partial(sign_in, account=server.account())
        with pytest.raises(NotKeptError):
            deliver_due(outbox, find, now=clock)
        assert server.content == b""
    assert outbox.posted(1).state is State.QUEUED


# ---- to servers that are there


def test_a_message_arrives_as_it_was_frozen(
    outbox: Outbox, clock: Clock, server: MailServer, trusting: ssl.SSLContext
) -> None:
    outbox.add(frozen())
    find = partial(sign_in, account=server.account())
    assert deliver_due(outbox, find, now=clock, deliver=partial(deliver, context=trusting)) is None
    (received,) = server.received
    assert received.data == frozen().data
    assert received.recipients == (LEA, TOM)
    assert outbox.posted(1).deliveries[0].said.startswith("250 ")


def test_4xx_and_then_success(
    outbox: Outbox, clock: Clock, server: MailServer, trusting: ssl.SSLContext
) -> None:
    server.manners.later[TOM] = "450 4.2.0 Greylisted, come again"
    server.manners.verdicts = ["250 2.0.0 Ok", "451 4.3.0 Busy", "250 2.0.0 Ok"]
    outbox.add(frozen())
    find = partial(sign_in, account=server.account())
    while following := deliver_due(outbox, find, now=clock, deliver=partial(deliver, context=trusting)):
        posted = outbox.posted(1)
        assert (posted.state, posted.trouble) == (State.QUEUED, Trouble.LATER)
        assert [one.state for one in posted.deliveries] == [State.SENT, State.QUEUED]
        clock.time = following
    assert outbox.posted(1).state is State.SENT
    assert [received.recipients for received in server.received] == [(LEA,), (TOM,)]


def test_offline_waits_survives_a_restart_and_goes(outbox: Outbox, clock: Clock) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        nobody = HERE.model_copy(update={"host": "127.0.0.1", "port": taken.getsockname()[1]})
    outbox.add(frozen())
    following = deliver_due(outbox, partial(sign_in, account=nobody), now=clock)
    posted = outbox.posted(1)
    assert (posted.state, posted.trouble) == (State.QUEUED, Trouble.CONNECTION_REFUSED)
    assert following
    assert following == posted.next_try == clock() + MINUTE
    outbox.close()
    with Outbox(outbox.path, now=clock) as restarted, ScriptedServer({}) as server:
        find = partial(sign_in, account=server.account())
        assert restarted.posted(1) == posted
        assert deliver_due(restarted, find, now=clock) == following
        assert server.connections == 0
        clock.time = following
        assert deliver_due(restarted, find, now=clock) is None
        assert restarted.posted(1).state is State.SENT
        assert server.content.count(b"Message-ID") == 1


@pytest.mark.parametrize(
    ("script", "state"),
    [
        ({"greeting": HANG_UP}, State.QUEUED),
        ({"MAIL": HANG_UP}, State.QUEUED),
        ({"DATA": HANG_UP}, State.QUEUED),
        ({".": HANG_UP}, State.UNKNOWN),
        ({".": "554 Spam"}, State.REFUSED),
        ({".": "452 Full"}, State.QUEUED),
    ],
)
def test_where_the_connection_breaks_decides(
    outbox: Outbox, clock: Clock, script: dict[str, str], state: State
) -> None:
    outbox.add(frozen())
    with ScriptedServer(script) as server:
        find = partial(sign_in, account=server.account())
        deliver_due(outbox, find, now=clock)
        assert outbox.posted(1).state is state
        # By itself nothing goes twice that may have arrived.
        clock.time += 5 * MINUTE
        before = server.connections
        deliver_due(outbox, find, now=clock)
        assert server.connections - before == (state is State.QUEUED)
