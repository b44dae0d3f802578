"""From items and their outcomes to the checks of a report."""

from __future__ import annotations

from typing import Any

import pytest

from grader.judge.collecting import Item, make_checks, note


def item(check: str = "test_a", points: float = 1.0, parameter: str = "") -> Item:
    """Return an item of a check."""
    return Item(check, "It holds.", check.startswith("example"), points, parameter)


def said(verdict: str, message: str = "", **more: Any) -> dict[str, Any]:
    """Return the outcome of an item."""
    return {"verdict": verdict, "message": message, "not_run": False, **more}


def test_points_are_scaled() -> None:
    """The checks' own points are scaled so that their sum is the exercise's."""
    one, two = make_checks([item("a", 3), item("b", 1)], [said("pass"), said("fail")], 10.0, False)
    assert (one.points, one.score) == (7.5, 7.5)
    assert (two.points, two.score) == (2.5, 0.0)


def test_parameters_share_points() -> None:
    """Each parameter of a check earns its share; the check is as good as the worst of them."""
    items = [item(parameter=name) for name in ("one", "two", "three", "four")]
    outcomes = [said("pass"), said("fail", "no"), said("pass"), said("error", "oh")]
    (check,) = make_checks(items, outcomes, 8.0, False)
    assert (check.verdict, check.points, check.score) == ("error", 8.0, 4.0)
    assert check.message == "[four] oh"


def test_silence_is_internal() -> None:
    """An item that reported nothing is the kit's fault, and never a pass."""
    (check,) = make_checks([item(), item(parameter="x")], [said("pass"), None], 1.0, False)
    assert check.verdict == "internal"
    assert check.message == "[x] This check reported nothing."


def test_parameter_of_a_long_message() -> None:
    """The parameter stands on a line of its own where the first line has no room for it."""
    (check,) = make_checks([item(parameter="wide")], [said("fail", "x" * 76 + "\n  y")], 1.0, False)
    assert check.message == "[wide]\n" + "x" * 76 + "\n  y"


def test_not_run_and_not_started_name_no_parameter() -> None:
    """What was not run, or not started, says nothing of a parameter."""
    not_run = said("error", "Not run: see a.", not_run=True)
    (one,) = make_checks([item(parameter="x")], [not_run], 1.0, False)
    (two,) = make_checks([item(parameter="x")], [said("todo")], 1.0, False)
    assert (one.message, two.message) == ("Not run: see a.", "")


def test_official_has_no_messages() -> None:
    """Official grading withholds the message and keeps the diagnosis."""
    outcome = said("fail", "softmax(...)", diagnosis="You forgot it.", wrong="wrong_it")
    (check,) = make_checks([item()], [outcome], 1.0, True)
    assert (check.message, check.diagnosis, check.wrong) == ("", "You forgot it.", "wrong_it")


def test_official_says_what_was_not_run() -> None:
    """That a check was not run is the kit's own sentence: official grading says it, and nothing beside it."""
    not_run = said("error", "Not run: the attempt does not load; see a.", not_run=True)
    items = [item("a"), item("b"), item("b", parameter="x")]
    one, two = make_checks(items, [said("error", "SyntaxError"), not_run, not_run], 1.0, True)
    assert (one.message, two.message) == ("", "Not run: the attempt does not load; see a.")
    (mixed,) = make_checks([item(), item(parameter="x")], [said("error", "oh"), not_run], 1.0, True)
    assert mixed.message == ""


@pytest.mark.parametrize(
    ("phases", "verdict"),
    [
        (("pass",), "pass"),
        (("pass", "internal"), "internal"),
        (("fail", "internal"), "internal"),
        (("crash", "fail"), "crash"),
        (("todo",), "todo"),
    ],
)
def test_worst_phase_counts(phases: tuple[str, ...], verdict: str) -> None:
    """A fault after the call outweighs what the call said; nothing makes an outcome better."""
    outcomes: dict[str, dict[str, Any]] = {}
    for phase in (None, *phases):
        report = pytest.TestReport("a.py::test_a", ("a.py", 0, "test_a"), {}, "passed", None, "call")
        if phase is not None:
            report.kata = said(phase)  # type: ignore[attr-defined]
        note(outcomes, report)
    assert outcomes["a.py::test_a"]["verdict"] == verdict
