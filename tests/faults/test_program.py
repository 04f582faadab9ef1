"""Faults of every kind in the real program: it says so once, keeps the window, and quotes no report."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.faults.faulty_program import SECRET, TIMES
from tests.samples import SAMPLE

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="its folders are named as Linux names them")


class Home:
    """A person's folders, in which the program is started again and again."""

    def __init__(self, folder: Path) -> None:
        self.data = folder / "share" / "rapporteur"
        self.logs = self.data / "logs"
        self._environ = {
            **os.environ,
            "HOME": str(folder),
            "XDG_DATA_HOME": str(folder / "share"),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_RUNTIME_DIR": str(folder),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(ROOT),
        }

    def start(self, fault: str, *files: Path) -> tuple[int, dict[str, Any], str]:
        """The exit code, what was told, and what was said on stderr."""
        environ: Mapping[str, str] = {**self._environ, "FAULT": fault}
        ended = subprocess.run(
            [sys.executable, "-m", "tests.faults.faulty_program", *map(str, files)],
            env=environ,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        told = json.loads(ended.stdout) if ended.stdout.strip() else {}
        return ended.returncode, told, ended.stderr

    def log(self) -> str:
        """All that the log has."""
        return "".join(file.read_text("utf-8") for file in self.logs.glob("*.log*"))


@pytest.fixture
def home(tmp_path: Path) -> Home:
    tmp_path.chmod(0o700)
    return Home(tmp_path)


@pytest.mark.parametrize("fault", ["slot", "virtual", "worker", "thread", "del"])
def test_a_fault_is_told_and_the_window_stays(home: Home, fault: str) -> None:
    code, told, errors = home.start(fault, SAMPLE)
    assert (code, told["dialogs"], told["windows"]) == (0, 1, 1)
    assert told["heading"].startswith("Something unexpected happened in Rapporteur")
    assert told["is_modal"] is False
    assert told["safety"].startswith("Your notes are safe: all that you typed is in ")
    assert str(home.data / "working") in told["safety"]
    assert "ValueError" in told["copied"]
    assert "faulty_program.py:" in told["copied"]
    assert "Rapporteur 0." in told["copied"]
    assert "PySide6" in told["copied"]
    log = home.log()
    assert "ValueError" in log
    for text in (told["copied"], errors, log):
        assert SECRET not in text
        assert "Paula" not in text
    assert not (home.logs / "crash.txt").exists()


def test_a_fault_that_comes_again_and_again_is_counted_in_one_dialog(home: Home) -> None:
    _, told, _ = home.start("many", SAMPLE)
    assert told["dialogs"] == 1
    assert str(TIMES) in told["heading"]
    assert f"{TIMES} ×" in told["copied"]
    # The first, the tenth and the hundredth.
    assert home.log().count("an unexpected error") == 3


def test_without_a_report_it_says_that_none_is_open(home: Home) -> None:
    _, told, _ = home.start("slot")
    assert told["safety"] == "No report is open. Your reports are as they were."


def test_a_crash_is_told_at_the_next_start_with_the_report_that_it_left_open(home: Home) -> None:
    code, told, _ = home.start("memory", SAMPLE)
    assert code < 0
    assert told == {}
    assert "Segmentation fault" in (home.logs / "crash.txt").read_text()
    code, told, _ = home.start("none")
    assert (code, told["windows"]) == (0, 1)
    assert "Recovered" in told["banner"]
    assert "before the program ended unexpectedly" in told["banner"]
    assert "Segmentation fault" in told["copied"]
    assert "in string_at" in told["copied"]
    assert [file.name for file in home.logs.iterdir()] == ["last-crash.txt"]
    _, told, _ = home.start("none")
    assert "copied" not in told


def test_a_crash_without_a_report_is_told_too(home: Home) -> None:
    home.start("memory")
    _, told, _ = home.start("none")
    assert "Rapporteur ended unexpectedly last time" in told["banner"]
    assert "Segmentation fault" in told["copied"]


def test_before_there_is_a_window_a_sentence_says_so(home: Home) -> None:
    code, told, errors = home.start("start")
    assert (code, told) == (3, {})
    assert errors == (
        "Rapporteur could not start (ValueError); your reports are as they were. "
        f"What is known of it is in {home.logs / 'rapporteur.log'}.\n"
    )
    assert "ValueError\n" in home.log()
    assert SECRET not in home.log()
