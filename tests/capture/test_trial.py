"""The test photo of the settings where it meets a real display, and a portal on a real bus."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from rapporteur.capture import CaptureError, PermissionMissing, PictureCancelled, open_grabber
from rapporteur.clock.moments import SystemClock
from rapporteur.desktop.photo_trial import Trial
from rapporteur.desktop.photographer import Photographer
from tests.bus import Bus, with_bus
from tests.capture.conftest import MakePortal, OpenGallery
from tests.capture.portal import Manner
from tests.display import Display

Shown = tuple[QImage, str]


def tried(qtbot: QtBot, environ: Mapping[str, str]) -> Shown | Exception:
    """What comes of a test photo in such an environment."""

    def open_photographer() -> Photographer:
        return Photographer(lambda: open_grabber(environ, platform="linux"), SystemClock())

    answers: list[Shown | Exception] = []
    trial = Trial(open_photographer)
    trial.take(lambda picture, method, _seconds: answers.append((picture, method)), answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    (answer,) = answers
    return answer


@pytest.mark.display
def test_on_x11_the_meetings_window_is_taken_whatever_covers_it(
    qtbot: QtBot, display: Display, open_gallery: OpenGallery
) -> None:
    open_gallery()
    open_gallery(title="Notes", geometry="900x600+60+80", tiles=2)
    answer = tried(qtbot, display.environ())
    assert isinstance(answer, tuple)
    picture, method = answer
    assert method == "window"
    assert (picture.width(), picture.height()) == (432, 270)
    # The ground of the gallery: nothing of the screen around it.
    assert picture.pixelColor(2, 2).lightness() == 0x1A


@with_bus
def test_on_wayland_the_portal_is_asked_and_its_file_is_gone(
    qtbot: QtBot, bus: Bus, make_portal: MakePortal, tmp_path: Path
) -> None:
    shot = tmp_path / "shot.png"
    Image.linear_gradient("L").save(shot)
    portal = make_portal(uri=shot.as_uri())
    answer = tried(qtbot, {"XDG_SESSION_TYPE": "wayland", "DBUS_SESSION_BUS_ADDRESS": bus.address})
    assert isinstance(answer, tuple)
    picture, method = answer
    assert method == "screen"
    assert (picture.width(), picture.height()) == (256, 256)
    assert portal.next_asked("Screenshot")
    assert not shot.exists()


@with_bus
@pytest.mark.parametrize(
    ("manner", "error"), [("cancelled", PictureCancelled), ("forbidden", PermissionMissing)]
)
def test_on_wayland_a_refusal_is_told(
    qtbot: QtBot, bus: Bus, make_portal: MakePortal, manner: Manner, error: type[CaptureError]
) -> None:
    make_portal(manner=manner)
    environ = {"XDG_SESSION_TYPE": "wayland", "DBUS_SESSION_BUS_ADDRESS": bus.address}
    assert isinstance(tried(qtbot, environ), error)
