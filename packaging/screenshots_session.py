"""The guide's pictures of the programme and of what stands beside the call: part of ``make screenshots``."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication
from screenshots import LIVE, Camera

from rapporteur.desktop.agenda_editor import AgendaEditor
from rapporteur.desktop.programme_import import ProgrammeImport
from rapporteur.desktop.speaker_view import SpeakerView
from rapporteur.desktop.start_page import StartPage
from rapporteur.desktop.strip import Strip

PROGRAMME = Path(__file__).parent.parent / "tests" / "data" / "programme" / "hoja-es.csv"
READING_MS = 1500
"""Until a programme has been read and listed."""


class SessionCamera(Camera):
    """Takes them with the same report and clock as the others."""

    def take_all(self) -> None:
        """Those of the report first, then these, by their files' names."""
        super().take_all()
        self.take_agenda("agenda")
        self.take_strip("strip")
        self.take_speaker_view("speaker-view")
        self.take_programme("programme")
        self.take_programme("programme-narrow-dark", theme="dark", width=480, height=600)

    def take_programme(self, name: str, *, theme: str = "light", width: int = 640, height: int = 680) -> None:
        """The dialog that shows what a file has in it, and then the sessions on the start page."""
        application, _ = self._application(theme, "en", LIVE, mirrored=False)
        page = application.show_start_page()
        assert isinstance(page, StartPage)
        page.resize(width, height)
        application.open_path(PROGRAMME)
        self._settle(READING_MS)
        (dialog,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, ProgrammeImport))
        self._grab(dialog, f"{name}-import")
        dialog.use.click()
        self._settle(READING_MS)
        self._grab(page, name)
        application.shut_down()
        self._settle()
        shutil.rmtree(self._places.data / "programmes")

    def take_agenda(self, name: str) -> None:
        """The agenda as a table."""
        application, _ = self._application("light", "en", LIVE, mirrored=False)
        window = application.open_path(self._file)
        assert window
        document = window.document
        report = document.report
        document.floor.give(report.speaking_order()[2].id)
        window.commands.run("agenda")
        editor = window.findChild(AgendaEditor)
        assert editor
        self._settle()
        self._grab(editor, name)
        editor.close()
        document.report = report
        application.shut_down()
        self._settle()

    def take_strip(self, name: str) -> None:
        """The strip that stays above the call."""
        application, _ = self._application("light", "en", LIVE + timedelta(minutes=3), mirrored=False)
        window = application.open_path(self._file)
        assert window
        document = window.document
        report = document.report
        document.floor.give(report.speaking_order()[2].id)
        window.commands.run("strip")
        self._settle()
        (strip,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, Strip))
        self._grab(strip, name)
        window.come_forward()
        document.report = report
        application.shut_down()
        self._settle()

    def take_speaker_view(self, name: str) -> None:
        """The large clock for the chair."""
        application, clock = self._application("dark", "en", LIVE, mirrored=False)
        window = application.open_path(self._file)
        assert window
        document = window.document
        report = document.report
        document.floor.give(report.speaking_order()[2].id)
        clock.move_to(clock.now() + timedelta(minutes=4, seconds=50))
        window.commands.run("speaker-view")
        self._settle()
        (view,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, SpeakerView))
        view.resize(960, 540)
        window.clock_bar.tick()
        self._settle()
        self._grab(view, name)
        view.close()
        document.report = report
        application.shut_down()
        self._settle()
