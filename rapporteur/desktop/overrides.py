"""What Python raises in a method that Qt calls must be an exception as Python knows it, or the process ends.

Up to Python 3.11 what the interpreter itself raises (`int("x")`, `len(3)`, `1 // 0`) is at first a type and a
text, and becomes an object when something catches it. PySide6 keeps what was raised in an override that Qt
called from a call of ours, and takes the text for an object: a segmentation fault (seen with 6.11.3; the
same errors are an exception like any other under Python 3.12).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from types import FunctionType
from typing import Any

from shiboken6 import Shiboken


def settle_errors() -> None:
    """Have every class of ours that is made from now on raise whole exceptions where Qt calls it."""
    # Every class of Qt's is one of these; it is the only place that knows of all that are made of them.
    Shiboken.Object.__init_subclass__ = classmethod(_settle)  # type: ignore[assignment]  # it takes any class


def _settle(made: type, /, **_options: object) -> None:
    above = made.__mro__[1]
    for name, method in list(vars(made).items()):
        if isinstance(method, FunctionType) and not name.startswith("_") and hasattr(above, name):
            setattr(made, name, _settled(method))


def _settled(method: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(method)
    def run(*arguments: Any, **named: Any) -> Any:
        try:
            return method(*arguments, **named)
        except Exception:
            # Caught, it has become an object.
            raise

    return run
