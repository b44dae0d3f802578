"""A run over a class: several at a time, and after a kill it goes on with nothing lost."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner

from grader.classroom import running
from grader.classroom.running import Run, Worker
from grader.classroom.worker import Done, Order
from grader.cli.course_autograde import command
from grader.errors import UsageError

from .classroom import SHIFT, Classroom

CLASS = ("ada", "bob", "eve", "zoe")


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Classroom:
    """Provide a course of this module's own."""
    return Classroom(tmp_path_factory.mktemp("running") / "course")


@pytest.fixture(autouse=True)
def handed_in(room: Classroom) -> None:
    """Let four students submit; nothing is graded."""
    for folder in ("autograded", "submitted", ".kata/grading"):
        shutil.rmtree(room.root / folder, ignore_errors=True)
    for student in CLASS:
        room.submit(student, room.solved(passes=SHIFT))


def graded(room: Classroom) -> list[str]:
    """Return whose submissions have been graded, and right."""
    return [student for student in CLASS if room.scores(student)["passes"] == (8.0, False)]


def test_all_are_graded_once(room: Classroom) -> None:
    """Two workers grade all; a second run has nothing to do; a forced one grades all again."""
    told: list[Done] = []
    run = Run(room.course, "week1")
    run.grade(run.orders(), 2, told.append)
    assert sorted(done.student for done in told) == list(CLASS)
    assert [done.error for done in told] == [""] * 4
    assert graded(room) == list(CLASS)
    assert run.orders() == []
    assert run.students() == list(CLASS)
    assert Run(room.course, "week1", force=True).orders() == [Order(s, force=True) for s in CLASS]


def test_what_is_asked_for(room: Classroom) -> None:
    """What was under way is graded anew, and so is what was submitted again."""
    run = Run(room.course, "week1")
    state = room.root / ".kata" / "grading" / "week1"
    state.mkdir(parents=True)
    for student in CLASS:
        (room.root / "autograded" / student / "week1").mkdir(parents=True)
    (state / "bob").touch()
    for tree, text in (("submitted", "2026-02-01"), ("autograded", "2026-01-01")):
        (room.root / tree / "eve" / "week1" / "timestamp.txt").write_text(text)
    assert run.orders() == [Order("bob", force=True), Order("eve")]


def test_nothing_submitted(room: Classroom) -> None:
    """Without a submission it is said how to collect; an unknown assignment is refused."""
    shutil.rmtree(room.root / "submitted")
    with pytest.raises(UsageError) as caught:
        Run(room.course, "week1").orders()
    assert str(caught.value) == "Nothing was submitted to `week1`. Collect it first: nbgrader collect week1"
    with pytest.raises(UsageError, match="no assignment `week7`"):
        Run(room.course, "week7")


def test_two_runs_at_once(room: Classroom) -> None:
    """A second run of the same assignment is refused while the first one goes on, and not after it."""
    run = Run(room.course, "week1")
    refused: list[str] = []

    def told(_: Done) -> None:
        with pytest.raises(UsageError) as caught:
            Run(room.course, "week1").grade([Order("bob")], 1, lambda _: None)
        refused.append(str(caught.value))

    run.grade([Order("ada")], 1, told)
    words = "Another run is grading `week1` now. Wait until it is done; it goes on by itself."
    assert refused == [words]
    run.grade([Order("bob")], 1, lambda done: refused.append(done.error))
    assert refused == [words, ""]


def test_worker_that_is_killed(room: Classroom, tmp_path: Path) -> None:
    """A worker that was killed is an outcome of the one submission, and the next worker grades it."""
    with (tmp_path / "log").open("wb") as log:
        worker = Worker(room.root, "week1", log)
        os.kill(worker.process.pid, signal.SIGKILL)
        lost = worker.grade(Order("ada"))
        assert lost == Done("ada", 0.0, "The process that graded it ended; its log says more.")
        assert worker.grade(Order("ada", force=True)).error == ""
        worker.close()
    assert room.scores("ada")["passes"] == (8.0, False)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux binds a process to a processor")
def test_workers_keep_to_processors(room: Classroom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a worker for each processor all keep to their own; with fewer they go where there is room."""
    there = sorted(os.sched_getaffinity(0))
    with monkeypatch.context() as patch:
        patch.setattr(os, "sched_getaffinity", lambda _: {3, 1, 2})
        assert running.processors(2) == [None, None]
        assert running.processors(3) == [1, 2, 3]
        assert running.processors(4) == [1, 2, 3, 1]
    with (tmp_path / "log").open("wb") as log:
        for given, kept in ((there[-1], {there[-1]}), (None, set(there)), (9999, set(there))):
            worker = Worker(room.root, "week1", log, given)
            try:
                assert worker.grade(Order("ada", force=True)).error == ""
                assert os.sched_getaffinity(worker.process.pid) == kept
            finally:
                worker.close()


class Recorder:
    """Stands for workers: notes their processors, and answers each order with the next of the errors."""

    def __init__(self, *errors: str) -> None:
        self.places: list[int | None] = []
        self.orders: list[Order] = []
        self.errors = list(errors)

    def __call__(self, _folder: Path, _assignment: str, _log: object, processor: int | None) -> Recorder:
        """Note the processor of a new worker."""
        self.places.append(processor)
        return self

    def grade(self, order: Order) -> Done:
        """Note an order, and answer it."""
        self.orders.append(order)
        return Done(order.student, 0.0, self.errors.pop(0) if self.errors else "")

    def close(self) -> None:
        """Do nothing: there is no process."""


def test_run_hands_out_processors(room: Classroom, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each worker of a run is given the processor that was chosen for it."""
    recorder = Recorder()
    monkeypatch.setattr(running, "Worker", recorder)
    monkeypatch.setattr(running, "processors", lambda jobs: [10 + n for n in range(jobs)])
    run = Run(room.course, "week1")
    run.grade(run.orders(), 3, lambda _: None)
    assert sorted(place for place in recorder.places if place is not None) == [10, 11, 12]


def test_order_that_takes_too_long(room: Classroom, tmp_path: Path) -> None:
    """A worker that is not done in time is killed, which is the outcome, and the next one grades."""
    with (tmp_path / "log").open("wb") as log:
        worker = Worker(room.root, "week1", log, limit=1.0)
        try:
            first = worker.process
            os.kill(first.pid, signal.SIGSTOP)
            done = worker.grade(Order("ada"))
            assert done.error == running._TOO_LONG
            assert done.seconds >= 1.0
            assert first.returncode == -signal.SIGKILL
            worker._limit = 600.0
            assert worker.grade(Order("bob")).error == ""
        finally:
            worker.close()


@pytest.mark.parametrize(
    ("errors", "tries", "left"),
    [
        pytest.param((running._TOO_LONG,), 1, True, id="too-long"),
        pytest.param((running._ENDED, running._ENDED), 2, True, id="ended-twice"),
        pytest.param((running._ENDED,), 2, False, id="ended-once"),
        pytest.param(("locked", "locked"), 2, False, id="told"),
    ],
)
def test_second_try(
    room: Classroom, monkeypatch: pytest.MonkeyPatch, errors: tuple[str, ...], tries: int, left: bool
) -> None:
    """What took too long is not tried again; what may be half graded is graded anew by the next run."""
    recorder = Recorder(*errors)
    monkeypatch.setattr(running, "Worker", recorder)
    Run(room.course, "week1").grade([Order("ada")], 1, lambda _: None)
    assert len(recorder.orders) == tries
    assert (room.root / ".kata" / "grading" / "week1" / "ada").exists() == left


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux ends a process with its parent")
def test_busy_worker_ends_with_run(tmp_path: Path) -> None:
    """A worker of which no thread gets a turn ends with a run that is killed."""
    busy = (
        "import sys; from grader.classroom import worker\n"
        "def new_grader(*_):\n"
        "    print('busy', file=sys.stderr, flush=True)\n"
        "    sum(range(1 << 60))  # which never lets go of the lock\n"
        "worker.new_grader = new_grader\n"
        "worker.main()\n"
    )
    parent = (
        "import subprocess, sys, time\n"
        f"p = subprocess.Popen([sys.executable, '-c', {busy!r}, {str(tmp_path)!r}, 'week1'],\n"
        "    stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)\n"
        "p.stderr.readline()\n"
        "print(p.pid, flush=True)\n"
        "time.sleep(600)\n"
    )
    with subprocess.Popen([sys.executable, "-c", parent], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        pid = int(process.stdout.readline())
        process.kill()
    until = time.monotonic() + 20
    while time.monotonic() < until and _runs(pid):
        time.sleep(0.05)
    ended = not _runs(pid)
    if not ended:
        os.kill(pid, signal.SIGKILL)
    assert ended


def _runs(pid: int) -> bool:
    """Tell whether a process is there and no zombie, which one without a reaper stays."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def test_run_that_is_killed(room: Classroom) -> None:
    """After kill -9 the next run grades what is left and what was half done, and nothing else."""
    arguments = [sys.executable, "-m", "grader.cli", "course", "autograde", "week1", "--jobs", "1"]
    with subprocess.Popen(arguments, cwd=room.root, stdout=subprocess.DEVNULL) as process:
        state = room.root / ".kata" / "grading" / "week1"
        while not (state / "bob").exists() and process.poll() is None:
            time.sleep(0.005)
        process.kill()
    left = [order.student for order in Run(room.course, "week1").orders()]
    assert left[-2:] == ["eve", "zoe"] and "ada" not in left
    time.sleep(1.5)  # its worker leaves
    run = Run(room.course, "week1")
    told: list[Done] = []
    run.grade(run.orders(), 1, told.append)
    assert [done.error for done in told] == [""] * len(told)
    assert graded(room) == list(CLASS)
    assert run.orders() == []
    assert list(state.iterdir()) == []


def test_command(room: Classroom, monkeypatch: pytest.MonkeyPatch) -> None:
    """The command shows how far it is, says what was graded before, and names what was not graded."""
    monkeypatch.chdir(room.root)
    (room.root / "autograded" / "ada" / "week1").mkdir(parents=True)
    shutil.rmtree(room.root / "submitted" / "zoe")
    notebook = room.submit("bad", room.released()) / "nb.ipynb"
    notebook.rename(notebook.with_name("other.ipynb"))
    result = CliRunner().invoke(command, ["week1", "--jobs", "1"])
    assert result.exit_code == 1
    assert "2 graded, 1 graded before" in result.output
    assert "not graded: bad: " in result.output
    assert "No notebooks found" in result.output
