"""Rules about meetings: what a file may hold, and what is said about one that cannot be used."""

from __future__ import annotations

from pathlib import Path

import pytest

from rapporteur.capture import MeetingRules, MeetingsUnreadable, Window, load_meetings

RULE = '[[rule]]\nservice = "Zoom"\nrank = 1\n'


def load(tmp_path: Path, text: str) -> MeetingRules:
    path = tmp_path / "meetings.toml"
    path.write_text(text, "utf-8")
    return load_meetings(path)


def window(title: str, app: str = "", *, size: tuple[int, int] = (800, 600)) -> Window:
    return Window(1, title, app, 0, 0, *size)


def test_the_first_rule_that_fits_decides(tmp_path: Path) -> None:
    rules = load(
        tmp_path,
        RULE.replace("1", "0") + "titles = ['home$']\n" + RULE + "apps = ['Zoom']\n",
    )
    assert rules.rank(window("Call", "ZOOM.EXE")) == 1
    assert rules.rank(window("Zoom HOME", "zoom")) == 0
    assert rules.rank(window("Call", "gimp")) == 0


def test_sizes_are_the_file_s_or_the_rule_s_own(tmp_path: Path) -> None:
    text = "smallest = [500, 400]\n" + RULE + "apps = ['zoom']\n"
    assert load(tmp_path, text).rank(window("Call", "zoom", size=(499, 600))) == 0
    assert load(tmp_path, text).rank(window("Call", "zoom", size=(500, 400))) == 1
    own = load(tmp_path, text + "smallest = [100, 100]\n")
    assert own.rank(window("Call", "zoom", size=(100, 100))) == 1


def test_what_browsers_add_is_taken_off(tmp_path: Path) -> None:
    rules = load(tmp_path, "decorations = [' - Browser$', '^[(]\\d+[)] ']\n" + RULE + "titles = ['^Call$']\n")
    assert rules.bare_title(" (3) Call - browser") == "Call"
    assert rules.rank(window("(12) Call - Browser")) == 1


@pytest.mark.parametrize(
    ("text", "detail"),
    [
        ("rule = ", "no file of meetings"),
        ("", "no file of meetings"),
        (RULE, "would fit every window"),
        (RULE + "titles = ['(']", "“[(]” is no regular expression"),
        (RULE + "title = ['x']", "knows no title"),
        (RULE + "apps = [7]", "no file of meetings"),
        (RULE + "apps = ['zoom']\nsmallest = 7", "no file of meetings"),
        (RULE.replace("1", "'high'") + "apps = ['zoom']", "no file of meetings"),
    ],
)
def test_a_file_that_cannot_be_used_is_told(tmp_path: Path, text: str, detail: str) -> None:
    with pytest.raises(MeetingsUnreadable, match=detail) as caught:
        load(tmp_path, text)
    assert caught.value.path == tmp_path / "meetings.toml"


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(MeetingsUnreadable, match="Zoom is still found"):
        load_meetings(tmp_path / "none.toml")
