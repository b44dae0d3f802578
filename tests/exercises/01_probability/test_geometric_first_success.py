"""Hidden suite of geometric_first_success."""

import math
from decimal import ROUND_CEILING, Decimal, localcontext
from fractions import Fraction

import numpy as np
import pytest

from grader import checks

RTOL = 1e-9


def exact_pmf(k, p):
    """Probability of k - 1 failures and then a success, `p` being the float's exact value."""
    return (1 - Fraction(p)) ** (k - 1) * Fraction(p)


def quantile_by_search(u, p):
    """Try k = 1, 2, 3, ... until at least a share u of all waits has ended."""
    k, still_waiting = 1, 1 - Fraction(p)
    while 1 - still_waiting < Fraction(u):
        k, still_waiting = k + 1, still_waiting * (1 - Fraction(p))
    return k


@pytest.mark.points(2)
def test_failures_then_success(attempt, rng):
    """The first success comes at trial k when k - 1 trials fail and the next one succeeds."""
    p = float(rng.uniform(0.05, 0.9))
    ks = [1, 2, *(int(k) for k in rng.integers(3, 30, size=6))]
    for k, actual in zip(ks, attempt.geom_pmf.map(ks, [p] * len(ks)), strict=True):
        checks.close(actual, float(exact_pmf(k, p)), rtol=RTOL, atol=0.0)


def test_support_begins_at_one(attempt, rng):
    """Trials are counted from 1: nothing is below, and all from 1 on sum to 1."""
    p = float(rng.uniform(0.3, 0.9))
    checks.close(
        attempt.geom_pmf(0, p), 0.0, atol=0.0, because="X counts trials, the successful one included."
    )
    checks.close(attempt.geom_pmf(-int(rng.integers(1, 9)), p), 0.0, atol=0.0)
    probabilities = attempt.geom_pmf.map(range(1, 120), [p] * 119)
    for probability in probabilities:
        checks.between(probability, 0.0, 1.0)
    checks.close(math.fsum(probabilities), 1.0, rtol=RTOL, because="This is the sum over k = 1, 2, 3, ...")


def test_certain_success(attempt, rng):
    """With p = 1 the first trial succeeds, always."""
    checks.close(attempt.geom_pmf(1, 1.0), 1.0, atol=0.0)
    checks.close(attempt.geom_pmf(int(rng.integers(2, 9)), 1.0), 0.0, atol=0.0)
    checks.close(attempt.geom_mean_var(1.0), (1.0, 0.0), atol=0.0)
    checks.equal(attempt.geom_quantile(rng.uniform(0.01, 0.99, size=3), 1.0), np.ones(3, dtype=np.int64))


def test_rare_success(attempt, rng):
    """A p of 1e-12 keeps its digits: subtracted from 1 it would lose most of them."""
    p = float(rng.uniform(1.0, 9.0)) * 1e-12
    k = int(rng.uniform(0.5, 3.0) / p)
    with localcontext() as context:
        context.prec = 60
        expected = float(((k - 1) * (1 - Decimal(p)).ln()).exp() * Decimal(p))
    checks.close(attempt.geom_pmf(k, p), expected, rtol=RTOL, atol=0.0)


@pytest.mark.points(2)
def test_moments(attempt, rng):
    """Mean and variance are the sums of k P(X = k) and (k - mean) ** 2 P(X = k) over k = 1, 2, 3, ..."""
    p = float(rng.uniform(0.1, 0.9))
    # After 800 trials at p = 0.1 a share of 1e-36 still waits.
    law = [(k, (1 - p) ** (k - 1) * p) for k in range(1, 800)]
    mean = math.fsum(k * weight for k, weight in law)
    variance = math.fsum((k - mean) ** 2 * weight for k, weight in law)
    checks.close(attempt.geom_mean_var(p), (mean, variance), rtol=RTOL, atol=0.0)


@pytest.mark.points(2)
def test_smallest_k(attempt, rng):
    """The quantile of u is the first k at which the distribution function has reached u."""
    for p in (float(rng.uniform(0.1, 0.4)), float(rng.uniform(0.4, 0.9))):
        u = rng.uniform(0.001, 0.999, size=int(rng.integers(12, 25)))
        expected = np.array([quantile_by_search(x, p) for x in u])
        checks.equal(attempt.geom_quantile(u, p), expected)


def test_uniform_of_zero(attempt, rng):
    """A uniform number may be exactly 0: even then at least one trial is needed."""
    u = np.zeros(int(rng.integers(1, 5)))
    expected = np.ones(u.size, dtype=np.int64)
    checks.equal(attempt.geom_quantile(u, float(rng.uniform(0.2, 0.8))), expected)


def test_rare_quantiles(attempt, rng):
    """Waiting times around 1e12 are computed, not searched for, and are right to nine digits."""
    p = float(rng.uniform(1.0, 9.0)) * 1e-12
    u = rng.uniform(0.05, 0.95, size=5)
    with localcontext() as context:
        context.prec = 60
        waits = [(1 - Decimal(float(x))).ln() / (1 - Decimal(p)).ln() for x in u]
        expected = np.array([int(wait.to_integral_value(ROUND_CEILING)) for wait in waits])
    # Rounding may carry an answer of 1e12 over a whole number, so these integers are not compared exactly.
    checks.close(attempt.geom_quantile(u, p), expected, rtol=RTOL, atol=1.0)


def test_invalid_p(attempt, rng):
    """A p outside (0, 1], 0 included, is refused with a ValueError."""
    for p in (0.0, -float(rng.uniform(0.01, 1.0)), 1.0 + float(rng.uniform(0.01, 1.0))):
        checks.raises(ValueError, attempt.geom_pmf, 2, p)
        checks.raises(ValueError, attempt.geom_mean_var, p)
        checks.raises(ValueError, attempt.geom_quantile, np.array([0.5]), p)
