"""Run every measurement, print the table, and write ``build/bench.json``."""

from __future__ import annotations

import os
from pathlib import Path

# The measurements in this process need no display; those of the whole program bring their own.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from tests.bench import (
    bundle,
    clock,
    export,
    gallery,
    notes,
    program,
    programmes,
    searching,
    sending,
    storing,
    typing,
)
from tests.bench.harness import show, write
from tests.bench.peers import measuring as peers


def main() -> None:
    """Run them one after the other."""
    rows = [
        *program.measure(),
        *bundle.measure(),
        *typing.measure(),
        *clock.measure(),
        *notes.measure(),
        *export.measure(),
        *peers.measure(),
        *gallery.measure(),
        *storing.measure(),
        *searching.measure(),
        *programmes.measure(),
        *sending.measure(),
    ]
    print(show(rows))
    write(rows, Path("build", "bench.json"))


if __name__ == "__main__":
    main()
