"""Finding words in a report, with the way back to what was written, and putting others there."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rapporteur.report.model import FLOOR, Line, Person, Photo, Report, new_report
from rapporteur.report.outline import rows
from rapporteur.report.search import Place, find, fitted, replaced
from rapporteur.report.template import Section, Template
from rapporteur.report.values import field_text
from tests.samples import NOW, sample_report, templates

steady = settings(derandomize=True, deadline=None)
"""The same examples in every run, however fast the machine."""


def report_with(text: str) -> Report:
    """A report with one line of notes."""
    notes = Section(id="notes", kind="notes", label={"": "Notes"})
    report = new_report(Template(id="bare", name={}, languages=("en",), sections=(notes,)), now=NOW)
    return report.with_changes(notes={FLOOR: (Line(text=text),)})


def found_in(text: str, query: str, **options: bool) -> list[str]:
    places = find(report_with(text), query, **options)
    assert all(place.text == text and place.part == f"notes:{FLOOR}" for place in places)
    return [place.found for place in places]


def line_after(text: str, query: str, replacement: str, **options: bool) -> str:
    report = report_with(text)
    keep = {"match_case": options.get("match_case", False)}
    return replaced(report, find(report, query, **options), replacement, **keep).notes[FLOOR][0].text


@pytest.fixture
def full() -> Report:
    """The word "mar" wherever one can write."""
    template = templates()["generic-session"]
    report = new_report(template, now=NOW)
    date = next(field for _, field in template.all_fields() if field.kind == "date")
    notes = (
        Line(text="Mar", kind="key", written=NOW, children=(Line(text="none"), Line(text="mar mar"))),
        Line(text="no", turn=NOW),
    )
    return report.with_changes(
        session=report.session.model_copy(update={"title": "Mar"}),
        fields={date.id: "3 mar 2021"},
        texts={"summary": "none\nel mar"},
        lists={"questions": ("none", "mar")},
        people=(
            Person(id="ann", name="Ann", affiliation="Mar"),
            Person(id="bo", name="Mar Bo", role="moderator"),
            *report.people,
        ),
        notes={FLOOR: (Line(text="mar"),), "ann": notes},
        photos=(Photo(id="p1", taken=NOW, width=1, height=1, caption="mar", alt="el mar", data=b"jpeg"),),
        unplaced=("mar",),
    )


# ---- where it looks


def test_it_looks_everywhere_in_the_order_of_the_form(full: Report) -> None:
    assert [(place.part, place.where, place.start) for place in find(full, "mar")] == [
        ("session", "title", 0),
        ("session", "date", 2),
        ("people", "bo:name", 0),
        ("people", "ann:affiliation", 0),
        ("list:questions", "1", 0),
        ("text:summary", "1", 3),
        ("notes:ann", "0", 0),
        ("notes:ann", "2", 0),
        ("notes:ann", "2", 4),
        ("notes:floor", "0", 0),
        ("photos", "p1", 0),
        ("photos", "p1:alt", 3),
        ("unplaced", "0", 0),
    ]


def test_who_has_no_section_in_the_form_is_found_once(full: Report) -> None:
    only_text = tuple(one for one in full.template.sections if one.kind in ("text", "fields"))
    bare = full.with_changes(template=full.template.model_copy(update={"sections": only_text}))
    parts = [place.part for place in find(bare, "mar")]
    assert parts[-9:] == ["people"] * 2 + ["notes:ann"] * 3 + ["notes:floor", "photos", "photos", "unplaced"]


def test_a_row_has_the_number_that_the_outline_gives_it() -> None:
    report = sample_report()
    for place in find(report, "social"):
        kind, _, person = place.part.partition(":")
        if kind == "notes":
            assert rows(report.notes_of(person))[int(place.where)].line.text == place.text


# ---- what it takes for the same


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("Economía, economia", "ECONOMIA", ["Economía", "economia"]),
        ("cafe\u0301s", "cafe", ["cafe\u0301"]),
        ("cafe\u0301", "é", ["e\u0301"]),
        ("Straße STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("Straße", "s", ["S"]),
        ("eﬃcient oﬃce", "ffi", ["ﬃ", "ﬃ"]),
        ("eﬃcient", "f", []),
        ("eﬃcient", "ef", []),
        ("co\u00adope\u00adra\u00adti\u00adve!", "cooperative", ["co\u00adope\u00adra\u00adti\u00adve"]),
        ("l’économie – “oui”", 'l\'economie - "oui"', ["l’économie – “oui”"]),
        ("61\u00a0000", "61 000", ["61\u00a0000"]),
        ("wait…", "...", ["…"]),
        ("wait…", ".", []),
        ("İstanbul ISTANBUL ışık", "i", ["İ", "I", "ı", "ı"]),
        ("Łódź", "lodz", ["Łódź"]),
        ("ΟΔΟΣ οδός", "οδος", ["ΟΔΟΣ", "οδός"]),
        ("مُحَمَّد", "محمد", ["مُحَمَّد"]),
        ("한국어", "하", []),
        (unicodedata.normalize("NFD", "한국어"), "한", [unicodedata.normalize("NFD", "한")]),
        (unicodedata.normalize("NFD", "한국어"), "하", []),
        ("ﾌﾟﾗﾝ", "プラン", ["ﾌﾟﾗﾝ"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("anything", "", []),
        ("anything", "\u00ad\u0301", []),
        ("a.b axb", "a.b", ["a.b"]),
    ],
)
def test_accents_and_case_do_not_count(text: str, query: str, found: list[str]) -> None:
    assert found_in(text, query) == found


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("Economía economia", "economia", ["economia"]),
        ("Economía", "economi\u0301a", ["Economía"]),
        ("e\u0301 e é", "e", ["e"]),
        ("q\u0307\u0323", "q\u0323\u0307", ["q\u0307\u0323"]),
        ("l’a l'a", "l'a", ["l'a"]),
    ],
)
def test_accents_count_when_asked_for_however_they_are_stored(
    text: str, query: str, found: list[str]
) -> None:
    assert found_in(text, query, accents=True) == found


def test_case_counts_when_asked_for() -> None:
    assert found_in("Mar mar Már ŁÓDŹ", "Mar", match_case=True) == ["Mar", "Már"]
    assert found_in("ŁÓDŹ łódź", "LODZ", match_case=True) == ["ŁÓDŹ"]


@pytest.mark.parametrize(
    ("text", "query", "count"),
    [
        ("mar marea amar, mar.", "mar", 2),
        ("l'economia", "economia", 1),
        ("mar_1 mar1 már", "mar", 1),
        ("ma\u00adrea", "ma", 0),
        ("(mar)", "(mar", 1),
        ("(marea)", "(mar", 0),
        ("在東京都開会", "東京", 1),
        ("हिन्दी", "हिन्द", 0),
    ],
)
def test_whole_words_are_nothing_but_whole(text: str, query: str, count: int) -> None:
    assert len(found_in(text, query, whole_words=True)) == count


# ---- replacing


def test_everything_is_replaced_at_once_and_the_rest_is_as_it_was(full: Report) -> None:
    places = find(full, "mar")
    after = replaced(full, places, "océano")
    assert not find(after, "mar")
    assert len(find(after, "oceano")) == len(places)
    first, last = after.notes["ann"]
    assert first.text == "Océano"
    assert (first.kind, first.written) == ("key", NOW)
    assert [line.text for line in first.children] == ["none", "océano océano"]
    assert first.children[0] is full.notes["ann"][0].children[0]
    assert last is full.notes["ann"][1]
    assert (after.photos[0].alt, after.photos[0].data) == ("el océano", b"jpeg")
    assert (after.id, after.created) == (full.id, full.created)


def test_typed_values_follow_the_field(full: Report) -> None:
    time = next(field for _, field in full.template.all_fields() if field.kind == "time")
    report = full.with_changes(fields={**full.fields, time.id: "21:30"})
    after = replaced(report, find(report, "21:30"), "22:45")
    assert field_text(after, time) == "22:45"
    assert after.session.starts is not None
    assert (after.session.starts.day, after.session.starts.minute) == (3, 45)


def test_only_these_places_are_replaced(full: Report) -> None:
    places = [place for place in find(full, "mar") if (place.part, place.where) == ("notes:ann", "2")]
    after = replaced(full, places[1:], "x")
    assert after.notes["ann"][0].children[1].text == "mar x"
    assert after.notes[FLOOR] is full.notes[FLOOR]
    assert len(find(after, "mar")) == len(find(full, "mar")) - 1


def test_a_line_that_has_changed_since_is_left_alone() -> None:
    before, now = report_with("one mar"), report_with("mar one mar")
    assert replaced(now, find(before, "mar"), "x").notes == now.notes
    gone = [Place("notes:nobody", "3", 0, 1, "a"), Place("people", "nobody:name", 0, 1, "a")]
    assert replaced(now, gone, "x").people == now.people


@pytest.mark.parametrize(
    ("found", "replacement", "fits"),
    [
        ("mar", "océano", "océano"),
        ("Mar", "océano", "Océano"),
        ("MAR", "océano", "OCÉANO"),
        ("M", "océano", "Océano"),
        ("mAR", "océano", "océano"),
        ("McRae", "smith", "Smith"),
        ("3D", "flat", "flat"),
        ("ÉCO", "straße", "STRASSE"),
        ("Mar", "ǆep", "ǅep"),
        ("東京", "kyoto", "kyoto"),
        ("Mar", "", ""),
        ("mar", "two\nlines", "two lines"),
        ("mar", "Mar", "Mar"),
    ],
)
def test_the_replacement_takes_over_the_capitals(found: str, replacement: str, fits: str) -> None:
    assert fitted(found, replacement) == fits


def test_capitals_are_as_typed_when_case_counts() -> None:
    assert fitted("Mar", "océano", match_case=True) == "océano"
    assert line_after("MAR mar", "MAR", "x", match_case=True) == "x mar"


def test_offsets_are_those_of_what_was_written() -> None:
    assert line_after("ß ﬁn, cafe\u0301 café", "cafe", "té") == "ß ﬁn, té té"


_LETTERS = st.text("aeéEÉ\u0301\u0323sßﬁi İı\u00ad'’-…한\u1112\u1161\u11abक\u094dﾌﾟ東_1", max_size=8)
_OPTIONS = st.fixed_dictionaries(
    {"match_case": st.booleans(), "whole_words": st.booleans(), "accents": st.booleans()}
)


@steady
@given(texts=st.lists(_LETTERS, max_size=4), query=_LETTERS)
def test_words_replaced_by_themselves_change_nothing(texts: list[str], query: str) -> None:
    lines = tuple(Line(text=text.replace("\u0301", "")) for text in texts)
    query = query.replace("\u0301", "").replace("\u00ad", "")
    report = report_with("").with_changes(notes={FLOOR: lines})
    places = [place for place in find(report, query, match_case=True, accents=True) if place.found == query]
    assert replaced(report, places, query, match_case=True) == report


@steady
@given(texts=st.lists(_LETTERS, min_size=1, max_size=4), query=_LETTERS, options=_OPTIONS)
def test_nothing_is_found_once_all_is_replaced(
    texts: list[str], query: str, options: dict[str, bool]
) -> None:
    nested = Line(text=texts[0], children=tuple(Line(text=text) for text in texts[1:]))
    report = report_with("").with_changes(notes={FLOOR: (nested,)}, unplaced=tuple(texts))
    after = replaced(report, find(report, query, **options), "¶")
    assert find(after, query, **options) == []


@steady
@given(text=_LETTERS, query=_LETTERS, options=_OPTIONS)
def test_what_is_found_reads_like_the_query(text: str, query: str, options: dict[str, bool]) -> None:
    for found in found_in(text, query, **options):
        assert found_in(found, query, **options) == [found]
        if options["accents"] and options["match_case"]:
            seen = [unicodedata.normalize("NFC", one.replace("\u00ad", "")) for one in (found, query)]
            assert seen[0] == seen[1]


def test_who_is_to_do_it_and_by_when_are_found_and_replaced() -> None:
    line = Line(text="llamar", who="Ana Gomez", due="lunes", children=(Line(text="otra", who="ana"),))
    report = sample_report().with_changes(notes={FLOOR: (line,)})
    places = find(report, "gomez")
    assert [(place.part, place.where) for place in places] == [(f"notes:{FLOOR}", "0:who")]
    changed = replaced(report, find(report, "ana", whole_words=True), "Eva")
    (made,) = changed.notes_of(FLOOR)
    assert (made.text, made.who, made.due, made.children[0].who) == ("llamar", "Eva Gomez", "lunes", "Eva")
