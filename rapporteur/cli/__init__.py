"""The ``rapporteur`` command: the same doors without a window.

Exit codes: 0 done; 1 the answer is no (``check``: something required is missing; ``search``: no line has the
words; ``snap``: no picture could be taken; ``send``: it was refused, or may not have arrived); 2 the command
was not understood; 3 a file could not be read or written, or a message waits, with a sentence on stderr.

Each module beside this one has a group of commands: `add` adds them. A group is imported when one of its
commands is called, and what a command needs when it runs.
"""

from __future__ import annotations

import argparse
import gc
import io
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from importlib import import_module

from rapporteur import __version__
from rapporteur.cli.common import DONE, MISUSED, NO, TROUBLE, Commands, warn
from rapporteur.cli.trouble import sentence_of

__all__ = ["COMMANDS", "DONE", "MISUSED", "NO", "TROUBLE", "main"]

COMMANDS = {
    "open": "window",
    "demo": "window",
    "import": "importing",
    "export": "exporting",
    "compile": "compiling",
    "send": "sending",
    "outbox": "sending",
    "show": "reading",
    "check": "reading",
    "new": "beginning",
    "programme": "beginning",
    "templates": "beginning",
    "history": "versions",
    "restore": "versions",
    "recover": "versions",
    "search": "searching",
    "snap": "snapping",
}
"""The commands, each with the module that has it."""


_SELDOM = 2_000_000
"""How many objects more than before it takes to look for garbage."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    # A command makes objects that stay, and ends; a volume has hardly any that only a search would free.
    gc.set_threshold(_SELDOM)
    gc.enable()
    if not any(word in COMMANDS for word in words[:1]) and not {"-h", "--help", "--version"} & set(words[:1]):
        words.insert(0, "open")
    options = _parser([words[0]] if words[0] in COMMANDS else COMMANDS).parse_args(words)
    _log(options)
    run: Callable[[argparse.Namespace], int] = options.run
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A terminal or a file that cannot show a letter gets its number instead of nothing at all.
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        code = run(options)
        sys.stdout.flush()  # here, where a reader that has gone is understood
        return code
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return TROUBLE
    except Exception as error:
        sentence = sentence_of(error)
        if sentence is None:
            raise
        warn(sentence)
        return TROUBLE


def _log(options: argparse.Namespace) -> None:
    from rapporteur.faults.telling import log_to_stderr

    log_to_stderr("DEBUG" if options.verbose else "WARNING")


def _parser(names: Iterable[str] = COMMANDS) -> argparse.ArgumentParser:
    """What understands these commands, and those beside them."""
    parser = argparse.ArgumentParser(
        prog="rapporteur",
        description="The session rapporteur's hour in one window. "
        "Without a command, opens the window, with FILE if one is given.",
        epilog="Exit codes: 0 done, 1 the answer is no, 2 not understood, "
        "3 a file could not be read or written.",
    )
    parser.add_argument("--version", action="version", version=f"rapporteur {__version__}")
    commands = Commands(parser)
    for group in dict.fromkeys(COMMANDS[name] for name in names):
        import_module(f"rapporteur.cli.{group}").add(commands)
    return parser
