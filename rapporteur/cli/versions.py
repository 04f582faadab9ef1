"""What a report was: ``history``, ``restore`` and ``recover``."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from rapporteur.cli.common import (
    DONE,
    CommandError,
    Commands,
    add_output,
    check_output,
    known_templates,
    places,
    say,
    warn,
)

if TYPE_CHECKING:
    from rapporteur.store.history import Version


def add(commands: Commands) -> None:
    """Add the commands."""
    looking_back = commands.add("history", _history, "list the versions of a report that can be restored")
    looking_back.add_argument("file", type=Path, metavar="FILE")
    looking_back.add_argument("--json", action="store_true", help="as JSON")

    restoring = commands.add("restore", _restore, "put an earlier version of a report in its place")
    restoring.add_argument("file", type=Path, metavar="FILE")
    restoring.add_argument(
        "--at",
        required=True,
        metavar="WHEN",
        help="the version's number or name in 'rapporteur history FILE', or a time "
        "(21:40, 2021-10-07 21:40): then the last version before it",
    )
    restoring.add_argument(
        "-o", "--output", type=Path, metavar="OUT", help="write it to OUT and leave FILE as it is"
    )
    restoring.add_argument("--force", action="store_true", help="replace OUT if it is there")

    recovering = commands.add("recover", _recover, "read what can be read of a damaged file into a new one")
    recovering.add_argument("file", type=Path, metavar="FILE")
    add_output(recovering)


def _history(options: argparse.Namespace) -> int:
    from rapporteur.store.library import scratch_copy

    with scratch_copy(options.file) as store:
        versions = store.versions()
    if options.json:
        told = [version._asdict() | {"at": version.at.isoformat()} for version in versions]
        print(json.dumps(told, ensure_ascii=False, indent=2))
        return DONE
    for version in versions:
        words = "" if version.words is None else f"{version.words} words"
        about = " ".join(filter(None, (version.cause, version.detail)))
        when = f"{version.at.astimezone():%Y-%m-%d %H:%M:%S}"
        say(str(version.revision), when, words, about, version.name)
    return DONE


def _restore(options: argparse.Namespace) -> int:
    from rapporteur.report.compare import restored
    from rapporteur.report.parts import changed_parts
    from rapporteur.store.errors import InUseError
    from rapporteur.store.history import Cause
    from rapporteur.store.library import Library, scratch_copy

    output = check_output(options) if options.output else options.file
    with scratch_copy(options.file) as store:
        if os.path.realpath(output) == os.path.realpath(options.file) and Library(places().working).is_open(
            output
        ):
            raise InUseError(output)
        version = _find_version(store.versions(), options.at)
        present, there = store.report, store.report_at(version.revision)
        store.replace(restored(present, there, changed_parts(present, there)), Cause.RESTORED)
        store.publish(output)
    say(f"{output.name} is as it was at {version.at.astimezone():%Y-%m-%d %H:%M:%S}")
    return DONE


def _find_version(versions: Sequence[Version], wanted: str) -> Version:
    """The version with this number or name, or the last one before this time."""
    for version in versions:
        if wanted and wanted in (str(version.revision), version.name):
            return version
    moment = _read_moment(wanted, versions)
    if moment is None:
        raise CommandError(f"there is no version {wanted!r}; 'rapporteur history' lists them")
    found = next((version for version in versions if version.at < moment), None)
    if found is None:
        raise CommandError(f"there is no version before {wanted!r}; 'rapporteur history' lists them")
    return found


def _read_moment(text: str, versions: Sequence[Version]) -> datetime | None:
    """A time in this machine's zone, to the end of its minute or second; a time alone is of the last day."""
    if versions and ":" in text and "-" not in text:
        text = f"{versions[0].at.astimezone():%Y-%m-%d} {text}"
    given = text.count(":")
    try:
        moment = datetime.fromisoformat(text).astimezone()
        return moment + timedelta(days=not given, minutes=given == 1, seconds=given == 2)
    except (ValueError, OverflowError):  # the latter at the ends of what Python can count
        return None


def _recover(options: argparse.Namespace) -> int:
    from rapporteur.report.outline import report_words
    from rapporteur.store.published import write_published
    from rapporteur.store.salvage import salvage

    output = check_output(options)
    saved, lost = salvage(options.file, next(iter(known_templates().values())))
    write_published(saved, output)
    for part in lost:
        warn(f"{part} could not be read, or only as it was earlier")
    say(f"{output.name} has {report_words(saved)} words; {options.file.name} is as it was")
    return DONE
