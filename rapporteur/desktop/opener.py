"""Hands a file over to the desktop: to its own program, or to the file manager."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from shutil import which

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_DRAFT = "message/rfc822"


def open_file(path: Path) -> bool:
    """Open a file with the program that the desktop has for it. False when there is none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def open_draft(
    path: Path,
    *,
    platform: str = sys.platform,
    run: Callable[[Sequence[str]], object] | None = None,
    ask: Callable[[tuple[str, ...]], str] | None = None,
    find: Callable[[str], str | None] = which,
) -> bool:
    """Open an e-mail's draft (.eml) with the program that mail is written with. False when there is none.

    Where Linux has no program for such files Thunderbird is asked for: it writes on at any draft that it is
    given. Its ``-compose`` would trip over commas and quotes in names.
    """
    if not platform.startswith("linux") or (ask or _ask)(("xdg-mime", "query", "default", _DRAFT)).strip():
        return open_file(path)
    program = find("thunderbird")
    if program is None:
        return False
    (run or _run)((program, str(path)))
    return True


def show_command(path: Path, platform: str = sys.platform) -> list[str] | None:
    """The command that shows a file selected in its folder; None where the folder is simply opened.

    Windows: ``explorer /select``. macOS: ``open -R`` (see their manuals).
    """
    match platform:
        case "win32":
            return ["explorer", "/select,", str(path)]
        case "darwin":
            return ["open", "-R", str(path)]
        case _:
            return None


@cache
def _ask(command: tuple[str, ...]) -> str:
    """What a command prints; nothing where it is not there, fails or takes longer than a second.

    The window waits for it, so a desktop that does not answer may hold it up shortly and only once: asked for
    several drafts at a time, it is asked a single time while the program runs.
    """
    import subprocess

    try:
        return subprocess.run(command, capture_output=True, text=True, timeout=1, check=False).stdout
    except (OSError, subprocess.TimeoutExpired):
        return ""


def _run(command: Sequence[str]) -> object:
    import subprocess

    # It goes on by itself, and has nothing to say here.
    nothing = subprocess.DEVNULL
    return subprocess.Popen(command, stdin=nothing, stdout=nothing, stderr=nothing)


def show_in_folder(path: Path, run: Callable[[Sequence[str]], object] = _run) -> bool:
    """Show a file in its folder. False when the desktop has no way to."""
    command = show_command(path)
    if command is None:
        return open_file(path.parent)
    run(command)
    return True
