"""The real program, in a process of its own, with a home of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.display import Display, stop, wait_until

INSTALLED = os.environ.get("RAPPORTEUR_PROGRAM", "")
"""The command of an installed package that is to be tried in place of the checkout's."""

_TRIES = 3
"""How often a key is pressed that reaches nobody."""


class Program:
    """A running ``rapporteur``; what it says on stderr is read line by line."""

    def __init__(self, environ: Mapping[str, str], *arguments: str, module: str = "rapporteur") -> None:
        installed = INSTALLED if module == "rapporteur" else ""
        command = [*([installed] if installed else [sys.executable, "-m", module]), *arguments]
        self.process = subprocess.Popen(command, env=environ, stderr=subprocess.PIPE, text=True)
        self.lines: list[str] = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stderr
        for line in self.process.stderr:
            self.lines.append(line.rstrip())

    def count(self, words: str) -> int:
        """How many lines have these words so far."""
        return sum(words in line for line in self.lines)

    def wait_for(self, words: str, *, more_than: int = 0) -> None:
        """Wait until more lines than that have these words."""
        wait_until(lambda: self.count(words) > more_than, what=f"{words!r} among {self.lines[-5:]}")

    def finish(self) -> None:
        """Read what it still had to say."""
        self._reader.join()
        assert self.process.stderr
        self.process.stderr.close()

    def kill(self) -> None:
        """Kill it as the kernel would: nothing of its own runs any more."""
        self.process.kill()
        self.process.wait()


class Machine:
    """A display and a home on it: the environment in which a person uses the program."""

    def __init__(self, display: Display, home: Path) -> None:
        self.display, self.home = display, home
        self.environ = display.environ(
            HOME=str(home),
            XDG_DATA_HOME=str(home / "data"),
            XDG_CONFIG_HOME=str(home / "config"),
            XDG_RUNTIME_DIR=str(home / "run"),
            TMPDIR=str(home / "run"),
            LANG="C.UTF-8",
            LC_ALL="C.UTF-8",
            LANGUAGE="en",
        )
        (home / "run").mkdir(mode=0o700)

    @contextmanager
    def running(
        self,
        *arguments: str,
        options: Sequence[str] = ("open", "--verbose"),
        module: str = "rapporteur",
    ) -> Iterator[Program]:
        """The program with a window; stopped at the end if it still runs."""
        program = Program(self.environ, *options, *arguments, module=module)
        try:
            yield program
        finally:
            stop(program.process)
            program.finish()

    def command(self, *arguments: str, exit_code: int = 0) -> str:
        """Run a command of the program to its end; what it printed on stdout."""
        done = subprocess.run(
            [sys.executable, "-m", "rapporteur", *arguments],
            env=self.environ,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == exit_code, f"{done.returncode}: {done.stdout}\n{done.stderr}"
        return done.stdout

    def type(self, text: str) -> None:
        """Type into whatever has the focus."""
        # A character that the keyboard lacks is lent a key; programs need a moment to hear of it.
        self.display.xdotool("type", "--delay", "4" if text.isascii() else "60", text)

    def press(self, *keys: str) -> None:
        """Press keys, one after the other, in xdotool's spelling."""
        self.display.xdotool("key", "--delay", "4", *keys)

    def answer(self, title: str, key: str = "Return") -> None:
        """Press a key in a dialog, and once more where it does not close.

        While the window manager puts a window up it has the keyboard, and a key may reach nobody.
        """
        for _ in range(_TRIES):
            # It may close while it is given the keyboard: the key before was only slow.
            with suppress(AssertionError, subprocess.CalledProcessError):
                self.focus(title)
                self.press(key)
            with suppress(AssertionError):
                wait_until(lambda: not self.display.has_window(title), what=title, seconds=5)
                return
        raise AssertionError(f"“{title}” does not close by {key}")

    def focus(self, title: str) -> int:
        """Bring a window to the front and give it the keyboard."""

        def window_with_it() -> int:
            # Asked for again: a dialog that closes meanwhile gives the keyboard to its own window.
            window = self.display.wait_for_window(title)
            try:
                self.display.xdotool("windowactivate", window)
                has_it = self.display.xdotool("getwindowfocus").strip() == str(window)
            except subprocess.CalledProcessError:
                return 0  # it has just gone, or is being put up
            return window if has_it else 0

        return wait_until(window_with_it, what=f"focus on {title}")
