"""Has pages laid out and drawn, one thing at a time, the newest first."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from rapporteur.desktop.preview_drawing import Laid, Press
from rapporteur.desktop.work import Workers
from rapporteur.report.model import Report

log = logging.getLogger(__name__)

PATIENCE = 10.0
"""Seconds that closing waits for a page that is being made."""


class Wanted(NamedTuple):
    """A picture that is to be drawn: of which page, counted from 0, and how many device pixels wide."""

    number: int
    width: int


class PageMaker(QObject):
    """Works off this thread. `laid`, `drawn` or `failed` follows.

    Nothing waits in a queue: when one thing is done, the report that was given last is laid out if it has
    not been yet, or else a picture is drawn that is wanted now.
    """

    laid = Signal(object)
    drawn = Signal(object, QImage)
    failed = Signal(Exception)

    def __init__(self, fonts: Path, wanted: Callable[[], Wanted | None], parent: QObject) -> None:
        """`wanted` says which picture is missing most."""
        super().__init__(parent)
        self._wanted = wanted
        self._press = Press(fonts)
        self._workers = Workers(self, threads=1)
        self._due: Report | None = None
        self._is_busy = self._is_closed = False
        self._can_draw = False

    @property
    def is_busy(self) -> bool:
        """Whether something is being made."""
        return self._is_busy

    def lay(self, report: Report) -> None:
        """Have a report laid out; one that still waits for it is forgotten."""
        self._due = report
        self.go_on()

    def go_on(self) -> None:
        """Begin the next thing, if there is one and nothing is being made."""
        if self._is_busy or self._is_closed:
            return
        if self._due is not None:
            report, self._due = self._due, None
            self._is_busy = True
            self._workers.start(lambda: self._press.lay(report), done=self._take_laid, failed=self._fail)
        elif self._can_draw and (wanted := self._wanted()) is not None:
            self._is_busy = True
            self._workers.start(
                lambda: self._press.draw(*wanted),
                done=lambda picture: self._take_drawn(wanted, picture),
                failed=self._fail_drawing,
            )

    def _take_laid(self, laid: Laid) -> None:
        self._is_busy = False
        if not self._is_closed:
            self._can_draw = True
            self.laid.emit(laid)
            self.go_on()

    def _take_drawn(self, wanted: Wanted, picture: QImage) -> None:
        self._is_busy = False
        if not self._is_closed:
            self.drawn.emit(wanted, picture)
            self.go_on()

    def _fail_drawing(self, error: Exception) -> None:
        # It would fail again at once, and again: not before other pages are there.
        self._can_draw = False
        self._fail(error)

    def _fail(self, error: Exception) -> None:
        self._is_busy = False
        if not self._is_closed:
            self.failed.emit(error)
            self.go_on()

    def close(self) -> None:
        """Let go of the pages, once what is being made is done."""
        self._is_closed = True
        self._workers.start(self._press.close, failed=lambda _error: None)
        if not self._workers.close(PATIENCE):
            log.warning("the page preview is still busy and was left behind")
