"""The table of abbreviations: what its rows say, and where the keyboard goes among those that are shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rapporteur.desktop.abbreviations_table import (
    LONG,
    NOTE,
    SHORT,
    AbbreviationsModel,
    AbbreviationsTable,
)
from rapporteur.desktop.look import Look
from tests.desktop.keys import CONTROL, press, type_text

FORM = {"ess": "economía social y solidaria", "sdg": "Sustainable Development Goals"}

MakeModel = Callable[[Mapping[str, str]], AbbreviationsModel]
ShowTable = Callable[[Mapping[str, str]], AbbreviationsTable]


@pytest.fixture
def make_model(look: Look, qapp: QApplication) -> MakeModel:
    return lambda own: AbbreviationsModel(look, FORM, own, qapp)


@pytest.fixture
def show_table(qtbot: QtBot, make_model: MakeModel) -> ShowTable:
    def show_it(own: Mapping[str, str]) -> AbbreviationsTable:
        table = AbbreviationsTable(make_model(own))
        qtbot.addWidget(table)
        table.show()
        table.activateWindow()
        qtbot.waitUntil(table.hasFocus)
        return table

    return show_it


def rows(model: AbbreviationsModel) -> list[tuple[str, str, str]]:
    return [
        (cells[SHORT], cells[LONG], cells[NOTE])
        for row in range(model.rowCount())
        for cells in [[str(model.index(row, column).data()) for column in (SHORT, LONG, NOTE)]]
    ]


def test_own_ones_come_first_and_the_forms_are_marked(make_model: MakeModel) -> None:
    model = make_model({"p.ej": "por ejemplo", "ess": "economía social", "sdg": "", "other": ""})
    assert rows(model) == [
        ("p.ej", "por ejemplo", ""),
        ("ess", "economía social", "Changed by you"),
        ("sdg", "Sustainable Development Goals", "Switched off"),
    ]


def test_what_is_switched_off_in_other_forms_stays_so(make_model: MakeModel) -> None:
    assert make_model({"other": ""}).own() == {"other": ""}


def test_what_cannot_be_used_is_told_by_row(make_model: MakeModel) -> None:
    model = make_model({"a1": "one", "b1": "two", "two words": "x"})
    model.setData(model.index(1, SHORT), "a1")
    model.add()
    assert model.unusable() == [2, 3], "an empty row is none"
    assert model.own() == {"a1": "one"}


def test_tab_goes_on_to_the_next_line(show_table: ShowTable) -> None:
    table = show_table({"a1": "one", "a2": "hidden", "a3": "three"})
    table.setRowHidden(1, True)
    table.setCurrentIndex(table.model().index(0, SHORT))
    table.edit_current()
    for text in ("b1", "uno", "b3"):
        editor = QApplication.focusWidget()
        assert editor
        type_text(editor, text)
        press(editor, Qt.Key.Key_Tab)
    table.end_editing()
    written = [table.model().index(row, column).data() for row in range(3) for column in (SHORT, LONG)]
    assert written == ["b1", "uno", "a2", "hidden", "b3", "three"]


@pytest.mark.parametrize(("words", "short"), [("BLUE", "b1"), ("nowhere", None)])
def test_what_is_hidden_is_never_the_current_one(
    show_table: ShowTable, words: str, short: str | None
) -> None:
    table = show_table({"a1": "red", "b1": "blue"})
    table.setCurrentIndex(table.model().index(0, LONG))
    table.look_for(words)
    assert not table.currentIndex().isValid()
    assert not table.selectedIndexes()
    press(table, Qt.Key.Key_A)
    assert not table.currentIndex().isValid(), "typing a beginning goes to what is shown"
    for keys, modifiers in (
        ((Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Up), None),
        ((Qt.Key.Key_Home, Qt.Key.Key_End), CONTROL),
    ):
        press(table, *keys, modifiers=modifiers)
        assert table.currentIndex().siblingAtColumn(SHORT).data() == short


def test_after_one_that_is_gone_comes_the_next_that_is_shown(show_table: ShowTable) -> None:
    table = show_table({"a1": "red", "b1": "blue", "c1": "red", "d1": "blue"})
    table.look_for("red")
    table.enter()
    table.take_away()
    assert table.currentIndex().data() == "c1"
    assert {index.row() for index in table.selectedIndexes()} == {table.currentIndex().row()}
    table.take_away()
    assert not table.currentIndex().isValid()
    table.take_away()
    assert [row[0] for row in rows(table.abbreviations)] == ["b1", "d1", "ess", "sdg"]
