"""What a report holds, and what it lacks: ``show`` and ``check``."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from rapporteur.cli.common import DONE, NO, Commands, places, read_report

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


def _show(options: argparse.Namespace) -> int:
    report = read_report(options.file)
    if options.json:
        print(report.model_dump_json(indent=2))
        return DONE
    from rapporteur.report.plain import plain_text

    print(plain_text(report))
    return DONE


def _check(options: argparse.Namespace) -> int:
    from rapporteur.report.check import check

    report = read_report(options.file)
    findings = check(report)
    for finding in findings:
        print(describe(report, finding))
    for sentence in _without_font(report):
        print(sentence)
    return NO if any(finding.required for finding in findings) else DONE


def _without_font(report: Report) -> Iterator[str]:
    """What will be boxes in the PDF."""
    # Fonts are not opened for texts that surely have theirs.
    if report.model_dump_json(include={"session", "people", "notes", "texts", "lists", "fields"}).isascii():
        return
    from rapporteur.export.pdf import missing_characters

    for missing in missing_characters(report, fonts=places().resources / "fonts"):
        yield f"no font: {missing.character} ({missing.name}) in {missing.place}"


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
    match finding.problem:
        case Problem.EMPTY:
            return f"missing: {place}"
        case Problem.NOT_UNDERSTOOD:
            return f"not understood: {place}"
        case Problem.TOO_SHORT:
            return f"too short: {place} has {finding.amount} words, at least {finding.limit} are asked for"
        case Problem.TOO_LONG:
            return f"too long: {place} has {finding.amount} words, at most {finding.limit} are asked for"
        case Problem.UNPLACED:
            return f"unplaced: {finding.amount} lines of the imported form fit nowhere"
