"""What a table's columns can hold."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from enum import StrEnum

from rapporteur.report.folding import fold


class Field(StrEnum):
    """What a column of a table holds.

    Several columns may have the same: all of them count, in their order. `SURNAME`, `AFFILIATION` and
    `EMAIL` are those of the people in the nearest column of speakers or moderators to the left. `START` may
    hold a date as well, and a range ("21:30-22:10"); `DAY` is the date alone.
    """

    IGNORE = "ignore"
    ID = "id"
    TITLE = "title"
    TYPE = "type"
    TRACK = "track"
    LANGUAGE = "language"
    DAY = "day"
    START = "start"
    END = "end"
    DURATION = "duration"
    ZONE = "zone"
    ROOM = "room"
    MODERATOR = "moderator"
    SPEAKER = "speaker"
    SURNAME = "surname"
    AFFILIATION = "affiliation"
    EMAIL = "email"
    RAPPORTEUR = "rapporteur"
    ABSTRACT = "abstract"
    QUESTION = "question"
    LINK = "link"


PEOPLE = frozenset({Field.SPEAKER, Field.MODERATOR, Field.RAPPORTEUR})
"""Columns with names of people."""


def shape_of(headings: Iterable[str]) -> str:
    """A short text that is the same for the same headings in any order. It tells nothing of them."""
    sorted_headings = "\n".join(sorted(" ".join(fold(heading).split()) for heading in headings))
    return hashlib.sha256(sorted_headings.encode()).hexdigest()[:16]
