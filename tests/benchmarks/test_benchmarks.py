"""The benchmarks run: what they measure is nobody's test, but that they can measure is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_every_way_to_grade_can_be_measured() -> None:
    """On a tiny kit each figure of a grading comes out, with its limit."""
    names = ["save", "watch", "grading", "suite", "session"]
    command = [sys.executable, "-m", "tests.benchmarks", *names, "--rounds", "1"]
    command += ["--kit", str(ROOT / "tests" / "kits" / "passes")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert "Traceback" not in done.stderr, done.stderr
    figures = [line for line in done.stdout.splitlines() if "(limit " in line]
    assert len(figures) == 6, done.stdout
