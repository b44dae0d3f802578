"""Lengths of time in words."""

from __future__ import annotations

_HOUR = 60


def duration(minutes: float) -> str:
    """Return minutes as people say them: ``45 min``, ``12 h 30 min``; what is below none is none."""
    whole = max(0, round(minutes))
    hours, rest = divmod(whole, _HOUR)
    if not hours:
        return f"{rest} min"
    return f"{hours} h {rest} min" if rest else f"{hours} h"
