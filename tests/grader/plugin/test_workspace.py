"""`pytest exercises/` in a workspace: its stubs are graded by the suites of the kit that it comes from."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from grader.catalog.marker import read_marker, write_marker
from grader.learner.starting import start
from grader.learner.tracking import begin_tracking

from .conftest import Runner, stub

SOLVED = "def passes(x):\n    return x / 2\n"


@pytest.fixture
def workspace(kit: Callable[..., Path], tmp_path: Path) -> Path:
    """Lay out a workspace from a kit of three exercises; one is solved, one wrong, one not started."""
    root = kit("passes", "fails", "not_started")
    answers = {name: stub(root, name).read_text() for name in ("passes", "fails")}
    for name in answers:
        stub(root, name).write_text("")  # the kit's own stubs play no part
    start(tmp_path / "prep", root)
    for name, answer in answers.items():
        stub(tmp_path / "prep", name).write_text(answer)
    return tmp_path / "prep"


def events(workspace: Path) -> list[tuple[str, str]]:
    """Return what was graded, by the history."""
    lines = (workspace / ".kata" / "history.jsonl").read_text().splitlines()
    found = [json.loads(line) for line in lines]
    return [(event["exercise"], event["verdict"]) for event in found if event["event"] == "graded"]


def test_graded(workspace: Path, run: Runner) -> None:
    """The run ends with the board of the workspace, and its history has what was graded."""
    done = run(workspace, "exercises/")
    assert done.status == 1
    assert done.reports["passes"]["verdict"] == "pass"
    assert done.reports["fails"]["verdict"] == "fail"
    assert "1 of 3 exercises solved" in done.board
    assert "exercises/02_fails/fails.py" in done.board
    assert events(workspace) == [("passes", "pass"), ("fails", "fail")]


def test_from_elsewhere(workspace: Path, tmp_path: Path, run: Runner) -> None:
    """As editors do: paths and node ids are given from another folder, and the workspace is found by them."""
    path = stub(workspace, "fails")
    listed = run(tmp_path, "--collect-only", "-q", str(workspace))
    names = [line for line in listed.text.splitlines() if "fails.py::" in line]
    assert names
    relative = [f"{path}::{name.partition('::')[2]}" for name in names]
    done = run(tmp_path, *relative)
    assert (done.status, done.reports["fails"]["verdict"]) == (1, "fail")
    assert events(workspace) == [("fails", "fail")]


def test_untouched_stub_by_its_item(workspace: Path, tmp_path: Path, run: Runner) -> None:
    """An editor that lists an untouched stub as one item may run it by that."""
    listed = run(workspace, "--collect-only", "-q", "exercises").text
    assert "exercises/03_not_started/not_started.py::not_started" in listed
    path = stub(workspace, "not_started")
    assert run(tmp_path, f"{path}::not_started").counts == "1 not started"


def test_last_failed(workspace: Path, run: Runner) -> None:
    """`--lf` grades again what failed."""
    run(workspace, "exercises/", alone=False)
    assert run(workspace, "exercises/", "--lf", alone=False).counts == "3 failed"


def test_on_two_workers(workspace: Path, run_cold: Runner) -> None:
    """With xdist an exercise stays on one worker, and the board is the same."""
    done = run_cold(workspace, "-p", "no:randomly", "-n2", "exercises/", alone=False)
    assert done.status == 1
    assert "1 of 3 exercises solved" in done.board
    assert sorted(events(workspace)) == [("fails", "fail"), ("passes", "pass")]


def test_learners_own_folder(workspace: Path, run: Runner) -> None:
    """A folder that is no chapter of the kit's is the learner's own, tests and all."""
    own = workspace / "exercises" / "notes"
    own.mkdir()
    (own / "test_mine.py").write_text("def test_mine():\n    pass\n")
    assert run(workspace, str(own)).counts == "1 passed"


def test_marker_that_is_damaged(workspace: Path, run: Runner) -> None:
    """A damaged marker ends the run with a sentence."""
    (workspace / ".kata" / "workspace.json").write_text("{")
    done = run(workspace, "exercises/")
    assert done.status == 2
    assert "workspace.json is damaged. Your answers and your history are not in it." in done.text
    assert "Traceback" not in done.text and "site-packages" not in done.text


@pytest.mark.skipif(shutil.which("git") is None, reason="it needs git")
def test_tracked(workspace: Path, run: Runner) -> None:
    """In a tracked workspace a run commits what passes for the first time; a locked repository is said."""
    marker = read_marker(workspace)
    write_marker(workspace, msgspec.structs.replace(marker, track=True))
    begin_tracking(workspace)
    (workspace / ".git" / "index.lock").touch()
    done = run(workspace, "exercises/")
    assert "Note: Git did not keep your workspace: fatal: Unable to create" in done.text
    (workspace / ".git" / "index.lock").unlink()
    stub(workspace, "not_started").write_text("def not_started(x):\n    return x\n")
    stub(workspace, "passes").write_text(stub(workspace, "passes").read_text() + "\n# once more\n")
    assert "Note:" not in run(workspace, "exercises/").text
    command = ["git", "log", "--format=%s"]
    said = subprocess.run(command, cwd=workspace, check=True, capture_output=True, text=True).stdout
    assert said == "Solve passes\nLay out the exercises\n"
