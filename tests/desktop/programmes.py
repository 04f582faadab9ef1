"""A small forum: its programme as data and as a table, for the tests of the window."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from rapporteur.programme.model import Contributor, PlannedSession, Programme

ZONE = "Europe/Madrid"


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A time in October 2021, in the forum's zone."""
    return datetime(2021, 10, day, hour, minute, tzinfo=ZoneInfo(ZONE))


def session(
    session_id: str,
    title: str,
    starts: datetime | None = None,
    minutes: int = 60,
    *,
    room: str = "",
    track: str = "",
    language: str = "",
    speakers: tuple[str, ...] = (),
    rapporteurs: tuple[str, ...] = (),
) -> PlannedSession:
    """One session of the forum."""
    return PlannedSession(
        id=session_id,
        title=title,
        starts=starts,
        ends=starts + timedelta(minutes=minutes) if starts else None,
        zone=ZONE,
        room=room,
        track=track,
        language=language,
        speakers=tuple(Contributor(name=name) for name in speakers),
        rapporteurs=rapporteurs,
    )


def forum(*more: PlannedSession) -> Programme:
    """Five sessions on two days and one without a time; two of them overlap."""
    sessions = (
        session("open", "Opening plenary", at(6, 9), room="Auditorio", language="en"),
        session(
            "fin",
            "Finanzas éticas",
            at(6, 10, 30),
            90,
            room="Sala 2",
            language="es",
            speakers=("Ana Ruiz", "Jon Etxeberria"),
            rapporteurs=("Ivan",),
        ),
        session("pol", "Politiques publiques", at(6, 10, 30), 90, room="Sala 1", language="fr"),
        session(
            "dies",
            "DIESIS",
            at(7, 21, 30),
            40,
            room="Sala 2",
            language="es",
            speakers=("Paula", "Victor"),
            rapporteurs=("Ivan", "Marta"),
        ),
        session("late", "Vivienda", at(7, 22), 45, room="Sala 1", language="es"),
        session("post", "Pósteres"),
    )
    return Programme(title="GSEF Global Virtual Forum", zone=ZONE, sessions=(*sessions, *more))


TABLE = """\
Day,Time,Session title,Room,Language,Speakers,Rapporteur,Remarks
6 October 2021,09:00-10:00,Opening plenary,Auditorio,English,Laurence Kwark,Ivan,bring water
,10:30-12:00,Finanzas éticas,Sala 2,Spanish,"Ana Ruiz, Jon Etxeberria",Ana,
7 October 2021,21:30-22:10,DIESIS,Sala 2,Spanish,"Paula, Victor",Ivan,
,25:99,Time out of joint,Sala 1,Spanish,Nobody,Ivan,
"""
"""A forum's programme as somebody keeps it in a spreadsheet; the time on its last line is none."""
