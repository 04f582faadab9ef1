"""A volume from the window: made, cancelled, and what it says of what is missing."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdf
import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from rapporteur.desktop import volume_dialog
from rapporteur.desktop.look import Look
from rapporteur.desktop.volume_dialog import VolumeDialog
from rapporteur.proceedings import Gathered, gather
from rapporteur.report.model import Report
from rapporteur.resources import resource_folder
from rapporteur.store.published import write_published
from tests.desktop.conftest import Answers

OpenDialog = Callable[[], tuple[VolumeDialog, Answers]]


@pytest.fixture
def folder(tmp_path: Path, sample: Report) -> Path:
    """Two reports, and a file that only pretends to be one."""
    folder = tmp_path / "reports"
    folder.mkdir()
    write_published(sample, folder / "one.rapport")
    session = sample.session.model_copy(update={"title": "Another session"})
    write_published(sample.with_changes(id="b" * 32, session=session), folder / "two.rapport")
    (folder / "three.rapport").write_text("no report")
    return folder


@pytest.fixture
def open_dialog(qtbot: QtBot, look: Look, folder: Path, tmp_path: Path) -> OpenDialog:
    window = QWidget()
    qtbot.addWidget(window)

    def open_it() -> tuple[VolumeDialog, Answers]:
        dialog = VolumeDialog(
            look,
            folder=folder,
            fonts=resource_folder() / "fonts",
            zone="UTC",
            open_file=lambda _path: True,
            show_in_folder=lambda _path: True,
            make_dialogs=Answers,
            parent=window,
        )
        dialog.show()
        answers = dialog._dialogs
        assert isinstance(answers, Answers)
        answers.path = tmp_path / "volume.pdf"
        return dialog, answers

    return open_it


def finished(qtbot: QtBot, dialog: VolumeDialog) -> str:
    qtbot.waitUntil(dialog._make.isVisible, timeout=30_000)
    return dialog.said.toPlainText()


def test_reports_become_a_volume_and_what_is_none_is_named(
    qtbot: QtBot, open_dialog: OpenDialog, tmp_path: Path, folder: Path
) -> None:
    (folder / "programme.csv").write_text("Title,Day,Start,End\nLost,2021-10-07,10:00,11:00\n")
    dialog, _ = open_dialog()
    dialog.title.setText("Proceedings")
    dialog.programme.setText(str(folder / "programme.csv"))
    dialog.make()
    said = finished(qtbot, dialog)
    assert "three.rapport is not a Rapporteur report" in said
    assert "There is no report of “Lost”." in said
    assert "2 report(s) in volume.pdf" in said
    assert "Another session" in pypdf.PdfReader(tmp_path / "volume.pdf").pages[1].extract_text()
    assert dialog._open.isVisible()


def test_cancelled_it_leaves_nothing(qtbot: QtBot, open_dialog: OpenDialog, tmp_path: Path) -> None:
    dialog, _ = open_dialog()
    dialog.make()
    dialog._cancel.click()
    assert finished(qtbot, dialog).endswith("Cancelled. Nothing was written.\n")
    assert not list(tmp_path.glob("*.pdf"))
    assert not list(tmp_path.glob(".*"))


@pytest.mark.parametrize("way", ["escape", "close"])
def test_closed_it_leaves_nothing_and_waits_for_nothing(
    qtbot: QtBot, open_dialog: OpenDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    begun, go_on, ended = threading.Event(), threading.Event(), threading.Event()

    def gather_slowly(folder: Path, **around: Any) -> Gathered:
        begun.set()
        go_on.wait(10)
        try:
            return gather(folder, **around)
        finally:
            ended.set()

    monkeypatch.setattr(volume_dialog, "gather", gather_slowly)
    dialog, _ = open_dialog()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.make()
    assert begun.wait(10)
    before = time.monotonic()
    if way == "escape":
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        dialog.close()
    assert time.monotonic() - before < 2
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog))
    go_on.set()
    assert ended.wait(10)
    QTest.qWait(300)
    assert not list(tmp_path.glob("*.pdf"))
    assert not list(tmp_path.glob(".*"))


def test_a_folder_without_reports_is_said(qtbot: QtBot, open_dialog: OpenDialog, tmp_path: Path) -> None:
    dialog, _ = open_dialog()
    empty = tmp_path / "empty"
    empty.mkdir()
    dialog.folder.setText(str(empty))
    dialog.make()
    assert "There is no report that can be read" in finished(qtbot, dialog)
