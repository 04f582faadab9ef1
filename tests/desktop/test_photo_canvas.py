"""Frames that are drawn on a picture with the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rapporteur.desktop.look import Look
from rapporteur.desktop.photo_canvas import Canvas, Tool

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def canvas(qtbot: QtBot, look: Look) -> Canvas:
    canvas = Canvas(look)
    qtbot.addWidget(canvas)
    canvas.show_picture(QImage(200, 100, QImage.Format.Format_RGB32))
    canvas.resize(200, 100)
    canvas.show()
    return canvas


@pytest.mark.parametrize("tool", [Tool.CROP, Tool.BLUR])
def test_another_button_meanwhile_does_not_end_the_frame(canvas: Canvas, tool: Tool) -> None:
    framed: list[QRectF] = []
    canvas.framed.connect(framed.append)
    canvas.show_tool(tool)
    QTest.mousePress(canvas, LEFT, PLAIN, QPoint(20, 20))
    QTest.mouseMove(canvas, QPoint(60, 40))
    QTest.mouseClick(canvas, RIGHT, PLAIN, QPoint(60, 40))
    assert not framed
    QTest.mouseMove(canvas, QPoint(180, 80))
    QTest.mouseRelease(canvas, LEFT, PLAIN, QPoint(180, 80))
    (frame,) = framed
    assert frame == QRectF(0.1, 0.2, 0.8, 0.6)
