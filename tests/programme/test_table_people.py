"""People in several columns, and what stands beside them."""

from __future__ import annotations

import pytest

from rapporteur.programme.cells import Row
from rapporteur.programme.columns import Field
from rapporteur.programme.headings import field_of
from rapporteur.programme.table_people import PeopleColumns


def told(headings: str, *rows: str, field: Field = Field.SPEAKER) -> list[str]:
    names = headings.split("|")
    columns = PeopleColumns(names, [field_of(name) for name in names])
    people = columns.of(field, [Row(number, tuple(row.split("|"))) for number, row in enumerate(rows, 2)])
    return [" / ".join(filter(None, (one.name, one.affiliation, one.email))) for one in people]


@pytest.mark.parametrize(
    ("headings", "row", "expected"),
    [
        ("Speaker|Organisation", "Ana Ruiz|ACCIÓ", ["Ana Ruiz / ACCIÓ"]),
        ("Speakers|Organisation", "Ana Ruiz, Li Na|ACCIÓ, Seoul", ["Ana Ruiz / ACCIÓ", "Li Na / Seoul"]),
        (
            "Speaker 1|Affiliation 1|Speaker 2|Affiliation 2",
            "Ana Ruiz|ACCIÓ|Li Na|Seoul",
            ["Ana Ruiz / ACCIÓ", "Li Na / Seoul"],
        ),
        (
            "Speaker 1|Speaker 2|Affiliation 1|Affiliation 2",
            "Ana Ruiz|Li Na|ACCIÓ|Seoul",
            ["Ana Ruiz / ACCIÓ", "Li Na / Seoul"],
        ),
        ("Moderator|Organisation|Speaker|Organisation", "Jon|Mondragón|Ana|ACCIÓ", ["Ana / ACCIÓ"]),
        ("Organisation|Speaker", "ACCIÓ|Ana Ruiz", ["Ana Ruiz / ACCIÓ"]),
        ("Speaker first name|Speaker last name", "Ana|Ruiz", ["Ana Ruiz"]),
        ("Speaker first name|Speaker last name", "|Ruiz", ["Ruiz"]),
        ("Speaker|Speaker email", "Ana Ruiz|ana@example.org", ["Ana Ruiz / ana@example.org"]),
        (
            "Speakers|E-mail",
            "Ana, Li|ana@example.org; li@example.org",
            ["Ana / ana@example.org", "Li / li@example.org"],
        ),
        ("Speakers|E-mail", "Ana, Li|one@example.org", ["Ana", "Li"]),
        ("Speaker|Organisation", "|ACCIÓ", []),
        ("Speaker|Organisation", "Ana Ruiz", ["Ana Ruiz"]),
    ],
)
def test_a_row_has_people(headings: str, row: str, expected: list[str]) -> None:
    assert told(headings, row) == expected


def test_somebody_who_is_named_twice_is_there_once() -> None:
    assert told("Speaker 1|Speaker 2|Organisation 2", "Ana Ruiz|ana ruiz|ACCIÓ", "Li Na") == [
        "Ana Ruiz / ACCIÓ",
        "Li Na",
    ]


def test_each_role_has_its_own() -> None:
    assert told("Moderator|Organisation|Speaker", "Jon|Mondragón|Ana", field=Field.MODERATOR) == [
        "Jon / Mondragón"
    ]
