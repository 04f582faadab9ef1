"""Pictures from the desktop's portal, over a real bus."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageChops

from rapporteur.capture import (
    CaptureError,
    CaptureUnavailable,
    NextWay,
    OutsideScreen,
    PermissionMissing,
    PictureCancelled,
    Region,
    Window,
    open_grabber,
    way_after_uniform,
)
from rapporteur.capture.portal import PortalGrabber
from tests.bus import Bus, with_bus
from tests.capture.conftest import MakePortal, OpenGallery
from tests.capture.portal import Manner
from tests.display import Display

pytestmark = with_bus


@pytest.fixture
def open_portal_grabber(bus: Bus) -> Iterator[Callable[..., PortalGrabber]]:
    made: list[PortalGrabber] = []

    def make(**kwargs: Any) -> PortalGrabber:
        made.append(PortalGrabber(bus.address, **kwargs))
        return made[-1]

    yield make
    for grabber in made:
        grabber.close()
        grabber.close()


OpenPortalGrabber = Callable[..., PortalGrabber]


@pytest.fixture
def shot(tmp_path: Path) -> Path:
    """A file that the desktop made just now."""
    path = tmp_path / "Captura de pantalla 1 é.png"
    Image.linear_gradient("L").convert("RGBA").save(path)
    return path


def test_a_picture_is_taken_in_and_its_file_is_gone(
    make_portal: MakePortal, open_portal_grabber: OpenPortalGrabber, shot: Path
) -> None:
    portal = make_portal(uri=shot.as_uri())
    grabber = open_portal_grabber(app_id="org.example.Rapporteur", parent_window="wayland:abc")
    picture = grabber.grab_screen(at=(5, 5))

    assert ImageChops.difference(picture, Image.linear_gradient("L").convert("RGB")).getbbox() is None
    assert not shot.exists()
    assert grabber.windows() == []
    assert portal.next_asked("Register")[0] == "org.example.Rapporteur"
    parent_window, options = portal.next_asked("Screenshot")
    assert parent_window == "wayland:abc"
    assert options["interactive"] == ("b", False)


def test_a_region_is_cut_out(
    make_portal: MakePortal, open_portal_grabber: OpenPortalGrabber, shot: Path
) -> None:
    make_portal(uri=shot.as_uri())
    assert open_portal_grabber().grab_region(Region(200, 100, 100, 20)).size == (56, 20)


def test_a_region_outside_is_refused(
    make_portal: MakePortal, open_portal_grabber: OpenPortalGrabber, shot: Path
) -> None:
    make_portal(uri=shot.as_uri())
    with pytest.raises(OutsideScreen) as caught:
        open_portal_grabber().grab_region(Region(256, 0, 5, 5))
    assert caught.value.next_way == "screen"


def test_the_desktop_s_own_choice_is_asked_for(
    make_portal: MakePortal, open_portal_grabber: OpenPortalGrabber, shot: Path
) -> None:
    portal = make_portal(uri=shot.as_uri())
    open_portal_grabber(interactive=True).grab_screen()
    assert portal.next_asked("Screenshot")[1]["interactive"] == ("b", True)


@pytest.mark.parametrize("old", [{"knows_apps": False}, {"own_handles": True}])
def test_older_portals_will_do(
    make_portal: MakePortal, open_portal_grabber: OpenPortalGrabber, shot: Path, old: dict[str, bool]
) -> None:
    make_portal(uri=shot.as_uri(), **old)
    assert open_portal_grabber().grab_screen().size == (256, 256)


def test_a_file_that_was_there_before_is_left_alone(
    make_portal: MakePortal, open_portal_grabber: OpenPortalGrabber, shot: Path
) -> None:
    os.utime(shot, (1_700_000_000, 1_700_000_000))
    make_portal(uri=shot.as_uri())
    open_portal_grabber().grab_screen()
    assert shot.exists()


@pytest.mark.parametrize(
    ("manner", "error", "next_way"),
    [
        ("cancelled", PictureCancelled, "portal"),
        ("denied", PermissionMissing, "permission"),
        ("silent", CaptureUnavailable, "portal"),
        ("vanishes", CaptureUnavailable, "portal"),
        ("unknown", CaptureUnavailable, None),
        ("forbidden", PermissionMissing, "permission"),
    ],
)
def test_why_there_is_no_picture(
    make_portal: MakePortal,
    open_portal_grabber: OpenPortalGrabber,
    shot: Path,
    manner: Manner,
    error: type[CaptureError],
    next_way: NextWay | None,
) -> None:
    make_portal(manner=manner, uri=shot.as_uri())
    # Only the silent one makes us wait until then.
    grabber = open_portal_grabber(patience=0.3 if manner == "silent" else 30)
    with pytest.raises(error) as caught:
        grabber.grab_screen()
    assert type(caught.value) is error
    assert caught.value.next_way == next_way
    assert shot.exists()


def test_a_request_that_nobody_answers_is_taken_back(
    make_portal: MakePortal, open_portal_grabber: OpenPortalGrabber
) -> None:
    portal = make_portal(manner="silent")
    with pytest.raises(CaptureUnavailable, match="did not answer within"):
        open_portal_grabber(patience=0.1).grab_screen()
    assert portal.next_asked("Close") == ()


@pytest.mark.parametrize("uri", ["", "https://example.org/a.png", "file:///nowhere/a.png"])
def test_no_picture_behind_the_answer(
    make_portal: MakePortal, open_portal_grabber: OpenPortalGrabber, uri: str
) -> None:
    make_portal(uri=uri)
    with pytest.raises(CaptureUnavailable, match="picture"):
        open_portal_grabber().grab_screen()


def test_a_broken_picture(
    make_portal: MakePortal, open_portal_grabber: OpenPortalGrabber, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no picture")
    make_portal(uri=broken.as_uri())
    with pytest.raises(CaptureUnavailable, match="cannot be read"):
        open_portal_grabber().grab_screen()


def test_windows_are_beyond_it(open_portal_grabber: OpenPortalGrabber) -> None:
    with pytest.raises(CaptureUnavailable, match="“Chat”") as caught:
        open_portal_grabber().grab_window(Window(1, "Chat", "zoom", 0, 0, 10, 10))
    assert caught.value.next_way == "region"


def test_without_portals_it_is_told(open_portal_grabber: OpenPortalGrabber) -> None:
    with pytest.raises(CaptureUnavailable, match="no portal"):
        open_portal_grabber().grab_screen()


def test_a_bus_that_dies_is_told(bus: Bus, open_portal_grabber: OpenPortalGrabber) -> None:
    grabber = open_portal_grabber()
    bus.die()
    with pytest.raises(CaptureUnavailable, match="lost"):
        grabber.grab_screen()


@pytest.mark.parametrize("address", ["unix:path=/nowhere/bus", "tcp:host=localhost,port=1", "nonsense"])
def test_without_a_bus_it_is_told(address: str) -> None:
    with pytest.raises(CaptureUnavailable, match="no D-Bus"):
        PortalGrabber(address)


@pytest.mark.display
def test_on_wayland_windows_come_from_x_and_the_screen_from_the_portal(
    bus: Bus, make_portal: MakePortal, shot: Path, display: Display, open_gallery: OpenGallery
) -> None:
    make_portal(uri=shot.as_uri())
    gallery = open_gallery()
    environ = display.environ(WAYLAND_DISPLAY="wayland-0", DBUS_SESSION_BUS_ADDRESS=bus.address)
    grabber = open_grabber(environ, platform="linux")
    (window,) = grabber.windows()
    assert window.id == gallery.id
    assert grabber.grab_window(window).size == (800, 500)
    assert grabber.grab_screen().size == (256, 256)
    grabber.close()


# python-xlib leaves the socket of a failed connection to the garbage collector.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("x", [{}, {"DISPLAY": ":5999"}])
def test_on_wayland_without_x_there_are_no_windows(
    bus: Bus, make_portal: MakePortal, shot: Path, x: dict[str, str]
) -> None:
    make_portal(uri=shot.as_uri())
    environ = {"XDG_SESSION_TYPE": "wayland", "DBUS_SESSION_BUS_ADDRESS": bus.address, **x}
    grabber = open_grabber(environ, platform="linux")
    assert grabber.windows() == []
    assert grabber.grab_region(Region(0, 0, 20, 10)).size == (20, 10)
    with pytest.raises(CaptureUnavailable):
        grabber.grab_window(Window(1, "Chat", "zoom", 0, 0, 10, 10))
    grabber.close()


@pytest.mark.parametrize(
    ("environ", "platform", "way"),
    [
        ({"DISPLAY": ":0"}, "linux", "region"),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "linux", "portal"),
        ({}, "darwin", "permission"),
        ({}, "win32", "region"),
    ],
)
def test_what_is_offered_after_a_picture_of_one_colour(
    environ: dict[str, str], platform: str, way: NextWay
) -> None:
    assert way_after_uniform(environ, platform=platform) == way
