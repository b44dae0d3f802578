"""``python -m grader.classroom.worker COURSE ASSIGNMENT [PROCESSOR]``: grades what it is told, one by one.

It starts nbgrader once, and grades by nbgrader's own converter and the course's own configuration.
"""

from __future__ import annotations

import contextlib
import glob
import os
import select
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from grader.errors import KataError
from grader.judge.channel import Channel
from grader.sandbox.kernel import PR_SET_PDEATHSIG, prctl

_COURTESY = 1.0  # seconds for an orderly end


class Order(msgspec.Struct, frozen=True):
    """A submission to grade; `force` grades it although it was graded."""

    student: str
    force: bool = False


class Done(msgspec.Struct, frozen=True):
    """What came of it; `error` is nbgrader's last word on a submission that was not graded."""

    student: str
    seconds: float
    error: str = ""


def main() -> None:
    """Serve orders on the standard input until it is closed."""
    read, write = os.dup(0), os.dup(1)
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(2, 1)  # what is printed goes to the log
    course, assignment = Path(sys.argv[1]), sys.argv[2]
    if len(sys.argv) > 3 and sys.platform == "linux":
        with contextlib.suppress(OSError):  # it may be gone; another does as well
            os.sched_setaffinity(0, {int(sys.argv[3])})
    if sys.platform == "linux":
        # The thread below gets no turn while an extension holds the lock. The thread of the run that started
        # this process waits for its end, so that the signal comes only where the run was killed.
        with contextlib.suppress(OSError):
            prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    threading.Thread(target=_leave_with_run, args=(read,), daemon=True).start()
    os.chdir(course)
    grade = new_grader(course, assignment)
    channel = Channel(read, write)
    with contextlib.suppress(EOFError, BrokenPipeError):
        while (data := channel.receive()) is not None:
            order = msgspec.json.decode(data, type=Order)
            start = time.perf_counter()
            error = grade(order)
            channel.send(Done(order.student, time.perf_counter() - start, error))


def _leave_with_run(read: int) -> None:
    """End this process when the run that started it is gone: the next run grades anew what is half done."""
    if sys.platform == "win32":
        return
    poll = select.poll()
    poll.register(read, 0)
    while not poll.poll():
        pass
    time.sleep(_COURTESY)
    os._exit(1)


def new_grader(course: Path, assignment: str) -> Callable[[Order], str]:
    """Return what grades a submission to an assignment in this process, and says why it did not."""
    from nbgrader.converters import Autograde  # noqa: PLC0415 - it takes seconds, and only a worker needs it
    from nbgrader.converters.base import NbGraderException  # noqa: PLC0415
    from nbgrader.coursedir import CourseDirectory  # noqa: PLC0415

    from grader.classroom.starting import nbgrader_of  # noqa: PLC0415

    app = nbgrader_of(course)
    app.config.KataGrade.judges = 1  # the other processors are the other workers'
    last = _LastError()
    app.log.addHandler(last)

    def grade(order: Order) -> str:
        last.text = ""
        directory = CourseDirectory(
            parent=app, root=str(course), assignment_id=assignment, student_id=glob.escape(order.student)
        )
        try:
            Autograde(coursedir=directory, parent=app, force=order.force).start()
        except NbGraderException as error:
            return last.text or str(error)
        except KataError as error:
            return str(error)
        return ""

    return grade


class _LastError:
    """Keeps the reason of a failure: the last line of the traceback that nbgrader logs."""

    level = 40  # logging.ERROR

    def __init__(self) -> None:
        self.text = ""

    def handle(self, record: Any) -> None:
        """Note what is logged."""
        message = record.getMessage()
        if message.startswith("Traceback"):
            self.text = message.strip().splitlines()[-1][:500]


if __name__ == "__main__":
    main()
