"""Facility and discrimination are what test theory means by them."""

from __future__ import annotations

import math

import numpy as np
import pytest
from scipy.stats import pearsonr

from grader.classroom.items import LEAST, correlation, items, share
from grader.model import Verdict

from .results import check, made_class, question, result


def test_correlation() -> None:
    """It is Pearson's, with the interval by Fisher's transform."""
    draw = np.random.default_rng(5)
    x = draw.normal(size=40)
    y = 0.5 * x + draw.normal(size=40)
    found = correlation(list(zip(x, y, strict=True)))
    assert found is not None
    expected = pearsonr(x, y)
    interval = expected.confidence_interval(0.95)
    assert found.r == pytest.approx(expected.statistic)
    assert (found.low, found.high) == pytest.approx((interval.low, interval.high), abs=1e-4)


@pytest.mark.parametrize(
    "pairs",
    [
        pytest.param([], id="none"),
        pytest.param([(n, n) for n in range(LEAST - 1)], id="few"),
        pytest.param([(1.0, n) for n in range(LEAST)], id="no-spread"),
        pytest.param([(n, 0.1 + 0.2) for n in range(LEAST)], id="no-spread-of-the-rest"),
    ],
)
def test_no_correlation(pairs: list[tuple[float, float]]) -> None:
    """Few students, or all of them alike, tell nothing."""
    assert correlation(pairs) is None


def test_perfect_correlation() -> None:
    """Its interval is finite."""
    found = correlation([(float(n), float(n)) for n in range(LEAST)])
    assert found is not None and found.r == pytest.approx(1.0)
    assert math.isfinite(found.low) and found.high <= 1.0


def test_items() -> None:
    """An exercise is compared with the others only; one that is solved by the weak has a negative value."""
    one, two, three, odd = items(made_class())
    assert (one.name, one.points, one.students) == ("one", 10.0, 24)
    assert odd.facility == pytest.approx(0.5)
    for item, sign in ((one, 1), (two, 1), (three, 1), (odd, -1)):
        assert item.discrimination is not None
        assert sign * item.discrimination.r > 0.4
    expected = [
        (r.questions[0].score / 10, sum(one.score for one in r.questions[1:]) / 30) for r in made_class()
    ]
    assert one.discrimination == correlation(expected)


def test_checks() -> None:
    """A check is compared with all points but its own; outcomes are counted by what became of them."""
    results = made_class()
    first = items(results)[0].checks[0]
    assert (first.name, first.property, first.public) == ("test_a", "The property a holds.", True)
    assert first.passed + first.wrong == 24
    assert first.facility == first.passed / 24
    rests = [
        (float(c.verdict is Verdict.PASS), (sum(q.score for q in r.questions) - c.score) / 35)
        for r in results
        for c in r.questions[0].checks[:1]
    ]
    assert first.discrimination is not None
    assert first.discrimination.r == pytest.approx(correlation(rests).r)  # type: ignore[union-attr]
    assert [one.stopped for one in items(results)[3].checks] == [12, 12]


def test_pending_and_manual() -> None:
    """What waits for a person is left out and counted; what a person gave is the score."""
    results = [
        result("a", question("one", check("a")), question("prose", manual=5.0)),
        result("b", question("one", check("a", Verdict.TODO)), question("prose", pending=True)),
        result(
            "c", question("one", check("a", Verdict.INTERNAL), pending=True), question("prose", manual=10.0)
        ),
        result("d", hours=None),
    ]
    one, prose = items(results)
    assert (one.students, one.facility, one.full, one.waiting) == (2, 0.25, 0, 1)
    assert (prose.students, prose.facility, prose.full, prose.waiting) == (2, 0.75, 1, 1)
    assert (one.checks[0].passed, one.checks[0].untouched, one.checks[0].facility) == (1, 1, 0.5)
    assert [share(r) for r in results] == [0.5, 0.0, 1.0, None]
