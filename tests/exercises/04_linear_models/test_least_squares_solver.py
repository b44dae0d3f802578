"""Hidden suite of least_squares_solver."""

import math
from fractions import Fraction

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 1e-6, "atol": 1e-8}  # promised in the stub


def best(X, y, intercept=True):
    """Solve in fractions, without rounding: A = C F with independent columns in C and rows in F.

    Then w = F' (F F')^-1 (C' C)^-1 C' t is the shortest solution.
    """
    A, t = [[*map(Fraction, row)] for row in X.tolist()], [*map(Fraction, y.tolist())]
    n, zero = len(t), Fraction(0)
    means = [sum(column) / n if intercept else zero for column in zip(*A, strict=True)]
    mean = sum(t) / n if intercept else zero
    A = [[a - m for a, m in zip(row, means, strict=True)] for row in A]
    F, pivots = reduced(A)
    C = [[row[j] for j in pivots] for row in A]
    left = [dot(column, [v - mean for v in t]) for column in zip(*C, strict=True)]
    v = solved(gram(zip(*C, strict=True)), left)
    u = solved(gram(F), v)
    w = [dot(column, u) for column in zip(*F, strict=True)]
    return np.array([*map(float, w)]), float(mean - dot(means, w))


def dot(u, v):
    return sum((a * b for a, b in zip(u, v, strict=True)), Fraction(0))


def gram(rows):
    rows = list(rows)
    return [[dot(u, v) for v in rows] for u in rows]


def solved(M, right):
    rows, _ = reduced([[*row, v] for row, v in zip(M, right, strict=True)])
    return [row[-1] for row in rows]


def reduced(A):
    """Reduce by rows; return those that are not zero, and the columns of their leading ones."""
    A, pivots = [list(row) for row in A], []
    for j in range(len(A[0])):
        k = len(pivots)
        i = next((i for i in range(k, len(A)) if A[i][j] != 0), None)
        if i is None:
            continue
        A[k], A[i] = A[i], A[k]
        A[k] = [a / A[k][j] for a in A[k]]
        for i in range(len(A)):
            if i != k and A[i][j] != 0:
                A[i] = [a - A[i][j] * c for a, c in zip(A[i], A[k], strict=True)]
        pivots.append(j)
    return A[: len(pivots)], pivots


def short(values):
    """Round to a few binary digits, which keeps fractions small."""
    return np.round(values * 256) / 256


def problem(rng, n=None, d=None):
    """Draw features and targets, all of them away from zero."""
    d = int(rng.integers(2, 5)) if d is None else d
    n = d + int(rng.integers(5, 10)) if n is None else n
    X = short(rng.normal(size=(n, d)) * rng.uniform(0.5, 3.0, size=d) + rng.uniform(1.0, 3.0, size=d))
    return X, short(X @ rng.normal(size=d) + rng.normal(size=n) + rng.uniform(4.0, 8.0))


def whole(rng, n, d):
    """Draw columns of whole numbers, none of which is constant, or follows from others and a constant."""
    while True:
        X = rng.integers(-5, 6, size=(n, d)).astype(float)
        spread = np.linalg.svd(X - X.mean(axis=0), compute_uv=False)[: min(n - 1, d)]
        if spread[-1] > spread[0] / 20:
            return X


def targets(rng, n):
    return short(rng.uniform(4.0, 8.0) + rng.normal(size=n) * 3.0)


def alike(rng, e):
    """Draw three equal columns, and add rows in which they differ by e; all columns have the mean 0."""
    same = rng.choice([-2.0, -1.0, 1.0, 2.0], size=(int(rng.integers(3, 6)), 1)) * np.ones((1, 3))
    half = np.vstack([same, e * np.eye(3)])
    X = np.vstack([half, -half])
    y = X.sum(axis=1) + rng.uniform(3.0, 5.0) + 0.1 * rng.normal(size=len(X))
    k = len(same)
    y[k : k + 3] += rng.choice([-1.0, 1.0], size=3) * np.array([1.0, 2.0, 4.0])  # what tells them apart
    order = rng.permutation(len(X))
    return X[order], short(y[order])


@pytest.mark.points(2)
def test_minimum(attempt, rng):
    """No other weights and intercept leave a smaller sum of squared residuals."""
    cases = [problem(rng) for _ in range(3)]
    answers = attempt.fit_linear.map(*zip(*cases, strict=True))
    checks.close(answers, [best(X, y) for X, y in cases], **CLOSE)


def test_through_the_origin(attempt, rng):
    """Without an intercept the plane goes through the origin, and features and targets stay as they are."""
    for _ in range(2):
        X, y = problem(rng)
        checks.close(attempt.fit_linear(X, y, intercept=False), best(X, y, False), **CLOSE)


def test_units(attempt, rng):
    """A constant added to all targets moves only the intercept, other units of a column only its weight."""
    X, y = problem(rng)
    w, b = best(X, y)
    scale = np.ones(X.shape[1])
    scale[int(rng.integers(X.shape[1]))] = 1000.0
    answers = attempt.fit_linear.map([X, X * scale], [y + 1000.0, y])
    checks.close(answers, [(w, b + 1000.0), (w / scale, b)], **CLOSE)


def test_predictions(attempt, rng):
    """A prediction is the sum of features times weights, plus the intercept, for one row as for many."""
    d = int(rng.integers(2, 5))
    rows = [rng.normal(size=(m, d)) for m in (1, 7)]
    w, b = rng.normal(size=d), float(rng.uniform(3.0, 6.0))
    expected = [
        np.array([math.fsum([*(a * c for a, c in zip(x, w.tolist(), strict=True)), b]) for x in X.tolist()])
        for X in rows
    ]
    checks.close(attempt.predict_linear.map(rows, [w, w], [b, b]), expected, **CLOSE)


@pytest.mark.points(2)
def test_dependent_columns(attempt, rng):
    """Where columns are equal, or one is the sum of others, the smallest of the best weights come back."""
    A, y = whole(rng, 8, 3), targets(rng, 8)
    for twin in (A[:, 0] + A[:, 1], A[:, 0]):
        X = np.column_stack([A, twin])
        answers = attempt.fit_linear.map([X, X], [y, y], [True, False])
        checks.close(answers, [best(X, y), best(X, y, False)], **CLOSE)


def test_more_columns_than_rows(attempt, rng):
    """With more columns than rows many weights fit perfectly, and the smallest of them come back."""
    X, y = whole(rng, 4, int(rng.integers(6, 9))), targets(rng, 4)
    answers = attempt.fit_linear.map([X, X], [y, y], [True, False])
    checks.close(answers, [best(X, y), best(X, y, False)], **CLOSE)


def test_constant_column(attempt, rng):
    """A column that never varies gets the weight 0 beside an intercept; without one it is one itself."""
    A, y = whole(rng, 8, 2), targets(rng, 8)
    X = np.insert(A, int(rng.integers(3)), float(rng.choice([-3.0, 2.0, 5.0])), axis=1)
    answers = attempt.fit_linear.map([X, X], [y, y], [True, False])
    checks.close(answers, [best(X, y), best(X, y, False)], **CLOSE)


@pytest.mark.points(2)
def test_nearly_equal_columns(attempt, rng):
    """Columns that are nearly equal are still different columns, and the fit uses what distinguishes them."""
    because = "What is compared here are the predictions X @ w + b that follow from your fit."
    for e in (2.0**-13, 2.0**-28):
        X, y = alike(rng, e)
        w, b = checks.as_list(attempt.fit_linear(X, y), 2)
        predicted = X @ checks.as_array(w, (3,)) + checks.as_number(b)
        v, c = best(X, y)
        checks.close(predicted, X @ v + c, rtol=0.0, atol=1e-4, because=because)


@pytest.mark.points(2)
def test_r2(attempt, rng):
    """R^2 is 1 minus the squared errors over the squared distances of the targets from their mean."""
    cases = []
    for spread in (0.3, 1.0, 3.0):
        y = rng.normal(size=int(rng.integers(8, 15))) + rng.uniform(2.0, 4.0)
        cases.append((y, y + rng.uniform(0.2, 0.5) + spread * rng.normal(size=len(y))))
    checks.close(attempt.r2_score.map(*zip(*cases, strict=True)), [r2(*case) for case in cases], **CLOSE)


def r2(y, yhat):
    y, yhat = ([*map(Fraction, values.tolist())] for values in (y, yhat))
    mean = sum(y) / len(y)
    errors = sum((a - b) ** 2 for a, b in zip(y, yhat, strict=True))
    return float(1 - errors / sum((a - mean) ** 2 for a in y))


def test_r2_landmarks(attempt, rng):
    """R^2 is 1 for perfect predictions, 0 for the mean, and negative for anything worse than the mean."""
    y = rng.normal(size=10) + rng.uniform(2.0, 4.0)
    mean = np.full(10, y.mean())
    predictions = [y, mean, 2 * mean - y, y + 3.0]
    answers = attempt.r2_score.map([y] * 4, predictions)
    checks.close(answers, [1.0, 0.0, -3.0, r2(y, y + 3.0)], **CLOSE)


def test_r2_units(attempt, rng):
    """R^2 has no units: it is the same in tiny ones, and for targets that lie far from zero."""
    y = short(rng.normal(size=12))
    yhat = y + short(0.5 * rng.normal(size=12))
    value = r2(y, yhat)
    tiny, far = 2.0**-23, float(rng.choice([-(2.0**19), 2.0**19]))
    answers = attempt.r2_score.map([y * tiny, y + far], [yhat * tiny, yhat + far])
    checks.close(answers, [value, value], **CLOSE)


def test_refused(attempt, rng):
    """Shapes that do not belong together, and targets that are all equal, are refused with a ValueError."""
    X, y = problem(rng)
    because = "The targets are a column, of shape (n, 1)."
    checks.raises(ValueError, attempt.fit_linear, X, y[:, None], because=because)
    checks.raises(ValueError, attempt.fit_linear, X, y[:-1])
    checks.raises(ValueError, attempt.predict_linear, X, np.ones(X.shape[1] + 1), 0.0)
    because = "There is one column, and there are several weights."
    checks.raises(ValueError, attempt.predict_linear, X[:, :1], np.ones(X.shape[1]), 0.0, because=because)
    because = "The predictions are a column, of shape (n, 1)."
    checks.raises(ValueError, attempt.r2_score, y, y[:, None], because=because)
    because = "There are several targets and one prediction."
    checks.raises(ValueError, attempt.r2_score, y, y[:1], because=because)
    same = constant(rng)
    because = "All targets are equal."
    checks.raises(ValueError, attempt.r2_score, same, same + rng.normal(size=len(same)), because=because)
    checks.raises(ValueError, attempt.r2_score, same, same, because=because)


def constant(rng):
    """Draw equal numbers whose mean is off by rounding, however it is taken."""
    while True:
        value, n = float(np.round(rng.uniform(0.1, 9.9), 1)), int(rng.integers(5, 12))
        y = np.full(n, value)
        if y.mean() != value and sum(y.tolist()) / n != value:
            return y
