"""The peers' own environment under ``build/peers``: what we measure ourselves against is no part of us."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).parents[3]
REQUIREMENTS = ROOT / "packaging" / "peers" / "requirements.txt"
FOLDER = ROOT / "build" / "peers" / "venv"


def peers_python() -> Path:
    """The environment's Python; where it is not there yet it is made. Raises `RuntimeError`."""
    python, stamp = FOLDER / "bin" / "python", FOLDER / "state"
    # An environment names its folder in its scripts, so one that was moved is made again.
    state = f"{FOLDER} {sha256(REQUIREMENTS.read_bytes()).hexdigest()}"
    if stamp.is_file() and stamp.read_text("utf-8") == state:
        return python
    shutil.rmtree(FOLDER, ignore_errors=True)
    pip = (*("-m", "pip", "--quiet", "--disable-pip-version-check", "--no-input"), "install")
    for command in (
        [sys.executable, "-m", "venv", str(FOLDER)],
        [str(python), *pip, "--require-hashes", "-r", str(REQUIREMENTS)],
    ):
        environ = {**os.environ, "PIP_USER": "0", "PIP_ROOT_USER_ACTION": "ignore"}
        done = subprocess.run(command, env=environ, capture_output=True, encoding="utf-8", errors="replace")
        if done.returncode:
            said = (done.stderr or done.stdout).strip().splitlines()
            raise RuntimeError(
                f"their environment could not be made ({said[-1] if said else 'no reason given'})"
            )
    stamp.write_text(state, "utf-8")
    return python
