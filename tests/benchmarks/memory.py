"""Memory of judge and zygote after many gradings."""

from __future__ import annotations

import time
from pathlib import Path

from grader.catalog import Kit
from grader.grade import Judge
from tests.benchmarks.table import Row

FEW, MANY = 20, 2000
IDLE_MB = 150.0
_SETTLED = 0.5


def after_many(kit: Kit, rounds: int) -> list[Row]:
    """Compare the resident memory after 2,000 gradings with that after 20."""
    exercise = kit.exercise("stable_softmax")
    right = kit.solution_path(exercise).read_text("utf-8")
    wrong = right + "\n\n" + (kit.zoo_path(exercise) / "wrong_no_shift.py").read_text("utf-8")
    with Judge(kit) as judge:
        few = 0.0
        for count in range(1, MANY + 1):
            judge.grade(exercise.slug, wrong if count % 10 == 0 else right, seed=count)
            if count == FEW:
                few = _memory(judge)
        many = _memory(judge)
    note = f"{few:.0f} MB, then {many:.0f} MB; every tenth attempt wrong and diagnosed"
    return [
        Row("memory of judge and zygote after 2,000 gradings against after 20", many / few, 1.1, note=note),
        Row("idle judge and zygote together", many, IDLE_MB, "MB"),
    ]


def _memory(judge: Judge) -> float:
    """Return the proportional set size of the judge and all below it, in MB."""
    assert judge.pid is not None
    return family_memory(judge.pid)


def family_memory(pid: int) -> float:
    """Return the proportional set size of a process and all below it, in MB."""
    time.sleep(_SETTLED)  # the last child is being reaped
    return sum(map(_proportional, _family(pid))) / 1024


def _family(pid: int) -> list[int]:
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()
    return [pid, *(member for child in children for member in _family(int(child)))]


def _proportional(pid: int) -> float:
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii").splitlines()
    return float(next(line.split()[1] for line in lines if line.startswith("Pss:")))
