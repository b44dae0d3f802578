"""Hidden suite of logistic_loss_derivatives."""

import cmath
import math

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 1e-6, "atol": 1e-8}  # promised in the stub
FUNCTIONS = ("nll", "gradient", "hessian")


def products(w, X):
    return [sum(a * b for a, b in zip(w, row, strict=True)) for row in X.tolist()]


def loss(w, X, y):
    """Add up minus the logarithms of the probabilities; w may be complex."""
    total = 0.0
    for z, label in zip(products(w, X), y.tolist(), strict=True):
        p = 1.0 / (1.0 + cmath.exp(-z))
        total -= cmath.log(p if label == 1 else 1.0 - p)
    return total


def slopes(w, X, y):
    """Differentiate the loss by a step along the imaginary axis, where no difference loses digits."""
    step = 1e-30
    steps = step * np.eye(len(w))
    return np.array([loss([a + 1j * b for a, b in zip(w, e, strict=True)], X, y).imag for e in steps]) / step


def second_slopes(w, X, y):
    """Differentiate the slopes by central differences."""
    h = 1e-4
    up = [slopes(w + h * e, X, y) - slopes(w - h * e, X, y) for e in np.eye(len(w))]
    matrix = np.array(up) / (2 * h)
    return (matrix + matrix.T) / 2


def problem(rng, n=None):
    """Draw rows with a column of ones, labels of both kinds and weights."""
    n = int(rng.integers(6, 12)) if n is None else n
    d = int(rng.integers(2, 5))
    X = np.column_stack([np.ones(n), rng.normal(size=(n, d - 1))])
    y = rng.permutation(np.arange(n) % 2)
    return rng.normal(size=d), X, y


def certain(rng):
    """Draw rows for which the model is sure: right for one half, wrong for the other."""
    w, X, _ = problem(rng, 8)
    order = rng.permutation(8)
    z = np.array([-9000.0, -800.0, 800.0, 9000.0] * 2)[order]
    X[:, -1] = (z - X[:, :-1] @ w[:-1]) / w[-1]
    return w, X, np.array([0, 0, 1, 1, 1, 1, 0, 0])[order]


@pytest.mark.points(2)
def test_loss(attempt, rng):
    """The loss is minus the logarithm of the probability that the model gives to all labels together."""
    for _ in range(3):
        w, X, y = problem(rng)
        checks.close(attempt.nll(w, X, y), loss(w.tolist(), X, y).real, **CLOSE)


def test_loss_without_weights(attempt, rng):
    """With weights 0 each label has probability 1/2: the loss is n times the natural logarithm of 2."""
    w, X, y = problem(rng)
    checks.close(attempt.nll(np.zeros_like(w), X, y), len(y) * math.log(2.0), **CLOSE)


@pytest.mark.points(2)
def test_loss_when_sure(attempt, rng):
    """The loss of a sure and wrong prediction grows like the product w . x, and never overflows."""
    w, X, y = certain(rng)
    margins = [z if label else -z for z, label in zip(products(w, X), y.tolist(), strict=True)]
    expected = math.fsum(max(-m, 0.0) + math.log1p(math.exp(-abs(m))) for m in margins)
    checks.close(attempt.nll(w, X, y), expected, **CLOSE)


@pytest.mark.points(2)
def test_gradient(attempt, rng):
    """The gradient agrees with finite differences of the loss."""
    for _ in range(2):
        w, X, y = problem(rng)
        checks.close(attempt.gradient(w, X, y), slopes(w, X, y), **CLOSE)


def test_gradient_when_sure(attempt, rng):
    """Each sure and wrong prediction pulls with its whole row, and each sure and right one not at all."""
    w, X, y = certain(rng)
    p = np.array([1.0 if z > 0 else 0.0 for z in products(w, X)])
    expected = np.array([math.fsum((p - y) * column) for column in X.T])
    checks.close(attempt.gradient(w, X, y), expected, **CLOSE)


@pytest.mark.points(2)
def test_hessian(attempt, rng):
    """The Hessian agrees with finite differences of the slopes of the loss, for any labels."""
    for _ in range(2):
        w, X, y = problem(rng)
        checks.close(attempt.hessian(w, X, y), second_slopes(w, X, y), **CLOSE)


def test_curvature(attempt, rng):
    """The Hessian has no negative curvature in any direction, and stays finite where the model is sure."""
    w, X, y = certain(rng)
    checks.close(
        attempt.hessian(w, X, y), np.zeros((len(w), len(w))), because="The model is sure of all rows."
    )
    w, X, y = problem(rng)
    matrix = checks.as_array(attempt.hessian(5.0 * w, X, y), (len(w), len(w)))
    lowest = float(np.linalg.eigvalsh((matrix + matrix.T) / 2)[0])
    checks.that(lowest >= -1e-9, "The Hessian has a negative eigenvalue.")


def test_many_rows(attempt, rng):
    """The memory for the Hessian grows with the number of rows, not with its square."""
    X, y = rng.normal(size=(20_000, 2)), np.arange(20_000) % 2
    expected = X.T @ X / 4
    checks.close(attempt.hessian(np.zeros(2), X, y), expected, **CLOSE)


def test_labels(attempt, rng):
    """Labels may be integers, floats or booleans; any that is neither 0 nor 1 raises a ValueError."""
    w, X, y = problem(rng)
    for name, expected in (("nll", loss(w.tolist(), X, y).real), ("gradient", slopes(w, X, y))):
        for kind in (float, bool):
            checks.close(getattr(attempt, name)(w, X, y.astype(kind)), expected, **CLOSE)
    for refused in (2 * y - 1, y + 1, 0.25 + 0.5 * y):
        for name in FUNCTIONS:
            checks.raises(ValueError, getattr(attempt, name), w, X, refused)
