"""What a hostile attempt costs: its own time limit, and no other attempt anything."""

from __future__ import annotations

import statistics
import time

from grader.catalog import Kit
from grader.grade import Judge
from grader.model import Verdict
from tests.benchmarks.table import Row

LOOP = "def softmax(*args, **kwargs):\n    while True:\n        pass\n"


def hostile_attempt(kit: Kit, rounds: int) -> list[Row]:
    """Time an endless attempt against its limits, and its neighbours with and without it."""
    exercise = kit.exercise("stable_softmax")
    source = kit.solution_path(exercise).read_text("utf-8")
    limit = 2 * exercise.limits.call_cpu  # two deaths end an attempt
    hostile, after, before = [], [], []
    with Judge(kit) as judge:
        for _ in range(3):
            judge.grade(exercise.slug, source)
        for _ in range(max(3, rounds // 2)):
            before.append(_seconds(judge, exercise.slug, source, Verdict.PASS))
            hostile.append(_seconds(judge, exercise.slug, source + "\n\n" + LOOP, Verdict.TIMEOUT))
            after.append(_seconds(judge, exercise.slug, source, Verdict.PASS))
    cost, neighbour = statistics.median(hostile), statistics.median(after) / statistics.median(before)
    note = f"{cost:.2f} s of wall time, limit twice {exercise.limits.call_cpu:g} s of its own clock"
    return [
        Row("an endless attempt, wall time over its own limit", cost / limit, 1.5, note=note),
        Row("the attempt after it, against the one before it", neighbour, 1.5),
    ]


def _seconds(judge: Judge, slug: str, source: str, verdict: Verdict) -> float:
    start = time.perf_counter()
    report = judge.grade(slug, source)
    assert report.verdict is verdict, report.verdict
    return time.perf_counter() - start
