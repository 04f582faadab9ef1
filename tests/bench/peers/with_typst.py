"""A document by Typst. It runs in the peers' own environment: ``python with_typst.py BLOCKS PDF``.

Typst reads the blocks itself, so next to none of its time is Python's. Its files are tagged by themselves;
they are made for archives, as ours are.
Items are paragraphs that hang: in a grid they look the same and take it half as long again.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import typst  # type: ignore[import-not-found]  # only the peers' environment has it

SOURCE = """
#let told = json("BLOCKS")
#set document(title: told.head)
#set text(font: "Noto Sans", size: 9.5pt, lang: "es", hyphenate: false)
#set page(paper: "a4", margin: 57pt, header: text(8pt, told.head),
  footer: align(right, context text(8pt, counter(page).display("1 / 1", both: true))))
#set par(leading: 7.2pt, spacing: 12.2pt)
#show heading: set block(above: 11pt, below: 5pt)
#show heading.where(level: 1): set text(16pt)
#show heading.where(level: 2): set text(11pt)
#show heading.where(level: 3): set text(10.5pt)
#let item(b) = {
  let hang = if b.sign != "•" { 18pt } else { 11pt }
  block(spacing: 9.7pt, pad(left: 14pt * b.depth, par(hanging-indent: hang,
    box(width: hang, b.sign) + if b.bold { strong(b.text) } else { b.text })))
}
#let add(b) = {
  if b.kind == "heading" { heading(level: b.level, b.text) }
  else if b.kind == "item" { item(b) }
  else if b.kind == "row" { table(columns: b.cells.map(_ => 1fr), stroke: (bottom: 0.5pt), ..b.cells) }
  else if b.kind == "picture" {
    block(breakable: false, image(b.file, width: 100%, alt: b.alt) + text(8.5pt, b.text))
  }
  else { par(b.text) }
}
#for (place, blocks) in told.reports.enumerate() {
  if place > 0 { pagebreak() }
  for b in blocks { add(b) }
}
"""


def main() -> None:
    """Read the blocks, write the PDF."""
    source, target = Path(sys.argv[1]), sys.argv[2]
    fonts = json.loads(source.read_text("utf-8"))["fonts"]
    text = SOURCE.replace("BLOCKS", source.name)
    script = source.with_suffix(".typ")
    script.write_text(text, "utf-8")
    typst.compile(
        str(script),
        output=target,
        font_paths=[fonts],
        ignore_system_fonts=True,
        pdf_standards=["a-3a", "ua-1"],
    )


if __name__ == "__main__":
    main()
