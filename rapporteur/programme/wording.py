"""Text as it comes out of a programme's file: without what no line can hold, and without HTML."""

from __future__ import annotations

import re
import unicodedata
from html import unescape

# Controls but for tabs and line ends, halves of surrogate pairs, code points that are no characters, and
# the byte order mark.
_UNFIT = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]")
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_BLANK_LINES = re.compile(r"\n[ \t]*\n\s*")

_ELEMENTS = (
    "a|abbr|b|blockquote|body|br|center|cite|code|dd|div|dl|dt|em|figure|font|footer|h[1-6]|head|header|hr|html|i|img"
    "|li|main|meta|ol|p|pre|section|small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|title|tr|tt|u|ul"
)
_TAG = re.compile(rf"<(/?)({_ELEMENTS})\b[^<>]*>|<!(?:--)?[^<>]*>", re.IGNORECASE)
_STYLE = re.compile(r"<style\b[^<>]*>[^<]*</style>", re.IGNORECASE)
_HREF = re.compile(r"""<a\s[^<>]*?\bhref\s*=\s*["']?\s*(https?://[^\s"'<>]+)""", re.IGNORECASE)
_NEW_LINE = frozenset({"br", "div", "tr", "li", "dt", "dd", "ul", "ol", "table", "section"})
_NEW_PARAGRAPH = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "hr"})
# Longer numbers are no characters, and would be read at length.
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]{2,8});")

_LINK = re.compile(r"https?://[^\s<>\"“”„«»]+", re.IGNORECASE)
_LONGEST_LINK = 2_000
_AFTER_LINK = ".,;:!?'*_’…"


def clean(text: str) -> str:
    """The text with plain line ends, composed letters, and nothing in it that cannot be kept or shown."""
    if text.isascii() and text.isprintable():
        return text.strip()
    return unicodedata.normalize("NFC", _UNFIT.sub("", _LINE_ENDS.sub("\n", text))).strip()


def one_line(text: str) -> str:
    """The clean text with a single space wherever there was white space."""
    return " ".join(clean(text).split())


def paragraphs(text: str) -> str:
    """The clean text of an abstract, which may be HTML: no tags, at most one blank line at a time."""
    plain = clean(text)
    if "<" in plain:
        plain = _without_tags(plain)
    lines = (line.rstrip().replace("\xa0", " ") for line in _without_references(plain).split("\n"))
    return _BLANK_LINES.sub("\n\n", "\n".join(lines)).strip()


def heading(text: str) -> str:
    """A title or a name out of a file that may have HTML's references or tags in it, on one line."""
    return one_line(paragraphs(text)) if "&" in text or "<" in text else one_line(text)


def links_in(text: str) -> tuple[str, ...]:
    """The web addresses in a text that may be HTML, each once."""
    if "://" not in text:
        return ()
    text = clean(text)
    found = dict.fromkeys(_without_references(link[:_LONGEST_LINK]) for link in _HREF.findall(text))
    for link in _LINK.findall(_TAG.sub(" ", text) if "<" in text else text):
        bare = _without_references(link[:_LONGEST_LINK]).rstrip(_AFTER_LINK)
        # In "(see https://example.org/a)" the bracket belongs to the sentence.
        while bare.endswith(")") and bare.count(")") > bare.count("("):
            bare = bare[:-1].rstrip(_AFTER_LINK)
        found.setdefault(bare)
    return tuple(link for link in found if len(link) > len("https://"))


def _without_references(text: str) -> str:
    return clean(_REFERENCE.sub(lambda found: unescape(found[0]), text)) if "&" in text else text


def _without_tags(text: str) -> str:
    if not (first := _TAG.search(text)):
        return text
    # Where HTML has paragraphs, an end of line is only a space. A text that has no more than a tag here and
    # there means its own.
    if any(found[2] and found[2].lower() in _NEW_PARAGRAPH for found in _TAG.finditer(text, first.start())):
        text = " ".join(line.strip() for line in text.split("\n"))
    return _TAG.sub(_instead_of_tag, _STYLE.sub("", text))


def _instead_of_tag(found: re.Match[str]) -> str:
    name = (found[2] or "").lower()
    if name in _NEW_PARAGRAPH:
        return "\n\n"
    if name == "li" and not found[1]:
        return "\n- "
    if name in ("td", "th") and found[1]:
        return " "
    if name in _NEW_LINE and name != "li" and (name == "br" or found[1]):
        return "\n"
    return ""
