"""Who may import whom, and what a command costs before it does anything."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

ROOT = Path(__file__).parents[1]

# A package may import what stands here, itself, and the leaves; a leaf only what stands here.
ALLOWED = {
    "report": set(),
    "clock": {"report"},
    "intake": {"report"},
    "export": {"report", "pictures"},
    "programme": {"report"},
    # Smaller photos for a message that is too large.
    "mail": {"report", "export", "pictures"},
    "store": {"report"},
    "writing": {"report"},
    "proceedings": {"report", "export", "store", "programme"},
    "capture": set(),
    "gallery": set(),
    "pictures": {"report"},
    "desktop": {
        "report",
        "clock",
        "intake",
        "export",
        "mail",
        "store",
        "writing",
        "capture",
        "programme",
        "gallery",
        "pictures",
        "proceedings",
    },
    "cli": {
        "report",
        "intake",
        "export",
        "mail",
        "store",
        "programme",
        "desktop",
        "starting",
        "capture",
        "pictures",
        "proceedings",
    },
    "files": set(),
    "faults": {"__init__", "files"},
    "places": {"resources"},
    "resources": set(),
    "starting": {"desktop"},
    "__main__": {"cli", "starting"},
    "__init__": set(),
}
LEAVES = {"faults", "files", "places", "resources", "__init__"}


def imports(path: Path) -> Iterator[tuple[str, bool]]:
    """What a module imports, and whether it does so when it is imported itself."""
    tree = ast.parse(path.read_text("utf-8"))
    inner = {
        id(child)
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.If)
        for child in ast.walk(node)
        if child is not node
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((name.name, id(node) not in inner) for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.module, f"{path.name} imports from where it stands"
            assert not node.level, f"{path.name} imports from where it stands"
            yield node.module, id(node) not in inner


def modules() -> list[Path]:
    return sorted((ROOT / "rapporteur").rglob("*.py"))


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(ROOT)))
def test_the_house_rules_hold(path: Path) -> None:
    here = path.relative_to(ROOT / "rapporteur").parts[0].removesuffix(".py")
    allowed = ALLOWED[here] | {here} | (set() if here in LEAVES else LEAVES)
    for name, at_once in imports(path):
        top, _, rest = name.partition(".")
        if top == "PySide6":
            assert here == "desktop", f"{path.name} imports {name}"
        if top != "rapporteur":
            continue
        there = rest.partition(".")[0] or "__init__"
        assert there in allowed, f"{path.name} imports {name}"
        if here in ("cli", "starting") and there == "desktop":
            assert not at_once, "the command line needs Qt only when it opens a window"


def test_there_is_a_rule_for_every_package() -> None:
    found = {path.relative_to(ROOT / "rapporteur").parts[0].removesuffix(".py") for path in modules()}
    assert found == set(ALLOWED)


def test_the_command_line_begins_without_what_it_may_not_need() -> None:
    code = "import sys, rapporteur.cli; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    heavy = {"PySide6", "pydantic", "reportlab", "babel", "mss", "PIL", "Xlib", "smtplib", "keyring"}
    assert not heavy & set(loaded)


def test_a_window_begins_without_what_it_may_not_need() -> None:
    code = "import sys, rapporteur.desktop.application; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    heavy = {
        "reportlab",
        "babel",
        "mss",
        "PIL",
        "Xlib",
        "smtplib",
        "jeepney",
        "email",
        "importlib.metadata",
        "PySide6.QtNetwork",
        "pypdfium2",
    }
    assert not heavy & set(loaded)


def test_what_is_imported_is_not_read_by_qt() -> None:
    code = "import rapporteur.desktop.application; print(__import__ is __feature_import__)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_qt_calls_do_not_use_up_none() -> None:
    """PySide6 6.12.0 under Python 3.11 gives back a reference to None at every void call."""
    thing, before = QObject(), sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 500
