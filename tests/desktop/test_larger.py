"""Larger: what the system asks for, and what the settings add to it. All of it is looked at in 200 %."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rapporteur.desktop.look import Look
from rapporteur.desktop.preferences import ZOOMS, Preferences
from rapporteur.desktop.settings import Settings, settings_in
from rapporteur.resources import resource_folder

_START = """
import os, sys
from pathlib import Path
from rapporteur.desktop.application import make_qt
qt = make_qt([], Path(sys.argv[1]), int(sys.argv[2]))
print(qt.primaryScreen().devicePixelRatio(), "QT_SCALE_FACTOR" in os.environ)
"""


def start(zoom: int, **environ: str) -> list[str]:
    """How many device pixels a logical one has, and whether other programs would be told."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
    return subprocess.run(
        [sys.executable, "-c", _START, str(resource_folder() / "icons"), str(zoom)],
        env=inherited | {"QT_QPA_PLATFORM": "offscreen"} | environ,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    ).stdout.split()


@pytest.mark.parametrize(
    ("zoom", "environ", "expected"),
    [
        pytest.param(100, {}, ["1.0", "False"], id="as it is"),
        pytest.param(100, {"QT_FONT_DPI": "192"}, ["2.0", "False"], id="large text in the system"),
        pytest.param(200, {}, ["2.0", "False"], id="set"),
        pytest.param(200, {"QT_SCALE_FACTOR": "1.5"}, ["1.5", "True"], id="somebody knows better"),
    ],
)
def test_everything_grows_with_the_text(zoom: int, environ: dict[str, str], expected: list[str]) -> None:
    assert start(zoom, **environ) == expected


def test_the_size_is_chosen_and_kept_for_the_next_start(look: Look, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = Preferences(Settings(), [], look, spelling_languages={})
    qtbot.addWidget(dialog)
    dialog.show()
    page = dialog.look_page
    assert [page.zoom.itemData(row) for row in range(page.zoom.count())] == list(ZOOMS)
    assert not page.zoom_hint.isVisible()
    page.zoom.setCurrentIndex(ZOOMS.index(150))
    assert page.zoom_hint.isVisible()
    assert dialog.changes() == {"zoom": 150}
    settings_in(tmp_path).change(**dialog.changes())
    assert settings_in(tmp_path).values.zoom == 150


def test_a_size_that_is_none_counts_as_the_usual_one(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text(json.dumps({"zoom": 5000}))
    assert settings_in(tmp_path).values.zoom == 100
