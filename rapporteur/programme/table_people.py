"""The people in the rows of a table: in one column or several, with what stands beside them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rapporteur.programme.cells import Row, text_of
from rapporteur.programme.columns import PEOPLE, Field
from rapporteur.programme.model import Contributor
from rapporteur.programme.people_text import people_with, read_people, with_affiliation

_NUMBER = re.compile(r"\d+")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


class _Columns(NamedTuple):
    """A column of names with its companions, by their places."""

    field: Field
    names: int
    surnames: tuple[int, ...] = ()
    affiliations: tuple[int, ...] = ()
    emails: tuple[int, ...] = ()


class PeopleColumns:
    """The columns of a table in which people are."""

    def __init__(self, headings: Sequence[str], fields: Sequence[Field]) -> None:
        self._groups = tuple(
            _Columns(
                fields[place],
                place,
                *(
                    tuple(_companions(place, companion, headings, fields))
                    for companion in (Field.SURNAME, Field.AFFILIATION, Field.EMAIL)
                ),
            )
            for place, field in enumerate(fields)
            if field in PEOPLE
        )
        # Most people are on a programme more than once, and in the same words.
        self._read: dict[str, tuple[Contributor, ...]] = {}

    def of(self, field: Field, rows: Iterable[Row]) -> tuple[Contributor, ...]:
        """Everyone in the columns of this kind, row by row, each once."""
        found: tuple[Contributor, ...] = ()
        for row in rows:
            for group in self._groups:
                if group.field is field and (people := self._in_row(row, group)):
                    found = people_with(found, people) if found else people
        return found

    def _in_row(self, row: Row, group: _Columns) -> tuple[Contributor, ...]:
        names = _text(row, (group.names,))
        people = self._read.get(names)
        if people is None:
            people = self._read[names] = read_people(names)
        surname = " ".join(_text(row, group.surnames).split())
        if surname and len(people) < 2:
            given = people[0] if people else Contributor(name="")
            people = (given.model_copy(update={"name": f"{given.name} {surname}".strip()}),)
        if not people:
            return ()
        if group.affiliations:
            people = with_affiliation(people, _text(row, group.affiliations))
        if group.emails:
            people = _with_emails(people, _MAIL.findall(_text(row, group.emails)))
        return people


def _companions(
    place: int, companion: Field, headings: Sequence[str], fields: Sequence[Field]
) -> Iterable[int]:
    """The columns that go with the names in a place.

    That is the nearest to the left with names, or the one with the same number in its heading, as after
    "Speaker 1, Speaker 2" "Affiliation 1, Affiliation 2". One before all names goes with the first.
    """
    named = [at for at, field in enumerate(fields) if field in PEOPLE]
    for at, field in enumerate(fields):
        if field is not companion:
            continue
        number = _NUMBER.findall(headings[at])
        numbered = [name for name in named if number and _NUMBER.findall(headings[name]) == number]
        before = [name for name in named if name < at]
        alike = [name for name in numbered if not before or fields[name] is fields[before[-1]]]
        if (alike or before[-1:] or named[:1]) and (alike[:1] or before[-1:] or named[:1])[0] == place:
            yield at


def _text(row: Row, places: Iterable[int]) -> str:
    return "\n".join(
        text for place in places if place < len(row.cells) and (text := text_of(row.cells[place]))
    )


def _with_emails(people: tuple[Contributor, ...], emails: Sequence[str]) -> tuple[Contributor, ...]:
    """One for each; another number of them is nobody's, so that no report goes astray."""
    if len(emails) != len(people):
        return people
    return tuple(
        person if person.email else person.model_copy(update={"email": email})
        for person, email in zip(people, emails, strict=True)
    )
