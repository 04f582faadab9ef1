"""What of a report is on its pages."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import get_args

from rapporteur.report.model import Course, Line, Report, Session, walk
from rapporteur.report.template import Mail, SessionText, Template

_ALWAYS = ("title", "forum", "event")
"""Of a session: they are above the form, in the margins, or in what the file says of itself."""


def printed(report: Report) -> Report:
    """The report without what its form has no place for, and without what no reader of it is to know."""
    template = report.template
    kinds = {section.kind for section in template.sections}
    fields = {field.id for _, field in template.all_fields() if field.printed}
    has_times = "times" in kinds
    forgotten: dict[str, object] = {"email": "", "unseen": False}
    if not has_times:
        forgotten |= {"allotted": None, "spoken": 0.0}
    return report.with_changes(
        people=tuple(person.model_copy(update=forgotten) for person in report.people),
        photos=tuple(photo.model_copy(update={"window_title": ""}) for photo in report.photos),
        fields={key: text for key, text in report.fields.items() if key in fields},
        texts={key: report.texts[key] for key in report.texts if key in _ids(template, "text")},
        lists={key: report.lists[key] for key in report.lists if key in _ids(template, "list")},
        notes=report.notes if "notes" in kinds else _gathered(report),
        template=template.model_copy(update={"mail": Mail()}),
        session=_session(report),
        agenda=report.agenda if has_times else (),
        course=report.course if has_times else _begun_and_ended(report),
        handed_in=tuple(version for version in report.handed_in[-1:] if version.number > 1),
    )


def _ids(template: Template, kind: str) -> Collection[str]:
    return {section.id for section in template.sections if section.kind == kind}


def _session(report: Report) -> Session:
    shown = {field.of for _, field in report.template.all_fields() if field.printed}
    hidden = [name for name in get_args(SessionText) if name not in shown and name not in _ALWAYS]
    return report.session.model_copy(update=dict.fromkeys((*hidden, "programme_id", "organiser_email"), ""))


def _begun_and_ended(report: Report) -> Course:
    kinds = {field.kind for _, field in report.template.all_fields() if field.printed}
    course = report.course
    return Course(
        started=course.started if "started" in kinds else None,
        ended=course.ended if "ended" in kinds else None,
    )


def _gathered(report: Report) -> Mapping[str, tuple[Line, ...]]:
    """The notes that a form without notes gathers from them."""
    marks = report.template.collected_marks()
    return {
        person_id: tuple(
            line.model_copy(update={"children": ()}) for _, line in walk(lines) if line.kind in marks
        )
        for person_id, lines in report.notes.items()
    }
