"""Grades all submissions of an assignment, several at a time, and goes on where a run was stopped."""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import msgspec

from grader.classroom.course import Course
from grader.classroom.worker import Done, Order
from grader.errors import UsageError
from grader.judge.channel import Channel
from grader.spawn import spawn_python

SUBMITTED, AUTOGRADED = "submitted", "autograded"
_STATE = Path(".kata") / "grading"
_PASSED = ("HOME", "PATH", "JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "PGPASSFILE", "PGPASSWORD")
# Wall time for one order. The limits of the cells and the suites end each grading within a minute or two, and
# up to twenty submissions to choose from may be graded for one order.
ORDER_SECONDS = 3600.0
_CLOSE_SECONDS = 10.0
_ENDED = "The process that graded it ended; its log says more."
_TOO_LONG = "Grading it took too long and was stopped; look at its notebooks, and grade it by hand."


class Run:
    """One run over an assignment.

    While a submission is graded, a file below ``.kata/grading`` stands for it. If the run is stopped at
    that moment, the file stays, and the next run grades that submission anew.

    Parameters
    ----------
    force
        Grade what was graded before, too.
    """

    def __init__(self, course: Course, assignment: str, *, force: bool = False) -> None:
        course.assignment(assignment)
        self.course = course
        self.assignment = assignment
        self._force = force
        self._state = course.folder / _STATE / assignment

    def students(self) -> list[str]:
        """Return whose submissions lie there."""
        found = (self.course.folder / SUBMITTED).glob(f"*/{self.assignment}")
        return sorted(path.parent.name for path in found if path.is_dir() and any(path.glob("*.ipynb")))

    def orders(self) -> list[Order]:
        """Return what is to be graded.

        Raises
        ------
        UsageError
            If nothing was submitted.
        """
        students = self.students()
        if not students:
            fact = f"Nothing was submitted to `{self.assignment}`."
            raise UsageError(fact, f"Collect it first: nbgrader collect {self.assignment}")
        return [order for order in map(self._order, students) if order is not None]

    def _order(self, student: str) -> Order | None:
        if self._force or (self._state / student).exists():
            return Order(student, force=True)
        graded = self.course.folder / AUTOGRADED / student / self.assignment
        if not graded.is_dir():
            return Order(student)
        stamps = [folder / "timestamp.txt" for folder in (graded, self._submission(student))]
        if all(stamp.is_file() for stamp in stamps) and stamps[0].read_bytes() != stamps[1].read_bytes():
            return Order(student)  # nbgrader tells whether it is newer
        return None

    def _submission(self, student: str) -> Path:
        return self.course.folder / SUBMITTED / student / self.assignment

    def grade(self, orders: list[Order], jobs: int, told: Callable[[Done], None]) -> None:
        """Grade, with as many workers at once; `told` is called with each outcome as it comes.

        Raises
        ------
        UsageError
            If another run grades the same assignment now.
        """
        self._state.mkdir(mode=0o700, parents=True, exist_ok=True)
        with _alone(self._state.with_suffix(".lock"), self.assignment):
            self._grade(orders, jobs, told)

    def _grade(self, orders: list[Order], jobs: int, told: Callable[[Done], None]) -> None:
        waiting: queue.SimpleQueue[Order] = queue.SimpleQueue()
        for order in orders:
            waiting.put(order)
        telling = threading.Lock()
        jobs = min(jobs, len(orders))
        places = processors(jobs)

        def serve(number: int) -> None:
            with (self._state.parent / f"{self.assignment}-{number}.log").open("wb") as log:
                worker = Worker(self.course.folder, self.assignment, log, places[number])
                try:
                    for order in _taken(waiting):
                        done = self._one(worker, order)
                        with telling:
                            told(done)
                finally:
                    worker.close()

        threads = [threading.Thread(target=serve, args=(n,)) for n in range(jobs)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def _one(self, worker: Worker, order: Order) -> Done:
        marker = self._state / order.student
        marker.touch()
        done = worker.grade(order)
        # A worker may have died, or waited too long for the database: once more, from scratch.
        if done.error and done.error != _TOO_LONG:
            done = worker.grade(Order(order.student, force=True))
        if done.error not in (_ENDED, _TOO_LONG):  # else it may be half graded: the next run grades it anew
            marker.unlink()
        return done


@contextmanager
def _alone(path: Path, assignment: str) -> Iterator[None]:
    """Keep out a second run: two would grade the same submissions. A run that is killed lets go of it."""
    with path.open("wb") as file:
        if sys.platform != "win32":
            import fcntl  # noqa: PLC0415 - not there on Windows

            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                fact = f"Another run is grading `{assignment}` now."
                raise UsageError(fact, "Wait until it is done; it goes on by itself.") from None
        yield


def _taken(waiting: queue.SimpleQueue[Order]) -> Iterator[Order]:
    while True:
        try:
            yield waiting.get_nowait()
        except queue.Empty:
            return


def processors(jobs: int) -> list[int | None]:
    """Return for each worker the processor that it keeps to, or None where the system is to place it.

    With as many workers as processors, or more, each is bound to one in turn, and some share one: a judge
    and its children wake each other there without a signal to another processor, and find their caches warm.
    With fewer, or where the system binds no process, none is bound.
    """
    there = sorted(os.sched_getaffinity(0)) if sys.platform == "linux" else []
    if not 0 < len(there) <= jobs:
        return [None] * jobs
    return [there[number % len(there)] for number in range(jobs)]


class Worker:
    """A process that grades, started again when it ended.

    Parameters
    ----------
    processor
        The processor that it keeps to, with all that it starts; None leaves that to the system.
    limit
        Seconds of wall time for one order, after which the process is killed; not held on Windows.

    Notes
    -----
    Make and use it in one thread that lives until `close`: the process ends with the thread that started it.
    """

    def __init__(
        self,
        folder: Path,
        assignment: str,
        log: IO[bytes],
        processor: int | None = None,
        *,
        limit: float = ORDER_SECONDS,
    ) -> None:
        self._limit = limit
        self._arguments = [str(folder), assignment, *([] if processor is None else [str(processor)])]
        self._log = log
        self._start()

    def _start(self) -> None:
        passed = {name: os.environ[name] for name in _PASSED if name in os.environ}
        self.process = spawn_python(
            "grader.classroom.worker", self._arguments, piped=True, environment=passed, errors_to=self._log
        )
        assert self.process.stdin is not None and self.process.stdout is not None
        self._channel = Channel(self.process.stdout.fileno(), self.process.stdin.fileno())

    def grade(self, order: Order) -> Done:
        """Grade one submission; the end of the process, and of its time, are outcomes too."""
        start = time.perf_counter()
        try:
            self._channel.send(order)
            data = self._channel.receive(self._limit)
            if data is not None:
                return msgspec.json.decode(data, type=Done)
            outcome = Done(order.student, time.perf_counter() - start, _TOO_LONG)
        except (EOFError, OSError):
            outcome = Done(order.student, 0.0, _ENDED)
        self.process.kill()
        self.close()
        self._start()
        return outcome

    def close(self) -> None:
        """End the process."""
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                pipe.close()
        try:
            self.process.wait(_CLOSE_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
