"""The click is played by the first player that is there, and nothing waits for it."""

from __future__ import annotations

import subprocess
import sys
import wave
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rapporteur.desktop.click import Click
from rapporteur.resources import resource_folder

ROOT = Path(__file__).parents[2]
SOUND = resource_folder() / "sounds" / "click.wav"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows plays sounds by itself")


@pytest.fixture
def player(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], Path]:
    """Makes a player, with nothing else on the path; returns the file that it writes when it is called."""
    monkeypatch.setenv("PATH", str(tmp_path))

    def make(name: str, last: str = "") -> Path:
        told = tmp_path / f"{name}.told"
        script = tmp_path / name
        script.write_text(
            f'#!/bin/sh\necho loud\necho "$@" > {told}.new\n/bin/mv {told}.new {told}\n{last}\n'
        )
        script.chmod(0o755)
        return told

    return make


@pytest.mark.parametrize(
    ("names", "taken", "options"),
    [
        (["aplay", "paplay", "pw-play"], "pw-play", ""),
        (["aplay", "paplay"], "paplay", ""),
        (["aplay"], "aplay", "-q "),
        (["afplay"], "afplay", ""),
    ],
)
def test_the_first_player_that_is_there_plays_the_sound(
    names: list[str],
    taken: str,
    options: str,
    player: Callable[..., Path],
    qtbot: QtBot,
    capfd: pytest.CaptureFixture[str],
) -> None:
    told = {name: player(name) for name in names}
    Click(SOUND).play()
    qtbot.waitUntil(told[taken].exists)
    assert told[taken].read_text() == f"{options}{SOUND}\n"
    assert [name for name in names if told[name].exists()] == [taken]
    assert capfd.readouterr().out == ""


def test_nothing_waits_for_the_sound_to_end(
    player: Callable[..., Path], tmp_path: Path, qtbot: QtBot
) -> None:
    end, ended = tmp_path / "end", tmp_path / "ended"
    # It ends by itself, should this test fail before it says so.
    told = player("paplay", f"n=9999999; until [ -e {end} ] || [ $((n=n-1)) = 0 ]; do :; done; : > {ended}")
    Click(SOUND).play()
    qtbot.waitUntil(told.exists)
    assert not ended.exists()
    end.touch()
    qtbot.waitUntil(ended.exists)


@pytest.mark.parametrize("found", [None, "/nowhere/paplay"])
def test_without_a_player_that_starts_only_the_log_says_so(
    found: str | None, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    Click(SOUND, which=lambda name: found if name == "paplay" else None).play()
    assert [record.levelname for record in caplog.records] == ["INFO"]
    assert "no click" in caplog.text


def test_the_sound_is_short_soft_and_can_be_made_again() -> None:
    with wave.open(str(SOUND), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 22_050)
        assert file.getnframes() / file.getframerate() < 0.1
        samples = memoryview(file.readframes(file.getnframes())).cast("h")
    assert 1_000 < max(abs(sample) for sample in samples) < 4_000
    assert abs(samples[-1]) < 50
    code = "import sys, click_sound; sys.stdout.buffer.write(click_sound.click())"
    made = subprocess.check_output([sys.executable, "-c", code], cwd=ROOT / "packaging")
    assert made == SOUND.read_bytes()
