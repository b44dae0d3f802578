"""Two texts side by side, where the terminal has the room."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from itertools import zip_longest

_LEAST = 110  # columns: with fewer, every third line of code would have to be broken
_BETWEEN = " | "


def room_for_two() -> int:
    """Return the columns of the terminal if two texts fit beside each other; 0 there, and in a pipe."""
    if sys.stdout is None or not sys.stdout.isatty():
        return 0
    columns = shutil.get_terminal_size((80, 24)).columns
    return columns if columns >= _LEAST else 0


def half(columns: int) -> int:
    """Return the columns that each of two texts is sure to have."""
    return (columns - len(_BETWEEN)) // 2


def side_by_side(left: Sequence[str], right: Sequence[str], columns: int) -> list[str]:
    """Return the lines of two texts beside each other.

    A text that needs less than its half leaves the rest to the other; what is longer is broken.
    """
    from grader.render.code import broken  # noqa: PLC0415 - it brings numpy along

    room = columns - len(_BETWEEN)
    first = min(_longest(left), max(room // 2, room - _longest(right)))
    return [
        f"{one:<{first}}{_BETWEEN}{two}".rstrip()
        for one, two in zip_longest(broken(left, first), broken(right, room - first), fillvalue="")
    ]


def _longest(lines: Sequence[str]) -> int:
    return max(map(len, lines), default=0)
