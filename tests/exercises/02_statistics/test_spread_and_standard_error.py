"""Hidden suite of spread_and_standard_error."""

import math
from fractions import Fraction
from functools import lru_cache
from itertools import product

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 1e-6, "atol": 1e-9}  # promised in the stub
NAN = math.nan


def sample(rng, n):
    """Draw n measurements with an own centre and spread; their mean is not near 0."""
    centre = float(rng.uniform(3, 6)) * float(rng.choice([-1, 1]))
    return [round(float(x), 3) for x in rng.normal(centre, float(rng.uniform(1, 4)), size=n)]


def mean(xs):
    return float(sum(map(Fraction, xs)) / len(xs))


def variance(xs, ddof=1):
    """Compute the variance without any rounding, as half the mean squared distance of all pairs."""
    return float(squares_of_pairs(tuple(xs)) / len(xs) / (len(xs) - ddof))


@lru_cache(50)
def squares_of_pairs(xs):
    exact = [Fraction(x) for x in xs]
    return sum((x - y) ** 2 for i, x in enumerate(exact) for y in exact[:i])


def far(rng, n):
    """Draw measurements around a billion that spread by a few units."""
    places = rng.permutation([-3.0, -1.0, 0.0, 1.0, 3.0])[:n] + rng.uniform(-0.3, 0.3, size=n)
    return (places + float(rng.uniform(1.01e9, 1.2e9))).tolist()


def holds(attempt, stats, samples, because=""):
    """Compare the count, the mean and both variances of accumulators with those of samples."""
    checks.equal([s.n for s in stats], [len(xs) for xs in samples], because=because)
    checks.close([s.mean for s in stats], [mean(xs) for xs in samples], **CLOSE, because=because)
    varied = attempt.RunningStats.variance.map(stats, ddof=0)
    checks.close(varied, [variance(xs, 0) for xs in samples], **CLOSE, because=because)


def large_call(rng, n=50_000):
    """Take n measurements, one after the other."""
    return "RunningStats", (rng.normal(size=n).tolist(),)


@pytest.mark.points(2)
def test_variance(attempt, rng):
    """The variance is the sum of squared distances from the mean, over n - ddof, with ddof = 1 as default."""
    samples = [sample(rng, n) for n in (3, 8, 14)]
    stats = attempt.RunningStats.map(samples)
    checks.close(attempt.RunningStats.variance.map(stats), [variance(xs) for xs in samples], **CLOSE)
    for ddof in (0, 2):
        answers = attempt.RunningStats.variance.map(stats, ddof=ddof)
        because = f"These are the variances of samples of 3, 8 and 14 with ddof = {ddof}."
        checks.close(answers, [variance(xs, ddof) for xs in samples], **CLOSE, because=because)


def test_one_by_one(attempt, rng):
    """Measurements may come one at a time, and questions in between change nothing."""
    xs = sample(rng, 4)
    stats = attempt.RunningStats()
    checks.equal(stats.n, 0, because="Nothing was pushed yet.")
    for i, x in enumerate(xs, 1):
        stats.push(x)
        checks.close(stats.mean, mean(xs[:i]), **CLOSE, because=f"This is the mean of {xs[:i]}.")
        because = f"This is the variance of {xs[:i]} with ddof = 0."
        checks.close(stats.variance(ddof=0), variance(xs[:i], 0), **CLOSE, because=because)
    checks.equal(stats.n, 4, because="Four measurements were pushed.")


def test_any_iterable(attempt, rng):
    """The first measurements may be a list, an array or a generator, and more may follow."""
    xs = sample(rng, 5)
    kinds = {"a list": xs[:4], "an array": np.array(xs[:4]), "a generator": (x for x in xs[:4])}
    for kind, given in kinds.items():
        stats = attempt.RunningStats(given)
        stats.push(xs[4])
        because = f"Four measurements came as {kind}, and one was pushed."
        checks.close(stats.variance(), variance(xs), **CLOSE, because=because)


@pytest.mark.points(2)
def test_standard_error(attempt, rng):
    """The standard error is the standard deviation (ddof = 1), or sigma where known, over the root of n."""
    samples = [sample(rng, n) for n in (2, 5, 16)]
    stats = attempt.RunningStats.map(samples)
    checks.close(attempt.RunningStats.variance.map(stats), [variance(xs) for xs in samples], **CLOSE)
    answers = attempt.RunningStats.standard_error.map(stats)
    expected = [math.sqrt(variance(xs) / len(xs)) for xs in samples]
    checks.close(answers, expected, **CLOSE, because="The samples have 2, 5 and 16 measurements.")
    sigma = float(rng.uniform(5, 9))
    answers = attempt.RunningStats.standard_error.map(stats, sigma=sigma)
    because = f"sigma = {sigma:.6g} is known; the samples have 2, 5 and 16 measurements."
    checks.close(answers, [sigma / math.sqrt(len(xs)) for xs in samples], **CLOSE, because=because)


def test_all_samples(attempt, rng):
    """On average over all samples there might be, the squared standard error is the variance of the mean."""
    values = sample(rng, 3)
    drawn = [list(xs) for xs in product(values, repeat=2)]
    spread = variance([mean(xs) for xs in drawn], 0)
    # Equal values have no spread; where rounding makes it a little less than none, there is no root of it.
    stats = attempt.RunningStats.map([xs for xs in drawn if len(set(xs)) > 1])
    found = [checks.as_number(x) ** 2 for x in attempt.RunningStats.standard_error.map(stats)]
    because = f"This is the average of the squares over all 9 samples of 2 from {values}; equal ones give 0."
    checks.close(math.fsum(found) / 9, spread, **CLOSE, because=because)
    found = [checks.as_number(x) for x in attempt.RunningStats.variance.map(stats)]
    because = f"This is the average variance over all 9 samples of 2 from {values}; equal ones give 0."
    checks.close(math.fsum(found) / 9, variance(values, 0), **CLOSE, because=because)


def test_too_few(attempt, rng):
    """What so few measurements do not define is nan, and what they define is a number."""
    (x,) = sample(rng, 1)
    sigma = float(rng.uniform(0.3, 0.9))
    empty, one, two = attempt.RunningStats.map([[], [x], [x, x + 1]])
    checks.close(one.mean, x, **CLOSE)
    answers = attempt.RunningStats.variance.map([one, two], ddof=0)
    because = "There is a single measurement, and there are two that are 1 apart, and ddof = 0."
    checks.close(answers, [0.0, 0.25], **CLOSE, because=because)
    answers = attempt.RunningStats.standard_error.map([one, two], sigma=sigma)
    because = f"There is a single measurement, and there are two, and sigma = {sigma:.6g} is known."
    checks.close(answers, [sigma, sigma / math.sqrt(2)], **CLOSE, because=because)
    cases = ((empty, 0), (empty, 1), (one, 1), (one, 2), (two, 2), (two, 3))
    answers = attempt.RunningStats.variance.map(*zip(*cases, strict=True))
    because = "n and ddof are 0 and 0, 0 and 1, 1 and 1, 1 and 2, 2 and 2, 2 and 3."
    checks.close(answers, [NAN] * 6, because=because)
    answers = attempt.RunningStats.standard_error.map([empty, one, empty], [None, None, sigma])
    because = "There is no measurement, a single one, and none with sigma known."
    checks.close(answers, [NAN] * 3, because=because)


@pytest.mark.points(2)
def test_far_from_zero(attempt, rng):
    """Adding a billion to all measurements leaves their variance as it is, but for a thousandth."""
    xs = far(rng, 5)
    stats = attempt.RunningStats(xs)
    # The low ones and the high ones, so that the gap between the parts counts.
    left, right = attempt.RunningStats.map([sorted(xs)[:2], sorted(xs)[2:]])
    for asked, because in ((stats, "Taken one by one."), (left.merge(right), "Merged from two parts.")):
        checks.close(asked.variance(), variance(xs), rtol=1e-3, because=f"{because} They are {xs}.")


@pytest.mark.points(2)
def test_merge(attempt, rng):
    """Two merged accumulators are one that has taken all the measurements, wherever they were parted."""
    xs = sample(rng, 7)
    # The parts have different means, so that the gap between them counts.
    xs = [x + 4 * (i > 2) for i, x in enumerate(xs)]
    cuts = (1, 3, 6, 0, 7)
    lefts = attempt.RunningStats.map([xs[:cut] for cut in cuts])
    rights = attempt.RunningStats.map([xs[cut:] for cut in cuts])
    merged = attempt.RunningStats.merge.map(lefts, rights)
    holds(attempt, merged, [xs] * 5, "Parts of 1 and 6, 3 and 4, 6 and 1, 0 and 7, 7 and 0 were merged.")


def test_merge_of_nothing(attempt, rng):
    """Two empty accumulators make an empty one, which goes on like any other."""
    xs = sample(rng, 3)
    both = attempt.RunningStats().merge(attempt.RunningStats())
    checks.equal(both.n, 0, because="Two empty accumulators were merged.")
    attempt.RunningStats.push.map([both] * 3, xs)
    holds(attempt, [both], [xs], "Two empty accumulators were merged, then three measurements were pushed.")


def test_merge_is_new(attempt, rng):
    """What is merged stays as it was, and the new accumulator goes its own way."""
    long, short = sample(rng, 3), sample(rng, 2)
    lefts, rights = [long, long, [], []], [short, [], short, []]
    ones, others = attempt.RunningStats.map(lefts), attempt.RunningStats.map(rights)
    merged = attempt.RunningStats.merge.map(ones, others)
    attempt.RunningStats.push.map(merged, [20.0] * 4)
    before = "Parts of 3 and 2, 3 and 0, 0 and 2, 0 and 0 were merged, and one more was pushed to each."
    expected = [[*left, *right, 20.0] for left, right in zip(lefts, rights, strict=True)]
    holds(attempt, merged, expected, before)
    answers = attempt.RunningStats.variance.map([*ones, *others], ddof=0)
    kept = [variance(xs, 0) if xs else NAN for xs in lefts + rights]
    checks.close(answers, kept, **CLOSE, because=f"{before} These are the variances of the parts.")


def test_doubled(attempt, rng):
    """Doubled again and again it needs no more memory; the data spread as before, and the error falls."""
    xs, doublings = rng.normal(5.0, 2.0, size=4000), 14
    mu = math.fsum(xs) / 4000
    spread = math.fsum((x - mu) ** 2 for x in xs.tolist()) / 4000
    stats = attempt.RunningStats(xs)
    for _ in range(doublings):
        stats = stats.merge(stats)
    n = 4000 * 2**doublings
    because = f"The same 4000 measurements were merged with themselves until they were {n}."
    checks.equal(stats.n, n, because=because)
    checks.close(stats.variance(), spread * n / (n - 1), **CLOSE, because=because)
    checks.close(stats.standard_error(), math.sqrt(spread / (n - 1)), **CLOSE, because=because)


def test_refused(attempt, rng):
    """A measurement that is nan or infinite is refused and leaves no trace; so is a sigma of 0 or below."""
    xs = sample(rng, 3)
    stats = attempt.RunningStats(xs)
    for bad in (NAN, math.inf, -math.inf):
        checks.raises(ValueError, stats.push, bad)
    checks.raises(ValueError, attempt.RunningStats, [xs[0], NAN, xs[1]])
    holds(attempt, [stats], [xs], "Measurements that are not finite were refused.")
    for bad in (0.0, -float(rng.uniform(0.5, 2))):
        checks.raises(ValueError, stats.standard_error, sigma=bad)
