"""What an attempt answered, call by call, in a form that two attempts can be compared by."""

from __future__ import annotations

from typing import Any

import pytest

from grader.errors import (
    ArgumentChanged,
    Control,
    Crashed,
    Denied,
    Internal,
    OutOfMemory,
    TimedOut,
    Todo,
    Unusable,
)
from grader.sandbox.claims import exception_of
from grader.sandbox.remote import Handle
from grader.sandbox.tape import Entry, error_entry, note_answer


def raised(kind: str, *bases: str) -> BaseException:
    """Return what an attempt raised."""
    claim = {"kind": "raised", "type": kind, "bases": [*bases, "Exception"], "text": "words", "frames": []}
    return exception_of(claim)


def test_raised_exceptions_are_taped_by_builtin_type() -> None:
    """Two attempts that raise classes of their own are alike where the builtin type is."""
    assert (
        error_entry(raised("Own", "KeyError"))
        == error_entry(raised("Other", "KeyError"))
        == Entry("KeyError")
    )
    assert error_entry(raised("ValueError", "ValueError")) == Entry("ValueError")


@pytest.mark.parametrize(
    ("control", "word"),
    [
        (Todo, "todo"),
        (TimedOut, "timeout"),
        (OutOfMemory, "memory"),
        (Crashed, "crash"),
        (Denied, "denied"),
        (Unusable, "error"),
        (Internal, "internal"),
    ],
)
def test_verdicts_are_taped_by_name(control: type[Control], word: str) -> None:
    """A verdict stands on the tape without its words."""
    assert error_entry(control("any words")) == Entry(word)


def test_what_the_judge_refuses_itself() -> None:
    """An error of the judge's own is none of the attempt's answers."""
    assert error_entry(AssertionError("no plain data")) == Entry("refused")
    assert error_entry(ArgumentChanged("f changed it")) == Entry("refused")


def test_answers() -> None:
    """An answer is kept by value; of a call that changed an argument only that it did."""
    tape: list[Entry] = []
    note_answer(tape, "call", [1, 2], False)
    note_answer(tape, "call", 3, True)
    assert tape == [Entry("answer", [1, 2]), Entry("changed")]


def test_looking_up_a_method_is_not_taped() -> None:
    """A method is looked up once and remembered, so its look-up says nothing."""
    tape: list[Entry] = []
    note_answer(tape, "get", Handle(None, None, 0, "function", "method"), False)  # type: ignore[arg-type]
    assert tape == []
    note_answer(tape, "call", Handle(None, None, 0, "function", "f"), False)  # type: ignore[arg-type]
    assert [entry.kind for entry in tape] == ["answer"]


def test_tape_of_an_attempt(children: Any) -> None:
    """Questions, answers, changes and errors stand on the tape in order."""
    made = children.attempt(
        "def f(h, x):\n    return h(x) + h(x + 1)\n"
        "def g(x):\n    x.append(1)\n    if len(x) > 2: raise KeyError(3)"
    )
    made.module.f(lambda x: 2 * x, 5)
    with pytest.raises(ArgumentChanged):
        made.module.g([])
    with pytest.raises(KeyError):
        made.module.g([1, 2])
    assert made.tape == [
        Entry("asked", ["__call__", [5]]),
        Entry("asked", ["__call__", [6]]),
        Entry("answer", 22),
        Entry("changed"),
        Entry("KeyError"),
    ]


def test_two_attempts_with_the_same_answers_have_the_same_tape(children: Any) -> None:
    """A tape does not depend on how the answers came about."""
    tapes = []
    for body in ("x * 2", "x + x"):
        made = children.attempt(f"def f(x):\n    return {body}")
        made.module.f(2), made.module.f.map([1, 2])
        tapes.append(made.tape)
    assert tapes[0] == tapes[1] == [Entry("answer", 4), Entry("answer", [2, 4])]
