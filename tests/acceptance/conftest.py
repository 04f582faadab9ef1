"""What acceptance tests begin with: a machine, and a report on it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.acceptance.program import Machine
from tests.display import Display
from tests.samples import SAMPLE


@pytest.fixture
def machine(display: Display, tmp_path: Path) -> Machine:
    """A display and a home of its own."""
    return Machine(display, tmp_path)


@pytest.fixture
def report(machine: Machine) -> Path:
    """The sample as a report's file."""
    path = machine.home / "diesis.rapport"
    machine.command("import", str(SAMPLE), "-o", str(path))
    return path
