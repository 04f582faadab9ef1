"""How often the counting is right, by kind of picture."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rapporteur.gallery import count_tiles
from tests.gallery import galleries, others


class Outcome(NamedTuple):
    """What came of one gallery. `difference` is None where nothing was proposed."""

    seed: int
    kinds: tuple[str, ...]
    difference: int | None
    video_difference: int | None


def judge(seed: int) -> Outcome:
    """Count the gallery of this seed."""
    gallery = galleries.make(seed)
    count = count_tiles(gallery.image)
    if count is None:
        return Outcome(seed, gallery.kinds, None, None)
    return Outcome(
        seed,
        gallery.kinds,
        count.participants - gallery.participants,
        count.with_video - gallery.with_video,
    )


def proposes(picture: tuple[str, int]) -> str | None:
    """The kind and seed of a picture that is no gallery, if something is proposed for it all the same."""
    count = count_tiles(others.make(*picture))
    return f"{picture[0]} {picture[1]}: {count.participants}, sure {count.sure}" if count else None


def table(outcomes: Iterable[Outcome]) -> str:
    """A Markdown table of the outcomes by kind."""
    by_kind: dict[str, Counter[str]] = defaultdict(Counter)
    for outcome in outcomes:
        for kind in outcome.kinds:
            by_kind[kind].update(_words(outcome))
    heads = ("galleries", "exact", "within one", "worse", "none", "cameras exact")
    lines = [f"| Kind | {' | '.join(heads)} |", f"| --- |{' ---: |' * len(heads)}"]
    for kind in sorted(by_kind, key=lambda name: (name != "all", name)):
        cells = " | ".join(str(by_kind[kind][head]) for head in heads)
        lines.append(f"| {kind} | {cells} |")
    return "\n".join(lines)


def _words(outcome: Outcome) -> Sequence[str]:
    if outcome.difference is None:
        return ("galleries", "none")
    if outcome.difference:
        return ("galleries", "within one" if abs(outcome.difference) == 1 else "worse")
    return ("galleries", "exact", *(() if outcome.video_difference else ("cameras exact",)))
