"""The words for what an attempt lacks."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest

from grader.catalog import stub_interface
from grader.checks import CheckFailed
from grader.errors import Unusable
from grader.judge.grading import Grading
from grader.judge.wording import call_line, unusable_lines
from grader.sandbox.attempt import CallRecord

STUB = '''
def softmax(z):
    """Turn logits into probabilities."""
    raise NotImplementedError


def softmax_backward(p):
    """Go the way back."""
    raise NotImplementedError
'''
ASKED = "The exercise asks for: softmax_backward(p)"


def lacking(name: str, defined: tuple[str, ...]) -> str:
    """Return what is said of an attempt that defines other names than the one asked for."""
    grading: Any = SimpleNamespace(
        kit=SimpleNamespace(interface=lambda _: stub_interface(STUB)),
        exercise=None,
        attempt=SimpleNamespace(names=defined, last=None),
    )
    error = Unusable(name)
    error.kind = "missing"  # type: ignore[attr-defined]
    (line,) = unusable_lines(error, cast(Grading, grading))
    return line


@pytest.mark.parametrize(
    ("defined", "words"),
    [
        (
            ("softmax", "softmax_backwards"),
            f"softmax_backward is not defined. You define softmax_backwards: is that it, misspelt? {ASKED}",
        ),
        (("softmax",), f"softmax_backward is not defined. {ASKED}"),
    ],
    ids=["misspelt", "another-task"],
)
def test_close_name_is_no_other_task(defined: tuple[str, ...], words: str) -> None:
    """A name that is close is suggested, but not one that the exercise asks for beside it."""
    assert lacking("softmax_backward", defined) == words


def shown(answers: list[Any], actual: object, *path: int) -> str:
    """Return the line of a map of two calls, of which a check found something wrong."""
    last = CallRecord("softmax", "map", ([[1.5, 2.5]], {}), {}, answered=True, answer=answers)
    grading: Any = SimpleNamespace(
        kit=SimpleNamespace(interface=lambda _: stub_interface(STUB)),
        exercise=None,
        attempt=SimpleNamespace(last=last),
    )
    (line,) = call_line(cast(Grading, grading), CheckFailed("returned 1", actual=actual, path=path))
    return line


def test_call_of_a_map_that_was_wrong() -> None:
    """It is shown if all answers were compared, or that one alone; of two equal objects none is guessed."""
    answers: list[Any] = [[0.25], [0.75]]
    assert shown(answers, answers, 1, 0) == "softmax(2.5)"
    assert shown(answers, answers[1], 0) == "softmax(2.5)"
    for unknown in (answers, [0.75], None):
        assert shown(answers, unknown) == "softmax, called 2 times"
    assert shown([1, 1], 1) == "softmax, called 2 times"
