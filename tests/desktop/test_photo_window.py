"""The photos in the window of a report: what one part asks for, another does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rapporteur.desktop.banner import Matter
from rapporteur.desktop.document import Document
from rapporteur.desktop.panels.photos import PhotosPanel
from rapporteur.desktop.photo_editor import PhotoEditor
from rapporteur.desktop.photo_strip import Thumbnail
from rapporteur.desktop.window import MainWindow
from rapporteur.report.search import find
from tests.desktop.conftest import Answers
from tests.desktop.keys import press
from tests.desktop.photos import gallery, photo

Open = Callable[[Document], tuple[MainWindow, Answers]]


@pytest.fixture
def shown(open_window: Open, document: Document) -> tuple[MainWindow, Answers, Thumbnail]:
    """A window with one photo, and its thumbnail."""
    taken = photo("a", caption="Todos", alt="Una galería de veinte")
    document.apply(document.report.with_changes(photos=(taken,)), undoable=False)
    window, answers = open_window(document)
    QApplication.processEvents()
    (thumbnail,) = window.findChildren(Thumbnail)
    return window, answers, thumbnail


def test_enter_shows_it_in_a_window_of_its_own(shown: tuple[MainWindow, Answers, Thumbnail]) -> None:
    window, _, thumbnail = shown
    press(thumbnail, Qt.Key.Key_Return)
    press(thumbnail, Qt.Key.Key_Return)
    (editor,) = window.findChildren(PhotoEditor)
    assert editor.isVisible()
    assert not editor.isModal()
    # It is on the screen before the picture is made: closing must wait for neither.
    window.close()
    assert not editor.isVisible()


def test_a_photo_is_saved_and_that_is_said(
    shown: tuple[MainWindow, Answers, Thumbnail], tmp_path: Path, qtbot: QtBot
) -> None:
    window, answers, _ = shown
    answers.path = tmp_path / "foto.jpg"
    panel = next(one for one in window.panels if isinstance(one, PhotosPanel))
    panel.export_asked.emit("a")
    qtbot.waitUntil(lambda: window.banner.showing is not None)
    assert window.banner.showing
    assert window.banner.showing[1].title == "Photo saved: foto.jpg"


def test_a_new_photo_is_counted(shown: tuple[MainWindow, Answers, Thumbnail], qtbot: QtBot) -> None:
    window, answers, _ = shown
    taken, participants, with_video = gallery("b", 4)
    report = window.document.report
    window.document.apply(report.with_changes(photos=(*report.photos, taken)))
    window.photos.kept.emit(taken)
    qtbot.waitUntil(lambda: window.banner.showing is not None)
    assert window.banner.showing
    assert window.banner.showing[0] is Matter.COUNT
    answers.count = (participants, with_video)
    panel = next(one for one in window.panels if isinstance(one, PhotosPanel))
    panel.count_asked.emit("b")
    assert window.banner.showing is None
    assert window.document.report.fields["participants"] == str(participants)


def test_what_is_said_of_a_photo_is_found(shown: tuple[MainWindow, Answers, Thumbnail]) -> None:
    window, _, _ = shown
    panel = next(one for one in window.panels if isinstance(one, PhotosPanel))
    (place,) = find(window.document.report, "veinte")
    panel.show_place(place)
    (card,) = panel._strip.cards
    assert card.alt.selectedText() == "veinte"
    panel.go_where_shown()
    assert card.alt.hasFocus()
    panel.hide_place()
    assert not card.alt.hasSelectedText()
