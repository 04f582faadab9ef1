"""What becomes files: the PDF and the other formats, a copy; and what is said of it."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from rapporteur.desktop.banner import Action, Banner, Matter, Message
from rapporteur.desktop.dialogs import Dialogs
from rapporteur.desktop.document import Document
from rapporteur.desktop.exporting import Exporter
from rapporteur.desktop.help_places import page_about
from rapporteur.desktop.words import Words
from rapporteur.export import Exported
from rapporteur.export.result import Loss, Remark

_PATIENCE_MS = 700
"""After this long it is said that something is being written, and it can be cancelled."""

_MOST_NAMED = 6
"""Characters that are named in a notice."""


class FileDesk(QObject):
    """Writes files and tells of them in the banner. `exported` follows each that others can read."""

    exported = Signal(Path)

    def __init__(
        self,
        document: Document,
        exporter: Exporter,
        banner: Banner,
        dialogs: Dialogs,
        *,
        open_file: Callable[[Path], bool],
        show_in_folder: Callable[[Path], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._document, self._exporter, self._banner, self._dialogs = document, exporter, banner, dialogs
        self._open_file, self._show_in_folder = open_file, show_in_folder
        self._words = Words(self)
        self._patience = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._tell_busy)
        self._writing = Path()
        exporter.begun.connect(self._begin)
        exporter.exported.connect(self._tell_exported)
        exporter.cancelled.connect(self._tell_cancelled)
        exporter.failed.connect(self._tell_trouble)

    def export_pdf(self) -> None:
        """Write the PDF beside the report's file."""
        self._exporter.export_pdf()

    def export_as(self) -> None:
        """Ask for a file, and write the report in the format that its name ends in."""
        kinds = (
            self.tr("PDF (*.pdf)"),
            self.tr("Word (*.docx)"),
            self.tr("Web page (*.html)"),
            self.tr("Markdown (*.md)"),
            self.tr("Plain text (*.txt)"),
            self.tr("JSON, to be taken back (*.json)"),
        )
        path = self._dialogs.ask_save(
            self._exporter.suggestion(), self.tr("Export the report"), ";;".join(kinds)
        )
        if path:
            self._exporter.export_as(path)

    def _begin(self, path: Path) -> None:
        # Whoever goes on has read what went wrong before, and wants to know of this.
        self._banner.withdraw(Matter.TROUBLE)
        self._writing = path
        self._patience.start()

    def _tell_busy(self) -> None:
        cancel = Action(self.tr("Cancel"), self._exporter.cancel)
        self._tell(self.tr("Writing {file}…").format(file=self._writing.name), "", cancel)

    def _tell_cancelled(self) -> None:
        self._patience.stop()
        self._tell(self.tr("Cancelled. Nothing was written."))

    def _tell_exported(self, done: Exported) -> None:
        self._patience.stop()
        self.exported.emit(done.path)
        notes = [self._describe(remark) for remark in done.remarks]
        if done.missing:
            places = dict.fromkeys(f"{missing.character} ({missing.place})" for missing in done.places)
            notes.append(
                self.tr("These characters have no picture in the PDF: {characters}").format(
                    characters=" ".join(list(places)[:_MOST_NAMED])
                )
            )
        is_pdf = done.path.suffix.lower() == ".pdf"
        self._tell(
            (self.tr("PDF written: {file}") if is_pdf else self.tr("Written: {file}")).format(
                file=done.path.name
            ),
            "\n".join(notes),
            Action(self.tr("Show in folder"), lambda: self._show_in_folder(done.path)),
            Action(self.tr("Open"), lambda: self._open_file(done.path), primary=True),
        )

    def _describe(self, remark: Remark) -> str:
        match remark.loss:
            case Loss.PHOTOS:
                return self.tr("Plain text has no pictures: %Ln photo(s) left out.", "", remark.number)
            case Loss.DAMAGED_PHOTOS:
                return self.tr(
                    "%Ln photo(s) could not be read, so only what is said of them is there.",
                    "",
                    remark.number,
                )
            case Loss.DEPTH:
                return self.tr(
                    "Word has nine levels of lists; %Ln deeper line(s) are on the last one, "
                    "a little further in.",
                    "",
                    remark.number,
                )
            case Loss.REPORT_INSIDE:
                return self.tr(
                    "Some characters are not text, so the report itself is not inside, "
                    "and cannot be taken out of the PDF."
                )
            case Loss.EARLIER_PICTURES:
                return self.tr(
                    "Pictures of an earlier export are still in {folder}, because they could not be removed."
                ).format(folder=remark.folder)

    def save_copy(self) -> None:
        """Write a copy of the report to another file."""
        home = self._document.home_or_planned()
        suggestion = home.with_stem(self.tr("{name} - copy").format(name=home.stem))
        path = self._dialogs.ask_save(suggestion, self.tr("Save a copy"), self.tr("Reports (*.rapport)"))
        if path is None:
            return
        own = self._document.home
        if own and Path(os.path.realpath(path)) == Path(os.path.realpath(own)):
            self._document.publish()  # onto itself: that is no copy
            return
        self._document.save_copy(path, done=partial(self._tell_copied, path), failed=self._tell_trouble)

    def _tell_copied(self, path: Path, _result: None) -> None:
        self._tell(self.tr("Copy saved: {file}").format(file=path.name))

    def show_file(self) -> None:
        """Show the report's file in its folder."""
        self._document.publish()
        self._show_in_folder(self._document.home_or_planned())

    def _tell(self, title: str, text: str = "", *actions: Action) -> None:
        self._banner.show_message(Matter.NOTICE, Message("info", title, text, actions))

    def _tell_trouble(self, error: Exception) -> None:
        self._patience.stop()
        message = Message("triangle-alert", self._words.describe(error), help=page_about(error))
        self._banner.show_message(Matter.TROUBLE, message)
