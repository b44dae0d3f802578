"""Hidden suite of signal_through_depth."""

import math
from itertools import pairwise

import numpy as np
import pytest

from grader import checks

ACTS = ["linear", "relu", "tanh", "sigmoid"]
PROMISED = {"rtol": 1e-6, "atol": 1e-300}
F = {
    "linear": lambda z: z,
    "relu": lambda z: z * (z > 0),
    "tanh": np.tanh,
    "sigmoid": lambda z: (1 + np.tanh(z / 2)) / 2,
}
SLOPE = {
    "linear": lambda z: 1.0,
    "relu": lambda z: float(z > 0),
    "tanh": lambda z: 1 / math.cosh(z) ** 2,
    "sigmoid": lambda z: 1 / (2 * math.cosh(z / 2)) ** 2,
}


def onward(a, weights, act):
    """Carry a signal through the layers that are left."""
    for W in weights:
        a = F[act](np.einsum("ni,io->no", a, W))
    return a


def draw(rng, n=2):
    """Draw inputs that are not centred, and layers of different widths."""
    widths = [int(width) for width in rng.permutation([2, 3, 4, 5])]
    weights = [rng.normal(size=shape) * 1.3 / math.sqrt(shape[0]) for shape in pairwise(widths)]
    return rng.normal(0.7, 1.0, size=(n, widths[0])), weights


def away_from_kinks(rng):
    """Draw until no unit of ReLU is close to 0, some pass the signal on everywhere, and no tanh is flat."""
    while True:
        x, weights = draw(rng)
        z = [onward(x, weights[:level], "relu") @ W for level, W in enumerate(weights)]
        clear = all(np.abs(each).min() > 0.01 and (each > 0).any() for each in z)
        if clear and max(np.abs(z[0]).max(), *(np.abs(W).sum(axis=0).max() for W in weights)) < 9:
            return x, weights


def norms_by_differences(x, weights, act, grad):
    """Move every entry of every level a little, and see how sum(grad * output) moves."""
    h, norms = 1e-5, []
    for level in range(len(weights)):
        start, rest = onward(x, weights[:level], act), weights[level:]
        total = 0.0
        for i in np.ndindex(start.shape):
            step = np.zeros(start.shape)
            step[i] = h
            rise = onward(start + step, rest, act) - onward(start - step, rest, act)
            total += (float(np.sum(grad * rise)) / (2 * h)) ** 2
        norms.append(math.sqrt(total))
    return np.array([*norms, math.sqrt(math.fsum((grad**2).ravel()))])


def rotation(rng, width):
    return np.linalg.qr(rng.normal(size=(width, width)))[0]


@pytest.mark.points(2)
def test_moments(attempt, rng):
    """Each entry is the mean square of the signal at its level, from the input to the last activation."""
    x, weights = away_from_kinks(rng)
    expected = []
    for act in ACTS:
        levels = [onward(x, weights[:level], act) for level in range(len(weights) + 1)]
        expected.append(np.array([math.fsum((a**2).ravel()) / a.size for a in levels]))
    checks.close(attempt.forward_moments.map([x] * 4, [weights] * 4, ACTS), expected, **PROMISED)


@pytest.mark.points(3)
def test_gradients(attempt, rng):
    """Each norm agrees with differences of the loss around the signal at its level."""
    x, weights = away_from_kinks(rng)
    grad = rng.normal(size=(len(x), weights[-1].shape[1]))
    expected = [norms_by_differences(x, weights, act, grad) for act in ACTS]
    actual = attempt.gradient_norms.map([x] * 4, [weights] * 4, ACTS, [grad] * 4)
    checks.close(actual, expected, **PROMISED)


@pytest.mark.points(2)
def test_scaled_rotations(attempt, rng):
    """Rotations times c multiply signal and gradient by c a layer: they vanish, stay or explode."""
    x, grad, depth = rng.normal(1.0, 1.0, size=(2, 3)), rng.normal(size=(2, 3)), 12
    levels = np.arange(depth + 1)
    for c in (float(rng.uniform(0.3, 0.6)), 1.0, float(rng.uniform(1.5, 2.5))):
        weights = [c * rotation(rng, 3) for _ in range(depth)]
        moments = float(np.mean(x**2)) * c ** (2 * levels)
        because = f"Every matrix is a rotation times {c:.3g}."
        checks.close(attempt.forward_moments(x, weights, "linear"), moments, **PROMISED, because=because)
        norms = float(np.sqrt(np.sum(grad**2))) * c ** (depth - levels)
        actual = attempt.gradient_norms(x, weights, "linear", grad)
        checks.close(actual, norms, **PROMISED, because=because)


@pytest.mark.points(2)
def test_deep_chain(attempt, rng):
    """In a chain of single units the gradient is the product of all weights and slopes, however small."""
    acts, chains, starts, expected = ["tanh", "sigmoid"], [], [], []
    for act in acts:
        a = start = float(rng.uniform(0.5, 2.0))
        chain = rng.uniform(0.5, 1.5, size=30) * rng.choice([-1.0, 1.0], size=30)
        factors = []
        for w in chain.tolist():
            factors.append(abs(w) * SLOPE[act](w * a))
            a = float(F[act](np.float64(w * a)))
        expected.append(np.array([math.prod(factors[level:]) for level in range(31)]))
        chains.append(list(chain.reshape(30, 1, 1)))
        starts.append(np.array([[start]]))
    actual = attempt.gradient_norms.map(starts, chains, acts, [np.ones((1, 1))] * 2)
    checks.close(actual, expected, **PROMISED)


def test_dead_layer(attempt, rng):
    """Where no unit of ReLU is active nothing passes: signal after it and gradient before it are 0."""
    x = rng.uniform(0.5, 2.0, size=(3, 4))
    weights = [rng.uniform(0.1, 1.0, size=(4, 4)) for _ in range(5)]
    dead = int(rng.integers(1, 3))
    weights[dead] = -weights[dead]
    moments = checks.as_array(attempt.forward_moments(x, weights, "relu"), (6,))
    checks.equal(moments > 0, np.arange(6) <= dead, because="These say at which levels there is a signal.")
    grad = rng.uniform(0.5, 2.0, size=(3, 4))
    # In the layers after that of zeros z is exactly 0, where the slope of ReLU is 0 too.
    expected = np.zeros(6)
    expected[5] = math.sqrt(math.fsum((grad**2).ravel()))
    checks.close(attempt.gradient_norms(x, weights, "relu", grad), expected, **PROMISED)


@pytest.mark.points(2)
def test_bound(attempt, rng):
    """The bound multiplies, over the layers, the steepest slope and the largest stretch of the matrix."""
    _, weights = draw(rng)
    stretch = math.prod(math.sqrt(np.linalg.eigvalsh(W.T @ W)[-1]) for W in weights)
    expected = [stretch * (0.25 if act == "sigmoid" else 1.0) ** len(weights) for act in ACTS]
    checks.close(attempt.gradient_bound.map([weights] * 4, ACTS), expected, **PROMISED)


def test_bound_of_many_layers(attempt, rng):
    """Small weights make the gradient vanish with any activation, and sigmoids do with rotations as well."""
    depth = int(rng.integers(10, 18))
    for c in (float(rng.uniform(0.4, 0.8)), 1.0):
        weights = [c * rotation(rng, 3) for _ in range(depth)]
        expected = [(c * (0.25 if act == "sigmoid" else 1.0)) ** depth for act in ACTS]
        because = f"Every matrix is a rotation times {c:.3g}."
        checks.close(attempt.gradient_bound.map([weights] * 4, ACTS), expected, **PROMISED, because=because)


def test_unknown_activation(attempt, rng):
    """An activation that is none of the four is refused by all three functions."""
    x, weights = draw(rng)
    grad = np.ones((len(x), weights[-1].shape[1]))
    checks.raises(ValueError, attempt.forward_moments, x, weights, "identity")
    checks.raises(ValueError, attempt.gradient_norms, x, weights, "identity", grad)
    checks.raises(ValueError, attempt.gradient_bound, weights, "identity")
