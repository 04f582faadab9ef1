"""Whether a report is ready to be sent: all that there is to look at before, in one list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

from rapporteur.report.check import Finding, Level, Problem, check
from rapporteur.report.model import Person, Report, walk
from rapporteur.report.naming import WORD
from rapporteur.report.nearly import Name, NameIndex, name_index
from rapporteur.report.outline import private_kinds, shared
from rapporteur.report.people import is_unnamed
from rapporteur.report.photos import is_blurred
from rapporteur.report.search import Place, every_text
from rapporteur.report.template import SectionKind

_LEVELS = list(Level)


def readiness(report: Report) -> tuple[Finding, ...]:
    """Everything to look at before the report is sent, the most serious first, then in the form's order.

    What `check` finds is among it.
    """
    findings = (
        *check(report),
        *_silent(report),
        *_unnamed(report),
        *_photos(report),
        *_names(report),
        *_private(report),
    )
    return tuple(sorted(findings, key=lambda finding: _LEVELS.index(finding.level)))


def _silent(report: Report) -> Iterator[Finding]:
    """Speakers under whom nothing is written; not where nothing at all is, which the form sees to."""
    heard = {key for key, lines in report.notes.items() if shared(report, lines)}
    section = _section(report, "notes")
    if not heard or not section:
        return
    for person in report.speaking_order():
        if person.role == "speaker" and person.id not in heard:
            yield Finding(Problem.NO_NOTES, False, section, person_id=person.id)


def _unnamed(report: Report) -> Iterator[Finding]:
    for person in report.speaking_order():
        if is_unnamed(person):
            section = _section(report, "people")
            yield Finding(Problem.UNNAMED, False, section, person_id=person.id, name=person.name)


def _photos(report: Report) -> Iterator[Finding]:
    section = _section(report, "photos")
    required = any(one.required for one in report.template.sections if one.kind == "photos")
    if section and not report.photos and not required:
        yield Finding(Problem.NO_PHOTO, False, section)
    unseen = [person for person in report.speaking_order() if person.unseen]
    for photo in report.photos if unseen else ():
        if not is_blurred(photo):
            yield Finding(Problem.RECOGNISABLE, False, section, amount=len(unseen), photo_id=photo.id)


def _private(report: Report) -> Iterator[Finding]:
    """The lines that will be left out, as one finding at the first of them."""
    private = private_kinds(report)
    places: list[tuple[str, int]] = []
    for key, lines in report.notes.items():
        depth = None
        for number, (level, line) in enumerate(walk(lines)):
            if depth is not None and level <= depth:
                depth = None
            if depth is None and line.kind in private:
                depth = level
            if depth is not None and line.text.strip():
                places.append((key, number))
    if places:
        person_id, row = places[0]
        yield Finding(
            Problem.PRIVATE,
            False,
            _section(report, "notes"),
            amount=len(places),
            person_id=person_id,
            row=row,
        )


def _section(report: Report, kind: SectionKind) -> str:
    """The id of the first section of a kind; empty where the form has none."""
    return next((section.id for section in report.template.sections if section.kind == kind), "")


# ---- names


def known_names(report: Report) -> tuple[Name, ...]:
    """The names of people and organisations as the report's people have them, each once."""
    people = _named(report)
    return tuple(
        dict.fromkeys(
            [
                *(Name(person.name, True) for person in people if person.name.strip()),
                *(Name(person.affiliation, False) for person in people if person.affiliation.strip()),
            ]
        )
    )


def _named(report: Report) -> list[Person]:
    return [person for person in report.speaking_order() if not is_unnamed(person)]


def _names(report: Report) -> Iterator[Finding]:
    index = name_index(known_names(report))
    yield from _alike(report, index)
    found: dict[tuple[str, str], list[Place]] = {}
    everything = list(every_text(report))
    for part, where, text in everything:
        if part == "people" or not text:
            continue
        for near in index.near(text):
            written = text[near.start : near.end]
            small = written.lower()
            if near.is_sure or written == small or not any(_has_word(one, small) for _, _, one in everything):
                found.setdefault((written, near.name), []).append(
                    Place(part, where, near.start, near.end, text)
                )
    for (_, name), places in found.items():
        found_there = finding_at(report, Problem.NEARLY_NAMED, places[0])
        yield found_there._replace(amount=len(places), name=name)


def _has_word(text: str, word: str) -> bool:
    return word in text and word in WORD.findall(text)


def unprintable(report: Report, characters: Iterable[str]) -> tuple[Finding, ...]:
    """Characters that no font has, each at the first place where it stands; `name` is the character.

    Whoever exports knows which they are.
    """
    wanted = dict.fromkeys(characters)
    found: dict[str, Finding] = {}
    for part, where, text in every_text(report):
        for character in wanted:
            at = text.find(character)
            if at >= 0 and character not in found:
                place = Place(part, where, at, at + len(character), text)
                found[character] = finding_at(report, Problem.NO_FONT, place)._replace(name=character)
    return tuple(found[character] for character in wanted if character in found)


def finding_at(report: Report, problem: Problem, place: Place) -> Finding:
    """What is the matter with the words at a place, with all that leads there."""
    kind, _, key = place.part.partition(":")
    found = Finding(problem, False, "", amount=1, place=place)
    match kind:
        case "text" | "list":
            return found._replace(section_id=key)
        case "notes":
            row = int(place.where.partition(":")[0])
            return found._replace(section_id=_section(report, "notes"), person_id=key, row=row)
        case "photos":
            photo_id = place.where.partition(":")[0]
            return found._replace(section_id=_section(report, "photos"), photo_id=photo_id)
        case "session":
            fields = report.template.all_fields()
            section_id = next((section.id for section, field in fields if field.id == place.where), "")
            return found._replace(section_id=section_id, field_id=place.where if section_id else "")
        case _:
            return found


def _alike(report: Report, index: NameIndex) -> Iterator[Finding]:
    """People and organisations that may be the same, found at the later one of the people."""
    people = _named(report)
    before: dict[tuple[str, str], Person] = {}
    for person in people:
        called = " ".join(person.name.split()).casefold()
        earlier = before.setdefault((called, person.role), person)
        if called and earlier is not person:
            yield _about(report, Problem.NAMED_ALIKE, person, "name", earlier.name)
    for later, name in index.alike_people:
        person = next(person for person in people if person.name == later)
        yield _about(report, Problem.NAMED_ALIKE, person, "name", name)
    for later, name in index.alike_organisations:
        person = next(person for person in people if person.affiliation == later)
        yield _about(report, Problem.NEARLY_NAMED, person, "affiliation", name)


def _about(
    report: Report, problem: Problem, person: Person, what: Literal["name", "affiliation"], name: str
) -> Finding:
    written = person.name if what == "name" else person.affiliation
    place = Place("people", f"{person.id}:{what}", 0, len(written), written)
    section = next(
        (one.id for one in report.template.sections if one.kind == "people" and one.role == person.role), ""
    )
    return Finding(problem, False, section, amount=1, person_id=person.id, place=place, name=name)
