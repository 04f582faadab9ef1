"""Galleries as meeting programs draw them, made up from a seed, and what is so in them."""

from __future__ import annotations

import io
import random
from typing import NamedTuple

from PIL import Image, ImageDraw

from tests.gallery.people import NAMES, Colour, any_colour, font, person

_DARK: tuple[Colour, ...] = ((0, 0, 0), (13, 13, 13), (26, 26, 26), (20, 20, 22), (32, 33, 36), (31, 31, 31))
_LIGHT: tuple[Colour, ...] = ((255, 255, 255), (242, 242, 247), (245, 245, 245))
_FRAMES: tuple[Colour, ...] = ((35, 217, 89), (219, 242, 76), (98, 100, 167), (26, 115, 232))
_BUTTONS = ("Mute", "Stop Video", "Security", "Participants", "Chat", "Share Screen", "Record", "End")
_SIZES = ((1920, 1080), (1366, 768), (2560, 1440), (1280, 720), (1280, 800), (1600, 1200))

GRIDS = tuple((columns, rows) for columns in range(2, 8) for rows in range(max(2, columns - 2), columns + 1))
"""Columns and rows, from 2×2 to 7×7."""


class Gallery(NamedTuple):
    """A picture and what is so in it. `boxes` are left, top, right, bottom of each tile in pixels."""

    image: Image.Image
    participants: int
    with_video: int
    boxes: tuple[tuple[float, float, float, float], ...]
    grid: tuple[int, int]
    light: bool
    chrome: bool
    framed: bool
    quality: int
    scale: float

    @property
    def kinds(self) -> tuple[str, ...]:
        """The lines of the error table that this gallery counts for."""
        columns, _rows = self.grid
        return (
            "all",
            f"{columns} columns",
            "light theme" if self.light else "dark theme",
            *(["browser around"] if self.chrome else []),
            *(["speaker’s frame"] if self.framed else []),
            *(["cameras off"] if self.with_video < self.participants else []),
            "lossless" if self.quality == 100 else f"JPEG quality {self.quality}",
            f"scale {self.scale:g}",
        )


def make(seed: int) -> Gallery:
    """The gallery of this seed. Seeds that follow each other go through all grids."""
    chance = random.Random(seed)
    columns, rows = GRIDS[seed % len(GRIDS)]
    width, height = chance.choice(_SIZES)
    light = chance.random() < 0.3
    ground = chance.choice(_LIGHT if light else _DARK)
    in_last = chance.randint(1, columns)
    count = (rows - 1) * columns + in_last
    image = Image.new("RGB", (width, height), ground)
    gap = max(2, chance.choice((4, 6, 8, 10, 14)) * width // 1920)
    across, down = _tile_size(width, height, columns, rows, gap, chance.choice((16 / 9, 16 / 9, 4 / 3)))
    left_of = [(width - n * across - (n - 1) * gap) // 2 for n in range(columns + 1)]
    tall = rows * down + (rows - 1) * gap
    top = int(height * 0.05) + (int(height * 0.86) - 8 - tall) // 2
    radius = chance.choice((0, 0, 6, 10))
    off_colour = _off_colour(chance, ground, light)
    share_off = chance.choice((0.0, 0.1, 0.3, 0.6))
    label = chance.choice(("box", "box", "shadow"))
    off = [number > 1 and chance.random() < share_off for number in range(count)]
    boxes = []
    for number in range(count):
        row, column = divmod(number, columns)
        in_row = columns if row < rows - 1 else in_last
        x, y = left_of[in_row] + column * (across + gap), top + row * (down + gap)
        tile = _tile(chance, across, down, off_colour if off[number] else None, label, light=light)
        mask = Image.new("L", (across, down), 0)
        ImageDraw.Draw(mask).rounded_rectangle((0, 0, across - 1, down - 1), radius, fill=255)
        image.paste(tile, (x, y), mask)
        boxes.append((x, y, x + across, y + down))
    framed = chance.random() < 0.7
    if framed:
        x, y, right, bottom = chance.choice(boxes)
        colour, thick = chance.choice(_FRAMES), chance.choice((2, 3, 4))
        frame = x - 2, y - 2, right + 1, bottom + 1
        ImageDraw.Draw(image).rounded_rectangle(frame, radius, outline=colour, width=thick)
    _draw_bar(image, chance, ground, light=light)
    chrome = chance.random() < 0.4
    moved = (0, 0)
    if chrome:
        image, moved = _with_browser(image, chance)
    scale = chance.choice((0.5, 0.75, 1.0, 1.0, 1.5, 2.0))
    if scale != 1:
        size = int(image.width * scale), int(image.height * scale)
        image = image.resize(size, Image.Resampling.BICUBIC)
    quality = chance.choice((100, 100, 90, 75, 50))
    if quality < 100:
        image = through_jpeg(image, quality)
    placed = tuple(
        (
            (left + moved[0]) * scale,
            (top + moved[1]) * scale,
            (right + moved[0]) * scale,
            (bottom + moved[1]) * scale,
        )
        for left, top, right, bottom in boxes
    )
    return Gallery(
        image, count, count - sum(off), placed, (columns, rows), light, chrome, framed, quality, scale
    )


def _tile_size(width: int, height: int, columns: int, rows: int, gap: int, shape: float) -> tuple[int, int]:
    room = width - 2 * int(width * 0.02), int(height * 0.86) - 8
    across = min((room[0] - gap * (columns - 1)) / columns, (room[1] - gap * (rows - 1)) / rows * shape)
    return int(across), int(across / shape)


def _off_colour(chance: random.Random, ground: Colour, light: bool) -> Colour:
    if light:
        return chance.choice(((222, 222, 228), (225, 223, 221)))
    lighter = chance.choice((12, 18, 30))
    return ground[0] + lighter, ground[1] + lighter, ground[2] + lighter


def _tile(
    chance: random.Random, width: int, height: int, off: Colour | None, label: str, *, light: bool
) -> Image.Image:
    name = chance.choice(NAMES)
    if off is not None:
        tile = Image.new("RGB", (width, height), off)
        _draw_absent(chance, tile, name, light=light)
    elif chance.random() < 0.06:
        # A telephone held upright.
        tile = Image.new("RGB", (width, height), (0, 0, 0))
        tile.paste(person(chance, height * 3 // 4, height), ((width - height * 3 // 4) // 2, 0))
    else:
        tile = person(chance, width, height)
    _draw_label(tile, name, label)
    return tile


def _draw_absent(chance: random.Random, tile: Image.Image, name: str, *, light: bool) -> None:
    drawing = ImageDraw.Draw(tile)
    centre = tile.width / 2, tile.height / 2
    ink = (30, 30, 30) if light else (255, 255, 255)
    if chance.random() < 0.5:
        size = int(tile.height * 0.13)
        while drawing.textlength(name, font(size)) > tile.width * 0.9 and size > 7:
            size -= 1
        drawing.text(centre, name, ink, font(size), anchor="mm")
    else:
        radius = tile.height * 0.22
        drawing.circle(centre, radius, any_colour(chance))
        drawing.text(centre, name[:1], (255, 255, 255), font(int(radius)), anchor="mm")


def _draw_label(tile: Image.Image, name: str, kind: str) -> None:
    size = min(max(10, int(tile.height * 0.075)), 18)
    drawing = ImageDraw.Draw(tile)
    wide = min(tile.width - 4, int(drawing.textlength(name, font(size))) + 10)
    high = size + 6
    if kind == "box":
        part = (0, tile.height - high, wide, tile.height)
        under = tile.crop(part)
        tile.paste(Image.blend(under, Image.new("RGB", under.size, (20, 20, 20)), 0.65), part[:2])
        drawing.text((5, tile.height - high / 2), name, (255, 255, 255), font(size), anchor="lm")
    else:
        at = 6, tile.height - high / 2 - 2
        drawing.text((at[0] + 1, at[1] + 1), name, (20, 20, 20), font(size), anchor="lm")
        drawing.text(at, name, (255, 255, 255), font(size), anchor="lm")


def _draw_bar(image: Image.Image, chance: random.Random, ground: Colour, *, light: bool) -> None:
    width, height = image.size
    drawing = ImageDraw.Draw(image)
    bar = chance.choice((ground, (245, 245, 245) if light else (26, 26, 26)))
    ink = (60, 60, 60) if light else (220, 220, 220)
    drawing.rectangle((0, height - int(height * 0.07), width, height), fill=bar)
    for number, text in enumerate(_BUTTONS):
        x = int(width * (0.04 + 0.115 * number))
        drawing.text((x, height - int(height * 0.03)), text, ink, font(max(11, height // 75)))
        middle = x + 8 + height // 80, height - int(height * 0.06) + height // 80
        drawing.circle(middle, height // 80, outline=ink, width=2)
    if chance.random() < 0.5:
        drawing.text((12, height // 90), "Zoom Meeting", ink, font(max(11, height // 60)))


def _with_browser(image: Image.Image, chance: random.Random) -> tuple[Image.Image, tuple[int, int]]:
    wide, high = int(image.width * 0.08), int(image.height * 0.12)
    colour = chance.choice(((222, 225, 230), (53, 54, 58)))
    around = Image.new("RGB", (image.width + wide, image.height + high), colour)
    drawing = ImageDraw.Draw(around)
    line = (wide // 2 + 80, high // 3, image.width - 80, high // 3 + high // 3)
    drawing.rounded_rectangle(line, 12, fill=(255, 255, 255))
    at = wide // 2 + 96, high // 2
    drawing.text(at, "meet.example.org/wc/123456789", (60, 60, 60), font(14), anchor="lm")
    moved = wide // 2, high * 4 // 5
    around.paste(image, moved)
    return around, moved


def through_jpeg(image: Image.Image, quality: int) -> Image.Image:
    """The picture as it comes back from a file of this quality."""
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=quality)
    return Image.open(buffer).convert("RGB")
