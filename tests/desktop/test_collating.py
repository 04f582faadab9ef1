"""Lists that people read are in the order of their language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from rapporteur.desktop.collating import collation


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("en", "Room 2, Room 10, room 11, Zone"),
        ("es", "Ábaco, abeja, álamo, nube, ñu, Sala 2, Sala 10"),
        ("fr", "eau, Écu, été, oasis, œuvre, pis"),
        ("ca", "la, lla, lo, Ús"),
        ("ko", "스페인어, 영어, 한국어, Arabic"),
        ("ar", "إبراهيم, أحمد, بدر, ياسر"),
    ],
)
def test_each_language_has_its_order(language: str, names: str) -> None:
    wanted = names.split(", ")
    found = wanted[::-1]
    found.sort(key=collation(QLocale(language)))
    assert found == wanted


def test_it_can_be_one_key_of_several() -> None:
    key = collation(QLocale("es"))
    pairs = [("Sala 10", "a"), ("Sala 2", "b"), ("Sala 2", "á")]
    assert sorted(pairs, key=lambda pair: (key(pair[0]), key(pair[1]))) == [*reversed(pairs[1:]), pairs[0]]
