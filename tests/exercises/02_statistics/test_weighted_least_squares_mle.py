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


def wide_problem(rng):
    """Draw sigmas from the whole range, precise rows enough among them."""
    X, y, _ = problem(rng)
    while True:
        sigmas = np.exp(rng.uniform(math.log(0.01), math.log(100.0), size=len(y)))
        if np.linalg.cond(X / sigmas[:, None]) < 300:
            return X, X @ rng.normal(size=X.shape[1]) + sigmas * rng.normal(size=len(y)), sigmas


def long_valley(rng, smallest):
    """Draw features of condition number 100, and sigmas from `smallest` to 1.4 times that."""
    d = int(rng.integers(2, 5))
    n = d + int(rng.integers(6, 14))
    left, right = (np.linalg.qr(rng.normal(size=(rows, d)))[0] for rows in (n, d))
    X = left * np.geomspace(1.0, 0.01, d) @ right * math.sqrt(n)
    return X, X @ rng.normal(size=d) + rng.normal(size=n), smallest * rng.uniform(1.0, 1.4, size=n)


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
    cases = []
    for X, y, sigmas in (problem(rng), problem(rng), wide_problem(rng)):
        cases.append((rng.normal(size=X.shape[1]), X, y, sigmas))
    some = sigmas.copy()
    some[int(rng.integers(len(some)))] = 1e9
    cases.append((*cases[-1][:3], some))
    answers = attempt.gaussian_nll.map(*zip(*cases, strict=True))
    because = "In the last two calls the sigmas lie between 0.01 and 100, in the last one of them is 1e9."
    checks.close(answers, [nll(*case) for case in cases], **CLOSE, because=because)


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
    cases = []
    for n, off, factor in ((700, 0.0, 1.0), (700, 0.0, 20.0), (700, 0.0, 0.05), (20, 60.0, 1.0)):
        X, y, sigmas = problem(rng, n)
        beta, sigmas = minimiser(X, y, 1 / sigmas**2), factor * sigmas
        cases.append((beta, X, y + off * sigmas, sigmas))
    answers = attempt.gaussian_nll.map(*zip(*cases, strict=True))
    because = "There are three times 700 rows, with sigmas of about 1, 20 and 0.05, and 20 rows far off."
    checks.close(answers, [nll(*case) for case in cases], **CLOSE, because=because)


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
    cases = [problem(rng), problem(rng), wide_problem(rng), long_valley(rng, 0.01), long_valley(rng, 71.0)]
    for answer, (X, y, sigmas) in zip(
        attempt.fit_weighted.map(*zip(*cases, strict=True)), cases, strict=True
    ):
        because = f"The sigmas lie between {sigmas.min():.2g} and {sigmas.max():.3g}."
        checks.close(answer, minimiser(X, y, 1 / sigmas**2), **CLOSE, because=because)


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
    many = [factor * sigmas, 0.05 * sigmas, 20.0 * sigmas]
    because = "The same data have been given sigmas that are all larger or all smaller."
    answers = attempt.fit_weighted.map([X] * 3, [y] * 3, many)
    checks.close(answers, [expected] * 3, **CLOSE, because=because)
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
