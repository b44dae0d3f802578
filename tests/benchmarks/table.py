"""One line for each figure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """A figure, its limit, and how it came about."""

    what: str
    value: float
    limit: float
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
        lines.append(f"{mark}  {figure:>12}  (limit {row.limit:g})  {row.what}")
        if row.note:
            lines.append(f"      {'':>12}  {row.note}")
    return "\n".join(lines)
