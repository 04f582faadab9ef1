"""How many are in the picture of a gallery, and nothing for what is none.

The whole table is made by ``python -m tests.gallery``.
"""

from __future__ import annotations

import subprocess
import sys

import pytest
from PIL import Image
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from rapporteur.desktop.gallery import GalleryWindow, make_tiles
from rapporteur.desktop.photographer import as_image
from rapporteur.gallery import SURE_ENOUGH, count_tiles
from rapporteur.gallery.evidence import cameras_on
from rapporteur.gallery.model import Box
from tests.gallery import galleries
from tests.gallery.others import KINDS, make
from tests.gallery.tally import Outcome, judge, table

SAMPLE = range(400, 460)
"""Not among the seeds at which the figures were tuned."""


@pytest.fixture(scope="module")
def outcomes() -> list[Outcome]:
    return [judge(seed) for seed in SAMPLE]


def test_galleries_are_counted_exactly_as_a_rule(outcomes: list[Outcome]) -> None:
    exact = sum(outcome.difference == 0 for outcome in outcomes)
    wrong = sum(bool(outcome.difference) for outcome in outcomes)
    assert exact >= 0.88 * len(outcomes), table(outcomes)
    assert wrong <= 0.07 * len(outcomes), table(outcomes)


def test_cameras_are_counted_where_tiles_are(outcomes: list[Outcome]) -> None:
    counted = [outcome for outcome in outcomes if outcome.difference == 0]
    exact = sum(outcome.video_difference == 0 for outcome in counted)
    assert exact >= 0.95 * len(counted), table(outcomes)


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_proposed_for_what_is_no_gallery(kind: str) -> None:
    assert [count_tiles(make(kind, seed)) for seed in range(3)] == [None] * 3


@pytest.mark.parametrize(
    "image", [Image.new("RGB", (1920, 1080)), Image.new("L", (90, 60)), Image.new("1", (500, 1))]
)
def test_nothing_is_proposed_where_nothing_is_to_be_seen(image: Image.Image) -> None:
    assert count_tiles(image) is None


def test_all_tiles_are_in_the_picture_however_small_it_is() -> None:
    """There are rows here that would fit with a tile beyond the left edge."""
    image = galleries.make(26).image
    count = count_tiles(image.resize((200, 150), Image.Resampling.BOX))
    assert count is not None
    assert all(tile.left >= 0 and tile.left + tile.width <= 200 for tile in count.tiles)
    assert all(tile.top >= 0 and tile.top + tile.height <= 150 for tile in count.tiles)


def test_of_the_smallest_tiles_it_is_told_whether_there_is_a_face() -> None:
    tile = Box(0, 0, 12, 7)
    assert cameras_on(Image.new("RGB", (12, 7), "navy"), [tile], 0.8) == [False]
    assert cameras_on(Image.linear_gradient("L").convert("RGB").resize((12, 7)), [tile], 0.8) == [True]


def test_tiles_are_told_where_they_are_in_the_whole_picture() -> None:
    gallery = galleries.make(44)  # Twice as large as it is counted.
    count = count_tiles(gallery.image)
    assert count is not None
    assert gallery.image.width > 1920
    assert (count.participants, count.with_video) == (
        len(count.tiles),
        sum(tile.has_video for tile in count.tiles),
    )
    assert SURE_ENOUGH <= count.sure <= 1
    for tile, box in zip(count.tiles, gallery.boxes, strict=True):
        found = tile.left, tile.top, tile.left + tile.width, tile.top + tile.height
        assert found == pytest.approx(box, abs=12)


@pytest.mark.parametrize("number", [4, 9, 25, 49])
def test_the_stand_in_call_is_counted(qtbot: QtBot, number: int) -> None:
    window = GalleryWindow(make_tiles(number))
    qtbot.addWidget(window)
    grabbed = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    count = count_tiles(as_image(grabbed))
    assert count is not None
    assert (count.participants, count.with_video) == (number, sum(tile.camera_on for tile in window.tiles))


def test_importing_the_counting_loads_nothing_heavy() -> None:
    code = "import sys, rapporteur.gallery; print({'PIL', 'pydantic', 'PySide6'} & set(sys.modules))"
    assert subprocess.check_output([sys.executable, "-c", code], text=True) == "set()\n"
