"""How the time of a mock interview was spent."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from grader.learner.mock.timing import minutes_spent

BEGAN = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)


def at(minutes: float) -> datetime:
    """Return the time that many minutes after the beginning."""
    return BEGAN + timedelta(minutes=minutes)


def test_time_goes_to_what_comes_next() -> None:
    """The time up to a mark went into what it marks, in whatever order the marks are told."""
    marks = [(at(20), "b"), (at(8), "a"), (at(25), "a")]
    assert minutes_spent(BEGAN, at(30), marks) == {"a": 13.0, "b": 12.0}


def test_marks_outside_are_moved_to_the_edge() -> None:
    """A file that is older than the interview took no time of it, and none is longer than it."""
    assert minutes_spent(BEGAN, at(30), [(at(-5), "a"), (at(99), "b")]) == {"a": 0.0, "b": 30.0}
