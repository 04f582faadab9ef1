"""The JSON of a report: what is in it, and that it comes back."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from rapporteur.export.json_report import packed_report, public_notes, schema_text, write_json
from rapporteur.export.result import ExportError, Loss, Remark
from rapporteur.intake.exported import read_exported
from rapporteur.pictures import render, strip
from rapporteur.report.model import (
    FLOOR,
    AgendaItem,
    Area,
    Course,
    Line,
    Pause,
    Person,
    Photo,
    Recipe,
    Report,
    Turn,
)
from rapporteur.report.passages import passages
from tests.export.hostile import PAYLOADS, hostile
from tests.export.sample import NOW, jpeg, photo, sample
from tests.samples import sample_report

ROOT = Path(__file__).parents[2]


def told(report: Report) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(packed_report(report).data)
    return found


def public(report: Report) -> Report:
    """The report without private lines, and with the photos that others see."""
    photos = tuple(one.model_copy(update={"data": strip(one.data)}) for one in report.photos)
    return report.with_changes(notes=public_notes(report), photos=photos)


moments = st.datetimes(datetime(1900, 1, 2), datetime(2999, 1, 1), timezones=st.just(UTC))
texts = st.text(max_size=20)
seconds = st.floats(0, 86400)
some = st.none() | moments


def trees(depth: int = 3) -> st.SearchStrategy[tuple[Line, ...]]:
    below = trees(depth - 1) if depth else st.just(())
    line = st.builds(
        Line,
        text=texts,
        kind=st.sampled_from(["", "key", "topic", "gone"]),
        written=some,
        who=texts,
        due=texts,
        turn=some,
        children=below,
    )
    return st.lists(line, max_size=3).map(tuple)


people = st.lists(
    st.builds(
        Person,
        id=st.from_regex(r"[a-z]{1,9}", fullmatch=True),
        name=texts,
        affiliation=texts,
        email=texts,
        allotted=st.none() | seconds,
        spoken=seconds,
        voice=texts,
    ),
    max_size=3,
    unique_by=lambda person: person.id,
).map(tuple)


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """A report that differs from the sample wherever a rapporteur can change something."""
    who = draw(people)
    keys = [*(person.id for person in who), FLOOR]
    return sample("generic-session").with_changes(
        session=sample().session.model_copy(
            update={"title": draw(texts), "starts": draw(some), "zone": "Asia/Tokyo"}
        ),
        fields=draw(st.dictionaries(texts, texts, max_size=3)),
        texts=draw(st.dictionaries(texts, texts, max_size=3)),
        lists=draw(st.dictionaries(texts, st.lists(texts).map(tuple), max_size=3)),
        people=(*who, Person(id=FLOOR, name="", role="floor")),
        notes={key: draw(trees()) for key in keys},
        agenda=tuple(AgendaItem(id=key, title=draw(texts), allotted=draw(seconds)) for key in keys),
        course=Course(
            started=draw(some),
            extended=draw(st.floats(-600, 600)),
            turns=tuple(Turn(person_id=key, since=draw(moments), seconds=draw(seconds)) for key in keys),
            pauses=(Pause(since=draw(moments), seconds=draw(seconds)),),
        ),
        photos=(
            photo(strip(jpeg(16, 9)), caption=draw(texts)).model_copy(
                update={"width": 16, "height": 9, "taken": draw(moments)}
            ),
        ),
        unplaced=draw(st.lists(texts).map(tuple)),
        order=draw(st.sampled_from(["speaker", "time"])),
        language=draw(texts),
    )


@settings(deadline=None, database=None)
@given(reports())
def test_a_report_without_private_lines_comes_back_as_it_was(report: Report) -> None:
    assert read_exported(packed_report(report).data) == report


@pytest.mark.parametrize("report", [sample(), sample("generic-session"), sample_report()])
def test_all_but_private_lines_comes_back(report: Report) -> None:
    assert read_exported(packed_report(report).data) == public(report)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_what_users_write_comes_back(payload: str) -> None:
    report = hostile(payload)
    assert read_exported(packed_report(report).data) == public(report)


def test_half_a_character_is_refused(tmp_path: Path) -> None:
    report = sample().with_changes(texts={"summary": "a\ud83d"})
    with pytest.raises(ExportError, match="some characters in it are not text"):
        write_json(report, tmp_path / "r.json")
    assert list(tmp_path.iterdir()) == []


def test_empty_lines_stay_and_private_ones_go() -> None:
    lines = (
        Line(text="a", children=(Line(text="hidden", kind="private"), Line(text=""))),
        Line(text="hidden", kind="private", children=(Line(text="under it"),)),
        Line(text=""),
    )
    report = sample().with_changes(notes={"paula": lines})
    assert public_notes(report) == {"paula": (Line(text="a", children=(Line(text=""),)), Line(text=""))}


def test_a_turn_that_began_with_a_private_line_is_still_a_turn() -> None:
    first, second = NOW + timedelta(minutes=10), NOW + timedelta(minutes=20)
    lines = (
        Line(text="a"),
        Line(text="hidden", kind="private", turn=first),
        Line(text="b"),
        Line(text="hidden", kind="private", turn=second),
    )
    report = sample().with_changes(notes={"paula": lines})
    seen = passages(report.with_changes(notes=public_notes(report)))
    assert [(turn.begun, [line.text for line in turn.lines]) for turn in seen] == [
        (None, ["a"]),
        (first, ["b"]),
    ]
    third = Line(text="c", turn=NOW + timedelta(minutes=30))
    report = sample().with_changes(notes={"paula": (*lines, third)})
    assert [turn.begun for turn in passages(report.with_changes(notes=public_notes(report)))] == [
        None,
        first,
        third.turn,
    ]


def test_photos_are_as_they_are_to_be_seen() -> None:
    recipe = Recipe(blurs=(Area(right=0.5),), crop=Area(bottom=0.5), turn=90)
    hidden = photo().model_copy(update={"recipe": recipe})
    (back,) = read_exported(packed_report(sample().with_changes(photos=(hidden,))).data).photos
    assert (back.recipe, back.width, back.height) == (Recipe(), 180, 640)
    assert back.data == render(hidden)
    with Image.open(io.BytesIO(back.data)) as image:
        assert image.size == (180, 640)
    assert render(back) == back.data


def test_of_a_damaged_photo_only_what_is_said_is_there() -> None:
    broken = photo(b"broken")
    packed = packed_report(sample().with_changes(photos=(broken, photo().model_copy(update={"id": "p2"}))))
    assert packed.remarks == (Remark(Loss.DAMAGED_PHOTOS, 1),)
    assert list(json.loads(packed.data)["pictures"]) == ["p2"]
    assert read_exported(packed.data).photos[0] == broken.model_copy(update={"data": b""})
    assert packed_report(sample()).remarks == ()


def test_the_file_is_plain_json(tmp_path: Path) -> None:
    path = tmp_path / "r.json"
    write_json(sample(), path)
    data = path.read_bytes()
    assert data.endswith(b"}\n")
    assert "Generalitat" in data.decode()
    assert list(json.loads(data)) == ["format", "version", "report", "pictures"]


# ---- the schema


def _known(schema: Mapping[str, Any], value: Any, found: Mapping[str, Any]) -> None:
    """Check a value against the parts of the schema that say which attributes there are."""
    while "$ref" in found:
        found = schema["$defs"][found["$ref"].rpartition("/")[2]]
    if isinstance(value, dict) and "properties" in found:
        assert set(value) <= set(found["properties"])
        assert set(found.get("required", ())) <= set(value)
        for name, inner in value.items():
            _known(schema, inner, found["properties"][name])
    elif isinstance(value, dict):
        for inner in value.values():
            _known(schema, inner, found.get("additionalProperties", {}))
    elif isinstance(value, list):
        for inner in value:
            _known(schema, inner, found.get("items", {}))


def test_the_schema_is_that_of_the_program() -> None:
    text = (ROOT / "docs" / "report.schema.json").read_text("utf-8")
    assert text == schema_text(), "run packaging/report_schema.py"


@pytest.mark.parametrize("form", ["gsef-2021", "generic-session"])
def test_a_report_has_what_the_schema_says(form: str) -> None:
    schema = json.loads(schema_text())
    _known(schema, told(sample(form)), schema)


def test_a_photos_bytes_are_in_one_place_only() -> None:
    assert "data" not in json.loads(schema_text())["$defs"]["Photo"]["properties"]
    assert "data" not in told(sample())["report"]["photos"][0]
    assert isinstance(sample().photos[0], Photo)
