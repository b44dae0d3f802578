"""The charts of a class's page hold every share and every submission."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from grader.classroom.charts import binned, histogram, time_course
from grader.render.charts import Words

from ..charts import heights, parsed, texts
from .results import DUE

WORDS = Words("id", "T", "D")


def test_bins() -> None:
    """Each tenth begins with its lower edge; all points count to the last, and what is outside is kept."""
    assert binned([0.0, 0.1, 0.29999, 0.3, 0.7, 1.0, 1.2, -0.1]) == [2, 1, 1, 1, 0, 0, 0, 1, 0, 2]


def test_histogram() -> None:
    """Heights are in proportion, and the axis says which share it is."""
    tree = parsed(histogram([0.05, 0.5, 0.5], WORDS))
    low, high = [height for height in heights(tree) if height]
    assert high == pytest.approx(2 * low)
    assert [words for words in texts(tree) if "%" in words][:3] == ["0 %", "20 %", "40 %"]


@pytest.mark.parametrize("due", [None, DUE])
@pytest.mark.parametrize("days", [0.0, 0.5, 4.0, 40.0, 400.0])
def test_time_course(due: datetime | None, days: float) -> None:
    """Every submission is in a bar, first ones below later ones, and the date has a line."""
    times = [(DUE - timedelta(days=days * n / 9), n % 2 == 0) for n in range(10)]
    tree = parsed(time_course(times, due, WORDS))
    assert sum(heights(tree)) == pytest.approx(sum(heights(tree, "more")), rel=0.02)
    assert ("due" in texts(tree)) is (due is not None)
