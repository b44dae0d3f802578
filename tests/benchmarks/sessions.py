"""`pytest exercises/` with everything solved, against plain pytest of the same suites in one process."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from grader.catalog import Kit
from tests.benchmarks.table import Row
from tests.grader.solved_kit import copy_solved


def all_solved(kit: Kit, rounds: int) -> list[Row]:
    """Time whole processes, in turn."""
    with tempfile.TemporaryDirectory() as folder:
        workspace = Path(folder)
        copy_solved(kit, workspace)
        command = [sys.executable, "-m", "pytest", "-q", "exercises"]
        confined, plain = [], []
        for _ in range(max(3, rounds // 2) + 1):
            plain.append(_seconds([*command, "--in-process"], workspace))
            confined.append(_seconds(command, workspace))
    ratio = statistics.median(a / b for a, b in zip(confined[1:], plain[1:], strict=True))
    note = f"{statistics.median(confined[1:]):.2f} s against {statistics.median(plain[1:]):.2f} s"
    return [Row("`pytest exercises/`, all solved, against plain pytest", ratio, 1.3, note=note)]


def _seconds(command: list[str], folder: Path) -> float:
    start = time.perf_counter()
    subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start
