"""From the open report to a file that others can read, without stopping the typing."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from rapporteur.desktop.document import PUBLISHING_PATIENCE, Document
from rapporteur.desktop.work import Workers
from rapporteur.export import FORMATS, Exported
from rapporteur.report.model import Report
from rapporteur.store.history import Cause

log = logging.getLogger(__name__)

_Made = TypeVar("_Made")

_MOST_OURS = 20
"""Files that are remembered as written from here, and so may be written anew."""


class CancelledError(Exception):
    """What was to be written is not wanted any more; nothing was."""


class Exporter(QObject):
    """Writes a document's PDF beside its file. After `begun` comes `exported`, `cancelled` or `failed`."""

    begun = Signal(Path)
    exported = Signal(object)
    cancelled = Signal()
    failed = Signal(Exception)

    def __init__(self, document: Document, fonts: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._fonts = document, fonts
        self._workers = Workers(self, threads=1)
        self._is_cancelled = Event()

    @property
    def folder(self) -> Path:
        """Where what is made of the report is put: beside its file."""
        return self._document.home_or_planned().parent

    def suggestion(self, name: str = "", folder: Path | None = None) -> Path:
        """Where the PDF goes: beside the report's file, called as the form says, or by another name.

        With both it can be asked for on any thread.
        """
        from rapporteur.mail.compose import attachment_name

        return self._free((folder or self.folder) / (name or attachment_name(self._document.report)))

    def _free(self, wanted: Path) -> Path:
        """The path, or one beside it with a number."""
        path, number = wanted, 2
        while path.exists() and str(path) not in self._ours:
            # Somebody else's file of that name is not ours to replace.
            path, number = wanted.with_stem(f"{wanted.stem} ({number})"), number + 1
        return path

    @property
    def _ours(self) -> Sequence[str]:
        written = self._document.view.get("pdfs", [])
        return written if isinstance(written, list) else []

    def export_pdf(self, path: Path | None = None) -> None:
        """Write the PDF, to `path` or where it is expected."""
        self._export("pdf", path or self.suggestion())

    def export_as(self, path: Path) -> None:
        """Write the report in the format that the ending of `path` says; else a PDF, beside that path."""
        name = path.suffix.lower().removeprefix(".")
        if name in FORMATS:
            self._export(name, path)
        else:
            self._export("pdf", self._free(path.with_name(f"{path.name}.pdf")))

    def _export(self, name: str, path: Path) -> None:
        explain, report = self._document.keep_version(), self._document.report

        def done(exported: Exported) -> None:
            explain(Cause.EXPORTED, exported.path.name)
            self.exported.emit(exported)

        def failed(error: Exception) -> None:
            if isinstance(error, CancelledError):
                self.cancelled.emit()
            else:
                self.failed.emit(error)

        self._document.publish()
        if name == "pdf":
            self.remember(path)
        self._is_cancelled = cancelled = Event()

        def go_on() -> None:
            if cancelled.is_set():
                raise CancelledError

        self.begun.emit(path)
        self.make(lambda: self.write(report, path, name, go_on), done=done, failed=failed)

    def cancel(self) -> None:
        """Do not write what is being written."""
        self._is_cancelled.set()

    def remember(self, path: Path) -> None:
        """That the PDF at `path` is ours to replace."""
        self._document.remember_view(pdfs=[*dict.fromkeys((*self._ours, str(path)))][-_MOST_OURS:])

    def write(
        self, report: Report, path: Path, name: str = "pdf", go_on: Callable[[], object] = lambda: None
    ) -> Exported:
        """Write a report in a format, on the caller's thread. Raises `ExportError` and `OSError`.

        `go_on` is called now and then; what it raises ends the work, with nothing written.
        """
        from rapporteur.export.pdf import write_pdf

        path.parent.mkdir(parents=True, exist_ok=True)
        go_on()
        if name == "pdf":
            return write_pdf(report, path, fonts=self._fonts, step=go_on)
        return FORMATS[name](report, path, fonts=self._fonts)

    def pdf(self, report: Report) -> bytes:
        """The PDF of a report in memory, on the caller's thread. Raises `ExportError`."""
        from rapporteur.export.pdf import pdf_of

        return pdf_of(report, Path("report.pdf"), fonts=self._fonts).data

    def without_font(self, report: Report) -> tuple[str, ...]:
        """The characters that would be boxes in the PDF, on the caller's thread."""
        from rapporteur.export.pdf import missing_characters

        return tuple(one.character for one in missing_characters(report, fonts=self._fonts))

    def make(
        self,
        work: Callable[[], _Made],
        *,
        done: Callable[[_Made], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Have something made of a report off this thread, after what was asked for before."""
        self._workers.start(work, done=done, failed=failed)

    def wait(self, seconds: float) -> None:
        """Wait for what is being made, and give the answers, but no longer than that."""
        self._workers.wait(seconds)

    def close(self) -> None:
        """Wait for what is being written, but not for a folder that does not answer."""
        if not self._workers.close(PUBLISHING_PATIENCE):
            log.warning("the PDF or the e-mail could not be written: its folder does not answer")
