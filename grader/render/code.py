"""Code for a terminal that is narrower than its lines."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from grader.render.text import cut

_LONGEST = 2_000  # characters of a line: more is no code that anybody reads, and takes long to break
_FURTHER = "    "  # what is left of a line that is broken stands further in


def broken(lines: Sequence[str], width: int) -> list[str]:
    """Return the lines, none longer than `width`; what is broken off stands below, a comment as one."""
    found: list[str] = []
    for line in lines:
        if len(line) <= width:
            found.append(line)
            continue
        line = cut(line, _LONGEST)  # noqa: PLW2901 - the rest is not read
        words = line.lstrip()
        indent = line[: min(len(line) - len(words), width // 2)]
        further = "# " if words.startswith("# ") else _FURTHER
        found += textwrap.wrap(
            words,
            width,
            initial_indent=indent,
            subsequent_indent=indent + further,
            break_on_hyphens=False,
            replace_whitespace=False,
            expand_tabs=False,
        )
    return found
