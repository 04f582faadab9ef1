"""Judging lines with the real dictionaries."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest

from rapporteur.resources import resource_folder
from rapporteur.writing.dictionaries import Dictionary, available, choose
from rapporteur.writing.judging import Judge

FOLDER = resource_folder() / "dictionaries"
REPORT = resource_folder() / "samples" / "gsef-2021-diesis.txt"

RIGHT = {
    "es": """
        ¿Qué acciones clave deberían promoverse desde el ámbito local? ¡Ninguna sin las personas!
        La economía social y solidaria genera empleo digno, p. ej. en el sector de los cuidados.
        Hablaron de co-creación, de redes multi-actor y de las ONGs de EE.UU. en la sesión 3.
        Vos tenés razón: solo así podremos decíroslo, y sólo así saldrá el guion.
    """,
    "en-GB": """
        Local governments don't organise enough workshops with co-operatives; they should realise it.
        The organization's multi-stakeholder approach isn't new, e.g. Barcelona's co-creation labs.
        Participants asked how well-being can be measured at the neighbourhood’s level.
    """,
    "en-US": "The organization's labor program honors neighborhoods.",
    "fr": """
        L'économie sociale et solidaire n'est pas qu'un secteur, c'est une façon d'entreprendre.
        Aujourd’hui, les collectivités s’engagent-elles ? Oui, jusqu’à 30 % du budget de l’OCDE.
        Les coopérateur·rices et les étudiant·e·s ont lancé la co-construction avec l'État.
        Le maître ou le maitre, l'événement ou l'évènement : les deux orthographes sont admises.
    """,
    "pt-PT": """
        As autarquias devem apoiar a economia social e as cooperativas de habitação.
        Disse-me que a equipa vai fazê-lo em conjunto com os parceiros europeus.
    """,
    "pt-BR": "As prefeituras devem apoiar a economia solidária, conosco e com a equipe.",
    "ca": """
        L'economia social i solidària és una aposta de l’Ajuntament per a la col·laboració.
        Cal fer-ho amb les entitats; s'han d'enfortir les xarxes i anar-hi plegats, o anar-se'n.
    """,
}

TYPOS = {
    "es": ("La coperativa trabaja con la comunidad rural", "coperativa", "cooperativa"),
    "en-GB": ("The goverment should listen to the people", "goverment", "government"),
    "en-US": ("The goverment should listen to the people", "goverment", "government"),
    "fr": ("Les coopératives dévelopent l’emploi local", "dévelopent", "développent"),
    "pt-PT": ("A organizasão trabalha com as pessoas", "organizasão", "organização"),
    "pt-BR": ("A organizasão trabalha com as pessoas", "organizasão", "organização"),
    "ca": ("La cooperatva és de tots els socis", "cooperatva", "cooperativa"),
}


@cache
def dictionary(tag: str) -> Dictionary:
    return Dictionary(FOLDER, tag)


@pytest.fixture
def judge() -> Callable[..., Judge]:
    """A judge with these languages, in their order."""

    def make(*tags: str, known: tuple[str, ...] = ()) -> Judge:
        return Judge([dictionary(tag) for tag in tags], known)

    return make


def found(judge: Judge, text: str) -> list[str]:
    return [text[start:end] for start, end in judge.check(text).wrong]


def test_every_dictionary_is_there_with_its_licence() -> None:
    assert set(available(FOLDER)) == set(RIGHT)
    for tag in RIGHT:
        assert (FOLDER / tag / "LICENSE").stat().st_size > 1000


@pytest.mark.parametrize("tag", RIGHT)
def test_right_sentences_have_nothing_wrong(tag: str, judge: Callable[..., Judge]) -> None:
    for line in RIGHT[tag].strip().splitlines():
        checked = judge(tag).check(line)
        assert (checked.language, found(judge(tag), line)) == (tag, []), line


@pytest.mark.parametrize("tag", TYPOS)
def test_a_typing_error_is_found_and_the_right_word_suggested(tag: str, judge: Callable[..., Judge]) -> None:
    line, wrong, right = TYPOS[tag]
    assert found(judge(tag), line) == [wrong]
    suggested = judge(tag).suggest(wrong, tag)
    assert right in suggested
    assert len(suggested) <= 7


def test_each_line_is_judged_by_its_own_language(judge: Callable[..., Judge]) -> None:
    five = judge("es", "en-GB", "fr", "pt-PT", "ca")
    for tag in ("es", "en-GB", "fr", "pt-PT", "ca"):
        for line in RIGHT[tag].strip().splitlines():
            assert found(five, line) == []
            assert five.check(line).language == tag
        assert found(five, TYPOS[tag][0]) == [TYPOS[tag][1]]


def test_a_tie_is_for_the_first_language(judge: Callable[..., Judge]) -> None:
    assert judge("ca", "es").check("social").language == "ca"
    assert judge("es", "ca").check("social").language == "es"
    assert judge("es", "ca").check("2021").language == "es"


def test_another_language_s_word_is_right_unless_only_its_accent_is_missing(
    judge: Callable[..., Judge],
) -> None:
    both = judge("es", "ca", "en-GB")
    assert found(both, "ahora haciendo un benchmarking y más feedback") == []
    assert found(both, "y la economia de los trabajadores que vinieron") == ["economia"]


def test_accents_left_out_tell_the_language_too(judge: Callable[..., Judge]) -> None:
    line = "le dévelopement de l'economie locale est trés important"
    both = judge("en-GB", "fr")
    assert both.check(line).language == "fr"
    assert found(both, line) == ["dévelopement", "l'economie", "trés"]


def test_a_name_with_another_language_s_accent_is_right(judge: Callable[..., Judge]) -> None:
    line = "Local governments from Québec and México are here"
    assert found(judge("en-GB"), line) == ["Québec", "México"]
    assert found(judge("en-GB", "fr", "es"), line) == []


def test_what_keyboards_lack_is_no_error(judge: Callable[..., Judge]) -> None:
    assert found(judge("fr"), "Au coeur de l'œuvre, des soeurs") == []


def test_words_of_the_field_are_added_to_a_dictionary(judge: Callable[..., Judge]) -> None:
    assert found(judge("es"), "El empoderamiento y la interlocución del partenariado") == []
    assert "empoderamiento" in judge("es").suggest("empoderamento", "es")


def test_only_the_wrong_part_of_a_word_is_suggested_anew(judge: Callable[..., Judge]) -> None:
    assert judge("en-GB").suggest("multi-stakehlder", "en-GB")[0] == "multi-stakeholder"


def test_a_line_in_none_of_the_languages_has_nothing_wrong(judge: Callable[..., Judge]) -> None:
    checked = judge("es").check("Please take a minute before closing the session to ask them")
    assert (checked.language, checked.wrong) == ("", ())


def test_names_are_right_in_whatever_way_they_are_written(judge: Callable[..., Judge]) -> None:
    line = "La charla d’Aïcha, la visión de Mondragon's y la generalitat con Jean-Luc y los demás"
    assert found(judge("es"), line) == ["d’Aïcha", "generalitat"]
    known = ("Aïcha Ndiaye", "Mondragon", "Generalitat de Catalunya", "Jean-Luc")
    assert found(judge("es", known=known), line) == []


def test_a_name_is_suggested_before_words(judge: Callable[..., Judge]) -> None:
    known = judge("es", known=("Corporación Mondragón",))
    assert known.suggest("Mondragon", "es")[0] == "Mondragón"


def test_suggestions_keep_the_apostrophe_that_was_written(judge: Callable[..., Judge]) -> None:
    assert judge("fr").suggest("l’economie", "fr")[0] == "l’économie"


def test_the_forum_s_own_report_has_few_findings(judge: Callable[..., Judge]) -> None:
    known = ("Samuel", "Paula", "Victor", "Camila", "Mariana", "DIESIS")
    both = judge("es", "en-GB", known=known)
    findings = [word for line in REPORT.read_text("utf-8").splitlines() for word in found(both, line)]
    assert {"delegacion", "politica"} < set(findings)
    assert len(findings) < 20


@pytest.mark.parametrize("text", ["a\0bcd efg\0", "\ud800abc\udfff", "x" * 100_000, "l'" * 50_000, ""])
def test_hostile_text_is_judged_without_a_word(text: str, judge: Callable[..., Judge]) -> None:
    both = judge("es", "fr")
    both.check(text)
    assert both.suggest(text, "es") == []
    assert both.suggest(text, "xx") == []


def test_the_dictionary_for_a_tag() -> None:
    tags = available(FOLDER)
    wanted = {
        "en": "en-GB",
        "en_us": "en-US",
        "en-AU": "en-GB",
        "pt": "pt-PT",
        "pt-BR": "pt-BR",
        "es-MX": "es",
    }
    assert {tag: choose(tag, tags) for tag in wanted} == wanted
    assert choose("eu", tags) is None
    assert choose("en", ["en-US"]) == "en-US"


def test_a_capital_within_a_sentence_is_a_new_name_unless_it_is_nearly_a_known_one(
    judge: Callable[..., Judge],
) -> None:
    assert found(judge("es"), "delegación en Casablanca, Londres y Dubái con Keiko") == []
    assert found(judge("es"), "Xuzo no vino con Keiko") == ["Xuzo"]
    assert found(judge("es", known=("Mondragón",)), "la visión de Mondragom es otra") == ["Mondragom"]
