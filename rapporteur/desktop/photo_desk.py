"""What the rapporteur does about the group photo: asks for it, takes it, takes it again, chooses."""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable
from functools import partial

from pydantic import ValidationError
from PySide6.QtCore import QObject, QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QWidget

from rapporteur.capture import (
    CaptureError,
    MeetingsUnreadable,
    NoMeetingWindow,
    Region,
    SeveralWindows,
    Window,
)
from rapporteur.desktop.banner import Action, Banner, Matter, Message
from rapporteur.desktop.burst_picker import BurstPicker
from rapporteur.desktop.document import Document
from rapporteur.desktop.help_places import page_about
from rapporteur.desktop.look import Look
from rapporteur.desktop.photo_countdown import Countdown
from rapporteur.desktop.photographer import Asked, Photographer, SeenScreen
from rapporteur.desktop.region_picker import RegionPicker
from rapporteur.desktop.settings import Settings
from rapporteur.desktop.widgets import FRAME_MS
from rapporteur.desktop.window_picker import WindowPicker
from rapporteur.desktop.words import Words
from rapporteur.report.model import Area, Photo, Report, new_id

log = logging.getLogger(__name__)

MAC_PERMISSIONS = "x-apple.systempreferences:com.apple.preference.security?Privacy_ScreenCapture"
"""Where macOS has its permission to read the screen."""

SAY_MS = 4 * FRAME_MS
"""A photo is told when it is seen in its panel, which takes two frames: all at once would cost one more."""

FRONT_MS = 150
"""How late we may hear that another program has the keyboard: Qt itself waits 100 ms on X11."""


class PhotoDesk(QObject):
    """Joins the photographer with a window's banner and document.

    `kept` carries each photo that came into the report, once it is sure which of a burst that is, and again
    when another one is chosen instead.
    """

    kept = Signal(object)

    def __init__(
        self,
        document: Document,
        photographer: Photographer,
        banner: Banner,
        look: Look,
        window: QWidget,
        settings: Callable[[], Settings] = Settings,
        click: Callable[[], object] = lambda: None,
    ) -> None:
        """`click` makes a sound; it is called when a photo has been taken, where that is wanted."""
        super().__init__(window)
        self._document, self._photographer, self._banner = document, photographer, banner
        self._look, self._window = look, window
        self._settings, self._click = settings, click
        self._words = Words(self)
        self._replaced = self._page_after = ""
        # By the photo that is in the report: what was taken with it. In memory only.
        self._bursts: dict[str, tuple[Photo, ...]] = {}
        self._told: Exception | None = None
        self._picker: WindowPicker | None = None
        self._wait_for_front = QTimer(self, interval=FRONT_MS, singleShot=True)
        self._wait_for_front.timeout.connect(self._open_picker_in_front)
        self.countdown = Countdown(self)
        self.countdown.counted.connect(self._show_count)
        photographer.taken.connect(self._keep)
        photographer.burst_over.connect(self._keep_best)
        photographer.screen_seen.connect(self._pick_region)
        photographer.failed.connect(self._tell)

    # ---- taking

    def get_ready(self) -> None:
        """Be as quick with the first photo as with the others."""
        self._photographer.get_ready()

    def take(self, way: str = "") -> None:
        """Take the meeting's window, or what `way` says.

        "choose" a window, a "region", the "screen", what the desktop offers ("portal"), or the next "page" of
        the gallery that the last photo is of.
        """
        self._document.flush()
        asked = self._asked()
        match way:
            case "choose":
                self._open_picker()
            case "region":
                self._photographer.see_screen(asked)
            case "portal":
                self._photographer.ask_desktop(asked)
            case "screen":
                self._take_soon(self._photographer.take_screen)
            case "page":
                photos = self._document.report.photos
                self._page_after = photos[-1].id if photos else ""
                self._take_soon(self._photographer.take_meeting)
            case _:
                self._take_soon(self._photographer.take_meeting)

    def take_titled(self, title: str) -> None:
        """Take the window with these words in its title."""
        self._document.flush()
        self._take_soon(partial(self._photographer.take_titled, title))

    def take_region(self, region: Region) -> None:
        """Take a rectangle of the desktop, in device pixels."""
        self._document.flush()
        self._take_soon(partial(self._photographer.take_region, region))

    def keep(self, pasted: QImage) -> None:
        """Keep a picture that was pasted or dropped as a photo of the session."""
        self._photographer.keep(pasted)

    def _asked(self) -> Asked:
        corner = self._window.screen().geometry().topLeft() + QPoint(1, 1)
        settings, view = self._settings(), self._document.view
        title = view.get("meeting")
        return Asked(
            at=(corner.x(), corner.y()),
            own_windows=frozenset(
                int(window.winId()) for window in QGuiApplication.allWindows() if window.isVisible()
            ),
            screens=_screens(),
            title=title if isinstance(title, str) else None,
            part=_part(view.get("part")),
            burst=settings.photo_burst,
            lossless=settings.photo_lossless,
        )

    def _take_soon(self, take: Callable[[Asked], object]) -> None:
        """Take it now, or at the end of the countdown; whoever asks again meanwhile wants it now."""

        def now() -> None:
            take(self._asked())

        if self.countdown.is_running:
            self.countdown.finish()
        elif self._settings().photo_countdown:
            self.countdown.start(now)
        else:
            now()

    def _show_count(self, left: int) -> None:
        if not left:
            self._banner.withdraw(Matter.PHOTO)
            return
        log.debug("photo in %d", left)
        cancel = Action(self.tr("Cancel"), self._call_off)
        message = Message(
            "camera", self.tr("Photo in {count}").format(count=left), "", (cancel,), can_be_dismissed=False
        )
        self._banner.show_message(Matter.PHOTO, message)

    def _call_off(self) -> None:
        self._forget()
        self.countdown.call_off()

    def _forget(self) -> None:
        """The next photo is one of its own."""
        self._replaced = self._page_after = ""

    # ---- keeping

    def _keep(self, photo: Photo, more: bool) -> None:
        """Store a picture at once, whether `more` are taken after it or not."""
        if self._settings().photo_click and photo.method != "pasted":
            # Another round of the event loop, so that it does not hold up what is stored.
            QTimer.singleShot(0, self, self._click)
        report = self._document.report
        others = [other for other in report.photos if other.id != self._replaced]
        before = next((other for other in report.photos if other.id == self._replaced), None)
        if before:
            # What it is the page of, and where it stands, it takes over.
            photo = photo.model_copy(update={"set_id": before.set_id})
            others.insert(report.photos.index(before), photo)
        else:
            others.append(photo)
        changed = report.with_changes(photos=tuple(others))
        if self._page_after:
            changed = _as_pages(changed, self._page_after, photo.id)
        self.forget_burst(self._replaced)
        self._forget()
        self._store(changed)
        # What is wrong with the rules about windows has nothing to do with this photo.
        if not isinstance(self._told, MeetingsUnreadable):
            self._banner.withdraw(Matter.TROUBLE)
        if photo.method == "pasted":
            message = Message("image", self.tr("The picture is among the photos"), self._size(photo))
            self._banner.show_message(Matter.NOTICE, message)
        else:
            self._say_taken_soon(photo)
        if not more:
            self.kept.emit(next(other for other in changed.photos if other.id == photo.id))

    def _store(self, changed: Report, *, undoable: bool = True) -> None:
        self._document.apply(changed, text=self.tr("the photo"), undoable=undoable)
        self._document.saved.connect(
            lambda _revision: log.debug("photo stored at %.6f", time.monotonic()),
            Qt.ConnectionType.SingleShotConnection,
        )
        self._document.flush()

    def _keep_best(self, photos: list[Photo], best: int) -> None:
        present = self._photo(photos[0].id)
        if present is None:
            return  # It was removed meanwhile, and so are the others.
        if len(photos) > 1:
            self._bursts[present.id] = tuple(photos)
        # To undo the photo is to be without it, not to have the first of the burst.
        chosen = self._replace(present, photos[best], undoable=False)
        log.debug("burst of %d, the best is %d", len(photos), best + 1)
        if len(photos) > 1:
            self._say_taken_soon(chosen)
        self.kept.emit(chosen)

    def _replace(self, present: Photo, chosen: Photo, *, undoable: bool = True) -> Photo:
        """Put another picture of the same moment where one is, with what was said about it."""
        if chosen.id == present.id:
            return present
        said = {
            "caption": present.caption,
            "alt": present.alt,
            "set_id": present.set_id,
            "recipe": present.recipe,
        }
        chosen = chosen.model_copy(update=said)
        report = self._document.report
        photos = tuple(chosen if photo.id == present.id else photo for photo in report.photos)
        self._bursts[chosen.id] = self._bursts.get(present.id, ())
        self._store(report.with_changes(photos=photos), undoable=undoable)
        return chosen

    def _photo(self, photo_id: str) -> Photo | None:
        return next((photo for photo in self._document.report.photos if photo.id == photo_id), None)

    # ---- afterwards

    def _size(self, photo: Photo) -> str:
        return self.tr("{width}×{height}").format(width=photo.width, height=photo.height)

    def _say_taken_soon(self, photo: Photo) -> None:
        QTimer.singleShot(SAY_MS, self, partial(self._say_taken, photo))

    def _say_taken(self, photo: Photo) -> None:
        actions = [
            Action(self.tr("Take it again"), partial(self.take_again, photo.id)),
            Action(self.tr("Another page"), lambda: self.take("page")),
        ]
        if self.others_of(photo.id):
            text = self.tr("Compare all %Ln…", "", len(self._bursts[photo.id]))
            actions.append(Action(text, partial(self.choose_other, photo.id)))
        message = Message("camera", self.tr("Photo taken"), self._size(photo), actions)
        self._banner.show_message(Matter.NOTICE, message)

    def take_again(self, photo_id: str) -> None:
        """Take another in a photo's place; that goes when the other is there."""
        self._banner.withdraw(Matter.NOTICE)
        self._replaced = photo_id
        self.take()

    def others_of(self, photo_id: str) -> tuple[Photo, ...]:
        """What was taken in one burst with this photo, without it; kept until the report closes."""
        return tuple(photo for photo in self._bursts.get(photo_id, ()) if photo.id != photo_id)

    def forget_burst(self, photo_id: str) -> None:
        """Keep nothing more of what was taken with this photo."""
        self._bursts = {
            kept: photos
            for kept, photos in self._bursts.items()
            if all(photo.id != photo_id for photo in photos)
        }

    def choose_other(self, photo_id: str) -> None:
        """Show the pictures of a burst, for choosing another one."""
        present = self._photo(photo_id)
        if present is None or not self.others_of(photo_id):
            return
        picker = BurstPicker(self._bursts[photo_id], present, self._look, self._window)
        picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picker.chosen.connect(partial(self._choose_other, photo_id))
        picker.open()

    def _choose_other(self, photo_id: str, chosen: Photo) -> None:
        present = self._photo(photo_id)
        if present:
            self._document.end_step()
            replaced = self._replace(present, chosen)
            self._say_taken(replaced)
            self.kept.emit(replaced)

    # ---- choosing

    def _open_picker(self) -> None:
        if self._picker is None:
            self._picker = WindowPicker(
                self._list_windows, self._photographer.look_at, self._look, self._window
            )
            self._picker.chosen.connect(self._take_chosen)
            self._picker.other_way.connect(self.take)
            self._picker.rejected.connect(self._forget)
        self._picker.show()
        self._picker.raise_()
        self._picker.activateWindow()

    def _open_picker_in_front(self) -> None:
        """Ask at once who looks at us. Whoever speaks in another program is not to be interrupted."""
        if QApplication.activeWindow() is not None:
            self._open_picker()
        else:
            log.debug("another program is in front, so the choice waits")

    def _list_windows(
        self, done: Callable[[list[Window]], object], failed: Callable[[Exception], object]
    ) -> None:
        self._photographer.list_windows(self._asked(), done=done, failed=failed)

    def _take_chosen(self, window: Window) -> None:
        self._document.remember_view(meeting=window.title, part=None)
        self._take_soon(partial(self._photographer.take_window, window))

    def _pick_region(self, seen: SeenScreen) -> None:
        before = _part(self._document.view.get("part"))
        # Kept, because nothing else does: it is a window of its own.
        self._cutter = RegionPicker(seen.shown, self._window.screen(), self._look, before)
        self._cutter.picked.connect(partial(self._take_part, seen))
        self._cutter.dismissed.connect(self._forget)
        self._cutter.showFullScreen()

    def _take_part(self, seen: SeenScreen, part: Area) -> None:
        self._document.remember_view(part=part.model_dump())
        self._photographer.take_part(seen.image, part, self._asked())

    # ---- what went wrong

    def _tell(self, error: Exception) -> None:
        self._told = error
        log.info("no photo: %s", error)
        if isinstance(error, SeveralWindows) or (isinstance(error, NoMeetingWindow) and error.windows):
            self._wait_for_front.start()
        elif not isinstance(error, MeetingsUnreadable):
            self._forget()
        message = Message(
            "triangle-alert",
            self._words.describe(error),
            actions=self._ways_on(error),
            help=page_about(error),
        )
        self._banner.show_message(Matter.TROUBLE, message)

    def _ways_on(self, error: Exception) -> list[Action]:
        choose = Action(
            self.tr("Choose window…"), partial(self.take, "choose"), isinstance(error, SeveralWindows)
        )
        match error.next_way if isinstance(error, CaptureError) else None:
            case "region":
                return [Action(self.tr("Take a part of the screen…"), partial(self.take, "region")), choose]
            case "screen":
                return [Action(self.tr("Whole screen"), partial(self.take, "screen")), choose]
            case "permission" if sys.platform == "darwin":
                return [Action(self.tr("Open the permission settings"), _open_permissions, primary=True)]
            case "portal" | "permission":
                return [Action(self.tr("Ask the desktop…"), partial(self.take, "portal"), primary=True)]
            case _:
                return [choose]

    # ---- ending

    def close(self) -> None:
        """Wait for the picture that is being taken."""
        self.countdown.call_off()
        self._wait_for_front.stop()
        if self._picker:
            self._picker.close()
        self._photographer.close()


def _screens() -> tuple[tuple[Region, float], ...]:
    """Every screen in device pixels, as the desktop counts them, with its scale."""
    screens = []
    for screen in QGuiApplication.screens():
        place, scale = screen.geometry(), screen.devicePixelRatio()
        # Qt leaves the corner where the desktop has it, and divides the size alone.
        region = Region(place.x(), place.y(), round(place.width() * scale), round(place.height() * scale))
        screens.append((region, scale))
    return tuple(screens)


def _part(remembered: object) -> Area | None:
    try:
        return Area.model_validate(remembered)
    except ValidationError:
        return None


def _as_pages(report: Report, first_id: str, next_id: str) -> Report:
    """The report with two photos as pages of one gallery."""
    first = next((photo for photo in report.photos if photo.id == first_id), None)
    if first is None:
        return report
    update = {"set_id": first.set_id or new_id()}
    return report.with_changes(
        photos=tuple(
            photo.model_copy(update=update) if photo.id in (first_id, next_id) else photo
            for photo in report.photos
        )
    )


def _open_permissions() -> None:
    QDesktopServices.openUrl(QUrl(MAC_PERMISSIONS))
