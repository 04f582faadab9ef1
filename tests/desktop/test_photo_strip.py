"""The photos' panel: what is shown of them, and what the keys, the mouse and the lines do."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from rapporteur.desktop.document import Document
from rapporteur.desktop.look import Look
from rapporteur.desktop.panels import make_panel
from rapporteur.desktop.panels.photos import PhotosPanel
from rapporteur.desktop.photo_pictures import PhotoPictures
from rapporteur.desktop.photo_strip import THUMBNAIL, Card
from rapporteur.report.model import Area, Photo, Recipe
from rapporteur.report.photos import with_count
from tests.desktop.keys import ALT, press, type_text
from tests.desktop.photos import photo, with_face

Show = Callable[..., PhotosPanel]


@pytest.fixture
def show(qtbot: QtBot, look: Look, document: Document) -> Show:
    """Shows the panel with these photos."""

    def make(*photos: Photo) -> PhotosPanel:
        document.apply(document.report.with_changes(photos=photos), undoable=False)
        section = document.report.template.section("photos")
        assert section
        panel = make_panel(section, document, look)
        assert isinstance(panel, PhotosPanel)
        qtbot.addWidget(panel)
        panel.set_folded(False)
        panel.resize(900, 300)
        panel.show()
        panel.activateWindow()
        qtbot.waitUntil(panel.isActiveWindow)
        return panel

    return make


def cards(panel: PhotosPanel) -> dict[str, Card]:
    QApplication.processEvents()
    return {card.photo_id: card for card in panel._strip.cards}


def order(document: Document) -> list[str]:
    return [one.id for one in document.report.photos]


def middle(panel: PhotosPanel, name: str) -> tuple[int, ...]:
    """The colour in the middle of a thumbnail."""
    shown = cards(panel)[name].thumbnail.grab().toImage()
    colour = shown.pixelColor(shown.width() // 2, shown.height() // 2)
    return colour.red(), colour.green(), colour.blue()


def test_a_picture_is_there_in_a_moment_and_is_made_once(
    qtbot: QtBot, document: Document, show: Show
) -> None:
    panel = show(photo("a"))
    qtbot.waitUntil(
        lambda: max(abs(one - two) for one, two in zip(middle(panel, "a"), (0, 128, 128), strict=True)) < 12
    )
    with qtbot.assertNotEmitted(panel._pictures.made, wait=300):
        document.apply(with_count(document.report, "a", participants=3, with_video=2))


def is_teal(colour: tuple[int, ...]) -> bool:
    return colour[0] < 12 and min(colour[1:]) > 116 and max(colour[1:]) < 140


def test_what_is_blurred_is_not_to_be_seen_in_small(qtbot: QtBot) -> None:
    pictures = PhotoPictures()
    blur = Area(left=0.25, top=96 / 360, right=0.5, bottom=176 / 360)
    blurred = with_face("a").model_copy(update={"recipe": Recipe(blurs=(blur,))})
    with qtbot.waitSignal(pictures.made):
        assert pictures.picture(blurred, THUMBNAIL) is None
    small = pictures.picture(blurred, THUMBNAIL)
    assert small
    assert small.size().boundedTo(THUMBNAIL) == small.size()
    seen = {small.pixelColor(x, y).lightness() for x in range(55, 93) for y in range(34, 50)}
    assert max(seen) - min(seen) < 60
    pictures.close()


def test_what_cannot_be_read_is_shown_as_such(qtbot: QtBot) -> None:
    pictures = PhotoPictures()
    damaged = photo("a", data=b"no picture")
    with qtbot.waitSignal(pictures.made):
        pictures.picture(damaged, THUMBNAIL)
    shown = pictures.picture(damaged, THUMBNAIL)
    assert shown is not None
    assert shown.isNull()
    pictures.close()


def test_a_photo_more_does_not_squeeze_those_that_are_there(
    qtbot: QtBot, document: Document, show: Show
) -> None:
    panel = show(photo("one"), photo("two"))
    panel.resize(2 * THUMBNAIL.width(), 300)
    before = [card.geometry() for card in cards(panel).values()]
    document.apply(document.report.with_changes(photos=(*document.report.photos, photo("three"))))
    # It comes in a round of the event loop of its own, and then so that nothing is painted in between.
    qtbot.waitUntil(lambda: len(panel._strip.cards) == 3)
    assert [card.geometry() for card in panel._strip.cards[:2]] == before
    assert panel._strip.cards[2].isVisible()
    assert panel._strip.cards[2].size() == before[0].size()


def test_the_keys(document: Document, show: Show, qtbot: QtBot) -> None:
    panel = show(photo("a"), photo("b"), photo("c"))
    first = cards(panel)["a"].thumbnail
    first.setFocus()
    with qtbot.waitSignal(panel.opened) as opened:
        press(first, Qt.Key.Key_Return)
    assert opened.args == ["a"]
    press(first, Qt.Key.Key_R)
    press(first, Qt.Key.Key_R)
    press(first, Qt.Key.Key_L)
    assert document.report.photos[0].recipe.turn == 90
    press(first, Qt.Key.Key_Right, modifiers=ALT)
    assert order(document) == ["b", "a", "c"]
    # The keyboard goes along.
    again = cards(panel)["a"].thumbnail
    assert again.hasFocus()
    press(again, Qt.Key.Key_Right, modifiers=ALT)
    press(cards(panel)["a"].thumbnail, Qt.Key.Key_Left, modifiers=ALT)
    assert order(document) == ["b", "a", "c"]
    press(cards(panel)["a"].thumbnail, Qt.Key.Key_Delete)
    assert order(document) == ["b", "c"]
    assert cards(panel)["c"].thumbnail.hasFocus()
    document.undo()
    assert order(document) == ["b", "a", "c"]


def test_from_right_to_left_the_arrows_are_the_other_way_round(document: Document, show: Show) -> None:
    panel = show(photo("a"), photo("b"))
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    press(cards(panel)["a"].thumbnail, Qt.Key.Key_Left, modifiers=ALT)
    assert order(document) == ["b", "a"]


def test_a_photo_is_dragged_to_another_place(document: Document, show: Show) -> None:
    panel = show(photo("a"), photo("b"), photo("c"))
    dragged, target = cards(panel)["a"].thumbnail, cards(panel)["c"].thumbnail
    there = dragged.mapFromGlobal(target.mapToGlobal(target.rect().center()))
    QTest.mousePress(dragged, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    QTest.mouseMove(dragged, QPoint(60, 20))
    QTest.mouseMove(dragged, there)
    QTest.mouseRelease(dragged, Qt.MouseButton.LeftButton, pos=there)
    assert order(document) == ["b", "c", "a"]


def test_caption_and_words_for_who_cannot_see_it(document: Document, show: Show) -> None:
    panel = show(photo("a"))
    card = cards(panel)["a"]
    type_text(card.caption, "Todos")
    type_text(card.alt, "Una galería")
    (written,) = document.report.photos
    assert (written.caption, written.alt) == ("Todos", "Una galería")
    document.undo()
    assert card.alt.text() == ""
    assert card.caption.text() == "Todos"
    assert card.thumbnail.accessibleDescription() == "Todos"


def test_how_many_are_on_it_stands_on_it_and_in_the_header(document: Document, show: Show) -> None:
    panel = show(photo("a"), photo("b"))
    document.apply(with_count(document.report, "a", participants=23, with_video=21))
    assert panel._badge(document.report.photos[0]) == "22:05 · 23"
    assert cards(panel)["a"].thumbnail.accessibleName() == "Photo, 22:05, 23 participant(s)"
    assert panel.summary() == "2 photo(s) · 23 participant(s)"


def test_the_pages_of_one_gallery_are_in_one_frame(document: Document, show: Show) -> None:
    panel = show(photo("a", set_id="s"), photo("b"), photo("c", set_id="s"))
    shown = cards(panel)
    assert list(shown) == ["a", "c", "b"]
    (frame,) = panel._strip.frames()
    assert frame.contains(shown["a"].geometry())
    assert frame.contains(shown["c"].geometry())
    assert not frame.intersects(shown["b"].geometry())
    assert shown["c"].thumbnail.accessibleName() == "Photo, 2/2 · 22:05 · 640×360"
    press(shown["c"].thumbnail, Qt.Key.Key_Right, modifiers=ALT)
    assert [one.id for one in document.report.photos] == ["b", "a", "c"]


def test_the_menu_asks_for_everything_else(show: Show, qtbot: QtBot) -> None:
    panel = show(photo("a"))
    for text, signal in (
        ("Look at it", panel.opened),
        ("How many", panel.count_asked),
        ("Take it again", panel.retake_asked),
        ("Copy", panel.copy_asked),
        ("Save as", panel.export_asked),
    ):
        press(cards(panel)["a"].thumbnail, Qt.Key.Key_Space)
        (menu,) = (one for one in panel.findChildren(QMenu) if one.isVisible())
        menu.setActiveAction(next(one for one in menu.actions() if one.text().startswith(text)))
        with qtbot.waitSignal(signal) as asked:
            press(menu, Qt.Key.Key_Return)
        assert asked.args == ["a"]
