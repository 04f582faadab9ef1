"""What is new in a newer programme, and what it means for reports that were begun from an earlier one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime
from enum import StrEnum
from typing import Any, NamedTuple

from rapporteur.programme.filling import fill_report
from rapporteur.programme.model import Contributor, PlannedSession, Programme
from rapporteur.report.folding import fold
from rapporteur.report.model import Line, Person, Report, Role
from rapporteur.report.template import Section

Value = str | datetime | None | tuple[str, ...] | tuple[Contributor, ...]
"""What a field of a session has in it."""


class ChangeKind(StrEnum):
    """What became of a session."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


class FieldChange(NamedTuple):
    """A field of a `PlannedSession` by its name, with what it was and what it is."""

    field: str
    before: Value
    after: Value


class SessionChange(NamedTuple):
    """What became of one session.

    `id` and `title` are those it has now, or had if it was removed; `id_before` is empty for one that was
    added. `fields` is empty unless the kind is `CHANGED`; then it may still be, where only the id changed.
    """

    kind: ChangeKind
    id: str
    title: str
    id_before: str = ""
    fields: tuple[FieldChange, ...] = ()


_APOSTROPHES = str.maketrans(dict.fromkeys("‘’‛ʼ", "'"))
_COMPARED = tuple(name for name in PlannedSession.model_fields if name != "id")
_PLAIN = ("title", "type", "track", "room", "language", "starts", "ends", "organiser_email")
_ROLES: tuple[tuple[str, Role], ...] = (("moderators", "moderator"), ("speakers", "speaker"))


# ---- two programmes


def changes(before: Programme, after: Programme) -> tuple[SessionChange, ...]:
    """What differs, in the order of the newer programme, with what was removed at the end.

    A session is the same by its id, else by its title and start, else by its title where no other has it,
    else by its start, room and speakers. A name is the same whichever apostrophe it is written with.
    """
    earlier = matches(before, after)
    found: list[SessionChange] = []
    for session in after.sessions:
        old = earlier.get(session.id)
        if old is None:
            found.append(SessionChange(ChangeKind.ADDED, session.id, session.title))
            continue
        fields = _differences(old, session)
        if fields or old.id != session.id:
            found.append(SessionChange(ChangeKind.CHANGED, session.id, session.title, old.id, fields))
    known = {old.id for old in earlier.values()}
    gone = [session for session in before.sessions if session.id not in known]
    found += [SessionChange(ChangeKind.REMOVED, old.id, old.title, old.id) for old in gone]
    return tuple(found)


def matches(before: Programme, after: Programme) -> dict[str, PlannedSession]:
    """The earlier session that each newer one was, by the newer one's id."""
    old_by_id = {session.id: session for session in before.sessions}
    found = {session.id: old_by_id[session.id] for session in after.sessions if session.id in old_by_id}

    def exactly(session: PlannedSession) -> object:
        return fold(session.title), session.starts

    def by_title(session: PlannedSession) -> object:
        return fold(session.title)

    def by_place(session: PlannedSession) -> object:
        speakers = frozenset(fold(one.name) for one in session.speakers)
        if session.starts is None or not (session.room or speakers):
            return session.id  # too little to know it by
        return session.starts, fold(session.room), speakers

    for key in (exactly, by_title, by_place):
        known = {old.id for old in found.values()}
        left = [session for session in before.sessions if session.id not in known and session.title]
        new = [session for session in after.sessions if session.id not in found]
        old_by_key = {key(session): session for session in left}
        times_old, times_new = Counter(map(key, left)), Counter(map(key, new))
        for session in new:
            if times_old[key(session)] == times_new[key(session)] == 1:
                found[session.id] = old_by_key[key(session)]
    return found


def _differences(before: PlannedSession, after: PlannedSession) -> tuple[FieldChange, ...]:
    pairs = ((name, getattr(before, name), getattr(after, name)) for name in _COMPARED)
    return tuple(FieldChange(name, old, new) for name, old, new in pairs if not _is_same(old, new))


def plain_name(name: str) -> str:
    """A person's name with the apostrophe that a keyboard gives; otherwise as it is spelled."""
    return name.translate(_APOSTROPHES)


def _is_same(one: Value, other: Value) -> bool:
    return _plain_names(one) == _plain_names(other)


def _plain_names(value: Value) -> tuple[object, ...]:
    """The value with plain names of people, in a tuple that can be compared."""
    if not isinstance(value, tuple):
        return (value,)
    return tuple(
        one.model_copy(update={"name": plain_name(one.name)}) if isinstance(one, Contributor) else one
        for one in value
    )


# ---- a report and a newer programme


def report_changes(
    report: Report, planned: PlannedSession, *, before: PlannedSession | None = None
) -> tuple[FieldChange, ...]:
    """What a report that was begun from a session has otherwise than the newer programme.

    `before` is the session as it was when the report was begun or last updated: then what the rapporteur
    wrote differently, and the programme did not change, is no difference. Without it, what the programme
    leaves empty is none. Compared are title, type, track, room, language, starts, ends, who organises it,
    moderators and speakers, and abstract, questions and links where the form has them.
    """
    new = _filled(report, planned)
    then = _filled(report, before) if before else None
    found: list[FieldChange] = []
    for name, get in _readers(report):
        ours, theirs = get(report), get(new)
        is_news = not _is_same(get(then), theirs) if then else bool(theirs)
        if is_news and not _is_same(ours, theirs):
            found.append(FieldChange(name, ours, theirs))
    return tuple(found)


def _readers(report: Report) -> Iterator[tuple[str, Any]]:
    """The fields that are compared, each with what reads it from a report."""
    for name in _PLAIN:
        yield name, lambda one, name=name: getattr(one.session, name)
    for name, role in _ROLES:
        yield name, lambda one, role=role: _having(one, role)
    for section in _from_programme(report):
        yield section.programme, lambda one, section=section: _content(one, section)


def _having(report: Report, role: Role) -> tuple[Contributor, ...]:
    people = (person for person in report.people if person.role == role and person.name.strip())
    return tuple(Contributor(name=one.name, affiliation=one.affiliation, email=one.email) for one in people)


def _filled(report: Report, planned: PlannedSession) -> Report:
    """What a report of this form would be if it were begun from the session now."""
    return fill_report(
        planned,
        report.template,
        programme=Programme(),
        language=report.language,
        now=report.created,
        zone=report.session.zone,
    )


def _from_programme(report: Report) -> Iterator[Section]:
    for section in report.template.sections:
        if section.programme and section.kind in ("text", "list"):
            yield section


def _content(report: Report, section: Section) -> tuple[str, ...] | str:
    return report.lists.get(section.id, ()) if section.kind == "list" else report.texts.get(section.id, "")


def is_reported_on(report: Report, *, before: PlannedSession | None = None) -> bool:
    """Whether somebody has worked on a report: notes, photos, a clock that ran, words in a section.

    What the programme itself said (`before`; without it, whatever stands where it writes) does not count.
    """
    if report.photos or report.unplaced or report.course.started or report.course.turns:
        return True
    if any(map(_has_words, report.notes.values())):
        return True
    given = _filled(report, before) if before else report
    for section in report.template.sections:
        if section.kind in ("text", "list"):
            expected = _content(given, section) if section.programme else _content(report, section)[:0]
            if _content(report, section) != expected and any(_content(report, section)):
                return True
    return False


def _has_words(lines: Iterable[Line]) -> bool:
    return any(line.text.strip() or _has_words(line.children) for line in lines)


# ---- a report brought up to date


def updated(report: Report, planned: PlannedSession, *, before: PlannedSession | None = None) -> Report:
    """The report with what the newer programme says of its session.

    Where `before` is known, what the rapporteur wrote differently stays. People keep their ids; nobody goes
    who has notes, and no note, photo or word of another section is touched.
    """
    new = _filled(report, planned)
    then = _filled(report, before) if before else None

    def theirs(get: Any) -> bool:
        """Whether the programme's value goes into the report."""
        return bool(get(report) == get(then)) if then else bool(get(new))

    session = {
        name: getattr(new.session, name)
        for name in ("title", "type", "track", "room", "organiser_email")
        if theirs(lambda one, name=name: getattr(one.session, name))
    }
    changed = report.with_changes(
        session=report.session.model_copy(update={**session, "programme_id": planned.id}),
        people=_people(report, new, then),
    )
    for section in _from_programme(report):
        if theirs(lambda one, section=section: _content(one, section)):
            changed = _with_content(changed, new, section)
    if theirs(_schedule):
        changed = _with_fields(changed, new, ("date", "time"), ("zone", "starts", "ends"))
    if theirs(lambda one: _written(one, "language") or one.session.language):
        changed = _with_fields(changed, new, ("language",), ("language",))
    return changed


def _written(report: Report, kind: str) -> str:
    return next(
        (report.fields.get(field.id, "") for _, field in report.template.all_fields() if field.kind == kind),
        "",
    )


def _schedule(report: Report) -> tuple[object, ...]:
    """A date, times and their zone mean something together only."""
    session = report.session
    if session.starts is None and not _written(report, "date") and not _written(report, "time"):
        return ()
    return session.starts, session.ends, _written(report, "date"), _written(report, "time"), session.zone


def _with_fields(report: Report, new: Report, kinds: tuple[str, ...], typed: tuple[str, ...]) -> Report:
    wanted = {field.id for _, field in report.template.all_fields() if field.kind in kinds}
    fields = {key: text for key, text in report.fields.items() if key not in wanted}
    fields |= {key: text for key, text in new.fields.items() if key in wanted}
    values = {name: getattr(new.session, name) for name in typed}
    return report.with_changes(fields=fields, session=report.session.model_copy(update=values))


def _with_content(report: Report, new: Report, section: Section) -> Report:
    name = "lists" if section.kind == "list" else "texts"
    kept = {key: value for key, value in getattr(report, name).items() if key != section.id}
    return report.with_changes(**{name: kept | _only(getattr(new, name), section.id)})


def _only(values: Any, key: str) -> dict[str, Any]:
    return {key: values[key]} if key in values else {}


def _people(report: Report, new: Report, then: Report | None) -> tuple[Person, ...]:
    """Those of the newer programme in its order, then whoever else is in the report and stays."""
    earlier = _by_name(then.people) if then else {}
    here = _by_name(report.people)
    made: list[Person] = []
    for name, person in _by_name(new.people).items():
        ours, was = here.get(name), earlier.get(name)
        if ours is None:
            # Somebody whom the programme named before, and who is not here, was taken out by hand.
            made += [] if was else [person]
            continue
        told = {
            key: getattr(person, key)
            for key in ("name", "affiliation", "email", "role")
            if (getattr(ours, key) == getattr(was, key) if was else getattr(person, key))
        }
        made.append(ours.model_copy(update=told))
    placed = {person.id for person in made}
    for person in report.people:
        given = fold(person.name) in earlier and not _spoke(report, person.id)
        if person.id not in placed and not given:
            made.append(person)
    return tuple(sorted(made, key=lambda person: person.role == "floor"))


def _by_name(people: Iterable[Person]) -> dict[str, Person]:
    return {fold(person.name): person for person in people if person.role != "floor" and person.name}


def _spoke(report: Report, person_id: str) -> bool:
    turned = any(turn.person_id == person_id for turn in report.course.turns)
    return turned or bool(report.notes_of(person_id))
