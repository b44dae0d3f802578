"""Hidden suite of knn_bias_variance."""

from collections import Counter
from statistics import fmean, pvariance

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 1e-7, "atol": 1e-9}  # promised in the stub


def ranking(X, q, places):
    """Return places of rows, the nearest to q first."""
    return sorted(places, key=lambda i: (sum((a - b) ** 2 for a, b in zip(X[i], q, strict=True)), i))


def winner(labels):
    return min(Counter(labels).items(), key=lambda item: (-item[1], item[0]))[0]


def errors(X, y, ks, with_itself):
    """Classify row after row; the neighbours of a row are ranked once for all k."""
    X, y = X.tolist(), y.tolist()
    ranked = [ranking(X, x, [j for j in range(len(X)) if with_itself or j != i]) for i, x in enumerate(X)]
    return [fmean(winner([y[j] for j in ranked[i][:k]]) != y[i] for i in range(len(X))) for k in ks]


def parts(fit_sets, Q, truth, k):
    predictions = []
    for X, y in fit_sets:
        rows = X.tolist()
        predictions.append([fmean(y[i] for i in ranking(rows, q, range(len(y)))[:k]) for q in Q.tolist()])
    by_query = list(zip(*predictions, strict=True))
    squared_bias = fmean(
        (fmean(found) - true) ** 2 for found, true in zip(by_query, truth.tolist(), strict=True)
    )
    return squared_bias, fmean(pvariance(found) for found in by_query)


def noisy(rng, n=16, d=2, classes=3):
    """Draw rows that are all different, and labels that hardly depend on them."""
    return rng.normal(size=(n, d)), rng.permutation(np.arange(n) % classes) * 3 - 1


def coarse(rng, n=14):
    """Draw rows with few different values, many of them equal, and labels of their own."""
    return rng.integers(0, 3, size=(n, 2)).astype(float), rng.permutation(np.arange(n) % 3)


def sets(rng, sizes):
    found = []
    for n in sizes:
        X = rng.uniform(-2.0, 2.0, size=(n, 2))
        found.append((X, X[:, 0] ** 2 + X[:, 1] + rng.normal(scale=0.5, size=n)))
    Q = rng.uniform(-2.0, 2.0, size=(7, 2))
    return found, Q, Q[:, 0] ** 2 + Q[:, 1]


def test_one_neighbour_knows_all(attempt, rng):
    """With one neighbour rows that are all different are their own neighbours: no error in training."""
    X, y = noisy(rng)
    because = "All rows are different."
    checks.close(attempt.training_error(X, y, 1), 0.0, **CLOSE, because=because)


@pytest.mark.points(2)
def test_training_error(attempt, rng):
    """In training a row is one of its own neighbours, and has a vote like the others."""
    for X, y in (noisy(rng), coarse(rng)):
        ks = [1, 2, 3, 5, len(X)]
        answers = attempt.training_error.map([X] * 5, [y] * 5, ks)
        checks.close(answers, errors(X, y, ks, with_itself=True), **CLOSE, because=f"k is one of {ks}.")


@pytest.mark.points(3)
def test_left_out(attempt, rng):
    """Each row is classified by the k nearest of the other rows, for every k in the order given."""
    for ks in ([1], [2, 1, 6, 3], [15, 4, 4, 7]):
        X, y = noisy(rng)
        expected = np.array(errors(X, y, ks, with_itself=False))
        checks.close(attempt.loo_error_curve(X, y, ks), expected, **CLOSE)


@pytest.mark.points(2)
def test_copies(attempt, rng):
    """Of a row that occurs several times only one is left out; its copies are neighbours at distance 0."""
    X, y = coarse(rng)
    ks = [1, 2, 3, 5]
    expected = np.array(errors(X, y, ks, with_itself=False))
    checks.close(attempt.loo_error_curve(X, y, ks), expected, **CLOSE, because="Many of the rows are equal.")
    order = rng.permutation(6)
    twins, labels = np.repeat(rng.normal(size=(3, 2)), 2, axis=0)[order], np.array([0, 1, 4, 4, 2, 7])[order]
    because = "Every row occurs twice; the labels of two such pairs differ."
    checks.close(attempt.loo_error_curve(twins, labels, [1]), np.array([2 / 3]), **CLOSE, because=because)


def test_all_others(attempt, rng):
    """Where two classes are equally frequent, the majority of all the others is always the wrong one."""
    n = 2 * int(rng.integers(4, 8))
    X, y = noisy(rng, n=n, classes=2)
    because = f"All {n - 1} other rows vote."
    checks.close(attempt.loo_error_curve(X, y, [n - 1]), np.ones(1), **CLOSE, because=because)


@pytest.mark.points(3)
def test_both_parts(attempt, rng):
    """Bias is the mean prediction minus the truth, variance the spread over the training sets."""
    fit_sets, Q, truth = sets(rng, [12, 9, 15, 10])
    for k in (1, 3, 9):
        answer = attempt.bias_and_variance(fit_sets, Q, truth, k)
        because = f"There are {k} neighbours." if k > 1 else "There is one neighbour."
        checks.close(answer, parts(fit_sets, Q, truth, k), **CLOSE, because=because)


def test_opposite_errors(attempt, rng):
    """A model that is too high here and too low there is biased at both queries."""
    gap = float(rng.uniform(1.0, 4.0))
    one = (np.array([[0.0], [2.0]]), np.array([gap, -gap]))
    Q, truth = np.array([[0.0], [2.0]]), np.array([-gap, gap])
    for count in (1, 3):
        answer = attempt.bias_and_variance([one] * count, Q, truth, 1)
        because = "All training sets are the same."
        checks.close(answer, (4 * gap * gap, 0.0), **CLOSE, because=because)


def test_everybody_votes(attempt, rng):
    """With all rows as neighbours each set predicts its own mean, whatever the query."""
    fit_sets, Q, truth = sets(rng, [8, 8, 8])
    means = [float(y.mean()) for _, y in fit_sets]
    expected = (fmean((fmean(means) - true) ** 2 for true in truth.tolist()), pvariance(means))
    checks.close(attempt.bias_and_variance(fit_sets, Q, truth, 8), expected, **CLOSE)


def test_refused(attempt, rng):
    """A k that is below 1, or above the number of rows to choose from, is refused with a ValueError."""
    X, y = noisy(rng, n=8)
    for k in (0, -1, 9):
        checks.raises(ValueError, attempt.training_error, X, y, k)
    for ks in ([0], [1, 8], [2, -1]):
        checks.raises(ValueError, attempt.loo_error_curve, X, y, ks, because="There are 8 rows.")
    fit_sets, Q, truth = sets(rng, [8, 5, 7])
    for k in (0, 6):
        because = "The smallest of the sets has 5 rows."
        checks.raises(ValueError, attempt.bias_and_variance, fit_sets, Q, truth, k, because=because)
