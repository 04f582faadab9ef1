"""A report's file by itself, without the working copies that this machine has."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from rapporteur.report.model import Report
from rapporteur.store.database import open_published
from rapporteur.store.working import WorkingStore, read_report


def read_published(path: Path) -> Report:
    """The report in a file, the file only read. Raises a `StoreError`."""
    with closing(open_published(path)) as connection:
        return read_report(connection, path)


def write_published(report: Report, path: Path) -> None:
    """Write a report straight to a file, with no working copy left behind. Raises a `StoreError`."""
    import tempfile

    with (
        tempfile.TemporaryDirectory(prefix="rapporteur-") as scratch,
        closing(WorkingStore(Path(scratch, "report.db"), report)) as store,
    ):
        store.publish(path)
