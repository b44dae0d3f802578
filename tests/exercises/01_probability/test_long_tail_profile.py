"""Hidden suite of long_tail_profile."""

import math

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 1e-9, "atol": 1e-12}  # promised in the stub


def pareto(rng, n, alpha=None):
    alpha = float(rng.uniform(0.8, 2.5)) if alpha is None else alpha
    return float(rng.uniform(0.5, 20.0)) * rng.uniform(size=n) ** (-1 / alpha)


def share(values, k):
    """Take the largest, k times."""
    left = [float(v) for v in values]
    top = []
    for _ in range(k):
        top.append(max(left))
        left.remove(top[-1])
    return math.fsum(top) / math.fsum(top + left)


def residual(values, t, x):
    return sum(v > t + x for v in values.tolist()) / sum(v > t for v in values.tolist())


def hill(values, k):
    left = sorted((float(v) for v in values), reverse=True)
    return k / math.fsum(math.log(v) - math.log(left[k]) for v in left[:k])


@pytest.mark.points(2)
def test_share_of_the_largest(attempt, rng):
    """The share of the largest is their sum over the sum of all."""
    values = pareto(rng, 40)
    for k in (1, 4, 20, 40):
        checks.close(attempt.share_of_top(values, k / 40), share(values, k), **CLOSE)


def test_how_many_are_the_top(attempt, rng):
    """The number of the largest is rounded up, and values equal to the smallest of them do not join them."""
    values = pareto(rng, 11)
    for fraction, k in ((0.6, 7), (0.05, 1), (0.3, 4), (0.4, 5), (0.95, 11)):
        because = f"{fraction} of 11 values."
        checks.close(attempt.share_of_top(values, fraction), share(values, k), **CLOSE, because=because)
    ties = rng.permutation(np.repeat([1, 2, 5], [6, 6, 3]))
    because = "Many of these values are equal."
    for fraction, k in ((0.1, 2), (0.4, 6), (0.7, 11)):
        checks.close(attempt.share_of_top(ties, fraction), share(ties, k), **CLOSE, because=because)


@pytest.mark.points(2)
def test_growing_further(attempt, rng):
    """Of those that have grown beyond t it is the share that grow by x more."""
    for values in (pareto(rng, 50), np.append(rng.integers(0, 12, size=39), 12)):
        ordered = np.sort(values)
        for place in (0, 15, 30):
            # Whole numbers sit on the limits, above which they are not; others lie clear of them.
            t, x = float(ordered[place]), float(ordered[place + 7] - ordered[place])
            t, x = (round(t, 3), round(x, 3)) if values.dtype == float else (t, x)
            checks.close(attempt.residual_survival(values, t, x), residual(values, t, x), **CLOSE)
        checks.close(attempt.residual_survival(values, 1.0, 0.0), 1.0, **CLOSE, because="The step is 0.")


def test_memory(attempt, rng):
    """An exponential tail forgets how far it has come; a Pareto tail gets ever likelier to go on."""
    p = (np.arange(300) + 0.5) / 300
    rate, alpha = float(rng.uniform(0.5, 2.0)), float(rng.uniform(1.0, 2.0))
    exponential, power = -np.log(p) / rate, p ** (-1 / alpha)
    for t in (0.0, 1.0, 2.0):
        t_, x = t / rate, 1.0 / rate
        because = "These values follow an exponential distribution, and t and x are multiples of its mean."
        answer = attempt.residual_survival(exponential, t_, x)
        checks.close(answer, residual(exponential, t_, x), **CLOSE, because=because)
    for t in (1.0, 5.0, 20.0):
        because = "These values follow a Pareto distribution."
        answer = attempt.residual_survival(power, t, 2.0)
        checks.close(answer, residual(power, t, 2.0), **CLOSE, because=because)


@pytest.mark.points(2)
def test_exponent(attempt, rng):
    """The exponent is one over the mean logarithm of the k largest, measured from the next one."""
    for n, k in ((60, 12), (30, 29), (8, 1)):
        values = pareto(rng, n)
        values[values.argmax()] *= 2.0  # clear of the next one, or rounding decides
        checks.close(attempt.hill_exponent(values, k), hill(values, k), **CLOSE)
    counts = np.append(rng.integers(1, 50, size=20), [80, 300])
    checks.close(attempt.hill_exponent(rng.permutation(counts), 6), hill(counts, 6), **CLOSE)


def test_exponent_of_quantiles(attempt, rng):
    """On evenly spread Pareto values the exponent comes out as it was put in, whatever the unit."""
    alpha, unit = float(rng.uniform(0.8, 3.0)), float(rng.uniform(2.0, 900.0))
    values = unit * ((np.arange(1000) + 0.5) / 1000) ** (-1 / alpha)
    answer = checks.as_number(attempt.hill_exponent(rng.permutation(values), 150))
    checks.between(answer / alpha, 0.98, 1.02, because="This is the answer over the true alpha.")


def test_only_the_tail(attempt, rng):
    """What lies below the threshold does not matter to the exponent, zeros included."""
    top = pareto(rng, 20) + 1.0
    k = int(rng.integers(5, 15))
    ordered = np.sort(top)[::-1]
    for zeros in (0, 10):
        body = ordered[k] * rng.uniform(0.0, 0.9, size=30)
        body[:zeros] = 0.0
        values = rng.permutation(np.concatenate([ordered[: k + 1], body]))
        because = f"Below the threshold are 30 values, {zeros} of them 0."
        checks.close(attempt.hill_exponent(values, k), hill(values, k), **CLOSE, because=because)


def test_many_orders_of_magnitude(attempt, rng):
    """Values that differ by hundreds of orders of magnitude still have a finite exponent."""
    values = 10.0 ** rng.permutation(np.concatenate([rng.uniform(180, 250, 5), rng.uniform(-250, -180, 5)]))
    checks.close(attempt.hill_exponent(values, 7), hill(values, 7), **CLOSE)


def test_refused(attempt, rng):
    """Values, numbers and limits for which nothing can be said raise a ValueError."""
    values = pareto(rng, 10)
    negative = values.copy()
    negative[int(rng.integers(10))] = -1.0
    checks.raises(ValueError, attempt.share_of_top, negative, 0.5)
    checks.raises(ValueError, attempt.residual_survival, negative, 0.0, 1.0)
    checks.raises(ValueError, attempt.hill_exponent, negative, 3)
    for fraction in (0.0, -0.1, 1.1):
        checks.raises(ValueError, attempt.share_of_top, values, fraction)
    checks.raises(ValueError, attempt.share_of_top, np.zeros(4), 0.5)
    checks.raises(ValueError, attempt.residual_survival, values, float(values.max()), 1.0)
    checks.raises(ValueError, attempt.residual_survival, values, 0.0, -1.0)
    for k in (0, -1, 10, 11):
        checks.raises(ValueError, attempt.hill_exponent, values, k)
    checks.raises(ValueError, attempt.hill_exponent, np.array([3.0, 0.0, 0.0, 2.0]), 2)
    checks.raises(ValueError, attempt.hill_exponent, np.array([3.0, 1.0, 3.0, 3.0]), 2)
