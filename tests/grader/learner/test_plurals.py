"""One is not many."""

from __future__ import annotations

from grader.learner.plurals import counted


def test_counted() -> None:
    """The noun follows the count."""
    assert [counted(n, "event") for n in (0, 1, 2)] == ["0 events", "1 event", "2 events"]
    assert [counted(n, "answer is", "answers are") for n in (1, 2)] == ["1 answer is", "2 answers are"]
