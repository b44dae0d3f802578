"""Hidden suite of bootstrap_ci_permutation."""

import itertools
import math
import statistics

import numpy as np
import pytest

from grader import checks


def mean(sample):
    return statistics.fmean(sample.tolist())


def median(sample):
    return statistics.median(sample.tolist())


def correlation(sample):
    """Correlate the columns; 0 where one of them does not vary."""
    a, b = sample[:, 0], sample[:, 1]
    if np.ptp(a) == 0 or np.ptp(b) == 0:
        return 0.0
    return statistics.correlation(a.tolist(), b.tolist())


def quantile(values, p):
    """Interpolate between the two values whose places are nearest."""
    ordered = sorted(values)
    place = p * (len(ordered) - 1)
    below = math.floor(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (place - below) * (ordered[above] - ordered[below])


def interval(xs, statistic, reps, level, seed):
    generator, values = np.random.default_rng(seed), []
    for _ in range(reps):
        values.append(statistic(np.array([xs[i] for i in generator.integers(len(xs), size=len(xs))])))
    return quantile(values, (1 - level) / 2), quantile(values, 1 - (1 - level) / 2)


def p_value(xs, ys, reps, seed):
    """Count with sums that are rounded once, so that equal differences are equal but for the last digit."""
    generator = np.random.default_rng(seed)
    pooled, n = [*xs.tolist(), *ys.tolist()], len(xs)

    def difference(places):
        first, second = ([pooled[i] for i in part] for part in (places[:n], places[n:]))
        return abs(math.fsum(first) / len(first) - math.fsum(second) / len(second))

    observed = difference(range(len(pooled)))
    extreme = sum(
        difference(generator.permutation(len(pooled)).tolist()) > observed - 1e-9 for _ in range(reps)
    )
    return (extreme + 1) / (reps + 1)


def hidden_by_rounding(rng):
    """Draw two groups of three in the order in which rounding makes their difference largest.

    With their values in another order it is the same difference, and two times in three looks smaller.
    """
    while True:
        values = (rng.choice(12, size=6, replace=False) / 10).tolist()
        orders = [list(itertools.permutations(part)) for part in (values[:3], values[3:])]
        looks = {(a, b): abs(sum(a) / 3 - sum(b) / 3) for a in orders[0] for b in orders[1]}
        largest = max(looks.values())
        if sum(look < largest for look in looks.values()) >= 24:
            return next((np.array(a), np.array(b)) for (a, b), look in looks.items() if look == largest)


def seed_of(rng):
    return int(rng.integers(2**32))


def same_interval(attempt, xs, statistic, reps, level, rng):
    seed = seed_of(rng)
    answer = attempt.bootstrap_interval(xs, statistic, reps, level, np.random.default_rng(seed))
    checks.close(answer, interval(xs, statistic, reps, level, seed))


def same_ps(attempt, rng, reps, *cases):
    """Compare p-values of (xs, ys, because). All are asked for first: one alone may be right by chance."""
    seeds = [seed_of(rng) for _ in cases]
    answers = attempt.permutation_test.map(
        [xs for xs, _, _ in cases],
        [ys for _, ys, _ in cases],
        [reps] * len(cases),
        [np.random.default_rng(seed) for seed in seeds],
    )
    for (xs, ys, because), seed, answer in zip(cases, seeds, answers, strict=True):
        checks.close(answer, p_value(xs, ys, reps, seed), because=because)


def skewed(rng, n):
    return rng.exponential(size=n) * 10.0 + 50.0


@pytest.mark.points(3)
def test_middle_of_resamples(attempt, rng):
    """The interval is the middle share of the statistic over resamples drawn with replacement."""
    for n, level in ((12, 0.9), (7, 0.6)):
        same_interval(attempt, skewed(rng, n), mean, 12, level, rng)


def test_any_statistic(attempt, rng):
    """A statistic without a formula for its error is treated like any other."""
    same_interval(attempt, skewed(rng, 9), median, 10, 0.8, rng)


@pytest.mark.points(2)
def test_rows_together(attempt, rng):
    """The columns of one observation stay in one row."""
    a = rng.normal(size=10)
    xs = np.column_stack([a, a + 0.3 * rng.normal(size=10)])
    same_interval(attempt, xs, correlation, 10, 0.8, rng)


def test_smallest_cases(attempt, rng):
    """A single observation, and a single resample, give an interval that is a point."""
    x = float(rng.normal())
    answer = attempt.bootstrap_interval(np.array([x]), mean, 5, 0.95, np.random.default_rng(seed_of(rng)))
    checks.close(answer, (x, x))
    same_interval(attempt, skewed(rng, 6), mean, 1, 0.5, rng)


@pytest.mark.points(3)
def test_chance_of_a_difference(attempt, rng):
    """The p-value is the share of exchanged labels that differ at least as much as the true ones."""
    shapes = ((6, 6, 0.8, 1.0), (5, 12, -0.7, 4.0), (9, 4, 0.3, 0.3), (8, 7, 0.0, 1.0))
    cases = [(scale * rng.normal(size=n) + shift, rng.normal(size=m), "") for n, m, shift, scale in shapes]
    same_ps(attempt, rng, 40, *cases)


def test_both_sides(attempt, rng):
    """A difference counts by its size, whichever group is the larger."""
    low, high = np.sort(rng.normal(size=12)), 2.0 * rng.normal(size=5) + 0.8
    larger = [f"The {which} group tends to be the larger." for which in ("second", "first", "first")]
    same_ps(
        attempt, rng, 40, (low, high, larger[0]), (high, low, larger[1]), (low[4:], low[:4] + 1.0, larger[2])
    )


@pytest.mark.points(2)
def test_equal_differences(attempt, rng):
    """An exchange that leaves the difference as large as it was counts, even if rounding hides it."""
    few = rng.integers(0, 3, size=4) / 10, rng.integers(0, 3, size=4) / 10
    constant = np.full(4, float(rng.uniform(0.1, 0.9)))
    because = "All values are equal, so every exchange is as extreme as the data."
    same_ps(attempt, rng, 60, (*few, "Many of these values are equal."), (constant, constant[:3], because))
    because = "There are only ten ways to part these six values in two groups."
    same_ps(attempt, rng, 160, (*hidden_by_rounding(rng), because))


@pytest.mark.points(2)
def test_never_zero(attempt, rng):
    """The data as they are count as one of the arrangements, so no p-value is 0."""
    xs, ys = rng.normal(size=15), rng.normal(size=15) + 50.0
    for reps in (1, 19):
        same_ps(attempt, rng, reps, (xs, ys, f"The groups lie far apart, and there are {reps} repetitions."))


def test_refused(attempt, rng):
    """Empty samples, no repetitions and impossible levels are refused with a ValueError."""
    xs, nothing = rng.normal(size=4), np.zeros(0)
    for level in (0.0, 1.0, -0.5, 95.0):
        checks.raises(ValueError, attempt.bootstrap_interval, xs, mean, 3, level, rng)
    checks.raises(ValueError, attempt.bootstrap_interval, nothing, mean, 3, 0.9, rng)
    for reps in (0, -1):
        checks.raises(ValueError, attempt.bootstrap_interval, xs, mean, reps, 0.9, rng)
        checks.raises(ValueError, attempt.permutation_test, xs, xs, reps, rng)
    checks.raises(ValueError, attempt.permutation_test, nothing, xs, 3, rng)
    checks.raises(ValueError, attempt.permutation_test, xs, nothing, 3, rng)
