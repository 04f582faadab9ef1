"""One helper for everything that takes longer than a frame."""

from __future__ import annotations

from collections.abc import Callable
from queue import SimpleQueue
from threading import Condition, Thread
from typing import Any, NamedTuple, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

_Result = TypeVar("_Result")


class _Answer(NamedTuple):
    callback: Callable[[Any], object]
    value: Any


class _Letterbox(QObject):
    """Brings answers to the thread of the windows, as long as `owner` is there to give them.

    It stays until the program ends or the threads have: a signal that a thread emits while its object is
    being deleted ends the process.
    """

    _arrived = Signal(object)

    def __init__(self, owner: QObject) -> None:
        super().__init__(QCoreApplication.instance())
        self._owner = owner
        self._arrived.connect(self._open, Qt.ConnectionType.QueuedConnection)

    def post(self, answer: _Answer) -> None:
        """Send an answer; called on any thread."""
        self._arrived.emit(answer)

    @Slot(object)
    def _open(self, answer: _Answer) -> None:
        if shiboken6.isValid(self._owner):
            answer.callback(answer.value)


class Workers(QObject):
    """Runs work on other threads and answers on this one.

    Work gets immutable snapshots and touches no widget. The threads do not keep the program from ending:
    what may hang, on the folder of a network that has gone, is waited for no longer than is asked for.
    """

    def __init__(self, parent: QObject | None = None, *, threads: int = 2) -> None:
        """`threads` limits how many run at once; 1 keeps them in order."""
        super().__init__(parent)
        self._most = threads
        self._threads: list[Thread] = []
        self._queue: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._unfinished = 0
        self._progress = Condition()
        self._letters = _Letterbox(self)

    def start(
        self,
        work: Callable[[], _Result],
        *,
        done: Callable[[_Result], object] = lambda _result: None,
        failed: Callable[[Exception], object],
    ) -> None:
        """Have `work` done; then `done` is called with its result, or `failed` with what it raised.

        Neither is called any more once this object has been deleted.
        """
        letters = self._letters

        def run() -> None:
            try:
                answer = _Answer(done, work())
            except Exception as error:  # noqa: BLE001 - whatever it is, it is told where the work was asked for
                answer = _Answer(failed, error)
            letters.post(answer)

        with self._progress:
            self._unfinished += 1
        self._queue.put(run)
        if len(self._threads) < min(self._most, self._unfinished):
            thread = Thread(target=self._work, name="worker", daemon=True)
            self._threads.append(thread)
            thread.start()

    def _work(self) -> None:
        while (run := self._queue.get()) is not None:
            run()
            with self._progress:
                self._unfinished -= 1
                self._progress.notify_all()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait for everything that was started, or so long, and give the answers; whether all is done."""
        with self._progress:
            finished = self._progress.wait_for(lambda: not self._unfinished, seconds)
        QCoreApplication.sendPostedEvents(self._letters)
        return finished

    def close(self, seconds: float | None = None) -> bool:
        """Wait as `wait` does, and end the threads once they have nothing to do."""
        finished = self.wait(seconds)
        for _ in self._threads:
            self._queue.put(None)
        self._threads = []
        return finished
