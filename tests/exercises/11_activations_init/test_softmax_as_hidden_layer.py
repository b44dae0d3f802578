"""Hidden suite of softmax_as_hidden_layer."""

import math

import numpy as np
import pytest

from grader import checks

PROMISED = {"rtol": 1e-6, "atol": 1e-9}


def shares(row):
    """Compute the softmax of one row; units far below the best get 0."""
    best = max(row)
    weights = [math.exp(z - best) if z - best > -700 else 0.0 for z in row]
    return [w / math.fsum(weights) for w in weights]


def perplexity(row):
    """Multiply what each unit contributes: p to the power of -p."""
    return math.prod(p**-p for p in shares(row) if p > 0)


def largest_stretch(row, function):
    """Differentiate every output by every pre-activation, and find the largest stretch by squaring."""
    h, columns = 1e-5, []
    for j in range(len(row)):
        up, down = list(row), list(row)
        up[j] += h
        down[j] -= h
        columns.append([(a - b) / (2 * h) for a, b in zip(function(up), function(down), strict=True)])
    J = np.array(columns)
    power = J @ J.T
    scale = np.trace(power)
    for _ in range(50):
        power = power @ power
        power /= np.trace(power)
    v = power[:, np.argmax(np.diag(power))]
    return math.sqrt(float(v @ J @ J.T @ v / (v @ v))) if scale > 0 else 0.0


def draw(rng, h=None):
    h = int(rng.integers(3, 6)) if h is None else h
    return rng.normal(scale=1.5, size=(int(rng.integers(4, 7)), h))


@pytest.mark.points(2)
def test_effective_units(attempt, rng):
    """The number of units that share the output is the exponential of the entropy, row by row."""
    z = draw(rng)
    checks.close(attempt.effective_units(z), np.array([perplexity(row) for row in z.tolist()]), **PROMISED)


@pytest.mark.points(2)
def test_competition(attempt, rng):
    """Where k units are equal and the others far below, k share; in large weights one takes everything."""
    h = int(rng.integers(4, 7))
    equal = np.where(
        np.arange(h) < np.arange(1, h + 1)[:, None], 0.0, -rng.uniform(800.0, 9000.0, size=(h, h))
    )
    z = rng.permuted(equal, axis=1) + rng.normal(scale=100.0, size=(h, 1))
    checks.close(attempt.effective_units(z), np.arange(1.0, h + 1), **PROMISED)
    z = draw(rng) * 1000.0
    checks.close(attempt.effective_units(z), np.array([perplexity(row) for row in z.tolist()]), **PROMISED)


@pytest.mark.points(2)
def test_directions(attempt, rng):
    """The outputs of h softmax units vary in h - 1 directions, of h units of tanh in h, and two rows in 1."""
    h = int(rng.integers(3, 6))
    z = rng.normal(size=(12, h))
    softmax = np.array([shares(row) for row in z.tolist()])
    tanh = np.tanh(z)
    checks.equal(attempt.independent_directions.map([softmax, tanh, tanh[:2]]), [h - 1, h, 1])


@pytest.mark.points(2)
def test_few_directions(attempt, rng):
    """What is the same in all rows, up to rounding, is no direction, in outputs of any size and sign."""
    h = int(rng.integers(4, 7))
    row = rng.uniform(0.1, 3.0, size=h)
    same = np.tile(rng.uniform(0.1, 3.0, size=12), (7, 1))
    along = row + rng.normal(size=(7, 1)) * rng.normal(size=h)
    few = rng.normal(size=(3, h))
    small = 1e-5 * rng.normal(size=(9, 2)) @ rng.normal(size=(2, h))
    # None is above 0, and one unit is dead: the largest entry is 0, the largest absolute one near 10,000.
    large = -1e4 * rng.permutation(np.append(rng.uniform(0.1, 1.0, size=h), 0.0))
    large = large * (1 + 1e-12 * rng.normal(size=(7, 1)))
    sizes = np.array([[1e-2], [1e-5]])
    uneven = rng.uniform(0.5, 1.0, size=h) + rng.normal(size=(9, 2)) @ (sizes * rng.normal(size=(2, h)))
    answers = attempt.independent_directions.map([same, along, few, small, 1e-5 * small, large, uneven])
    checks.equal(answers, [0, 1, 2, 2, 2, 0, 2])


@pytest.mark.points(3)
def test_gain_of_softmax(attempt, rng):
    """The gain of a softmax is the largest stretch of its matrix of slopes, which mix all units of a row."""
    z = draw(rng)
    expected = np.array([largest_stretch(row, shares) for row in z.tolist()])
    checks.close(attempt.gradient_gain(z, "softmax"), expected, **PROMISED)


@pytest.mark.points(2)
def test_gain_of_tanh(attempt, rng):
    """The gain of tanh is the slope of the unit that is least saturated."""
    z = draw(rng)
    expected = np.array([max(1 / math.cosh(each) ** 2 for each in row) for row in z.tolist()])
    checks.close(attempt.gradient_gain(z, "tanh"), expected, **PROMISED)


@pytest.mark.points(2)
def test_gain_at_the_extremes(attempt, rng):
    """Shared by k units a softmax passes the k-th part at best, taken by one unit nothing."""
    h = int(rng.integers(4, 7))
    k = np.arange(1, h + 1)
    equal = np.where(np.arange(h) < k[:, None], 0.0, -rng.uniform(800.0, 9000.0, size=(h, h)))
    z = rng.permuted(equal, axis=1) + rng.normal(scale=100.0, size=(h, 1))
    expected = np.where(k == 1, 0.0, 1 / k)
    checks.close(attempt.gradient_gain(z, "softmax"), expected, **PROMISED)
    far = rng.uniform(800.0, 9000.0, size=(h, 3)) * rng.choice([-1.0, 1.0], size=(h, 3))
    checks.close(attempt.gradient_gain(far, "tanh"), np.zeros(h), **PROMISED)


def test_single_unit(attempt, rng):
    """A softmax of a single unit says 1 whatever comes in and passes nothing back; two are a sigmoid."""
    z, two = rng.normal(size=(3, 1)), rng.normal(size=(3, 2))
    checks.close(attempt.effective_units(z), np.ones(3), **PROMISED)
    # With s the sigmoid of their difference, the slopes are s (1 - s) times [[1, -1], [-1, 1]], or 2 at best.
    sigmoid = np.array([0.5 / math.cosh((a - b) / 2) ** 2 for a, b in two.tolist()])
    gains = attempt.gradient_gain.map([z, two], ["softmax", "softmax"])
    checks.close(gains, [np.zeros(3), sigmoid], **PROMISED)


def test_unknown_activation(attempt, rng):
    """An activation that is neither of the two is refused."""
    checks.raises(ValueError, attempt.gradient_gain, draw(rng), "relu")
