"""What can go wrong with a programme's file as a whole, as one plain sentence."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from rapporteur.files import shown_name


class Refusal(StrEnum):
    """Why a file was not read at all."""

    NO_PROGRAMME = "no programme"
    NO_COLUMNS = "no columns"
    NO_TEXT = "no text"
    DAMAGED = "damaged"
    TOO_LARGE = "too large"
    ENTITIES = "entities"
    EMPTY = "empty"


_SENTENCES = {
    Refusal.NO_PROGRAMME: (
        "{name} is not a programme that can be read: iCalendar, schedule.xml, schedule.json, CSV or XLSX."
    ),
    Refusal.NO_COLUMNS: (
        "{name} has no column with titles. A programme's table has a column Title and, as far as they are "
        "known, Day, Start, End, Room and Speakers; name them in its first line."
    ),
    Refusal.NO_TEXT: "{name} cannot be read as text. Save it as UTF-8 and read it again.",
    Refusal.DAMAGED: "{name} is damaged and cannot be read as a programme ({detail}).",
    Refusal.TOO_LARGE: "{name} is too large for a programme ({detail}).",
    Refusal.ENTITIES: "{name} declares entities or asks for other files, and is not read for that reason.",
    Refusal.EMPTY: "{name} has no session in it.",
}


_WORKBOOKS = frozenset({".xlsx", ".xlsm"})


class ProgrammeError(Exception):
    """The file at `path` could not be read as a programme; it is as it was.

    `kind` says why. `detail` is a few words in English about what was found, or empty.
    """

    def __init__(self, path: Path, kind: Refusal, detail: str = "") -> None:
        if kind is Refusal.NO_TEXT and path.suffix.lower() in _WORKBOOKS:
            # It was never meant to be text, so there is no way to save it as such.
            kind, detail = Refusal.DAMAGED, "there is no workbook in it"
        sentence = _SENTENCES[kind].format(name=shown_name(path), detail=detail)
        super().__init__(sentence.replace(" ()", ""))
        self.path = path
        self.kind = kind
        self.detail = detail


class RefusedError(Exception):
    """What was read is no programme. For readers that know no file; see `ProgrammeError`."""

    def __init__(self, kind: Refusal, detail: str = "") -> None:
        super().__init__(kind.value)
        self.kind = kind
        self.detail = detail
