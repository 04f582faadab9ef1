"""A stand-in for a video call: a window that looks like Zoom's gallery of a meeting.

The demonstration and the tests take their group photos of it. Everything in it is drawn, and the same
seed always draws the same people. Run it with `python -m rapporteur.desktop.gallery`.
"""

from __future__ import annotations

import argparse
import math
import random
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QWidget

TITLE = "Zoom Meeting"
LARGEST_GALLERY = 49  # Zoom shows no more on one page.

_Script = QFontDatabase.WritingSystem


@dataclass(frozen=True)
class Guest:
    """A participant's name; `latin` stands in where no font has the name's own script."""

    name: str
    latin: str = ""
    script: _Script = _Script.Latin


GUESTS = (
    Guest("Paula Restrepo"),
    Guest("Victor Okonkwo"),
    Guest("김민준", "Kim Min-jun", _Script.Korean),
    Guest("Camila Rodríguez"),
    Guest("Mariana Gonçalves"),
    Guest("Samuel Mwangi"),
    Guest("Léa Fontaine"),
    Guest("أمينة حداد", "Amina Haddad", _Script.Arabic),
    Guest("Ольга Шевченко", "Olha Shevchenko", _Script.Cyrillic),
    Guest("이서연", "Lee Seo-yeon", _Script.Korean),
    Guest("Nguyễn Thị Mai", "Nguyen Thi Mai", _Script.Vietnamese),
    Guest("Priya Raman"),
    Guest("João Batista"),
    Guest("Ayşe Yıldız"),
    Guest("Νίκος Παππάς", "Nikos Pappas", _Script.Greek),
    Guest("Thandiwe Dube"),
    Guest("Søren Østergård"),
    Guest("佐藤葵", "Aoi Sato", _Script.Japanese),
    Guest("Mateo Quispe"),
    Guest("Zofia Wójcik"),
    Guest("王小明", "Wang Xiaoming", _Script.SimplifiedChinese),
    Guest("Fatou Diallo"),
    Guest("נועה לוי", "Noa Levi", _Script.Hebrew),
    Guest("Liam O’Connor"),
    Guest("Isabel Ñáñez"),
)

_WALLS = ("#c9d6df", "#e2d5c3", "#b8c4bb", "#d8cfe0", "#a9b8c9", "#e5d9d0", "#93a3a8", "#cbbfae")
_SHIRTS = ("#34556e", "#8a3b46", "#e8e4dc", "#3f6b52", "#caa53d", "#5a4a78", "#2b2f36", "#b5653a")
_SKINS = ("#f3d3bd", "#e6b894", "#d19d73", "#b07a50", "#8a5a3a", "#5e3b26")
_HAIR = ("#1d1a18", "#3b2a20", "#6b4a2e", "#a67c45", "#8d8d8d", "#7a2f1d")


@dataclass(frozen=True)
class Tile:
    """One participant as the gallery draws them. Colours are names that QColor reads."""

    name: str
    wall: str
    shirt: str
    skin: str
    hair: str
    long_hair: bool
    glasses: bool
    decoration: str  # "shelf", "window", or "picture"
    lean: float  # How far the person sits off the middle, in parts of the tile's width.
    camera_on: bool
    speaking: bool


def make_tiles(count: int, *, seed: int = 7, drawable: Sequence[_Script] = tuple(_Script)) -> list[Tile]:
    """That many participants, the same for the same seed. `drawable` are the scripts that fonts cover."""
    chance = random.Random(seed)  # noqa: S311 - it decides about drawn hair.
    return [_make_tile(index, chance, drawable) for index in range(count)]


def _make_tile(index: int, chance: random.Random, drawable: Sequence[_Script]) -> Tile:
    guest = GUESTS[index % len(GUESTS)]
    name = guest.name if guest.script in drawable or not guest.latin else guest.latin
    round_of_names = index // len(GUESTS) + 1
    return Tile(
        name=name if round_of_names == 1 else f"{name} {round_of_names}",
        wall=chance.choice(_WALLS),
        shirt=chance.choice(_SHIRTS),
        skin=chance.choice(_SKINS),
        hair=chance.choice(_HAIR),
        long_hair=chance.random() < 0.5,
        glasses=chance.random() < 0.3,
        decoration=chance.choice(("shelf", "window", "picture")),
        lean=chance.uniform(-0.06, 0.06),
        camera_on=chance.random() > 0.1 or index < 2,
        speaking=index == 1,
    )


def tile_rectangles(area: QRectF, count: int, *, gap: float = 8) -> list[QRectF]:
    """Where the tiles go: as large as they can be at 16:9, row by row, the last row centred."""
    if not count:
        return []

    def width_with(columns: int) -> float:
        rows = math.ceil(count / columns)
        across = (area.width() - gap * (columns + 1)) / columns
        down = (area.height() - gap * (rows + 1)) / rows
        return min(across, down * 16 / 9)

    columns = max(range(1, count + 1), key=width_with)
    rows = math.ceil(count / columns)
    width = max(width_with(columns), 1)
    height = width * 9 / 16
    top = area.top() + (area.height() - rows * height - (rows - 1) * gap) / 2
    rectangles = []
    for index in range(count):
        row, column = divmod(index, columns)
        in_row = min(columns, count - row * columns)
        left = area.left() + (area.width() - in_row * width - (in_row - 1) * gap) / 2
        rectangles.append(QRectF(left + column * (width + gap), top + row * (height + gap), width, height))
    return rectangles


class GalleryWindow(QWidget):
    """The gallery. Resizing lays the tiles out anew; nothing in it moves by itself."""

    BAR_HEIGHT = 64  # Logical pixels.

    def __init__(self, tiles: Sequence[Tile], *, title: str = TITLE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles = list(tiles)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(1280, 800)

    def tile_rectangles(self) -> list[QRectF]:
        """Where each tile is, in the window's logical pixels."""
        area = QRectF(0, 0, self.width(), self.height() - self.BAR_HEIGHT)
        return tile_rectangles(area, len(self.tiles))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor("#1a1a1a"))
        for tile, rectangle in zip(self.tiles, self.tile_rectangles(), strict=True):
            draw_tile(painter, tile, rectangle)
        bar = QRectF(0, self.height() - self.BAR_HEIGHT, self.width(), self.BAR_HEIGHT)
        draw_bar(painter, bar, participants=len(self.tiles))
        painter.end()


def draw_tile(painter: QPainter, tile: Tile, area: QRectF) -> None:
    """One participant with name and, when speaking, the frame that says so."""
    outline = QPainterPath()
    outline.addRoundedRect(area, 8, 8)
    painter.save()
    painter.setClipPath(outline)
    painter.setPen(Qt.PenStyle.NoPen)
    if tile.camera_on:
        _draw_room(painter, tile, area)
        _draw_person(painter, tile, area)
    else:
        painter.fillRect(area, QColor("#2b2d31"))
        _write(painter, area, tile.name, size=area.height() * 0.14)
    _draw_label(painter, tile.name, area)
    painter.restore()
    if tile.speaking:
        painter.setPen(QPen(QColor("#c8e64b"), 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(1.5, 1.5, -1.5, -1.5), 8, 8)


def draw_bar(painter: QPainter, area: QRectF, *, participants: int) -> None:
    """The bar of buttons below the gallery."""
    painter.fillRect(area, QColor("#111214"))
    leave = QRectF(area.right() - 92, area.center().y() - 16, 76, 32)
    room, step = leave.left() - area.left(), 112.0
    buttons = ["Mute", "Stop Video", f"Participants {participants}", "Chat", "Share Screen", "Record"]
    del buttons[int(room // step) :]
    left = min(area.center().x() - step * len(buttons) / 2, leave.left() - step * len(buttons))
    for index, text in enumerate(buttons):
        button = QRectF(left + index * step, area.top(), step, area.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#35a853" if text == "Share Screen" else "#c9ccd1"))
        painter.drawRoundedRect(QRectF(button.center().x() - 9, button.top() + 13, 18, 14), 4, 4)
        _write(painter, button.adjusted(0, 30, 0, -6), text, size=12, colour="#c9ccd1")
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#d93025"))
    painter.drawRoundedRect(leave, 8, 8)
    _write(painter, leave, "Leave", size=13)


def _draw_room(painter: QPainter, tile: Tile, area: QRectF) -> None:
    light = QLinearGradient(area.topLeft(), area.bottomRight())
    light.setColorAt(0, QColor(tile.wall).lighter(108))
    light.setColorAt(1, QColor(tile.wall).darker(125))
    painter.fillRect(area, light)
    width, height = area.width(), area.height()
    if tile.decoration == "window":
        pane = QRectF(area.x() + width * 0.07, area.y() + height * 0.1, width * 0.2, height * 0.48)
        painter.fillRect(pane, QColor("#eaf4fb"))
        painter.fillRect(QRectF(pane.center().x() - 1, pane.y(), 2, pane.height()), QColor("#9aa7b0"))
        painter.fillRect(QRectF(pane.x(), pane.center().y() - 1, pane.width(), 2), QColor("#9aa7b0"))
    elif tile.decoration == "picture":
        frame = QRectF(area.x() + width * 0.74, area.y() + height * 0.14, width * 0.17, height * 0.3)
        painter.fillRect(frame, QColor("#6d5a49"))
        painter.fillRect(frame.adjusted(3, 3, -3, -3), QColor(tile.shirt).lighter(150))
    else:
        board = QRectF(area.x() + width * 0.68, area.y() + height * 0.4, width * 0.28, height * 0.02)
        painter.fillRect(board, QColor("#6d5a49"))
        for place, colour in enumerate(_SHIRTS):
            tall = height * (0.14 + 0.05 * (place % 3))
            spine = QRectF(0, 0, board.width() / 10, tall)
            spine.moveBottomLeft(QPointF(board.x() + board.width() * (0.05 + place * 0.11), board.top()))
            painter.fillRect(spine, QColor(colour).darker(115))


def _draw_person(painter: QPainter, tile: Tile, area: QRectF) -> None:
    unit = area.height() * 0.21  # Half the height of the face.
    face = QPointF(area.center().x() + tile.lean * area.width(), area.top() + area.height() * 0.46)

    def ellipse(colour: str, x: float, y: float, across: float, down: float) -> None:
        painter.setBrush(QColor(colour))
        painter.drawEllipse(face + QPointF(x * unit, y * unit), across * unit, down * unit)

    def box(colour: str, x: float, y: float, width: float, height: float, radius: float) -> None:
        painter.setBrush(QColor(colour))
        corner = face + QPointF(x * unit, y * unit)
        painter.drawRoundedRect(
            QRectF(corner.x(), corner.y(), width * unit, height * unit), radius * unit, radius * unit
        )

    if tile.long_hair:
        box(tile.hair, -0.98, -0.9, 1.96, 2.4, 0.8)
    box(tile.shirt, -1.9, 1.45, 3.8, 3, 0.9)
    shade = QColor(tile.skin).darker(112).name()
    box(shade, -0.32, 0.6, 0.64, 1.0, 0.32)
    ellipse(tile.hair, 0, -0.3, 0.88, 0.92)
    for side in (-1, 1):
        ellipse(tile.skin, side * 0.76, 0.05, 0.13, 0.2)
    ellipse(tile.skin, 0, 0.08, 0.75, 0.95)
    _draw_fringe(painter, tile, face, unit)
    for side in (-1, 1):
        ellipse("#ffffff", side * 0.3, 0, 0.13, 0.085)
        ellipse("#2a211c", side * 0.3, 0, 0.075, 0.08)
        box(tile.hair, side * 0.3 - 0.16, -0.24, 0.32, 0.06, 0.03)
    ellipse(shade, 0, 0.3, 0.09, 0.1)
    _draw_lines(painter, tile, face, unit)


def _draw_fringe(painter: QPainter, tile: Tile, face: QPointF, unit: float) -> None:
    head = QPainterPath()
    head.addEllipse(face + QPointF(0, 0.08 * unit), 0.77 * unit, 0.97 * unit)
    forehead = QPainterPath()
    forehead.addEllipse(face + QPointF(0.1 * unit, 0.35 * unit), 0.85 * unit, 0.95 * unit)
    painter.setBrush(QColor(tile.hair))
    painter.drawPath(head.subtracted(forehead))


def _draw_lines(painter: QPainter, tile: Tile, face: QPointF, unit: float) -> None:
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor("#8c3b3b"), max(1.2, unit * 0.06), c=Qt.PenCapStyle.RoundCap))
    mouth = QRectF(face.x() - 0.3 * unit, face.y() + 0.3 * unit, 0.6 * unit, 0.35 * unit)
    sixteenths = 16  # Qt counts angles in sixteenths of a degree.
    painter.drawArc(mouth, 205 * sixteenths, 130 * sixteenths)
    if tile.glasses:
        painter.setPen(QPen(QColor("#22252a"), max(1.0, unit * 0.05)))
        for side in (-1, 1):
            painter.drawEllipse(face + QPointF(side * 0.31 * unit, 0), 0.24 * unit, 0.2 * unit)
        painter.drawLine(face + QPointF(-0.07 * unit, 0), face + QPointF(0.07 * unit, 0))
    painter.restore()


def _draw_label(painter: QPainter, name: str, area: QRectF) -> None:
    size = min(max(area.height() * 0.085, 10), 18)
    painter.setFont(_font(size))
    metrics = painter.fontMetrics()
    height = metrics.height() + 4
    label = QRectF(area.left(), area.bottom() - height, metrics.horizontalAdvance(name) + 16, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(label, QColor(0, 0, 0, 150))
    _write(painter, label, name, size=size)


def _write(painter: QPainter, area: QRectF, text: str, *, size: float, colour: str = "#ffffff") -> None:
    painter.setFont(_font(size))
    painter.setPen(QColor(colour))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
    painter.setPen(Qt.PenStyle.NoPen)


def _font(size: float) -> QFont:
    font = QFont("Noto Sans")
    font.setPixelSize(max(round(size), 8))
    return font


def parse_geometry(text: str) -> QRect:
    """Read `WIDTHxHEIGHT+X+Y`, as X programs write it. Raises ValueError."""
    match = re.fullmatch(r"(\d+)x(\d+)([+-]\d+)([+-]\d+)", text)
    if match is None:
        raise ValueError(f"“{text}” is not like 1280x800+100+50")
    width, height, x, y = map(int, match.groups())
    return QRect(x, y, width, height)


def main(arguments: Sequence[str]) -> int:
    """Show the window until it is closed."""
    parser = argparse.ArgumentParser(prog="gallery", description="A stand-in for a video call.")
    parser.add_argument("--title", default=TITLE)
    parser.add_argument("--tiles", type=int, default=25, choices=range(LARGEST_GALLERY + 1), metavar="N")
    parser.add_argument("--geometry", type=parse_geometry, metavar="WxH+X+Y")
    options = parser.parse_args(arguments)

    # Qt names the window's class after the program and the application: both are Zoom's here.
    application = QApplication(["zoom"])
    application.setApplicationName("zoom")
    application.setDesktopFileName("Zoom")
    tiles = make_tiles(options.tiles, drawable=QFontDatabase.writingSystems())
    window = GalleryWindow(tiles, title=options.title)
    if options.geometry is not None:
        window.move(options.geometry.topLeft())
        window.resize(options.geometry.size())
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
