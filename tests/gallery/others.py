"""Pictures that are no galleries, though some look a little like one."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping

from PIL import Image, ImageDraw

from tests.gallery.galleries import through_jpeg
from tests.gallery.people import NAMES, Colour, any_colour, font, person, scenery

_SIZES = ((1920, 1080), (1366, 768), (1280, 800))
_WORDS = (
    "report", "session", "speaker", "value", "return", "if", "for", "in", "import", "def", "budget", "local",
    "social", "council", "fund",
)  # fmt: skip

WHITE: Colour = (255, 255, 255)


def make(kind: str, seed: int) -> Image.Image:
    """The picture of this kind (a key of `KINDS`) and seed."""
    chance = random.Random(f"{kind} {seed}")
    image = KINDS[kind](chance, *chance.choice(_SIZES))
    return through_jpeg(image, 85) if chance.random() < 0.4 else image


def _text(
    drawing: ImageDraw.ImageDraw,
    chance: random.Random,
    box: tuple[int, int, int, int],
    size: int,
    ink: Colour,
) -> None:
    """Words in lines that end where they like."""
    left, top, right, bottom = box
    for y in range(top, bottom - size, int(size * 1.6)):
        x = left
        while x < right - 6 * size and chance.random() < 0.93:
            word = chance.choice(_WORDS)
            drawing.text((x, y), word, ink, font(size))
            x += int(drawing.textlength(word + " ", font(size)))


def code_editor(chance: random.Random, width: int, height: int) -> Image.Image:
    """Dark, a tree of files at the left, coloured lines, a line of tabs."""
    image = Image.new("RGB", (width, height), (30, 30, 30))
    drawing = ImageDraw.Draw(image)
    drawing.rectangle((0, 0, width // 6, height), fill=(37, 37, 38))
    drawing.rectangle((width // 6, 0, width, 35), fill=(45, 45, 45))
    _text(drawing, chance, (10, 50, width // 6, height), 13, (200, 200, 200))
    for y in range(50, height - 30, 19):
        x = width // 6 + 60 + 30 * chance.randint(0, 4)
        for _ in range(chance.randint(0, 9)):
            word = chance.choice(_WORDS)
            drawing.text((x, y), word, any_colour(chance, least=120), font(14))
            x += int(drawing.textlength(word + " ", font(14)))
    return image


def slides(chance: random.Random, width: int, height: int) -> Image.Image:
    """A slide with a title, points and perhaps pictures of one size side by side."""
    image = Image.new("RGB", (width, height), chance.choice((WHITE, (20, 40, 80), (250, 246, 238))))
    drawing = ImageDraw.Draw(image)
    ink = (20, 20, 20) if image.getpixel((0, 0)) != (20, 40, 80) else WHITE
    title = "Local policies for the social economy"
    drawing.text((width // 14, height // 12), title, ink, font(height // 16))
    pictures = chance.choice((0, 1, 2, 3, 4))
    _text(drawing, chance, (width // 12, height // 4, width - width // 8, height // 2), height // 28, ink)
    for number in range(pictures):
        across = width // 6
        at = (width // 10 + number * (across + width // 30), height * 11 // 20)
        image.paste(scenery(chance, across, across * 9 // 16), at)
    return image


def desktop(chance: random.Random, width: int, height: int) -> Image.Image:
    """Icons in columns on a plain or a photographed wall, and a window or two."""
    if chance.random() < 0.5:
        image = Image.new("RGB", (width, height), any_colour(chance, most=120))
    else:
        image = scenery(chance, width, height)
    drawing = ImageDraw.Draw(image)
    for column in range(chance.randint(1, 12)):
        for row in range(chance.randint(3, 7)):
            x, y = 20 + column * 110, 20 + row * 120
            drawing.rounded_rectangle((x + 20, y, x + 84, y + 60), 8, fill=any_colour(chance))
            drawing.text((x + 52, y + 76), chance.choice(_WORDS), WHITE, font(13), anchor="mm")
    for _ in range(chance.randint(0, 2)):
        x, y = chance.randint(100, width // 2), chance.randint(40, height // 2)
        drawing.rectangle((x, y, x + width // 3, y + height // 3), fill=WHITE)
        _text(drawing, chance, (x + 12, y + 40, x + width // 3, y + height // 3), 13, (30, 30, 30))
    drawing.rectangle((0, height - 40, width, height), fill=(24, 24, 28))
    return image


def speaker_view(chance: random.Random, width: int, height: int) -> Image.Image:
    """One large picture, and a strip of small ones above it or at its side."""
    image = Image.new("RGB", (width, height), chance.choice(((0, 0, 0), (26, 26, 26), (242, 242, 247))))
    drawing = ImageDraw.Draw(image)
    count, beside = chance.randint(3, 7), chance.random() < 0.4
    small = width // 9, width // 9 * 9 // 16
    for number in range(count):
        if beside:
            at = (width - small[0] - 10, 40 + number * (small[1] + 8))
        else:
            at = ((width - count * (small[0] + 8)) // 2 + number * (small[0] + 8), 12)
        image.paste(person(chance, *small), at)
        drawing.text((at[0] + 4, at[1] + small[1] - 14), chance.choice(NAMES), WHITE, font(10))
    large_high = height - small[1] - 110 if not beside else height - 160
    across = min(width - small[0] - 60, large_high * 16 // 9)
    left = (width - small[0] * beside - across) // 2
    image.paste(person(chance, across, across * 9 // 16), (left, 40 if beside else small[1] + 24))
    return image


def document(chance: random.Random, width: int, height: int) -> Image.Image:
    """Pages of text, one or several beside each other."""
    image = Image.new("RGB", (width, height), (230, 230, 232))
    drawing = ImageDraw.Draw(image)
    pages = chance.choice((1, 2, 3, 4))
    across = min(width // pages - 30, height * 3 // 4)
    for number in range(pages):
        left = (width - pages * (across + 20)) // 2 + number * (across + 20)
        drawing.rectangle((left, 60, left + across, height - 20), fill=WHITE)
        _text(drawing, chance, (left + 40, 100, left + across - 20, height - 60), 12, (20, 20, 20))
    return image


def spreadsheet(chance: random.Random, width: int, height: int) -> Image.Image:
    """A grid of cells with lines between them, some of them filled."""
    image = Image.new("RGB", (width, height), WHITE)
    drawing = ImageDraw.Draw(image)
    high, wide = chance.choice((20, 24, 32, 60, 90)), chance.choice((70, 96, 120, 160))
    for y in range(100, height, high):
        for x in range(40, width, wide):
            if chance.random() < 0.3:
                drawing.rectangle(
                    (x, y, x + wide, y + high), fill=chance.choice(((226, 239, 218), (255, 242, 204)))
                )
            if chance.random() < 0.7:
                drawing.text((x + 6, y + 4), str(chance.randint(1, 99999)), (20, 20, 20), font(12))
    for y in range(100, height, high):
        drawing.line((40, y, width, y), fill=(212, 212, 212))
    for x in range(40, width, wide):
        drawing.line((x, 100, x, height), fill=(212, 212, 212))
    return image


def photo_wall(chance: random.Random, width: int, height: int) -> Image.Image:
    """A page of photos of one size, with or without words under each."""
    dark = chance.random() < 0.4
    image = Image.new("RGB", (width, height), (17, 17, 17) if dark else WHITE)
    drawing = ImageDraw.Draw(image)
    columns, gap = chance.randint(3, 6), chance.choice((8, 16, 24))
    across = (width - 160 - gap * (columns - 1)) // columns
    down = int(across / chance.choice((16 / 9, 4 / 3, 1.5)))
    words = chance.choice((0, 0, 30))
    drawing.text((80, 20), "Photos", WHITE if dark else (20, 20, 20), font(36))
    for row in range(height // down + 1):
        for column in range(columns):
            at = 80 + column * (across + gap), 90 + row * (down + gap + words)
            if chance.random() < 0.3:
                image.paste(person(chance, across, down), at)
            else:
                image.paste(scenery(chance, across, down), at)
            if words:
                drawing.text((at[0], at[1] + down + 4), chance.choice(_WORDS), (110, 110, 110), font(15))
    return image


def calendar(chance: random.Random, width: int, height: int) -> Image.Image:
    """A month: seven columns of wide cells with a number and some entries in each."""
    image = Image.new("RGB", (width, height), WHITE)
    drawing = ImageDraw.Draw(image)
    across, down = (width - 100) // 7, (height - 120) // 5
    for number in range(35):
        x, y = 60 + number % 7 * across, 100 + number // 7 * down
        drawing.rectangle((x, y, x + across, y + down), outline=(218, 220, 224))
        drawing.text((x + across // 2, y + 10), str(number % 31 + 1), (60, 60, 60), font(13), anchor="mm")
        for entry in range(chance.randint(0, 3)):
            top = y + 24 + entry * 24
            drawing.rounded_rectangle(
                (x + 4, top, x + across - 6, top + 20), 4, fill=any_colour(chance, least=100)
            )
    return image


def slide_sorter(chance: random.Random, width: int, height: int) -> Image.Image:
    """Small slides in rows, the last row at the left, a number under each."""
    image = Image.new("RGB", (width, height), chance.choice(((230, 230, 230), (38, 38, 38))))
    drawing = ImageDraw.Draw(image)
    columns, count = chance.randint(3, 6), chance.randint(7, 24)
    across = (width - 120) // columns - 30
    down = across * 9 // 16
    for number in range(count):
        x, y = 70 + number % columns * (across + 30), 120 + number // columns * (down + 44)
        image.paste(slides(chance, across, down), (x, y))
        drawing.text((x, y + down + 8), str(number + 1), (120, 120, 120), font(14))
    return image


def shared_screen(chance: random.Random, width: int, height: int) -> Image.Image:
    """A shared slide with everybody small at its right, two abreast."""
    image = Image.new("RGB", (width, height), (20, 20, 22))
    image.paste(slides(chance, width * 3 // 4, width * 3 // 4 * 9 // 16), (10, 60))
    across = width // 9
    for number in range(chance.randint(4, 12)):
        at = width * 3 // 4 + 20 + number % 2 * (across + 6), 60 + number // 2 * (across * 9 // 16 + 6)
        image.paste(person(chance, across, across * 9 // 16), at)
    return image


def dashboard(chance: random.Random, width: int, height: int) -> Image.Image:
    """Cards of one size with a figure and a curve in each."""
    image = Image.new("RGB", (width, height), (244, 245, 247))
    drawing = ImageDraw.Draw(image)
    columns, rows = chance.randint(2, 4), chance.randint(2, 3)
    across, down = (width - 40) // columns - 20, (height - 100) // rows - 20
    for number in range(columns * rows):
        x, y = 30 + number % columns * (across + 20), 80 + number // columns * (down + 20)
        drawing.rounded_rectangle((x, y, x + across, y + down), 8, fill=WHITE)
        drawing.text((x + 16, y + 14), chance.choice(_WORDS), (40, 40, 40), font(18))
        points = [
            (x + 16 + step * (across - 32) / 12, y + down * chance.uniform(0.4, 0.9)) for step in range(13)
        ]
        drawing.line(points, fill=any_colour(chance), width=3)
    return image


KINDS: Mapping[str, Callable[[random.Random, int, int], Image.Image]] = {
    "code editor": code_editor,
    "slides": slides,
    "desktop": desktop,
    "speaker view": speaker_view,
    "document": document,
    "spreadsheet": spreadsheet,
    "photo wall": photo_wall,
    "calendar": calendar,
    "slide sorter": slide_sorter,
    "shared screen": shared_screen,
    "dashboard": dashboard,
}
