"""A document by WeasyPrint. It runs in the peers' own environment: ``python with_weasyprint.py BLOCKS PDF``.

Items are paragraphs that hang: with markers or placed signs they look the same and take up to twice as long.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any

from weasyprint import HTML  # type: ignore[import-not-found]  # only the peers' environment has it

STYLE = """
@font-face { font-family: Noto; src: url(FONTS/NotoSans-Regular.ttf) }
@font-face { font-family: Noto; font-weight: bold; src: url(FONTS/NotoSans-Bold.ttf) }
@page { size: A4; margin: 57pt;
        @top-left { content: "HEAD"; font: 8pt Noto }
        @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Noto } }
body { font: 9.5pt/14pt Noto; margin: 0 }
h1, h2, h3 { margin: 6pt 0 0; break-after: avoid }
h1 { font-size: 16pt; line-height: 21pt; break-before: page }
h2 { font-size: 11pt }
h3 { font-size: 10.5pt }
p { margin: 0 0 5pt }
.item { margin: 0 0 2.5pt }
table { width: 100%; border-collapse: collapse }
td { border-bottom: 0.5pt solid #e3e6eb }
figure { margin: 5pt 0 12pt; break-inside: avoid }
img { width: 100% }
"""


def main() -> None:
    """Read the blocks, write the PDF."""
    source, target = Path(sys.argv[1]), sys.argv[2]
    told = json.loads(source.read_text("utf-8"))
    style = STYLE.replace("FONTS", Path(told["fonts"]).as_uri()).replace("HEAD", told["head"])
    body = "\n".join(_html(block) for blocks in told["reports"] for block in _joined(blocks))
    page = (
        f'<html lang="es"><head><meta charset="utf-8"><style>{style}</style></head><body>{body}</body></html>'
    )
    HTML(string=page, base_url=f"{source.parent.as_uri()}/").write_pdf(target)


def _joined(blocks: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """The blocks, with rows that follow each other in one table."""
    rows: list[list[str]] = []
    for block in blocks:
        if block["kind"] == "row":
            rows.append(block["cells"])
            continue
        if rows:
            yield {"kind": "table", "rows": rows}
            rows = []
        yield block
    if rows:
        yield {"kind": "table", "rows": rows}


def _html(block: dict[str, Any]) -> str:
    text = escape(block.get("text", "")).replace("\n", "<br>")
    match block["kind"]:
        case "heading":
            return f"<h{block['level']}>{text}</h{block['level']}>"
        case "item":
            hang = 18 if len(block["sign"]) > 1 else 11
            place = f"margin-left: {14 * block['depth']}pt; padding-left: {hang}pt; text-indent: -{hang}pt"
            weight = "; font-weight: bold" if block["bold"] else ""
            sign = f"{block['sign']} "
            return f'<div class="item" style="{place}{weight}">{sign}{text}</div>'
        case "table":
            rows = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in block["rows"])
            return f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
        case "picture":
            image = f'<img src="{block["file"]}" alt="{escape(block["alt"])}">'
            return f"<figure>{image}<figcaption>{text}</figcaption></figure>"
        case _:
            return f"<p>{text}</p>"


if __name__ == "__main__":
    main()
