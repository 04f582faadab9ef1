"""The photos of a report: their order, their sets, their recipes, and the people on them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from rapporteur.report.model import Area, Photo, Recipe, Report, new_report
from rapporteur.report.photos import (
    burn,
    drop_photo,
    find_photo,
    page_of,
    pages,
    participants,
    remove_photo,
    step_photo,
    turned,
    with_count,
)
from rapporteur.report.template import load_template
from rapporteur.report.values import field_text
from rapporteur.resources import resource_folder

NOW = datetime(2021, 10, 7, 20, 5, tzinfo=UTC)


def photo(name: str, set_id: str = "") -> Photo:
    return Photo(id=name, taken=NOW, width=16, height=9, set_id=set_id, data=name.encode())


@pytest.fixture
def report() -> Report:
    """Photos a, b and c, where b has two pages: b and d."""
    template = load_template(resource_folder() / "templates" / "gsef-2021.toml")
    return new_report(template, now=NOW).with_changes(
        photos=(photo("a"), photo("b", "s"), photo("c"), photo("d", "s"))
    )


def order(report: Report) -> str:
    return "".join(one.id for together in pages(report.photos) for one in together)


def said(report: Report) -> str:
    field = next(field for _, field in report.template.all_fields() if field.id == "participants")
    return field_text(report, field)


def test_the_pages_of_a_set_stand_where_its_first_does(report: Report) -> None:
    assert order(report) == "abdc"
    found = [page_of(report, one) for one in report.photos]
    assert found == [None, (1, 2), None, (2, 2)]


def test_the_only_page_of_a_set_is_none(report: Report) -> None:
    left = remove_photo(report, "d")
    assert page_of(left, left.photos[1]) is None


@pytest.mark.parametrize(
    ("name", "by", "after"),
    [
        ("a", +1, "bdac"),
        ("a", -1, "abdc"),
        ("c", -1, "acbd"),
        ("c", +1, "abdc"),
        ("b", +1, "adbc"),
        ("d", -1, "adbc"),
        ("d", +1, "acbd"),
        ("b", -1, "bdac"),
    ],
)
def test_a_photo_moves_by_one_place_and_a_set_as_a_whole(
    report: Report, name: str, by: int, after: str
) -> None:
    assert order(step_photo(report, name, by)) == after


@pytest.mark.parametrize(
    ("name", "onto", "after"),
    [("a", "c", "bdca"), ("c", "a", "cabd"), ("d", "b", "adbc"), ("b", "c", "acbd"), ("a", "gone", "abdc")],
)
def test_a_photo_takes_the_place_of_another(report: Report, name: str, onto: str, after: str) -> None:
    assert order(drop_photo(report, name, onto=onto)) == after


def test_four_turns_are_none() -> None:
    assert turned(Recipe(), -90).turn == 270
    assert turned(turned(Recipe(turn=180), 90), 90) == Recipe()


def test_the_most_that_were_seen_at_once_count(report: Report) -> None:
    assert participants(report) is None
    for name, count in (("a", 30), ("b", 25), ("d", 12)):
        report = with_count(report, name, participants=count, with_video=count - 2)
    counted = find_photo(report, "d")
    assert counted
    assert (counted.participants, counted.with_video) == (12, 10)
    assert participants(report) == 37
    assert said(report) == "37"


def test_what_somebody_wrote_in_the_form_stays(report: Report) -> None:
    written = report.with_changes(fields={"participants": "about 40"})
    counted = with_count(written, "a", participants=23, with_video=21)
    assert participants(counted) == 23
    assert said(counted) == "about 40"


def test_a_form_without_the_field_has_the_number_at_the_photo(report: Report) -> None:
    plain = load_template(resource_folder() / "templates" / "generic-session.toml")
    counted = with_count(report.with_changes(template=plain), "a", participants=23, with_video=21)
    assert participants(counted) == 23
    assert counted.fields == report.fields


def test_what_was_burnt_in_is_no_blur_any_more(report: Report) -> None:
    face, name = Area(right=0.5), Area(left=0.5)
    recipe = Recipe(blurs=(face, name), turn=90)
    blurred = report.with_changes(
        photos=(report.photos[0].model_copy(update={"recipe": recipe, "caption": "Todos"}),)
    )
    after = burn(blurred, photo("a").model_copy(update={"data": b"burnt"}), (face,)).photos[0]
    assert (after.data, after.caption) == (b"burnt", "Todos")
    assert after.recipe == Recipe(blurs=(name,), turn=90)
