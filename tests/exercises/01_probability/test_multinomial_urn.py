"""Hidden suite of multinomial_urn."""

import itertools
import math
from collections import Counter
from decimal import Decimal, localcontext
from fractions import Fraction

import numpy as np
import pytest

from grader import checks

RTOL = 1e-6


def random_probs(rng, classes):
    weights = rng.uniform(0.2, 1.0, size=classes)
    return weights / weights.sum()


def law_by_listing(n, probs):
    """Go through all sequences of n draws: exact probability of each vector of counts."""
    law = Counter()
    for draws in itertools.product(range(len(probs)), repeat=n):
        counts = tuple(draws.count(i) for i in range(len(probs)))
        law[counts] += math.prod(Fraction(float(probs[i])) for i in draws)
    return law


def share_of_hands(urn, want, replace):
    """Tell the balls apart, list every way to draw them one after the other, and count."""
    balls = [colour for colour, number in urn.items() for _ in range(number)]
    draws = sum(want.values())
    list_all = itertools.product(range(len(balls)), repeat=draws)
    if not replace:
        list_all = itertools.permutations(range(len(balls)), draws)
    wanted = {colour: number for colour, number in want.items() if number}
    hits = [Counter(balls[i] for i in hand) == wanted for hand in list_all]
    return Fraction(sum(hits), len(hits))


def random_urn(rng):
    red, blue, green = (int(x) for x in rng.integers(2, 4, size=3))
    return {"red": red, "blue": blue, "green": green}


def mean_and_cov(answer):
    checks.that(
        isinstance(answer, tuple | list) and len(answer) == 2, "The answer is not a pair (mean, cov)."
    )
    return answer


@pytest.mark.points(2)
def test_every_sequence(attempt, rng):
    """The probability of counts is the total over all sequences of draws with these counts."""
    probs = random_probs(rng, 3)
    law = law_by_listing(int(rng.integers(3, 6)), probs)
    cases = [list(counts) for counts in law]
    actual = attempt.multinomial_pmf.map(cases, [probs.tolist()] * len(cases))
    for got, expected in zip(actual, law.values(), strict=True):
        checks.close(got, float(expected), rtol=RTOL, atol=0.0)


def test_class_of_probability_zero(attempt, rng):
    """A class of probability 0 may be wanted 0 times at no cost, and never more often."""
    p = float(rng.uniform(0.1, 0.9))
    k, m = (int(x) for x in rng.integers(1, 6, size=2))
    expected = math.comb(k + m, k) * p**k * (1 - p) ** m
    checks.close(attempt.multinomial_pmf([k, 0, m], [p, 0.0, 1 - p]), expected, rtol=RTOL, atol=0.0)
    checks.close(attempt.multinomial_pmf([k, 1, m], [p, 0.0, 1 - p]), 0.0, atol=0.0)


def test_many_draws(attempt, rng):
    """Thousands of draws neither overflow nor underflow."""
    n, probs = int(rng.integers(2_000, 8_000)), random_probs(rng, 4)
    counts = [int(x) for x in np.random.default_rng(n).multinomial(n, probs)]
    with localcontext() as context:
        context.prec = 60
        orders = math.prod(math.comb(sum(counts[: i + 1]), count) for i, count in enumerate(counts))
        powers = [Decimal(float(p)) ** count for p, count in zip(probs, counts, strict=True)]
        expected = float(orders * math.prod(powers))
    checks.close(attempt.multinomial_pmf(counts, probs.tolist()), expected, rtol=RTOL, atol=0.0)


@pytest.mark.points(2)
def test_balls_go_back(attempt, rng):
    """Drawing with replacement, every ball is as likely at every draw; the answer is an exact fraction."""
    urn = random_urn(rng)
    for want in ({"red": 1, "blue": 2, "green": 1}, {"red": 2, "blue": 1, "green": 0}):
        checks.equal(attempt.urn_probability(urn, want), share_of_hands(urn, want, replace=True))


@pytest.mark.points(2)
def test_balls_stay_out(attempt, rng):
    """Drawing without replacement, all hands of this size are equally likely."""
    urn = random_urn(rng)
    for want in ({"red": 1, "blue": 2, "green": 1}, {"red": 2, "blue": 1, "green": 0}):
        checks.equal(
            attempt.urn_probability(urn, want, replace=False), share_of_hands(urn, want, replace=False)
        )


def test_colours_not_named(attempt, rng):
    """A colour that is not wanted must not come; a colour that the urn does not have cannot come."""
    urn = random_urn(rng)
    for replace in (True, False):
        expected = share_of_hands(urn, {"green": 2}, replace)
        checks.equal(attempt.urn_probability(urn, {"green": 2}, replace=replace), expected)
        checks.equal(attempt.urn_probability(urn, {"green": 2, "white": 0}, replace=replace), expected)
        want = {"red": 1, "white": 1}
        checks.equal(attempt.urn_probability(urn, want, replace=replace), Fraction(0))
    more = {"red": urn["red"] + 1}
    checks.equal(attempt.urn_probability(urn, more, replace=True), share_of_hands(urn, more, replace=True))
    checks.equal(attempt.urn_probability(urn, more, replace=False), Fraction(0))


def test_more_than_the_urn_holds(attempt, rng):
    """Without replacement an urn is empty at some time: more draws than balls are impossible."""
    urn = random_urn(rng)
    for few in (urn, {"red": urn["red"]}):
        want = {"red": sum(few.values()) + int(rng.integers(1, 3))}
        checks.equal(attempt.urn_probability(few, want, replace=False), Fraction(0))


def test_each_count_is_binomial(attempt, rng):
    """A single count is binomial: its mean is n p and its variance n p (1 - p)."""
    for n in (int(rng.integers(2, 30)), 1, 0):
        probs = random_probs(rng, int(rng.integers(2, 6)))
        mean, cov = mean_and_cov(attempt.multinomial_mean_cov(n, probs))
        checks.close(mean, np.array([n * p for p in probs]), rtol=RTOL, atol=0.0)
        checks.that(np.shape(cov) == (probs.size, probs.size), "cov is not a K x K matrix.")
        checks.close(np.diagonal(cov), np.array([n * p * (1 - p) for p in probs]), rtol=RTOL, atol=0.0)


@pytest.mark.points(2)
def test_counts_depend_on_each_other(attempt, rng):
    """Counts compete for the same n draws: the covariance of two classes is negative."""
    n, probs = int(rng.integers(2, 5)), random_probs(rng, 3)
    law = law_by_listing(n, probs)
    mean = [sum(counts[i] * weight for counts, weight in law.items()) for i in range(3)]
    expected = [
        [
            float(sum((c[i] - mean[i]) * (c[j] - mean[j]) * weight for c, weight in law.items()))
            for j in range(3)
        ]
        for i in range(3)
    ]
    _, cov = mean_and_cov(attempt.multinomial_mean_cov(n, probs))
    checks.close(cov, np.array(expected), rtol=RTOL, atol=0.0)


def test_rounded_probabilities(attempt, rng):
    """Probabilities that sum to 1 but for rounding are accepted."""
    classes = int(rng.choice([3, 6, 7]))
    probs = [round(1 / classes, 10)] * classes
    checks.close(attempt.multinomial_pmf([1] + [0] * (classes - 1), probs), 1 / classes, rtol=RTOL)
    mean, _ = mean_and_cov(attempt.multinomial_mean_cov(classes, np.array(probs)))
    checks.close(mean, np.ones(classes), rtol=RTOL)
    n, short = 4_500, (1.0 - 9e-10) / 2  # ((1 - 9e-10) / 2) ** 9000 is less by eight millionths
    orders = math.fsum(math.log((n + i) / (2 * i)) for i in range(1, n + 1)) + n * math.log(0.5)
    expected = math.exp(orders + 2 * n * math.log1p(-9e-10))
    because = "The two probabilities sum to 1 - 9e-10, and are used as they are."
    checks.close(
        attempt.multinomial_pmf([n, n], [short, short]), expected, rtol=RTOL, atol=0.0, because=because
    )


def test_invalid_input(attempt, rng):
    """Negative numbers, unequal lengths and probabilities that do not sum to 1 raise a ValueError."""
    p = float(rng.uniform(0.2, 0.7))
    for counts, probs in (
        ([1, -1, 2], [p, 0.1, 0.9 - p]),
        ([1, 2], [p, 0.1, 0.9 - p]),
        ([1, 0, 2], [p, 1.0 - p + 0.2, -0.2]),
        ([1, 0, 2], [p, 0.1, 0.8 - p]),
        ([1, 0, 2], [p, 0.1, 0.9 - p + 0.01]),
        ([1, 0, 2], [p, 0.1, 0.9 - p - 0.0012]),
    ):
        checks.raises(ValueError, attempt.multinomial_pmf, counts, probs)
    checks.raises(ValueError, attempt.multinomial_mean_cov, -1, np.array([p, 1 - p]))
    checks.raises(ValueError, attempt.multinomial_mean_cov, 3, np.array([p, 0.9 - p]))
    checks.raises(ValueError, attempt.multinomial_mean_cov, 3, np.array([1.0 + p, -p]))
