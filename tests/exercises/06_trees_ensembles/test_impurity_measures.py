"""Hidden suite of impurity_measures."""

from fractions import Fraction
from math import log

import pytest

from grader import checks

CRITERIA = ["gini", "entropy", "error"]


def measured(counts, criterion):
    """Compute with exact shares: Gini by all pairs of draws, the error by all the rows that lose the vote."""
    total = sum(map(Fraction, counts))
    shares = [Fraction(count) / total for count in counts]
    if criterion == "gini":
        places = range(len(shares))
        return float(sum(shares[i] * shares[j] for i in places for j in places if i != j))
    if criterion == "error":
        return float(sum(sorted(shares)[:-1]))
    return sum(float(p) * log(1 / float(p), 2) for p in shares if p)


def expected_gain(sides, criterion):
    sizes = [sum(map(Fraction, side)) for side in sides]
    whole = [sum(map(Fraction, column)) for column in zip(*sides, strict=True)]
    parts = [
        float(size / sum(sizes)) * measured(side, criterion)
        for size, side in zip(sizes, sides, strict=True)
        if size
    ]
    return measured(whole, criterion) - sum(parts)


def counts_of(rng, classes=None):
    k = int(rng.integers(2, 6)) if classes is None else classes
    return rng.integers(1, 40, size=k).tolist()


def asked(attempt, nodes, criterion, because=""):
    """Ask for the impurity of several nodes at once."""
    answers = attempt.impurity.map(nodes, [criterion] * len(nodes))
    checks.close(answers, [measured(node, criterion) for node in nodes], because=because)


@pytest.mark.points(2)
@pytest.mark.parametrize("criterion", CRITERIA)
def test_impurity(attempt, rng, criterion):
    """The impurity of a node follows from the shares of its classes, of however many there are."""
    asked(attempt, [counts_of(rng, k) for k in (2, 2, 3, 5, 12)], criterion)


@pytest.mark.parametrize("criterion", CRITERIA)
def test_pure_nodes(attempt, rng, criterion):
    """A node with rows of a single class is pure, and a class without rows counts for nothing."""
    n = int(rng.integers(1, 50))
    asked(attempt, [[n], [n, 0], [0, 0, n]], criterion, "There is one class with rows.")
    a, b = counts_of(rng, 2)
    asked(attempt, [[a, 0, b], [0, a, b, 0, 0]], criterion, "There are two classes with rows.")


@pytest.mark.parametrize("criterion", CRITERIA)
def test_weights(attempt, rng, criterion):
    """Weights may take the place of counts, and only their ratios matter."""
    weights = rng.uniform(0.1, 3.0, size=4).tolist()
    nodes = [weights, [1e-6 * w for w in weights], [1e9 * w for w in weights], [0.25, 0.5]]
    asked(attempt, nodes, criterion)


@pytest.mark.points(2)
@pytest.mark.parametrize("criterion", CRITERIA)
def test_largest(attempt, rng, criterion):
    """The maximum is that of equal shares; it grows with the number of classes, and Gini stays below 1."""
    ks = [2, 10, 1, 3, int(rng.integers(11, 99)), 10_000]
    shares = [1 - 1 / k for k in ks]
    expected = [log(k, 2) for k in ks] if criterion == "entropy" else shares
    checks.close(attempt.largest_impurity.map(ks, [criterion] * len(ks)), expected)


@pytest.mark.points(3)
@pytest.mark.parametrize("criterion", CRITERIA)
def test_gain(attempt, rng, criterion):
    """A split gains the impurity of the whole minus that of its sides, weighted by their sizes."""
    splits = []
    for k, many in ((2, 2), (3, 2), (2, 3), (4, 4)):
        sides = [counts_of(rng, k) for _ in range(many)]
        sides[0] = [7 * count for count in sides[0]]
        splits.append(sides)
    answers = attempt.gain.map(splits, [criterion] * len(splits))
    checks.close(answers, [expected_gain(sides, criterion) for sides in splits])


@pytest.mark.points(2)
def test_same_errors(attempt, rng):
    """Of two splits with equally many errors Gini and entropy prefer the one with a pure side."""
    n = int(rng.integers(2, 9))
    splits = [[[3 * n, n], [n, 3 * n]], [[2 * n, 4 * n], [2 * n, 0]]]
    for criterion in CRITERIA:
        answers = attempt.gain.map(splits, [criterion] * 2)
        expected = [expected_gain(sides, criterion) for sides in splits]
        checks.close(answers, expected, because=f"The criterion is {criterion!r}.")


def test_no_gain(attempt, rng):
    """A split gains nothing if its sides are as mixed as the whole, or if all rows go to one side."""
    a, b = counts_of(rng, 2)
    m = int(rng.integers(2, 6))
    for criterion in CRITERIA:
        splits = [[[a, b], [m * a, m * b]], [[a, b], [0, 0]], [[0, 0], [a, b], [0, 0]]]
        checks.close(
            attempt.gain.map(splits, [criterion] * 3), [0.0] * 3, because=f"The criterion is {criterion!r}."
        )


def test_refused(attempt, rng):
    """Negative counts, no rows at all and unknown criteria are refused with a ValueError."""
    counts = counts_of(rng, 3)
    for criterion in CRITERIA:
        for bad in ([3, -1], [-2, 5, 4], [0, 0], []):
            checks.raises(ValueError, attempt.impurity, bad, criterion)
        for sides in ([[0, 0], [0, 0]], [[3, -1], [2, 4]]):
            checks.raises(ValueError, attempt.gain, sides, criterion)
        for k in (0, -3):
            checks.raises(ValueError, attempt.largest_impurity, k, criterion)
    for name in ("Gini", "variance", ""):
        checks.raises(ValueError, attempt.impurity, counts, name)
        checks.raises(ValueError, attempt.largest_impurity, 3, name)
        checks.raises(ValueError, attempt.gain, [counts, counts], name)
