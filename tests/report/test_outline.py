"""Notes as rows and as a tree."""

from __future__ import annotations

import itertools
import random

import pytest

from rapporteur.report.model import FLOOR, MAX_DEPTH, Line, new_report, walk
from rapporteur.report.outline import (
    Row,
    collected,
    count_words,
    filled,
    lines_words,
    report_words,
    rows,
    shared,
    tree,
)
from tests.samples import sample_report, templates


def test_every_small_outline_survives_being_rows() -> None:
    """All outlines of up to five lines whose depths a tree can have."""
    for length in range(6):
        for depths in itertools.product(range(4), repeat=length):
            steps = zip((-1, *depths), depths, strict=False)
            if any(depth > before + 1 for before, depth in steps):
                continue
            flat = [Row(depth, Line(text=str(number))) for number, depth in enumerate(depths)]
            assert rows(tree(flat)) == flat


def test_any_rows_keep_their_lines_and_become_an_outline() -> None:
    chance = random.Random(5)
    for _ in range(300):
        flat = [Row(chance.randint(0, 6), Line(text=str(n))) for n in range(chance.randint(0, 30))]
        again = rows(tree(flat))
        assert [row.line for row in again] == [row.line for row in flat]
        assert all(now.depth <= asked.depth for now, asked in zip(again, flat, strict=True))
        assert rows(tree(again)) == again


def test_a_row_that_is_too_deep_becomes_a_child_of_the_one_above() -> None:
    made = tree(
        [Row(3, Line(text="a")), Row(5, Line(text="b")), Row(1, Line(text="c")), Row(9, Line(text="d"))]
    )
    assert [(depth, line.text) for depth, line in walk(made)] == [(0, "a"), (1, "b"), (1, "c"), (2, "d")]


def test_depth_has_a_bound() -> None:
    made = tree(Row(depth, Line(text=str(depth))) for depth in range(200))
    assert max(depth for depth, _ in walk(made)) == MAX_DEPTH
    assert sum(1 for _ in walk(made)) == 200


def test_empty_lines_go_but_not_what_stands_under_them() -> None:
    lines = (Line(), Line(children=(Line(text="b"), Line(text=" "))), Line(text="c"))
    assert filled(lines) == (Line(children=(Line(text="b"),)), Line(text="c"))


def test_private_lines_stay_here_with_all_under_them() -> None:
    report = sample_report()
    lines = (Line(text="a", children=(Line(text="b", kind="private", children=(Line(text="c"),)),)),)
    assert shared(report, lines) == (Line(text="a"),)


def test_marked_lines_are_collected_in_order_with_who_said_them() -> None:
    report = new_report(templates()["generic-session"])
    notes = {
        FLOOR: (Line(text="one", children=(Line(text="two", kind="key"),)), Line(kind="key")),
    }
    found = collected(report.with_changes(notes=notes), "key")
    assert [(person.id, line.text) for person, line in found] == [(FLOOR, "two")]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("uno dos", 2),
        ("61.000 micro-negocios", 2),
        ("l'économie sociale", 2),
        ("— ¿qué? …", 1),
        ("김민준 님", 2),
    ],
)
def test_words_are_counted_as_people_count_them(text: str, count: int) -> None:
    assert count_words(text) == count
    assert lines_words((Line(text=text, children=(Line(text=text),)),)) == 2 * count


def test_the_forms_own_wording_is_not_counted() -> None:
    empty = new_report(templates()["gsef-2021"])
    assert report_words(empty) == 0
