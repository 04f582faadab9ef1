"""Hands a file over to the desktop: to its own program, or to the file manager."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_file(path: Path) -> bool:
    """Open a file with the program that the desktop has for it. False when there is none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


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


def _run(command: Sequence[str]) -> object:
    import subprocess

    return subprocess.Popen(command)


def show_in_folder(path: Path, run: Callable[[Sequence[str]], object] = _run) -> bool:
    """Show a file in its folder. False when the desktop has no way to."""
    command = show_command(path)
    if command is None:
        return open_file(path.parent)
    run(command)
    return True
