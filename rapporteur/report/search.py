"""Finding words anywhere in a report, and putting others in their place."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import count
from typing import NamedTuple

from rapporteur.report.folding import Traced, Way, is_unspaced
from rapporteur.report.model import Line, Person, Photo, Report, walk
from rapporteur.report.template import Section
from rapporteur.report.values import field_text, with_field

_OF_TASK = ("who", "due")
"""What a line of notes has besides its text that can be searched."""

_BREAKS = re.compile(r"[\r\n]+")


class Place(NamedTuple):
    """Where something was found: `text` from `start` to `end`, in characters.

    ================  =================================  ==========================================
    `part`            `where`                            `text`
    ================  =================================  ==========================================
    ``text:SECTION``  the number of the line, from 0     that line
    ``list:SECTION``  the number of the item, from 0     the item
    ``notes:PERSON``  the number of the row, from 0, as  the row's
                      `report.outline.rows` has them
                      ``NUMBER:who``, ``NUMBER:due``     who is to do it, by when
    ``session``       the field's id                     what stands in the field
    ``people``        ``ID:name``, ``ID:affiliation``    the name, the organisation
    ``photos``        the photo's id                     its caption
                      ``ID:alt``                         what is on it, in words
    ``unplaced``      the number of the line, from 0     that line
    ================  =================================  ==========================================
    """

    part: str
    where: str
    start: int
    end: int
    text: str

    @property
    def found(self) -> str:
        """The words found, as they are written."""
        return self.text[self.start : self.end]


# ---- finding


def find(
    report: Report, query: str, *, match_case: bool = False, whole_words: bool = False, accents: bool = False
) -> list[Place]:
    """Every place with these words, in the order of the form; notes in the order of the speakers.

    Unless `accents` count, "economia" finds "Economía", and plain quotes and dashes find those of a
    typesetter. A query of which nothing can be seen is found nowhere.
    """
    way = Way(case=match_case, accents=accents)
    needle = way.fold(query)
    if not needle:
        return []
    places: list[Place] = []
    fold, trace = way.fold, way.trace
    for part, where, text in every_text(report):
        if needle in fold(text):
            for start, end in _spans(trace(text), needle, whole_words=whole_words):
                places.append(Place(part, where, start, end, text))
    return places


def _spans(traced: Traced, needle: str, *, whole_words: bool) -> Iterator[tuple[int, int]]:
    folded = traced.folded
    at = folded.find(needle)
    while at >= 0:
        end = at + len(needle)
        original = traced.original(at, end)
        if original and (not whole_words or (_is_edge(folded, at) and _is_edge(folded, end))):
            yield original
            at = folded.find(needle, end)
        else:
            at = folded.find(needle, at + 1)


def _is_edge(text: str, at: int) -> bool:
    """Whether no word goes on across this offset."""
    if at in (0, len(text)):
        return True
    before, after = text[at - 1], text[at]
    if is_unspaced(before) or is_unspaced(after):
        return True
    return not (_is_of_word(before) and _is_of_word(after))


def _is_of_word(character: str) -> bool:
    return character == "_" or unicodedata.category(character)[0] in "LMN"


def every_text(report: Report) -> Iterator[tuple[str, str, str]]:
    """Every piece of text as the `part`, `where` and `text` of its `Place`, in the order of the form.

    What the form has no section for comes at the end.
    """
    notes_given = photos_given = False
    people_given: set[str] = set()
    for section in report.template.sections:
        match section.kind:
            case "fields":
                for field in section.fields:
                    # A time zone is a choice; words put into it would move the whole session.
                    if field.kind != "zone":
                        yield "session", field.id, field_text(report, field)
            case "text":
                lines = report.texts.get(section.id, "").split("\n")
                yield from _numbered(f"text:{section.id}", lines)
            case "list":
                yield from _numbered(f"list:{section.id}", report.lists.get(section.id, ()))
            case "people":
                people = [person for person in _with_role(report, section) if person.id not in people_given]
                people_given.update(person.id for person in people)
                yield from _of_people(people)
            case "notes" if not notes_given:
                notes_given = True
                yield from _of_notes(report)
            case "photos" if not photos_given:
                photos_given = True
                yield from _of_photos(report.photos)
    yield from _of_people(person for person in report.speaking_order() if person.id not in people_given)
    if not notes_given:
        yield from _of_notes(report)
    if not photos_given:
        yield from _of_photos(report.photos)
    yield from _numbered("unplaced", report.unplaced)


def _with_role(report: Report, section: Section) -> Iterator[Person]:
    return (person for person in report.people if person.role == section.role)


def _numbered(part: str, texts: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    return ((part, str(number), text) for number, text in enumerate(texts))


def _of_people(people: Iterable[Person]) -> Iterator[tuple[str, str, str]]:
    for person in people:
        yield "people", f"{person.id}:name", person.name
        yield "people", f"{person.id}:affiliation", person.affiliation


def _of_notes(report: Report) -> Iterator[tuple[str, str, str]]:
    known = [person.id for person in report.people]
    for key in (*known, *(key for key in report.notes if key not in known)):
        for number, (_, line) in enumerate(walk(report.notes_of(key))):
            yield f"notes:{key}", str(number), line.text
            for name in _OF_TASK:
                if text := getattr(line, name):
                    yield f"notes:{key}", f"{number}:{name}", text


def _of_photos(photos: Iterable[Photo]) -> Iterator[tuple[str, str, str]]:
    for photo in photos:
        yield "photos", photo.id, photo.caption
        yield "photos", f"{photo.id}:alt", photo.alt


# ---- replacing


def replaced(
    report: Report, places: Iterable[Place], replacement: str, *, match_case: bool = False
) -> Report:
    """The report with one line of other words at these places and nowhere else.

    What begins with a capital or is all capitals stays so, unless `match_case`: then the words are put as
    they are. A place whose line has changed since it was found is left alone.
    """
    by_part: dict[str, dict[str, list[Place]]] = {}
    for place in places:
        by_part.setdefault(place.part, {}).setdefault(place.where, []).append(place)
    for part, by_where in by_part.items():
        written = {where: _rewritten(found, replacement, match_case) for where, found in by_where.items()}
        report = _with_texts(report, part, written)
    return report


def fitted(found: str, replacement: str, *, match_case: bool = False) -> str:
    """The words that take the place of those `found`: as one line, with their capitals."""
    line = _BREAKS.sub(" ", replacement)
    letters = [character for character in found if character.upper() != character.lower()]
    if match_case or not letters:
        return line
    if len(letters) > 1 and all(character.isupper() for character in letters):
        return line.upper()
    if letters[0] == found[0] and not letters[0].islower():
        # A title's letter, not a capital one: there are letters that stand for two.
        return line[:1].title() + line[1:]
    return line


class _Written(NamedTuple):
    """A line as it was found, and as it is to be."""

    before: str
    after: str

    def of(self, text: str) -> str:
        return self.after if text == self.before else text


def _rewritten(places: Sequence[Place], replacement: str, match_case: bool) -> _Written:
    text = before = places[0].text
    for place in sorted(places, key=lambda place: place.start, reverse=True):
        if place.text == before:
            put = fitted(place.found, replacement, match_case=match_case)
            text = text[: place.start] + put + text[place.end :]
    return _Written(before, text)


def _with_texts(report: Report, part: str, written: Mapping[str, _Written]) -> Report:
    kind, _, key = part.partition(":")
    match kind:
        case "session":
            for _, field in report.template.all_fields():
                if field.id in written:
                    text = field_text(report, field)
                    changed = written[field.id].of(text)
                    if changed != text:
                        report = with_field(report, field, changed, today=report.created.date())
            return report
        case "text":
            text = "\n".join(_renumbered(report.texts.get(key, "").split("\n"), written))
            return report.with_changes(texts={**report.texts, key: text})
        case "list":
            items = _renumbered(report.lists.get(key, ()), written)
            return report.with_changes(lists={**report.lists, key: items})
        case "unplaced":
            return report.with_changes(unplaced=_renumbered(report.unplaced, written))
        case "notes":
            lines = _with_lines(report.notes_of(key), written, count())
            return report.with_changes(notes={**report.notes, key: lines})
        case "people":
            return report.with_changes(people=tuple(_with_names(one, written) for one in report.people))
        case "photos":
            return report.with_changes(photos=tuple(_with_words(one, written) for one in report.photos))
        case _:
            return report


def _renumbered(texts: Sequence[str], written: Mapping[str, _Written]) -> tuple[str, ...]:
    return tuple(
        written[where].of(text) if (where := str(number)) in written else text
        for number, text in enumerate(texts)
    )


def _with_lines(
    lines: tuple[Line, ...], written: Mapping[str, _Written], numbers: Iterator[int]
) -> tuple[Line, ...]:
    """The tree with these texts; what does not change is the same object as before."""
    made = []
    for line in lines:
        number = str(next(numbers))
        changes: dict[str, object] = {}
        for name, where in (("text", number), *((name, f"{number}:{name}") for name in _OF_TASK)):
            before = getattr(line, name)
            if where in written and (text := written[where].of(before)) != before:
                changes[name] = text
        if line.children:
            children = _with_lines(line.children, written, numbers)
            if children is not line.children:
                changes["children"] = children
        made.append(line.model_copy(update=changes) if changes else line)
    same = all(one is other for one, other in zip(made, lines, strict=True))
    return lines if same else tuple(made)


def _with_names(person: Person, written: Mapping[str, _Written]) -> Person:
    changes = {
        attribute: new
        for attribute in ("name", "affiliation")
        if (one := written.get(f"{person.id}:{attribute}"))
        and (new := one.of(old := getattr(person, attribute))) != old
    }
    return person.model_copy(update=changes) if changes else person


def _with_words(photo: Photo, written: Mapping[str, _Written]) -> Photo:
    changes = {
        attribute: new
        for attribute, where in (("caption", photo.id), ("alt", f"{photo.id}:alt"))
        if (one := written.get(where)) and (new := one.of(old := getattr(photo, attribute))) != old
    }
    return photo.model_copy(update=changes) if changes else photo
