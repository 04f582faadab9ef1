"""Every script is drawn with a font that has it, and read back as it was written."""

from __future__ import annotations

import re
import subprocess
import unicodedata
from pathlib import Path

import pypdfium2
import pytest

from rapporteur.export.pdf import write_pdf
from rapporteur.report.model import Line
from tests.export.sample import FONTS, sample, texts, with_notes, words
from tests.export.scripts import TEXTS, ten_scripts

# pdftotext says with these which way a line runs.
_DIRECTIONS = re.compile("[\u202a-\u202e]")

BOTH_WAYS = {
    "a Latin name in Hebrew": "הפורום של ACCIÓ נפתח היום",
    "a number in Hebrew": "בשנת 2021 נפתח הפורום",
    "a number in Arabic": "في عام 2021 بدأ",
    "a Hebrew name in Spanish": "Habla שרה כהן del foro",
    "an Arabic name in Spanish": "Habla محمد علي del foro",
}


# Where the first word of a line begins and ends, in points from the left. Poppler gives places to what it
# sees from left to right, so letters from right to left stand here in that order.
GOLDEN = {
    "Zażółć": (76.2, 104.2),
    "Η": (76.2, 83.2),
    "Социальная": (76.2, 133.2),
    "داصتقالا": (487.2, 519.1),
    "הלכלכה": (487.7, 519.1),
    "सामाजिक": (76.2, 110.0),
    "เศรษฐกิจเพื่อสังคม": (76.2, 148.4),
    "사회적": (76.2, 102.4),
    "社会的連帯経済の「未来」について、東京で話し合った。": (76.2, 322.7),
    "社会与团结经济的未来，我们讨论了“发展”。": (76.2, 263.5),
    "社會與團結經濟的未來，臺灣討論了「發展」。": (76.2, 275.7),
    "সামাজিক": (76.2, 112.5),
    "சமூகப்": (76.2, 110.0),
    "სოციალური": (76.2, 135.6),
    "սոցիալական": (76.2, 139.0),
    "ማህበራዊ": (76.2, 109.8),
    "a→b": (76.2, 96.9),
    "😀": (76.2, 88.3),
    "서울Seoul": (76.2, 118.3),
}


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("scripts") / "report.pdf"
    assert write_pdf(ten_scripts(), path, fonts=FONTS).missing == ""
    return path


@pytest.fixture(scope="module")
def by_poppler(exported: Path) -> list[str]:
    run = subprocess.run(["pdftotext", str(exported), "-"], check=True, capture_output=True, encoding="utf-8")
    return composed(_DIRECTIONS.sub("", run.stdout)).split()


@pytest.fixture(scope="module")
def by_pypdf(exported: Path) -> list[str]:
    return composed(" ".join(texts(exported))).split()


def composed(text: str) -> str:
    """A letter of two parts may be read back as both of them."""
    return unicodedata.normalize("NFC", text)


def written(script: str) -> list[str]:
    return composed(TEXTS[script]).split()


@pytest.mark.parametrize("script", TEXTS)
def test_poppler_reads_every_word_in_its_order(by_poppler: list[str], script: str) -> None:
    wanted = written(script)
    # The bullet of a line that runs from right to left is read with its last word.
    assert " ".join(wanted) in " ".join(word.strip("•") or "•" for word in by_poppler)


@pytest.mark.parametrize("script", TEXTS)
def test_pypdf_reads_every_word(by_pypdf: list[str], script: str) -> None:
    read = {word.strip("•") for word in by_pypdf}
    assert [word for word in written(script) if word not in read] == []


@pytest.mark.parametrize("script", [script for script in TEXTS if script != "Arabic with vowels"])
def test_pdfium_reads_every_word_in_its_order(exported: Path, script: str) -> None:
    assert " ".join(written(script)) in by_pdfium(exported)


@pytest.mark.parametrize("text", BOTH_WAYS.values(), ids=BOTH_WAYS.keys())
def test_every_word_is_read_in_a_line_that_runs_both_ways(tmp_path: Path, text: str) -> None:
    """By PDFium and pypdf; Poppler puts spaces elsewhere, and no reader gets all brackets right."""
    path = tmp_path / "report.pdf"
    write_pdf(with_notes(sample(), Line(text=text)), path, fonts=FONTS)
    for read in (by_pdfium(path), composed(" ".join(texts(path)))):
        # The bullet of a line that runs from right to left is read with its last word.
        assert set(text.split()) <= {word.strip("•") for word in read.split()}


def by_pdfium(path: Path) -> str:
    """The whole text as PDFium finds it, on one line."""
    with pypdfium2.PdfDocument(str(path)) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    return " ".join(composed(" ".join(pages)).split())


def test_every_font_is_embedded_as_a_subset_with_its_letters(exported: Path) -> None:
    run = subprocess.run(["pdffonts", str(exported)], check=True, capture_output=True, encoding="utf-8")
    fonts = [line.split() for line in run.stdout.splitlines()[2:]]
    assert len(fonts) > 15
    assert all(font[-5:-2] == ["yes", "yes", "yes"] for font in fonts)


def test_places_are_those_of_the_golden_page(exported: Path) -> None:
    """Within half a point."""
    run = subprocess.run(
        ["pdftotext", "-bbox", str(exported), "-"], check=True, capture_output=True, encoding="utf-8"
    )
    found = re.findall(
        r'<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="[\d.]+">(.*?)</word>', run.stdout
    )
    places: dict[str, tuple[float, float]] = {}
    for left, right, word in found:
        places.setdefault(word, (float(left), float(right)))
    for word, place in GOLDEN.items():
        assert places[word] == pytest.approx(place, abs=0.5), word


def test_a_label_stands_before_a_line_that_runs_from_right_to_left(tmp_path: Path) -> None:
    report = with_notes(sample(), Line(text="الاقتصاد الاجتماعي", kind="key"))
    write_pdf(report, tmp_path / "report.pdf", fonts=FONTS)
    (page,) = (page for page in words(tmp_path / "report.pdf") if any(word.text == "Clave" for word in page))
    (label,) = (word for word in page if word.text == "Clave")
    line = [word for word in page if abs(word.bottom - label.bottom) < 6 and word is not label]
    assert label.left > max(word.right for word in line if word.text != "•")
