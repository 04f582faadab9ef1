"""The program with windows: what it opens, what it remembers, how it is dressed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from rapporteur.capture import CaptureUnavailable
from rapporteur.desktop.application import Application
from rapporteur.desktop.demo import SessionClock
from rapporteur.desktop.look import LIGHT, Look
from rapporteur.desktop.settings import Settings, SettingsFile
from rapporteur.desktop.start_page import StartPage
from rapporteur.export import FORMATS
from rapporteur.export.pdf.typesetting.library import library_in
from rapporteur.places import Places
from rapporteur.report.model import Line, Report, new_report
from rapporteur.report.template import Template
from rapporteur.resources import resource_folder
from rapporteur.store.catalogue import Entry
from rapporteur.store.library import Library
from rapporteur.store.published import read_published, write_published
from tests.desktop.conftest import STARTS, Answers
from tests.desktop.keys import CONTROL, press, type_text
from tests.desktop.test_panels import photo
from tests.desktop.test_photo_desk import Screen, meeting

MakeApplication = Callable[..., Application]


@pytest.fixture
def make_application(
    qapp: QApplication, look: Look, places: Places, clock: SessionClock, qtbot: QtBot
) -> Iterator[MakeApplication]:
    made: list[Application] = []

    def make(**parts: object) -> Application:
        application = Application(
            qapp,
            places,
            {},
            clock=clock,
            make_dialogs=Answers,
            **parts,  # type: ignore[arg-type]  # whatever the test gives
        )
        application.settings.change(language="en", theme="light")
        made.append(application)
        return application

    yield make
    for application in made:
        application.shut_down()
        application.deleteLater()
    # The next test begins with the look that it expects.
    look.dress(qapp)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def shown(kind: type[QWidget]) -> list[QWidget]:
    return [
        widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible()
    ]


def texts(widget: QWidget) -> set[str]:
    QApplication.processEvents()
    parts = [*widget.findChildren(QLabel), *widget.findChildren(QPushButton)]
    return {part.text() for part in parts if isinstance(part, QLabel | QPushButton) and part.isVisible()}


def entries(application: Application) -> list[Entry]:
    """What is listed, once windows have been painted and the librarian has done everything."""
    for _ in range(3):
        QApplication.processEvents()
    application._librarian.wait()
    return application.library.catalogue.entries()


def test_a_start_without_anything_shows_where_to_begin(make_application: MakeApplication) -> None:
    make_application().start([], hotkey=False)
    (page,) = shown(StartPage)
    assert {"New report", "Session report", "GSEF 2021 session report", "Try the sample session"} <= texts(
        page
    )


def test_a_new_report_is_kept_and_listed(
    make_application: MakeApplication, places: Places, qtbot: QtBot
) -> None:
    application = make_application()
    application.start([], hotkey=False)
    window = application.new("generic-session")
    assert window
    assert shown(StartPage) == []
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press(window, Qt.Key.Key_0, modifiers=CONTROL)
    focused = QApplication.focusWidget()
    assert focused
    type_text(focused, "desde la sala")
    window.close()
    (file,) = places.documents.glob("*.rapport")
    assert read_published(file).notes_of("floor")[0].text == "desde la sala"
    (entry,) = entries(application)
    assert (entry.path, entry.is_open) == (str(file), False)


def test_the_display_is_open_before_the_first_photo_is_asked_for(
    make_application: MakeApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rapporteur.desktop.application.READY_MS", 1)
    screen = Screen()
    opened: list[Screen] = []

    def open_screen() -> Screen:
        opened.append(screen)
        return screen

    application = make_application(grabber=open_screen)
    application.start([], hotkey=False)
    window = application.open_sample()
    assert window
    qtbot.waitUntil(lambda: opened == [screen])
    screen.shown = [meeting(1)]
    window.photos.take("")
    qtbot.waitUntil(lambda: len(window.document.report.photos) == 1)
    assert len(opened) == 1


def test_the_fonts_of_the_pdf_are_open_before_the_first_is_asked_for(
    make_application: MakeApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rapporteur.desktop.application.READY_MS", 1)
    library_in.cache_clear()
    application = make_application()
    application.start([], hotkey=False)
    assert application.open_sample()
    qtbot.waitUntil(lambda: library_in.cache_info().currsize == 1)


def test_a_display_that_does_not_open_is_told_when_a_photo_is_asked_for(
    make_application: MakeApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> Screen:
        asked.append(1)
        raise CaptureUnavailable("no display")

    monkeypatch.setattr("rapporteur.desktop.application.READY_MS", 1)
    asked: list[int] = []
    application = make_application(grabber=refuse)
    application.start([], hotkey=False)
    window = application.open_sample()
    assert window
    qtbot.waitUntil(lambda: asked == [1])
    window.photos._photographer._workers.wait()
    assert not window.banner.showing
    window.photos.take("")
    qtbot.waitUntil(lambda: asked == [1, 1])
    qtbot.waitUntil(lambda: window.banner.showing is not None)


def test_what_a_crash_left_open_is_opened_again(make_application: MakeApplication, places: Places) -> None:
    application = make_application()
    application.start([], hotkey=False)
    window = application.open_sample()
    assert window
    report = window.document.report
    window.document.settle()
    # The list says that the window was open, as after a crash.
    (entry,) = entries(application)
    assert entry.is_open
    window.close()
    entries(application)
    application.library.catalogue.remember(entry)
    again = make_application()
    again.start([], hotkey=False)
    assert again.front
    assert again.front.document.report == report


def test_the_same_file_twice_is_one_window(
    make_application: MakeApplication, tmp_path: Path, sample: Report
) -> None:
    file = tmp_path / "diesis.rapport"
    write_published(sample, file)
    application = make_application()
    application.start([file], hotkey=False)
    assert application.open_path(file) is application.front
    assert len(shown(type(application.front))) == 1  # type: ignore[arg-type]


@pytest.mark.parametrize("content", [b"", b"no form here", b"SQLite format 3\x00 but cut off"])
def test_a_file_that_is_no_report_is_told_and_left_alone(
    make_application: MakeApplication, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "odd.rapport"
    file.write_bytes(content)
    application = make_application()
    application.start([file], hotkey=False)
    assert application.front is None
    (page,) = shown(StartPage)
    assert any("odd.rapport" in text for text in texts(page))
    assert file.read_bytes() == content


def test_a_form_in_plain_text_becomes_a_report(make_application: MakeApplication) -> None:
    application = make_application()
    application.start([resource_folder() / "samples" / "gsef-2021-diesis.txt"], hotkey=False)
    assert application.front
    assert application.front.document.report.session.title == "DIESIS"


def test_a_second_start_speaks_to_the_first(
    make_application: MakeApplication, places: Places, qtbot: QtBot, sample: Report, tmp_path: Path
) -> None:
    application = make_application()
    application.start([], hotkey=False)
    file = tmp_path / "diesis.rapport"
    write_published(sample, file)

    def tell(*words: str) -> bool:
        """Say it from a process of its own, while this one listens."""
        code = "import sys; from rapporteur.desktop.control import tell_running; "
        code += "sys.exit(not tell_running(*sys.argv[1:]))"
        process = subprocess.Popen([sys.executable, "-c", code, places.socket_name({}), *words])
        qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)
        return process.returncode == 0

    assert not tell("snap")
    assert not tell("sing")
    assert tell("open", str(file))
    assert application.front
    assert application.front.document.home == file


def test_language_and_theme_change_while_a_report_is_open(
    make_application: MakeApplication, qtbot: QtBot
) -> None:
    application = make_application()
    application.start([], hotkey=False)
    window = application.open_sample()
    assert window
    document = window.document
    application.settings.change(language="es", theme="dark")
    application.dress_again()
    assert application.front
    assert application.front is not window
    assert application.front.document is document
    assert "Guardado" in texts(application.front.status)
    application.settings.change(language="fr")
    application.dress_again()
    assert "Enregistré" in texts(application.front.status)
    application.front.activateWindow()
    qtbot.waitUntil(application.front.isActiveWindow)
    press(application.front, Qt.Key.Key_1, modifiers=CONTROL)
    focused = QApplication.focusWidget()
    assert focused
    type_text(focused, "encore là")
    document.flush()
    assert document.report.notes_of(document.report.people[0].id)[-1].text == "encore là"


def test_the_forms_language_is_the_reports_own(make_application: MakeApplication, qtbot: QtBot) -> None:
    application = make_application()
    application.start([], hotkey=False)
    window = application.open_sample()
    assert window
    window.document.apply(window.document.report.with_changes(language="es"))
    qtbot.waitUntil(lambda: application.front is not window)
    assert application.front
    assert "Resumen de las presentaciones" in texts(application.front)
    assert "Saved" in texts(application.front.status)


def test_settings_survive_and_damage_is_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "config" / "settings.json"
    SettingsFile(path).change(hotkey="Ctrl+F9")
    assert SettingsFile(path).values == Settings(hotkey="Ctrl+F9")
    path.write_text("{")
    assert SettingsFile(path).values == Settings()


def test_icons_are_drawn_in_the_colour_asked_for(look: Look) -> None:
    image = look.icon("square", "#ff0000").pixmap(20, 20).toImage()
    colours = {
        image.pixelColor(x, y).name()
        for x in range(20)
        for y in range(20)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert colours == {"#ff0000"}
    assert look.colours is LIGHT
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


@pytest.mark.parametrize("damage", [b"", b"SQLite format 3\x00 and then nothing"])
def test_a_file_that_cannot_be_read_is_not_replaced_by_its_working_copy(
    make_application: MakeApplication, tmp_path: Path, sample: Report, damage: bytes
) -> None:
    file = tmp_path / "diesis.rapport"
    write_published(sample, file)
    application = make_application()
    application.start([file], hotkey=False)
    assert application.front
    application.front.close()
    file.write_bytes(damage)
    (entry,) = entries(application)
    window = application.open_entry(entry)
    assert window
    assert window.document.report.session.title == "DIESIS"
    window.close()
    assert file.read_bytes() == damage
    assert window.document.home != file


def test_a_name_given_for_want_of_a_title_goes_and_a_name_of_ones_own_stays(
    make_application: MakeApplication, tmp_path: Path, places: Places, sample: Report
) -> None:
    def titled(report: Report, title: str) -> Report:
        return report.with_changes(session=report.session.model_copy(update={"title": title}))

    own = tmp_path / "017.rapport"
    write_published(titled(sample, ""), own)
    application = make_application()
    application.start([own], hotkey=False)
    new = application.new("generic-session")
    assert new
    assert application.front is new
    for window in list(application._windows):
        document = window.document
        document.apply(document.report.with_changes(notes={"floor": (Line(text="hola"),)}))
        document.publish()
        document.apply(titled(document.report, "Agua"))
        window.close()
    assert read_published(own).session.title == "Agua"
    assert [path.name.partition(" ")[2] for path in places.documents.iterdir()] == ["Agua.rapport"]


def test_an_empty_new_report_leaves_nothing(make_application: MakeApplication, places: Places) -> None:
    application = make_application()
    application.start([], hotkey=False)
    window = application.new("gsef-2021")
    assert window
    window.close()
    assert entries(application) == []
    assert not places.documents.exists()


def test_a_photo_that_a_crash_left_is_not_discarded_with_a_blank_report(
    make_application: MakeApplication, places: Places, templates: dict[str, Template]
) -> None:
    report = new_report(templates["generic-session"], now=STARTS).with_changes(photos=(photo("red"),))
    store = Library(places.working).create(report)
    store.set_notes(open="1")
    store.close()
    application = make_application()
    application.start([], hotkey=False)
    assert application.front
    application.front.close()
    (file,) = places.documents.glob("*.rapport")
    assert len(read_published(file).photos) == 1


def test_what_could_not_be_written_at_closing_is_told(
    make_application: MakeApplication, tmp_path: Path, sample: Report
) -> None:
    file = tmp_path / "share" / "diesis.rapport"
    file.parent.mkdir()
    write_published(sample, file)
    application = make_application()
    application.start([file], hotkey=False)
    window = application.front
    assert window
    window.document.apply(sample.with_changes(id=window.document.report.id, texts={"t": "más"}))
    entries(application)  # until others have been told that it is open
    shutil.rmtree(file.parent)
    window.close()
    (page,) = shown(StartPage)
    assert isinstance(page, StartPage)
    assert any("diesis.rapport could not be written" in text for text in texts(page))


def test_the_name_given_for_want_of_a_title_stays_where_it_was_changed_elsewhere(
    make_application: MakeApplication, places: Places, qtbot: QtBot
) -> None:
    application = make_application()
    application.start([], hotkey=False)
    window = application.new("generic-session")
    assert window
    document = window.document
    document.apply(document.report.with_changes(notes={"floor": (Line(text="hola"),)}))
    with qtbot.waitSignal(document.published):
        document.publish()
    untitled = document.home
    assert untitled
    write_published(document.report.with_changes(notes={"floor": (Line(text="allí"),)}), untitled)
    session = document.report.session.model_copy(update={"title": "Agua"})
    document.apply(document.report.with_changes(session=session))
    with qtbot.waitSignal(document.published):
        document.publish()
    assert document.home != untitled
    assert read_published(untitled).notes_of("floor")[0].text == "allí"


def test_the_start_page_offers_it_until_it_is_not_wanted(make_application: MakeApplication) -> None:
    application = make_application()
    page = application.show_start_page()
    assert page.set_up.isVisible()
    page.set_up_declined.emit()
    assert not page.set_up.isVisible()
    page.close()
    assert not application.show_start_page().set_up.isVisible()


def test_a_new_report_begins_with_who_writes_it(make_application: MakeApplication) -> None:
    application = make_application()
    application.settings.change(name="Léa Martin")
    window = application.new("generic-session")
    assert window
    assert window.document.report.fields["rapporteur"] == "Léa Martin"


@pytest.mark.parametrize("name", ["pdf", "json"])
def test_an_exported_report_is_taken_back(
    make_application: MakeApplication, sample: Report, tmp_path: Path, name: str
) -> None:
    application = make_application()
    path = tmp_path / f"report.{name}"
    FORMATS[name](sample, path, fonts=resource_folder() / "fonts")
    window = application.open_path(path)
    assert window
    assert window.document.report.session.title == sample.session.title
    assert window.document.report.id != sample.id
    # Opened again it is one more: nothing of the first is replaced.
    again = application.open_path(path)
    assert again is not window


def test_a_pdf_without_a_report_is_said(make_application: MakeApplication, tmp_path: Path) -> None:
    application = make_application()
    path = tmp_path / "other.pdf"
    writer = pypdf.PdfWriter()
    writer.add_blank_page(100, 100)
    writer.write(path)
    assert application.open_path(path) is None
    assert "No report could be read from this file: no report is in it. Nothing was changed." in texts(
        application.show_start_page()
    )
