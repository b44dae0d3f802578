"""Hidden suite of reservoir_sampling."""

from collections import Counter
from decimal import Decimal
from fractions import Fraction
from itertools import combinations, product
from math import comb

import pytest

from grader import checks

SPARE = [0.5, 0.25, 0.75]


def all_numbers(n, k):
    """List all that the numbers can say: for the i-th item one of i equal parts from 0 to 1."""
    parts = [[(part + 0.5) / seen for part in range(seen)] for seen in range(k + 1, n + 1)]
    return [[*numbers, *SPARE] for numbers in product(*parts)]


def distribution(attempt, items, k):
    """Return the exact probability of each sample, as a sorted tuple."""
    numbers = all_numbers(len(items), k)
    answers = attempt.reservoir_sample.map([items] * len(numbers), [k] * len(numbers), numbers)
    found = Counter()
    for answer in answers:
        sample = checks.as_list(answer, k)
        unknown = [item for item in sample if item not in items]
        checks.that(not unknown, f"The sample {sample} of {items} holds something else.")
        found[tuple(sorted(sample))] += 1
    return {sample: Fraction(count, len(numbers)) for sample, count in found.items()}


def even(attempt, items, k):
    found = distribution(attempt, items, k)
    for subset in combinations(sorted(items), k):
        because = f"This is the probability that the sample of {k} from {items} consists of {list(subset)}."
        checks.close(float(found.get(subset, 0)), 1 / comb(len(items), k), because=because)


def names(rng, n):
    return rng.choice(list("abcdefghijklmnop"), size=n, replace=False).tolist()


def test_short_stream(attempt, rng):
    """A stream of at most k items is returned whole, in its order."""
    for n, k in ((0, 1), (1, 1), (3, 3), (3, 7)):
        items = names(rng, n)
        answer = attempt.reservoir_sample(items, k, rng.uniform(size=8).tolist())
        checks.equal(answer, items, because=f"The stream has {n} items, k is {k}.")


@pytest.mark.points(2)
def test_sample_of_one(attempt, rng):
    """A sample of one is each item with exactly the same probability."""
    for n in (2, 3, 4):
        even(attempt, names(rng, n), 1)


@pytest.mark.points(2)
@pytest.mark.parametrize(
    ("n", "k"), [(3, 2), (5, 2), (6, 4)], ids=["two_of_three", "two_of_five", "four_of_six"]
)
def test_sample_of_several(attempt, rng, n, k):
    """Every set of k items has exactly the same probability."""
    even(attempt, names(rng, n), k)


def test_equal_items(attempt, rng):
    """Equal items are different ones: what occurs twice comes twice as often."""
    a, b = names(rng, 2)
    for items in ([a, a, b], [b, a, a], [a, b, a]):
        found = distribution(attempt, items, 1)
        because = f"This is the probability of {a} in a sample of 1 from {items}."
        checks.close(float(found.get((a,), 0)), 2 / 3, because=because)


def test_read_as_it_comes(attempt, rng):
    """The stream is read once, item by item, and decisions are made on the way."""
    items, k, read, first = names(rng, 9), 3, [], []

    def stream():
        for item in items:
            read.append(item)
            yield item

    def numbers():
        while True:
            first.append(len(read))
            # So that what has read ahead gets another sample as well.
            yield 0.99 if len(read) == k + len(first) else 0.01

    answer = checks.as_list(attempt.reservoir_sample(stream(), k, numbers()), k)
    checks.equal(read, items, because="These are the items that were read.")
    checks.that(bool(first), "No number was taken, for a stream longer than k.")
    sentence = f"When the first number was taken, {first[0]} items had been read; expected at most {k + 1}."
    checks.that(first[0] <= k + 1, sentence)
    checks.that(set(answer) <= set(items) and len(set(answer)) == k, f"{answer} is no sample of {items}.")


def by_decimals(pairs, k, numbers):
    keys = [Decimal(u).ln() / Decimal(w) for u, (_, w) in zip(numbers, pairs, strict=True)]
    order = sorted(range(len(pairs)), key=lambda i: keys[i], reverse=True)
    return [pairs[i][0] for i in order[:k]]


def weighted(attempt, rng, weights, k):
    """Ask for a weighted sample, and compare."""
    pairs = [(f"item {i}", float(w)) for i, w in enumerate(weights)]
    numbers = rng.uniform(0.01, 0.99, size=len(pairs)).tolist()
    expected = by_decimals(pairs, k, numbers)
    because = f"The pairs are {pairs}, the random numbers {[round(u, 3) for u in numbers]}."
    checks.equal(attempt.weighted_sample(pairs, k, [*numbers, *SPARE]), expected, because=because)


@pytest.mark.points(2)
def test_weighted(attempt, rng):
    """The items with the largest keys are the sample, by falling key."""
    for n, k in ((8, 3), (8, 1), (7, 5), (6, 6), (3, 5)):
        weighted(attempt, rng, 10.0 ** rng.uniform(-1, 1, size=n), k)


def test_extreme_weights(attempt, rng):
    """Keys are compared even where they are too near to 0, or to 1, to be told apart as floats."""
    for low, high in ((-6, -5), (16, 18), (-6, 18)):
        weighted(attempt, rng, 10.0 ** rng.uniform(low, high, size=8), 4)


def test_weighted_items_without_order(attempt, rng):
    """Items are never compared: they may be dicts, or equal to each other."""
    pairs = [({"line": i // 2}, float(w)) for i, w in enumerate(10.0 ** rng.uniform(-1, 1, size=16))]
    numbers = rng.uniform(0.01, 0.99, size=16).tolist()
    checks.equal(attempt.weighted_sample(pairs, 8, [*numbers, *SPARE]), by_decimals(pairs, 8, numbers))


def test_refused(attempt, rng):
    """A sample of nothing, and weights that are not positive, raise ValueError."""
    items = names(rng, 4)
    for k in (0, -int(rng.integers(1, 5))):
        checks.raises(ValueError, attempt.reservoir_sample, items, k, [0.5] * 9)
        checks.raises(ValueError, attempt.weighted_sample, [(item, 1.0) for item in items], k, [0.5] * 9)
    for weight in (-1.5, 0.0):
        pairs = [(items[0], 1.0), (items[1], weight), (items[2], 2.0)]
        checks.raises(ValueError, attempt.weighted_sample, pairs, 2, [0.5] * 9)
