"""A grading by the resident judge: against importing numpy, and against the same suite in one process."""

from __future__ import annotations

import os
import statistics
import time
from typing import Any
from unittest import mock

import pytest

from grader.catalog import Exercise, Kit
from grader.grade import Judge
from grader.judge import fixtures, hooks
from grader.judge.channel import Channel
from grader.judge.grading import Grading
from grader.judge.resident import Request, Resident
from grader.model import Verdict
from grader.sandbox.callbacks import Callbacks
from tests.benchmarks.pace import import_numpy, slowness
from tests.benchmarks.table import Row

SAVES = 20
# Milliseconds on the machine on which they were set; a slower one is given as much more.
SHORT_MS = 15.0
BASE_MS = 3.0
CALL_MS = 0.15


def _solved(kit: Kit, exercise: Exercise) -> str:
    return kit.solution_path(exercise).read_text("utf-8")


def save_to_verdict(kit: Kit, rounds: int) -> list[Row]:
    """Time from a saved file to the report, of every exercise; the median against `import numpy`."""
    numpy_times = []
    medians = {}
    with Judge(kit) as judge:
        for exercise in kit.exercises:
            source = _solved(kit, exercise)
            judge.grade(exercise.slug, source, seed=0)
            times = []
            for seed in range(max(3, min(rounds, SAVES))):
                start = time.perf_counter()
                judge.grade(exercise.slug, source, seed=seed)
                times.append(time.perf_counter() - start)
            medians[exercise.slug] = statistics.median(times)
            numpy_times.append(import_numpy())
    ours, theirs = statistics.median(medians.values()), statistics.median(numpy_times)
    slowest = max(medians, key=lambda slug: medians[slug])
    note = f"{ours * 1e3:.1f} ms against {theirs * 1e3:.1f} ms; "
    note += f"slowest {slowest}, {medians[slowest] * 1e3:.0f} ms"
    return [
        Row("saved file to verdict, median exercise, against `import numpy`", ours / theirs, 1.0, note=note)
    ]


class _Bench(Resident):
    """A judge that grades each exercise both ways, in turn, instead of serving a channel."""

    def __init__(self, kit: Kit, rounds: int) -> None:
        super().__init__(kit, None, Channel(-1, -1))
        self.rounds = rounds
        self.direct = False
        self.times: dict[str, tuple[float, float, int]] = {}
        self.asked = 0

    def run_items(self, grading: Grading, items: list[pytest.Item], until_failure: bool) -> int:
        grading.in_process = self.direct
        return super().run_items(grading, items, until_failure)

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        consult = Callbacks.consult

        def counted(callbacks: Callbacks, question: Any) -> Any:
            self.asked += 1
            return consult(callbacks, question)

        with mock.patch.object(Callbacks, "consult", counted):
            for exercise in self.kit.exercises:
                self.times[exercise.slug] = self.measure(session, exercise)
        self.pool.close()
        return True

    def measure(self, session: pytest.Session, exercise: Exercise) -> tuple[float, float, int]:
        source = _solved(self.kit, exercise)
        taken: dict[bool, list[float]] = {True: [], False: []}
        calls = 0
        for seed in range(self.rounds + 1):
            for self.direct in (True, False):
                start = time.perf_counter()
                report = self.grade(session, exercise, Request(exercise.slug, source, seed))
                taken[self.direct].append(time.perf_counter() - start)
                assert report.verdict is Verdict.PASS, (exercise.slug, seed, self.direct)
            calls = self.last_calls
        return statistics.median(taken[True][1:]), statistics.median(taken[False][1:]), calls

    last_calls = 0

    def grade(self, session: pytest.Session, exercise: Exercise, request: Request) -> Any:
        self.asked = 0
        report = super().grade(session, exercise, request)
        if not self.direct and self.last is not None and self.last.attempt is not None:
            self.last_calls = self.last.attempt.calls + self.asked  # both ways across the wire
        return report


# The judge's own: nothing of anybody's configuration, and no plugin that keeps reports.
_OPTIONS = "--noconftest --assert=plain".split() + [
    f"-pno:{name}" for name in "terminal cacheprovider junitxml logging capture warnings debugging".split()
]


def _measure_both(kit: Kit, rounds: int) -> dict[str, tuple[float, float, int]]:
    bench = _Bench(kit, rounds)
    with mock.patch.dict(os.environ, {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}):
        pytest.main([f"-c{os.devnull}", f"--rootdir={kit.root}", *_OPTIONS], plugins=[bench, fixtures, hooks])
    assert len(bench.times) == len(kit.exercises)
    return bench.times


_measured: dict[str, tuple[float, float, int]] = {}


def _times(kit: Kit, rounds: int) -> dict[str, tuple[float, float, int]]:
    if not _measured:
        _measured.update(_measure_both(kit, rounds))
    return _measured


def against_one_process(kit: Kit, rounds: int) -> list[Row]:
    """Compare a grading with the same suite and solution in one process."""
    times = _times(kit, rounds)
    pace = slowness()
    long = {s: t[1] / t[0] for s, t in times.items() if t[0] * 1e3 >= SHORT_MS * pace}
    short = {
        s: (t[1] - t[0]) * 1e3 / pace / (BASE_MS + CALL_MS * t[2]) for s, t in times.items() if s not in long
    }
    rows = []
    if long:
        worst = max(long, key=lambda slug: long[slug])
        note = f"{len(long)} exercises, median {statistics.median(long.values()):.2f} x, worst {worst}"
        rows.append(
            Row(
                f"grading against one process, suites of {SHORT_MS * pace:.0f} ms or more",
                max(long.values()),
                1.5,
                note=note,
            )
        )
    if short:
        worst = max(short, key=lambda slug: short[slug])
        local, ours, calls = times[worst]
        note = (
            f"{len(short)} exercises, median {statistics.median(short.values()):.2f}; worst {worst}: "
            f"{local * 1e3:.1f} ms to {ours * 1e3:.1f} ms with {calls} calls, callbacks included"
        )
        what = f"added time over {BASE_MS * pace:.1f} ms + {CALL_MS * pace:.2f} ms a call, shorter suites"
        rows.append(Row(what, max(short.values()), 1.0, note=note))
    return rows


def suite_times(kit: Kit, rounds: int) -> list[Row]:
    """Return how long a suite takes on its solution, in the sandbox."""
    times = {slug: ours / slowness() for slug, (_, ours, _) in _times(kit, rounds).items()}
    slowest = max(times, key=lambda slug: times[slug])
    note = f"seconds of the machine that the limits were set on; this one is {slowness():.2f} times slower"
    return [
        Row("a suite on its solution, median", statistics.median(times.values()), 0.04, "s", note=note),
        Row("a suite on its solution, longest", times[slowest], 1.0, "s", note=slowest),
    ]
