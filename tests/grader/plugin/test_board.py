"""What a run of ``pytest exercises/`` ends with: its outcome, the learner's board, and the history."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys

import msgspec
import pytest

from grader import render
from grader.model import Report

from .conftest import Copier, Runner, environment, read_junit, stub


def test_in_progress(kit: Copier, run: Runner) -> None:
    """Some checks not started and the others passing is in progress, not a failure."""
    done = run(kit("in_progress"), "exercises")
    assert (done.status, done.counts) == (0, "5 passed, 1 not started")
    assert "in_progress: in progress, 4 of 5 checks, 8.57 of 10 points" in done.board
    assert "  in progress     1  in_progress (4 of 5)" in done.board


def test_part_of_the_checks(kit: Copier, run: Runner) -> None:
    """Where only some checks are run, nothing is solved, and the board says so."""
    root = kit("passes")
    done = run(root, "exercises", "-k", "no_numbers")
    assert (done.status, done.counts) == (0, "1 passed, 4 deselected")
    assert "passes: 1 of 4 checks were run, 1 of them passes" in done.board
    assert "0 of 1 exercises solved" in done.board
    assert "  in progress     1  passes (1 of 4)" in done.board
    assert done.reports == {}


def test_two_kits(kit: Copier, run: Runner) -> None:
    """Two folders that hold exercises of the same name are graded each with its own attempt and suite."""
    first, second = kit("fails"), kit("passes", "fails")
    shutil.copy(second / "solutions/02_fails/fails.py", stub(second, "fails"))
    done = run(first.parent, str(first), str(second / "exercises"), "--junitxml=junit.xml")
    said = read_junit(first.parent / "junit.xml")
    assert said["fails.exercises.01_fails.fails::test_far_from_zero"] == "failure"
    assert said["passes-fails.exercises.02_fails.fails::test_far_from_zero"] == "passed"
    assert done.counts == "3 failed, 16 passed"
    assert done.board.count("exercises solved") == 2
    assert f"{second}\n" in done.board


def test_what_the_attempt_prints(kit: Copier, run: Runner) -> None:
    """What a failing attempt prints is shown at the end, cleaned and cut."""
    root = kit("prints")
    path = stub(root, "prints")
    path.write_text(
        path.read_text().replace("    raise KeyError", "    print('x\\n' * 100)\n    raise KeyError")
    )
    board = run(root, "exercises").board
    assert "prints printed:\n  \\x1b[31mred\\x07 2\n  x\n" in board
    assert re.search(r"  \.\.\. \d+ more lines\n", board)
    assert board.count("  x\n") < 25


def test_history_is_shared_with_the_command(kit: Copier, run: Runner) -> None:
    """A run adds what is news to the learner's history, once, and nothing for what is not started."""
    root = kit("passes", "fails", "not_started")
    run(root, "exercises")
    run(root, "exercises")
    run(root, "exercises", "-k", "no_numbers")
    lines = (root / ".kata/history.jsonl").read_text().splitlines()
    events = [(event["exercise"], event["verdict"]) for event in map(json.loads, lines)]
    assert events == [("passes", "pass"), ("fails", "fail")]


def test_board_is_that_of_the_command(kit: Copier, run: Runner) -> None:
    """``kata`` shows the board that the run ended with, and below it how far each chapter is."""
    root = kit("passes", "fails", "in_progress", "not_started")
    done = run(root, "exercises")
    command = [sys.executable, "-m", "grader.cli"]
    shown = subprocess.run(command, cwd=root, env=environment(), capture_output=True, text=True, check=True)
    board, _, rest = shown.stdout.partition("\n\n  solved by chapter: ")
    assert rest.startswith("01 (1 of 1)\n")
    assert "1 of 4 exercises solved" in board
    assert board in done.board


def test_solved_stays_solved(kit: Copier, run: Runner) -> None:
    """What was solved once stays solved on the board; that it fails now stands above."""
    root = kit("passes")
    run(root, "exercises")
    stub(root, "passes").write_text("")
    done = run(root, "exercises")
    assert done.status == 1
    assert "passes: error, 0 of 4 checks" in done.board
    assert "  solved          1  passes" in done.board


def test_history_that_cannot_be_written(kit: Copier, run: Runner) -> None:
    """Without a history the run is as good, says so, and the board shows what it found."""
    root = kit("passes")
    (root / ".kata").write_text("in the way")
    done = run(root, "exercises")
    assert done.status == 0
    assert "Note: " in done.board
    assert "1 of 1 exercises solved" in done.board


def test_no_suites(kit: Copier, run: Runner) -> None:
    """Where the hidden suites are not here, the board says that public checks pass, and no more."""
    done = run(kit("no_suite"), "exercises")
    assert (done.status, done.counts) == (0, "1 passed")
    assert "The hidden suites are not here: solved means that the public checks pass." in done.board


def test_seeds(kit: Copier, run: Runner) -> None:
    """Each run draws other inputs, unless a seed is given, which must be a number that a generator takes."""
    root = kit("fails")
    first = run(root, "exercises", "--kata-seed=1")
    assert (
        first.reports["fails"]["checks"] == run(root, "exercises", "--kata-seed=1").reports["fails"]["checks"]
    )
    assert (
        first.reports["fails"]["checks"] != run(root, "exercises", "--kata-seed=2").reports["fails"]["checks"]
    )
    refused = run(root, "exercises", "--kata-seed=-1")
    assert refused.status == 4
    assert "-1 is not from 0 to 9223372036854775807" in refused.text


@pytest.mark.parametrize("scenario", ["fails", "raises", "known_mistake"])
def test_reads_like_the_command(kit: Copier, run: Runner, scenario: str) -> None:
    """A failing check reads as in ``kata check``."""
    done = run(kit(scenario), "exercises")
    report = msgspec.convert(done.reports[scenario], Report)
    failing = [check for check in report.checks if check.verdict in ("fail", "error")]
    assert failing
    for check in failing:
        shown = re.sub(r"\[\w+\] ", "", render.check(check))  # pytest has the parameter in the heading
        assert shown in done.text
