"""A description, taken apart by the labels in it."""

from __future__ import annotations

import pytest

from rapporteur.programme.labels import Label, described, filled, label_of, language_of, questions_in
from rapporteur.programme.model import Contributor, PlannedSession


def test_labels_are_known_in_three_languages() -> None:
    lines = (
        "Speakers: Ana Ruiz",
        "Ponentes: Ana Ruiz",
        "Intervenant·e·s : Ana Ruiz",
        "**Speaker(s):** Ana Ruiz",
        "Speakers (confirmed): Ana Ruiz",
        "- PONENTE： Ana Ruiz",
    )
    for line in lines:
        assert described(line).speakers == (Contributor(name="Ana Ruiz"),), line
        assert not described(line).abstract
    for line in ("Chair: Li Na", "Moderadora: Li Na", "Modératrice : Li Na", "Animé par : Li Na"):
        assert described(line).moderators == (Contributor(name="Li Na"),), line
    for line in ("Rapporteur: Zoé Roy", "Relatora: Zoé Roy", "Rapporteuse : Zoé Roy"):
        assert described(line).rapporteurs == ("Zoé Roy",), line


def test_what_follows_a_label_may_stand_below_it() -> None:
    said = described(
        "First.\n\nSpeakers:\nAna Ruiz, ACCIÓ\nLi Na, Diesis\n\nLast.\n"
        "Questions:\n\n- What worked?\n\n- What did not?\nAfter the list."
    )
    assert [person.affiliation for person in said.speakers] == ["ACCIÓ", "Diesis"]
    assert said.questions == ("What worked?", "What did not?")
    assert said.abstract == "First.\n\nLast.\nAfter the list."


def test_an_abstract_right_under_the_names_is_nobodys_name() -> None:
    abstract = "How towns work with co-operatives, " * 8 + "and what follows."
    said = described(f"Speakers:\nAna Ruiz\nLi Na\n{abstract}\nMore.")
    assert [person.name for person in said.speakers] == ["Ana Ruiz", "Li Na"]
    assert said.abstract == f"{abstract}\nMore."


def test_a_heading_needs_no_colon() -> None:
    said = described("An abstract.\n\nPonentes\nAna Ruiz\nLi Na\n\nMore.")
    assert [person.name for person in said.speakers] == ["Ana Ruiz", "Li Na"]
    assert said.abstract == "An abstract.\n\nMore."
    # At the end it is no heading of anything.
    assert described("We have\nSpeakers").abstract == "We have\nSpeakers"


def test_a_sentence_with_a_colon_is_no_label() -> None:
    text = "The question is this: who pays?\nTime: later\nhttps://example.org/a"
    assert described(text).abstract == text
    assert described(text).links == ("https://example.org/a",)


def test_html_is_taken_apart_as_well() -> None:
    said = described(
        "<div><p>Speakers:</p><ul><li>Ana Ruiz (ACCIÓ)</li><li>Li Na</li></ul></div><p>One &amp; two.<br>"
        'Three <a href="https://example.org/a?b=1&amp;c=2">here</a>.</p><p>Langue : fran&ccedil;ais</p>'
    )
    assert [person.name for person in said.speakers] == ["Ana Ruiz", "Li Na"]
    assert said.abstract == "One & two.\nThree here."
    assert said.language == "fr"
    assert said.links == ("https://example.org/a?b=1&c=2",)


def test_a_link_with_its_label_leaves_the_abstract_and_one_without_an_address_stays() -> None:
    said = described("About us.\nLink: https://example.org/a.\nMore information: at the desk")
    assert said.links == ("https://example.org/a",)
    assert said.abstract == "About us.\nMore information: at the desk"


def test_the_files_own_fields_come_first() -> None:
    session = PlannedSession(id="a", room="Room 1", speakers=(Contributor(name="Ana Ruiz"),), language="en")
    said = described("Room: 2\nSpeakers: Li Na\nLanguage: Spanish\nType: Workshop\nEje: Finanzas\nText")
    assert filled(session, said) == PlannedSession(
        id="a",
        room="Room 1",
        speakers=(Contributor(name="Ana Ruiz"),),
        language="en",
        type="Workshop",
        track="Finanzas",
        abstract="Text",
    )


def test_a_speaker_who_moderates_is_a_moderator() -> None:
    said = described("Speakers: Ana Ruiz (ACCIÓ), Li Na (moderator), Zoé Roy (modératrice, Ville de Lyon)")
    session = filled(PlannedSession(id="a"), said)
    assert [person.name for person in session.speakers] == ["Ana Ruiz"]
    assert session.moderators == (
        Contributor(name="Li Na"),
        Contributor(name="Zoé Roy", affiliation="Ville de Lyon"),
    )


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Spanish", "es"),
        ("español", "es"),
        ("FR", "fr"),
        ("de-formal", "de"),
        ("pt_BR", "pt-BR"),
        ("Spanish (with interpretation)", "es"),
        ("English / Français", "en"),
        ("Inglés y español", "en"),
        ("Klingon, of sorts", "tlh"),
        ("to be agreed", "to be agreed"),
        ("", ""),
    ],
)
def test_a_language_is_a_tag_or_its_own_words(text: str, tag: str) -> None:
    assert language_of(text) == tag


def test_questions_are_told_apart() -> None:
    assert questions_in("1. What worked? What did not? (and why)\n- ¿Qué hacer?\n\n- What worked?") == (
        "What worked?",
        "What did not? (and why)",
        "¿Qué hacer?",
    )


def test_a_label_is_one_with_or_without_its_marks() -> None:
    assert label_of(" **Modérateur / modératrice** :") is None
    assert label_of("Modérateur/modératrice :") is Label.MODERATORS
    assert label_of("SPEAKERS (in person)") is Label.SPEAKERS
    assert label_of("Other things") is None
