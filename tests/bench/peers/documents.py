"""The documents that everybody makes: as reports for us, and block by block for the others.

The blocks are what our own exports are made of, so that nobody has less to write than we have.
"""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from random import Random

from PIL import Image, ImageDraw

from rapporteur.export.content import content
from rapporteur.export.pieces import (
    Collected,
    Fields,
    Figures,
    Items,
    Paragraphs,
    Part,
    People,
    Times,
    Turns,
)
from rapporteur.pictures import render
from rapporteur.report.model import Line, Person, Photo, Report, new_report
from rapporteur.report.template import load_template
from tests.export.sample import FONTS, LONG, NOW, RESOURCES
from tests.export.scripts import TEXTS

Block = Mapping[str, object]
Say = Callable[[Random], str]
"""Makes the text of a line, another one at each call."""

SPEAKERS = 8
"""In each report."""

_FIRST = ("Paula", "Víctor", "Camila", "Mariana", "Øyvind", "Zoë", "Łukasz", "Đorđe", "Anaïs", "Iñaki")
_LAST = ("Núñez", "Kovač", "Lefèvre", "Ødegård", "Šimić", "Gonçalves", "Yıldız", "Müller", "Ortega", "Bø")


def in_spanish(chance: Random) -> str:
    """A dozen words that need one font."""
    return _words(chance, 12)


def in_ten_scripts(chance: Random) -> str:
    """A line in one script or several, out of all that the tests have, with a word that makes it another."""
    return f"{chance.choice(list(TEXTS.values()))} {_words(chance, 1)}"


def report_of(*, lines: int, photos: int = 0, number: int = 0, say: Say = in_spanish) -> Report:
    """A report with so many lines of notes; another `number` gives other words and another session."""
    chance = Random(number)
    template = load_template(RESOURCES / "templates" / "generic-session.toml")
    starts = NOW + timedelta(hours=number)
    report = new_report(template, language="es", now=starts)
    session = report.session.model_copy(
        update={
            "title": f"Sesión {number + 1}: la economía social",
            "event": "GSEF Global Virtual Forum",
            "forum": "Local Governments and Social Economy",
            "starts": starts,
            "ends": starts + timedelta(minutes=40),
            "language": "es",
            "track": f"Eje {number % 5 + 1}",
        }
    )
    share = lines // SPEAKERS
    # Most people speak in one session of a forum, some in several.
    names = [
        f"{chance.choice(_FIRST)} {chance.choice(_LAST)} {chance.choice(_LAST)}" for _ in range(SPEAKERS)
    ]
    return report.with_changes(
        id=f"{number:032x}",
        session=session,
        texts={"abstract": LONG, "summary": "\n\n".join(_words(chance, 40) for _ in range(2))},
        lists={"questions": tuple(f"¿{_words(chance, 9)}?" for _ in range(3))},
        people=tuple(Person(id=f"s{place}", name=name) for place, name in enumerate(names)),
        notes={f"s{place}": tuple(_notes(chance, share, say)) for place in range(SPEAKERS)},
        photos=tuple(_photo(place) for place in range(photos)),
    )


def _words(chance: Random, count: int) -> str:
    return " ".join(chance.choice(_VOCABULARY) for _ in range(count))


_VOCABULARY = LONG.split()


def _notes(chance: Random, count: int, say: Say) -> Iterator[Line]:
    """So many lines in threes, each one deeper than the one before; every ninth is a key message."""
    for first in range(0, count, 3):
        lines: tuple[Line, ...] = ()
        for place in reversed(range(first, min(first + 3, count))):
            kind = "key" if place % 9 == 0 else ""
            lines = (Line(text=say(chance), kind=kind, children=lines),)
        yield from lines


def _photo(number: int, width: int = 1280, height: int = 720) -> Photo:
    """The picture of a call: five by five people before walls with some noise in them."""
    chance = Random(number)
    noise = Image.frombytes("L", (width // 4, height // 4), chance.randbytes(width * height // 16))
    image = Image.merge("RGB", [noise.resize((width, height)).point(lambda tone: 80 + tone // 5)] * 3)
    draw = ImageDraw.Draw(image)
    across, down = width // 5, height // 5
    for place in range(25):
        left, top = place % 5 * across, place // 5 * down
        tint, middle, face = chance.randrange(128), left + across // 2, down // 5
        draw.rectangle((left, top, left + across, top + down), outline="black", width=6)
        draw.ellipse((middle - 2 * face, top + 3 * face, middle + 2 * face, top + down), (60, tint, 120))
        draw.ellipse((middle - face, top + face, middle + face, top + 3 * face), (224 - tint, 172, 140))
    file = io.BytesIO()
    image.save(file, "JPEG", quality=90)
    return Photo(
        id=f"p{number}",
        taken=NOW + timedelta(minutes=35 + number),
        width=width,
        height=height,
        caption=f"Foto de grupo {number + 1}",
        alt="Veinticinco personas en una videollamada",
        data=file.getvalue(),
    )


def write_blocks(reports: Sequence[Report], path: Path) -> None:
    """Write reports for the others, as JSON; the photos are files beside it, named by their place.

    ``{"fonts": folder, "head": text, "reports": [[block, …], …]}``. A block has a ``kind``: ``heading``
    (``level``, ``text``), ``row`` (``cells``), ``paragraph`` (``text``), ``item`` (``depth``, ``sign``,
    ``text``, ``bold``) or ``picture`` (``file``, ``text``, ``alt``).
    """
    folder = path.parent
    said = [list(_blocks(report, folder, number)) for number, report in enumerate(reports)]
    whole = {"fonts": str(FONTS), "head": reports[0].session.event, "reports": said}
    path.write_text(json.dumps(whole, ensure_ascii=False), "utf-8")


def _blocks(report: Report, folder: Path, number: int) -> Iterator[Block]:
    shown = content(report)
    yield {"kind": "heading", "level": 1, "text": shown.title}
    for text in shown.header:
        yield {"kind": "paragraph", "text": text}
    for part in shown.parts:
        yield {"kind": "heading", "level": 2, "text": part.label}
        if part.guidance:
            yield {"kind": "paragraph", "text": part.guidance}
        yield from _part(part, folder, number)


def _part(part: Part, folder: Path, number: int) -> Iterator[Block]:
    match part.block:
        case Fields(rows):
            for row in rows:
                yield {"kind": "row", "cells": [row.label, row.value]}
        case Times(rows, head):
            yield {"kind": "row", "cells": head}
            for timed in rows:
                yield {"kind": "row", "cells": [timed.name, timed.planned, timed.taken, timed.span()]}
        case People(names):
            for name in names:
                yield {"kind": "paragraph", "text": " · ".join(filter(None, (name.name, name.details)))}
        case Paragraphs(texts):
            for text in texts:
                yield {"kind": "paragraph", "text": text}
        case Items(texts):
            for place, text in enumerate(texts, start=1):
                yield _item(text, sign=f"{place}.")
        case Collected(lines):
            for line in lines:
                yield _item(f"{line.text} — {line.name}")
        case Turns(turns):
            for turn in turns:
                yield {"kind": "heading", "level": 3, "text": turn.speaker.name}
                for note in turn.notes:
                    label = f"{note.label.text} " if note.label else ""
                    yield _item(label + note.text, depth=note.depth, bold=note.bold)
        case Figures(figures):
            for place, figure in enumerate(figures):
                file = f"{number}-{place}.jpg"
                (folder / file).write_bytes(render(figure.photo))
                yield {"kind": "picture", "file": file, "text": figure.legend(), "alt": figure.alt}


def _item(text: str, *, sign: str = "•", depth: int = 0, bold: bool = False) -> Block:
    return {"kind": "item", "depth": depth, "sign": sign, "text": text, "bold": bold}
