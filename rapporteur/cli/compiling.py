"""``compile``: the reports in a folder as one volume."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from functools import partial
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
    places,
    read_report,
    warn,
)
from rapporteur.cli.progress import Progress
from rapporteur.cli.trouble import known_sentence

if TYPE_CHECKING:
    from rapporteur.export.pdf.volume import Chapter
    from rapporteur.report.model import Report, Session

_SUFFIX = ".rapport"


def add(commands: Commands) -> None:
    """Add the command."""
    compiling = commands.add("compile", _compile, "make one volume of all the reports in a folder")
    compiling.add_argument(
        "folder", type=Path, metavar="DIR", help="is looked through with all that is in it"
    )
    add_output(compiling)
    compiling.add_argument("--title", default="", help="what stands on the cover (default: the forum)")
    compiling.add_argument("--language", default="", metavar="TAG", help="of the volume, as “es”")
    compiling.add_argument(
        "--programme",
        type=Path,
        metavar="FILE",
        help="the forum's programme: sessions without a report are listed",
    )
    compiling.add_argument("--zone", default="", help="the programme's time zone, where it names none")


def _compile(options: argparse.Namespace) -> int:
    from rapporteur.export.pdf.volume import Chapter, Front, compile_volume

    output = check_output(options)
    check_zone(options.zone)
    files = _files(options.folder, output)
    chapters: list[Chapter] = []
    looks: list[Report] = []
    unread = 0
    for file in files:
        try:
            report = read_report(file)
        except Exception as error:  # noqa: BLE001 - what is not known is raised again
            unread += 1
            warn(known_sentence(error))
            continue
        looks = looks or [report]
        chapters.append(Chapter(report.session, report.created, partial(read_report, file)))
    if not chapters:
        raise CommandError(f"no report in {options.folder} could be read; nothing was written")
    first = looks[0]
    front = Front(
        title=options.title or first.session.forum or first.session.event or first.template.id,
        event=first.session.event,
        language=options.language or first.language,
        look=first.template.style,
    )
    without = _without(options, chapters)
    failed: list[Exception] = []

    def tell(_chapter: Chapter, error: Exception) -> None:
        failed.append(error)
        warn(known_sentence(error))

    with Progress(len(chapters)) as progress:
        done = compile_volume(
            chapters,
            output,
            fonts=places().resources / "fonts",
            front=front,
            without=without,
            step=lambda chapter: progress.step(Path(chapter.session.title or "…")),
            failed=tell,
        )
    if done.missing:
        warn(f"no font has these characters, so they show as boxes: {' '.join(done.missing)}")
    unread += len(failed)
    if unread:
        warn(f"{unread} of {len(files)} reports could not be read and are not in {output.name}")
    return TROUBLE if unread else DONE


def _files(folder: Path, output: Path) -> Sequence[Path]:
    if not folder.is_dir():
        raise CommandError(f"{folder} is no folder; nothing was written")
    found = sorted(file for file in folder.rglob(f"*{_SUFFIX}") if file.is_file() and file != output)
    if not found:
        raise CommandError(f"there is no report ({_SUFFIX}) in {folder}; nothing was written")
    return found


def _without(options: argparse.Namespace, chapters: Sequence[Chapter]) -> list[Session]:
    """The sessions of the programme that have no report."""
    if options.programme is None:
        return []
    return list(_sessions(options.programme, options.zone, [chapter.session for chapter in chapters]))


def _sessions(path: Path, zone: str, there: Sequence[Session]) -> Iterator[Session]:
    from rapporteur.programme.reading import read_programme
    from rapporteur.report.model import Session

    ids = {session.programme_id for session in there if session.programme_id}
    titles = {session.title.strip().casefold() for session in there}
    for planned in read_programme(path, zone=zone).sessions:
        if planned.id not in ids and planned.title.strip().casefold() not in titles:
            yield Session(title=planned.title, starts=planned.starts, zone=planned.zone or zone or "UTC")
