"""Counts what is checked in a row."""

from __future__ import annotations

from grader.learner.watch.gradings import Outcome
from grader.model import Verdict


class Row:
    """How far the check of all edited stubs is."""

    def __init__(self) -> None:
        self._counts: tuple[int, int] | None = None  # done and passed, while it goes on

    @property
    def goes_on(self) -> bool:
        """Whether one is under way."""
        return self._counts is not None

    def begin(self) -> None:
        """Count from nothing."""
        self._counts = (0, 0)

    def stop(self) -> None:
        """Count no more; what was under way then is not told of."""
        self._counts = None

    def count(self, outcome: Outcome) -> str:
        """Count an outcome; return the sums in words, or "" if the row was stopped."""
        if self._counts is None:
            return ""
        done, passed = self._counts
        report, left = outcome.report, outcome.order.left
        done, passed = done + 1, passed + (report is not None and report.verdict is Verdict.PASS)
        self._counts = (done, passed) if left else None
        return f"Checked {done}: {passed} pass. {f'{left} to go; a stops.' if left else 'That was all.'}"
