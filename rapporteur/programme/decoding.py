"""The text in a file's bytes, whatever wrote it."""

from __future__ import annotations

import codecs

from rapporteur.programme.errors import Refusal, RefusedError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    # The mark of UTF-32 begins with that of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LOOKED_AT = 4096


def decode(data: bytes) -> str:
    """The text: UTF-8, UTF-16 or UTF-32 by its mark or its pattern, or else Windows' western code page.

    Raises `RefusedError` for what is no text.
    """
    encoding = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)
    for guess in (encoding,) if encoding else (_by_zeros(data), "utf-8", "cp1252"):
        try:
            text = data.decode(guess) if guess else None
        except UnicodeDecodeError:
            continue
        if text is not None and "\0" not in text:
            return text
    raise RefusedError(Refusal.NO_TEXT)


def _by_zeros(data: bytes) -> str | None:
    """UTF-16 without a mark has a zero in nearly every pair of bytes of a western text."""
    start = data[:_LOOKED_AT]
    pairs = len(start) // 2
    if pairs and start[1::2].count(0) > 0.4 * pairs:
        return "utf-16-le"
    if pairs and start[::2].count(0) > 0.4 * pairs:
        return "utf-16-be"
    return None
