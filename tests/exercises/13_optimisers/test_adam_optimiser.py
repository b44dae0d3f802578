"""Hidden suite of adam_optimiser."""

import math

import numpy as np
import pytest

from grader import checks

PROMISED = {"rtol": 1e-7, "atol": 1e-9}
DEFAULTS = {"lr": 1e-3, "beta1": 0.9, "beta2": 0.999, "eps": 1e-8, "weight_decay": 0.0}


def average(values, beta):
    """Weigh what was seen, the last most, by weights that are made to sum to 1."""
    weights = [beta ** (len(values) - 1 - j) for j in range(len(values))]
    return math.fsum(w * x for w, x in zip(weights, values, strict=True)) / math.fsum(weights)


def expected_path(start, grads, **asked):
    """Follow one array, entry by entry, by the averages over all gradients so far; `grads` is one a step."""
    told = {**DEFAULTS, **asked}
    path = [start]
    for step in range(1, len(grads) + 1):
        after = np.zeros(start.shape)
        for i in np.ndindex(start.shape):
            seen = [float(g[i]) for g in grads[:step]]
            first = average(seen, told["beta1"])
            second = average([g * g for g in seen], told["beta2"])
            decayed = path[-1][i] * (1 - told["lr"] * told["weight_decay"])
            after[i] = decayed - told["lr"] * first / (math.sqrt(second) + told["eps"])
        path.append(after)
    return path[1:]


def path(adam, start, grads):
    """Return where one array goes."""
    at, gone = start, []
    for g in grads:
        (at,) = checks.as_list(adam.step([at], [g]), 1)
        gone.append(checks.as_array(at, start.shape, finite=False))
    return gone


def draw(rng, steps, shape=(2, 2)):
    return rng.normal(size=shape), list(rng.normal(size=(steps, *shape)))


@pytest.mark.points(2)
def test_first_step(attempt, rng):
    """The first step has the length lr in every entry, whatever the size of the gradient."""
    lr, beta1, beta2 = (
        float(rng.uniform(0.01, 0.5)),
        float(rng.uniform(0.5, 0.95)),
        float(rng.uniform(0.9, 0.99)),
    )
    size = 10.0 ** rng.permutation([-2.0, -1.0, 0.0, 2.0, 4.0])
    sign = rng.choice([-1.0, 1.0], size=5)
    start = rng.normal(size=5)
    adam = attempt.Adam(lr=lr, beta1=beta1, beta2=beta2, eps=1e-12)
    checks.close(path(adam, start, [sign * size]), [start - lr * sign], **PROMISED)


@pytest.mark.points(3)
def test_path(attempt, rng):
    """Later steps follow both averages over all gradients so far, each corrected for its beginning at 0."""
    start, grads = draw(rng, 5)
    beta1, beta2 = float(rng.uniform(0.6, 0.9)), float(rng.uniform(0.92, 0.99))
    for first, second in ((beta1, beta2), (0.0, beta2), (beta1, 0.0)):
        told = {"lr": 0.1, "beta1": first, "beta2": second}
        because = f"The averages keep beta1 = {first:.3g} and beta2 = {second:.3g}."
        gone = path(attempt.Adam(**told), start, grads)
        checks.close(gone, expected_path(start, grads, **told), **PROMISED, because=because)


def test_defaults(attempt, rng):
    """Without arguments the usual values hold."""
    start, grads = draw(rng, 4)
    checks.close(path(attempt.Adam(), start, grads), expected_path(start, grads), **PROMISED)
    gone = path(attempt.Adam(lr=0.1), start, [1e-8 * g for g in grads])
    expected = expected_path(start, [1e-8 * g for g in grads], lr=0.1)
    checks.close(gone, expected, **PROMISED, because="These gradients are about as small as eps.")


def test_own_scale(attempt, rng):
    """Every entry has a scale of its own: multiplied gradients leave the path as it is."""
    start, grads = draw(rng, 4, (4,))
    factor = 10.0 ** rng.permutation([-3.0, 0.0, 2.0, 4.0])
    scaled = [factor * g for g in grads]
    told = {"lr": 0.1, "eps": 1e-12}
    checks.close(path(attempt.Adam(**told), start, scaled), expected_path(start, scaled, **told), **PROMISED)


def test_eps(attempt, rng):
    """The constant eps is added after the correction and outside the root."""
    start, grads = draw(rng, 3)
    eps = float(rng.uniform(0.3, 1.0))
    gone = path(attempt.Adam(lr=0.1, eps=eps), start, grads)
    checks.close(gone, expected_path(start, grads, lr=0.1, eps=eps), **PROMISED)


@pytest.mark.points(2)
def test_several_arrays(attempt, rng):
    """Each array has averages of its own, and all arrays of one call are at the same step."""
    shapes = [(3,), (2, 3), (3,), (1,)]
    starts = [rng.normal(size=shape) for shape in shapes]
    grads = [[rng.normal(size=shape) for shape in shapes] for _ in range(4)]
    adam, at = attempt.Adam(lr=0.1), starts
    for step in range(4):
        at = checks.as_list(adam.step(at, grads[step]), len(shapes))
    alone = [expected_path(s, [g[i] for g in grads], lr=0.1)[-1] for i, s in enumerate(starts)]
    checks.close(at, alone, **PROMISED)


def test_no_gradient(attempt, rng):
    """An entry whose gradients were all 0 stays; one that had a gradient coasts on when it becomes 0."""
    start = rng.normal(size=2)
    first = np.array([0.0, float(rng.uniform(0.5, 2.0))])
    grads = [first, np.zeros(2), np.zeros(2)]
    checks.close(path(attempt.Adam(lr=0.1), start, grads), expected_path(start, grads, lr=0.1), **PROMISED)


@pytest.mark.points(2)
def test_weight_decay(attempt, rng):
    """Decay shrinks a parameter by the share lr * weight_decay, and leaves both averages alone."""
    start, grads = draw(rng, 3)
    told = {"lr": 0.1, "weight_decay": float(rng.uniform(0.2, 2.0))}
    still = [np.zeros(start.shape)] * 2
    for given, because in ((still, "All gradients are 0 here."), (grads, "")):
        gone = path(attempt.Adam(**told), start, given)
        checks.close(gone, expected_path(start, given, **told), **PROMISED, because=because)


def test_two_optimisers(attempt, rng):
    """Two optimisers have nothing in common, even if they take turns."""
    (start, grads), (other, others) = draw(rng, 3), draw(rng, 3)
    one, two = attempt.Adam(lr=0.1), attempt.Adam(lr=0.2, beta1=0.5)
    at, there = [start], [other]
    for g, h in zip(grads, others, strict=True):
        at, there = checks.as_list(one.step(at, [g]), 1), checks.as_list(two.step(there, [h]), 1)
    checks.close(at, expected_path(start, grads, lr=0.1)[-1:], **PROMISED)
    checks.close(there, expected_path(other, others, lr=0.2, beta1=0.5)[-1:], **PROMISED)


def test_refused(attempt, rng):
    """Averages that keep everything are refused, and so are gradients that do not fit the parameters."""
    for name in ("beta1", "beta2"):
        for bad in (1.0, 1.0 + float(rng.uniform(0.1, 1)), -float(rng.uniform(0.1, 1))):
            checks.raises(ValueError, attempt.Adam, **{name: bad})
    p, g = rng.normal(size=(3, 1)), rng.normal(size=3)
    for params, grads in (([p], [g]), ([g], [g[:1]]), ([g, g], [g]), ([g], [g, g])):
        checks.raises(ValueError, attempt.Adam().step, params, grads)
