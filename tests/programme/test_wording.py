"""Text out of a file, fit to be kept and shown."""

from __future__ import annotations

import json

from rapporteur.programme.wording import clean, heading, links_in, one_line, paragraphs


def test_what_no_line_can_hold_is_left_out() -> None:
    text = clean("\ufeffa\0b\x1b\ud83d\ufffe e\u0301\r\nc\u2028d \n")
    assert text == "ab \xe9\nc\nd"
    assert json.loads(json.dumps(text)).encode()
    assert one_line(" a\n\tb \xa0 c ") == "a b c"


def test_html_becomes_paragraphs_and_lists() -> None:
    html = (
        "<style>p {color: red}</style><h2>Title</h2><p>One\nline.<br/>Two.</p><!-- no -->"
        "<ol><li>a</li><li>b</li></ol><table><tr><td>x</td><td>y</td></tr></table>"
    )
    assert paragraphs(html) == "Title\n\nOne line.\nTwo.\n\n- a\n- b\nx y"


def test_what_only_looks_like_html_stays() -> None:
    for text in ("3 < 4 and 5 > 4", "<ana@example.org>", "a &c; b", "R&D", "&#99999999999999999999;"):
        assert paragraphs(text) == text


def test_lines_stay_where_only_their_ends_are_marked() -> None:
    assert paragraphs("one<br>two\nthree") == "one\ntwo\nthree"
    assert heading("Towns &amp; <i>co-operatives</i>\n2021") == "Towns & co-operatives 2021"


def test_links_end_where_the_sentence_goes_on() -> None:
    text = "See https://example.org/a_(b), (https://example.org/c). And “https://example.org/d”; https://"
    assert links_in(text) == ("https://example.org/a_(b)", "https://example.org/c", "https://example.org/d")
    assert links_in('<a href="https://example.org/e&amp;f">https://example.org/g</a>') == (
        "https://example.org/e&f",
        "https://example.org/g",
    )
    assert links_in("https://example.org/\0a\ud83d") == ("https://example.org/a",)
    assert links_in("ftp://example.org javascript:alert(1)") == ()
