"""Where things stand on the page: nothing clipped, nothing alone, every length and depth."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import pypdf
import pytest
from reportlab.lib.units import mm

from rapporteur.export.pdf import write_pdf
from rapporteur.export.pdf.flowing import Flowable
from rapporteur.export.pdf.pages import SHEETS
from rapporteur.export.pdf.text import Run, Style, Text
from rapporteur.export.pdf.typesetting.library import library_in
from rapporteur.export.pdf.typesetting.setting import Typesetter
from rapporteur.report.model import Course, Line, Person, Report, Turn, new_report
from tests.export.sample import FONTS, NOW, Word, jpeg, photo, sample, texts, with_notes, words

SIDE, TOP, BOTTOM, WIDTH = 23 * mm, 20 * mm, 24 * mm, SHEETS["A4"].width
_STYLE = Style(10, (0, 0, 0))
HEADER = 24
"""Where the line above the text of later pages stands, in points from the top."""
_BODY_FOOT = 841.89 - BOTTOM
_MANY = "palabra otra " * 24_000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "report.pdf"


def _nested(depth: int) -> Line:
    line = Line(text=f"nivel{depth} con palabras de sobra para que siga en otra línea, por honda que sea")
    for level in range(depth - 1, -1, -1):
        line = Line(text=f"nivel{level} con palabras", children=(line,))
    return line


def _titled(title: str) -> Report:
    report = sample()
    return report.with_changes(session=report.session.model_copy(update={"title": title, "forum": title}))


_EXTREME = {
    "a line on 62 pages": with_notes(sample(), Line(text=_MANY)),
    "a word without a space": with_notes(sample(), Line(text="x" * 20_000)),
    "50 levels": with_notes(sample(), _nested(50)),
    "10000 lines": with_notes(sample(), *(Line(text=f"línea {number}") for number in range(10_000))),
    "a long title": _titled(_MANY[:60_000]),
    "a long word as title": _titled("x" * 3000),
    "a long name": with_notes(sample(), Line(text="a")).with_changes(
        people=(Person(id="paula", name=_MANY[:10_000], affiliation=_MANY[:10_000]),)
    ),
    "a long caption": sample().with_changes(photos=(photo(caption=_MANY[:9_000]),)),
    "a long question": sample().with_changes(lists={"questions": (_MANY[:60_000], "b")}),
    "a tall photo": sample().with_changes(photos=(photo(jpeg(90, 900)), photo(jpeg(90, 900)))),
    "a wide photo": sample().with_changes(photos=(photo(jpeg(2000, 8)),)),
    "a photo of one column": sample().with_changes(photos=(photo(jpeg(1, 20_000)),)),
    "a photo of one row": sample().with_changes(photos=(photo(jpeg(20_000, 1)),)),
    "200 photos": sample().with_changes(photos=tuple(photo(jpeg(90 + number, 60)) for number in range(200))),
    "nothing": new_report(sample().template, now=NOW),
    "hard line ends": with_notes(sample(), Line(text="\n".join(["línea"] * 300))),
}


# Page, left and top of words of the sample, in points.
_GOLDEN = {
    "GSEF": (0, 65.2, 102.0),
    "Formato": (0, 65.2, 160.0),
    "Idioma": (0, 65.2, 263.0),
    "Participantes": (0, 65.2, 332.0),
    "What": (0, 83.2, 527.0),
    "objetivos": (0, 90.2, 633.5),
    "Paula": (0, 65.2, 673.2),
    "consumidores": (1, 414.9, 89.0),
    "plataforma": (1, 158.4, 133.5),
    "Capturas": (1, 65.2, 204.4),
    "Foto": (1, 65.2, 537.4),
}


def test_words_of_the_sample_stand_where_they_stood(path: Path) -> None:
    """Within half a point."""
    write_pdf(sample(), path, fonts=FONTS)
    found = words(path)
    for text, (page, left, top) in _GOLDEN.items():
        places = [(word.left, word.top) for word in found[page] if word.text == text]
        assert any(place == pytest.approx((left, top), abs=0.5) for place in places), (text, places)


def test_a_forum_may_have_letter_paper(path: Path) -> None:
    report = sample()
    style = report.template.style.model_copy(update={"paper": "Letter"})
    template = report.template.model_copy(update={"style": style})
    write_pdf(report.with_changes(template=template), path, fonts=FONTS)
    assert {tuple(page.mediabox) for page in pypdf.PdfReader(path).pages} == {(0, 0, 612, 792)}
    for page in words(path):
        assert all(SIDE - 1 <= word.left < word.right <= 612 - SIDE + 1 for word in page)
        assert all(HEADER <= word.top < word.bottom <= 792 - 20 for word in page)


def test_contents_come_with_the_seventh_page(path: Path) -> None:
    seen = {}
    for count in range(180, 300, 10):
        lines = (Line(text=f"línea {number}") for number in range(count))
        pages = write_pdf(with_notes(sample(), *lines), path, fonts=FONTS).pages
        seen[pages] = "Contenido" in pypdf.PdfReader(path).pages[0].extract_text()
    assert seen[6] is False
    assert seen[8] is True
    assert 7 not in seen


@pytest.mark.parametrize("report", _EXTREME.values(), ids=_EXTREME.keys())
def test_nothing_stands_outside_the_page(path: Path, report: Report) -> None:
    exported = write_pdf(report, path, fonts=FONTS)
    pages = words(path)
    assert len(pages) == exported.pages
    for page in pages:
        assert page, "no page is empty"
        for word in page:
            assert word.left >= SIDE - 1
            assert word.right <= SIDE + WIDTH + 1
            assert word.top >= HEADER
            assert word.bottom <= 841.89 - 20


@pytest.mark.parametrize(
    ("report", "word", "count"),
    [
        (_EXTREME["a line on 62 pages"], "palabra", 24_000),
        (_EXTREME["10000 lines"], "línea", 10_000),
        (_EXTREME["hard line ends"], "línea", 300),
    ],
)
def test_nothing_is_lost_where_text_flows_over_pages(
    path: Path, report: Report, word: str, count: int
) -> None:
    write_pdf(report, path, fonts=FONTS)
    assert sum(found.text == word for page in words(path) for found in page) == count


def test_every_level_is_further_in_and_hangs(path: Path) -> None:
    write_pdf(with_notes(sample(), _nested(40)), path, fonts=FONTS)
    found = [word for page in words(path) for word in page]
    lefts = [next(word.left for word in found if word.text == f"nivel{level}") for level in range(41)]
    assert all(deeper > outer + 3 for outer, deeper in pairwise(lefts))
    assert lefts[-1] < SIDE + 0.6 * WIDTH
    assert next(word.left for word in found if word.text == "honda") == pytest.approx(lefts[-1], abs=120)


@pytest.mark.parametrize("lines", range(0, 56, 2))
def test_a_heading_is_never_parted_from_what_it_heads(path: Path, lines: int) -> None:
    filler = tuple(Line(text=f"relleno {number}") for number in range(lines))
    report = with_notes(sample(), *filler)
    notes = {"samuel": filler, "camila": (Line(text="una y otra " * 60),)}
    write_pdf(report.with_changes(notes=notes, photos=(photo(),), unplaced=("suelta",)), path, fonts=FONTS)
    for page in words(path):
        body = [word for word in page if word.bottom < _BODY_FOOT + 2]
        last = max(body, key=lambda word: (round(word.top), word.left)).text
        assert last not in {"Mondragón", "DIESIS", "presentaciones", "zoom", "vídeo.)", "ubicar", "Sala"}


@pytest.mark.parametrize("lines", range(30, 40))
def test_a_page_break_leaves_two_lines_on_either_side(path: Path, lines: int) -> None:
    filler = tuple(Line(text=f"relleno {number}") for number in range(lines))
    long_line = Line(text=" ".join(f"w{number}" for number in range(130)))
    write_pdf(with_notes(sample(), *filler, long_line), path, fonts=FONTS)
    for page in words(path):
        tops = {round(word.top) for word in page if word.text.startswith("w") and word.text[1:].isdigit()}
        assert len(tops) != 1


def test_a_long_photo_caption_stays_with_its_photo(path: Path) -> None:
    write_pdf(sample().with_changes(photos=(photo(caption="pie " * 200),)), path, fonts=FONTS)
    assert any("zoom" in text and text.count("pie") > 50 for text in texts(path))


@pytest.mark.parametrize("height", [700, 710, 720, 730, 740])
def test_a_photo_and_what_is_said_of_it_are_on_one_page(path: Path, height: int) -> None:
    photos = tuple(
        photo(jpeg(1000 + number, height)).model_copy(update={"id": f"p{number}", "caption": f"pie{number}"})
        for number in range(4)
    )
    write_pdf(sample().with_changes(photos=photos, unplaced=()), path, fonts=FONTS)
    for page in pypdf.PdfReader(path).pages:
        captions = sum(f"pie{number}" in page.extract_text() for number in range(4))
        assert captions == len(page.images)


@pytest.mark.parametrize("lines", range(20, 40))
def test_a_heading_is_not_parted_from_a_quote(path: Path, lines: int) -> None:
    filler = tuple(Line(text=f"relleno {number}") for number in range(lines))
    quote = Line(text="cita", kind="quote")
    report = with_notes(sample(), *filler).with_changes(unplaced=(), photos=())
    write_pdf(report.with_changes(notes={"paula": filler, "camila": (quote,)}), path, fonts=FONTS)
    assert any("Mondragón" in text and "cita" in text for text in texts(path)[1:] or texts(path))


@pytest.mark.parametrize("lines", range(0, 40, 3))
def test_the_head_of_the_times_is_on_each_of_their_pages(path: Path, lines: int) -> None:
    report = sample("generic-session", language="en")
    people = tuple(Person(id=f"p{number}", name=f"Speaker{number}") for number in range(45))
    course = Course(turns=tuple(Turn(person_id=one.id, since=NOW, seconds=60) for one in people))
    filler = {"summary": "\n".join(f"filler {number}" for number in range(lines))}
    write_pdf(report.with_changes(people=people, course=course, texts=filler, notes={}), path, fonts=FONTS)
    with_rows = [text for text in texts(path) if "01:00" in text]
    assert len(with_rows) > 1
    assert all(
        text.count("Planned") == 1 and text.index("Planned") < text.index("01:00") for text in with_rows
    )
    assert not any("Planned" in text and "01:00" not in text for text in texts(path))


def test_a_signature_stays_on_the_page_where_there_is_room(path: Path) -> None:
    report = sample("generic-session", language="en").with_changes(photos=(), unplaced=(), notes={})
    pages = [_with_lines(report, lines, path) for lines in range(60)]
    grown = next(number for number in range(1, 60) if len(pages[number]) > len(pages[number - 1]))
    # The last layout without one more page leaves no room for another line.
    last = pages[grown - 1][-1]
    assert max(word.bottom for word in last if word.bottom < _BODY_FOOT + 2) > _BODY_FOOT - 2 * 19


def _with_lines(report: Report, lines: int, path: Path) -> list[list[Word]]:
    text = "\n".join(f"filler {number}" for number in range(lines))
    write_pdf(report.with_changes(texts={"summary": text}), path, fonts=FONTS)
    return words(path)


def test_a_long_label_ends_within_the_page(path: Path) -> None:
    report = with_notes(sample(), _nested(40))
    mark = report.template.marks[1].model_copy(update={"id": "long", "label": {"es": "etiqueta " * 30}})
    template = report.template.model_copy(update={"marks": (*report.template.marks, mark)})
    deepest = Line(text="fin", kind="long")
    for _ in range(40):
        deepest = Line(text="a", children=(deepest,))
    write_pdf(with_notes(report.with_changes(template=template), deepest), path, fonts=FONTS)
    assert max(word.right for page in words(path) for word in page) <= SIDE + WIDTH + 1


def test_a_header_that_is_higher_than_a_page_flows_under_its_logo(path: Path) -> None:
    report = _titled("Economía " * 700)
    style = report.template.style.model_copy(update={"logo": b64encode(jpeg(400, 200)).decode()})
    template = report.template.model_copy(update={"style": style})
    write_pdf(report.with_changes(template=template), path, fonts=FONTS)
    assert " ".join(texts(path)).count("Economía") >= 700


def _text(count: int) -> Text:
    setter = Typesetter(library_in(FONTS), "en")
    text = Text(Run("\n".join("abcdefgh"[:count]), _STYLE), setter=setter, leading=10)
    text.wrap(100, 1000)
    return text


def _heights(parts: Sequence[Flowable]) -> list[float]:
    return [part.wrap(100, 1000)[1] for part in parts]


@pytest.mark.parametrize(
    ("count", "height", "heights"),
    [
        (8, 80, [80]),
        (8, 79, [60, 20]),
        (8, 69, [60, 20]),
        (8, 45, [40, 40]),
        (8, 20, [20, 60]),
        (8, 19, []),
        (4, 39, [20, 20]),
        (3, 29, []),
        (2, 19, []),
        (1, 9, []),
        (1, 10, [10]),
    ],
)
def test_where_a_text_is_split(count: int, height: float, heights: list[float]) -> None:
    assert _heights(_text(count).split(100, height)) == heights


def test_a_list_from_right_to_left_is_the_mirror_image_of_one_from_left_to_right(path: Path) -> None:
    def ends(outer: str, inner: str) -> tuple[list[Word], list[Word], list[Word]]:
        """The bullets, and the first words of the lines of the outer text and of the one in it."""
        report = with_notes(sample(), Line(text=f"{outer} " * 60, children=(Line(text=inner),)))
        write_pdf(report, path, fonts=FONTS)
        (page,) = (page for page in words(path) if any(word.text == "‣" or word.text == "–" for word in page))
        bullets = [word for word in page if word.text in "•–"]
        return bullets, [word for word in page if outer in word.text], [w for w in page if inner in w.text]

    def mirrored(edge: float) -> float:
        return float(2 * SIDE + WIDTH - edge)

    bullets, outer, inner = ends("aaa", "bbb")
    # Letters that are all alike read the same from either side.
    bullets_right, outer_right, inner_right = ends("ששש", "בבב")
    assert len({round(word.bottom) for word in outer_right}) > 1
    assert min(word.left for word in outer) == pytest.approx(
        mirrored(max(word.right for word in outer_right)), abs=1
    )
    assert inner[0].left == pytest.approx(mirrored(inner_right[0].right), abs=1)
    assert [word.left for word in bullets] == pytest.approx(
        [mirrored(word.right) for word in bullets_right], abs=1
    )
