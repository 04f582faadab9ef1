"""What a report holds, and what it lacks: ``show`` and ``check``."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from rapporteur.cli.common import DONE, NO, Commands, fonts, read_report, say

if TYPE_CHECKING:
    from rapporteur.report.check import Finding
    from rapporteur.report.model import Report


def add(commands: Commands) -> None:
    """Add the commands."""
    showing = commands.add("show", _show, "print what a report holds")
    showing.add_argument("file", type=Path, metavar="FILE")
    showing.add_argument("--json", action="store_true", help="as JSON, without the photos' pixels")

    checking = commands.add(
        "check", _check, "say what a report lacks; exit code 1 if something required is missing"
    )
    checking.add_argument("file", type=Path, metavar="FILE")
    checking.add_argument(
        "--unattributed",
        action="store_true",
        help="say instead what may still tell who somebody is where names are left out; "
        "exit code 1 if there is something",
    )


def _show(options: argparse.Namespace) -> int:
    report = read_report(options.file)
    if options.json:
        print(report.model_dump_json(indent=2))
        return DONE
    from rapporteur.report.plain import plain_text

    say(plain_text(report))
    return DONE


def _check(options: argparse.Namespace) -> int:
    from rapporteur.report.check import Level
    from rapporteur.report.readiness import readiness

    report = read_report(options.file)
    if options.unattributed:
        return _check_edition(report)
    findings = (*readiness(report), *_without_font(report))
    told = [(finding.level, describe(report, finding)) for finding in findings]
    for level in Level:
        for sentence in (sentence for of, sentence in told if of is level):
            say(f"{level.value}: {sentence}")
    return NO if any(level is Level.REQUIRED for level, _ in told) else DONE


def _without_font(report: Report) -> tuple[Finding, ...]:
    """What will be boxes in the PDF."""
    # Fonts are not opened for texts that surely have theirs.
    if report.model_dump_json(include={"session", "people", "notes", "texts", "lists", "fields"}).isascii():
        return ()
    from rapporteur.export.pdf import missing_characters
    from rapporteur.report.readiness import unprintable

    missing = missing_characters(report, fonts=fonts())
    return unprintable(report, (one.character for one in missing))


def describe(report: Report, finding: Finding) -> str:
    """A finding in a few words."""
    from rapporteur.report.check import Problem
    from rapporteur.report.template import localized

    section = report.template.section(finding.section_id)
    label = section.label if section else {}
    for field in section.fields if section else ():
        if field.id == finding.field_id:
            label = field.label
    place = localized(label, report.language)
    about = report.person(finding.person_id)
    person = about.name if about else ""
    match finding.problem:
        case Problem.EMPTY:
            return f"{place} is empty"
        case Problem.NOT_UNDERSTOOD:
            return f"{place} is not understood"
        case Problem.TOO_SHORT:
            return f"{place} has {finding.amount} words, at least {finding.limit} are asked for"
        case Problem.TOO_LONG:
            return f"{place} has {finding.amount} words, at most {finding.limit} are asked for"
        case Problem.UNPLACED:
            return f"{_counted(finding.amount, 'line')} of the imported form fit nowhere"
        case Problem.NO_NOTES:
            return f"nothing is noted under {person or 'a speaker without a name'}"
        case Problem.NO_PHOTO:
            return f"there is no photo in {place}"
        case Problem.NEARLY_NAMED:
            times = f", {finding.amount} times" if finding.amount > 1 else ""
            return f"“{_found(finding)}” is nearly “{finding.name}”{times}"
        case Problem.NAMED_ALIKE:
            return f"{person} may be the same as {finding.name}"
        case Problem.UNNAMED:
            return f"{person} has no name yet"
        case Problem.RECOGNISABLE:
            asked = _counted(finding.amount, "person", "people")
            return f"nothing on photo {finding.photo_id} is blurred, and {asked} asked not to be recognisable"
        case Problem.PRIVATE:
            return f"{_counted(finding.amount, 'private line')} will be left out"
        case Problem.NO_FONT:
            from rapporteur.export.result import Missing

            where = _where(report, finding)
            return f"no font has {finding.name} ({Missing(finding.name, where).name}) in {where}"
        case Problem.NAME_LEFT if finding.name:
            return f"{_where(report, finding)}: “{_found(finding)}” may tell of {finding.name}"
        case Problem.NAME_LEFT | Problem.ADDRESS_LEFT:
            return f"{_where(report, finding)}: “{_found(finding)}” may tell who somebody is"
        case Problem.ORGANISATION_LEFT:
            return f"{_where(report, finding)}: “{_found(finding)}” may tell where somebody comes from"
        case Problem.PHOTO_LEFT:
            return f"nothing on photo {finding.photo_id} is blurred"


def _found(finding: Finding) -> str:
    return finding.place.found if finding.place else ""


def _where(report: Report, finding: Finding) -> str:
    """The place of a finding as a reader of the form knows it."""
    from rapporteur.report.template import localized

    person = report.person(finding.person_id)
    if person and finding.row is not None:
        return f"{person.name or 'Floor'}, line {finding.row + 1}"
    section = report.template.section(finding.section_id)
    fields = section.fields if section else ()
    label = next((field.label for field in fields if field.id == finding.field_id), None)
    if label is None and section:
        label = section.label
    if label is not None:
        return localized(label, report.language)
    return finding.place.part if finding.place else ""


def _counted(count: int, one: str, many: str = "") -> str:
    return f"{count} {one if count == 1 else many or f'{one}s'}"


def _check_edition(report: Report) -> int:
    """Say what may still tell who somebody is where names are left out."""
    from rapporteur.export.words import words_for
    from rapporteur.report.unattributed import leftovers, without_names

    edition = without_names(report, words_for(report.language).roles)
    found = leftovers(edition, report)
    for leftover in found:
        say(f"{leftover.level.value}: {describe(report, leftover)}")
    return NO if found else DONE
