"""Look out for what is about to come, before sleeping until it does.

Most requests and answers come within microseconds. To be woken from a sleep takes longer than that, on a
virtual machine above all, and a processor that slept finds its caches cold.
"""

from __future__ import annotations

import os
import time
from typing import Protocol

SECONDS = 0.001
_WANTED = 20e-6  # seconds; a round takes two or three microseconds where nobody else wants the processor
_YIELDS = hasattr(os, "sched_yield")  # not on Windows


class Poll(Protocol):
    """A `select.poll` object."""

    def poll(self, timeout: float | None = None, /) -> list[tuple[int, int]]: ...


def comes_soon(poll: Poll) -> bool:
    """Tell whether something comes within `SECONDS`; whoever else needs the processor goes first.

    It is given up after a round so long that somebody else probably did.
    """
    if not _YIELDS:
        return False
    now = time.perf_counter()
    end = now + SECONDS
    while True:
        os.sched_yield()
        if poll.poll(0):
            return True
        before, now = now, time.perf_counter()
        if now >= end or now - before >= _WANTED:
            return False
