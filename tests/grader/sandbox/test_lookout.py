"""Looking out for what is about to come."""

from __future__ import annotations

import os
import select
import threading
import time
from collections.abc import Iterator

import pytest

from grader.sandbox import lookout


@pytest.fixture
def pipe() -> Iterator[tuple[int, int]]:
    """Provide both ends of a pipe."""
    ends = os.pipe()
    yield ends
    for end in ends:
        os.close(end)


def polled(end: int) -> select.poll:
    """Return what waits for reading."""
    poll = select.poll()
    poll.register(end, select.POLLIN)
    return poll


def test_what_is_there_is_seen(pipe: tuple[int, int]) -> None:
    """What has come already is seen, whatever the time."""
    os.write(pipe[1], b"x")
    assert lookout.comes_soon(polled(pipe[0]))


def test_what_comes_is_seen(pipe: tuple[int, int], monkeypatch: pytest.MonkeyPatch) -> None:
    """What comes within the time is seen, as is the end of the other side."""
    monkeypatch.setattr(lookout, "SECONDS", 20.0)
    monkeypatch.setattr(lookout, "_WANTED", 20.0)
    threading.Timer(0.02, os.write, (pipe[1], b"x")).start()
    assert lookout.comes_soon(polled(pipe[0]))


def test_it_takes_a_moment_only(pipe: tuple[int, int], monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nothing comes it is given up; the time is the caller's to bound."""
    monkeypatch.setattr(lookout, "SECONDS", 0.01)
    monkeypatch.setattr(lookout, "_WANTED", 1.0)
    start = time.perf_counter()
    assert not lookout.comes_soon(polled(pipe[0]))
    assert time.perf_counter() - start >= 0.01


def test_not_where_others_could_not_go_first(pipe: tuple[int, int], monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system has no way to let others go first, one sleeps at once."""
    monkeypatch.setattr(lookout, "_YIELDS", False)
    os.write(pipe[1], b"x")
    assert not lookout.comes_soon(polled(pipe[0]))


def test_it_is_given_up_where_others_want_the_processor(
    pipe: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once somebody else took the processor, only what came meanwhile is seen."""
    rounds: list[None] = []

    def give_way() -> None:
        rounds.append(None)
        time.sleep(0.001)

    monkeypatch.setattr(lookout, "SECONDS", 20.0)
    monkeypatch.setattr(os, "sched_yield", give_way)
    assert not lookout.comes_soon(polled(pipe[0]))
    assert len(rounds) == 1
    os.write(pipe[1], b"x")
    assert lookout.comes_soon(polled(pipe[0]))
