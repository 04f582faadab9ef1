"""Speakers sign off their part: asked from a dialog, answers recorded and read, seen at the side."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from rapporteur.desktop.answer_dialog import AnswerDialog
from rapporteur.desktop.demo import SessionClock
from rapporteur.desktop.look import DARK, LIGHT, Look
from rapporteur.desktop.sign_off_desk import SignOffDesk
from rapporteur.desktop.sign_off_dialog import SignOffDialog, _Row
from rapporteur.desktop.sign_off_marks import Mark, mark_picture
from rapporteur.desktop.window import MainWindow
from rapporteur.mail import replies
from rapporteur.mail.letters import Address, Letter
from rapporteur.mail.replies import Reply, read_reply
from rapporteur.report.model import Line, Person, Report
from rapporteur.report.people import change_person
from rapporteur.report.sign_off import answer, ask
from rapporteur.resources import resource_folder
from tests.desktop.conftest import STARTS, Answers
from tests.desktop.test_application import MakeApplication, make_application
from tests.desktop.test_window import texts

__all__ = ["make_application"]

Opened = tuple[MainWindow, Answers]


def named(report: Report, name: str) -> Person:
    return next(person for person in report.people if person.name == name)


def with_address(report: Report, name: str) -> Report:
    person = named(report, name)
    return change_person(report, person.model_copy(update={"email": f"{name.lower()}@example.org"}))


class Post:
    """A desk whose letters stay here."""

    def __init__(self, opened: Opened, look: Look) -> None:
        self.main, self.answers = opened
        self.document = self.main.document
        self.letters: list[Letter] = []
        self.asked: dict[str, str] = {}
        self.desk = SignOffDesk(
            self.document,
            self.main.banner,
            look,
            lambda: self.answers,
            self.main,
            send=self.send,
            sender=lambda: Address("Zoë", "zoe@home.example"),
            asked=lambda: self.asked,
        )

    def send(self, letters: Sequence[Letter], done: Callable[[], object]) -> None:
        self.letters.extend(letters)
        done()

    def open(self) -> SignOffDialog:
        self.desk.open()
        dialog = self.main.findChild(SignOffDialog)
        assert isinstance(dialog, SignOffDialog)
        return dialog

    def question(self) -> AnswerDialog:
        self.desk._readers.wait(10)
        found = [one for one in self.main.findChildren(AnswerDialog) if one.isVisible()]
        assert len(found) == 1
        return found[0]

    def state(self, name: str) -> str:
        sign_off = self.document.report.sign_offs.get(named(self.document.report, name).id)
        return sign_off.state if sign_off else ""


@pytest.fixture
def post(window: Opened, look: Look) -> Post:
    document = window[0].document
    document.apply(with_address(with_address(document.report, "Paula"), "Victor"))
    return Post(window, look)


def row(dialog: SignOffDialog, name: str) -> _Row:
    return next(one for one in dialog.findChildren(_Row) if one.check.text() == name)


def choose(dialog: SignOffDialog, *names: str) -> None:
    for one in dialog.findChildren(_Row):
        one.check.setChecked(one.check.text() in names)


def press(widget: QWidget, text: str) -> None:
    next(one for one in widget.findChildren(QPushButton) if one.text() == text).click()
    QApplication.processEvents()


def reply(tmp_path: Path, text: str, *headers: str) -> Path:
    path = tmp_path / "reply.eml"
    lines = ("From: Somebody <x@y.example>", "Subject: Re: Is your part right?", *headers, "", text)
    path.write_text("\r\n".join(lines), "utf-8")
    return path


# ---- asking


def test_speakers_are_asked_once_they_have_an_address(post: Post) -> None:
    dialog = post.open()
    assert len(dialog.ticked()) == 5  # everybody has said something
    choose(dialog, "Paula", "Camila")
    assert not dialog.ask.isEnabled()
    assert dialog.trouble.text() == "An e-mail address is needed of Camila."
    camila = row(dialog, "Camila")
    camila.address.setText(" camila@example.org ")
    camila.address.editingFinished.emit()
    assert named(post.document.report, "Camila").email == "camila@example.org"
    dialog.days.setValue(2)
    dialog.ask.click()
    assert [letter.to[0] for letter in post.letters] == [
        Address("Paula", "paula@example.org"),
        Address("Camila", "camila@example.org"),
    ]
    assert all(letter.sender.name == "Zoë" for letter in post.letters)
    assert (post.state("Paula"), post.state("Victor")) == ("asked", "")
    sign_off = post.document.report.sign_offs[named(post.document.report, "Paula").id]
    assert sign_off.due == datetime(2021, 10, 9, 21, 59, tzinfo=UTC)  # the end of the day in Madrid
    assert dialog.ticked() == []
    assert row(dialog, "Paula").state.text() == "asked on 7 Oct, to answer by 9 Oct"
    # What went out is not taken back.
    post.document.undo()
    assert post.state("Paula") == "asked"


def test_a_letter_that_could_not_be_sent_was_not_asked(post: Post) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device", "draft.eml")

    post.desk._send = fail
    post.desk.ask([named(post.document.report, "Paula").id], None)
    assert post.state("Paula") == ""
    assert any("draft.eml" in text for text in texts(post.main.banner))


def test_who_was_asked_is_noted_once_the_letters_are_kept(post: Post) -> None:
    kept: list[Callable[[], object]] = []
    post.desk._send = lambda _letters, done: kept.append(done)
    paula, victor = (named(post.document.report, name).id for name in ("Paula", "Victor"))
    post.desk.ask([paula], None)
    post.desk.ask([victor], None)  # cancelled
    assert (post.state("Paula"), post.state("Victor")) == ("", "")
    # What is written meanwhile stays.
    notes = {**post.document.report.notes, "floor": (Line(text="later"),)}
    post.document.apply(post.document.report.with_changes(notes=notes))
    kept[0]()
    assert (post.state("Paula"), post.state("Victor")) == ("asked", "")
    assert post.document.report.notes["floor"] == (Line(text="later"),)


def test_without_a_mail_account_letters_open_as_drafts(window: Opened, tmp_path: Path, qtbot: QtBot) -> None:
    main = window[0]
    main.document.apply(with_address(main.document.report, "Paula"))
    main.sign_off.ask([named(main.document.report, "Paula").id], None)
    qtbot.waitUntil(lambda: bool(list((tmp_path / "home").glob("*Paula*.eml"))))
    (draft,) = (tmp_path / "home").glob("*Paula*.eml")
    assert b"paula@example.org" in draft.read_bytes()


def test_the_dialog_follows_the_report(post: Post, clock: SessionClock, qtbot: QtBot) -> None:
    dialog, document = post.open(), post.document
    paula, victor = (named(document.report, name).id for name in ("Paula", "Victor"))
    document.apply(ask(document.report, [paula, victor], STARTS, STARTS + timedelta(days=1)))
    clock.move_to(STARTS + timedelta(days=3))
    document.apply(answer(document.report, paula, "agreed", "Muy\nbien", STARTS + timedelta(days=2)))
    assert row(dialog, "Paula").state.text() == "agreed on 9 Oct"
    assert row(dialog, "Paula").note.text() == "“Muy bien”"
    assert row(dialog, "Victor").state.text() == "asked on 7 Oct; no answer by 8 Oct"
    notes = {**document.report.notes, paula: (Line(text="otra cosa"),)}
    document.apply(document.report.with_changes(notes=notes))
    qtbot.waitUntil(lambda: row(dialog, "Paula").state.text() == "agreed on 9 Oct; changed since")


# ---- answers


def test_an_answer_is_recorded_and_can_be_taken_back(post: Post) -> None:
    post.document.apply(ask(post.document.report, [named(post.document.report, "Victor").id], STARTS))
    press(post.open(), "Record an answer…")
    question = post.question()
    assert question.who.currentText() == "Victor"
    question.state.setCurrentIndex(question.state.findData("changes"))
    question.note.setPlainText("31, not 13")
    press(question, "Keep")
    assert post.state("Victor") == "changes"
    post.document.undo()
    assert post.state("Victor") == "asked"
    post.desk.record(named(post.document.report, "Victor").id)
    question = post.question()
    question.state.setCurrentIndex(question.state.findData(""))
    press(question, "Keep")
    assert post.state("Victor") == ""


def test_a_reply_is_shown_with_a_proposal_to_be_confirmed(post: Post, tmp_path: Path) -> None:
    victor = named(post.document.report, "Victor")
    post.asked = {"<q@home.example>": victor.id}
    headers = ("In-Reply-To: <q@home.example>", "Date: Thu, 7 Oct 2021 19:35:00 +0000")
    post.answers.path = reply(tmp_path, "De acuerdo.\n\n> ¿Es correcto?", *headers)
    press(post.open(), "Open a reply…")
    question = post.question()
    assert (question.who.currentText(), question.state.currentData()) == ("Victor", "agreed")
    assert question.note.toPlainText() == "De acuerdo."
    assert post.state("Victor") == ""
    press(question, "Keep")
    sign_off = post.document.report.sign_offs[victor.id]
    assert (sign_off.state, sign_off.answered) == ("agreed", STARTS + timedelta(minutes=5))


def test_of_a_stranger_the_speaker_is_asked_for(post: Post, tmp_path: Path) -> None:
    post.desk.open_reply(reply(tmp_path, "I will look at it on Monday"))
    question = post.question()
    assert not question.keep.isEnabled()
    question.note.setPlainText("Monday")
    question.who.setCurrentIndex(question.who.findText("Paula"))
    assert question.keep.isEnabled()
    assert question.note.toPlainText() == "Monday"
    press(question, "Cancel")
    assert post.state("Paula") == ""


def test_what_is_no_reply_is_said(post: Post, tmp_path: Path) -> None:
    path = tmp_path / "x.eml"
    post.desk.open_reply(path)
    post.desk._readers.wait(10)
    assert any("x.eml" in text for text in texts(post.main.banner))
    path.write_bytes(b"%PDF")
    post.desk.open_reply(path)
    post.desk._readers.wait(10)
    assert any("This is no e-mail" in text for text in texts(post.main.banner))
    assert not post.main.findChildren(AnswerDialog)


def test_a_reply_is_not_read_on_the_thread_of_the_windows(
    post: Post, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    on: list[threading.Thread] = []

    def read(*given: Any) -> Reply:
        on.append(threading.current_thread())
        return read_reply(*given)

    monkeypatch.setattr(replies, "read_reply", read)
    post.desk.open_reply(reply(tmp_path, "I agree"))
    assert not post.main.findChildren(AnswerDialog)
    qtbot.waitUntil(lambda: bool(post.main.findChildren(AnswerDialog)))
    assert on[0] is not threading.main_thread()
    # And no thread stays behind.
    on[0].join(10)
    assert not on[0].is_alive()


def test_a_reply_is_dropped_anywhere_on_the_window(window: Opened, tmp_path: Path) -> None:
    main = window[0]
    QApplication.processEvents()
    handle = main.windowHandle()

    def drop(path: Path) -> bool:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        what = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        entered = QDragEnterEvent(QPoint(400, 400), *what)
        dropped = QDropEvent(QPointF(400, 400), *what)
        QApplication.sendEvent(handle, entered)
        QApplication.sendEvent(handle, dropped)
        return entered.isAccepted() and dropped.isAccepted()

    assert drop(reply(tmp_path, "I agree"))
    main.sign_off._readers.wait(10)
    assert [one.isVisible() for one in main.findChildren(AnswerDialog)] == [True]
    before = main.document.report
    drop(tmp_path / "other.pdf")
    main.sign_off._readers.wait(10)
    assert len(main.findChildren(AnswerDialog)) == 1
    assert main.document.report.sign_offs == before.sign_offs == {}


# ---- what is seen


def test_the_sidebar_says_how_it_stands_in_words_too(window: Opened, qtbot: QtBot) -> None:
    model, document = window[0].speakers.model, window[0].document
    paula = named(document.report, "Paula")
    index = model.index(model.row_of(paula.id))

    def told(role: Qt.ItemDataRole = Qt.ItemDataRole.AccessibleTextRole) -> object:
        return index.data(role)

    assert told() == "Paula, 07:36 allotted"
    assert (told(Qt.ItemDataRole.DisplayRole), model.mark(paula)) == ("Paula", None)
    document.apply(ask(document.report, [paula.id], STARTS))
    assert (told(), model.mark(paula)) == ("Paula, 07:36 allotted, asked to sign off", Mark.ASKED)
    document.apply(answer(document.report, paula.id, "changes", "", STARTS))
    assert (told(Qt.ItemDataRole.ToolTipRole), model.mark(paula)) == ("asked for a change", Mark.CHANGES)
    document.apply(answer(document.report, paula.id, "agreed", "", STARTS))
    assert (told(Qt.ItemDataRole.DisplayRole), model.mark(paula)) == ("Paula", Mark.AGREED)
    notes = {**document.report.notes, paula.id: (Line(text="otra cosa"),)}
    document.apply(document.report.with_changes(notes=notes))
    stale = "Paula, 07:36 allotted, agreed, but their part has changed since"
    qtbot.waitUntil(lambda: told() == stale)
    document.apply(document.report.with_changes(language="es", notes={**notes, "floor": ()}))
    assert model.mark(paula) is Mark.STALE


def _pixels(image: QImage, colour: str) -> int:
    wanted = QImage(1, 1, QImage.Format.Format_RGB32)
    wanted.fill(colour)
    rgb = wanted.pixel(0, 0)
    return sum(image.pixel(x, y) == rgb for x in range(image.width()) for y in range(image.height()))


@pytest.mark.parametrize("narrow", [False, True])
def test_rows_and_chips_show_the_mark(window: Opened, look: Look, narrow: bool) -> None:
    bar, document = window[0].speakers, window[0].document
    bar.set_narrow(narrow)
    bar.resize(480, 60) if narrow else bar.resize(208, 400)
    before = _pixels(bar.grab().toImage(), look.colours.warm)
    paula = named(document.report, "Paula").id
    document.apply(answer(document.report, paula, "changes", "", STARTS))
    QApplication.processEvents()
    assert _pixels(bar.grab().toImage(), look.colours.warm) > before + 20


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_every_mark_has_a_shape_of_its_own(colours: object, qapp: QApplication) -> None:
    look = Look(colours, resource_folder() / "icons")  # type: ignore[arg-type] # one of two
    shapes = set()
    for mark in Mark:
        image = mark_picture(mark, look, 14, 1.0).toImage()
        cells = [(x, y) for x in range(14) for y in range(14)]
        shapes.add(tuple(image.pixelColor(x, y).alpha() > 128 for x, y in cells))
        # And what is in it is not of one colour.
        assert len({image.pixelColor(x, y).name() for x, y in cells}) > 3
    assert len(shapes) >= 3


def test_a_reply_that_is_opened_goes_to_the_report_used_last(
    make_application: MakeApplication, tmp_path: Path
) -> None:
    application = make_application()
    path = reply(tmp_path, "I agree")
    application.open_path(path)
    page = application.show_start_page()
    assert any("Open the report that it is about" in text for text in texts(page))
    window = application.open_sample()
    assert window
    application.open_path(path)
    window.sign_off._readers.wait(10)
    assert [one.isVisible() for one in window.findChildren(AnswerDialog)] == [True]
