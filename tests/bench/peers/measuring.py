"""Everybody makes the same documents, each in a process of its own."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import pypdf

from rapporteur.report.model import Report
from rapporteur.store.published import write_published
from tests.bench.harness import Row
from tests.bench.peers.costs import Cost, cost
from tests.bench.peers.documents import in_ten_scripts, report_of, write_blocks
from tests.bench.peers.environment import peers_python

RUNS = 3
VOLUME = 500
"""Reports."""

PEERS = ("WeasyPrint", "fpdf2", "Typst")
_HERE = Path(__file__).parent


class Budget(NamedTuple):
    """What a document may cost us: seconds and megabytes; None where that is only told."""

    seconds: float | None = None
    megabytes: float | None = None


class Task(NamedTuple):
    """A document that is made so many times; the median counts."""

    name: str
    reports: Sequence[Report]
    budget: Budget = Budget()
    runs: int = RUNS
    by_peers: bool = True


def tasks() -> Iterator[Task]:
    """The documents, one after the other: the last one is large."""
    # Three photos, and so many lines that all of us fill the same number of pages, or nearly so.
    yield Task("6 pages with 3 photos", [report_of(lines=110, photos=3)])
    scripts = report_of(lines=112, photos=3, say=in_ten_scripts)
    yield Task("6 pages in ten scripts with 3 photos", [scripts], Budget(0.5), by_peers=False)
    yield Task("100 pages", [report_of(lines=3700)], Budget(1.2))
    volume = [report_of(lines=155, number=number) for number in range(VOLUME)]
    yield Task(f"a volume of {VOLUME} reports", volume, Budget(15, 200), runs=1)


def measure() -> Sequence[Row]:
    """The rows of all tasks; who cannot do one is left out of it, which is said."""
    return [row for task in tasks() for row in _rows(task)]


def _rows(task: Task) -> Iterator[Row]:
    with tempfile.TemporaryDirectory(prefix="rapporteur-bench-") as name:
        folder = Path(name)
        yield from _made("ours", task, _our_command(task, folder), folder, task.budget)
        if not task.by_peers:
            return
        try:
            python = peers_python()
        except RuntimeError as error:
            print(f"WeasyPrint, fpdf2 and Typst are left out: {error}.", file=sys.stderr)
            return
        blocks = folder / "blocks.json"
        write_blocks(task.reports, blocks)
        for peer in PEERS:
            script = _HERE / f"with_{peer.lower()}.py"
            yield from _made(peer, task, [str(python), str(script), str(blocks)], folder, Budget())


def _our_command(task: Task, folder: Path) -> list[str]:
    """Ours as people call it, with the report's own file to begin with."""
    rapporteur = [sys.executable, "-m", "rapporteur"]
    reports = folder / "reports"
    reports.mkdir()
    for number, report in enumerate(task.reports):
        write_published(report, reports / f"{number:03}.rapport")
    if len(task.reports) > 1:
        return [*rapporteur, "compile", str(reports), "--force", "-o"]
    return [*rapporteur, "export", str(reports / "000.rapport"), "--force", "-o"]


def _made(who: str, task: Task, command: Sequence[str], folder: Path, budget: Budget) -> Iterator[Row]:
    """What it costs to have the document made by a command whose last word is the PDF's path."""
    path = folder / f"{who}.pdf"
    # A home of its own: nobody's forms and settings come in.
    environ = {
        **os.environ,
        "HOME": str(folder),
        "XDG_DATA_HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder),
    }
    environ.pop("PYTHONDONTWRITEBYTECODE", None)
    name = f"{task.name}, {who}"
    costs: list[Cost] = []
    try:
        if task.runs > 1:  # the first one warms the caches
            cost([*command, str(path)], folder=folder, environ=environ)
        costs = [cost([*command, str(path)], folder=folder, environ=environ) for _ in range(task.runs)]
    except (RuntimeError, subprocess.SubprocessError) as error:
        print(f"{name}: left out, because {error}.", file=sys.stderr)
        return
    seconds = statistics.median(one.seconds for one in costs)
    yield Row(f"{name}: time", seconds, "s", budget.seconds)
    yield Row(f"{name}: processor", statistics.median(one.busy for one in costs), "s")
    yield Row(f"{name}: memory", max(one.megabytes for one in costs), "MB", budget.megabytes)
    yield Row(f"{name}: file", path.stat().st_size / 1e6, "MB")
    yield Row(f"{name}: length", len(pypdf.PdfReader(path).pages), "pages")


def main() -> None:
    """Only these, as a table."""
    from tests.bench.harness import show

    print(show(measure()))


if __name__ == "__main__":
    main()
