"""What the commands share: exit codes, what is read and written where, how trouble is told."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from rapporteur import __version__

if TYPE_CHECKING:
    from rapporteur.places import Places
    from rapporteur.report.model import Report
    from rapporteur.report.template import Template

DONE, NO, MISUSED, TROUBLE = 0, 1, 2, 3


class CommandError(Exception):
    """Something went wrong that one sentence explains."""


class Commands:
    """The commands of a parser. What all of them take is added to each."""

    def __init__(self, parser: argparse.ArgumentParser) -> None:
        self._common = argparse.ArgumentParser(add_help=False)
        self._common.add_argument("--version", action="version", version=f"rapporteur {__version__}")
        self._common.add_argument("-v", "--verbose", action="store_true", help="say on stderr what is done")
        self._made = parser.add_subparsers(metavar="COMMAND", required=True)

    def add(self, name: str, run: Callable[[argparse.Namespace], int], does: str) -> argparse.ArgumentParser:
        """Add a command that `run` carries out, and returns its exit code."""
        made: argparse.ArgumentParser = self._made.add_parser(
            name, help=does, description=does, parents=[self._common]
        )
        made.set_defaults(run=run)
        return made


def add_output(parser: argparse.ArgumentParser) -> None:
    """Let a command say which file it writes."""
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="OUT")
    parser.add_argument("--force", action="store_true", help="replace OUT if it is there")


def check_output(options: argparse.Namespace) -> Path:
    """The file to write. Raises `CommandError` where it may not be written."""
    output: Path = options.output
    check_replaceable(output, force=options.force)
    return output


def check_replaceable(output: Path, *, force: bool) -> None:
    """Raise `CommandError` where a file may not be written: no folder for it, or it is there already."""
    if not output.parent.is_dir():
        raise CommandError(f"there is no folder {output.parent}; nothing was written")
    if output.exists() and not output.is_file():
        raise CommandError(f"{output} is no file that could be replaced")
    if output.exists() and not force:
        raise CommandError(f"{output} is there already; it was left as it is (--force replaces it)")


def check_zone(name: str) -> None:
    """Raise `CommandError` for the name of a time zone that is not known; an empty one is none."""
    from rapporteur.report.values import zone

    if name and zone(name) is None:
        raise CommandError(f"{name!r} is no time zone that is known here")


def places() -> Places:
    """The user's folders."""
    from rapporteur.places import user_places

    return user_places()


def fonts() -> Path:
    """The folder with the program's own fonts."""
    from rapporteur.resources import resource_folder

    return resource_folder() / "fonts"


def known_templates() -> dict[str, Template]:
    """The forms that are known here, by id. One that cannot be used is told on stderr."""
    from rapporteur.report.template import load_templates

    return load_templates(places().templates, failed=lambda error: warn(str(error)))


def find_template(name: str) -> Template:
    """The form with this id. Raises `CommandError`."""
    templates = known_templates()
    if name not in templates:
        raise CommandError(f"there is no template {name!r}; there are {', '.join(sorted(templates))}")
    return templates[name]


def read_report(path: Path) -> Report:
    """The report in a file. Raises a `StoreError`."""
    from rapporteur.store.published import read_published

    return read_published(path)


_STEERING = {
    number: "\N{REPLACEMENT CHARACTER}"
    for number in (*range(0x20), *range(0x7F, 0xA0))
    if chr(number) not in "\t\n"
}


def plain(text: str) -> str:
    """A text for the terminal, with nothing in it that would steer it (ECMA-48: C0 and C1)."""
    return text.translate(_STEERING)


def say(*texts: str) -> None:
    """Print texts, a tab between them, whoever wrote them."""
    print(plain("\t".join(texts)))


def warn(sentence: str) -> None:
    """Tell a sentence on stderr."""
    print(plain(f"rapporteur: {sentence}"), file=sys.stderr)
