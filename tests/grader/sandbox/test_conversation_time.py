"""Which of a child's processor time is its requests', and which it used up unasked."""

from __future__ import annotations

from collections import deque
from typing import Any

import numpy as np
import pytest

from grader.errors import TimedOut
from grader.sandbox import wire
from grader.sandbox.clock import Clock, TimeLimits
from grader.sandbox.conversation import Conversation


class Child:
    """A child whose answers and whose processor time are given: it answers every request with 1.

    Parameters
    ----------
    asks
        It asks the judge's function once before it answers.
    """

    def __init__(self, asks: bool = False) -> None:
        self.stream = self
        self.cpu = 0.0
        self.asks = asks
        self._asking: list[int] = []
        self._coming: deque[list[Any]] = deque()

    def begin(self, clock: Clock | None) -> None:
        """Do nothing: nothing is waited for."""

    def read_cpu(self) -> float:
        """Return the processor time."""
        return self.cpu

    def kill(self) -> None:
        """End."""

    def end(self) -> int | None:
        """Return no exit code."""
        return None

    def send(self, meta: bytes, buffers: list[memoryview]) -> None:
        """Take a message; each takes a second of processor time."""
        self.cpu += 1.0
        arrays = [np.frombuffer(buffer, np.uint8) for buffer in buffers]
        word, call, *_ = wire.decode(meta, arrays, lambda code, plain: plain, trusted=True)
        if self.asks and word == "do":
            self._asking.append(call)
            self._coming.append(["ask", call, 0, "__call__", [], {}])
        else:
            self._coming.append(["ok", self._asking.pop() if word == "told" else call, 1, [], []])

    def receive(self) -> tuple[bytes, list[np.ndarray]]:
        """Return the next message."""
        return wire.encode(self._coming.popleft())[0], []


def talk(child: Child, total: float = 100.0) -> Conversation:
    """Return a conversation with a child, in which the exercise may take so long."""

    def new_clock() -> Clock:
        return Clock(TimeLimits(50.0, total), child.read_cpu, -conversation.idle)

    conversation = Conversation(child, new_clock, None)
    return conversation


def test_time_between_requests_is_not_theirs() -> None:
    """What a child uses up before the first request, and between two, does not count."""
    child = Child()
    conversation = talk(child)
    child.cpu = 3.0
    assert conversation.used == 0.0
    conversation.perform("call", "f", [], {})
    child.cpu += 5.0
    assert conversation.used == 1.0
    conversation.perform("call", "f", [], {})
    child.cpu += 7.0
    assert (conversation.used, conversation.idle) == (2.0, 8.0)


def test_unasked_time_shortens_nothing() -> None:
    """A child that looks out for its next request has as much time left for it as before."""
    child = Child()
    conversation = talk(child, total=2.5)
    for _ in range(2):
        child.cpu += 100.0
        conversation.perform("call", "f", [], {})
    clock = Clock(TimeLimits(50.0, 2.5), child.read_cpu, -conversation.idle)
    clock.start(child.cpu)
    assert clock.left() == pytest.approx(0.5)
    child.cpu += 0.5
    with pytest.raises(TimedOut, match=r"used up its 2\.5 s of computing time"):
        clock.left()


def test_waiting_for_the_judges_function_is_the_requests() -> None:
    """What a child uses up while the judge works for it is its request's, and so are calls in between."""
    child = Child(asks=True)
    conversation = talk(child)

    def answer() -> int:
        child.cpu += 10.0
        child.asks = False
        conversation.perform("call", "g", [], {})
        return 5

    conversation._callbacks.objects.refer(answer)
    conversation.perform("call", "f", [answer], {})
    # The request, the question's answer, the call within it, and what passed meanwhile.
    assert (conversation.used, conversation.idle) == (13.0, 0.0)
