"""The test photo of the settings: taken as a photo is, shown, and kept nowhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event

import pytest
import shiboken6
from PIL import Image
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from rapporteur.capture import (
    CaptureError,
    CaptureUnavailable,
    PermissionMissing,
    PictureCancelled,
    UniformPicture,
    Window,
)
from rapporteur.desktop.demo import SessionClock
from rapporteur.desktop.look import Look
from rapporteur.desktop.photo_trial import SIZE, Trial
from rapporteur.desktop.photographer import Photographer
from rapporteur.desktop.preferences_photo import PhotoPage
from rapporteur.desktop.settings import Settings
from tests.desktop.test_photo_desk import Screen, meeting


class Watched(Screen):
    """A screen that knows whether it was let go of; what it raises, it raises for the screen, too."""

    def __init__(self) -> None:
        super().__init__()
        self.closed = 0
        self.screen_error: CaptureError | None = None
        self.grabbing, self.may_go_on = Event(), Event()
        self.may_go_on.set()

    def grab_window(self, window: Window) -> Image.Image:
        self.grabbing.set()
        assert self.may_go_on.wait(60)
        return super().grab_window(window)

    def grab_screen(self, at: tuple[int, int] | None = None) -> Image.Image:
        if self.screen_error:
            raise self.screen_error
        return super().grab_screen(at)

    def close(self) -> None:
        self.closed += 1


@dataclass
class Tried:
    """A trial, and what it told."""

    trial: Trial
    screen: Watched
    shown: list[tuple[QImage, str, float]] = field(default_factory=list)
    errors: list[Exception] = field(default_factory=list)

    def take(self, qtbot: QtBot) -> None:
        before = len(self.shown) + len(self.errors)
        self.trial.take(lambda *shown: self.shown.append(shown), self.errors.append)
        qtbot.waitUntil(lambda: len(self.shown) + len(self.errors) > before)


@pytest.fixture
def tried(clock: SessionClock, qapp: object) -> Tried:
    screen = Watched()
    return Tried(Trial(lambda: Photographer(lambda: screen, clock)), screen)


def test_the_meetings_window_is_shown_small(qtbot: QtBot, tried: Tried) -> None:
    tried.screen.shown = [meeting(1)]
    tried.take(qtbot)
    ((picture, method, seconds),) = tried.shown
    assert method == "window"
    assert (picture.width(), picture.height()) == (432, SIZE[1])
    assert picture.pixelColor(200, 20).lightness() < 60 < 200 < picture.pixelColor(200, 250).lightness()
    assert 0 < seconds < 60
    assert tried.screen.closed == 1


def test_of_several_meetings_the_likeliest_will_do(qtbot: QtBot, tried: Tried) -> None:
    tried.screen.shown = [meeting(1), meeting(2, "Zoom Meeting 2")]
    tried.take(qtbot)
    assert [method for _, method, _ in tried.shown] == ["window"]


@pytest.mark.parametrize("error", [None, CaptureUnavailable("Nobody may look at windows.")])
def test_without_a_meeting_the_whole_screen_is_taken(
    qtbot: QtBot, tried: Tried, error: CaptureError | None
) -> None:
    tried.screen.error = error
    tried.take(qtbot)
    assert [method for _, method, _ in tried.shown] == ["screen"]
    assert tried.screen.closed == 1


def test_what_keeps_the_screen_from_being_taken_is_told_once(qtbot: QtBot, tried: Tried) -> None:
    tried.screen.screen_error = CaptureUnavailable("There is no screen.")
    tried.take(qtbot)
    assert tried.errors == [tried.screen.screen_error]
    assert tried.screen.closed == 1


def test_a_missing_permission_is_told_at_once(qtbot: QtBot, tried: Tried) -> None:
    tried.screen.error = PermissionMissing("No screen recording.")
    tried.take(qtbot)
    assert tried.errors == [tried.screen.error]


def test_it_can_be_tried_again(qtbot: QtBot, tried: Tried) -> None:
    tried.screen.shown = [meeting(1, minimised=True)]
    tried.take(qtbot)
    tried.screen.shown = [meeting(1)]
    tried.take(qtbot)
    assert (len(tried.errors), len(tried.shown)) == (1, 1)


def test_whoever_has_gone_meanwhile_is_not_called(qtbot: QtBot, tried: Tried) -> None:
    tried.screen.shown = [meeting(1)]
    tried.screen.may_go_on.clear()
    tried.trial.take(lambda *shown: tried.shown.append(shown), tried.errors.append)
    qtbot.waitUntil(tried.screen.grabbing.is_set)
    assert tried.trial._photographer
    workers = tried.trial._photographer._workers
    shiboken6.delete(tried.trial)
    tried.screen.may_go_on.set()
    qtbot.waitUntil(lambda: not workers._unfinished)
    QApplication.processEvents()
    assert not tried.shown
    assert not tried.errors


# ---- the page of the settings


class Page:
    """The page of the settings, with a photographer that answers when the test does."""

    def __init__(self, qtbot: QtBot, look: Look) -> None:
        self.show: Callable[[QImage, str, float], object]
        self.fail: Callable[[Exception], object]
        QLocale.setDefault(QLocale("es"))
        self.page = PhotoPage(Settings(), look, take_test=self._take)
        qtbot.addWidget(self.page)
        self.page.resize(500, 700)
        self.page.show()
        self.page.test_shot.button.click()

    def _take(
        self, done: Callable[[QImage, str, float], object], failed: Callable[[Exception], object]
    ) -> None:
        self.show, self.fail = done, failed


@pytest.fixture
def tested(qtbot: QtBot, look: Look) -> Page:
    return Page(qtbot, look)


def test_while_it_is_taken_there_is_no_other(tested: Page) -> None:
    assert not tested.page.test_shot.button.isEnabled()
    assert not tested.page.test_shot.picture.isVisible()
    assert "being taken" in tested.page.test_shot.said.text()


@pytest.mark.parametrize(("method", "words"), [("window", "one window alone"), ("screen", "whole screen")])
def test_the_picture_the_method_and_the_time_are_shown(tested: Page, method: str, words: str) -> None:
    picture = QImage(480, 200, QImage.Format.Format_RGB32)
    picture.fill(QColor("teal"))
    tested.show(picture, method, 0.26)
    page = tested.page
    assert words in page.test_shot.said.text()
    assert " 0,3 s" in page.test_shot.said.text()
    assert page.test_shot.picture.isVisible()
    assert (page.test_shot.picture.pixmap().width(), page.test_shot.picture.pixmap().height()) == (240, 100)
    assert page.test_shot.picture.grab().toImage().pixelColor(120, 50) == QColor("teal")
    assert page.test_shot.button.isEnabled()


@pytest.mark.parametrize(
    ("error", "next_step"),
    [
        (PermissionMissing("No."), "system's settings"),
        (PictureCancelled(), "agree when the desktop asks"),
        (UniformPicture((0, 0, 0)), "Part of the screen"),
        (CaptureUnavailable("There is no screen."), "pasted into the report"),
    ],
)
def test_why_not_and_what_to_do_next(tested: Page, error: Exception, next_step: str) -> None:
    tested.fail(error)
    why, then = tested.page.test_shot.said.text().split("\n")
    assert why
    assert next_step in then
    assert not tested.page.test_shot.picture.isVisible()
    assert tested.page.test_shot.button.isEnabled()


def test_without_a_photographer_nothing_is_offered(qtbot: QtBot, look: Look) -> None:
    page = PhotoPage(Settings(), look)
    qtbot.addWidget(page)
    assert page.findChildren(QPushButton) == []
