"""From the open report to a PDF and to an e-mail, without stopping the typing."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from rapporteur.desktop.document import PUBLISHING_PATIENCE, Document
from rapporteur.desktop.work import Workers
from rapporteur.export import FORMATS, Exported
from rapporteur.report.model import Report
from rapporteur.store.history import Cause

log = logging.getLogger(__name__)

_Made = TypeVar("_Made")


class Exporter(QObject):
    """Writes a document's PDF beside its file. `exported`, `drafted` or `failed` follows."""

    exported = Signal(object)
    drafted = Signal(Path)
    failed = Signal(Exception)

    def __init__(self, document: Document, fonts: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._fonts = document, fonts
        self._workers = Workers(self, threads=1)

    def suggestion(self) -> Path:
        """Where the PDF goes: beside the report's file, called as the template says."""
        from rapporteur.mail.draft import attachment_name

        folder = self._document.home_or_planned().parent
        wanted = folder / attachment_name(self._document.report)
        ours = self._document.view.get("pdf")
        path, number = wanted, 2
        while path.exists() and str(path) != ours:
            # Somebody else's file of that name is not ours to replace.
            path, number = wanted.with_stem(f"{wanted.stem} ({number})"), number + 1
        return path

    def export_pdf(self, path: Path | None = None) -> None:
        """Write the PDF, to `path` or where it is expected."""
        explain = self._document.keep_version()

        def done(exported: Exported) -> None:
            explain(Cause.EXPORTED, exported.path.name)
            self.exported.emit(exported)

        self._write(path or self.suggestion(), lambda _report, exported: exported, done)

    def export_as(self, path: Path) -> None:
        """Write the report in the format that the ending of `path` says; PDF where it says none."""
        name = path.suffix.lower().removeprefix(".")
        if name in ("pdf", "") or name not in FORMATS:
            self.export_pdf(path)
            return
        explain, report, fonts = self._document.keep_version(), self._document.report, self._fonts

        def done(exported: Exported) -> None:
            explain(Cause.EXPORTED, exported.path.name)
            self.exported.emit(exported)

        self._document.publish()
        self._workers.start(
            lambda: FORMATS[name](report, path, fonts=fonts), done=done, failed=self.failed.emit
        )

    def draft_mail(self) -> None:
        """Write the PDF and an e-mail with it, ready to be sent."""
        from rapporteur.mail.draft import write_draft

        def draft(report: Report, exported: Exported) -> Path:
            return write_draft(report, exported.path, exported.path.with_suffix(".eml"))

        explain = self._document.keep_version()
        report = self._document.report

        def done(path: Path) -> None:
            explain(Cause.MAILED, ", ".join(report.template.mail.to))
            self._document.remember_mailed(report)
            self.drafted.emit(path)

        self._write(self.suggestion(), draft, done)

    def _write(
        self, path: Path, then: Callable[[Report, Exported], _Made], done: Callable[[_Made], object]
    ) -> None:
        """Write the PDF to `path` and make of it what `then` makes, off this thread."""
        self._document.publish()
        self._document.remember_view(pdf=str(path))
        report, fonts = self._document.report, self._fonts

        def work() -> _Made:
            path.parent.mkdir(parents=True, exist_ok=True)
            return then(report, FORMATS["pdf"](report, path, fonts=fonts))

        self._workers.start(work, done=done, failed=self.failed.emit)

    def close(self) -> None:
        """Wait for what is being written, but not for a folder that does not answer."""
        if not self._workers.close(PUBLISHING_PATIENCE):
            log.warning("the PDF or the e-mail could not be written: its folder does not answer")
