"""Times and the agenda in words, as the window shows them."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, QLocale, QObject

from rapporteur.clock.plan import Plan, Slot, Stage
from rapporteur.clock.session import Phase, Reading
from rapporteur.desktop.two_lines import isolated
from rapporteur.report.course import Compared
from rapporteur.report.model import AgendaItem, Report, Session
from rapporteur.report.spans import shown
from rapporteur.report.values import zone_of

LATE = 60.0
"""Seconds by which somebody must be late before it is said."""


def short_day(day: date) -> str:
    """A day without its year, as the window's language writes it."""
    here = QLocale()
    order = "MMM d일" if here.language() == QLocale.Language.Korean else "d MMM"
    return here.toString(QDate(day.year, day.month, day.day), order)


class Times(QObject):
    """Words for moments, spans and what the clock says."""

    def phase(self, phase: Phase) -> str:
        """The small coloured word; empty where there is no schedule."""
        return {
            Phase.EARLY: self.tr("EARLY"),
            Phase.LIVE: self.tr("LIVE"),
            Phase.BREAK: self.tr("BREAK"),
            Phase.OVER: self.tr("OVER"),
            Phase.ENDED: self.tr("ENDED"),
        }.get(phase, "")

    def session(self, reading: Reading) -> tuple[str, str]:
        """What has gone by of the session, and what is left, in few words."""
        left = shown(reading.left, padded=False) if reading.left is not None else ""
        match reading.phase:
            case Phase.EARLY if reading.elapsed.days:
                return "", self.tr("starts in %Ln day(s)", "", reading.elapsed.days)
            case Phase.EARLY:
                return shown(reading.elapsed), self.tr("until it starts")
            case Phase.BREAK:
                return shown(reading.paused), self.tr("of the break")
            case Phase.LIVE | Phase.OVER:
                over = reading.phase is Phase.OVER
                words = self.tr("{time} over") if over else self.tr("{time} left")
                return shown(reading.elapsed), words.format(time=left) if left else ""
            case _:
                return "", ""

    def schedule(self, session: Session) -> str:
        """Day, start, end and zone; empty without a start."""
        if session.starts is None:
            return ""
        here = zone_of(session)
        starts = session.starts.astimezone(here)
        # Days are written as the system does it, which may have another language than the window.
        day, zone = isolated(short_day(starts)), starts.tzname()
        if session.ends is None:
            return self.tr("{day}, {start} {zone}").format(day=day, start=starts.strftime("%H:%M"), zone=zone)
        return self.tr("{day}, {start}–{end} {zone}").format(
            day=day,
            start=starts.strftime("%H:%M"),
            end=session.ends.astimezone(here).strftime("%H:%M"),
            zone=zone,
        )

    def at(self, moment: datetime | None, report: Report) -> str:
        """A time of day in the session's zone; a dash where there is none."""
        if moment is None:
            return "–"
        return moment.astimezone(zone_of(report.session)).strftime("%H:%M")

    def item(self, report: Report, item: AgendaItem) -> str:
        """What an item of the agenda is called."""
        person = report.person(item.person_id)
        if item.title:
            return item.title
        if person:
            return person.name or self.tr("Unnamed speaker")
        return {"break": self.tr("Break"), "closing": self.tr("Closing")}.get(item.kind, self.tr("Item"))

    def slot(self, report: Report, slot: Slot) -> str:
        """What an item of the agenda is and where it stands, in one line."""
        name, used, allowed = self.item(report, slot.item), shown(slot.used), shown(slot.allowed)
        match slot.stage:
            case Stage.RUNNING if slot.is_over:
                text = self.tr("{name}: {time} over {allowed}").format(
                    name=name, time=shown(slot.left), allowed=allowed
                )
            case Stage.RUNNING:
                text = self.tr("{name}: {time} of {allowed}").format(name=name, time=used, allowed=allowed)
            case Stage.DONE:
                text = self.tr("{name}: done in {time} of {allowed}").format(
                    name=name, time=used, allowed=allowed
                )
            case Stage.SKIPPED:
                text = self.tr("{name}: left out").format(name=name)
            case Stage.TO_COME if slot.starts:
                text = self.tr("{name}: {start}–{end}").format(
                    name=name, start=self.at(slot.starts, report), end=self.at(slot.ends, report)
                )
            case _:
                text = self.tr("{name}: {allowed}").format(name=name, allowed=allowed)
        return text

    def compared(self, report: Report, row: Compared) -> str:
        """An item of the agenda with its plan and what came of it."""
        name, planned = self.item(report, row.item), shown(row.planned)
        if not row.taken:
            return self.tr("{name}: planned {planned}").format(name=name, planned=planned)
        return self.tr("{name}: planned {planned}, taken {taken}").format(
            name=name, planned=planned, taken=shown(row.taken)
        )

    def lateness(self, report: Report, plan: Plan) -> str:
        """Who would end how late by the plan as it is now; empty while all is in time."""
        slot = plan.latest
        if slot is None or slot.late is None or slot.late < LATE:
            return ""
        name = self.item(report, slot.item)
        return self.tr("{name} would end %Ln min late", "", round(slot.late / 60)).format(name=name)

    def span(self, seconds: float) -> str:
        """A length of time in days, hours or minutes, rounded down, as one says it."""
        minutes = int(timedelta(seconds=abs(seconds)).total_seconds() // 60)
        if minutes >= 48 * 60:
            return self.tr("%Ln day(s)", "", minutes // (24 * 60))
        if minutes >= 60:
            return self.tr("{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)
        return self.tr("%Ln min", "", minutes)
