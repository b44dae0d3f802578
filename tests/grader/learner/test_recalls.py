"""How well an exercise was known follows from outcome, attempts, hints and time."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import msgspec
import pytest

from grader.learner.recalls import AGAIN, EASY, GOOD, HARD, Recall, rating, read_recalls

AT = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("recall", "expected"),
    [
        pytest.param(Recall(at=AT, passed=False, attempts=1, hints=0, minutes=1.0), AGAIN, id="gave-up"),
        pytest.param(Recall(at=AT, passed=True, attempts=1, hints=0, minutes=5.0), EASY, id="at-once"),
        pytest.param(
            Recall(at=AT, passed=True, attempts=1, hints=0, minutes=5.1), GOOD, id="over-half-the-time"
        ),
        pytest.param(Recall(at=AT, passed=True, attempts=1, hints=0, minutes=None), GOOD, id="time-unknown"),
        pytest.param(Recall(at=AT, passed=True, attempts=1, hints=1, minutes=2.0), GOOD, id="one-hint"),
        pytest.param(
            Recall(at=AT, passed=True, attempts=3, hints=1, minutes=20.0), GOOD, id="three-attempts"
        ),
        pytest.param(Recall(at=AT, passed=True, attempts=4, hints=0, minutes=5.0), HARD, id="four-attempts"),
        pytest.param(Recall(at=AT, passed=True, attempts=1, hints=2, minutes=5.0), HARD, id="two-hints"),
        pytest.param(
            Recall(at=AT, passed=True, attempts=1, hints=0, minutes=20.1), HARD, id="twice-the-time"
        ),
    ],
)
def test_rating(recall: Recall, expected: int) -> None:
    """The rule, for an exercise of ten minutes."""
    assert rating(recall, 10) == expected


def test_first_time(diary: Any) -> None:
    """It ends with the first pass; the same answer graded twice is one attempt."""
    events = [
        diary.graded("halve", "todo", 0, stub="s0"),
        diary.hint("halve", 1),
        diary.graded("halve", "fail", 1, stub="s1"),
        diary.graded("halve", "fail", 1, stub="s1"),
        diary.graded("halve", "internal", 0, stub="s2"),
        diary.graded("halve", "pass", 4, stub="s3"),
        diary.graded("halve", "fail", 4, stub="s4"),
        diary.graded("halve", "pass", 4, stub="s5"),
    ]
    (recall,) = read_recalls(events)["halve"]
    assert (recall.at, recall.passed, recall.attempts, recall.hints) == (events[5].at, True, 2, 1)
    assert recall.minutes == 5.0


def test_time_unknown(diary: Any) -> None:
    """Where the first thing that is known is the pass, nobody knows how long it took."""
    (recall,) = read_recalls([diary.graded("halve", "pass", 4)])["halve"]
    assert recall.minutes is None


def test_pauses_do_not_count(diary: Any) -> None:
    """More than half an hour without an event is time away; a clock that goes back is no time."""
    events = [diary.graded("halve", "fail", 1)]
    diary.wait(minutes=28)
    events.append(diary.graded("halve", "fail", 2, stub="s2"))
    diary.wait(hours=9)
    events.append(diary.graded("halve", "fail", 3, stub="s3"))
    diary.wait(hours=-2)
    events.append(diary.graded("halve", "pass", 4, stub="s4"))
    (recall,) = read_recalls(events)["halve"]
    assert recall.minutes == 29.0


@pytest.mark.parametrize("begin", ["review", "reset"])
def test_again_from_a_blank_stub(diary: Any, begin: str) -> None:
    """A review or a reset begins another time, counted from then on."""
    events = [diary.hint("halve", 1), diary.graded("halve", "pass", 4)]
    diary.wait(days=3)
    events += [getattr(diary, begin)("halve"), diary.graded("halve", "pass", 4, stub="s2")]
    first, second = read_recalls(events)["halve"]
    assert (first.hints, second.hints) == (1, 0)
    assert (second.attempts, second.minutes) == (1, 1.0)


def test_solution_ends_it(diary: Any) -> None:
    """A look at the solution before the pass is a failure; what is handed in afterwards is no recall."""
    events = [diary.graded("halve", "pass", 4), diary.review("halve"), diary.solution("halve", gave_up=False)]
    events.append(diary.graded("halve", "pass", 4, stub="s9"))
    first, second = read_recalls(events)["halve"]
    assert (first.passed, second.passed) == (True, False)


def test_plans_are_no_recalls(diary: Any) -> None:
    """What is about no exercise is passed over."""
    assert read_recalls([diary.plan(date(2026, 5, 1))]) == {}


def test_mock_interview_is_a_recall(diary: Any) -> None:
    """What passes in a mock interview was recalled; what fails was, if it had been solved before."""
    events = [
        diary.graded("halve", "pass", 4),
        diary.mock(1, minutes=3.0, halve="fail", twice="pass", third="fail"),
    ]
    found = read_recalls(events)
    assert [recall.passed for recall in found["halve"]] == [True, False]
    assert [(recall.passed, recall.minutes) for recall in found["twice"]] == [(True, 3.0)]
    assert "third" not in found


def test_mock_interview_that_tells_nothing(diary: Any) -> None:
    """An exercise that nobody came to, or that could not be judged, was not forgotten."""
    untouched = diary.mock(1, halve="todo")
    (result,) = untouched.results
    untouched = msgspec.structs.replace(untouched, results=(msgspec.structs.replace(result, answers=0),))
    events = [diary.graded("halve", "pass", 4), untouched, diary.mock(2, halve="internal")]
    assert len(read_recalls(events)["halve"]) == 1


def test_mock_interview_counts_once(diary: Any) -> None:
    """A second event of one mock interview, with the scores of its questions, is no second recall."""
    found = read_recalls([diary.mock(1, halve="pass"), diary.mock(1, halve="pass")])
    assert len(found["halve"]) == 1


def test_history_is_read_once(diary: Any) -> None:
    """Who asks again about the same history is told what was found; another history is read."""
    events = (diary.graded("halve", "pass", 4),)
    found = read_recalls(events)
    assert read_recalls(events) is found
    assert read_recalls((*events, diary.graded("double", "pass", 4))).keys() == {"halve", "double"}
    assert read_recalls(events) == found
