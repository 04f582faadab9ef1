"""Taking the photo from the window, in every way, with a grabber that the test holds."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PIL import Image, ImageFilter
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from rapporteur.capture import (
    CaptureError,
    CaptureUnavailable,
    NextWay,
    Region,
    UniformPicture,
    Window,
    WindowMinimised,
)
from rapporteur.capture.burst import PICTURES
from rapporteur.desktop.banner import Banner, Matter
from rapporteur.desktop.burst_picker import BurstPicker
from rapporteur.desktop.document import Document
from rapporteur.desktop.look import Look
from rapporteur.desktop.photo_desk import SAY_MS, PhotoDesk
from rapporteur.desktop.photographer import Asked, Photographer
from rapporteur.desktop.region_picker import RegionPicker
from rapporteur.desktop.settings import Settings
from rapporteur.desktop.window_picker import WindowPicker
from rapporteur.report.model import Photo
from rapporteur.resources import resource_folder
from tests.desktop.keys import press

MEETINGS = resource_folder() / "capture" / "meetings.toml"


class Screen:
    """A desktop of known pixels with known windows. Windows show `pictures` in turn, or a gradient."""

    def __init__(self) -> None:
        self.shown: list[Window] = []
        self.pictures: list[Image.Image] = []
        self.error: CaptureError | None = None

    def windows(self) -> list[Window]:
        if self.error:
            raise self.error
        return self.shown

    def grab_window(self, window: Window) -> Image.Image:
        if window.minimised:
            raise WindowMinimised(window)
        return self.pictures.pop(0) if self.pictures else gradient(window.width, window.height)

    def grab_screen(self, at: tuple[int, int] | None = None) -> Image.Image:  # noqa: ARG002 - the protocol's
        return gradient(800, 600)

    def grab_region(self, region: Region) -> Image.Image:
        return gradient(region.width, region.height)

    def close(self) -> None:
        pass


def gradient(width: int, height: int) -> Image.Image:
    return Image.linear_gradient("L").convert("RGB").resize((width, height))


def faces(*, blur: float = 0) -> Image.Image:
    """Something with edges, which may be out of focus."""
    tile = Image.radial_gradient("L").resize((80, 50)).convert("1").convert("RGB")
    picture = Image.new("RGB", (640, 400))
    for x in range(0, 640, 80):
        for y in range(0, 400, 50):
            picture.paste(tile, (x, y))
    return picture.filter(ImageFilter.GaussianBlur(blur)) if blur else picture


def meeting(number: int, title: str = "Zoom Meeting", *, minimised: bool = False) -> Window:
    # Offscreen, our own windows have small numbers.
    return Window(1000 + number, title, "zoom", 0, 0, 640, 400, minimised)


@dataclass
class Desk:
    """The desk with what it is joined to, and the settings that a test may change."""

    photos: PhotoDesk
    banner: Banner
    screen: Screen
    document: Document
    settings: list[Settings]
    clicks: list[int]
    kept: list[Photo] = field(default_factory=list)

    def set(self, **values: object) -> None:
        self.settings[0] = self.settings[0].model_copy(update=values)

    def take(self, qtbot: QtBot, way: str = "", *, count: int = 1) -> Photo:
        self.photos.take(way)
        qtbot.waitUntil(lambda: len(self.document.report.photos) == count)
        return self.document.report.photos[-1]

    def says(self) -> list[str]:
        _wait_for_frame()
        return [label.text() for label in self.banner.findChildren(QLabel) if label.text()]

    def offers(self) -> list[str]:
        _wait_for_frame()
        return [one.text() for one in self.banner.findChildren(QPushButton)]

    def click(self, text: str) -> None:
        _wait_for_frame()
        next(one for one in self.banner.findChildren(QPushButton) if one.text() == text).click()


def _wait_for_frame() -> None:
    """What is said of a photo comes when the photo has been painted."""
    QTest.qWait(2 * SAY_MS)


@pytest.fixture
def make_desk(qtbot: QtBot, document: Document, look: Look) -> Iterator[Callable[..., Desk]]:
    made: list[PhotoDesk] = []

    def make(**photographers: object) -> Desk:
        banner = Banner(look)
        # Such a window is not in front as soon as it is shown.
        banner.setWindowFlag(Qt.WindowType.ToolTip)
        qtbot.addWidget(banner)
        screen = Screen()
        settings, clicks = [Settings(photo_burst=False)], list[int]()
        photographer = Photographer(
            lambda: screen,
            document.clock,
            **photographers,  # type: ignore[arg-type]  # whatever the test gives
        )
        photographer._burst._timer.setInterval(1)
        desk = PhotoDesk(
            document, photographer, banner, look, banner, lambda: settings[0], lambda: clicks.append(1)
        )
        desk.countdown._timer.setInterval(1)
        made.append(desk)
        joined = Desk(desk, banner, screen, document, settings, clicks)
        desk.kept.connect(joined.kept.append)
        return joined

    yield make
    for desk in made:
        with suppress(RuntimeError):  # a test may have closed it
            desk.close()


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    return make_desk()


def bring_forward(qtbot: QtBot, desk: Desk) -> None:
    """Have the window of the desk in front, as when its button is pressed."""
    desk.banner.show()
    desk.banner.activateWindow()
    qtbot.waitUntil(desk.banner.isActiveWindow)


def visible(kind: type) -> list[object]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]


def wait_for(qtbot: QtBot, kind: type) -> object:
    qtbot.waitUntil(lambda: bool(visible(kind)))
    (found,) = visible(kind)
    return found


# ---- the right window


def test_the_meetings_window(qtbot: QtBot, document: Document, desk: Desk) -> None:
    desk.screen.shown = [meeting(1), Window(2, "Mail", "mail", 0, 0, 900, 700, False)]
    photo = desk.take(qtbot)
    assert (photo.width, photo.height, photo.method) == (640, 400, "window")
    assert photo.window_title == "Zoom Meeting"
    assert photo.taken == document.clock.now()
    assert Image.open(io.BytesIO(photo.data)).format == "JPEG"
    assert "Photo taken" in desk.says()
    assert desk.kept == [photo]
    assert document.settle()


def test_other_meetings_are_known_by_the_rules(qtbot: QtBot, make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(meetings=MEETINGS)
    title = "Meet – abc-defg-hij - Google Chrome"
    desk.screen.shown = [
        Window(1, "Notes.odt - LibreOffice", "soffice", 0, 0, 900, 700),
        Window(2, title, "google-chrome", 0, 0, 640, 400),
    ]
    assert desk.take(qtbot).window_title == title


def test_rules_that_cannot_be_used_are_said_and_zoom_is_found(
    qtbot: QtBot, make_desk: Callable[..., Desk], tmp_path: Path
) -> None:
    broken = tmp_path / "meetings.toml"
    broken.write_text("[[rule", "utf-8")
    desk = make_desk(meetings=broken)
    desk.screen.shown = [meeting(1)]
    desk.take(qtbot)
    assert any("meetings.toml cannot be used" in text for text in desk.says())


def test_of_several_the_rapporteur_chooses_and_the_session_remembers(
    qtbot: QtBot, document: Document, desk: Desk
) -> None:
    desk.screen.shown = [meeting(1), meeting(2, "Zoom Webinar")]
    bring_forward(qtbot, desk)
    desk.photos.take()
    picker = wait_for(qtbot, WindowPicker)
    assert isinstance(picker, WindowPicker)
    qtbot.waitUntil(lambda: picker.pictures.count() == 2)
    press(picker.pictures, Qt.Key.Key_Right)
    press(picker.pictures, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(document.report.photos) == 1)
    assert document.report.photos[0].window_title == "Zoom Webinar"
    assert document.view["meeting"] == "Zoom Webinar"
    assert desk.take(qtbot, count=2).window_title == "Zoom Webinar"
    assert not visible(WindowPicker)


def test_nothing_comes_to_the_front_while_another_program_is(
    qtbot: QtBot, document: Document, desk: Desk
) -> None:
    desk.screen.shown = [meeting(1), meeting(2, "Zoom Webinar")]
    desk.photos.take()
    qtbot.waitUntil(lambda: any("window(s) could be the meeting" in text for text in desk.says()))
    qtbot.waitUntil(lambda: not desk.photos._wait_for_front.isActive())
    assert not visible(WindowPicker)
    desk.click("Choose window…")
    picker = wait_for(qtbot, WindowPicker)
    assert isinstance(picker, WindowPicker)
    qtbot.waitUntil(lambda: picker.take.isEnabled())
    picker.take.click()
    qtbot.waitUntil(lambda: len(document.report.photos) == 1)
    # What was said has been done.
    qtbot.waitUntil(lambda: desk.banner.showing is not None)
    assert desk.banner.showing
    assert desk.banner.showing[0] is Matter.NOTICE


def test_no_window_at_all_is_said_with_the_next_way(qtbot: QtBot, document: Document, desk: Desk) -> None:
    bring_forward(qtbot, desk)
    desk.photos.take()
    qtbot.waitUntil(lambda: any("No meeting window" in text for text in desk.says()))
    assert desk.offers() == ["Take a part of the screen…", "Choose window…"]
    assert not document.report.photos


def test_a_minimised_meeting_is_said(qtbot: QtBot, desk: Desk) -> None:
    desk.screen.shown = [meeting(1, minimised=True)]
    desk.photos.take()
    qtbot.waitUntil(lambda: any("is minimised" in text for text in desk.says()))


def test_a_window_by_its_title(qtbot: QtBot, document: Document, desk: Desk) -> None:
    desk.screen.shown = [meeting(1), Window(2, "Slides of Ms Okonkwo", "evince", 0, 0, 300, 200)]
    desk.photos.take_titled("okonkwo")
    qtbot.waitUntil(lambda: len(document.report.photos) == 1)
    assert document.report.photos[0].window_title == "Slides of Ms Okonkwo"


def test_the_scale_is_that_of_the_windows_screen() -> None:
    asked = Asked(screens=((Region(0, 0, 1920, 1080), 1.0), (Region(1920, 0, 3840, 2160), 2.0)))
    assert [asked.scale_at(x, 500) for x in (0, 1919, 1920, 9999)] == [1.0, 1.0, 2.0, 1.0]


# ---- other ways


def test_the_whole_screen(qtbot: QtBot, desk: Desk) -> None:
    photo = desk.take(qtbot, "screen")
    assert (photo.width, photo.method) == (800, "screen")


def drag_middle(picker: RegionPicker) -> None:
    width, height = picker.width(), picker.height()
    begin, end = QPoint(width // 4, height // 4), QPoint(width // 4 * 3 - 1, height // 4 * 3 - 1)
    QTest.mousePress(picker, Qt.MouseButton.LeftButton, pos=begin)
    QTest.mouseMove(picker, end)
    QTest.mouseRelease(picker, Qt.MouseButton.LeftButton, pos=end)


def cut(qtbot: QtBot) -> RegionPicker:
    picker = wait_for(qtbot, RegionPicker)
    assert isinstance(picker, RegionPicker)
    # Whatever shape the test's screen has, the picture covers it.
    picker.resize(800, 600)
    return picker


def test_a_part_of_the_screen_is_drawn_again_the_next_time(
    qtbot: QtBot, document: Document, desk: Desk
) -> None:
    desk.photos.take("region")
    drag_middle(cut(qtbot))
    qtbot.waitUntil(lambda: len(document.report.photos) == 1)
    (photo,) = document.report.photos
    assert (photo.width, photo.height, photo.method) == (400, 300, "region")
    desk.photos.take("region")
    again = cut(qtbot)
    QTest.mouseClick(again, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert again.isVisible()
    press(again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(document.report.photos) == 2)
    assert document.report.photos[1].width == 400


def test_a_picture_of_all_screens_keeps_its_shape(qtbot: QtBot, look: Look) -> None:
    from rapporteur.desktop.photographer import as_qimage, pixels_of

    picker = RegionPicker(as_qimage(gradient(1600, 300)), QApplication.primaryScreen(), look)
    qtbot.addWidget(picker)
    picker.resize(800, 600)  # so the picture is 800×150 in its middle, from 225 down
    areas: list[object] = []
    picker.picked.connect(areas.append)
    QTest.mousePress(picker, Qt.MouseButton.LeftButton, pos=QPoint(400, 0))
    QTest.mouseMove(picker, QPoint(799, 299))
    QTest.mouseRelease(picker, Qt.MouseButton.LeftButton, pos=QPoint(799, 299))
    (area,) = areas
    assert pixels_of(area, 1600, 300) == (800, 0, 1600, 150)  # type: ignore[arg-type]  # a signal's object


def test_where_no_window_can_be_seen_the_part_chosen_before_is_taken(
    qtbot: QtBot, document: Document, desk: Desk
) -> None:
    document.remember_view(part={"left": 0.5, "top": 0.0, "right": 1.0, "bottom": 0.5})
    desk.screen.error = CaptureUnavailable("Windows cannot be told apart.", "region")
    photo = desk.take(qtbot)
    assert (photo.width, photo.height, photo.method) == (400, 300, "region")


def test_a_region_of_the_desktop(qtbot: QtBot, document: Document, desk: Desk) -> None:
    desk.photos.take_region(Region(10, 20, 300, 200))
    qtbot.waitUntil(lambda: len(document.report.photos) == 1)
    assert document.report.photos[0].width == 300


def test_the_desktop_itself_can_be_asked(
    qtbot: QtBot, document: Document, make_desk: Callable[..., Desk]
) -> None:
    desk = make_desk(open_desktop=Screen)
    desk.screen.error = CaptureUnavailable("It cannot be read.", "portal")
    desk.photos.take()
    qtbot.waitUntil(lambda: "Ask the desktop…" in desk.offers())
    desk.click("Ask the desktop…")
    qtbot.waitUntil(lambda: len(document.report.photos) == 1)
    assert document.report.photos[0].method == "screen"


@pytest.mark.parametrize(
    ("way", "offered"),
    [
        ("region", "Take a part of the screen…"),
        ("screen", "Whole screen"),
        ("portal", "Ask the desktop…"),
        (None, "Choose window…"),
    ],
)
def test_every_refusal_offers_the_next_way(
    qtbot: QtBot, desk: Desk, way: NextWay | None, offered: str
) -> None:
    desk.screen.error = UniformPicture((0, 0, 0), way)
    desk.photos.take()
    qtbot.waitUntil(lambda: any("one colour all over" in text for text in desk.says()))
    assert desk.offers()[0] == offered


# ---- the moment


def test_a_burst_keeps_the_first_at_once_and_then_the_best(
    qtbot: QtBot, document: Document, desk: Desk
) -> None:
    desk.set(photo_burst=True)
    desk.screen.shown = [meeting(1)]
    desk.screen.pictures = [faces(blur=1), faces(blur=1), faces(), faces(blur=1), faces(blur=1)]
    first = desk.take(qtbot)
    assert not desk.kept
    qtbot.waitUntil(lambda: len(desk.kept) == 1)
    (best,) = document.report.photos
    assert best.id != first.id
    assert desk.kept == [best]
    others = desk.photos.others_of(best.id)
    assert len(others) == PICTURES - 1
    assert first.id in [other.id for other in others]
    assert document.undo()
    assert not document.report.photos


def test_another_of_the_burst_can_be_chosen(qtbot: QtBot, document: Document, desk: Desk) -> None:
    desk.set(photo_burst=True)
    desk.screen.shown = [meeting(1)]
    desk.screen.pictures = [faces(), *(faces(blur=1) for _ in range(4))]
    first = desk.take(qtbot)
    qtbot.waitUntil(lambda: len(desk.kept) == 1)
    captioned = first.model_copy(update={"caption": "All of us", "participants": 3})
    document.apply(document.report.with_changes(photos=(captioned,)))
    desk.click("Compare all 5…")
    picker = desk.banner.findChild(BurstPicker)
    assert isinstance(picker, BurstPicker)
    press(picker.pictures, Qt.Key.Key_Right)
    picker.accept()
    (chosen,) = document.report.photos
    # What was written stays; what was counted was counted on another picture.
    assert (chosen.caption, chosen.participants) == ("All of us", None)
    assert chosen.id in [photo.id for photo in desk.kept]
    assert first.id in [other.id for other in desk.photos.others_of(chosen.id)]
    document.undo()
    assert document.report.photos == (captioned,)
    # Once it is blurred for good, nothing of that moment is kept.
    desk.photos.forget_burst(first.id)
    assert not desk.photos.others_of(first.id)
    assert not desk.photos.others_of(chosen.id)


def test_a_window_that_goes_in_a_burst_leaves_what_was_taken(
    qtbot: QtBot, document: Document, desk: Desk
) -> None:
    desk.set(photo_burst=True)
    going = meeting(1)
    desk.screen.shown = [going]

    class Gone(list[Image.Image]):
        def pop(self, index: int = -1) -> Image.Image:  # type: ignore[override]  # the list's is wider
            if len(self) == 1:
                raise WindowMinimised(going)
            return super().pop(index)

    desk.screen.pictures = Gone([faces(), faces(blur=1), faces()])
    first = desk.take(qtbot)
    qtbot.waitUntil(lambda: len(desk.kept) == 1)
    assert document.report.photos == (first,)
    assert len(desk.photos.others_of(first.id)) == 1


def test_a_countdown_is_shown_and_then_one_photo_is_taken(
    qtbot: QtBot, document: Document, desk: Desk
) -> None:
    desk.set(photo_countdown=True)
    desk.screen.shown = [meeting(1)]
    seen: list[str] = []
    desk.banner.changed.connect(
        lambda: seen.append(desk.banner.showing[1].title if desk.banner.showing else "")
    )
    desk.take(qtbot)
    wanted = ["Photo in 3", "Photo in 2", "Photo in 1", "", "Photo taken"]
    qtbot.waitUntil(lambda: seen == wanted)
    assert len(document.report.photos) == 1


def test_a_countdown_can_be_called_off_or_cut_short(qtbot: QtBot, document: Document, desk: Desk) -> None:
    desk.set(photo_countdown=True)
    desk.photos.countdown._timer.setInterval(100_000)
    desk.screen.shown = [meeting(1)]
    desk.photos.take()
    desk.click("Cancel")
    assert not desk.photos.countdown.is_running
    assert desk.banner.showing is None
    desk.photos.take()
    desk.take(qtbot)  # who asks twice wants it now
    assert len(document.report.photos) == 1


def test_a_lossless_photo_has_the_very_pixels(qtbot: QtBot, desk: Desk) -> None:
    desk.set(photo_lossless=True)
    desk.screen.shown = [meeting(1)]
    desk.screen.pictures = [faces(blur=1)]
    photo = desk.take(qtbot)
    kept = Image.open(io.BytesIO(photo.data))
    assert kept.format == "PNG"
    assert kept.tobytes() == faces(blur=1).tobytes()


def test_taking_it_again_replaces_it_and_no_other(qtbot: QtBot, document: Document, desk: Desk) -> None:
    desk.screen.shown = [meeting(1)]
    first = desk.take(qtbot)
    second = desk.take(qtbot, count=2)
    desk.photos.take_again(first.id)
    qtbot.waitUntil(lambda: document.report.photos[0].id != first.id)
    assert document.report.photos[1:] == (second,)
    # The one that was to be replaced is removed by hand: the other stays all the same.
    document.apply(document.report.with_changes(photos=(second,)))
    desk.photos.take_again(first.id)
    qtbot.waitUntil(lambda: len(document.report.photos) == 2)
    assert document.report.photos[0] == second


def test_the_pages_of_a_gallery_are_one_set(qtbot: QtBot, document: Document, desk: Desk) -> None:
    desk.screen.shown = [meeting(1)]
    desk.take(qtbot)
    desk.click("Another page")
    qtbot.waitUntil(lambda: len(document.report.photos) == 2)
    desk.take(qtbot, "page", count=3)
    sets = {photo.set_id for photo in document.report.photos}
    assert len(sets) == 1
    assert sets != {""}
    assert desk.take(qtbot, count=4).set_id == ""
    # Taken again, a page stays one.
    desk.photos.take_again(document.report.photos[1].id)
    qtbot.waitUntil(lambda: len(desk.kept) == 5)
    assert {photo.set_id for photo in document.report.photos[:3]} == sets


def test_a_picture_on_its_way_arrives_before_the_end(document: Document, desk: Desk) -> None:
    desk.set(photo_burst=True)
    desk.screen.shown = [meeting(1)]
    desk.photos.take()
    desk.photos.close()
    assert len(document.report.photos) == 1
    assert len(desk.kept) == 1


# ---- what is heard, and faces


def test_a_click_is_heard_once_a_photo_if_it_is_wanted(qtbot: QtBot, desk: Desk) -> None:
    desk.screen.shown = [meeting(1)]
    desk.take(qtbot)
    QApplication.processEvents()
    assert not desk.clicks
    desk.set(photo_click=True, photo_burst=True)
    desk.take(qtbot, count=2)
    qtbot.waitUntil(lambda: len(desk.kept) == 2)
    assert len(desk.clicks) == 1


def test_the_picture_with_the_most_faces_goes_before_the_sharpest(
    qtbot: QtBot, make_desk: Callable[..., Desk]
) -> None:
    desk = make_desk(find_counter=lambda: lambda pictures: [one.getpixel((0, 0))[0] for one in pictures])
    desk.set(photo_burst=True)
    desk.screen.shown = [meeting(1)]
    for number in range(PICTURES):
        picture = faces(blur=2 if number == 3 else 0)
        picture.paste((number == 3, 0, 0), (0, 0, 40, 40))
        desk.screen.pictures.append(picture)
    first = desk.take(qtbot)
    qtbot.waitUntil(lambda: bool(desk.kept))
    present = desk.document.report.photos[0]
    assert next(other.id for other in desk.photos.others_of(present.id)) == first.id
    assert present.id != first.id
