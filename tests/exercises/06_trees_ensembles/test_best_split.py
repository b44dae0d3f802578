"""Hidden suite of best_split."""

import math
from collections import Counter
from fractions import Fraction
from itertools import pairwise

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 1e-6, "atol": 1e-9}  # promised in the stub


def gini(y):
    return 1 - sum(Fraction(count, len(y)) ** 2 for count in Counter(y).values())


def entropy(y):
    return math.fsum(count / len(y) * math.log2(len(y) / count) for count in Counter(y).values())


def mse(y):
    mean = math.fsum(y) / len(y)
    return math.fsum((value - mean) ** 2 for value in y) / len(y)


IMPURITY = {"gini": gini, "entropy": entropy, "mse": mse}


def all_splits(X, y, criterion):
    """Try every threshold of every feature, and look at all rows each time: gain, feature, threshold."""
    impurity, y = IMPURITY[criterion], y.tolist()
    for feature, column in enumerate(X.T.tolist()):
        values = sorted(set(column))
        for low, high in pairwise(values):
            left = [label for x, label in zip(column, y, strict=True) if x <= low]
            right = [label for x, label in zip(column, y, strict=True) if x > low]
            children = len(left) * impurity(left) + len(right) * impurity(right)
            yield float(impurity(y) - children / len(y)), feature, (low + high) / 2


def clear_best(X, y, criterion):
    """Return the best split as the task asks for it, or None if it is not clear which one is best."""
    first, second = sorted(all_splits(X, y, criterion), reverse=True)[:2]
    gain, feature, threshold = first
    return (feature, threshold, gain) if gain - second[0] > 1e-6 else None


def clear_case(rng, criterion):
    """Draw rows until one split is better than all others."""
    while True:
        n = int(rng.integers(11, 18))
        X = np.column_stack([rng.normal(size=n), rng.integers(0, 5, size=n), rng.normal(size=n).round(1)])
        y = rng.integers(3, 6, size=n) if criterion != "mse" else rng.normal(size=n)
        expected = clear_best(X, y, criterion)
        if expected:
            return X, y, expected


def large_call(rng, n=1_000):
    """Find the best split of n rows of 5 features."""
    return "best_split", (rng.normal(size=(n, 5)), rng.integers(0, 2, size=n))


@pytest.mark.points(4)
@pytest.mark.parametrize("criterion", ["gini", "entropy", "mse"])
def test_best(attempt, rng, criterion):
    """No other split has a larger gain, with the two sides weighted by their numbers of rows."""
    for _ in range(3):
        X, y, expected = clear_case(rng, criterion)
        checks.close(attempt.best_split(X, y, criterion), expected, **CLOSE)
    if criterion != "mse":
        names = np.array(["ant", "bee", "cow"])[y - 3]
        checks.close(attempt.best_split(X, names, criterion), expected, **CLOSE)


def test_equal_values(attempt, rng):
    """Rows with equal values stay together, and the threshold lies halfway to the next value."""
    before, after = (int(size) for size in rng.choice([2, 3, 4, 5], size=2, replace=False))
    block, low = int(rng.integers(2, 5)), int(rng.integers(-5, 5))
    x = np.array([low] * before + [low + 3] * 2 * block + [low + 4] * after)
    # Half of the block has the one class, half the other: a cut through it would look perfect.
    y = np.array([0] * (before + block) + [1] * (block + after))
    gain, feature, threshold = max(all_splits(x[:, None], y, "gini"), key=lambda split: split[0])
    checks.close(attempt.best_split(x[:, None], y, "gini"), (feature, threshold, gain), **CLOSE)
    values = np.array([float(low), low + 0.5, low + 8.5, low + 9.0])
    y = np.array([2.0, 2.0, 7.0, 7.0])
    checks.close(attempt.best_split(values[:, None], y, "mse"), (0, low + 4.5, 6.25), **CLOSE)


def test_equal_gains(attempt, rng):
    """Of equally good splits the lowest feature is taken, and then the lowest threshold."""
    x = np.sort(rng.normal(size=8))
    y = np.array([1, 0, 0, 0, 0, 0, 0, 1])  # the first and the last cut are as good as each other
    threshold, gain = (x[0] + x[1]) / 2, float(gini(y.tolist()) - Fraction(7, 8) * gini(y.tolist()[1:]))
    expected = (1, float(threshold), gain)
    X = np.column_stack([np.zeros(8), x, x, -x])
    checks.close(attempt.best_split(X, y, "gini"), expected, **CLOSE)


@pytest.mark.points(2)
def test_min_leaf(attempt, rng):
    """Each side keeps at least min_leaf rows; where that cannot be, there is no split."""
    min_leaf, n = int(rng.integers(2, 5)), int(rng.integers(11, 16))
    x, order = np.sort(rng.normal(size=n)), rng.permutation(n)
    # The first row differs from all others: the nearer a cut is to it, the better.
    for criterion, special in (("gini", 1), ("entropy", 1), ("mse", float(rng.uniform(5.0, 9.0)))):
        y = np.array([special] + [0] * (n - 1))
        threshold = float(x[min_leaf - 1] + x[min_leaf]) / 2
        gain = next(gain for gain, _, at in all_splits(x[:, None], y, criterion) if at == threshold)
        X, y = x[order, None], y[order]
        checks.close(attempt.best_split(X, y, criterion, min_leaf), (0, threshold, gain), **CLOSE)
        checks.equal(attempt.best_split(X, y, criterion, n // 2 + 1), None)
    checks.close(attempt.best_split(np.array([[3.0], [1.0]]), np.array([7, 8])), (0, 2.0, 0.5), **CLOSE)
    same, two = np.full((6, 2), 1.5), np.arange(6) % 2
    checks.equal(attempt.best_split(same, two), None, because="No feature varies.")
    checks.equal(attempt.best_split(same[:1], two[:1]), None, because="There is one row.")


def test_no_gain(attempt, rng):
    """A split that gains nothing is a split: an exclusive or needs one before it can gain."""
    X = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])[rng.permutation(4)]
    y = (X[:, 0] != X[:, 1]).astype(int)
    for criterion in ("gini", "entropy"):
        answer = attempt.best_split(X, y, criterion)
        checks.that(answer is not None, "No split was found, where one with a gain of 0 is to be had.")
        checks.close(checks.as_list(answer, 3)[1:], [0.5, 0.0], **CLOSE)
    pure = attempt.best_split(X, np.array([4, 4, 4, 4]), "gini")
    checks.close(pure, (0, 0.5, 0.0), **CLOSE, because="All labels are the same.")


def test_many_rows(attempt, rng):
    """After sorting, one pass over the rows is enough for all thresholds of a feature."""
    x = rng.permutation(60_000) / 2
    cut = int(rng.integers(20_000, 40_000))
    y = (x > cut / 2).astype(int)
    share = (cut + 1) / 60_000
    checks.close(attempt.best_split(x[:, None], y), (0, cut / 2 + 0.25, 2 * share * (1 - share)), **CLOSE)


def test_far_from_zero(attempt, rng):
    """A constant added to all targets changes no variance and no split."""
    X, y, _ = clear_case(rng, "mse")
    far = y + float(rng.choice([-1e6, 1e6]))
    because = "All targets lie about a million from zero."
    checks.close(attempt.best_split(X, far, "mse"), clear_best(X, far, "mse"), **CLOSE, because=because)


def test_unknown_criterion(attempt, rng):
    """A criterion other than the three is refused with a ValueError."""
    X, y, _ = clear_case(rng, "gini")
    for criterion in ("variance", "Gini", ""):
        checks.raises(ValueError, attempt.best_split, X, y, criterion)
