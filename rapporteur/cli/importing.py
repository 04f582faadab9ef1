"""``import``: a filled-in form, or a report that was exported, into a report."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from rapporteur.cli.common import (
    DONE,
    CommandError,
    Commands,
    add_output,
    check_output,
    check_zone,
    find_template,
    known_templates,
    warn,
)

if TYPE_CHECKING:
    from rapporteur.report.model import Report

_PDF, _ZIP, _OBJECT = b"%PDF-", b"PK\x03\x04", b"{"
_MARK_OF_UTF_8 = b"\xef\xbb\xbf"


def add(commands: Commands) -> None:
    """Add the command."""
    importing = commands.add(
        "import",
        _import,
        "read a filled-in form (plain text), or a report that was exported as PDF or JSON, into a report",
    )
    importing.add_argument("file", type=Path, metavar="FILE")
    importing.add_argument(
        "--template", metavar="T", help="the form's template; found by its labels otherwise"
    )
    importing.add_argument("--zone", default="", help="the time zone of the times in it, like Europe/Madrid")
    add_output(importing)


def _import(options: argparse.Namespace) -> int:
    from rapporteur.store.published import write_published

    output = check_output(options)
    check_zone(options.zone)
    data = options.file.read_bytes()
    if data.startswith(_PDF):
        report = _from_pdf(options)
    elif data.removeprefix(_MARK_OF_UTF_8).lstrip().startswith(_OBJECT):
        report = _from_json(data, options)
    elif data.startswith(_ZIP):
        raise CommandError(
            f"{options.file.name} is no text; save it as plain text (UTF-8) or Markdown first. "
            "Nothing was written"
        )
    else:
        report = _from_text(data, options)
    write_published(report, output)
    return DONE


def _from_text(data: bytes, options: argparse.Namespace) -> Report:
    from rapporteur.intake.form import choose_template, read_form

    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise CommandError(f"{options.file.name} is not plain text in UTF-8; nothing was written") from None
    if options.template:
        template = find_template(options.template)
    else:
        template = choose_template(text, known_templates().values())
    report = read_form(text, template, now=datetime.now(UTC), zone=options.zone)
    for line in report.unplaced:
        warn(f"this line fits nowhere and is kept under Unplaced: {line}")
    return report


def _from_pdf(options: argparse.Namespace) -> Report:
    from rapporteur.export.pdf.attached import report_in

    data = report_in(options.file)
    if data is None:
        raise CommandError(f"{options.file.name} has no report attached; nothing was written")
    return _from_json(data, options)


def _from_json(data: bytes, options: argparse.Namespace) -> Report:
    from rapporteur.intake.exported import NotExportedError, read_exported

    if options.template or options.zone:
        raise CommandError(
            f"{options.file.name} has a form and a time zone of its own; --template and --zone are for plain "
            "text. Nothing was written"
        )
    try:
        return read_exported(data)
    except NotExportedError as error:
        raise CommandError(
            f"{options.file.name} is no report that was exported ({error.problem}); nothing was written"
        ) from error
