"""Bar charts as inline SVG: plain, with a title and a description for who does not see them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import datetime, timedelta
from html import escape
from typing import NamedTuple

_WIDTH, _HEIGHT = 720, 240
_LEFT, _RIGHT, _TOP, _BOTTOM = 44, 12, 22, 36
_PLOT_WIDTH = _WIDTH - _LEFT - _RIGHT
_PLOT_HEIGHT = _HEIGHT - _TOP - _BOTTOM
_BINS = 10


class Bar(NamedTuple):
    """A bar from `start` to `end`, shares of the axis; its second part stands on the first."""

    start: float
    end: float
    first: int
    more: int = 0


class Mark(NamedTuple):
    """A label below the axis, or a line across the plot."""

    at: float
    words: str


def binned(shares: Sequence[float]) -> list[int]:
    """Return how many shares lie in each tenth; what is outside counts to the first or the last."""
    counts = [0] * _BINS
    for share in shares:
        counts[min(max(int(share * _BINS + 1e-9), 0), _BINS - 1)] += 1
    return counts


def histogram(shares: Sequence[float], identity: str, title: str, description: str) -> str:
    """Return the distribution of shares from 0 to 1."""
    bars = [Bar(n / _BINS, (n + 1) / _BINS, count) for n, count in enumerate(binned(shares))]
    ticks = [Mark(n / _BINS, f"{100 * n // _BINS} %") for n in range(0, _BINS + 1, 2)]
    return _chart(bars, ticks, [], (identity, title, description), "students")


def step_of(start: datetime, end: datetime) -> timedelta:
    """Return how long the time of one bar is, for at most some forty bars."""
    span = end - start
    steps = [timedelta(hours=1), timedelta(hours=6), timedelta(days=1), timedelta(days=7)]
    return next((step for step in steps if span / step <= 42), timedelta(days=30))


def time_course(
    times: Sequence[tuple[datetime, bool]], due: datetime | None, identity: str, title: str, description: str
) -> str:
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
    form = "%d %b" if step >= timedelta(days=1) else "%d %b, %H:%M"
    every = math.ceil(bins / 6)
    ticks = [Mark(n / bins, f"{start + n * step:{form}}") for n in range(0, bins, every)]
    lines = [] if due is None else [Mark((due - start) / (bins * step), "due")]
    return _chart(bars, ticks, lines, (identity, title, description), "submissions")


def share_bar(share: float) -> str:
    """Return a small bar beside a number that says the same."""
    width = round(60 * min(max(share, 0.0), 1.0), 1)
    return (
        '<svg class="bar" width="60" height="10" aria-hidden="true" focusable="false">'
        f'<rect width="60" height="10" class="rail"/><rect width="{width:g}" height="10" class="one"/></svg>'
    )


def _chart(
    bars: Sequence[Bar], ticks: Sequence[Mark], lines: Sequence[Mark], words: tuple[str, str, str], unit: str
) -> str:
    identity, title, description = words
    top = _nice(max((bar.first + bar.more for bar in bars), default=0))
    parts = [
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-labelledby="{identity}-t {identity}-d">',
        f'<title id="{identity}-t">{escape(title)}</title>',
        f'<desc id="{identity}-d">{escape(description)}</desc>',
    ]
    for count in sorted({0, top // 2, top} if top > 1 else {0, top}):
        y = _y(count, top)
        parts.append(f'<path class="grid" d="M{_LEFT} {y:g}H{_WIDTH - _RIGHT}"/>')
        parts.append(f'<text x="{_LEFT - 6}" y="{y + 4:g}" text-anchor="end">{count}</text>')
    parts.append(f'<text x="{_LEFT}" y="12">{unit}</text>')
    for bar in bars:
        parts += _bar(bar, top)
    for tick in ticks:
        x = _x(tick.at)
        parts.append(f'<path class="grid" d="M{x:g} {_TOP + _PLOT_HEIGHT}v5"/>')
        anchor = "end" if tick.at > 0.95 else "start" if tick.at < 0.02 else "middle"
        parts.append(f'<text x="{x:g}" y="{_HEIGHT - 14}" text-anchor="{anchor}">{escape(tick.words)}</text>')
    for line in lines:
        x = _x(line.at)
        parts.append(f'<path class="due" d="M{x:g} {_TOP - 6}V{_TOP + _PLOT_HEIGHT}"/>')
        side, anchor = (-5, "end") if line.at > 0.5 else (5, "start")
        parts.append(
            f'<text class="due" x="{x + side:g}" y="12" text-anchor="{anchor}">{escape(line.words)}</text>'
        )
    return "".join([*parts, "</svg>"])


def _bar(bar: Bar, top: int) -> list[str]:
    left, right = _x(bar.start) + 1, _x(bar.end) - 1
    parts = []
    for name, low, high in (("one", 0, bar.first), ("more", bar.first, bar.first + bar.more)):
        if high > low:
            y, height = _y(high, top), _y(low, top) - _y(high, top)
            place = f'x="{left:g}" y="{y:g}" width="{right - left:g}" height="{height:g}"'
            parts.append(f'<rect class="{name}" {place}/>')
    return parts


def _nice(most: int) -> int:
    """Return an even number for the top of the axis, or 1."""
    return max(1, most if most <= 1 else 2 * math.ceil(most / 2))


def _x(share: float) -> float:
    return round(_LEFT + share * _PLOT_WIDTH, 1)


def _y(count: float, top: int) -> float:
    return round(_TOP + _PLOT_HEIGHT * (1 - count / top), 1)
