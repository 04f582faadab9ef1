"""What every export gives back, and how it fails."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import NamedTuple


class Missing(NamedTuple):
    """A character that no font has, and the part of the report that it stands in: a section, a speaker."""

    character: str
    place: str

    @property
    def name(self) -> str:
        """What Unicode calls it: its number and its name."""
        return " ".join(f"U+{ord(c):04X} {unicodedata.name(c, '')}".strip() for c in self.character)


class Loss(Enum):
    """What of a report a format could not hold, or what else there is to know of a file."""

    PHOTOS = auto()
    DAMAGED_PHOTOS = auto()
    DEPTH = auto()
    REPORT_INSIDE = auto()
    EARLIER_PICTURES = auto()


class Remark(NamedTuple):
    """A loss, and of how many it is; `folder` is where earlier pictures are."""

    loss: Loss
    number: int = 0
    folder: str = ""

    @property
    def sentence(self) -> str:
        """The same in plain English, for the command line."""
        number = self.number
        match self.loss:
            case Loss.PHOTOS:
                what = "1 photo is" if number == 1 else f"{number} photos are"
                return f"Plain text has no pictures: {what} left out."
            case Loss.DAMAGED_PHOTOS:
                return f"{number} of the photos could not be read, so only what is said of them is there."
            case Loss.DEPTH:
                return (
                    f"Word has nine levels of lists; deeper lines ({number}) are on the last one, "
                    "a little further in."
                )
            case Loss.REPORT_INSIDE:
                return (
                    "Some characters are not text, so the report itself is not inside, "
                    "and cannot be taken out of the PDF."
                )
            case Loss.EARLIER_PICTURES:
                return (
                    f"Pictures of an earlier export are still in {self.folder}, "
                    "because they could not be removed."
                )


@dataclass(frozen=True, slots=True)
class Exported:
    """A finished file.

    `pages` is 0 where a format has none. `missing` has each character that no font could draw, in order of
    appearance, `places` where each stands. `remarks` say what of this report the format could not hold.
    """

    path: Path
    pages: int = 0
    missing: str = ""
    places: tuple[Missing, ...] = ()
    remarks: tuple[Remark, ...] = ()


class ExportError(Exception):
    """A report that could not be exported to `path`; `problem` says why in a few plain words.

    Nothing was changed: an earlier file of that name is as it was.
    """

    def __init__(self, path: Path, problem: str) -> None:
        super().__init__(
            f"The report could not be written to {path.name} ({problem}); "
            "nothing was changed there, and the report itself is safe."
        )
        self.path = path
        self.problem = problem


class UnreadablePdfError(Exception):
    """A PDF that cannot be looked into: `path` names it, `problem` says why in a few plain words."""

    def __init__(self, path: Path, problem: str) -> None:
        super().__init__(f"{path.name} cannot be read as a PDF ({problem}); nothing was done")
        self.path = path
        self.problem = problem
