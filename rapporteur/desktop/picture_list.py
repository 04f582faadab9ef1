"""Pictures to choose one of, in rows, with a name below each."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem

from rapporteur.desktop.look import Look

PICTURE = QSize(208, 130)
"""Of each picture, in logical pixels."""

_KEY = Qt.ItemDataRole.UserRole


class PictureList(QListWidget):
    """Arrow keys go from one picture to the next; Enter or a double click activates one."""

    def __init__(self, name: str, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setIconSize(PICTURE)
        self.setSpacing(6)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    @property
    def chosen(self) -> Hashable | None:
        """The key of the picture chosen."""
        item = self.currentItem()
        return item.data(_KEY) if item else None

    def show_keys(self, keys: list[Hashable]) -> None:
        """Have an item for each key: new ones come at the end, others keep their place."""
        for row in reversed(range(self.count())):
            if self.item(row).data(_KEY) not in keys:
                self.takeItem(row)
        there = {self.item(row).data(_KEY) for row in range(self.count())}
        for key in keys:
            if key not in there:
                item = QListWidgetItem(self._icon(None), "")
                item.setData(_KEY, key)
                item.setSizeHint(PICTURE + QSize(12, 3 * self.fontMetrics().height()))
                self.addItem(item)
        if self.currentRow() < 0 and self.count():
            self.setCurrentRow(0)

    def name(self, key: Hashable, text: str, details: str) -> None:
        """What stands below a picture; screen readers hear the details too."""
        item = self._item(key)
        if item and item.text() != text:
            item.setText(text)
        if item and item.toolTip() != details:
            item.setToolTip(details)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, details)

    def show_picture(self, key: Hashable, picture: QImage | None) -> None:
        """Show the picture of an item; None is one that cannot be seen."""
        item = self._item(key)
        if item:
            item.setIcon(self._icon(picture))

    def pixels(self) -> tuple[int, int]:
        """Width and height in which pictures look best here, in device pixels."""
        size = PICTURE * self.devicePixelRatioF()
        return size.width(), size.height()

    def _item(self, key: Hashable) -> QListWidgetItem | None:
        items = (self.item(row) for row in range(self.count()))
        return next((item for item in items if item.data(_KEY) == key), None)

    def _icon(self, picture: QImage | None) -> QIcon:
        drawn = self._drawn(picture)
        icon = QIcon(drawn)
        # A chosen picture keeps its colours.
        icon.addPixmap(drawn, QIcon.Mode.Selected)
        return icon

    def _drawn(self, picture: QImage | None) -> QPixmap:
        ratio = self.devicePixelRatioF()
        drawn = QPixmap(PICTURE * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        ground = QRectF(0, 0, PICTURE.width(), PICTURE.height())
        shape = QPainterPath()
        shape.addRoundedRect(ground, 6, 6)
        painter.setClipPath(shape)
        painter.fillRect(ground, QColor(self._look.colours.line))
        if picture:
            size = picture.size().scaled(PICTURE, Qt.AspectRatioMode.KeepAspectRatio)
            target = QRectF(0, 0, size.width(), size.height())
            target.moveCenter(ground.center())
            painter.drawImage(target, picture)
        else:
            icon = self._look.icon("minimize-2", self._look.colours.muted)
            icon.paint(painter, ground.toRect().adjusted(80, 41, -80, -41))
        painter.end()
        return drawn
