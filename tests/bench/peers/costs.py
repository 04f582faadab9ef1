"""What a whole process costs: its time and the most memory that it had."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

# A process counts as its own what its parent had when it was started, so the parent has to be a small one.
_WATCH = """
import os, sys, time
begun = time.perf_counter()
process = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ)
_, status, used = os.wait4(process, 0)
spent, code = time.perf_counter() - begun, os.waitstatus_to_exitcode(status)
print(spent, used.ru_utime + used.ru_stime, used.ru_maxrss, code, file=sys.stderr)
"""


class Cost(NamedTuple):
    """Of one process: seconds from its start to its end, and at most so many megabytes (10⁶ bytes).

    `busy` is how many seconds of a processor it took, which others on the machine change much less.
    """

    seconds: float
    busy: float
    megabytes: float


def cost(command: Sequence[str], *, folder: Path, environ: Mapping[str, str], patience: float = 900) -> Cost:
    """Run a program, named by its path, in a folder.

    Raises `RuntimeError` where it fails, and `subprocess.TimeoutExpired` after `patience` seconds.
    """
    watch = [sys.executable, "-ISc", _WATCH, *command]
    done = subprocess.run(
        watch, cwd=folder, env=environ, capture_output=True, encoding="utf-8", check=True, timeout=patience
    )
    *said, last = done.stderr.strip().splitlines()
    seconds, busy, most, code = last.split()
    if code != "0":
        raise RuntimeError(f"{command[0]} failed: {' '.join(said[-3:])}")
    unit = 1 if sys.platform == "darwin" else 1024
    return Cost(float(seconds), float(busy), int(most) * unit / 1e6)
