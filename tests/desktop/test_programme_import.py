"""The dialog that shows what a programme's file holds: columns, zone, what cannot be read, what changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rapporteur.desktop.look import Look
from rapporteur.desktop.programme_finding import Finder, Found
from rapporteur.desktop.programme_import import ProgrammeImport
from rapporteur.desktop.two_lines import DETAILS, HEADING, STATE
from rapporteur.desktop.work import Workers
from rapporteur.programme.columns import Field
from rapporteur.programme.errors import ProgrammeError, Refusal
from rapporteur.programme.filling import fill_report
from rapporteur.programme.shelf import Shelf
from rapporteur.report.model import Line, Report
from rapporteur.report.template import Template
from rapporteur.store.catalogue import Entry, described
from rapporteur.store.errors import DamagedError
from tests.desktop.keys import press, type_text
from tests.desktop.programmes import TABLE, ZONE, at

FILES = Path(__file__).parents[1] / "data" / "programme"

OpenDialog = Callable[..., ProgrammeImport]


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "programmes")


@pytest.fixture
def reports() -> dict[str, Report]:
    """The reports that were begun, by their sessions' ids."""
    return {}


@pytest.fixture
def open_dialog(look: Look, qtbot: QtBot, shelf: Shelf, reports: dict[str, Report]) -> Iterator[OpenDialog]:
    opened: list[ProgrammeImport] = []
    workers = Workers()
    page = QWidget()
    qtbot.addWidget(page)
    page.show()

    def look_at(entry: Entry) -> Report:
        if entry.path:
            raise DamagedError(Path(entry.path), "for the test")
        return reports[entry.programme_id]

    def open_it(path: Path, *, here: str = ZONE, wait: bool = True, damaged: str = "") -> ProgrammeImport:
        entries = {key: described(one, opened=at(1, 0), path=damaged) for key, one in reports.items()}
        finder = Finder(
            path, shelf, here=here, window_language="en", find_reports=lambda _: entries, look_at=look_at
        )
        dialog = ProgrammeImport(path, finder, workers, look, here=here, parent=page)
        dialog.open()
        opened.append(dialog)
        if wait:
            workers.wait()
            QApplication.processEvents()
        return dialog

    yield open_it
    workers.close()
    for dialog in opened:
        if shiboken6.isValid(dialog):
            dialog.reject()


def settle(dialog: ProgrammeImport) -> None:
    dialog._workers.wait()
    QApplication.processEvents()


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "gsef.csv"
    path.write_text(TABLE, "utf-8")
    return path


SESSIONS, CHANGES, UNREAD = range(3)


def rows(dialog: ProgrammeImport, page: int, role: int = Qt.ItemDataRole.DisplayRole) -> list[object]:
    model = dialog._lists[page].model()
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def sessions(dialog: ProgrammeImport) -> dict[object, object]:
    """The details of each session by its title."""
    shown = zip(rows(dialog, SESSIONS), rows(dialog, SESSIONS, DETAILS), strict=True)
    headings = rows(dialog, SESSIONS, HEADING)
    return {title: text for (title, text), day in zip(shown, headings, strict=True) if not day}


def used(dialog: ProgrammeImport, qtbot: QtBot) -> Found:
    with qtbot.waitSignal(dialog.used) as told:
        dialog.use.click()
    found = told.args[0]
    assert isinstance(found, Found)
    return found


def choose(dialog: ProgrammeImport, heading: str, field: Field) -> None:
    """Say what a column holds."""
    (choice,) = (one for one in dialog._columns.choices if f"“{heading}”" in one.accessibleName())
    choice.setCurrentIndex(choice.findData(field))
    settle(dialog)


# ---- what is in a file


@pytest.mark.parametrize("name", ["gsef.ics", "pretalx.ics", "frab.xml", "pentabarf.xml", "frab.json"])
def test_every_format_has_a_preview(open_dialog: OpenDialog, qtbot: QtBot, name: str) -> None:
    dialog = open_dialog(FILES / name)
    assert sessions(dialog)
    assert not dialog._columns.isVisible()
    shown, summary = set(sessions(dialog)), dialog._summary.text()
    found = used(dialog, qtbot)
    assert {one.title for one in found.programme.sessions} <= shown | {""}
    assert f"{len(found.programme.sessions)} session(s)" in summary
    assert found.mapping is None


def test_a_table_is_read_as_its_headings_say(open_dialog: OpenDialog, table: Path, qtbot: QtBot) -> None:
    dialog = open_dialog(table)
    assert dialog._title.text() == "gsef"
    assert dialog._columns.isVisible()
    assert sessions(dialog)["DIESIS"] == "21:30–22:10 · Sala 2 · Spanish · Paula, Victor"
    found = used(dialog, qtbot)
    assert found.mapping is not None
    assert found.mapping["Session title"] is Field.TITLE
    assert found.mapping["Remarks"] is Field.IGNORE


def test_what_could_not_be_read_is_listed_by_line(open_dialog: OpenDialog, table: Path) -> None:
    dialog = open_dialog(table)
    assert dialog.tabs.isTabVisible(UNREAD)
    assert rows(dialog, UNREAD) == ["Line 5: this time is not understood"]
    assert rows(dialog, UNREAD, DETAILS) == ["25:99"]
    dialog.tabs.setCurrentIndex(UNREAD)
    assert dialog._lists[UNREAD].isVisible()
    assert not dialog._lists[SESSIONS].isVisible()


def test_a_column_can_hold_something_else(open_dialog: OpenDialog, table: Path, qtbot: QtBot) -> None:
    dialog = open_dialog(table)
    choose(dialog, "Remarks", Field.TRACK)
    assert sessions(dialog)["Opening plenary"] == (
        "09:00–10:00 · Auditorio · bring water · English · Laurence Kwark"
    )
    choose(dialog, "Speakers", Field.IGNORE)
    assert sessions(dialog)["DIESIS"] == "21:30–22:10 · Sala 2 · Spanish"
    found = used(dialog, qtbot)
    assert found.mapping is not None
    assert (found.mapping["Remarks"], found.mapping["Speakers"]) == (Field.TRACK, Field.IGNORE)


def test_columns_that_give_nothing_cannot_be_used(open_dialog: OpenDialog, table: Path) -> None:
    dialog = open_dialog(table)
    for heading in ("Session title", "Day", "Time", "Room", "Language", "Speakers", "Rapporteur"):
        choose(dialog, heading, Field.IGNORE)
    assert sessions(dialog) == {}
    assert not dialog.use.isEnabled()
    assert dialog._summary.text().startswith("No session can be read")
    choose(dialog, "Session title", Field.TITLE)
    assert dialog.use.isEnabled()
    assert "DIESIS" in sessions(dialog)


def test_what_the_columns_hold_is_remembered(
    open_dialog: OpenDialog, table: Path, shelf: Shelf, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = open_dialog(table)
    choose(dialog, "Remarks", Field.TRACK)
    found = used(dialog, qtbot)
    shelf.keep(found.programme, source=table, now=at(1, 0), mapping=found.mapping)
    another = tmp_path / "another.csv"
    another.write_text(TABLE.replace("October", "November"), "utf-8")
    again = open_dialog(another)
    assert "bring water" in str(sessions(again)["Opening plenary"])


def test_nothing_can_be_used_while_it_is_read_anew(open_dialog: OpenDialog, table: Path) -> None:
    dialog = open_dialog(table, wait=False)
    assert not dialog.use.isEnabled()
    settle(dialog)
    assert dialog.use.isEnabled()
    choice = dialog._columns.choices[0]
    choice.setCurrentIndex(choice.findData(Field.IGNORE))
    assert not dialog.use.isEnabled()
    settle(dialog)
    assert dialog.use.isEnabled()


# ---- the zone


def test_times_without_a_zone_are_in_the_one_that_is_chosen(
    open_dialog: OpenDialog, table: Path, qtbot: QtBot
) -> None:
    dialog = open_dialog(table, here="America/Bogota")
    assert dialog.zones.isVisible()
    assert dialog.zones.currentText() == "America/Bogota"
    assert dialog.zones.itemText(0) == "America/Bogota"
    line = dialog.zones.lineEdit()
    assert line is not None
    line.setFocus()
    line.setText(ZONE)
    press(dialog.zones, Qt.Key.Key_Return)
    settle(dialog)
    assert dialog.isVisible()
    assert sessions(dialog)["DIESIS"] == "21:30–22:10 (14:30–15:10 here) · Sala 2 · Spanish · Paula, Victor"
    assert used(dialog, qtbot).programme.assumed_zone == ZONE


def type_zone(dialog: ProgrammeImport, text: str, key: Qt.Key) -> None:
    """Type over the zone; the list of those that fit is open as the key is pressed."""
    line = dialog.zones.lineEdit()
    assert line is not None
    # The list that was open before may have taken the keyboard with it.
    dialog.activateWindow()
    QApplication.processEvents()
    line.setFocus()
    line.selectAll()
    if not text:
        press(line, Qt.Key.Key_Delete)
    type_text(line, text)
    press(QApplication.activePopupWidget() or line, key)
    settle(dialog)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
@pytest.mark.parametrize(
    ("text", "zone"), [("madrid", ZONE), ("new york", "America/New_York"), ("utc", "UTC"), ("", "Etc/UTC")]
)
def test_the_first_zone_that_fits_is_the_one_that_is_meant(
    open_dialog: OpenDialog, table: Path, qtbot: QtBot, text: str, zone: str, key: Qt.Key
) -> None:
    dialog = open_dialog(table, here="Etc/UTC")
    type_zone(dialog, text, key)
    assert dialog.isVisible()
    assert dialog.zones.currentText() == zone
    assert used(dialog, qtbot).programme.assumed_zone == zone


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_a_zone_that_is_none_is_said_and_nothing_is_used(
    open_dialog: OpenDialog, table: Path, key: Qt.Key
) -> None:
    dialog = open_dialog(table)
    type_zone(dialog, "Europe/Nowhere", key)
    assert dialog.isVisible()
    assert dialog._zone_trouble.isVisible()
    assert dialog._zone_trouble.text().startswith("No time zone is called “Europe/Nowhere”.")
    assert not dialog.use.isEnabled()
    assert sessions(dialog)["DIESIS"] == "21:30–22:10 · Sala 2 · Spanish · Paula, Victor"
    type_zone(dialog, "Madrid", key)
    assert not dialog._zone_trouble.isVisible()
    assert dialog.use.isEnabled()


def test_a_newer_version_is_read_in_the_zone_of_the_earlier_one(
    open_dialog: OpenDialog, table: Path, shelf: Shelf, qtbot: QtBot
) -> None:
    first = used(open_dialog(table, here=ZONE), qtbot)
    shelf.keep(first.programme, source=table, now=at(1, 0), mapping=first.mapping)
    again = open_dialog(table, here="America/Bogota")
    assert again.zones.currentText() == ZONE
    assert rows(again, CHANGES) == []


def test_a_second_download_is_the_earlier_one_and_in_its_zone(
    open_dialog: OpenDialog, table: Path, shelf: Shelf, tmp_path: Path, qtbot: QtBot
) -> None:
    first = used(open_dialog(table, here=ZONE), qtbot)
    shelf.keep(first.programme, source=table, now=at(1, 0), mapping=first.mapping)
    download = tmp_path / "downloads" / "gsef (1).csv"
    download.parent.mkdir()
    download.write_text(TABLE.replace("Opening plenary", "Opening").replace("Sala 2", "Aula"), "utf-8")
    again = open_dialog(download, here="America/Bogota")
    assert again.zones.currentText() == ZONE
    assert rows(again, CHANGES) == ["3 session(s) changed", "Opening", "Finanzas éticas", "DIESIS"]
    assert rows(again, CHANGES, DETAILS)[1] == "Title: Opening plenary → Opening"


def test_of_a_session_that_is_gone_it_is_said_that_it_was_ones_own(
    open_dialog: OpenDialog,
    table: Path,
    shelf: Shelf,
    reports: dict[str, Report],
    templates: dict[str, Template],
    qtbot: QtBot,
) -> None:
    first = used(open_dialog(table), qtbot)
    kept = shelf.keep(first.programme, source=table, now=at(1, 0), mapping=first.mapping)
    session_id, report = begun(first, templates, "DIESIS")
    reports[session_id] = report
    ids = {one.title: one.id for one in first.programme.sessions}
    shelf.set_mine(kept.id, [ids["DIESIS"], ids["Finanzas éticas"]])
    lines = TABLE.splitlines(keepends=True)
    table.write_text("".join((*lines[:2], "7 October 2021", lines[4])), "utf-8")
    dialog = open_dialog(table)
    shown = dict(
        zip(
            rows(dialog, CHANGES),
            zip(rows(dialog, CHANGES, DETAILS), rows(dialog, CHANGES, STATE), strict=True),
            strict=True,
        )
    )
    assert shown["DIESIS"] == ("It was one of yours", "Its report stays as it is")
    assert shown["Finanzas éticas"][1] == "It was one of yours"


def test_where_every_time_names_its_zone_none_is_asked_for(open_dialog: OpenDialog) -> None:
    assert not open_dialog(FILES / "frab.xml").zones.isVisible()


# ---- what it changes


def begun(first: Found, templates: dict[str, Template], title: str) -> tuple[str, Report]:
    """A report of a session of the first version."""
    (planned,) = (one for one in first.programme.sessions if one.title == title)
    report = fill_report(
        planned,
        templates["generic-session"],
        programme=first.programme,
        language="en",
        now=at(1, 0),
        zone=ZONE,
    )
    return planned.id, report


def test_a_newer_version_says_what_it_changes(
    open_dialog: OpenDialog,
    table: Path,
    shelf: Shelf,
    reports: dict[str, Report],
    templates: dict[str, Template],
    qtbot: QtBot,
) -> None:
    dialog = open_dialog(table)
    assert not dialog.tabs.isTabVisible(CHANGES)
    first = used(dialog, qtbot)
    shelf.keep(first.programme, source=table, now=at(1, 0), mapping=first.mapping)
    blank_id, blank = begun(first, templates, "Finanzas éticas")
    written_id, written = begun(first, templates, "DIESIS")
    written = written.with_changes(notes={"floor": (Line(text="hola"),)})
    reports |= {blank_id: blank, written_id: written}
    newer = TABLE.replace("Sala 2", "Aula").replace(",25:99,Time out of joint", ",23:00-23:30,Vivienda")
    table.write_text(newer, "utf-8")
    dialog = open_dialog(table)
    assert dialog.tabs.currentIndex() == CHANGES
    shown = dict(
        zip(
            rows(dialog, CHANGES),
            zip(rows(dialog, CHANGES, DETAILS), rows(dialog, CHANGES, STATE), strict=True),
            strict=True,
        )
    )
    assert list(shown) == [
        "2 session(s) changed",
        "Finanzas éticas",
        "DIESIS",
        "1 new session(s)",
        "Vivienda",
        "1 session(s) gone",
        "Time out of joint",
    ]
    assert shown["Finanzas éticas"] == ("Room: Sala 2 → Aula", "Its report follows")
    assert shown["DIESIS"] == ("Room: Sala 2 → Aula", "Its report stays as it is")
    assert shown["Vivienda"][1] is None
    found = used(dialog, qtbot)
    assert {key: one.is_reported_on for key, one in found.reports.items()} == {
        blank_id: False,
        written_id: True,
    }


def test_a_report_that_cannot_be_read_is_left_out(
    open_dialog: OpenDialog,
    table: Path,
    shelf: Shelf,
    reports: dict[str, Report],
    templates: dict[str, Template],
    qtbot: QtBot,
) -> None:
    first = used(open_dialog(table), qtbot)
    shelf.keep(first.programme, source=table, now=at(1, 0), mapping=first.mapping)
    session_id, report = begun(first, templates, "DIESIS")
    reports[session_id] = report
    table.write_text(TABLE.replace("Sala 2", "Aula"), "utf-8")
    dialog = open_dialog(table, damaged="/home/marta/damaged.rapport")
    assert "DIESIS" in rows(dialog, CHANGES)
    assert used(dialog, qtbot).reports == {}


# ---- what cannot be shown


def test_a_file_that_is_no_programme_is_told(open_dialog: OpenDialog, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "odd.xml"
    path.write_text("<odd/>", "utf-8")
    dialog = open_dialog(path, wait=False)
    with qtbot.waitSignal(dialog.failed) as told:
        settle(dialog)
    error = told.args[0]
    assert isinstance(error, ProgrammeError)
    assert error.kind is Refusal.NO_PROGRAMME
    assert not shiboken6.isValid(dialog)


def test_closing_drops_what_is_still_being_read(open_dialog: OpenDialog, table: Path, qtbot: QtBot) -> None:
    dialog = open_dialog(table, wait=False)
    told: list[object] = []
    dialog.used.connect(told.append)
    dialog.failed.connect(told.append)
    workers = dialog._workers
    press(dialog, Qt.Key.Key_Escape)
    workers.wait()
    QApplication.processEvents()
    assert told == []


def test_everything_in_it_has_a_name(open_dialog: OpenDialog, table: Path) -> None:
    dialog = open_dialog(table)
    parts = (*dialog._columns.choices, dialog.zones, dialog.tabs, *dialog._lists)
    assert all(part.accessibleName() for part in parts)
