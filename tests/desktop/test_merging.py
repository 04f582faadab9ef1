"""Two versions of a report become one, in a window: nothing is lost, and it is undone in one step."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from rapporteur.desktop.demo import SessionClock
from rapporteur.desktop.document import Document
from rapporteur.desktop.look import Look
from rapporteur.desktop.merging import MergeDialog
from rapporteur.desktop.window import MainWindow
from rapporteur.report.compare import Choice
from rapporteur.report.model import Line, Person, Report
from rapporteur.report.people import add_person, change_person
from rapporteur.store.history import Cause
from rapporteur.store.library import Library
from rapporteur.store.published import read_published, write_published
from tests.desktop.conftest import Answers
from tests.desktop.keys import CONTROL, press
from tests.desktop.test_panels import photo

OpenWindow = Callable[[Document], tuple[MainWindow, Answers]]


def with_floor(report: Report, *texts: str) -> Report:
    return report.with_changes(notes={**report.notes, "floor": tuple(Line(text=text) for text in texts)})


def with_title(report: Report, title: str) -> Report:
    return report.with_changes(session=report.session.model_copy(update={"title": title}))


def floor(report: Report) -> list[str]:
    return [line.text for line in report.notes_of("floor")]


@pytest.fixture
def here(document: Document) -> Document:
    document.apply(with_title(with_floor(document.report, "uno", "aquí", "tres"), "Aquí"))
    return document


@pytest.fixture
def merge(here: Document, look: Look, qtbot: QtBot) -> Callable[[Report], MergeDialog]:
    def open_it(other: Report) -> MergeDialog:
        dialog = MergeDialog(here, other, look, None)  # type: ignore[arg-type] # no window is needed
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_it


def there(report: Report) -> Report:
    return with_title(with_floor(report, "uno", "allí", "tres", "cuatro"), "Allí")


def choose(dialog: MergeDialog, part: str, choice: Choice, *, of: int) -> None:
    """Follow a link: the number of a choice among those with its words, under its part."""
    found = [
        action
        for action in dialog.comparison._actions
        if isinstance(action, partial) and action.args[:2] == (choice, part)
    ]
    dialog.comparison.anchorClicked.emit(QUrl(f"do:{dialog.comparison._actions.index(found[of])}"))


def test_left_alone_every_line_of_both_is_kept(
    here: Document, merge: Callable[[Report], MergeDialog]
) -> None:
    before = here.report
    dialog = merge(there(here.report))
    shown = dialog.comparison.toPlainText()
    assert all(text in shown for text in ("aquí", "allí", "cuatro", "Aquí", "Allí", "Notes: floor"))
    dialog.accept()
    assert floor(here.report) == ["uno", "aquí", "allí", "tres", "cuatro"]
    assert here.report.session.title == "Aquí"
    here.undo()
    assert here.report == before


@pytest.mark.parametrize(
    ("choices", "lines"),
    [
        # The first link of a part is for all of it.
        ([(Choice.OTHER, 1)], ["uno", "allí", "tres", "cuatro"]),
        ([(Choice.ONE, 0)], ["uno", "aquí", "tres"]),
        ([(Choice.OTHER, 0), (Choice.BOTH, 1)], ["uno", "aquí", "allí", "tres", "cuatro"]),
    ],
)
def test_choices_are_followed(
    here: Document,
    merge: Callable[[Report], MergeDialog],
    choices: list[tuple[Choice, int]],
    lines: list[str],
) -> None:
    dialog = merge(there(here.report))
    for choice, of in choices:
        choose(dialog, "notes:floor", choice, of=of)
    dialog.accept()
    assert floor(here.report) == lines


def test_one_link_chooses_for_a_whole_part(here: Document, merge: Callable[[Report], MergeDialog]) -> None:
    dialog = merge(there(here.report))
    choose(dialog, "notes:floor", Choice.OTHER, of=0)
    choose(dialog, "notes:floor", Choice.BOTH, of=0)
    dialog.accept()
    assert floor(here.report) == ["uno", "aquí", "allí", "tres", "cuatro"]


def test_people_of_both_stay_and_of_one_who_was_renamed_a_name_is_chosen(
    here: Document, merge: Callable[[Report], MergeDialog]
) -> None:
    paula = here.report.speaking_order()[1]
    both, mine = add_person(here.report, Person(id="mine", name="Ana <i>&"))
    here.apply(change_person(both, paula.model_copy(update={"name": "Paula aquí"})))
    other, _ = add_person(there(both), Person(id="theirs", name="Berta"))
    other = change_person(other, paula.model_copy(update={"name": "Paula allí"}))
    other = other.with_changes(notes={**other.notes, "theirs": (Line(text="de Berta"),)})
    dialog = merge(other)
    shown = dialog.comparison.toPlainText()
    assert all(name in shown for name in ("Paula aquí", "Paula allí", "Berta"))
    choose(dialog, "people", Choice.OTHER, of=1)
    dialog.accept()
    names = [person.name for person in here.report.speaking_order()]
    assert ("Paula aquí" in names, "Paula allí" in names) == (False, True)
    assert {"Ana <i>&", "Berta"} <= set(names)
    assert here.report.notes_of("theirs")[0].text == "de Berta"
    assert here.report.person(mine.id)


def test_photos_of_both_stay_and_the_forms_language_is_chosen(
    here: Document, merge: Callable[[Report], MergeDialog]
) -> None:
    here.apply(here.report.with_changes(photos=(photo("red"),), language="es"))
    other = here.report.with_changes(photos=(photo("blue"),), language="fr")
    merge(other).accept()
    assert [taken.id for taken in here.report.photos] == ["red", "blue"]
    assert here.report.language == "es"
    here.undo()
    dialog = merge(other)
    choose(dialog, "head", Choice.OTHER, of=0)
    dialog.accept()
    assert here.report.language == "fr"


def test_words_that_look_like_markup_are_shown_as_they_are(
    here: Document, merge: Callable[[Report], MergeDialog]
) -> None:
    odd = "<b>allí</b> &amp; <a href='do:0'>\"x\"</a>"
    assert odd in merge(with_floor(here.report, odd)).comparison.toPlainText()


def test_of_a_field_either_is_taken(here: Document, merge: Callable[[Report], MergeDialog]) -> None:
    dialog = merge(there(here.report))
    choose(dialog, "session", Choice.OTHER, of=0)
    dialog.accept()
    assert here.report.session.title == "Allí"


def test_not_now_changes_nothing(here: Document, merge: Callable[[Report], MergeDialog]) -> None:
    before = here.report
    here.other_version = 1
    merge(there(here.report)).reject()
    assert here.report is before
    assert here.other_version == 1


def test_a_photo_taken_meanwhile_is_shown_first_and_kept(
    here: Document, merge: Callable[[Report], MergeDialog]
) -> None:
    dialog = merge(there(here.report).with_changes(photos=(photo("red"),)))
    here.apply(here.report.with_changes(photos=(photo("blue"),)))
    dialog.accept()
    assert dialog.isVisible()
    assert floor(here.report) == ["uno", "aquí", "tres"]
    dialog.accept()
    assert not dialog.isVisible()
    assert {taken.id for taken in here.report.photos} == {"red", "blue"}
    assert floor(here.report) == ["uno", "aquí", "allí", "tres", "cuatro"]


def test_the_same_version_says_so(here: Document, merge: Callable[[Report], MergeDialog]) -> None:
    spoken = here.report.people[0].model_copy(update={"spoken": 7.0})
    assert "the same" in merge(change_person(here.report, spoken)).comparison.toPlainText()


# ---- how one comes to it


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "library")


def open_it(library: Library, path: Path, clock: SessionClock) -> Document:
    return Document(lambda: library.open_file(path).store, clock, home_for=lambda _report: path)


def banner(window: MainWindow) -> tuple[set[str], set[str]]:
    QApplication.processEvents()
    found = window.banner.findChildren(QLabel), window.banner.findChildren(QPushButton)
    return {label.text() for label in found[0]}, {button.text() for button in found[1]}


def answer(window: MainWindow, qtbot: QtBot, text: str) -> None:
    """Follow the offer in the banner, and press this button of the dialog that comes."""
    answered: list[str] = []

    def press_it() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, MergeDialog):
            poll.stop()
            next(one for one in dialog.findChildren(QPushButton) if one.text() == text).click()
            answered.append(text)

    # The dialog has a loop of its own, in which the test goes on.
    poll = QTimer(window, interval=10)
    poll.timeout.connect(press_it)
    poll.start()
    offer = next(one for one in window.banner.findChildren(QPushButton) if one.text() == "Bring together…")
    offer.click()
    qtbot.waitUntil(lambda: answered == [text])


def test_a_file_changed_elsewhere_meanwhile_is_offered_until_it_is_brought_in(
    open_window: OpenWindow,
    library: Library,
    sample: Report,
    tmp_path: Path,
    clock: SessionClock,
    qtbot: QtBot,
) -> None:
    path = tmp_path / "r.rapport"
    write_published(with_floor(sample, "uno"), path)
    document = open_it(library, path, clock)
    window, _ = open_window(document)
    write_published(with_floor(sample, "uno", "allí"), path)
    document.apply(with_floor(document.report, "uno", "aquí"))
    with qtbot.waitSignal(document.moved_aside):
        document.publish()
    told, offered = banner(window)
    assert "r.rapport was changed elsewhere" in told
    assert "Bring together…" in offered
    document.close()

    # Not now: at the next start it is offered again.
    document = open_it(library, path, clock)
    window, _ = open_window(document)
    answer(window, qtbot, "Not now")
    assert floor(document.report) == ["uno", "aquí"]
    assert "Bring together…" in banner(window)[1]
    answer(window, qtbot, "Bring together")
    assert floor(document.report) == ["uno", "aquí", "allí"]
    assert "The two versions are one again" in banner(window)[0]
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press(window, Qt.Key.Key_Z, modifiers=CONTROL)
    assert floor(document.report) == ["uno", "aquí"]
    document.redo()
    document.close()
    assert floor(read_published(path)) == ["uno", "aquí", "allí"]

    document = open_it(library, path, clock)
    assert document.other_version is None
    causes = document._keeper.run(lambda store: {version.cause for version in store.versions()}).result()
    assert {Cause.ELSEWHERE, Cause.MERGED} <= causes
    document.close()


def test_a_report_that_went_two_ways_is_offered_when_it_is_opened(
    open_window: OpenWindow, library: Library, sample: Report, tmp_path: Path, clock: SessionClock
) -> None:
    path = tmp_path / "r.rapport"
    write_published(with_floor(sample, "uno"), path)
    store = library.open_file(path).store
    store.save(with_floor(store.report, "aquí"))
    store.close()
    write_published(with_floor(sample, "allí"), path)
    document = open_it(library, path, clock)
    window, _ = open_window(document)
    assert floor(document.report) == ["allí"]
    assert "Bring together…" in banner(window)[1]
    document.close()
