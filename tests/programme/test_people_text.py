"""People out of a text: who they are, and where they belong."""

from __future__ import annotations

import pytest

from rapporteur.programme.model import Contributor
from rapporteur.programme.people_text import people_with, read_people, with_affiliation


def names(text: str) -> list[str]:
    return [person.name for person in read_people(text)]


def told(text: str) -> list[tuple[str, str]]:
    return [(person.name, person.affiliation) for person in read_people(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Ruiz", ["Ana Ruiz"]),
        ("Ana Ruiz, Jon Etxeberria and Li Na", ["Ana Ruiz", "Jon Etxeberria", "Li Na"]),
        ("Ana Ruiz, Jon Etxeberria, and Li Na", ["Ana Ruiz", "Jon Etxeberria", "Li Na"]),
        ("Ana, Jon & Li", ["Ana", "Jon", "Li"]),
        ("Ana Ruiz y Jon Etxeberria", ["Ana Ruiz", "Jon Etxeberria"]),
        ("José Ortega y Gasset, Santiago Ramón y Cajal", ["José Ortega y Gasset", "Santiago Ramón y Cajal"]),
        ("Zoé Roy et Éloi Dupont", ["Zoé Roy", "Éloi Dupont"]),
        ("김민준, 李娜、محمد علي، שרה לוי", ["김민준", "李娜", "محمد علي", "שרה לוי"]),
        ("Ana Ruiz, PhD, Jon Etxeberria, Jr.", ["Ana Ruiz, PhD", "Jon Etxeberria, Jr."]),
        (
            "Ana Ruiz\n\n- Jon Etxeberria\n2. Li Na\n• Zoé Roy",
            ["Ana Ruiz", "Jon Etxeberria", "Li Na", "Zoé Roy"],
        ),
        ("Ana Ruiz,\nJon Etxeberria,\nLi Na", ["Ana Ruiz", "Jon Etxeberria", "Li Na"]),
        ("Ana Ruiz; ana ruiz; Jon Etxeberria;", ["Ana Ruiz", "Jon Etxeberria"]),
        ("Jean–Pierre Dupont-Roy", ["Jean–Pierre Dupont-Roy"]),
        ("TBC, Ana Ruiz, por confirmar, N/A, –, À confirmer, 12", ["Ana Ruiz"]),
        ("", []),
    ],
)
def test_who_is_named(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Ruiz (ACCIÓ), Li Na", [("Ana Ruiz", "ACCIÓ"), ("Li Na", "")]),
        ("Ana Ruiz (ACCIÓ) and Li Na [Diesis]", [("Ana Ruiz", "ACCIÓ"), ("Li Na", "Diesis")]),
        (
            "Ana Ruiz (University, Bilbao (UPV)), Li Na",
            [("Ana Ruiz", "University, Bilbao (UPV)"), ("Li Na", "")],
        ),
        ("Ana Ruiz, ACCIÓ; Li Na – Diesis", [("Ana Ruiz", "ACCIÓ"), ("Li Na", "Diesis")]),
        (
            "Ana Ruiz, ACCIÓ, Barcelona\nLi Na, Diesis",
            [("Ana Ruiz", "ACCIÓ, Barcelona"), ("Li Na", "Diesis")],
        ),
        ("Ana Ruiz, PhD, ACCIÓ; Li Na", [("Ana Ruiz, PhD", "ACCIÓ"), ("Li Na", "")]),
        ("Ana Ruiz, ACCIÓ", [("Ana Ruiz", "ACCIÓ")]),
        ("Ana Ruiz, City of Bilbao, Li Na", [("Ana Ruiz", "City of Bilbao"), ("Li Na", "")]),
        ("Ana Ruiz, Director, ACCIÓ, Li Na", [("Ana Ruiz", "Director, ACCIÓ"), ("Li Na", "")]),
        ("Ana Ruiz - Ministry of Labour and Economy", [("Ana Ruiz", "Ministry of Labour and Economy")]),
        ("Ana Ruiz-Gómez | ACCIÓ", [("Ana Ruiz-Gómez", "ACCIÓ")]),
        ("Ana Ruiz (ACCIÓ, Li Na (Diesis)", [("Ana Ruiz", "ACCIÓ"), ("Li Na", "Diesis")]),
        ("Ana Ruiz (TBC)", [("Ana Ruiz", "")]),
        ("金珉（首尔）", [("金珉", "首尔")]),
    ],
)
def test_where_they_belong(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz <ana.ruiz@example.org>, Li Na",
        "Ana Ruiz (mailto:ana.ruiz@example.org), Li Na",
        "Ana Ruiz ana.ruiz@example.org; Li Na",
        "Ana Ruiz, ana.ruiz@example.org, Li Na",
    ],
)
def test_an_address_is_kept_apart(text: str) -> None:
    assert read_people(text) == (
        Contributor(name="Ana Ruiz", email="ana.ruiz@example.org"),
        Contributor(name="Li Na"),
    )


def test_an_address_without_a_name_stands_for_somebody() -> None:
    assert names("office@example.org") == ["office@example.org"]


def test_of_somebody_named_twice_everything_is_kept() -> None:
    assert read_people("Ana Ruiz; Ana Ruiz, ACCIÓ; ANA RUIZ <a@example.org>") == (
        Contributor(name="Ana Ruiz", affiliation="ACCIÓ", email="a@example.org"),
    )
    one, other = read_people("Ana Ruiz; Li Na"), read_people("Li Na, Diesis; Zoé Roy")
    assert [(person.name, person.affiliation) for person in people_with(one, other)] == [
        ("Ana Ruiz", ""),
        ("Li Na", "Diesis"),
        ("Zoé Roy", ""),
    ]


@pytest.mark.parametrize(
    ("column", "expected"),
    [
        ("", ["", ""]),
        ("ACCIÓ", ["ACCIÓ", "ACCIÓ"]),
        ("ACCIÓ; Diesis, Brussels", ["ACCIÓ", "Diesis, Brussels"]),
        ("ACCIÓ, Diesis", ["ACCIÓ", "Diesis"]),
        ("ACCIÓ\nDiesis", ["ACCIÓ", "Diesis"]),
        ("-; Diesis", ["", "Diesis"]),
        ("ACCIÓ; Diesis; Mondragón", ["", ""]),
    ],
)
def test_a_column_of_affiliations_goes_with_the_people(column: str, expected: list[str]) -> None:
    people = with_affiliation(read_people("Ana Ruiz; Li Na"), column)
    assert [person.affiliation for person in people] == expected


def test_whoever_has_an_affiliation_keeps_it() -> None:
    people = with_affiliation(read_people("Ana Ruiz (ACCIÓ); Li Na"), "Diesis")
    assert [person.affiliation for person in people] == ["ACCIÓ", "Diesis"]


def test_a_text_without_end_is_no_list_of_people() -> None:
    assert len(read_people("Ana Ruiz, " * 1_000_000)) == 1
    assert names(f"Ana Ruiz{' ' * 5_000}and{' ' * 4_000}Li Na") == ["Ana Ruiz", "Li Na"]
