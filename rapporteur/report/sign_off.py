"""Asking each speaker whether their part of the report is right, and keeping what they say."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from hashlib import sha256

from rapporteur.report.model import Answer, Course, Line, Person, Report, SignOff, walk
from rapporteur.report.outline import shared
from rapporteur.report.passages import notes_from, passages_of


def ask(report: Report, person_ids: Iterable[str], now: datetime, due: datetime | None = None) -> Report:
    """The report with these people asked; the floor and whoever is not there are not.

    What somebody said when they were asked before stays as their note until they answer anew.
    """
    asked = dict(report.sign_offs)
    for person_id in person_ids:
        if _is_named(report.person(person_id)):
            note = asked[person_id].note if person_id in asked else ""
            digest = section_digest(report, person_id)
            asked[person_id] = SignOff(state="asked", asked=now, due=due, note=note, digest=digest)
    return report.with_changes(sign_offs=asked)


def answer(report: Report, person_id: str, state: Answer, note: str, now: datetime) -> Report:
    """The report with what somebody answered. Who was not asked was so by word of mouth, just now.

    What they were asked about is what they answer to, even if their part has changed meanwhile.
    """
    if person_id not in report.sign_offs:
        report = ask(report, [person_id], now)
    asked = report.sign_offs.get(person_id)
    if asked is None:
        return report
    answered = None if state == "asked" else now
    changed = asked.model_copy(update={"state": state, "answered": answered, "note": note})
    return report.with_changes(sign_offs={**report.sign_offs, person_id: changed})


def withdraw(report: Report, person_id: str) -> Report:
    """The report as if this person had never been asked."""
    return report.with_changes(
        sign_offs={key: value for key, value in report.sign_offs.items() if key != person_id}
    )


def is_stale(report: Report, person_id: str) -> bool:
    """Whether somebody's part is no longer what they were asked about."""
    asked = report.sign_offs.get(person_id)
    return asked is not None and asked.digest != section_digest(report, person_id)


def is_overdue(sign_off: SignOff, now: datetime) -> bool:
    """Whether an answer should have come by now."""
    return sign_off.state == "asked" and sign_off.due is not None and sign_off.due < now


def section_of(report: Report, person_id: str) -> Report:
    """A report with one person's notes and what others are noted for them to do; nothing private.

    Of the form it has the sections where they appear, and no photos.
    """
    notes = dict(_concerning(report, person_id))
    person = report.person(person_id)
    people = tuple(
        one if one.id == person_id else one.model_copy(update={"email": ""})
        for one in report.people
        if one.id == person_id or one.id in notes
    )
    sections = tuple(
        section.model_copy(update={"required": False})
        for section in report.template.sections
        if section.kind in ("notes", "collected")
        or (section.kind == "people" and person is not None and section.role == person.role)
    )
    return report.with_changes(
        template=report.template.model_copy(update={"sections": sections, "heading": {}}),
        session=report.session.model_copy(update={"organiser_email": ""}),
        people=people,
        notes=notes,
        agenda=(),
        course=Course(),
        fields={},
        texts={},
        lists={},
        photos=(),
        unplaced=(),
        sign_offs={},
        handed_in=(),
    )


def section_digest(report: Report, person_id: str) -> str:
    """What tells one state of somebody's part from another: their name and all words that they are shown."""
    part = section_of(report, person_id)
    people = [(person.name, person.affiliation) for person in part.people]
    lines = [
        (key, depth, line.text, line.kind, line.who, line.due)
        for key, notes in part.notes.items()
        for depth, line in walk(notes)
    ]
    return sha256(json.dumps([people, lines]).encode()).hexdigest()


def _is_named(person: Person | None) -> bool:
    return person is not None and person.role != "floor"


def _concerning(report: Report, person_id: str) -> Iterator[tuple[str, tuple[Line, ...]]]:
    """Notes by person: all that this one said, and of others what is for this one to do."""
    person = report.person(person_id)
    if person is None:
        return
    own = [
        passage._replace(lines=shared(report, passage.lines))
        for passage in passages_of(person_id, report.notes_of(person_id))
    ]
    yield from notes_from(own).items()
    if not person.name.strip():
        return
    named = re.compile(rf"(?<!\w){re.escape(person.name.strip())}(?!\w)", re.IGNORECASE)
    for other in report.people:
        tasks = tuple(
            line.model_copy(update={"children": ()})
            for _, line in walk(shared(report, report.notes_of(other.id)))
            if line.who and named.search(line.who)
        )
        if other.id != person_id and tasks:
            yield other.id, tasks
