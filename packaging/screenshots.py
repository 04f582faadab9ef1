"""Take the screenshots that the guide and the README show: ``make screenshots``.

The sample session is played first, then its window is opened in every size and dress.
"""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from rapporteur.clock.speaking import Turn
from rapporteur.desktop.application import Application, make_qt
from rapporteur.desktop.demo import SessionClock, play
from rapporteur.places import user_places
from rapporteur.report.people import change_person
from rapporteur.store.library import read_published, write_published

OUT = Path(__file__).parent.parent / "docs" / "guide" / "pictures"
LIVE = timedelta(minutes=32, seconds=12)
CLOSING = timedelta(minutes=36, seconds=30)


def main() -> int:
    """Take them all into docs/guide/pictures, or into the folder named."""
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else OUT
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="rapporteur-pictures-") as scratch:
        Camera(Path(scratch), out).take_all()
    return 0


class Camera:
    """Opens the sample report in a window and takes its picture."""

    def __init__(self, scratch: Path, out: Path) -> None:
        self._out = out
        own = user_places()
        self._places = replace(
            own, data=scratch / "data", config=scratch / "config", documents=scratch / "documents"
        )
        played = play(scratch / "played", self._places, os.environ, say=lambda _step: None)
        report = read_published(played.report)
        for person in report.speaking_order()[2:]:
            seconds = 0.0 if person.name != "Victor" else 8 * 60 + 41.0
            report = change_person(report, person.model_copy(update={"spoken": seconds}))
        self._file = scratch / "2021-10-07 DIESIS.rapport"
        write_published(report, self._file)
        assert report.session.starts
        self._starts = report.session.starts
        qt = QApplication.instance()
        self._qt = qt if isinstance(qt, QApplication) else make_qt([], own.resources / "icons")

    def take_all(self) -> None:
        """Every picture, by its file's name."""
        self.take("window")
        self.take("window-dark", theme="dark")
        self.take("window-narrow", width=480, height=600)
        self.take("window-spanish", language="es")
        self.take("window-closing", at=CLOSING, photo=False)
        self.take("window-narrow-dark", theme="dark", width=480, height=600, at=CLOSING, photo=False)
        self.take("window-mirrored", mirrored=True)
        self.take("window-narrow-mirrored", mirrored=True, width=480, height=600)
        self.take("window-fields", unfold="session")
        self.take_start_page()

    def take(
        self,
        name: str,
        *,
        theme: str = "light",
        language: str = "en",
        width: int = 960,
        height: int = 1040,
        at: timedelta = LIVE,
        photo: bool = True,
        mirrored: bool = False,
        unfold: str = "",
    ) -> None:
        """One picture of the report's window."""
        application, clock = self._application(theme, language, at, mirrored=mirrored)
        window = application.open_path(self._file)
        assert window
        document = window.document
        report = document.report
        if not photo:
            document.apply(document.report.with_changes(photos=()))
        victor = document.report.speaking_order()[2]
        document.turn = Turn(victor.id, clock.now(), clock.monotonic())
        document.turn_changed.emit()
        window.resize(width, height)
        for panel in window.panels:
            if panel.section.id == unfold:
                panel.set_folded(False)
        self._settle()
        window.activateWindow()
        paula = document.report.speaking_order()[1]
        window.go_to_speaker((paula if width < 640 else victor).id)
        self._settle()
        self._grab(window, name)
        document.report = report
        application.shut_down()
        self._settle()

    def take_start_page(self) -> None:
        """The page of a start without a report."""
        application, _ = self._application("light", "en", LIVE, mirrored=False)
        application.show_start_page()
        page = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMainWindow) and w.isVisible())
        self._settle()
        self._grab(page, "start")
        application.shut_down()

    def _application(
        self, theme: str, language: str, at: timedelta, *, mirrored: bool
    ) -> tuple[Application, SessionClock]:
        clock = SessionClock(self._starts + at)
        application = Application(self._qt, self._places, os.environ, clock=clock)
        application.settings.change(theme=theme, language=language, window="")
        application.dress_again()
        if mirrored:
            self._qt.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        return application, clock

    def _grab(self, window: QMainWindow, name: str) -> None:
        window.grab().save(str(self._out / f"{name}.png"))
        print(self._out / f"{name}.png")

    def _settle(self) -> None:
        loop = QEventLoop()
        QTimer.singleShot(60, loop.quit)
        loop.exec()


if __name__ == "__main__":
    sys.exit(main())
