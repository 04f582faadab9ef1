"""The report's window and what opens within it or beside it: part of ``make screenshots``."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from screenshots_stage import CLOSING, LIVE, PATIENCE_MS, SETTLING_MS, Stage

from rapporteur.desktop.find_bar import FindBar
from rapporteur.desktop.palette import Palette
from rapporteur.desktop.panels.notes import NotesPanel
from rapporteur.desktop.reading import ReadingWindow
from rapporteur.desktop.speaker_view import SpeakerView
from rapporteur.desktop.strip import Strip
from rapporteur.desktop.window import MainWindow
from rapporteur.report.model import new_report
from rapporteur.store.errors import OpenElsewhereError

SPELLING_MS = 2500
"""Until the dictionaries are there and have looked."""

NARROW = 640


def wait(stage: Stage, is_so: Callable[[], bool]) -> None:
    """Let the program run until something is there."""
    timer = QElapsedTimer()
    timer.start()
    while not is_so():
        assert timer.elapsed() < PATIENCE_MS, "Waited in vain."
        stage.settle(20)
    stage.settle()


def _at_work(stage: Stage, window: MainWindow) -> MainWindow:
    """With the cursor where the rapporteur writes, and the speaker before in sight."""
    _, paula, victor, *_ = window.document.report.speaking_order()
    is_narrow = stage.dress.width < NARROW
    window.go_to_speaker((paula if is_narrow else victor).id)
    stage.settle()
    if not is_narrow:
        # His last line is long: from the speaker before, marks and times are seen too.
        (notes,) = (panel for panel in window.panels if isinstance(panel, NotesPanel))
        head = notes.editor.find_heading(paula.id)
        assert head is not None
        above = notes.editor.document().findBlockByNumber(head)
        notes.editor.verticalScrollBar().setValue(above.firstLineNumber())
    return window


def live(stage: Stage) -> QWidget:
    """During the session."""
    return _at_work(stage, stage.open())


def new(stage: Stage) -> QWidget:
    """A report in which nothing is written yet."""
    template = stage.application.templates["gsef-2021"]
    return stage.open(new_report(template, now=stage.starts - timedelta(hours=1)), floor=False)


def closing(stage: Stage) -> QWidget:
    """Five minutes before the end, without a photo."""
    stage.clock.move_to(stage.starts + CLOSING)
    return _at_work(stage, stage.open(stage.sample.with_changes(photos=())))


def fields(stage: Stage) -> QWidget:
    """The form's first section, unfolded."""
    window = stage.open()
    for panel in window.panels:
        if panel.section.id == "session":
            panel.set_folded(False)
    stage.settle()
    return _at_work(stage, window)


def _notes(stage: Stage, order: str = "speaker", *, height: int = 900) -> MainWindow:
    window = stage.open(stage.noted().model_copy(update={"order": order}), height=height, floor=False)
    for panel in window.panels:
        panel.set_folded(panel.section.kind != "notes")
    window.go_to_line("aprender de los errores de los demás")
    assert window.writing
    stage.settle(SPELLING_MS)
    return window


def notes(stage: Stage) -> QWidget:
    """Marks, a further turn, times, a word that is in no dictionary."""
    return _notes(stage)


def notes_in_time(stage: Stage) -> QWidget:
    """The same in the order of time."""
    return _notes(stage, "time")


def findings(stage: Stage) -> QWidget:
    """What is missing."""
    window = stage.open(stage.sample.with_changes(photos=()))
    picture = QLabel()

    def take() -> None:
        popup = QApplication.activePopupWidget()
        assert popup
        picture.setPixmap(popup.grab())
        popup.close()

    # It is left only when it is closed.
    QTimer.singleShot(SETTLING_MS, take)
    window.commands.run("missing")
    picture.adjustSize()
    return picture


def menu(stage: Stage) -> QWidget:
    """The menu."""
    window = stage.open()
    main = window.clock_bar.menu_button.menu()
    main.popup(window.pos())
    stage.settle()
    return main


def palette(stage: Stage) -> QWidget:
    """The palette, with a few letters in it."""
    window = _notes(stage, height=560)
    window.commands.run("palette")
    window.findChildren(Palette)[0].line.setText("so")
    stage.settle(400)
    return window


def find(stage: Stage) -> QWidget:
    """Find and replace."""
    window = _notes(stage, height=560)
    window.commands.run("replace")
    bar = window.findChildren(FindBar)[0]
    bar.open("economia social", replacing=True)
    bar.replacement.setText("ESS")
    stage.settle(400)
    return window


def preview(stage: Stage) -> QWidget:
    """The pages beside the form, or in its place."""
    window = stage.open(stage.noted())
    window.commands.run("preview")
    wait(stage, lambda: window.preview.pane.view.pages > 0)
    stage.settle(600)
    return window


def trouble(stage: Stage) -> QWidget:
    """What the banner says when something goes wrong."""
    window = stage.open()
    window.show_trouble(PermissionError(13, "Permission denied", "2021-10-07 DIESIS.rapport"))
    stage.settle()
    return window


def photos(stage: Stage) -> QWidget:
    """The section with the photos, and a notice."""
    window = stage.open()
    for panel in window.panels:
        panel.set_folded(panel.section.kind != "photos")
    stage.settle(400)
    return window


def reading(stage: Stage) -> QWidget:
    """A report that somebody else is writing."""
    window = stage.open()
    home = window.document.home
    assert home
    window.close()
    error = OpenElsewhereError(home, "Marta", "marta-laptop", stage.clock.now())
    stage.application.opening.read_only(home, stage.application._words.describe(error))
    (reader,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, ReadingWindow))
    stage.settle()
    return reader


def strip(stage: Stage) -> QWidget:
    """The strip that stays above the call."""
    stage.clock.move_to(stage.starts + LIVE + timedelta(minutes=3))
    window = stage.open()
    window.commands.run("strip")
    stage.settle()
    (shown,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, Strip))
    return shown


def speaker_view(stage: Stage) -> QWidget:
    """The large clock for the chair."""
    window = stage.open()
    stage.clock.move_to(stage.clock.now() + timedelta(minutes=4, seconds=50))
    window.commands.run("speaker-view")
    stage.settle()
    (view,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, SpeakerView))
    view.resize(min(960, stage.dress.width), 540)
    window.clock_bar.tick()
    stage.settle()
    return view
