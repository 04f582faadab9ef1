"""What a report still lacks, as its template sees it."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from enum import StrEnum
from typing import NamedTuple

from rapporteur.report.course import plan_and_course
from rapporteur.report.model import Line, Report
from rapporteur.report.outline import collected, count_words, lines_words, private_kinds
from rapporteur.report.search import Place
from rapporteur.report.template import Section
from rapporteur.report.values import field_text, is_understood


class Problem(StrEnum):
    """What is the matter with a place in the report.

    From `NO_NOTES` to `PRIVATE` they are found by `report.readiness.readiness` alone, from `NAME_LEFT` on by
    `report.unattributed.leftovers`.
    """

    EMPTY = "empty"
    NOT_UNDERSTOOD = "not understood"
    TOO_SHORT = "too short"
    TOO_LONG = "too long"
    UNPLACED = "unplaced"
    NO_NOTES = "no notes"
    NO_PHOTO = "no photo"
    NEARLY_NAMED = "nearly named"
    NAMED_ALIKE = "named alike"
    UNNAMED = "unnamed"
    RECOGNISABLE = "recognisable"
    PRIVATE = "private"
    NO_FONT = "no font"
    NAME_LEFT = "name left"
    ORGANISATION_LEFT = "organisation left"
    ADDRESS_LEFT = "address left"
    PHOTO_LEFT = "photo left"


class Level(StrEnum):
    """How serious a finding is, the most serious first."""

    REQUIRED = "must be mended"
    LOOK = "worth a look"
    NOTE = "good to know"


class Finding(NamedTuple):
    """One thing to look at: where it is, what it is, and whether the form requires it.

    `section_id` is empty for what is in no section: lines that fit nowhere, say. `person_id` is whom it is
    about, or whose notes it is in; `row` is then the number of the line, from 0, as `report.outline.rows`
    has them. `photo_id` is the photo. `amount` is the count that the problem is about (words, lines, people,
    or how often something is written), and `limit` the one it should keep to.

    `place` is where a name stands (the first place of several), and `name` how it is known.
    """

    problem: Problem
    required: bool
    section_id: str
    field_id: str = ""
    amount: int = 0
    limit: int = 0
    person_id: str = ""
    row: int | None = None
    photo_id: str = ""
    place: Place | None = None
    name: str = ""

    @property
    def level(self) -> Level:
        """How serious it is."""
        if self.required:
            return Level.REQUIRED
        return Level.NOTE if self.problem is Problem.PRIVATE else Level.LOOK


def section_words(
    report: Report, section: Section, count: Callable[[Sequence[Line], Set[str]], int] = lines_words
) -> int:
    """The words that stand in one section, private notes not counted; `count` counts those of notes."""
    match section.kind:
        case "text":
            return count_words(report.texts.get(section.id, ""))
        case "list":
            return sum(map(count_words, report.lists.get(section.id, ())))
        case "notes":
            private = private_kinds(report)
            return sum(count(lines, private) for lines in report.notes.values())
        case "collected":
            return sum(count_words(marked.line.text) for marked in collected(report, section.mark))
        case "fields":
            return sum(count_words(field_text(report, field)) for field in section.fields)
        case "people" | "photos" | "times":
            return 0


def is_empty(report: Report, section: Section) -> bool:
    """Whether nothing has been filled in in a section."""
    match section.kind:
        case "people":
            return not any(person.role == section.role and person.name.strip() for person in report.people)
        case "photos":
            return not report.photos
        case "times":
            return not any(row.taken for row in plan_and_course(report))
        case "notes":
            private = private_kinds(report)
            return not any(_has_words(lines, private) for lines in report.notes.values())
        case _:
            return section_words(report, section) == 0


def _has_words(lines: Sequence[Line], private: Set[str]) -> bool:
    return any(
        line.kind not in private and (count_words(line.text) or _has_words(line.children, private))
        for line in lines
    )


def check(report: Report) -> tuple[Finding, ...]:
    """Everything to look at before the report is sent, in the form's order."""
    findings: list[Finding] = []
    for section in report.template.sections:
        for field in section.fields:
            text = field_text(report, field).strip()
            if field.required and not text:
                findings.append(Finding(Problem.EMPTY, True, section.id, field.id))
            elif not is_understood(report, field):
                findings.append(Finding(Problem.NOT_UNDERSTOOD, False, section.id, field.id))
        empty = is_empty(report, section)
        if section.required and empty and section.kind != "fields":
            findings.append(Finding(Problem.EMPTY, True, section.id))
        least, most = section.least_words, section.most_words
        words = section_words(report, section) if least or most else 0
        if least and not empty and words < least:
            findings.append(Finding(Problem.TOO_SHORT, False, section.id, amount=words, limit=least))
        if most and words > most:
            findings.append(Finding(Problem.TOO_LONG, False, section.id, amount=words, limit=most))
    if report.unplaced:
        findings.append(Finding(Problem.UNPLACED, False, "", amount=len(report.unplaced)))
    return tuple(findings)
