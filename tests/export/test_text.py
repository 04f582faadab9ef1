"""Cleaning what users write."""

from __future__ import annotations

import pytest

from rapporteur.export.text import clean, closed, one_line, right_to_left


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("ACCIÓ 김민준 محمد 😀", "ACCIÓ 김민준 محمد 😀"),
        ("acci\u006f\u0301", "acció"),
        ("a\0b\x07c\x1b\x7f\x9fd", "abcd"),
        ("a\ud83d\ude00b", "ab"),
        ("a\ufffe\uffff\U0001fffeb", "ab"),
        ("one\r\ntwo\rthree\u2028four\x85five", "one\ntwo\nthree\nfour\nfive"),
        ("a\tb", "a\tb"),
        ("👩\u200d🌾", "👩\u200d🌾"),
        ("", ""),
    ],
)
def test_clean(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("  a \n\t b\r\n", "a b"),
        ("Subject\r\nBcc: x@y.z", "Subject Bcc: x@y.z"),
        ("annex\u202efdp.exe", "annexfdp.exe"),
        ("\u2066a\u2069\u200f\u061c", "a"),
    ],
)
def test_one_line(text: str, line: str) -> None:
    assert one_line(text) == line


@pytest.mark.parametrize(
    ("text", "ended"),
    [
        ("plain", "plain"),
        ("\u202eabc", "\u202eabc\u202c"),
        ("\u2067a\u202bb", "\u2067a\u202bb\u202c\u2069"),
        ("\u2067a\u202bb\u2069c", "\u2067a\u202bb\u2069c"),
        ("\u202aa\u202c\u202cb", "\u202aa\u202c\u202cb"),
        ("\u2069a\u2066b\u202c", "\u2069a\u2066b\u202c\u2069"),
        ("\u202ea\nb", "\u202ea\u202c\nb"),
        ("\u200fa", "\u200fa"),
    ],
)
def test_what_turns_directions_ends_on_its_line(text: str, ended: str) -> None:
    assert closed(text) == ended
    assert closed(ended) == ended


@pytest.mark.parametrize(
    ("text", "mirrored"),
    [
        ("Ana שרה", False),
        ("(75 %) שרה", True),
        ("محمد: hello", True),
        ("\u2067שרה\u2069 Ana", False),
        ("", None),
        ("12:30 – 14", None),
    ],
)
def test_the_first_letter_says_where_a_text_begins(text: str, mirrored: bool | None) -> None:
    assert right_to_left(text) is bool(mirrored)
    assert right_to_left(text, otherwise=True) is (True if mirrored is None else mirrored)
