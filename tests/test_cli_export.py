"""``rapporteur export``: one report or many, in one format or several."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from rapporteur.cli import DONE, MISUSED, TROUBLE, main
from rapporteur.export import FORMATS
from rapporteur.report.model import Line, Report
from rapporteur.store.published import write_published
from tests.export.sample import sample

Captured = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A home of its own, so that nobody's forms come in."""
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with nothing in it."""
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def write(name: str, report: Report | None = None) -> str:
    path = Path(name)
    path.parent.mkdir(exist_ok=True)
    write_published(report or sample(), path)
    return name


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_every_format_at_once_into_a_folder(folder: Path, capsys: Captured) -> None:
    write("diesis.rapport")
    assert main(["export", "diesis.rapport", "--to", ",".join(FORMATS), "-o", "out"]) == DONE
    assert names(folder / "out") == {f"diesis.{name}" for name in FORMATS} | {"diesis-photos"}
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == "rapporteur: diesis.txt: Plain text has no pictures: 1 photo is left out.\n"


@pytest.mark.parametrize("name", FORMATS)
def test_the_format_is_what_the_file_ends_in(name: str, folder: Path) -> None:
    write("r.rapport")
    beginnings = {
        "pdf": b"%PDF-",
        "docx": b"PK",
        "md": b"# ",
        "html": b"<!DOCTYPE",
        "json": b"{",
        "txt": b"**",
    }
    assert main(["export", "r.rapport", "-o", f"out.{name.upper()}"]) == DONE
    assert Path(f"out.{name.upper()}").read_bytes().startswith(beginnings[name])


def test_what_is_said_counts_more_than_the_ending(folder: Path) -> None:
    write("r.rapport")
    assert main(["export", "r.rapport", "--to", "txt", "-o", "out.pdf"]) == DONE
    assert Path("out.pdf").read_bytes().startswith(b"**")


def test_no_file_has_an_ending_that_it_is_not(folder: Path, capsys: Captured) -> None:
    write("r.rapport")
    assert main(["export", "r.rapport", "-o", "out.odt"]) == TROUBLE
    assert capsys.readouterr().err == (
        "rapporteur: out.odt: a report is not written as .odt; "
        "there are pdf, docx, md, html, json, txt, and --to says which\n"
    )
    assert names(folder) == {"r.rapport"}


def test_no_ending_is_a_folder(folder: Path) -> None:
    write("r.rapport")
    assert main(["export", "r.rapport", "-o", "out"]) == DONE
    assert names(folder / "out") == {"r.pdf"}


def test_one_report_into_a_folder_keeps_its_name(folder: Path) -> None:
    write("2021 r.rapport")
    (folder / "there").mkdir()
    assert main(["export", "2021 r.rapport", "--to", "txt", "-o", "there"]) == DONE
    assert main(["export", "2021 r.rapport", "--to", "txt", "-o", f"new{os.sep}"]) == DONE
    assert names(folder / "there") == names(folder / "new") == {"2021 r.txt"}


def test_names_never_meet(folder: Path) -> None:
    decomposed = "sesio\u0301n"
    files = [
        "a/r.rapport",
        "b/r.rapport",
        "c/R.rapport",
        "d/r 2.rapport",
        "a/sesión.rapport",
        f"b/{decomposed}.rapport",
    ]
    for number, name in enumerate(files):
        write(name, sample().with_changes(unplaced=(f"the {number}.",)))
    assert main(["export", *files, "--to", "txt", "-o", "out"]) == DONE
    given = {
        "r": 0,
        "r 2": 1,
        "R 3": 2,
        "r 2 2": 3,
        "sesión": 4,
        f"{decomposed} 2": 5,
    }
    assert names(folder / "out") == {f"{name}.txt" for name in given}
    for name, number in given.items():
        assert (folder / "out" / f"{name}.txt").read_text("utf-8").endswith(f"\nthe {number}.\n")


def test_one_that_fails_does_not_stop_the_others(folder: Path, capsys: Captured) -> None:
    write("a.rapport")
    (folder / "b.rapport").write_text("no report")
    write("d.rapport")
    code = main(
        ["export", "a.rapport", "b.rapport", "c.rapport", "d.rapport", "--to", "json,html", "-o", "out"]
    )
    assert code == TROUBLE
    assert names(folder / "out") == {"a.json", "a.html", "d.json", "d.html"}
    told = capsys.readouterr().err.splitlines()
    assert [line.startswith("rapporteur: ") for line in told] == [True] * 3
    assert "b.rapport is not a Rapporteur report" in told[0]
    assert "c.rapport" in told[1]
    assert told[2] == "rapporteur: 2 of 4 reports could not be exported, or not in every format"


def test_what_is_there_stays_unless_asked(folder: Path, capsys: Captured) -> None:
    write("a.rapport")
    (folder / "out").mkdir()
    (folder / "out" / "a.txt").write_text("mine")
    words = ["export", "a.rapport", "--to", "txt,html", "-o", "out"]
    assert main(words) == TROUBLE
    assert "left as it is" in capsys.readouterr().err
    assert (folder / "out" / "a.txt").read_text() == "mine"
    assert names(folder / "out") == {"a.txt", "a.html"}
    assert main([*words, "--force"]) == DONE
    assert (folder / "out" / "a.txt").read_text("utf-8") != "mine"


def test_the_report_itself_is_never_replaced(folder: Path, capsys: Captured) -> None:
    write("a.rapport")
    before = Path("a.rapport").read_bytes()
    assert main(["export", "a.rapport", "--to", "pdf", "-o", "../here/a.rapport", "--force"]) == TROUBLE
    assert "is the report itself" in capsys.readouterr().err
    assert Path("a.rapport").read_bytes() == before


def test_several_need_a_folder(folder: Path, capsys: Captured) -> None:
    write("a.rapport")
    (folder / "out").write_text("mine")
    assert main(["export", "a.rapport", "a.rapport", "-o", "out"]) == TROUBLE
    assert capsys.readouterr().err == ("rapporteur: out is a file, and no folder; nothing was written\n")
    assert (folder / "out").read_text() == "mine"


@pytest.mark.parametrize("to", ["odt", "pdf,odt", "", ","])
def test_a_format_that_is_none(to: str, capsys: Captured) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["export", "a.rapport", "--to", to, "-o", "out"])
    assert ended.value.code == MISUSED
    assert "there are pdf, docx, md, html, json, txt" in capsys.readouterr().err


def test_what_a_format_cannot_hold_is_said_of_each_file(folder: Path, capsys: Captured) -> None:
    deep = Line(text="10")
    for depth in range(9, -1, -1):
        deep = Line(text=str(depth), children=(deep,))
    write("deep.rapport", sample().with_changes(notes={"paula": (deep,)}))
    write("plain.rapport")
    assert main(["export", "deep.rapport", "plain.rapport", "--to", "docx", "-o", "out"]) == DONE
    assert capsys.readouterr().err == (
        "rapporteur: deep.docx: Word has nine levels of lists; deeper lines (2) are on the last one, "
        "a little further in.\n"
    )


# ---- on a terminal


def on_terminal(words: list[str]) -> Iterator[str]:
    """What the command says on stderr when that is a terminal of 40 columns, write by write."""
    import pty
    import subprocess
    import termios

    try:
        ours, theirs = pty.openpty()
    except OSError:
        pytest.skip("this machine has no pseudo-terminals")
    termios.tcsetwinsize(theirs, (24, 40))
    environ = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "LINES")}
    command = [sys.executable, "-m", "rapporteur", *words]
    with subprocess.Popen(command, stderr=theirs, stdout=subprocess.DEVNULL, env=environ) as run:
        os.close(theirs)
        said = b""
        while True:
            try:
                data = os.read(ours, 4096)
            except OSError:  # how Linux says that the other side has gone
                break
            if not data:
                break
            said += data
        os.close(ours)
    assert run.returncode in (DONE, TROUBLE)
    yield from said.decode().split("\r\x1b[K")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_many_show_how_far_they_are(folder: Path) -> None:
    long = "김민준" * 12
    write("a\x1b[31m.rapport")
    write(f"{long}.rapport")
    said = list(
        on_terminal(["export", "a\x1b[31m.rapport", "gone", f"{long}.rapport", "--to", "txt", "-o", "out"])
    )
    assert said[:2] == ["", "[######--------------] 1 of 3  a\N{REPLACEMENT CHARACTER}[31m.r"]
    assert "[#############-------] 2 of 3  gone" in said
    assert "[####################] 3 of 3  김민준김" in said
    # What stays begins on a line of its own, and nothing of the bar is left at the end.
    assert any(line.startswith("rapporteur: gone cannot be read:") for line in said)
    assert said[-1] == "rapporteur: 1 of 3 reports could not be exported, or not in every format\r\n"


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_one_shows_no_bar(folder: Path) -> None:
    write("a.rapport", sample().with_changes(photos=()))
    assert list(on_terminal(["export", "a.rapport", "--to", "txt", "-o", "a.txt"])) == [""]


def test_without_names_in_the_text_and_in_the_file_s_name(folder: Path, capsys: Captured) -> None:
    write("notes of Paula.rapport")
    assert (
        main(["export", "notes of Paula.rapport", "--to", "txt,json", "--unattributed", "-o", "out"]) == DONE
    )
    assert names(folder / "out") == {"notes of Ponente 1.txt", "notes of Ponente 1.json"}
    text = (folder / "out" / "notes of Ponente 1.txt").read_text("utf-8")
    assert "**Ponente 1**" in text
    assert "Paula" not in text
    told = capsys.readouterr().err
    assert "notes of Paula.rapport: 1 photo is left out, for nothing is blurred there" in told
    assert "may still tell who somebody is" not in told


def test_names_that_are_the_same_without_people_get_numbers(folder: Path) -> None:
    write("Paula.rapport")
    write("Camila.rapport")
    for force in ([], ["--force"]):
        command = ["export", "Paula.rapport", "Camila.rapport", "--to", "txt", "--unattributed", "-o", "out"]
        assert main([*command, *force]) == DONE
        assert names(folder / "out") == {"Ponente 1.txt", "Ponente 2.txt"}
        for file in (folder / "out").iterdir():
            file.rename(file.with_suffix(".txt"))


def test_photos_stay_in_an_edition_where_that_is_asked_for(folder: Path, capsys: Captured) -> None:
    write("r.rapport")
    assert main(["export", "r.rapport", "--unattributed", "--photos", "all", "-o", "out.html"]) == DONE
    assert "data:image/jpeg" in Path("out.html").read_text("utf-8")
    assert "1 place may still tell who somebody is" in capsys.readouterr().err
