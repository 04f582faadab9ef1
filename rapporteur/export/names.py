"""File names made of what users write, and texts with the session's own words filled in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from rapporteur.export.text import one_line

if TYPE_CHECKING:
    from rapporteur.report.model import Report

_MOST_BYTES = 180
_REPLACED = str.maketrans({**dict.fromkeys("/\\|:", "-"), '"': "'", **dict.fromkeys("<>?*")})
# Windows takes these for devices, in any folder and whatever follows the first dot.
# https://learn.microsoft.com/windows/win32/fileio/naming-a-file
_DEVICE = re.compile(
    r"(?P<stem>con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?=\.|$)", re.IGNORECASE
)
_PLACEHOLDER = re.compile(r"\{([a-z]{1,20})\}")
_KNOWN = frozenset({"title", "forum", "event", "date", "moderator"})
_ZERO_WIDTH_JOINER = "\u200d"


def safe_file_name(text: str, *, fallback: str) -> str:
    """The text as a file name, without extension, that Windows, macOS and Linux all take.

    At most 180 bytes of UTF-8, which leaves room for an extension and a number. `fallback` is returned
    as it is where nothing remains of the text.
    """
    name = " ".join(one_line(text).translate(_REPLACED).split()).lstrip(". ")
    name = name.encode()[:_MOST_BYTES].decode(errors="ignore").rstrip(". " + _ZERO_WIDTH_JOINER)
    return _DEVICE.sub(r"\g<stem>_", name, count=1) if _DEVICE.match(name) else name or fallback


def version_ending(report: Report) -> str:
    """What a file's name ends in that holds the report's second version, or a later one: " v2"."""
    number = report.handed_in[-1].number if report.handed_in else 1
    return f" v{number}" if number > 1 else ""


def fill(template_text: str, report: Report, more: Mapping[str, str] | None = None) -> str:
    """The text with ``{title}``, ``{forum}``, ``{event}``, ``{date}`` and ``{moderator}`` filled in.

    `more` has other words, or other values for these; what it has may go over several lines. Words in
    braces that are not known stay as they are, and so do braces in what is filled in.
    """
    values = dict(more or {})

    def value(found: re.Match[str]) -> str:
        name = found[1]
        if name not in values:
            values[name] = one_line(_value(name, report)) if name in _KNOWN else found[0]
        return values[name]

    return _PLACEHOLDER.sub(value, template_text)


def _value(name: str, report: Report) -> str:
    session = report.session
    match name:
        case "title":
            return session.title
        case "forum":
            return session.forum
        case "event":
            return session.event
        case "moderator":
            return ", ".join(person.name for person in report.people if person.role == "moderator")
        case _:
            return _date(report)


def _date(report: Report) -> str:
    """The session's date in the report's language; where it was not understood, as it was written."""
    session = report.session
    if session.starts is not None:
        from rapporteur.export.words import long_date

        return long_date(session.starts, session.zone, report.language)
    dates = (field.id for _, field in report.template.all_fields() if field.kind == "date")
    return next((text for field_id in dates if (text := report.fields.get(field_id, ""))), session.dates)
