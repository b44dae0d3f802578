"""Processor time of a judge and all its processes: what a busy machine does not change."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from grader.catalog import Kit
from grader.grade import Judge

EMPTY = "nothing"
# Processor seconds of grading it on the machine on which the limits were set. It takes 0.034 s where an
# import of numpy takes 0.21 s, and that takes 0.061 s there.
USUAL = 0.010
_GRADINGS = 5  # at most, and as many as it takes to see this many seconds
_SEEN = 0.15
_CHAPTER = f"""format = 1
title = "Nothing"
about = "Asks nothing."

[[exercise]]
slug = "{EMPTY}"
title = "Nothing"
kind = "code"
difficulty = 1
minutes = 5
points = 1
asked = "rarely"
roles = ["mle"]
hints = ["There is nothing to do."]
"""
_SOLUTION = '''"""Nothing."""


def nothing():
    """Return None."""
'''
_SUITE = '''"""Hidden suite."""


def test_nothing(attempt):
    """Nothing comes back."""
    attempt.nothing()
'''
_FIELDS = slice(11, 15)  # utime, stime, cutime, cstime, counted from the state


def write_empty_kit(root: Path) -> Kit:
    """Write a kit whose only exercise costs what every grading costs."""
    files = {
        "exercises/01_nothing/chapter.toml": _CHAPTER,
        f"solutions/01_nothing/{EMPTY}.py": _SOLUTION,
        f"tests/exercises/01_nothing/test_{EMPTY}.py": _SUITE,
    }
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True)
        (root / name).write_text(text, "utf-8")
    return Kit(root)


def seconds_of(judge: Judge, slug: str, source: str) -> float | None:
    """Return the processor time of one grading by a judge that knows the suite, or None without a clock."""
    clock = CpuClock.of(judge)
    if clock is None:
        return None
    before, spent, gradings = clock.read(), 0.0, 0
    while gradings < _GRADINGS and spent < _SEEN:
        judge.grade(slug, source, seed=gradings)
        gradings += 1
        spent = clock.read() - before
    return spent / gradings


class CpuClock:
    """Reads the time that a process, its children and those that they buried have used.

    Parameters
    ----------
    pid
        The process.
    """

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._tick = os.sysconf("SC_CLK_TCK")

    @classmethod
    def of(cls, judge: Judge) -> CpuClock | None:
        """Return the clock of a judge that has started, or None where the machine has no /proc."""
        process = judge._process
        if process is None or not Path(f"/proc/{process.pid}/task/{process.pid}/children").exists():
            return None
        return cls(process.pid)

    def read(self) -> float:
        """Return the seconds used so far."""
        return sum(map(_ticks, _tree(self._pid))) / self._tick


def _tree(pid: int) -> Iterator[int]:
    yield pid
    for task in _tasks(pid):
        try:
            children = (task / "children").read_text().split()
        except OSError:
            continue  # it has just ended
        for child in children:
            yield from _tree(int(child))


def _tasks(pid: int) -> list[Path]:
    try:
        return list(Path(f"/proc/{pid}/task").iterdir())
    except OSError:
        return []  # the process has just ended


def _ticks(pid: int) -> int:
    try:
        stat = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return 0
    # The name in brackets may hold anything, blanks and brackets included.
    fields = stat.rpartition(")")[2].split()
    return sum(map(int, fields[_FIELDS]))
