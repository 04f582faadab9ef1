"""Work on other threads, whose answers may come when nobody is there any more."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rapporteur.desktop.work import Workers


def test_an_answer_comes_on_this_thread_and_so_does_a_failure(qapp: QApplication, qtbot: QtBot) -> None:
    workers, answers, failures = Workers(), list[int](), list[Exception]()
    workers.start(lambda: 7, done=answers.append, failed=failures.append)
    workers.start(lambda: 1 // 0, done=answers.append, failed=failures.append)
    assert workers.close()
    assert answers == [7]
    assert [type(error) for error in failures] == [ZeroDivisionError]


def test_whoever_has_been_deleted_is_told_nothing(qapp: QApplication) -> None:
    told: list[int] = []
    for _ in range(300):
        parent = QObject()
        workers = Workers(parent)
        for _ in range(3):
            workers.start(lambda: sum(range(500)), done=told.append, failed=told.append)  # type: ignore[arg-type]  # none fails
        parent.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        before = len(told)
        QCoreApplication.processEvents()
        assert len(told) == before
