"""An error in a method that Qt calls ends nothing, whatever raised it."""

from __future__ import annotations

import subprocess
import sys

import pytest

CODE = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
import rapporteur.desktop
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
class Window(QWidget):
    def closeEvent(self, event: QCloseEvent) -> None:
        STATEMENT
window = Window()
window.show()
for _ in range(20):
    try:
        window.close()
        window.show()
    except Exception as error:
        print(type(error).__name__)
"""


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("int('x')", "ValueError"),
        ("len(3)", "TypeError"),
        ("1 // 0", "ZeroDivisionError"),
        ("{}[1]", "KeyError"),
    ],
)
def test_an_error_while_closing_is_an_exception(statement: str, kind: str) -> None:
    code = CODE.replace("STATEMENT", statement)
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (ended.returncode, set(ended.stdout.split())) == (0, {kind}), ended.stderr
