"""Hidden suite of couples_first_girl."""

import math

import numpy as np
import pytest

from grader import checks


def families(p, limit):
    """List the kinds of families, each with its probability, girls and boys, child by child."""
    kinds, undecided, boys = [], 1.0, 0
    # Without a limit the list ends where what is left can no longer be seen.
    while undecided > 1e-18 and (limit is None or boys < limit):
        kinds.append((undecided * p, 1, boys))
        undecided *= 1.0 - p
        boys += 1
    kinds.append((undecided, 0, boys))
    return kinds


def average(kinds, what):
    return math.fsum(probability * what(girls, boys) for probability, girls, boys in kinds)


def chances(rng):
    return [0.5, float(rng.uniform(0.2, 0.45)), float(rng.uniform(0.55, 0.95))]


def limits(rng):
    return [None, 4, int(rng.integers(2, 9)), 1]


def check_key(attempt, cases, key, what):
    for (p, limit), family in zip(cases, attempt.stopping_family.map(*zip(*cases, strict=True)), strict=True):
        right = isinstance(family, dict) and key in family
        checks.that(right, f"The answer is not a dict with the key {key!r}.")
        because = f"This is {key!r} for p_girl = {p:.4g} and max_children = {limit}."
        checks.close(family[key], what(families(p, limit)), because=because)


def simulated(attempt, n, p, limit, seed):
    answer = attempt.simulate_families(n, p, limit, np.random.default_rng(seed))
    return checks.as_array(answer, (n, 2), dtype=np.int64)


def grid(rng):
    return [(p, limit) for p in chances(rng) for limit in limits(rng)]


@pytest.mark.points(2)
def test_children_girls_and_boys(attempt, rng):
    """Without a limit there is one girl in a family, and the boys are those born before her."""
    cases = [(p, None) for p in chances(rng)]
    check_key(attempt, cases, "children", lambda kinds: average(kinds, lambda girls, boys: girls + boys))
    check_key(attempt, cases, "girls", lambda kinds: average(kinds, lambda girls, _: girls))
    check_key(attempt, cases, "boys", lambda kinds: average(kinds, lambda _, boys: boys))


@pytest.mark.points(2)
def test_with_a_limit(attempt, rng):
    """With a limit some families have boys only, and they count like all others."""
    cases = [(p, limit) for p, limit in grid(rng) if limit is not None]
    check_key(attempt, cases, "girls", lambda kinds: average(kinds, lambda girls, _: girls))
    check_key(attempt, cases, "boys", lambda kinds: average(kinds, lambda _, boys: boys))
    check_key(attempt, cases, "children", lambda kinds: average(kinds, lambda girls, boys: girls + boys))


@pytest.mark.points(2)
def test_share_of_all_children(attempt, rng):
    """When couples stop does not change the share of girls among all children."""

    def share(kinds):
        children = average(kinds, lambda girls, boys: girls + boys)
        return average(kinds, lambda girls, _: girls) / children

    check_key(attempt, grid(rng), "girl_share_population", share)


@pytest.mark.points(2)
def test_share_within_families(attempt, rng):
    """The share within a family, averaged over families, weighs small families as much as large ones."""

    def share(kinds):
        return average(kinds, lambda girls, boys: girls / (girls + boys))

    rare = (float(rng.uniform(0.001, 0.005)), None)  # most of these families have hundreds of children
    check_key(attempt, [*grid(rng), rare], "girl_share_per_family", share)


def test_certainty(attempt):
    """Certain girls make families of one child; certain boys make families as large as the limit."""
    expected = {
        "children": 1.0,
        "girls": 1.0,
        "boys": 0.0,
        "girl_share_population": 1.0,
        "girl_share_per_family": 1.0,
    }
    for limit in (None, 1, 5):
        checks.close(attempt.stopping_family(1.0, limit), expected)
    expected = {**dict.fromkeys(expected, 0.0), "children": 3.0, "boys": 3.0}
    checks.close(attempt.stopping_family(0.0, 3), expected)


def test_families_that_can_be(attempt, rng):
    """A simulated family has one girl and no more, or none and as many boys as the limit allows."""
    for p, limit in ((0.3, None), (0.3, 4), (0.6, 1), (1.0, 3), (0.0, 2)):
        rows = simulated(attempt, 200, p, limit, int(rng.integers(2**32)))
        rows = np.vstack([rows, simulated(attempt, 1, p, limit, int(rng.integers(2**32)))])
        girls, boys = rows[:, 0], rows[:, 1]
        checks.that(
            ((girls == 0) | (girls == 1)).all(), "A family has girls after the first one, or fewer than none."
        )
        checks.that((boys >= 0).all(), "A family has a negative number of boys.")
        if limit is None:
            checks.that((girls == 1).all(), "A family has stopped without a girl, though there is no limit.")
        else:
            largest = int((girls + boys).max())
            checks.that(largest <= limit, f"A family has {largest} children; the limit is {limit}.")
            full = (girls == 1) | (boys == limit)
            checks.that(full.all(), f"A family has stopped without a girl before the limit of {limit}.")


@pytest.mark.points(2)
def test_how_often_they_come(attempt, rng):
    """Simulated families come as often as births of one fixed probability make them."""
    n = 4000
    for limit in (None, 3, 1):
        p = float(rng.uniform(0.35, 0.45))
        rows = simulated(attempt, n, p, limit, int(rng.integers(2**32)))
        for probability, girls, boys in families(p, limit)[:5]:
            seen = int(((rows[:, 0] == girls) & (rows[:, 1] == boys)).sum())
            # Six standard deviations: farther off once in 500 million.
            spread = 6 * math.sqrt(n * probability * (1 - probability)) + 1
            expected = f"{n * probability:.0f} are expected"
            because = f"So many of {n} families have {girls} girls and {boys} boys; {expected}."
            checks.between(seen, n * probability - spread, n * probability + spread, because=because)


def test_randomness(attempt, rng):
    """Equal states of rng give equal families, and other states give others."""
    one, other = int(rng.integers(2**31)), 2**31 + int(rng.integers(2**31))
    for limit in (None, 5):
        first, again, third = (simulated(attempt, 100, 0.3, limit, seed) for seed in (one, one, other))
        checks.that((first == again).all(), "Two generators in the same state give different families.")
        checks.that((first != third).any(), "Two generators in different states give the same families.")


def test_refused(attempt, rng):
    """Impossible probabilities, limits and numbers, and families that never end, raise a ValueError."""
    for p, limit in (
        (-0.1, None),
        (1.1, None),
        (1.5, 3),
        (-0.2, 3),
        (0.0, None),
        (0.5, 0),
        (0.5, -2),
        (1.0, 0),
    ):
        checks.raises(ValueError, attempt.stopping_family, p, limit)
        checks.raises(ValueError, attempt.simulate_families, 3, p, limit, rng)
    for n in (0, -1):
        checks.raises(ValueError, attempt.simulate_families, n, 0.5, None, rng)
