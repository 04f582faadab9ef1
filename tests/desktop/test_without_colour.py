"""Nothing is told by colour alone, and nothing moves by itself."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from rapporteur.clock.plan import Plan, Slot, Stage
from rapporteur.clock.session import Phase
from rapporteur.desktop import agenda_bar, look
from rapporteur.desktop.agenda_bar import AgendaBar
from rapporteur.desktop.agenda_editor import AgendaEditor
from rapporteur.desktop.agenda_model import NAME, TAKEN
from rapporteur.desktop.demo import SessionClock
from rapporteur.desktop.findings_list import level_icon
from rapporteur.desktop.look import LIGHT, Look
from rapporteur.desktop.outbox_dialog import ICONS
from rapporteur.desktop.panels.fields import FieldsPanel
from rapporteur.desktop.times import Times
from rapporteur.mail.states import State
from rapporteur.report.check import Level
from rapporteur.report.model import AgendaItem
from rapporteur.resources import resource_folder
from tests.desktop.every_window import Opener, main, opener
from tests.desktop.keys import type_text
from tests.desktop.walker import description, interface, name, nodes

__all__ = ["main", "opener"]

_GREY = "#5f6879"


@pytest.fixture
def grey(look: Look) -> Look:
    """A look in which what is told by a colour is all of one."""
    colours = replace(
        LIGHT, accent=_GREY, edge=_GREY, live=_GREY, warn=_GREY, good=_GREY, warm=_GREY, muted=_GREY
    )
    return Look(colours, resource_folder() / "icons")


def slot(number: int, stage: Stage, used: float = 0.0) -> Slot:
    item = AgendaItem(id=f"{number:032x}", title=f"Item {number}")
    return Slot(item, stage, 300.0, used, None, None, None)


def test_the_states_of_the_agenda_differ_in_shape(
    qtbot: QtBot, grey: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(agenda_bar, "AGENDA_OVER", {False: _GREY, True: _GREY})
    bar = AgendaBar(grey, lambda slot: slot.item.title)
    qtbot.addWidget(bar)
    bar.resize(500, 16)
    slots = (
        slot(0, Stage.DONE, 300.0),
        slot(1, Stage.DONE, 400.0),
        slot(2, Stage.RUNNING, 150.0),
        slot(3, Stage.TO_COME),
        slot(4, Stage.SKIPPED),
    )
    bar.show_plan(Plan(slots))
    bar.show()
    picture = bar.grab().toImage()
    pieces = [picture.copy(QRect(round(number * 100.6), 0, 97, 16)) for number in range(len(slots))]
    shapes = [_columns(piece) for piece in pieces]
    assert all(one != other for one, other in combinations(shapes, 2))


def _columns(picture: QImage) -> list[bool]:
    """Where a segment is dark, along its upper edge and its middle."""
    edge, middle = 4, picture.height() // 2
    return [
        picture.pixelColor(x, y).lightness() < 170
        for y in (edge, middle)
        for x in range(6, picture.width() - 6)
    ]


def test_each_level_of_a_finding_has_an_icon_of_its_own(grey: Look) -> None:
    pictures = [level_icon(grey, level).pixmap(QSize(16, 16)).toImage() for level in Level]
    assert all(one != other for one, other in combinations(pictures, 2))


def test_what_became_of_a_message_has_an_icon_of_its_own() -> None:
    ends = (State.QUEUED, State.SENT, State.REFUSED, State.UNKNOWN)
    assert len({ICONS[state] for state in ends}) == len(ends)


def test_every_phase_is_a_word(qapp: object) -> None:
    times = Times()
    words = [times.phase(phase) for phase in Phase if phase is not Phase.UNSCHEDULED]
    assert all(words)
    assert len(set(words)) == len(words)


def test_whether_all_is_saved_is_a_word(opener: Opener) -> None:
    shown = opener.narrow()
    (label,) = [one for one in shown.findChildren(QLabel) if one.accessibleDescription() == "Saved state"]
    assert label.text() == "Saved"
    assert label.isVisible()


def test_who_is_over_their_time_stands_out_in_the_tables(opener: Opener, clock: SessionClock) -> None:
    main = opener.session_under_way()
    main.session.edit_agenda()  # type: ignore[attr-defined]  # the window of a report
    (editor,) = main.findChildren(AgendaEditor)
    model = editor.model

    def weight(row: int, column: int) -> int:
        font = model.index(row, column).data(Qt.ItemDataRole.FontRole)
        return font.weight() if isinstance(font, QFont) else QFont.Weight.Normal

    assert weight(1, NAME) == weight(1, TAKEN) == QFont.Weight.DemiBold
    assert weight(2, NAME) == weight(2, TAKEN) == QFont.Weight.Normal
    said = model.index(1, NAME).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Paula: ")
    assert " over " in said


def test_a_date_that_is_not_understood_has_a_sign_and_words(opener: Opener) -> None:
    main = opener.everything_open()
    fields = next(panel for panel in main.findChildren(FieldsPanel))
    line = next(one for one in fields._lines.values() if one.accessibleName() == "Date")
    signs = [node for node in nodes(interface(line)) if name(node) == "Not understood"]
    assert signs == []
    line.setFocus()
    line.selectAll()
    type_text(line, "someday")
    signs = [node for node in nodes(interface(line)) if name(node) == "Not understood"]
    assert len(signs) == 1
    assert description(interface(line)).startswith("Not understood as a date.")


# ---- motion


def test_nothing_moves_by_itself() -> None:
    """There is no animation to be turned off. What blinks is the caret, as often as the platform says."""
    moving = r"Q(Property|Variant|Sequential\w*)Animation|QTimeLine|QMovie|setAnimated\(True|setRange\(0, 0\)"
    sources = Path(look.__file__).parent.rglob("*.py")
    assert [path.name for path in sources if re.search(moving, path.read_text("utf-8"))] == []
