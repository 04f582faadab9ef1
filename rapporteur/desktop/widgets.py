"""Small widgets that several parts of the window share."""

from __future__ import annotations

import html
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelection, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QKeySequenceEdit,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QTextEdit,
    QToolButton,
    QWidget,
)

from rapporteur.desktop.accessible import Role, Told
from rapporteur.desktop.look import Look

if TYPE_CHECKING:
    from rapporteur.report.search import Place

FRAME_MS = 16
"""After so long the window has painted what came before, and was free for keys and the mouse.

A timer of 0 ms is not enough: what it brings is laid out and painted in one go with what came before.
"""

ANY_SIZE = 16_777_215
"""Qt's QWIDGETSIZE_MAX: no limit to a width or height."""


def is_undo(event: QEvent) -> bool:
    """Whether an editor asks for the keys of undo or redo, which are the window's."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return any(event.matches(key) for key in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo))


class LineEdit(QLineEdit):
    """A line of text whose undo is the window's. What assistive technology writes into it is edited, too."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._is_set = False
        self._typed: str | None = None
        self.textEdited.connect(self._note_typed)
        self.textChanged.connect(self._tell_written)

    def setText(self, text: str | None, /) -> None:
        self._is_set = True
        super().setText(text)
        self._is_set = False

    def _note_typed(self, text: str) -> None:
        self._typed = text

    def _tell_written(self, text: str) -> None:
        """Qt says of what is typed that it was edited, and not of what is written through the platform."""
        typed, self._typed = self._typed, None
        if not self._is_set and text != typed:
            self.textEdited.emit(text)
            self._typed = None

    def event(self, event: QEvent) -> bool:
        if is_undo(event):
            event.ignore()
            return False
        return super().event(event)


class PlainTextEdit(QTextEdit):
    """A text editor without fonts and pictures, whose undo is the window's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)

    def event(self, event: QEvent) -> bool:
        if is_undo(event):
            # Qt's editor would claim these keys even though it has nothing to undo.
            event.ignore()
            return False
        return super().event(event)


class KeyField(QKeySequenceEdit):
    """Takes one key combination."""

    def __init__(self, name: str, keys: QKeySequence | None = None, parent: QWidget | None = None) -> None:
        """`name` is what a screen reader says."""
        super().__init__(keys or QKeySequence(), parent)
        self.told = Told(Role.HotkeyField, value=self._in_words)
        self.setMaximumSequenceLength(1)
        self.setAccessibleName(name)

    def _in_words(self) -> str:
        return self.keySequence().toString(QKeySequence.SequenceFormat.NativeText)


def clearable(line: QLineEdit, name: str) -> None:
    """Give a line a button that empties it; `name` is what a screen reader says of that."""
    line.setClearButtonEnabled(True)
    for made in line.findChildren(QToolButton):
        made.setAccessibleName(name)


def select_units(line: QLineEdit, place: Place) -> None:
    """Select what was found in a line; Qt counts in units of UTF-16."""
    before, found = (
        len(text.encode("utf-16-le", "surrogatepass")) // 2
        for text in (place.text[: place.start], place.found)
    )
    line.setSelection(before, found)


class ElidedLabel(QLabel):
    """One line of text that ends in an ellipsis where there is no room for all of it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        super().setText(" ".join(text.split()))
        self.setToolTip(html.escape(text))

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        elided = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), self.alignment() | Qt.AlignmentFlag.AlignVCenter, elided)
        painter.end()


class Dot(QWidget):
    """A small round light."""

    def __init__(self, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = colour
        self.setFixedSize(8, 8)

    def set_colour(self, colour: str) -> None:
        """Show another colour."""
        self._colour = colour
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colour))
        painter.drawEllipse(self.rect())
        painter.end()


class Page(QScrollArea):
    """Scrolls its content up and down, and never sideways: the content is as wide as the view."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        content.setProperty("page", True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)
        self._content = content
        # One plain ground: what becomes taller or lower is painted where it is new, and where parts moved.
        for ground in (self, self.viewport(), content):
            ground.setAttribute(Qt.WidgetAttribute.WA_StaticContents)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._content.setFixedWidth(self.viewport().width())


class Choice(QComboBox):
    """A box of choices. What assistive technology selects in its closed list is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view().selectionModel().selectionChanged.connect(self._choose)

    def _choose(self, selected: QItemSelection) -> None:
        rows = [index.row() for index in selected.indexes()]
        # In an open list keys and the mouse select, too, and choose afterwards.
        if rows and rows[0] != self.currentIndex() and not self.view().isVisible():
            self.setCurrentIndex(rows[0])
            self.activated.emit(rows[0])


def number_field() -> QSpinBox:
    """A field for a number, with its text where other fields have theirs."""
    made = QSpinBox()
    # A style sheet's padding does not reach it.
    made.lineEdit().setTextMargins(7, 0, 7, 0)
    return made


def fit_to_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window this size, or what its screen has room for beside the frame."""
    room = window.screen().availableGeometry()
    window.resize(min(width, room.width() - 16), min(height, room.height() - 48))


def coloured(label: QLabel, colour: str) -> QLabel:
    """Give a label's text a colour of the palette."""
    palette = label.palette()
    # Which of these a label uses depends on what it is put into.
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText, QPalette.ColorRole.Text):
        palette.setColor(role, QColor(colour))
    label.setPalette(palette)
    return label


def button(
    text: str, clicked: Callable[[], object], *, primary: bool = False, small: bool = False
) -> QPushButton:
    """A push button; one `primary` button a view at most."""
    made = QPushButton(text)
    made.setProperty("primary", primary)
    made.setProperty("small", small)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    # A click leaves the keyboard where the writing is.
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.clicked.connect(lambda: clicked())
    return made


def captioned(made: QPushButton, icon: QIcon) -> None:
    """Put an icon before a button's text, with the room that Qt leaves out between them."""
    size, gap = 16, 6
    ratio = made.devicePixelRatioF()
    wide = QPixmap(QSize(size + gap, size) * ratio)
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    mirrored = made.layoutDirection() == Qt.LayoutDirection.RightToLeft
    painter.drawPixmap(gap if mirrored else 0, 0, icon.pixmap(QSize(size, size), ratio))
    painter.end()
    made.setIcon(QIcon(wide))
    made.setIconSize(QSize(size + gap, size))


def icon_button(look: Look, icon: str, name: str, clicked: Callable[[], object] | None = None) -> QToolButton:
    """A button that shows an icon; `name` is what a screen reader and the tool tip say."""
    made = QToolButton()
    as_icon_button(made, look, icon, name, clicked)
    return made


def as_icon_button(
    made: QToolButton, look: Look, icon: str, name: str, clicked: Callable[[], object] | None = None
) -> None:
    """Make such a button of one that is there."""
    made.setProperty("flat", True)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setIcon(look.icon(icon, look.colours.muted))
    made.setIconSize(QSize(16, 16))
    made.setAccessibleName(name)
    made.setToolTip(name)
    if clicked:
        made.clicked.connect(lambda: clicked())


def clear_layout(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
