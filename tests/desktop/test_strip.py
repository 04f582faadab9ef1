"""The strip: its forms, what it shows, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from rapporteur.clock.session import Phase
from rapporteur.desktop.arrangements import Box
from rapporteur.desktop.banner import Message
from rapporteur.desktop.glance import Glance
from rapporteur.desktop.look import Look
from rapporteur.desktop.strip import LEAST_WIDTH, MOST_WIDTH, Strip
from rapporteur.desktop.strip_face import StripFace
from rapporteur.desktop.urgency import Urgency

SPEAKING = Glance(
    phase=Phase.LIVE,
    state="LIVE",
    elapsed="32:12",
    left="7:48 left",
    who="Victor",
    is_speaking=True,
    time="08:41 of 15:00",
    figures="6:19",
    words="time left",
    part=0.58,
    following="Camila",
)
OVER = SPEAKING._replace(
    phase=Phase.OVER,
    state="OVER",
    left="2:12 over",
    time="16:20 of 15:00",
    figures="+1:20",
    part=1.0,
    step=Urgency.OVER,
    following="",
)
EARLY = Glance(Phase.EARLY, "EARLY", "04:12", "until it starts", "DIESIS", following="Samuel")


@pytest.fixture
def strip(qtbot: QtBot, look: Look) -> Strip:
    made = Strip(look, lambda: True)
    qtbot.addWidget(made)
    made.face.show_glance(SPEAKING)
    made.show()
    return made


def says(strip: Strip) -> set[str]:
    QApplication.processEvents()
    return {label.text() for label in strip.findChildren(QLabel) if label.isVisible() and label.text()}


def make_wide(strip: Strip, width: int) -> None:
    strip.resize(width, strip.height())
    QApplication.processEvents()


def test_it_cannot_have_the_focus(strip: Strip) -> None:
    assert strip.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert strip.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert {button.focusPolicy() for button in strip.findChildren(QToolButton)} == {Qt.FocusPolicy.NoFocus}
    assert all(button.accessibleName() for button in strip.findChildren(QToolButton))


def test_the_clock_who_speaks_and_who_is_next(strip: Strip) -> None:
    assert says(strip) == {"LIVE", "32:12", "7:48 left", "Victor", "08:41 of 15:00", "Next: Camila"}
    strip.face.show_glance(OVER)
    assert says(strip) == {"OVER", "32:12", "2:12 over", "Victor", "16:20 of 15:00 (+1:20)"}
    assert not strip.face.next_button.isEnabled()
    strip.face.show_glance(EARLY)
    assert says(strip) == {"EARLY", "04:12", "until it starts", "DIESIS", "Next: Samuel"}


@pytest.mark.parametrize(
    ("glance", "kept"), [(SPEAKING, {"7:48 left"}), (OVER, {"2:12 over"}), (EARLY, {"04:12"})]
)
def test_where_there_is_little_room_one_time_says_it(strip: Strip, glance: Glance, kept: set[str]) -> None:
    strip.face.show_glance(glance)
    make_wide(strip, LEAST_WIDTH)
    assert says(strip) & {glance.elapsed, glance.left} == kept


@pytest.mark.parametrize(("width", "rows"), [(680, 1), (480, 3)])
def test_it_is_one_row_or_three(strip: Strip, width: int, rows: int) -> None:
    make_wide(strip, width)
    labels = [label for label in strip.face.findChildren(QLabel) if label.text()]
    parts = [part for part in (strip.face.photo_button, *labels) if part.isVisible()]
    middles = [part.mapTo(strip, part.rect().center()).y() for part in parts]
    # What is in one row is within half of its height.
    assert (max(middles) - min(middles) < 22) is (rows == 1)
    assert (strip.height() == 44) is (rows == 1)


@pytest.mark.parametrize("glance", [SPEAKING._replace(left="1:27:48 left"), OVER, EARLY])
def test_nothing_is_cut_off_at_its_narrowest(strip: Strip, glance: Glance) -> None:
    strip.face.show_glance(glance)
    make_wide(strip, LEAST_WIDTH)
    for part in (*strip.findChildren(QLabel), *strip.findChildren(QToolButton)):
        if part.isVisible():
            left = part.mapTo(strip, QPoint()).x()
            assert left >= 0
            assert left + part.width() <= strip.width()
            assert part.width() >= part.minimumSizeHint().width()


def test_a_notice_has_a_row_of_its_own_while_there_is_one(strip: Strip, qtbot: QtBot) -> None:
    QApplication.processEvents()
    before = strip.height()
    strip.face.show_notice(Message("camera", "Ask everyone", "to turn on their video"))
    assert "Ask everyone · to turn on their video" in says(strip)
    assert strip.height() > before
    with qtbot.waitSignal(strip.face.notice_dismissed):
        strip.face.dismiss_button.click()
    strip.face.show_notice(Message("triangle-alert", "Not saved", can_be_dismissed=False))
    assert strip.face.dismiss_button.isHidden()
    strip.face.show_notice(None)
    assert says(strip) & {"Not saved"} == set()
    assert strip.height() == before


BUTTONS: dict[str, tuple[Callable[[StripFace], QToolButton], str]] = {
    "photo": (lambda face: face.photo_button, "photo_asked"),
    "next": (lambda face: face.next_button, "next_asked"),
    "unfold": (lambda face: face.unfold_button, "unfold_asked"),
}


@pytest.mark.parametrize("name", BUTTONS)
def test_its_buttons(strip: Strip, qtbot: QtBot, name: str) -> None:
    button, asked = BUTTONS[name]
    with qtbot.waitSignal(getattr(strip.face, asked)):
        QTest.mouseClick(button(strip.face), Qt.MouseButton.LeftButton)


def test_it_is_dragged_by_its_ground_and_says_where_it_came_to_rest(strip: Strip, qtbot: QtBot) -> None:
    QApplication.processEvents()
    start, by = strip.pos(), QPoint(37, 21)
    ground = QPoint(300, strip.height() - 3)
    with qtbot.waitSignal(strip.settled):
        QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=ground)
        QTest.mouseMove(strip, ground + by)
        QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=ground)
    assert strip.pos() == start + by


def test_a_tap_takes_hold_of_nothing(strip: Strip, monkeypatch: pytest.MonkeyPatch) -> None:
    handle = strip.windowHandle()
    taken: list[str] = []

    def take(what: str) -> bool:
        taken.append(what)
        return True

    # The display of the tests has no window manager that could be asked.
    monkeypatch.setattr(handle, "startSystemMove", lambda: take("move"))
    monkeypatch.setattr(handle, "startSystemResize", lambda _edge: take("resize"))
    monkeypatch.setattr(strip, "windowHandle", lambda: handle)
    middle, edge = QPoint(300, strip.height() - 3), QPoint(1, 20)
    far = QPoint(QApplication.startDragDistance(), 0)
    for at in (middle, edge):
        QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=at)
        QTest.mouseMove(strip, at + far / 2)
        QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=at)
        QTest.mouseMove(strip, at + far + far)
    assert taken == []
    for at in (middle, edge):
        QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=at)
        QTest.mouseMove(strip, at + far)
        QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=at)
    assert taken == ["move", "resize"]


def test_a_double_click_unfolds_and_a_right_click_asks_for_the_menu(strip: Strip, qtbot: QtBot) -> None:
    with qtbot.waitSignal(strip.face.unfold_asked):
        QTest.mouseDClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    at = strip.mapToGlobal(QPoint(8, 8))
    with qtbot.waitSignal(strip.menu_asked) as asked:
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(8, 8), at)
        QApplication.sendEvent(strip, event)
    assert asked.args == [at]


def test_it_is_placed_with_its_own_height(strip: Strip) -> None:
    strip.place(Box(20, 30, 5000, 900))
    assert strip.box() == Box(20, 30, MOST_WIDTH, 44)
    strip.place(Box(40, 50, 10, 10))
    QApplication.processEvents()
    assert strip.box()[:3] == (40, 50, LEAST_WIDTH)


@pytest.mark.parametrize("possible", [True, False])
def test_to_close_it_is_to_close_the_window(qtbot: QtBot, look: Look, possible: bool) -> None:
    asked: list[bool] = []

    def close_window() -> bool:
        asked.append(possible)
        return possible

    strip = Strip(look, close_window)
    strip.show()
    assert strip.close() is possible
    assert asked == [possible]
    assert strip.isVisible() is not possible
    strip.hide()
    strip.deleteLater()


def test_what_is_the_same_is_not_painted_again(strip: Strip) -> None:
    QApplication.processEvents()
    painted: list[str] = []

    class Watch(QLabel):
        def eventFilter(self, watched: object, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and isinstance(watched, QLabel):
                painted.append(watched.text())
            return False

    watch = Watch()
    for label in strip.findChildren(QLabel):
        label.installEventFilter(watch)
    strip.face.show_glance(SPEAKING)
    QApplication.processEvents()
    assert painted == []
    strip.face.show_glance(SPEAKING._replace(elapsed="32:13"))
    QApplication.processEvents()
    assert painted == ["32:13"]
