"""Hidden suite of centre_measures."""

from fractions import Fraction

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 1e-9, "atol": 0.0}  # promised in the stub
WORDS = ("poor", "fair", "good", "great", "superb")  # in no alphabetical order


def sample(rng, n):
    return [round(float(x), 3) for x in rng.normal(20.0, 8.0, size=n)]


def exact_mean(xs):
    return float(sum(map(Fraction, xs)) / len(xs))


def without_extremes(xs, k):
    """Take away the smallest and the largest, k times."""
    left = list(xs)
    for _ in range(k):
        left.remove(min(left))
        left.remove(max(left))
    return left


def middle_ranks(ranks):
    """Return the two middle items (the same one twice for an odd number), by counting what is below."""
    n = len(ranks)
    both = []
    for place in ((n - 1) // 2, n // 2):
        for r in ranks:
            below, same = sum(x < r for x in ranks), sum(x == r for x in ranks)
            if below <= place < below + same:
                both.append(r)
                break
    return both


def large_call(rng, n=50_000):
    """Take the median of n numbers."""
    return "median", (rng.normal(size=n).tolist(),)


def test_mean(attempt, rng):
    """Without trimming it is the mean of all values."""
    samples = [sample(rng, n) for n in (1, 2, int(rng.integers(5, 12)))]
    for xs, answer in zip(samples, attempt.trimmed_mean.map(samples), strict=True):
        checks.close(answer, exact_mean(xs), **CLOSE)


def test_no_digits_lost(attempt, rng):
    """Large numbers that cancel leave the small ones intact."""
    for size in (1e16, 1e30):
        xs = [size, float(rng.uniform(1.0, 9.0)), -size, float(rng.uniform(1.0, 9.0))]
        because = "The exact sum is that of the small numbers alone."
        checks.close(attempt.trimmed_mean(xs), exact_mean(xs), **CLOSE, because=because)
        more = [10 * size, *xs, -10 * size]
        because = "One value is dropped at each end. The exact sum of the rest is that of the small numbers."
        checks.close(attempt.trimmed_mean(more, 0.3), exact_mean(xs), **CLOSE, because=because)
    # Their distance, 4 k + 2, is no float.
    k = int(rng.integers(5 * 10**15, 6 * 10**15))
    xs = [float(x) for x in rng.permutation([-3 * k, -2 * k, 2 * k + 2, 3 * k - 2000])]
    because = "The two in the middle are large, and their exact mean is 1."
    checks.close(attempt.median(xs), 1.0, **CLOSE, because=because)


def test_tuples_and_arrays(attempt, rng):
    """A sample may be a tuple or an array as well as a list."""
    xs = sample(rng, 9)
    for kind in (tuple, np.array):
        because = "The sample is a tuple." if kind is tuple else "The sample is an array."
        answers = attempt.trimmed_mean(kind(xs), 0.15), attempt.median(kind(xs))
        expected = exact_mean(without_extremes(xs, 1)), middle_ranks(xs)[0]
        checks.close(answers, expected, **CLOSE, because=because)
        found = [float(x) for x in checks.as_list(attempt.modes(kind([2.0, 1.0, 3.0, 1.0, 2.0])))]
        checks.equal(found, [2.0, 1.0], because=because)
        for measure in (attempt.trimmed_mean, attempt.median, attempt.modes):
            checks.raises(ValueError, measure, kind([]), because=because)


@pytest.mark.points(2)
def test_trimmed(attempt, rng):
    """At each end the whole part of share * n values is dropped, and the rest is averaged."""
    for n, share in ((10, 0.25), (12, 0.16), (17, 0.33), (5, 0.49), (6, 0.1)):
        xs = sample(rng, n)
        expected = exact_mean(without_extremes(xs, int(share * n)))
        checks.close(attempt.trimmed_mean(xs, share), expected, **CLOSE)


def test_one_wild_value(attempt, rng):
    """One wild value carries the mean away; trimmed mean and median hardly notice it."""
    xs = sample(rng, 9)
    for wild in (1e9, -1e9):
        spoilt = [*xs[:4], wild, *xs[5:]]
        expected = (exact_mean(spoilt), exact_mean(without_extremes(spoilt, 1)), middle_ranks(spoilt)[0])
        answers = attempt.trimmed_mean(spoilt), attempt.trimmed_mean(spoilt, 0.15), attempt.median(spoilt)
        checks.close(answers, expected, **CLOSE, because=f"One of the values is {wild:g}.")


@pytest.mark.points(2)
def test_median_of_numbers(attempt, rng):
    """The median is the middle of the sorted values, for an even number the mean of the two in the middle."""
    samples = [sample(rng, n) for n in (1, 2, 4, 7, 8, 11)] + [[3.0, 1.0, 3.0, 3.0]]
    for xs, answer in zip(samples, attempt.median.map(samples), strict=True):
        checks.close(answer, sum(middle_ranks(xs)) / 2, **CLOSE)


@pytest.mark.points(2)
def test_median_of_labels(attempt, rng):
    """Labels have a median by their order, the lower one where two are in the middle."""
    labels = [WORDS[i] for i in rng.permutation([0, 1, 2])]
    checks.equal(attempt.median(labels, WORDS), "fair", because="They are poor, fair and good.")
    # The two in the middle are far apart, so that no label lies between them by accident.
    labels = [WORDS[i] for i in rng.permutation([0, 0, 4, 4])]
    checks.equal(attempt.median(labels, WORDS), "poor", because="The middle two are poor and superb.")
    labels = [WORDS[i] for i in rng.permutation([0, 3, 4, 4, 4])]
    checks.equal(attempt.median(labels, WORDS), "superb", because="Three of the five are superb.")
    for n in (1, 4, 7, 10):
        ranks = rng.integers(0, 5, size=n).tolist()
        labels = [WORDS[r] for r in ranks]
        checks.equal(attempt.median(labels, WORDS), WORDS[middle_ranks(ranks)[0]])


@pytest.mark.points(2)
def test_modes(attempt, rng):
    """Every value that occurs most often is a mode, in the order of first occurrence."""
    letters = [str(c) for c in rng.permutation(list("abcdefg"))]
    for most, less in ((3, 1), (2, 1), (1, 0)):
        values = letters[:3] * most + letters[3:5] * less
        # The first occurrences keep their order; what follows is shuffled.
        rest = [values[i] for i in rng.permutation(len(values))]
        seen = list(dict.fromkeys(rest))
        expected = [c for c in seen if c in letters[:3]]
        checks.equal(attempt.modes(rest), expected)
    numbers = [int(x) for x in rng.permutation([7, 7, 7, 2, 2, 9, 1])]
    checks.equal(attempt.modes(numbers), [7])
    for unit in (1.0, 1e-12):
        near = [float(x) * unit for x in rng.permutation([1.2, 1.2, 1.7, 1.7, 1.4])]
        answer = [float(x) for x in checks.as_list(attempt.modes(near))]
        expected = [x for x in dict.fromkeys(near) if near.count(x) == 2]
        checks.equal(answer, expected, because=f"The values are {near}.")
    checks.equal(attempt.modes(letters[:1]), letters[:1], because="There is a single value.")


def test_sample_unchanged(attempt, rng):
    """The caller's list is in the same order after each call."""
    xs = sample(rng, 8)
    while xs == sorted(xs):
        xs = sample(rng, 8)
    checks.close(attempt.median(xs), sum(middle_ranks(xs)) / 2, **CLOSE)
    checks.close(attempt.trimmed_mean(xs, 0.2), exact_mean(without_extremes(xs, 1)), **CLOSE)
    checks.equal(attempt.modes([2, 1, 1]), [1])


def test_refused(attempt, rng):
    """Empty samples, shares that leave nothing and unknown labels are refused with a ValueError."""
    xs = sample(rng, 6)
    for call in (attempt.trimmed_mean, attempt.median, attempt.modes):
        checks.raises(ValueError, call, [])
    checks.raises(ValueError, attempt.median, [], WORDS)
    for share in (0.5, 0.7, -0.1, 1.0):
        checks.raises(ValueError, attempt.trimmed_mean, xs, share)
    checks.raises(ValueError, attempt.median, ["good", "awful", "great"], WORDS)
    checks.raises(ValueError, attempt.median, ["good"], [], because="There are no labels in the order.")
