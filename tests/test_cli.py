"""The command line: what it prints, what it writes, how it ends."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pypdf
import pytest

from rapporteur.cli import COMMANDS, DONE, MISUSED, NO, TROUBLE, main
from rapporteur.places import user_places
from rapporteur.report.model import Line, Person
from rapporteur.store.history import Cause
from rapporteur.store.library import Library, scratch_copy
from rapporteur.store.published import read_published, write_published
from tests.display import Display, stop, wait_until
from tests.samples import SAMPLE, sample_report, sample_text

Captured = pytest.CaptureFixture[str]

PROGRAMMES = Path(__file__).parent / "data" / "programme"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own, so that nobody's forms or reports come in."""
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "diesis.rapport"
    assert main(["import", str(SAMPLE), "-o", str(path)]) == DONE
    return path


@pytest.mark.parametrize(
    "words", [[], *([command] for command in COMMANDS)], ids=lambda words: " ".join(words)
)
@pytest.mark.parametrize("option", ["--help", "--version"])
def test_every_command_explains_itself(words: list[str], option: str, capsys: Captured) -> None:
    with pytest.raises(SystemExit) as ended:
        main([*words, option])
    assert ended.value.code == DONE
    assert capsys.readouterr().out.startswith("usage: rapporteur" if option == "--help" else "rapporteur 0.")


def test_what_is_not_understood_ends_with_two(capsys: Captured) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["export"])
    assert ended.value.code == MISUSED
    assert "usage:" in capsys.readouterr().err


def test_import_and_show(report: Path, capsys: Captured) -> None:
    assert main(["show", str(report)]) == DONE
    shown = capsys.readouterr().out
    assert "Title of the session:\tDIESIS" in shown
    assert "  - coopcycle: Una plataforma" in shown
    assert main(["show", str(report), "--json"]) == DONE
    told = json.loads(capsys.readouterr().out)
    assert told["session"]["language"] == "es"
    assert len(told["notes"]) == 5


def test_import_tells_what_fits_nowhere(tmp_path: Path, capsys: Captured) -> None:
    form = tmp_path / "form.txt"
    form.write_text(sample_text().replace("Language:", "and a stray line\nLanguage:"))
    assert (
        main(["import", str(form), "-o", str(tmp_path / "r.rapport"), "--zone", "America/Mexico_City"])
        == DONE
    )
    assert "Unplaced: and a stray line" in capsys.readouterr().err
    report = read_published(tmp_path / "r.rapport")
    assert report.unplaced == ("and a stray line",)
    assert report.session.zone == "America/Mexico_City"


def test_check_names_what_is_missing(report: Path, capsys: Captured, tmp_path: Path) -> None:
    assert main(["check", str(report)]) == NO
    assert capsys.readouterr().out == (
        "must be mended: Participants is empty\nmust be mended: Screenshots of the zoom session is empty\n"
    )
    complete = read_published(report)
    template = complete.template.model_copy(update={"sections": complete.template.sections[1:-1]})
    write_published(complete.with_changes(template=template, unplaced=("x",)), tmp_path / "c.rapport")
    assert main(["check", str(tmp_path / "c.rapport")]) == DONE
    assert capsys.readouterr().out == "worth a look: 1 line of the imported form fit nowhere\n"


def test_check_says_how_serious_it_is_and_where(tmp_path: Path, capsys: Captured) -> None:
    report = sample_report()
    notes = {
        **report.notes,
        "floor": (Line(text="lo de Camilla y Paúla"), Line(text="uf", kind="private"), Line(text="Will we")),
    }
    will = Person(id="will", name="Will Smith", unseen=True)
    path = tmp_path / "r.rapport"
    write_published(report.with_changes(people=(will, *report.people), notes=notes), path)
    assert main(["check", str(path)]) == NO
    assert capsys.readouterr().out.splitlines() == [
        "must be mended: Participants is empty",
        "must be mended: Screenshots of the zoom session is empty",
        "worth a look: nothing is noted under Will Smith",
        "worth a look: “Camilla” is nearly “Camila”",
        "worth a look: “Paúla” is nearly “Paula”",
        "good to know: 1 private line will be left out",
    ]
    assert main(["check", str(path), "--unattributed"]) == NO
    assert capsys.readouterr().out.splitlines() == [
        "worth a look: Floor, line 1: “Camilla” may tell of Camila",
        "worth a look: Floor, line 3: “Will” may tell of Will Smith",
    ]
    write_published(report.with_changes(notes={}), path)
    assert main(["check", str(path), "--unattributed"]) == DONE


def test_every_word_of_the_sample_is_in_its_pdf(report: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "r.pdf"
    assert main(["export", str(report), "--to", "pdf", "-o", str(pdf)]) == DONE
    text = " ".join(page.extract_text() for page in pypdf.PdfReader(pdf).pages)
    # A word that was hyphenated has a soft hyphen where its line ends.
    text = re.sub("\u00ad\\s*", "", text)

    def words(of: str) -> Counter[str]:
        return Counter(re.findall(r"\w+", of))

    assert words(sample_text()) - words(text) == Counter()


def test_characters_that_no_font_has_are_named(tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "r.rapport"
    write_published(sample_report().with_changes(notes={"floor": (Line(text="𓀀"),)}), path)
    assert main(["export", str(path), "-o", str(tmp_path / "r.pdf")]) == DONE
    place = "𓀀 (U+13000 EGYPTIAN HIEROGLYPH A001), so it shows as a box in Floor"
    assert place in capsys.readouterr().err
    main(["check", str(path)])
    assert (
        "worth a look: no font has 𓀀 (U+13000 EGYPTIAN HIEROGLYPH A001) in Floor" in capsys.readouterr().out
    )


def test_new_and_templates(tmp_path: Path, capsys: Captured, home: Path) -> None:
    own = home / "rapporteur" / "templates"
    own.mkdir(parents=True)
    (own / "wrong.toml").write_text("id = 1")
    assert main(["templates"]) == TROUBLE
    listed = capsys.readouterr()
    assert listed.out.splitlines() == [
        "generic-session\tSession report\ten, es, fr, pt, ca, ko, ar",
        "gsef-2021\tGSEF 2021 session report\ten, es, fr",
    ]
    assert "wrong.toml" in listed.err
    path = tmp_path / "n.rapport"
    assert main(["new", "--template", "generic-session", "--language", "fr", "-o", str(path)]) == DONE
    assert read_published(path).language == "fr"


def test_a_programme_is_listed_by_day_and_room(capsys: Captured) -> None:
    assert main(["programme", str(PROGRAMMES / "sched.csv"), "--zone", "Europe/Madrid"]) == DONE
    told = capsys.readouterr()
    assert told.err == ""
    assert told.out.splitlines()[0] == (
        "2021-10-04\tMain Hall\t09:00-10:30\t101\tOpening ceremony\tMarie Dubois\tAna Ruiz, Jon Etxeberria"
    )
    rooms = [line.split("\t")[1] for line in told.out.splitlines()]
    assert rooms == ["Main Hall", "Room 2", "Room 3", "", "Main Hall"]


def test_a_programme_tells_what_cannot_be_read_and_what_was_assumed(capsys: Captured) -> None:
    path = PROGRAMMES / "sched.csv"
    assert main(["programme", str(path), "--json"]) == DONE
    told = capsys.readouterr()
    sessions = json.loads(told.out)["sessions"]
    assert [session["starts"] for session in sessions[:2]] == ["2021-10-04T09:00:00Z", "2021-10-05T11:00:00Z"]
    assert told.err == (
        "rapporteur: some times in sched.csv name no time zone and are taken for UTC; --zone says another\n"
    )
    assert main(["programme", str(PROGRAMMES / "tableau-fr.csv")]) == DONE
    assert capsys.readouterr().err == (
        "rapporteur: tableau-fr.csv, line 8: no time can be read here: demain\n"
    )


def test_a_report_is_begun_from_a_programme(tmp_path: Path) -> None:
    path = tmp_path / "n.rapport"
    words = [
        "new",
        "--from-programme",
        str(PROGRAMMES / "unicode-text.txt"),
        "--session",
        "S2",
        "-o",
        str(path),
    ]
    assert main(words) == DONE
    made = read_published(path)
    assert (made.template.id, made.session.title, made.session.programme_id) == (
        "generic-session",
        "Across the water",
        "S2",
    )
    assert (made.fields["time"], made.session.zone) == ("18:00-19:15", "America/New_York")
    assert main([*words, "--force", "--template", "gsef-2021", "--language", "es"]) == DONE
    made = read_published(path)
    assert (made.language, made.fields["date"], made.fields["time"]) == (
        "es",
        "5 de octubre de 2021",
        "00:00-01:15",
    )


@pytest.mark.parametrize(
    "words",
    [[], ["--from-programme", "p.ics"], ["--template", "gsef-2021", "--session", "S1"]],
    ids=" ".join,
)
def test_a_new_report_needs_a_form_or_a_session(words: list[str], tmp_path: Path, capsys: Captured) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["new", *words, "-o", str(tmp_path / "n.rapport")])
    assert ended.value.code == MISUSED
    assert "usage:" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_nothing_that_somebody_wrote_steers_the_terminal(tmp_path: Path, capsys: Captured) -> None:
    form = "Title of the session:\tevil\x1b]0;pwn\x07\x9b1m\nSpeakers\n- **An\x1ba**\nno\x1bwhere\n"
    (tmp_path / "form.txt").write_text(f"Participants:\nLanguage:\tSpanish\n{form}", "utf-8")
    report = str(tmp_path / "r.rapport")
    assert main(["import", str(tmp_path / "form.txt"), "-o", report]) == DONE
    for words in (["show"], ["check"]):
        main([*words, report])
    told = capsys.readouterr()
    assert "evil" in told.out
    assert not {"\x1b", "\x07", "\x9b"} & set(told.out + told.err)


def test_nothing_is_replaced_unless_asked(report: Path, capsys: Captured) -> None:
    before = report.read_bytes()
    assert main(["import", str(SAMPLE), "-o", str(report)]) == TROUBLE
    assert "left as it is" in capsys.readouterr().err
    assert report.read_bytes() == before
    assert main(["import", str(SAMPLE), "-o", str(report), "--force"]) == DONE


@pytest.mark.parametrize(
    "words",
    [
        ["show", "missing.rapport"],
        ["show", "text.rapport"],
        ["check", "folder"],
        ["export", "text.rapport", "-o", "x.pdf"],
        ["import", "latin.txt", "-o", "x.rapport"],
        ["import", "text.rapport", "-o", "x.rapport"],
        ["import", "missing.txt", "-o", "x.rapport"],
        ["new", "--template", "sonnet", "-o", "x.rapport"],
        ["new", "--template", "gsef-2021", "--zone", "Mars", "-o", "x.rapport"],
        ["new", "--template", "gsef-2021", "-o", "nowhere/x.rapport"],
        ["new", "--from-programme", "missing.ics", "--session", "1", "-o", "x.rapport"],
        ["new", "--from-programme", str(PROGRAMMES / "gsef.ics"), "--session", "gone", "-o", "x.rapport"],
        ["programme", "missing.ics"],
        ["programme", "text.rapport"],
        ["programme", str(PROGRAMMES / "gsef.ics"), "--zone", "Mars"],
    ],
    ids=" ".join,
)
def test_trouble_is_one_sentence(
    words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("text.rapport").write_text("not a report")
    Path("latin.txt").write_bytes("año".encode("latin-1"))
    Path("folder").mkdir()
    before = sorted(tmp_path.iterdir())
    assert main(words) == TROUBLE
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("rapporteur: ")
    assert told.err.count("\n") == 1
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize(
    ("words", "code", "out", "err"),
    [
        (["--help"], DONE, "usage: rapporteur", ""),
        (["check", "diesis.rapport"], NO, "must be mended: Participants is empty", ""),
        (["show", "missing.rapport"], TROUBLE, "", "rapporteur: missing.rapport cannot be read"),
        (["programme", "none.csv"], TROUBLE, "", "rapporteur: there is no file none.csv; nothing was done"),
        (["programme", "."], TROUBLE, "", "rapporteur: . is a folder, and no file"),
        (
            ["new", "--template", "generic-session", "-o", "none/x.rapport"],
            TROUBLE,
            "",
            "rapporteur: there is no folder none; nothing was written",
        ),
        (["show", "form.txt"], TROUBLE, "", "rapporteur: form.txt is not a Rapporteur report"),
        (["export"], MISUSED, "", "usage: rapporteur export"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_the_command_itself(
    report: Path, tmp_path: Path, words: list[str], code: int, out: str, err: str
) -> None:
    (tmp_path / "form.txt").write_text(sample_text())
    done = subprocess.run(
        [sys.executable, "-m", "rapporteur", *words],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == code
    assert done.stdout.startswith(out)
    assert done.stderr.startswith(err)
    assert bool(done.stdout) == bool(out)
    assert bool(done.stderr) == bool(err)
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="needs a folder that lets nobody write")
def test_of_what_could_not_be_written_it_is_not_said_that_it_is_safe(capsys: Captured) -> None:
    assert main(["new", "--template", "generic-session", "-o", "/proc/x.rapport"]) == TROUBLE
    told = capsys.readouterr().err
    assert told.startswith("rapporteur: /proc/x.rapport could not be written (")
    assert told.endswith("; nothing was kept of it\n")


@pytest.mark.parametrize("words", [["show", "diesis.rapport"], ["templates"]], ids=" ".join)
def test_a_reader_that_goes_away_is_no_fault(report: Path, tmp_path: Path, words: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    environ = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    with os.fdopen(writing, "wb") as out:
        done = subprocess.run(
            [sys.executable, "-m", "rapporteur", *words],
            cwd=tmp_path,
            env=environ,
            stdout=out,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert (done.returncode, done.stderr) == (TROUBLE, "")


def test_a_terminal_without_the_letters_still_shows_the_report(report: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "rapporteur", "show", str(report)],
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (DONE, "")
    assert "economy: co-creation" in done.stdout.casefold()
    assert r"Internacionalizaci\xf3n" in done.stdout


def test_only_files_are_replaced(tmp_path: Path, capsys: Captured) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for output in (folder, pipe):
        assert main(["import", str(SAMPLE), "-o", str(output), "--force"]) == TROUBLE
        assert "no file that could be replaced" in capsys.readouterr().err
    assert pipe.is_fifo()


def test_a_file_whose_name_is_no_text(tmp_path: Path, capsys: Captured) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/informe\xe9.rapport"))
    try:
        path.touch()
    except OSError:
        pytest.skip("the file system has no such names")
    path.unlink()
    assert main(["import", str(SAMPLE), "-o", str(path)]) in (DONE, TROUBLE)
    if path.exists():
        assert main(["show", str(path)]) == DONE
    assert "Traceback" not in capsys.readouterr().err


# ---- history, search


def written(path: Path, *texts: str) -> None:
    """Give a report's file a history: each text a version."""
    with scratch_copy(path) as store:
        for text in texts:
            notes = {**store.report.notes, "floor": (Line(text=text),)}
            store.save(store.report.with_changes(notes=notes))
            store.keep_version(Cause.EXPORTED, f"{text}.pdf")
        store.name_version(store.versions()[1 if len(texts) > 1 else 0].revision, "con nombre")
        store.publish(path)


def floor(path: Path) -> str:
    return read_published(path).notes_of("floor")[0].text


def test_history_lists_the_versions(report: Path, capsys: Captured) -> None:
    written(report, "uno", "uno dos", "uno dos tres")
    before = report.read_bytes()
    assert main(["history", str(report)]) == DONE
    lines = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert [line[3] for line in lines[:3]] == [
        f"exported {n}.pdf" for n in ("uno dos tres", "uno dos", "uno")
    ]
    assert lines[1][4] == "con nombre"
    assert main(["history", str(report), "--json"]) == DONE
    told = json.loads(capsys.readouterr().out)
    assert [one["revision"] for one in told] == [int(line[0]) for line in lines]
    assert told[0]["words"] - told[2]["words"] == 2
    assert report.read_bytes() == before


def test_a_version_is_restored_by_number_name_or_time(report: Path, tmp_path: Path, capsys: Captured) -> None:
    written(report, "uno", "uno dos", "uno dos tres")
    assert main(["restore", str(report), "--at", "con nombre", "-o", str(tmp_path / "o.rapport")]) == DONE
    assert (floor(tmp_path / "o.rapport"), floor(report)) == ("uno dos", "uno dos tres")
    main(["history", str(report), "--json"])
    told = json.loads(capsys.readouterr().out.partition("\n")[2])
    assert main(["restore", str(report), "--at", str(told[2]["revision"])]) == DONE
    assert floor(report) == "uno"
    # What was there is a version now, and so restoring can be taken back.
    capsys.readouterr()
    main(["history", str(report)])
    newest = capsys.readouterr().out.splitlines()[0].split("\t")
    assert newest[3] == "exported uno dos tres.pdf"
    assert main(["restore", str(report), "--at", newest[0]]) == DONE
    assert floor(report) == "uno dos tres"
    assert main(["restore", str(report), "--at", told[0]["at"][:10]]) == DONE


@pytest.mark.parametrize(
    ("when", "lines"), [("2021-10-07 19:33", 26), ("2021-10-07 19:33:00", 21), ("2021-10-07", 40)]
)
def test_a_time_means_the_last_version_before_its_end(tmp_path: Path, when: str, lines: int) -> None:
    out = tmp_path / "o.rapport"
    file = Path(__file__).parent / "store" / "files" / "version-1.rapport"
    moment = datetime.fromisoformat(when).replace(tzinfo=UTC).astimezone()
    local = f"{moment:%Y-%m-%d %H:%M:%S}"[: len(when)]
    assert main(["restore", str(file), "--at", local, "-o", str(out)]) == DONE
    assert len(read_published(out).notes_of("floor")) == lines


@pytest.mark.parametrize("when", ["99999", "nothing", "1999-12-31", "25:99", "0001-01-01 00:00"])
def test_a_version_that_is_not_there_changes_nothing(report: Path, when: str, capsys: Captured) -> None:
    written(report, "uno")
    before = report.read_bytes()
    assert main(["restore", str(report), "--at", when]) == TROUBLE
    assert "rapporteur history" in capsys.readouterr().err
    assert report.read_bytes() == before


def test_a_report_that_is_open_is_not_restored_behind_its_windows_back(
    report: Path, home: Path, capsys: Captured
) -> None:
    written(report, "uno", "dos")
    store = Library(home / "rapporteur" / "working").open_file(report).store
    before = report.read_bytes()
    assert main(["restore", str(report), "--at", "con nombre"]) == TROUBLE
    assert "already open" in capsys.readouterr().err
    assert report.read_bytes() == before
    store.close()
    assert main(["restore", str(report), "--at", "con nombre"]) == DONE


def test_what_can_be_read_of_a_damaged_file_is_recovered(
    report: Path, tmp_path: Path, capsys: Captured
) -> None:
    data = bytearray(report.read_bytes())
    data[:100] = bytes(100)
    report.write_bytes(data)
    assert main(["show", str(report)]) == TROUBLE
    out = tmp_path / "saved.rapport"
    assert main(["recover", str(report), "-o", str(out)]) == DONE
    assert "saved.rapport has" in capsys.readouterr().out
    assert read_published(out).session.title == "DIESIS"
    assert report.read_bytes() == data
    (tmp_path / "text.txt").write_text("no report")
    assert main(["recover", str(tmp_path / "text.txt"), "-o", str(tmp_path / "no.rapport")]) == TROUBLE
    assert not (tmp_path / "no.rapport").exists()


def test_words_are_found_in_all_reports(
    report: Path, home: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("rapporteur.cli.searching.places", lambda: replace(user_places(), documents=tmp_path))
    written(report, "la economía del cuidado")
    assert main(["search", "ECONOMIA", "cuid"]) == DONE
    assert capsys.readouterr().out.strip().split("\t") == [str(report), "", "la economía del cuidado"]
    assert main(["search", "--json", "economia cuidado"]) == DONE
    assert json.loads(capsys.readouterr().out)[0]["title"] == "DIESIS"
    assert main(["search", "nadie dijo esto"]) == NO


# ---- pictures without a window


@pytest.mark.parametrize(
    "words",
    [
        ["--region", "1,2,3"],
        ["--region", "0,0,0,10"],
        ["-o", "photo.gif"],
        ["--screen", "--window", "Zoom"],
    ],
)
def test_a_picture_that_is_not_understood(words: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["snap", *words])
    assert ended.value.code == MISUSED


def test_no_picture_without_a_display(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert main(["snap", "-o", str(tmp_path / "photo.jpg")]) == NO
    assert capsys.readouterr().err.endswith("No picture was taken.\n")
    assert not (tmp_path / "photo.jpg").exists()


@pytest.mark.display
def test_a_picture_goes_to_a_file_of_its_own(
    display: Display, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("XDG_SESSION_TYPE", raising=False)
    monkeypatch.setenv("DISPLAY", display.name)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    gallery = display.start(sys.executable, "-m", "rapporteur.desktop.gallery", "--title", "Our meeting")
    display.wait_for_window("^Our meeting$")
    # A window that is there has not been painted yet, and what has one colour all over is refused.
    wait_until(lambda: main(["snap", "--window", "our meeting"]) == DONE, what="a picture of the window")
    stop(gallery)
    (written,) = tmp_path.glob("photo *.jpg")
    assert capsys.readouterr().out == f"{written.name}\n"
    assert main(["snap", "--window", "our meeting", "-o", written.name]) == TROUBLE
    display.wait_for_window("^Our meeting$", gone=True)
    assert main(["snap", "--window", "our meeting"]) == NO
