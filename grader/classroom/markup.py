"""A page of HTML that asks for no other file and runs nothing, and the tables in it."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from grader.render import clean

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_STYLE = """
:root { color-scheme: light; }
body { font: 16px/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; max-width: 62rem;
  margin: 0 auto; padding: 1rem 1.25rem 4rem; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 1rem 0 .25rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; padding-top: .75rem; border-top: 1px solid #c8c8c8; }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .25rem; }
p { max-width: 46rem; margin: .5rem 0; }
.small { color: #4a4a4a; font-size: .9rem; }
dl { display: flex; flex-wrap: wrap; gap: .5rem 2.5rem; margin: 1rem 0; }
dt { color: #4a4a4a; font-size: .9rem; }
dd { margin: 0; font-size: 1.35rem; font-variant-numeric: tabular-nums; }
.wide { overflow-x: auto; }
.wide:focus-visible { outline: 3px solid #1f5f99; outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
caption { text-align: left; color: #4a4a4a; padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .35rem .9rem .35rem 0;
  border-bottom: 1px solid #ddd; }
thead th { border-bottom: 2px solid #767676; vertical-align: bottom; }
tbody th { font-weight: 600; white-space: nowrap; }
tbody th.text { font-weight: 400; white-space: normal; min-width: 16rem; }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
code { font-size: .95em; }
svg { display: block; width: 100%; height: auto; margin: .5rem 0; font-size: 12px; }
svg text { fill: #333; }
svg .grid { stroke: #bbb; fill: none; }
svg .one { fill: #1f5f99; }
svg .more { fill: #d9822b; }
svg .rail { fill: #e4e4e4; }
svg path.due { stroke: #a01c1c; stroke-width: 2; stroke-dasharray: 5 4; }
svg text.due { fill: #a01c1c; font-weight: 600; }
svg.bar { display: inline-block; width: 60px; height: 10px; margin: 0 0 0 .5rem; vertical-align: middle; }
.key { display: inline-block; width: .8em; height: .8em; margin-right: .35em; }
summary { cursor: pointer; margin: .5rem 0; }
summary:focus-visible { outline: 3px solid #1f5f99; }
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
