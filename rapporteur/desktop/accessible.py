"""What assistive technology is told of widgets that are painted by hand, of which Qt knows nothing.

Such a widget has a `Told` as its attribute `told`; its name and description stay Qt's own properties. Each of
its parts is a `Part`. Interfaces are made by Qt when somebody asks for them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, cast

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleObject
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Role = QAccessible.Role

_TEXT = QAccessible.Text
_PRESS = "Press"
"""The action as Qt names it on every platform (`QAccessibleActionInterface.pressAction`)."""


class Told(NamedTuple):
    """What a widget is; what it says besides its name; what pressing it does; and what is in it.

    Without `parts` its own child widgets are in it.
    """

    role: QAccessible.Role
    value: Callable[[], str] = lambda: ""
    press: Callable[[], object] | None = None
    is_expanded: Callable[[], bool] | None = None
    has_popup: bool = False
    parts: Callable[[], Sequence[Part]] | None = None


class Part(QObject):
    """One of several things that a widget shows, without being a widget. The widget owns it.

    `box` is where it is in the widget, `is_current` whether the keyboard is here when the widget has it.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = ""
        self.box = QRect()
        self.is_current = False

    @property
    def widget(self) -> QWidget:
        """The widget that it is in."""
        return cast("QWidget", self.parent())


class _WidgetInterface(QAccessibleWidget):
    """Of a widget with a `Told`."""

    def __init__(self, widget: QWidget, told: Told) -> None:
        super().__init__(widget, told.role)
        self._told = told

    def text(self, kind: QAccessible.Text) -> str:
        return self._told.value() if kind == _TEXT.Value else super().text(kind)

    def state(self) -> QAccessible.State:
        state = super().state()
        if self._told.is_expanded is not None:
            expanded = self._told.is_expanded()
            state.expandable = 1
            state.expanded, state.collapsed = int(expanded), int(not expanded)
        if self._told.has_popup:
            state.hasPopup = 1
        return state

    def actionNames(self) -> list[str]:
        names = super().actionNames()
        return [_PRESS, *names] if self._told.press else names

    def doAction(self, name: str) -> None:
        if name == _PRESS and self._told.press:
            self._told.press()
        else:
            super().doAction(name)

    def childCount(self) -> int:
        return super().childCount() if self._told.parts is None else len(self._told.parts())

    def child(self, index: int) -> QAccessibleInterface:
        if self._told.parts is None:
            return super().child(index)
        parts = self._told.parts()
        # Who asks for a part that is gone gets none, of which the stubs say nothing.
        found = QAccessible.queryAccessibleInterface(parts[index]) if 0 <= index < len(parts) else None
        return cast("QAccessibleInterface", found)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        if self._told.parts is None:
            return super().indexOfChild(child)
        parts, one = list(self._told.parts()), child.object()
        return parts.index(one) if isinstance(one, Part) and one in parts else -1


class _PartInterface(QAccessibleObject):
    """Of a `Part`: an item of a list."""

    def __init__(self, part: Part) -> None:
        super().__init__(part)
        self._part = part

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._part.widget)

    def child(self, _index: int) -> QAccessibleInterface:
        return cast("QAccessibleInterface", None)  # there are none, of which the stubs say nothing

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def role(self) -> QAccessible.Role:
        return Role.ListItem

    def text(self, kind: QAccessible.Text) -> str:
        return self._part.name if kind == _TEXT.Name else ""

    def rect(self) -> QRect:
        box = self._part.box
        return QRect(self._part.widget.mapToGlobal(box.topLeft()), box.size())

    def state(self) -> QAccessible.State:
        state, widget = QAccessible.State(), self._part.widget
        state.focusable = state.selectable = 1
        state.selected = int(self._part.is_current)
        state.focused = int(self._part.is_current and widget.hasFocus())
        state.invisible = int(not widget.isVisible())
        return state


def _make_interface(_class_name: str, asked: QObject) -> QAccessibleInterface | None:
    """The interface of what is painted by hand; None leaves it to Qt."""
    if isinstance(asked, Part):
        return _PartInterface(asked)
    told = getattr(asked, "told", None)
    return _WidgetInterface(asked, told) if isinstance(told, Told) and isinstance(asked, QWidget) else None


QAccessible.installFactory(_make_interface)
