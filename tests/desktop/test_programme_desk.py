"""Programmes with the whole program: opened, kept, reported on, and taken over by a newer one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from rapporteur.desktop.application import Application
from rapporteur.desktop.programme_import import ProgrammeImport
from rapporteur.desktop.programme_model import IS_MINE
from rapporteur.desktop.programme_page import ProgrammePanel
from rapporteur.desktop.start_page import StartPage
from rapporteur.desktop.two_lines import STATE
from rapporteur.desktop.window import MainWindow
from rapporteur.places import Places
from rapporteur.programme.model import Programme
from rapporteur.programme.shelf import Shelf
from rapporteur.report.model import Line, Report
from rapporteur.store.published import read_published
from tests.desktop.conftest import Answers
from tests.desktop.keys import press
from tests.desktop.programmes import TABLE, at, forum
from tests.desktop.test_application import MakeApplication, make_application, shown

__all__ = ["make_application"]


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "gsef.csv"
    path.write_text(TABLE, "utf-8")
    return path


@pytest.fixture
def shelf(places: Places) -> Shelf:
    return Shelf(places.data / "programmes")


def settle(application: Application) -> None:
    """Until nothing is left to be done in the background."""
    for _ in range(4):
        QApplication.processEvents()
        application._librarian.wait()
        application.programmes._keeper.wait()
        application.programmes._readers.wait()
        page = application._start_page
        if page:
            page._workers.wait()
    QApplication.processEvents()


def the_page() -> StartPage:
    (page,) = shown(StartPage)
    assert isinstance(page, StartPage)
    return page


def started(application: Application, *files: Path) -> StartPage:
    application.start(list(files), hotkey=False)
    settle(application)
    return the_page()


def dialogs() -> list[ProgrammeImport]:
    return [one for one in shown(ProgrammeImport) if isinstance(one, ProgrammeImport)]


def use(application: Application) -> None:
    """Use what the dialog shows."""
    (dialog,) = dialogs()
    dialog.use.click()
    settle(application)


def rows(panel: ProgrammePanel, role: int = Qt.ItemDataRole.DisplayRole) -> list[object]:
    model = panel.list.model()
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def open_session(application: Application, title: str) -> MainWindow:
    """Open a session by Enter in the list."""
    application.show_start_page()
    settle(application)
    panel = the_page().sessions
    panel.list.setCurrentIndex(panel.list.model().index(rows(panel).index(title), 0))
    press(panel.list, Qt.Key.Key_Return)
    settle(application)
    assert application.front
    return application.front


def state(application: Application, title: str) -> object:
    application.show_start_page()
    settle(application)
    panel = the_page().sessions
    return rows(panel, STATE)[rows(panel).index(title)]


def close(application: Application, window: MainWindow) -> None:
    application.show_start_page()
    window.close()
    settle(application)


def banner(page: StartPage) -> str:
    return " ".join(label.text() for label in page.banner.findChildren(QLabel) if label.text())


# ---- where it is looked for


def test_it_is_looked_for_where_the_last_one_was(
    make_application: MakeApplication, table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    downloads = tmp_path / "downloads"
    downloads.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(downloads))
    application = make_application()
    started(application)
    asked: list[str] = []

    def answer(parent: QWidget) -> Answers:
        made = Answers(parent)
        made.path, made.asked = table, asked
        return made

    application.make_dialogs = answer
    application.ask_programme(the_page())
    settle(application)
    use(application)
    application.ask_programme(the_page())
    assert asked == [f"programme in {downloads}", f"programme in {table.parent}"]
    settle(application)


def test_a_folder_that_is_gone_is_not_offered(
    make_application: MakeApplication, shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(tmp_path / "none"))
    for folder, day in (("there", 1), ("gone", 2)):
        shelf.keep(Programme(title=folder), source=tmp_path / folder / "x.csv", now=at(day, 0))
    application = make_application()
    started(application)
    assert application.programmes.folder == Path.home()
    (tmp_path / "there").mkdir()
    assert application.programmes.folder == tmp_path / "there"


# ---- the reports beside it


@pytest.mark.parametrize("is_there", [True, False])
def test_the_menu_leads_to_the_reports(
    make_application: MakeApplication, table: Path, is_there: bool
) -> None:
    application = make_application()
    started(application, table)
    use(application)
    window = open_session(application, "DIESIS")
    if is_there:
        application.show_start_page()
        settle(application)
        assert the_page().sessions.isVisible()
    menu = QMenu(window)
    application._fill_menu(menu, lambda _menu: None)
    (recent,) = (one for one in menu.actions() if one.text() == "Recent reports")
    recent.trigger()
    settle(application)
    assert the_page().search.isVisible()
    assert not the_page().sessions.isVisible()


# ---- opening one


def test_a_programme_is_shown_used_and_kept(
    make_application: MakeApplication, table: Path, shelf: Shelf
) -> None:
    application = make_application()
    page = started(application, table)
    assert not page.tabs.isVisible()
    assert shelf.all() == ()
    use(application)
    assert dialogs() == []
    assert page.tabs.isVisible()
    assert "DIESIS" in rows(page.sessions)
    (kept,) = shelf.all()
    assert len(kept.programme.sessions) == 4
    page.close()
    again = make_application()
    assert "DIESIS" in rows(started(again).sessions)


def test_a_programme_that_is_not_wanted_leaves_nothing(
    make_application: MakeApplication, table: Path, shelf: Shelf
) -> None:
    application = make_application()
    page = started(application, table)
    (dialog,) = dialogs()
    dialog.reject()
    settle(application)
    assert shelf.all() == ()
    assert not page.tabs.isVisible()


@pytest.mark.parametrize("way", ["button", "dropped"])
def test_ways_to_open_a_programme(make_application: MakeApplication, table: Path, way: str) -> None:
    application = make_application()

    def chosen(parent: QWidget) -> Answers:
        made = Answers(parent)
        made.path = table
        return made

    application.make_dialogs = chosen
    page = started(application)
    if way == "button":
        page.programme_asked.emit()
    else:
        page.file_dropped.emit(table)
    settle(application)
    assert len(dialogs()) == 1


def test_a_file_that_is_none_is_told_on_the_page(make_application: MakeApplication, tmp_path: Path) -> None:
    odd = tmp_path / "schedule.xml"
    odd.write_text("<odd/>", "utf-8")
    application = make_application()
    page = started(application, odd)
    assert dialogs() == []
    assert "schedule.xml is no programme that can be read." in banner(page)
    application.open_path(tmp_path / "gone.ics")
    settle(application)
    assert "gone.ics cannot be read or written" in banner(page)


def test_a_session_that_is_on_is_not_interrupted(
    make_application: MakeApplication, table: Path, qtbot: QtBot
) -> None:
    application = make_application()
    application.start([], hotkey=False)
    window = application.open_sample()
    assert window
    application.open_path(table)
    settle(application)
    (dialog,) = dialogs()
    assert dialog.windowModality() == Qt.WindowModality.WindowModal
    assert window.isVisible()
    assert dialog.parent() is the_page()


# ---- reports


def test_one_key_opens_a_filled_report(make_application: MakeApplication, table: Path, shelf: Shelf) -> None:
    application = make_application()
    started(application, table)
    use(application)
    window = open_session(application, "DIESIS")
    report = window.document.report
    (planned,) = (one for one in shelf.all()[0].programme.sessions if one.title == "DIESIS")
    session = report.session
    assert (session.title, session.room, session.language) == ("DIESIS", "Sala 2", "es")
    assert (session.starts, session.ends) == (planned.starts, planned.ends)
    assert session.programme_id == planned.id
    assert [person.name for person in report.speaking_order()] == ["Paula", "Victor"]
    assert shown(StartPage) == []


def test_a_session_has_one_report(make_application: MakeApplication, table: Path, places: Places) -> None:
    application = make_application()
    started(application, table)
    use(application)
    window = open_session(application, "DIESIS")
    assert state(application, "DIESIS") == "Report begun"
    # While it is open:
    assert open_session(application, "DIESIS") is window
    document = window.document
    document.apply(document.report.with_changes(notes={"floor": (Line(text="hola"),)}))
    close(application, window)
    # And after it was closed:
    again = open_session(application, "DIESIS")
    assert again.document.report.notes_of("floor")[0].text == "hola"
    assert len(list(places.documents.glob("*.rapport"))) == 1
    assert state(application, "Finanzas éticas") is None


def test_the_form_is_the_forums_own(make_application: MakeApplication, shelf: Shelf) -> None:
    shelf.keep(forum(), source=Path("/home/marta/gsef.ics"), now=at(1, 0))
    application = make_application()
    started(application)
    window = open_session(application, "DIESIS")
    assert window.document.report.template.id == "gsef-2021"


def test_where_several_forms_suit_one_is_asked_for_once(
    make_application: MakeApplication, shelf: Shelf, places: Places
) -> None:
    own = places.config / "templates" / "short.toml"
    own.parent.mkdir(parents=True)
    generic = places.resources / "templates" / "generic-session.toml"
    text = generic.read_text("utf-8").replace('id = "generic-session"', 'id = "short"', 1)
    own.write_text(text, "utf-8")
    other = forum().model_copy(update={"title": "Another congress"})
    shelf.keep(other, source=Path("/home/marta/other.ics"), now=at(1, 0))
    application = make_application()
    panel = started(application).sessions
    panel.list.setCurrentIndex(panel.list.model().index(rows(panel).index("DIESIS"), 0))
    press(panel.list, Qt.Key.Key_Return)
    assert application.front is None
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[-1].trigger()
    menu.close()
    settle(application)
    window = application.front
    assert window
    form = window.document.report.template.id
    document = window.document
    document.apply(document.report.with_changes(notes={"floor": (Line(text="hola"),)}))
    close(application, window)
    assert open_session(application, "Vivienda").document.report.template.id == form
    # Also by who starts the program anew.
    for one in list(application._windows):
        close(application, one)
    the_page().close()
    again = make_application()
    started(again)
    assert open_session(again, "Finanzas éticas").document.report.template.id == form


# ---- one's own


def test_stars_are_remembered(make_application: MakeApplication, shelf: Shelf) -> None:
    shelf.keep(forum(), source=Path("/home/marta/gsef.ics"), now=at(1, 0))
    application = make_application()
    page = started(application)
    panel = page.sessions
    panel.list.setCurrentIndex(panel.list.model().index(rows(panel).index("DIESIS"), 0))
    press(panel.list, Qt.Key.Key_M)
    page.close()
    application.shut_down()
    assert shelf.all()[0].mine == ("dies",)
    again = make_application()
    panel = started(again).sessions
    assert rows(panel, IS_MINE)[rows(panel).index("DIESIS")]


def test_stars_go_over_into_a_newer_programme(
    make_application: MakeApplication, table: Path, shelf: Shelf
) -> None:
    application = make_application()
    page = started(application, table)
    use(application)
    panel = page.sessions
    panel.list.setCurrentIndex(panel.list.model().index(rows(panel).index("DIESIS"), 0))
    press(panel.list, Qt.Key.Key_M)
    table.write_text(TABLE.replace("Sala 2", "Aula"), "utf-8")
    application.open_path(table)
    settle(application)
    use(application)
    assert rows(panel, IS_MINE)[rows(panel).index("DIESIS")]
    (kept,) = shelf.all()
    assert len(kept.mine) == 1


# ---- a newer programme


def with_words(application: Application, window: MainWindow) -> None:
    document = window.document
    document.apply(document.report.with_changes(notes={"floor": (Line(text="hola"),)}))
    close(application, window)


def keep_without_words(application: Application, window: MainWindow) -> None:
    """Close a report that somebody only looked into, so that its file is there."""
    window.document.publish()
    close(application, window)


def test_a_newer_programme_goes_into_reports_that_nobody_has_worked_on(
    make_application: MakeApplication, table: Path, places: Places
) -> None:
    application = make_application()
    started(application, table)
    use(application)
    with_words(application, open_session(application, "DIESIS"))
    keep_without_words(application, open_session(application, "Finanzas éticas"))
    opened = open_session(application, "Opening plenary")
    newer = (
        TABLE.replace("Sala 2", "Aula").replace("Auditorio", "Teatro").replace("10:30-12:00", "11:00-12:00")
    )
    table.write_text(newer, "utf-8")
    application.open_path(table)
    settle(application)
    use(application)
    assert "The newer programme is used" in banner(the_page())
    assert "were updated from it" in banner(the_page())
    # One that is open follows in its window, and the step can be taken back.
    assert opened.document.report.session.room == "Teatro"
    assert opened.document.undo()
    assert opened.document.report.session.room == "Auditorio"

    def written(words: str) -> Report:
        (path,) = (one for one in places.documents.glob("*.rapport") if words in one.name)
        return read_published(path)

    finance = written("Finanzas")
    assert finance.session.room == "Aula"
    assert finance.session.starts
    assert finance.session.starts.minute == 0
    assert "11:00" in " ".join(finance.fields.values())
    # One that is worked on stays as it is.
    assert written("DIESIS").session.room == "Sala 2"
    assert open_session(application, "DIESIS").document.report.session.room == "Sala 2"
    assert open_session(application, "Finanzas éticas").document.report.session.room == "Aula"


def test_a_session_that_is_called_otherwise_keeps_its_report(
    make_application: MakeApplication, table: Path
) -> None:
    numbered = (
        TABLE.replace("Day,", "Id,Day,").replace("\n6 Oct", "\ns1,6 Oct").replace("\n7 Oct", "\ns3,7 Oct")
    )
    numbered = numbered.replace("\n,10", "\ns2,,10").replace("\n,25", "\ns4,,25")
    table.write_text(numbered, "utf-8")
    application = make_application()
    started(application, table)
    use(application)
    with_words(application, open_session(application, "DIESIS"))
    table.write_text(numbered.replace("s3,", "renamed,"), "utf-8")
    application.open_path(table)
    settle(application)
    use(application)
    assert state(application, "DIESIS") == "Report begun"
    report = open_session(application, "DIESIS").document.report
    assert report.session.programme_id == "renamed"
    assert report.notes_of("floor")[0].text == "hola"


def test_a_report_that_somebody_else_has_open_is_left_alone(
    make_application: MakeApplication, table: Path, places: Places
) -> None:
    application = make_application()
    started(application, table)
    use(application)
    keep_without_words(application, open_session(application, "DIESIS"))
    desk = application.programmes
    desk._house = replace(desk._house, is_elsewhere=lambda path: path.suffix == ".rapport")
    table.write_text(TABLE.replace("Sala 2", "Aula"), "utf-8")
    application.open_path(table)
    settle(application)
    use(application)
    (path,) = places.documents.glob("*.rapport")
    assert read_published(path).session.room == "Sala 2"
    assert "updated" not in banner(the_page())


# ---- several, and damaged ones


def test_programmes_are_switched_and_forgotten(make_application: MakeApplication, shelf: Shelf) -> None:
    shelf.keep(forum(), source=Path("/home/marta/gsef.ics"), now=at(1, 0))
    other = forum().model_copy(
        update={"title": "Another", "sessions": tuple(one for one in forum().sessions if one.id == "late")}
    )
    shelf.keep(other, source=Path("/home/marta/other.ics"), now=at(2, 0))
    application = make_application()
    page = started(application)
    panel = page.sessions
    assert "DIESIS" not in rows(panel)
    (gsef,) = (one for one in shelf.all() if one.programme.title != "Another")
    panel.switched.emit(gsef.id)
    settle(application)
    assert "DIESIS" in rows(panel)

    def answer(yes: bool) -> Callable[[ProgrammePanel], Answers]:
        def make(parent: ProgrammePanel) -> Answers:
            made = Answers(parent)
            made.yes = yes
            return made

        return make

    for yes, left in ((False, 2), (True, 1)):
        application.programmes._house = replace(application.programmes._house, make_dialogs=answer(yes))
        panel.forget_asked.emit(gsef.id)
        settle(application)
        assert len(shelf.all()) == left
    assert "DIESIS" not in rows(panel)
    assert page.tabs.isVisible()
    panel.forget_asked.emit(shelf.all()[0].id)
    settle(application)
    assert not page.tabs.isVisible()


def test_a_damaged_programme_is_told_and_the_others_are_there(
    make_application: MakeApplication, shelf: Shelf, places: Places
) -> None:
    shelf.keep(forum(), source=Path("/home/marta/gsef.ics"), now=at(1, 0))
    (places.data / "programmes" / "damaged.json").write_text("{", "utf-8")
    application = make_application()
    page = started(application)
    assert "DIESIS" in rows(page.sessions)
    assert "is damaged and was set aside as" in banner(page)


def test_another_language_of_the_window_shows_the_sessions_anew(
    make_application: MakeApplication, shelf: Shelf
) -> None:
    shelf.keep(forum(), source=Path("/home/marta/gsef.ics"), now=at(1, 0))
    application = make_application()
    started(application)
    application.settings.change(language="es")
    application.dress_again()
    settle(application)
    panel = the_page().sessions
    assert "DIESIS" in rows(panel)
    assert "Español" in [panel.filters.language.itemText(n) for n in range(panel.filters.language.count())]
