"""Hidden suite of ensemble_vote_odds."""

from fractions import Fraction
from math import exp, fsum, log, prod

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 1e-7, "atol": 1e-9}  # promised in the stub


def independent(n, p):
    """Let the models vote one after the other, and keep the chances of every number of right votes."""
    chances = [1.0]
    for _ in range(n):
        longer = [0.0] * (len(chances) + 1)
        for right, chance in enumerate(chances):
            longer[right + 1] += chance * p
            longer[right] += chance * (1 - p)
        chances = longer
    won = sum(chance for right, chance in enumerate(chances) if right > n - right)
    drawn = sum(chance for right, chance in enumerate(chances) if right == n - right)
    return won + drawn / 2


def probability_of_one(votes, accuracies):
    """Compare how likely the votes on one row are under either class."""
    pairs = [(vote, Fraction(p)) for vote, p in zip(votes, accuracies, strict=True)]
    if_one = prod(p if vote == 1 else 1 - p for vote, p in pairs)
    if_zero = prod(1 - p if vote == 1 else p for vote, p in pairs)
    return float(if_one / (if_one + if_zero))


def voted(votes, accuracies):
    return np.array([probability_of_one(row, accuracies.tolist()) for row in votes.T.tolist()])


def nearest_target(X_train, y_train, X_new):
    """Predict the target of the nearest training row, plus half: training rows are known by heart."""
    distances = np.abs(X_new[:, None, 0] - X_train[None, :, 0])
    return y_train[distances.argmin(axis=1)] + 0.5


def mean_target(X_train, y_train, X_new):
    return y_train.mean() + 0.25 * X_new[:, 0]


def expected_predictions(model, X, y, folds):
    answers = []
    for i, fold in enumerate(folds.tolist()):
        others = [j for j, other in enumerate(folds.tolist()) if other != fold]
        answers.append(float(model(X[others], y[others], X[i : i + 1])[0]))
    return np.array(answers)


def accuracy(rng, low=0.55, high=0.95):
    return float(rng.uniform(low, high))


@pytest.mark.points(2)
def test_odd_majority(attempt, rng):
    """Of an odd number of independent models the majority is right if more than half of them are."""
    n = [1, 3, 11, 2 * int(rng.integers(6, 12)) + 1]
    p = [accuracy(rng) for _ in n]
    checks.close(attempt.majority_accuracy.map(n, p), list(map(independent, n, p)), **CLOSE)
    checks.close(attempt.majority_accuracy(101, 0.6), independent(101, 0.6), **CLOSE)


def test_even_majority(attempt, rng):
    """Of an even number a tie is decided by a coin, so one more model than an odd number brings nothing."""
    n = [2, 4, 10, 2 * int(rng.integers(6, 12))]
    p = [accuracy(rng) for _ in n]
    checks.close(attempt.majority_accuracy.map(n, p), list(map(independent, n, p)), **CLOSE)


@pytest.mark.points(2)
def test_worse_than_chance(attempt, rng):
    """A majority of models that are worse than chance is worse still; at 1/2 it stays 1/2."""
    n = [3, 11, 21, 7, 8, 5, 5]
    p = [accuracy(rng, 0.1, 0.45) for _ in range(3)] + [0.5, 0.5, 0.0, 1.0]
    answers = attempt.majority_accuracy.map(n, p)
    checks.close(answers, list(map(independent, n, p)), **CLOSE)


@pytest.mark.points(2)
def test_same_answers(attempt, rng):
    """What the models have in common cannot be voted away: with rho = 1 they are as good as one."""
    for p in (accuracy(rng), accuracy(rng, 0.1, 0.45)):
        n = [5, 11, 8, 21]
        rho = [accuracy(rng, 0.1, 0.5), 1.0, 0.25, accuracy(rng, 0.6, 0.9)]
        expected = [r * p + (1 - r) * independent(m, p) for m, r in zip(n, rho, strict=True)]
        checks.close(attempt.majority_accuracy.map(n, [p] * 4, rho), expected, **CLOSE)


@pytest.mark.points(2)
def test_weighted_vote(attempt, rng):
    """Every vote changes the odds by what its model is worth, whichever class it is for."""
    for m in (1, 3, int(rng.integers(4, 9))):
        accuracies = rng.uniform(0.52, 0.97, size=m)
        votes = rng.integers(0, 2, size=(m, int(rng.integers(4, 9))))
        checks.close(attempt.weighted_vote(votes, accuracies), voted(votes, accuracies), **CLOSE)


def test_odd_voters(attempt, rng):
    """A vote at 1/2 says nothing, and a model that is mostly wrong says the opposite of its vote."""
    votes = rng.integers(0, 2, size=(4, 6))
    votes[:, 0] = [1, 0, 0, 0]
    for accuracies in ([0.95, 0.6, 0.6, 0.6], [0.7, 0.5, 0.5, 0.5], [0.8, 0.1, 0.3, 0.5]):
        because = f"The accuracies are {accuracies}."
        answer = attempt.weighted_vote(votes, np.array(accuracies))
        checks.close(answer, voted(votes, np.array(accuracies)), **CLOSE, because=because)


def test_thousands_of_voters(attempt, rng):
    """Thousands of votes, each worth little, add up to an ordinary probability."""
    accuracies = rng.uniform(0.46, 0.54, size=3000)
    votes = rng.integers(0, 2, size=(3000, 6))
    odds = [
        fsum((2 * vote - 1) * log(p / (1 - p)) for vote, p in zip(row, accuracies.tolist(), strict=True))
        for row in votes.T.tolist()
    ]
    expected = np.array([1 / (1 + exp(-value)) for value in odds])
    because = "There are 3000 models, with accuracies from 0.46 to 0.54."
    checks.close(attempt.weighted_vote(votes, accuracies), expected, **CLOSE, because=because)


@pytest.mark.points(3)
@pytest.mark.parametrize("model", [nearest_target, mean_target], ids=["nearest row", "mean"])
def test_out_of_fold(attempt, rng, model):
    """Every row is predicted once, by a model that was trained on all the rows of the other folds."""
    n = int(rng.integers(12, 18))
    X, y = rng.normal(size=(n, 2)), rng.normal(size=n)
    for folds in (np.resize(np.repeat([0, 1, 2], [5, 3, 4]), n), np.arange(n) % 2):
        answer = attempt.out_of_fold(model, X, y, folds)
        checks.close(answer, expected_predictions(model, X, y, folds), **CLOSE)


def test_any_folds(attempt, rng):
    """Folds may have any numbers, and their rows may be scattered; predictions are floats all the same."""
    X, y = rng.normal(size=(11, 1)), rng.integers(0, 9, size=11)
    folds = rng.permutation(np.repeat([-3, 4, 11, 2], [4, 1, 3, 3]))
    because = "The targets are integers, and the folds are -3, 2, 4 and 11."
    for model in (mean_target, nearest_target):
        answer = attempt.out_of_fold(model, X, y, folds)
        checks.close(answer, expected_predictions(model, X, y, folds), **CLOSE, because=because)


def test_trained_once_a_fold(attempt, rng):
    """A model is trained once for each fold, on whole rows."""
    X = rng.normal(size=(9, 3))
    y = X.sum(axis=1)
    folds = rng.permutation(np.repeat([1, 2, 3], 3))
    calls = []

    def counting(X_train, y_train, X_new):
        calls.append(len(X_new))
        kept = np.allclose(X_train.sum(axis=1), y_train)
        checks.that(kept, "A training row was given the target of another row.")
        return np.full(len(X_new), float(len(calls)))

    checks.as_array(attempt.out_of_fold(counting, X, y, folds), (9,))
    checks.that(len(calls) == 3, f"There are 3 folds, and fit_predict was called {len(calls)} times.")
    checks.that(calls == [3, 3, 3], f"Each fold has 3 rows; asked for were predictions of {calls} rows.")


def test_refused(attempt, rng):
    """Impossible probabilities, infinite weights and a single fold are refused with a ValueError."""
    for bad in ((0, 0.6), (3, -0.1), (3, 1.1), (3, 0.6, -0.1), (3, 0.6, 1.1)):
        checks.raises(ValueError, attempt.majority_accuracy, *bad)
    for bad in (0.0, 1.0, -0.2, 1.2):
        checks.raises(ValueError, attempt.weighted_vote, np.array([[1], [0]]), np.array([0.7, bad]))
    X, y = rng.normal(size=(5, 1)), rng.normal(size=5)
    checks.raises(ValueError, attempt.out_of_fold, mean_target, X, y, np.full(5, 3))
