"""What users write, made fit for places that cannot hold everything: PDF, file names, mail headers."""

from __future__ import annotations

import re
import unicodedata

# Controls but for tab and line feed, halves of surrogate pairs, and code points that are no characters.
_UNFIT = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(chr(plane << 16 | last) for plane in range(1, 17) for last in (0xFFFE, 0xFFFF))
    + "]"
)
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
# They turn what follows around: "annex\u202efdp.exe" reads as "annexexe.pdf".
_BIDI_CONTROLS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def clean(text: str) -> str:
    """The text without what no file format can hold; its lines end in a line feed.

    Letters with accents are composed, because that is how fonts have them.
    """
    return unicodedata.normalize("NFC", _UNFIT.sub("", _LINE_ENDS.sub("\n", text)))


def one_line(text: str) -> str:
    """The cleaned text on one line, without the invisible controls that reorder it."""
    return " ".join(_BIDI_CONTROLS.sub("", clean(text)).split())
