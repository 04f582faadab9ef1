"""What a second of a live session paints, and the countdown to the report."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from rapporteur.desktop.agenda_bar import AgendaBar
from rapporteur.desktop.demo import SessionClock
from rapporteur.desktop.document import Document
from rapporteur.desktop.window import MainWindow
from rapporteur.report.model import Report
from tests.desktop.conftest import Answers
from tests.desktop.keys import press

Opened = tuple[MainWindow, Answers]


class Painted(QObject):
    """Notes which widgets are painted, and how high what is painted of them is."""

    def __init__(self) -> None:
        super().__init__()
        self.heights: dict[QWidget, int] = {}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent) and isinstance(watched, QWidget):
            self.heights[watched] = event.region().boundingRect().height()
        return False


def test_a_second_paints_the_figures_and_the_row_of_who_speaks_alone(
    qapp: QApplication, window: Opened, clock: SessionClock
) -> None:
    main = window[0]
    press(main, Qt.Key.Key_2, modifiers=Qt.KeyboardModifier.ControlModifier)
    clock.move_to(clock.now() + timedelta(seconds=70))
    main.clock_bar.tick()
    QCoreApplication.processEvents()
    painted = Painted()
    qapp.installEventFilter(painted)
    clock.move_to(clock.now() + timedelta(seconds=1))
    main.clock_bar.tick()
    QCoreApplication.processEvents()
    qapp.removeEventFilter(painted)
    texts = {widget.text() for widget in painted.heights if isinstance(widget, QLabel)}
    assert texts == {"Paula 01:11", "11:11", "28:49 left"}
    assert not [widget for widget in painted.heights if isinstance(widget, AgendaBar)]
    rows = main.speakers._list
    assert 0 < painted.heights[rows.viewport()] <= rows.visualRect(main.speakers.model.index(1)).height()


def test_after_the_session_the_bar_counts_down_to_the_report(
    sample: Report,
    open_document: Callable[[Report], Document],
    open_window: Callable[[Document], Opened],
    clock: SessionClock,
) -> None:
    form = sample.template.model_copy(update={"due": "within 3 hours"})
    main, _ = open_window(open_document(sample.with_changes(template=form)))

    def says() -> set[str]:
        main.clock_bar.tick()
        return {label.text() for label in main.clock_bar.findChildren(QLabel)}

    main.document.floor.end()
    assert "report due in 3 h 0 min" in says()
    clock.move_to(clock.now() + timedelta(hours=2, minutes=20))
    assert "report due in 40 min" in says()
    clock.move_to(clock.now() + timedelta(minutes=50))
    assert "report due 10 min ago" in says()
