"""A report begun from a session: everything that the programme says is in it, and means the same there."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rapporteur.programme.filling import choose_template, fill_report, language_name
from rapporteur.programme.model import Contributor, PlannedSession, Programme
from rapporteur.report.check import Problem, check
from rapporteur.report.model import Report
from rapporteur.report.parts import part_json, part_names, report_from_parts
from rapporteur.report.template import FormField, Section, Template
from rapporteur.report.values import read_language
from tests.samples import NOW, templates

FORMS = templates()
GENERIC = FORMS["generic-session"]
STARTS = datetime(2021, 10, 7, 19, 30, tzinfo=UTC)
SESSION = PlannedSession(
    id="diesis-1",
    title="DIESIS",
    type="Self-organised session",
    track="Networks",
    language="es",
    starts=STARTS,
    ends=STARTS + timedelta(minutes=40),
    zone="America/Mexico_City",
    room="Aula 3",
    moderators=(Contributor(name="Samuel Barco"),),
    speakers=(
        Contributor(name="Ana  Ruiz", affiliation="ACCIÓ", email="ana@example.org"),
        Contributor(name="samuel barco", affiliation="DIESIS"),
        Contributor(name=" "),
    ),
    abstract="One.\n\nTwo.",
    questions=("Why?", "How?"),
    links=("https://example.org/a",),
    organiser_email="office@example.org",
)


def filled(
    planned: PlannedSession = SESSION,
    template: Template = GENERIC,
    *,
    title: str = "A forum",
    language: str = "en",
    zone: str = "UTC",
) -> Report:
    programme = Programme(title=title, sessions=(planned,))
    return fill_report(planned, template, programme=programme, language=language, now=NOW, zone=zone)


def form(*sections: Section, **more: object) -> Template:
    return Template.model_validate(
        {"id": "own", "name": "Own", "languages": ["en", "es", "fr", "ar", "ko", "eu"], "sections": sections}
        | more
    )


def with_fields(*kinds: str) -> Template:
    fields = tuple(FormField.model_validate({"id": kind, "label": kind, "kind": kind}) for kind in kinds)
    return form(Section(id="fields", kind="fields", label={"": "Fields"}, fields=fields))


def test_the_plain_form_has_a_place_for_what_the_programme_tells() -> None:
    report = filled()
    assert (report.texts["abstract"], report.lists["questions"]) == ("One.\n\nTwo.", ("Why?", "How?"))
    assert "room" in {field.of for _, field in GENERIC.all_fields()}
    assert not {"abstract", "questions"} & {
        finding.section_id for finding in check(filled(PlannedSession(id="x")))
    }


def test_the_session_is_filled_in() -> None:
    session = filled().session
    assert (
        session.title,
        session.type,
        session.track,
        session.room,
        session.language,
        session.programme_id,
        session.organiser_email,
    ) == (
        "DIESIS",
        "Self-organised session",
        "Networks",
        "Aula 3",
        "es",
        "diesis-1",
        "office@example.org",
    )


def test_a_filled_report_can_be_kept() -> None:
    report = filled()
    parts = {name: text for name in part_names(report) if (text := part_json(report, name)) is not None}
    assert report_from_parts(parts, {}) == report


def test_nothing_of_the_form_is_left_that_is_not_understood() -> None:
    report = filled(template=FORMS["gsef-2021"])
    assert {finding.problem for finding in check(report)} == {Problem.EMPTY}


# ---- when it is


@pytest.mark.parametrize(
    ("language", "date", "name"),
    [
        ("en", "7 October 2021", "Spanish"),
        ("es", "7 de octubre de 2021", "Español"),
        ("fr", "7 octobre 2021", "Espagnol"),
    ],
)
def test_dates_and_languages_are_written_in_the_language_of_the_form(
    language: str, date: str, name: str
) -> None:
    report = filled(language=language)
    assert report.fields == {"date": date, "time": "14:30-15:10", "language": name}


def test_the_form_is_in_the_language_of_the_session_where_nobody_says_otherwise() -> None:
    assert filled(language="").language == "es"


def test_the_zone_is_that_of_the_form_else_of_the_programme_else_ones_own() -> None:
    assert filled(template=FORMS["gsef-2021"]).session.zone == "Europe/Madrid"
    assert filled(template=FORMS["gsef-2021"]).fields["time"] == "21:30-22:10"
    assert filled().session.zone == "America/Mexico_City"
    assert filled(SESSION.model_copy(update={"zone": ""}), zone="Asia/Seoul").fields["time"] == "04:30-05:10"
    assert (
        filled(SESSION.model_copy(update={"zone": "Mars/Base"}), zone="Asia/Seoul").session.zone
        == "Asia/Seoul"
    )


@given(
    starts=st.datetimes(datetime(1905, 1, 1), datetime(2990, 1, 1)).map(
        lambda one: one.replace(second=0, microsecond=0, tzinfo=UTC)
    ),
    minutes=st.none() | st.integers(1, 12 * 60),
    zone=st.sampled_from(
        ["Europe/Madrid", "America/St_Johns", "Asia/Kathmandu", "Australia/Lord_Howe", "UTC"]
    ),
    language=st.sampled_from(["en", "es", "fr", "ar", "ko", "eu"]),
)
def test_what_is_written_means_what_the_programme_says(
    starts: datetime, minutes: int | None, zone: str, language: str
) -> None:
    ends = None if minutes is None else starts + timedelta(minutes=minutes)
    planned = PlannedSession(id="a", starts=starts, ends=ends, zone=zone)
    session = filled(planned, with_fields("date", "time", "zone"), language=language).session
    assert (session.starts, session.ends) == (starts, ends)


@pytest.mark.parametrize(
    ("local", "minutes", "fold", "written"),
    [
        ("2021-03-28 01:30", 60, 0, ("01:30-03:30", "Europe/Madrid")),
        ("2021-10-31 01:30", 30, 0, ("01:30-02:00", "Europe/Madrid")),
        ("2021-10-31 02:30", 30, 1, ("01:30-02:00", "UTC")),
        ("2021-10-31 02:30", 45, 0, ("00:30-01:15", "UTC")),
        ("2021-10-07 23:30", 75, 0, ("23:30-00:45", "Europe/Madrid")),
    ],
)
def test_clocks_that_change_in_between_change_nothing(
    local: str, minutes: int, fold: int, written: tuple[str, str]
) -> None:
    starts = (
        datetime.fromisoformat(local).replace(tzinfo=ZoneInfo("Europe/Madrid"), fold=fold).astimezone(UTC)
    )
    ends = starts + timedelta(minutes=minutes)
    planned = PlannedSession(id="a", starts=starts, ends=ends, zone="Europe/Madrid")
    report = filled(planned)
    assert (report.session.starts, report.session.ends) == (starts, ends)
    assert (report.fields["time"], report.session.zone) == written


def test_a_session_that_takes_a_day_and_more() -> None:
    night = SESSION.model_copy(update={"ends": STARTS + timedelta(hours=30)})
    assert filled(night).fields["time"] == "14:30"
    midnight = datetime(2021, 10, 7, 5, tzinfo=UTC)
    day = SESSION.model_copy(update={"starts": midnight, "ends": midnight + timedelta(days=1)})
    assert (filled(day).fields["date"], filled(day).fields.get("time")) == ("7 October 2021", None)


def test_a_session_without_a_time_has_none() -> None:
    report = filled(SESSION.model_copy(update={"starts": None, "ends": None}))
    assert (report.session.starts, report.fields) == (None, {"language": "Spanish"})


@pytest.mark.parametrize("kinds", [("text",), ("date",), ("time",)])
def test_a_form_that_does_not_ask_when_it_is_knows_it_all_the_same(kinds: tuple[str, ...]) -> None:
    session = filled(template=with_fields(*kinds)).session
    assert (session.starts, session.ends, session.language) == (STARTS, STARTS + timedelta(minutes=40), "es")


# ---- who is there, and what it is about


def test_people_come_in_once_and_with_all_that_is_known_of_them() -> None:
    people = [(one.role, one.name, one.affiliation, one.email) for one in filled().people]
    assert people == [
        ("moderator", "Samuel Barco", "DIESIS", ""),
        ("speaker", "Ana Ruiz", "ACCIÓ", "ana@example.org"),
        ("floor", "", "", ""),
    ]


def test_sections_take_what_they_ask_for() -> None:
    sections = [
        Section.model_validate({"id": f"{kind}-{what}", "kind": kind, "label": what, "programme": what})
        for kind in ("text", "list")
        for what in ("abstract", "questions", "links")
    ]
    report = filled(template=form(*sections, Section(id="free", kind="text", label={"": "Free"})))
    assert report.texts == {
        "text-abstract": "One.\n\nTwo.",
        "text-questions": "Why?\nHow?",
        "text-links": "https://example.org/a",
    }
    assert report.lists == {
        "list-abstract": ("One.", "Two."),
        "list-questions": ("Why?", "How?"),
        "list-links": ("https://example.org/a",),
    }


def test_the_forum_is_named_after_the_programme_where_the_form_does_not_say() -> None:
    assert filled().session.event == "A forum"
    assert filled(template=FORMS["gsef-2021"]).session.event == "GSEF Global Virtual Forum"
    own = FormField(id="forum", label={"": "Forum"}, of="forum")
    asks_for_forum = form(Section(id="fields", kind="fields", label={"": "Fields"}, fields=(own,)))
    assert (filled(template=asks_for_forum).session.forum, filled(template=asks_for_forum).session.event) == (
        "A forum",
        "",
    )


# ---- which form


@pytest.mark.parametrize(
    ("title", "chosen"),
    [
        ("GSEF Global Virtual Forum", "gsef-2021"),
        ("Programme of the GSEF global virtual forum 2021", "gsef-2021"),
        ("Another forum", "generic-session"),
        ("Forum", "generic-session"),
        ("", "generic-session"),
    ],
)
def test_the_form_is_that_of_the_forum_else_the_plainest(title: str, chosen: str) -> None:
    assert choose_template(Programme(title=title), FORMS.values()).id == chosen


def test_of_two_forms_of_one_forum_neither_is_taken() -> None:
    gsef = FORMS["gsef-2021"]
    both = [gsef, gsef.model_copy(update={"id": "gsef-short"}), GENERIC]
    assert choose_template(Programme(title=gsef.event), both).id == "generic-session"


@pytest.mark.parametrize("tag", ["es", "es-MX", "eu", "zh-Hant", "xx", "", "Klingon, mostly"])
def test_a_language_is_called_what_it_is_read_by(tag: str) -> None:
    for language in ("en", "es", "fr"):
        name = language_name(tag, language)
        assert name == tag or read_language(name) == tag
