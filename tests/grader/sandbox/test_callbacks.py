"""What a child may call of the judge, the reply to it, and what is kept from it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from grader.errors import Todo, Unusable
from grader.sandbox import wire
from grader.sandbox.callbacks import Callbacks, Question, pack
from grader.sandbox.structure import ProtocolError


def asking(work: Any, *args: Any) -> Question:
    """Return the question that calls `work`."""
    return Question("__call__", work, list(args), {})


@pytest.mark.parametrize(
    ("number", "method", "args", "kwargs"),
    [
        (1, "__call__", [], {}),
        (0, "__class__", [], {}),
        (0, 3, [], {}),
        (0, "__call__", (), {}),
        (0, "__call__", [], []),
        (0, "__call__", [], {3: 1}),
    ],
    ids=["unknown number", "unknown method", "no name", "no list", "no dict", "no keyword"],
)
def test_only_what_was_passed_can_be_asked(number: int, method: Any, args: Any, kwargs: Any) -> None:
    """A call of anything else, or one that is none, breaks the protocol."""
    callbacks = Callbacks()
    callbacks.objects.refer(len)
    with pytest.raises(ProtocolError):
        callbacks.question(["ask", 7, number, method, args, kwargs])
    question = callbacks.question(["ask", 7, 0, "__call__", ["four"], {}])
    assert callbacks.consult(question)[:2] == ["told", 4]


def test_generators_go_back() -> None:
    """The state of a generator that the work has drawn from is part of the reply."""
    rng = np.random.default_rng(1)
    word, _, states = Callbacks().consult(asking(lambda source: source.random(), rng))
    assert word == "told"
    assert states


@pytest.mark.parametrize(
    ("error", "reply"),
    [
        (StopIteration(), ["end", 0]),
        (ValueError("negative"), ["raised", "ValueError", "negative"]),
        (np.linalg.LinAlgError("singular"), ["raised", "ValueError", "singular"]),
        (KeyError("k" * 100_000), ["raised", "KeyError"]),
    ],
    ids=["end", "builtin", "of a library", "long"],
)
def test_errors_are_replies(error: Exception, reply: list[Any]) -> None:
    """What the work raises reaches the attempt as the nearest builtin exception, its text capped."""

    def work() -> None:
        raise error

    said = Callbacks().consult(asking(work))
    assert said[: len(reply)] == reply
    assert len(str(said)) < 10_000


def test_a_failed_check_is_raised_outside() -> None:
    """What a check inside a callback expected is kept from the attempt, and raised once all are over."""
    callbacks = Callbacks()

    def work() -> None:
        assert False, "the answer is 42"  # noqa: B011 - a suite's way to fail

    def outer() -> None:
        assert callbacks.consult(asking(work)) == ["raised", "AssertionError", "a check of the grader failed"]
        callbacks.raise_failed()  # not yet: the outer call is under way

    assert callbacks.consult(asking(outer))[:2] == ["told", None]
    with pytest.raises(AssertionError, match="42"):
        callbacks.raise_failed()
    callbacks.raise_failed()  # once is enough


def test_calls_nest_twice() -> None:
    """The third call within a call is refused, and the depth is right again after it."""
    callbacks = Callbacks()

    def work(left: int) -> Any:
        return callbacks.consult(asking(work, left - 1)) if left else "done"

    assert callbacks.consult(asking(work, 1))[1][1] == "done"
    word, name, _ = callbacks.consult(asking(work, 2))[1][1]
    assert (word, name, callbacks.depth) == ("raised", "RecursionError", 0)


@pytest.mark.parametrize(
    "end", [Todo(""), Unusable("x"), KeyboardInterrupt()], ids=["todo", "unusable", "interrupt"]
)
def test_what_ends_a_check_passes_through(end: BaseException) -> None:
    """An attempt cannot catch what ends the check."""

    def work() -> None:
        raise end

    callbacks = Callbacks()
    with pytest.raises(type(end)):
        callbacks.consult(asking(work))
    assert callbacks.depth == 0


def test_a_reply_that_cannot_be_sent() -> None:
    """It is an error of the call, with what cannot be sent."""
    sent, _ = pack(["told", object(), []], Callbacks().objects.refer)  # type: ignore[arg-type]
    word, name, words = wire.decode(sent, [], lambda *_: None)
    assert (word, name) == ("raised", "ValueError")
    assert words.startswith("what the grader's function returns cannot be sent: a object")
