"""A private X display with a window manager, for tests that need a real one."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Self, TypeVar

T = TypeVar("T")

PROGRAMS = ("Xvfb", "openbox", "setxkbmap", "xdotool", "xprop", "xrandr")


def missing_programs() -> list[str]:
    """The programs that a Display needs and that are not installed."""
    return [program for program in PROGRAMS if shutil.which(program) is None]


def wait_until(condition: Callable[[], T], *, what: str, seconds: float = 15) -> T:
    """Ask until the answer is true, and return it. Raises AssertionError when it never becomes true."""
    deadline = time.monotonic() + seconds
    while not (answer := condition()):
        assert time.monotonic() < deadline, f"waited {seconds} s in vain for {what}"
        time.sleep(0.02)
    return answer


class Display:
    """Xvfb and openbox, started on entry and stopped on exit.

    `name` is the display's name, such as `:7`. `width` and `height` are in pixels.
    """

    def __init__(self, width: int = 1920, height: int = 1080) -> None:
        self.width = width
        self.height = height
        self.name = ""
        self._stack = ExitStack()
        self._home = ""

    def __enter__(self) -> Self:
        with self._stack:
            self._home = self._stack.enter_context(tempfile.TemporaryDirectory(prefix="display-"))
            self.name = self._start_server()
            # A keyboard with accents: a letter that it lacks would be lent a key, and be lost now and then.
            self.run("setxkbmap", "-layout", "us", "-variant", "altgr-intl")
            self.start("openbox")
            wait_until(self._has_window_manager, what="the window manager")
            # All went well: what was started stays until the exit.
            self._stack = self._stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def environ(self, **more: str) -> dict[str, str]:
        """The environment for a program that shall show its windows here."""
        inherited = {
            name: value
            for name, value in os.environ.items()
            if name not in ("WAYLAND_DISPLAY", "XDG_SESSION_TYPE", "XAUTHORITY")
        }
        # A home of its own keeps people's own settings of openbox and Qt out of the tests.
        here = {"DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb", "HOME": self._home}
        return inherited | here | {"XDG_CONFIG_HOME": self._home} | more

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        """Start a program here; it is stopped with the display, if not before."""
        process = subprocess.Popen(
            command, env=self.environ(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        self._stack.callback(stop, process)
        return process

    def run(self, *command: str) -> str:
        """Run a program here to its end and return what it printed. Raises CalledProcessError."""
        return subprocess.run(
            command, env=self.environ(), capture_output=True, text=True, check=True, timeout=30
        ).stdout

    def xdotool(self, *arguments: str | int) -> str:
        """Run xdotool to its end and return what it printed. Raises CalledProcessError."""
        return self.run("xdotool", *map(str, arguments))

    def wait_for_window(self, title_or_class: str, *, gone: bool = False) -> int:
        """The id of the visible window whose title or class matches the regular expression.

        With `gone`, wait until there is none, and return 0.
        """
        if gone:
            wait_until(lambda: not self.has_window(title_or_class), what=f"“{title_or_class}” to disappear")
            return 0
        return wait_until(lambda: self._windows(title_or_class), what=f"“{title_or_class}”")[0]

    def has_window(self, title_or_class: str) -> bool:
        """Whether a visible window's title or class matches the regular expression."""
        return bool(self._windows(title_or_class))

    def screenshot(self, path: Path) -> None:
        """Write the whole screen to a file, in the format its name ends in."""
        from mss import MSS
        from PIL import Image

        with MSS(display=self.name) as screen:
            shot = screen.grab(screen.monitors[0])
        Image.frombytes("RGB", (shot.width, shot.height), shot.bgra, "raw", "BGRX").save(path)

    def _start_server(self) -> str:
        reading, writing = os.pipe()
        with os.fdopen(reading) as answer:
            command = ["Xvfb", "-displayfd", str(writing), "-nolisten", "tcp", "-noreset"]
            command += ["-screen", "0", f"{self.width}x{self.height}x24"]
            server = subprocess.Popen(
                command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
            os.close(writing)
            self._stack.callback(stop, server)
            # The server writes its number once it accepts connections, and nothing if it fails.
            number = answer.readline().strip()
        if not number:
            raise RuntimeError(f"Xvfb did not start (exit status {server.wait()})")
        return f":{number}"

    def _has_window_manager(self) -> bool:
        signs = self.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK", "_NET_CLIENT_LIST_STACKING")
        return signs.count("window id #") == 2

    def _windows(self, pattern: str) -> list[int]:
        managed = self.run("xprop", "-root", "_NET_CLIENT_LIST_STACKING").partition("#")[2]
        ids = {int(word, 16) for word in managed.replace(",", " ").split()}
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", pattern],
            env=self.environ(),
            capture_output=True,
            text=True,
            check=False,  # It fails when it finds nothing.
        ).stdout.split()
        return [int(line) for line in found if int(line) in ids]


def stop(process: subprocess.Popen[Any]) -> None:
    """End a program that we started, and wait for its end. Nothing happens if it has ended."""
    process.terminate()
    try:
        process.wait(timeout=10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
