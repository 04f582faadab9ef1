"""What all tests share."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

# Before anything imports Qt: windows that tests make in this process need no display.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Tests have nothing to say to the machine's own services.
os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = "unix:path=/nonexistent"

from tests.display import Display, missing_programs


@pytest.fixture(scope="session")
def display() -> Iterator[Display]:
    """A real X display, one for each test process. Mark the test with `pytest.mark.display`.

    Without the programs it needs the test is skipped, or fails if RAPPORTEUR_REQUIRE_DISPLAY=1.
    """
    if missing := missing_programs():
        reason = f"not installed: {', '.join(missing)}"
        if os.environ.get("RAPPORTEUR_REQUIRE_DISPLAY") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    with Display() as display:
        yield display


class _ErrorCollector(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture
def logged_errors() -> Iterator[list[logging.LogRecord]]:
    """The errors that rapporteur logged during the test.

    A test that expects some looks at them here and then clears the list.
    """
    collector = _ErrorCollector()
    logger = logging.getLogger("rapporteur")
    logger.addHandler(collector)
    yield collector.records
    logger.removeHandler(collector)


@pytest.fixture(autouse=True)
def fail_on_logged_errors(logged_errors: list[logging.LogRecord]) -> Iterator[None]:
    """Fail a test that leaves logged errors behind."""
    yield
    if logged_errors:
        pytest.fail("logged: " + "; ".join(record.getMessage() for record in logged_errors))


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 9 MB, that a test may fill, make read-only or take away."""
    if sys.platform == "win32" or os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=9m", "tmpfs", str(disk)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("no small disk can be mounted here")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], capture_output=True, check=False)
