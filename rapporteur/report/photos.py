"""Changes to a report's photos, and how many people they show."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Literal

from rapporteur.report.model import Area, Photo, Recipe, Report
from rapporteur.report.template import FormField
from rapporteur.report.values import field_text, with_field

PARTICIPANTS = "participants"
"""The id of the form's field that says how many took part."""

_TURNS: tuple[Literal[0, 90, 180, 270], ...] = (0, 90, 180, 270)


def find_photo(report: Report, photo_id: str) -> Photo | None:
    """The photo with this id, or None."""
    return next((photo for photo in report.photos if photo.id == photo_id), None)


def change_photo(report: Report, changed: Photo) -> Report:
    """The report with a photo in place of the one with its id."""
    return report.with_changes(
        photos=tuple(changed if photo.id == changed.id else photo for photo in report.photos)
    )


def remove_photo(report: Report, photo_id: str) -> Report:
    """The report without a photo."""
    return report.with_changes(photos=tuple(photo for photo in report.photos if photo.id != photo_id))


def step_photo(report: Report, photo_id: str, by: int) -> Report:
    """The report with a photo one place later (+1) or earlier (-1); at its end a set moves as a whole."""
    sets = [list(together) for together in pages(report.photos)]
    for number, together in enumerate(sets):
        place = next((place for place, photo in enumerate(together) if photo.id == photo_id), None)
        if place is None:
            continue
        if 0 <= place + by < len(together):
            together.insert(place + by, together.pop(place))
        else:
            sets.insert(max(number + by, 0), sets.pop(number))
        break
    return _in_order(report, sets)


def drop_photo(report: Report, photo_id: str, *, onto: str) -> Report:
    """The report with a photo in the place of another; where that is of another set, its own goes along."""
    sets = [list(together) for together in pages(report.photos)]
    there = {photo.id: number for number, together in enumerate(sets) for photo in together}
    if photo_id not in there or onto not in there:
        return report
    here, target = there[photo_id], there[onto]
    if here == target:
        together = sets[here]
        ids = [photo.id for photo in together]
        together.insert(ids.index(onto), together.pop(ids.index(photo_id)))
    else:
        sets.insert(target, sets.pop(here))
    return _in_order(report, sets)


def _in_order(report: Report, sets: Iterable[Sequence[Photo]]) -> Report:
    return report.with_changes(photos=tuple(photo for together in sets for photo in together))


def burn(report: Report, burnt: Photo, blurs: Collection[Area]) -> Report:
    """The report with the pixels of a photo in which these blurs were made for good, its recipe without them.

    The same photo may have had another recipe then: what else that says stands.
    """
    photo = find_photo(report, burnt.id)
    if photo is None:
        return report
    left = tuple(blur for blur in photo.recipe.blurs if blur not in blurs)
    changes = {
        "data": burnt.data,
        "width": burnt.width,
        "height": burnt.height,
        "recipe": photo.recipe.model_copy(update={"blurs": left}),
        "burnt": True,
    }
    return change_photo(report, photo.model_copy(update=changes))


def is_blurred(photo: Photo) -> bool:
    """Whether something on a photo is made unrecognisable, now or for good. What that is, nobody can tell."""
    return photo.burnt or bool(photo.recipe.blurs)


def turned(recipe: Recipe, degrees: int) -> Recipe:
    """The recipe with the result turned clockwise by a multiple of 90 degrees, below 0 the other way."""
    turn = _TURNS[(_TURNS.index(recipe.turn) + degrees // 90) % len(_TURNS)]
    return recipe.model_copy(update={"turn": turn})


def pages(photos: Sequence[Photo]) -> list[tuple[Photo, ...]]:
    """The photos, those of one set together where its first one stands."""
    sets: dict[str, list[Photo]] = {}
    for photo in photos:
        # A photo's id is no set's: both are random, and sets have a key of their own kind here.
        sets.setdefault(f"set {photo.set_id}" if photo.set_id else photo.id, []).append(photo)
    return [tuple(together) for together in sets.values()]


def page_of(report: Report, photo: Photo) -> tuple[int, int] | None:
    """Which page of its set a photo is, from 1, and of how many; None where it stands alone."""
    if not photo.set_id:
        return None
    together = [other.id for other in report.photos if other.set_id == photo.set_id]
    return (together.index(photo.id) + 1, len(together)) if len(together) > 1 else None


def participants(report: Report) -> int | None:
    """How many people the photos show: the most that a photo, or the pages of a set, were confirmed to."""
    counts = [
        sum(photo.participants or 0 for photo in together)
        for together in pages(report.photos)
        if any(photo.participants is not None for photo in together)
    ]
    return max(counts, default=None)


def with_count(report: Report, photo_id: str, *, participants: int, with_video: int) -> Report:
    """The report with the people of a photo counted, and the number in the form if it has a field for it.

    What somebody wrote there stays: only an empty field is filled, or one that says what the photos said.
    """
    photo = find_photo(report, photo_id)
    if photo is None:
        return report
    counted = photo.model_copy(update={"participants": participants, "with_video": with_video})
    changed = change_photo(report, counted)
    field = _field(report)
    if field is None or field_text(report, field).strip() not in ("", _written(report)):
        return changed
    return with_field(changed, field, _written(changed), today=report.created.date())


def _written(report: Report) -> str:
    count = participants(report)
    return "" if count is None else str(count)


def _field(report: Report) -> FormField | None:
    return next((field for _, field in report.template.all_fields() if field.id == PARTICIPANTS), None)
