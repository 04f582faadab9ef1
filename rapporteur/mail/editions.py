"""The versions that are handed in: their numbers, and a cover note that says what is new."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from rapporteur.export.json_report import public_notes
from rapporteur.export.text import one_line
from rapporteur.mail.edition_words import EditionWords, edition_words
from rapporteur.report.compare import Difference, Hunk, Item, differences, paired
from rapporteur.report.model import HandIn, Person
from rapporteur.report.parts import happened
from rapporteur.report.template import localized

if TYPE_CHECKING:
    from rapporteur.report.model import Report

_LEFT_OUT = ("head", "agenda")
"""Parts of which nothing is printed as it stands there."""

_OF_LINES = ("text", "list", "notes", "unplaced")
"""Parts that are made of lines."""


def hand_in(report: Report, now: datetime, note: str = "", *, lacking: int = 0) -> Report:
    """The report as the next version that is handed in, with its cover note.

    `lacking` is how many things that the form requires are missing.
    """
    version = HandIn(number=next_number(report), at=now, note=note.strip(), lacking=lacking)
    return report.with_changes(handed_in=(*report.handed_in, version))


def next_number(report: Report) -> int:
    """The number of the version that is handed in next: 1 where none was."""
    return report.handed_in[-1].number + 1 if report.handed_in else 1


def cover_note(report: Report, before: Report | None, note: str) -> str:
    """A cover note in the report's language: what was written for it, then what changed since `before`.

    `before` is the version that was handed in last, None where that is not known.
    """
    paragraphs = [note.strip()]
    if before is not None:
        words = edition_words(report.language)
        number = before.handed_in[-1].number if before.handed_in else 1
        changes = changes_since(report, before)
        heading = (words.since if changes else words.nothing).format(number=number)
        paragraphs.append("\n".join((heading, *(f"– {line}" for line in changes))))
    return "\n\n".join(filter(None, paragraphs))


def changes_since(report: Report, before: Report) -> list[str]:
    """What others see that changed since a version: a line for each section and speaker, in its language.

    Private lines, and fields that are not printed, are not looked at.
    """
    before, report = (one.with_changes(notes=public_notes(one)) for one in (before, report))
    words = edition_words(report.language)
    lines: list[str] = []
    for found in differences(before, report):
        kind = found.part.partition(":")[0]
        if kind == "session":
            lines += _fields(found, report, words)
        elif kind not in _LEFT_OUT and not happened(found.part):
            what = list(_counted(found, words))
            label = _label(found.part, report, before, words)
            line = words.lines if kind in _OF_LINES else words.line
            lines.append(line.format(label=label, what=", ".join(what)) if what else label)
    return lines


def _label(part: str, report: Report, before: Report, words: EditionWords) -> str:
    """What a part is called in the report."""
    kind, _, key = part.partition(":")
    match kind:
        case "people":
            return words.people
        case "template":
            return words.form
        case "photos":
            return words.photos
        case "unplaced":
            return words.others
        case "notes":
            person = report.person(key) or before.person(key)
            return one_line(person.name if person else "") or words.floor
    section = report.template.section(key) or before.template.section(key)
    return one_line(localized(section.label, report.language)) if section else key


def _fields(found: Difference, report: Report, words: EditionWords) -> Iterator[str]:
    """The fields of the form that differ, each with what it is now."""
    fields = [field for _, field in report.template.all_fields()]
    for field, hunk in zip(fields, found.hunks, strict=False):
        if hunk.differs and field.printed:
            text = one_line(hunk.other[0].text) or "–"
            yield words.line.format(label=one_line(localized(field.label, report.language)), what=text)


def _counted(found: Difference, words: EditionWords) -> Iterator[str]:
    """How many lines, or who, came, went and became something else."""
    pairs = [pair for hunk in found.hunks if hunk.differs for pair in _pairs(hunk)]
    came = [other for one, other in pairs if one is None and other is not None]
    went = [one for one, other in pairs if one is not None and other is None]
    changed = [other for one, other in pairs if one is not None and other is not None]
    for items, word in ((came, words.added), (changed, words.changed), (went, words.removed)):
        if items and found.part != "template":
            names = [one_line(item.value.name) for item in items if isinstance(item.value, Person)]
            yield word.format(what=", ".join(filter(None, names)) or len(items))


def _pairs(hunk: Hunk) -> list[tuple[Item | None, Item | None]]:
    # The same person, or photo, is one thing that changed, however much of it did.
    return [(hunk.one[0], hunk.other[0])] if hunk.exclusive else paired(hunk)
