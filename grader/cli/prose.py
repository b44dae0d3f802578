"""Text wrapped to the terminal, and whether there may be colour."""

from __future__ import annotations

import os
import shutil
import sys
import textwrap
from collections.abc import Sequence

_NARROW, _WIDE = 40, 90
_NAMED = 8


def width() -> int:
    """Return the columns for prose: those of the terminal, within what is pleasant to read."""
    return min(max(shutil.get_terminal_size((80, 24)).columns, _NARROW), _WIDE)


def wrapped(text: str, lead: str = "") -> str:
    """Return the paragraphs of `text` wrapped; lines after the first stand below the text, not the lead."""
    margin = " " * len(lead)
    paragraphs = [" ".join(part.split()) for part in text.strip().split("\n\n")]
    return "\n\n".join(
        textwrap.fill(
            paragraph,
            width(),
            initial_indent=margin if index else lead,
            subsequent_indent=margin,
            break_long_words=False,
            break_on_hyphens=False,
        )
        for index, paragraph in enumerate(paragraphs)
    )


def few(names: Sequence[str]) -> str:
    """Return the first names, and how many more there are."""
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return ", ".join(names[:_NAMED]) + more


def may_colour() -> bool:
    """Return whether standard output is a terminal whose user wants colour."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return sys.stdout is not None and sys.stdout.isatty()
