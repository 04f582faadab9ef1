"""``compile``: the reports in a folder as one volume."""

from __future__ import annotations

import argparse
from pathlib import Path

from rapporteur.cli.common import (
    DONE,
    TROUBLE,
    CommandError,
    Commands,
    add_output,
    check_output,
    check_zone,
    fonts,
    warn,
)
from rapporteur.cli.progress import Progress
from rapporteur.cli.trouble import known_sentence


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
    from rapporteur.export.pdf.volume import compile_volume
    from rapporteur.proceedings import NoReportsError, gather, without_report

    output = check_output(options)
    if output.suffix.lower() != ".pdf":
        raise CommandError(f"a volume is a PDF, and {output.name} does not end in .pdf; nothing was written")
    check_zone(options.zone)
    if not options.folder.is_dir():
        raise CommandError(f"{options.folder} is no folder; nothing was written")
    unread: list[str] = []

    def tell(_what: object, error: Exception) -> None:
        unread.append(known_sentence(error))
        warn(unread[-1])

    try:
        found = gather(options.folder, but=output, failed=tell)
    except NoReportsError as error:
        raise CommandError(str(error)) from error
    without = without_report(options.programme, options.zone, found.chapters) if options.programme else []
    with Progress(len(found.chapters)) as progress:
        done = compile_volume(
            found.chapters,
            output,
            fonts=fonts(),
            front=found.front(title=options.title, language=options.language),
            without=without,
            step=lambda chapter: progress.step(chapter.session.title or "…"),
            failed=tell,
        )
    if done.missing:
        warn(f"no font has these characters, so they show as boxes: {' '.join(done.missing)}")
    if unread:
        warn(f"{len(unread)} of {found.files} reports could not be read and are not in {output.name}")
    return TROUBLE if unread else DONE
