"""The outline of a document beside its pages (ISO 32000-1, 12.3.3): all of its bookmarks, unfolded."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from rapporteur.export.pdf.file import Output, text_string
from rapporteur.export.pdf.text import Bookmark

_ROOT = -1


def write_outline(output: Output, bookmarks: Sequence[Bookmark], places: Mapping[str, bytes]) -> int:
    """Add the outline to a document; gives its number. `places` are where the bookmarks' keys lead to."""
    kids: defaultdict[int, list[int]] = defaultdict(list)
    parents: list[int] = []
    above: list[int] = []
    for place, bookmark in enumerate(bookmarks):
        del above[bookmark.level :]
        parents.append(above[-1] if above else _ROOT)
        kids[parents[-1]].append(place)
        above.append(place)
    counts: defaultdict[int, int] = defaultdict(int)
    for place in reversed(range(len(bookmarks))):
        counts[parents[place]] += 1 + counts[place]
    numbers = {place: output.new_number() for place in range(_ROOT, len(bookmarks))}
    beside: defaultdict[int, list[str]] = defaultdict(list)
    for together in kids.values():
        for before, after in pairwise(together):
            beside[before].append(f"/Next {numbers[after]} 0 R")
            beside[after].append(f"/Prev {numbers[before]} 0 R")

    def within(place: int) -> list[str]:
        if place not in kids:
            return []
        first, last = numbers[kids[place][0]], numbers[kids[place][-1]]
        return [f"/First {first} 0 R /Last {last} 0 R /Count {counts[place]}"]

    output.pack(numbers[_ROOT], " ".join(["<</Type /Outlines", *within(_ROOT), ">>"]).encode("ascii"))
    for place, bookmark in enumerate(bookmarks):
        title, leads_to = text_string(bookmark.title), places[bookmark.key]
        parts = [f"/Parent {numbers[parents[place]]} 0 R", *beside[place], *within(place)]
        source = b"<</Title %b /Dest %b %b>>" % (title, leads_to, " ".join(parts).encode("ascii"))
        output.pack(numbers[place], source)
    return numbers[_ROOT]
