"""What an attempt answered, call by call, in a form that two attempts can be compared by."""

from __future__ import annotations

from typing import Any, NamedTuple

from grader.errors import AttemptRaised, Control
from grader.sandbox.remote import Handle


class Entry(NamedTuple):
    """The outcome of one operation.

    Attributes
    ----------
    kind
        ``answer``, ``changed`` (it changed an argument), or what it raised: the name of a
        builtin exception, or a verdict such as ``timeout``. ``asked`` is a call of one of
        the judge's own functions on the way to an answer.
    value
        The answer; of a question, the method and its arguments.
    """

    kind: str
    value: Any = None


def error_entry(error: BaseException) -> Entry:
    """Return the entry of an operation that raised."""
    if isinstance(error, Control):
        return Entry(error.verdict.value)
    if isinstance(error, AttemptRaised):
        return Entry(type(error).__name__)
    return Entry("refused")


def note_answer(tape: list[Entry], operation: str, answer: Any, changed: bool) -> None:
    """Put the outcome of an operation that answered on the tape.

    The look-up of a method is left out: it is made once and remembered.
    """
    if operation == "get" and isinstance(answer, Handle) and answer.__kata_kind__ == "function":
        return
    tape.append(Entry("changed") if changed else Entry("answer", answer))
