"""Every text of the window is translated, and the compiled files are what the sources say."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_nothing_is_unfinished_or_out_of_step() -> None:
    checked = subprocess.run(
        [sys.executable, ROOT / "packaging" / "translations.py", "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_texts_are_written_so_that_they_are_found() -> None:
    """A text is a literal (an f-string is never found) in a method whose first argument is `self`."""
    wrong = []
    for path in (ROOT / "rapporteur" / "desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            called = node.func if isinstance(node, ast.Call) else None
            if not isinstance(called, ast.Attribute) or called.attr not in ("tr", "translate"):
                continue
            assert isinstance(node, ast.Call)
            on_self = isinstance(called.value, ast.Name) and called.value.id == "self"
            literal = node.args and isinstance(node.args[0], ast.Constant)
            if not (on_self and literal):
                wrong.append(f"{path.name}:{node.lineno}")
    assert wrong == []
