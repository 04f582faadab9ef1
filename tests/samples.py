"""Reports that several tests begin with."""

from __future__ import annotations

from datetime import UTC, datetime

from rapporteur.intake.form import read_form
from rapporteur.report.model import Report
from rapporteur.report.template import Template, load_templates
from rapporteur.resources import resource_folder

NOW = datetime(2021, 10, 7, 19, 30, tzinfo=UTC)
SAMPLE = resource_folder() / "samples" / "gsef-2021-diesis.txt"


def templates() -> dict[str, Template]:
    """The forms that the program brings."""
    return load_templates([resource_folder() / "templates"])


def sample_text() -> str:
    """The filled-in form of a real session."""
    return SAMPLE.read_text("utf-8")


def sample_report() -> Report:
    """The report that it holds."""
    return read_form(sample_text(), templates()["gsef-2021"], now=NOW)
