"""``rapporteur compile``: a folder of reports as one volume."""

from __future__ import annotations

from pathlib import Path

import pypdf
import pytest

from rapporteur.cli import DONE, TROUBLE, main
from rapporteur.store.published import write_published
from tests.export.sample import sample

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder where the command is run, with two reports in it."""
    (tmp_path / "reports").mkdir()
    for number, title in enumerate(("Agua", "Energía")):
        report = sample()
        session = report.session.model_copy(update={"title": title, "forum": "Foro", "event": "Evento"})
        named = report.with_changes(id=f"r{number}", session=session)
        write_published(named, tmp_path / "reports" / f"{title}.rapport")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def volume() -> str:
    return " ".join(page.extract_text() for page in pypdf.PdfReader("volume.pdf").pages)


def test_all_reports_of_a_folder_are_in_it(folder: Path) -> None:
    assert main(["compile", "reports", "-o", "volume.pdf"]) == DONE
    text = volume()
    assert "Foro" in text
    assert "Agua" in text
    assert "Energía" in text


def test_it_may_lie_among_the_reports_and_be_made_again(folder: Path, capsys: Captured) -> None:
    assert main(["compile", ".", "-o", "volume.pdf"]) == DONE
    first = Path("volume.pdf").read_bytes()
    assert main(["compile", ".", "-o", "volume.pdf"]) == TROUBLE
    assert "is there already" in capsys.readouterr().err
    assert main(["compile", ".", "-o", "volume.pdf", "--force"]) == DONE
    assert Path("volume.pdf").read_bytes() == first


def test_one_that_cannot_be_read_is_told_and_left_out(folder: Path, capsys: Captured) -> None:
    (folder / "reports" / "lost.rapport").write_bytes(b"SQLite format 3\0 but cut off")
    assert main(["compile", "reports", "-o", "volume.pdf"]) == TROUBLE
    told = capsys.readouterr().err
    assert "lost.rapport" in told
    assert "1 of 3 reports could not be read and are not in volume.pdf" in told
    assert "Agua" in volume()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["nowhere", "-o", "volume.pdf"], "nowhere is no folder"),
        ([".", "-o", "reports/Agua.rapport", "--force"], "does not end in .pdf"),
        (["empty", "-o", "volume.pdf"], "empty"),
        ([".", "-o", "volume.pdf", "--zone", "Nowhere/City"], "no time zone"),
    ],
)
def test_what_cannot_be_made_is_one_sentence(
    words: list[str], said: str, folder: Path, capsys: Captured
) -> None:
    (folder / "empty").mkdir()
    before = (folder / "reports" / "Agua.rapport").read_bytes()
    assert main(["compile", *words]) == TROUBLE
    assert said in capsys.readouterr().err
    assert (folder / "reports" / "Agua.rapport").read_bytes() == before
    assert not Path("volume.pdf").exists()


def test_a_title_is_one_line_of_text(folder: Path) -> None:
    odd = ["--title", " Actas\nde\u202e \x07todo\udcff", "--language", "es\udcff"]
    assert main(["compile", "reports", "-o", "volume.pdf", *odd]) == DONE
    metadata = pypdf.PdfReader("volume.pdf").metadata
    assert metadata
    assert metadata.title == "Actas de todo"
    assert "Índice" in volume() or "Contenido" in volume()
