"""A report begun from a session of the programme."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from rapporteur.programme.model import Contributor, PlannedSession, Programme
from rapporteur.report.folding import fold
from rapporteur.report.model import Person, Report, new_id, new_report
from rapporteur.report.people import add_person
from rapporteur.report.template import FormField, Section, Template
from rapporteur.report.values import read_date, read_language, with_field
from rapporteur.report.values import zone as known_zone

if TYPE_CHECKING:
    from babel import Locale

_PLAINEST = "generic-session"
"""The form for any forum."""

_WORDS_OF_A_NAME = 2
"""A forum's name that is a single word may be part of any other's."""


def fill_report(
    planned: PlannedSession,
    template: Template,
    *,
    programme: Programme,
    language: str,
    now: datetime,
    zone: str,
) -> Report:
    """A new report with everything that the programme says of a session.

    `language` is that of the form's labels, the session's own where it is empty; dates are written in it.
    `zone` is the IANA zone of its times where neither the form nor the programme names one.
    """
    named = (template.zone, planned.zone, programme.zone, zone)
    here = next((name for name in named if name and known_zone(name)), "UTC")
    report = new_report(template, language=language or planned.language, now=now)
    session = report.session.model_copy(
        update={
            "title": planned.title,
            "type": planned.type,
            "track": planned.track,
            "room": planned.room,
            "zone": here,
            "programme_id": planned.id,
            "organiser_email": planned.organiser_email,
            **_forum(template, programme),
        }
    )
    texts, lists = _sections(template, planned)
    report = report.with_changes(session=session, texts=texts, lists=lists)
    report = _with_language(_with_schedule(report, planned), planned)
    for person in _people(planned):
        report, _ = add_person(report, person)
    return report


def choose_template(programme: Programme, templates: Iterable[Template]) -> Template:
    """The one form that is made for this forum, by its name; the plainest where there is none, or several.

    Raises `ValueError` where there is no form at all.
    """
    known = list(templates)
    ours = [one for one in known if is_made_for(one, programme)]
    if len(ours) == 1:
        return ours[0]
    return min(known, key=lambda one: (bool(one.forum or one.event), one.id != _PLAINEST))


def is_made_for(template: Template, programme: Programme) -> bool:
    """Whether a form's forum is the programme's: one name may be longer, by "programme" or a year."""
    title = fold(programme.title)
    return any(_is_of(fold(name), title) for name in (template.forum, template.event))


def _is_of(name: str, title: str) -> bool:
    shorter, longer = sorted((name, title), key=len)
    return len(shorter.split()) >= _WORDS_OF_A_NAME and f" {shorter} " in f" {longer} "


def _forum(template: Template, programme: Programme) -> dict[str, str]:
    """The programme's title, where the form does not say whose it is."""
    if template.event or template.forum:
        return {}
    asked = {field.of for _, field in template.all_fields()}
    return {"forum" if "forum" in asked and "event" not in asked else "event": programme.title}


def _sections(
    template: Template, planned: PlannedSession
) -> tuple[dict[str, str], dict[str, tuple[str, ...]]]:
    texts: dict[str, str] = {}
    lists: dict[str, tuple[str, ...]] = {}
    for section in template.sections:
        told = _told(section, planned)
        if told and section.kind == "text":
            texts[section.id] = "\n".join(told)
        elif told and section.kind == "list":
            lists[section.id] = told
    return texts, lists


def _told(section: Section, planned: PlannedSession) -> tuple[str, ...]:
    match section.programme:
        case "abstract" if section.kind == "list":
            return tuple(filter(None, map(str.strip, planned.abstract.splitlines())))
        case "abstract":
            return (planned.abstract,) if planned.abstract.strip() else ()
        case "questions":
            return planned.questions
        case "links":
            return planned.links
        case "":
            return ()


# ---- people


def _people(planned: PlannedSession) -> Iterator[Person]:
    """Moderators, then speakers, each once: who is both moderates. Nobody comes in without a name."""
    given: dict[str, Person] = {}
    for role, people in (("moderator", planned.moderators), ("speaker", planned.speakers)):
        for one in people:
            name = " ".join(one.name.split())
            if not name:
                continue
            earlier = given.get(name.casefold())
            if earlier is None:
                earlier = Person.model_validate({"id": new_id(), "name": name, "role": role})
            given[name.casefold()] = _completed(earlier, one)
    yield from given.values()


def _completed(person: Person, told: Contributor) -> Person:
    affiliation, email = person.affiliation or told.affiliation, person.email or told.email
    return person.model_copy(update={"affiliation": affiliation, "email": email})


# ---- words for typed values


def _fields(template: Template) -> Mapping[str, FormField]:
    """The form's fields by kind; of several the last, which is the one that counts."""
    return {field.kind: field for _, field in template.all_fields()}


def _with_schedule(report: Report, planned: PlannedSession) -> Report:
    """The report with its date and times written so that they mean what the programme says.

    A time that a clock shows twice as it is set back cannot be written down in its zone; the report is then
    in UTC.
    """
    if planned.starts is None:
        return report
    fields = _fields(report.template)
    starts, ends = _to_the_minute(planned.starts), planned.ends and _to_the_minute(planned.ends)
    written = _written_out(report, fields, starts, ends)
    if "date" not in fields or "time" not in fields:
        session = report.session.model_copy(update={"starts": starts, "ends": ends})
        return written.with_changes(session=session)
    if _means(written, starts, ends):
        return written
    in_utc = report.with_changes(session=report.session.model_copy(update={"zone": "UTC"}))
    other = _written_out(in_utc, fields, starts, ends)
    return other if _means(other, starts, ends) else written


def _means(report: Report, starts: datetime, ends: datetime | None) -> bool:
    return (report.session.starts, report.session.ends) == (starts, ends)


def _to_the_minute(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0)


def _written_out(
    report: Report, fields: Mapping[str, FormField], starts: datetime, ends: datetime | None
) -> Report:
    here = known_zone(report.session.zone) or UTC
    local = starts.astimezone(here)
    today = local.date()
    if "date" in fields:
        report = with_field(report, fields["date"], _date(today, report.language), today=today)
    if "time" not in fields:
        return report
    begins = f"{local:%H:%M}"
    if ends is not None:
        times = f"{begins}-{ends.astimezone(here):%H:%M}"
        whole = with_field(report, fields["time"], times, today=today)
        if whole.session.ends == ends or "date" not in fields:
            return whole
        if ends - starts >= timedelta(days=1) and begins == "00:00":
            # All day long: nobody writes a time.
            return report
    # A form's field has no room for an end on another day.
    return with_field(report, fields["time"], begins, today=today)


def _date(day: date, language: str) -> str:
    """A date as it is written in a language, or as ISO 8601 has it where we could not read it back."""
    from babel.dates import format_date

    text = format_date(day, "long", _locale(language))
    return text if read_date(text, year=day.year) == day else day.isoformat()


def _locale(language: str) -> Locale:
    from babel import Locale, UnknownLocaleError

    try:
        # Day first, as Europe writes English: readers come from everywhere.
        return Locale.parse("en-150" if language == "en" else language, sep="-")
    except (ValueError, UnknownLocaleError):
        return Locale.parse("en-150", sep="-")


def _with_language(report: Report, planned: PlannedSession) -> Report:
    field = _fields(report.template).get("language")
    if field is None:
        tag = read_language(planned.language) or ""
        return report.with_changes(session=report.session.model_copy(update={"language": tag}))
    text = language_name(planned.language, report.language)
    return with_field(report, field, text, today=report.created.date())


def language_name(tag: str, language: str) -> str:
    """What a language (BCP 47) is called in another, as a form has it; as it stands where that is unknown."""
    name = _locale(language).languages.get(tag.replace("-", "_"), "")
    return name[:1].upper() + name[1:] if name and read_language(name) == tag else tag
