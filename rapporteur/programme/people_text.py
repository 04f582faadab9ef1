"""People out of a cell, a line or a paragraph: names, and what stands beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from rapporteur.programme.model import Contributor
from rapporteur.programme.wording import clean
from rapporteur.report.folding import fold

_LONGEST = 10_000
"""What is longer is no list of people, and not read to its end."""

_BULLET = re.compile(r"(?:[-–—•*·▪‣◦]\s+|\d{1,2}[.)]\s+)")
_SEMICOLONS = ";；؛"
_COMMAS = ",，、،"
_OPENING, _CLOSING = "([（［{<", ")]）］}>"
_MAIL = re.compile(r"(?<![\w.+-])(?:mailto:)?([\w.+-]++@[\w-]++(?:\.[\w-]++)+)", re.IGNORECASE)
_BRACKETS = re.compile(
    r"^(?P<name>[^(（\[［]*)[(（\[［](?P<inside>.*)[)）\]］](?P<after>[^)）\]］]*)$", re.DOTALL
)
_OPEN_BRACKET = re.compile(r"^(?P<name>[^(（\[［]+)[(（\[［](?P<inside>.*)$", re.DOTALL)
_DASH = re.compile(r"\s+[-@]\s+|\s+[–—]\s*|[–—]\s+|\s*\|\s*")
_AND = re.compile(r"\s+(?:and|&|y|e|et|und|i|og)\s+", re.IGNORECASE)
_BOTH = ("and", "&")
_MASK = "_ "
_EDGES = " \t\n,;:，、；·•*_"

_NOBODYS_NAMES = (
    "tba, tbc, tbd, n/a, na, none, x, nobody, various, several, unknown"
    ", to be confirmed, to be announced, to be defined, to be determined"
    ", ninguno, ninguna, nadie, varios, por confirmar, por definir, por anunciar"
    ", aucun, aucune, divers, a confirmer, a confirmar, a definir, a preciser"
)
_NOBODY = frozenset(_NOBODYS_NAMES.split(", "))
_LONGEST_NOBODY = max(map(len, _NOBODY)) + 2
_AFTER_NAME = re.compile(r"(?:ph\.?\s?d|m\.?d|dr|jr|sr|mba|msc|ma|esq|ii|iii)\.?", re.IGNORECASE)
_BODY = re.compile(
    r"\b(?:universi\w*|institut\w*|minist\w*|council|consejo|consell|conseil|foundation|fundaci\w+|fondation"
    r"|association|asociaci\w+|cooperativ\w*|coop|network|red de|r[ée]seau|federa\w+|f[ée]d[ée]ra\w+"
    r"|government|gobierno|gouvernement|govern|city of|ayuntamiento|ajuntament|municip\w+|mairie|ville de"
    r"|bank|banco|banque|ngo|ong|inc|ltd|llc|gmbh|company|group|grupo|groupe|center|centre|centro|agency|agencia|agence"
    r"|committee|comit[ée]|confedera\w+|conf[ée]d[ée]ra\w+|union|uni[óo]n|forum|foro|president\w*|director\w*"
    r"|directeur|directrice|manager|professor|profesor\w*|professeur\w*|coordinat\w+|coordinad\w+|ceo|founder)\b",
    re.IGNORECASE,
)


def read_people(text: str) -> tuple[Contributor, ...]:
    """The people that a text names, in its order, each once.

    Understood are "Ana Ruiz, Jon Etxeberria and Li Na", "Ana Ruiz (ACCIÓ), Jon Etxeberria", one a line or
    divided by ";" as "Ana Ruiz, ACCIÓ; Jon Etxeberria – Mondragón", and "Ana Ruiz <ana@example.org>".
    """
    if not text:
        return ()
    people: dict[str, Contributor] = {}
    for person in _found(clean(text[:_LONGEST])):
        key = fold(person.name)
        known = people.get(key)
        people[key] = _united(known, person) if known else person
    return tuple(people.values())


def with_affiliation(people: tuple[Contributor, ...], affiliations: str) -> tuple[Contributor, ...]:
    """The people with what a column of affiliations says: one for each, or one for all of them.

    Whoever has an affiliation already keeps it. Another number of affiliations than of people tells
    nobody's.
    """
    text = clean(affiliations)
    if not text:
        return people
    for divided_by in ("\n", _SEMICOLONS, _COMMAS):
        given = [piece.strip(_EDGES) for piece in _divided(text, divided_by)]
        if len(given) == len(people) and len(given) > 1:
            return tuple(map(_belonging, people, given))
    if any(mark in text for mark in "\n;"):
        return people
    return tuple(_belonging(person, text) for person in people)


def _belonging(person: Contributor, affiliation: str) -> Contributor:
    if person.affiliation or not affiliation or _is_nobody(affiliation):
        return person
    return person.model_copy(update={"affiliation": " ".join(affiliation.split())})


def _united(one: Contributor, other: Contributor) -> Contributor:
    return Contributor(
        name=one.name,
        affiliation=one.affiliation or other.affiliation,
        email=one.email or other.email,
    )


def _found(text: str) -> Iterator[Contributor]:
    lines = _lines(text)
    for line in lines:
        has_semicolon = any(mark in line for mark in _SEMICOLONS)
        if has_semicolon or len(lines) > 1:
            # What is divided otherwise has its commas for something else.
            pieces = [_at_first_comma(piece) for piece in _divided(line, _SEMICOLONS)]
        else:
            pieces = [(piece, "") for piece in _people_between_commas(line)]
        for piece, affiliation in pieces:
            if person := _person(piece, affiliation):
                yield person


def _lines(text: str) -> list[str]:
    """The lines without bullets; one that ends in a comma goes on in the next."""
    lines: list[str] = []
    goes_on = False
    for line in text.split("\n"):
        bare = " ".join(line.split())
        if bullet := _BULLET.match(bare):
            bare = bare[bullet.end() :]
        if not bare:
            continue
        if goes_on:
            lines[-1] += f" {bare}"
        else:
            lines.append(bare)
        goes_on = bare[-1] in _COMMAS
    return lines


def _divided(text: str, marks: str) -> list[str]:
    """The pieces between some marks, but for those in brackets."""
    if not any(mark in text for mark in marks):
        return [text]
    if not any(bracket in text for bracket in _OPENING):
        return re.split(f"[{marks}]", text)
    pieces: list[str] = []
    depth = start = 0
    for place, character in enumerate(text):
        if character in _OPENING:
            depth += 1
        elif character in _CLOSING:
            depth = max(0, depth - 1)
        elif character in marks and not depth:
            pieces.append(text[start:place])
            start = place + 1
    if depth and (again := [piece for piece in re.split(f"[{marks}]", text[start:]) if piece]):
        # A bracket that nobody closed does not take everyone else along.
        return [*pieces, *again]
    return [*pieces, text[start:]]


def _at_first_comma(piece: str) -> tuple[str, str]:
    name, *others = _divided(piece, _COMMAS)
    while others and _AFTER_NAME.fullmatch(others[0].strip()):
        name += "," + others.pop(0)
    return name, ", ".join(other.strip() for other in others)


def _people_between_commas(line: str) -> Iterator[str]:
    held = ""
    for piece in _divided(line, _COMMAS):
        bare = piece.strip()
        if held and (_AFTER_NAME.fullmatch(bare) or _is_body(bare)):
            held += f", {bare}" if _AFTER_NAME.fullmatch(bare) or " – " in held else f" – {bare}"
            continue
        if held and _MAIL.fullmatch(bare):
            held = f"{held} <{bare}>"
            continue
        if held:
            yield from _joined_by_and(held)
        held = re.sub(r"^(?:and|&|y|et)\s+", "", bare, flags=re.IGNORECASE)
    if held:
        yield from _joined_by_and(held)


def _is_body(piece: str) -> bool:
    """Whether an organisation or an office stands here, and no person: "ACCIÓ", "City of Bilbao"."""
    return (piece.isupper() and len(piece) > 1 and " " not in piece and piece[0].isalpha()) or (
        _BODY.search(piece) is not None and not _BRACKETS.match(piece) and not _DASH.search(piece)
    )


def _joined_by_and(piece: str) -> Iterator[str]:
    flat = _flat(piece)
    start = 0
    for joint in _AND.finditer(flat):
        before, after = flat[start : joint.start()], _AND.split(flat[joint.end() :], maxsplit=1)[0]
        if _DASH.search(before):
            # "Ana Ruiz – Ministry of Labour and Economy"
            continue
        # "Ortega y Gasset" is one man, "Ana Ruiz y Jon Etxeberria" are two people.
        if joint[0].strip().lower() in _BOTH or (" " in before.strip(_MASK) and " " in after.strip(_MASK)):
            yield piece[start : joint.start()]
            start = joint.end()
    yield piece[start:]


def _flat(text: str) -> str:
    """The text with what stands in brackets made unreadable, at its length."""
    depth, made = 0, []
    for character in text:
        depth += character in _OPENING
        made.append("_" if depth else character)
        depth -= character in _CLOSING and depth > 0
    return "".join(made)


def _person(piece: str, affiliation: str) -> Contributor | None:
    email = ""
    if "@" in piece and (mail := _MAIL.search(piece)):
        email = mail[1].rstrip(".")
        before, after = piece[: mail.start()].rstrip(" <([（"), piece[mail.end() :].lstrip(" >)]）")
        piece = f"{before} {after}".strip()
    name = piece
    if inside := _BRACKETS.match(piece) or _OPEN_BRACKET.match(piece):
        name = f"{inside['name']} {inside.groupdict().get('after') or ''}"
        affiliation = _joined(inside["inside"], affiliation)
    elif dash := _DASH.search(piece.strip()):
        piece = piece.strip()
        name, affiliation = piece[: dash.start()], _joined(piece[dash.end() :], affiliation)
    name = _bare(name)
    affiliation = _bare(affiliation)
    if _is_nobody(name):
        if not email:
            return None
        name = email
    return Contributor(name=name, affiliation="" if _is_nobody(affiliation) else affiliation, email=email)


def _bare(text: str) -> str:
    return " ".join(text.split()).strip(_EDGES)


def _joined(*pieces: str) -> str:
    return ", ".join(bare for piece in pieces if (bare := _bare(piece)))


@lru_cache(maxsize=4096)
def _is_nobody(name: str) -> bool:
    if not any(map(str.isalpha, name)):
        return True
    return len(name) <= _LONGEST_NOBODY and fold(name).rstrip(".") in _NOBODY


def people_with(people: Sequence[Contributor], more: Sequence[Contributor]) -> tuple[Contributor, ...]:
    """The people and whoever else is among `more`; of somebody in both, what either says."""
    found = {fold(person.name): person for person in people}
    for person in more:
        key = fold(person.name)
        found[key] = _united(found[key], person) if key in found else person
    return tuple(found.values())
