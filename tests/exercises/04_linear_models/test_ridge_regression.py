"""Hidden suite of ridge_regression."""

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 1e-6, "atol": 1e-8}  # promised in the stub


def ridge(X, y, lam):
    """Solve by more rows: one for each weight, which asks that sqrt(lam) times the weight be 0."""
    n, d = X.shape
    design = np.block([[np.ones((n, 1)), X], [np.zeros((d, 1)), np.sqrt(lam) * np.eye(d)]])
    solution = np.linalg.lstsq(design, np.concatenate([y, np.zeros(d)]), rcond=None)[0]
    return solution[1:], float(solution[0])


def problem(rng, n=None, d=None):
    d = int(rng.integers(2, 6)) if d is None else d
    n = d + int(rng.integers(5, 12)) if n is None else n
    X = rng.normal(size=(n, d)) * rng.uniform(0.5, 3.0, size=d) + rng.normal(size=d)
    return X, X @ rng.normal(size=d) + rng.normal(size=n) + rng.uniform(2.0, 5.0)


def orthonormal(rng, n, d):
    """Draw columns of length 1, at right angles to each other and to the column of ones."""
    return np.linalg.qr(np.column_stack([np.ones(n), rng.normal(size=(n, d))]))[0][:, 1:]


def strength(rng):
    return float(rng.uniform(0.5, 20.0))


@pytest.mark.points(2)
def test_minimum(attempt, rng):
    """Weights and intercept minimise the squared residuals, summed, plus lam times the squared weights."""
    for _ in range(3):
        X, y = problem(rng)
        lam = strength(rng)
        checks.close(attempt.fit_ridge(X, y, lam), ridge(X, y, lam), **CLOSE)


def test_spreads_far_apart(attempt, rng):
    """A column whose spread is a thousandth of another's has a weight like any other."""
    X = rng.normal(size=(14, 3)) * rng.permutation([1.0, 30.0, 1000.0])
    y = X @ (rng.uniform(1.0, 2.0, size=3) / X.std(axis=0)) + rng.normal(size=14)
    checks.close(attempt.fit_ridge(X, y, 0.1), ridge(X, y, 0.1), **CLOSE)


def test_without_penalty(attempt, rng):
    """With lam = 0 the answer is that of ordinary least squares with an intercept."""
    X, y = problem(rng)
    checks.close(attempt.fit_ridge(X, y, 0.0), ridge(X, y, 0.0), **CLOSE)


@pytest.mark.points(2)
def test_intercept(attempt, rng):
    """The intercept pays nothing: a constant added to all targets moves it and no weight."""
    X, y = problem(rng)
    lam, shift = strength(rng), float(rng.choice([-1000.0, 1000.0]))
    w, b = ridge(X, y, lam)
    because = "All targets lie about a thousand from zero."
    checks.close(attempt.fit_ridge(X, y + shift, lam), (w, b + shift), **CLOSE, because=because)
    w, b = checks.as_list(attempt.fit_ridge(X, y, 1e15), 2)
    because = "Under an enormous penalty the model is a constant: the mean of the targets."
    checks.close(w, np.zeros(X.shape[1]), **CLOSE, because=because)
    checks.close(b, float(y.mean()), **CLOSE, because=because)


def test_undetermined(attempt, rng):
    """With a penalty there may be more columns than rows, and equal columns share a weight equally."""
    X, y = problem(rng, n=4, d=7)
    lam = strength(rng)
    checks.close(attempt.fit_ridge(X, y, lam), ridge(X, y, lam), **CLOSE)
    X, y = problem(rng, d=3)
    twins = np.column_stack([X, X[:, 0]])
    because = "The first column of the features is also the last."
    checks.close(attempt.fit_ridge(twins, y, lam), ridge(twins, y, lam), **CLOSE, because=because)


def test_far_from_zero(attempt, rng):
    """Features that lie a million from zero get the same weights as before they were moved."""
    X, y = problem(rng)
    away = rng.choice([-1e6, 1e6], size=X.shape[1])
    moved = X + away
    lam = strength(rng)
    w, b = ridge(moved - away, y, lam)
    checks.close(attempt.fit_ridge(moved, y, lam), (w, b - float(away @ w)), **CLOSE)


def test_no_selection(attempt, rng):
    """On columns at right angles, of length 1, every weight is divided by 1 + lam, and none becomes 0."""
    n, d = int(rng.integers(8, 15)), int(rng.integers(2, 5))
    X = orthonormal(rng, n, d)
    weights = rng.permutation(np.geomspace(0.01, 10.0, d)) * rng.choice([-1.0, 1.0], size=d)
    y, lam = X @ weights, float(rng.uniform(0.5, 2.0))
    w, _ = checks.as_list(attempt.fit_ridge(X, y, lam), 2)
    checks.close(w, weights / (1.0 + lam), **CLOSE)


def test_outlier(attempt, rng):
    """Outliers keep their pull: the penalty is on the weights, and residuals are still squared."""
    X, y = problem(rng, n=20)
    lam = strength(rng)
    for size in (1e3, 1e4):
        target = y.copy()
        target[int(rng.integers(20))] += size
        checks.close(attempt.fit_ridge(X, target, lam), ridge(X, target, lam), **CLOSE)


@pytest.mark.points(2)
def test_factors(attempt, rng):
    """Along the principal directions of the centred data ridge keeps these shares of the weights."""
    for _ in range(2):
        n, d = int(rng.integers(8, 15)), int(rng.integers(2, 6))
        spread = np.sort(rng.uniform(0.3, 6.0, size=d))[::-1]
        rotation = np.linalg.qr(rng.normal(size=(d, d)))[0]
        X = orthonormal(rng, n, d) * spread @ rotation + rng.normal(scale=3.0, size=d)
        lam = strength(rng)
        expected = np.array([s * s / (s * s + lam) for s in spread.tolist()])
        checks.close(attempt.shrinkage_factors(X, lam), expected, **CLOSE)
    checks.close(attempt.shrinkage_factors(X, 0.0), np.ones(d), **CLOSE)


def test_negative_penalty(attempt, rng):
    """A negative lam, which would reward large weights, is refused with a ValueError."""
    X, y = problem(rng)
    lam = -strength(rng)
    checks.raises(ValueError, attempt.fit_ridge, X, y, lam)
    checks.raises(ValueError, attempt.shrinkage_factors, X, lam)
