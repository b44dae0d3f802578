"""How long an attempt may take: its own processor time, and a ceiling of wall time."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from grader.errors import TimedOut

WALL_FACTOR = 5.0
_GRAIN = 0.002


@dataclass(frozen=True)
class TimeLimits:
    """Seconds of processor time for one call and for one exercise."""

    call: float = 2.0
    total: float = 10.0


class Clock:
    """The deadlines of the request under way.

    Parameters
    ----------
    limits
        What is allowed.
    read_cpu
        Returns the child's processor time in seconds, or None where it cannot be read; then
        wall time counts alone.
    spent
        Processor time of earlier children of the same exercise, less what this one used up unasked.
    waited
        Wall time of earlier requests of the same exercise.
    """

    # Before the start; a clock is made for every call.
    cpu_end = wall_end = last_end = float("inf")
    quiet_end = 0.0
    whole = False  # it is the exercise's time that ends first

    def __init__(
        self,
        limits: TimeLimits,
        read_cpu: Callable[[], float | None],
        spent: float,
        waited: float = 0.0,
    ) -> None:
        self.limits = limits
        self.read_cpu = read_cpu
        self.spent = spent
        self.waited = waited

    def start(self, used: float | None) -> None:
        """Begin a request, with the child's processor time as it is now."""
        now = time.monotonic()
        self.last_end = now + WALL_FACTOR * self.limits.total - self.waited
        if used is None:
            self.wall_end = now + self.limits.call
            self.quiet_end = min(self.wall_end, self.last_end)
            return
        left = self.limits.total - self.spent - used
        self.whole = left < self.limits.call
        self.cpu_end = used + min(self.limits.call, max(left, 0.0))
        self.wall_end = now + WALL_FACTOR * self.limits.call
        # Nothing uses up processor time faster than the time passes.
        self.quiet_end = min(now + self.cpu_end - used, self.last_end)

    def first_wait(self) -> float:
        """Return for how long nothing can be overdue without a look at the child's clock.

        Raises
        ------
        TimedOut
            If the time is up.
        """
        quiet = self.quiet_end - time.monotonic()
        return quiet if quiet > 0 else self.left()

    def left(self) -> float:
        """Return the seconds until the next look.

        Raises
        ------
        TimedOut
            If the time is up.
        """
        now = time.monotonic()
        if now >= self.wall_end:
            seconds = self.limits.call if self.cpu_end == float("inf") else WALL_FACTOR * self.limits.call
            raise TimedOut(f"It did not answer within {seconds:g} s of waiting.")
        if now >= self.last_end:
            seconds = WALL_FACTOR * self.limits.total
            raise TimedOut(f"All its calls together took more than {seconds:g} s of waiting.")
        wall = min(self.wall_end, self.last_end) - now
        used = self.read_cpu()
        if used is None:
            return wall
        if used >= self.cpu_end:
            raise TimedOut(self.reason())
        return min(wall, max(self.cpu_end - used, _GRAIN))

    def reason(self) -> str:
        """Say which limit of processor time was reached."""
        if self.whole:
            return f"The exercise used up its {self.limits.total:g} s of computing time."
        return f"It was still computing after {self.limits.call:g} s."

    @contextmanager
    def stopped(self) -> Iterator[None]:
        """Stop the wall clock of the call while the judge works; the exercise's own goes on."""
        start = time.monotonic()
        try:
            yield
        finally:
            self.wall_end += time.monotonic() - start
