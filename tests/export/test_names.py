"""File names and placeholders."""

from __future__ import annotations

import pytest

from rapporteur.export.names import fill, safe_file_name
from tests.export.sample import sample


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("DIESIS - session report", "DIESIS - session report"),
        ("Sesión nº 3: ACCIÓ/Mondragón", "Sesión nº 3- ACCIÓ-Mondragón"),
        ('"Why?" <b>|* \\', "'Why' b-  -".replace("  ", " ")),
        ("김민준 李娜 👩\u200d🌾", "김민준 李娜 👩\u200d🌾"),
        ("a\nb\0c", "a bc"),
        ("  .hidden. . ", "hidden"),
        ("..", "fallback"),
        ("\ud800", "fallback"),
        ("", "fallback"),
        ("CON", "CON_"),
        ("nul.old.txt", "nul_.old.txt"),
        ("Com1 .txt", "Com1_.txt"),
        ("LPT¹", "LPT¹_"),
        ("con\u200d", "con_"),
        ("conference", "conference"),
        ("console.log", "console.log"),
        ("report\u202efdp.exe", "reportfdp.exe"),
    ],
)
def test_safe_file_name(text: str, name: str) -> None:
    assert safe_file_name(text, fallback="fallback") == name


@pytest.mark.parametrize("character", ["a", "é", "김", "😀", ". ", "👩\u200d🌾", "e\u0323\u0302"])
def test_a_long_name_is_cut_between_characters(character: str) -> None:
    name = safe_file_name("x" + character * 300, fallback="fallback")
    assert 170 <= len(name.encode()) <= 180 or character == ". "
    assert name == name.rstrip(". \u200d")
    assert name.startswith("x")


def test_placeholders_are_filled() -> None:
    text = "{title}|{forum}|{event}|{date}|{moderator}"
    assert fill(text, sample()).split("|") == [
        "DIESIS",
        "Local Governments and Social Economy: co-creation of paths for a green and inclusive economy",
        "GSEF Global Virtual Forum",
        "7 de octubre de 2021",
        "Samuel",
    ]


def test_what_is_not_a_placeholder_stays() -> None:
    text = "{} {0} {name} {title.__class__} {title!r} {{title}} {TITLE} { title } {"
    assert fill(text, sample()) == text.replace("{{title}}", "{DIESIS}")


def test_what_is_filled_in_is_not_filled_in_itself() -> None:
    report = sample()
    session = report.session.model_copy(update={"title": "{event} \\1 {moderator}", "event": "{title}"})
    assert fill("{title}/{event}", report.with_changes(session=session)) == "{event} \\1 {moderator}/{title}"


def test_a_date_that_was_not_understood_is_left_as_it_was_written() -> None:
    report = sample()
    report = report.with_changes(session=report.session.model_copy(update={"starts": None}))
    assert fill("{date}", report) == "7th October"
    assert fill("{date}", report.with_changes(fields={})) == "4-8 October 2021"
