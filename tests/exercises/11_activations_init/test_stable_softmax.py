"""Hidden suite of stable_softmax."""

import math
from decimal import Decimal

import numpy as np
import pytest

from grader import checks

EXACT = {"rtol": 1e-9, "atol": 0.0}  # promised in the stub


def softmax_by_definition(z, axis=-1, temperature=1.0):
    """Evaluate the formula as written, in decimals, whose exponents do not overflow."""

    def one(logits):
        weights = [(Decimal(float(logit)) / Decimal(temperature)).exp() for logit in logits]
        return [float(weight / sum(weights)) for weight in weights]

    return np.apply_along_axis(one, axis, z)


def logsumexp_by_definition(z, axis=-1):
    """Evaluate the formula as written, in decimals."""

    def one(logits):
        return float(sum(Decimal(float(logit)).exp() for logit in logits).ln())

    return np.apply_along_axis(one, axis, z)


def finite_difference(z, grad_p, axis):
    """Differentiate sum(grad_p * softmax(z)) by central differences."""
    h, grad = 1e-5, np.zeros_like(z)
    for i in np.ndindex(z.shape):
        step = np.zeros_like(z)
        step[i] = h
        up, down = softmax_by_definition(z + step, axis), softmax_by_definition(z - step, axis)
        grad[i] = np.sum(grad_p * (up - down)) / (2 * h)
    return grad


def large_call(rng, n=100_000):
    """Apply softmax to each of n rows of 10 logits."""
    return "softmax", (rng.normal(size=(n, 10)),)


@pytest.mark.points(2)
def test_probabilities(attempt, rng):
    """Each probability is exp of its logit over the sum of exp along the last axis."""
    row = rng.normal(size=rng.integers(2, 7))
    checks.close(attempt.softmax(row), softmax_by_definition(row), **EXACT)
    batch = rng.normal(scale=3.0, size=(rng.integers(2, 5), 4))
    checks.close(attempt.softmax(batch), softmax_by_definition(batch), **EXACT)
    counts = rng.integers(-5, 6, size=(2, 3))
    checks.close(attempt.softmax(counts), softmax_by_definition(counts), **EXACT)
    single = rng.normal(size=(3, 1))
    checks.equal(attempt.softmax(single), np.ones((3, 1)), because="A single class is certain.")


@pytest.mark.points(2)
def test_large_logits(attempt, rng):
    """Adding a constant to every logit changes nothing, however large the constant."""
    z = rng.normal(size=(3, 4))
    for constant in (1000.0, -1000.0, 10_000.0):
        shifted = z + constant
        checks.close(attempt.softmax(shifted), softmax_by_definition(shifted), **EXACT)


@pytest.mark.points(2)
def test_rows_of_different_scale(attempt, rng):
    """Every slice is a problem of its own: a row of huge logits does not disturb its neighbours."""
    z = rng.normal(size=(4, 3)) + rng.permutation([-5000.0, -800.0, 0.0, 3000.0])[:, None]
    checks.close(attempt.softmax(z), softmax_by_definition(z), **EXACT)


def test_any_axis(attempt, rng):
    """Any axis may hold the classes, counted from the front or from the back."""
    for shape in ((3, 3), tuple(rng.integers(2, 5, size=3))):
        z = rng.normal(size=shape)
        for axis in range(-len(shape), len(shape)):
            checks.close(attempt.softmax(z, axis=axis), softmax_by_definition(z, axis), **EXACT)


def test_far_below_and_masked(attempt, rng):
    """A class far below the best, or masked with -inf, gets 0, and the others share what is left."""
    z = rng.normal(scale=2.0, size=(4, 5))
    hidden = rng.permuted(np.tile([True, True, False, False, False], (4, 1)), axis=1)
    expected = np.zeros_like(z)
    for row, out, answer in zip(z, hidden, expected, strict=True):
        answer[~out] = softmax_by_definition(row[~out])
    for level in (-1000.0, -3000.0, -np.inf):
        checks.close(attempt.softmax(np.where(hidden, level, z)), expected, **EXACT)


def test_temperature(attempt, rng):
    """The temperature divides the logits before anything is exponentiated, and has to be positive."""
    z = rng.normal(scale=2.0, size=(2, 4))
    for temperature in (float(rng.uniform(0.2, 0.8)), float(rng.uniform(1.5, 5.0))):
        expected = softmax_by_definition(z, temperature=temperature)
        checks.close(attempt.softmax(z, temperature=temperature), expected, **EXACT)
    spread = 2000.0 * np.array([0.0, -1.0, 1.0]) + rng.normal(size=3)
    checks.close(
        attempt.softmax(spread, temperature=1000.0),
        softmax_by_definition(spread, temperature=1000.0),
        **EXACT,
        because="A temperature of 1000 brings logits that lie thousands apart close together.",
    )
    for refused in (0.0, -float(rng.uniform(0.5, 2.0))):
        checks.raises(ValueError, attempt.softmax, z, temperature=refused)


@pytest.mark.points(2)
def test_logsumexp(attempt, rng):
    """Logsumexp is the log of the sum of exp along the axis, and the axis is gone from the answer."""
    row = rng.normal(size=rng.integers(2, 7))
    checks.close(attempt.logsumexp(row), float(logsumexp_by_definition(row)), rtol=1e-9)
    for shape in ((2, 4, 3), (3, 1, 2)):
        z = rng.normal(size=shape)
        for axis in (-1, 0, 1):
            checks.close(attempt.logsumexp(z, axis=axis), logsumexp_by_definition(z, axis), rtol=1e-9)


def test_logsumexp_of_large_logits(attempt, rng):
    """Logsumexp neither overflows nor loses a row, and passes over masked classes."""
    z = rng.normal(size=(4, 3)) + rng.permutation([-5000.0, -800.0, 0.0, 3000.0])[:, None]
    z[rng.integers(4), rng.integers(3)] = -np.inf
    checks.close(attempt.logsumexp(z), logsumexp_by_definition(z), rtol=1e-9)


@pytest.mark.points(2)
def test_backward(attempt, rng):
    """The gradient agrees with finite differences: every logit moves every probability of its slice."""
    for shape, axis in (((5,), -1), ((3, 4), -1), ((3, 4), 0)):
        z, grad_p = rng.normal(size=shape), rng.normal(size=shape)
        p = softmax_by_definition(z, axis)
        expected = finite_difference(z, grad_p, axis)
        checks.close(attempt.softmax_backward(p, grad_p, axis=axis), expected, rtol=1e-6, atol=1e-8)


def test_backward_of_many_classes(attempt, rng):
    """The way back needs memory for one row of classes, not for all pairs of classes."""
    weights = rng.exponential(size=20_000)
    p, grad_p = weights / weights.sum(), rng.normal(size=weights.size)
    expected = p * (grad_p - math.fsum(p * grad_p))
    checks.close(attempt.softmax_backward(p, grad_p), expected, rtol=1e-6, atol=1e-12)
