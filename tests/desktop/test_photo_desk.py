"""Taking the photo from the window, in every way, with a grabber that the test holds."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from rapporteur.capture import Region, Window, WindowMinimised
from rapporteur.desktop.banner import Banner
from rapporteur.desktop.document import Document
from rapporteur.desktop.look import Look
from rapporteur.desktop.photo_desk import PhotoDesk
from rapporteur.desktop.photographer import Photographer
from rapporteur.desktop.region_picker import RegionPicker
from tests.desktop.conftest import Answers


class Screen:
    """A desktop of known pixels with known windows."""

    def __init__(self) -> None:
        self.shown: list[Window] = []

    def windows(self) -> list[Window]:
        return self.shown

    def grab_window(self, window: Window) -> Image.Image:
        if window.minimised:
            raise WindowMinimised(window)
        return self._picture(window.width, window.height)

    def grab_screen(self, at: tuple[int, int] | None = None) -> Image.Image:  # noqa: ARG002 - the protocol's
        return self._picture(800, 600)

    def grab_region(self, region: Region) -> Image.Image:
        return self._picture(region.width, region.height)

    def _picture(self, width: int, height: int) -> Image.Image:
        return Image.linear_gradient("L").convert("RGB").resize((width, height))

    def close(self) -> None:
        pass


def meeting(number: int, title: str = "Zoom Meeting", *, minimised: bool = False) -> Window:
    return Window(number, title, "zoom", 0, 0, 640, 400, minimised)


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def desk(
    qtbot: QtBot, document: Document, look: Look, screen: Screen
) -> Iterator[tuple[PhotoDesk, Banner, Answers]]:
    banner = Banner(look)
    qtbot.addWidget(banner)
    banner.show()
    answers = Answers(banner)
    photographer = Photographer(lambda: screen, document.clock)
    made = PhotoDesk(document, photographer, banner, answers, look, banner)
    yield made, banner, answers
    with suppress(RuntimeError):  # a test may have closed it
        made.close()


Desk = tuple[PhotoDesk, Banner, Answers]


def wait_for_photo(qtbot: QtBot, document: Document, count: int = 1) -> None:
    qtbot.waitUntil(lambda: len(document.report.photos) == count)


def says(banner: Banner) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in banner.findChildren(QLabel) if label.text()]


def test_the_meetings_window(qtbot: QtBot, document: Document, desk: Desk, screen: Screen) -> None:
    screen.shown = [meeting(1), Window(2, "Mail", "mail", 0, 0, 900, 700, False)]
    desk[0].take()
    wait_for_photo(qtbot, document)
    (photo,) = document.report.photos
    assert (photo.width, photo.height, photo.method, photo.window_title) == (
        640,
        400,
        "window",
        "Zoom Meeting",
    )
    assert photo.taken == document.clock.now()
    assert Image.open(io.BytesIO(photo.data)).format == "JPEG"
    assert "Photo taken" in says(desk[1])
    assert document.settle()


def test_of_several_the_rapporteur_chooses_and_the_choice_is_remembered(
    qtbot: QtBot, document: Document, desk: Desk, screen: Screen
) -> None:
    screen.shown = [meeting(1), meeting(2, "Zoom Webinar")]
    photos, _, answers = desk
    answers.window_index = 1
    photos.take()
    wait_for_photo(qtbot, document)
    chosen = document.report.photos[0].window_title
    assert answers.asked == ["choose among ['Zoom Meeting', 'Zoom Webinar']"]
    photos.take()
    wait_for_photo(qtbot, document, 2)
    assert document.report.photos[1].window_title == chosen
    assert len(answers.asked) == 1


def test_no_window_at_all_is_said(qtbot: QtBot, document: Document, desk: Desk) -> None:
    desk[0].take()
    qtbot.waitUntil(lambda: any("No meeting window" in text for text in says(desk[1])))
    assert not document.report.photos


def test_a_minimised_meeting_is_said(qtbot: QtBot, desk: Desk, screen: Screen) -> None:
    screen.shown = [meeting(1, minimised=True)]
    desk[0].take()
    qtbot.waitUntil(lambda: any("is minimised" in text for text in says(desk[1])))


def test_the_whole_screen(qtbot: QtBot, document: Document, desk: Desk) -> None:
    desk[0].take("screen")
    wait_for_photo(qtbot, document)
    assert (document.report.photos[0].width, document.report.photos[0].method) == (800, "screen")


def test_a_part_of_the_screen(qtbot: QtBot, document: Document, desk: Desk) -> None:
    def pickers() -> list[RegionPicker]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, RegionPicker) and w.isVisible()]

    desk[0].take("region")
    qtbot.waitUntil(lambda: bool(pickers()))
    (picker,) = pickers()
    width, height = picker.width(), picker.height()
    QTest.mousePress(picker, Qt.MouseButton.LeftButton, pos=QPoint(width // 4, height // 4))
    QTest.mouseMove(picker, QPoint(width // 4 * 3 - 1, height // 4 * 3 - 1))
    QTest.mouseRelease(picker, Qt.MouseButton.LeftButton, pos=QPoint(width // 4 * 3 - 1, height // 4 * 3 - 1))
    wait_for_photo(qtbot, document)
    (photo,) = document.report.photos
    assert (photo.width, photo.height, photo.method) == (400, 300, "region")


def test_taking_it_again_replaces_it(qtbot: QtBot, document: Document, desk: Desk, screen: Screen) -> None:
    screen.shown = [meeting(1)]
    desk[0].take()
    wait_for_photo(qtbot, document)
    first = document.report.photos[0].id
    from PySide6.QtWidgets import QPushButton

    QApplication.processEvents()
    again: Callable[[], None] = next(
        b for b in desk[1].findChildren(QPushButton) if b.text() == "Take it again"
    ).click
    again()
    qtbot.waitUntil(lambda: [photo.id for photo in document.report.photos] not in ([], [first]))
    assert len(document.report.photos) == 1


def test_taking_it_again_leaves_the_others_alone(
    qtbot: QtBot, document: Document, desk: Desk, screen: Screen
) -> None:
    screen.shown = [meeting(1)]
    for count in (1, 2):
        desk[0].take()
        wait_for_photo(qtbot, document, count)
    first, second = document.report.photos
    # The second is removed by hand; what is taken again is that one, not the first.
    document.apply(document.report.with_changes(photos=(first,)))
    desk[0]._take_again(second.id)
    wait_for_photo(qtbot, document, 2)
    assert document.report.photos[0] == first


def test_a_picture_on_its_way_arrives_before_the_end(document: Document, desk: Desk, screen: Screen) -> None:
    screen.shown = [meeting(1)]
    desk[0].take()
    desk[0]._photographer._workers.close()
    assert len(document.report.photos) == 1
