"""What counts as a word."""

from __future__ import annotations

import pytest

from rapporteur.writing.words import words_in, words_of_name


def words(text: str) -> list[str]:
    return [text[start:end] for start, end in words_in(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("¿Qué acciones, y cuándo?", ["Qué", "acciones", "cuándo"]),
        ("l'économie qu’il n'y", ["l'économie", "qu’il"]),
        ("col·laboració; fer-ho, anar-se'n", ["col·laboració", "fer-ho", "anar-se'n"]),
        ("pequeños- y no solo… «esto»—o eso", ["pequeños", "no", "solo", "esto", "eso"]),
        ("**Tema** de _hoy_ (ya)", ["Tema", "de", "hoy", "ya"]),
        ("los workers' y 'ellos'", ["los", "workers", "ellos"]),
    ],
)
def test_words_keep_what_joins_their_parts(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "75% 1983 61000 21:30 3.ª nº",
        "COVID-19 G20 4G 2030s H2O mid-1990s",
        "ESS EE.UU. ONGs NGO's INAES l'OCDE",
        "CoopCycle YouTube snake_case",
        "https://one.example/a?b=c www.one.example one.org/path (one.org).",
        "ana@one.example @ana #ESS tod@s ~/notes C:\\Notes /home/ana",
        "김민준 محمد שרה 李娜 अनिल Ольга Μαρία 😀",
        "Łukasz Śliwiński İstanbul Kovačević",
        "a o y - '' ·",
        "x" * 61,
    ],
)
def test_what_no_dictionary_has_is_left_out(text: str) -> None:
    assert words(text) == []


def test_an_accent_of_its_own_belongs_to_its_word() -> None:
    assert words("la e\u0301conomie va") == ["la", "e\u0301conomie", "va"]


def test_hostile_text_is_read_in_a_moment() -> None:
    assert words("a\0bc\ud800de " + "x" * 100_000 + "'-" * 50_000 + " fin") == ["bc", "de", "fin"]
    assert words("a." * 50_000 + "!") == []


def test_a_name_is_known_by_its_words_and_their_parts() -> None:
    assert list(words_of_name("Jean-Luc d’Arc, ACCIÓ")) == ["Jean-Luc", "Jean", "Luc", "d’Arc", "ACCIÓ"]
