"""Speaking with the process that has the dictionaries (`spelling_process`)."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Sequence
from contextlib import suppress
from typing import IO, Any, cast


class ChildEndedError(Exception):
    """The process is gone, or does not answer in the way that was agreed."""


class RequestError(Exception):
    """The process could not do what it was asked; it goes on."""


class Child:
    """The running process. Only `kill` may be called on another thread than the one that asks."""

    def __init__(self, command: Sequence[str]) -> None:
        """Start it. Raises `OSError` when it cannot be started."""
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=_quietly(),
        )
        self._requests = cast("IO[bytes]", self._process.stdin)
        self._answers = cast("IO[bytes]", self._process.stdout)

    def ask(self, request: Sequence[object]) -> Any:
        """The answer to a request, which is waited for. Raises `ChildEndedError` and `RequestError`."""
        try:
            self._requests.write(json.dumps(request).encode("ascii") + b"\n")
            self._requests.flush()
            answer = json.loads(self._answers.readline())
            error = answer.get("error")
        except (OSError, ValueError, AttributeError) as failure:
            raise ChildEndedError(f"{type(failure).__name__}: {failure}") from failure
        if error is not None:
            raise RequestError(str(error))
        return answer.get("answer")

    def kill(self) -> None:
        """End it at once; who waits for an answer gets a `ChildEndedError`."""
        self._process.kill()

    def end(self) -> None:
        """End it, and clear up after it."""
        self._process.kill()
        for pipe in (self._requests, self._answers):
            with suppress(OSError):  # what was still to be sent has nobody to go to
                pipe.close()
        self._process.wait()


def _quietly() -> int:
    """How Windows starts a process without a console, and behind the others."""
    if os.name != "nt":
        return 0
    quiet: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    behind: int = getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)
    return quiet | behind
