"""What is copied can be read where it goes, and comes back as it was."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rapporteur.export.snippet import as_html, as_markdown, as_own, as_plain
from rapporteur.intake.pasted import read_html, read_markdown, read_own, read_plain
from rapporteur.report.model import MAX_DEPTH, Line
from rapporteur.report.outline import Row

LABELS = {"quote": "QUOTE"}


def made(*outline: tuple[int, str]) -> list[Row]:
    return [Row(depth, Line(text=text)) for depth, text in outline]


@st.composite
def outlines(draw: st.DrawFn) -> list[Row]:
    """Notes as they can be written, with every mark that Markdown and HTML have."""
    alphabet = st.sampled_from("ab 1.)-*+#>_`[]()!~|\\&<;=:/\"'xé’«»日ع👍")
    words = st.text(alphabet, min_size=1, max_size=20).map(lambda text: " ".join(text.split()))
    rows: list[Row] = []
    for text in draw(st.lists(words.filter(begins_with_words), max_size=12)):
        most = min(rows[-1].depth + 1, MAX_DEPTH) if rows else 0
        rows.append(Row(draw(st.integers(0, most)), Line(text=text)))
    return rows


def begins_with_words(text: str) -> bool:
    """A checkbox at the beginning is left out when it is read."""
    return bool(text) and not text.startswith(("[ ]", "[x]"))


def outline(rows: Sequence[Row] | None) -> list[tuple[int, str]]:
    return [(row.depth, row.line.text) for row in rows or ()]


@settings(deadline=None, database=None)
@given(outlines())
def test_what_is_copied_comes_back(rows: list[Row]) -> None:
    assert read_html(as_html(rows)) == rows
    assert read_markdown(as_markdown(rows)) == rows
    assert (read_own(as_own(rows)) or []) == rows


@settings(deadline=None, database=None)
@given(st.lists(st.integers(0, 5), min_size=2, max_size=20))
def test_plain_bullets_come_back(depths: list[int]) -> None:
    """Whatever is selected, the outermost line is at depth 0."""
    rows = [Row(depth, Line(text=f"line {n}")) for n, depth in enumerate(depths)]
    expected = outline(read_own(as_own(rows)))
    assert outline(read_plain(as_plain(rows))) == expected
    assert outline(read_html(as_html(rows))) == expected
    assert outline(read_markdown(as_markdown(rows))) == expected


@settings(deadline=None, database=None)
@given(outlines())
def test_the_html_is_well_formed(rows: list[Row]) -> None:
    head, lists, rest = as_html(rows).partition("<ul>")
    assert head == '<meta charset="utf-8">'
    if rows:
        root = ET.fromstring(lists + rest)  # noqa: S314 - it was made here
        assert [item.text for item in root.iter("li")] == [row.line.text for row in rows]
        assert {child.tag for item in root.iter("li") for child in item} <= {"ul"}
        assert {child.tag for one in root.iter("ul") for child in one} == {"li"}


def test_plain_text_is_bullets() -> None:
    assert as_plain(made((1, "a"), (2, "b"), (1, ""), (2, "c"), (0, " "))) == "- a\n  - b\n-\n  - c"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("# no heading", r"\# no heading"),
        ("#tag", "#tag"),
        ("> no quotation", r"\> no quotation"),
        ("1986. a year", r"1986\. a year"),
        ("- no item", r"\- no item"),
        ("-5% + 3", "-5% + 3"),
        ("---", r"\---"),
        ("2 * 3", r"2 \* 3"),
        ("snake_case _it_", r"snake_case \_it\_"),
        ("[1] `code`", r"\[1] \`code\`"),
        ("a < b <b>", r"a < b \<b>"),
        (r"C:\temp \*", r"C:\temp \\\*"),
        ("AT&T &amp;", r"AT&T \&amp;"),
        ("Ana: yes!", "Ana: yes!"),
    ],
)
def test_markdown_has_no_more_backslashes_than_it_needs(text: str, written: str) -> None:
    assert as_markdown(made((0, text))) == f"- {written}"
    assert outline(read_markdown(f"- {written}")) == [(0, text)]


def test_marks_are_named() -> None:
    rows = [Row(0, Line(text="well *said*", kind="quote")), Row(1, Line(text="x", kind="other"))]
    assert as_plain(rows, LABELS) == "- QUOTE: well *said*\n  - x"
    assert as_markdown(rows, LABELS) == "- QUOTE: well \\*said\\*\n  - x"
    assert as_html(rows, {"quote": "Q&A"}).endswith(
        "<ul><li>Q&amp;A: well *said*<ul><li>x</li></ul></li></ul>"
    )


def test_lines_have_no_ends_inside() -> None:
    rows = made((0, "a\nb\u2028c\x00"))
    assert as_plain(rows) == as_markdown(rows) == "- a b c"


def test_nothing_is_copied_as_nothing() -> None:
    assert (as_plain([]), as_markdown([]), as_own([])) == ("", "", b"[]")
    assert read_html(as_html([])) == []
