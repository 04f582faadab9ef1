"""An edition without names: roles in place of people, wherever and however they are named."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rapporteur.export.words import words_for
from rapporteur.report.agenda import items
from rapporteur.report.check import Problem
from rapporteur.report.folding import fold
from rapporteur.report.model import FLOOR, AgendaItem, Area, HandIn, Line, Person, Recipe, Report, SignOff
from rapporteur.report.people import change_person
from rapporteur.report.search import Place
from rapporteur.report.unattributed import leftovers, remover, without_names
from tests.export.sample import NOW, sample

ROLES = words_for("en").roles

PEOPLE = (
    Person(
        id="ana", name="Ana Ruiz", affiliation="Mondragón", role="moderator", email="aruiz@mondragon.test"
    ),
    Person(id="luis", name="Luis Ruiz Gil", affiliation="Universitat de Barcelona (UB)"),
    Person(id="rosa", name="Rosa de la Torre", affiliation="WHO"),
    Person(id="will", name="Will Smith", affiliation="Director, ACCIÓ"),
    Person(id="sean", name="Seán O'Brien"),
    Person(id="paula", name="Paula"),
    Person(id="kim", name="김민준", affiliation="한국사회적경제"),
    Person(id="yamada", name="山田 太郎"),
    Person(id="sara", name="שרה לוי"),
    Person(id="ali", name="محمد علي"),
    Person(id="anil", name="अनिल कुमार"),
    Person(id="voice", name="Participant A", voice="Participant A", affiliation="Silk Road Ltd"),
    Person(id=FLOOR, name="", role="floor"),
)

REPORT = sample(language="en").with_changes(people=PEOPLE, notes={})


def put(text: str) -> str:
    return remover(REPORT, ROLES)(text)


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("Ana Ruiz, RUIZ ANA and ruiz, ana", "Moderator, Moderator and Moderator"),
        ("ana ruíz's plan, Gil’s plan", "Moderator's plan, Speaker 1’s plan"),
        ("with Ana and luis; Anas plan", "with Moderator and Speaker 1; Moderator plan"),
        ("A. Ruiz and Luis R. and L. Ruiz Gil", "Moderator and Speaker 1 and Speaker 1"),
        ("so Ruiz said", "so a participant said"),
        ("Ruiz said", "A participant said"),
        ("Ana Gómez is another", "A participant Gómez is another"),
        ("Anna Ruiz, misspelt", "Moderator, misspelt"),
        ("seán or obrien or O’Brien", "Speaker 4 or Speaker 4 or Speaker 4"),
        ("Paula Gómez", "Speaker 5 Gómez"),
        ("rosa de la torre", "Speaker 2"),
        ("la torre y la rosa de Rosa", "la torre y la rosa de Speaker 2"),
        ("Will we? So Will said: will we", "Will we? So Speaker 3 said: will we"),
        ("Will: yes", "Speaker 3: yes"),
        ("aruiz@mondragon.test, ana@x.org, z@y.org", "Moderator, Moderator, a participant"),
        ("@anaruiz @luis_gil @foo", "Moderator Speaker 1 a participant"),
        ("https://x.test/in/ana-ruiz https://x.test/a", "Moderator https://x.test/a"),
        ("www.mondragon-group.test ana_ruiz.pdf", "An organisation Moderator"),
        (
            "in mondragon and the UB, said the WHO, who",
            "in an organisation and the an organisation, said the an organisation, who",
        ),
        ("the director of ACCIO", "the director of an organisation"),
        ("김민준은 민준 씨와 한국사회적경제는", "Speaker 6은 Speaker 6 씨와 an organisation는"),
        ("山田さんは山田太郎です", "Speaker 7さんはSpeaker 7です"),
        ("אמרה שרה לוי ולשרה", "אמרה Speaker 8 ולSpeaker 8"),
        ("قال محمد علي ومحمد", "قال Speaker 9 وSpeaker 9"),
        ("अनिल ने कहा", "Speaker 10 ने कहा"),
        ("Participant A asked", "Participant A asked"),
    ],
)
def test_every_way_to_name_somebody(text: str, without: str) -> None:
    assert put(text) == without


NAMES = [person.name for person in PEOPLE if person.name and not person.voice]
CASES = [str, str.upper, str.lower, fold]


@given(
    name=st.sampled_from(NAMES),
    case=st.sampled_from(CASES),
    before=st.sampled_from(["", "said ", "(", "«", "por ", "d’", "- "]),
    after=st.sampled_from(["", " said", ")", "'s", ": no", ".", "/"]),
)
def test_a_whole_name_never_stays(name: str, case: type[str], before: str, after: str) -> None:
    made = fold(put(f"{before}{case(name)}{after}"))
    assert not set(re.findall(r"\w+", fold(name))) & set(re.findall(r"\w+", made)) - {"s", "o", "de", "la"}


def test_every_part_of_the_report() -> None:
    photo = (
        sample()
        .photos[0]
        .model_copy(
            update={
                "caption": "Ana",
                "alt": "Ana and Luis",
                "window_title": "Room of Ana",
                "recipe": Recipe(blurs=(Area(right=0.5),)),
            }
        )
    )
    report = REPORT.with_changes(
        session=REPORT.session.model_copy(
            update={
                "title": "Ana in Mondragón",
                "room": "Ruiz Gil",
                "programme_id": "ana",
                "organiser_email": "a@b.c",
            }
        ),
        fields={"date": "7 Gil", "speakers": "Jordi Pla", "rapporteur": "Ana Pujol", "free": "Luis"},
        texts={"summary": "Jordi\nLuis"},
        lists={"questions": ("Ana?",)},
        notes={
            "ana": (
                Line(text="Luis", who="Ana", due="when Luis comes", children=(Line(text="paula"),)),
                Line(text="x", who="Somebody Else"),
                Line(text="x", who="all of us"),
                Line(text="x", who="Ana, Luis"),
            )
        },
        agenda=(
            *items(REPORT.with_changes(people=PEOPLE[:2]))[:2],
            AgendaItem(id="ana-welcomes", title="Ana welcomes"),
        ),
        photos=(photo,),
        unplaced=("Luis",),
        sign_offs={"ana": SignOff(state="agreed", asked=NOW, note="Ana")},
        handed_in=(HandIn(number=1, at=NOW, note="Ana was wrong"),),
        course=sample().course,
    )
    made = without_names(report, ROLES)
    assert (made.session.title, made.session.room) == ("Moderator in an organisation", "Speaker 1")
    assert made.fields == {
        "date": "7 Gil",
        "speakers": "A participant",
        "rapporteur": "Ana Pujol",
        "free": "Speaker 1",
    }
    assert made.texts["summary"] == "A participant\nSpeaker 1"
    assert made.lists["questions"] == ("Moderator?",)
    assert made.notes["person-1"] == (
        Line(
            text="Speaker 1", who="Moderator", due="when Speaker 1 comes", children=(Line(text="Speaker 5"),)
        ),
        Line(text="x", who="a participant"),
        Line(text="x", who="all of us"),
        Line(text="x", who="Moderator, Speaker 1"),
    )
    assert [item.title for item in made.agenda] == ["", "", "Moderator welcomes"]
    assert [item.person_id for item in items(made)[:2]] == ["person-1", "person-2"]
    assert (made.photos[0].caption, made.photos[0].alt, made.photos[0].window_title) == (
        "Moderator",
        "Moderator and Speaker 1",
        "",
    )
    assert made.unplaced == ("Speaker 1",)
    assert made.handed_in[0].note == "Moderator was wrong"
    assert made.id != report.id
    assert without_names(report, ROLES) == made
    assert Report.model_validate_json(made.model_dump_json(exclude_defaults=True)).people == made.people
    told = made.with_changes(template=report.template).model_dump_json()
    assert not re.search("ruiz|luis|mondrag|ana[^ l]|a@b", told, re.IGNORECASE)


def test_moderators_are_numbered_where_there_are_several_and_in_the_language_of_the_report() -> None:
    two = change_person(REPORT, PEOPLE[1].model_copy(update={"role": "moderator"}))
    assert [person.name for person in without_names(two, ROLES).people[:3]] == [
        "Moderator 1",
        "Moderator 2",
        "Speaker 1",
    ]
    spanish = without_names(REPORT, words_for("es").roles)
    assert [person.name for person in spanish.people[:2]] == ["Moderación", "Ponente 1"]


def test_the_rapporteur_is_named_unless_they_spoke() -> None:
    def author(name: str) -> str:
        return without_names(REPORT.with_changes(fields={"rapporteur": name}), ROLES).fields["rapporteur"]

    assert author("Laia Ruiz") == "Laia Ruiz"
    assert author("Ruiz, Ana") == "Moderator"


@pytest.mark.parametrize(
    ("choice", "kept"), [("none", []), ("blurred", ["blurred"]), ("all", ["plain", "blurred"])]
)
def test_photos_stay_by_choice(choice: str, kept: list[str]) -> None:
    (plain,) = sample().photos
    blurred = plain.model_copy(update={"id": "blurred", "recipe": Recipe(blurs=(Area(right=0.5),))})
    report = REPORT.with_changes(photos=(plain.model_copy(update={"id": "plain"}), blurred))
    made = without_names(report, ROLES, photos=choice)  # type: ignore[arg-type]  # from a list of all choices
    assert [photo.id for photo in made.photos] == kept
    assert [left.photo_id for left in leftovers(made, report)] == [one for one in kept if one == "plain"]


def left(*lines: str) -> list[tuple[Problem, str, str]]:
    """What is left in lines of the floor: what it is, the words, whose name."""
    report = REPORT.with_changes(
        notes={"ana": (Line(text="a"),), FLOOR: tuple(Line(text=text) for text in lines)},
        photos=(),
        unplaced=(),
    )
    return [
        (found.problem, found.place.found, found.name)
        for found in leftovers(without_names(report, ROLES), report)
        if found.place
    ]


def test_what_may_still_tell_is_found() -> None:
    assert left("all is well", "Speaker 1 and Moderator agree") == []
    assert left("Will we go") == [(Problem.NAME_LEFT, "Will", "Will Smith")]
    assert left("Paula Gómez came") == [(Problem.NAME_LEFT, "Gómez", "")]
    assert left("with Ruizowi") == [(Problem.NAME_LEFT, "Ruizowi", "Ana Ruiz / Luis Ruiz Gil")]
    assert left("at the Universitat") == [
        (Problem.ORGANISATION_LEFT, "Universitat", "Universitat de Barcelona (UB)")
    ]


def test_what_is_left_leads_to_its_place_in_the_original() -> None:
    report = REPORT.with_changes(
        session=REPORT.session.model_copy(update={"event": "Paula Forum"}),
        notes={"luis": (Line(text="a", children=(Line(text="Will we"),)),)},
        photos=(),
    )
    event, note = leftovers(without_names(report, ROLES), report)
    assert (event.section_id, event.field_id, event.name) == ("session", "event", "Paula")
    assert (note.person_id, note.row, note.section_id) == ("luis", 1, "presentations")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Universitat de Barcelona: Will we", (26, 30)),
        # The same word as a part of a name that was replaced is not it.
        ("Will Smith and Will we. Will you", (24, 28)),
        # Composed, it is not as it is written there.
        ("Paula Go\u0301mez came", (0, 17)),
    ],
)
def test_the_words_are_found_in_the_original(text: str, place: tuple[int, int]) -> None:
    line, title = Line(text="a", children=(Line(text=text),)), AgendaItem(id="luis-opens", title=text)
    report = REPORT.with_changes(notes={"luis": (line,)}, agenda=(title,), photos=(), unplaced=())
    found = leftovers(without_names(report, ROLES), report)
    first = found[0].place
    assert first == Place("notes:luis", "1", *place, text)
    assert next(one.place for one in found if one.section_id == "") == Place(
        "agenda", "luis-opens", *place, text
    )
