"""From what a check raised to a verdict and words."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader import checks
from grader.catalog import Kit
from grader.errors import (
    ArgumentChanged,
    AttemptRaised,
    Crashed,
    Denied,
    Internal,
    JudgeError,
    KitError,
    OutOfMemory,
    TimedOut,
    Todo,
)
from grader.judge.grading import Grading
from grader.judge.verdicts import Outcome, judge_item, plain
from grader.model import Verdict

KITS = Path(__file__).parents[2] / "kits"


@pytest.fixture(scope="module")
def grading() -> Grading:
    """Provide a grading that has not asked its attempt anything."""
    kit = Kit(KITS / "passes")
    return Grading(kit, kit.exercise("passes"), "", 0)


def raised(text: str) -> Exception:
    """Return what an attempt raised."""
    error: Exception = type("ValueError", (AttemptRaised, ValueError), {})(text)
    error.type_name = "OddError"  # type: ignore[attr-defined]
    error.frames = ((3, "shift", "raise OddError"),)  # type: ignore[attr-defined]
    return error


@pytest.mark.parametrize(
    ("error", "verdict", "words"),
    [
        (None, Verdict.PASS, ""),
        (checks.CheckFailed("It is odd."), Verdict.FAIL, "It is odd."),
        (AssertionError("It is odd."), Verdict.FAIL, "It is odd."),
        (ArgumentChanged("It changed x."), Verdict.FAIL, "It changed x."),
        (
            raised("odd"),
            Verdict.ERROR,
            "raised OddError: odd\n    passes.py, line 3 in shift: raise OddError",
        ),
        (Todo(""), Verdict.TODO, ""),
        (Denied("It opens a file."), Verdict.DENIED, "It opens a file."),
        (TimedOut("It was slow."), Verdict.TIMEOUT, "It was slow."),
        (OutOfMemory("It was large."), Verdict.MEMORY, "It was large."),
        (Crashed("It died."), Verdict.CRASH, "It died."),
        (Internal("The suite is odd."), Verdict.INTERNAL, "The suite is odd."),
        (JudgeError("It is gone.", "Start it."), Verdict.INTERNAL, "It is gone. Start it."),
        (
            ZeroDivisionError("division"),
            Verdict.INTERNAL,
            "The check itself failed, which is not your fault: ZeroDivisionError: division",
        ),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, BaseException) else str(value)[:8],
)
def test_verdict(grading: Grading, error: BaseException | None, verdict: Verdict, words: str) -> None:
    """Each kind of error has its verdict and its words."""
    outcome = judge_item(grading, error, "call", "test_a")
    assert (outcome.verdict, outcome.message.strip()) == (verdict, words)


@pytest.mark.parametrize("leave", [pytest.skip, pytest.xfail])
def test_skip_is_no_pass(grading: Grading, leave: object) -> None:
    """A check that skips itself, or expects to fail, is the kit's fault."""
    try:
        leave("not today")  # type: ignore[operator]
    except BaseException as error:
        outcome = judge_item(grading, error, "call")
    assert outcome.verdict is Verdict.INTERNAL
    assert outcome.message == "The check was not run, and so it cannot pass: not today"


@pytest.mark.parametrize("phase", ["setup", "teardown"])
def test_outside_of_the_call(grading: Grading, phase: str) -> None:
    """A fixture's failure is the kit's, unless it is the attempt that raised."""
    assert judge_item(grading, ValueError("x"), phase).verdict is Verdict.INTERNAL
    assert judge_item(grading, raised("x"), phase).verdict is Verdict.ERROR
    assert judge_item(grading, Todo(""), phase).verdict is Verdict.TODO


def test_place_of_a_fault(grading: Grading) -> None:
    """A fault of the kit stands below its place, within the kit's folder."""
    suite = grading.kit.suite_path(grading.exercise)
    outcome = judge_item(grading, KitError(suite, 7, "It is odd.", "Mend it."), "setup")
    assert outcome.message == "tests/exercises/01_x/test_passes.py:7:\n  It is odd. Mend it."


def test_words_are_safe() -> None:
    """What a report carries acts on no terminal, is wrapped, and has an end."""
    data = plain(Outcome(Verdict.ERROR, "\x1b[31m\u202e\n" + "word " * 40 + "\n" * 200), official=False)
    lines = data["message"].split("\n")
    assert lines[0] == "\\x1b[31m\\u202e"
    assert max(map(len, lines)) <= 78
    assert len(lines) <= 60


def test_path_in_front_is_not_wrapped() -> None:
    """A long path with its line stays whole, so that it can be followed."""
    place = f"{'folder/' * 20}test_a.py:12:"
    data = plain(Outcome(Verdict.INTERNAL, f"{place}\n  It is odd."), official=False)
    assert data["message"] == f"{place}\n  It is odd."


def test_official_withholds() -> None:
    """In official grading the message goes, and only words of the kit's own stay."""
    outcome = Outcome(Verdict.ERROR, "Line 3: secret", "The attempt does not load.", line=3)
    data = plain(outcome, official=True)
    assert (data["message"], data["diagnosis"], data["line"]) == ("", "The attempt does not load.", 0)
    assert "secret" not in str(data)
