"""Hidden suite of logistic_regression_scratch."""

import math

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 1e-6, "atol": 1e-8}  # promised in the stub


def sigmoid(z):
    return 1.0 / (1.0 + math.exp(-z)) if z >= 0 else math.exp(z) / (1.0 + math.exp(z))


def slopes(X, y, w, b, l2):
    """Return the gradient of the objective in plain loops: for each weight, and last for the intercept."""
    rows, labels = X.tolist(), y.tolist()
    logits = [math.fsum(a * c for a, c in zip(w, row, strict=True)) + b for row in rows]
    errors = [sigmoid(z) - label for z, label in zip(logits, labels, strict=True)]
    n = len(rows)
    found = [
        math.fsum(e * row[j] for e, row in zip(errors, rows, strict=True)) / n + l2 * w[j]
        for j in range(len(w))
    ]
    return [*found, math.fsum(errors) / n]


def descended(X, y, lr, l2, steps):
    """Return weights and intercept after so many steps."""
    w, b = [0.0] * X.shape[1], 0.0
    for _ in range(steps):
        *down, last = slopes(X, y, w, b, l2)
        w, b = [a - lr * g for a, g in zip(w, down, strict=True)], b - lr * last
    return np.array(w), b


def minimum(X, y, l2):
    """Find the minimum by Newton's method."""
    rows = np.column_stack([X, np.ones(len(X))])
    pull = np.diag([l2] * X.shape[1] + [0.0])
    v = np.zeros(rows.shape[1])
    for _ in range(50):
        p = np.array([sigmoid(z) for z in (rows @ v).tolist()])
        gradient = rows.T @ (p - y) / len(y) + pull @ v
        v = v - np.linalg.solve(rows.T @ ((p * (1 - p))[:, None] * rows) / len(y) + pull, gradient)
    return v[:-1], float(v[-1])


def problem(rng, n=None, d=None):
    """Draw rows and labels that no plane separates, more of label 1 than of label 0."""
    n = int(rng.integers(16, 24)) if n is None else n
    d = int(rng.integers(2, 4)) if d is None else d
    X = rng.normal(size=(n, d)) + rng.normal(size=d)
    y = (np.arange(n) % 3 > 0).astype(int)
    X[0], X[1] = X[2], X[4]  # equal rows with different labels: 0 and 1
    X[3] = X[5]
    order = rng.permutation(n)
    return X[order], y[order]


def fitted(attempt, X, y, **told):
    """Return weights, intercept and steps, after their form has been checked."""
    w, b, steps = checks.as_list(attempt.fit_logistic(X, y, **told), 3)
    w = checks.as_array(w, (X.shape[1],), dtype=np.float64)
    return w, checks.as_number(b), checks.as_number(steps)


@pytest.mark.points(2)
def test_first_steps(attempt, rng):
    """Every step goes from where w and b both were, against the gradient of the mean log loss."""
    X, y = problem(rng)
    lr = float(rng.uniform(0.3, 0.9))
    for steps in (1, 2, 5):
        w, b, made = fitted(attempt, X, y, lr=lr, max_iter=steps, tol=0.0)
        expected_w, expected_b = descended(X, y, lr, 0.0, steps)
        because = f"{steps} {'step' if steps == 1 else 'steps'} without a penalty."
        checks.close(w, expected_w, **CLOSE, because=f"These are the weights. {because}")
        checks.close(b, expected_b, **CLOSE, because=f"This is the intercept. {because}")
        checks.equal(made, steps, because=f"This is the number of steps. {because}")
    w, _, _ = fitted(attempt, X, y, max_iter=2)
    checks.close(w, descended(X, y, 1.0, 0.0, 2)[0], **CLOSE, because="The learning rate is not given.")


@pytest.mark.points(2)
def test_penalty(attempt, rng):
    """The penalty l2 / 2 * sum(w**2) pulls each weight back by l2 times itself, and never the intercept."""
    X, y = problem(rng)
    lr, l2 = float(rng.uniform(0.2, 0.5)), float(rng.uniform(0.5, 1.0))
    w, b, _ = fitted(attempt, X, y, lr=lr, l2=l2, max_iter=4, tol=0.0)
    expected_w, expected_b = descended(X, y, lr, l2, 4)
    checks.close(w, expected_w, **CLOSE, because="These are the weights after four steps.")
    checks.close(b, expected_b, **CLOSE, because="This is the intercept after four steps.")


@pytest.mark.points(2)
def test_minimum(attempt, rng):
    """Run until it stops, descent finds the minimum, where the mean probability is the share of label 1."""
    X, y = problem(rng)
    X, l2 = X - X.mean(axis=0) + 0.5, float(rng.uniform(0.1, 0.3))
    w, b, _ = fitted(attempt, X, y, lr=0.5, l2=l2, max_iter=3000, tol=1e-9)
    expected_w, expected_b = minimum(X, y, l2)
    close = {"rtol": 1e-6, "atol": 1e-6}
    logits = [math.fsum(a * c for a, c in zip(w.tolist(), row, strict=True)) + b for row in X.tolist()]
    mean = math.fsum(map(sigmoid, logits)) / len(y)
    checks.close(mean, float(np.mean(y)), **close, because="This is the mean probability of the rows.")
    checks.close(w, expected_w, **close, because="These are the weights.")
    checks.close(b, expected_b, **close, because="This is the intercept.")


def test_rows_twice(attempt, rng):
    """The loss is a mean: every row given twice changes nothing."""
    X, y = problem(rng)
    told = {"lr": 0.4, "l2": 0.3, "max_iter": 3, "tol": 0.0}
    once = descended(X, y, 0.4, 0.3, 3)
    w, b, _ = fitted(attempt, np.repeat(X, 2, axis=0), np.repeat(y, 2), **told)
    checks.close(w, once[0], **CLOSE, because="These are the weights; every row comes twice.")
    checks.close(b, once[1], **CLOSE, because="This is the intercept; every row comes twice.")


@pytest.mark.points(2)
def test_where_it_stops(attempt, rng):
    """It stops before the first step at which no entry of the gradient is larger than tol."""
    cases, answers = [], []
    for lr in rng.permutation([0.2, 0.3, 0.4, 0.6]).tolist():
        X, y = problem(rng, d=4)
        X, l2 = X - X.mean(axis=0), float(rng.uniform(0.2, 0.4))
        path = [descended(X, y, lr, l2, steps) for steps in range(12)]
        sizes = [max(map(abs, slopes(X, y, w.tolist(), b, l2))) for w, b in path]
        first = int(rng.choice([at for at in range(4, 12) if sizes[at] < 0.99 * min(sizes[:at])]))
        tol = math.sqrt(min(sizes[:first]) * sizes[first])
        cases.append((first, *path[first]))
        answers.append(fitted(attempt, X, y, lr=lr, l2=l2, tol=tol))
    for (first, expected_w, expected_b), (w, b, made) in zip(cases, answers, strict=True):
        checks.equal(made, first, because="This is the number of steps.")
        checks.close(w, expected_w, **CLOSE, because="These are the weights where it stops.")
        checks.close(b, expected_b, **CLOSE, because="This is the intercept where it stops.")


def test_nothing_to_learn(attempt, rng):
    """Where the gradient is 0 at the start no step is made, and with max_iter = 0 none either."""
    X, y = problem(rng)
    whole = np.round(4 * X[:8])  # their sums are 0 to the last digit, and so are those of their eighths
    both = np.concatenate([whole, whole]), np.repeat([0, 1], 8)
    nothing, most = np.zeros((16, 2)), rng.permutation(np.repeat([0, 1], [4, 12]))
    cases = (
        (both, {"tol": 0.0}, "Each row comes with both labels, and tol is 0."),
        ((nothing, most), {"tol": 0.25}, "The features are 0, 12 of 16 labels are 1, and tol is 0.25."),
        ((X, y), {"max_iter": 0}, "max_iter is 0."),
    )
    answers = [fitted(attempt, *rows, **told) for rows, told, _ in cases]
    for (rows, _, because), (w, b, made) in zip(cases, answers, strict=True):
        checks.close(w, np.zeros(rows[0].shape[1]), because=f"These are the weights. {because}")
        checks.close(b, 0.0, because=f"This is the intercept. {because}")
        checks.equal(made, 0, because=f"This is the number of steps. {because}")


def test_only_the_intercept(attempt, rng):
    """Where no feature says anything, the intercept alone moves, to the log-odds of the labels."""
    ones, zeros = int(rng.integers(2, 5)), int(rng.integers(5, 9))
    y = rng.permutation(np.repeat([1, 0], [ones, zeros]))
    w, b, _ = fitted(attempt, np.zeros((len(y), 2)), y, lr=2.0, max_iter=500, tol=1e-10)
    checks.close(w, np.zeros(2), because="These are the weights; all features are 0.")
    because = f"This is the intercept; {ones} of {ones + zeros} labels are 1, and all features are 0."
    checks.close(b, math.log(ones / zeros), **CLOSE, because=because)


@pytest.mark.points(2)
def test_separable(attempt, rng):
    """When a plane separates the classes, weights grow with the steps; with a penalty they come to rest."""
    X = np.concatenate([rng.uniform(1, 2, size=(5, 2)), rng.uniform(-2, -1, size=(5, 2))])
    y = np.repeat([1, 0], 5)
    norms = []
    for steps in (200, 400):
        w, _, made = fitted(attempt, X, y, lr=5.0, max_iter=steps, tol=0.0)
        expected = descended(X, y, 5.0, 0.0, steps)
        because = f"These are the weights after {steps} steps; a plane separates the classes."
        checks.close(w, expected[0], rtol=1e-5, because=because)
        checks.equal(made, steps, because="This is the number of steps.")
        norms.append(math.hypot(*w.tolist()))
    checks.that(norms[1] > norms[0], "With more steps the weights did not grow.")
    made = fitted(attempt, X, y, tol=0.0)[2]
    checks.equal(made, 1000, because="This is the number of steps; max_iter is not given, and tol is 0.")
    w, _, _ = fitted(attempt, X, y, lr=0.5, l2=0.5, max_iter=2000, tol=1e-9)
    because = "These are the weights with a penalty; a plane separates the classes."
    checks.close(w, minimum(X, y, 0.5)[0], rtol=1e-6, atol=1e-6, because=because)


@pytest.mark.points(2)
def test_probabilities(attempt, rng):
    """A probability is the sigmoid of w . x + b: 1/2 on the boundary, and finite however large the logit."""
    X, w, b = rng.normal(size=(6, 3)), rng.normal(size=3), float(rng.normal())
    logits = [math.fsum(a * c for a, c in zip(w.tolist(), row, strict=True)) + b for row in X.tolist()]
    checks.close(attempt.predict_proba(X, w, b), np.array([sigmoid(z) for z in logits]), **CLOSE)
    on = X - np.outer(logits, w) / float(w @ w)
    checks.close(
        attempt.predict_proba(on, w, b), np.full(6, 0.5), **CLOSE, because="These rows lie on the boundary."
    )
    far = np.array([[-9000.0], [-800.0], [800.0], [9000.0]])
    expected = np.array([0.0, 0.0, 1.0, 1.0])
    checks.close(
        attempt.predict_proba(far, np.array([1.0]), 0.5), expected, **CLOSE, because="The logits are large."
    )


@pytest.mark.points(2)
def test_odds(attempt, rng):
    """A change multiplies the odds of label 1 by the same factor, whatever the row."""
    d = int(rng.integers(3, 6))
    w, change, b = rng.normal(size=d), rng.uniform(-3, 3, size=d), float(rng.normal())
    ratios = checks.as_array(attempt.odds_ratios(w, change), (d,))
    expected = []
    for j in range(d):
        x = rng.normal(size=d)
        moved = x + change[j] * np.eye(d)[j]
        before, after = (math.fsum((w * at).tolist()) + b for at in (x, moved))
        expected.append(sigmoid(after) / sigmoid(-after) / (sigmoid(before) / sigmoid(-before)))
    checks.close(ratios, np.array(expected), **CLOSE)


def test_labels(attempt, rng):
    """Labels may be integers, floats, booleans, or all 1; one that is neither 0 nor 1 raises a ValueError."""
    X, y = problem(rng)
    expected = descended(X, y, 0.5, 0.0, 2)
    for kind in (float, bool):
        w, b, _ = fitted(attempt, X, y.astype(kind), lr=0.5, max_iter=2, tol=0.0)
        checks.close(w, expected[0], **CLOSE, because=f"The labels are of type {kind.__name__}.")
        checks.close(b, expected[1], **CLOSE, because=f"The labels are of type {kind.__name__}.")
    w, b, _ = fitted(attempt, X, np.ones_like(y), lr=0.5, max_iter=2, tol=0.0)
    expected = descended(X, np.ones_like(y), 0.5, 0.0, 2)
    checks.close(w, expected[0], **CLOSE, because="These are the weights; all labels are 1.")
    checks.close(b, expected[1], **CLOSE, because="This is the intercept; all labels are 1.")
    for refused in (2 * y - 1, y + 1, 0.25 + 0.5 * y, np.where(y == 1, 1.0, math.nan)):
        checks.raises(ValueError, attempt.fit_logistic, X, refused)
