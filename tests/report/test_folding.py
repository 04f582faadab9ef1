"""How text is compared."""

from __future__ import annotations

import pytest

from rapporteur.report.folding import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Economía", "economia"),
        ("STRAẞE", "strasse"),
        ("Œuvre", "oeuvre"),
        ("plain", "plain"),
        ("Łódź", "lodz"),
    ],
)
def test_accents_and_case_do_not_count(text: str, folded: str) -> None:
    assert fold(text) == folded
