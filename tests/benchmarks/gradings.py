"""A grading by the resident judge: against importing numpy, and against the same suite in one process."""

from __future__ import annotations

import statistics
import time

from grader.catalog import Exercise, Kit
from grader.grade import Judge
from tests.benchmarks.both_ways import BASE_MS, CALL_MS, FACTOR, SHORT_MS, Times, measure_both
from tests.benchmarks.pace import time_import
from tests.benchmarks.table import Row

SAVES = 20


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
            numpy_times.append(time_import())
    ours, theirs = statistics.median(medians.values()), statistics.median(numpy_times)
    slowest = max(medians, key=lambda slug: medians[slug])
    note = f"{ours * 1e3:.1f} ms against {theirs * 1e3:.1f} ms; "
    note += f"slowest {slowest}, {medians[slowest] * 1e3:.0f} ms"
    return [
        Row("saved file to verdict, median exercise, against `import numpy`", ours / theirs, 1.0, note=note)
    ]


_measured: list[tuple[dict[str, Times], float]] = []


def _both_ways(kit: Kit, rounds: int) -> tuple[dict[str, Times], float]:
    if not _measured:
        _measured.append(measure_both(kit, rounds))
    return _measured[0]


def against_one_process(kit: Kit, rounds: int) -> list[Row]:
    """Compare a grading with the same suite and solution in one process."""
    times, pace = _both_ways(kit, rounds)
    long = {slug: took.share(pace) for slug, took in times.items() if took.is_long(pace)}
    short = {slug: took.share(pace) for slug, took in times.items() if slug not in long}
    rows = []
    if long:
        what = f"grading against one process, suites of {SHORT_MS * pace:.0f} ms or more"
        note = _note(times, long, FACTOR)
        rows.append(Row(what, FACTOR * max(long.values()), FACTOR, note=note))
    if short:
        what = f"added time over {BASE_MS * pace:.1f} ms + {CALL_MS * pace:.2f} ms a call, shorter suites"
        rows.append(Row(what, max(short.values()), 1.0, note=_note(times, short, 1.0)))
    return rows


def _note(times: dict[str, Times], shares: dict[str, float], unit: float) -> str:
    worst = max(shares, key=lambda slug: shares[slug])
    took = times[worst]
    plain, confined = statistics.median(took.plain) * 1e3, statistics.median(took.confined) * 1e3
    over = sum(share > 1 for share in shares.values())
    return (
        f"{len(shares)} exercises, median {unit * statistics.median(shares.values()):.2f}, {over} over; "
        f"worst {worst}: {plain:.1f} ms to {confined:.1f} ms with {took.calls} calls, callbacks included"
    )


def suite_times(kit: Kit, rounds: int) -> list[Row]:
    """Return how long a suite takes on its solution, in the sandbox."""
    both, pace = _both_ways(kit, rounds)
    times = {slug: statistics.median(took.confined) / pace for slug, took in both.items()}
    slowest = max(times, key=lambda slug: times[slug])
    note = f"seconds of the machine that the limits were set on; this one is {pace:.2f} times slower"
    return [
        Row("a suite on its solution, median", statistics.median(times.values()), 0.04, "s", note=note),
        Row("a suite on its solution, longest", times[slowest], 1.0, "s", note=slowest),
    ]
