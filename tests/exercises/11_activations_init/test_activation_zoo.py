"""Hidden suite of activation_zoo."""

import math
from decimal import Decimal

import numpy as np
import pytest

from grader import checks

NAMES = ["identity", "step", "sigmoid", "tanh", "relu", "leaky_relu", "elu", "softplus"]
SMOOTH = ["sigmoid", "tanh", "elu", "softplus"]
STRAIGHT = ["identity", "step", "relu", "leaky_relu"]
PROMISED = {"rtol": 1e-7, "atol": 1e-9}
WIDE = 1e-6  # where differences are taken
# What is approached far to the left and far to the right: a value, or None for the input itself.
FAR = {"sigmoid": (0, 1), "tanh": (-1, 1), "elu": (-1, None), "softplus": (0, None)}


def value(name, z):
    """Evaluate a formula as written, in decimals, whose exponents do not overflow."""
    z = Decimal(float(z))
    up, down = z.exp(), (-z).exp()
    if name == "step":
        return Decimal(z >= 0)
    if z > 0:
        straight = {"identity": z, "relu": z, "leaky_relu": z, "elu": z}
    else:
        straight = {"identity": z, "relu": Decimal(0), "leaky_relu": z / 100, "elu": up - 1}
    curved = {"sigmoid": 1 / (1 + down), "tanh": (up - down) / (up + down), "softplus": (1 + up).ln()}
    return {**straight, **curved}[name]


def values(name, z):
    return np.reshape([float(value(name, each)) for each in z.ravel()], z.shape)


def slopes(name, z):
    """Differentiate by central differences in decimals; no entry may be close to 0."""
    rises = [value(name, each + WIDE) - value(name, each - WIDE) for each in z.ravel()]
    runs = [Decimal(float(each + WIDE)) - Decimal(float(each - WIDE)) for each in z.ravel()]
    return np.reshape([float(rise / run) for rise, run in zip(rises, runs, strict=True)], z.shape)


def draw(rng, shape=(6,)):
    """Draw inputs on both sides of 0, none close to it."""
    z = rng.uniform(0.2, 3.0, size=shape)
    z.flat[::2] *= -1
    return z


@pytest.mark.points(2)
@pytest.mark.parametrize("names", [pytest.param(SMOOTH, id="curved"), pytest.param(STRAIGHT, id="straight")])
def test_values(attempt, rng, names):
    """Every activation gives the value of its formula, on both sides of 0."""
    z = draw(rng)
    actual = attempt.activate.map(names, [z] * len(names))
    checks.close(actual, [values(name, z) for name in names], **PROMISED)


@pytest.mark.points(2)
@pytest.mark.parametrize("names", [pytest.param(SMOOTH, id="curved"), pytest.param(STRAIGHT, id="straight")])
def test_slopes(attempt, rng, names):
    """Every slope agrees with differences of the function around z."""
    z = draw(rng)
    actual = attempt.derivative.map(names, [z] * len(names))
    checks.close(actual, [slopes(name, z) for name in names], **PROMISED)


def test_at_zero(attempt):
    """At 0 the step is 1, and a function with a kink or a jump has the slope of its left piece."""
    z = np.zeros(1)
    expected = [0.0, 1.0, 0.5, 0.0, 0.0, 0.0, 0.0, math.log(2)]
    checks.close(attempt.activate.map(NAMES, [z] * 8), [np.array([x]) for x in expected], **PROMISED)
    expected = [1.0, 0.0, 0.25, 1.0, 0.0, 0.01, 1.0, 0.5]
    checks.close(attempt.derivative.map(NAMES, [z] * 8), [np.array([x]) for x in expected], **PROMISED)


def far(rng):
    """Draw inputs at which exp, and its square, overflow on either side."""
    size = np.array([rng.uniform(30.0, 300.0), rng.uniform(400.0, 700.0), rng.uniform(720.0, 10_000.0)])
    return np.concatenate([-size, size])


@pytest.mark.points(2)
def test_values_far_out(attempt, rng):
    """Far out the values are right and finite, although exponentials overflow there."""
    z = far(rng)
    ends = [[np.where(z > 0, z, 0) if end is None else end for end in FAR[name]] for name in SMOOTH]
    expected = [np.where(z < 0, left, right).astype(float) for left, right in ends]
    checks.close(attempt.activate.map(SMOOTH, [z] * 4), expected, **PROMISED)


@pytest.mark.points(2)
def test_slopes_far_out(attempt, rng):
    """Far out a slope is 0 where the function levels off, and 1 where it goes on, never nan."""
    z = far(rng)
    expected = [np.where(z > 0, float(FAR[name][1] is None), 0.0) for name in SMOOTH]
    checks.close(attempt.derivative.map(SMOOTH, [z] * 4), expected, **PROMISED)


@pytest.mark.points(2)
def test_ranges(attempt):
    """The range holds what the function takes far out on either side, and no more."""
    ends = [(-math.inf, math.inf), (0, 1), *(FAR[name] for name in ("sigmoid", "tanh"))]
    ends += [(0, math.inf), (-math.inf, math.inf), (-1, math.inf), (0, math.inf)]
    answers = [checks.as_list(answer, 2) for answer in attempt.output_range.map(NAMES)]
    checks.close(answers, [list(pair) for pair in ends])


def test_shapes_and_integers(attempt, rng):
    """An array of any shape gives one of the same shape, and integers are numbers like any other."""
    shape = tuple(int(n) for n in rng.integers(1, 4, size=3))
    several = draw(rng, shape)
    whole = rng.permutation(np.array([-3, -2, -1, 1, 2, 3]))
    for z in (several, whole):
        checks.close(attempt.activate.map(NAMES, [z] * 8), [values(n, z) for n in NAMES], **PROMISED)
        checks.close(attempt.derivative.map(NAMES, [z] * 8), [slopes(n, z) for n in NAMES], **PROMISED)


def test_unknown_name(attempt, rng):
    """A name that is none of the eight is refused by all three functions."""
    for name in ("sigmoids", "ReLU"):
        checks.raises(ValueError, attempt.activate, name, draw(rng))
        checks.raises(ValueError, attempt.derivative, name, draw(rng))
        checks.raises(ValueError, attempt.output_range, name)
