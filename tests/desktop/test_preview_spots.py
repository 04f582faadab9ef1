"""From a point on a page to a place in the report."""

from __future__ import annotations

import pytest

from rapporteur.desktop.preview_spots import Spots, place_of, section_of, speaker_of
from rapporteur.export.pdf import render_pdf
from rapporteur.export.pdf.text import Spot
from rapporteur.report.model import Report
from rapporteur.resources import resource_folder

UPPER = Spot("upper", 1, 100, 600, 300, 620)
FIELD = Spot("field", 1, 200, 500, 300, 520)
INNER = Spot("inner", 1, 100, 300, 200, 320)
OUTER = Spot("outer", 1, 50, 250, 300, 400)


@pytest.mark.parametrize(
    ("x", "y", "anchor"),
    [
        (150, 610, "upper"),
        (60, 510, "field"),  # beside it, where its label is
        (150, 310, "inner"),  # both hold the point, and this is the smaller
        (60, 260, "outer"),
        (0, 0, "outer"),
        (0, 900, "upper"),
    ],
)
def test_the_nearest_is_what_is_there_or_on_the_same_height(x: float, y: float, anchor: str) -> None:
    found = Spots([UPPER, FIELD, INNER, OUTER]).nearest(1, x, y)
    assert found
    assert found.anchor == anchor


def test_a_page_may_have_nothing() -> None:
    assert Spots([UPPER]).nearest(2, 0, 0) is None


def test_a_name_over_notes_is_that_of_the_notes() -> None:
    in_list, over = Spot("people ann:name", 1, 0, 9, 9, 10), Spot("people ann:name", 1, 0, 5, 9, 6)
    spots = Spots([in_list, over, Spot("notes:ann 0", 1, 0, 3, 9, 4)])
    assert [spot.bottom for spot in spots.of("people ann:name")] == [9]
    assert [spot.bottom for spot in spots.of("notes:ann ")] == [5]
    assert speaker_of("notes:ann ") == "ann"
    assert speaker_of("notes:ann 0") is None


def test_everything_on_the_pages_leads_somewhere(sample: Report) -> None:
    rendered = render_pdf(sample, fonts=resource_folder() / "fonts")
    spots = Spots(rendered.spots)
    sections = {section.id for section in sample.template.sections}
    for spot in rendered.spots:
        (anchor,) = {one.anchor for one in (spots.nearest(spot.page, spot.left + 1, spot.bottom + 1),) if one}
        if (section_id := section_of(anchor)) is not None:
            assert section_id in sections
        elif (person_id := speaker_of(anchor)) is not None:
            assert sample.person(person_id)
        else:
            assert place_of(anchor, sample), anchor


def test_a_place_is_the_end_of_what_is_written(sample: Report) -> None:
    person = sample.speaking_order()[0]
    text = sample.notes_of(person.id)[0].text
    assert place_of(f"notes:{person.id} 0", sample) == (f"notes:{person.id}", "0", len(text), len(text), text)


@pytest.mark.parametrize(
    "anchor",
    [
        "notes:nobody 0",
        "list:questions 99",
        "session nothing",
        "people nobody:name",
        "photos none",
        "",
        "x y",
    ],
)
def test_what_is_not_there_any_more_is_no_place(sample: Report, anchor: str) -> None:
    assert place_of(anchor, sample) is None
