"""Drawn people before drawn walls, and the words beside them: what the test pictures are made of."""

from __future__ import annotations

import random
from functools import cache
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter, ImageFont

Colour = tuple[int, int, int]

FONT = Path(__file__).parents[2] / "resources" / "fonts" / "NotoSans-Regular.ttf"

NAMES = (
    "Paula Restrepo", "Victor Okonkwo", "Camila Rodríguez", "Mariana Gonçalves", "Samuel Mwangi",
    "Léa Fontaine", "Ольга Шевченко", "Nguyễn Thị Mai", "Priya Raman", "João Batista", "Ayşe Yıldız",
    "Νίκος Παππάς", "Thandiwe Dube", "Søren Østergård", "Mateo Quispe (intérprete)", "Zofia Wójcik",
    "Fatou Diallo", "Liam O’Connor", "Isabel Ñáñez", "Secretariat", "iPhone de Marisol", "Ana", "Li Na",
)  # fmt: skip

_SKINS = ((243, 211, 189), (230, 184, 148), (209, 157, 115), (176, 122, 80), (138, 90, 58), (94, 59, 38))
_HAIR = ((29, 26, 24), (59, 42, 32), (107, 74, 46), (166, 124, 69), (141, 141, 141), (122, 47, 29))


@cache
def font(size: int) -> ImageFont.FreeTypeFont:
    """The program's own text face, so that the pictures are the same everywhere."""
    return ImageFont.truetype(FONT, max(size, 6))


def any_colour(chance: random.Random, *, least: int = 30, most: int = 235) -> Colour:
    """A colour of no kind in particular."""
    return chance.randint(least, most), chance.randint(least, most), chance.randint(least, most)


def scenery(chance: random.Random, width: int, height: int) -> Image.Image:
    """What a camera sees where nobody sits: soft light and dark, and things with edges."""
    across, down = chance.randint(3, 9), chance.randint(2, 6)
    blobs = Image.frombytes("RGB", (across, down), chance.randbytes(across * down * 3))
    picture = blobs.resize((width, height), Image.Resampling.BICUBIC)
    wall = Image.new("RGB", (width, height), any_colour(chance))
    picture = Image.blend(wall, picture, chance.uniform(0.15, 0.8))
    drawing = ImageDraw.Draw(picture)
    for _ in range(chance.randint(0, 14)):
        left, top = chance.randint(0, width), chance.randint(0, height)
        right, bottom = left + chance.randint(2, width // 4), top + chance.randint(2, height // 3)
        drawing.rectangle((left, top, right, bottom), fill=any_colour(chance, least=10))
    if chance.random() < 0.5:
        picture = picture.filter(ImageFilter.GaussianBlur(chance.uniform(0.5, height / 60)))
    return picture


def person(chance: random.Random, width: int, height: int) -> Image.Image:
    """Somebody before a wall of one colour, a room, or nearly in the dark."""
    kind = chance.random()
    if kind < 0.25:
        picture = Image.new("RGB", (width, height), any_colour(chance, least=40, most=230))
    else:
        picture = scenery(chance, width, height)
    unit = height * chance.uniform(0.16, 0.3)
    x = width / 2 + chance.uniform(-0.15, 0.15) * width
    y = height * chance.uniform(0.38, 0.6)
    drawing = ImageDraw.Draw(picture)
    skin, hair = chance.choice(_SKINS), chance.choice(_HAIR)
    shirt = any_colour(chance, least=15)
    drawing.rounded_rectangle(
        (x - 1.9 * unit, y + 1.2 * unit, x + 1.9 * unit, height + unit), unit, fill=shirt
    )
    drawing.ellipse((x - 0.9 * unit, y - 1.2 * unit, x + 0.9 * unit, y + 0.7 * unit), fill=hair)
    drawing.rectangle((x - 0.3 * unit, y + 0.6 * unit, x + 0.3 * unit, y + 1.5 * unit), fill=skin)
    drawing.ellipse((x - 0.75 * unit, y - 0.9 * unit, x + 0.75 * unit, y + unit), fill=skin)
    for side in (-0.3, 0.3):
        eye = x + side * unit
        drawing.ellipse((eye - unit / 12, y - unit / 12, eye + unit / 12, y + unit / 12), fill=(30, 25, 20))
    drawing.arc((x - unit / 3, y + unit / 4, x + unit / 3, y + unit * 0.6), 20, 160, fill=(140, 60, 60))
    picture = Image.blend(picture, _grain(width, height, chance.uniform(4, 22)), 0.08)
    if 0.25 <= kind < 0.35:
        picture = picture.point([int(value * 0.2) for value in range(256)] * 3)
    return picture


def _grain(width: int, height: int, strength: float) -> Image.Image:
    """What a camera adds of its own. (Pillow's noise is another in every process.)"""
    noise = Image.frombytes("L", (width, height), random.Random(strength).randbytes(width * height))
    # Even chances up to 255 spread by 74.
    return noise.point([int(128 + (value - 127.5) * strength / 74) for value in range(256)]).convert("RGB")
