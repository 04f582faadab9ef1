"""A programme in words: times in two zones, and what could not be read or has changed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from rapporteur.desktop.programme_words import ProgrammeWords, language_names
from rapporteur.desktop.words import Words
from rapporteur.programme.columns import Field
from rapporteur.programme.comparing import FieldChange, changes
from rapporteur.programme.errors import ProgrammeError, Refusal
from rapporteur.programme.model import Contributor, PlannedSession, Programme, Trouble, Unread
from tests.desktop.programmes import ZONE, at, forum, session


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def words(qapp: QApplication) -> ProgrammeWords:
    return ProgrammeWords(ZONE, {"es": "Spanish"})


@pytest.mark.parametrize(
    ("here", "text"),
    [
        (ZONE, "21:30–22:10"),
        ("Europe/Paris", "21:30–22:10"),
        ("Europe/London", "21:30–22:10 (20:30–21:10 here)"),
        ("Asia/Tokyo", "21:30–22:10 (8 Oct, 04:30–05:10 here)"),
        ("no zone", "21:30–22:10 (19:30–20:10 here)"),
    ],
)
def test_a_time_is_the_sessions_and_ones_own_where_that_differs(
    qapp: QApplication, here: str, text: str
) -> None:
    assert ProgrammeWords(here, {}).when(session("x", "X", at(7, 21, 30), 40)) == text


def test_odd_times(words: ProgrammeWords) -> None:
    assert words.when(session("x", "X")) == ""
    open_end = session("x", "X", at(7, 21, 30)).model_copy(update={"ends": None})
    assert words.when(open_end) == "21:30"
    assert words.when(session("x", "X", at(7, 23, 30), 90)) == "23:30–01:00"
    assert words.when(session("x", "X", at(7, 9), 26 * 60)) == "09:00–8 Oct, 11:00"


def test_details_leave_out_what_is_not_said(words: ProgrammeWords) -> None:
    (dies,) = (one for one in forum().sessions if one.id == "dies")
    assert words.details(dies) == "21:30–22:10 · Sala 2 · Spanish · Paula, Victor"
    assert words.details(PlannedSession(id="x")) == ""
    twice = dies.model_copy(update={"moderators": (Contributor(name="Paula"),)})
    assert words.details(twice).endswith("Paula, Victor")


def test_languages_have_the_windows_names_for_them() -> None:
    sessions = (session("a", "A", language="es"), session("b", "B", language="Spanish or so"))
    assert language_names(Programme(sessions=sessions), "fr") == {"es": "Espagnol"}


def test_everything_that_can_be_wrong_has_words(words: ProgrammeWords) -> None:
    texts = {words.unread(Unread(line=12, trouble=trouble)) for trouble in Trouble}
    assert len(texts) == len(Trouble)
    assert all(text.startswith("Line 12: ") for text in texts)
    assert not texts & {f"Line 12: {trouble.value}" for trouble in Trouble}
    assert words.unread(Unread(line=0, trouble=Trouble.DATE)) == "Somewhere: this date is not understood"


def test_every_column_has_a_name_of_its_own(words: ProgrammeWords) -> None:
    names = [words.field(field) for field in Field]
    assert len(set(names)) == len(Field)
    assert not set(names) & {field.value for field in Field}


@pytest.mark.parametrize("kind", Refusal)
def test_a_refused_file_is_named_in_one_sentence(qapp: QApplication, kind: Refusal) -> None:
    error = ProgrammeError(Path("/home/marta/sched <b>.ics"), kind, "line 3")
    text = Words().describe(error)
    assert "sched <b>.ics" in text
    assert "{" not in text


def changed(**values: object) -> tuple[FieldChange, ...]:
    (dies,) = (one for one in forum().sessions if one.id == "dies")
    before = Programme(sessions=(dies,))
    after = Programme(sessions=(dies.model_copy(update=values),))
    (change,) = changes(before, after)
    return change.fields


def test_changes_say_what_was_and_what_is(words: ProgrammeWords) -> None:
    assert words.changes(changed(room="Aula"), ZONE) == "Room: Sala 2 → Aula"
    assert words.changes(changed(track="Redes"), ZONE) == "Track: – → Redes"
    assert words.changes(changed(language=""), ZONE) == "Language: Spanish → –"
    assert words.changes(changed(starts=at(7, 22)), ZONE) == "Start: 21:30 → 22:00"
    later = changed(starts=at(7, 21, 30) + timedelta(days=1))
    assert words.changes(later, ZONE) == "Start: 7 Oct, 21:30 → 8 Oct, 21:30"
    assert words.changes(changed(abstract="x" * 500), ZONE) == f"Abstract: – → {'x' * 59}…"


def test_people_who_come_and_go_are_named(words: ProgrammeWords) -> None:
    people = (Contributor(name="Paula"), Contributor(name="Camila"))
    assert words.changes(changed(speakers=people), ZONE) == "Speakers: with Camila, without Victor"
    moved = (Contributor(name="Victor"), Contributor(name="Paula"))
    assert words.changes(changed(speakers=moved), ZONE) == "Speakers: changed"
    before, after = (Contributor(name="O’Neill"),), (Contributor(name="O'Neill"), Contributor(name="Paula"))
    assert words.changes([FieldChange("speakers", before, after)], ZONE) == "Speakers: with Paula"
