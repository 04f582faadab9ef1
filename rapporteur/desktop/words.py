"""Errors in the user's words: what happened, to which file, what still stands, what to do next.

The one place where the program's typed errors become sentences for the window.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QObject

if TYPE_CHECKING:
    from rapporteur.capture import CaptureError
    from rapporteur.mail.outbox_errors import OutboxError
    from rapporteur.programme.errors import ProgrammeError
    from rapporteur.store.errors import StoreError

log = logging.getLogger(__name__)


class Words(QObject):
    """Translates errors."""

    def describe(self, error: Exception) -> str:
        """One or two plain sentences for an error; what is not known here is logged in full."""
        # Imported here: a start without errors need not know all that could go wrong.
        from rapporteur import capture
        from rapporteur.export import ExportError
        from rapporteur.export.result import UnreadablePdfError
        from rapporteur.intake.exported import NotExportedError
        from rapporteur.intake.form import UnknownFormError
        from rapporteur.mail.message import LetterError
        from rapporteur.mail.outbox_errors import OutboxError
        from rapporteur.mail.replies import Fault, ReplyError
        from rapporteur.mail.secrets import KeychainError
        from rapporteur.mail.trouble import MailError
        from rapporteur.pictures import HugePictureError, PictureError
        from rapporteur.programme.errors import ProgrammeError
        from rapporteur.programme.shelf import DamagedProgrammeError
        from rapporteur.report.template import TemplateError
        from rapporteur.store import errors as store
        from rapporteur.writing.abbreviations import AbbreviationsError
        from rapporteur.writing.spelling import OwnWordsError, SpellingOffError

        match error:
            case store.StoreError():
                return self._of_store(error)
            case capture.CaptureError():
                return self._of_capture(error)
            case ExportError():
                return self.tr(
                    "{file} could not be written ({problem}). The report itself is safe. "
                    "Close the file if it is open elsewhere, or choose another folder."
                ).format(file=error.path.name, problem=error.problem)
            case LetterError():
                return self.tr(
                    "The message cannot be sent: {address} is no e-mail address. Nothing was sent."
                ).format(address=error.address or "“”")
            case MailError():
                from rapporteur.desktop.mail_words import MailWords

                return MailWords(self).of_error(error, None)
            case OutboxError():
                return self._of_outbox(error)
            case KeychainError():
                return self.tr(
                    "The password could not be kept in the system's keyring ({problem}). It is remembered "
                    "until the program ends."
                ).format(problem=error.problem)
            case ReplyError(fault=Fault.TOO_LARGE):
                return self.tr("This is larger than any answer. Record what it says by hand.")
            case ReplyError():
                return self.tr(
                    "This is no e-mail. Save the answer as an .eml file in your mail program and open that."
                )
            case HugePictureError():
                return self.tr(
                    "The photo has too many pixels to be read; it stays in the report as it is. "
                    "Make it smaller in another program and paste it again."
                )
            case PictureError():
                return self.tr(
                    "The photo is damaged and cannot be read; it stays in the report as it is. "
                    "Take another, or remove it."
                )
            case TemplateError():
                return self.tr("The template {file} cannot be used: {problem}").format(
                    file=error.path.name, problem=error.problem
                )
            case ProgrammeError():
                return self._of_programme(error)
            case DamagedProgrammeError():
                return self.tr(
                    "A programme that was kept here is damaged and was set aside as {file}. "
                    "Open it from its own file again."
                ).format(file=error.path.name)
            case AbbreviationsError(kept=None):
                return self.tr(
                    "Your abbreviations in {file} cannot be used. Typing goes on without them."
                ).format(file=error.path.name)
            case AbbreviationsError():
                return self.tr(
                    "Your abbreviations in {file} are damaged; the file is kept as {kept}. "
                    "Typing goes on without them."
                ).format(file=error.path.name, kept=error.kept.name if error.kept else "")
            case OwnWordsError():
                return self.tr(
                    "Your own words could not be kept in {file} ({problem}). "
                    "They count until the program ends."
                ).format(file=error.path.name if error.path else "", problem=error.reason)
            case SpellingOffError():
                return self.tr("Spelling is not checked any more. Everything else works as before.")
            case NotExportedError():
                return self.tr(
                    "No report could be read from this file: {problem}. Nothing was changed."
                ).format(problem=error.problem)
            case UnreadablePdfError():
                return self.tr("{file} cannot be read as a PDF ({problem}). Nothing was changed.").format(
                    file=error.path.name, problem=error.problem
                )
            case UnknownFormError():
                return self.tr("This text has the labels of no form that is known here. Nothing was changed.")
            case UnicodeDecodeError():
                return self.tr("The file is not plain text in UTF-8. It has been left as it is.")
            case OSError():
                return self.tr("{file} cannot be read or written: {problem}.").format(
                    file=error.filename or "", problem=error.strerror or ""
                )
        log.error("an unexpected error", exc_info=error)
        return self.tr("Something unexpected went wrong ({error}). Your notes are safe.").format(
            error=type(error).__name__
        )

    def _of_outbox(self, error: OutboxError) -> str:
        from rapporteur.mail import outbox_errors as outbox

        match error:
            case outbox.OutboxInUseError():
                return self.tr(
                    "Messages of this report are being sent by another Rapporteur on this computer. Nothing "
                    "was sent from here."
                )
            case outbox.NewerOutboxError():
                return self.tr(
                    "The outbox of this report was written by a newer version of Rapporteur. It has been "
                    "left as it is; update the program to send from here."
                )
            case outbox.NotPossibleError() | outbox.NotInOutboxError():
                return self.tr("That cannot be done with this message any more.")
            case _:
                return self.tr(
                    "The outbox of this report cannot be used ({detail}), so nothing was sent. The report is "
                    "safe; “Open it in my mail program” still works."
                ).format(detail=error.detail)

    def _of_programme(self, error: ProgrammeError) -> str:
        from rapporteur.files import shown_name
        from rapporteur.programme.errors import Refusal

        sentence = {
            Refusal.NO_PROGRAMME: self.tr(
                "{file} is no programme that can be read. Ask for it as iCalendar, schedule.xml, "
                "schedule.json, CSV or XLSX."
            ),
            Refusal.NO_COLUMNS: self.tr(
                "{file} has no column with titles. A programme's table has a column Title and, as far as "
                "they are known, Day, Start, End, Room and Speakers."
            ),
            Refusal.NO_TEXT: self.tr("{file} cannot be read as text. Save it as UTF-8 and open it again."),
            Refusal.DAMAGED: self.tr("{file} is damaged and cannot be read as a programme ({detail})."),
            Refusal.TOO_LARGE: self.tr("{file} is too large for a programme ({detail})."),
            Refusal.ENTITIES: self.tr(
                "{file} declares entities or asks for other files, and is not read for that reason."
            ),
            Refusal.EMPTY: self.tr("{file} has no session in it."),
        }[error.kind]
        return sentence.format(file=shown_name(error.path), detail=error.detail).replace(" ()", "")

    def _of_store(self, error: StoreError) -> str:
        from rapporteur.store import errors as store

        file, detail = error.path.name, error.detail
        match error:
            case store.NotAReportError():
                return self.tr("{file} is not a Rapporteur report. It has been left as it is.").format(
                    file=file
                )
            case store.NewerVersionError():
                return self.tr(
                    "{file} was written by a newer version of Rapporteur. It has been left as it is; "
                    "update the program to open it."
                ).format(file=file)
            case store.DamagedError():
                return self.tr("{file} is damaged ({detail}). It has been left as it is.").format(
                    file=file, detail=detail
                )
            case store.InUseError():
                return self.tr(
                    "{file} is already open in another Rapporteur window on this computer. "
                    "You can read it as it was last written to its file, or write in a copy."
                ).format(file=file)
            case store.OpenElsewhereError(who=who, host=host, since=since):
                time = QDateTime.fromSecsSinceEpoch(int(since.timestamp())).time()
                return self.tr(
                    "{who} has {file} open on {host} since {time}. You can read it as it was last written, "
                    "or write in a copy. If you both write, both versions are kept."
                ).format(
                    who=who or self.tr("Somebody"),
                    file=file,
                    host=host,
                    time=QLocale().toString(time, QLocale.FormatType.ShortFormat),
                )
            case store.VersionGoneError():
                return self.tr("That version is no longer kept. The report is as it was.")
            case store.HistoryFullError():
                return self.tr(
                    "There are {count} named versions already. Take a name away before you give another."
                ).format(count=detail)
            case store.NotSavedError():
                return self.tr(
                    "The last changes are not on the disk yet: {detail}. They are kept in memory and tried "
                    "again; make some room, and do not close the window."
                ).format(detail=detail)
            case store.NotPublishedError():
                return self.tr(
                    "{file} could not be written: {detail}. Everything is safe in Rapporteur's own folder; "
                    "save a copy somewhere else."
                ).format(file=file, detail=detail)
            case _:
                return self.tr("{file} cannot be opened: {detail}.").format(file=file, detail=detail)

    def _of_capture(self, error: CaptureError) -> str:
        from rapporteur import capture

        match error:
            case capture.NoMeetingWindow():
                return self.tr("No meeting window was found. Open the meeting, or choose a window.")
            case capture.SeveralWindows(candidates=candidates):
                return self.tr(
                    "%Ln window(s) could be the meeting, so no photo was taken yet. Choose the window.",
                    "",
                    len(candidates),
                )
            case capture.MeetingsUnreadable():
                return self.tr(
                    "The rules about meeting windows in {file} cannot be used. Zoom is found all the same; "
                    "choose other meetings by hand."
                ).format(file=error.path.name)
            case capture.WindowMinimised(window=window):
                return self.tr("The window {title} is minimised. Show it and try again.").format(
                    title=window.title
                )
            case capture.WindowGone(window=window):
                return self.tr("The window {title} is no longer open.").format(title=window.title)
            case capture.UniformPicture():
                return self.tr(
                    "The picture has one colour all over, so it was not kept: the system did not let the "
                    "window be read."
                )
            case capture.PictureCancelled():
                return self.tr("The desktop's dialog was closed, so no photo was taken.")
            case capture.PermissionMissing():
                return self.tr(
                    "The system does not let Rapporteur read the screen. Allow it, and take the photo again."
                )
            case capture.BadCombination():
                return self.tr(
                    "That key cannot take the photo: it needs Ctrl, Alt or Meta and a letter, a digit or "
                    "F1 to F24. Choose another key in the menu."
                )
            case capture.HotkeyTaken(combination=combination):
                return self.tr(
                    "{key} belongs to another program. The Photo button works; "
                    "choose another key in the menu."
                ).format(key=combination)
            case capture.HotkeyUnavailable():
                return self.tr(
                    "This desktop gives no program a key of its own. The Photo button works; or bind a key "
                    "in the desktop's settings to the command rapporteur snap."
                )
            case capture.OutsideScreen():
                return self.tr("That part is outside the screen.")
            case _:
                return self.tr("No picture can be taken here: {reason}").format(reason=str(error))
