"""A burst: the first picture is kept at once, the others follow while the meeting goes on."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from rapporteur.capture import CountFaces, choose_best
from rapporteur.capture.burst import PICTURES, SECONDS
from rapporteur.desktop.work import Workers
from rapporteur.report.model import Photo

if TYPE_CHECKING:
    from PIL.Image import Image

log = logging.getLogger(__name__)

INTERVAL_MS = round(1000 * SECONDS / (PICTURES - 1))
"""From one picture to the next."""


class Frame(NamedTuple):
    """A photo, and a picture to compare it by; None where there is nothing to compare it with."""

    photo: Photo
    compared: Image | None = None


class Burst(QObject):
    """Takes the pictures after the first, and finds the best of all.

    `over` carries all photos in the order in which they were taken, and the place of the best. It follows
    once after each `begin`, also when the window closes meanwhile or the burst is cut short.
    """

    over = Signal(list, int)

    def __init__(
        self,
        workers: Workers,
        parent: QObject | None = None,
        *,
        find_counter: Callable[[], CountFaces | None] = lambda: None,
    ) -> None:
        """`workers` have one thread, so that the pictures stay in order.

        `find_counter` is called on another one, and finds what counts faces, if anything does.
        """
        super().__init__(parent)
        self._workers, self._find_counter = workers, find_counter
        # To count faces takes seconds, and the next photo does not wait for it.
        self._choosing = Workers(self, threads=1)
        self._frames: list[Frame] = []
        self._take: Callable[[], Frame] | None = None
        self._asked = 0
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self._next)

    def begin(self, first: Frame, take: Callable[[], Frame]) -> None:
        """Go on from the first picture; `take` is called on the workers' thread for each other one."""
        self.cut_short()
        self._frames, self._take, self._asked = [first], take, 1
        self._timer.start()

    def cut_short(self) -> None:
        """Be content with what there is."""
        if self._take:
            self._choose()

    def _next(self) -> None:
        if self._take is None:
            return
        self._asked += 1
        if self._asked == PICTURES:
            self._timer.stop()
        # What comes after this burst has been cut short is not of the next one.
        done, failed = partial(self._add, self._frames), partial(self._miss, self._frames)
        self._workers.start(self._take, done=done, failed=failed)

    def _add(self, burst: list[Frame], frame: Frame) -> None:
        if burst is self._frames and self._take:
            burst.append(frame)
            if len(burst) == PICTURES:
                self._choose()

    def _miss(self, burst: list[Frame], error: Exception) -> None:
        log.info("the burst ends early: %s", error)
        if burst is self._frames:
            self.cut_short()

    def _choose(self) -> None:
        self._timer.stop()
        self._take = None
        frames, self._frames = self._frames, []
        photos = [frame.photo for frame in frames]
        compared = [frame.compared for frame in frames if frame.compared is not None]

        def work() -> int:
            same = len(compared) == len(photos) and len({picture.size for picture in compared}) == 1
            if not same or len(photos) == 1:
                return 0
            return choose_best(compared, count_faces=self._find_counter()).best

        self._choosing.start(
            work,
            done=lambda best: self.over.emit(photos, best),
            failed=partial(self._cannot_choose, photos),
        )

    def close(self) -> None:
        """Be content with what there is, and wait until the best of it is known."""
        self.cut_short()
        self._choosing.close()

    def _cannot_choose(self, photos: list[Photo], error: Exception) -> None:
        log.error("the best of the burst cannot be told", exc_info=error)
        self.over.emit(photos, 0)
