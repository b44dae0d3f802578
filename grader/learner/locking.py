"""A lock between the processes that append to one file."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

PATIENCE = 2.0  # seconds; the lock is held for less than a millisecond
_PAUSE = 0.005

if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 30  # a byte that is never written: locks there keep nobody from reading

    def _take(descriptor: int) -> None:
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    def _release(descriptor: int) -> None:
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _release(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)


@contextmanager
def locked(descriptor: int, patience: float = PATIENCE) -> Iterator[None]:
    """Hold the lock of an open file, if it can be had within `patience` seconds.

    Some file systems have no locks, and a stopped process may hold one for ever. As one write appends a
    whole line, all that is risked without the lock is an empty line or two: so the work goes on.
    """
    taken = _wait(descriptor, time.monotonic() + patience)
    try:
        yield
    finally:
        if taken:
            _release(descriptor)


def _wait(descriptor: int, deadline: float) -> bool:
    while True:
        try:
            _take(descriptor)
        except BlockingIOError:
            pass
        except PermissionError:
            if sys.platform != "win32":  # where it says that another process holds the lock
                return False
        except OSError:
            return False
        else:
            return True
        if time.monotonic() > deadline:
            return False
        time.sleep(_PAUSE)
