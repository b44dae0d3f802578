"""The judge's functions that a child calls: what was asked, the work itself, and the reply to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from grader.errors import AttemptRaised
from grader.sandbox import wire
from grader.sandbox.ceiling import ceiling
from grader.sandbox.child import generator_states
from grader.sandbox.claims import MAX_TEXT
from grader.sandbox.exposing import JudgeObjects
from grader.sandbox.structure import ProtocolError

MAX_DEPTH = 2  # a judge's function may call the attempt, whose call may ask once more


class Question(NamedTuple):
    """A call of one of the judge's functions: its name on the wire, and itself with its arguments."""

    method: str
    work: Callable[..., Any]
    args: list[Any]
    kwargs: Mapping[str, Any]


class Callbacks:
    """What one child may call of the judge, and how deep in such calls it is.

    Attributes
    ----------
    objects
        What was passed to the child.
    depth
        Number of its questions that are being worked on, one within the other.
    """

    def __init__(self) -> None:
        self.objects = JudgeObjects()
        self.depth = 0
        self._failed: AssertionError | None = None

    def question(self, message: list[Any]) -> Question:
        """Return what a message of the child asks.

        Raises
        ------
        ProtocolError
            If that is nothing that the suite has passed to it, or no call at all.
        """
        _, _, number, method, args, kwargs = message
        work = self.objects.method(number, method)
        if type(args) is not list or type(kwargs) is not dict or any(type(key) is not str for key in kwargs):
            raise ProtocolError("malformed question")
        return Question(method, work, args, kwargs)

    def consult(self, question: Question) -> list[Any]:
        """Return the reply to a question; what the work raises is one too, but for what ends a check."""
        if self.depth >= MAX_DEPTH:
            return ["raised", "RecursionError", "calls between the grader and the attempt nest too deeply"]
        self.depth += 1
        try:
            with ceiling():
                value = question.work(*question.args, **question.kwargs)
                return ["told", value, generator_states(question.args)]
        except StopIteration:
            return ["end", 0]
        except Exception as error:
            if isinstance(error, AssertionError) and not isinstance(error, AttemptRaised):
                self._failed = error
                return ["raised", "AssertionError", "a check of the grader failed"]
            name = next(c.__name__ for c in type(error).__mro__ if c.__module__ == "builtins")
            return ["raised", name, str(error)[:MAX_TEXT]]
        finally:
            self.depth -= 1

    def raise_failed(self) -> None:
        """Raise what a check inside a callback said, once no callback is under way.

        The attempt can neither swallow it nor read what was expected.
        """
        if self._failed is not None and self.depth == 0:
            failed, self._failed = self._failed, None
            raise failed


def pack(reply: list[Any], refer: Callable[[Any], tuple[int, list[Any]]]) -> tuple[bytes, list[memoryview]]:
    """Return a reply as it goes over the wire; one that cannot is an error for the attempt."""
    try:
        return wire.encode(reply, refer, wire.FROM_JUDGE)
    except wire.UnsendableError as error:
        words = f"what the grader's function returns cannot be sent: {error}"
        return wire.encode(["raised", "ValueError", words])
