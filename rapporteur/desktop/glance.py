"""What can be seen of a session at a glance: the words and figures that stand beside the call."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject

from rapporteur.clock.moments import Instant
from rapporteur.clock.plan import Plan, person_seconds, plan
from rapporteur.clock.session import Phase, Reading, read
from rapporteur.desktop.document import Document
from rapporteur.desktop.times import Times
from rapporteur.desktop.urgency import Urgency, urgency
from rapporteur.report.agenda import length, person_allowances
from rapporteur.report.spans import shown


class Glance(NamedTuple):
    """One look at the clock. Texts are ready to be shown, and empty where there is nothing to say.

    `state`, `elapsed` and `left` are the session's. `who` has the floor, or is what is on; `time` is what
    they have used of what they may, `figures` and `words` what is left of it or how much it is over.
    """

    phase: Phase = Phase.UNSCHEDULED
    state: str = ""
    elapsed: str = ""
    left: str = ""
    who: str = ""
    is_speaking: bool = False
    time: str = ""
    figures: str = ""
    words: str = ""
    part: float = 0.0
    """How much of the time is used: 1 is all of it."""

    step: Urgency = Urgency.PLENTY
    following: str = ""


class _Main(NamedTuple):
    """What a glance says of who has the floor, or of the session where nobody has it."""

    figures: str = ""
    words: str = ""
    part: float = 0.0
    step: Urgency = Urgency.PLENTY


class Glances(QObject):
    """Looks at a document's clock."""

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._times = Times(self)

    def look(self) -> Glance:
        """What is so now."""
        report, floor = self._document.report, self._document.floor
        now = floor.now()
        reading, planned = read(report, floor.live, now), plan(report, floor.live, now)
        elapsed, left = self._times.session(reading)
        used, allowed = self._turn(planned, now)
        if floor.turn:
            who, main = self._name(planned), self._of_turn(used, allowed)
            of = shown(used)
            time = self.tr("{used} of {allowed}").format(used=of, allowed=shown(allowed)) if allowed else of
        else:
            who, main = report.session.title or self.tr("Untitled session"), self._of_session(reading)
            time = ""
        following = None if reading.phase is Phase.ENDED else planned.next
        return Glance(
            phase=reading.phase,
            state=self._times.phase(reading.phase),
            elapsed=elapsed,
            left=left,
            who=who,
            is_speaking=floor.turn is not None,
            time=time,
            figures=main.figures,
            words=main.words,
            part=main.part,
            step=main.step,
            following=self._times.item(report, following.item) if following else "",
        )

    # ---- who has the floor

    def _name(self, planned: Plan) -> str:
        report, turn = self._document.report, self._document.floor.turn
        person = report.person(turn.person_id) if turn else None
        if person:
            return self.tr("Floor") if person.role == "floor" else person.name or self.tr("Unnamed speaker")
        return self._times.item(report, planned.running.item) if planned.running else ""

    def _turn(self, planned: Plan, now: Instant) -> tuple[float, float]:
        """The seconds that whoever has the floor has used, and those that they may use."""
        report, live = self._document.report, self._document.floor.live
        if planned.running:
            return planned.running.used, planned.running.allowed
        person = report.person(live.turn.person_id) if live.turn else None
        if person is None:
            return 0.0, 0.0
        return person_seconds(report, person, live, now), person_allowances(report).get(person.id, 0.0)

    def _of_turn(self, used: float, allowed: float) -> _Main:
        if not allowed:
            return _Main(shown(used, padded=False), self.tr("speaking"))
        # What is shown is whole seconds, and so is what decides: 0:00 is not over time yet.
        left = float(int(allowed) - int(used))
        step = urgency(left, allowed)
        return self._counted(left, min(1.0, used / allowed), step, self.tr("time left"))

    def _counted(self, left: float, part: float, step: Urgency, plenty: str) -> _Main:
        figures = shown(left, padded=False)
        match step:
            case Urgency.OVER:
                return _Main(self.tr("+{time}").format(time=figures), self.tr("Over time"), 1.0, step)
            case Urgency.DANGER:
                return _Main(figures, self.tr("Time to come to an end"), part, step)
            case Urgency.WRAP_UP:
                # A minute that has begun counts: at 1:59 two are left.
                minutes = max(1, int(-(-left // 60)))
                return _Main(figures, self.tr("%Ln min left", "", minutes), part, step)
            case _:
                return _Main(figures, plenty, part, step)

    # ---- the session

    def _of_session(self, reading: Reading) -> _Main:
        """What stands large where nobody has the floor."""
        match reading.phase:
            case Phase.EARLY if reading.elapsed.days:
                return _Main("", self.tr("starts in %Ln day(s)", "", reading.elapsed.days))
            case Phase.EARLY:
                return _Main(shown(reading.elapsed, padded=False), self.tr("until it starts"))
            case Phase.BREAK:
                return _Main(shown(reading.paused, padded=False), self.tr("of the break"))
            case Phase.ENDED:
                return _Main("", self.tr("The session has ended"))
            case Phase.LIVE | Phase.OVER if reading.left is not None:
                left, gone = float(int(reading.left.total_seconds())), reading.elapsed.total_seconds()
                whole = length(self._document.report) or gone + left
                part = min(1.0, gone / (gone + left)) if gone + left > 0 else 1.0
                return self._counted(left, part, urgency(left, whole), self.tr("left of the session"))
            case Phase.LIVE | Phase.OVER:
                return _Main(shown(reading.elapsed, padded=False), self.tr("since the session began"))
            case _:
                return _Main()
