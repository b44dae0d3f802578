"""A page of HTML that asks for no other file and runs nothing, and what stands in it."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from grader.render.text import clean

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_STYLE = """
:root { color-scheme: light dark; --paper: #fff; --ink: #1a1a1a; --quiet: #4a4a4a; --line: #c8c8c8;
  --grid: #767676; --rail: #e4e4e4; --one: #1f5f99; --more: #d9822b; --due: #a01c1c; }
@media screen and (prefers-color-scheme: dark) {
  :root { --paper: #16181b; --ink: #e8e6e3; --quiet: #b5b2ad; --line: #3d4147; --grid: #8b9098;
    --rail: #34383e; --one: #6db3f2; --more: #e8a35a; --due: #ff9a9a; }
}
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 62rem;
  margin: 0 auto; padding: 1rem 1.25rem 4rem; overflow-wrap: break-word; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 1rem 0 .25rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; padding-top: .75rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .25rem; }
p { max-width: 46rem; margin: .5rem 0; }
.small { color: var(--quiet); font-size: .9rem; }
dl { display: flex; flex-wrap: wrap; gap: .5rem 2.5rem; margin: 1rem 0; }
dt { color: var(--quiet); font-size: .9rem; }
dd { margin: 0; font-size: 1.35rem; font-variant-numeric: tabular-nums; }
.wide { overflow-x: auto; position: relative; }
.wide:focus-visible, summary:focus-visible { outline: 3px solid var(--one); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
caption { text-align: left; color: var(--quiet); padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .35rem .9rem .35rem 0;
  border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--grid); vertical-align: bottom; }
tbody th { font-weight: 600; white-space: nowrap; }
tbody th.text { font-weight: 400; white-space: normal; min-width: 16rem; }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
code { font-size: .95em; }
.pair { display: flex; flex-wrap: wrap; gap: 0 2rem; }
.pair figure { flex: 1 1 17rem; min-width: 0; }
figure { margin: 1rem 0; max-width: 30rem; }
figcaption { font-weight: 600; }
svg.chart { display: block; width: 100%; height: auto; }
svg .one { fill: var(--one); }
svg .more { fill: var(--more); }
svg .rail { fill: var(--rail); }
svg.bar { width: 60px; height: 10px; margin: 0 0 0 .5rem; vertical-align: middle; }
svg.key { width: .8em; height: .8em; margin: 0 .35em 0 0; }
summary { cursor: pointer; margin: .5rem 0; }
@media (max-width: 40rem) {
  th, td { padding-right: .6rem; }
  tbody th.text { min-width: 9rem; }
  svg.bar { display: none; }
}
@media print { .wide { overflow: visible; } h2, h3 { break-after: avoid; } tr, svg { break-inside: avoid; } }
"""


def document(title: str, body: str) -> str:
    """Return a whole page; `body` is markup."""
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex">\n'
        f"<title>{text(title)}</title>\n<style>{_STYLE}</style>\n</head>\n"
        f"<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def text(given: str) -> str:
    """Return text that is no markup, with control and direction characters made visible."""
    return escape(clean(given))


def table(
    caption: str,
    head: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    numbers: Sequence[int],
    long: bool = False,
) -> str:
    """Return a table.

    Parameters
    ----------
    caption, head
        Text.
    rows
        Markup, the first cell of a row is its heading.
    numbers
        Columns that stand to the right.
    long
        The headings of rows are sentences.
    """

    def kind(column: int) -> str:
        return ' class="n"' if column in numbers else ' class="text"' if long and column == 0 else ""

    def cell(column: int, inner: str) -> str:
        name, scope = ("th", ' scope="row"') if column == 0 else ("td", "")
        return f"<{name}{scope}{kind(column)}>{inner}</{name}>"

    heads = "".join(f'<th scope="col"{kind(n)}>{text(name)}</th>' for n, name in enumerate(head))
    body = "".join(f"<tr>{''.join(cell(n, inner) for n, inner in enumerate(row))}</tr>\n" for row in rows)
    label = text(caption)
    return (
        f'<div class="wide" role="region" tabindex="0" aria-label="{label}">\n<table>\n'
        f"<caption>{label}</caption>\n<thead><tr>{heads}</tr></thead>\n"
        f"<tbody>\n{body}</tbody>\n</table>\n</div>"
    )


def figure(caption: str, chart: str, head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a chart, which is markup, with its numbers as a table below it."""
    shown = table(f"{caption}: the numbers", head, rows, numbers=range(1, len(head)))
    return (
        f"<figure>\n<figcaption>{text(caption)}</figcaption>\n{chart}\n"
        f"<details><summary>The numbers of this chart</summary>\n{shown}\n</details>\n</figure>"
    )


def key(*names: str) -> str:
    """Return what the colours of a chart stand for: of its first parts, and of what stands on them."""
    shown = (
        f'<svg class="key" aria-hidden="true" viewBox="0 0 10 10"><rect class="{colour}" width="10" '
        f'height="10"/></svg>{text(name)}'
        for colour, name in zip(("one", "more"), names, strict=False)
    )
    return f'<p class="small">{" &nbsp; ".join(shown)}</p>'


def share_bar(share: float) -> str:
    """Return a small bar beside a number that says the same."""
    width = round(60 * min(max(share, 0.0), 1.0), 1)
    return (
        '<svg class="bar" width="60" height="10" aria-hidden="true" focusable="false">'
        f'<rect width="60" height="10" class="rail"/><rect width="{width:g}" height="10" class="one"/></svg>'
    )


def facts(pairs: Sequence[tuple[str, str]]) -> str:
    """Return names and values that stand side by side."""
    shown = "".join(f"<div><dt>{text(name)}</dt><dd>{text(value)}</dd></div>" for name, value in pairs)
    return f"<dl>{shown}</dl>"
