"""The shape of what the benchmarks leave behind; no time is held against a budget here."""

from __future__ import annotations

import json
from pathlib import Path

from tests.bench.harness import Row, median, percentile99, show, write

ROWS = (
    median("key press to painted", [0.001, 0.004, 0.002], 16),
    percentile99("key press to painted, 99th percentile", [0.002] * 100),
    Row("first paint", 301.0, budget=300),
)


def test_json_has_the_agreed_shape(tmp_path: Path) -> None:
    path = tmp_path / "not there yet" / "bench.json"
    write(ROWS, path)
    assert json.loads(path.read_text("utf-8")) == [
        {"name": "key press to painted", "value": 2.0, "unit": "ms", "budget": 16},
        {"name": "key press to painted, 99th percentile", "value": 2.0, "unit": "ms", "budget": None},
        {"name": "first paint", "value": 301.0, "unit": "ms", "budget": 300},
    ]


def test_table_marks_only_what_is_over_its_budget() -> None:
    lines = show(ROWS).splitlines()
    assert [line.endswith("OVER") for line in lines] == [False, False, True]
    assert "budget" not in lines[1]
