"""Every exercise's suite on its solution, graded in the sandbox and in one process in turn."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any
from unittest import mock

import pytest

from grader.catalog import Exercise, Kit
from grader.judge import fixtures, hooks
from grader.judge.channel import Channel
from grader.judge.grading import Grading
from grader.judge.resident import Request, Resident
from grader.model import Verdict
from grader.sandbox.attempt import Attempt
from grader.sandbox.callbacks import Callbacks
from tests.benchmarks.pace import slowness_of, time_import

# Milliseconds on the machine on which they were set; a slower one is given as much more.
SHORT_MS = 15.0
BASE_MS = 3.0
CALL_MS = 0.15
FACTOR = 1.5
_PAUSE = 0.03  # seconds between gradings; a learner leaves more
_AGAIN = 4  # times as many rounds for an exercise that seems to be over its limit


@dataclass
class Times:
    """Seconds of one exercise, by round.

    Attributes
    ----------
    plain
        In one process, by pytest.
    confined
        In the sandbox, by the resident judge.
    calls
        Calls of the attempt's functions, each row of a `map` among them, and of the suite's by the attempt.
    """

    plain: list[float] = field(default_factory=list)
    confined: list[float] = field(default_factory=list)
    calls: int = 0

    def is_long(self, pace: float) -> bool:
        """Tell whether the suite takes so long by itself that its limit is a factor."""
        return statistics.median(self.plain) * 1e3 >= SHORT_MS * pace

    def share(self, pace: float) -> float:
        """Return how much of what it may take it takes: of the factor, or of the time added.

        Each grading is compared with the one beside it: a machine that others use as well is slower in some
        rounds than in others, both ways.
        """
        pairs = list(zip(self.plain, self.confined, strict=True))
        if self.is_long(pace):
            return statistics.median(confined / plain for plain, confined in pairs) / FACTOR
        added = statistics.median(confined - plain for plain, confined in pairs)
        return added * 1e3 / pace / (BASE_MS + CALL_MS * self.calls)


class _Bench(Resident):
    """A judge that grades each exercise both ways, in turn, instead of serving a channel."""

    def __init__(self, kit: Kit, rounds: int) -> None:
        super().__init__(kit, None, Channel(-1, -1))
        self.rounds = rounds
        self.direct = False
        self.times: dict[str, Times] = {}
        self.imports: list[float] = []
        self.calls = 0

    def run_items(self, grading: Grading, items: list[pytest.Item], until_failure: bool) -> int:
        grading.in_process = self.direct
        return super().run_items(grading, items, until_failure)

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        with ExitStack() as stack:
            for owner, name, count in ((Callbacks, "consult", _one), (Attempt, "perform", _rows)):
                counted = self.counting(getattr(owner, name), count)
                stack.enter_context(mock.patch.object(owner, name, counted))
            for exercise in self.kit.exercises:
                self.measure(session, exercise)
        self.pool.close()
        return True

    def counting(self, work: Callable[..., Any], count: Callable[..., int]) -> Callable[..., Any]:
        def counted(*args: Any) -> Any:
            self.calls += count(*args)
            return work(*args)

        return counted

    def measure(self, session: pytest.Session, exercise: Exercise) -> None:
        """Grade an exercise in turn; where it seems to take too long, chance is given less room."""
        times = self.times[exercise.slug] = Times()
        self.imports.append(time_import())
        self.take(session, exercise, times, range(-1, self.rounds))
        if times.share(slowness_of(self.imports)) > 1:
            self.take(session, exercise, times, range(self.rounds, (1 + _AGAIN) * self.rounds))

    def take(self, session: pytest.Session, exercise: Exercise, times: Times, seeds: range) -> None:
        source = self.kit.solution_path(exercise).read_text("utf-8")
        for seed in seeds:
            for self.direct in (True, False):
                self.calls = 0
                start = time.perf_counter()
                report = self.grade(session, exercise, Request(exercise.slug, source, abs(seed)))
                took = time.perf_counter() - start
                assert report.verdict is Verdict.PASS, (exercise.slug, seed, self.direct)
                if seed >= 0:  # the first grading collects the suite
                    (times.plain if self.direct else times.confined).append(took)
                self.pool.stock()  # as a judge does that waits for the next save
                time.sleep(_PAUSE)
            times.calls = self.calls


def _one(*_: Any) -> int:
    return 1


def _rows(*performed: Any) -> int:
    _, _, operation, _, args, _ = performed
    return max(1, len(args[0][0])) if operation == "map" and args[0] else 1


# The judge's own: nothing of anybody's configuration, and no plugin that keeps reports.
_OPTIONS = "--noconftest --assert=plain".split() + [
    f"-pno:{name}" for name in "terminal cacheprovider junitxml logging capture warnings debugging".split()
]


def measure_both(kit: Kit, rounds: int) -> tuple[dict[str, Times], float]:
    """Return the times of every exercise, and how slow this machine was meanwhile."""
    bench = _Bench(kit, rounds)
    with mock.patch.dict(os.environ, {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}):
        pytest.main([f"-c{os.devnull}", f"--rootdir={kit.root}", *_OPTIONS], plugins=[bench, fixtures, hooks])
    assert len(bench.times) == len(kit.exercises)
    return bench.times, slowness_of(bench.imports)
