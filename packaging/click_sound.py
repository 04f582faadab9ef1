"""Write resources/sounds/click.wav anew: what is heard when a photo is taken, if that is wanted.

A tone and its octave that swell for two milliseconds and die away, a twelfth as loud as can be. The same
bytes come out each time.
"""

from __future__ import annotations

import io
import math
import struct
import wave
from pathlib import Path

PATH = Path(__file__).parents[1] / "resources" / "sounds" / "click.wav"

RATE = 22_050
"""Samples a second."""

_SECONDS = 0.06
_TONE = 1_320.0
_SWELL, _FADE = 0.002, 0.009
_LOUDEST = 32_767 / 12


def click() -> bytes:
    """The sound as a WAV file, in one channel of sixteen bits."""
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        count = round(_SECONDS * RATE)
        file.writeframes(b"".join(struct.pack("<h", _sample(number / RATE)) for number in range(count)))
    return buffer.getvalue()


def _sample(seconds: float) -> int:
    wave_form = 0.7 * math.sin(math.tau * _TONE * seconds) + 0.3 * math.sin(math.tau * 2 * _TONE * seconds)
    return round(_LOUDEST * wave_form * min(seconds / _SWELL, 1) * math.exp(-seconds / _FADE))


if __name__ == "__main__":
    PATH.parent.mkdir(exist_ok=True)
    PATH.write_bytes(click())
