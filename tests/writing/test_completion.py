"""Completing words: which, in what order, and as what they are written."""

from __future__ import annotations

import pytest

from rapporteur.writing.completion import Vocabulary, prefix_of


def vocabulary(*lines: str, names: tuple[str, ...] = ()) -> Vocabulary:
    made = Vocabulary()
    made.set_names(names)
    made.update({str(number): line for number, line in enumerate(lines)})
    return made


PEOPLE = ("Mariana Ruiz", "Camila Piñeiro", "", "Jean-Luc Marchand", "Łukasz Wójcik")


@pytest.mark.parametrize(
    ("before", "prefix"),
    [
        ("la econ", "econ"),
        ("l'écon", "écon"),
        ("la co-", "co-"),
        ("la co-cons", "co-cons"),
        ("col·la", "col·la"),
        ("COVID19", "COVID19"),
        ("la ", ""),
        ("", ""),
        ("(soc", "soc"),
        ("son 2021", ""),
    ],
)
def test_the_word_being_typed(before: str, prefix: str) -> None:
    assert prefix_of(before) == prefix


def test_three_letters_are_typed_and_two_at_least_are_saved() -> None:
    words = vocabulary("ciudad ciudades ciudadanía caso casos")
    assert words.complete("ci") == []
    assert set(words.complete("ciu")) == {"ciudad", "ciudades", "ciudadanía"}
    assert set(words.complete("ciuda")) == {"ciudades", "ciudadanía"}
    assert words.complete("cas") == ["casos"], "four letters are typed as fast"


def test_a_prefix_without_accents_finds_the_word_with_them() -> None:
    words = vocabulary("economía económico")
    assert set(words.complete("econo")) == {"economía", "económico"}
    assert words.complete("econó") == ["económico", "economía"], "typed accents are meant"
    assert words.complete("ecoz") == []


def test_text_from_elsewhere_may_have_its_accents_apart() -> None:
    assert vocabulary("la economi\u0301a").complete("econ") == ["economía"]


@pytest.mark.parametrize(
    ("lines", "prefix", "completed"),
    [
        (["Cooperativas", "las cooperativas", "cooperativas"], "coop", "cooperativas"),
        (["Cooperativas", "las cooperativas"], "Coop", "Cooperativas"),
        (["las cooperativas"], "COOP", "COOPERATIVAS"),
        (["en Bilbao"], "bil", "Bilbao"),
        (["con DIESIS"], "die", "DIESIS"),
        (["el iPhone"], "Iph", "iPhone"),
        (["Ciudades ciudades"], "ciu", "ciudades"),
    ],
)
def test_spelling(lines: list[str], prefix: str, completed: str) -> None:
    assert vocabulary(*lines).complete(prefix) == [completed]


def test_the_frequent_and_the_recent_come_first() -> None:
    words = vocabulary("territorio", *["territorial"] * 8, *["otra cosa"] * 8)
    assert words.complete("terri") == ["territorial", "territorio"]
    words.set_text("new", "territorio")
    assert words.complete("terri") == ["territorio", "territorial"]
    assert words.complete("terri", limit=1) == ["territorio"]


def test_a_line_that_is_written_on_makes_only_its_new_words_recent() -> None:
    words = vocabulary("redes locales", "redactar")
    words.set_text("0", "redes locales y más")
    assert words.complete("red") == ["redactar", "redes"]


def test_what_is_deleted_is_no_longer_offered() -> None:
    words = vocabulary("cooperativa", "cooperar")
    words.set_text("0", "")
    assert words.complete("coop") == ["cooperar"]
    words.remove("1")
    words.remove("never there")
    assert words.complete("coop") == []
    words.set_text("0", "Cooperativa")
    assert words.complete("coop") == ["Cooperativa"]


def test_half_typed_words_leave_nothing_behind() -> None:
    words = Vocabulary()
    for end in range(len("cooperativismo") + 1):
        words.set_text("line", "cooperativismo"[:end])
        words.complete("coop")
    assert words.complete("coop") == ["cooperativismo"]


def test_update_holds_these_texts_and_no_others() -> None:
    many = {str(number): f"palabra{number}" for number in range(500)}
    words = Vocabulary()
    words.update(many)
    assert len(words.complete("pal", limit=1000)) == 500
    words.update({"7": "palabra7", "new": "palabras"})
    assert words.complete("pal") == ["palabras", "palabra7"]


def test_names_come_whole_and_first() -> None:
    words = vocabulary("margen margen mariposa", names=PEOPLE)
    assert words.complete("mar")[:2] == ["Mariana Ruiz", "Jean-Luc Marchand"]
    assert set(words.complete("mar")[2:]) == {"margen", "mariposa"}
    assert words.complete("rui") == ["Mariana Ruiz"]
    assert words.complete("PINE") == ["Camila Piñeiro"]
    assert words.complete("mar", limit=2) == ["Mariana Ruiz", "Jean-Luc Marchand"]


def test_names_that_are_asked_for() -> None:
    words = vocabulary("Rubén", names=PEOPLE)
    assert words.names() == ["Mariana Ruiz", "Camila Piñeiro", "Jean-Luc Marchand", "Łukasz Wójcik"]
    assert words.names("m") == ["Mariana Ruiz", "Jean-Luc Marchand"]
    assert words.names("Mariana r") == ["Mariana Ruiz"]
    assert words.names("luk") == ["Łukasz Wójcik"]
    assert words.names("rub") == []


def test_words_of_a_name_divide_at_hyphens_and_apostrophes() -> None:
    words = vocabulary(names=("Jean d’Ormesson", "Conan O'Brien", "Jean-Luc Marchand"))
    assert words.names("orm") == words.names("D'ORM") == ["Jean d’Ormesson"]
    assert words.names("bri") == words.names("o’b") == ["Conan O'Brien"]
    assert words.names("luc") == ["Jean-Luc Marchand"]
    assert words.names("ean") == []
