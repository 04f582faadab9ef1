"""Whether what the palettes put on each other can be told apart: WCAG 2.2, 1.4.3 and 1.4.11, level AA.

The tables name every colour with all that it is put on. What a widget uses beyond them fails below.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields
from itertools import pairwise
from pathlib import Path

import pytest

from rapporteur.desktop import look
from rapporteur.desktop.look import AGENDA_OVER, DARK, LIGHT, Colours
from rapporteur.desktop.photo_strip import BADGE_GROUND, BADGE_INK
from rapporteur.desktop.urgency import Urgency, dress

PALETTES = [pytest.param(LIGHT, id="light"), pytest.param(DARK, id="dark")]

TEXT, SHAPE = 4.5, 3.0
"""What a text needs; and what an icon, the border of an input, a focus ring or a large text needs."""

TEXTS = {
    "ink": ("ground", "card", "hover", "accent_soft", "banner", "plain_soft", "warm_soft"),
    # Details of a row, also of one that is chosen or under the pointer; labels; names of segments.
    "muted": ("ground", "card", "hover", "accent_soft", "banner", "plain_soft"),
    # Hints in inputs, also in one that lacks something; times; what completes a word.
    "faint": ("ground", "card", "banner"),
    "accent": ("ground", "card", "accent_soft"),
    "on_accent": ("accent", "accent_hover"),
    "on_live": ("live",),
    "live": ("card",),
    "warm": ("card", "warm_soft"),
    "warn": ("ground", "card", "hover", "accent_soft", "banner"),
    "violet": ("violet_soft",),
}
"""By colour: the grounds on which it is text."""

SHAPES = {
    # Borders of inputs and boxes, scroll bars, what is left out of the agenda.
    "edge": ("ground", "card", "banner"),
    # Focus rings, borders of what is chosen, what is done of the agenda.
    "accent": ("ground", "card", "hover", "accent_soft", "banner", "plain_soft"),
    # The ring of a primary button, between its own ground and that of the page.
    "ink": ("ground", "card"),
    # Icons.
    "muted": ("ground", "card", "hover", "banner", "plain_soft"),
    "faint": ("card", "hover", "accent_soft"),
    "good": ("ground", "card"),
    "live": ("ground", "card"),
    "warn": ("ground", "card", "hover", "accent_soft"),
    "warm": ("card", "banner"),
    "card": ("warm",),
    "on_accent": ("accent",),
}
"""By colour: the grounds on which it is an icon, a border or a ring."""

DECORATION = {"line", "banner_line", "closing"}
"""Lines between parts that are also apart without them, and what is still to come of the agenda, which has
its own edge."""

_DESKTOP = Path(look.__file__).parent


def _luminance(colour: str) -> float:
    """The relative luminance of a colour of six hexadecimal figures."""
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return sum(weight * share for weight, share in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG between two colours, 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_the_measure_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("colours", PALETTES)
@pytest.mark.parametrize(("table", "least"), [(TEXTS, TEXT), (SHAPES, SHAPE)], ids=["texts", "shapes"])
def test_what_is_put_on_a_ground_can_be_told_from_it(
    colours: Colours, table: dict[str, tuple[str, ...]], least: float
) -> None:
    measured = {
        f"{name} on {ground}": contrast(getattr(colours, name), getattr(colours, ground))
        for name, grounds in table.items()
        for ground in grounds
    }
    assert {pair: ratio for pair, ratio in measured.items() if ratio < least} == {}


@pytest.mark.parametrize("colours", PALETTES)
@pytest.mark.parametrize("tone", ["accent", "warm", "violet", "plain"])
def test_small_labels_can_be_read(colours: Colours, tone: str) -> None:
    assert contrast(*colours.tone(tone)) >= TEXT


@pytest.mark.parametrize("colours", PALETTES)
@pytest.mark.parametrize("step", Urgency)
def test_the_large_clock_can_be_read_at_every_step(colours: Colours, step: Urgency) -> None:
    worn = dress(colours, step)
    assert contrast(worn.ink, worn.ground) >= TEXT
    assert contrast(worn.strong, worn.ground) >= TEXT


@pytest.mark.parametrize("colours", PALETTES)
def test_an_item_over_its_time_is_seen_on_the_bar(colours: Colours) -> None:
    assert contrast(AGENDA_OVER[colours.dark], colours.card) >= SHAPE


def test_the_figures_on_a_photo_can_be_read_on_any_photo() -> None:
    """Their ground lets the photo through: white is the worst that can be behind it."""
    share = BADGE_GROUND.alphaF()
    through = round(255 * (1 - share))
    assert contrast(BADGE_INK, f"#{through:02x}{through:02x}{through:02x}") >= TEXT


# ---- nothing is used that is not measured


def _sources() -> Iterator[tuple[Path, str]]:
    for path in sorted(_DESKTOP.rglob("*.py")):
        yield path, path.read_text("utf-8")


def test_every_colour_of_the_palettes_is_measured() -> None:
    named = {field.name for field in fields(Colours)} - {"dark"}
    grounds = {ground for table in (TEXTS, SHAPES) for several in table.values() for ground in several}
    assert named - TEXTS.keys() - SHAPES.keys() - grounds - DECORATION == set()


def test_every_colour_of_a_text_is_in_the_table() -> None:
    used: dict[str, str] = {}
    for path, source in _sources():
        for pattern in (
            r"coloured\([^\n]*?colours\.(\w+)",
            r"(?<![-\w])color: (?:\$|\{)(\w+)",
            r"selection-color: (?:\$|\{)(\w+)",
        ):
            used |= dict.fromkeys(re.findall(pattern, source), path.name)
    assert {name: where for name, where in used.items() if name not in TEXTS} == {}


def test_no_widget_has_colours_of_its_own() -> None:
    """Those that lie on photos, and the drawn galleries of the samples, are apart from the palette."""
    apart = {"gallery.py", "photo_strip.py", "photo_canvas.py", "look.py", "test_contrast.py"}
    found = {
        path.name
        for path, source in _sources()
        if path.name not in apart and re.search(r"[\"'(:\s]#[0-9a-fA-F]{6}\b", source)
    }
    assert found == set()


def test_inputs_have_borders_that_can_be_seen() -> None:
    """A line edit, a text box, a combo box and a spin box have the colour that is measured for borders."""
    style = look._STYLE.template
    for widget in ("QLineEdit", 'QTextEdit[box="true"]', "QComboBox", "QSpinBox"):
        rules = [
            body
            for names, body in re.findall(r"([^{}]+)\{([^}]*)\}", style)
            if widget in [name.strip() for name in names.split(",")]
        ]
        assert any("1px solid $edge" in rule for rule in rules), widget


@pytest.mark.parametrize("colours", PALETTES)
def test_what_is_quieter_is_not_louder(colours: Colours) -> None:
    """Ink, muted and faint stay three steps."""
    ratios = [contrast(getattr(colours, name), colours.card) for name in ("ink", "muted", "faint")]
    assert all(one > other for one, other in pairwise(ratios))
