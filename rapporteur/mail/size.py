"""How large a message may be, and what it would be with smaller photos."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from rapporteur.report.model import Photo, Report

LIMIT = 18 * 10**6
"""Bytes of a whole message that nearly every server takes, where one does not say its own limit."""


class Step(NamedTuple):
    """How small photos are made: pixels of their longer side at most, and the quality of a JPEG (1 to 95)."""

    edge: int
    quality: int


STEPS = (Step(2048, 85), Step(1600, 80), Step(1280, 80), Step(1024, 75))
"""What is tried one after the other, the best first."""


class Smaller(NamedTuple):
    """What is proposed: the report with smaller photos, for sending alone, and the size of its message.

    `size` is in bytes, `step` how small the photos are.
    """

    report: Report
    size: int
    step: Step


def smaller_photos(report: Report, limit: int, measure: Callable[[Report], int]) -> Smaller | None:
    """The report with photos as little smaller as makes its message fit into `limit` bytes.

    `measure` gives the size in bytes of the message with a report; it is asked for each step, and takes its
    time. None where the smallest photos do not help. The report itself is not changed.
    """
    tried = report
    for step in STEPS:
        smaller = with_photos(report, step)
        if smaller == tried:
            continue  # its photos are small enough for this step already
        tried = smaller
        size = measure(smaller)
        if size <= limit:
            return Smaller(smaller, size, step)
    return None


def with_photos(report: Report, step: Step) -> Report:
    """The report with its photos as they are to be seen, made as small as a step says.

    A photo that would not become smaller, or that cannot be read, stays as it is.
    """
    return report.with_changes(photos=tuple(_smaller(photo, step) for photo in report.photos))


def _smaller(photo: Photo, step: Step) -> Photo:
    from rapporteur.pictures import PictureError, render, rendered_size, thumbnail
    from rapporteur.report.model import Recipe
    from rapporteur.report.photos import is_blurred

    try:
        seen = render(photo)
        data = thumbnail(photo, width=step.edge, height=step.edge, quality=step.quality)
        if len(data) >= len(seen):
            return photo
        # Its recipe has been followed.
        made = photo.model_copy(update={"data": data, "recipe": Recipe(), "burnt": is_blurred(photo)})
        width, height = rendered_size(made)
    except PictureError:
        return photo
    return made.model_copy(update={"width": width, "height": height})
