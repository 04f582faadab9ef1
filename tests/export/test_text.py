"""Cleaning what users write."""

from __future__ import annotations

import pytest

from rapporteur.export.text import clean, one_line


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
