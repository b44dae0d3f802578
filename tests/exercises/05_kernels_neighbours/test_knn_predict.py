"""Hidden suite of knn_predict."""

import math
from collections import Counter

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 1e-6, "atol": 1e-8}  # promised in the stub


def sq_dist(a, b):
    return math.fsum((p - q) ** 2 for p, q in zip(a.tolist(), b.tolist(), strict=True))


def sq_dists(A, B):
    return np.array([[sq_dist(a, b) for b in B] for a in A])


def neighbours(X, q, k):
    return sorted(range(len(X)), key=lambda i: (sq_dist(X[i], q), i))[:k]


def votes(X, y, Q, k):
    labels = []
    for q in Q:
        counted = Counter(y[i].item() for i in neighbours(X, q, k))
        most = max(counted.values())
        labels.append(min(label for label, count in counted.items() if count == most))
    return np.array(labels, dtype=y.dtype)


def means(X, y, Q, k):
    return np.array([math.fsum(y[i].item() for i in neighbours(X, q, k)) / k for q in Q])


def large_call(rng, n=10_000):
    """Classify 50 rows by their 5 nearest of n rows with 5 features."""
    X, y = rng.normal(size=(n, 5)), rng.integers(0, 3, size=n)
    return "knn_classify", (X, y, rng.normal(size=(50, 5)), 5)


@pytest.mark.points(2)
def test_distances(attempt, rng):
    """At row i and column j stands the squared distance of row i of A to row j of B."""
    for d in (3, 1):
        n, m = (int(size) for size in rng.choice([2, 3, 4, 5, 6], size=2, replace=False))
        A, B = rng.normal(size=(n, d)), rng.normal(size=(m, d))
        checks.close(attempt.pairwise_sq_dists(A, B), sq_dists(A, B), **CLOSE)


def test_far_from_zero(attempt, rng):
    """Moving all rows together, even by a million, changes no distance."""
    rows = rng.normal(size=(34, 4)) + rng.choice([-1e6, 1e6], size=4)
    A, B = rows[:30], rows[4:]  # many rows in common: rounding makes some of their distances negative
    actual = attempt.pairwise_sq_dists(A, B)
    checks.close(actual, sq_dists(A, B), **CLOSE, because="All rows lie about a million from zero.")
    checks.that(bool((checks.as_array(actual) >= 0).all()), "Some squared distances are negative.")


def test_many_features(attempt, rng):
    """Memory grows with the number of pairs of rows, however many features they have."""
    A, B = rng.integers(0, 256, size=(2, 200, 900), dtype=np.uint8)
    actual = checks.as_array(attempt.pairwise_sq_dists(A, B), (200, 200))
    some = rng.integers(200, size=2)
    checks.close(actual[some, :5], sq_dists(A[some], B[:5]), **CLOSE)


def test_other_dtypes(attempt, rng):
    """Everything is computed in float64: small integers wrap around, float32 has only 7 digits."""
    short = rng.integers(-30_000, 30_001, size=(13, 4)).astype(np.int16)  # their squares fill 32 bits
    pixels = rng.integers(0, 256, size=(13, 4)).astype(np.uint8)
    coarse = (1000.0 + rng.normal(size=(13, 4))).astype(np.float32)
    for rows in (short, coarse):
        checks.close(attempt.pairwise_sq_dists(rows[9:], rows[:9]), sq_dists(rows[9:], rows[:9]), **CLOSE)
    for rows, targets in ((pixels, rng.integers(-9, 9, size=9)), (coarse, rng.normal(size=9))):
        X, Q = rows[:9], rows[9:]
        checks.close(attempt.knn_regress(X, targets, Q, 3), means(X, targets, Q, 3), **CLOSE)


@pytest.mark.points(2)
def test_majority(attempt, rng):
    """The label that most of the k nearest rows have wins, whether labels are numbers or names."""
    X, Q = rng.normal(size=(24, 3)) * [1.0, 20.0, 0.1], rng.normal(size=(15, 3)) * [1.0, 20.0, 0.1]
    for labels in (np.array([-7, 3]), np.array([0, 10], dtype=np.uint8), np.array(["cat", "zebra"])):
        y = rng.permutation(np.repeat(labels, 12))  # two labels and an odd k: no ties
        for k in (3, 7):
            checks.equal(attempt.knn_classify(X, y, Q, k), votes(X, y, Q, k))


@pytest.mark.points(2)
def test_mean(attempt, rng):
    """The prediction of a number is the plain mean of the k nearest targets."""
    X, Q = rng.normal(size=(20, 3)) * [1.0, 20.0, 0.1], rng.normal(size=(6, 3)) * [1.0, 20.0, 0.1]
    for y in (rng.normal(size=20), rng.integers(-50, 50, size=20)):
        k = int(rng.integers(2, 7))
        checks.close(attempt.knn_regress(X, y, Q, k), means(X, y, Q, k), **CLOSE)


def test_equal_votes(attempt, rng):
    """Among labels with equally many votes the smallest wins, however near its rows are."""
    x = np.cumsum(rng.uniform(0.5, 1.5, size=12))[:, None]
    before = np.zeros((1, 1))  # so that the rows come in order of their distance
    low, middle, high = sorted(rng.choice(list("abcdefgh"), size=3, replace=False).tolist())
    for order in ([middle, low, high] * 4, [high, low] * 6, [low, high] * 6, [high, middle, low] * 4):
        y = np.array(order)
        step = len(set(order))
        for k in (step, 2 * step):
            checks.equal(attempt.knn_classify(x, y, before, k), np.array([low]))
    numbers = np.array([9, -4, 9, -4, 2, 2])
    checks.equal(attempt.knn_classify(x[:6], numbers, before, 6), np.array([-4]))


def test_equal_distances(attempt, rng):
    """Among rows at equal distance those that come first in the training data are the neighbours."""
    # Whole numbers, and as many rows as a power of two: every way to compute the distances is exact.
    X, Q = rng.integers(-2, 3, size=(64, 2)), rng.integers(-2, 3, size=(64, 2))
    places, targets = np.arange(64), rng.normal(size=64)
    distances = ((Q[:, None] - X) ** 2).sum(axis=2).tolist()
    order = [sorted(range(64), key=lambda i, row=row: (row[i], i)) for row in distances]
    checks.equal(attempt.knn_classify(X, places, Q, 1), np.array([row[0] for row in order]))
    expected = np.array([math.fsum(targets[row[:5]]) / 5 for row in order])
    checks.close(attempt.knn_regress(X, targets, Q, 5), expected, **CLOSE)


def test_smallest_and_largest_k(attempt, rng):
    """With k = 1 a training row gets its own label back; with k = n every row gets the same answer."""
    n = 2 * int(rng.integers(4, 9)) + 1
    X, Q, targets = rng.normal(size=(n, 2)), rng.normal(size=(3, 2)), rng.normal(size=n)
    y = rng.permutation(np.array(["no", "yes"] * n)[:n])
    checks.equal(attempt.knn_classify(X, y, X, 1), y, because="The rows are those of the training data.")
    checks.close(attempt.knn_regress(X, targets, X, 1), targets, **CLOSE)
    common = Counter(y.tolist()).most_common(1)[0][0]
    checks.equal(attempt.knn_classify(X, y, Q, n), np.array([common] * 3))
    checks.close(attempt.knn_regress(X, targets, Q, n), np.full(3, math.fsum(targets) / n), **CLOSE)


def test_invalid_k(attempt, rng):
    """A k below 1 or above the number of training rows is refused with a ValueError."""
    n = int(rng.integers(3, 9))
    X, y = rng.normal(size=(n, 2)), rng.integers(0, 2, size=n)
    for k in (0, -1, n + 1, n + 5):
        checks.raises(ValueError, attempt.knn_classify, X, y, X, k)
        checks.raises(ValueError, attempt.knn_regress, X, y, X, k)
