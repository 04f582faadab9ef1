"""The photo in full size: what is dragged and pressed becomes its recipe, step by step."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from rapporteur.desktop.document import Document
from rapporteur.desktop.look import Look
from rapporteur.desktop.photo_canvas import Canvas
from rapporteur.desktop.photo_editing import blur_under, crop_frame, nudged, with_crop
from rapporteur.desktop.photo_editor import PhotoEditor
from rapporteur.report.model import Area, Photo, Recipe
from rapporteur.report.photos import change_photo, remove_photo
from tests.desktop.conftest import Answers
from tests.desktop.keys import SHIFT, press
from tests.desktop.photos import gallery, photo

SIZE = (640, 360)


class Editing:
    """An editor of the report's only photo, and what one does in it."""

    def __init__(self, document: Document, look: Look, qtbot: QtBot, parent: QWidget, taken: Photo) -> None:
        document.apply(document.report.with_changes(photos=(taken,)), undoable=False)
        self.document, self._qtbot = document, qtbot
        self.editor = PhotoEditor(document, taken, look, Answers, parent)
        self.editor.show()
        self.editor.activateWindow()
        qtbot.waitUntil(self.editor.isActiveWindow)
        self.settle()

    @property
    def canvas(self) -> Canvas:
        return self.editor._canvas

    @property
    def recipe(self) -> Recipe:
        return self.document.report.photos[0].recipe

    def settle(self) -> None:
        """Wait until the picture stands still."""
        self._qtbot.waitUntil(lambda: not self.editor._is_rendering and self.editor._workers.wait(0))

    def choose(self, text: str) -> None:
        """Push a button."""
        next(one for one in self.editor.findChildren(QPushButton) if one.text() == text).click()
        self.settle()

    def at(self, x: float, y: float) -> QPoint:
        """A point of the canvas, from shares."""
        return QPoint(round(x * self.canvas.width()), round(y * self.canvas.height()))

    def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Drag over the picture, from shares to shares."""
        QTest.mousePress(self.canvas, Qt.MouseButton.LeftButton, pos=self.at(*start))
        QTest.mouseMove(self.canvas, self.at(*end))
        QTest.mouseRelease(self.canvas, Qt.MouseButton.LeftButton, pos=self.at(*end))
        self.settle()

    def click(self, x: float, y: float) -> None:
        """Click on the picture."""
        QTest.mouseClick(self.canvas, Qt.MouseButton.LeftButton, pos=self.at(x, y))


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def editing(document: Document, look: Look, qtbot: QtBot, parent: QWidget) -> Iterator[Editing]:
    made = Editing(document, look, qtbot, parent, photo("a"))
    yield made
    if shiboken6.isValid(made.editor):
        made.editor.close()


def near(area: Area, *edges: float) -> bool:
    return (area.left, area.top, area.right, area.bottom) == pytest.approx(edges, abs=0.01)


def test_a_frame_that_is_dragged_is_the_crop(editing: Editing) -> None:
    editing.choose("Crop")
    editing.drag((0.1, 0.2), (0.6, 0.9))
    assert near(editing.recipe.crop, 0.1, 0.2, 0.6, 0.9)
    # Its corner and its inside can be taken hold of.
    editing.drag((0.6, 0.9), (0.7, 0.8))
    assert near(editing.recipe.crop, 0.1, 0.2, 0.7, 0.8)
    editing.drag((0.4, 0.5), (0.5, 0.5))
    assert near(editing.recipe.crop, 0.2, 0.2, 0.8, 0.8)
    press(editing.canvas, Qt.Key.Key_Left, Qt.Key.Key_Left)
    press(editing.canvas, Qt.Key.Key_Down, modifiers=SHIFT)
    assert near(editing.recipe.crop, 0.18, 0.2, 0.78, 0.81)
    editing.choose("Whole picture")
    assert editing.recipe == Recipe()
    editing.document.undo()
    assert near(editing.recipe.crop, 0.18, 0.2, 0.78, 0.81)


def test_a_crop_is_of_what_stands_on_the_screen(editing: Editing) -> None:
    editing.editor._turn(90)
    editing.choose("Crop")
    editing.drag((0.002, 0.002), (0.998, 0.5))
    # The upper half, once turned to the right, is the left one.
    assert editing.recipe.turn == 90
    assert near(editing.recipe.crop, 0, 0, 0.5, 1)


def test_it_is_straightened_with_a_grid_and_in_one_step(editing: Editing) -> None:
    editing.choose("Crop")
    slider = editing.editor._slider
    steps = editing.document.undo_stack.count()
    slider.sliderPressed.emit()
    slider.setSliderDown(True)
    for value in (10, 20, 35):
        slider.setValue(value)
    assert editing.recipe.straighten == 0
    assert editing.canvas._has_grid
    slider.setSliderDown(False)
    assert editing.recipe.straighten == 3.5
    assert not editing.canvas._has_grid
    assert editing.document.undo_stack.count() == steps + 1
    editing.document.undo()
    assert slider.value() == 0


def test_a_face_is_dragged_over_and_is_not_to_be_seen(editing: Editing) -> None:
    editing.choose("Blur")
    editing.drag((0.2, 0.2), (0.4, 0.6))
    editing.drag((0.5, 0.5), (0.7, 0.7))
    both = editing.recipe.blurs
    first, second = both
    assert near(first, 0.2, 0.2, 0.4, 0.6)
    assert near(second, 0.5, 0.5, 0.7, 0.7)
    editing.click(0.3, 0.3)
    press(editing.canvas, Qt.Key.Key_Delete)
    assert editing.recipe.blurs == (second,)
    # A click beside it chooses none.
    editing.click(0.1, 0.9)
    press(editing.canvas, Qt.Key.Key_Delete)
    assert editing.recipe.blurs == (second,)
    editing.document.undo()
    assert editing.recipe.blurs == both


def test_blurs_by_the_keys_alone(editing: Editing) -> None:
    editing.choose("Blur")
    press(editing.canvas, Qt.Key.Key_Insert)
    assert near(editing.recipe.blurs[0], 0.4, 0.4, 0.6, 0.6)
    press(editing.canvas, Qt.Key.Key_Right, Qt.Key.Key_Right)
    press(editing.canvas, Qt.Key.Key_Right, modifiers=SHIFT)
    assert near(editing.recipe.blurs[0], 0.42, 0.4, 0.63, 0.6)
    press(editing.canvas, Qt.Key.Key_Insert)
    press(editing.canvas, Qt.Key.Key_Space, Qt.Key.Key_Delete)
    assert near(editing.recipe.blurs[0], 0.4, 0.4, 0.6, 0.6)


def test_all_names_of_a_gallery(document: Document, look: Look, qtbot: QtBot, parent: QWidget) -> None:
    taken, participants, _ = gallery("a", 4)
    editing = Editing(document, look, qtbot, parent, taken)
    editing.choose("Blur")
    editing.choose("Blur all names")
    qtbot.waitUntil(lambda: len(editing.recipe.blurs) == participants)
    document.undo()
    assert editing.recipe.blurs == ()
    editing.editor.close()


def test_where_there_are_no_names_it_says_so(editing: Editing, qtbot: QtBot) -> None:
    editing.choose("Blur")
    editing.choose("Blur all names")
    qtbot.waitUntil(lambda: editing.editor.banner.showing is not None)
    assert editing.recipe == Recipe()


def test_where_names_are_looked_for_in_half_a_picture_it_says_what_is_wrong(
    document: Document, look: Look, qtbot: QtBot, parent: QWidget
) -> None:
    taken, _, _ = gallery("a", 4)
    half = taken.model_copy(update={"data": taken.data[: len(taken.data) // 2]})
    editing = Editing(document, look, qtbot, parent, half)
    editing.choose("Blur")
    banner = editing.editor.banner
    banner.dismiss()
    editing.choose("Blur all names")
    qtbot.waitUntil(lambda: banner.showing is not None)
    assert banner.showing is not None
    assert "The photo is damaged" in banner.showing[1].title
    editing.editor.close()


def test_it_is_made_larger_and_smaller(editing: Editing) -> None:
    whole = editing.canvas.width()
    editing.editor._zoom_by(+2)
    assert editing.canvas.width() == 2 * whole
    editing.editor._zoom_by(-9)
    assert editing.canvas.width() == whole


def turn_wheel(editing: Editing, *, across: int = 0, down: int = 0) -> None:
    """Turn the wheel over the picture while Ctrl is held, in eighths of a degree."""
    viewport = editing.editor._view.viewport()
    place = QPointF(viewport.rect().center())
    event = QWheelEvent(
        place,
        QPointF(viewport.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(across, down),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


def test_the_wheel_zooms_by_whole_notches_up_and_down_alone(editing: Editing) -> None:
    whole = editing.canvas.width()
    turn_wheel(editing, down=240)
    assert editing.canvas.width() == 2 * whole
    turn_wheel(editing, across=120)
    turn_wheel(editing, across=-120)
    turn_wheel(editing, down=-15)
    assert editing.canvas.width() == 2 * whole
    for _ in range(15):
        turn_wheel(editing, down=-15)
    assert editing.canvas.width() == whole


def test_what_changes_meanwhile_does_not_move_the_slider_that_is_held(editing: Editing) -> None:
    editing.choose("Crop")
    slider = editing.editor._slider
    slider.setSliderDown(True)
    slider.setSliderPosition(42)
    document = editing.document
    document.apply(change_photo(document.report, document.report.photos[0].model_copy(update={"alt": "A"})))
    assert slider.value() == 42
    slider.setSliderDown(False)
    assert editing.recipe.straighten == 4.2


def test_what_fails_beside_the_search_for_names_does_not_end_it(editing: Editing, qtbot: QtBot) -> None:
    editing.choose("Blur")
    search = next(one for one in editing.editor.findChildren(QPushButton) if one.text() == "Blur all names")
    search.click()
    editing.editor.handover.failed.emit(OSError(28, "No space left on device", "foto.jpg"))
    assert not search.isEnabled()
    qtbot.waitUntil(search.isEnabled)


def test_it_goes_with_the_photo(editing: Editing, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editing.editor.destroyed):
        editing.document.apply(remove_photo(editing.document.report, "a"))


def test_escape_closes_it(editing: Editing, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editing.editor.destroyed):
        press(editing.canvas, Qt.Key.Key_Escape)


@pytest.mark.parametrize("tool", ["Crop", "Blur"])
def test_by_the_keys_nothing_is_turned_inside_out(editing: Editing, tool: str) -> None:
    editing.choose(tool)
    editing.drag((0.4, 0.4), (0.45, 0.6))
    press(editing.canvas, *[Qt.Key.Key_Left] * 9, modifiers=SHIFT)
    area = editing.recipe.crop if tool == "Crop" else editing.recipe.blurs[0]
    assert near(area, 0.4, 0.4, 0.405, 0.6)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_what_is_drawn_is_what_is_meant_however_it_is_turned(turn: int) -> None:
    recipe = Recipe.model_validate({"turn": turn, "straighten": 4.0, "crop": {"left": 0.1, "right": 0.8}})
    frame = QRectF(0.2, 0.3, 0.3, 0.4)
    cropped = with_crop(recipe, SIZE, frame)
    again = crop_frame(cropped, SIZE)
    assert (again.x(), again.y()) == pytest.approx((0.2, 0.3), abs=1e-4)
    assert (again.width(), again.height()) == pytest.approx((0.3, 0.4), abs=1e-4)
    blur = blur_under(recipe, SIZE, frame)
    moved = nudged(recipe, SIZE, blur, by=QPointF(0.01, 0), grow=QPointF())
    assert moved.right - moved.left == pytest.approx(blur.right - blur.left, abs=1e-5)
    assert moved != blur
