"""What the screen says, in words."""

from __future__ import annotations

from datetime import datetime

import pytest

from grader.catalog import Kit
from grader.errors import KataError
from grader.learner.history import History
from grader.learner.progress import Progress, Standing, State
from grader.learner.watch import sheets
from grader.learner.watch.gradings import Order, Outcome


def _progress(solved: int, total: int) -> Progress:
    states = [State.SOLVED] * solved + [State.NOT_STARTED] * (total - solved)
    return Progress({str(number): Standing(state=state) for number, state in enumerate(states)}, History())


@pytest.mark.parametrize(
    ("solved", "total", "bar"),
    [
        (0, 123, "[" + "░" * 24 + "] 0 of 123 solved"),
        (1, 123, "[█" + "░" * 23 + "] 1 of 123 solved"),
        (122, 123, "[" + "█" * 23 + "░] 122 of 123 solved"),
        (123, 123, "[" + "█" * 24 + "] 123 of 123 solved"),
        (0, 0, "0 of 0 solved"),
    ],
)
def test_the_bar_tells_no_end_before_it_is_true(solved: int, total: int, bar: str) -> None:
    """One solved shows, and one that is not."""
    assert sheets.progress_line(_progress(solved, total), 76) == bar


def test_a_narrow_screen_has_no_bar() -> None:
    """The numbers say all of it."""
    assert sheets.progress_line(_progress(1, 3), 10) == "1 of 3 solved"


def test_hints_without_any(kit: Kit) -> None:
    """An exercise may have none."""
    assert sheets.hints_text((), 0, 40) == "This exercise has no hints."


def test_why_there_is_no_report(kit: Kit) -> None:
    """The fact and the fix, and that files are looked at where no events come."""
    order = Order(kit.exercise("halve"))
    outcome = Outcome(order=order, problem=KataError("It is gone.", "Bring it back."))
    at = datetime(2026, 3, 1, 9, 30)
    assert (
        sheets.outcome_line(outcome, at, by_events=True) == "09:30:00 not checked: It is gone. Bring it back."
    )
    assert "No events come from this file system" in sheets.outcome_line(outcome, at, by_events=False)
    assert (
        sheets.problem_text(KataError("It is \x1b gone.", "Bring it back."), 40)
        == "It is \\x1b gone.\n\nBring it back."
    )


def test_a_solution_on_a_narrow_screen(kit: Kit) -> None:
    """What is broken off a line of code stands further in, and a comment goes on as one."""
    source = "def f(x):\n    # A comment that does not fit.\n    return first(x) + second(x)\n"
    shown = sheets.solution_text(kit.exercise("halve"), source, 24)
    code = "def f(x):\n    # A comment that\n    # does not fit.\n    return first(x) +\n        second(x)"
    assert shown.startswith(f"{code}\n\nAn interviewer may ask next:")
