"""Take the screenshots that the guide and the README show: ``make screenshots``.

The sample session is played first, then its window is opened in every size and dress.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from rapporteur.desktop.abbreviations_editor import AbbreviationsEditor
from rapporteur.desktop.application import Application, dictionary_names, make_qt
from rapporteur.desktop.demo import SessionClock, play
from rapporteur.desktop.find_bar import FindBar
from rapporteur.desktop.merging import MergeDialog
from rapporteur.desktop.palette import Palette
from rapporteur.desktop.panels.notes import NotesPanel
from rapporteur.desktop.preferences import Preferences
from rapporteur.desktop.reading import ReadingWindow
from rapporteur.desktop.start_page import StartPage
from rapporteur.desktop.timeline import Timeline
from rapporteur.desktop.window import MainWindow
from rapporteur.places import user_places
from rapporteur.report.course import turn_end
from rapporteur.report.model import Line, Order, Report, Turn, new_report, walk
from rapporteur.store.errors import OpenElsewhereError
from rapporteur.store.history import Cause
from rapporteur.store.library import read_published, write_published

OUT = Path(__file__).parent.parent / "docs" / "guide" / "pictures"
SPELLING_MS = 2500
"""Until the dictionaries are there and have looked."""

LIVE = timedelta(minutes=32, seconds=12)
CLOSING = timedelta(minutes=36, seconds=30)


def main() -> int:
    """Take them all into docs/guide/pictures, or into the folder named."""
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else OUT
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="rapporteur-pictures-") as scratch:
        # Imported here, because it builds upon this module.
        from screenshots_session import SessionCamera

        SessionCamera(Path(scratch), out).take_all()
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
        samuel, paula, victor, *_ = report.speaking_order()
        before = [turn for turn in report.course.turns if turn.person_id in (samuel.id, paula.id)]
        began = turn_end(before[-1])
        turn = Turn(person_id=victor.id, item_id=victor.id, since=began, seconds=8 * 60 + 41.0)
        course = report.course.model_copy(update={"turns": (*before, turn)})
        report = report.with_changes(course=course)
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
        self.take_start_page("start")
        self.take_start_page("start-search", search="empleo")
        self.take_start_page("start-narrow-dark", theme="dark", width=480, height=600)
        self.take_start_page("start-mirrored", mirrored=True)
        self.take_history("history")
        self.take_history("history-narrow-dark", theme="dark", width=480, height=600)
        self.take_history("history-mirrored", mirrored=True)
        self.take_merge("merge")
        self.take_merge("merge-narrow-dark", theme="dark", width=480, height=600)
        self.take_reading("reading")
        # Last: each of these adds a report to the list on the start page.
        self.take_notes("notes")
        self.take_notes("notes-in-time-dark", theme="dark", order="time")
        self.take_notes("notes-mirrored", mirrored=True)
        self.take_notes("palette", width=760, height=560, opened="palette")
        self.take_notes("find", width=760, height=560, opened="find")
        self.take_notes("settings", opened="settings")
        self.take_notes("abbreviations", opened="abbreviations")

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
        application, _ = self._application(theme, language, at, mirrored=mirrored)
        window = application.open_path(self._file)
        assert window
        document = window.document
        report = document.report
        if not photo:
            document.apply(document.report.with_changes(photos=()))
        victor = document.report.speaking_order()[2]
        document.floor.give(victor.id)
        window.resize(width, height)
        for panel in window.panels:
            if panel.section.id == unfold:
                panel.set_folded(False)
        self._settle()
        window.activateWindow()
        paula = document.report.speaking_order()[1]
        window.go_to_speaker((paula if width < 640 else victor).id)
        self._settle()
        if width >= 640:
            # His last line is long: from the speaker before, marks and times are seen too.
            (notes,) = (panel for panel in window.panels if isinstance(panel, NotesPanel))
            head = notes.editor.find_heading(paula.id)
            assert head is not None
            above = notes.editor.document().findBlockByNumber(head)
            notes.editor.verticalScrollBar().setValue(above.firstLineNumber())
        self._grab(window, name)
        document.report = report
        application.shut_down()
        self._settle()

    def take_notes(
        self,
        name: str,
        *,
        theme: str = "light",
        width: int = 960,
        height: int = 900,
        mirrored: bool = False,
        order: Order = "speaker",
        opened: str = "",
    ) -> None:
        """The notes with marks and a further turn, and what can be `opened` over them."""
        application, _ = self._application(theme, "en", LIVE, mirrored=mirrored)
        # Each picture has a report of its own, or the second would be the first changed elsewhere.
        file = self._file.with_name(f"{name}.rapport")
        written = read_published(self._file)
        changes = {"id": name.encode().hex().zfill(32), "notes": self._notes(written), "order": order}
        write_published(written.with_changes(**changes), file)
        window = application.open_path(file)
        assert window
        for panel in window.panels:
            panel.set_folded(panel.section.kind != "notes")
        window.resize(width, height)
        window.activateWindow()
        window.go_to_line("aprender de los errores de los demás")
        assert window.writing
        self._settle(SPELLING_MS)
        shown: QWidget = window
        match opened:
            case "palette":
                window.commands.run("palette")
                window.findChildren(Palette)[0].line.setText("so")
            case "find":
                window.commands.run("replace")
                bar = window.findChildren(FindBar)[0]
                bar.open("economia social", replacing=True)
                bar.replacement.setText("ESS")
            case "settings":
                shown = self._open_keys(application, window)
            case "abbreviations":
                form = window.document.report.template.abbreviations
                shorts = {"coop": "cooperativa", "bcn": "Barcelona"}
                shown = AbbreviationsEditor(
                    application._look,
                    form,
                    shorts,
                    lambda _own: None,
                    folder=self._places.documents,
                    parent=window,
                )
                shown.show()
        self._settle(400)
        self._grab(shown, name)
        if shown is not window:
            shown.close()
        application.shut_down()
        self._settle()

    def _open_keys(self, application: Application, window: MainWindow) -> Preferences:
        """The settings' page of keys from those of the notes on, one of which is another command's too."""
        values = application.settings.values.model_copy(update={"keys": {"assign": "Alt+A"}})
        commands = window.commands.all()
        names = dictionary_names(self._places.resources / "dictionaries", "en")
        shown = Preferences(values, commands, application._look, spelling_languages=names, parent=window)
        shown.show_page(3)
        shown.show()
        self._settle()
        keys = shown.keys
        row = next(n for n in range(keys.model.rowCount()) if keys.model.command(n).id == "assign")
        keys.table.scrollTo(keys.model.index(row, 1), keys.table.ScrollHint.PositionAtCenter)
        return shown

    def _notes(self, report: Report) -> dict[str, tuple[Line, ...]]:
        """A few lines of three speakers, one of whom takes the floor again."""

        def line(
            minute: int, text: str, *children: Line, kind: str = "", who: str = "", due: str = ""
        ) -> Line:
            written = self._starts + timedelta(minutes=minute)
            return Line(text=text, kind=kind, written=written, who=who, due=due, children=children)

        _, paula, victor, camila, *_ = (person.id for person in report.speaking_order())
        again = line(30, "la red de municipios ya tiene 43 miembros")
        again = again.model_copy(update={"turn": again.written})
        return {
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

    def take_start_page(
        self,
        name: str,
        *,
        theme: str = "light",
        width: int = 640,
        height: int = 680,
        mirrored: bool = False,
        search: str = "",
    ) -> None:
        """The page of a start without a report."""
        application, _ = self._application(theme, "en", LIVE, mirrored=mirrored)
        self._write_others()
        application.show_start_page()
        (page,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, StartPage) and w.isVisible())
        page.resize(width, height)
        page.search.setText(search)
        self._settle()
        self._grab(page, name)
        application.shut_down()
        self._settle()

    def _write_others(self) -> None:
        """More reports in the folder: one that is ready, one that has only just been begun."""
        folder = self._places.documents
        folder.mkdir(parents=True, exist_ok=True)
        ready = read_published(self._file)
        begun = new_report(ready.template, now=self._starts)
        for title, report, day in (
            ("Finanzas éticas para el empleo local", ready, 1),
            ("Compra pública responsable", begun, 2),
        ):
            starts = self._starts + timedelta(days=day)
            session = report.session.model_copy(update={"title": title, "starts": starts})
            write_published(
                report.with_changes(id=f"{day:032x}", session=session), folder / f"{title}.rapport"
            )

    def take_history(
        self,
        name: str,
        *,
        theme: str = "light",
        width: int = 960,
        height: int = 680,
        mirrored: bool = False,
    ) -> None:
        """The history of a report that has been written for a while."""
        application, _ = self._application(theme, "en", LIVE, mirrored=mirrored)
        window = application.open_path(self._file)
        assert window
        document = window.document
        report = document.report
        paula = document.report.speaking_order()[1].id

        def write(texts: Sequence[str]) -> None:
            lines = tuple(Line(text=text) for text in texts)
            notes = {**document.report.notes, paula: lines}
            document.apply(document.report.with_changes(notes=notes))
            document.settle()

        words = [line.text for _, line in walk(document.report.notes_of(paula))]
        for count in range(2, len(words), 3):
            write(words[:count])
            document.keep_version()
        document.keep_version()(Cause.EXPORTED, "GSEF 2021 DIESIS.pdf")
        write(["Catalonia: a network of 43 municipalities", *words[2:]])
        document.ask(
            lambda store: store.name_version(store.revision, "agreed with the moderator"),
            window,
            done=lambda _: None,
            failed=window.show_trouble,
        )
        write([*words[:3], "Where does the money come from?", *words[5:]])
        window.show_history()
        timeline = window.findChild(Timeline)
        assert timeline
        timeline.resize(width, height)
        self._settle()
        timeline.list.setCurrentRow(1)
        self._settle()
        self._grab(timeline, name)
        self._leave(application, window, report)

    def take_merge(self, name: str, *, theme: str = "light", width: int = 960, height: int = 720) -> None:
        """Two versions of a report, to be brought together."""
        application, _ = self._application(theme, "en", LIVE, mirrored=False)
        window = application.open_path(self._file)
        assert window
        document = window.document
        report = document.report
        other = document.report
        for number, person in enumerate(other.speaking_order()[1:4]):
            lines = list(other.notes_of(person.id))
            if number == 0:
                lines.insert(1, Line(text="It began with three towns"))
            elif lines:
                lines[0] = lines[0].model_copy(update={"text": f"{lines[0].text}, as of 2020"})
            other = other.with_changes(notes={**other.notes, person.id: tuple(lines)})
        session = other.session.model_copy(update={"title": "DIESIS and ACCIÓ"})
        dialog = MergeDialog(document, other.with_changes(session=session), window._look, window)
        dialog.resize(width, height)
        dialog.show()
        self._settle()
        self._grab(dialog, name)
        dialog.reject()
        self._leave(application, window, report)

    def take_reading(self, name: str) -> None:
        """A report that somebody else is writing."""
        application, clock = self._application("light", "en", LIVE, mirrored=False)
        error = OpenElsewhereError(self._file, "Marta", "marta-laptop", clock.now())
        application._read_only(self._file, application._words.describe(error))
        (reader,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, ReadingWindow))
        self._settle()
        self._grab(reader, name)
        application.shut_down()
        self._settle()

    def _leave(self, application: Application, window: MainWindow, report: Report) -> None:
        """Close everything, with the report as it was for the next picture."""
        window.document.apply(report)
        application.shut_down()
        self._settle()

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

    def _grab(self, window: QWidget, name: str) -> None:
        window.grab().save(str(self._out / f"{name}.png"))
        print(self._out / f"{name}.png")

    def _settle(self, milliseconds: int = 60) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()


if __name__ == "__main__":
    sys.exit(main())
