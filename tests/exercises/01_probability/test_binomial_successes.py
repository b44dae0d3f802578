"""Hidden suite of binomial_successes."""

import itertools
import math
from decimal import Decimal, localcontext
from fractions import Fraction

import pytest

from grader import checks

RTOL = 1e-6


def pmf_by_listing(k, n, p):
    """Go through all 2 ** n sequences of successes (1) and failures (0)."""
    return math.fsum(
        math.prod(p if trial else 1 - p for trial in trials)
        for trials in itertools.product((0, 1), repeat=n)
        if sum(trials) == k
    )


def exact_pmf(k, n, p):
    """Return the probability of k as a fraction, `p` being the float's exact value."""
    return math.comb(n, k) * Fraction(p) ** k * (1 - Fraction(p)) ** (n - k)


def pmf_to_60_digits(k, n, p):
    with localcontext() as context:
        context.prec = 60
        return float(math.comb(n, k) * Decimal(p) ** k * (1 - Decimal(p)) ** (n - k))


def cdf_from_the_top(k, n, p):
    """Add up the terms from k downwards, each by its ratio to the one above it."""
    ratio, ratios = 1.0, [1.0]
    for i in range(k, 0, -1):
        ratio *= i * (1 - p) / ((n - i + 1) * p)
        ratios.append(ratio)
    return pmf_to_60_digits(k, n, p) * math.fsum(ratios)


@pytest.mark.points(2)
def test_listing_every_sequence(attempt, rng):
    """P(X = k) is the total probability of all sequences of trials with exactly k successes."""
    p = float(rng.uniform(0.15, 0.85))
    cases = [(k, n) for n in (1, 3, int(rng.integers(4, 7))) for k in range(n + 1)]
    ks, ns = zip(*cases, strict=True)
    actual = attempt.binom_pmf.map(ks, ns, [p] * len(cases))
    for (k, n), probability in zip(cases, actual, strict=True):
        checks.close(probability, pmf_by_listing(k, n, p), rtol=RTOL, atol=0.0)


def test_all_counts_sum_to_one(attempt, rng):
    """The probabilities of 0, 1, ..., n sum to 1."""
    n = int(rng.integers(30, 60))
    p = float(rng.uniform(0.05, 0.95))
    probabilities = attempt.binom_pmf.map(range(n + 1), [n] * (n + 1), [p] * (n + 1))
    for probability in probabilities:
        checks.between(probability, 0.0, 1.0)
    checks.close(math.fsum(probabilities), 1.0, rtol=RTOL, because="This is the sum over k = 0, ..., n.")


def test_impossible_counts(attempt, rng):
    """X cannot be negative, nor larger than the number of trials."""
    n = int(rng.integers(2, 20))
    p = float(rng.uniform(0.1, 0.9))
    for k in (-1, -n, n + 1, n + int(rng.integers(2, 30))):
        checks.close(attempt.binom_pmf(k, n, p), 0.0, atol=0.0)
    checks.close(attempt.binom_cdf(-1, n, p), 0.0, atol=0.0)
    checks.close(attempt.binom_cdf(n + 3, n, p), 1.0, rtol=RTOL)


def test_certain_outcomes(attempt, rng):
    """Where success is impossible (p = 0), certain (p = 1) or never tried (n = 0), one count has it all."""
    some, between = int(rng.integers(2, 20)), float(rng.uniform(0.1, 0.9))
    # The moments come first: they need no logarithm, whatever p is.
    for n, p, sure in ((some, 0.0, 0), (some, 1.0, some), (0, between, 0), (0, 0.0, 0), (0, 1.0, 0)):
        checks.close(attempt.binom_mean_var(n, p), (float(sure), 0.0), rtol=RTOL)
        ks = range(-1, n + 2)
        for k, exactly in zip(ks, attempt.binom_pmf.map(ks, [n] * len(ks), [p] * len(ks)), strict=True):
            checks.close(exactly, 1.0 if k == sure else 0.0, rtol=RTOL, atol=0.0)
        for k, at_most in zip(ks, attempt.binom_cdf.map(ks, [n] * len(ks), [p] * len(ks)), strict=True):
            checks.close(at_most, 1.0 if k >= sure else 0.0, rtol=RTOL, atol=0.0)


@pytest.mark.points(2)
def test_many_trials(attempt, rng):
    """A large n neither overflows nor underflows: the logarithms are of moderate size."""
    # The oracle's integers cost time in k * k, so only the moderate n has its k in the middle.
    for n, low, high in (
        (2_000, 0.3, 0.7),
        (int(rng.integers(5_000, 20_000)), 0.1, 0.2),
        (100_000, 0.01, 0.04),
    ):
        p = float(rng.uniform(low, high))
        k = round(n * p + rng.normal() * math.sqrt(n * p * (1 - p)))
        checks.close(attempt.binom_pmf(k, n, p), pmf_to_60_digits(k, n, p), rtol=RTOL, atol=0.0)


def test_rare_outcomes(attempt, rng):
    """However close p is to 0 or to 1, and however small the answer, its digits are right."""
    n = int(rng.integers(30, 60))
    small, tiny = 10.0 ** -float(rng.uniform(7.0, 12.0)), 10.0 ** -float(rng.uniform(20.0, 28.0))
    cases = [(k, n, p) for p in (small, tiny) for k in (1, 2, 3, 10)]
    cases += [(n - k, n, 1.0 - small) for k in (1, 2, 3, 10)]
    cases += [(k, 900, 0.5) for k in (0, 1)]
    for case, probability in zip(cases, attempt.binom_pmf.map(*zip(*cases, strict=True)), strict=True):
        checks.close(probability, pmf_to_60_digits(*case), rtol=RTOL, atol=0.0)


def test_at_most_includes_k(attempt, rng):
    """P(X <= k) is the sum of P(X = 0) to P(X = k), the last included."""
    n = int(rng.integers(5, 30))
    p = float(rng.uniform(0.1, 0.9))
    total = Fraction(0)
    for k, actual in enumerate(attempt.binom_cdf.map(range(n + 1), [n] * (n + 1), [p] * (n + 1))):
        total += exact_pmf(k, n, p)
        checks.close(actual, float(total), rtol=RTOL, atol=0.0)
    # Of so many trials that 0 successes have a probability below every float.
    n, p = 2_000, float(rng.uniform(0.45, 0.9))
    k = round(n * p + rng.normal() * math.sqrt(n * p * (1 - p)))
    checks.close(attempt.binom_cdf(k, n, p), cdf_from_the_top(k, n, p), rtol=RTOL, atol=0.0)


def test_small_tail(attempt, rng):
    """A distribution function of 1e-30 is 1e-30 and not 0: small tails keep their digits."""
    # Of three trials at most one succeeds: 1 minus the rest is rounding alone, however the rest is summed.
    p = 1.0 - float(rng.uniform(1.0, 9.0)) * 1e-10
    expected = float(exact_pmf(0, 3, p) + exact_pmf(1, 3, p))
    checks.close(attempt.binom_cdf(1, 3, p), expected, rtol=RTOL, atol=0.0)
    n = int(rng.integers(500, 2_000))
    p = float(rng.uniform(0.2, 0.4))
    k = round(n * p - 12 * math.sqrt(n * p * (1 - p)))
    expected = math.fsum(pmf_to_60_digits(i, n, p) for i in range(k + 1))
    checks.close(attempt.binom_cdf(k, n, p), expected, rtol=RTOL, atol=0.0)


def test_moments(attempt, rng):
    """The mean is the sum of k P(X = k), the variance the sum of (k - mean) ** 2 P(X = k)."""
    n = int(rng.integers(3, 25))
    p = float(rng.uniform(0.1, 0.9))
    law = {k: exact_pmf(k, n, p) for k in range(n + 1)}
    mean = sum(k * weight for k, weight in law.items())
    variance = sum((k - mean) ** 2 * weight for k, weight in law.items())
    checks.close(attempt.binom_mean_var(n, p), (float(mean), float(variance)), rtol=RTOL, atol=0.0)


def test_invalid_input(attempt, rng):
    """A negative n and a p outside [0, 1] are refused with a ValueError."""
    above, below = 1.0 + float(rng.uniform(0.01, 1.0)), -float(rng.uniform(0.01, 1.0))
    for n, p in ((-int(rng.integers(1, 9)), 0.5), (4, above), (4, below)):
        for k in (2, -1):
            checks.raises(ValueError, attempt.binom_pmf, k, n, p)
            checks.raises(ValueError, attempt.binom_cdf, k, n, p)
        checks.raises(ValueError, attempt.binom_mean_var, n, p)
