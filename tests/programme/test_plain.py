"""A programme as text."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from rapporteur.programme.model import Contributor, PlannedSession, Trouble, Unread
from rapporteur.programme.plain import by_day_and_room, session_line, unread_sentence

STARTS = datetime(2021, 10, 7, 23, 30, tzinfo=UTC)
ANA = Contributor(name="Ana Ruiz", affiliation="ACCIÓ")
SESSION = PlannedSession(
    id="a",
    title="DIESIS",
    starts=STARTS,
    ends=STARTS + timedelta(minutes=40),
    zone="Europe/Madrid",
    room="Aula",
    moderators=(Contributor(name="Li Na"),),
    speakers=(ANA, Contributor(name="Jon")),
)


def test_a_session_is_a_line_in_its_own_zone() -> None:
    assert session_line(SESSION) == "2021-10-08\tAula\t01:30-02:10\ta\tDIESIS\tLi Na\tAna Ruiz (ACCIÓ), Jon"
    assert (
        session_line(PlannedSession(id="b", zone="Mars/Base", starts=STARTS))
        == "2021-10-07\t\t23:30\tb\t\t\t"
    )


def test_sessions_stand_by_day_and_room() -> None:
    def session(name: str, room: str, hours: int | None) -> PlannedSession:
        starts = None if hours is None else STARTS + timedelta(hours=hours)
        return PlannedSession(id=name, room=room, starts=starts, zone="UTC")

    some = [session("d", "A", None), session("c", "A", 24), session("b", "B", -3), session("a", "A", -1)]
    assert [one.id for one in by_day_and_room(some)] == ["a", "b", "c", "d"]


@pytest.mark.parametrize("trouble", Trouble)
def test_every_trouble_has_its_words(trouble: Trouble) -> None:
    assert unread_sentence(Unread(line=7, trouble=trouble, text="25:99")).startswith("line 7: ")
    assert unread_sentence(Unread(line=0, trouble=trouble)) != ""
