"""Hidden suite of covariance_and_correlation."""

import math
from fractions import Fraction

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 1e-6, "atol": 1e-9}  # promised in the stub


def sums(x, y):
    """Return the three sums of products of deviations, in fractions without rounding."""
    xs, ys = [Fraction(v) for v in x.tolist()], [Fraction(v) for v in y.tolist()]
    mx, my = sum(xs) / len(xs), sum(ys) / len(ys)
    xy = sum((a - mx) * (b - my) for a, b in zip(xs, ys, strict=True))
    return xy, sum((a - mx) ** 2 for a in xs), sum((b - my) ** 2 for b in ys)


def covariance(x, y, ddof=1):
    return float(sums(x, y)[0] / (len(x) - ddof))


def correlation(x, y):
    xy, xx, yy = sums(x, y)
    return math.copysign(math.sqrt(xy**2 / (xx * yy)), xy)


def ranks(values):
    """Count what is below and what is equal; a rank is half a whole number."""
    counted = [(sum(u < v for u in values), sum(u == v for u in values)) for v in values.tolist()]
    return np.array([below + (same + 1) / 2 for below, same in counted])


def rank_correlation(x, y):
    return correlation(ranks(x), ranks(y))


def columns(rng, n, slope=0.0):
    """Draw n pairs in steps of 1e-6, so that values keep their order in any unit."""
    x = rng.normal(float(rng.uniform(2, 5)), float(rng.uniform(1, 3)), size=n)
    y = rng.normal(float(rng.uniform(-5, -2)), float(rng.uniform(1, 3)), size=n) + slope * x
    return x.round(6), y.round(6)


def large_call(rng, n=20_000):
    """Correlate the ranks of n pairs."""
    x = rng.normal(size=n)
    return "spearman", (x, (x + rng.normal(size=n)).round(2))


@pytest.mark.points(2)
def test_covariance(attempt, rng):
    """The covariance is the sum of the products of the deviations from both means, over n - ddof."""
    cases = [(*columns(rng, n), ddof) for n, ddof in ((4, 0), (5, 1), (6, 2), (9, 0), (1, 0))]
    expected = [covariance(*case) for case in cases]
    checks.close(attempt.covariance.map(*zip(*cases, strict=True)), expected, **CLOSE)
    pairs = [columns(rng, n) for n in (2, 5, int(rng.integers(8, 14)))]
    pairs.append((rng.permutation(np.arange(3, 40))[:6], rng.permutation(np.arange(50, 90))[:6]))
    expected = [covariance(x, y) for x, y in pairs]
    checks.close(
        attempt.covariance.map(*zip(*pairs, strict=True)), expected, **CLOSE, because="ddof is not given."
    )


@pytest.mark.points(2)
def test_pearson(attempt, rng):
    """Pearson's correlation is the covariance over both standard deviations, all with the same divisor."""
    pairs = [columns(rng, n, slope) for n, slope in ((3, 0.0), (5, 0.0), (8, 0.9), (12, -0.8))]
    pairs.append((rng.permutation(np.arange(3, 40))[:6], rng.permutation(np.arange(50, 90))[:6]))
    expected = [correlation(x, y) for x, y in pairs]
    checks.close(attempt.pearson.map(*zip(*pairs, strict=True)), expected, **CLOSE)


def test_units(attempt, rng):
    """In other units the covariance takes on both factors; a correlation takes on at most their sign."""
    x, y = columns(rng, 9, slope=0.4)
    factors = [(1.0, 1.0), (100.0, 1.0), (1.0, -0.01), (-8.0, 1.8), (-2.0, -0.5)]
    xs = [a * x + float(rng.uniform(-9, 9)) for a, _ in factors]
    ys = [c * y + float(rng.uniform(-9, 9)) for _, c in factors]
    signs = [math.copysign(1.0, a * c) for a, c in factors]
    because = "These are the same data in other units, each column times a factor plus a constant."
    expected = [a * c * covariance(x, y) for a, c in factors]
    checks.close(attempt.covariance.map(xs, ys), expected, **CLOSE, because=because)
    expected = [sign * correlation(x, y) for sign in signs]
    checks.close(attempt.pearson.map(xs, ys), expected, **CLOSE, because=because)
    expected = [sign * rank_correlation(x, y) for sign in signs]
    checks.close(attempt.spearman.map(xs, ys), expected, **CLOSE, because=because)


def test_places_changed(attempt, rng):
    """None of the three knows cause from effect: x and y may change places."""
    x, y = columns(rng, 7, slope=0.5)
    y = 3 * y
    for function, oracle in (
        (attempt.covariance, covariance),
        (attempt.pearson, correlation),
        (attempt.spearman, rank_correlation),
    ):
        checks.close(function.map([x, y], [y, x]), [oracle(x, y)] * 2, **CLOSE)


def test_far_from_zero(attempt, rng):
    """Adding 10 million to all values changes neither covariance nor correlation."""
    xs, ys = [], []
    for n in range(7, 15):
        spread = rng.permutation(np.linspace(-1.5, 1.5, n) + rng.uniform(-0.1, 0.1, size=n))
        xs.append(spread + float(rng.uniform(1.0e7, 1.2e7)))
        ys.append(spread + rng.uniform(-0.5, 0.5, size=n) - float(rng.uniform(1.0e7, 1.2e7)))
    because = "All values are around 10 million in size; their spread of about 1 begins at the eighth digit."
    expected = [covariance(x, y) for x, y in zip(xs, ys, strict=True)]
    checks.close(attempt.covariance.map(xs, ys), expected, **CLOSE, because=because)
    expected = [correlation(x, y) for x, y in zip(xs, ys, strict=True)]
    checks.close(attempt.pearson.map(xs, ys), expected, **CLOSE, because=because)
    expected = [rank_correlation(x, y) for x, y in zip(xs, ys, strict=True)]
    checks.close(attempt.spearman.map(xs, ys), expected, **CLOSE, because=because)


def test_huge_and_tiny(attempt, rng):
    """A correlation has no unit: it does not change if the numbers are all huge or all tiny."""
    x, y = columns(rng, 8, slope=-0.5)
    xs = [x * 1e95, x * 1e-95, x * 1e95]
    ys = [y * 1e95, y * 1e-95, y * 1e-95]
    because = "The columns are of size 1e95 or 1e-95."
    checks.close(attempt.pearson.map(xs, ys), [correlation(x, y)] * 3, **CLOSE, because=because)
    checks.close(attempt.spearman.map(xs, ys), [rank_correlation(x, y)] * 3, **CLOSE, because=because)


def test_never_beyond_one(attempt, rng):
    """Pairs on a line have correlation 1 or -1, and rounding carries none beyond."""
    xs = [rng.normal(size=int(n)) for n in rng.integers(3, 12, size=160)]
    slopes = rng.permutation([1.0, -1.0] * 80) * rng.uniform(0.1, 9.0, size=160)
    ys = [slope * x + 1.0 for slope, x in zip(slopes, xs, strict=True)]
    orders = [rng.permutation(n) for n in range(2, 60) for _ in range(2)]
    turned = [order if i % 2 else -order for i, order in enumerate(orders)]
    for answers, signs in (
        (attempt.pearson.map(xs, ys), np.sign(slopes).tolist()),
        (attempt.spearman.map(orders, turned), [1.0 if i % 2 else -1.0 for i in range(len(orders))]),
    ):
        checks.close(answers, signs, **CLOSE)
        for answer in answers:
            beyond = max(abs(checks.as_number(answer)) - 1.0, 0.0)
            checks.that(
                beyond == 0, f"An answer is beyond 1 in size, by {beyond:.1e}: cut off what is rounding."
            )


def test_constant_column(attempt, rng):
    """If one column is constant there is no correlation: the answer is nan."""
    x = columns(rng, 3)[0]
    power = 2.0 ** int(rng.integers(-5, 6))
    constants = [np.full(3, 2.5 * power), np.full(3, 7), np.full(3, 0.1 * power), np.full(3, -0.1 * power)]
    cases = [case for c in constants for case in ((x, c), (c, x))] + [(constants[0], constants[1])]
    for function in (attempt.pearson, attempt.spearman):
        answers = function.map(*zip(*cases, strict=True))
        checks.close(answers, [math.nan] * 9, **CLOSE, because="In each call a column is constant.")


@pytest.mark.points(2)
def test_spearman(attempt, rng):
    """Spearman's correlation is Pearson's of the ranks, and equal values share their mean rank."""
    pairs = [columns(rng, n) for n in (4, 7, 12)]
    expected = [rank_correlation(x, y) for x, y in pairs]
    checks.close(attempt.spearman.map(*zip(*pairs, strict=True)), expected, **CLOSE)
    few = [np.array([3.0, 8.0, 8.0, 9.0, 3.0, 3.0, 5.0, 8.0, 8.0]), np.array([1, 1, 2, 2, 2, 2, 4, 7, 7])]
    pairs = [(rng.permutation(few[i]), rng.permutation(few[k])) for i, k in ((0, 1), (1, 0), (0, 0))]
    pairs.append((rng.permutation(few[0]), columns(rng, 9)[1]))
    expected = [rank_correlation(x, y) for x, y in pairs]
    because = "Some values are equal."
    checks.close(attempt.spearman.map(*zip(*pairs, strict=True)), expected, **CLOSE, because=because)


def test_curves(attempt, rng):
    """On a rising curve Spearman's is 1 and Pearson's below; on a symmetric parabola both are 0."""
    x = rng.permutation(np.linspace(-4.0, 4.0, 9) + rng.uniform(-0.1, 0.1, size=9))
    half = rng.uniform(0.5, 4.0, size=4).round(3)
    centred = rng.permutation(np.concatenate([half, -half]))
    xs, ys = [x, x, centred], [np.exp(x), -(x**3), centred**2]
    because = "The curves are exp(x), -x ** 3, and x ** 2 with x symmetric about 0."
    checks.close(attempt.spearman.map(xs, ys), [1.0, -1.0, 0.0], **CLOSE, because=because)
    expected = [correlation(x, y) for x, y in zip(xs, ys, strict=True)]
    checks.close(attempt.pearson.map(xs, ys), expected, **CLOSE, because=because)


def test_refused(attempt, rng):
    """Columns that differ in length, and too few pairs, are refused with a ValueError."""
    x, y = columns(rng, 5)
    because = "The columns differ in length."
    for short in (y[:-1], y[:1]):
        checks.raises(ValueError, attempt.covariance, x, short, because=because)
    checks.raises(ValueError, attempt.covariance, x[:-1], y, because=because)
    checks.raises(ValueError, attempt.pearson, x, y[:1], because=because)
    checks.raises(ValueError, attempt.spearman, x[:-1], y, because=because)
    constant = np.full(4, float(rng.integers(1, 9)))
    for function in (attempt.pearson, attempt.spearman):
        for pair in ((constant, y), (x, constant)):
            checks.raises(
                ValueError, function, *pair, because="The columns differ in length; one is constant."
            )
    because = "There are too few pairs."
    checks.raises(ValueError, attempt.covariance, x[:1], y[:1], because=because)
    checks.raises(ValueError, attempt.covariance, x[:0], y[:0], ddof=0, because=because)
    for function in (attempt.pearson, attempt.spearman):
        checks.raises(ValueError, function, x[:1], y[:1], because=because)
