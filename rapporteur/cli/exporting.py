"""``export``: reports in other formats, one or hundreds."""

from __future__ import annotations

import argparse
import os
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple, get_args

from rapporteur.cli.common import (
    DONE,
    TROUBLE,
    CommandError,
    Commands,
    check_replaceable,
    fonts,
    read_report,
    warn,
)
from rapporteur.cli.progress import Progress
from rapporteur.cli.trouble import known_sentence
from rapporteur.export import FORMATS
from rapporteur.files import shown_name

if TYPE_CHECKING:
    from rapporteur.export import Exported
    from rapporteur.report.model import Report

PhotoChoice = Literal["none", "blurred", "all"]

_USUAL = "pdf"
_SEPARATORS = (os.sep, os.altsep or os.sep)


def add(commands: Commands) -> None:
    """Add the command."""
    exporting = commands.add("export", _export, "write reports in other formats")
    exporting.epilog = "\n".join(f"{name}: {form.drops}" for name, form in FORMATS.items())
    exporting.formatter_class = argparse.RawDescriptionHelpFormatter
    exporting.add_argument("files", nargs="+", type=Path, metavar="FILE")
    exporting.add_argument(
        "--to",
        type=_formats,
        metavar="FORMATS",
        help=f"one or several of {', '.join(FORMATS)}, with commas between "
        "(default: what OUT ends in; into a folder pdf)",
    )
    exporting.add_argument(
        "-o",
        "--output",
        required=True,
        metavar="OUT",
        help="the file; with no ending, or for several files or formats, the folder, "
        "which is made if it is not there",
    )
    exporting.add_argument("--force", action="store_true", help="replace what is there")
    exporting.add_argument(
        "--unattributed",
        action="store_true",
        help="put roles in place of the names, organisations and addresses of people (Chatham House Rule)",
    )
    exporting.add_argument(
        "--photos",
        choices=get_args(PhotoChoice),
        default="blurred",
        help="which photos stay where names are left out (default: those on which something is blurred)",
    )


def _formats(text: str) -> tuple[str, ...]:
    names = tuple(dict.fromkeys(name.strip().lower() for name in text.split(",") if name.strip()))
    unknown = [name for name in names if name not in FORMATS]
    if unknown or not names:
        raise argparse.ArgumentTypeError(
            f"{', '.join(unknown) or 'nothing'} is no format; there are {', '.join(FORMATS)}"
        )
    return names


class _Task(NamedTuple):
    """A report's file, and what is to be written of it: a file for each format.

    `is_named` says that the user gave the file its name, else it is that of the report's file.
    """

    source: Path
    targets: Sequence[tuple[str, Path]]
    is_named: bool = False


def _export(options: argparse.Namespace) -> int:
    tasks = _tasks(options)
    failed, given = 0, set[str]()
    with Progress(len(tasks)) as progress:
        for task in tasks:
            progress.step(shown_name(task.source))
            failed += not _exported(task, progress, options, given)
    if failed and len(tasks) > 1:
        warn(f"{failed} of {len(tasks)} reports could not be exported, or not in every format")
    return TROUBLE if failed else DONE


def _tasks(options: argparse.Namespace) -> list[_Task]:
    files, output = options.files, Path(options.output)
    one = len(files) == 1 and len(options.to or [_USUAL]) == 1
    if one and output.suffix and not output.is_dir() and not options.output.endswith(_SEPARATORS):
        (name,) = options.to or [_format_of(output)]
        return [_Task(files[0], [(name, output)], is_named=True)]
    if not output.is_dir():
        if output.exists():
            raise CommandError(f"{output} is a file, and no folder; nothing was written")
        output.mkdir(parents=True)
    names = options.to or [_USUAL]
    return [
        _Task(file, [(name, output / f"{stem}{FORMATS[name].suffix}") for name in names])
        for file, stem in zip(files, _stems(files), strict=True)
    ]


def _format_of(output: Path) -> str:
    name = output.suffix.lower().removeprefix(".")
    if name not in FORMATS:
        raise CommandError(
            f"{output}: a report is not written as {output.suffix}; there are {', '.join(FORMATS)}, "
            "and --to says which"
        )
    return name


def _stems(files: Sequence[Path]) -> list[str]:
    """A name for each file; those that some file system would take for the same get numbers."""
    taken: set[str] = set()
    return [_free(file.stem, taken) for file in files]


def _free(stem: str, taken: set[str]) -> str:
    """A name for a file, with a number where it is taken already; from here on it is."""
    free, number = stem, 2
    while _folded(free) in taken:
        free, number = f"{stem} {number}", number + 1
    taken.add(_folded(free))
    return free


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def _exported(task: _Task, progress: Progress, options: argparse.Namespace, given: set[str]) -> bool:
    """Export one report; whether all of it went well. What did not is told.

    `given` has the names, folded, that files got in place of those of people; one more may come to it.
    """
    try:
        report = read_report(task.source)
        if options.unattributed:
            report, task = _without_names(report, task, progress, options.photos, given)
    except Exception as error:  # noqa: BLE001 - what is not known is raised again
        progress.tell(known_sentence(error))
        return False
    well = True
    for name, target in task.targets:
        try:
            check_replaceable(target, force=options.force)
            if _is_same(task.source, target):
                raise CommandError(f"{target} is the report itself; it was left as it is")
            done = FORMATS[name](report, target, fonts=fonts())
        except Exception as error:  # noqa: BLE001 - as above
            progress.tell(known_sentence(error))
            well = False
        else:
            for remark in remarks(done):
                progress.tell(remark)
    return well


def _without_names(
    report: Report, task: _Task, progress: Progress, photos: PhotoChoice, given: set[str]
) -> tuple[Report, _Task]:
    """The edition in which nobody is named, and a task whose files are not called after anybody either."""
    from rapporteur.export.names import safe_file_name
    from rapporteur.export.words import words_for
    from rapporteur.report.unattributed import leftovers, remover, without_names

    roles = words_for(report.language).roles
    edition = without_names(report, roles, photos=photos)
    if left_out := len(report.photos) - len(edition.photos):
        what = "1 photo is" if left_out == 1 else f"{left_out} photos are"
        why = ", for nothing is blurred there" if photos == "blurred" else ""
        progress.tell(f"{shown_name(task.source)}: {what} left out{why}")
    if left := len(leftovers(edition, report)):
        places = "1 place" if left == 1 else f"{left} places"
        progress.tell(
            f"{shown_name(task.source)}: {places} may still tell who somebody is; "
            "`rapporteur check --unattributed` lists them"
        )
    if task.is_named:
        return edition, task
    put = remover(report, roles)
    own = task.targets[0][1].stem
    stem = _free(safe_file_name(put(own), fallback="report"), given)
    targets = [(name, target.with_name(stem + target.suffix)) for name, target in task.targets]
    return edition, _Task(task.source, targets)


def _is_same(one: Path, other: Path) -> bool:
    return os.path.realpath(one) == os.path.realpath(other)


def remarks(done: Exported) -> list[str]:
    """What others will not see in the file."""

    told = [remark.sentence for remark in done.remarks]
    if done.missing:
        told += [
            f"no font has {missing.character} ({missing.name}), so it shows as a box in {missing.place}"
            for missing in done.places
        ]
    return [f"{shown_name(done.path)}: {remark}" for remark in told]
