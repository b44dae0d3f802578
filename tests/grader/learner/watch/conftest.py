"""A workspace with a small kit that can be graded, and a place where news arrives from threads."""

from __future__ import annotations

import queue
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from grader.catalog import Kit
from tests.grader.small_kit import write_small_kit


@pytest.fixture
def kit(tmp_path: Path) -> Kit:
    """Write the small kit."""
    return write_small_kit(tmp_path / "kit")


class News:
    """What threads told, in order."""

    def __init__(self) -> None:
        self._queue: queue.SimpleQueue[Any] = queue.SimpleQueue()

    def tell(self, news: object) -> None:
        """Take one piece of news; called by a thread."""
        self._queue.put(news)

    def until(self, wanted: Callable[[Any], bool], seconds: float = 60.0) -> Any:
        """Return the first piece of news that is wanted; fail if it does not come."""
        end = time.monotonic() + seconds
        while True:
            news = self._queue.get(timeout=max(end - time.monotonic(), 0.01))
            if wanted(news):
                return news

    def rest(self, seconds: float) -> list[Any]:
        """Return all that comes within some time."""
        found = []
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            try:
                found.append(self._queue.get(timeout=left))
            except queue.Empty:
                break
        return found


@pytest.fixture
def news() -> News:
    """Return where news arrives."""
    return News()
