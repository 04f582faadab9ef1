"""Where windows go on the screens, and what is remembered of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rapporteur.desktop.arrangements import (
    MOST_KEPT,
    Arrangement,
    Arrangements,
    Box,
    Place,
    Side,
    docked,
    is_docked,
    kept_on_screen,
    key_of,
    named,
    nearest,
)
from rapporteur.desktop.settings import SettingsFile

LAPTOP = Place("eDP-1", Box(0, 0, 1280, 800), Box(0, 0, 1280, 760))
DESK = Place("DP-2", Box(1280, -200, 1920, 1080), Box(1280, -200, 1920, 1080))
BOTH = [LAPTOP, DESK]


def test_an_arrangement_is_the_same_in_whichever_order_its_screens_are_listed() -> None:
    assert key_of(BOTH) == key_of(reversed(BOTH))
    assert key_of(BOTH) == "DP-2 1920x1080+1280-200 @1; eDP-1 1280x800+0+0 @1"


@pytest.mark.parametrize(
    "other",
    [
        LAPTOP._replace(name="HDMI-1"),
        LAPTOP._replace(whole=Box(0, 0, 1440, 900)),
        LAPTOP._replace(whole=Box(1920, 0, 1280, 800)),
        LAPTOP._replace(ratio=2.0),
    ],
)
def test_another_name_size_place_or_scale_is_another_arrangement(other: Place) -> None:
    assert key_of([other, DESK]) != key_of(BOTH)


def test_a_panel_that_appears_makes_no_other_arrangement() -> None:
    assert key_of([LAPTOP._replace(available=Box(0, 0, 1280, 700))]) == key_of([LAPTOP])


@pytest.mark.parametrize(
    ("box", "on"),
    [
        (Box(100, 100, 400, 300), LAPTOP),
        (Box(1200, 0, 960, 700), DESK),  # most of it
        (Box(-3000, 0, 500, 500), LAPTOP),  # on neither: the closer one
        (Box(9000, 0, 500, 500), DESK),
    ],
)
def test_the_screen_of_a_window_is_the_one_that_shows_most_of_it(box: Box, on: Place) -> None:
    assert nearest(box, BOTH) == on


@pytest.mark.parametrize(
    "box",
    [
        Box(100, 100, 400, 300),
        Box(1100, 50, 400, 300),  # across both
        Box(-150, 100, 400, 300),  # over the edge
    ],
)
def test_a_window_that_can_be_seen_stays_where_it_was_put(box: Box) -> None:
    assert kept_on_screen(box, BOTH) == box


@pytest.mark.parametrize(
    ("box", "moved"),
    [
        (Box(2000, 100, 400, 300), Box(880, 100, 400, 300)),  # its screen is gone
        (Box(0, -100, 400, 700), Box(0, 0, 400, 700)),  # its title bar is above the screen
        (Box(500, 0, 1920, 1080), Box(0, 0, 1280, 760)),  # there is no room for all of it
    ],
)
def test_a_window_that_cannot_be_seen_is_brought_in(box: Box, moved: Box) -> None:
    assert kept_on_screen(box, [LAPTOP]) == moved


BOXES = st.builds(
    Box,
    st.integers(-5000, 5000),
    st.integers(-5000, 5000),
    st.integers(200, 4000),
    st.integers(44, 3000),
)


@given(box=BOXES, places=st.sampled_from([[LAPTOP], [DESK], BOTH]))
def test_wherever_a_window_was_half_of_its_title_can_be_taken_hold_of(box: Box, places: list[Place]) -> None:
    kept = kept_on_screen(box, places)
    title_bar = kept._replace(height=32)
    assert 2 * sum(title_bar.shared(place.available) for place in places) >= kept.width * 32
    assert kept_on_screen(kept, places) == kept
    assert (kept.width, kept.height) <= (box.width, box.height)


@pytest.mark.parametrize(
    ("side", "width", "at"),
    [
        ("left", 480, Box(0, 0, 480, 760)),
        ("right", 480, Box(800, 0, 480, 760)),
        ("right", 5000, Box(0, 0, 1280, 760)),
    ],
)
def test_a_docked_window_is_as_high_as_the_bars_leave_room_for(side: Side, width: int, at: Box) -> None:
    box = docked(side, LAPTOP.available, width)
    assert box == at
    assert is_docked(side, box, LAPTOP.available)


@pytest.mark.parametrize(
    ("box", "is_so"),
    [
        (Box(0, 0, 700, 760), True),
        (Box(0, 4, 480, 752), True),  # a size in steps of letters
        (Box(60, 0, 480, 760), False),
        (Box(0, 0, 480, 600), False),
        (Box(800, 0, 480, 760), False),
    ],
)
def test_what_is_taken_away_from_the_edge_is_docked_no_longer(box: Box, is_so: bool) -> None:
    assert is_docked("left", box, LAPTOP.available) is is_so


def test_a_window_that_fills_its_screen_is_docked_at_no_edge_unless_it_was_put_there() -> None:
    assert not is_docked("", LAPTOP.available, LAPTOP.available)


def test_a_screen_that_is_gone_has_no_place() -> None:
    assert named("DP-2", BOTH) == DESK
    assert named("DP-2", [LAPTOP]) is None


# ---- what is remembered


def test_what_is_remembered_is_there_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    kept = Arrangements(SettingsFile(path))
    kept.change("desk", window=Box(1300, 0, 960, 900), docked="left", dock_screen="DP-2")
    kept.change("desk", strip=Box(1300, 0, 600, 44), speaker_view="eDP-1")
    again = Arrangements(SettingsFile(path))
    assert again.of("desk") == Arrangement(
        window=Box(1300, 0, 960, 900),
        docked="left",
        dock_screen="DP-2",
        strip=Box(1300, 0, 600, 44),
        speaker_view="eDP-1",
    )
    assert again.of("elsewhere") is None


def test_the_arrangements_used_last_are_kept(tmp_path: Path) -> None:
    settings = SettingsFile(tmp_path / "settings.json")
    kept = Arrangements(settings)
    for number in range(MOST_KEPT):
        kept.change(f"room {number}", docked="left")
    kept.change("room 0", docked="left")  # here again
    kept.change("one more", docked="right")
    rooms = [f"room {number}" for number in range(2, MOST_KEPT)]
    assert list(settings.values.arrangements) == [*rooms, "room 0", "one more"]


def test_what_is_so_already_is_not_written_again(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    kept = Arrangements(SettingsFile(path))
    kept.change("desk", docked="left")
    path.unlink()
    kept.change("desk", docked="left")
    assert not path.exists()
