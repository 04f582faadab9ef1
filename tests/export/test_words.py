"""Words and dates by language."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, datetime

import pytest

from rapporteur.export.words import Words, long_date, short_time, words_for

_LATE = datetime(2021, 10, 7, 22, 30, tzinfo=UTC)


@pytest.mark.parametrize("language", ["en", "es", "fr", "ko", "ar"])
def test_every_language_has_every_word(language: str) -> None:
    words = words_for(language)
    assert all(getattr(words, field.name) for field in fields(Words))
    assert words.page.format(page=3, pages=12).count("3") == 1
    assert "12" in words.page.format(page=3, pages=12)
    assert words.taken.format(date="D", time="T").endswith("T")


@pytest.mark.parametrize(
    ("language", "floor"),
    [("es", "Sala"), ("es-MX", "Sala"), ("FR", "Salle"), ("de", "Floor"), ("", "Floor"), ("??", "Floor")],
)
def test_the_language_that_is_nearest(language: str, floor: str) -> None:
    assert words_for(language).role("floor") == floor


@pytest.mark.parametrize(
    ("language", "date", "time"),
    [
        ("es", "8 de octubre de 2021", "0:30"),
        ("fr", "8 octobre 2021", "00:30"),
        ("en", "8 October 2021", "00:30"),
        ("en-US", "October 8, 2021", "12:30\u202fAM"),
        ("de-AT", "8 October 2021", "00:30"),
        ("ko", "2021년 10월 8일", "00:30"),
        ("ar", "8 أكتوبر 2021", "12:30 ص"),
        ("es-??", "8 de octubre de 2021", "0:30"),
    ],
)
def test_dates_are_in_the_language_and_the_zone(language: str, date: str, time: str) -> None:
    assert long_date(_LATE, "Europe/Madrid", language) == date
    assert short_time(_LATE, "Europe/Madrid", language) == time


def test_an_unknown_zone_is_utc() -> None:
    assert long_date(_LATE, "Nowhere/At all", "en") == "7 October 2021"
    assert short_time(_LATE, "", "en") == "22:30"
