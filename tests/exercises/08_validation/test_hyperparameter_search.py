"""Hidden suite of hyperparameter_search."""

import math

import numpy as np
import pytest

from grader import checks


def some_range(rng):
    """Draw a range of three to five decades."""
    low = float(10.0 ** rng.uniform(-6, -3))
    return low, low * float(10.0 ** rng.uniform(3, 5))


def halving(loss, n, budget, eta):
    """Play the rounds over the numbers of the settings; return the winner, what was spent, and all calls."""
    left, calls = list(range(n)), []
    while len(left) > 1:
        seen = {}
        for i in left:
            calls.append((i, budget))
            seen[i] = loss(i, budget) if abs(loss(i, budget)) < math.inf else math.inf
        stay = []
        for _ in range(max(1, len(left) // eta)):
            stay.append(min((i for i in left if i not in stay), key=lambda i: (seen[i], i)))
        left, budget = [i for i in left if i in stay], budget * eta
    return left[0], sum(cost for _, cost in calls), calls


def play(attempt, loss, n, budget, eta, because=""):
    """Compare the answer, and every evaluation that was asked for, with the rounds as they are described."""
    # Names in no order, so that the place in the list is all that ties can be settled by.
    configs = [{"rate": 7 * i % 31 / 31, "number": i} for i in range(n)]
    asked = []

    def evaluate(config, given):
        number = int(config["number"])
        asked.append((number, int(given)))
        return loss(number, int(given))

    answer = attempt.successive_halving(evaluate, configs, budget, eta)
    best, spent, calls = halving(loss, n, budget, eta)
    checks.close(answer, (configs[best], spent), because=because)
    budgets = [given for _, given in asked]
    checks.that(budgets == sorted(budgets), "A round with a smaller budget came after one with a larger.")
    checks.that(
        sorted(asked) == sorted(calls),
        f"There were {len(asked)} evaluations; the rounds need {len(calls)}, each setting with its budget.",
    )


def curves(rng, n):
    """Draw losses that fall with the budget, each at its own pace: who leads at first is overtaken."""
    end, gain = rng.permutation(n) / n, 3.0 * rng.permutation(n) / n
    return lambda i, budget: float(end[i] + gain[i] / budget)


@pytest.mark.points(2)
def test_grid(attempt, rng):
    """Each value of the grid is the same multiple of the one before, from one end to the other."""
    ranges = [(*some_range(rng), int(rng.integers(4, 9))), (*some_range(rng), 2), (2.0, 50.0, 5)]
    expected = [
        np.array([low ** (1 - i / (n - 1)) * high ** (i / (n - 1)) for i in range(n)])
        for low, high, n in ranges
    ]
    checks.close(attempt.log_grid.map(*zip(*ranges, strict=True)), expected, rtol=1e-9, atol=0.0)


@pytest.mark.points(2)
def test_draws(attempt, rng):
    """The logarithm of the draws is spread evenly from one end to the other."""
    low, high = some_range(rng)
    for ends in ((low, high), (5.0, 400.0)):
        values = attempt.log_uniform(*ends, 3000, np.random.default_rng(int(rng.integers(2**32))))
        values = checks.as_array(values, (3000,))
        inside = (values >= ends[0] * (1 - 1e-9)).all() and (values <= ends[1] * (1 + 1e-9)).all()
        checks.that(inside, f"Some draws lie outside of {ends[0]:.3g} to {ends[1]:.3g}.")
        place = np.sort(np.log(values / ends[0]) / math.log(ends[1] / ends[0]))
        gap = float(np.abs(place - (np.arange(3000) + 0.5) / 3000).max())
        share = float((place > 0.75).mean())
        checks.that(
            gap < 0.055,
            f"A share of {share:.2f} of the draws lies in the last quarter of the scale of logarithms.",
        )


def test_generator(attempt, rng):
    """The generator that is passed decides the draws, and nothing else does."""
    seed = int(rng.integers(2**32))
    low, high = some_range(rng)
    first, again, other = (
        checks.as_array(attempt.log_uniform(low, high, 20, np.random.default_rng(s)), (20,))
        for s in (seed, seed, seed + 1)
    )
    checks.equal(again, first, because="The generator was in the same state as before.")
    checks.that(not np.array_equal(other, first), "Generators in unlike states gave the same draws.")
    checks.that(len(set(first.tolist())) == 20, "Some of the draws are equal.")


@pytest.mark.points(2)
def test_rounds(attempt, rng):
    """Each round judges by its own losses, keeps one in eta, and gives those eta times the budget."""
    for n, eta in ((27, 3), (8, 2), (16, 4)):
        play(attempt, curves(rng, n), n, int(rng.integers(1, 6)), eta)


def test_uneven_numbers(attempt, rng):
    """The number that stays is rounded down, but one is always left, and is not evaluated again."""
    for n, eta in ((20, 3), (11, 2), (4, 5), (2, 3)):
        because = f"There are {n} settings, and eta is {eta}."
        play(attempt, curves(rng, n), n, int(rng.integers(1, 6)), eta, because)
    play(attempt, curves(rng, 1), 1, 2, 3, "There is a single setting.")


def test_usual_eta(attempt, rng):
    """Without eta one in three stays."""
    end = rng.permutation(9).astype(float)
    answer = attempt.successive_halving(
        lambda config, budget: float(end[int(config["number"])]), [{"number": i} for i in range(9)], 2
    )
    checks.close(answer, ({"number": int(end.argmin())}, 36))


def test_equal_losses(attempt, rng):
    """Of settings with equal losses those stay that come first in the list."""
    coarse = rng.integers(0, 3, size=18)
    play(attempt, lambda i, budget: float(coarse[i]), 18, 1, 3, "Many losses are equal.")
    play(attempt, lambda i, budget: 0.5, 12, 1, 2, "All losses are equal.")
    late = rng.permutation(12)
    loss = lambda i, budget: float(late[i]) if budget == 1 else 1.0  # noqa: E731
    play(attempt, loss, 12, 1, 2, "After the first round all losses are equal.")


def test_diverged(attempt, rng):
    """A loss of nan or infinity is worse than every other, wherever it stands."""
    for bad in ((math.nan,), (math.inf, math.nan)):
        broken = set(rng.choice(18, size=9, replace=False).tolist())
        fair = curves(rng, 18)
        loss = lambda i, budget, broken=broken, fair=fair, bad=bad: (  # noqa: E731
            bad[i % len(bad)] if i in broken else 1e3 + fair(i, budget)
        )
        play(attempt, loss, 18, 1, 3, "Half of the runs diverge.")
    only = int(rng.integers(1, 9))
    loss = lambda i, budget: 3.0 if i == only else math.nan  # noqa: E731
    play(attempt, loss, 9, 1, 3, "All runs but one diverge.")
    kinds = [math.nan, *rng.permutation([math.nan, math.inf] * 4).tolist()]
    play(attempt, lambda i, budget: kinds[i], 9, 1, 3, "All runs diverge.")


def test_refused(attempt, rng):
    """Ranges without a logarithm, grids without two ends, and rounds that drop nothing are refused."""
    low, high = some_range(rng)
    for ends in ((0.0, high), (-low, high), (high, low), (low, low)):
        checks.raises(ValueError, attempt.log_grid, *ends, 4)
        checks.raises(ValueError, attempt.log_uniform, *ends, 4, rng)
    checks.raises(ValueError, attempt.log_grid, low, high, 1)
    checks.raises(
        ValueError, attempt.successive_halving, lambda config, budget: 0.0, [{"a": 1}, {"a": 2}], 1, 1
    )
    checks.raises(ValueError, attempt.successive_halving, lambda config, budget: 0.0, [], 1)
