"""Windows of other programs, for capture to look at."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from rapporteur.capture.model import Window
from rapporteur.capture.x11 import X11Grabber
from tests.bus import Bus
from tests.capture.portal import Portal
from tests.display import Display, stop, wait_until

_BACKGROUND = (0x1A, 0x1A, 0x1A)
_BAR = (0x11, 0x12, 0x14)


class Gallery:
    """The stand-in meeting in a process of its own."""

    def __init__(self, display: Display, title: str, process: subprocess.Popen[bytes]) -> None:
        self.title = title
        self._display = display
        self._process = process
        self.id = display.wait_for_window(f"^{title}$")

    def signal(self, number: int) -> None:
        """Send a signal to its process."""
        self._process.send_signal(number)

    def close(self) -> None:
        stop(self._process)
        self._display.wait_for_window(f"^{self.title}$", gone=True)


OpenGallery = Callable[..., Gallery]
MakePortal = Callable[..., Portal]


@pytest.fixture
def grabber(display: Display) -> Iterator[X11Grabber]:
    grabber = X11Grabber(display.name)
    yield grabber
    grabber.close()


@pytest.fixture
def open_gallery(display: Display, grabber: X11Grabber) -> Iterator[OpenGallery]:
    """Open a gallery on top of everything, and wait until it is drawn."""
    galleries: list[Gallery] = []

    def open_one(
        title: str = "Zoom Meeting", geometry: str = "800x500+100+120", tiles: int = 9, code: str = ""
    ) -> Gallery:
        arguments = ("--title", title, "--geometry", geometry, "--tiles", str(tiles))
        program = ("-c", code) if code else ("-m", "rapporteur.desktop.gallery")
        gallery = Gallery(display, title, display.start(sys.executable, *program, *arguments))
        galleries.append(gallery)
        wait_until(lambda: _is_drawn(grabber, gallery.id), what=f"“{title}” to be drawn")
        return gallery

    yield open_one
    for gallery in galleries:
        gallery.close()


@pytest.fixture
def two_monitors(display: Display) -> Iterator[None]:
    """LEFT and RIGHT, side by side on one screen."""
    display.run("xrandr", "--setmonitor", "LEFT", "800/211x1080/285+0+0", "screen")
    display.run("xrandr", "--setmonitor", "RIGHT", "1120/296x1080/285+800+0", "none")
    yield
    display.run("xrandr", "--delmonitor", "LEFT")
    display.run("xrandr", "--delmonitor", "RIGHT")


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[Bus]:
    bus = Bus(tmp_path / "bus.conf")
    yield bus
    bus.die()


@pytest.fixture
def make_portal(bus: Bus) -> Iterator[MakePortal]:
    """Portals on the private bus, which ends them."""
    made: list[Portal] = []

    def make(**kwargs: Any) -> Portal:
        made.append(Portal(bus.address, **kwargs))
        return made[-1]

    yield make
    bus.die()
    for portal in made:
        portal.close()


def listed(grabber: X11Grabber, window_id: int) -> Window:
    """The window as the grabber lists it now."""
    (window,) = (window for window in grabber.windows() if window.id == window_id)
    return window


def _is_drawn(grabber: X11Grabber, window_id: int) -> bool:
    window = listed(grabber, window_id)
    seen = grabber.grab_region(window.region)
    if seen.size != (window.width, window.height):
        return False
    corners = seen.getpixel((1, 1)), seen.getpixel((1, window.height - 2))
    return corners == (_BACKGROUND, _BAR)
