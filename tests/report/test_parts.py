"""A report in parts: what changes, what is written, what is read back."""

from __future__ import annotations

import pytest

from rapporteur.report.model import Line, Photo, Report, new_report
from rapporteur.report.parts import (
    PartError,
    changed_parts,
    part_json,
    part_names,
    report_from_parts,
    with_parts_of,
)
from tests.samples import NOW, sample_report, templates


@pytest.fixture
def report() -> Report:
    photo = Photo(id="p1", taken=NOW, width=10, height=10, data=b"pixels")
    return sample_report().with_changes(
        photos=(photo,), unplaced=("sin sitio",), texts={"summary": "Resumen — 日本"}
    )


def as_json(report: Report) -> dict[str, str]:
    parts = {name: part_json(report, name) for name in part_names(report)}
    return {name: text for name, text in parts.items() if text is not None}


def test_what_is_written_is_read_back(report: Report) -> None:
    assert report_from_parts(as_json(report), {"p1": b"pixels"}) == report


def test_the_bytes_of_photos_go_beside(report: Report) -> None:
    assert "pixels" not in as_json(report)["photos"]
    assert report_from_parts(as_json(report), {}).photos[0].data == b""


def test_only_what_changed_is_named(report: Report) -> None:
    paula = report.people[1]
    changed = report.with_changes(
        notes={**report.notes, paula.id: (Line(text="x"),)},
        lists={},
        session=report.session.model_copy(update={"title": "y"}),
    )
    assert changed_parts(report, changed) == ["session", "list:questions", f"notes:{paula.id}"]
    assert part_json(changed, "list:questions") is None
    assert changed_parts(report, report) == []


def test_a_photo_with_other_pixels_has_changed(report: Report) -> None:
    blurred = report.photos[0].model_copy(update={"data": b"blurred"})
    assert changed_parts(report, report.with_changes(photos=(blurred,))) == ["photos"]


def test_every_part_of_a_report_that_is_new_is_there_again() -> None:
    for template in templates().values():
        report = new_report(template, language="fr", zone="Asia/Seoul", now=NOW)
        assert report_from_parts(as_json(report), {}) == report


def test_parts_can_be_taken_from_another_report(report: Report) -> None:
    other = report.with_changes(lists={}, people=report.people[:2], photos=())
    names = changed_parts(other, report)
    assert with_parts_of(other, report, names) == report
    assert with_parts_of(report, other, names) == other


@pytest.mark.parametrize(
    ("part", "text"),
    [
        ("people", "[{}]"),
        ("people", '{"a": 1}'),
        ("notes:x", '[{"text": 1}]'),
        ("notes:x", '[{"text": "a", "children": [{"children": 1}]}]'),
        ("photos", '[{"id": "a/b", "taken": "2021-10-07T00:00:00Z", "width": 1, "height": 1}]'),
        ("photos", '[{"id": "p", "taken": "2021-10-07T00:00:00", "width": 1, "height": 1}]'),
        ("template", "{}"),
        ("session", '{"session": {}, "fields": {"a": null}}'),
        ("unplaced", '["a", 1]'),
        ("text:summary", "null"),
        ("head", "not json"),
        ("head", '{"id": "../../etc", "created": "2021-10-07T00:00:00Z", "language": "en"}'),
        ("spell", "{}"),
    ],
)
def test_damage_is_named(report: Report, part: str, text: str) -> None:
    with pytest.raises(PartError) as told:
        report_from_parts({**as_json(report), part: text}, {})
    assert told.value.part == part


@pytest.mark.parametrize("part", ["head", "template", "session", "people"])
def test_what_is_missing_is_named(report: Report, part: str) -> None:
    parts = as_json(report)
    del parts[part]
    with pytest.raises(PartError, match="missing"):
        report_from_parts(parts, {})


@pytest.mark.parametrize(
    ("part", "text"),
    [
        ("course", '{"extended": 1e300}'),
        ("course", '{"turns": [{"person_id": "a", "since": "2021-10-07T19:30Z", "seconds": 1e12}]}'),
        ("course", '{"pauses": [{"since": "2021-10-07T19:30Z", "seconds": 1e12}]}'),
        ("people", '[{"id": "a", "name": "A", "allotted": 1e300}]'),
        ("agenda", '[{"id": "a", "extended": -1e300}]'),
    ],
)
def test_what_would_last_for_ages_is_damaged(report: Report, part: str, text: str) -> None:
    with pytest.raises(PartError, match=part):
        report_from_parts({**as_json(report), part: text}, {})
