"""Putting a finished export in its place."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rapporteur.export.result import ExportError
from rapporteur.files import write_atomically


def put(path: Path, data: bytes) -> None:
    """Write the file whole, or not at all. Raises `ExportError`."""
    with as_export_error(path):
        write_atomically(path, lambda temporary: temporary.write_bytes(data))


@contextmanager
def as_export_error(path: Path) -> Iterator[None]:
    """What the file system refuses meanwhile is an `ExportError` about this file."""
    try:
        yield
    except OSError as error:
        raise ExportError(path, (error.strerror or str(error)).lower()) from error
