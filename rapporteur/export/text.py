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
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_END_OF_ISOLATE, _END_OF_EMBEDDING = "\u2069", "\u202c"


def clean(text: str) -> str:
    """The text without what no file format can hold; its lines end in a line feed.

    Letters with accents are composed, because that is how fonts have them.
    """
    if not text.isprintable():  # as most texts are: nothing that has to go is
        text = _UNFIT.sub("", _LINE_ENDS.sub("\n", text))
    return unicodedata.normalize("NFC", text)


def one_line(text: str) -> str:
    """The cleaned text on one line, without the invisible controls that reorder it."""
    return " ".join(_BIDI_CONTROLS.sub("", clean(text)).split())


def closed(text: str) -> str:
    """The text with whatever turns directions ended on its own line, so that it turns nothing after it.

    Unicode standard annex 9, rules X1 to X8.
    """
    if not _TURNING.search(text):
        return text
    return "\n".join(line + _open_at_end(line) for line in text.split("\n"))


def _open_at_end(line: str) -> str:
    """What ends the embeddings and isolates that a line leaves open."""
    ends: list[str] = []
    for character in _TURNING.findall(line):
        if character in "\u2066\u2067\u2068":
            ends.append(_END_OF_ISOLATE)
        elif character == _END_OF_ISOLATE:
            if _END_OF_ISOLATE in ends:
                # It ends the embeddings inside it too.
                while ends.pop() != _END_OF_ISOLATE:
                    pass
        elif character != _END_OF_EMBEDDING:
            ends.append(_END_OF_EMBEDDING)
        elif ends and ends[-1] == _END_OF_EMBEDDING:
            ends.pop()
    return "".join(reversed(ends))


def right_to_left(text: str, *, otherwise: bool = False) -> bool:
    """Whether a paragraph runs from right to left: its first letter says so, isolates not looked into.

    `otherwise` holds where it has no letter. Unicode standard annex 9, rules P2 and P3.
    """
    isolates = 0
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("LRI", "RLI", "FSI"):
            isolates += 1
        elif kind == "PDI":
            isolates = max(0, isolates - 1)
        elif not isolates and kind in ("L", "R", "AL"):
            return kind != "L"
    return otherwise
