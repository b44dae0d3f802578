"""Hidden suite of rating_baselines."""

import math
from statistics import fmean

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 1e-6, "atol": 1e-6}  # promised in the stub


def table(rng, users=None, items=None, share=0.6):
    """Draw a table of whole stars from 0 to 5, with empty cells, and a rating for every user and item."""
    users = int(rng.integers(5, 9)) if users is None else users
    items = int(rng.integers(4, 8)) if items is None else items
    mood, quality = rng.normal(size=(users, 1)), rng.normal(size=items)
    stars = np.clip(np.round(2.5 + mood + quality + 0.7 * rng.normal(size=(users, items))), 0, 5)
    there = rng.random((users, items)) < share
    there[np.arange(users), np.arange(users) % items] = True
    there[np.arange(items) % users, np.arange(items)] = True
    there[0, :2] = True, False
    stars[there & (rng.random(there.shape) < 0.1)] = 0.0
    return np.where(there, stars, np.nan)


def ratings(R):
    return [(u, i, x) for (u, i), x in np.ndenumerate(R) if not math.isnan(x)]


def mean_of(R):
    return fmean(x for _, _, x in ratings(R))


def best(R, reg):
    """Solve by least squares, with a row for each rating and one for each bias that asks it to be 0."""
    (users, items), known, mu = R.shape, ratings(R), mean_of(R)
    rows = np.zeros((len(known), users + items))
    for row, (u, i, _) in zip(rows, known, strict=True):
        row[u] = row[users + i] = 1.0
    design = np.vstack([rows, math.sqrt(reg) * np.eye(users + items)])
    target = np.concatenate([[x - mu for _, _, x in known], np.zeros(users + items)])
    biases = np.linalg.lstsq(design, target, rcond=None)[0]
    return mu, biases[:users], biases[users:]


def strength(rng):
    return float(rng.uniform(0.6, 4.0))


@pytest.mark.points(2)
def test_centred(attempt, rng):
    """From each rating the mean of the user's own ratings is taken, and empty cells stay empty."""
    for _ in range(2):
        R = table(rng)
        means = np.array([fmean(x for v, _, x in ratings(R) if v == u) for u in range(len(R))])
        expected = R.copy()
        for u, i, x in ratings(R):
            expected[u, i] = x - means[u]
        checks.close(attempt.centre_by_user(R), (expected, means), **CLOSE)


def test_no_ratings_of_a_user(attempt, rng):
    """A user without ratings gets the mean of all ratings, in which every rating counts the same."""
    R = table(rng, share=0.5)
    empty, single = rng.choice(np.arange(1, len(R)), size=2, replace=False).tolist()
    R[empty] = R[single] = np.nan
    R[single, 0] = 5.0
    because = "One user has no ratings, and another one has a single one."
    _, means = checks.as_list(attempt.centre_by_user(R), 2)
    means = checks.as_array(means, (len(R),), finite=False)
    checks.close(means[[empty, single]], np.array([mean_of(R), 5.0]), **CLOSE, because=because)


@pytest.mark.points(3)
def test_best_fit(attempt, rng):
    """The biases of users and items minimise the penalised squared error together."""
    for _ in range(3):
        R, reg = table(rng), strength(rng)
        checks.close(attempt.fit_biases(R, reg), best(R, reg), **CLOSE)


def test_complete_table(attempt, rng):
    """Where everybody has rated everything, each bias is a mean less mu, shrunk by the penalty."""
    users, items = (int(x) for x in rng.choice(np.arange(4, 9), size=2, replace=False))
    R, reg = rng.integers(0, 6, size=(users, items)).astype(float), strength(rng)
    mu = fmean(R.ravel().tolist())
    bu = [(fmean(row) - mu) * items / (items + reg) for row in R.tolist()]
    bi = [(fmean(column) - mu) * users / (users + reg) for column in R.T.tolist()]
    checks.close(attempt.fit_biases(R, reg), (mu, np.array(bu), np.array(bi)), **CLOSE)


@pytest.mark.points(2)
def test_who_rated_what(attempt, rng):
    """A user who rates only what all others like is harsh in spite of a high mean."""
    good, bad, others = (int(rng.integers(3, 6)) for _ in range(3))
    R = np.vstack(
        [
            np.concatenate([np.full(good, 4.0), np.full(bad, np.nan)]),
            np.tile(np.concatenate([np.full(good, 5.0), np.full(bad, 1.0)]), (others, 1)),
        ]
    )
    order = rng.permutation(len(R))
    because = "One user gave 4 to every film that the others gave 5, and did not rate the bad ones."
    checks.close(attempt.fit_biases(R[order], 1.0), best(R[order], 1.0), **CLOSE, because=because)


def test_few_ratings(attempt, rng):
    """Without ratings a bias is 0, and one rating moves it less than many do."""
    R, reg = table(rng, users=7, items=6), strength(rng)
    R[2], R[:, 3] = np.nan, np.nan
    R[4] = np.nan
    R[4, 1] = 5.0
    because = "One user and one item have no ratings, another user has a single one."
    checks.close(attempt.fit_biases(R, reg), best(R, reg), **CLOSE, because=because)


def test_strong_penalty(attempt, rng):
    """Under an enormous penalty nothing is left but mu, which pays none."""
    R = table(rng)
    expected = mean_of(R), np.zeros(len(R)), np.zeros(R.shape[1])
    checks.close(attempt.fit_biases(R, 1e9), expected, **CLOSE)


def test_refused(attempt, rng):
    """A table without ratings, and a penalty that does not determine the biases, are refused."""
    R = table(rng)
    for reg in (0.0, -strength(rng)):
        checks.raises(ValueError, attempt.fit_biases, R, reg, because=f"reg is {reg:.3g}.")
    nothing = np.full(R.shape, np.nan)
    checks.raises(ValueError, attempt.fit_biases, nothing, 1.0, because="All cells are empty.")
    checks.raises(ValueError, attempt.centre_by_user, nothing, because="All cells are empty.")
