"""What every export gives back, and how it fails."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Exported:
    """A finished file.

    `pages` is 0 where a format has none. `missing` has each character that no font could draw, in order of
    appearance. `remarks` are plain sentences in English: what of this report the format could not hold.
    """

    path: Path
    pages: int = 0
    missing: str = ""
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
