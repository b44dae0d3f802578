"""Hidden suite of inverted_dropout."""

import math

import numpy as np
import pytest

from grader import checks

EXACT = {"rtol": 1e-9, "atol": 0.0}  # promised in the stub


def layer(attempt, p_drop, seed):
    return attempt.Dropout(p_drop, np.random.default_rng(seed))


def trained(attempt, p_drop, seed, x):
    """Return what a new layer makes of `x` in training."""
    return checks.as_array(layer(attempt, p_drop, seed).forward(x, train=True), x.shape)


def a_seed(rng):
    return int(rng.integers(1 << 30))


def rates(rng):
    """Draw a rate well below one half, and one well above."""
    return [float(rng.uniform(0.15, 0.3)), float(rng.uniform(0.7, 0.85))]


@pytest.mark.points(2)
def test_values(attempt, rng):
    """In training each entry is either 0 or its value divided by the probability to be kept."""
    for p_drop in rates(rng):
        x = rng.uniform(0.5, 2.0, size=(20, 10)) * rng.choice([-1.0, 1.0], size=(20, 10))
        y = trained(attempt, p_drop, a_seed(rng), x)
        checks.close(y, np.where(y == 0, 0.0, x / (1 - p_drop)), **EXACT)
        checks.that(
            (y == 0).any() and (y != 0).any(), "Some of the 200 entries should be dropped, and some kept."
        )


@pytest.mark.points(2)
def test_share(attempt, rng):
    """The share of dropped entries is the probability asked for."""
    n = 10_000
    for p_drop in rates(rng):
        share = float(np.mean(trained(attempt, p_drop, a_seed(rng), np.ones(n)) == 0))
        error = math.sqrt(p_drop * (1 - p_drop) / n)
        because = f"This is the share of {n} entries that were dropped, with p_drop = {p_drop:.3g}."
        checks.between(share, p_drop - 6 * error, p_drop + 6 * error, because=because)


def test_average(attempt, rng):
    """On average the output in training is the input, which is also what evaluation returns."""
    n = 10_000
    for p_drop in rates(rng):
        value = float(rng.uniform(1.0, 3.0))
        x, dropout = np.full(n, value), layer(attempt, p_drop, a_seed(rng))
        checks.close(dropout.forward(x, train=False), x, **EXACT)
        mean = float(np.mean(checks.as_array(dropout.forward(x, train=True), (n,))))
        error = value * math.sqrt(p_drop / (1 - p_drop) / n)
        because = f"This is the mean of {n} outputs of {value:.4g}, with p_drop = {p_drop:.3g}."
        checks.between(mean, value - 6 * error, value + 6 * error, because=because)


def test_independent_entries(attempt, rng):
    """Every entry is decided by itself: no rows or columns go together, and the number dropped varies."""
    side, seed = 60, a_seed(rng)
    dropout = layer(attempt, 0.5, seed)
    masks = [
        checks.as_array(dropout.forward(np.ones((side, side)), train=True), (side, side)) for _ in range(6)
    ]
    dropped = np.array(masks) == 0
    for axis, what in ((1, "rows"), (2, "columns")):
        shares = dropped.mean(axis=3 - axis)
        checks.that((shares > 0).all() and (shares < 1).all(), f"Whole {what} are dropped or kept together.")
        # Of 360 independent counts the variance is within 6 standard errors of that of a binomial.
        spread = float(np.var(shares)) * side / 0.25
        because = f"This is the variance of the number dropped in {what}, over that of independent entries."
        checks.between(spread, 1 - 6 * math.sqrt(2 / 360), 1 + 6 * math.sqrt(2 / 360), because=because)
    numbers = dropped.sum(axis=(1, 2))
    checks.that(
        len(set(numbers.tolist())) > 1, "Six passes drop exactly as many entries each; chance would not."
    )


@pytest.mark.points(2)
def test_evaluation(attempt, rng):
    """At evaluation the output is the input, before training and after it."""
    for p_drop in rates(rng):
        x = rng.normal(size=(4, 5))
        dropout = layer(attempt, p_drop, a_seed(rng))
        checks.close(dropout.forward(x, train=False), x, **EXACT)
        dropout.forward(x, train=True)
        checks.close(dropout.forward(x, train=False), x, **EXACT)


def test_evaluation_draws_nothing(attempt, rng):
    """Evaluation in between does not change which entries are dropped in training."""
    p_drop, seed, x = rates(rng)[0], a_seed(rng), rng.uniform(1, 2, size=(8, 8))
    straight = trained(attempt, p_drop, seed, x)
    dropout = layer(attempt, p_drop, seed)
    for _ in range(2):
        dropout.forward(rng.normal(size=(3, 4)), train=False)
    checks.close(dropout.forward(x, train=True), straight, **EXACT)


@pytest.mark.points(2)
def test_backward(attempt, rng):
    """The gradient goes through the entries that were kept, with the same factor, whatever their values."""
    for p_drop in rates(rng):
        seed, x, grad = a_seed(rng), np.maximum(rng.normal(size=(6, 8)), 0.0), rng.normal(size=(6, 8))
        kept = trained(attempt, p_drop, seed, np.ones(x.shape)) != 0
        dropout = layer(attempt, p_drop, seed)
        checks.close(dropout.forward(x, train=True), np.where(kept, x / (1 - p_drop), 0.0), **EXACT)
        for _ in range(2):
            checks.close(dropout.backward(grad), np.where(kept, grad / (1 - p_drop), 0.0), **EXACT)


def test_backward_after_evaluation(attempt, rng):
    """After an evaluation the gradient passes unchanged, even if a training step came before."""
    x, grad = rng.normal(size=(5, 6)), rng.normal(size=(5, 6))
    dropout = layer(attempt, rates(rng)[1], a_seed(rng))
    dropout.forward(x, train=True)
    dropout.forward(x, train=False)
    checks.close(dropout.backward(grad), grad, **EXACT)


def test_fresh_masks(attempt, rng):
    """Each training pass draws a new mask, and the generator alone decides which."""
    seed, x = a_seed(rng), np.ones((10, 10))
    one, same = layer(attempt, 0.5, seed), layer(attempt, 0.5, seed)
    first, second = (checks.as_array(one.forward(x, train=True), x.shape) for _ in range(2))
    checks.that(
        not np.array_equal(first, second), "The second training pass drops the same entries as the first."
    )
    for mask in (first, second):
        checks.close(
            same.forward(x, train=True), mask, **EXACT, because="The generator began in the same state."
        )
    other = trained(attempt, 0.5, seed + 1, x)
    checks.that(not np.array_equal(first, other), "Another generator should drop other entries.")


def test_rates_at_the_ends(attempt, rng):
    """With a rate of 0 nothing is dropped or scaled; rates below 0, and from 1 on, are refused."""
    x, grad = rng.normal(size=(5, 6)), rng.normal(size=(5, 6))
    dropout = layer(attempt, 0.0, a_seed(rng))
    checks.close(dropout.forward(x, train=True), x, **EXACT)
    checks.close(dropout.backward(grad), grad, **EXACT)
    for bad in (1.0, 1.0 + float(rng.uniform(0.1, 1)), -float(rng.uniform(0.1, 1))):
        checks.raises(ValueError, attempt.Dropout, bad, np.random.default_rng(0))
