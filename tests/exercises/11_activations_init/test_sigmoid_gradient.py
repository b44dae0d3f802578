"""Hidden suite of sigmoid_gradient."""

import math
from decimal import Decimal

import numpy as np
import pytest

from grader import checks

EXACT = {"rtol": 1e-9, "atol": 0.0}  # promised in the stub


def sigmoid_by_definition(x):
    """Evaluate 1 / (1 + exp(-x)) in decimals, whose exponents do not overflow."""
    values = [float(1 / (1 + (-Decimal(float(each))).exp())) for each in np.ravel(x)]
    return np.reshape(values, np.shape(x))


def slope_by_differences(x, h=Decimal("1e-9")):
    """Differentiate in decimals of 28 digits, so that the quotient keeps about 18 of them."""

    def one(at):
        up, down = (1 / (1 + (-(at + step)).exp()) for step in (h, -h))
        return float((up - down) / (2 * h))

    return np.reshape([one(Decimal(float(each))) for each in np.ravel(x)], np.shape(x))


def slope_in_the_tail(x):
    """Use what is left of the slope where exp(-|x|) is below one in 1e13."""
    return np.reshape([math.exp(-abs(each)) for each in np.ravel(x)], np.shape(x))


@pytest.mark.points(2)
def test_sigmoid(attempt, rng):
    """The logistic function of x is 1 / (1 + exp(-x))."""
    x = rng.normal(scale=4.0, size=rng.integers(3, 9))
    checks.close(attempt.sigmoid(x), sigmoid_by_definition(x), **EXACT)


def test_lower_tail(attempt, rng):
    """Far to the left the answer is tiny, but keeps its digits."""
    # The many numbers of the first range tell apart the ways to lose digits before all of them are lost.
    for low, high, n in ((-36.0, -28.0, 16), (-60.0, -36.0, 3), (-450.0, -60.0, 3), (-700.0, -510.0, 3)):
        x = rng.uniform(low, high, size=n)
        checks.close(attempt.sigmoid(x), sigmoid_by_definition(x), **EXACT)


def test_overflow(attempt, rng):
    """Where exp(-x) or exp(x) overflows, the logistic function and its slope are still right."""
    for low, high in ((-300.0, -100.0), (-725.0, -712.0)):
        x = rng.uniform(low, high, size=3)
        checks.close(attempt.sigmoid(x), sigmoid_by_definition(x), rtol=1e-6, atol=0.0)
    size = rng.uniform(1000.0, 5000.0, size=3)
    checks.close(attempt.sigmoid(size), np.ones(3), **EXACT)
    checks.close(attempt.sigmoid(-size), np.zeros(3), **EXACT)
    x = rng.uniform(712.0, 725.0, size=3)
    for side in (-x, x):
        checks.close(attempt.sigmoid_gradient(side), slope_in_the_tail(x), rtol=1e-6, atol=0.0)


@pytest.mark.points(2)
def test_gradient(attempt, rng):
    """The slope at x agrees with differences of the function around x, and is 1/4 at 0."""
    x = rng.normal(scale=3.0, size=rng.integers(3, 9))
    checks.close(attempt.sigmoid_gradient(x), slope_by_differences(x), **EXACT)
    checks.close(attempt.sigmoid_gradient(np.zeros(2)), np.full(2, 0.25), rtol=1e-14, atol=0.0)


def test_gradient_tails(attempt, rng):
    """Far out on either side the slope is tiny, the same on both sides, and never nan."""
    for low, high in ((32.0, 60.0), (60.0, 340.0), (360.0, 700.0)):
        x = rng.uniform(low, high, size=3)
        for side in (-x, x):
            checks.close(attempt.sigmoid_gradient(side), slope_in_the_tail(x), **EXACT)
    beyond = rng.uniform(1000.0, 5000.0, size=3) * np.array([-1.0, 1.0, 1.0])
    checks.close(attempt.sigmoid_gradient(beyond), np.zeros(3), **EXACT)


@pytest.mark.points(2)
def test_gradient_from_output(attempt, rng):
    """Given the output alone, the slope is that at the input which it came from."""
    x = rng.normal(scale=2.0, size=(2, rng.integers(2, 5)))
    s = sigmoid_by_definition(x)
    checks.close(attempt.sigmoid_gradient_from_output(s), slope_by_differences(x), **EXACT)
    checks.equal(attempt.sigmoid_gradient_from_output(np.array([0.0, 1.0])), np.zeros(2))
    tiny = 10.0 ** -rng.uniform([14.0, 18.0, 100.0], [18.0, 100.0, 300.0])  # 1 - s is 1 there
    checks.close(attempt.sigmoid_gradient_from_output(tiny), tiny, **EXACT)


def test_any_shape(attempt, rng):
    """A number gives a number, and an array of any shape one of the same shape."""
    for shape in ((), (1,), (2, 3), (2, 1, 3)):
        x = rng.normal(size=shape) if shape else float(rng.normal())
        expected, slope = sigmoid_by_definition(x), slope_by_differences(x)
        if shape == ():
            expected, slope = float(expected), float(slope)
        checks.close(attempt.sigmoid(x), expected, **EXACT)
        checks.close(attempt.sigmoid_gradient(x), slope, **EXACT)


def test_integers(attempt, rng):
    """Integers are numbers like any other: nothing is rounded or wraps around."""
    x = rng.permutation(np.arange(-6, 7))
    checks.close(attempt.sigmoid(x), sigmoid_by_definition(x), **EXACT)
    checks.close(attempt.sigmoid_gradient(x), slope_by_differences(x), **EXACT)
    one = int(rng.integers(2, 9))
    checks.close(attempt.sigmoid(-one), float(sigmoid_by_definition(-one)), **EXACT)
