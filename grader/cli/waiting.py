"""A line on the terminal for whoever waits longer than two seconds."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

PATIENCE = 2.0
_PERIOD = 0.5
_ERASE = "\r\x1b[K"


class Waiting:
    """Tells, on a terminal's standard error, what is going on and for how long.

    Parameters
    ----------
    words
        What is going on; `now` changes it.
    """

    def __init__(self, words: str) -> None:
        self._words = words
        self._began = time.monotonic()
        self._over = threading.Event()
        self._writing = threading.Lock()
        self._visible = False
        self._thread: threading.Thread | None = None

    def now(self, words: str) -> None:
        """Change what is told."""
        self._words = words

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Keep the line off the terminal while something else is printed."""
        with self._writing:
            self._erase()
            yield

    def __enter__(self) -> Waiting:
        if sys.stderr is not None and sys.stderr.isatty():
            self._thread = threading.Thread(target=self._tell, daemon=True)
            self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._over.set()
        if self._thread is not None:
            self._thread.join()
            self._erase()

    def _tell(self) -> None:
        pause = PATIENCE
        while not self._over.wait(pause):
            pause = _PERIOD
            with self._writing:
                sys.stderr.write(f"{_ERASE}{self._words} ({time.monotonic() - self._began:.0f} s)")
                sys.stderr.flush()
                self._visible = True

    def _erase(self) -> None:
        if self._visible:
            sys.stderr.write(_ERASE)
            sys.stderr.flush()
            self._visible = False
