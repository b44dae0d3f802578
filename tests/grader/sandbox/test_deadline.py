"""Waiting for a child ends when it is ready, or when its time is up."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator

import pytest

from grader.errors import JudgeError, TimedOut
from grader.sandbox.clock import Clock, TimeLimits
from grader.sandbox.deadline import Deadline

Pipe = tuple[int, int]


@pytest.fixture
def pipe() -> Iterator[Pipe]:
    """Provide both ends of a pipe that does not block."""
    ends = os.pipe()
    for end in ends:
        os.set_blocking(end, False)
    yield ends
    for end in ends:
        os.close(end)


def started(call: float, total: float = 60.0, cpu: float | None = 0.0) -> Clock:
    """Return a clock that runs, of a child that uses no processor time."""
    clock = Clock(TimeLimits(call, total), lambda: cpu, 0.0)
    clock.start(cpu)
    return clock


def test_waiting_needs_a_clock(pipe: Pipe) -> None:
    """Where no answer is due, waiting for one is a fault of the kit."""
    deadline = Deadline(*pipe)
    with pytest.raises(JudgeError, match="A frame is sent without a deadline"):
        deadline.wait(False)


def test_wait_ends_when_there_is_something_to_read(pipe: Pipe) -> None:
    """A wait for reading ends as soon as a byte is there."""
    deadline = Deadline(*pipe)
    deadline.begin(started(5.0))
    threading.Timer(0.05, os.write, (pipe[1], b"x")).start()
    start = time.monotonic()
    deadline.wait(False)
    assert time.monotonic() - start < 4


def test_wait_ends_when_there_is_room_to_write(pipe: Pipe) -> None:
    """A wait for writing ends at once where there is room, and when the reader makes some."""
    deadline = Deadline(*pipe)
    deadline.begin(started(5.0))
    deadline.wait(True)
    with pytest.raises(BlockingIOError):
        while True:
            os.write(pipe[1], bytes(65_536))
    threading.Timer(0.05, os.read, (pipe[0], 65_536)).start()
    start = time.monotonic()
    deadline.wait(True)
    assert time.monotonic() - start < 4


def test_wait_ends_with_the_time(pipe: Pipe) -> None:
    """Where nothing comes, the clock's words are raised when the wall time is up."""
    deadline = Deadline(*pipe)
    deadline.begin(started(0.02))
    with pytest.raises(TimedOut, match=r"^It did not answer within 0.1 s of waiting\.$"):
        deadline.wait(False)


def test_bytes_that_trickle_do_not_keep_the_time_away(pipe: Pipe) -> None:
    """A child that is always ready just in time runs out of it nevertheless."""
    deadline = Deadline(*pipe)
    deadline.begin(started(0.02))

    def trickle() -> None:
        for _ in range(40):
            deadline.wait(True)
            time.sleep(0.01)

    with pytest.raises(TimedOut):
        trickle()


def test_new_frame_does_not_start_the_time_anew(pipe: Pipe) -> None:
    """One clock holds for all frames of a request, however many there are."""
    deadline, clock = Deadline(*pipe), started(0.02)

    def frames() -> None:
        for _ in range(40):
            deadline.begin(clock)
            deadline.wait(True)
            time.sleep(0.01)

    with pytest.raises(TimedOut):
        frames()


def test_hang_up_ends_the_wait() -> None:
    """A child that closes its end is ready to be read: there is nothing more to come."""
    read, write = os.pipe()
    deadline = Deadline(read, read)
    deadline.begin(started(5.0))
    os.close(write)
    deadline.wait(False)
    assert os.read(read, 1) == b""
    os.close(read)
