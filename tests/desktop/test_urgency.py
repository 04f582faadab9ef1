"""Four steps that nobody confuses."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from rapporteur.desktop.look import DARK, LIGHT, Colours
from rapporteur.desktop.urgency import Urgency, dress, paint_bar, paint_sign, urgency


@pytest.mark.parametrize(
    ("left", "allowed", "step"),
    [
        (121, 900, Urgency.PLENTY),
        (120, 900, Urgency.WRAP_UP),
        (31, 900, Urgency.WRAP_UP),
        (30, 900, Urgency.DANGER),
        (0, 900, Urgency.DANGER),
        (-1, 900, Urgency.OVER),
        (91, 180, Urgency.PLENTY),  # two minutes of three would be no help
        (90, 180, Urgency.WRAP_UP),
        (16, 60, Urgency.WRAP_UP),
        (15, 60, Urgency.DANGER),
        (-50, 0, Urgency.PLENTY),  # nobody said how long
    ],
)
def test_the_step_follows_from_what_is_left(left: float, allowed: float, step: Urgency) -> None:
    assert urgency(left, allowed) is step


def luminance(colour: str) -> float:
    """The relative luminance, by WCAG 2.2."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("colours", [LIGHT, DARK])
@pytest.mark.parametrize("step", Urgency)
def test_what_is_written_can_be_read(colours: Colours, step: Urgency) -> None:
    worn = dress(colours, step)
    for text in (worn.strong, worn.ink):
        darker, lighter = sorted((luminance(text), luminance(worn.ground)))
        assert (lighter + 0.05) / (darker + 0.05) >= 4.5


def drawn(paint: Callable[[QPainter], None]) -> bytes:
    image = QImage(120, 24, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return bytes(image.constBits())


def test_without_colours_the_steps_still_differ() -> None:
    black = dress(LIGHT, Urgency.PLENTY)._replace(ground="#ffffff", strong="#000000", track="#ffffff")

    def sign(step: Urgency) -> bytes:
        return drawn(lambda painter: paint_sign(painter, QRectF(0, 0, 24, 24), step, black))

    def bar(step: Urgency) -> bytes:
        box = QRectF(0, 0, 120, 12)
        return drawn(lambda painter: paint_bar(painter, box, 100.0, step, black, mirrored=False))

    assert len({sign(step) for step in Urgency}) == len(Urgency)
    assert len({bar(step) for step in Urgency}) == len(Urgency)


@pytest.mark.parametrize(("mirrored", "filled_at", "empty_at"), [(False, 10, 110), (True, 110, 10)])
def test_a_bar_fills_from_where_one_begins_to_read(mirrored: bool, filled_at: int, empty_at: int) -> None:
    worn = dress(LIGHT, Urgency.PLENTY)._replace(strong="#000000", track="#ffffff")
    box = QRectF(0, 0, 120, 24)
    pixels = drawn(lambda painter: paint_bar(painter, box, 40, Urgency.PLENTY, worn, mirrored=mirrored))
    row = pixels[12 * 120 : 13 * 120]
    assert (row[filled_at], row[empty_at]) == (0, 255)
