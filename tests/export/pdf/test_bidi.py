"""Unicode's bidirectional algorithm, rule by rule.

The cases are in the notation of BidiCharacterTest.txt: code points, the paragraph's level, the levels to come
("x" for what is invisible). ``python -m tests.export.pdf.conformance`` holds all of Unicode's own against it.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rapporteur.export.pdf import write_pdf
from rapporteur.export.pdf.typesetting.bidi import as_seen, base_level, levels
from rapporteur.report.model import Line
from tests.export.sample import FONTS, sample, with_notes

_CODES = "\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e\u200b\u200e\u200f"


@pytest.mark.parametrize(
    ("text", "base", "wanted"),
    [
        pytest.param("a\u202ba\u202cb", 0, "0 x 2 x 0", id="X2 embedded"),
        pytest.param("\u202eab\u202cc", 0, "x 1 1 x 0", id="X4 overridden"),
        pytest.param("א\u2066b ג\u2069ד", 1, "1 1 2 2 3 1 1", id="X5b isolated from left to right"),
        pytest.param("a\u2067b1\u2069c", 0, "0 0 2 2 0 0", id="X5a isolated from right to left"),
        pytest.param("a\u2068אb\u2069c", 0, "0 0 1 2 0 0", id="X5c isolated as its first letter"),
        pytest.param("a\u2069א\u202c", 0, "0 0 1 x", id="X6a an end without a beginning"),
        pytest.param("א\u200b\u0301b", 1, "1 x 1 2", id="W1 a mark"),
        pytest.param("ا12", 1, "1 2 2", id="W2 numbers after Arabic"),
        pytest.param("א1,2+3", 1, "1 2 2 2 2 2", id="W4 signs within a number"),
        pytest.param("א%5", 1, "1 2 2", id="W5 a sign beside a number"),
        pytest.param("א%b", 1, "1 1 2", id="W6 a sign alone"),
        pytest.param("b1א", 0, "0 0 1", id="W7 numbers after Latin"),
        pytest.param("a (אב) ג", 0, "0 0 0 1 1 0 0 1", id="N0 brackets as the paragraph"),
        pytest.param("א(b)ג", 1, "1 1 2 1 1", id="N0 brackets round the other way"),
        pytest.param("a(א]ב)c", 0, "0 0 1 1 1 0 0", id="N0 only those that belong together"),
        pytest.param("א(b)\u0301", 1, "1 1 2 1 1", id="N0 a mark on a bracket"),
        pytest.param("א\u2329b\u3009", 1, "1 1 2 1", id="N0 brackets that are held to be the same"),
        pytest.param("א - ב", 0, "1 1 1 1 1", id="N1 between two of one direction"),
        pytest.param("א - b", 0, "1 0 0 0 0", id="N2 between two directions"),
        pytest.param("א\tב ", 0, "1 0 1 0", id="L1 a tab and blanks at the end"),
    ],
)
def test_every_rule_gives_the_levels_of_the_standard(text: str, base: int, wanted: str) -> None:
    found = levels(text, base)
    assert found is not None
    assert ["x" if level == "x" else str(found[place]) for place, level in enumerate(wanted.split())] == (
        wanted.split()
    )


def test_a_paragraph_does_not_run_as_what_is_isolated_in_it() -> None:
    assert base_level("\u2067שלום\u2069 hola", 1) == 0
    assert base_level("\u2068hola\u2069 שלום", 0) == 1
    assert base_level("\u2068hola\u2069 12", 1) == 1


def test_embeddings_beyond_the_deepest_do_nothing() -> None:
    found = levels("\u202b\u202a" * 100 + "א", 0)
    assert found is not None
    assert found[-1] == 125


@given(st.text(alphabet=f"ab1,%()[] \tא\u0301ا١{_CODES}\ud800\0", max_size=40), st.integers(0, 1))
def test_any_text_has_a_level_for_each_character_and_loses_none(text: str, base: int) -> None:
    found = levels(text, base) or [0] * len(text)
    assert len(found) == len(text)
    assert all(0 <= level <= 126 for level in found)
    seen = as_seen(list(zip(found, range(len(text)), strict=True)))
    assert sorted(place for _, place in seen) == list(range(len(text)))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a" + "\u2068" * 100_000 + "א", id="isolates that never end"),
        pytest.param("א" + "\u202e" * 100_000, id="overrides that never end"),
        pytest.param("א" + "(" * 50_000 + "a" + ")" * 50_000, id="brackets in brackets"),
        pytest.param("א" + "(a)" * 30_000, id="brackets beside brackets"),
        pytest.param("א" * 50_000 + "\t" + " " * 50_000, id="a tab and blanks"),
    ],
)
def test_a_long_text_takes_no_longer_than_its_length(text: str) -> None:
    """With time growing as its square, this would not end."""
    found = levels(text, 1)
    assert found is not None
    assert len(found) == len(text)


@pytest.mark.parametrize("language", ["es", "ar"])
def test_pasted_codes_of_direction_do_not_stop_an_export(tmp_path: Path, language: str) -> None:
    lines = [Line(text=text) for text in ("\u2068שרה\u2069: hola", "אב \u2066x\u2069", _CODES, f"א{_CODES}b")]
    report = with_notes(sample(), *lines).with_changes(language=language)
    assert write_pdf(report, tmp_path / "report.pdf", fonts=FONTS).pages > 0
