"""The process with the dictionaries, spoken with directly."""

from __future__ import annotations

import json
import subprocess
import sys

from rapporteur.resources import resource_folder

FOLDER = resource_folder() / "dictionaries"


def talk(*requests: str) -> list[dict[str, object]]:
    """The answers to lines of input; the process has to end with them."""
    ended = subprocess.run(
        [sys.executable, "-m", "rapporteur.writing.spelling_process", str(FOLDER)],
        input="".join(f"{request}\n" for request in requests).encode(),
        capture_output=True,
        check=True,
        timeout=60,
    )
    assert ended.stderr == b""
    return [json.loads(line) for line in ended.stdout.splitlines()]


def test_it_answers_line_by_line_and_ends_with_its_input() -> None:
    answers = talk(
        '["set", ["es", "eu", "es-MX", "en"], ["Mondragon"]]',
        '["check", ["la coperativa Mondragon", "the people"]]',
        '["suggest", "delegacion", "es"]',
        '["set", ["en"], []]',
        '["check", ["the people"]]',
    )
    assert [each["answer"] for each in answers] == [
        ["es", "en-GB"],
        [["es", [[3, 13]]], ["en-GB", []]],
        ["delegación"],
        ["en-GB"],
        [["en-GB", []]],
    ]


def test_what_it_does_not_understand_it_says_and_goes_on() -> None:
    answers = talk("nothing", '["check"]', '{"a": 1}', "\x00\x7f", '["check", ["hola"]]')
    assert [list(each) for each in answers] == [["error"]] * 4 + [["answer"]]
    assert answers[-1] == {"answer": [["", []]]}
