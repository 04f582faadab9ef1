"""The sessions on the start page: by day, filtered, starred, chosen with mouse and keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import QDate, QLocale, QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from rapporteur.desktop.look import Look
from rapporteur.desktop.programme_model import IS_MINE, SESSION
from rapporteur.desktop.programme_page import Choice, ProgrammePanel
from rapporteur.desktop.programme_rows import Listing, Wanted
from rapporteur.desktop.two_lines import DETAILS, HEADING, NOTE, STATE
from rapporteur.programme.model import PlannedSession, Programme
from rapporteur.programme.shelf import Kept
from rapporteur.report.template import Template
from rapporteur.store.catalogue import Entry
from tests.desktop.keys import press, type_text
from tests.desktop.programmes import ZONE, at, forum, session

NAMES = {"es": "Spanish", "fr": "French", "en": "English"}

MakePanel = Callable[..., ProgrammePanel]


def kept(programme: Programme, *mine: str, kept_id: str = "k1") -> Kept:
    return Kept(id=kept_id, programme=programme, source="/home/marta/gsef.csv", read=at(1, 0), mine=mine)


def listing(one: Kept) -> Listing:
    return Listing(one.programme, here=ZONE, languages=NAMES)


@pytest.fixture
def make(look: Look, templates: dict[str, Template], qtbot: QtBot) -> MakePanel:
    def make_panel(
        programme: Programme | None = None, *mine: str, now: datetime | None = None
    ) -> ProgrammePanel:
        panel = ProgrammePanel(look, list(templates.values()), now=lambda: now or at(1, 0), here=ZONE)
        qtbot.addWidget(panel)
        panel.resize(592, 480)
        panel.show()
        panel.activateWindow()
        qtbot.waitUntil(panel.isActiveWindow)
        one = kept(programme or forum(), *mine)
        panel.show_programme(one, listing(one), (one,))
        panel.take_focus()
        return panel

    return make_panel


def rows(panel: ProgrammePanel, role: int = Qt.ItemDataRole.DisplayRole) -> list[object]:
    model = panel.list.model()
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def titles(panel: ProgrammePanel) -> list[object]:
    return [text for text, day in zip(rows(panel), rows(panel, HEADING), strict=True) if not day]


def place(panel: ProgrammePanel, title: str) -> int:
    return rows(panel).index(title)


def click_star(panel: ProgrammePanel, title: str) -> None:
    index = panel.list.model().index(place(panel, title), 0)
    at_star = panel.list.star_box(index).center()
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=at_star)


def click(panel: ProgrammePanel, title: str) -> None:
    box = panel.list.visualRect(panel.list.model().index(place(panel, title), 0))
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())


def current(panel: ProgrammePanel) -> str:
    found = panel.list.currentIndex().data(SESSION)
    assert isinstance(found, PlannedSession)
    return found.title


def mine(panel: ProgrammePanel) -> set[object]:
    pairs = zip(rows(panel), rows(panel, IS_MINE), strict=True)
    return {title for title, is_mine in pairs if is_mine}


# ---- what is shown


def test_sessions_stand_below_their_days(make: MakePanel) -> None:
    panel = make(now=at(7, 12))
    first, second = (
        QLocale().toString(QDate(2021, 10, day), QLocale.FormatType.LongFormat) for day in (6, 7)
    )
    assert rows(panel) == [
        first,
        "Opening plenary",
        "Politiques publiques",
        "Finanzas éticas",
        f"Today · {second}",
        "DIESIS",
        "Vivienda",
        "Without a time",
        "Pósteres",
    ]
    details = rows(panel, DETAILS)
    assert details[place(panel, "DIESIS")] == "21:30–22:10 · Sala 2 · Spanish · Paula, Victor"


def test_what_is_on_has_the_keyboard(make: MakePanel) -> None:
    panel = make(now=at(7, 21, 40))
    assert panel.list.hasFocus()
    assert current(panel) == "DIESIS"
    box = panel.list.visualRect(panel.list.currentIndex())
    assert panel.list.viewport().rect().contains(box)


def test_a_programme_that_is_over_begins_at_its_beginning(make: MakePanel) -> None:
    assert current(make(now=at(30, 0))) == "Opening plenary"


def test_the_keys_pass_over_headings(make: MakePanel) -> None:
    panel = make()
    press(panel.list, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert current(panel) == "DIESIS"
    press(panel.list, Qt.Key.Key_Up)
    assert current(panel) == "Finanzas éticas"
    heading = panel.list.visualRect(panel.list.model().index(place(panel, "Without a time"), 0))
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=heading.center())
    assert current(panel) == "Finanzas éticas"


def test_a_title_is_no_markup(make: MakePanel) -> None:
    panel = make(Programme(sessions=(session("x", "<b>A & B</b>"),)))
    tip = panel.list.model().index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "&lt;b&gt;A &amp; B&lt;/b&gt;"


def test_two_thousand_sessions_are_one_list(make: MakePanel) -> None:
    many = (session(f"s{n}", f"Sesión {n}", at(1 + n % 20, 9), room=f"R {n % 40}") for n in range(2000))
    panel = make(Programme(sessions=tuple(many)))
    assert len(titles(panel)) == 2000
    type_text(panel.filters.search, "sesion 1999")
    assert titles(panel) == ["Sesión 1999"]


# ---- filters


def test_a_choice_of_one_value_is_not_offered(make: MakePanel) -> None:
    filters = make().filters
    assert filters.room.isVisible()
    assert filters.language.isVisible()
    assert filters.rapporteur.isVisible()
    assert not filters.track.isVisible()
    alone = make(Programme(sessions=(session("x", "X", room="Aula", rapporteurs=("Ivan",)),))).filters
    assert not any(one.isVisible() for one in (alone.room, alone.language, alone.rapporteur, alone.track))


def test_filters_go_together_and_can_be_cleared(make: MakePanel) -> None:
    panel = make()
    filters = panel.filters
    assert [filters.language.itemText(n) for n in range(filters.language.count())] == [
        "All languages",
        "English",
        "French",
        "Spanish",
    ]
    filters.language.setCurrentIndex(filters.language.findData("es"))
    assert titles(panel) == ["Finanzas éticas", "DIESIS", "Vivienda"]
    filters.room.setCurrentIndex(filters.room.findData("Sala 2"))
    filters.rapporteur.setCurrentIndex(filters.rapporteur.findData("Marta"))
    assert titles(panel) == ["DIESIS"]
    type_text(filters.search, "vivienda")
    assert titles(panel) == []
    assert panel._hint.isVisible()
    assert not panel.list.isVisible()
    panel._show_all.click()
    assert len(titles(panel)) == 6
    assert not panel._hint.isVisible()


def test_from_the_search_one_goes_into_the_list_or_opens_the_first(make: MakePanel, qtbot: QtBot) -> None:
    panel = make()
    panel.filters.search.setFocus()
    type_text(panel.filters.search, "eticas")
    with qtbot.waitSignal(panel.chosen) as told:
        press(panel.filters.search, Qt.Key.Key_Return)
    assert told.args[0].session.id == "fin"
    press(panel.filters.search, Qt.Key.Key_Down)
    assert panel.list.hasFocus()


# ---- one's own


def test_a_star_is_set_by_click_and_by_key(make: MakePanel, qtbot: QtBot) -> None:
    panel = make()
    told: list[tuple[str, object]] = []
    opened: list[object] = []
    panel.mine_changed.connect(lambda kept_id, ids: told.append((kept_id, ids)))
    panel.chosen.connect(opened.append)
    click_star(panel, "DIESIS")
    assert mine(panel) == {"DIESIS"}
    press(panel.list, Qt.Key.Key_Up, Qt.Key.Key_Space)
    press(panel.list, Qt.Key.Key_Up, Qt.Key.Key_M)
    assert mine(panel) == {"DIESIS", "Finanzas éticas", "Politiques publiques"}
    click_star(panel, "DIESIS")
    assert told[-1] == ("k1", frozenset({"fin", "pol"}))
    assert len(told) == 4
    assert opened == []


def test_two_quick_clicks_on_a_star_are_two(make: MakePanel) -> None:
    panel = make()
    index = panel.list.model().index(place(panel, "DIESIS"), 0)
    at_star = panel.list.star_box(index).center()
    QTest.mouseDClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=at_star)
    assert mine(panel) == set()


def test_the_star_is_at_the_other_side_where_one_writes_from_right_to_left(make: MakePanel) -> None:
    panel = make()
    panel.list.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    row = panel.list.visualRect(panel.list.model().index(1, 0))
    star = panel.list.star_box(panel.list.model().index(1, 0))
    assert star.right() == row.right()
    click_star(panel, "Opening plenary")
    assert mine(panel) == {"Opening plenary"}


def test_only_ones_own_and_back(make: MakePanel) -> None:
    panel = make(None, "dies", "open")
    panel.filters.mine.click()
    assert titles(panel) == ["Opening plenary", "DIESIS"]
    # It stays until one looks again, so that a slip can be taken back.
    click_star(panel, "DIESIS")
    assert titles(panel) == ["Opening plenary", "DIESIS"]
    panel.filters.all.click()
    panel.filters.mine.click()
    assert titles(panel) == ["Opening plenary"]
    click_star(panel, "Opening plenary")
    panel.filters.all.click()
    panel.filters.mine.click()
    assert panel._hint.text().startswith("None is yours yet.")


def test_overlaps_of_ones_own_are_flagged_on_both_and_above(make: MakePanel) -> None:
    panel = make(None, "fin", "dies")
    assert not panel.overlaps.isVisible()
    assert set(rows(panel, NOTE)) == {None}
    click_star(panel, "Vivienda")
    notes = rows(panel, NOTE)
    assert notes[place(panel, "DIESIS")] == "Overlaps with Vivienda"
    assert notes[place(panel, "Vivienda")] == "Overlaps with DIESIS"
    assert len([note for note in notes if note]) == 2
    assert panel.overlaps.isVisible()
    spoken = panel.list.model().index(place(panel, "DIESIS"), 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Mine" in spoken
    assert "Overlaps with Vivienda" in spoken
    panel.overlaps.click()
    assert current(panel) == "DIESIS"
    panel.overlaps.click()
    assert current(panel) == "Vivienda"
    type_text(panel.filters.search, "plenary")
    panel.overlaps.click()
    assert current(panel) in ("DIESIS", "Vivienda")
    click_star(panel, "Vivienda")
    assert not panel.overlaps.isVisible()


# ---- choosing


def report(programme_id: str) -> Entry:
    return Entry(id="r1", programme_id=programme_id, opened=at(1, 0), starts=at(7, 21, 30))


def test_a_session_is_chosen_with_its_report(make: MakePanel, qtbot: QtBot) -> None:
    panel = make()
    with qtbot.waitSignal(panel.chosen) as told:
        click(panel, "DIESIS")
    choice = told.args[0]
    assert isinstance(choice, Choice)
    assert (choice.kept.id, choice.session.id, choice.report, choice.form) == ("k1", "dies", None, "")
    panel.show_reports([report("dies")])
    assert rows(panel, STATE)[place(panel, "DIESIS")] == "Report begun"
    assert rows(panel, STATE)[place(panel, "Vivienda")] is None
    with qtbot.waitSignal(panel.chosen) as told:
        press(panel.list, Qt.Key.Key_Return)
    assert told.args[0].report.id == "r1"


def menu_of(panel: ProgrammePanel, title: str, do: Callable[[QMenu], None]) -> None:
    """Open the menu at a session by its key, and do something with it while it is open."""
    panel.list.setCurrentIndex(panel.list.model().index(place(panel, title), 0))
    seen: list[bool] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu):
            return  # it is not open yet
        timer.stop()
        seen.append(True)
        try:
            do(menu)
        finally:
            menu.close()

    timer = QTimer(panel, interval=10)
    timer.timeout.connect(look)
    timer.start()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(panel.list, event)
    assert seen


def test_the_menu_of_a_session(make: MakePanel) -> None:
    panel = make()
    chosen: list[Choice] = []
    panel.chosen.connect(chosen.append)

    def choose(menu: QMenu) -> None:
        texts = [action.text() for action in menu.actions() if action.text()]
        assert texts == ["Begin a report", "Begin a report with the form", "Mine"]
        forms = menu.actions()[1].menu()
        assert isinstance(forms, QMenu)
        names = [action.text() for action in forms.actions()]
        assert names == ["Session report", "GSEF 2021 session report"]
        forms.actions()[1].trigger()
        menu.actions()[-1].trigger()

    menu_of(panel, "DIESIS", choose)
    assert chosen[0].form == "gsef-2021"
    assert mine(panel) == {"DIESIS"}


def test_among_several_forms_one_is_asked_for(
    make: MakePanel, templates: dict[str, Template], qtbot: QtBot
) -> None:
    panel = make()
    (one,) = (row for row in forum().sessions if row.id == "dies")
    choice = Choice(kept(forum()), one)
    panel.ask_form(list(templates.values()), choice)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    with qtbot.waitSignal(panel.chosen) as told:
        menu.actions()[0].trigger()
    menu.close()
    assert told.args[0] == choice._replace(form="generic-session")


# ---- several programmes


def test_programmes_can_be_switched_and_forgotten(make: MakePanel, qtbot: QtBot) -> None:
    panel = make()
    one, other = kept(forum()), kept(Programme(sessions=(session("x", "X"),)), kept_id="k2")
    panel.show_programme(one, listing(one), (one, other))
    menu = panel.more.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    actions = {action.text(): action for action in menu.actions() if action.text()}
    assert list(actions) == [
        "GSEF Global Virtual Forum",
        "gsef",
        "Open a programme…",
        "Forget this programme…",
    ]
    assert actions["GSEF Global Virtual Forum"].isChecked()
    with qtbot.waitSignal(panel.switched) as told:
        actions["gsef"].trigger()
    assert told.args == ["k2"]
    with qtbot.waitSignal(panel.forget_asked) as told:
        actions["Forget this programme…"].trigger()
    assert told.args == ["k1"]


def test_another_programme_begins_with_all_of_it(make: MakePanel) -> None:
    panel = make(None, "dies")
    panel.filters.mine.click()
    type_text(panel.filters.search, "dies")
    panel.filters.room.setCurrentIndex(panel.filters.room.findData("Sala 2"))
    # A newer version of it does not take away what one is looking for.
    newer = kept(forum(), "dies")
    panel.show_programme(newer, listing(newer), (newer,))
    assert panel.filters.wanted() == Wanted(mine=True, room="Sala 2", words="dies")
    assert titles(panel) == ["DIESIS"]
    other = kept(Programme(sessions=(session("x", "X"),)), kept_id="k2")
    panel.show_programme(other, listing(other), (other,))
    assert titles(panel) == ["X"]
    assert panel.filters.wanted() == Wanted()
