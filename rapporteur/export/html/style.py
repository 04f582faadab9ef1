"""How the page looks: the PDF's colours and measures, light and dark, on paper always light."""

from __future__ import annotations

STYLE = """
:root {
  color-scheme: light dark;
  --ground: #ffffff; --ink: #1b1f27; --muted: #667085; --line: #e3e6eb; --accent: #1f6f5c;
  --warm: #8a4b08; --warm-soft: #fdf0dc; --accent-soft: #e3f1ed; --violet: #6d4bb6; --violet-soft: #f0ebfb;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #14171c; --ink: #e7eaf0; --muted: #9aa4b5; --line: #2c323c; --accent: #6cc7ae;
    --warm: #f0b36a; --warm-soft: #3a2a14; --accent-soft: #17352d; --violet: #b9a2f0; --violet-soft: #2c2345;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 46rem; padding: 2.5rem 1.25rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 "Noto Sans", system-ui, sans-serif; overflow-wrap: break-word;
}
header { border-block-end: 2px solid var(--accent); margin-block-end: 1.25rem; padding-block-end: .75rem; }
h1 { font-size: 1.7rem; line-height: 1.3; margin: 0 0 .4rem; }
header p { color: var(--muted); margin: .2rem 0; }
.form { font-size: 1.35rem; font-weight: 700; margin: 0; }
section { margin-block-start: 1.6rem; }
h2 { color: var(--accent); font-size: 1.15rem; margin: 0 0 .4rem; }
h3 { font-size: 1.1rem; margin: 1rem 0 .3rem; }
.guidance { color: var(--muted); font-size: .9rem; font-style: italic; margin: 0 0 .7rem; }
.detail { color: var(--muted); font-weight: 400; }
.turn { color: var(--muted); font-size: .9rem; margin: .6rem 0 .2rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-block-end: 1px solid var(--line); padding: .4rem .75rem .4rem 0; vertical-align: top; }
th { color: var(--muted); font-weight: 400; text-align: start; }
th[scope=row] { width: 32%; }
.times th[scope=row] { color: var(--ink); width: 46%; }
ul, ol { margin: .2rem 0; padding-inline-start: 1.3rem; }
li { margin: .2rem 0; }
.people { list-style: none; padding: 0; }
.label { border-radius: .2rem; font-size: .8rem; font-weight: 700; padding: .05rem .35rem; }
.accent { background: var(--accent-soft); color: var(--accent); }
.warm { background: var(--warm-soft); color: var(--warm); }
.violet { background: var(--violet-soft); color: var(--violet); }
.plain { background: var(--line); color: var(--ink); }
figure { margin: .8rem 0 1.2rem; }
img { display: block; height: auto; max-height: 75vh; max-width: 100%; }
figcaption { font-size: .9rem; margin-block-start: .4rem; }
.damaged {
  background: var(--warm-soft); border: 1px solid var(--warm); color: var(--warm); padding: .6rem .8rem;
}
@media print {
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; }
  h2, h3, .turn, .guidance { break-after: avoid; }
  tr, figure { break-inside: avoid; }
  .label { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
"""
