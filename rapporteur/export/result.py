"""What every export gives back, and how it fails."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Exported:
    """A finished file.

    `pages` is 0 where a format has none. `missing` has each character that no font could draw, in order of
    appearance, `places` where each stands. `remarks` are plain sentences in English: what of this report the
    format could not hold.
    """

    path: Path
    pages: int = 0
    missing: str = ""
    places: tuple[Missing, ...] = ()
    remarks: tuple[str, ...] = ()


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
