"""Where things stand on the pages, and what of the report they are: the way from a click to a line."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING

from rapporteur.report.model import Report
from rapporteur.report.outline import rows
from rapporteur.report.photos import find_photo
from rapporteur.report.search import Place
from rapporteur.report.values import field_text

if TYPE_CHECKING:
    from rapporteur.export.pdf.text import Spot


class Spots:
    """The spots of a PDF, by page and by anchor. All measures are in points from a page's bottom left."""

    def __init__(self, spots: Sequence[Spot] = ()) -> None:
        self._on_page: dict[int, list[Spot]] = defaultdict(list)
        self._of_anchor: dict[str, list[Spot]] = defaultdict(list)
        for spot in _with_speakers(spots):
            self._on_page[spot.page].append(spot)
            self._of_anchor[spot.anchor].append(spot)

    def of(self, anchor: str) -> Sequence[Spot]:
        """Where this is shown, in the order of the pages; a line that a page break splits has several."""
        return self._of_anchor.get(anchor, ())

    def nearest(self, page: int, x: float, y: float) -> Spot | None:
        """The spot at a point of a page, counted from 1, or the nearest to it; None on a page without any.

        What is on the same height is nearer than what is above or below: a field's label leads to the field.
        """

        def distance(spot: Spot) -> tuple[float, float, float]:
            height = max(spot.bottom - y, y - spot.top, 0.0)
            side = max(spot.left - x, x - spot.right, 0.0)
            return (height, side, (spot.right - spot.left) * (spot.top - spot.bottom))

        return min(self._on_page.get(page, ()), key=distance, default=None)


def _with_speakers(spots: Sequence[Spot]) -> Iterator[Spot]:
    """The spots, where a name over somebody's notes has the anchor "notes:PERSON " of these notes.

    In the PDF it is that of the person, like the name in a list of people.
    """
    for spot, following in zip_longest(spots, spots[1:]):
        part, _, where = spot.anchor.partition(" ")
        notes = f"notes:{where.partition(':')[0]} "
        is_speaker = part == "people" and following is not None and following.anchor.startswith(notes)
        yield spot._replace(anchor=notes) if is_speaker else spot


def speaker_of(anchor: str) -> str | None:
    """The id of whom the notes under this name are of; None for anything else."""
    part, _, where = anchor.partition(" ")
    kind, _, person_id = part.partition(":")
    return person_id if kind == "notes" and not where else None


def section_of(anchor: str) -> str | None:
    """The id of the section whose head has this anchor; None for anything else."""
    part, _, _ = anchor.partition(" ")
    kind, _, section_id = part.partition(":")
    return section_id if kind == "section" else None


def place_of(anchor: str, report: Report) -> Place | None:
    """The end of what has this anchor, as a place in the report; None where it is not there any more."""
    part, _, where = anchor.partition(" ")
    text = _text_at(part, where, report)
    return None if text is None else Place(part, where, len(text), len(text), text)


def _text_at(part: str, where: str, report: Report) -> str | None:
    kind, _, key = part.partition(":")
    match kind:
        case "notes":
            return _one_of([row.line.text for row in rows(report.notes_of(key))], where)
        case "text":
            return _one_of(report.texts.get(key, "").split("\n"), where)
        case "list":
            return _one_of(report.lists.get(key, ()), where)
        case "session":
            fields = (field for _, field in report.template.all_fields() if field.id == where)
            return next((field_text(report, field) for field in fields), None)
        case "people":
            person = report.person(where.partition(":")[0])
            return person.name if person else None
        case "photos":
            photo = find_photo(report, where)
            return photo.caption if photo else None
        case _:
            return None


def _one_of(texts: Sequence[str], number: str) -> str | None:
    return texts[int(number)] if number.isdecimal() and int(number) < len(texts) else None
