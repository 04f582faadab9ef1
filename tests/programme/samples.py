"""Programmes in files, and what is expected of them.

The files are written after RFC 5545, after the schema of schedule.xml, after what pretalx exports and after
what Sched and Hopin read; the other tables are such as people make. Beside them, in ``expected``, is what
each must give; ``python -m tests.programme.samples`` writes that anew, to be read before it is kept.
"""

from __future__ import annotations

import json
from pathlib import Path

from rapporteur.programme.model import Programme
from rapporteur.programme.reading import read_programme

FOLDER = Path(__file__).parents[1] / "data" / "programme"
ZONE = "Europe/Madrid"
NAMES = ("gsef.ics", "pretalx.ics", "frab.xml", "pentabarf.xml", "pretalx.json", "frab.json")
TABLES = ("sched.csv", "hopin.csv", "hoja-es.csv", "tableau-fr.csv", "unicode-text.txt", "workbook.xlsx")


def found(name: str) -> Programme:
    """What is read from a file."""
    return read_programme(FOLDER / name, zone=ZONE)


def plain(programme: Programme) -> object:
    """A programme as it is kept beside its file: what is empty is left out."""
    return programme.model_dump(mode="json", exclude_defaults=True)


def expected(name: str) -> Path:
    """The file with what must be read from another one."""
    return FOLDER / "expected" / f"{name}.json"


def main() -> None:
    """Write down what is read from each file now."""
    for name in (*NAMES, *TABLES):
        text = json.dumps(plain(found(name)), ensure_ascii=False, indent=1)
        expected(name).write_text(text + "\n", "utf-8")


if __name__ == "__main__":
    main()
