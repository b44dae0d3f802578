"""Hidden suite of linear_svm_margin."""

import itertools
import math

import numpy as np
import pytest

from grader import checks

PROMISED = {"rtol": 1e-7, "atol": 1e-9}


def score(w, b, x):
    return math.fsum(wi * xi for wi, xi in zip(w.tolist(), x.tolist(), strict=True)) + b


def measured(w, b, X, y):
    """Measure each distance: from the row to its foot on the boundary."""
    square = math.fsum(wi * wi for wi in w)
    distances = []
    for x, label in zip(X, y, strict=True):
        s = score(w, b, x)
        foot = x - s / square * w
        distances.append(math.dist(x, foot) * (1.0 if s * label > 0 else -1.0))
    return np.array(distances)


def street(w, b):
    """Measure the distance between two points that face each other across the street."""
    square = math.fsum(wi * wi for wi in w)
    return math.dist((-1 - b) / square * w, (1 - b) / square * w)


def objective(w, b, X, y, C):
    """Add up row by row, by cases."""
    total = math.fsum(wi * wi for wi in w) / 2
    for x, label in zip(X, y, strict=True):
        margin = float(label) * score(w, b, x)
        if margin < 1:
            total += C * (1 - margin)
    return total


def line(rng, d):
    """Draw a boundary with a street narrower than 2, or wider."""
    w = rng.normal(size=d)
    length = rng.uniform(0.4, 0.8) if rng.random() < 0.5 else rng.uniform(1.5, 3.0)
    return w * length / np.linalg.norm(w), float(rng.choice([-1.0, 1.0]) * rng.uniform(0.5, 2.0))


def planted(rng, w, b, wanted):
    """Draw rows of both labels that have the wanted margins y f(x)."""
    y = rng.permutation(np.resize([-1.0, 1.0], len(wanted)))
    X = 2.0 * rng.normal(size=(len(wanted), len(w)))
    X -= np.outer((X @ w + b - y * wanted) / (w @ w), w)
    return X, y


def some_margins(rng):
    """Draw margins of all kinds in any order, none close to 0 or 1."""
    kinds = [(1.1, 4.0), (1.1, 4.0), (0.1, 0.9), (0.1, 0.9), (-0.9, -0.1), (-3.0, -1.1)]
    return rng.permutation([rng.uniform(low, high) for low, high in kinds])


def one(rng, d):
    w, b = line(rng, d)
    return w, b, *planted(rng, w, b, some_margins(rng))


def several(rng):
    """Draw problems as columns: all w, all b, all X, all y; the last has a single row."""
    rows = [one(rng, d) for d in (1, 2, 4, 3)]
    w, b, X, y = rows[-1]
    rows[-1] = w, b, X[:1], y[:1]
    return [list(column) for column in zip(*rows, strict=True)]


def fitted(X, y, C):
    """Solve the dual problem by trying which rows are beyond the margin, on it and short of it.

    Returns w, b, the multipliers and the group of each row (0, 1, 2), or None if a row is a close case.
    """
    n, d = X.shape
    Z = y[:, None] * X
    groups = np.array([g for g in itertools.product((0, 1, 2), repeat=n) if 1 <= g.count(1) <= d + 1])
    # For each guess a linear system in the multipliers and b: a row that is on the margin has a margin of 1.
    on = groups == 1
    A = np.zeros((len(groups), n + 1, n + 1))
    A[:, :n, :n] = np.where(on[:, :, None], Z @ Z.T, np.eye(n))
    A[:, :n, n] = np.where(on, y, 0.0)
    A[:, n, :n] = y
    right = np.column_stack([np.where(on, 1.0, np.where(groups == 2, C, 0.0)), np.zeros(len(groups))])
    found = np.linalg.solve(A, right[:, :, None])[:, :, 0]
    alpha, b = found[:, :n], found[:, n]
    w = alpha @ Z
    beyond = w @ Z.T + b[:, None] * y - 1.0
    fits = np.where(on, np.minimum(alpha, C - alpha), np.where(groups == 0, beyond, -beyond)) > 0.02
    where = np.flatnonzero(fits.all(axis=1))
    if len(where) != 1:
        return None
    i = where[0]
    return w[i], float(b[i]), np.where(groups[i] == 1, alpha[i], right[i, :n]), groups[i]


def draw_fitted(rng):
    """Draw classes that overlap, with rows beyond the margin, on it and short of it, and their best fit."""
    while True:
        y = rng.permutation(np.array([-1.0, -1.0, -1.0, 1.0, 1.0, 1.0]))
        X = rng.normal(size=(6, 2)) + np.outer(y, [1.0, 0.5])
        C = float(rng.uniform(0.3, 0.8))
        fit = fitted(X, y, C)
        if fit is not None and set(fit[3].tolist()) == {0, 1, 2}:
            return X, y, C, *fit


def large_call(rng, n=40_000):
    """Add up the objective over n rows of 10 features."""
    w, b = line(rng, 10)
    X, y = planted(rng, w, b, rng.uniform(-1.0, 3.0, size=n))
    return "svm_objective", (w, b, X, y, 0.5)


@pytest.mark.points(2)
def test_distances(attempt, rng):
    """A distance is that to the nearest point of the boundary, and negative for a row on the wrong side."""
    ws, bs, Xs, ys = several(rng)
    answers = [checks.as_list(a, 2)[0] for a in attempt.margins.map(ws, bs, Xs, ys)]
    checks.close(answers, [measured(*p) for p in zip(ws, bs, Xs, ys, strict=True)], **PROMISED)


@pytest.mark.points(2)
def test_width(attempt, rng):
    """The street reaches from f(x) = -1 to f(x) = +1, wherever the rows lie."""
    ws, bs, Xs, ys = several(rng)
    answers = [checks.as_list(a, 2)[1] for a in attempt.margins.map(ws, bs, Xs, ys)]
    checks.close(answers, [street(w, b) for w, b in zip(ws, bs, strict=True)], **PROMISED)


def test_same_boundary(attempt, rng):
    """The distances stay if w and b are multiplied by k, and the width is divided by k."""
    w, b, X, y = one(rng, 3)
    k = float(rng.uniform(2.0, 5.0))
    distances, width = measured(w, b, X, y), street(w, b)
    answers = attempt.margins.map([k * w, w / k], [k * b, b / k], [X, X], [y, y])
    checks.close(answers, [(distances, width / k), (distances, width * k)], **PROMISED)


@pytest.mark.points(2)
def test_objective(attempt, rng):
    """The objective is half the squared length of w plus C times all that is missing to margins of 1."""
    columns = several(rng)
    Cs = [float(rng.uniform(low, high)) for low, high in ((0.1, 0.7), (2.0, 5.0), (10.0, 90.0), (2.0, 5.0))]
    expected = [objective(*p) for p in zip(*columns, Cs, strict=True)]
    checks.close(attempt.svm_objective.map(*columns, Cs), expected, **PROMISED)


@pytest.mark.points(2)
def test_right_by_too_little(attempt, rng):
    """A row that is classified correctly pays as long as its margin is below 1, and nothing beyond."""
    w, b = line(rng, 2)
    C = float(rng.uniform(1.5, 4.0))
    wanted = [rng.uniform(0.1, 0.9, size=4), rng.uniform(1.1, 5.0, size=4), rng.uniform(5.0, 50.0, size=4)]
    Xs, ys = zip(*(planted(rng, w, b, m) for m in wanted), strict=True)
    expected = [objective(w, b, X, y, C) for X, y in zip(Xs, ys, strict=True)]
    because = (
        "All rows are classified correctly: first with margins from 0 to 1, then beyond 1, then far beyond."
    )
    checks.close(
        attempt.svm_objective.map([w] * 3, [b] * 3, Xs, ys, [C] * 3), expected, **PROMISED, because=because
    )


def test_from_nothing(attempt, rng):
    """With w = 0 the score of every row is b, no length is penalised, and what misses 1 is paid for."""
    X, y = rng.normal(size=(5, 2)), rng.permutation([-1, -1, 1, 1, 1])
    C = float(rng.uniform(1.5, 4.0))
    b = float(rng.uniform(0.2, 0.8))
    checks.close(attempt.svm_objective(np.zeros(2), b, X, y, C), C * (5 - b), **PROMISED)  # 3 rows and 2


@pytest.mark.points(3)
def test_groups(attempt, rng):
    """A row is on the edge if its margin is 1, and short if it is less, however far on the wrong side."""
    ws, bs, Xs, ys, expected = [], [], [], [], []
    for d in (1, 2, 4):
        w, b = line(rng, d)
        edge = 1.0 + rng.choice([-1.0, 1.0], size=2) * np.array([1e-8, 1e-4])
        wanted = np.concatenate([some_margins(rng), [1.0, 1.0, -1.0], edge])
        wanted = rng.permutation(wanted)
        X, y = planted(rng, w, b, wanted)
        near = np.abs(wanted - 1.0) < 1e-6
        for column, item in zip((ws, bs, Xs, ys), (w, b, X, y), strict=True):
            column.append(item)
        expected.append((near, ~near & (wanted < 1.0)))
    checks.equal(attempt.support_vectors.map(ws, bs, Xs, ys), expected)


def test_tolerance(attempt, rng):
    """How far from 1 a margin may be is for tol to say, on both sides and at every size of tol."""
    w, b = line(rng, 3)
    off = np.array([-0.03, 0.03, -3e-4, 3e-4, -3e-6, 3e-6, -1e-8, 1e-8])
    X, y = planted(rng, w, b, 1.0 + off)
    tols = [0.1, 1e-2, 1e-5, 1e-6]
    expected = [(np.abs(off) < tol, off < -tol) for tol in tols]
    answers = attempt.support_vectors.map([w] * 4, [b] * 4, [X] * 4, [y] * 4, tols)
    because = "The margins are close to 1, and tol is 0.1, 1e-2, 1e-5 and 1e-6 in turn."
    checks.equal(answers, expected, because=because)


@pytest.mark.points(2)
def test_two_rows(attempt, rng):
    """The best boundary of two rows halves the way between them: they lie on the edges of the street."""
    X = rng.normal(size=(2, 3)) * 2.0
    way = X[0] - X[1]
    square = float(way @ way)
    w = 2.0 * way / square
    b, y, apart = -float(w @ (X[0] + X[1])) / 2.0, np.array([1, -1]), math.sqrt(square)
    answers = (attempt.margins(w, b, X, y), attempt.support_vectors(w, b, X, y))
    both = np.array([True, True])
    checks.close(answers, ((np.full(2, apart / 2), apart), (both, ~both)), **PROMISED)
    C = float(rng.uniform(1.5, 4.0))
    checks.close(attempt.svm_objective(w, b, X, y, C), 2.0 / square, **PROMISED)


@pytest.mark.points(2)
def test_best_boundary(attempt, rng):
    """The best boundary rests on rows on the edge and rows that fall short, and on no others."""
    X, y, C, w, b, alpha, groups = draw_fitted(rng)
    because = (
        "w and b are the best ones for these rows. The multipliers of the dual problem tell who matters."
    )
    checks.equal(attempt.support_vectors(w, b, X, y), (groups == 1, groups == 2), because=because)
    dual = float(alpha.sum() - w @ w / 2)
    because = "w and b are the best ones, so the objective equals the maximum of the dual problem."
    checks.close(attempt.svm_objective(w, b, X, y, C), dual, **PROMISED, because=because)


def test_refused(attempt, rng):
    """Other labels than -1 and +1, a C that is not above 0, and distances with w = 0 raise a ValueError."""
    w, b, X, y = one(rng, 2)
    for bad in ((y > 0).astype(int), np.where(np.arange(len(y)) == 2, 0.5, y)):
        checks.raises(ValueError, attempt.margins, w, b, X, bad)
        checks.raises(ValueError, attempt.svm_objective, w, b, X, bad, 1.0)
        checks.raises(ValueError, attempt.support_vectors, w, b, X, bad)
    for C in (-1.5, 0.0):
        checks.raises(ValueError, attempt.svm_objective, w, b, X, y, C)
    checks.raises(ValueError, attempt.margins, np.zeros(2), b, X, y)
