"""Lengths of time read as people say them."""

from __future__ import annotations

import pytest

from grader.learner.report.durations import duration


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(-3.0, "0 min"), (0.4, "0 min"), (45.0, "45 min"), (59.7, "1 h"), (60.0, "1 h"), (750.0, "12 h 30 min")],
)
def test_words(minutes: float, words: str) -> None:
    """Hours appear where there are any, and nothing is below none."""
    assert duration(minutes) == words
