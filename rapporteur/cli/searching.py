"""``search``: lines in all reports."""

from __future__ import annotations

import argparse
import json

from rapporteur.cli.common import DONE, NO, Commands, places, say


def add(commands: Commands) -> None:
    """Add the command."""
    searching = commands.add("search", _search, "find lines in all reports; exit code 1 if there is none")
    searching.add_argument("words", nargs="+", metavar="WORDS", help="words, or beginnings of words")
    searching.add_argument("--json", action="store_true", help="as JSON")


def _search(options: argparse.Namespace) -> int:
    from rapporteur.store.library import Library

    here = places()
    library = Library(here.working)
    library.look_through(here.documents)
    hits = library.catalogue.search(" ".join(options.words))
    library.catalogue.close()
    if options.json:
        print(json.dumps([hit._asdict() for hit in hits], ensure_ascii=False, indent=2))
    else:
        for hit in hits:
            say(hit.path or hit.title, hit.where, hit.line)
    return DONE if hits else NO
