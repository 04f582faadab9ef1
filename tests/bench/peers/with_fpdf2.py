"""A document by fpdf2. It runs in the peers' own environment: ``python with_fpdf2.py BLOCKS PDF``."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from fpdf import FPDF  # type: ignore[import-untyped]  # only the peers' environment has it

SIZES = {1: 16, 2: 11, 3: 10.5}
LEADING = 14


class _Document(FPDF):  # type: ignore[misc]  # it is not there for the check of types
    head = ""

    def header(self) -> None:
        """What stands above each page; called by fpdf2."""
        self.set_font("Noto", size=8)
        self.cell(0, 10, self.head, new_x="LMARGIN", new_y="NEXT")
        self.ln(10)

    def footer(self) -> None:
        """What stands below it."""
        self.set_y(-40)
        self.set_font("Noto", size=8)
        self.cell(0, 10, f"{self.page_no()} / {{nb}}", align="R")


def main() -> None:
    """Read the blocks, write the PDF."""
    source, target = Path(sys.argv[1]), sys.argv[2]
    told = json.loads(source.read_text("utf-8"))
    pdf = _Document(unit="pt", format="A4")
    pdf.head = told["head"]
    pdf.set_margins(57, 40)
    pdf.set_auto_page_break(True, 57)
    pdf.add_font("Noto", "", f"{told['fonts']}/NotoSans-Regular.ttf")
    pdf.add_font("Noto", "B", f"{told['fonts']}/NotoSans-Bold.ttf")
    for blocks in told["reports"]:
        pdf.add_page()
        for block in blocks:
            _add(pdf, block, source.parent)
    pdf.output(target)


def _add(pdf: Any, block: dict[str, Any], folder: Path) -> None:
    text = block.get("text", "")
    match block["kind"]:
        case "heading":
            pdf.ln(6)
            pdf.start_section(text, level=block["level"] - 1)
            pdf.set_font("Noto", "B", SIZES[block["level"]])
            _line(pdf, text)
        case "item":
            left = pdf.l_margin + 14 * block["depth"]
            pdf.set_font("Noto", "B" if block["bold"] else "", 9.5)
            # So that the sign and its text stay on one page.
            if pdf.will_page_break(LEADING):
                pdf.add_page()
            pdf.set_x(left)
            pdf.cell(18 if len(block["sign"]) > 1 else 11, LEADING, block["sign"])
            _line(pdf, text)
            pdf.ln(2.5)
        case "row":
            pdf.set_font("Noto", size=9.5)
            with pdf.table(first_row_as_headings=False, line_height=LEADING) as table:
                table.row(block["cells"])
        case "picture":
            pdf.image(folder / block["file"], w=pdf.epw, alt_text=block["alt"])
            pdf.set_font("Noto", size=8.5)
            _line(pdf, text)
            pdf.ln(12)
        case _:
            pdf.set_font("Noto", size=9.5)
            _line(pdf, text)
            pdf.ln(5)


def _line(pdf: Any, text: str) -> None:
    pdf.multi_cell(0, LEADING, text, align="L", new_x="LMARGIN", new_y="NEXT")


if __name__ == "__main__":
    main()
