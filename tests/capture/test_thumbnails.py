"""Small pictures of windows to choose from, on a real X server."""

from __future__ import annotations

import sys

import pytest
from PIL import ImageChops, ImageStat

from rapporteur.capture import Window, thumbnails
from rapporteur.capture.x11 import X11Grabber
from tests.capture.conftest import OpenGallery, listed
from tests.display import Display, stop, wait_until

pytestmark = pytest.mark.display


def test_each_window_has_its_own_picture(grabber: X11Grabber, open_gallery: OpenGallery) -> None:
    covered = open_gallery()
    on_top = open_gallery(title="Notes", geometry="400x500+150+130", tiles=2)
    windows = grabber.windows()
    found = {window.id: picture for window, picture in thumbnails(grabber, windows, width=200, height=200)}

    assert list(found) == [on_top.id, covered.id]
    first, second = found[on_top.id], found[covered.id]
    assert first
    assert second
    assert (first.size, second.size) == ((160, 200), (200, 125))
    whole = grabber.grab_window(listed(grabber, covered.id)).resize(second.size)
    assert max(ImageStat.Stat(ImageChops.difference(whole, second)).mean) < 12


def test_windows_without_a_picture_are_no_trouble(
    display: Display, grabber: X11Grabber, open_gallery: OpenGallery
) -> None:
    minimised = open_gallery()
    display.xdotool("windowminimize", minimised.id)
    wait_until(lambda: listed(grabber, minimised.id).minimised, what="the window to be minimised")
    gone = Window(minimised.id + 1, "Gone", "zoom", 0, 0, 800, 600)

    found = list(thumbnails(grabber, [listed(grabber, minimised.id), gone]))
    assert [(window.id, picture) for window, picture in found] == [(minimised.id, None), (gone.id, None)]


def test_a_window_of_one_colour_has_no_picture(display: Display, grabber: X11Grabber) -> None:
    code = (
        "from PySide6.QtWidgets import QApplication, QWidget\n"
        "qt = QApplication([]); window = QWidget(); window.setWindowTitle('Black')\n"
        "window.setStyleSheet('background: black'); window.resize(300, 200); window.show(); qt.exec()"
    )
    process = display.start(sys.executable, "-c", code)
    number = display.wait_for_window("^Black$")
    window = listed(grabber, number)
    wait_until(lambda: grabber.grab_window(window).getcolors(1) == [(60_000, (0, 0, 0))], what="the black")
    assert list(thumbnails(grabber, [window])) == [(window, None)]
    stop(process)
    display.wait_for_window("^Black$", gone=True)
