"""A soft click when a photo is taken, through whatever the system plays sounds with."""

from __future__ import annotations

import logging
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QProcess

log = logging.getLogger(__name__)

PLAYERS = (("pw-play",), ("paplay",), ("aplay", "-q"), ("afplay",))
"""PipeWire's, PulseAudio's, ALSA's and macOS's: the first that is there is taken."""


class Click:
    """Plays one sound. Where nothing can play it, only the log says so."""

    def __init__(
        self,
        sound: Path,
        *,
        which: Callable[[str], str | None] = shutil.which,
        start: Callable[[Sequence[str]], bool] | None = None,
    ) -> None:
        """`sound` is a WAV file; `start` runs a command that nobody waits for, and says whether it could."""
        self._sound, self._which, self._start = sound, which, start or _start

    def play(self) -> None:
        """Play it beside everything else, and do not wait for its end."""
        if sys.platform == "win32":
            import winsound

            flags = winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT
            try:
                winsound.PlaySound(str(self._sound), flags)
            except RuntimeError as error:
                log.info("no click: %s", error)
            return
        for name, *options in PLAYERS:
            if program := self._which(name):
                if not self._start((program, *options, str(self._sound))):
                    log.info("no click: %s does not start", program)
                return
        log.info("no click: there is none of %s", ", ".join(name for name, *_ in PLAYERS))


def _start(command: Sequence[str]) -> bool:
    # Detached by Qt, nothing is left of it here: no process to wait for, and none that outlives its end.
    player = QProcess()
    player.setProgram(command[0])
    player.setArguments(list(command[1:]))
    for redirect in (player.setStandardInputFile, player.setStandardOutputFile, player.setStandardErrorFile):
        redirect(QProcess.nullDevice())
    # A plain bool, whatever PySide's stubs say.
    return bool(player.startDetached())
