"""Where a learner stands is derived from events alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from grader.catalog import Kit
from grader.errors import SourceError
from grader.learner import Standing, State, is_news, read_progress
from grader.learner.events import Event, graded
from grader.learner.history import append
from grader.learner.progress import derive_standings, solved_by_an_earlier_suite
from grader.model import Report


def standing(*events: Event) -> Standing:
    """Return what events, all of one exercise, amount to."""
    (found,) = derive_standings(events).values()
    return found


@pytest.mark.parametrize(
    ("verdict", "passed", "state", "words"),
    [
        pytest.param("pass", 4, State.SOLVED, "solved", id="pass"),
        pytest.param("fail", 1, State.FAILING, "failing, 1 of 4", id="fail"),
        pytest.param("timeout", 0, State.FAILING, "failing, 0 of 4", id="timeout"),
        pytest.param("todo", 2, State.IN_PROGRESS, "in progress, 2 of 4", id="some-done"),
        pytest.param("todo", 0, State.NOT_STARTED, "not started", id="none-done"),
        pytest.param("internal", 0, State.NOT_STARTED, "not started", id="fault-of-the-kit"),
    ],
)
def test_state_of_the_last_grading(diary: Any, verdict: str, passed: int, state: State, words: str) -> None:
    """The last grading tells the state, in words that need no colour."""
    found = standing(diary.graded("halve", verdict, passed))
    assert (found.state, found.words()) == (state, words)


def test_solved_once_is_solved(diary: Any) -> None:
    """Neither a later failure nor a reset takes a solved exercise back."""
    events = [diary.graded("halve", "pass", 4), diary.graded("halve", "fail", 1, stub="s2")]
    assert standing(*events).state is State.SOLVED
    assert standing(*events, diary.reset("halve")).state is State.SOLVED


def test_fault_of_the_kit_changes_nothing(diary: Any) -> None:
    """A grading that the kit could not finish is no attempt, and leaves the state as it was."""
    events = [diary.graded("halve", "fail", 1), diary.graded("halve", "internal", 0, stub="s2")]
    found = standing(*events)
    assert (found.state, found.passed, found.attempts) == (State.FAILING, 1, 1)


def test_attempts_are_different_answers(diary: Any) -> None:
    """Grading the same text again is no new attempt, and nor is a stub that was not started."""
    events = [
        diary.graded("halve", "todo", 0, stub="s0"),
        diary.graded("halve", "fail", 1, stub="s1"),
        diary.graded("halve", "fail", 1, stub="s1"),
        diary.graded("halve", "pass", 4, stub="s2"),
    ]
    assert standing(*events).attempts == 2


def test_reset_begins_anew(diary: Any) -> None:
    """Checks, attempts and hints count from the last reset."""
    events = [diary.hint("halve", 1), diary.graded("halve", "fail", 1), diary.reset("halve")]
    found = standing(*events)
    assert (found.state, found.attempts, found.hints, found.checks) == (State.NOT_STARTED, 0, 0, 0)
    assert found.last == events[-1].at


def test_hints_and_solution_are_counted(diary: Any) -> None:
    """The highest hint counts, whatever was seen twice; a look at the solution before a pass is known."""
    found = standing(diary.hint("halve", 1), diary.hint("halve", 2), diary.hint("halve", 2))
    assert (found.hints, found.gave_up) == (2, False)
    assert standing(diary.solution("halve", gave_up=True), diary.graded("halve", "pass", 4)).gave_up
    assert not standing(diary.graded("halve", "pass", 4), diary.solution("halve", gave_up=False)).gave_up


def test_progress_has_every_exercise_of_the_kit(kit: Kit, diary: Any) -> None:
    """Exercises without events are not started; events of exercises that are gone are passed over."""
    append(kit.root, diary.graded("twice", "pass", 4))
    append(kit.root, diary.graded("no_longer_there", "pass", 4))
    progress = read_progress(kit.root, kit)
    assert list(progress.standings) == ["halve", "twice", "third", "shout", "count"]
    assert progress.within(State.SOLVED) == ["twice"]
    assert progress.of("halve") == Standing()


def test_news(make_report: Callable[..., Report]) -> None:
    """Another text or another outcome is news; the same again, and a stub not started, are not."""
    failing = make_report("pass", "fail")
    known = standing(graded(failing, "x"))
    assert is_news(Standing(), failing, "x")
    assert not is_news(known, failing, "x")
    assert is_news(known, failing, "y")
    assert is_news(known, make_report("pass", "pass"), "x")
    assert is_news(known, make_report("todo", "todo"), "x")
    assert not is_news(Standing(), make_report("todo", "todo"), "x")
    assert is_news(Standing(), make_report("error"), SourceError("It is empty.", "Write it."))


def test_mock_interview_solves(diary: Any) -> None:
    """A pass in a mock interview is a pass; after another outcome the solution was seen."""
    known = derive_standings([diary.graded("third", "fail", 1), diary.mock(1, halve="pass", third="fail")])
    assert (known["halve"].state, known["halve"].gave_up) == (State.SOLVED, False)
    assert (known["third"].state, known["third"].gave_up) == (State.FAILING, True)


def test_suite_that_changed(kit: Kit, diary: Any) -> None:
    """What passed an earlier suite is named until it passes the suite of today."""

    def named() -> list[str]:
        return solved_by_an_earlier_suite(read_progress(kit.root, kit), kit)

    append(kit.root, diary.graded("halve", "pass", 4))
    append(kit.root, diary.graded("twice", "pass", 4, suite=""))
    append(kit.root, diary.graded("shout", "fail", 1, suite="123456789abc"))
    assert named() == []
    suite = kit.suite_path(kit.exercise("halve"))
    suite.write_text("# It is stricter now.")
    assert named() == ["halve"]
    now = kit.suite_digest(kit.exercise("halve"))[:12]
    append(kit.root, diary.graded("halve", "fail", 3, suite=now))
    assert named() == ["halve"]
    append(kit.root, diary.graded("halve", "pass", 4, suite=now))
    assert named() == []
    suite.unlink()
    assert named() == []
