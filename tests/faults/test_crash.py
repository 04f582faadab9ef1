"""A program that the system ends leaves where it was; one that ends by itself leaves nothing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

CODE = """
import sys
from pathlib import Path
from rapporteur.faults.crash import CrashWatch
watch = CrashWatch(Path(sys.argv[1]))
print(watch.before.text if watch.before else "nothing", flush=True)
if sys.argv[2] == "crash":
    import ctypes
    ctypes.string_at(0)
if sys.argv[2] == "close":
    watch.close()
"""


def run(folder: Path, how: str) -> str:
    return subprocess.run(
        [sys.executable, "-c", CODE, str(folder), how], capture_output=True, text=True, check=False
    ).stdout


def test_a_crash_is_told_once(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "logs"
    assert run(folder, "crash").strip() == "nothing"
    told = run(folder, "close")
    assert "Fatal Python error" in told or "Windows fatal exception" in told
    assert 'File "ctypes/__init__.py"' in told
    assert str(Path(sys.prefix)) not in told
    assert [file.name for file in folder.iterdir()] == ["last-crash.txt"]
    assert run(folder, "close").strip() == "nothing"


def test_one_that_is_killed_leaves_nothing_to_tell(tmp_path: Path) -> None:
    assert run(tmp_path, "leave").strip() == "nothing"
    assert run(tmp_path, "close").strip() == "nothing"
    assert list(tmp_path.iterdir()) == []


def test_where_nothing_can_be_written_the_program_goes_on(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    assert run(tmp_path / "data" / "logs", "close").strip() == "nothing"


def test_only_the_owner_can_read_it(tmp_path: Path) -> None:
    run(tmp_path / "logs", "crash")
    if sys.platform != "win32":
        assert (tmp_path / "logs" / "crash.txt").stat().st_mode & 0o777 == 0o600
