"""The arrangement of a window that says things below its page."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from rapporteur.desktop.banner import Banner


def over_banner(page: QWidget, banner: Banner) -> QWidget:
    """The page with all the room that the banner leaves, edge to edge."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(page, 1)
    column.addWidget(banner)
    return whole
