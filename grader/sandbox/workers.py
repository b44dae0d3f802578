"""The judge's side of level "portable": pre-started single-use processes with deadlines."""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence

from grader.errors import JudgeError, TimedOut
from grader.sandbox.clock import Clock
from grader.sandbox.deadline import Deadline
from grader.sandbox.stream import Stream
from grader.sandbox.warden import DOCTOR, OUTPUT_BYTES, ChildLimits
from grader.spawn import spawn_python

_POLLS = hasattr(select, "poll")  # pipes cannot be polled on Windows
_START_SECONDS = 60.0


class WorkerChild:
    """One worker."""

    def __init__(self, allow: Sequence[str], limits: ChildLimits) -> None:
        options = {
            "allow": list(allow),
            "limits": {
                "cpu_seconds": limits.cpu_seconds,
                "memory_bytes": limits.memory_mb << 20,
                "output_bytes": OUTPUT_BYTES,
            },
        }
        self._output = tempfile.TemporaryFile()  # noqa: SIM115 - it lives as long as the worker
        self._process = spawn_python(
            "grader.sandbox.worker", [json.dumps(options)], piped=True, errors_to=self._output
        )
        assert self._process.stdin is not None and self._process.stdout is not None
        self._read, self._write = self._process.stdout.fileno(), self._process.stdin.fileno()
        self._start_cpu = 0.0
        self._last_cpu: float | None = 0.0 if sys.platform == "linux" else None
        self._alive = True
        self._watch: _Watch | None = None
        if _POLLS:
            deadline = Deadline(self._read, self._write)
            self.begin = deadline.begin
            self.stream = Stream(self._read, self._write, deadline.wait)
        else:
            self._watch = _Watch(self._process)
            self.begin = self._watch.begin
            self.stream = Stream(self._read, self._write)

    def await_start(self) -> None:
        """Wait until the worker listens: its start is no time of the attempt's.

        Raises
        ------
        JudgeError
            If it ends instead, or takes too long.
        """
        timer = threading.Timer(_START_SECONDS, self._process.kill)
        timer.start()
        started = os.read(self._read, 1)
        timer.cancel()
        if not started:
            self.kill()
            self.read_output()
            raise JudgeError("The sandbox's process ended.", DOCTOR)
        if _POLLS:
            for descriptor in (self._read, self._write):
                os.set_blocking(descriptor, False)
        self._start_cpu = self.read_cpu() or 0.0

    @property
    def late(self) -> TimedOut | None:
        """Why the watch ended the worker, if it did."""
        return self._watch.late if self._watch is not None else None

    def read_cpu(self) -> float | None:
        """Return the worker's processor time, where the system tells it."""
        if self._last_cpu is not None and self._alive:
            with contextlib.suppress(OSError):
                self._last_cpu = time.clock_gettime((~self._process.pid << 3) | 2) - self._start_cpu
        return self._last_cpu

    def kill(self) -> None:
        """End the worker, and what it has started in its process group."""
        if not self._alive:
            return
        self.read_cpu()
        self._alive = False
        if self._watch is not None:
            self._watch.close()
        if hasattr(os, "killpg"):
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)
        self._process.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
        self._process.wait()

    def end(self) -> int | None:
        """Return the exit code of a worker that hung up."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(0.5)
        code = self._process.poll()
        self.kill()
        return code

    def read_output(self) -> bytes:
        """Return what the attempt printed, capped."""
        self._output.seek(0)
        data = self._output.read(OUTPUT_BYTES)
        self._output.close()
        return data


class _Watch:
    """A thread that ends a worker when its time is up, where the judge cannot wait and look at once."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self.late: TimedOut | None = None
        self._process = process
        self._clock: Clock | None = None
        self._changed = threading.Event()
        self._done = False
        threading.Thread(target=self._run, daemon=True).start()

    def begin(self, clock: Clock | None) -> None:
        """Hold the next frames to `clock`; None while no answer is due."""
        self._clock = clock
        self._changed.set()

    def close(self) -> None:
        """End the thread."""
        self._done = True
        self._changed.set()

    def _run(self) -> None:
        while not self._done:
            clock = self._clock
            try:
                wait = clock.left() if clock is not None else None
            except TimedOut as late:
                if clock is self._clock:
                    self.late = late
                    self._process.kill()
                    return
                continue
            if self._changed.wait(wait):
                self._changed.clear()


class Workers:
    """Keep one worker ready.

    Parameters
    ----------
    allow
        Modules beyond numpy and the plain standard library.
    """

    level = "portable"
    pid = os.getpid()

    def __init__(self, allow: Sequence[str] = ()) -> None:
        self._allow = tuple(allow)
        self._spare: WorkerChild | None = WorkerChild(self._allow, ChildLimits())

    def child(self, limits: ChildLimits | None = None) -> WorkerChild:
        """Return a fresh worker that listens, and start the next.

        Raises
        ------
        JudgeError
            If it does not start.
        """
        if limits is not None and limits != ChildLimits():
            ready = WorkerChild(self._allow, limits)
        else:
            ready = self._spare or WorkerChild(self._allow, ChildLimits())
            self._spare = WorkerChild(self._allow, ChildLimits())
        ready.await_start()
        return ready

    def stock(self) -> None:
        """Do nothing: each worker is a Python of its own, and one in waiting is enough."""

    def close(self) -> None:
        """End the spare worker."""
        if self._spare is not None:
            self._spare.kill()
            self._spare.read_output()
            self._spare = None
