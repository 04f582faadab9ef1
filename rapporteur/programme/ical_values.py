"""What is used of the library icalendar: how a line is divided, and what a value means.

Its own reader of whole files is not used. It keeps the zones of one file for the next, tells no line of what
it cannot read, and drops an event for one damaged property.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta

ERRORS = (ValueError, KeyError, TypeError, OverflowError, IndexError, AttributeError, AssertionError)
"""What the library raises for a value that it cannot read."""


def divided_line(text: str) -> tuple[Mapping[str, str], str]:
    """The parameters and the value of a line that has parameters, the value as it is written.

    Raises `ValueError`.
    """
    if '"' not in text and "\\" not in text:
        # Most lines, and the library is slow.
        given, _, value = text.partition(":")
        pairs = (one.partition("=") for one in given.split(";")[1:])
        return {key.strip().upper(): of.strip() for key, _, of in pairs}, value
    from icalendar.parser import Contentline

    try:
        _, parameters, value = Contentline(text).raw_parts()  # type: ignore[no-untyped-call]  # the library's gap
    except ERRORS as error:
        raise ValueError(text) from error
    return {
        key.upper(): one if isinstance(one, str) else ",".join(one) for key, one in parameters.items()
    }, value


def unescaped(text: str) -> str:
    """A value as text (RFC 5545, 3.3.11)."""
    if "\\" not in text:
        return text
    from icalendar.parser import unescape_backslash

    return str(unescape_backslash(text))


def divided_texts(text: str) -> list[str]:
    """The texts of a value between its commas."""
    from icalendar.parser import split_on_unescaped_comma

    return split_on_unescaped_comma(text)


def read_time(text: str) -> date | datetime | None:
    """A day, a time on a clock, or a moment in UTC; None for anything else."""
    from icalendar import vDDDTypes

    try:
        read = vDDDTypes.from_ical(text)  # type: ignore[no-untyped-call]  # the library's gap
    except ERRORS:
        return None
    return read if isinstance(read, date) else None


def read_duration(text: str) -> timedelta | None:
    """A duration; None for anything else."""
    from icalendar import vDuration

    try:
        read = vDuration.from_ical(text)  # type: ignore[no-untyped-call]  # the library's gap
    except ERRORS:
        return None
    return read if isinstance(read, timedelta) else None


def read_rule_parts(text: str) -> Mapping[str, list[object]]:
    """The parts of a rule of repetition by their names. Raises `ValueError`."""
    from icalendar import vRecur

    try:
        return dict(vRecur.from_ical(text))
    except ERRORS as error:
        raise ValueError(text) from error


def windows_zone(name: str) -> str:
    """The IANA name of a zone that Windows calls by this one; empty where it calls none so."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    return WINDOWS_TO_OLSON.get(name, "")
