"""Damaged pictures, and everything that can go wrong when a PDF is written."""

from __future__ import annotations

import errno
import io
import os
import threading
from pathlib import Path

import pypdf
import pytest
from PIL import Image

from rapporteur.export import ExportError
from rapporteur.export.pdf import write_pdf
from rapporteur.export.pdf.blocks import Picture
from tests.export.sample import FONTS, jpeg, photo, pictures, plain, sample


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "report.pdf"


@pytest.mark.parametrize(
    "data",
    [b"", b"\xff", jpeg()[:-400], jpeg()[:300], jpeg()[:20], b"no picture at all"],
    ids=["empty", "one byte", "end missing", "half", "head", "text"],
)
def test_a_damaged_photo_is_replaced_by_a_sentence(path: Path, data: bytes) -> None:
    write_pdf(sample().with_changes(photos=(photo(data), photo())), path, fonts=FONTS)
    text = plain(path)
    assert "La imagen que va aquí está dañada y no se puede mostrar. Foto de grupo" in text
    assert sum(len(page.images) for page in pypdf.PdfReader(path).pages) == 1


@pytest.mark.parametrize(
    ("mode", "kind"), [("CMYK", "JPEG"), ("I;16", "PNG"), ("RGBA", "PNG"), ("P", "PNG"), ("L", "JPEG")]
)
def test_a_photo_of_any_kind_is_on_the_page(path: Path, mode: str, kind: str) -> None:
    file = io.BytesIO()
    Image.new(mode, (640, 360)).save(file, kind)
    write_pdf(sample().with_changes(photos=(photo(file.getvalue()),)), path, fonts=FONTS)
    (picture,) = (picture for page in pypdf.PdfReader(path).pages for picture in page.images)
    assert picture.image
    assert picture.image.size == (640, 360)
    assert "dañada" not in plain(path)


def test_a_picture_is_never_higher_than_it_may_be() -> None:
    picture = Picture(jpeg(100, 1000), most_height=300)
    picture.wrap(400, 1000)
    assert (picture.width, picture.height) == (30, 300)


def test_the_pages_are_painted(path: Path, tmp_path: Path) -> None:
    exported = write_pdf(sample(), path, fonts=FONTS)
    pages = pictures(path, tmp_path)
    assert len(pages) == exported.pages
    # The green rule under the header, and the photo's red quarter.
    assert (31, 111, 92) in {colour for _, colour in pages[0].getcolors(1 << 24) or ()}
    assert any(
        sum(
            n
            for n, c in page.getcolors(1 << 24) or ()
            if isinstance(c, tuple) and c[0] > 230 and max(c[1:]) < 40
        )
        > 10_000
        for page in pages
    )


def test_a_full_disk_leaves_the_earlier_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.write_bytes(b"earlier")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(ExportError) as caught:
        write_pdf(sample(), path, fonts=FONTS)
    assert str(caught.value) == (
        "The report could not be written to report.pdf (no space left on device); "
        "nothing was changed there, and the report itself is safe."
    )
    assert caught.value.path == path
    assert [file.name for file in path.parent.iterdir()] == ["report.pdf"]
    assert path.read_bytes() == b"earlier"


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="no such file or directory"):
        write_pdf(sample(), tmp_path / "none" / "report.pdf", fonts=FONTS)


def test_fonts_that_are_not_there(path: Path, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="fonts that belong to the program"):
        write_pdf(sample(), path, fonts=tmp_path / "nowhere")
    assert not path.exists()


def test_fonts_that_are_damaged(path: Path, tmp_path: Path) -> None:
    fonts = tmp_path / "fonts"
    fonts.mkdir()
    for font in FONTS.glob("NotoSans-*.ttf"):
        (fonts / font.name).write_bytes(font.read_bytes()[:200])
    with pytest.raises(ExportError, match="fonts that belong to the program"):
        write_pdf(sample(), path, fonts=fonts)
    assert not path.exists()


def test_two_threads_at_once_do_not_mix_their_documents(tmp_path: Path) -> None:
    write_pdf(sample(), tmp_path / "alone.pdf", fonts=FONTS)
    paths = [tmp_path / f"{number}.pdf" for number in range(4)]
    threads = [
        threading.Thread(target=write_pdf, args=(sample(), path), kwargs={"fonts": FONTS}) for path in paths
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {path.read_bytes() for path in paths} == {(tmp_path / "alone.pdf").read_bytes()}
