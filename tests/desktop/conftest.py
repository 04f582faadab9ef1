"""A window with the sample report, on a clock that the test holds."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rapporteur.capture import CaptureUnavailable
from rapporteur.desktop.demo import SessionClock
from rapporteur.desktop.dialogs import Dialogs
from rapporteur.desktop.document import Document
from rapporteur.desktop.look import LIGHT, Look, load_fonts
from rapporteur.desktop.settings import SettingsFile
from rapporteur.desktop.window import MainWindow, Parts
from rapporteur.intake.form import read_form
from rapporteur.mail.account import Secret
from rapporteur.places import Places, user_places
from rapporteur.report.model import Person, Report
from rapporteur.report.template import Template, load_templates
from rapporteur.report.values import with_field
from rapporteur.resources import resource_folder
from rapporteur.store.working import WorkingStore

STARTS = datetime(2021, 10, 7, 19, 30, tzinfo=UTC)


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> Look:
    load_fonts(resource_folder() / "fonts")
    made = Look(LIGHT, resource_folder() / "icons")
    made.dress(qapp)
    return made


@pytest.fixture(scope="session", autouse=True)
def what_is_loaded_stays() -> None:
    """There is no garbage in it to be looked for after each test."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def garbage_is_found_here() -> Iterator[None]:
    """As in the program, no other thread looks for garbage, and takes apart what is Qt's."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(autouse=True)
def nothing_stays(qapp: QApplication) -> Iterator[None]:
    """A menu that one test leaves open would be taken for that of the next, and so would its language."""
    language = QLocale()
    yield
    QLocale.setDefault(language)
    while popup := qapp.activePopupWidget():
        popup.close()


@pytest.fixture
def clock() -> SessionClock:
    return SessionClock(STARTS + timedelta(minutes=10))


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return replace(
        user_places(), data=tmp_path / "data", config=tmp_path / "config", documents=tmp_path / "documents"
    )


@pytest.fixture(scope="session")
def templates() -> dict[str, Template]:
    return load_templates([resource_folder() / "templates"])


@pytest.fixture
def sample(templates: dict[str, Template]) -> Report:
    """The sample session, with an end."""
    text = (resource_folder() / "samples" / "gsef-2021-diesis.txt").read_text("utf-8")
    report = read_form(text, templates["gsef-2021"], now=STARTS)
    time = next(field for _, field in report.template.all_fields() if field.kind == "time")
    return with_field(report, time, "21:30-22:10", today=STARTS.date())


@pytest.fixture
def open_document(
    qapp: QApplication, tmp_path: Path, clock: SessionClock
) -> Iterator[Callable[[Report], Document]]:
    """Opens a report on its own working copy; closed after the test."""
    opened: list[Document] = []

    def open_report(report: Report) -> Document:
        document = Document(
            lambda: WorkingStore(tmp_path / "working" / f"{report.id}.db", report),
            clock,
            home_for=lambda _report: tmp_path / "home" / "report.rapport",
        )
        opened.append(document)
        return document

    yield open_report
    for document in opened:
        document.close()


@pytest.fixture
def document(open_document: Callable[[Report], Document], sample: Report) -> Document:
    return open_document(sample)


class Answers(Dialogs):
    """Dialogs that answer by themselves; what was asked is kept in `asked`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.asked: list[str] = []
        self.heir: str | None = None
        self.person: Person | None = None
        self.path: Path | None = None
        self.yes = False
        self.count: tuple[int, int] | None = None
        self.name: str | None = None
        self.password: Secret | None = None

    def ask_password(self, user: str, host: str) -> Secret | None:
        self.asked.append(f"password of {user} at {host}")
        return self.password

    def ask_version_name(self, present: str) -> str | None:
        self.asked.append(f"name instead of {present!r}")
        return self.name

    def ask_open(self, folder: Path) -> Path | None:
        self.asked.append(f"open in {folder}")
        return self.path

    def ask_programme(self, folder: Path) -> Path | None:
        self.asked.append(f"programme in {folder}")
        return self.path

    def ask_reply(self, folder: Path) -> Path | None:
        self.asked.append(f"reply in {folder}")
        return self.path

    def ask_save(self, suggestion: Path, title: str, kind: str) -> Path | None:
        self.asked.append(f"{title}: {suggestion.name} ({kind})")
        return self.path

    def ask_heir(self, name: str, others: list[tuple[str, str]]) -> str | None:  # type: ignore[override]
        self.asked.append(f"heir of {name} among {[other for other, _ in others]}")
        return self.heir

    def edit_person(self, person: Person, _look: Look) -> Person | None:
        self.asked.append(f"edit {person.name}")
        return self.person

    def ask_count(self, *, participants: int, with_video: int) -> tuple[int, int] | None:
        self.asked.append(f"how many instead of {participants}, {with_video}")
        return self.count

    def confirm(self, title: str, text: str, yes: str) -> bool:
        self.asked.append(f"{title}: {text} {yes}?")
        return self.yes

    def tell(self, title: str, text: str) -> None:
        self.asked.append(f"{title}: {text}")


@pytest.fixture
def open_window(
    qtbot: QtBot, look: Look, tmp_path: Path
) -> Iterator[Callable[..., tuple[MainWindow, Answers]]]:
    """Shows a document in a window whose dialogs answer by themselves."""
    windows: list[MainWindow] = []

    def open_it(document: Document, **others: Any) -> tuple[MainWindow, Answers]:
        def no_display() -> None:
            raise CaptureUnavailable("No pictures can be taken here.")

        parts = Parts(
            open_grabber=no_display,  # type: ignore[arg-type]
            settings=SettingsFile(tmp_path / "config" / "settings.json"),
            fonts=resource_folder() / "fonts",
            dictionaries=tmp_path / "no dictionaries",
            config=tmp_path / "config",
            make_dialogs=Answers,
            open_file=lambda path: path.suffix == ".pdf",
            open_draft=lambda _path: False,
            show_in_folder=lambda _path: True,
            **others,
        )
        window = MainWindow(document, look, parts, lambda menu, fill_window_part: fill_window_part(menu))
        windows.append(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        assert isinstance(window._dialogs, Answers)
        return window, window._dialogs

    yield open_it
    for window in windows:
        window.hand_over()
        window.deleteLater()


@pytest.fixture
def window(
    open_window: Callable[[Document], tuple[MainWindow, Answers]], document: Document
) -> tuple[MainWindow, Answers]:
    return open_window(document)
