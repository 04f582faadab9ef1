"""Make the program's icon in every size and format that the systems want, from resources/icons/app.svg.

Usage: python packaging/icon/make_icons.py FOLDER

FOLDER gets rapporteur.svg, PNG files named by their size (rapporteur-48.png), rapporteur.ico for Windows and
rapporteur.icns for macOS. Needs PySide6 and Pillow, both of which the program needs itself.
"""

from __future__ import annotations

import io
import os
import shutil
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).resolve().parents[2] / "resources" / "icons" / "app.svg"

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Those that hicolor, the icon theme that all desktops fall back on, has folders for."""

_ICO_SIZES = [(size, size) for size in (16, 24, 32, 48, 64, 128, 256)]


def drawn(size: int) -> Image.Image:
    """The icon as a picture, `size` pixels wide and high."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(DRAWING.read_bytes())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # Qt's own way to say PNG, whose bytes Pillow then writes anew: nothing of a time or a program in them.
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes, Qt takes both
    return Image.open(io.BytesIO(data.data())).convert("RGBA")


def make(folder: Path) -> None:
    """Write all of them to a folder, which is made if it is not there."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(DRAWING, folder / "rapporteur.svg")
    for size in SIZES:
        drawn(size).save(folder / f"rapporteur-{size}.png", optimize=True)
    largest = drawn(1024)
    largest.save(
        folder / "rapporteur.ico", sizes=_ICO_SIZES, append_images=[drawn(size) for size, _ in _ICO_SIZES]
    )
    largest.save(
        folder / "rapporteur.icns", append_images=[drawn(size) for size in (16, 32, 64, 128, 256, 512)]
    )


if __name__ == "__main__":
    make(Path(sys.argv[1]))
