"""Hidden suite of class_weighted_loss."""

import math
from collections import Counter

import numpy as np
import pytest

from grader import checks


def cross_entropy(a, label):
    """-log of the probability of the label; for large logits its limit."""
    wrong = -a if label else a
    return math.log1p(math.exp(wrong)) if wrong < 700 else wrong


def probability(a):
    return 1 / (1 + math.exp(-a)) if a > -700 else 0.0


def loss_by_loops(logits, y, weights):
    pairs = list(zip(logits.tolist(), y.tolist(), strict=True))
    total = math.fsum(weights[label] for _, label in pairs)
    loss = math.fsum(weights[label] * cross_entropy(a, label) for a, label in pairs) / total
    return loss, np.array([weights[label] * (probability(a) - label) / total for a, label in pairs])


def draw(rng, low=6, high=12):
    """Draw logits, labels of which more are 0, and weights."""
    n = int(rng.integers(low, high))
    ones = int(rng.integers(2, n // 2))
    y = rng.permutation(np.arange(n) < ones).astype(int)
    weights = {0: float(rng.uniform(0.3, 0.9)), 1: float(rng.uniform(2, 5))}
    return rng.normal(scale=2, size=n), y, weights


@pytest.mark.points(2)
def test_balanced_weights(attempt, rng):
    """The weight of a class is n / (K n_k), for every class that occurs and for no other."""
    for labels in ([0, 1], [3, 7, -2], [0, 1, 2, 5]):
        counts = rng.permutation([1, 4, 9, 6][: len(labels)])
        y = rng.permutation(np.repeat(labels, counts))
        n = len(y)
        expected = {label: n / (len(labels) * count) for label, count in Counter(y.tolist()).items()}
        checks.close(attempt.balanced_weights(y), expected)


def test_a_single_class(attempt, rng):
    """A class that is alone has the weight 1."""
    label = int(rng.integers(-3, 4))
    checks.close(attempt.balanced_weights(np.full(int(rng.integers(2, 6)), label)), {label: 1.0})


@pytest.mark.points(2)
def test_value(attempt, rng):
    """The loss is the weighted mean of the cross-entropy: divided by the sum of the weights."""
    args = draw(rng)
    loss, _ = attempt.weighted_log_loss(*args)
    checks.close(loss, loss_by_loops(*args)[0])


@pytest.mark.points(2)
def test_gradient(attempt, rng):
    """The gradient is p - y, each with its share of the weights."""
    args = draw(rng)
    _, grad = attempt.weighted_log_loss(*args)
    checks.close(grad, loss_by_loops(*args)[1])


def test_weights_are_copies(attempt, rng):
    """A whole number as weight does what as many copies of the row would do."""
    logits, y, _ = draw(rng)
    weights = {0: 2.0, 1: float(rng.integers(3, 6))}
    copies = [int(weights[label]) for label in y.tolist()]
    loss, _ = loss_by_loops(np.repeat(logits, copies), np.repeat(y, copies), {0: 1.0, 1: 1.0})
    checks.close(attempt.weighted_log_loss(logits, y, weights)[0], loss)


def test_equal_weights(attempt, rng):
    """With equal weights, whatever they are, loss and gradient are those of the plain mean."""
    logits, y, _ = draw(rng)
    expected = loss_by_loops(logits, y, {0: 1.0, 1: 1.0})
    for weight in (1.0, float(rng.uniform(2, 9))):
        checks.close(attempt.weighted_log_loss(logits, y, {0: weight, 1: weight}), expected)


def test_extreme_logits(attempt, rng):
    """A model that is quite sure, rightly or wrongly, has a finite loss and gradient."""
    _, y, weights = draw(rng)
    for size in (50.0, 1000.0):
        logits = np.where(y == 1, 1.0, -1.0) * size * rng.uniform(0.8, 1, size=len(y))
        logits[[0, -1]] *= -1.0
        for sure in (logits, -logits):
            checks.close(attempt.weighted_log_loss(sure, y, weights), loss_by_loops(sure, y, weights))


def test_missing_weight(attempt, rng):
    """A label that occurs without having a weight raises ValueError; a weight too many does no harm."""
    logits, y, weights = draw(rng)
    for label in (0, 1):
        checks.raises(ValueError, attempt.weighted_log_loss, logits, y, {label: 2.0})
    zeros = np.zeros(len(y), dtype=int)
    checks.close(attempt.weighted_log_loss(logits, zeros, weights), loss_by_loops(logits, zeros, weights))


@pytest.mark.points(2)
def test_probabilities(attempt, rng):
    """The weights have multiplied the odds by w1 / w0, and this factor is taken off again."""
    logits, _, weights = draw(rng)
    odds = [math.exp(a) * weights[0] / weights[1] for a in logits.tolist()]
    checks.close(attempt.unweighted_probabilities(logits, weights), np.array([o / (1 + o) for o in odds]))


def test_extreme_probabilities(attempt, rng):
    """Probabilities stay within 0 and 1 for logits of any size."""
    _, _, weights = draw(rng)
    logits = rng.permutation([-1000.0, -800.0, 800.0, 1000.0]) * rng.uniform(0.95, 1)
    checks.close(attempt.unweighted_probabilities(logits, weights), (logits > 0).astype(float))
