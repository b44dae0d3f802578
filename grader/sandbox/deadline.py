"""Wait for a child's descriptors under a clock."""

from __future__ import annotations

import select

from grader.errors import JudgeError
from grader.sandbox.clock import Clock
from grader.sandbox.lookout import comes_soon


class Deadline:
    """The clock of the frames under way, and the waiting that it bounds.

    Parameters
    ----------
    read, write
        Descriptors that do not block; the same one for a socket.
    """

    def __init__(self, read: int, write: int) -> None:
        self._clock: Clock | None = None
        self._first = True
        self._polls = {True: select.poll(), False: select.poll()}
        self._polls[True].register(write, select.POLLOUT)
        self._polls[False].register(read, select.POLLIN)

    def begin(self, clock: Clock | None) -> None:
        """Hold the next frames to `clock`; with None, none may be waited for."""
        self._clock = clock
        self._first = True

    def wait(self, writing: bool) -> None:
        """Return when the descriptor is ready.

        Raises
        ------
        TimedOut
            If the time is up before.
        """
        if self._clock is None:
            raise JudgeError("A frame is sent without a deadline.")
        seconds = self._clock.first_wait() if self._first else self._clock.left()
        if self._first and not writing and comes_soon(self._polls[False]):
            return
        self._first = False
        while not self._polls[writing].poll(seconds * 1000 + 1):
            seconds = self._clock.left()
