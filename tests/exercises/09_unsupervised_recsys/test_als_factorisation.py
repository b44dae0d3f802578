"""Hidden suite of als_factorisation."""

import math
from itertools import pairwise

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 1e-6, "atol": 1e-9}  # promised in the stub


def ridge(ratings, seen, items, reg):
    """Solve one user's normal equations, with the sums over rated items written out."""
    rank = items.shape[1]
    matrix, vector = reg * np.eye(rank), np.zeros(rank)
    for rating, item, there in zip(ratings, items, seen, strict=True):
        if there:
            matrix += np.outer(item, item)
            vector += rating * item
    return np.linalg.solve(matrix, vector)


def users_by_normal_equations(R, mask, items, reg):
    return np.array([ridge(ratings, seen, items, reg) for ratings, seen in zip(R, mask, strict=True)])


def objective_by_loops(R, mask, users, items, reg):
    ratings, users, items = R.tolist(), users.tolist(), items.tolist()
    errors = [
        (ratings[i][j] - sum(a * b for a, b in zip(users[i], items[j], strict=True))) ** 2
        for i, j in np.argwhere(mask).tolist()
    ]
    norms = [x * x for rows in (users, items) for row in rows for x in row]
    return math.fsum(errors) + reg * math.fsum(norms)


def rounds_by_normal_equations(R, mask, items, reg, rounds):
    objectives = []
    for _ in range(rounds):
        users = users_by_normal_equations(R, mask, items, reg)
        items = users_by_normal_equations(R.T, mask.T, users, reg)
        objectives.append(objective_by_loops(R, mask, users, items, reg))
    return users, items, objectives


def problem(rng, rank=2):
    """Draw a table with gaps, factors of its items, and a penalty; nobody rates all items."""
    n, m = int(rng.integers(5, 8)), int(rng.integers(8, 12))
    R = rng.integers(1, 6, size=(n, m)) + rng.normal(scale=0.1, size=(n, m))
    mask = rng.random(size=(n, m)) < 0.6
    mask[rng.integers(n, size=m), np.arange(m)] = True
    mask[np.arange(n), rng.integers(m, size=n)] = False
    return R, mask, rng.normal(size=(m, rank)), float(rng.uniform(0.3, 2.0))


@pytest.mark.points(2)
def test_each_user(attempt, rng):
    """Every user's factors are the ridge regression of the user's ratings on the items rated."""
    for rank in (1, 3):
        R, mask, items, reg = problem(rng, rank)
        expected = users_by_normal_equations(R, mask, items, reg)
        checks.close(attempt.solve_users(R, mask, items, reg), expected, **CLOSE)


def test_missing_cells(attempt, rng):
    """What stands in a cell without a rating moves no factor, be it nan, infinite or a huge number."""
    R, mask, items, reg = problem(rng)
    expected = users_by_normal_equations(R, mask, items, reg)
    for nothing in (math.nan, math.inf, 1e9):
        holes = np.where(mask, R, nothing)
        checks.close(attempt.solve_users(holes, mask, items, reg), expected, **CLOSE)


def test_no_ratings(attempt, rng):
    """A user without ratings gets zeros, and the others do not notice."""
    R, mask, items, reg = problem(rng)
    new = int(rng.integers(len(R)))
    mask[new] = False
    expected = users_by_normal_equations(R, mask, items, reg)
    answer = checks.as_array(attempt.solve_users(R, mask, items, reg), expected.shape)
    checks.close(answer[new], np.zeros(2), because="These are the factors of a user without ratings.")
    checks.close(answer, expected, **CLOSE)


def test_without_penalty(attempt, rng):
    """Without a penalty: plain least squares, and the least norm where the ratings do not decide."""
    rank, m = 3, 8
    items, R = rng.normal(size=(m, rank)), rng.normal(size=(3, m)) + 3.0
    mask = np.ones((3, m), dtype=bool)
    few = rng.choice(m, size=2, replace=False)
    mask[1], mask[2] = np.isin(np.arange(m), few), False
    because = "This user has more ratings than factors."
    enough = ridge(R[0], mask[0], items, 0.0)
    checks.close(attempt.solve_users(R[:1], mask[:1], items, 0.0), enough[None, :], **CLOSE, because=because)
    answer = checks.as_array(attempt.solve_users(R, mask, items, 0.0), (3, rank))
    checks.close(answer[0], enough, **CLOSE, because=because)
    # Two ratings for three factors: the shortest vector that fits lies in the span of the two items.
    seen = items[few]
    least = seen.T @ np.linalg.solve(seen @ seen.T, R[1, few])
    checks.close(answer[1], least, **CLOSE, because="This user has fewer ratings than factors.")
    checks.close(answer[2], np.zeros(rank), because="This user has no ratings.")


@pytest.mark.points(2)
def test_objective(attempt, rng):
    """The objective adds squared errors over observed cells alone, and the penalty on users and items."""
    R, mask, items, reg = problem(rng)
    users = rng.normal(size=(len(R), 2))
    checks.close(
        attempt.objective(R, mask, users, items, 0.0),
        objective_by_loops(R, mask, users, items, 0.0),
        **CLOSE,
        because="There is no penalty here.",
    )
    expected = objective_by_loops(R, mask, users, items, reg)
    checks.close(attempt.objective(R, mask, users, items, reg), expected, **CLOSE)
    for nothing in (math.nan, math.inf, 1e9):
        holes = np.where(mask, R, nothing)
        because = f"The cells without a rating hold {nothing}."
        checks.close(attempt.objective(holes, mask, users, items, reg), expected, **CLOSE, because=because)


@pytest.mark.points(2)
def test_rounds(attempt, rng):
    """Each round solves for the users, and then for the items with the new users."""
    R, mask, items, reg = problem(rng)
    for rounds, nothing in ((1, math.nan), (3, math.inf)):
        right_users, right_items, _ = rounds_by_normal_equations(R, mask, items, reg, rounds)
        holes = np.where(mask, R, nothing)
        answer = checks.as_list(attempt.als(holes, mask, items, reg, rounds), 3)
        because = f"These are the factors of the {{}} after {rounds} round{'s' * (rounds > 1)}."
        checks.close(answer[0], right_users, **CLOSE, because=because.format("users"))
        checks.close(answer[1], right_items, **CLOSE, because=because.format("items"))


def test_objectives(attempt, rng):
    """The objective is noted after each round, and never rises."""
    R, mask, items, reg = problem(rng)
    rounds = int(rng.integers(4, 7))
    _, _, expected = rounds_by_normal_equations(R, mask, items, reg, rounds)
    holes = np.where(mask, R, math.nan)
    answer = checks.as_list(attempt.als(holes, mask, items, reg, rounds), 3)
    objectives = [checks.as_number(value) for value in checks.as_list(answer[2])]
    for before, after in pairwise(objectives):
        checks.that(after <= before * (1 + 1e-10), "The objective rises from one round to the next.")
    checks.close(objectives, expected, **CLOSE, because="These are the objectives after each round.")
    # A table of one factor without gaps: the first round fits it exactly, and the others have nothing to do.
    R = np.outer(rng.uniform(1, 2, size=4), rng.uniform(1, 2, size=5))
    start = rng.uniform(1, 2, size=(5, 1))
    answer = checks.as_list(attempt.als(R, np.ones((4, 5), dtype=bool), start, 0.0, rounds), 3)
    because = "These are the objectives after each round for a table that the first round fits exactly."
    objectives = [checks.as_number(value) for value in checks.as_list(answer[2])]
    checks.close(objectives, [0.0] * rounds, **CLOSE, because=because)


def test_one_step_from_the_minimum(attempt, rng):
    """No small change of a factor of a user lowers the objective."""
    R, mask, items, reg = problem(rng)
    users = checks.as_array(attempt.solve_users(R, mask, items, reg), (len(R), 2))
    least = objective_by_loops(R, mask, users, items, reg)
    for place in np.ndindex(users.shape):
        for step in (1e-3, -1e-3):
            moved = users.copy()
            moved[place] += step
            higher = objective_by_loops(R, mask, moved, items, reg) >= least
            checks.that(higher, "A small change of one factor lowers the objective: this is no minimum.")


def test_held_out_ratings(attempt, rng):
    """From a fair start, ratings kept back from a table of two factors are predicted well."""
    n, m = 40, 30
    true_items = rng.uniform(-2, 2, size=(m, 2))
    table = rng.uniform(-2, 2, size=(n, 2)) @ true_items.T
    mask = rng.random(size=(n, m)) < 0.7
    noisy = np.where(mask, table + rng.normal(scale=0.05, size=(n, m)), 0.0)
    start = true_items + rng.normal(scale=0.5, size=(m, 2))
    users, items, _ = checks.as_list(attempt.als(noisy, mask, start, 0.2, 4), 3)
    users, items = checks.as_array(users, (n, 2)), checks.as_array(items, (m, 2))
    unexplained = np.sum((table - users @ items.T)[~mask] ** 2) / np.sum(table[~mask] ** 2)
    because = "This is the share of the held-out ratings' sum of squares that is not explained."
    checks.between(float(unexplained), 0.0, 0.1, because=because)


def test_invalid_input(attempt, rng):
    """A negative penalty, and fewer rounds than one, are refused with a ValueError."""
    R, mask, items, reg = problem(rng)
    checks.raises(ValueError, attempt.solve_users, R, mask, items, -reg)
    checks.raises(ValueError, attempt.als, R, mask, items, -reg, 2)
    for rounds in (0, -1):
        checks.raises(ValueError, attempt.als, R, mask, items, reg, rounds)
