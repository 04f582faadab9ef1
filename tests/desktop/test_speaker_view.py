"""The speaker view: what it says, how it fits, and that it paints no more than what has changed."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QImage, QPaintEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rapporteur.desktop.glance import Glance
from rapporteur.desktop.look import Look
from rapporteur.desktop.speaker_view import SpeakerView
from rapporteur.desktop.urgency import Urgency
from tests.desktop.keys import press
from tests.desktop.test_strip import EARLY, OVER, SPEAKING


class Watched(SpeakerView):
    """Keeps what of it is painted."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.painted = QRegion()

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += event.region()
        super().paintEvent(event)


@pytest.fixture
def view(qtbot: QtBot, look: Look) -> Watched:
    made = Watched(look)
    qtbot.addWidget(made)
    made.show_glance(SPEAKING)
    made.show()
    QApplication.processEvents()
    return made


def painted_by(view: Watched, glance: Glance) -> QRect:
    view.painted = QRegion()
    view.show_glance(glance)
    QApplication.processEvents()
    return view.painted.boundingRect()


def seen(view: SpeakerView) -> QImage:
    return view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def test_a_second_paints_the_figures_alone(view: Watched) -> None:
    assert painted_by(view, SPEAKING).isNull()
    figures = painted_by(view, SPEAKING._replace(figures="6:18"))
    assert 0 < figures.height() < view.height() / 2
    assert figures.center().y() < view.height() / 2
    name = painted_by(view, SPEAKING._replace(figures="6:18", who="Camila"))
    assert name.bottom() < figures.top()
    bar = painted_by(view, SPEAKING._replace(figures="6:18", who="Camila", part=0.9))
    assert 0 < bar.height() < view.height() / 10
    foot = painted_by(view, SPEAKING._replace(figures="6:18", who="Camila", part=0.9, left="7:47 left"))
    assert foot.top() >= bar.bottom()


def test_a_part_of_a_pixel_is_not_painted(view: Watched) -> None:
    assert painted_by(view, SPEAKING._replace(part=SPEAKING.part + 0.1 / view.width())).isNull()


def test_another_step_paints_all(view: Watched) -> None:
    assert painted_by(view, OVER) == view.rect()


def test_each_step_has_its_own_ground_or_frame(view: Watched) -> None:
    grounds, lines = [], []
    for step in Urgency:
        view.show_glance(SPEAKING._replace(step=step))
        image, ground = seen(view), QColor(view._worn.ground).rgb()
        edge = [image.pixel(x, view.height() // 2) != ground for x in range(view._parts.who.left())]
        lines.append(sum(here and not before for before, here in pairwise([False, *edge])))
        grounds.append(ground)
    assert lines == [0, 1, 2, 2]
    assert len(set(grounds)) == 3  # the last seconds have their frame on the plain ground


@pytest.mark.parametrize("size", [QSize(1280, 720), QSize(1920, 1080), QSize(480, 270), QSize(600, 1000)])
@pytest.mark.parametrize(
    "glance",
    [
        SPEAKING._replace(who="Maria-Magdalena Etxebarria Goikoetxea de la Fuente", following="Mariana " * 9),
        OVER._replace(figures="+1:01:20"),
    ],
)
def test_all_of_it_is_within_its_margins(view: Watched, size: QSize, glance: Glance) -> None:
    view.resize(size)
    view.show_glance(glance)
    image = seen(view)
    ground = QColor(image.pixel(view.width() // 2, view.height() - view.height() // 40 * 2 - 1))
    margin = round(min(size.width(), size.height()) * 0.07) - 3
    frame = round(min(size.width(), size.height()) * 0.012) * 4
    colours = {
        image.pixel(x, y)
        for x in (*range(frame, margin), *range(size.width() - margin, size.width() - frame))
        for y in range(frame, size.height() - frame, 3)
    }
    assert {QColor(colour).name() for colour in colours} == {ground.name()}


def test_the_figures_have_one_size_from_second_to_second(view: Watched) -> None:
    def height_of_figures() -> int:
        image, ground = seen(view), QColor(view._worn.ground).rgb()
        area = view._parts.figures
        rows = [
            y
            for y in range(area.top(), area.bottom())
            if any(image.pixel(x, y) != ground for x in range(area.left(), area.right(), 2))
        ]
        return rows[-1] - rows[0]

    heights = set()
    for figures in ("1:11:11", "4:44:44"):
        view.show_glance(SPEAKING._replace(figures=figures))
        heights.add(height_of_figures())
    # A 4 has no overshoot below the line, as round figures have.
    assert max(heights) - min(heights) <= 2


def test_a_screen_reader_is_told_who_and_how_it_stands(view: Watched) -> None:
    assert (view.accessibleName(), view.accessibleDescription()) == ("Speaker view", "Victor: time left")
    view.show_glance(EARLY._replace(words="until it starts"))
    assert view.accessibleDescription() == "DIESIS: until it starts"


def test_keys_and_a_double_click_fill_the_screen_and_leave_it(view: Watched, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.moved_to_full_screen):
        press(view, Qt.Key.Key_F11)
    assert view.isFullScreen()
    press(view, Qt.Key.Key_Escape)
    assert not view.isFullScreen()
    press(view, Qt.Key.Key_Escape)
    assert view.isVisible()
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton)
    assert view.isFullScreen()
    press(view, Qt.Key.Key_F11)
    assert not view.isFullScreen()


def test_a_right_click_asks_for_the_menu(view: Watched, qtbot: QtBot) -> None:
    at = view.mapToGlobal(QPoint(50, 50))
    with qtbot.waitSignal(view.menu_asked) as asked:
        QApplication.sendEvent(view, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(50, 50), at))
    assert asked.args == [at]
