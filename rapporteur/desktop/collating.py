"""Lists that people read are in the order of their language."""

from __future__ import annotations

from collections.abc import Callable
from functools import cmp_to_key
from typing import Any

from PySide6.QtCore import QCollator, QLocale


def collation(locale: QLocale | None = None) -> Callable[[str], Any]:
    """A key to sort by: as a language sorts, the window's unless another is given, and "Room 2" before
    "Room 10". It belongs to the thread that made it.
    """
    collator = QCollator(locale or QLocale())
    collator.setNumericMode(True)
    return cmp_to_key(collator.compare)
