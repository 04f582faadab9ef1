"""Before the session: ``new``, ``programme`` and ``templates``."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from rapporteur.cli.common import (
    DONE,
    TROUBLE,
    CommandError,
    Commands,
    add_output,
    check_output,
    check_zone,
    find_template,
    known_templates,
    places,
    say,
    warn,
)

if TYPE_CHECKING:
    from rapporteur.programme.model import Programme
    from rapporteur.report.model import Report


def add(commands: Commands) -> None:
    """Add the commands."""
    making = commands.add("new", _new, "make an empty report, or one begun from the forum's programme")
    making.add_argument(
        "--template", metavar="T", help="see 'rapporteur templates'; with a programme, found by its forum"
    )
    making.add_argument("--language", default="", help="the language of the form's labels")
    making.add_argument("--zone", default="", help="the time zone of its times, like Europe/Madrid")
    making.add_argument("--from-programme", type=Path, metavar="FILE", help="the forum's programme")
    making.add_argument("--session", metavar="ID", help="the session's id in 'rapporteur programme FILE'")
    making.set_defaults(misused=making.error)
    add_output(making)

    planning = commands.add(
        "programme",
        _programme,
        "list the sessions of a forum's programme (iCalendar, schedule.xml, schedule.json, CSV, XLSX) "
        "by day and room",
    )
    planning.add_argument("file", type=Path, metavar="FILE")
    planning.add_argument("--zone", default="", help="the time zone of times that name none (default: UTC)")
    planning.add_argument("--json", action="store_true", help="as JSON, with all that it says")

    commands.add("templates", _templates, "list the forms that are known here")


def _new(options: argparse.Namespace) -> int:
    from rapporteur.report.model import new_report
    from rapporteur.store.published import write_published

    if (options.from_programme is None) is not (options.session is None):
        options.misused("--from-programme FILE and --session ID need each other")
    if options.from_programme is None and not options.template:
        options.misused("name a form with --template; 'rapporteur templates' lists them")
    output = check_output(options)
    check_zone(options.zone)
    if options.from_programme is not None:
        report = _from_programme(options)
    else:
        zone = options.zone or "UTC"
        report = new_report(find_template(options.template), language=options.language, zone=zone)
    write_published(report, output)
    return DONE


def _from_programme(options: argparse.Namespace) -> Report:
    from rapporteur.programme.filling import choose_template, fill_report

    programme = _read_programme(options.from_programme, options.zone)
    planned = programme.session(options.session)
    if planned is None:
        raise CommandError(
            f"{options.from_programme.name} has no session {options.session!r}; "
            "'rapporteur programme FILE' lists them"
        )
    if options.template:
        template = find_template(options.template)
    else:
        template = choose_template(programme, known_templates().values())
    return fill_report(
        planned,
        template,
        programme=programme,
        language=options.language,
        now=datetime.now(UTC),
        zone=options.zone or "UTC",
    )


def _read_programme(path: Path, zone: str) -> Programme:
    from rapporteur.programme.reading import read_programme

    programme = read_programme(path, zone=zone or "UTC")
    if programme.assumed_zone and not zone:
        warn(f"some times in {path.name} name no time zone and are taken for UTC; --zone says another")
    return programme


def _programme(options: argparse.Namespace) -> int:
    from rapporteur.programme.plain import by_day_and_room, session_line, unread_sentence

    check_zone(options.zone)
    programme = _read_programme(options.file, options.zone)
    if options.json:
        print(programme.model_dump_json(indent=2))
    else:
        for session in by_day_and_room(programme.sessions):
            say(session_line(session))
    for unread in programme.unread:
        warn(f"{options.file.name}, {unread_sentence(unread)}")
    return DONE


def _templates(_options: argparse.Namespace) -> int:
    from rapporteur.report.template import load_templates, localized

    failed: list[Exception] = []
    templates = load_templates(places().templates, failed=failed.append)
    for template in templates.values():
        languages = ", ".join(template.languages)
        say(template.id, localized(template.name, "en"), languages)
    for error in failed:
        warn(str(error))
    return TROUBLE if failed else DONE
