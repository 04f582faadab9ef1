"""Counting in a process of its own: ``python -m rapporteur.gallery.apart``.

To count takes some tenths of a second of Python, and beside a window that is being painted these cost it a
frame or more. The process gets one picture on its standard input, as JSON in a line (its width and height)
and its bytes in red, green and blue; it answers with one `Count` in JSON, or ``null``, and ends.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, BinaryIO

from rapporteur.gallery.counting import count_tiles
from rapporteur.gallery.model import Count, Tile

if TYPE_CHECKING:
    from PIL.Image import Image

_NICENESS = 5
_PATIENCE = 60
"""In seconds; what takes longer never ends."""


class NotCountedError(Exception):
    """The process for counting could not be started, or did not answer."""


def count_apart(image: Image, *, command: Sequence[str] | None = None) -> Count | None:
    """What `count_tiles` says, from a process of its own; waits for it.

    `command` starts the process in a program that is not run by a Python of its own. Raises
    `NotCountedError`.
    """
    # -P: whatever lies in the folder where the program was started is not imported.
    usual = (sys.executable, "-P", "-m", "rapporteur.gallery.apart")
    plain = image.convert("RGB")
    size = json.dumps(plain.size).encode("ascii")
    try:
        done = subprocess.run(
            command or usual,
            # Other threads go on while large pieces are joined, and would wait while they are formatted.
            input=b"\n".join((size, plain.tobytes())),
            capture_output=True,
            check=True,
            timeout=_PATIENCE,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        answer = json.loads(done.stdout)
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        raise NotCountedError(str(error)) from error
    if answer is None:
        return None
    participants, with_video, sure, tiles = answer
    return Count(participants, with_video, sure, tuple(Tile(*tile) for tile in tiles))


def serve(pictures: BinaryIO, answers: BinaryIO) -> None:
    """Count the people on one picture."""
    from PIL import Image as Pillow

    width, height = json.loads(pictures.readline())
    count = count_tiles(Pillow.frombytes("RGB", (width, height), pictures.read()))
    answers.write(json.dumps(count).encode("ascii"))
    answers.flush()


def main() -> None:
    """Serve the process that started this one."""
    if sys.platform != "win32":
        os.nice(_NICENESS)
    serve(sys.stdin.buffer, sys.stdout.buffer)


if __name__ == "__main__":
    main()
