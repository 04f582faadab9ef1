"""Which page of the guide is about what: an error, and a part of a window.

By name, so that no class need be imported for it; `tests/desktop/test_help_places.py` looks whether each is
there, and each page and heading too.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

FIRST = "index.md"
KEYS = "keys.md"

ABOUT_ERRORS = {
    # The report's file.
    "DamagedError": "files.md#it-does-not-open",
    "HistoryFullError": "history.md#versions-with-a-name",
    "InUseError": "files.md#it-does-not-open",
    "NewerVersionError": "files.md#it-does-not-open",
    "NotAReportError": "files.md#it-does-not-open",
    "NotPublishedError": "files.md#the-folder-of-the-report-is-gone",
    "NotSavedError": "files.md#the-disk-is-full",
    "OpenElsewhereError": "files.md#it-does-not-open",
    "UnreadableError": "files.md#it-does-not-open",
    "VersionGoneError": "history.md#what-is-kept-and-for-how-long",
    # The photo.
    "BadCombination": "photo.md#another-key-or-none",
    "CaptureError": "photo.md#it-does-not-work",
    "HotkeyTaken": "photo.md#another-key-or-none",
    "HotkeyUnavailable": "photo.md#another-key-or-none",
    "NoMeetingWindow": "photo.md#which-window",
    "SeveralWindows": "photo.md#which-window",
    # What comes in and goes out.
    "AbbreviationsError": "notes.md#faster-than-typing",
    "DamagedProgrammeError": "before.md#the-forums-programme",
    "ExportError": "after.md#the-pdf",
    "KeychainError": "sending.md#the-account",
    "MailError": "sending.md#when-it-is-not-sent",
    "OutboxError": "sending.md#sent-and-waiting",
    "OwnWordsError": "notes.md#spelling",
    "ProgrammeError": "before.md#the-forums-programme",
    "SpellingOffError": "notes.md#spelling",
    "TemplateError": "organisers.md#your-own-form",
    "UnknownFormError": "organisers.md#forms-that-were-filled-in-elsewhere",
}
"""Pages by the names of errors; one that is not here has the page of what it is a kind of."""

ABOUT_PARTS = {
    # The window of a report.
    "ClockBar": "during.md#time",
    "FieldsPanel": "before.md#fill-in-the-form",
    "FindBar": "notes.md#find-and-replace",
    "NotesPanel": "notes.md",
    "Palette": "notes.md#go-anywhere-do-anything",
    "PeoplePanel": "before.md#the-speakers",
    "PhotosPanel": "photo.md",
    "PreviewView": "after.md#the-page-preview",
    "SpeakerBar": "before.md#the-speakers",
    "StatusBar": "after.md",
    # What opens over it or beside it.
    "AbbreviationsEditor": "notes.md#faster-than-typing",
    "AgendaEditor": "during.md#the-agenda",
    "BurstPicker": "photo.md#the-moment",
    "FaultDialog": "trouble.md",
    "KeysWindow": KEYS,
    "MergeDialog": "history.md#one-report-changed-in-two-places",
    "OutboxDialog": "sending.md#sent-and-waiting",
    "PhotoEditor": "photo.md",
    "ReadingWindow": "files.md#it-does-not-open",
    "SendDialog": "sending.md",
    "SpeakerView": "starting.md#beside-the-call",
    "StripFace": "starting.md#beside-the-call",
    "Timeline": "history.md",
    "VolumeDialog": "organisers.md#one-volume-of-all-of-them",
    "WindowPicker": "photo.md#which-window",
    # The settings, and their pages.
    "Preferences": "notes.md#settings",
    "KeysPage": KEYS,
    "MailPage": "sending.md#the-account",
    "PhotoPage": "photo.md",
    "RemindersPage": "during.md#reminders",
    "WritingPage": "notes.md#spelling",
    # The start.
    "ProgrammeImport": "before.md#the-forums-programme",
    "ProgrammePanel": "before.md#the-forums-programme",
    "StartPage": "before.md",
}
"""Pages by the names of the widgets' classes."""


def page_about(error: Exception) -> str:
    """The page that has more about an error, with the heading; empty where there is none."""
    names = (kind.__name__ for kind in type(error).__mro__)
    return next((ABOUT_ERRORS[name] for name in names if name in ABOUT_ERRORS), "")


def page_at(widget: QWidget | None) -> str:
    """The page about where somebody is: about the widget, or the nearest around it that has one."""
    while widget is not None:
        for kind in type(widget).__mro__:
            if kind.__name__ in ABOUT_PARTS:
                return ABOUT_PARTS[kind.__name__]
        widget = widget.parentWidget()
    return FIRST
