"""The order in which Tab leads through a window: that of its layouts, whatever was made first.

Qt's own order is that in which widgets were made. In a window whose parts come and go that is not how they
stand.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QMainWindow, QScrollArea, QSplitter, QWidget


def stops(part: QWidget) -> Iterator[QWidget]:
    """What Tab stops at in a part of a window, in the order in which it is laid out."""
    if not part.isVisible():
        return
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isEnabled() and part.focusProxy() is None:
        # What is in it is its own matter.
        yield part
    elif isinstance(part, QScrollArea) and (content := part.widget()):
        yield from stops(content)
    elif isinstance(part, QSplitter):
        for number in range(part.count()):
            for one in (part.handle(number), part.widget(number)):
                yield from stops(one) if one else ()
    elif layout := part.layout():
        yield from _stops_of(layout)
    else:
        for child in part.children():
            if isinstance(child, QWidget) and not child.isWindow():
                yield from stops(child)


def _stops_of(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item and (widget := item.widget()):
            yield from stops(widget)
        elif item and (within := item.layout()):
            yield from _stops_of(within)


def step(window: QWidget, *, forward: bool) -> bool:
    """Take the keyboard to the next stop of a window or the one before; False where there is none."""
    order = list(stops(window))
    focused = QApplication.focusWidget()
    if not order:
        return False
    # An editor of a row stands for its list.
    here = [n for n, one in enumerate(order) if focused and (one is focused or one.isAncestorOf(focused))]
    target = order[(here[0] + (1 if forward else -1)) % len(order)] if here else order[0 if forward else -1]
    target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    return True


class OrderedWindow(QMainWindow):
    """A window in which Tab leads through the parts as they stand, whichever of them was made first."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        return step(self, forward=forward) or super().focusNextPrevChild(forward)
