"""Addresses as people write and paste them, and as they are written again."""

from __future__ import annotations

import re
import unicodedata

from rapporteur.export.text import one_line
from rapporteur.mail.letters import Address

LONGEST_LOCAL_PART = 64
"""Octets before the @ (RFC 5321 section 4.5.3.1.1)."""
LONGEST_ADDRESS = 254
"""Octets of a whole address: a path of 256 without its brackets (RFC 5321 section 4.5.3.1.3)."""

_PIECE = re.compile(r'(?:"(?:\\.|[^"\\])*"|[^,;])+')
_NAMED = re.compile(r"(?P<name>.*?)\s*<\s*(?P<address>[^<>]*?)\s*>")
_QUOTED = re.compile(r'"(?P<inside>(?:\\.|[^"\\])*)"')
_ESCAPED = re.compile(r"\\(.)")
# In a name without quotes these are another address, whose owner would get nothing.
_OF_ADDRESS = frozenset("<>@")
# What a name without quotes may not have (RFC 5322 section 3.2.3).
_SPECIALS = frozenset('()<>[]:;@\\,."')
_UNFIT_IN_NAME = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
# RFC 5321 section 4.1.2, Dot-string; RFC 6531 section 3.3 adds all that is not ASCII.
_LOCAL_PART = re.compile(
    r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~\-\x80-\U0010ffff]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~\-\x80-\U0010ffff]+)*"
)
_LABEL = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?")
# Letters of their own since IDNA 2008, which IDNA 2003 wrote otherwise: another domain, of somebody else.
_DEVIATIONS = frozenset("ßẞς")


def read_addresses(text: str) -> tuple[tuple[Address, ...], tuple[str, ...]]:
    """The addresses of a list as it was written or pasted, and the pieces of it that are none.

    Commas, semicolons and line breaks stand between them; in a name in double quotes they belong to it.
    Each may be "name <address>" or an address alone. Accents are composed, and what is invisible around a
    piece falls away; a piece with controls or turned directions inside is none, nor is one with two addresses
    and no separator between them.
    """
    addresses: list[Address] = []
    others: list[str] = []
    for line in text.splitlines():
        for found in _PIECE.findall(line):
            piece = _stripped(found)
            if not piece:
                continue
            address = _read_one(piece)
            if address is None:
                others.append(one_line(piece))
            else:
                addresses.append(address)
    return tuple(addresses), tuple(others)


def written(address: Address) -> str:
    """The address with its name, as `read_addresses` reads it back; the name in quotes where it must be."""
    name = one_line(address.name)
    if not name:
        return address.address
    if any(letter in _SPECIALS or unicodedata.category(letter) == "Cf" for letter in name):
        escaped = name.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{escaped}" <{address.address}>'
    return f"{name} <{address.address}>"


def is_address(text: str) -> bool:
    """Whether it is an address that mail can be sent to, and nothing else: no name, no blanks, no brackets.

    Letters of all scripts may be in it (RFC 6531); quoted local parts and numeric domains may not.
    """
    local, at, _ = text.rpartition("@")
    if (
        not at
        or len(text) > LONGEST_ADDRESS
        or any(unicodedata.category(letter)[0] in "CZ" for letter in text)
    ):
        return False
    if not _LOCAL_PART.fullmatch(local) or len(local.encode()) > LONGEST_LOCAL_PART:
        return False
    try:
        return len(on_the_wire(text).encode()) <= LONGEST_ADDRESS
    except UnicodeError:
        return False


def on_the_wire(address: str) -> str:
    """The address with its domain in ASCII (RFC 5890, A-labels); what stands before the @ stays.

    Raises `UnicodeError` where the domain is none.
    """
    local, at, domain = address.rpartition("@")
    return local + at + ascii_domain(domain)


def ascii_domain(domain: str) -> str:
    """A domain or a host's name in ASCII (RFC 5890, A-labels). Raises `UnicodeError` where it is none."""
    labels = [_ascii_label(label) for label in domain.split(".")]
    if not all(map(_LABEL.fullmatch, labels)):
        raise UnicodeError("no name of a domain")
    return ".".join(labels)


def _ascii_label(label: str) -> str:
    if label.isascii():
        return label
    kinds = [unicodedata.category(letter)[0] if letter != "-" else "L" for letter in label]
    if kinds[0] == "M" or not set(kinds) <= set("LMN"):
        raise UnicodeError("no letters of a domain")
    if _DEVIATIONS & set(label):
        label = unicodedata.normalize("NFC", label.lower())
        return "xn--" + label.encode("punycode").decode("ascii")
    return label.encode("idna").decode("ascii")


def _read_one(piece: str) -> Address | None:
    named = _NAMED.fullmatch(piece)
    name, address = (named["name"], named["address"]) if named else ("", piece)
    address = unicodedata.normalize("NFC", address)
    if _UNFIT_IN_NAME.search(name) or not is_address(address):
        return None
    if name.strip().casefold() == address.casefold():
        name = ""  # as mail programs often write it
    if _OF_ADDRESS & set(_QUOTED.sub("", name)):
        return None
    if quoted := _QUOTED.fullmatch(name):
        name = _ESCAPED.sub(r"\1", quoted["inside"])
    return Address(one_line(name), address)


def _stripped(text: str) -> str:
    """The text without blanks and invisible characters at its ends."""
    first, end = 0, len(text)
    while first < end and _is_invisible(text[first]):
        first += 1
    while end > first and _is_invisible(text[end - 1]):
        end -= 1
    return text[first:end]


def _is_invisible(letter: str) -> bool:
    return letter.isspace() or unicodedata.category(letter) == "Cf"
