"""Finds processes by their parents and sessions: nothing of them need be readable but that."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple


class Process(NamedTuple):
    """A process that is alive."""

    pid: int
    parent: int
    session: int


def alive() -> list[Process]:
    """Return all processes but those that only wait to be reaped."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if fields[0] not in "ZX":
            found.append(Process(int(path.parent.name), int(fields[1]), int(fields[3])))
    return found


def zygotes_of(pid: int) -> list[int]:
    """Return the processes that `pid` started in sessions of their own: zygotes and judges."""
    return [process.pid for process in alive() if process.parent == pid and process.session == process.pid]


def in_session(session: int) -> list[int]:
    """Return the processes of a session: a zygote with its children."""
    return [process.pid for process in alive() if process.session == session]


def wait_for(condition: Callable[[], object], seconds: float = 20.0) -> bool:
    """Tell whether `condition` came true in time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.02)
    return bool(condition())
