"""Walks through the tree that assistive technology sees, and says what is wrong with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

_ROLE = QAccessible.Role
_TEXT = QAccessible.Text

INTERACTIVE = {
    _ROLE.Button,
    _ROLE.ButtonMenu,
    _ROLE.ButtonDropDown,
    _ROLE.CheckBox,
    _ROLE.RadioButton,
    _ROLE.ComboBox,
    _ROLE.EditableText,
    _ROLE.SpinBox,
    _ROLE.Slider,
    _ROLE.List,
    _ROLE.Table,
    _ROLE.Tree,
    _ROLE.PageTabList,
    _ROLE.PageTab,
    _ROLE.MenuItem,
    _ROLE.Link,
}
_UNKNOWN = {_ROLE.NoRole, _ROLE.Client, _ROLE.Pane, _ROLE.Whitespace}

_TYPED = (
    QLineEdit,
    QTextEdit,
    QPlainTextEdit,
    QComboBox,
    QAbstractSpinBox,
    QAbstractItemView,
    QKeySequenceEdit,
)
"""What is filled in or chosen from: what stands in it is no name, and a placeholder is none either."""

_MOST_ITEMS = 60
"""Of each list so many are looked at."""


def name(node: QAccessibleInterface) -> str:
    """What it is called."""
    return node.text(_TEXT.Name).strip()


def description(node: QAccessibleInterface) -> str:
    """What is said of it besides."""
    return node.text(_TEXT.Description).strip()


def interface(widget: QWidget) -> QAccessibleInterface:
    """A widget as it is told."""
    return QAccessible.queryAccessibleInterface(widget)


def children(node: QAccessibleInterface) -> list[QAccessibleInterface]:
    """What is in it."""
    found = (node.child(number) for number in range(min(node.childCount(), _MOST_ITEMS)))
    return [child for child in found if child is not None and child.isValid()]


def nodes(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """It and all that is in it, as far as it can be seen."""
    if node.state().invisible:
        return
    yield node
    for child in children(node):
        yield from nodes(child)


def shown(node: QAccessibleInterface) -> str:
    """A node for a message."""
    widget = node.object()
    kind = type(widget).__name__ if widget else "part"
    return f"{kind} {node.role().name} {name(node)!r}"


# ---- what is wrong


def faults(window: QWidget) -> list[str]:
    """What of a window cannot be told, or not be told apart."""
    found = [] if window.windowTitle() or name(interface(window)) else ["the window has no title"]
    for node in nodes(interface(window)):
        found += _faults_of(node)
        found += _twins(node)
    return found


def _is_part_of_another(widget: QWidget) -> bool:
    """Whether it is the inside of a compound widget, which has the name."""
    compounds = (QAbstractSpinBox, QComboBox, QKeySequenceEdit)
    return isinstance(widget.parent(), compounds) or isinstance(widget, (QHeaderView, QScrollBar))


def _faults_of(node: QAccessibleInterface) -> Iterator[str]:
    widget = node.object()
    if not isinstance(widget, QWidget):
        if node.role() in INTERACTIVE and not name(node):
            yield f"no name: {shown(node)} in {shown(node.parent())}"
        return
    if widget.isWindow() or _is_part_of_another(widget):
        return
    can_have_focus = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()
    if not (can_have_focus or node.role() in INTERACTIVE):
        return
    if not name(node):
        yield f"no name: {shown(node)} in {shown(node.parent())}"
    elif isinstance(widget, _TYPED) and not widget.accessibleName() and not _labels(node):
        yield f"only a placeholder, or what stands in it: {shown(node)}"
    elif isinstance(widget, QComboBox) and not _labels(node) and not description(node):
        # On Linux Qt calls it by what is chosen.
        yield f"neither a label nor a description: {shown(node)}"
    if node.role() in _UNKNOWN:
        yield f"no role: {shown(node)}"
    if can_have_focus and not node.state().focusable:
        yield f"not told to be focusable: {shown(node)}"
    if getattr(widget, "isCheckable", bool)() and not isinstance(widget, QMenu):
        state = node.state()
        if not state.checkable or bool(state.checked) != widget.isChecked():  # type: ignore[attr-defined]  # the stubs lack the bits
            yield f"not told to be checked or not: {shown(node)}"
    if isinstance(widget, QAbstractItemView):
        yield from _unsaid_items(widget, node)


def _labels(node: QAccessibleInterface) -> list[QAccessibleInterface]:
    return [one for one, _ in node.relations(QAccessible.RelationFlag.Label)]


def _unsaid_items(view: QAbstractItemView, node: QAccessibleInterface) -> Iterator[str]:
    model = view.model()
    rows = model.rowCount(view.rootIndex()) if model else 0
    if rows and node.childCount() < rows:
        yield f"{rows} rows and {node.childCount()} items: {shown(node)}"
    for row in range(min(rows, _MOST_ITEMS)):
        index = model.index(row, 0, view.rootIndex())
        said = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data(Qt.ItemDataRole.DisplayRole)
        if not str(said or "").strip():
            yield f"row {row} says nothing: {shown(node)}"


def _twins(node: QAccessibleInterface) -> Iterator[str]:
    """Things beside each other that nobody can tell apart."""
    several = Counter(
        (child.role(), name(child), description(child), tuple(map(name, _labels(child))))
        for child in children(node)
        if isinstance(child.object(), QWidget) and child.role() in INTERACTIVE and not child.state().invisible
    )
    for (role, called, *_), count in several.items():
        if called and count > 1:
            yield f"{count} of one name: {role.name} {called!r} in {shown(node)}"


# ---- the keyboard


def tab_order(window: QWidget) -> list[QWidget]:
    """Press Tab until it comes round, and note where the keyboard was."""
    seen: list[QWidget] = []
    for _ in range(200):
        window.focusWidget() and window.focusNextPrevChild(True)
        focused = QApplication.focusWidget()
        if focused is None or focused in seen:
            break
        seen.append(focused)
    return seen


def _around(widget: QWidget) -> QWidget:
    """What a widget is in."""
    return cast("QWidget", widget.parentWidget())


def _place(widget: QWidget, within: QWidget) -> QRect:
    """Where a widget is in another, as far as it is seen; mirrored where one reads from the right."""
    box, step = QRect(widget.rect()), widget
    while step is not within:
        box.translate(step.pos())
        step = _around(step)
        if isinstance(step.parentWidget(), QAbstractScrollArea) and step is not within:
            seen = box & step.rect()
            left, top = max(0, min(box.left(), step.width())), max(0, min(box.top(), step.height()))
            box = QRect(left, top, max(0, seen.width()), max(0, seen.height()))
    if within.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        box.moveLeft(within.width() - box.left() - box.width())
    return box


def _common(one: QWidget, other: QWidget) -> QWidget:
    """The innermost widget that both are in."""
    around = _around(one)
    while not around.isAncestorOf(other):
        around = _around(around)
    return around


def leaps(window: QWidget) -> list[str]:
    """Steps of Tab that go back against the way of reading, but for the one that begins anew."""
    order = tab_order(window)
    found = []
    for one, other in zip(order, [*order[1:], *order[:1]], strict=True):
        if one is other:
            continue
        within = _common(one, other)
        here, there = _place(one, within), _place(other, within)
        goes_up = there.bottom() <= here.top() + 2
        same_line = not goes_up and there.top() < here.bottom() - 2
        if (goes_up and there.left() < here.right() - 2) or (same_line and there.left() < here.left() - 2):
            found.append(f"{shown(interface(one))} → {shown(interface(other))}")
    return found if len(found) > 1 else []
