"""Taking back what was exported, and refusing what was not."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from rapporteur.export.json_report import packed_report
from rapporteur.intake.exported import NewerExportError, NotExportedError, read_exported
from rapporteur.report.model import MAX_DEPTH, walk
from tests.export.sample import sample

Change = Callable[[dict[str, Any]], object]


def packed(change: Change = lambda _: None) -> bytes:
    """An exported report with something changed in it."""
    told = json.loads(packed_report(sample()).data)
    change(told)
    return json.dumps(told).encode()


@pytest.mark.parametrize("before", [b"", b"\xef\xbb\xbf", b"\n  "])
def test_how_the_text_begins_does_not_matter(before: bytes) -> None:
    assert read_exported(before + packed()).session == sample().session


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "not JSON"),
        (b"\xff\xfe{}", "not text"),
        (b"[1]", "some other JSON"),
        (b"{}", "some other JSON"),
        (b"[" * 100_000, "not JSON"),
        (packed()[:-20], "cut off"),
    ],
    ids=["empty", "other bytes", "list", "object", "deep", "cut"],
)
def test_what_is_no_report_is_refused(data: bytes, problem: str) -> None:
    with pytest.raises(NotExportedError, match=problem):
        read_exported(data)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda told: told.pop("version"), "its version"),
        (lambda told: told.update(version="1"), "its version"),
        (lambda told: told.pop("report"), "report"),
        (lambda told: told["report"].pop("template"), "template"),
        (lambda told: told["report"].update(extra=1), "extra"),
        (lambda told: told["report"]["people"].append(told["report"]["people"][0]), "same id"),
        (lambda told: told["report"]["photos"].append(told["report"]["photos"][0]), "same id"),
        (lambda told: told["report"]["people"][0].update(id="../x"), "people.0.id"),
        (lambda told: told.update(pictures=[]), "pictures"),
        (lambda told: told.update(pictures={"p1": "no base64!"}), "pictures"),
        (lambda told: told.update(pictures={"p1": 1}), "pictures"),
    ],
)
def test_what_is_damaged_is_refused(change: Change, problem: str) -> None:
    with pytest.raises(NotExportedError, match=problem):
        read_exported(packed(change))


def test_a_newer_version_is_called_so() -> None:
    with pytest.raises(NewerExportError, match="newer version"):
        read_exported(packed(lambda told: told.update(version=2, report={"new": 1})))


def test_a_photo_without_its_picture_is_kept() -> None:
    (photo,) = read_exported(packed(lambda told: told.pop("pictures"))).photos
    assert (photo.caption, photo.data) == ("Foto de grupo", b"")


def nested(depth: int) -> Change:
    def change(told: dict[str, Any]) -> None:
        line: dict[str, Any] = {"text": "innermost"}
        for _ in range(depth):
            line = {"text": "x", "children": [line]}
        told["report"]["notes"] = {"paula": [line]}

    return change


def test_notes_are_no_deeper_than_notes_can_be() -> None:
    lines = list(walk(read_exported(packed(nested(60))).notes_of("paula")))
    assert (len(lines), max(depth for depth, _ in lines)) == (61, MAX_DEPTH)
    assert lines[-1][1].text == "innermost"


def test_notes_without_a_bottom_are_refused() -> None:
    with pytest.raises(NotExportedError):
        read_exported(packed(nested(400)))
