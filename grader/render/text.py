"""Text that is safe to print: visible control characters, bounded lines."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable

WIDTH = 76  # leaves room for two levels of indentation in 80 columns
LINES = 20
_LONGEST = 20_000  # characters of a text that are looked at
ELLIPSIS = "..."

# C0 but newline and tab, DEL, C1, line and paragraph separators, bidirectional controls, lone surrogates.
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def _visible(match: re.Match[str]) -> str:
    code = ord(match.group())
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def clean(text: str) -> str:
    r"""Return `text` with every character that could act on a terminal written as an escape.

    Newline and tab stay. An escape sequence becomes readable: ``\x1b[31m``.
    """
    return _UNSAFE.sub(_visible, text)


def capitalised(text: str) -> str:
    """Return `text` with a capital letter at its start, as a sentence has; the rest stays."""
    return text[:1].upper() + text[1:]


def uncapitalised(text: str) -> str:
    """Return `text` with a small letter at its start, to go on in a sentence; the rest stays."""
    return text[:1].lower() + text[1:]


def cut(text: str, width: int) -> str:
    """Return `text` shortened to `width` columns, with dots where something is missing."""
    return text if len(text) <= width else text[: max(width - len(ELLIPSIS), 0)] + ELLIPSIS


def fold(lines: Iterable[str], width: int = WIDTH, limit: int = LINES) -> tuple[str, ...]:
    """Return cleaned `lines`: long ones wrapped, at most `limit` in all.

    Spaces at the start of a line are kept, and continue on the lines that it is wrapped to.
    """
    folded: list[str] = []
    for line in lines:
        for part in clean(line[:_LONGEST]).expandtabs(4).split("\n"):
            folded.extend(_wrap(part, width, limit))
            if len(folded) > limit:
                return (*folded[: limit - 1], ELLIPSIS)
    return tuple(folded)


def _wrap(line: str, width: int, limit: int) -> list[str]:
    if len(line) <= width:
        return [line.rstrip()]
    line = line[: width * (limit + 1)]
    margin = line[: len(line) - len(line.lstrip())][: width // 2]
    return textwrap.wrap(line, width, subsequent_indent=margin, break_on_hyphens=False) or [""]
