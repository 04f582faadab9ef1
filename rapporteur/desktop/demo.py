"""Plays the sample session in the real window with real key events.

The session runs on a clock of its own, so an evening of 2021 passes in seconds. Nothing is kept but what
is left in the folder asked for: the report's file, its PDF and a picture of the window.
"""

from __future__ import annotations

import sys
import tempfile
import tomllib
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from subprocess import Popen
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from rapporteur.capture import Grabber, Region, Window, WindowGone, open_grabber
from rapporteur.desktop.application import SAMPLE, Application, make_qt
from rapporteur.desktop.banner import Matter
from rapporteur.desktop.gallery import GalleryWindow, make_tiles
from rapporteur.desktop.panel import SUMMARY_MS
from rapporteur.desktop.status_bar import FIGURES_MS
from rapporteur.desktop.window import MainWindow
from rapporteur.intake.form import choose_template, read_form
from rapporteur.places import Places
from rapporteur.report.check import Finding, Problem
from rapporteur.report.model import Report
from rapporteur.report.outline import rows
from rapporteur.report.people import change_person
from rapporteur.report.template import load_templates
from rapporteur.report.values import with_field
from rapporteur.store.published import write_published

if TYPE_CHECKING:
    from PIL.Image import Image

PATIENCE_MS = 20_000
_GALLERY_TITLE = "Zoom Meeting"
_GALLERY_TILES = 25
_GALLERY_ID = -1  # not a real window, so that it does not count as one of our own
_BEGINS = timedelta(minutes=2, seconds=46)
_PICTURE_AT = timedelta(minutes=32, seconds=12)
_MARKED = (
    ("cofinanciada por la generalitat", "key"),
    ("identificar socios internacionales", "action"),
)


@dataclass(frozen=True)
class Played:
    """What the demo left behind."""

    report: Path
    pdf: Path
    picture: Path


class DemoError(Exception):
    """The session could not be played; the sentence says which step failed."""


class SessionClock:
    """A clock that stands still until it is moved."""

    def __init__(self, now: datetime) -> None:
        self._began = self._now = now.astimezone(UTC)

    def now(self) -> datetime:
        """The time of the session, UTC."""
        return self._now

    def monotonic(self) -> float:
        """Seconds since the session's clock was set."""
        return (self._now - self._began).total_seconds()

    def move_to(self, moment: datetime) -> None:
        """Let time pass up to a moment; it never goes back."""
        self._now = max(self._now, moment.astimezone(UTC))


class OwnWindowGrabber(QObject):
    """Takes pictures of this program's own gallery, where there is no display to take them from."""

    _asked = Signal(object)

    def __init__(self, gallery: QWidget) -> None:
        super().__init__()
        self._gallery = gallery
        # Asked on the photographer's thread, painted on this one.
        self._asked.connect(self._paint, Qt.ConnectionType.BlockingQueuedConnection)

    def windows(self) -> list[Window]:
        """The gallery."""
        size = self._gallery.size()
        return [Window(_GALLERY_ID, _GALLERY_TITLE, "zoom", 0, 0, size.width(), size.height())]

    def grab_window(self, window: Window) -> Image:
        """The gallery as it paints itself."""
        from PIL import Image

        answer: dict[str, Any] = {}
        self._asked.emit(answer)
        if not answer:
            raise WindowGone(window)
        return Image.frombytes("RGB", answer["size"], answer["data"], "raw", "BGRX")

    def _paint(self, answer: dict[str, Any]) -> None:
        image = self._gallery.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        answer |= {"size": (image.width(), image.height()), "data": bytes(image.constBits())}

    def grab_screen(self, at: tuple[int, int] | None = None) -> Image:  # noqa: ARG002 - the protocol's
        """The gallery is all there is to see."""
        return self.grab_window(self.windows()[0])

    def grab_region(self, region: Region) -> Image:
        """A part of the gallery."""
        box = (region.x, region.y, region.x + region.width, region.y + region.height)
        return self.grab_window(self.windows()[0]).crop(box)

    def close(self) -> None:
        """Nothing is held."""


def play(out: Path, places: Places, environ: Mapping[str, str], say: Callable[[str], None]) -> Played:
    """Play the session and leave its files in `out`. Raises `DemoError`, or what the file system says."""
    out.mkdir(parents=True, exist_ok=True)
    qt = make_qt([], places.resources / "icons")
    with tempfile.TemporaryDirectory(prefix="rapporteur-demo-") as scratch:
        own = replace(places, data=Path(scratch, "data"), config=Path(scratch, "config"), documents=out)
        return _Player(qt, own, environ, out, say).play()


class _Player:
    """The session, step by step."""

    def __init__(
        self,
        qt: QApplication,
        places: Places,
        environ: Mapping[str, str],
        out: Path,
        say: Callable[[str], None],
    ) -> None:
        self._qt, self._places, self._environ, self._out, self._say = qt, places, environ, out, say
        samples = places.resources / "samples"
        self._facts = tomllib.loads((samples / SAMPLE).with_suffix(".toml").read_text("utf-8"))
        self._told = self._read_sample((samples / SAMPLE).read_text("utf-8"))
        if self._told.session.starts is None:
            raise DemoError("The sample session has no time.")
        self._starts = self._told.session.starts
        self._clock = SessionClock(self._starts - timedelta(minutes=2))
        self._gallery: GalleryWindow | Popen[bytes] | None = None

    def _read_sample(self, text: str) -> Report:
        """The sample as the programme and the form give it: everything but what was said."""
        template = choose_template(text, load_templates(self._places.templates[:1]).values())
        then = datetime(2021, 10, 7, 19, 28, tzinfo=datetime.now().astimezone().tzinfo)
        report = read_form(text, template, now=then, zone=self._facts["zone"])
        for _, field in template.all_fields():
            if field.kind == "time":
                report = with_field(report, field, self._facts["time"], today=then.date())
        for person in report.speaking_order():
            known = {
                "affiliation": self._facts["organisations"].get(person.name, person.affiliation),
                "allotted": 60.0 * self._facts["allotted"][person.name],
            }
            report = change_person(report, person.model_copy(update=known))
        return report

    # ---- the play

    def play(self) -> Played:
        grabber = self._open_gallery()
        application = Application(self._qt, self._places, self._environ, clock=self._clock, grabber=grabber)
        try:
            return self._play(application)
        finally:
            application.shut_down()
            self._close_gallery()

    def _play(self, application: Application) -> Played:
        file, picture = self._out / "diesis.rapport", self._out / "window.png"
        write_published(self._told.with_changes(notes={}, created=self._clock.now()), file)
        application.start([file], hotkey=False)
        window = application.front
        if window is None:
            raise DemoError("The sample report could not be opened.")
        window.activateWindow()
        self._wait("the window", window.isActiveWindow)
        window.speakers.take_focus()
        now = _BEGINS
        for number, person in enumerate(self._told.speaking_order(), start=1):
            self._say(person.name)
            self._move(now)
            ends = now + _minutes(self._facts["spoken"][person.name])
            self._press(Qt.Key.Key_0 + number, Qt.KeyboardModifier.ControlModifier)
            self._write_notes(window, person.id, now, min(ends, _PICTURE_AT) if now < _PICTURE_AT else ends)
            if number == 1:
                self._take_photo(window)
            if now < _PICTURE_AT <= ends:
                self._move(_PICTURE_AT)
                window.clock_bar.tick()
                window.banner.withdraw(Matter.NOTICE)
                window.document.settle()
                self._pause(FIGURES_MS + SUMMARY_MS)  # words are counted a moment after the last key
                window.grab().save(str(picture))
            now = ends
            self._move(now)
        window.document.floor.give(None)
        self._fill_in(window, "participants", self._facts["participants"])
        pdf = self._export(window)
        window.close()
        return Played(file, pdf, picture)

    def _write_notes(self, window: MainWindow, person_id: str, begins: timedelta, ends: timedelta) -> None:
        """Type somebody's notes, line by line, spread over the time that they spoke."""
        told, depth = rows(self._told.notes_of(person_id)), 0
        for number, (wanted, line) in enumerate(told):
            self._move(begins + (ends - begins) * (number / len(told)))
            if number:
                self._press(Qt.Key.Key_Return)
            for _ in range(wanted - depth):
                self._press(Qt.Key.Key_Tab)
            for _ in range(depth - wanted):
                self._press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
            depth = wanted
            self._type(line.text)
            kind = line.kind or next((mark for begin, mark in _MARKED if line.text.startswith(begin)), "")
            mark = self._told.template.mark(kind)
            if mark:
                self._press(ord(mark.key), Qt.KeyboardModifier.AltModifier)
            window.document.flush()

    def _take_photo(self, window: MainWindow) -> None:
        self._say("the group photo")
        QTest.mouseClick(window.status.photo_button, Qt.MouseButton.LeftButton)
        self._wait("the photo", lambda: bool(window.document.report.photos))

    def _fill_in(self, window: MainWindow, field_id: str, text: str) -> None:
        section = next(section for section, field in self._told.template.all_fields() if field.id == field_id)
        window.go_to_finding(Finding(Problem.EMPTY, True, section.id, field_id))
        self._type(text)

    def _export(self, window: MainWindow) -> Path:
        self._say("the PDF")
        done: list[Path] = []
        window.exported.connect(done.append)
        self._press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
        self._wait("the PDF", lambda: bool(done))
        return done[0]

    # ---- the stand-in meeting

    def _open_gallery(self) -> Callable[[], Grabber] | None:
        """A gallery in a process of its own where a display can be read, else in this one."""
        if QGuiApplication.platformName() == "xcb":
            self._gallery = Popen([sys.executable, "-m", "rapporteur.desktop.gallery"])
            with suppress(DemoError):
                self._wait("the gallery", self._gallery_is_listed)
                return None
            self._close_gallery()
        gallery = GalleryWindow(make_tiles(_GALLERY_TILES), title=_GALLERY_TITLE)
        gallery.resize(1280, 800)
        gallery.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        gallery.show()
        self._gallery = gallery
        own = OwnWindowGrabber(gallery)
        return lambda: own

    def _gallery_is_listed(self) -> bool:
        grabber = open_grabber(self._environ)
        try:
            return any(window.app == "zoom" for window in grabber.windows())
        finally:
            grabber.close()

    def _close_gallery(self) -> None:
        if isinstance(self._gallery, GalleryWindow):
            self._gallery.close()
        elif self._gallery is not None:
            self._gallery.terminate()
            self._gallery.wait()
        self._gallery = None

    # ---- keys and time

    def _move(self, since_start: timedelta) -> None:
        self._clock.move_to(self._starts + since_start)

    def _press(self, key: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(_focused(), Qt.Key(key), modifiers)
        self._settle()

    def _type(self, text: str) -> None:
        """Type a text, a key event for each character, whatever keyboard would have it."""
        for number, character in enumerate(text):
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
                QApplication.sendEvent(_focused(), event)
            if number % 8 == 0:
                self._settle()
        self._settle()

    def _settle(self) -> None:
        self._qt.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)

    def _pause(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def _wait(self, what: str, condition: Callable[[], bool]) -> None:
        deadline = QDeadlineTimer(PATIENCE_MS)
        while not condition():
            if deadline.hasExpired():
                raise DemoError(f"Waited in vain for {what}.")
            self._pause(20)


def _focused() -> QWidget:
    widget = QApplication.focusWidget()
    if widget is None:
        raise DemoError("No part of the window has the keyboard.")
    return widget


def _minutes(text: str) -> timedelta:
    minutes, seconds = text.split(":")
    return timedelta(minutes=int(minutes), seconds=int(seconds))
