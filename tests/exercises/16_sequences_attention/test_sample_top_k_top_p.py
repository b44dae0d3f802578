"""Hidden suite of sample_top_k_top_p."""

import math
from fractions import Fraction

import numpy as np
import pytest

from grader import checks


def distribution(logits, temperature=1.0, top_k=None, top_p=1.0):
    """Follow the three steps with lists of tokens, likeliest first."""
    largest = max(logits)
    order = sorted(range(len(logits)), key=lambda token: (-logits[token], token))
    if temperature == 0:
        order, weights = order[:1], {order[0]: 1.0}
    else:
        weights = {token: math.exp((logits[token] - largest) / temperature) for token in order}
    order = order[:top_k]
    total, sum_kept, kept = math.fsum(weights[token] for token in order), 0.0, []
    for token in order:
        if top_p < 1 and sum_kept / total >= top_p:
            break
        kept.append(token)
        sum_kept += weights[token]
    probabilities = np.zeros(len(logits))
    for token in kept:
        probabilities[token] = weights[token] / sum_kept
    return probabilities


def draw(rng, tokens=None):
    """Draw logits, whose order is neither ascending nor descending."""
    tokens = int(rng.integers(6, 10)) if tokens is None else tokens
    logits = np.log(rng.dirichlet(np.ones(tokens)) + 0.02)
    return logits + rng.normal()


def compare(attempt, logits, *cases):
    """Ask for all cases at once; each is a dict of settings with a sentence on it."""
    usual = {"temperature": 1.0, "top_k": None, "top_p": 1.0}
    cases = [(usual | settings, told) for settings, told in cases]
    asked = [[case[name] for case, _ in cases] for name in usual]
    answers = attempt.next_token_probabilities.map([logits] * len(cases), *asked)
    for (case, told), actual in zip(cases, answers, strict=True):
        expected = distribution(logits.tolist(), **case)
        checks.close(actual, expected, because=told)
        extra = np.count_nonzero(actual) - np.count_nonzero(expected)
        checks.that(not extra, f"Some token should have a probability of exactly 0. {told}".rstrip())


def share_between(rng, logits, kept, **settings):
    """Draw a top_p for which the first `kept` tokens are needed, well away from its ends."""
    p = np.sort(distribution(logits.tolist(), **settings))[::-1]
    before, after = p[: kept - 1].sum(), p[:kept].sum()
    return float(before + rng.uniform(0.3, 0.7) * (after - before))


def large_call(rng, n=50_000):
    """Compute what top-p at 0.9 leaves of n tokens."""
    return "next_token_probabilities", (rng.normal(size=n), 1.0, None, 0.9)


def test_temperature(attempt, rng):
    """The logits are divided by the temperature before the softmax: low ones sharpen, high ones flatten."""
    logits = draw(rng)
    temperatures = 1.0, float(rng.uniform(0.3, 0.8)), float(rng.uniform(1.5, 4.0))
    compare(attempt, logits, *(({"temperature": t}, f"The temperature is {t:.3g}.") for t in temperatures))
    actual = attempt.next_token_probabilities(logits)
    checks.close(actual, distribution(logits.tolist()), because="Nothing but the logits was given.")


def test_temperature_zero(attempt, rng):
    """At temperature 0 the largest logit gets all, and of equals the first."""
    logits = draw(rng)
    cold = {"temperature": 0.0}
    compare(attempt, logits, (cold, ""))
    twice = rng.choice(len(logits), size=2, replace=False)
    logits[twice] = logits.max() + 1.0
    told = "Two logits are the largest."
    compare(attempt, logits, (cold, told), (cold | {"top_k": 3, "top_p": 0.9}, told))


@pytest.mark.points(2)
def test_top_k(attempt, rng):
    """Top-k keeps the k likeliest tokens in their places, and makes their probabilities sum to 1 again."""
    logits = draw(rng)
    ks = 1, int(rng.integers(2, 5)), len(logits), len(logits) + 3
    compare(attempt, logits, *(({"top_k": k}, f"Of {len(logits)} tokens {k} may be kept.") for k in ks))


def test_equal_tokens(attempt, rng):
    """Of tokens that are equally likely the first ones are kept, and exactly as many as fit."""
    logits = np.full(7, float(rng.normal()))
    high, low = rng.choice(7, size=2, replace=False)
    logits[high] += 1.0
    logits[low] -= 1.0
    k, share = int(rng.integers(3, 5)), share_between(rng, logits, 3)
    told = f"Five tokens are equal, {k} may be kept in all."
    compare(attempt, logits, ({"top_k": k}, told), ({"top_p": share}, "Five tokens are equal."))


@pytest.mark.points(2)
def test_top_p(attempt, rng):
    """Top-p keeps the fewest likely tokens that reach the share, that with which they reach it included."""
    logits = draw(rng)
    cases = [({"top_p": 1.0}, "With a share of 1 every token is kept.")]
    for kept in range(1, 6):
        share = share_between(rng, logits, kept)
        told = f"The share of {share:.3g} is reached with {kept} token{'s' * (kept > 1)}."
        cases.append(({"top_p": share}, told))
    compare(attempt, logits, *cases)


@pytest.mark.points(2)
def test_one_after_the_other(attempt, rng):
    """Top-p works on what temperature and top-k have left."""
    logits = draw(rng, 9)
    cases = []
    for temperature in (0.4, 3.0):
        hot, told = {"temperature": temperature}, f"The temperature is {temperature:.3g}."
        cases.append((hot | {"top_k": 3}, told))
        for kept in (2, 3, 4):
            cases.append((hot | {"top_p": share_between(rng, logits, kept, **hot)}, told))
    compare(attempt, logits, *cases)
    # Nearly flat: after top-k one token holds about a fourth, before it a ninth.
    told = "Top-k has left four tokens."
    both = {"top_k": 4, "top_p": 0.6}
    compare(attempt, logits * 0.1, (both, told), (both | {"temperature": 0.5}, told))


def test_forbidden(attempt, rng):
    """A token with a logit of minus infinity has a probability of 0, whatever is asked for."""
    logits = draw(rng, 6)
    logits[rng.choice(6, size=3, replace=False)] = -np.inf
    settings = {}, {"top_k": 4}, {"top_p": 0.999}, {"temperature": 0.0}, {"temperature": 3.0, "top_k": 2}
    compare(attempt, logits, *((case, "Three of the six tokens are forbidden.") for case in settings))


def test_huge_logits(attempt, rng):
    """Logits of many thousands, or a very low temperature, give finite probabilities that sum to 1."""
    logits = draw(rng)
    for far in (-9000.0, 9000.0):
        told = f"All logits lie near {far:.0f}."
        compare(attempt, logits + far, ({}, told), ({"temperature": 0.01}, told))
    compare(attempt, rng.permutation(np.linspace(-9000.0, 9000.0, 5)), ({"top_p": 0.9}, ""))


@pytest.mark.points(2)
def test_pick(attempt, rng):
    """Each token is the answer for a share of the numbers as large as its probability, in order of index."""
    # Multiples of 1/64 and their sums are exact in binary, so that the ends of the pieces are exact too.
    parts = rng.multinomial(58, np.ones(6) / 6) + 1
    parts = np.insert(parts, rng.choice([0, 2, 4, 6], size=3), 0)
    ends = [Fraction(int(end), 64) for end in np.cumsum(parts)]
    numbers = sorted({Fraction(i, 64) for i in range(64)} | {Fraction(2 * i + 1, 128) for i in range(64)})
    expected = [next(token for token, end in enumerate(ends) if u < end) for u in numbers]
    actual = attempt.pick_token.map([parts / 64] * len(numbers), list(map(float, numbers)))
    for u, got, want in zip(numbers, actual, expected, strict=True):
        checks.equal(got, want, because=f"The number is {float(u):.6g}.")


def test_pick_at_the_ends(attempt, rng):
    """No number gives a token of probability 0, not the first number and not one beyond the rounded sum."""
    p = rng.dirichlet(np.ones(4))
    p = np.concatenate([[0.0], p, [0.0, 0.0]])
    checks.equal(attempt.pick_token(p, 0.0), 1, because="The number is 0, and so is the first probability.")
    because = "The probabilities sum to a little less than 1, and the number lies beyond."
    checks.equal(attempt.pick_token(p * (1 - 5e-10), math.nextafter(1.0, 0.0)), 4, because=because)


def test_refused(attempt, rng):
    """Settings outside of their range raise ValueError, and so does a number outside of 0 to 1."""
    logits = draw(rng)
    for wrong in (
        {"temperature": -float(rng.uniform(0.1, 1))},
        {"top_k": 0},
        {"top_p": 0.0},
        {"top_p": 1.0 + float(rng.uniform(0.1, 1))},
    ):
        checks.raises(ValueError, attempt.next_token_probabilities, logits, **wrong)
    for u in (-float(rng.uniform(0.1, 1)), 1.0):
        checks.raises(ValueError, attempt.pick_token, distribution(logits.tolist()), u)
