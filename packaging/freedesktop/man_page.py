"""Write the manual page rapporteur(1) from what the command line itself says of its commands and options.

Usage: python packaging/freedesktop/man_page.py > rapporteur.1
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from project import VERSION, releases

from rapporteur import cli

_INTRODUCTION = """\
Rapporteur is for the person who reports on a session held by video call: notes under each speaker, the
session's clock, the group photo, the PDF in the forum's own layout and the e-mail that carries it.

Without a command the window is opened, with the files if any are given: reports (.rapport), filled-in forms
(.txt, .md) or a forum's programme. All that is typed is kept at once; there is nothing to save."""

_CODES = {
    cli.DONE: "done",
    cli.NO: "the answer is no: check found something required missing, search found nothing, "
    "snap found nothing to take",
    cli.MISUSED: "the command was not understood",
    cli.TROUBLE: "a file could not be read or written; a sentence on standard error says which and why",
}

_ENVIRONMENT = {
    "RAPPORTEUR_LOG": "what is said on standard error when a window is opened: WARNING (as usual), DEBUG",
    "XDG_DATA_HOME": "where the folder with the working copies of reports is; ~/.local/share as usual",
    "XDG_CONFIG_HOME": "where the folder with settings, own forms and words is; ~/.config as usual",
}


def page() -> str:
    """The manual page in roff, as man(7) describes it."""
    # There is no other way to what the command line knows; the page must not say anything else.
    parser = cli._parser()
    day = releases()[0][1]
    lines = [
        f'.TH RAPPORTEUR 1 "{day}" "rapporteur {VERSION}" "User Commands"',
        ".SH NAME",
        r"rapporteur \- report on a session while it is held",
        ".SH SYNOPSIS",
        ".B rapporteur",
        "[\\fIFILE\\fR ...]",
        ".br",
        ".B rapporteur",
        "\\fICOMMAND\\fR [\\fIOPTIONS\\fR]",
        ".SH DESCRIPTION",
    ]
    for number, paragraph in enumerate(_INTRODUCTION.split("\n\n")):
        lines += [".PP"] * bool(number) + [_plain(" ".join(paragraph.split()))]
    lines.append(".SH COMMANDS")
    for name, command in _commands(parser).items():
        lines += _described(name, command)
    lines += [".SH OPTIONS", "Every command has these:"]
    lines += [".TP", r"\fB\-h\fR, \fB\-\-help\fR", "Say what the command takes."]
    lines += [".TP", r"\fB\-v\fR, \fB\-\-verbose\fR", "Say on standard error what is done."]
    lines += [".TP", r"\fB\-\-version\fR", "Say which version this is."]
    lines.append(".SH EXIT STATUS")
    for code, meaning in _CODES.items():
        lines += [".TP", f".B {code}", _plain(meaning)]
    lines.append(".SH ENVIRONMENT")
    for name, meaning in _ENVIRONMENT.items():
        lines += [".TP", f".B {name}", _plain(meaning)]
    return "\n".join(lines) + "\n"


def _commands(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    # argparse keeps its commands in an action that has no public type.
    (action,) = [each for each in parser._actions if isinstance(each, argparse._SubParsersAction)]
    return dict(action.choices)


def _described(name: str, command: argparse.ArgumentParser) -> list[str]:
    usage = " ".join(command.format_usage().split()).removeprefix("usage: ")
    usage = re.sub(r" \[-h\]| \[--version\]| \[-v\]", "", usage)
    lines = [
        f".SS {_plain(name)}",
        _plain(_sentence(command.description or "")),
        ".PP",
        f"\\fB{_plain(usage)}\\fR",
    ]
    for action in command._actions:
        if not action.help or {"-h", "-v", "--version"} & set(action.option_strings):
            continue
        shown = ", ".join(f"\\fB{_plain(each)}\\fR" for each in action.option_strings)
        value = action.metavar or action.dest.upper() if action.nargs != 0 else ""
        told = action.help.replace("%(default)s", str(action.default)).replace("%%", "%")
        words = shown or f"\\fI{_plain(str(value))}\\fR"
        if shown and value:
            words += f" \\fI{_plain(str(value))}\\fR"
        lines += [".TP", words, _plain(_sentence(told))]
    return lines


def _sentence(text: str) -> str:
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", ")")) else f"{text}."


def _plain(text: str) -> str:
    """The text so that roff takes it for nothing else."""
    text = text.replace("\\", r"\e").replace("-", r"\-").replace("…", "...").replace("'", r"\(aq")
    return f"\\&{text}" if text.startswith((".", "'")) else text


if __name__ == "__main__":
    sys.stdout.write(page())
