"""Hidden suite of clt_simulator."""

import math
from fractions import Fraction
from statistics import NormalDist, fmean, pstdev

import numpy as np
import pytest

from grader import checks


def exponential(rng, shape):
    return rng.exponential(size=shape)


def cauchy(rng, shape):
    return rng.standard_cauchy(size=shape)


def means_and_facts(rng):
    """Means that are neither centred nor of the right spread: a ratio of 1 would hide a factor."""
    reps = int(rng.integers(20, 50))
    n, mu, sigma = int(rng.integers(3, 40)), float(rng.normal(3.0, 2.0)), float(rng.uniform(0.5, 4.0))
    means = mu + 0.2 * sigma + rng.gamma(2.0, size=reps) * sigma / math.sqrt(n)
    return means, mu, sigma, n


def value(report, key):
    right = isinstance(report, dict) and key in report
    checks.that(right, f"The report is not a dict with the key {key!r}.")
    return report[key]


def largest_gap(z):
    """Compare the two distribution functions at every value and just below it, by counting."""
    normal, gap = NormalDist(), 0.0
    for x in z:
        at = sum(other <= x for other in z) / len(z)
        below = sum(other < x for other in z) / len(z)
        gap = max(gap, abs(at - normal.cdf(x)), abs(below - normal.cdf(x)))
    return gap


def interquartile_range(xs):
    low, high = np.quantile(xs, [0.25, 0.75])
    return high - low


def simulated(attempt, draw, n, reps, rng):
    means = attempt.sample_means(draw, n, reps, np.random.default_rng(int(rng.integers(2**32))))
    right = isinstance(means, np.ndarray) and means.shape == (reps,) and means.dtype.kind == "f"
    checks.that(right, "The answer is not an array of floats with one mean for each sample.")
    checks.that(
        np.isfinite(means).all() and interquartile_range(means) > 0, "The means are all equal, or not finite."
    )
    return means


@pytest.mark.points(2)
def test_one_mean_per_sample(attempt, rng):
    """Each row of the draws is one sample, and has one mean."""
    sizes = int(rng.integers(5, 9)), int(rng.integers(10, 20))
    for n, reps in (sizes, (1, sizes[1]), (sizes[0], 1)):
        seed = int(rng.integers(2**32))
        expected = np.array([fmean(row) for row in exponential(np.random.default_rng(seed), (reps, n))])
        checks.close(attempt.sample_means(exponential, n, reps, np.random.default_rng(seed)), expected)


def test_drawn_in_one_call(attempt, rng):
    """All draws are made in one call, of shape (reps, n)."""
    shapes = []

    def draw(generator, shape):
        shapes.append(shape)
        return generator.normal(size=shape) + len(shapes)  # so that the answer shows the number of calls

    n, reps = int(rng.integers(3, 9)), int(rng.integers(10, 20))
    attempt.sample_means(draw, n, reps, rng)
    checks.that(len(shapes) == 1, f"draw was called {len(shapes)} times; one call can make all the draws.")
    right = shapes[0] in ((reps, n), [reps, n])
    checks.that(right, f"The shape was {shapes[0]!r} for n = {n} and reps = {reps}.")


def test_sample_size_narrows(attempt, rng):
    """Samples 16 times as large have means a quarter as wide; more samples do not narrow them."""
    small, large, more = (
        np.std(simulated(attempt, exponential, n, reps, rng)) for n, reps in ((4, 400), (64, 400), (4, 1600))
    )
    checks.between(
        small / large, 2.8, 5.7, because="This is the ratio of the two spreads; sqrt(16) is right."
    )
    checks.between(small / more, 0.6, 1.7, because="This ratio should be about 1.")


def test_cauchy_never_settles(attempt, rng):
    """Without a variance nothing narrows: means of many Cauchy draws are as wide as means of a few."""
    few, many = (interquartile_range(simulated(attempt, cauchy, n, 400, rng)) for n in (5, 125))
    checks.between(many / few, 0.5, 2.0, because="This is the ratio of the two interquartile ranges.")


def test_centre_and_spread(attempt, rng):
    """Centre and spread of the means are compared with mu and with sigma / sqrt(n)."""
    means, mu, sigma, some = means_and_facts(rng)
    for n in (some, 1):
        report = attempt.clt_report(means, mu, sigma, n)
        checks.close(value(report, "bias"), fmean(means) - mu)
        checks.close(value(report, "sd_ratio"), pstdev(means.tolist()) / (sigma / math.sqrt(n)))


def test_skewness(attempt, rng):
    """Skewness is the average cubed deviation, measured in standard deviations of the means themselves."""
    for sign in (1.0, -1.0):
        means, mu, sigma, n = means_and_facts(rng)
        centre, spread = fmean(means), pstdev(means.tolist())
        expected = sign * fmean([((x - centre) / spread) ** 3 for x in means])
        report = attempt.clt_report(sign * means, mu, sigma, n)
        checks.close(value(report, "skew"), expected)


@pytest.mark.points(2)
def test_distance_from_normal(attempt, rng):
    """The distance is the largest gap between the two distribution functions, above or below."""
    _, mu, sigma, n = means_and_facts(rng)
    for shift in (1.5, -1.5, 0.0):
        # Rounded, so that some values are equal. Shifted up, the gap lies below the normal curve, else above.
        z = np.round(rng.normal(shift, 1.0, size=int(rng.integers(10, 40))), 1)
        report = attempt.clt_report(mu + z * (sigma / math.sqrt(n)), mu, sigma, n)
        checks.close(value(report, "ks"), largest_gap(z.tolist()))


@pytest.mark.points(2)
def test_draws_needed(attempt, rng):
    """The skewness of a mean falls as 1 / sqrt(n): skewed draws need many, symmetric ones few."""
    for skew in (float(rng.uniform(0.1, 1.0)), -2.0, 6.18, float(rng.uniform(100.0, 500.0))):
        limit = float(rng.uniform(0.05, 0.35))
        expected = max(1, math.ceil((Fraction(skew) / Fraction(limit)) ** 2))
        checks.equal(attempt.draws_needed(skew, limit), expected)
    checks.equal(attempt.draws_needed(0.0, 0.1), 1)


def test_no_variance_no_theorem(attempt, rng):
    """A sigma that is infinite, nan, zero or negative is refused with a ValueError."""
    means, mu, _, n = means_and_facts(rng)
    for sigma in (math.inf, math.nan, 0.0, -1.0):
        checks.raises(ValueError, attempt.clt_report, means, mu, sigma, n)


def test_invalid_input(attempt, rng):
    """Sizes below 1, and a limit that is not positive, are refused with a ValueError."""
    means, mu, sigma, _ = means_and_facts(rng)
    checks.raises(ValueError, attempt.clt_report, means, mu, sigma, 0)
    checks.raises(ValueError, attempt.sample_means, exponential, 0, 3, rng)
    checks.raises(ValueError, attempt.sample_means, exponential, 3, 0, rng)
    for limit in (0.0, -0.1):
        checks.raises(ValueError, attempt.draws_needed, 2.0, limit)
