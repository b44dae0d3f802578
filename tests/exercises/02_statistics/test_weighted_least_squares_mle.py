"""Hidden suite of weighted_least_squares_mle."""

import math

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 1e-6, "atol": 1e-8}  # promised in the stub


def problem(rng, n=None):
    d = int(rng.integers(2, 5))
    n = d + int(rng.integers(6, 14)) if n is None else n
    X = rng.normal(size=(n, d)) + rng.uniform(0.5, 1.5, size=d)
    sigmas = np.exp(rng.uniform(-1.5, 1.5, size=n))
    return X, X @ rng.normal(size=d) + sigmas * rng.normal(size=n), sigmas


def minimiser(X, y, weights):
    """Solve for the point at which the weighted squares have gradient 0."""
    d = X.shape[1]
    A, b = np.zeros((d, d)), np.zeros(d)
    for x, target, weight in zip(X, y, weights, strict=True):
        A += weight * np.outer(x, x)
        b += weight * target * x
    return np.linalg.solve(A, b)


def nll(beta, X, y, sigmas):
    """Add up minus the logarithm of each row's normal density."""
    rows = zip(X.tolist(), y.tolist(), sigmas.tolist(), strict=True)
    return math.fsum(
        math.log(sigma * math.sqrt(2 * math.pi))
        + (target - math.fsum(a * b for a, b in zip(x, beta.tolist(), strict=True))) ** 2 / (2 * sigma**2)
        for x, target, sigma in rows
    )


@pytest.mark.points(2)
def test_likelihood(attempt, rng):
    """The negative log-likelihood adds up rows, each with the density of its own sigma."""
    for _ in range(2):
        X, y, sigmas = problem(rng)
        beta = rng.normal(size=X.shape[1])
        checks.close(attempt.gaussian_nll(beta, X, y, sigmas), nll(beta, X, y, sigmas), **CLOSE)


def test_likelihood_of_sigma(attempt, rng):
    """The likelihood knows that a small sigma has to be paid for, and a large one too."""
    X, y, sigmas = problem(rng)
    beta = minimiser(X, y, 1 / sigmas**2)
    for factor in (0.5, 3.0):
        answer = attempt.gaussian_nll(beta, X, y, factor * sigmas)
        because = f"All sigmas are multiplied by {factor}."
        checks.close(answer, nll(beta, X, y, factor * sigmas), **CLOSE, because=because)


def test_improbable_data(attempt, rng):
    """Data whose density is too small for a float still have a logarithm of it."""
    for n, off in ((700, 0.0), (20, 60.0)):
        X, y, sigmas = problem(rng, n)
        beta = minimiser(X, y, 1 / sigmas**2)
        y = y + off * sigmas
        checks.close(attempt.gaussian_nll(beta, X, y, sigmas), nll(beta, X, y, sigmas), **CLOSE)


@pytest.mark.points(2)
def test_equal_noise(attempt, rng):
    """With one sigma for all rows the weights are those of least squares."""
    for _ in range(2):
        X, y, _ = problem(rng)
        beta, _ = checks.as_list(attempt.fit_equal(X, y), 2)
        checks.close(beta, minimiser(X, y, np.ones(len(y))), **CLOSE)


@pytest.mark.points(2)
def test_common_sigma(attempt, rng):
    """The sigma of highest likelihood is the one for which no other makes the data more probable."""
    for n in (6, 25):
        X, y, _ = problem(rng, n)
        residuals = y - X @ minimiser(X, y, np.ones(n))
        expected = math.sqrt(sum(r * r for r in residuals.tolist()) / n)
        _, sigma = checks.as_list(attempt.fit_equal(X, y), 2)
        checks.close(sigma, expected, **CLOSE)


@pytest.mark.points(2)
def test_unequal_noise(attempt, rng):
    """With a sigma for each row the weights minimise the squared residuals in units of sigma."""
    for _ in range(2):
        X, y, sigmas = problem(rng)
        checks.close(attempt.fit_weighted(X, y, sigmas), minimiser(X, y, 1 / sigmas**2), **CLOSE)


def test_repeated_rows(attempt, rng):
    """A row measured four times counts like one row with half of its sigma."""
    X, y, _ = problem(rng)
    i, sigma = int(rng.integers(len(y))), float(rng.uniform(0.5, 2.0))
    times = np.where(np.arange(len(y)) == i, 4, 1)
    sigmas = sigma / np.sqrt(times)
    expected = minimiser(np.repeat(X, times, axis=0), np.repeat(y, times), np.ones(len(y) + 3))
    checks.close(attempt.fit_weighted(X, y, sigmas), expected, **CLOSE)


def test_useless_row(attempt, rng):
    """A row with an enormous sigma counts like a row left out."""
    X, y, sigmas = problem(rng)
    i = int(rng.integers(len(y)))
    rest = np.arange(len(y)) != i
    expected = minimiser(X[rest], y[rest], 1 / sigmas[rest] ** 2)
    sigmas[i] = 1e9
    y[i] += 1000.0
    checks.close(attempt.fit_weighted(X, y, sigmas), expected, **CLOSE)


def test_common_factor(attempt, rng):
    """Only the ratios of the sigmas matter to the weights; if all are equal, nothing of them does."""
    X, y, sigmas = problem(rng)
    factor = float(rng.uniform(2.0, 10.0))
    expected = minimiser(X, y, 1 / sigmas**2)
    checks.close(attempt.fit_weighted(X, y, factor * sigmas), expected, **CLOSE)
    expected = minimiser(X, y, np.ones(len(y)))
    checks.close(attempt.fit_weighted(X, y, np.full(len(y), factor)), expected, **CLOSE)


def test_refused(attempt, rng):
    """Sigmas that are 0 or negative, and too few or too many of them, are refused with a ValueError."""
    X, y, sigmas = problem(rng)
    beta = rng.normal(size=X.shape[1])
    bad = []
    for value in (0.0, -float(rng.uniform(0.5, 2.0))):
        some = sigmas.copy()
        some[int(rng.integers(len(y)))] = value
        bad.append(some)
    for some in (*bad, sigmas[:1], np.append(sigmas, 1.0)):
        checks.raises(ValueError, attempt.gaussian_nll, beta, X, y, some)
        checks.raises(ValueError, attempt.fit_weighted, X, y, some)
