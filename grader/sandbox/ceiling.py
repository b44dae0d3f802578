"""Keep the judge's own memory bounded while it works on what an attempt asked of it.

A suite's function may draw as many numbers as the attempt says. Where it says ten billion,
that function fails, and not the judge with every other grading in it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

if sys.platform != "win32":
    import resource

ROOM = 1 << 30  # bytes beyond what the judge has


@contextmanager
def ceiling(room: int = ROOM) -> Iterator[None]:
    """Let this process take at most `room` bytes more; what asks for more gets a MemoryError.

    Only Linux keeps such a limit; elsewhere nothing happens.
    """
    if sys.platform != "linux":
        yield
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    most = _address_space() + room
    if soft != resource.RLIM_INFINITY:
        most = min(most, soft)
    resource.setrlimit(resource.RLIMIT_AS, (most, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def _address_space() -> int:
    statm = _statm(os.getpid())
    if statm is None:
        return 1 << 32  # more than a judge maps
    return int(os.pread(statm, 100, 0).split()[0]) * resource.getpagesize()


@cache
def _statm(process: int) -> int | None:
    """Open what the kernel says of this process's memory, once and for good; None without /proc."""
    try:
        return os.open("/proc/self/statm", os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return None
