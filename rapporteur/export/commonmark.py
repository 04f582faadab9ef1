"""Text made safe for Markdown (CommonMark 0.31): what users write reads back as they wrote it."""

from __future__ import annotations

import re

# What Markdown takes for marks: at the beginning of a line, and anywhere (underscores inside words are not).
_LEADING = re.compile(r"^(?:(?=>|~~~|[-+#=]+(?:\s|$)|-(?:\s*-){2,}\s*$)|(?P<number>\d{1,9})(?=[.)](?:\s|$)))")
_INLINE = re.compile(
    r"[*`\[]|(?<![^\W_])_|_(?![^\W_])|~(?=~)|(?<=~)~|<(?=[a-zA-Z/!?])|&(?=#?\w+;)"
    r"|\\(?=[!-/:-@\[-`{-~]|$)|\|"
)
# In a heading, what could be its closing sequence.
_CLOSING = re.compile(r"(?<=[ \t])#+$")


def escaped(line: str) -> str:
    """One line, with a backslash before what is meant as it stands."""
    return _LEADING.sub(r"\g<number>\\", _INLINE.sub(r"\\\g<0>", line))


def bracketed(line: str) -> str:
    """The same for what stands in square brackets: the words of a picture."""
    return escaped(line).replace("]", r"\]")


def heading_escaped(line: str) -> str:
    """The same for a heading."""
    return _CLOSING.sub(lambda found: r"\#" * len(found[0]), escaped(line))
