"""Many grade at the same time; who measures is alone."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Quiet:
    """A lock that those who grade share, and that one who measures has for themselves.

    Whoever wants to measure keeps further gradings from starting, and waits for those under way.
    """

    def __init__(self) -> None:
        self._door = threading.Lock()  # closed while somebody waits for quiet, or measures
        self._left = threading.Condition()
        self._grading = 0

    @contextmanager
    def shared(self) -> Iterator[None]:
        """Grade: others may do so too, but nobody measures."""
        with self._door, self._left:
            self._grading += 1
        try:
            yield
        finally:
            with self._left:
                self._grading -= 1
                self._left.notify_all()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Measure: nobody grades."""
        with self._door:
            with self._left:
                self._left.wait_for(lambda: not self._grading)
            yield
