"""Where every picture of ``make screenshots`` is taken: the sample report, a clock that stands, a dress."""

from __future__ import annotations

import os
import tempfile
import time
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from rapporteur.desktop.application import Application, make_qt
from rapporteur.desktop.demo import SessionClock, play
from rapporteur.desktop.window import MainWindow
from rapporteur.mail.account import Account
from rapporteur.places import user_places
from rapporteur.report.course import turn_end
from rapporteur.report.model import Line, Report, Turn
from rapporteur.store.published import read_published, write_published
from rapporteur.store.working import WorkingStore

LIVE = timedelta(minutes=32, seconds=12)
CLOSING = timedelta(minutes=36, seconds=30)
ZONE = "Europe/Madrid"
ACCOUNT = Account(name="Marta Vidal", address="marta@gsef.example", host="mail.gsef.example")
DOCUMENTS = Path("/home/marta/Documents/Rapporteur")
"""What is shown as a folder; nothing is read or written there."""

SETTLING_MS = 120
PATIENCE_MS = 15_000


@dataclass(frozen=True)
class Dress:
    """How a window is shown: colours, the window's language, its size in logical pixels, everything larger.

    `height` 0 leaves a window as high as its picture in the guide is.
    """

    name: str = ""
    theme: str = "light"
    language: str = "en"
    width: int = 960
    height: int = 0
    scale: int = 1


class Stage:
    """Has one screen at a time: a program of its own, with folders of its own, until it is cleared."""

    def __init__(self, sample: Path) -> None:
        os.environ["TZ"] = ZONE
        time.tzset()
        self.sample = read_published(sample)
        starts = self.sample.session.starts
        assert starts
        self.starts: datetime = starts
        own = user_places()
        qt = QApplication.instance()
        self.qt = qt if isinstance(qt, QApplication) else make_qt([], own.resources / "icons")
        self._own = own
        self.dress = Dress()
        # What a version is kept with is read off no clock that is passed in.
        assert WorkingStore.__init__.__kwdefaults__
        WorkingStore.__init__.__kwdefaults__["now"] = lambda: self.clock.now().timestamp()

    def begin(self, dress: Dress, at: timedelta = LIVE) -> Application:
        """The program at a time of the session, with nothing open."""
        self.dress = dress
        self._folder = tempfile.TemporaryDirectory(prefix="rapporteur-pictures-", ignore_cleanup_errors=True)
        scratch = Path(self._folder.name)
        self.places = replace(
            self._own, data=scratch / "data", config=scratch / "config", documents=scratch / "documents"
        )
        self.places.documents.mkdir()
        self.clock = SessionClock(self.starts + at)
        self.application = Application(self.qt, self.places, os.environ, clock=self.clock)
        self.application.settings.change(theme=dress.theme, language=dress.language, window="")
        self.application.dress_again()
        return self.application

    def clear(self) -> None:
        """Close everything and forget what it wrote."""
        self.application.shut_down()
        self.settle()
        for widget in QApplication.topLevelWidgets():
            widget.close()
            widget.deleteLater()
        self.settle()
        self._folder.cleanup()

    def open(self, report: Report | None = None, *, height: int = 1040, floor: bool = True) -> MainWindow:
        """The window of a report, where the third speaker has the floor if nobody else is to have it."""
        shown = report or self.sample
        file = self.places.documents / "2021-10-07 DIESIS.rapport"
        write_published(shown, file)
        window = self.application.open_path(file)
        assert window
        if floor:
            window.document.floor.give(shown.speaking_order()[2].id)
        self.resize(window, height)
        window.activateWindow()
        self.settle()
        return window

    def resize(self, window: QWidget, height: int) -> None:
        """Give a window the dress's size; in the guide it is as high as asked for."""
        window.resize(self.dress.width, self.dress.height or height)

    def settle(self, milliseconds: int = SETTLING_MS) -> None:
        """Let the program run."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def noted(self) -> Report:
        """The sample with lines of three speakers, marked, one of whom takes the floor again."""

        def line(
            minute: int, text: str, *children: Line, kind: str = "", who: str = "", due: str = ""
        ) -> Line:
            written = self.starts + timedelta(minutes=minute)
            return Line(text=text, kind=kind, written=written, who=who, due=due, children=children)

        _, paula, victor, camila, *_ = (person.id for person in self.sample.speaking_order())
        again = line(30, "la red de municipios ya tiene 43 miembros")
        again = again.model_copy(update={"turn": again.written})
        notes = {
            paula: (
                line(11, "ACCIÓ: delegación en Casablanca, Londres y Dubái; cubre casi todos los países"),
                line(13, "apoyo comercial, no es una delegación política", line(13, "desde hace 3 años")),
                line(16, "cofinanciada por la Generalitat (75 %) y la empresa el resto", kind="key"),
                line(19, "identificar socios internacionales", kind="action", who="Victor", due="8 Dec"),
                again,
            ),
            victor: (
                line(
                    21,
                    "diálogo transatlántico en economía social: Estados Unidos, América Latina, Asia",
                    line(22, "ese nivel de interlocución antes no existía"),
                ),
                line(
                    23, "plan de acción europeo, 8 de diciembre", line(24, "novedad: la internacionalizacion")
                ),
                line(25, "«no solamente somos una herencia, somos el futuro»", kind="quote"),
                line(26, "aprender de los errores de los demás"),
            ),
            camila: (line(28, "¿cómo se mide la economía social?", kind="question"),),
        }
        return self.sample.with_changes(notes=notes)


def make_sample(scratch: Path) -> Path:
    """Play the sample session up to the minute that the pictures show; returns the report's file."""
    own = user_places()
    places = replace(own, data=scratch / "data", config=scratch / "config", documents=scratch / "documents")
    played = play(scratch / "played", places, os.environ, say=lambda _step: None)
    report = read_published(played.report)
    samuel, paula, victor, *_ = report.speaking_order()
    before = [turn for turn in report.course.turns if turn.person_id in (samuel.id, paula.id)]
    began = turn_end(before[-1])
    turn = Turn(person_id=victor.id, item_id=victor.id, since=began, seconds=8 * 60 + 41.0)
    course = report.course.model_copy(update={"turns": (*before, turn)})
    file = scratch / "sample.rapport"
    write_published(report.with_changes(course=course), file)
    return file
