"""Debugging: the attempt in pytest's own process, which is no grading and says so."""

from __future__ import annotations

import os
import pty
import re
import select
import subprocess
import time
from pathlib import Path

import pytest

from grader.catalog import Kit

from ..solved_kit import copy_solved
from .conftest import Copier, Runner, command, environment, stub

NOTICE = "The attempt runs in this process, for debugging: this is no grading."


def test_outcomes(kit: Copier, run: Runner) -> None:
    """The checks come out as in the sandbox, apart from what only the sandbox sees; nothing is kept."""
    root = kit("passes", "fails", "raises", "in_progress")
    done = run(root, "exercises", "--in-process")
    assert done.status == 1
    assert done.counts == "8 failed, 12 passed, 1 not started"
    assert "shift(array([3., 5.]))\n    returned [-2.,  0.]\n    expected [ 0.,  2.]" in done.text
    assert (
        "raised IndexError: invalid index to scalar variable.\n      raises.py, line 29 in shift" in done.text
    )
    assert NOTICE in done.board
    assert "solved" not in done.board
    assert done.reports == {}
    assert not (root / ".kata").exists()


def test_every_solution(tmp_path: Path, run: Runner) -> None:
    """What suites ask of an attempt in the sandbox they can ask of it here: every solution passes."""
    copy_solved(Kit(Path(__file__).parents[3]), tmp_path)
    done = run(tmp_path, "exercises", "--in-process")
    assert (done.status, NOTICE in done.board) == (0, True), done.text


def test_attempt_that_does_not_load(kit: Copier, run: Runner) -> None:
    """An attempt that does not load is the attempt's error here too."""
    root = kit("syntax_error", "raises_at_import")
    done = run(root, "exercises", "--in-process")
    assert done.counts == "10 failed"
    assert "raised SyntaxError: '(' was never closed" in done.text
    assert "there is no smallest number of none" in done.text


def test_output_is_left_to_pytest(kit: Copier, run: Runner) -> None:
    """What the attempt prints is captured by pytest, and shown with the failing check."""
    done = run(kit("prints"), "exercises", "--in-process", "-k", "far_from_zero")
    assert "Captured stdout call" in done.text


def test_not_started_opens_no_debugger(kit: Copier, run: Runner) -> None:
    """``--pdb`` does not stop at what is not started."""
    root = kit("not_started")
    done = run(root, str(stub(root, "not_started")), "--pdb")
    assert (done.status, done.counts) == (0, "5 not started")
    assert "entering PDB" not in done.text
    assert NOTICE in done.board


def test_debugger_opens_in_the_attempt(kit: Copier) -> None:
    """``--pdb`` opens at the attempt's own line, with its variables."""
    path = stub(kit("raises"), "raises")
    master, slave = pty.openpty()
    try:
        with subprocess.Popen(
            command("--pdb", "-x", "-p", "no:randomly", "-p", "no:sugar", str(path)),
            cwd=path.parent,
            env=environment() | {"TERM": "dumb"},
            stdin=slave,
            stdout=slave,
            stderr=slave,
        ) as process:
            os.close(slave)
            shown = _read_until(master, "(Pdb) ")
            os.write(master, b"p low\nq\n")
            shown += _read_until(master, "ML Kata")
            process.kill()
    finally:
        os.close(master)
    assert re.search(r"raises\.py\(29\)shift\(\)", shown)
    assert "(Pdb) p low" in shown


def _read_until(master: int, words: str) -> str:
    text, end = "", time.monotonic() + 60
    while words not in text:
        if not select.select([master], [], [], max(end - time.monotonic(), 0))[0]:
            pytest.fail(f"{words!r} was not shown: {text[-1000:]}")
        text += os.read(master, 4096).decode("utf-8", "replace")
    return text
