"""Names in scripts that the machine has no font for are read in the window too."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

# In a program of its own: what fonts there are stays for as long as one runs.
_SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QApplication
from rapporteur.desktop.look import load_fonts
from rapporteur.desktop.other_scripts import load_missing_scripts
from rapporteur.resources import cjk_fonts, resource_folder

qt = QApplication([])
load_fonts(resource_folder() / "fonts")

def boxes(text):
    layout = QTextLayout(text, QApplication.font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return sum(run.glyphIndexes().count(0) for run in layout.glyphRuns())

texts = sys.argv[1:]
print(sum(map(boxes, texts)))
load_missing_scripts(resource_folder() / "fonts", cjk_fonts())
print(sum(map(boxes, texts)))
"""


def test_scripts_without_a_font_get_ours(tmp_path: Path) -> None:
    config = tmp_path / "fonts.conf"
    config.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">'
        f"<fontconfig><dir>{tmp_path}</dir><cachedir>{tmp_path}</cachedir></fontconfig>"
    )
    names = ("김민준", "李娜", "東京の", "हिन्दी", "สวัสดี", "עברית", "عربي", "Ελλάδα", "Київ", "தமிழ்")
    run = subprocess.run(
        [sys.executable, "-c", _SCRIPT, *names],
        env={"QT_QPA_PLATFORM": "offscreen", "FONTCONFIG_FILE": str(config), "HOME": str(tmp_path)},
        check=True,
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    before, after = map(int, run.stdout.split())
    assert before > 10
    assert after == 0
