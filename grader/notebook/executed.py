"""The cells that ran in this kernel, in the order in which they ran, as they would be submitted."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

# Magics of a whole cell that run the rest of it as Python.
_RUNNING = ("capture", "kata", "prun", "time", "timeit")
_CELL_MAGIC = re.compile(r"\s*%%([\w.]+)[^\n]*(?:\n|$)")
_EMPTY = re.compile(r"(?:[ \t]*\n)*")
_OURS = re.compile(r"\s*(?:check|hint|variant)\([^()\n]*\)\s*;?\s*")


class Ran(NamedTuple):
    """A cell that ran: what messages call it, and its text as Python."""

    label: str
    python: str


class Executed:
    """Remembers what runs in a kernel.

    A cell that ran again counts where it ran last, with the text that it had then: an earlier text of it is
    not in the notebook any more.
    """

    def __init__(self) -> None:
        self._cells: dict[str, tuple[int, str]] = {}
        self._inside = False

    def take(self, number: int, source: str, cell_id: str | None = None) -> None:
        """Note that a cell runs under a number."""
        if not source.strip():
            return
        key = f"id {cell_id}" if cell_id else f"text {source}"
        self._cells.pop(key, None)
        self._cells[key] = (number, source)

    def on_run(self, number: int, info: Any) -> None:
        """Note what IPython says is about to run, unless it is a part of a cell that was noted."""
        if not self._inside:
            self.take(number, info.raw_cell, getattr(info, "cell_id", None))

    def within(self, inside: bool) -> None:
        """Say whether what runs from now on is a part of a cell."""
        self._inside = inside

    def cells(self) -> list[Ran]:
        """Return the cells as Python, those apart that only call the kit."""
        cells = [Ran(f"In [{number}]", python_of(source)) for number, source in self._cells.values()]
        return [cell for cell in cells if cell.python.strip() and not _OURS.fullmatch(cell.python)]


def python_of(source: str) -> str:
    """Return a cell as Python, with the line numbers that it has in the notebook.

    A magic of a whole cell is taken off where the rest runs as Python, and takes the cell along where it does
    not. A magic of a line becomes the call that IPython makes of it.
    """
    from IPython.core.inputtransformer2 import TransformerManager  # noqa: PLC0415 - there in a kernel

    if match := _CELL_MAGIC.match(source):
        if match[1] not in _RUNNING:
            return ""
        source = "\n" * match[0].count("\n") + source[match.end() :]
    python = str(TransformerManager().transform_cell(source))  # type: ignore[no-untyped-call]
    empty = _EMPTY.match(source)  # lines that IPython takes off
    return "\n" * (empty[0].count("\n") if empty else 0) + python if python.strip() else ""
