"""``rapporteur import`` of what was exported."""

from __future__ import annotations

from pathlib import Path

import pytest

from rapporteur.cli import DONE, TROUBLE, main
from rapporteur.store.published import read_published, write_published
from tests.export.sample import sample

Captured = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with a report in it, and a home beside it."""
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    write_published(sample(), Path("r.rapport"))
    return folder


def test_json_gives_the_report_back() -> None:
    assert main(["export", "r.rapport", "-o", "r.json"]) == DONE
    assert main(["import", "r.json", "-o", "back.rapport"]) == DONE
    report, back = read_published(Path("r.rapport")), read_published(Path("back.rapport"))
    assert (back.id, back.session, back.people) == (report.id, report.session, report.people)
    # The same words leave both; of a photo everything but what its camera wrote beside the pixels.
    assert main(["export", "back.rapport", "-o", "again.json"]) == DONE
    assert Path("again.json").read_bytes() == Path("r.json").read_bytes()


def test_text_gives_the_form_back(capsys: Captured) -> None:
    assert main(["export", "r.rapport", "-o", "r.txt"]) == DONE
    assert main(["import", "r.txt", "-o", "back.rapport"]) == DONE
    report, back = read_published(Path("r.rapport")), read_published(Path("back.rapport"))
    assert (back.fields, back.lists) == (report.fields, report.lists)
    assert "kept under Unplaced: Una línea que no cabe" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("data", "words", "problem"),
    [
        (
            b'{"format": "other"}',
            [],
            "is no report that was exported (it is some other JSON); nothing was written",
        ),
        (b"{", [], "it is not JSON, or was cut off"),
        (b"PK\x03\x04...", [], "is no text; save it as plain text (UTF-8) or Markdown first"),
        (None, ["--zone", "Europe/Madrid"], "--template and --zone are for plain text"),
        (None, ["--template", "gsef-2021"], "--template and --zone are for plain text"),
    ],
)
def test_what_cannot_be_taken_is_said(
    data: bytes | None, words: list[str], problem: str, folder: Path, capsys: Captured
) -> None:
    if data is None:
        assert main(["export", "r.rapport", "-o", "x.json"]) == DONE
    else:
        Path("x.json").write_bytes(data)
    assert main(["import", "x.json", "-o", "back.rapport", *words]) == TROUBLE
    told = capsys.readouterr().err
    assert told.startswith("rapporteur: x.json ")
    assert problem in told
    assert told.count("\n") == 1
    assert not (folder / "back.rapport").exists()
