"""`python -m tests.benchmarks.batch`: a class of thousands, and two workers against one.

The long run is what one worker of `kata course autograde` does: nbgrader's converter on one submission after
the other in one process, with one judge. Our own steps, and nbgrader with its database, stand apart.
"""

from __future__ import annotations

import argparse
import logging
import os
import statistics
import sys
import tempfile
import time
import warnings
from pathlib import Path

from tests.benchmarks.classroom import nbgrader, our_course, submit, timed
from tests.benchmarks.memory import family_memory
from tests.benchmarks.pace import time_loop, time_loops
from tests.benchmarks.table import Row, show

FEW, WINDOW = 100, 200


def course(folder: Path, count: int, slugs: tuple[str, ...] = ()) -> Path:
    """Lay out a course with so many submissions."""
    our_course(folder, slugs)
    nbgrader(folder, "generate_assignment", "w")
    submit(folder, count)
    return folder


def jobs(folder: Path, count: int, rounds: int) -> list[Row]:
    """Compare two workers with one; what starts a worker counts for neither."""
    from grader.classroom.reading import read_course  # noqa: PLC0415
    from grader.classroom.running import Run  # noqa: PLC0415

    run = Run(read_course(course(folder, count)), "w", force=True)
    each: dict[int, list[float]] = {1: [], 2: []}
    plain = []
    for _ in range(rounds):
        for workers, times in each.items():
            ends: list[float] = []
            run.grade(run.orders(), workers, lambda done, ends=ends: _note(done, ends))
            # Each worker's first submission carries its start.
            times.append((ends[-1] - ends[workers - 1]) / (count - workers))
            plain.append(time_loops(2) / time_loops(1) / 2)
    shares = [two / one for one, two in zip(each[1], each[2], strict=True)]
    one, two = (statistics.median(times) for times in each.values())
    note = f"{one:.3f} s a submission with one, {two:.3f} s with two; at most 1 / 1.6"
    machine = f"plain loops, the same way: {statistics.median(plain):.3g}; {os.cpu_count()} processors"
    return [
        Row("two workers against one, time", statistics.median(shares), 1 / 1.6, note=f"{note}; {machine}"),
    ]


def _note(done: object, ends: list[float]) -> None:
    assert not getattr(done, "error", ""), done
    ends.append(time.perf_counter())


def thousands(folder: Path, count: int) -> list[Row]:
    """Compare the end of a long run with its beginning: memory, our steps, and nbgrader's own time."""
    from grader.classroom.worker import Order, new_grader  # noqa: PLC0415

    course(folder, count, ("sigmoid_gradient",))
    before = Path.cwd()
    os.chdir(folder)
    steps = timed()
    grade = new_grader(folder, "w")
    ours, rest, loops, memory = [], [], [], {}
    for number in range(count):
        loops.append(time_loop())
        start = time.perf_counter()
        error = grade(Order(f"s{number:04}"))
        total = time.perf_counter() - start
        assert not error, error
        ours.append(sum(taken[-1] for taken in steps.values()))
        rest.append(total - ours[-1])
        if number + 1 in (FEW, count):
            memory[number + 1] = family_memory(os.getpid())
    os.chdir(before)
    note = f"{memory[FEW]:.0f} MB after {FEW}, {memory[count]:.0f} MB after {count}"
    rows = [
        Row(
            f"memory after {count:,} submissions against after {FEW}",
            memory[count] / memory[FEW],
            1.1,
            note=note,
        )
    ]
    for what, times in (("our steps", ours), ("nbgrader and its database", rest)):
        rows.append(_end_against_start(what, times, loops))
    return rows


def _end_against_start(what: str, times: list[float], loops: list[float]) -> Row:
    """Compare in plain loops of the same minute: minutes lie between, and machines that others use change."""
    first, last, loop_first, loop_last = (
        statistics.median(window) for taken in (times, loops) for window in (taken[:WINDOW], taken[-WINDOW:])
    )
    return Row(
        f"the last {WINDOW} submissions against the first, {what}",
        (last / loop_last) / (first / loop_first),
        1.15,
        note=f"{first * 1e3:.0f} ms, then {last * 1e3:.0f} ms; "
        f"a plain loop {loop_first * 1e3:.1f} ms, then {loop_last * 1e3:.1f} ms",
    )


def main() -> int:
    """Measure and show; exit with 1 if a limit is passed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=2000, help="submissions of the long run (2,000)")
    parser.add_argument("--jobs-count", type=int, default=60, help="submissions for two workers (60)")
    parser.add_argument("--rounds", type=int, default=3, help="of one worker and of two (3)")
    options = parser.parse_args()
    warnings.simplefilter("ignore")  # nbgrader's own
    logging.disable(logging.INFO)
    with tempfile.TemporaryDirectory() as folder:
        rows = jobs(Path(folder) / "jobs", options.jobs_count, options.rounds)
        print(show(rows), flush=True)
        rows += thousands(Path(folder) / "many", options.count)
    print(show(rows[1:]))
    return 0 if all(row.held for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
