"""One helper for everything that takes longer than a frame."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

_Result = TypeVar("_Result")


class _Answer(NamedTuple):
    callback: Callable[[Any], object]
    value: Any


class Workers(QObject):
    """Runs work on other threads and answers on this one.

    Work gets immutable snapshots and touches no widget.
    """

    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None, *, threads: int = 2) -> None:
        """`threads` limits how many run at once; 1 keeps them in order."""
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=threads, thread_name_prefix="worker")
        self._latest: Future[None] | None = None
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        work: Callable[[], _Result],
        *,
        done: Callable[[_Result], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Have `work` done; then `done` is called with its result, or `failed` with what it raised."""

        def run() -> None:
            try:
                answer = _Answer(done, work())
            except Exception as error:  # noqa: BLE001 - whatever it is, it is told where the work was asked for
                answer = _Answer(failed, error)
            self._answered.emit(answer)

        self._latest = self._pool.submit(run)

    @Slot(object)
    def _deliver(self, answer: _Answer) -> None:
        answer.callback(answer.value)

    def wait(self) -> None:
        """Wait for what was started last, and give the answers there are. With one thread that is all."""
        if self._latest:
            self._latest.result()
        QCoreApplication.sendPostedEvents(self)

    def close(self) -> None:
        """Wait for everything that was started, and give its answers."""
        self._pool.shutdown()
        QCoreApplication.sendPostedEvents(self)
