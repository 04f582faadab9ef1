"""What may be kept and shown of an exception: its type and where it arose, never what a report says.

The message of an exception can quote what somebody wrote (`ValueError: invalid literal: 'Paula said…'`), and
so can what is put into a log record. Our own errors say nothing but what we put there, which is files and
what the system answered; they keep their message, without the names of files.
"""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from rapporteur import __version__
from rapporteur.files import shown_name

HIDDEN = "…"
"""Stands for what is not told."""

_PACKAGE = Path(__file__).parents[1]
_STANDARD = Path(traceback.__file__).parent

_FIRST, _LAST = 10, 30
"""Frames that are told of a very long traceback."""


@dataclass(frozen=True)
class Fault:
    """An exception as it may be kept: its type, where it arose, and how it came there, line by line."""

    kind: str
    where: str
    trace: tuple[str, ...]

    @property
    def text(self) -> str:
        """All of it."""
        return "\n".join(self.trace)


def fault_of(error: BaseException) -> Fault:
    """What may be kept of an exception."""
    lines: list[str] = []
    for number, one in enumerate(_chain(error)):
        lines.append(f"after {_told(one)}" if number else _told(one))
        lines.extend(f"  {frame}" for frame in _frames(one.__traceback__))
    places = list(_frames(error.__traceback__))
    return Fault(_kind(error), places[-1] if places else "", tuple(lines))


def message_of(error: BaseException) -> str:
    """What an error of ours says, with no name of a file; empty for any other."""
    if not type(error).__module__.startswith("rapporteur."):
        return ""
    text = str(error)
    for path in (one for one in vars(error).values() if isinstance(one, Path)):
        for name in (str(path), path.name, shown_name(path)):
            text = text.replace(name, HIDDEN) if name else text
    return text


def short_path(name: str) -> str:
    """A source file as it is called on every computer: nobody's folders are in it."""
    path = Path(name)
    for root, begins in ((_PACKAGE.parent, _PACKAGE), (_STANDARD, _STANDARD)):
        if path.is_relative_to(begins) and "site-packages" not in path.relative_to(begins).parts:
            return path.relative_to(root).as_posix()
    _, found, rest = path.as_posix().rpartition("site-packages/")
    return rest if found else path.name


def system_lines(*more: str) -> list[str]:
    """What it happened on, a line each: the program, what `more` names (Qt), Python, the system."""
    import platform

    return [
        f"Rapporteur {__version__}",
        *more,
        f"Python {platform.python_version()}",
        platform.platform(),
    ]


def _chain(error: BaseException) -> Iterator[BaseException]:
    """An exception, then what it came from."""
    seen: set[int] = set()
    one: BaseException | None = error
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        yield one
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)


def _kind(error: BaseException) -> str:
    return type(error).__name__


def _told(error: BaseException) -> str:
    message = message_of(error)
    return f"{_kind(error)}: {message}" if message else _kind(error)


def _frames(began: TracebackType | None) -> Iterator[str]:
    frames = list(traceback.walk_tb(began))
    told: Sequence[str] = [
        f"{short_path(frame.f_code.co_filename)}:{line} in {frame.f_code.co_name}" for frame, line in frames
    ]
    if len(told) > _FIRST + _LAST:
        told = [*told[:_FIRST], HIDDEN, *told[-_LAST:]]
    yield from told


class Brief(logging.Formatter):
    """Formats records as ever, but of exceptions what may be kept."""

    def format(self, record: logging.LogRecord) -> str:
        """A record with the sentence as it was logged."""
        told = logging.makeLogRecord(vars(record))
        # What another handler made of the exception has its message.
        told.exc_text, told.stack_info = None, None
        return super().format(told)

    def formatException(self, ei: object) -> str:
        """An exception as it may be kept."""
        error = ei[1] if isinstance(ei, tuple) else None
        return fault_of(error).text if isinstance(error, BaseException) else ""


class Discreet(Brief):
    """Formats records without what a report says.

    Of what our own code logs there stay the sentence as it stands in the source, numbers, and what errors of
    ours say; of what libraries log, who and where.
    """

    def format(self, record: logging.LogRecord) -> str:
        """A record as it may be kept."""
        told = logging.makeLogRecord(vars(record))
        told.msg, told.args = _sentence(record), None
        return super().format(told)


def _sentence(record: logging.LogRecord) -> str:
    if record.name.partition(".")[0] != "rapporteur" or not isinstance(record.msg, str):
        return f"{record.name}: {short_path(record.pathname)}:{record.lineno}"
    if not record.args:
        return record.msg
    values = record.args if isinstance(record.args, tuple) else (record.args,)
    try:
        return record.msg % tuple(_value(one) for one in values)
    except (TypeError, ValueError):
        # "%d" of what is no number.
        return record.msg


def _value(one: object) -> object:
    if isinstance(one, int | float):
        return one
    return _told(one) if isinstance(one, BaseException) else HIDDEN


def log_to_stderr(level: str) -> None:
    """Say on stderr what is logged at this level ("DEBUG", "WARNING") or above.

    A desktop may keep what is said there: what an exception says comes with "DEBUG" only.
    """
    handler = logging.StreamHandler(sys.stderr)
    kind = logging.Formatter if level == "DEBUG" else Brief
    handler.setFormatter(kind("rapporteur: %(message)s"))
    logging.basicConfig(level=level, handlers=[handler])
