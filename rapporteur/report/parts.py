"""A report in parts: the pieces that change, are written and are compared on their own.

===================  ==========================================
part                 holds
===================  ==========================================
``head``             id, created, language, order
``template``         the form
``session``          the session and the fields of the form
``people``           everyone who speaks
``agenda``           the agenda, where it was made or changed by hand
``course``           how the session really went
``text:SECTION``     the text of one section
``list:SECTION``     the items of one section
``notes:PERSON``     one person's notes
``photos``           the photos' descriptions (their bytes go beside)
``unplaced``         imported lines that fit nowhere
``sign_off:PERSON``  what one speaker says of their part
``handed_in``        the versions that were handed in
===================  ==========================================
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import ConfigDict, TypeAdapter, ValidationError

from rapporteur.report.base import Frozen, Id
from rapporteur.report.model import (
    AgendaItem,
    Course,
    HandIn,
    Line,
    Moment,
    Order,
    Person,
    Photo,
    Report,
    Session,
    SignOff,
)
from rapporteur.report.template import Template


class PartError(Exception):
    """The JSON of a part that is not what it should be. `part` names it."""

    def __init__(self, part: str, problem: str) -> None:
        super().__init__(f"the part {part!r} is damaged: {problem}")
        self.part = part


class _Head(Frozen):
    id: Id
    created: Moment
    language: str
    order: Order = "speaker"


class _Filled(Frozen):
    session: Session
    fields: Mapping[str, str]


_KEYED = {"text": "texts", "list": "lists", "notes": "notes", "sign_off": "sign_offs"}
"""Parts of which there are several, and the report's attribute that holds them by key."""

_LATER = ConfigDict(defer_build=True)

_JSON: dict[str, TypeAdapter[Any]] = {
    "head": TypeAdapter(_Head),
    "template": TypeAdapter(Template),
    "session": TypeAdapter(_Filled),
    "people": TypeAdapter(tuple[Person, ...], config=_LATER),
    "agenda": TypeAdapter(tuple[AgendaItem, ...], config=_LATER),
    "course": TypeAdapter(Course),
    "text": TypeAdapter(str, config=_LATER),
    "list": TypeAdapter(tuple[str, ...], config=_LATER),
    "notes": TypeAdapter(tuple[Line, ...], config=_LATER),
    "photos": TypeAdapter(tuple[Photo, ...], config=_LATER),
    "unplaced": TypeAdapter(tuple[str, ...], config=_LATER),
    "sign_off": TypeAdapter(SignOff),
    "handed_in": TypeAdapter(tuple[HandIn, ...], config=_LATER),
}


def part_names(report: Report) -> list[str]:
    """The parts of this report, in a fixed order."""
    names = ["head", "template", "session", "people", "agenda", "course"]
    for kind, attribute in _KEYED.items():
        names += [f"{kind}:{key}" for key in getattr(report, attribute)]
    return [*names, "photos", "unplaced", "handed_in"]


def happened(part: str) -> bool:
    """Whether a part says what happened, which going back to an earlier version does not take back."""
    return part.partition(":")[0] in ("course", "sign_off", "handed_in")


def _value(report: Report, part: str) -> Any:
    kind, _, key = part.partition(":")
    if kind in _KEYED:
        return getattr(report, _KEYED[kind]).get(key)
    if kind == "head":
        return _Head.model_construct(
            id=report.id, created=report.created, language=report.language, order=report.order
        )
    if kind == "session":
        return _Filled.model_construct(session=report.session, fields=report.fields)
    return getattr(report, kind)


def changed_parts(before: Report, after: Report) -> list[str]:
    """The parts that differ, those that `after` no longer has included."""
    names = dict.fromkeys(part_names(before) + part_names(after))
    return [name for name in names if _differs(_value(before, name), _value(after, name))]


def _differs(one: object, other: object) -> bool:
    return one is not other and one != other


def with_parts_of(report: Report, source: Report, names: Iterable[str]) -> Report:
    """The report with these parts as they are in `source`, those that it lacks removed."""
    changes: dict[str, Any] = {}
    for name in names:
        kind, _, key = name.partition(":")
        if kind in _KEYED:
            attribute = _KEYED[kind]
            kept = changes.setdefault(attribute, dict(getattr(report, attribute)))
            kept.pop(key, None)
            if key in getattr(source, attribute):
                kept[key] = getattr(source, attribute)[key]
        elif kind == "session":
            changes |= {"session": source.session, "fields": source.fields}
        elif kind == "head":
            changes |= {"language": source.language, "order": source.order}
        else:
            changes[kind] = getattr(source, kind)
    return report.with_changes(**changes)


def part_json(report: Report, part: str) -> str | None:
    """The JSON of a part; None when the report does not have it (any more)."""
    value = _value(report, part)
    if value is None:
        return None
    return _JSON[part.partition(":")[0]].dump_json(value, exclude_defaults=True).decode()


def report_from_parts(parts: Mapping[str, str], photo_bytes: Mapping[str, bytes]) -> Report:
    """Put a report together from the JSON of its parts and the bytes of its photos by photo id.

    Raises `PartError` for the first part that is unknown, missing or not valid.
    """
    single: dict[str, Any] = {}
    keyed: dict[str, dict[str, Any]] = {attribute: {} for attribute in _KEYED.values()}
    for part, text in parts.items():
        kind, _, key = part.partition(":")
        if kind not in _JSON:
            raise PartError(part, "no such part")
        try:
            value = _JSON[kind].validate_json(text)
        except ValidationError as error:
            raise PartError(part, error.errors(include_url=False)[0]["msg"]) from error
        if kind in ("people", "photos") and len({one.id for one in value}) < len(value):
            raise PartError(part, "two entries have the same id")
        if kind in _KEYED:
            keyed[_KEYED[kind]][key] = value
        else:
            single[kind] = value
    for needed in ("head", "template", "session", "people"):
        if needed not in single:
            raise PartError(needed, "it is missing")
    head, filled = single["head"], single["session"]
    photos = tuple(
        photo.model_copy(update={"data": photo_bytes.get(photo.id, b"")})
        for photo in single.get("photos", ())
    )
    return Report.model_construct(
        id=head.id,
        created=head.created,
        language=head.language,
        order=head.order,
        template=single["template"],
        session=filled.session,
        fields=filled.fields,
        people=single["people"],
        agenda=single.get("agenda", ()),
        course=single.get("course", Course()),
        photos=photos,
        unplaced=single.get("unplaced", ()),
        texts=keyed["texts"],
        lists=keyed["lists"],
        notes=keyed["notes"],
        sign_offs=keyed["sign_offs"],
        handed_in=single.get("handed_in", ()),
    )
