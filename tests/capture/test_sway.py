"""A real Wayland desktop with its own portals, where it is installed."""

from __future__ import annotations

import select
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from pytestqt.qtbot import QtBot

from rapporteur.capture import HotkeyUnavailable, Region, open_grabber, open_hotkey
from tests.capture.test_trial import tried
from tests.sway import HEIGHT, LEFT, RIGHT, WIDTH, Sway, missing_programs

pytestmark = pytest.mark.skipif(
    bool(missing_programs()), reason=f"not installed: {', '.join(missing_programs())}"
)


@pytest.fixture
def sway() -> Iterator[Sway]:
    with Sway() as sway:
        yield sway


# All pictures in one test: the portal of sway writes each to the same file, whichever test it is for.
def test_pictures_have_the_very_pixels_of_all_monitors(sway: Sway, tmp_path: Path, qtbot: QtBot) -> None:
    sway.screenshot(tmp_path / "reference.png")
    reference = Image.open(tmp_path / "reference.png").convert("RGB")
    grabber = open_grabber(sway.environ(), platform="linux")
    picture = grabber.grab_screen()
    part = grabber.grab_region(Region(WIDTH - 30, 100, 40, 20))
    assert grabber.windows() == []
    grabber.close()
    assert picture.size == (2 * WIDTH, HEIGHT)
    assert ImageChops.difference(picture, reference).getbbox() is None
    assert sorted(part.getcolors() or ()) == [(10 * 20, RIGHT), (30 * 20, LEFT)]

    answer = tried(qtbot, sway.environ())
    assert isinstance(answer, tuple)
    small, method = answer
    assert (small.width(), small.height(), method) == (480, 135, "screen")


def test_where_to_bind_the_key_is_told_in_the_words_of_this_desktop(sway: Sway) -> None:
    hotkey = open_hotkey("Ctrl+Alt+P", sway.environ(), platform="linux")
    hotkey.register()

    def listen() -> None:
        while select.select([hotkey.fileno()], [], [], 15)[0]:
            hotkey.drain()

    with pytest.raises(HotkeyUnavailable, match=r"bindsym Ctrl\+Alt\+p exec rapporteur snap"):
        listen()
    hotkey.close()
