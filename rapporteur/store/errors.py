"""What can go wrong with a report's file, each as a type of its own and one plain sentence."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from rapporteur.files import shown_name


class StoreError(Exception):
    """Something about a report's file at `path`. The sentence says what, which file and what still stands."""

    sentence = "{name} could not be used."

    def __init__(self, path: Path, detail: str = "") -> None:
        super().__init__(self.sentence.format(name=shown_name(path), detail=detail))
        self.path = path
        self.detail = detail


class NotAReportError(StoreError):
    """The file is no report: empty, cut off, or something else."""

    sentence = "{name} is not a Rapporteur report. It has been left as it is."


class NewerVersionError(StoreError):
    """The file was written by a newer version of the program."""

    sentence = "{name} was written by a newer version of Rapporteur. It has been left as it is."


class DamagedError(StoreError):
    """The file is a report, but part of it cannot be read."""

    sentence = "{name} is damaged ({detail}). It has been left as it is."


class UnreadableError(StoreError):
    """The file cannot be read: missing, no permission, a device that is gone."""

    sentence = "{name} cannot be read: {detail}."


class InUseError(StoreError):
    """Another running Rapporteur has this report open."""

    sentence = "{name} is already open in another Rapporteur window."


class OpenElsewhereError(StoreError):
    """Somebody else has the report open, on another machine or as another user: `who`, on `host`, `since`."""

    sentence = "{name} is open elsewhere ({detail})."

    def __init__(self, path: Path, who: str, host: str, since: datetime) -> None:
        super().__init__(path, f"{who}, {host}, since {since.astimezone():%H:%M}")
        self.who, self.host, self.since = who, host, since


class NotSavedError(StoreError):
    """A change could not be written; it is still in memory."""

    sentence = "The last changes are not saved yet: {detail}. They are kept in memory and tried again."


class VersionGoneError(StoreError):
    """The version is no longer kept."""

    sentence = "That version of {name} is no longer kept. The report itself is as it was."


class HistoryFullError(StoreError):
    """There are as many named versions as there can be; the detail is how many."""

    sentence = "{name} has {detail} named versions already. Take a name away before you give another."


class NotPublishedError(StoreError):
    """The file that people see could not be written; the working copy has everything."""

    sentence = "{name} could not be written: {detail}. Everything is safe in Rapporteur's own folder."
