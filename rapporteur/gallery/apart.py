"""Counting in a process of its own: ``python -m rapporteur.gallery.apart``.

To read a picture and count on it takes some tenths of a second, and beside a window that is being painted
these cost it a frame or more. The process gets the bytes of one JPEG or PNG file on its standard input; it
answers with one `Count` in JSON, or ``null``, and ends. What it cannot read it tells on its standard error.
"""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from typing import BinaryIO

from rapporteur.gallery.counting import count_tiles
from rapporteur.gallery.model import Count, Tile

_NICENESS = 5
_PATIENCE = 60
"""In seconds; what takes longer never ends."""


class NotCountedError(Exception):
    """The process for counting could not be started, or did not answer."""


def count_apart(photo: bytes, *, command: Sequence[str] | None = None) -> Count | None:
    """What `count_tiles` says of the upright picture in a file, from a process of its own; waits for it.

    `command` starts the process in a program that is not run by a Python of its own. Raises
    `NotCountedError`, also where the picture cannot be read.
    """
    # -P: whatever lies in the folder where the program was started is not imported.
    usual = (sys.executable, "-P", "-m", "rapporteur.gallery.apart")
    try:
        done = subprocess.run(
            command or usual,
            input=photo,
            capture_output=True,
            check=True,
            timeout=_PATIENCE,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        answer = json.loads(done.stdout)
    except subprocess.CalledProcessError as error:
        raise NotCountedError(error.stderr.decode("utf-8", "replace").strip() or str(error)) from error
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        raise NotCountedError(str(error)) from error
    if answer is None:
        return None
    participants, with_video, sure, tiles = answer
    return Count(participants, with_video, sure, tuple(Tile(*tile) for tile in tiles))


def serve(photos: BinaryIO, answers: BinaryIO) -> None:
    """Count the people on one picture."""
    from PIL import Image, ImageOps

    # What shows through or has more than eight bits is no picture of a screen, and nothing depends on it.
    upright = ImageOps.exif_transpose(Image.open(photos, formats=("JPEG", "PNG"))).convert("RGB")
    answers.write(json.dumps(count_tiles(upright)).encode("ascii"))
    answers.flush()


def main() -> None:
    """Serve the process that started this one."""
    if sys.platform != "win32":
        os.nice(_NICENESS)
    try:
        serve(io.BytesIO(sys.stdin.buffer.read()), sys.stdout.buffer)
    except Exception as error:  # noqa: BLE001 - what Pillow raises for hostile bytes is no closed list
        sys.exit(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    main()
