"""The log: of limited size, for its owner's eyes, and without a word of a report."""

from __future__ import annotations

import ast
import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from rapporteur.faults.log_file import FILES, LARGEST, NAME, LogFile, keep_log

ROOT = Path(__file__).parents[2]
SECRET = "la cooperativa cierra en marzo"


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[LogFile]:
    made = keep_log(tmp_path / "data" / "logs")
    yield made
    logging.getLogger().removeHandler(made)
    made.close()


def log_error(error: Exception) -> None:
    try:
        raise error
    except Exception:
        # Not a logger of ours: a test that logs an error there fails.
        logging.getLogger("library").exception("it says %s", SECRET)


def test_nothing_is_made_before_there_is_something_to_keep(kept: LogFile, tmp_path: Path) -> None:
    logging.getLogger("library").info("nothing")
    assert list(tmp_path.iterdir()) == []


def test_a_report_is_not_quoted(kept: LogFile, tmp_path: Path) -> None:
    log_error(ValueError(SECRET))
    logging.getLogger("rapporteur.test").warning("%s is not understood", SECRET)
    text = (tmp_path / "data" / "logs" / NAME).read_text("utf-8")
    assert "cooperativa" not in text
    assert "ValueError\n  test_log_file.py:" in text
    assert "… is not understood" in text


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_the_owner_can_read_it(kept: LogFile, tmp_path: Path) -> None:
    log_error(ValueError())
    folder = tmp_path / "data" / "logs"
    assert (folder / NAME).stat().st_mode & 0o777 == 0o600
    assert folder.stat().st_mode & 0o777 == 0o700


def test_it_does_not_grow_beyond_its_size(kept: LogFile, tmp_path: Path) -> None:
    logger = logging.getLogger("rapporteur.test")
    long = "x" * 10_000
    for _ in range(FILES * LARGEST // 10_000 + 100):
        logger.warning(long)
    files = sorted((tmp_path / "data" / "logs").iterdir())
    assert [file.name for file in files] == [NAME, f"{NAME}.1", f"{NAME}.2"]
    assert all(file.stat().st_size <= LARGEST for file in files)
    if sys.platform != "win32":
        assert {file.stat().st_mode & 0o777 for file in files} == {0o600}


def test_where_nothing_can_be_written_nothing_is_kept_and_nothing_else_happens(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "data").write_text("a file")
    made = LogFile(tmp_path / "data" / "logs")
    record = logging.LogRecord("library", logging.ERROR, __file__, 1, "oh", (), None)
    made.handle(record)
    made.handle(record)
    assert capsys.readouterr() == ("", "")


def test_what_we_log_is_a_sentence_of_the_source() -> None:
    """What is put into it may be a report's; the sentence itself stays in the log."""
    levels = {"debug", "info", "warning", "error", "exception", "critical"}
    wrong = []
    for path in (ROOT / "rapporteur").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            called = node.func if isinstance(node, ast.Call) else None
            if not isinstance(called, ast.Attribute) or called.attr not in levels:
                continue
            assert isinstance(node, ast.Call)
            if not isinstance(called.value, ast.Name) or called.value.id != "log":
                continue
            if not isinstance(node.args[0], ast.Constant):
                wrong.append(f"{path.name}:{node.lineno}")
    assert wrong == []


def test_the_start_does_not_import_what_the_log_may_need() -> None:
    code = "import sys, rapporteur.faults.log_file, rapporteur.faults.crash; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    assert not {"logging.handlers", "platform", "socket", "PySide6"} & set(loaded)
