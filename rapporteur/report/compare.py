"""Two versions of a report side by side, part by part and line by line, and one made of both.

A line that stands in both stands once in what is made of them. Where they differ there is a `Hunk`, and
for each a `Choice`; left alone, lines of either version are kept, so that none is lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from difflib import SequenceMatcher
from enum import Enum, auto
from itertools import zip_longest
from typing import Any, NamedTuple, TypeVar

from rapporteur.report.model import AgendaItem, Course, HandIn, Person, Photo, Report, SignOff, Turn
from rapporteur.report.outline import Row, rows, tree
from rapporteur.report.parts import changed_parts, happened, with_parts_of
from rapporteur.report.people import add_person, change_person
from rapporteur.report.template import Template, localized
from rapporteur.report.values import field_text, with_field

_Spoken = TypeVar("_Spoken", AgendaItem, Turn)

ALIKE = 0.4
"""How much of two lines must be the same for one to count as the other, rewritten (0 to 1)."""

_LONGEST_COMPARED = 2000
"""Words of a line beyond which it is shown as changed in whole."""

_MOST_PAIRS = 10_000
"""Pairs of lines that are tried for what became of what; above that they are paired as they stand."""


class Item(NamedTuple):
    """One line of a part: what is shown of it, how deep it stands, and the value behind it.

    Lines are matched by their keys; a speaker or a photo has its id as its key. `label` is that of a field,
    or of the line's mark.
    """

    key: object
    text: str
    value: Any
    depth: int = 0
    label: str = ""


class Hunk(NamedTuple):
    """Lines that follow each other, as they are in one version and in the other.

    Of an `exclusive` one only one side can be kept: a date, the details of one speaker.
    """

    one: tuple[Item, ...]
    other: tuple[Item, ...]
    exclusive: bool = False

    @property
    def differs(self) -> bool:
        """Whether the two sides are not the same."""
        return self.exclusive or [item.key for item in self.one] != [item.key for item in self.other]


class Difference(NamedTuple):
    """A part that differs, all of it: the hunks that are the same, too."""

    part: str
    hunks: tuple[Hunk, ...]


class Choice(Enum):
    """What is kept of a hunk."""

    ONE = auto()
    OTHER = auto()
    BOTH = auto()


class Piece(NamedTuple):
    """Some words of a line, and whether the other line lacks them."""

    text: str
    changed: bool


# ---- a part as lines


def _items(report: Report, part: str, form: Template) -> list[Item]:
    """The lines of a part; none where the report lacks it. `form` says which fields there are."""
    kind, _, key = part.partition(":")
    match kind:
        case "text":
            return [_plain(line) for line in report.texts.get(key, "").splitlines()]
        case "list":
            return [_plain(line) for line in report.lists.get(key, ())]
        case "unplaced":
            return [_plain(line) for line in report.unplaced]
        case "notes":
            return [_noted(report, row) for row in rows(report.notes_of(key))]
        case "people":
            return [_person(person) for person in report.people if person.role != "floor"]
        case "agenda":
            return [_planned(report, item) for item in report.agenda]
        case "photos":
            return [Item(photo.id, _photo_text(photo), photo) for photo in report.photos]
        case "sign_off":
            found = report.sign_offs.get(key)
            return [Item(key, _sign_off_text(found), found)] if found else []
        case "handed_in":
            return [Item(version.number, _version_text(version), version) for version in report.handed_in]
        case "session":
            fields = [field for _, field in form.all_fields()]
            texts = [field_text(report, field) for field in fields]
            return [
                Item(text, text, text, label=localized(field.label, report.language))
                for field, text in zip(fields, texts, strict=True)
            ]
        case "template":
            return [Item(report.template.id, report.template.id, report.template)]
        case _:
            return [Item(report.language, report.language, report.language)]


def _plain(line: str) -> Item:
    return Item(line, line, line)


def _noted(report: Report, row: Row) -> Item:
    mark = report.template.mark(row.line.kind)
    label = localized(mark.label, report.language) if mark else ""
    key = (row.line.text, row.line.kind, row.line.who, row.line.due)
    return Item(key, row.line.text, row, row.depth, label)


def _person(person: Person) -> Item:
    return Item(person.id, " · ".join(filter(None, (person.name, person.affiliation))), person)


def _photo_text(photo: Photo) -> str:
    name = photo.caption or photo.window_title or f"{photo.taken:%H:%M}"
    count = "" if photo.participants is None else str(photo.participants)
    return " · ".join(filter(None, (name, photo.alt, count)))


_SIGNS = {"agreed": "✓", "changes": "!"}


def _sign_off_text(sign_off: SignOff) -> str:
    """When somebody was asked and answered, and what, in signs that are the same in every language."""
    sign = _SIGNS.get(sign_off.state, "")
    answered = f"{sign} {sign_off.answered:%Y-%m-%d}" if sign_off.answered else ""
    return " · ".join(filter(None, (f"? {sign_off.asked:%Y-%m-%d}", answered, sign_off.note)))


def _version_text(version: HandIn) -> str:
    return " · ".join(filter(None, (f"{version.number}", f"{version.at:%Y-%m-%d}", version.note)))


def _planned(report: Report, item: AgendaItem) -> Item:
    person = report.person(item.person_id)
    return Item(item.id, item.title or (person.name if person else ""), item)


def _with_values(report: Report, part: str, values: Sequence[Any], form: Template) -> Report:
    """The report with these values behind the lines of a part, as `_items` gives them."""
    kind, _, key = part.partition(":")
    match kind:
        case "text":
            return report.with_changes(texts={**report.texts, key: "\n".join(values)})
        case "list":
            return report.with_changes(lists={**report.lists, key: tuple(values)})
        case "notes":
            return report.with_changes(notes={**report.notes, key: tree(values)})
        case "people":
            floor = [person for person in report.people if person.role == "floor"]
            return report.with_changes(people=(*values, *floor))
        case "photos" | "unplaced" | "agenda":
            return report.with_changes(**{kind: tuple(values)})
        case "sign_off":
            sign_offs = {one: there for one, there in report.sign_offs.items() if one != key}
            if values:
                sign_offs[key] = values[0]
            return report.with_changes(sign_offs=sign_offs)
        case "handed_in":
            return report.with_changes(handed_in=tuple(sorted(values, key=lambda one: one.number)))
        case "session":
            for (_, field), text in zip(form.all_fields(), values, strict=True):
                if field_text(report, field) != text:
                    report = with_field(report, field, text, today=report.created.date())
            return report
        case "template":
            return report.with_changes(template=values[0])
        case _:
            return report.with_changes(language=values[0])


# ---- what differs


def differences(one: Report, other: Report) -> list[Difference]:
    """The parts that differ, in the report's order."""
    found = []
    for part in changed_parts(one, other):
        if part == "course":
            continue  # nothing of it was written: see `merged`
        before, after = _items(one, part, one.template), _items(other, part, one.template)
        kind = part.partition(":")[0]
        if kind in ("people", "photos", "agenda", "sign_off", "handed_in"):
            hunks = _by_key(before, after)
        elif kind in ("session", "template", "head"):
            hunks = [
                Hunk((mine,), (theirs,), exclusive=mine.value != theirs.value)
                for mine, theirs in zip(before, after, strict=True)
            ]
        else:
            hunks = _in_order(before, after)
        if any(hunk.differs for hunk in hunks):
            found.append(Difference(part, tuple(hunks)))
    return found


def _in_order(before: Sequence[Item], after: Sequence[Item]) -> list[Hunk]:
    matcher = SequenceMatcher(
        None, [item.key for item in before], [item.key for item in after], autojunk=False
    )
    return [
        Hunk(tuple(before[begin:end]), tuple(after[start:stop]))
        for _, begin, end, start, stop in matcher.get_opcodes()
    ]


def _by_key(before: Sequence[Item], after: Sequence[Item]) -> list[Hunk]:
    """People, photos, the agenda: the same one in both versions is one hunk, wherever it stands."""
    there = {item.key: item for item in after}
    hunks = []
    for item in before:
        same = there.pop(item.key, None)
        differs = same is not None and _as_written(item.value) != _as_written(same.value)
        hunks.append(Hunk((item,), (same,) if same else (), exclusive=differs))
    return hunks + [Hunk((), (item,)) for item in there.values()]


def _as_written(value: Any) -> Any:
    # The seconds that somebody has spoken are nothing that was written.
    return value.model_copy(update={"spoken": 0.0}) if isinstance(value, Person) else value


def usual_choice(hunk: Hunk) -> Choice:
    """What is kept of a hunk where nobody chose: of a speaker's answers the later one."""
    if not hunk.exclusive:
        return Choice.BOTH
    one, other = hunk.one[0].value, hunk.other[0].value
    if isinstance(one, SignOff) and isinstance(other, SignOff) and _last_word(other) > _last_word(one):
        return Choice.OTHER
    return Choice.ONE


def _last_word(sign_off: SignOff) -> datetime:
    return sign_off.answered or sign_off.asked


def paired(hunk: Hunk) -> list[tuple[Item | None, Item | None]]:
    """The lines of a hunk in pairs for showing them side by side: a line with what it became."""
    if len(hunk.one) * len(hunk.other) > _MOST_PAIRS:
        return list(zip_longest(hunk.one, hunk.other))
    pairs: list[tuple[Item | None, Item | None]] = []
    rest = list(hunk.other)
    for item in hunk.one:
        place = next((n for n, other in enumerate(rest) if _are_alike(item.text, other.text)), None)
        if place is None:
            pairs.append((item, None))
        else:
            pairs += [(None, other) for other in rest[:place]]
            pairs.append((item, rest[place]))
            del rest[: place + 1]
    return pairs + [(None, other) for other in rest]


def _are_alike(one: str, other: str) -> bool:
    words, others = one.split(), other.split()
    if not words or not others or max(len(words), len(others)) > _LONGEST_COMPARED:
        return one == other
    matcher = SequenceMatcher(None, words, others, autojunk=False)
    return matcher.quick_ratio() >= ALIKE and matcher.ratio() >= ALIKE


def pieces(one: str, other: str) -> tuple[list[Piece], list[Piece]]:
    """Two lines as runs of words, each run told whether the other line lacks it."""
    words, others = _words(one), _words(other)
    if max(len(words), len(others)) > 2 * _LONGEST_COMPARED:
        return [Piece(one, one != other)], [Piece(other, one != other)]
    left: list[Piece] = []
    right: list[Piece] = []
    matcher = SequenceMatcher(None, words, others, autojunk=False)
    for tag, begin, end, start, stop in matcher.get_opcodes():
        for side, text in ((left, "".join(words[begin:end])), (right, "".join(others[start:stop]))):
            if text:
                side.append(Piece(text, tag != "equal"))
    return left, right


def _words(text: str) -> list[str]:
    """Words and what is between them, so that together they are the text again."""
    return re.findall(r"\s+|\w+|[^\w\s]", text)


# ---- one of two


def merged(one: Report, other: Report, choices: Mapping[tuple[str, int], Choice]) -> Report:
    """One report made of two. A choice is by part and number of the hunk.

    Without one, lines of either are kept, and of what only one can be kept it is that of `one`, or a
    speaker's later answer. Who spoke in either version spoke in what is made of both.
    """
    other, form, mine = with_same_people(one, other), one.template, one
    one = one.with_changes(course=united(one.course, other.course))
    for part, hunks in differences(one, other):
        values: list[Any] = []
        for number, hunk in enumerate(hunks):
            choice = choices.get((part, number), usual_choice(hunk))
            if not hunk.differs or choice is Choice.ONE:
                values += [item.value for item in hunk.one]
            elif choice is Choice.OTHER:
                values += [item.value for item in hunk.other]
            else:
                values += [item.value for item in (*hunk.one, *hunk.other)]
        one = _with_values(one, part, values, form)
    return _with_everyone(_with_everyone(one, other), mine)


def united(one: Course, other: Course) -> Course:
    """One course made of two: the turns and breaks of both, each once; what goes on is that of `one`."""
    over = (pause for pause in other.pauses if pause.seconds is not None)
    turns = {(turn.person_id, turn.item_id, turn.since): turn for turn in (*other.turns, *one.turns)}
    pauses = {pause.since: pause for pause in (*over, *one.pauses)}
    return Course(
        started=one.started or other.started,
        ended=one.ended or other.ended,
        extended=one.extended or other.extended,
        turns=tuple(sorted(turns.values(), key=lambda turn: turn.since)),
        pauses=tuple(sorted(pauses.values(), key=lambda pause: pause.since)),
    )


def with_same_people(one: Report, other: Report) -> Report:
    """The other version, with those who were added to both under one name as one person."""
    known = {person.id for person in one.people}
    theirs = {person.id for person in other.people}
    by_name = {
        person.name.casefold(): person.id for person in one.people if person.name and person.id not in theirs
    }
    # Each of ours is one of theirs at most: of two with the same name the second stays a person of its own.
    ids = {
        person.id: by_name.pop(person.name.casefold())
        for person in other.people
        if person.id not in known and person.name.casefold() in by_name
    }
    people = tuple(person.model_copy(update={"id": ids.get(person.id, person.id)}) for person in other.people)
    if not ids:
        return other

    def renamed(one: _Spoken) -> _Spoken:
        # The item of an agenda that nobody touched is called after its speaker.
        changes = {"person_id": ids.get(one.person_id, one.person_id)}
        if isinstance(one, Turn):
            changes["item_id"] = ids.get(one.item_id, one.item_id)
        return one.model_copy(update=changes)

    course = other.course.model_copy(update={"turns": tuple(map(renamed, other.course.turns))})
    return other.with_changes(
        people=people,
        notes={ids.get(key, key): lines for key, lines in other.notes.items()},
        sign_offs={ids.get(key, key): one for key, one in other.sign_offs.items()},
        agenda=tuple(map(renamed, other.agenda)),
        course=course,
    )


def restored(present: Report, version: Report, parts: Iterable[str]) -> Report:
    """The report with these parts as they were in a version, and nobody's notes without their person.

    What happened is not taken back: how the session went, what speakers said of their part, what was
    handed in.
    """
    report = with_parts_of(present, version, [part for part in parts if not happened(part)])
    for person in present.people:
        again = report.person(person.id)
        if again and again.spoken != person.spoken:
            report = change_person(report, again.model_copy(update={"spoken": person.spoken}))
    return _with_everyone(_with_everyone(report, version), present)


def _with_everyone(report: Report, source: Report) -> Report:
    """The report with the people of `source` back whose notes it has."""
    for person in source.people:
        if report.notes_of(person.id) and report.person(person.id) is None:
            report, _ = add_person(report, person)
    return report
