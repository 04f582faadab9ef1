"""What is pasted keeps its words and its levels, wherever it was copied."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rapporteur.export.snippet import as_own
from rapporteur.intake.pasted import (
    MAX_ROWS,
    looks_like_markdown,
    read_html,
    read_markdown,
    read_own,
    read_plain,
)
from rapporteur.report.model import MAX_DEPTH, Line
from rapporteur.report.outline import Row

FILES = Path(__file__).parent / "files"
READERS = (read_html, read_markdown, read_plain)
Reader = Callable[[str], list[Row]]


def outline(rows: Sequence[Row] | None) -> list[tuple[int, str]]:
    return [(row.depth, row.line.text) for row in rows or ()]


CLIPBOARDS = {
    "google-docs": [
        (0, "Welcome"),
        (0, "Minister & mayors"),
        (1, "Bilbao"),
        (2, "2018 forum"),
        (0, "Chair"),
        (0, "Numbered"),
        (0, "To do"),
    ],
    "libreoffice": [
        (0, "Mesa redonda"),
        (0, "Preguntas del público"),
        (0, "Una pregunta larga"),
        (1, "la respuesta"),
        (2, "un detalle"),
        (0, "Otra en dos líneas"),
        (0, "Con número"),
        (0, "a mano"),
        (1, "más adentro"),
        (0, "de vuelta"),
    ],
    "notion": [(0, "Notes"), (0, "Parent"), (1, "Child"), (2, "Grandchild"), (0, "To do"), (0, "Done")],
    "onenote": [(0, "Plenary"), (0, "one"), (1, "two"), (0, "three")],
    "outlook": [
        (0, "Dear all,"),
        (0, "Agenda"),
        (1, "Opening"),
        (1, "Closing"),
        (0, "Minutes"),
        (0, "Best,"),
        (0, "Ana"),
    ],
    "slack": [(0, "one"), (1, "two"), (0, "three")],
    "teams": [
        (0, "[10:02] Chloé Martin"),
        (0, "Could we share the slides? 👍"),
        (0, "Two things:"),
        (0, "the budget"),
        (1, "of 2022"),
        (0, "the dates"),
    ],
    "web-page": [
        (0, "Tasks"),
        (0, "write clean text"),
        (1, "a link, then"),
        (0, "loose"),
        (1, "second paragraph"),
        (0, "quoted"),
        (0, "Term"),
        (1, "meaning"),
        (0, "first"),
        (1, "second"),
    ],
    "word-online": [(0, "First point"), (1, "below it"), (0, "Second point"), (0, "A paragraph")],
    "word": [
        (0, "Première table ronde"),
        (0, "Animation\u00a0: Mme Diallo"),
        (0, "L’économie sociale est déjà présente"),
        (1, "dans 61 villes"),
        (2, "unexpected growth"),
        (0, "Numbered"),
        (0, "9 h 30 · Ouverture Plénière"),
    ],
}


def test_every_clipboard_has_its_outline() -> None:
    assert {path.stem for path in FILES.glob("*.html")} == CLIPBOARDS.keys()


@pytest.mark.parametrize("program", CLIPBOARDS)
def test_other_programs_clipboards(program: str) -> None:
    """As these programs write them, shortened."""
    assert outline(read_html((FILES / f"{program}.html").read_text("utf-8"))) == CLIPBOARDS[program]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<ul><li>a<ul><li>b<ul><li>c</ul></ul><li>d</ul>", [(0, "a"), (1, "b"), (2, "c"), (0, "d")]),
        ("<ul><li>a<ul><li>b</li></ul>more of a</li></ul>", [(0, "a"), (1, "b"), (1, "more of a")]),
        ("<ul><ul><ul><li>deep</li></ul></ul><li>out</li></ul>", [(0, "deep"), (0, "out")]),
        ("<li>a<li>b", [(0, "a"), (0, "b")]),
        ("<p>un<b>believ</b><i>able</i></p>", [(0, "unbelievable")]),
        ("<p>  1 &lt; 2 &eacute; &#x201c;q&#8221;&nbsp;&nbsp; x\n y</p>", [(0, "1 < 2 é “q” x y")]),
        ("<p>a < b and c > d</p>", [(0, "a < b and c > d")]),
        ("one<br>two<br/><br>three", [(0, "one"), (0, "two"), (0, "three")]),
        ("<!-- <p>x</p> --><p title='a > b' lang=en>y</p>", [(0, "y")]),
        ("<style>p{}</style><SCRIPT>if (a<b) '</p>'</SCRIPT><title>t</title>z", [(0, "z")]),
        ("<p>a<span style='display: none'>b<span>c</span></span>d</p>", [(0, "ad")]),
        ("<p>&nbsp;</p><p>\u200b</p><p></p>", []),
        (
            "<table><tr><th>When</th><th>Who</th></tr><tr><td>9:00</td><td></td><td>Ana</td></tr></table>",
            [(0, "When · Who"), (0, "9:00 · Ana")],
        ),
        (
            "<table><tr><td>x</td><td><ul><li>a<ul><li>b</ul></ul></td></tr></table>",
            [(0, "x"), (0, "a"), (1, "b")],
        ),
        (
            "<table><tr><td><table><tr><td>1<td>2</table></td><td>3</td></tr></table>",
            [(0, "1 · 2"), (0, "3")],
        ),
        (
            '<ol><li data-list="bullet">a</li><li class="ql-indent-1">b</li><li>c</li></ol>',
            [(0, "a"), (1, "b"), (0, "c")],
        ),
        (
            "<p style='margin:0cm 0cm 0cm 36pt'>o&nbsp;&nbsp; a</p><p style='margin-left:1in'>- b</p>",
            [(0, "a"), (1, "b")],
        ),
        (
            "<div style='white-space: pre'><div>- a</div><div>  - b</div></div><p>c",
            [(0, "a"), (1, "b"), (0, "c")],
        ),
        (
            "<h2>2. Title</h2><p>margin only</p><h3>3. More</h3>",
            [(0, "2. Title"), (0, "margin only"), (0, "3. More")],
        ),
    ],
)
def test_html(html: str, expected: list[tuple[int, str]]) -> None:
    assert outline(read_html(html)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "- a\n  - b\n    - c\n\t\t- d\n- e",
            [(0, "a"), (1, "b"), (2, "c"), (3, "d"), (0, "e")],
        ),
        ("• uno\n\to dos\n\t\t▪ tres\n• cuatro", [(0, "uno"), (1, "dos"), (2, "tres"), (0, "cuatro")]),
        ("•\tone\no\ttwo\n§\tthree\n•\tfour", [(0, "one"), (1, "two"), (2, "three"), (0, "four")]),
        ("1. a\n   a) b\n   (1) c\n2. d", [(0, "a"), (1, "b"), (1, "c"), (0, "d")]),
        ("8. a\n9. b", [(0, "a"), (0, "b")]),
        ("a\n\t\tb\n\tc\n    d\ne", [(0, "a"), (1, "b"), (1, "c"), (1, "d"), (0, "e")]),
        ("    deep\nout", [(0, "deep"), (0, "out")]),
        ("- [ ] to do\n- [x] done\n☐ open", [(0, "to do"), (0, "done"), (0, "open")]),
        ("a\r\nb\rc\u2028d\u2029e\x0bf", [(0, letter) for letter in "abcdef"]),
        ("\ufeffx\x00y\x1b\n\n \t\n\u200b\nz\ud800", [(0, "xy"), (0, "z")]),
        ("-\n- a\n*\n", [(0, "a")]),
    ],
)
def test_plain(text: str, expected: list[tuple[int, str]]) -> None:
    assert outline(read_plain(text)) == expected


@pytest.mark.parametrize(
    "line",
    [
        "2021. was a good year",
        "-5% growth",
        "3. Oktober: Feiertag",
        "o sea, que no",
        "§ 12 of the law",
        "*important*",
        "A. Smith said so",
        "1.5 million",
        "(sic) he said",
        "— Hola",
    ],
)
def test_words_that_look_like_bullets_stay(line: str) -> None:
    assert outline(read_plain(f"- a\n{line}\n- b"))[1] == (0, line)
    assert outline(read_html(f"<p>- a</p><p>{line}</p><p>- b</p>"))[1] == (0, line)


@pytest.mark.parametrize("line", ["1. x", " two  spaces\t", "a) x", "-", "Que\u00a0?", "o\tx"])
def test_a_single_plain_line_is_taken_as_it_is(line: str) -> None:
    assert outline(read_plain(f"\n{line}\r\n")) == [(0, line)]


def test_a_single_item_loses_its_bullet() -> None:
    assert outline(read_plain("  • x\n")) == [(0, "x")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("* a\n  goes on\n+ b", [(0, "a goes on"), (0, "b")]),
        ("- a\n\n  a paragraph of it\n\n- b", [(0, "a"), (1, "a paragraph of it"), (0, "b")]),
        ("1. a\n  - b\n   - c\n2. d", [(0, "a"), (1, "b"), (2, "c"), (0, "d")]),
        ("100. a\n    - b\n\t\t- c", [(0, "100. a"), (0, "b"), (1, "c")]),
        ("# H #\n\nT\n===\n- [ ] a\n- [X] b", [(0, "H"), (0, "T"), (0, "a"), (0, "b")]),
        (
            "- **b**old `c*d` [l](http://u) _i_ ~~s~~ \\* snake_case 2 * 3 &amp; <x>",
            [(0, "bold c*d l i s * snake_case 2 * 3 & <x>")],
        ),
        ("1986. A great winter\n\n1. x", [(0, "1986. A great winter"), (0, "x")]),
        (
            "Intro\nnext\n    - d\n        - e\n\nOutro",
            [(0, "Intro"), (0, "next"), (0, "d"), (1, "e"), (0, "Outro")],
        ),
        ("> - a\n>   - b", [(0, "a"), (1, "b")]),
        ("| a | b |\n|---|---|\n| c | d |", [(0, "a · b"), (0, "c · d")]),
        ("- a\n  ```py\n  x\n    y\n  ```\n- b", [(0, "a"), (1, "x"), (1, "y"), (0, "b")]),
    ],
)
def test_markdown(text: str, expected: list[tuple[int, str]]) -> None:
    assert outline(read_markdown(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("intro\n## Head", True),
        ("a **strong** word", True),
        ("- [x] done", True),
        ("see [this](page)", True),
        ("- a\n- b # c", False),
        ("2 ** 3 ** 4 [1] (2)", False),
        ("#hashtag", False),
    ],
)
def test_marks_of_markdown_are_noticed(text: str, expected: bool) -> None:
    assert looks_like_markdown(text) is expected


def test_own_lines_keep_all_but_their_turn() -> None:
    now = datetime(2021, 10, 7, 19, 30, tzinfo=UTC)
    line = Line(text="a", kind="action", written=now, who="Ana", due="Monday", turn=now)
    copied = as_own([Row(0, line), Row(1, Line(text="b", turn=now))])
    assert read_own(copied) == [Row(0, line.model_copy(update={"turn": None})), Row(1, Line(text="b"))]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\x00",
        b"[1]",
        b'{"text": "a"}',
        b'[{"text": "a", "later": 1}]',
        b'[{"children": ' * 100_000,
        b'[{"children": ' * 5_000 + b"[]" + b"}]" * 5_000,
        b"[" + b"{}," * MAX_ROWS + b"{}]",
        b'[{"text": "\\ud800"}]',
    ],
    ids=["empty", "junk", "numbers", "one", "unknown", "unclosed", "deep", "many", "surrogate"],
)
def test_damaged_own_lines_are_none(data: bytes) -> None:
    assert read_own(data) is None


def test_own_lines_are_cleaned() -> None:
    data = b'[{"text": "a\\u0000b\\nc"}, {"text": " ", "children": [{"text": "d"}]}]'
    assert outline(read_own(data)) == [(0, "ab c"), (1, "d")]


_WORDS = st.text(st.sampled_from("ab1.)-*+#>_`[]()!~|\\&<= \t\u00a0é•o§\x00\u2028\ud800"), max_size=12)
_NAMES = "ul ol li p div br span b table tr td pre h1 dl dd script style title xml !-- ![if"
_TAG = st.builds(
    "<{}{}{}>".format,
    st.sampled_from(["", "/"]),
    st.sampled_from(_NAMES.split()),
    st.sampled_from(
        [
            "",
            " style='mso-list:l0 level3 lfo1'",
            " style='mso-list:Ignore'",
            ' aria-level="999"',
            " style=display:none",
            ' style="margin-left:72pt',
            " !supportLists]",
        ]
    ),
)
_HTML = st.lists(st.one_of(_TAG, _WORDS), max_size=30).map("".join)
_TEXT = st.lists(
    st.builds(
        "{}{}{}".format,
        st.text(" \t", max_size=9),
        st.sampled_from(["- ", "1. ", "> ", "```", "|", ""]),
        _WORDS,
    )
).map("\n".join)


@settings(deadline=None, database=None)
@given(st.one_of(st.text(), _HTML, _TEXT), st.sampled_from(READERS))
def test_whatever_is_pasted_becomes_an_outline(text: str, reader: Reader) -> None:
    check_outline(reader(text))


@settings(deadline=None, database=None)
@given(st.binary())
def test_whatever_claims_to_be_our_own_becomes_an_outline(data: bytes) -> None:
    check_outline(read_own(data) or [])


def check_outline(rows: Sequence[Row]) -> None:
    before = -1
    for depth, line in rows:
        assert 0 <= depth <= min(before + 1, MAX_DEPTH)
        assert line.text.strip()
        assert not set(line.text) & set("\x00\n\r\u2028\u2029\ud800")
        before = depth


@settings(deadline=None, database=None)
@given(st.lists(st.integers(0, 30), max_size=20))
def test_no_word_of_a_plain_outline_is_lost(widths: list[int]) -> None:
    found = read_plain("".join(f"{' ' * width}- line {n}\n" for n, width in enumerate(widths)))
    assert [row.line.text for row in found] == [f"line {n}" for n in range(len(widths))]
    # Who stands further in than the line above is its child; who stands as far in is its sibling.
    for above, below, width, other in zip(found, found[1:], widths, widths[1:], strict=False):
        assert (below.depth == above.depth + 1) == (other > width)
        assert other != width or below.depth == above.depth


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize(
    "text",
    [
        "<ul>" * 100_000 + "x",
        "<ul><li>x" * 100_000,
        "<table><tr><td>x" * 100_000,
        "<ul>" * 50_000 + "</ol>" * 50_000,
        "<p a" * 100_000,
        "<p a='" * 100_000,
        "<!--" * 100_000,
        "<" * 300_000,
        "&" * 300_000,
        f"&#{'9' * 300_000};",
        f"<p style='{'margin:' * 50_000}'>x",
        "<p>a" + " " * 200_000 + "b\u00a0c",
        "[" * 100_000,
        "[" * 4_000 + "(" * 4_000,
        "- " * 40_000,
        ">" * 90_000,
        "*a **b _c `d " * 7_000,
        "\n".join(" " * n + "- x" for n in range(400)),
        "\n".join("\t" * n + "1. x" for n in range(400)),
        "a\n" * 150_000,
    ],
    ids=lambda text: f"{text[:12]!a}",
)
def test_hostile_text_is_read_in_its_length(text: str, reader: Reader) -> None:
    """Reading twice what was read once, or one call inside another for each level, would be felt here."""
    rows = reader(text)
    assert len(rows) <= MAX_ROWS
    check_outline(rows)
