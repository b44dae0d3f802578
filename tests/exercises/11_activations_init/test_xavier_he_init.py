"""Hidden suite of xavier_he_init."""

import math

import numpy as np
import pytest

from grader import checks


def generator(rng):
    return np.random.default_rng(int(rng.integers(2**32)))


def connections(shape):
    """Count them on a layer that is laid out: one output's terms, and the outputs that one input reaches."""
    outputs, _, *kernel = shape
    side = [3 * k for k in kernel]  # wide enough for an input away from the edges
    middle = [s // 2 for s in side]
    reached = 0
    for corner in np.ndindex(*[s - k + 1 for s, k in zip(side, kernel, strict=True)]):
        place = [m - c for m, c in zip(middle, corner, strict=True)]
        reached += all(0 <= p < k for p, k in zip(place, kernel, strict=True))
    return np.ones(shape)[0].size, reached * outputs


def dense(rng):
    """Draw a shape with 15,000 weights and very different fans, either of them the larger."""
    return tuple(int(n) for n in rng.permutation([50, 300]))


def convolution(rng):
    return (*(int(n) for n in rng.permutation([16, 64])), 3, 5)


def weights_of(answer, shape):
    """Return the weights; they are all different, as independent draws are."""
    W = checks.as_array(answer, shape)
    checks.that(
        np.unique(W).size > 0.99 * W.size, "Many of the weights are equal: each is a draw of its own."
    )
    return W


def has_variance(W, variance):
    """Compare the mean square; its relative error is about sqrt(2 / n), and six times that is allowed."""
    spread = 6 * math.sqrt(2 / W.size)
    because = "This is the mean square of the weights, over the variance asked for."
    checks.between(float(np.mean(W**2)) / variance, 1 - spread, 1 + spread, because=because)


def is_centred(W):
    low = 6 / math.sqrt(W.size)
    because = "This is the mean of the weights, in standard deviations."
    checks.between(float(np.mean(W) / np.std(W)), -low, low, because=because)


def is_normal(W):
    """Compare the fourth moment, which is 3 for a normal distribution and 1.8 for a uniform one."""
    because = "This is the mean fourth power over the squared mean square: 3 for a normal distribution."
    checks.between(float(np.mean(W**4) / np.mean(W**2) ** 2), 2.6, 3.5, because=because)


@pytest.mark.points(2)
def test_fans_of_dense_layers(attempt, rng):
    """In a dense layer an output adds up all inputs, and an input reaches all outputs."""
    shapes = [tuple(int(n) for n in rng.permutation([1, 3])), dense(rng)]
    checks.equal(attempt.fans.map(shapes), [(inputs, outputs) for outputs, inputs in shapes])


@pytest.mark.points(2)
def test_fans_of_convolutions(attempt, rng):
    """In a convolution every place of the kernel is a connection, in both directions."""
    channels = [tuple(int(n) for n in rng.permutation([2, 5])) for _ in range(3)]
    kernels = [(3,), (2, 3), (2, 3, 4)]
    shapes = [(*pair, *kernel) for pair, kernel in zip(channels, kernels, strict=True)]
    checks.equal(attempt.fans.map(shapes), [connections(shape) for shape in shapes])


@pytest.mark.points(2)
@pytest.mark.parametrize(
    "draw", [pytest.param(dense, id="dense"), pytest.param(convolution, id="convolution")]
)
def test_xavier_normal(attempt, rng, draw):
    """Xavier's weights are normal, with mean 0 and a variance of 2 over the sum of the fans."""
    shape = draw(rng)
    W = weights_of(attempt.xavier(shape, generator(rng)), shape)
    is_centred(W)
    has_variance(W, 2 / sum(connections(shape)))
    is_normal(W)


@pytest.mark.points(2)
@pytest.mark.parametrize(
    "draw", [pytest.param(dense, id="dense"), pytest.param(convolution, id="convolution")]
)
def test_xavier_uniform(attempt, rng, draw):
    """The uniform version has the same variance, and no weight beyond the limit that gives it."""
    shape = draw(rng)
    W = weights_of(attempt.xavier(shape, generator(rng), uniform=True), shape)
    is_centred(W)
    variance = 2 / sum(connections(shape))
    has_variance(W, variance)
    because = "This is the largest weight, over the limit of the uniform distribution with this variance."
    checks.between(float(np.abs(W).max()) / math.sqrt(3 * variance), 0.99, 1.000001, because=because)


@pytest.mark.points(2)
@pytest.mark.parametrize(
    "draw", [pytest.param(dense, id="dense"), pytest.param(convolution, id="convolution")]
)
def test_he(attempt, rng, draw):
    """He's weights are normal, with mean 0 and a variance of 2 over the number of inputs to a unit."""
    shape = draw(rng)
    W = weights_of(attempt.he(shape, generator(rng)), shape)
    is_centred(W)
    has_variance(W, 2 / connections(shape)[0])
    is_normal(W)


def test_generator(attempt, rng):
    """The generator alone decides: from the same state the same weights, from another state others."""
    one, other = (int(seed) for seed in rng.choice(2**31, size=2, replace=False))
    shape, draws = dense(rng), []
    for seed in (one, one, other):
        draws.append(
            [
                checks.as_array(attempt.xavier(shape, np.random.default_rng(seed)), shape),
                checks.as_array(attempt.xavier(shape, np.random.default_rng(seed), uniform=True), shape),
                checks.as_array(attempt.he(shape, np.random.default_rng(seed)), shape),
            ]
        )
    for first, again, anew in zip(*draws, strict=True):
        checks.that(np.array_equal(first, again), "Two generators in the same state gave different weights.")
        checks.that(not np.array_equal(first, anew), "Generators in different states gave the same weights.")


def test_no_fans(attempt, rng):
    """A shape with fewer than two dimensions, such as that of a bias, is refused by all three functions."""
    for shape in ((int(rng.integers(2, 9)),), ()):
        checks.raises(ValueError, attempt.fans, shape)
        checks.raises(ValueError, attempt.xavier, shape, generator(rng))
        checks.raises(ValueError, attempt.xavier, shape, generator(rng), uniform=True)
        checks.raises(ValueError, attempt.he, shape, generator(rng))
