"""A key while another program has the focus, and the picture after it, on a real X server."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PIL import Image, ImageChops
from Xlib import X
from Xlib.display import Display as Connection

from rapporteur.capture import Region, choose_meeting
from rapporteur.capture.x11 import X11Grabber
from rapporteur.capture.x11_hotkey import X11Hotkey
from tests.capture.conftest import OpenGallery, listed
from tests.display import Display, wait_until

pytestmark = pytest.mark.display

KEYS = "Ctrl+Alt+P"


class Typist:
    """A program with a window that hears every key while it has the focus."""

    def __init__(self, display: Display) -> None:
        self._display = display
        self._connection = Connection(display.name)
        root = self._connection.screen().root
        self._window = root.create_window(1200, 600, 300, 200, 0, X.CopyFromParent, event_mask=X.KeyPressMask)
        self._window.set_wm_name("Typist")
        self._window.map()
        self._connection.sync()
        display.wait_for_window("^Typist$")
        display.xdotool("windowactivate", "--sync", self._window.id)

    def heard(self) -> list[str]:
        """The keys that were pressed since the last time, as they are named without modifiers."""
        self._display.xdotool("getmouselocation")
        # The server reports keys and answers requests in one order, so the answer comes last.
        self._connection.sync()
        keys = []
        while self._connection.pending_events():
            event = self._connection.next_event()
            if event.type == X.KeyPress:
                keysym = self._connection.keycode_to_keysym(event.detail, 0)
                keys.append(self._connection.lookup_string(keysym) or "")
        return keys

    def close(self) -> None:
        self._window.destroy()
        self._connection.close()
        self._display.wait_for_window("^Typist$", gone=True)


@pytest.fixture
def typist(display: Display) -> Iterator[Typist]:
    typist = Typist(display)
    yield typist
    typist.close()


@pytest.fixture
def hotkey(display: Display) -> Iterator[X11Hotkey]:
    hotkey = X11Hotkey(KEYS, display.name)
    hotkey.register()
    yield hotkey
    hotkey.close()


def assert_same(picture: Image.Image, reference: Image.Image) -> None:
    assert picture.size == reference.size
    assert ImageChops.difference(picture, reference).getbbox() is None


def test_a_key_gives_one_picture_of_the_call_and_the_focused_program_hears_nothing(
    display: Display,
    grabber: X11Grabber,
    hotkey: X11Hotkey,
    open_gallery: OpenGallery,
    request: pytest.FixtureRequest,
) -> None:
    call = listed(grabber, open_gallery().id)
    reference = grabber.grab_region(call.region)
    # Ours lies over the call, as it does beside a call on a small screen.
    open_gallery(title="Rapporteur", geometry="500x400+300+200", tiles=2)
    typist: Typist = request.getfixturevalue("typist")

    display.xdotool("key", "a", "ctrl+alt+p", "b")
    heard = typist.heard()

    hotkey._display.sync()
    assert hotkey.drain() == 1
    picture = grabber.grab_window(choose_meeting(grabber.windows()))
    assert_same(picture, reference)
    # Of the combination it hears the modifiers, which have no character.
    assert [key for key in heard if key] == ["a", "b"]


def test_what_is_typed_elsewhere_is_never_seen(display: Display, hotkey: X11Hotkey, typist: Typist) -> None:
    typist.heard()
    display.xdotool("type", "--delay", "1", "secret p")
    assert "".join(typist.heard()) == "secret p"
    hotkey._display.sync()
    told = [hotkey._display.next_event().type for _ in range(hotkey._display.pending_events())]
    # It may hear that the keyboard is another one now, but no key of it.
    assert not {X.KeyPress, X.KeyRelease}.intersection(told)


def test_screens_of_different_scales_are_exact_to_the_pixel(
    display: Display, grabber: X11Grabber, two_monitors: None, open_gallery: OpenGallery
) -> None:
    scaled = (
        "import os, sys; os.environ['QT_SCREEN_SCALE_FACTORS'] = 'LEFT=1;RIGHT=2'\n"
        "from rapporteur.desktop.gallery import main; main(sys.argv[1:])"
    )
    left = open_gallery(geometry="600x400+60+80", code=scaled)
    # In the logical pixels of the screen with the scale 2, whose left edge is at 800.
    right = open_gallery(title="Zoom Webinar", geometry="400x300+860+80", code=scaled)
    wait_until(lambda: listed(grabber, right.id).x > 800, what="the window on the right")

    one, two = listed(grabber, left.id), listed(grabber, right.id)
    assert (one.width, one.height) == (600, 400)
    assert (two.width, two.height) == (800, 600)
    for window in (one, two):
        seen = grabber.grab_region(window.region)
        assert seen.size == (window.width, window.height)
        assert_same(grabber.grab_window(window), seen)
    assert grabber.grab_screen(at=(two.x, two.y)).size == (1120, 1080)
    assert two.region.overlap(Region(800, 0, 1120, 1080)) == two.region
