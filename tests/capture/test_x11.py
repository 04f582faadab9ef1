"""Windows on a real X server without a compositor, which is the harder case."""

from __future__ import annotations

import signal
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from threading import Timer

import pytest
from PIL import Image, ImageChops

from rapporteur.capture import (
    CaptureUnavailable,
    Region,
    SeveralWindows,
    UniformPicture,
    WindowGone,
    WindowMinimised,
    choose_meeting,
    encode,
    open_grabber,
)
from rapporteur.capture.x11 import X11Grabber
from tests.capture.conftest import OpenGallery, listed
from tests.display import Display, wait_until

pytestmark = pytest.mark.display


def assert_same(picture: Image.Image, reference: Image.Image) -> None:
    assert picture.size == reference.size
    assert ImageChops.difference(picture, reference).getbbox() is None


def test_the_meeting_is_found_and_chosen(grabber: X11Grabber, open_gallery: OpenGallery) -> None:
    meeting = open_gallery()
    other = open_gallery(title="Notes about it", geometry="400x300+1000+100")

    windows = grabber.windows()
    chosen = choose_meeting(windows)

    assert [window.id for window in windows] == [other.id, meeting.id]
    assert (chosen.id, chosen.title, chosen.app) == (meeting.id, "Zoom Meeting", "zoom")
    assert (chosen.width, chosen.height, chosen.minimised) == (800, 500, False)


def test_a_title_in_any_script_is_read(grabber: X11Grabber, open_gallery: OpenGallery) -> None:
    gallery = open_gallery(title="Zoom 회의")
    assert listed(grabber, gallery.id).title == "Zoom 회의"


def test_two_meetings_are_both_offered(grabber: X11Grabber, open_gallery: OpenGallery) -> None:
    first = open_gallery()
    second = open_gallery(title="Zoom Webinar", geometry="700x500+950+100")
    with pytest.raises(SeveralWindows) as caught:
        choose_meeting(grabber.windows())
    assert [window.id for window in caught.value.candidates] == [first.id, second.id]


def test_a_covered_window_is_read_whole(
    display: Display, grabber: X11Grabber, open_gallery: OpenGallery
) -> None:
    meeting = listed(grabber, open_gallery().id)
    reference = grabber.grab_region(meeting.region)
    cover = open_gallery(title="Cover", geometry="500x400+300+200", tiles=2)
    focused = display.xdotool("getwindowfocus")

    assert ImageChops.difference(grabber.grab_region(meeting.region), reference).getbbox() is not None
    for _ in range(3):
        assert_same(grabber.grab_window(meeting), reference)
    assert display.xdotool("getwindowfocus") == focused == f"{cover.id}\n"


def test_a_covered_window_that_is_slow_to_redraw_is_waited_for(
    grabber: X11Grabber, open_gallery: OpenGallery
) -> None:
    gallery = open_gallery()
    meeting = listed(grabber, gallery.id)
    reference = grabber.grab_region(meeting.region)
    open_gallery(title="Cover", geometry="500x400+300+200", tiles=2)

    gallery.signal(signal.SIGSTOP)
    Timer(0.1, gallery.signal, [signal.SIGCONT]).start()
    assert_same(grabber.grab_window(meeting), reference)


def test_a_window_half_off_the_screen_is_read_whole(
    display: Display, grabber: X11Grabber, open_gallery: OpenGallery
) -> None:
    gallery = open_gallery()
    reference = grabber.grab_region(listed(grabber, gallery.id).region)

    display.xdotool("windowmove", "--", gallery.id, -350, 800)
    wait_until(lambda: listed(grabber, gallery.id).y > 700, what="the window to move")

    moved = listed(grabber, gallery.id)
    assert moved.x < 0 < display.height < moved.y + moved.height
    assert_same(grabber.grab_window(moved), reference)


def test_a_translucent_window_is_read(grabber: X11Grabber, open_gallery: OpenGallery) -> None:
    code = (
        "import sys; from PySide6.QtCore import Qt; from rapporteur.desktop import gallery as g;"
        "plain = g.GalleryWindow.__init__\n"
        "def translucent(self, *a, **k):\n"
        "    plain(self, *a, **k); self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)\n"
        "g.GalleryWindow.__init__ = translucent; g.main(sys.argv[1:])"
    )
    gallery = open_gallery(code=code)
    window = listed(grabber, gallery.id)
    assert_same(grabber.grab_window(window), grabber.grab_region(window.region))


def test_a_minimised_window_is_refused(
    display: Display, grabber: X11Grabber, open_gallery: OpenGallery
) -> None:
    gallery = open_gallery()
    display.xdotool("windowminimize", gallery.id)
    wait_until(lambda: listed(grabber, gallery.id).minimised, what="the window to be minimised")

    chosen = choose_meeting(grabber.windows())
    with pytest.raises(WindowMinimised) as caught:
        grabber.grab_window(chosen)
    assert caught.value.window == chosen


def test_a_vanished_window_is_reported(grabber: X11Grabber, open_gallery: OpenGallery) -> None:
    gallery = open_gallery()
    window = listed(grabber, gallery.id)
    gallery.close()
    with pytest.raises(WindowGone) as caught:
        grabber.grab_window(window)
    assert caught.value.window == window
    assert grabber.windows() == []


def test_it_works_in_a_worker(display: Display, grabber: X11Grabber, open_gallery: OpenGallery) -> None:
    meeting = listed(grabber, open_gallery().id)

    def take() -> Image.Image:
        own = open_grabber(display.environ())
        try:
            return own.grab_window(choose_meeting(own.windows()))
        finally:
            own.close()
            own.close()

    with ThreadPoolExecutor(1) as worker:
        assert_same(worker.submit(take).result(), grabber.grab_window(meeting))


def test_a_black_screen_is_no_picture(grabber: X11Grabber) -> None:
    with pytest.raises(UniformPicture) as caught:
        encode(grabber.grab_region(Region(0, 0, 50, 50)), taken=datetime.now(UTC), method="region")
    assert caught.value.colour == (0, 0, 0)


@pytest.mark.usefixtures("display")  # Where no display can be started, neither can this one.
def test_a_lost_display_is_reported() -> None:
    with Display(320, 240) as short_lived:
        grabber = open_grabber(short_lived.environ())
        assert grabber.windows() == []
    with pytest.raises(CaptureUnavailable):
        grabber.windows()
    grabber.close()


# python-xlib leaves the socket of a failed connection to the garbage collector.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_no_display_is_reported() -> None:
    with pytest.raises(CaptureUnavailable, match=":5999"):
        open_grabber({"DISPLAY": ":5999"}, platform="linux")
