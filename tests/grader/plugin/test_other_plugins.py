"""Beside other plugins of pytest: xdist, randomly, cov, sugar."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from .conftest import Run, Runner, join_kits, normal, read_junit, stub

SCENARIOS = ("fails", "endless_loop", "passes", "not_started", "in_progress", "syntax_error", "broken_suite")
COUNTS = "13 failed, 12 passed, 1 error, 2 not started"


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Provide a kit with several outcomes."""
    return join_kits(tmp_path_factory.mktemp("plugins") / "kit", SCENARIOS)


@pytest.fixture(scope="module")
def alone(root: Path, run_once: Runner) -> Run:
    """Provide the run without any of them."""
    done = run_once(root, "exercises", "--junitxml=alone.xml")
    assert counted(done.counts) == counted(COUNTS)
    return done


def counted(counts: str) -> set[str]:
    """Return the counts of the last line, in no order."""
    return {part for part in counts.split(", ") if "warning" not in part}


def essence(run: Run) -> dict[str, Any]:
    """Return what a run says of each exercise, without times."""
    return {name: normal(report) for name, report in run.reports.items()}


@pytest.mark.parametrize("dist", ["load", "worksteal"])
def test_xdist(root: Path, run_cold: Runner, alone: Run, dist: str) -> None:
    """On two workers each exercise is graded whole, on one of them, with the reports of a plain run."""
    (root / ".kata/history.jsonl").unlink(missing_ok=True)
    options = ("-p", "no:randomly", "-p", "no:sugar")
    done = run_cold(root, "exercises", "-n2", f"--dist={dist}", "--junitxml=xdist.xml", *options, alone=False)
    assert essence(done) == essence(alone)
    assert counted(done.counts) == counted(alone.counts)
    assert done.status == 1
    assert read_junit(root / "xdist.xml") == read_junit(root / "alone.xml")
    assert "in_progress: in progress, 4 of 5 checks" in done.board
    assert done.text.count("SyntaxError: '(' was never closed") == 1
    events = map(json.loads, (root / ".kata/history.jsonl").read_text().splitlines())
    graded = {*SCENARIOS} - {"not_started", "broken_suite"}
    assert sorted(event["exercise"] for event in events) == sorted(graded), "each is recorded once"
    first = re.search(r"FAILED exercises/01_fails/fails.py::example_shift - fail", done.text)
    assert first, "the summary has a failure's first words"


def test_randomly(root: Path, run: Runner, alone: Run) -> None:
    """In a random order the exercises get the same reports."""
    done = run(root, "exercises", "-p", "no:sugar", "-p", "no:xdist", "-p", "randomly", alone=False)
    assert "Using --randomly-seed" in done.text
    assert essence(done) == essence(alone)
    assert counted(done.counts) == counted(alone.counts)


def test_cov(root: Path, run: Runner, alone: Run) -> None:
    """Measuring coverage changes nothing."""
    done = run(root, "exercises", "--cov=exercises", "-p", "no:sugar", "-p", "no:randomly", alone=False)
    assert essence(done) == essence(alone)
    assert counted(done.counts) == counted(alone.counts)


def test_sugar(root: Path, run_cold: Runner, alone: Run) -> None:
    """With pytest-sugar's display an exercise that is not started is no failure either."""
    done = run_cold(root, "exercises", "--force-sugar", "-p", "no:randomly", "-p", "no:xdist", alone=False)
    assert done.reports.keys() == alone.reports.keys()
    assert done.status == 1
    todo = run_cold(root, str(stub(root, "not_started")), "--force-sugar", "-p", "no:xdist", alone=False)
    assert todo.status == 0
    assert "failed" not in todo.text
    assert "  not started " in todo.board
