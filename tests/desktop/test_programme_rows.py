"""What is listed of a programme, in what order, and which of one's own sessions overlap."""

from __future__ import annotations

from datetime import UTC, date, timedelta

import pytest

from rapporteur.desktop.programme_rows import (
    Day,
    Listed,
    Listing,
    Row,
    Wanted,
    clashes,
    forms_for,
    next_session,
    reports_of,
)
from rapporteur.programme.model import PlannedSession, Programme
from rapporteur.report.template import Template
from rapporteur.store.catalogue import Entry
from tests.desktop.programmes import ZONE, at, forum, session

LANGUAGES = {"es": "Spanish", "fr": "French", "en": "English"}


def listing(programme: Programme | None = None, here: str = ZONE) -> Listing:
    return Listing(programme or forum(), here=here, languages=LANGUAGES)


def ids(rows: list[Row]) -> list[object]:
    return [row.session.id if isinstance(row, Listed) else row.date for row in rows]


def test_sessions_stand_by_day_time_and_room() -> None:
    assert ids(listing().rows(Wanted())) == [
        date(2021, 10, 6),
        "open",
        "pol",
        "fin",
        date(2021, 10, 7),
        "dies",
        "late",
        None,
        "post",
    ]


def test_the_day_is_that_of_the_session_wherever_one_sits() -> None:
    late = Programme(sessions=(session("late", "Late", at(7, 23, 30)),))
    for here in ("Asia/Tokyo", "America/Bogota"):
        assert ids(listing(late, here).rows(Wanted())) == [date(2021, 10, 7), "late"]


def test_a_session_without_a_zone_is_on_ones_own_day() -> None:
    plain = PlannedSession(id="x", starts=at(7, 23, 30).astimezone(UTC))
    assert ids(listing(Programme(sessions=(plain,)), "Asia/Tokyo").rows(Wanted())) == [
        date(2021, 10, 8),
        "x",
    ]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Wanted(room="Sala 1"), ["pol", "late"]),
        (Wanted(language="es"), ["fin", "dies", "late"]),
        (Wanted(rapporteur="Marta"), ["dies"]),
        (Wanted(language="es", room="Sala 2", rapporteur="Ivan"), ["fin", "dies"]),
        (Wanted(mine=True), ["open", "dies"]),
        (Wanted(mine=True, room="Sala 2"), ["dies"]),
        (Wanted(words="ETICAS"), ["fin"]),
        (Wanted(words="posteres"), ["post"]),
        (Wanted(words="victor sala"), ["dies"]),
        (Wanted(words="french"), ["pol"]),
        (Wanted(words="victor auditorio"), []),
    ],
)
def test_what_is_wanted_is_found(wanted: Wanted, found: list[str]) -> None:
    rows = listing().rows(wanted, frozenset({"open", "dies"}))
    assert [row.session.id for row in rows if isinstance(row, Listed)] == found


def test_no_day_is_left_without_a_session() -> None:
    assert ids(listing().rows(Wanted(words="diesis"))) == [date(2021, 10, 7), "dies"]


def test_facets_have_each_value_once_and_sorted() -> None:
    facets = listing().facets
    assert facets.rooms == ("Auditorio", "Sala 1", "Sala 2")
    assert facets.tracks == ()
    assert facets.languages == ("en", "fr", "es")  # by their names
    assert facets.rapporteurs == ("Ivan", "Marta")


def test_overlaps_name_the_others() -> None:
    sessions = forum().sessions
    assert clashes(sessions) == {
        "fin": ("Politiques publiques",),
        "pol": ("Finanzas éticas",),
        "dies": ("Vivienda",),
        "late": ("DIESIS",),
    }
    assert clashes(one for one in sessions if one.id in ("open", "fin", "dies")) == {}


def test_one_after_the_other_is_no_overlap() -> None:
    assert clashes([session("a", "A", at(6, 9)), session("b", "B", at(6, 10))]) == {}


def test_a_long_session_overlaps_all_that_are_within_it() -> None:
    whole = session("whole", "All day", at(6, 9), 600)
    parts = [session(f"p{hour}", f"Part {hour}", at(6, hour)) for hour in (9, 11, 13, 15)]
    found = clashes([*parts, whole])
    assert set(found) == {"whole", "p9", "p11", "p13", "p15"}
    assert found["p15"] == ("All day",)
    assert found["whole"] == ("Part 9", "Part 11", "Part 13")


def test_what_is_on_or_comes_next() -> None:
    rows = listing().rows(Wanted())

    def found(now: object) -> object:
        number = next_session(rows, now)  # type: ignore[arg-type] # a moment, as the rows have
        row = rows[number] if number is not None else None
        return row.session.id if isinstance(row, Listed) else row

    assert found(at(1, 0)) == "open"
    assert found(at(6, 9, 59)) == "open"
    assert found(at(6, 10)) == "pol"
    assert found(at(7, 22, 5)) == "dies"
    assert found(at(7, 22, 10)) == "late"
    assert found(at(8, 9)) is None
    assert not isinstance(rows[1], Day)


def entry(number: int, programme_id: str, *, day: int = 6, month: int = 10, form: str = "f") -> Entry:
    starts = at(day, 9).replace(month=month)
    opened = at(1, 0) + timedelta(minutes=number)
    return Entry(id=f"{number}", programme_id=programme_id, starts=starts, opened=opened, form=form)


def test_the_report_of_a_session_is_the_one_opened_last() -> None:
    found = reports_of(forum(), [entry(2, "open"), entry(1, "open"), entry(3, "other")])
    assert {key: one.id for key, one in found.items()} == {"open": "2"}


def test_a_report_of_another_forum_with_the_same_ids_is_not_taken_for_this_ones() -> None:
    assert reports_of(forum(), [entry(1, "open", month=3)]) == {}


def test_a_moved_session_keeps_its_report() -> None:
    assert set(reports_of(forum(), [entry(1, "open", day=20)])) == {"open"}


def forms(templates: dict[str, Template], title: str, *reports: Entry) -> list[str]:
    return [one.id for one in forms_for(Programme(title=title), templates.values(), reports)]


def test_the_forums_own_form_is_taken(templates: dict[str, Template]) -> None:
    assert forms(templates, "GSEF Global Virtual Forum 2021") == ["gsef-2021"]
    assert forms(templates, "gsef global virtual forum") == ["gsef-2021"]


def test_another_forum_gets_a_form_of_none_in_particular(templates: dict[str, Template]) -> None:
    assert forms(templates, "Some other congress") == ["generic-session"]
    assert forms(templates, "Forum") == ["generic-session"]
    assert forms(templates, "") == ["generic-session"]


def test_the_form_that_was_chosen_before_is_taken_again(templates: dict[str, Template]) -> None:
    begun = entry(1, "open", form="generic-session")
    assert forms(templates, "GSEF Global Virtual Forum", begun) == ["generic-session"]
    assert forms(templates, "GSEF Global Virtual Forum", entry(1, "open", form="gone")) == ["gsef-2021"]


def test_several_forms_that_suit_are_all_offered(templates: dict[str, Template]) -> None:
    generic = templates["generic-session"]
    both = {one.id: one for one in (generic, generic.model_copy(update={"id": "short"}))}
    assert forms(both, "Some other congress") == ["generic-session", "short"]
