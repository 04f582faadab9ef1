"""What the scripts that make packages have to know about the project, from the places that say it."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"

_HEADING = re.compile(r"^## \[?(\d[^\]\s]*)\]?(?: - (\d{4}-\d\d-\d\d))?\s*$", re.MULTILINE)


def releases(root: Path = ROOT) -> list[tuple[str, str]]:
    """Every version in CHANGELOG.md with its day, the newest first; an empty day is not said there."""
    text = (root / "CHANGELOG.md").read_text("utf-8")
    return [(found[1], found[2] or "") for found in _HEADING.finditer(text)]


def release_time(root: Path = ROOT) -> int:
    """Noon of the newest release's day, in seconds since 1970: what all packages say when they were made.

    The same sources give the same packages, whoever builds them, and when.
    """
    day = datetime.fromisoformat(releases(root)[0][1])
    return int(day.replace(hour=12, tzinfo=UTC).timestamp())


VERSION = releases()[0][0]

LANGUAGES = tuple(
    sorted(
        path.stem.partition("_")[2] for path in (ROOT / "resources" / "translations").glob("rapporteur_*.qm")
    )
)
"""The languages of the window."""
