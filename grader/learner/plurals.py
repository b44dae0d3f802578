"""Counts in words."""

from __future__ import annotations


def counted(count: int, one: str, many: str = "") -> str:
    """Return a count with its noun: ``1 event``, ``2 events``; `many` where an s at its end does not do."""
    return f"{count} {one if count == 1 else many or one + 's'}"
