"""Direction, line ends, hyphens, lines: the parts of the text engine."""

from __future__ import annotations

import unicodedata
from itertools import accumulate

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rapporteur.export.pdf.typesetting.bidi import as_seen, base_level, levels
from rapporteur.export.pdf.typesetting.breaking import clusters, hyphenations, units
from rapporteur.export.pdf.typesetting.library import Library, library_in
from rapporteur.export.pdf.typesetting.setting import Line, Run, Style, Typesetter
from rapporteur.export.text import clean
from rapporteur.resources import cjk_fonts
from tests.export.sample import FONTS
from tests.export.scripts import TEXTS

STYLE = Style(10, (0, 0, 0))


def setter(language: str = "en") -> Typesetter:
    return Typesetter(library_in(FONTS), language)


def width_of(line: Line) -> float:
    """Its width without the space at its end."""
    return sum(word.width + word.room for word in line) - (line[-1].room if line else 0)


def seen(text: str) -> str:
    """The characters of a text from left to right."""
    base = base_level(text, 0)
    found = levels(text, base) or [0] * len(text)
    return "".join(character for _, character in as_seen(list(zip(found, text, strict=True))))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain (text) 12", "plain (text) 12"),
        ("אבג", "גבא"),
        ("אב 12 גד", "דג 12 בא"),
        ("abc אבג def", "abc גבא def"),
        ("אבג abc דה", "הד abc גבא"),
        ("a אב, גד b", "a דג ,בא b"),
        ("12 אב", "בא 12"),
    ],
)
def test_letters_are_seen_in_the_order_of_the_standard(text: str, shown: str) -> None:
    assert seen(text) == shown


@pytest.mark.parametrize(
    ("text", "level"), [("a אב", 0), ("אב a", 1), ("12 אב", 1), ("… 12", 0), ("", 0), ("علي", 1)]
)
def test_a_paragraph_runs_as_its_first_letter(text: str, level: int) -> None:
    assert base_level(text, 0) == level


def test_invisible_characters_go_with_what_they_stand_behind() -> None:
    assert levels("אב\u200dג", 1) == [1, 1, 1, 1]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("two  words", ["two", "words"]),
        ("well-known 10-20", ["well-", "known", "10-20"]),
        ("no\u00a0break", ["no\u00a0break"]),
        ("soft\u00adly", ["soft\u00ad", "ly"]),
        ("「東京」へ行く。", ["「東", "京」", "へ", "行", "く。"]),
        ("きゃっとー", ["きゃっ", "とー"]),
        ("测试（一）！", ["测", "试", "（一）！"]),
        ("사회적 경제", ["사회적", "경제"]),
        ("東京Tokyo", ["東", "京", "Tokyo"]),
        ("https://a.org/b?c=d", ["https://", "a.org/", "b?", "c=", "d"]),
        ("はい。っと", ["は", "い。っ", "と"]),
        ("👨‍👩‍👧👨‍👩‍👧", ["👨‍👩‍👧", "👨‍👩‍👧"]),
        ("👍🏽👍", ["👍🏽", "👍"]),
        ("社、\u0301会", ["社、\u0301", "会"]),
        ("ตากลมนั่งตากลมอยู่ริมทะเล", ["ตากลม", "นั่ง", "ตากลม", "อยู่", "ริม", "ทะเล"]),
        ("(กรุงเทพมหานคร)จัดครั้งๆ", ["(กรุงเทพมหานคร)จัด", "ครั้งๆ"]),
        ("GSEFจัดขึ้นที่ Seoul", ["GSEFจัด", "ขึ้น", "ที่", "Seoul"]),
        ("ฏฌเฎาฎีกรุงเทพมหานครฏฌ", ["ฏฌเฎาฎี", "กรุงเทพมหานคร", "ฏฌ"]),
        ("ພວກເຮົາຕ້ອງເຮັດວຽກຮ່ວມກັນ", ["ພວກ", "ເຮົາ", "ຕ້ອງ", "ເຮັດວຽກ", "ຮ່ວມກັນ"]),
        ("យើងត្រូវធ្វើការរួមគ្នា។", ["យើង", "ត្រូវ", "ធ្វើការ", "រួមគ្នា។"]),
        ("ရန်ကုန်မြို့တွင်ကျင်းပခဲ့သည်။", ["ရန်", "ကုန်", "မြို့", "တွင်", "ကျင်းပ", "ခဲ့", "သည်။"]),
        ("ᨠᩢ᩠ᨷᨠᩣ᩠ᨶ", ["ᨠᩢ᩠ᨷᨠᩣ᩠ᨶ"]),
        ("", []),
    ],
)
def test_where_a_line_may_end(text: str, pieces: list[str]) -> None:
    assert [text[start:end] for start, end, _ in units(text)] == pieces


@given(st.text())
def test_the_pieces_of_any_text_are_that_text(text: str) -> None:
    text = clean(text).replace("\n", " ")
    at = 0
    for start, end, spaces in units(text):
        assert start == at
        at = end + spaces
    assert at == len(text)


@given(st.text(alphabet="社っー。「」（）!/-– ab\u0301\u00a0\u00ad\u200d\ufe0f😀👍🏽👩🇰🇷한กิेक", max_size=20))
def test_no_line_ends_within_a_character(text: str) -> None:
    ends = set(accumulate(map(len, clusters(text))))
    for start, end, _ in units(text):
        assert start == end or end in ends or text[end].isspace()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("社" + "」" * 100_000, id="closing brackets"),
        pytest.param("社" + "!" * 100_000 + "?", id="exclamation marks"),
        pytest.param("社" + "\u00a0" * 100_000, id="spaces that bind"),
        pytest.param("a" + "\u0301" * 100_000 + "-b", id="marks"),
        pytest.param("社" + "\u0301" * 100_000 + "-b", id="marks on another"),
        pytest.param("「" * 100_000 + "社", id="opening brackets"),
        pytest.param("a-" * 50_000, id="hyphens"),
        pytest.param("ประชุมฏ" * 15_000, id="words without spaces"),
    ],
)
def test_where_a_long_text_may_be_broken_takes_no_longer_than_its_length(text: str) -> None:
    """With time growing as its square, this would not end."""
    assert sum(end - start + spaces for start, end, spaces in units(text)) == len(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("x" * 100_000, id="letters"),
        pytest.param("🇰🇷" * 50_000, id="flags"),
        pytest.param("ฏ" * 50_000, id="no word of the list"),
        pytest.param("م" * 50_000, id="letters from right to left"),
        pytest.param("👩\u200d" * 50_000, id="joined without end"),
        pytest.param("a" + "\u0301" * 100_000, id="marks"),
        pytest.param("a\u00a0" * 50_000, id="spaces that bind"),
        pytest.param("אב (12) cd " * 9_000, id="two directions"),
        pytest.param("\u202e\u2067a\0\ud800" * 20_000, id="what is no text"),
    ],
)
def test_a_text_of_any_length_is_set_within_its_width(text: str) -> None:
    """With time growing as its square, this would not end."""
    lines, _ = setter().break_lines([Run(text, STYLE)], 300)
    assert max(width_of(line) for line in lines) <= 300 + 1e-6


def test_words_without_spaces_between_them_stay_whole() -> None:
    text = "ที่เศรษฐกิจ" * 60
    lines, _ = setter("th").break_lines([Run(text, STYLE)], 300)
    assert "".join(word.text for line in lines for word in line) == text
    assert {word.text for line in lines for word in line} == {"ที่", "เศรษฐกิจ"}
    assert all(width_of(line) > 220 for line in lines[:-1])


def test_a_phrase_of_unknown_words_fills_its_lines_with_whole_letters() -> None:
    text = "เฎาฎี" * 90
    lines, _ = setter("th").break_lines([Run(text, STYLE)], 300)
    assert all(width_of(line) > 280 for line in lines[:-2])
    assert "".join(word.text for line in lines for word in line) == text
    # No line begins with a mark, and none ends with a vowel that is before its consonant.
    assert not any(unicodedata.combining(line[0].text[0]) for line in lines)
    assert not any(line[-1].text.endswith("เ") for line in lines)


def test_a_long_address_is_broken_anywhere_and_wastes_no_line() -> None:
    address = "https://example.org/" + "a1b2c3" * 60
    lines, _ = setter().break_lines([Run(address, STYLE)], 200)
    assert "".join(word.text for line in lines for word in line) == address
    assert all(width_of(line) > 180 for line in lines[:-2])


def test_words_are_hyphenated_as_their_language_has_it() -> None:
    assert ("respon", "sabilidad») ") not in hyphenations("«responsabilidad»", "es")
    assert hyphenations("«responsabilidad»", "es")[0] == ("«responsabili", "dad»")
    assert hyphenations("Verantwortung", "de")[0] == ("Verantwor", "tung")
    assert hyphenations("responsabilidad", "xx") == []
    assert hyphenations("corto", "es") == []


def test_a_long_word_is_hyphenated_only_where_a_hole_would_be_left() -> None:
    text = "una gran responsabilidad compartida por todos"
    lines, _ = setter("es").break_lines([Run(text, STYLE)], 115)
    hyphens = [
        glyph.text
        for line in lines
        for word in line
        for piece in word.pieces
        for glyph in piece.shaped.glyphs
    ].count("\u00ad")
    assert hyphens == 1
    assert "".join(word.text for line in lines for word in line) == text.replace(" ", "")


# The first text in a script opens its font.
@settings(deadline=None)
@given(st.text(max_size=80) | st.sampled_from(sorted(TEXTS.values())), st.integers(20, 400))
def test_any_text_is_set_within_its_width(text: str, room: int) -> None:
    text = clean(text)
    lines, _ = setter("es").break_lines([Run(text, STYLE)], room)
    for line in lines:
        width = width_of(line)
        # One letter may be wider than a very narrow line.
        assert width <= room + 1e-6 or (len(line) == 1 and width < 60)
    kept = "".join(word.text for line in lines for word in line)
    assert "".join(kept.split()) == "".join(text.replace("\u200b", "").split())


def test_the_chinese_letters_are_those_of_the_text_itself() -> None:
    def font(text: str, language: str) -> str:
        ((word, *_),), _ = setter(language).break_lines([Run(text, STYLE)], 1000)
        return word.pieces[0].font.name

    assert font("骨", "es") == font("骨", "zh-CN") == "NotoSansSC-400"
    assert font("骨", "zh-TW") == "NotoSansTC-400"
    assert font("骨の", "es") == "NotoSansJP-400"
    assert font("骨", "ko") == "NotoSansKR-400"


def test_without_the_package_of_cjk_fonts_their_letters_are_missing() -> None:
    assert cjk_fonts() is not None
    alone = Typesetter(Library(FONTS, None), "en")
    assert alone.missing_in("서울 ok", STYLE) == ["서", "울"]
    assert setter().missing_in("서울 ok", STYLE) == []


def test_a_title_is_shortened_to_its_room() -> None:
    typesetter = setter()

    def short(text: str, room: float) -> str:
        line, _, width = typesetter.one_line(Run(text, STYLE), room)
        assert width <= room
        return " ".join(word.text for word in line)

    assert short("short", 100) == "short"
    assert short("a title that is too long for its room", 100).endswith("…")
    assert short("x" * 100_000, 100).endswith("x…")
    assert short("", 100) == ""
