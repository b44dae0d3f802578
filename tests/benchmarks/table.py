"""One line for each figure."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """A figure, its limit (infinite where there is none), and how it came about."""

    what: str
    value: float
    limit: float = math.inf
    unit: str = "x"
    note: str = ""

    @property
    def held(self) -> bool:
        """Whether the limit holds."""
        return self.value <= self.limit


def show(rows: list[Row]) -> str:
    """Return the rows as aligned text."""
    lines = []
    for row in rows:
        mark = "held" if row.held else "OVER"
        figure = f"{row.value:.3g} {row.unit}"
        limit = f"(limit {row.limit:g})" if math.isfinite(row.limit) else "(no limit)"
        lines.append(f"{mark}  {figure:>12}  {limit}  {row.what}")
        if row.note:
            lines.append(f"      {'':>12}  {row.note}")
    return "\n".join(lines)
