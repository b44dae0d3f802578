"""Errors: a fact and a fix, and outcomes that no suite can swallow."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader import errors
from grader.model import Verdict


def test_fact_and_fix() -> None:
    """An error reads as a fact and a fix; the fix may be missing."""
    assert str(errors.UsageError("There is none.", "Make one.")) == "There is none. Make one."
    assert str(errors.JudgeError("There is none.")) == "There is none."


def test_place_of_a_fault_of_the_kit() -> None:
    """A fault of the kit begins with its path, and its line where there is one."""
    path = Path("exercises/01_x/chapter.toml")
    assert str(errors.KitError(path, 3, "It is odd.", "Mend it.")) == f"{path}:3: It is odd. Mend it."
    assert str(errors.KitError(path, None, "It is odd.")) == f"{path}: It is odd."


@pytest.mark.parametrize(
    ("kind", "code"),
    [(errors.UsageError, 2), (errors.SourceError, 1), (errors.JudgeError, 3), (errors.KataError, 3)],
)
def test_exit_codes(kind: type[errors.KataError], code: int) -> None:
    """What the user asked wrongly, what the learner wrote, and what the kit did wrong end differently."""
    assert kind("A fact.").exit_code == code


@pytest.mark.parametrize(
    ("kind", "verdict"),
    [
        (errors.Todo, Verdict.TODO),
        (errors.Unusable, Verdict.ERROR),
        (errors.TimedOut, Verdict.TIMEOUT),
        (errors.OutOfMemory, Verdict.MEMORY),
        (errors.Crashed, Verdict.CRASH),
        (errors.Denied, Verdict.DENIED),
        (errors.Internal, Verdict.INTERNAL),
    ],
)
def test_no_suite_swallows_an_outcome(kind: type[errors.Control], verdict: Verdict) -> None:
    """An outcome of the attempt is no Exception, so ``pytest.raises(Exception)`` lets it through."""
    assert kind.verdict is verdict
    with pytest.raises(kind), pytest.raises(Exception):  # noqa: B017 - the point of the test
        raise kind("It is so.")


def test_text_of_what_an_attempt_raised() -> None:
    """The text of a KeyError of the attempt is its own, not put in quotes once more."""
    raised = type("KeyError", (errors.AttemptRaised, KeyError), {})
    assert str(raised("'a'")) == "'a'"
    assert str(raised()) == ""
    assert isinstance(raised("x"), KeyError)
