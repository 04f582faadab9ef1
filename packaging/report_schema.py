"""Write docs/report.schema.json anew from the models: what the JSON export looks like."""

from __future__ import annotations

from pathlib import Path

from rapporteur.export.json_report import schema_text

PATH = Path(__file__).parents[1] / "docs" / "report.schema.json"

if __name__ == "__main__":
    PATH.write_text(schema_text(), "utf-8")
