"""The PDF of the sample: the first of a process, imports and fonts included, and the ones after it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence

from tests.bench.harness import Row, median

_CODE = """
import tempfile, time
from datetime import UTC, datetime
from pathlib import Path
from rapporteur.export import FORMATS
from rapporteur.intake.form import choose_template, read_form
from rapporteur.report.template import load_templates
from rapporteur.resources import resource_folder

resources = resource_folder()
text = (resources / "samples" / "gsef-2021-diesis.txt").read_text("utf-8")
template = choose_template(text, load_templates([resources / "templates"]).values())
report = read_form(text, template, now=datetime.now(UTC))
with tempfile.TemporaryDirectory() as folder:
    for _ in range(4):
        begun = time.perf_counter()
        FORMATS["pdf"](report, Path(folder, "sample.pdf"), fonts=resources / "fonts")
        print(time.perf_counter() - begun)
"""


def measure(runs: int = 5) -> Sequence[Row]:
    """Both figures."""
    first, later = [], []
    for _ in range(runs):
        done = subprocess.run([sys.executable, "-c", _CODE], capture_output=True, text=True, check=True)
        times = [float(line) for line in done.stdout.split()]
        first.append(times[0])
        later += times[1:]
    return (
        median("PDF of the sample, first of a process", first, 500),
        median("PDF of the sample, later", later, 500),
    )
