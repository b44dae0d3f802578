"""The charts of a class's page: how shares are spread, and when work came in."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import datetime, timedelta

from grader.render.charts import Bar, Mark, Words, bar_chart, step_of

_BINS = 10


def binned(shares: Sequence[float]) -> list[int]:
    """Return how many shares lie in each tenth; what is outside counts to the first or the last."""
    counts = [0] * _BINS
    for share in shares:
        counts[min(max(int(share * _BINS + 1e-9), 0), _BINS - 1)] += 1
    return counts


def histogram(shares: Sequence[float], words: Words) -> str:
    """Return the distribution of shares from 0 to 1."""
    bars = [Bar(n / _BINS, (n + 1) / _BINS, count) for n, count in enumerate(binned(shares))]
    ticks = [Mark(n / _BINS, f"{100 * n // _BINS} %") for n in range(0, _BINS + 1, 2)]
    return bar_chart(bars, ticks, words, "students")


def time_course(times: Sequence[tuple[datetime, bool]], due: datetime | None, words: Words) -> str:
    """Return submissions over time, first ones and later ones, and the line of the date.

    Parameters
    ----------
    times
        At least one; with whether it was the student's first.
    """
    zone = None if due is None else due.tzinfo
    local = [(time.astimezone(zone), first) for time, first in times]
    ends = [time for time, _ in local] + ([] if due is None else [due])
    step = step_of(min(ends), max(ends))
    start = min(ends).replace(minute=0, second=0, microsecond=0)
    if step > timedelta(hours=1):
        start = start.replace(hour=0)
    bins = max(1, math.floor((max(ends) - start) / step) + 1)
    counts = [[0, 0] for _ in range(bins)]
    for time, first in local:
        counts[math.floor((time - start) / step)][0 if first else 1] += 1
    bars = [Bar(n / bins, (n + 1) / bins, one, more) for n, (one, more) in enumerate(counts)]
    form = "%d %b" if step >= timedelta(days=1) else "%d %b\n%H:%M"
    every = math.ceil(bins / 5)
    ticks = [Mark(n / bins, f"{start + n * step:{form}}") for n in range(0, bins, every)]
    lines = [] if due is None else [Mark((due - start) / (bins * step), "due")]
    return bar_chart(bars, ticks, words, "submissions", lines)
