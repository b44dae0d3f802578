"""Hidden suite of coefficients_as_importance."""

from statistics import correlation, stdev

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 1e-6, "atol": 1e-8}  # promised in the stub


def fitted(X, y):
    """Return weights and predictions of least squares with an intercept, by way of a column of ones."""
    design = np.column_stack([np.ones(len(X)), X])
    Q, R = np.linalg.qr(design)
    solution = np.linalg.solve(R, Q.T @ y)
    return solution[1:], design @ solution


def standardised(X, y):
    """Multiply each weight by the spread of its feature, and divide by that of y."""
    w, _ = fitted(X, y)
    return np.array([w[j] * stdev(X[:, j].tolist()) / stdev(y.tolist()) for j in range(len(w))])


def spreads(X, y, reps, seed):
    draws = np.random.default_rng(seed).integers(len(y), size=(reps, len(y)))
    found = [standardised(X[rows], y[rows]) for rows in draws]
    return np.array([stdev([coefs[j] for coefs in found]) for j in range(X.shape[1])])


def inflation(X):
    """Regress each feature on all the others."""
    factors = []
    for j in range(X.shape[1]):
        x = X[:, j]
        _, prediction = fitted(np.delete(X, j, axis=1), x)
        factors.append(float(np.sum((x - x.mean()) ** 2) / np.sum((x - prediction) ** 2)))
    return np.array(factors)


def problem(rng, n=None, d=None):
    """Draw features of different spreads that have something in common, and noisy targets."""
    d = int(rng.integers(2, 5)) if d is None else d
    n = d + int(rng.integers(12, 18)) if n is None else n
    X = (rng.normal(size=(n, d)) + rng.normal(size=(n, 1))) * rng.uniform(0.3, 4.0, size=d)
    X += rng.normal(scale=3.0, size=d)
    return X, X @ rng.normal(size=d) + rng.normal(size=n) + rng.uniform(5.0, 9.0)


def seed_of(rng):
    return int(rng.integers(2**32))


@pytest.mark.points(2)
def test_standardised(attempt, rng):
    """Each is the joint least squares weight, in standard deviations of y per one of its feature."""
    for _ in range(3):
        X, y = problem(rng)
        checks.close(attempt.standardised_coefs(X, y), standardised(X, y), **CLOSE)


def test_units(attempt, rng):
    """Other units change nothing, and a feature that is turned round turns its own coefficient round."""
    X, y = problem(rng, d=3)
    expected = standardised(X, y)
    other = X * np.array([1000.0, 1.0, 0.01])
    answers = attempt.standardised_coefs.map([other, X], [7.0 * y, 1e-10 * y])
    because = (
        "Two of three columns and y have changed their units; in the second call y is 1e-10 times as large."
    )
    checks.close(answers, [expected, expected], **CLOSE, because=because)
    answer = attempt.standardised_coefs(X * np.array([1.0, -1.0, 1.0]), y)
    because = "The second column has changed its sign."
    checks.close(answer, expected * np.array([1.0, -1.0, 1.0]), **CLOSE, because=because)


def test_one_feature(attempt, rng):
    """With a single feature the coefficient is the correlation, sign included."""
    xs, ys = [], []
    for factor, sign in ((1.0, 1.0), (1.0, -1.0), (1e-13, 1.0), (1e-13, -1.0)):
        x = rng.normal(4.0, 2.0, size=12)
        xs.append(factor * x)
        ys.append(sign * x + rng.normal(size=12))
    x = rng.permutation(np.linspace(0.0, 1.0, 12) + rng.uniform(-0.02, 0.02, size=12))
    xs.append(1.0 + 7e-7 * x)
    ys.append(10.0 * x + rng.normal(size=12))
    expected = [np.array([correlation(x.tolist(), y.tolist())]) for x, y in zip(xs, ys, strict=True)]
    answers = checks.as_list(attempt.standardised_coefs.map([x[:, None] for x in xs], ys), 5)
    because = "In the third and fourth call the standard deviation of the feature is about 2e-13."
    checks.close(answers[:4], expected[:4], **CLOSE, because=because)
    # Only that it varies is asked of a feature all of whose values begin alike: not all fits keep its digits.
    because = "In the fifth call the feature is 1 and a little more, with a standard deviation of about 2e-7."
    checks.close(answers[4:], expected[4:], rtol=0.5, because=because)


def missed_by_its_mean(rng, n):
    """Return a number that the mean of n copies misses by rounding, in whichever order they are added."""
    while True:
        value = float(rng.uniform(1.0, 9.0))
        copies = np.full((n, 3), value)
        if value not in (copies[:, 0].copy().mean(), copies.mean(axis=0)[0]):
            return value


def test_constant_column(attempt, rng):
    """A constant column has the coefficient 0, and the others are what they are without it."""
    n = int(rng.integers(19, 24))  # with 16 rows no mean would be rounded
    for value in (0.0, 0.1, *(missed_by_its_mean(rng, n) for _ in range(4))):
        X, y = problem(rng, n)
        expected = np.insert(standardised(X, y), 1, 0.0)
        because = f"The second column is {value:.3g} throughout."
        answer = attempt.standardised_coefs(np.insert(X, 1, value, axis=1), y)
        answer = checks.as_array(answer, expected.shape)
        checks.close(answer, expected, **CLOSE, because=because)
        checks.equal(answer[1], 0.0, because=f"{because} Its coefficient is exactly 0.")


@pytest.mark.points(2)
def test_bootstrap(attempt, rng):
    """The spread over the resamples is that of each resample's own standardised coefficients."""
    for reps in (2, int(rng.integers(8, 14))):
        X, y = problem(rng, n=25, d=3)
        seed = seed_of(rng)
        answer = attempt.bootstrap_coef_sd(X, y, reps, np.random.default_rng(seed))
        checks.close(answer, spreads(X, y, reps, seed), **CLOSE, because=f"There are {reps} resamples.")


def test_rows_stay_whole(attempt, rng):
    """A row keeps its target: where there is no noise, no resample finds anything else."""
    x = rng.normal(size=20)
    y = float(rng.uniform(2.0, 5.0)) - 3.0 * x
    answer = attempt.bootstrap_coef_sd(x[:, None], y, 10, np.random.default_rng(seed_of(rng)))
    checks.close(
        answer, np.zeros(1), **CLOSE, because="The targets are a linear function of the one feature."
    )


@pytest.mark.points(2)
def test_near_copies(attempt, rng):
    """Of two features that are almost copies neither coefficient can be trusted; that of another can."""
    x, other = rng.normal(size=(2, 30))
    X = np.column_stack([x, other, x + rng.normal(scale=0.02, size=30)])
    y = x + other + rng.normal(size=30)
    seed = seed_of(rng)
    answer = attempt.bootstrap_coef_sd(X, y, 12, np.random.default_rng(seed))
    because = "The third feature is the first one with a little noise."
    checks.close(answer, spreads(X, y, 12, seed), **CLOSE, because=because)
    # A copy still closer, with factors of about 80,000.
    noise = rng.normal(size=30)
    noise -= fitted(np.column_stack([x, other]), noise)[1]
    noise *= np.linalg.norm(x - x.mean()) / np.linalg.norm(noise) / np.sqrt(80_000)
    closer = np.column_stack([x, other, x + noise])
    answers = attempt.variance_inflation.map([X, closer])
    checks.close(answers, [inflation(X), inflation(closer)], **CLOSE, because=because)


@pytest.mark.points(2)
def test_inflation(attempt, rng):
    """The factor of a feature is 1 / (1 - R^2), from its regression on all the others with an intercept."""
    for d in (2, 3, 5):
        X, _ = problem(rng, d=d)
        checks.close(attempt.variance_inflation(X), inflation(X), **CLOSE)
    X, _ = problem(rng, d=1)
    checks.close(attempt.variance_inflation(X), np.ones(1), **CLOSE, because="There are no others.")
    X = np.linalg.qr(np.column_stack([np.ones(12), rng.normal(size=(12, 3))]))[0][:, 1:] * 5.0 + 2.0
    checks.close(attempt.variance_inflation(X), np.ones(3), **CLOSE, because="The features are uncorrelated.")


def test_sum_of_others(attempt, rng):
    """A feature may be explained by the others together where no single one of them does."""
    X = rng.normal(size=(30, 6))
    X[:, 5] = X[:, :5].sum(axis=1) + rng.normal(scale=0.1, size=30)
    because = "The last feature is nearly the sum of the other five."
    checks.close(attempt.variance_inflation(X), inflation(X), **CLOSE, because=because)


def test_refused(attempt, rng):
    """Targets that are all the same, and fewer than two resamples, are refused with a ValueError."""
    X, y = problem(rng, n=21)
    for value in (0.0, 0.1, float(rng.normal()), missed_by_its_mean(rng, len(y))):
        checks.raises(ValueError, attempt.standardised_coefs, X, np.full(len(y), value))
    for reps in (1, 0):
        checks.raises(ValueError, attempt.bootstrap_coef_sd, X, y, reps, rng)
