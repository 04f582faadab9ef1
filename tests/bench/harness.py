"""What the measurements share: a row of the table, and how it is printed and kept."""

from __future__ import annotations

import json
import statistics
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple


class Row(NamedTuple):
    """One figure. `budget` is in the same unit; None where the figure is only told."""

    name: str
    value: float
    unit: str = "ms"
    budget: float | None = None


def median(name: str, seconds: Sequence[float], budget: float) -> Row:
    """The median of some times, in milliseconds."""
    return Row(name, 1000 * statistics.median(seconds), budget=budget)


def percentile99(name: str, seconds: Sequence[float]) -> Row:
    """The time that one in a hundred exceeds, in milliseconds."""
    return Row(name, 1000 * statistics.quantiles(seconds, n=100)[-1])


def show(rows: Sequence[Row]) -> str:
    """The rows as a table."""
    width = max(len(row.name) for row in rows)
    lines = []
    for row in rows:
        budget = "" if row.budget is None else f"  budget {row.budget:g} {row.unit}"
        over = "  OVER" if row.budget is not None and row.value > row.budget else ""
        lines.append(f"{row.name:<{width}}  {row.value:8.1f} {row.unit}{budget}{over}")
    return "\n".join(lines)


def write(rows: Sequence[Row], path: Path) -> None:
    """Keep the rows as JSON: a list of ``{"name", "value", "unit", "budget"}``."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps([row._asdict() for row in rows], indent=1) + "\n", "utf-8")
