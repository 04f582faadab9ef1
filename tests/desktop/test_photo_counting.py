"""The people on a new photo are counted, and the number is proposed, never put in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from rapporteur.desktop.banner import Banner, Matter
from rapporteur.desktop.document import Document
from rapporteur.desktop.look import Look
from rapporteur.desktop.photo_counting import PhotoCounting
from rapporteur.report.model import Photo
from tests.desktop.conftest import Answers
from tests.desktop.photos import gallery, photo

SEED = 4
"""Of a gallery that is counted right."""


class Desk:
    """The counting with its banner, and whether it is wanted."""

    def __init__(self, document: Document, look: Look, qtbot: QtBot) -> None:
        self.banner = Banner(look)
        qtbot.addWidget(self.banner)
        self.banner.show()
        self.answers = Answers(self.banner)
        self.is_wanted = True
        self.counting = PhotoCounting(document, self.banner, self.answers, is_wanted=lambda: self.is_wanted)
        self._document = document

    def take(self, taken: Photo) -> None:
        """Have a new photo in the report, and wait until it has been counted."""
        report = self._document.report
        self._document.apply(report.with_changes(photos=(*report.photos, taken)))
        self.counting.count(taken)
        self.counting._workers.wait()

    def click(self, text: str) -> None:
        buttons = {one.text(): one for one in self.banner.findChildren(QPushButton) if one.isVisible()}
        buttons[text].click()


@pytest.fixture
def desk(document: Document, look: Look, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(document, look, qtbot)
    yield made
    made.counting.close()


@pytest.fixture
def counted(desk: Desk) -> tuple[int, int]:
    """A gallery has been taken; how many are on it."""
    taken, participants, with_video = gallery("a", SEED)
    desk.take(taken)
    return participants, with_video


def test_a_gallery_is_counted_and_nothing_written_down(
    desk: Desk, document: Document, counted: tuple[int, int]
) -> None:
    assert desk.banner.showing
    matter, message = desk.banner.showing
    assert matter is Matter.COUNT
    assert message.title == f"{counted[0]} participant(s), {counted[1]} with video"
    assert message.text in ("quite sure", "please check it")
    assert document.report.photos[0].participants is None
    assert document.report.fields.get("participants", "") == ""


def test_the_number_is_used_in_one_step(desk: Desk, document: Document, counted: tuple[int, int]) -> None:
    desk.click("Use it")
    taken = document.report.photos[0]
    assert (taken.participants, taken.with_video) == counted
    assert document.report.fields["participants"] == str(counted[0])
    assert desk.banner.showing is None
    document.undo()
    assert document.report.photos[0].participants is None
    assert document.report.fields.get("participants", "") == ""


@pytest.mark.usefixtures("counted")
def test_the_number_is_corrected(desk: Desk, document: Document, counted: tuple[int, int]) -> None:
    desk.answers.count = (30, 28)
    desk.click("Correct…")
    assert desk.answers.asked == [f"how many instead of {counted[0]}, {counted[1]}"]
    assert document.report.photos[0].with_video == 28
    assert document.report.fields["participants"] == "30"


def test_a_later_photo_brings_the_form_up_to_date(
    desk: Desk, document: Document, counted: tuple[int, int]
) -> None:
    desk.click("Use it")
    desk.take(photo("b"))
    desk.answers.count = (counted[0] + 5, 0)
    desk.counting.ask("b")
    assert document.report.fields["participants"] == str(counted[0] + 5)


def test_what_is_no_gallery_is_not_counted(desk: Desk) -> None:
    desk.take(photo("a"))
    assert desk.banner.showing is None


def test_what_cannot_be_read_is_no_trouble(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    desk.take(photo("a", data=b"no picture"))
    assert desk.banner.showing is None
    assert "could not be counted" in caplog.text
    caplog.clear()


def test_nothing_is_counted_where_that_is_not_wanted(desk: Desk) -> None:
    desk.is_wanted = False
    desk.take(gallery("a", SEED)[0])
    assert desk.banner.showing is None


@pytest.mark.usefixtures("counted")
def test_the_question_goes_with_the_photo(desk: Desk, document: Document) -> None:
    document.apply(document.report.with_changes(photos=()))
    assert desk.banner.showing is None
