"""With a window: ``open`` and ``demo``."""

from __future__ import annotations

import argparse
import json
import os
from pathlib import Path

from rapporteur.cli.common import DONE, CommandError, Commands, places
from rapporteur.starting import ensure_platform
from rapporteur.starting import run as start_window


def add(commands: Commands) -> None:
    """Add the commands."""
    opening = commands.add("open", _open, "open the window (the same as no command)")
    opening.add_argument("files", nargs="*", type=Path, metavar="FILE")

    playing = commands.add(
        "demo", _demo, "play the sample session; leaves its report, PDF and a picture of the window"
    )
    playing.add_argument("--out", type=Path, required=True, metavar="DIR")


def _open(options: argparse.Namespace) -> int:
    return start_window([path.absolute() for path in options.files], places(), os.environ)


def _demo(options: argparse.Namespace) -> int:
    ensure_platform(os.environ)
    from rapporteur.desktop.demo import DemoError, play

    try:
        played = play(options.out.absolute(), places(), os.environ, say=lambda step: print(f"  {step}"))
    except DemoError as error:
        raise CommandError(str(error)) from error
    print(json.dumps({"report": str(played.report), "pdf": str(played.pdf), "picture": str(played.picture)}))
    return DONE
