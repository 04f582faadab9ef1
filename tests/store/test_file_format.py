"""The file can be read without the program, as docs/file-format.md says."""

from __future__ import annotations

import re
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from rapporteur.report.model import walk
from rapporteur.store.published import read_published

DOCUMENT = Path(__file__).parents[2] / "docs" / "file-format.md"
NEWEST = sorted((Path(__file__).parent / "files").glob("version-*.rapport"))[-1]


def script(language: str, number: int = 0) -> str:
    blocks: list[str] = re.findall(rf"```{language}\n(.*?)```", DOCUMENT.read_text("utf-8"), re.DOTALL)
    return blocks[number]


@pytest.fixture
def report(tmp_path: Path) -> Path:
    return Path(shutil.copy(NEWEST, tmp_path / "report.rapport"))


def test_the_sqlite3_shell_alone_reads_a_report(report: Path) -> None:
    shell = shutil.which("sqlite3")
    if shell is None:
        pytest.skip("not installed: sqlite3")
    sql = script("sql")
    assert len(sql.splitlines()) <= 10
    read = subprocess.run(
        [shell, "-readonly", report.name],
        input=sql,
        cwd=report.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    assert read.stderr == ""
    held = read_published(report)
    lines = [line for notes in held.notes.values() for _, line in walk(notes)]
    assert all(line.text in read.stdout for line in lines)
    assert held.session.title in read.stdout
    assert (report.parent / f"{held.photos[0].id}.jpg").read_bytes() == held.photos[0].data


def test_python_alone_reads_the_versions(report: Path) -> None:
    read = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", script("python")],
        cwd=report.parent,
        capture_output=True,
        text=True,
        check=True,
        encoding="utf-8",
    )
    with sqlite3.connect(report) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM version WHERE name <> ''")]
    connection.close()
    assert names
    assert all(name in read.stdout for name in names)
    assert "notes:floor" in read.stdout


def test_every_table_and_column_is_described(report: Path) -> None:
    text = DOCUMENT.read_text("utf-8").partition("## The parts")[0]
    with sqlite3.connect(report) as connection:
        found = connection.execute(
            "SELECT s.name, c.name FROM sqlite_schema AS s, pragma_table_info(s.name) AS c"
            " WHERE s.type = 'table'"
        ).fetchall()
    connection.close()
    for table, column in found:
        section = text.partition(f"### {table}")[2].partition("###")[0]
        assert f"| `{column}` |" in section, f"{table}.{column}"
