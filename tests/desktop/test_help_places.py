"""Every error and every part of a window that has a page of the guide, and that the page is there."""

from __future__ import annotations

import ast
import importlib
import inspect
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rapporteur.capture import NoMeetingWindow, WindowGone
from rapporteur.capture.model import Window
from rapporteur.desktop.guide import Guide
from rapporteur.desktop.help_places import ABOUT_ERRORS, ABOUT_PARTS, FIRST, page_about, page_at
from rapporteur.places import user_places
from rapporteur.store.errors import DamagedError, StoreError

PACKAGE = Path(__file__).parents[2] / "rapporteur"


def classes(*folders: str) -> Iterator[tuple[str, str]]:
    """The classes that are defined there, with their modules."""
    for folder in folders:
        for path in (PACKAGE / folder).rglob("*.py"):
            module = ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)
            for node in ast.parse(path.read_text("utf-8")).body:
                if isinstance(node, ast.ClassDef):
                    yield node.name, module


def test_every_error_in_the_table_is_one() -> None:
    folders = ("store", "capture", "export", "intake", "mail", "programme", "report", "writing", "pictures")
    defined = dict(classes(*folders))
    for name in ABOUT_ERRORS:
        kind = getattr(importlib.import_module(defined[name]), name)
        assert inspect.isclass(kind)
        assert issubclass(kind, Exception)


def test_every_part_in_the_table_is_a_widget() -> None:
    defined = dict(classes("desktop"))
    for name in ABOUT_PARTS:
        kind = getattr(importlib.import_module(defined[name]), name)
        assert inspect.isclass(kind)
        assert issubclass(kind, QWidget)


@pytest.mark.parametrize("link", sorted({*ABOUT_ERRORS.values(), *ABOUT_PARTS.values(), FIRST}))
def test_every_page_and_heading_is_there(link: str) -> None:
    name, _, anchor = link.partition("#")
    headings = Guide(user_places().guide).page(name).headings
    assert not anchor or anchor in {heading.anchor for heading in headings}


def test_an_error_without_a_page_of_its_own_has_that_of_its_kind() -> None:
    assert page_about(DamagedError(Path("x"))) == "files.md#it-does-not-open"
    assert page_about(NoMeetingWindow([])) == "photo.md#which-window"
    assert page_about(WindowGone(Window(1, "Zoom", "zoom", 0, 0, 640, 480))) == "photo.md#it-does-not-work"
    assert page_about(StoreError(Path("x"))) == ""
    assert page_about(ValueError()) == ""


def test_a_widget_has_the_page_of_what_it_is_in(qtbot: QtBot) -> None:
    class Timeline(QWidget):
        pass

    around, inside = Timeline(), QLineEdit()
    qtbot.addWidget(around)
    QVBoxLayout(around).addWidget(inside)
    assert page_at(inside) == "history.md"
    assert page_at(around) == "history.md"
    assert page_at(None) == FIRST
