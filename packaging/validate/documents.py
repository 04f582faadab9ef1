"""The PDF files that are checked: what the program writes, short and long, in every script and direction."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

from rapporteur.export.pdf import write_pdf
from rapporteur.report.model import Line, Report
from tests.export.sample import FONTS, LONG, sample, with_notes
from tests.export.scripts import ten_scripts


def write_documents(folder: Path) -> Iterator[Path]:
    """Write them one after the other."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, report in _reports().items():
        path = folder / f"{name}.pdf"
        write_pdf(report, path, fonts=FONTS)
        yield path


def _reports() -> dict[str, Report]:
    # So many lines that the document begins with its contents, which have links. All differ: what stands
    # again and again at the top of pages is taken for a header.
    said = LONG.split()
    lines = (Line(text=" ".join(Random(number).sample(said, 8))) for number in range(400))
    return {
        "sample": sample(),
        "scripts": ten_scripts(),
        "contents": with_notes(sample("generic-session"), *lines),
        "right-to-left": ten_scripts().with_changes(language="ar"),
    }
