"""One photo in full size: to look at, crop, straighten, rotate and blur. The photo itself stays as it was."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import (
    QEvent,
    QLocale,
    QObject,
    QPoint,
    QPointF,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QCloseEvent, QImage, QKeySequence, QResizeEvent, QShortcut, QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSlider,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from rapporteur.desktop.banner import Banner, Matter, Message
from rapporteur.desktop.dialogs import Dialogs
from rapporteur.desktop.document import Change, Document
from rapporteur.desktop.look import SMALL_PX, Look
from rapporteur.desktop.over_banner import over_banner
from rapporteur.desktop.photo_canvas import Canvas, Tool
from rapporteur.desktop.photo_editing import (
    blur_shapes,
    blur_under,
    crop_frame,
    nudged,
    resized,
    uncropped,
    with_crop,
)
from rapporteur.desktop.photo_handover import PhotoHandover
from rapporteur.desktop.photo_pictures import decoded
from rapporteur.desktop.tab_order import OrderedWindow
from rapporteur.desktop.widgets import button, coloured, fit_to_screen, icon_button
from rapporteur.desktop.words import Words
from rapporteur.desktop.work import Workers
from rapporteur.gallery.apart import NotCountedError, count_apart
from rapporteur.pictures import names_strip, render, rendered_size
from rapporteur.report.model import Area, Photo, Recipe
from rapporteur.report.photos import change_photo, find_photo, turned

MOST_STRAIGHTENED = 15
"""Degrees to either side."""

_TENTHS = 10
_NOTCH = 120
"""Of a wheel, in eighths of a degree."""

_ZOOMS = (1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0)
_NEW_BLUR = QRectF(0.4, 0.4, 0.2, 0.2)


class _Shown(NamedTuple):
    """A picture, and in pixels the size of the upright photo and of what the recipe makes of it."""

    picture: QImage
    upright: tuple[int, int]
    full: tuple[int, int]


class PhotoEditor(OrderedWindow):
    """A window of its own that follows the report while it is open. Each change can be undone."""

    def __init__(
        self,
        document: Document,
        photo: Photo,
        look: Look,
        make_dialogs: Callable[[QWidget], Dialogs],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.photo_id, self._last = photo.id, photo
        self._document, self._look = document, look
        self._dialogs = make_dialogs(self)
        self._words = Words(self)
        self._workers = Workers(self, threads=1)
        self.handover = PhotoHandover(document, self._dialogs, self)
        self._tool, self._zoom, self._current = Tool.LOOK, 0, -1
        self._upright = self._full = (16, 9)
        self._wheel = 0
        self._is_rendering = self._render_again = self._is_closed = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Photo – Rapporteur"))
        self.setMinimumSize(480, 480)
        fit_to_screen(self, 960, 760)
        self._lay_out()
        self._wire()
        self._choose_tool(Tool.LOOK)
        self._canvas.setFocus()

    # ---- arrangement

    def _lay_out(self) -> None:
        self._canvas = Canvas(self._look)
        self._canvas.setAccessibleName(self.tr("The photo"))
        self._view = QScrollArea()
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._view.setWidget(self._canvas)
        self._view.viewport().installEventFilter(self)
        self._hint = coloured(QLabel(), self._look.colours.muted)
        self._hint.setFont(self._look.font(SMALL_PX))
        self._hint.setWordWrap(True)
        self._aside = QStackedWidget()
        for made in (QWidget(), self._make_crop_row(), self._make_blur_row()):
            self._aside.addWidget(made)
        self.banner = Banner(self._look)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._hint, 1)
        below.addWidget(button(self.tr("Copy"), lambda: self.handover.copy(self.photo_id)))
        below.addWidget(button(self.tr("Save as…"), lambda: self.handover.save_as(self.photo_id)))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addLayout(self._make_tool_row())
        column.addWidget(self._aside)
        column.addWidget(self._view, 1)
        column.addLayout(below)
        self.setCentralWidget(over_banner(page, self.banner))

    def _make_tool_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        self._tools = QButtonGroup(self)
        for tool, text in (
            (Tool.LOOK, self.tr("Look")),
            (Tool.CROP, self.tr("Crop")),
            (Tool.BLUR, self.tr("Blur")),
        ):
            made = QPushButton(text)
            made.setCheckable(True)
            made.setProperty("tool", True)
            self._tools.addButton(made, list(Tool).index(tool))
            row.addWidget(made)
        row.addStretch(1)
        for icon, name, do in (
            ("rotate-ccw", self.tr("Rotate left"), lambda: self._turn(-90)),
            ("rotate-cw", self.tr("Rotate right"), lambda: self._turn(90)),
            ("minus", self.tr("Smaller"), lambda: self._zoom_by(-1)),
            ("plus", self.tr("Larger"), lambda: self._zoom_by(+1)),
        ):
            row.addWidget(icon_button(self._look, icon, name, do))
        return row

    def _make_crop_row(self) -> QWidget:
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(-MOST_STRAIGHTENED * _TENTHS, MOST_STRAIGHTENED * _TENTHS)
        self._slider.setSingleStep(1)
        self._slider.setPageStep(_TENTHS)
        self._slider.setAccessibleName(self.tr("Straighten"))
        self._slider.setMinimumWidth(90)
        self._degrees = QLabel()
        self._degrees.setFont(self._look.figures())
        self._degrees.setMinimumWidth(self._degrees.fontMetrics().horizontalAdvance("−15.0°") + 4)
        self._reset_crop = button(
            self.tr("Whole picture"), lambda: self._change(crop=Area(), text=self.tr("cropping")), small=True
        )
        return _row(QLabel(self.tr("Straighten")), self._slider, self._degrees, self._reset_crop)

    def _make_blur_row(self) -> QWidget:
        self._all_names = button(self.tr("Blur all names"), self._blur_names, small=True)
        self._remove = button(self.tr("Remove the blur"), self._remove_chosen, small=True)
        self._burn = button(self.tr("Make permanent…"), lambda: self.handover.burn(self.photo_id), small=True)
        self._burn.setToolTip(self.tr("Make blurs permanent in the file…"))
        return _row(self._all_names, self._remove, self._burn, None)

    def _wire(self) -> None:
        canvas, handover = self._canvas, self.handover
        self._tools.idClicked.connect(lambda number: self._choose_tool(list(Tool)[number]))
        canvas.framed.connect(self._take_frame)
        canvas.chosen.connect(self._choose_blur)
        canvas.nudged.connect(self._nudge)
        canvas.added.connect(lambda: self._take_frame(_NEW_BLUR))
        canvas.removed.connect(self._remove_chosen)
        canvas.panned.connect(self._pan)
        self._slider.valueChanged.connect(self._straighten)
        self._slider.sliderPressed.connect(lambda: canvas.show_grid(True))
        self._slider.sliderReleased.connect(self._end_straightening)
        handover.failed.connect(self._tell)
        handover.saved.connect(
            lambda path: self._say("check", self.tr("Photo saved: {file}").format(file=path.name))
        )
        handover.copied.connect(lambda: self._say("check", self.tr("The photo is on the clipboard")))
        handover.burnt.connect(lambda: self._say("check", self.tr("The blurs are permanent")))
        keys = QKeySequence.StandardKey
        for sequence, do in (
            (QKeySequence(keys.Close), self.close),
            (QKeySequence(keys.Cancel), self.close),
            (QKeySequence(keys.Undo), self._document.undo),
            (QKeySequence(keys.Redo), self._document.redo),
            (QKeySequence(keys.ZoomIn), lambda: self._zoom_by(+1)),
            (QKeySequence("Ctrl+="), lambda: self._zoom_by(+1)),
            (QKeySequence(keys.ZoomOut), lambda: self._zoom_by(-1)),
            (QKeySequence("Ctrl+0"), lambda: self._zoom_by(-len(_ZOOMS))),
            (QKeySequence(keys.Copy), lambda: handover.copy(self.photo_id)),
        ):
            QShortcut(sequence, self, do)
        self._document.changed.connect(self._on_changed)

    # ---- showing

    @property
    def _photo(self) -> Photo:
        """The photo; where it is gone the window is closing, and the last one does."""
        self._last = find_photo(self._document.report, self.photo_id) or self._last
        return self._last

    @property
    def _recipe(self) -> Recipe:
        return self._photo.recipe

    def _shown_recipe(self) -> Recipe:
        """The recipe of what stands on the screen: while it is straightened, not yet the report's."""
        recipe = self._recipe.model_copy(update={"straighten": self._slider.value() / _TENTHS})
        return uncropped(recipe) if self._tool is Tool.CROP else recipe

    def _on_changed(self, change: Change) -> None:
        if not change.touches("photos"):
            return
        if self._is_there():
            self._show_recipe()
        else:
            self.close()

    def _show_recipe(self) -> None:
        """Bring everything in line with the recipe."""
        recipe = self._recipe
        if not self._slider.isSliderDown():
            with QSignalBlocker(self._slider):
                self._slider.setValue(round(recipe.straighten * _TENTHS))
        self._show_degrees()
        self._current = min(self._current, len(recipe.blurs) - 1)
        self._reset_crop.setEnabled(recipe.crop != Area())
        self._remove.setEnabled(self._current >= 0)
        self._burn.setEnabled(bool(recipe.blurs))
        self._show_shapes()
        self._render()

    def _show_shapes(self) -> None:
        recipe = self._recipe
        self._canvas.show_frame(crop_frame(recipe, self._upright))
        self._canvas.show_shapes(blur_shapes(recipe, self._upright), self._current)

    def _show_degrees(self) -> None:
        degrees = QLocale().toString(self._slider.value() / _TENTHS, "f", 1)
        self._degrees.setText(self.tr("{degrees}°").format(degrees=degrees))

    def _render(self) -> None:
        """Make the picture anew; what changes meanwhile is taken in when this one is there."""
        if self._is_closed:
            return
        if self._is_rendering:
            self._render_again = True
            return
        self._is_rendering = True
        photo = self._photo.model_copy(update={"recipe": self._shown_recipe()})
        ratio, room = self.devicePixelRatioF(), self._view.viewport().size()
        zoom = _ZOOMS[self._zoom]
        most = round(room.width() * ratio * zoom) * round(room.height() * ratio * zoom)

        def work() -> _Shown:
            whole = photo.model_copy(update={"recipe": Recipe()})
            picture = decoded(render(photo, most_pixels=max(most, 1)))
            return _Shown(picture, rendered_size(whole), rendered_size(photo))

        self._workers.start(work, done=self._show, failed=self._fail_to_show)

    def _show(self, shown: _Shown) -> None:
        self._is_rendering = False
        if self._is_there():
            self._upright, self._full = shown.upright, shown.full
            self._canvas.show_picture(shown.picture)
            self._fit()
            self._show_shapes()
            if self._render_again:
                self._render_again = False
                self._render()

    def _is_there(self) -> bool:
        return find_photo(self._document.report, self.photo_id) is not None

    def _fail_to_show(self, error: Exception) -> None:
        self._is_rendering = self._render_again = False
        self._tell(error)

    def _fit(self) -> None:
        """Give the canvas its size: all of it in view, or as many times larger as was asked for."""
        room = self._view.viewport().size() if self._zoom else self._view.maximumViewportSize()
        most = QSize(*self._full) / self.devicePixelRatioF()
        fitted = most.scaled(room.boundedTo(most), Qt.AspectRatioMode.KeepAspectRatio)
        self._canvas.resize((fitted * _ZOOMS[self._zoom]).expandedTo(QSize(1, 1)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            # A touchpad sends a notch in many parts, and some that go sideways alone.
            self._wheel += event.angleDelta().y()
            if notches := int(self._wheel / _NOTCH):
                self._wheel -= notches * _NOTCH
                self._zoom_by(notches)
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        # When the view has its new size, too.
        QTimer.singleShot(0, self, self._refit)

    def _refit(self) -> None:
        self._fit()
        if self._is_there():
            self._render()

    def _zoom_by(self, by: int) -> None:
        self._zoom = min(max(self._zoom + by, 0), len(_ZOOMS) - 1)
        self._refit()

    def _pan(self, by: QPoint) -> None:
        for bar, distance in (
            (self._view.horizontalScrollBar(), by.x()),
            (self._view.verticalScrollBar(), by.y()),
        ):
            bar.setValue(bar.value() - distance)

    # ---- tools

    def _choose_tool(self, tool: Tool) -> None:
        self._tool = tool
        number = list(Tool).index(tool)
        self._tools.button(number).setChecked(True)
        self._aside.setCurrentIndex(number)
        self._aside.setVisible(tool is not Tool.LOOK)
        match tool:
            case Tool.LOOK:
                hint = self.tr("Ctrl and the wheel, or + and −, make the picture larger and smaller.")
            case Tool.CROP:
                hint = self.tr("Drag a frame around what stays. Arrows move it, with Shift they resize it.")
            case Tool.BLUR:
                hint = self.tr(
                    "Drag over a face or a name. Click a blur and press Delete to remove it. "
                    "By keyboard: Insert makes one, Space goes to the next, arrows move it, with Shift "
                    "they resize it."
                )
        self._hint.setText(hint)
        self._canvas.setAccessibleDescription(hint)
        self._canvas.show_tool(tool)
        self._show_recipe()

    def _change(self, *, text: str, merge: str = "", **changes: object) -> None:
        recipe = self._recipe.model_copy(update=changes)
        changed = self._photo.model_copy(update={"recipe": recipe})
        self._document.apply(
            change_photo(self._document.report, changed),
            text=text,
            merge=f"{merge}:{self.photo_id}" if merge else "",
        )

    def _turn(self, degrees: int) -> None:
        self._change(turn=turned(self._recipe, degrees).turn, text=self.tr("rotating"))

    def _straighten(self) -> None:
        self._show_degrees()
        if self._slider.isSliderDown():
            self._render()
        else:
            self._keep_straightened()

    def _end_straightening(self) -> None:
        self._canvas.show_grid(False)
        self._keep_straightened()

    def _keep_straightened(self) -> None:
        degrees = self._slider.value() / _TENTHS
        self._change(straighten=degrees, text=self.tr("straightening"), merge="straighten")

    def _take_frame(self, frame: QRectF) -> None:
        if self._tool is Tool.CROP:
            changed = with_crop(self._recipe, self._upright, frame)
            self._change(crop=changed.crop, text=self.tr("cropping"))
        elif self._tool is Tool.BLUR:
            blurs = (*self._recipe.blurs, blur_under(self._recipe, self._upright, frame))
            self._current = len(blurs) - 1
            self._change(blurs=blurs, text=self.tr("blurring"))

    def _choose_blur(self, number: int) -> None:
        self._current = number
        self._remove.setEnabled(number >= 0)
        self._show_shapes()

    def _nudge(self, by: QPointF, grow: QPointF) -> None:
        recipe = self._recipe
        if self._tool is Tool.CROP:
            frame = crop_frame(recipe, self._upright)
            frame.moveTo(
                min(max(frame.x() + by.x(), 0), 1 - frame.width()),
                min(max(frame.y() + by.y(), 0), 1 - frame.height()),
            )
            changed = with_crop(recipe, self._upright, resized(frame, grow))
            self._change(crop=changed.crop, text=self.tr("cropping"), merge="crop")
        elif 0 <= self._current < len(recipe.blurs):
            blurs = list(recipe.blurs)
            blurs[self._current] = nudged(recipe, self._upright, blurs[self._current], by=by, grow=grow)
            self._change(blurs=tuple(blurs), text=self.tr("blurring"), merge=f"blur {self._current}")

    def _remove_chosen(self) -> None:
        if self._tool is Tool.CROP:
            self._change(crop=Area(), text=self.tr("cropping"))
            return
        blurs = list(self._recipe.blurs)
        if 0 <= self._current < len(blurs):
            del blurs[self._current]
            self._current = -1
            self._change(blurs=tuple(blurs), text=self.tr("removing the blur"))

    # ---- all names

    def _blur_names(self) -> None:
        photo = self._photo
        self._all_names.setEnabled(False)

        def work() -> tuple[Area, ...] | None:
            plain = photo.model_copy(update={"recipe": Recipe()})
            size = rendered_size(plain)
            try:
                count = count_apart(photo.data)
            except NotCountedError:
                render(plain)  # what cannot be read is said in its own words
                raise
            return names_strip(count.tiles, size, scale=photo.scale) if count else None

        self._workers.start(work, done=self._take_names, failed=self._miss_names)

    def _miss_names(self, error: Exception) -> None:
        self._all_names.setEnabled(True)
        self._tell(error)

    def _take_names(self, names: tuple[Area, ...] | None) -> None:
        self._all_names.setEnabled(True)
        if not self._is_there():
            return
        if names is None:
            self._say("info", self.tr("No names were found. Drag over each of them."))
            return
        blurs = self._recipe.blurs
        self._change(blurs=(*blurs, *(name for name in names if name not in blurs)), text=self.tr("blurring"))

    # ---- words, ending

    def _say(self, icon: str, text: str) -> None:
        self.banner.show_message(Matter.NOTICE, Message(icon, text))

    def _tell(self, error: Exception) -> None:
        message = Message("triangle-alert", self._words.describe(error))
        self.banner.show_message(Matter.TROUBLE, message)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self._is_closed = True
        self.handover.close()
        # A picture that nobody will see, or names that take a second to be found, are not waited for.
        self._workers.close(0)


def _row(*parts: QWidget | None) -> QWidget:
    """Parts side by side; None is room."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for part in parts:
        if part is None:
            row.addStretch(1)
        else:
            row.addWidget(part, 1 if isinstance(part, QSlider) else 0)
    return made
