"""How slow this machine is today, for limits that are given in seconds."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]
# `python -c "import numpy"` with one thread on the machine on which the limits were set.
NUMPY_SECONDS = 0.061


def time_import() -> float:
    """Return the seconds of one `python -c "import numpy"`."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", "import numpy"], check=True)
    return time.perf_counter() - start


def time_loop() -> float:
    """Return the seconds of a plain loop in this process, some milliseconds."""
    start = time.perf_counter()
    total, kept = 0, {}
    for number in range(20_000):
        total += number * number
        kept[number % 1000] = str(total)
    return time.perf_counter() - start


def time_loops(processes: int) -> float:
    """Return the seconds in which so many processes, side by side, run a hundred plain loops each."""
    command = [
        sys.executable,
        "-c",
        "from tests.benchmarks import pace\nfor _ in range(100): pace.time_loop()",
    ]
    start = time.perf_counter()
    running = [subprocess.Popen(command, cwd=ROOT) for _ in range(processes)]
    codes = [process.wait() for process in running]
    assert not any(codes), codes
    return time.perf_counter() - start


def slowness_of(imports: Sequence[float]) -> float:
    """Return how many times longer than on that machine the imports of numpy took; at least 1."""
    return max(1.0, statistics.median(imports) / NUMPY_SECONDS)
