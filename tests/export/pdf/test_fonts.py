"""The program's fonts: which of them are opened, by how many at once, and what of them is in the file."""

from __future__ import annotations

import io
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest
from fontTools.ttLib import TTFont

from rapporteur.export.pdf import render_pdf, write_pdf
from rapporteur.export.pdf.typesetting import library as library_module
from rapporteur.export.pdf.typesetting.library import FontError, Library, library_in
from rapporteur.export.pdf.typesetting.shaping import Font
from rapporteur.report.model import Line
from rapporteur.resources import cjk_fonts
from tests.export.sample import FONTS, pictures, sample, with_notes
from tests.export.scripts import ten_scripts

_AT_ONCE = 4


def test_a_font_is_opened_when_something_is_written_in_it(tmp_path: Path) -> None:
    for file in FONTS.glob("NotoSans-*.ttf"):
        shutil.copy(file, tmp_path)
    (tmp_path / "NotoSansHebrew-Regular.ttf").write_bytes(b"no font")
    library = Library(tmp_path, None)
    library.open_main()
    assert not library.pick("é", script="Latn", bold=True, italic=True, language="").missing
    with pytest.raises(FontError, match="NotoSansHebrew-Regular"):
        library.pick("ש", script="Hebr", bold=False, italic=False, language="")


def test_two_exports_that_need_a_font_at_once_use_the_same_one(monkeypatch: pytest.MonkeyPatch) -> None:
    together = Barrier(2, timeout=30)

    class SlowFont(Font):
        """One that both are about to open before either has it."""

        def __init__(self, path: Path, *, weight: int | None = None, italic: bool = False) -> None:
            together.wait()
            super().__init__(path, weight=weight, italic=italic)

    library = Library(FONTS, None)
    library.open_main()
    monkeypatch.setattr(library_module, "Font", SlowFont)
    with ThreadPoolExecutor(2) as pool:
        picked = [
            pool.submit(library.pick, letter, script="Hebr", bold=False, italic=False, language="")
            for letter in "אב"
        ]
        one, other = (future.result().font for future in picked)
    assert one is other


def test_exports_at_the_same_time_give_the_same_bytes_as_one_by_one() -> None:
    reports = [sample(), ten_scripts(), sample(language="fr"), ten_scripts().with_changes(language="ar")]
    library_in.cache_clear()
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        together = list(pool.map(lambda report: render_pdf(report, fonts=FONTS).data, reports))
    library_in.cache_clear()
    assert together == [render_pdf(report, fonts=FONTS).data for report in reports]


@pytest.mark.parametrize(
    "name", ["NotoSans-Regular.ttf", "NotoSansArabic-Regular.ttf", "NotoEmoji-Regular.ttf"]
)
def test_a_subset_has_its_glyphs_and_no_more(name: str) -> None:
    whole = Font(FONTS / name)
    (glyph,) = whole.shape(chr(max(whole.has)), right_to_left=False, script="", language="").glyphs
    data = whole.subset({glyph.number})
    assert len(data) < 0.2 * (FONTS / name).stat().st_size
    outlines = TTFont(io.BytesIO(data))["glyf"]
    drawn = {number for number, name in enumerate(outlines.glyphOrder) if outlines[name].numberOfContours}
    assert drawn == {glyph.number}


@pytest.mark.parametrize("right_to_left", [False, True])
def test_what_a_font_does_not_have_is_a_box_that_is_no_glyph(right_to_left: bool) -> None:
    font = Font(FONTS / "NotoSans-Regular.ttf")
    shaped = font.shape("a\U00013000b", right_to_left=right_to_left, script="", language="")
    letters = [glyph.text for glyph in shaped.glyphs if glyph.text]
    assert letters == (["b", "\U00013000", "a"] if right_to_left else ["a", "\U00013000", "b"])
    assert all(glyph.number for glyph in shaped.glyphs if glyph.text)
    (box,) = (glyph for glyph in shaped.glyphs if not glyph.text)
    assert font.outline(box.number).count("h") >= 1
    assert shaped.width == pytest.approx(
        sum(font.shape(c, right_to_left=False, script="", language="").width for c in "ab") + font.advance(0)
    )


def test_a_box_is_seen_on_the_page_where_a_character_is_missing(tmp_path: Path) -> None:
    dark = []
    for text in ("x x", "x \U00013000\U00013001 x"):
        folder = tmp_path / f"{len(text)}"
        folder.mkdir()
        write_pdf(with_notes(sample(), Line(text=text)), folder / "report.pdf", fonts=FONTS)
        (page,) = pictures(folder / "report.pdf", folder, dpi=200)
        dark.append(sum(page.convert("L").histogram()[:160]))
    assert dark[1] > dark[0] + 100


def test_a_variable_font_is_embedded_at_its_weight() -> None:
    folder = cjk_fonts()
    assert folder is not None
    path = folder / "notosanskr" / "NotoSansKR[wght].ttf"
    regular, bold = (Font(path, weight=weight) for weight in (400, 700))
    (glyph,) = regular.shape("한", right_to_left=False, script="Hang", language="ko").glyphs
    files = [TTFont(io.BytesIO(font.subset({glyph.number}))) for font in (regular, bold)]
    assert not any("fvar" in file for file in files)
    boxes = [file["glyf"][file.getGlyphOrder()[glyph.number]] for file in files]
    # Its strokes are thicker.
    assert boxes[0].getCoordinates(files[0]["glyf"])[0] != boxes[1].getCoordinates(files[1]["glyf"])[0]
    assert (regular.name, bold.name) == ("NotoSansKR-400", "NotoSansKR-700")
