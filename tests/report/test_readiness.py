"""What there is to look at before a report is sent: places, seriousness, names written in two ways."""

from __future__ import annotations

import pytest

from rapporteur.report.check import Finding, Level, Problem, check
from rapporteur.report.model import FLOOR, Area, Line, Person, Recipe, Report
from rapporteur.report.readiness import readiness, unprintable
from tests.export.sample import sample

NAMES = (
    Person(id="ana", name="Ana Ruiz"),
    Person(id="luis", name="Luis Ruiz", affiliation="Mondragón"),
    Person(id="camila", name="Camila Gómez", affiliation="ACCIÓ"),
    Person(id="maria", name="María Pérez", affiliation="Universitat de Barcelona"),
    Person(id="victor", name="Víctor Meseguer de la Torre"),
    Person(id="kim", name="김민준"),
    Person(id="ali", name="محمد علي"),
    Person(id="bauer", name="Mark Bauer"),
)


EMPTY = sample().with_changes(texts={}, lists={}, photos=(), unplaced=())


def named(*lines: str, people: tuple[Person, ...] = NAMES) -> Report:
    """A report with these people, and lines of the floor."""
    return EMPTY.with_changes(
        people=(*people, Person(id=FLOOR, name="", role="floor")),
        notes={FLOOR: tuple(Line(text=text) for text in lines)},
    )


def of(report: Report, *problems: Problem) -> list[Finding]:
    return [finding for finding in readiness(report) if finding.problem in problems]


def nearly(*lines: str) -> list[tuple[str, str]]:
    """What is nearly a name in these lines, and which."""
    found = of(named(*lines), Problem.NEARLY_NAMED)
    return [(finding.place.found, finding.name) for finding in found if finding.place]


@pytest.mark.parametrize(
    ("line", "written", "name"),
    [
        ("anna ruiz dijo que sí", "anna ruiz", "Ana Ruiz"),
        ("como decía Ana Ruis ayer", "Ana Ruis", "Ana Ruiz"),
        ("Ruiz, Anna: de acuerdo", "Ruiz, Anna", "Ana Ruiz"),
        ("la experiencia de Mondragon", "Mondragon", "Mondragón"),
        ("aprender de mondragon", "mondragon", "Mondragón"),
        ("lo que hace ACCIO fuera", "ACCIO", "ACCIÓ"),
        ("la idea de Camilla", "Camilla", "Camila Gómez"),
        ("según Maria, y otros", "Maria", "María Pérez"),
        ("Victor Messeguer de la Torre", "Victor Messeguer de la Torre", "Víctor Meseguer de la Torre"),
        ("la Universitat de Barzelona", "Universitat de Barzelona", "Universitat de Barcelona"),
        ("Camila Gomez's plan", "Camila Gomez", "Camila Gómez"),
    ],
)
def test_names_that_are_nearly_right(line: str, written: str, name: str) -> None:
    assert nearly(line) == [(written, name)]


@pytest.mark.parametrize(
    "line",
    [
        "Ana y Luis hablaron con Ruiz; camila gómez también",
        "hoy se camina mucho. Camina mejor. El Camino de Santiago",
        "Clara Ruiz, Marta Ruiz, Juana Ruiz y Anita Ruiz son otras",
        "Maria Stuart y Jose Maria Aznar no estaban",
        "Ana's plan, Ruizes, the Gómezes, Camilas Idee, Luiss",
        "VICTOR MESEGUER Y MARIA, EN MAYUSCULAS",
        "una acción, la accion, Accra, OCDE y ACCION",
        "die Mauer, der Bauern, market, Mar, Marc",
        "김민준은 말했다 مُحَمَّد علي",
        "Universidad de Barcelona, la Universitat y Barcelona",
    ],
)
def test_what_is_no_misspelt_name(line: str) -> None:
    assert nearly(line) == []


def test_a_word_that_is_also_written_small_is_no_name() -> None:
    assert nearly("hablamos con Camilla") == [("Camilla", "Camila Gómez")]
    assert nearly("hablamos de Camilla", "una camilla en el hospital") == []


@pytest.mark.parametrize(
    "around", ["{0}", "Ayer {0} dijo {0}", "the {0}, and {0}.", "Und {0} — {0}", "y {0} de {0}"]
)
def test_a_name_as_it_is_known_is_never_in_doubt(around: str) -> None:
    known = [*(person.name for person in NAMES), "Mondragón", "ACCIÓ"]
    assert nearly(*(around.format(name) for name in known)) == []


def test_a_spelling_is_one_finding_at_its_first_place() -> None:
    report = named("nada", "Mondragon", "y Mondragon").with_changes(
        texts={"summary": "de Mondragon"},
        photos=(sample().photos[0].model_copy(update={"caption": "En ACCIO"}),),
    )
    one, other = of(report, Problem.NEARLY_NAMED)
    assert (one.amount, one.person_id, one.row, one.section_id) == (2, FLOOR, 1, "presentations")
    assert (other.photo_id, other.section_id, other.level) == ("p1", "photos", Level.LOOK)
    title = report.session.model_copy(update={"title": "Mondragon hoy"})
    found = of(report.with_changes(session=title), Problem.NEARLY_NAMED)[0]
    assert (found.section_id, found.field_id, found.amount) == ("session", "title", 3)


def test_people_who_may_be_the_same() -> None:
    people = (
        Person(id="1", name="Ana Ruiz", affiliation="Mondragón"),
        Person(id="2", name="Anna Ruiz", affiliation="Mondragon"),
        Person(id="3", name="Juan Ruiz"),
        Person(id="4", name="Juana Ruiz"),
        Person(id="5", name="juan  ruiz"),
        Person(id="6", name="Ana Ruiz", role="moderator"),
    )
    alike = of(named("Anna Ruiz", people=people), Problem.NAMED_ALIKE, Problem.NEARLY_NAMED)
    assert [(one.problem, one.person_id, one.name) for one in alike] == [
        (Problem.NAMED_ALIKE, "5", "Juan Ruiz"),
        (Problem.NAMED_ALIKE, "2", "Ana Ruiz"),
        (Problem.NEARLY_NAMED, "2", "Mondragón"),
    ]
    assert [one.place and one.place.where for one in alike] == ["5:name", "2:name", "2:affiliation"]


def test_every_finding_leads_to_its_place() -> None:
    voice = Person(id="voice", name="Participante A", voice="Participante A")
    report = sample()
    unseen = report.people[1].model_copy(update={"unseen": True})
    report = report.with_changes(
        people=(report.people[0], unseen, *report.people[2:4], voice, report.people[4])
    )
    found = {finding.problem: finding for finding in readiness(report)}
    assert [finding.person_id for finding in of(report, Problem.NO_NOTES)] == ["silent", "voice"]
    assert found[Problem.UNNAMED].person_id == "voice"
    assert (found[Problem.RECOGNISABLE].photo_id, found[Problem.RECOGNISABLE].amount) == ("p1", 1)
    private = found[Problem.PRIVATE]
    assert (private.person_id, private.row, private.amount, private.level) == ("paula", 2, 2, Level.NOTE)
    assert set(check(report)) <= set(readiness(report))
    levels = [finding.level for finding in readiness(report)]
    assert levels == sorted(levels, key=list(Level).index)
    assert levels[0] is Level.REQUIRED


@pytest.mark.parametrize(
    "change",
    [{"recipe": Recipe(blurs=(Area(right=0.5),))}, {"burnt": True}],
    ids=["in the recipe", "for good"],
)
def test_a_blurred_photo_is_no_finding(change: dict[str, object]) -> None:
    report = sample()
    people = tuple(person.model_copy(update={"unseen": True}) for person in report.people)
    photo = report.photos[0].model_copy(update=change)
    assert not of(report.with_changes(people=people, photos=(photo,)), Problem.RECOGNISABLE)


def test_a_photo_is_missed_where_the_form_has_a_place_for_one() -> None:
    report = named("x")
    sections = [
        section.model_copy(update={"required": False}) if section.kind == "photos" else section
        for section in report.template.sections
    ]
    optional = report.with_changes(template=report.template.model_copy(update={"sections": tuple(sections)}))
    (found,) = of(optional, Problem.NO_PHOTO)
    assert (found.section_id, found.level) == ("photos", Level.LOOK)
    none = report.template.model_copy(update={"sections": tuple(sections[:-1])})
    assert not of(report.with_changes(template=none), Problem.NO_PHOTO)
    assert not of(report, Problem.NO_PHOTO), "the form requires it, so it is empty"


def test_nothing_noted_at_all_is_one_finding() -> None:
    assert not of(named(), Problem.NO_NOTES)


def test_a_character_without_a_font_is_found_where_it_stands_first() -> None:
    report = named("Ein Zeichen: \U00012000", "noch einmal \U00012000")
    (found,) = unprintable(report, ["\U00012000", "x\U00012001"])
    assert (found.problem, found.name, found.level) == (Problem.NO_FONT, "\U00012000", Level.LOOK)
    assert found.place
    assert found.place.found == "\U00012000"
    assert found.row == 0
