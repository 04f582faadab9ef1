"""What leaves the window of a photo never has what is under a blur, nor anything that is not to be seen."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from rapporteur.desktop.document import Document
from rapporteur.desktop.photo_handover import PhotoHandover
from rapporteur.pictures import UnreadablePictureError
from rapporteur.report.model import Area, Photo, Recipe
from rapporteur.report.photos import change_photo, remove_photo
from rapporteur.store.published import read_published
from tests.desktop.conftest import Answers
from tests.desktop.photos import FACE, with_face

BLUR = Area(left=FACE[0] / 640, top=FACE[1] / 360, right=FACE[2] / 640, bottom=FACE[3] / 360)


@pytest.fixture
def answers(qtbot: QtBot) -> Answers:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = Answers(parent)
    # Kept by the parent alone, which the test's end would take first.
    made.setProperty("parent", parent)
    return made


@pytest.fixture
def blurred(document: Document) -> Photo:
    """A photo in the report that was first without its blur."""
    bare = with_face("a")
    document.apply(document.report.with_changes(photos=(bare,)))
    document.flush()
    made = bare.model_copy(update={"recipe": Recipe(blurs=(BLUR,)), "caption": "Todos"})
    document.apply(change_photo(document.report, made))
    document.flush()
    return made


@pytest.fixture
def handover(document: Document, answers: Answers) -> Iterator[PhotoHandover]:
    made = PhotoHandover(document, answers)
    yield made
    made.close()


def spread(image: Image.Image) -> int:
    """How far light and dark are apart where the face was."""
    darkest, lightest = image.convert("L").crop(FACE).getextrema()
    assert isinstance(darkest, int)
    assert isinstance(lightest, int)
    return lightest - darkest


def pieces(data: bytes) -> list[bytes]:
    """What a JPEG holds of the face: runs of its data in which nothing is repeated, as it is around it."""
    # Before the scan are tables that every JPEG has.
    runs = [data[at : at + 48] for at in range(data.index(b"\xff\xda") + 16, len(data) - 48, 97)]
    return [run for run in runs if len(set(run)) > 30]


@pytest.mark.parametrize(
    ("name", "kind"), [("foto.jpg", "JPEG"), ("foto.jpeg", "JPEG"), ("foto.png", "PNG"), ("FOTO.PNG", "PNG")]
)
def test_a_saved_photo_has_neither_face_nor_name(
    name: str,
    kind: str,
    handover: PhotoHandover,
    answers: Answers,
    blurred: Photo,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    answers.path = tmp_path / name
    with qtbot.waitSignal(handover.saved) as saved:
        handover.save_as("a")
    assert saved.args == [answers.path]
    assert spread(Image.open(io.BytesIO(blurred.data))) > 200
    written = answers.path.read_bytes()
    assert b"Marta Vidal" in blurred.data
    assert b"Marta Vidal" not in written
    with Image.open(answers.path) as image:
        assert (image.format, image.size) == (kind, (640, 360))
        assert not image.getexif()
        assert spread(image) < 60


@pytest.mark.usefixtures("blurred")
def test_a_copied_photo_has_no_face(handover: PhotoHandover, qtbot: QtBot) -> None:
    with qtbot.waitSignal(handover.copied):
        handover.copy("a")
    copied = QGuiApplication.clipboard().image()
    assert (copied.width(), copied.height()) == (640, 360)
    inside = {copied.pixelColor(x, y).lightness() for x in range(164, 316) for y in range(100, 172)}
    assert max(inside) - min(inside) < 60


def test_a_photo_that_cannot_be_read_is_told(
    document: Document, handover: PhotoHandover, qtbot: QtBot
) -> None:
    damaged = with_face("a").model_copy(update={"data": b"no picture"})
    document.apply(document.report.with_changes(photos=(damaged,)))
    with qtbot.waitSignal(handover.failed) as failed:
        handover.copy("a")
    assert isinstance(failed.args[0], UnreadablePictureError)


@pytest.mark.usefixtures("blurred")
def test_nothing_is_made_permanent_without_a_yes(
    document: Document, handover: PhotoHandover, answers: Answers
) -> None:
    before = document.report
    handover.burn("a")
    handover.close()
    assert len(answers.asked) == 1
    assert document.report is before


def test_what_was_blurred_for_good_is_in_no_byte_any_more(
    document: Document,
    handover: PhotoHandover,
    answers: Answers,
    blurred: Photo,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    document.publish()
    assert document._publisher.wait()
    (home,) = (tmp_path / "home").iterdir()
    before = home.read_bytes()
    assert len([piece for piece in pieces(blurred.data) if piece in before]) > 20
    answers.yes = True
    with qtbot.waitSignal(handover.burnt) as burnt:
        handover.burn("a")
    assert burnt.args == ["a"]
    assert document._publisher.wait()
    working = tmp_path / "working"
    for path in (home, *working.iterdir()):
        data = path.read_bytes()
        assert not [piece for piece in pieces(blurred.data) if piece in data], path.name
    (kept,) = read_published(home).photos
    assert kept.recipe == Recipe()
    assert kept.caption == "Todos"
    assert spread(Image.open(io.BytesIO(kept.data))) < 60


def test_undo_does_not_bring_back_what_was_blurred_for_good(
    document: Document, handover: PhotoHandover, answers: Answers, blurred: Photo, qtbot: QtBot
) -> None:
    document.apply(remove_photo(document.report, "a"))
    document.undo()
    answers.yes = True
    with qtbot.waitSignal(handover.burnt):
        handover.burn("a")
    for _ in range(3):
        document.undo()
        assert all(photo.data != blurred.data for photo in document.report.photos)
    for _ in range(3):
        document.redo()
        assert all(photo.data != blurred.data for photo in document.report.photos)
