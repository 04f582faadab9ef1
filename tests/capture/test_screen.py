"""Whole screens and regions."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from rapporteur.capture import CaptureUnavailable, OutsideScreen, Region, Window
from rapporteur.capture.screen import ScreenGrabber
from tests.display import Display

pytestmark = pytest.mark.display


@pytest.fixture
def screen(display: Display) -> Iterator[ScreenGrabber]:
    screen = ScreenGrabber(display.name)
    yield screen
    screen.close()


def test_the_whole_screen(screen: ScreenGrabber) -> None:
    assert screen.grab_screen().size == (1920, 1080)
    assert screen.grab_screen(at=(1919, 1079)).size == (1920, 1080)


def test_one_monitor_of_two(screen: ScreenGrabber, two_monitors: None) -> None:
    assert screen.grab_screen(at=(799, 5)).size == (800, 1080)
    assert screen.grab_screen(at=(800, 5)).size == (1120, 1080)
    assert screen.grab_screen().size == (1920, 1080)


def test_a_monitor_plugged_in_later_is_seen(
    display: Display, screen: ScreenGrabber, request: pytest.FixtureRequest
) -> None:
    assert len(screen.monitors()) == 2
    request.getfixturevalue("two_monitors")
    assert len(screen.monitors()) == 3


@pytest.mark.parametrize(
    ("region", "size"),
    [
        (Region(10, 20, 300, 200), (300, 200)),
        (Region(-100, -50, 300, 200), (200, 150)),
        (Region(1900, 1000, 300, 200), (20, 80)),
        (Region(-5, -5, 5000, 5000), (1920, 1080)),
    ],
)
def test_a_region_is_clipped(screen: ScreenGrabber, region: Region, size: tuple[int, int]) -> None:
    assert screen.grab_region(region).size == size


@pytest.mark.parametrize("region", [Region(1920, 0, 5, 5), Region(0, -9, 5, 9), Region(5, 5, 0, 7)])
def test_a_region_outside_is_refused(screen: ScreenGrabber, region: Region) -> None:
    with pytest.raises(OutsideScreen) as caught:
        screen.grab_region(region)
    assert caught.value.region == region
    assert caught.value.screen == Region(0, 0, 1920, 1080)


def test_a_point_outside_is_refused(screen: ScreenGrabber) -> None:
    with pytest.raises(OutsideScreen):
        screen.grab_screen(at=(1920, 0))


def test_windows_are_beyond_it(screen: ScreenGrabber) -> None:
    with pytest.raises(CaptureUnavailable, match="region"):
        screen.windows()
    with pytest.raises(CaptureUnavailable, match="“Chat”"):
        screen.grab_window(Window(1, "Chat", "zoom", 0, 0, 10, 10))


def test_no_display_is_reported() -> None:
    with pytest.raises(CaptureUnavailable):
        ScreenGrabber(":5999")
