"""Hidden suite of lasso_elastic_net."""

from itertools import product

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 1e-5, "atol": 1e-6}  # promised in the stub


def minimum(X, y, lam, ratio):
    """Try every pattern of signs: with the signs known the equations are linear, and one pattern fits."""
    n, d = X.shape
    A, t = X - X.mean(axis=0), y - y.mean()
    S, c = A.T @ A / n + lam * (1 - ratio) * np.eye(d), A.T @ t / n
    for signs in product((0, 1, -1), repeat=d):
        s = np.array(signs)
        on = s != 0
        if np.sum(on) > n - 1 and ratio == 1:
            continue  # more weights than the rows can determine
        w = np.zeros(d)
        w[on] = np.linalg.solve(S[np.ix_(on, on)], c[on] - lam * ratio * s[on])
        slack = np.abs(c - S @ w)[~on]
        if np.all(w[on] * s[on] > 0) and np.all(slack <= lam * ratio + 1e-12):
            return w, float(y.mean() - X.mean(axis=0) @ w)
    raise AssertionError("no pattern of signs is consistent")


def problem(rng, n=12, d=4, informative=2):
    """Draw somewhat correlated features of different spreads, of which only the first ones matter."""
    X = rng.normal(size=(n, d)) + 0.5 * rng.normal(size=(n, 1))
    X = X * rng.uniform(0.5, 2.0, size=d) + rng.normal(size=d)
    weights = np.zeros(d)
    weights[:informative] = rng.uniform(1.0, 3.0, size=informative) * rng.choice(
        [-1.0, 1.0], size=informative
    )
    order = rng.permutation(d)
    return X[:, order], (X @ weights + 0.5 * rng.normal(size=n) + rng.uniform(2.0, 5.0))


def strongest(X, y):
    """Return the largest slope of the squares at zero weights."""
    n = len(y)
    mean_x, mean_y = X.mean(axis=0).tolist(), float(y.mean())
    slopes = [sum((X[i, j] - m) * (y[i] - mean_y) for i in range(n)) / n for j, m in enumerate(mean_x)]
    return float(max(map(abs, slopes)))


def decided(rng, n, d, ratio, share):
    """Draw until each weight is clearly 0, or clearly not, where lam is a share of the strongest slope."""
    while True:
        X, y = problem(rng, n, d)
        lam, A = share * strongest(X, y), X - X.mean(axis=0)
        w, _ = minimum(X, y, lam, ratio)
        slack = lam * ratio - np.abs(A.T @ (y - y.mean() - A @ w) / n)
        if np.all(np.where(w == 0.0, slack / A.var(axis=0), np.abs(w)) > 1e-4):
            return X, y


def same_fit(attempt, X, y, lam, ratio, because=""):
    expected = minimum(X, y, lam, ratio)
    answer = checks.as_list(attempt.fit_elastic_net(X, y, lam, ratio), 2)
    checks.close(answer, expected, **CLOSE, because=because)
    return answer[0], expected[0]


def test_soft_threshold(attempt, rng):
    """Each value moves towards 0 by t, and stops there."""
    t = float(rng.uniform(0.5, 2.0))
    far = rng.uniform(t, 4.0, size=(2, 3)) * rng.choice([-1.0, 1.0], size=(2, 3))
    near = rng.uniform(-t, t, size=5)
    answers = attempt.soft_threshold.map([far, near, far, np.array([t, -t, 0.0])], [t, t, 0.0, t])
    moved = np.array([[z - t if z > 0 else z + t for z in row] for row in far.tolist()])
    checks.close(answers, [moved, np.zeros(5), far, np.zeros(3)])


@pytest.mark.points(3)
def test_lasso(attempt, rng):
    """With l1_ratio = 1 weights and intercept minimise the objective of the lasso."""
    for share in (0.05, 0.3, 0.7):
        X, y = problem(rng)
        same_fit(attempt, X, y, share * strongest(X, y), 1.0)
    lam = 0.5 * strongest(X, y)
    because = "No l1_ratio was given."
    checks.close(attempt.fit_elastic_net(X, y, lam), minimum(X, y, lam, 1.0), **CLOSE, because=because)
    checks.close(attempt.smallest_lam_for_zero(X, y), 2 * lam, **CLOSE, because=because)


@pytest.mark.points(2)
def test_exact_zeros(attempt, rng):
    """A weight that is 0 at the minimum is exactly 0, and no other is."""
    X, y = decided(rng, 15, 5, 1.0, 0.4)
    found, expected = same_fit(attempt, X, y, 0.4 * strongest(X, y), 1.0)
    right = np.array_equal(found == 0.0, expected == 0.0)
    checks.that(
        right, f"Exactly 0 are {int(np.sum(found == 0.0))} of 5 weights, not {np.sum(expected == 0.0)}."
    )


@pytest.mark.points(3)
def test_elastic_net(attempt, rng):
    """In between both parts of the penalty count by their shares: absolute values and half the squares."""
    for ratio in (0.5, float(rng.uniform(0.1, 0.4)), float(rng.uniform(0.6, 0.9))):
        X, y = problem(rng)
        same_fit(attempt, X, y, 0.3 * strongest(X, y), ratio, f"l1_ratio is {ratio:.3g}.")


def test_ridge(attempt, rng):
    """With l1_ratio = 0 it is ridge regression, and without a penalty least squares."""
    for lam in (float(rng.uniform(0.5, 2.0)), 0.0):
        X, y = problem(rng)
        n, d = X.shape
        rows = np.sqrt(n * lam) * np.eye(d)
        design = np.block([[np.ones((n, 1)), X], [np.zeros((d, 1)), rows]])
        solution = np.linalg.lstsq(design, np.concatenate([y, np.zeros(d)]), rcond=None)[0]
        answer = attempt.fit_elastic_net(X, y, lam, 0.0)
        checks.close(answer, (solution[1:], float(solution[0])), **CLOSE, because=f"lam is {lam:.3g}.")


@pytest.mark.points(2)
def test_intercept(attempt, rng):
    """The intercept pays nothing: where the zeros of features and targets lie moves it and no weight."""
    X, y = problem(rng)
    lam = 0.3 * strongest(X, y)
    w, b = minimum(X, y, lam, 0.7)
    away, up = rng.choice([-100.0, 100.0], size=X.shape[1]), float(rng.choice([-1000.0, 1000.0]))
    answer = attempt.fit_elastic_net(X + away, y + up, lam, 0.7)
    because = "All columns were moved by 100, the targets by 1000."
    checks.close(answer, (w, b + up - float(away @ w)), **CLOSE, because=because)


def test_orthonormal(attempt, rng):
    """On columns at right angles, of equal length, all least squares weights move by one amount towards 0."""
    n, d = 12, 4
    X = np.linalg.qr(np.column_stack([np.ones(n), rng.normal(size=(n, d))]))[0][:, 1:] * np.sqrt(n)
    weights = rng.permutation([3.0, 1.2, 0.4, 0.1]) * rng.choice([-1.0, 1.0], size=d)
    lam = float(rng.uniform(0.5, 1.0))
    expected = np.array([np.sign(v) * max(abs(v) - lam, 0.0) for v in weights.tolist()])
    because = f"Least squares finds weights of the sizes 3, 1.2, 0.4 and 0.1; lam is {lam:.3g}."
    checks.close(
        attempt.fit_elastic_net(X, X @ weights + 2.0, lam), (expected, 2.0), **CLOSE, because=because
    )


def test_equal_columns(attempt, rng):
    """Two equal columns share a weight equally as soon as the squares are penalised too."""
    X, y = problem(rng, d=3)
    largest = int(np.abs(minimum(X, y, 0.1 * strongest(X, y), 0.5)[0]).argmax())
    X[:, [0, largest]] = X[:, [largest, 0]]  # one that has a weight to share
    twins = np.column_stack([X, X[:, 0]])
    # Under the weaker penalty a round brings equal weights nearer to each other by two percent only.
    for lam in (0.3 * strongest(X, y), 0.04 * float(np.var(X[:, 0]))):
        because = "The first column of the features is also the last."
        same_fit(attempt, twins, y, lam, 0.5, because)


def test_more_columns_than_rows(attempt, rng):
    """There may be more columns than rows: the penalty makes the answer the only one."""
    X, y = problem(rng, n=4, d=5)
    same_fit(attempt, X, y, 0.4 * strongest(X, y), 0.5, "There are 4 rows and 5 columns.")


@pytest.mark.points(2)
def test_smallest_lam(attempt, rng):
    """At the smallest such lam all weights are 0; it is larger, the smaller the share of absolute values."""
    for ratio in (1.0, float(rng.uniform(0.2, 0.8))):
        X, y = decided(rng, 12, 4, ratio, 0.99 / ratio)
        for rows, targets in ((X, y), (X, -y), (X + 50.0, y + 100.0)):
            expected = strongest(rows, targets) / ratio
            checks.close(attempt.smallest_lam_for_zero(rows, targets, ratio), expected, **CLOSE)
        lam = strongest(X, y) / ratio
        for factor in (1.001, 0.99):
            count = int(np.sum(minimum(X, y, factor * lam, ratio)[0] != 0.0))
            w, b = checks.as_list(attempt.fit_elastic_net(X, y, factor * lam, ratio), 2)
            found = int(np.sum(checks.as_array(w, (4,)) != 0.0))
            words = (
                f"lam is {factor} times the smallest asked for: {count} weights differ from 0, not {found}."
            )
            checks.that(found == count, words)
        checks.close(b, minimum(X, y, 0.99 * lam, ratio)[1], **CLOSE)


def test_refused(attempt, rng):
    """A negative threshold or penalty, and shares outside of 0 to 1, are refused with a ValueError."""
    X, y = problem(rng)
    checks.raises(ValueError, attempt.soft_threshold, y, -0.1)
    for lam, ratio in ((-0.1, 1.0), (-0.1, 0.0), (0.5, -0.1), (0.5, 1.1)):
        checks.raises(ValueError, attempt.fit_elastic_net, X, y, lam, ratio)
    for ratio in (0.0, -0.1, 1.1):
        checks.raises(ValueError, attempt.smallest_lam_for_zero, X, y, ratio)
