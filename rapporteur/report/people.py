"""Adding, renaming, moving and removing speakers, with nothing that they said lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import count, product
from operator import is_
from string import ascii_uppercase

from rapporteur.report.model import FLOOR, Line, Person, Report, new_id


def add_person(report: Report, person: Person | None = None) -> tuple[Report, Person]:
    """Add a speaker after the others and before the floor. Returns the new report and the person."""
    added = person or Person(id=new_id(), name="")
    return report.with_changes(people=_floor_last([*report.people, added])), added


def add_voice(report: Report, called: str) -> tuple[Report, Person]:
    """Add somebody unknown under the next free letter; `called` has ``{letter}`` in it."""
    names = {person.name for person in report.people} | {person.voice for person in report.people}
    free = (name for letter in _letters() if (name := called.format(letter=letter)) not in names)
    name = next(free)
    return add_person(report, Person(id=new_id(), name=name, voice=name))


def is_unnamed(person: Person) -> bool:
    """Whether somebody is still called what an unknown voice is called."""
    return bool(person.voice) and person.name == person.voice


def _letters() -> Iterator[str]:
    """A to Z, then AA, AB and on."""
    for length in count(1):
        yield from map("".join, product(ascii_uppercase, repeat=length))


def introduce(report: Report, person: Person) -> Report:
    """Replace the person with the same id. A voice that has a name now has it wherever it is mentioned."""
    voice = person.voice
    if not voice or not person.name or person.name == voice:
        return change_person(report, person)
    mentions = re.compile(rf"(?<!\w){re.escape(voice)}(?!\w)")

    def named(text: str) -> str:
        return mentions.sub(lambda _: person.name, text) if voice in text else text

    def renamed(lines: tuple[Line, ...]) -> tuple[Line, ...]:
        made = []
        for line in lines:
            text, who, under = named(line.text), named(line.who), renamed(line.children)
            same = (text, who) == (line.text, line.who) and under is line.children
            changes = {"text": text, "who": who, "children": under}
            made.append(line if same else line.model_copy(update=changes))
        return lines if all(map(is_, made, lines)) else tuple(made)

    return change_person(
        report.with_changes(
            notes={key: renamed(lines) for key, lines in report.notes.items()},
            texts={key: named(text) for key, text in report.texts.items()},
            lists={key: tuple(map(named, items)) for key, items in report.lists.items()},
            fields={key: named(text) for key, text in report.fields.items()},
            photos=tuple(
                photo.model_copy(update={"caption": named(photo.caption)})
                if voice in photo.caption
                else photo
                for photo in report.photos
            ),
        ),
        person.model_copy(update={"voice": ""}),
    )


def change_person(report: Report, person: Person) -> Report:
    """Replace the person with the same id."""
    return report.with_changes(people=tuple(person if one.id == person.id else one for one in report.people))


def move_person(report: Report, person_id: str, to: int) -> Report:
    """Move someone to position `to` in the speaking order (0 is first). The floor stays last."""
    moved = report.person(person_id)
    if moved is None or person_id == FLOOR:
        return report
    others = [person for person in report.people if person.id != person_id]
    others.insert(max(0, min(to, len(others))), moved)
    return report.with_changes(people=_floor_last(others))


def remove_person(report: Report, person_id: str, *, notes_to: str = FLOOR) -> Report:
    """Remove someone; their notes go under another person, below a line that keeps the name.

    Raises `ValueError` for the floor, which is always there, and for notes that would go to nobody.
    """
    person = report.person(person_id)
    if person is None:
        return report
    if person_id == FLOOR:
        raise ValueError("the floor cannot be removed")
    lines = report.notes_of(person_id)
    notes = {key: value for key, value in report.notes.items() if key != person_id}
    if lines:
        if notes_to == person_id or report.person(notes_to) is None:
            raise ValueError("the notes need somebody to go to")
        heirloom = (Line(text=person.name, children=lines),) if person.name else lines
        notes[notes_to] = report.notes_of(notes_to) + heirloom
    return report.with_changes(
        people=tuple(one for one in report.people if one.id != person_id),
        notes=notes,
        sign_offs={key: value for key, value in report.sign_offs.items() if key != person_id},
    )


def _floor_last(people: list[Person]) -> tuple[Person, ...]:
    return tuple(sorted(people, key=lambda person: person.role == "floor"))
