"""The program as it is installed: its size, its first paint, its memory, and what it does when nobody does.

Measured is the package's bundle if it is installed, else the one that ``make dist`` left in build/. Without
either there are no rows. `python -m tests.bench.bundle` measures it alone.
"""

from __future__ import annotations

import os
import re
import tempfile
import time
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from subprocess import DEVNULL, Popen

from rapporteur.report.model import Line, Report
from rapporteur.store.published import write_published
from tests.bench.harness import Row, median, show
from tests.bench.storing import long_report
from tests.display import Display, stop, wait_until
from tests.samples import NOW

BUNDLES = (Path("/usr/lib/rapporteur"), Path(__file__).parents[2] / "build" / "bundle" / "rapporteur")

STARTS = 9
IDLE_SECONDS = 30

SIZE_BUDGET = 340
"""MB unpacked. The least that Qt, Python and the PDF can do with is 138. What comes on top: letters for
Korean, Japanese and Chinese 50, the names of all languages 33, fonts for 30 more scripts 11, dictionaries 16,
the keyring's cryptography 15, the preview's PDF reader 9, hyphenation 7, Word files 6, typesetting 14,
modules as files instead of in an archive 17. The rest, 5 in 100, is for what is still to come; beyond that
somebody has to say why."""

PACKAGE_BUDGET = 105
"""MB to download: half of the budget above is text, which packs well, and fonts, which do not."""


def measure() -> Sequence[Row]:
    """All of it, on a display of its own."""
    bundle = next((path for path in BUNDLES if (path / "rapporteur").exists()), None)
    if bundle is None:
        return []
    with Display() as display, tempfile.TemporaryDirectory(prefix="rapporteur-bench-") as scratch:
        home = Path(scratch)
        path = home / "report.rapport"
        write_published(ninety_minutes(), path)
        return [*_sizes(bundle), *_running(bundle / "rapporteur", display, home, path)]


def ninety_minutes() -> Report:
    """Ten speakers, a line of 14 words every ten seconds for an hour and a half, and ten photos."""
    report = long_report(pixels=True)
    notes = {
        person: tuple(
            Line(text=line.text, written=NOW + timedelta(seconds=540 * speaker + 10 * number))
            for number, line in enumerate(lines[:54])
        )
        for speaker, (person, lines) in enumerate(report.notes.items())
    }
    return report.with_changes(notes=notes)


def _sizes(bundle: Path) -> list[Row]:
    files = [path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink()]
    rows = [Row("bundle, unpacked", sum(path.stat().st_size for path in files) / 1e6, "MB", SIZE_BUDGET)]
    packages = (Path(__file__).parents[2] / "dist").glob("rapporteur_*.deb")
    rows += [Row(f"{path.name}", path.stat().st_size / 1e6, "MB", PACKAGE_BUDGET) for path in packages]
    return rows


def _running(program: Path, display: Display, home: Path, report: Path) -> list[Row]:
    environ = display.environ(
        HOME=str(home),
        XDG_DATA_HOME=str(home / "data"),
        XDG_CONFIG_HOME=str(home / "config"),
        XDG_RUNTIME_DIR=str(home),
        LANGUAGE="en",
        RAPPORTEUR_LOG="DEBUG",
    )
    times = []
    for number in range(STARTS + 1):
        begun = time.monotonic()
        with (home / "log").open("w") as log:
            process = Popen([program, report], env=environ, stdout=DEVNULL, stderr=log)
        try:
            painted = wait_until(lambda: _painted(home / "log"), what="the first paint")
            if number:  # the first start warms the caches, and takes in the report
                times.append(painted - begun)
            if number < STARTS:
                continue
            # Thumbnails, dictionaries and the list of reports come after the window.
            time.sleep(10)
            memory = _resident(process.pid)
            before, at = _busy(process.pid), time.monotonic()
            time.sleep(IDLE_SECONDS)
            idle = 100 * (_busy(process.pid) - before) / (time.monotonic() - at)
        finally:
            stop(process)
    return [
        median("bundle: first paint with a report of 90 minutes and 10 photos, warm, X11", times, 300),
        Row("bundle: memory with it", memory, "MB", 200),
        Row("bundle: processor with nobody there", idle, "%", 0.5),
    ]


def _painted(log: Path) -> float:
    # Both clocks are CLOCK_MONOTONIC, so times of two processes can be compared.
    found = re.search(r"first paint at ([\d.]+)", log.read_text("utf-8"))
    return float(found[1]) if found else 0.0


def _resident(pid: int) -> float:
    """What the process holds in memory, in MB; what it shares with others is counted in full."""
    found = re.search(r"^VmRSS:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text(), re.MULTILINE)
    assert found
    return int(found[1]) * 1024 / 1e6


def _busy(pid: int) -> float:
    """Seconds of processor time of a process so far (proc(5): utime and stime)."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    print(show(measure()))
