"""Hidden suite of bce_from_logits."""

import math
from decimal import Decimal, localcontext

import numpy as np
import pytest

from grader import checks

PROMISED = {"rtol": 1e-7, "atol": 1e-9}


def one_loss(z, y, weight=1.0):
    """Evaluate the formula as written, in decimals; 1 - p from its own formula, since p may round to 1."""
    p, q = 1 / (1 + (-z).exp()), 1 / (1 + z.exp())
    return -(Decimal(weight) * y * p.ln() + (1 - y) * q.ln())


def expected_loss(logits, targets, weight=1.0):
    pairs = zip(logits.ravel().tolist(), targets.ravel().tolist(), strict=True)
    return math.fsum(float(one_loss(Decimal(z), Decimal(y), weight)) for z, y in pairs) / logits.size


def expected_gradient(logits, targets, weight=1.0):
    """Differentiate each entry's loss by central differences, in decimals with digits to spare."""
    grad, step = np.zeros(logits.shape), Decimal("1e-12")
    with localcontext() as context:
        context.prec = 40
        for i in np.ndindex(logits.shape):
            z, y = Decimal(float(logits[i])), Decimal(float(targets[i]))
            slope = (one_loss(z + step, y, weight) - one_loss(z - step, y, weight)) / (2 * step)
            grad[i] = float(slope) / logits.size
    return grad


def draw(rng, n=6):
    """Draw logits on both sides of 0, and labels of both kinds for each side."""
    logits = rng.uniform(0.2, 4.0, size=n) * rng.permutation(np.resize([1.0, 1.0, -1.0, -1.0], n))
    targets = np.empty(n)
    for side in (logits > 0, logits < 0):
        targets[side] = rng.permutation(np.resize([0.0, 1.0], side.sum()))
    return logits, targets


@pytest.mark.points(2)
def test_loss(attempt, rng):
    """The loss is the mean of minus the log-probability of the right answer."""
    logits, targets = draw(rng)
    loss, _ = attempt.bce_with_logits(logits, targets)
    checks.close(loss, expected_loss(logits, targets), **PROMISED)
    loss, _ = attempt.bce_with_logits(logits, targets.astype(int))
    checks.close(loss, expected_loss(logits, targets), **PROMISED, because="These targets are integers.")


@pytest.mark.points(2)
def test_gradient(attempt, rng):
    """The gradient agrees with the derivative of the returned loss, for every logit."""
    logits, targets = draw(rng)
    _, grad = attempt.bce_with_logits(logits, targets)
    checks.close(grad, expected_gradient(logits, targets), **PROMISED)


@pytest.mark.points(2)
def test_extreme_logits(attempt, rng):
    """A confident mistake costs as much as its logit is large, and its gradient does not vanish."""
    for large in ([40.0, 600.0], [800.0, 9000.0]):
        size = rng.permutation(large) * rng.uniform(0.95, 1.05, size=2)
        for logits in (size, -size):
            for targets in (np.zeros(2), np.ones(2)):
                expected = (expected_loss(logits, targets), expected_gradient(logits, targets))
                checks.close(attempt.bce_with_logits(logits, targets), expected, **PROMISED)


def test_soft_targets(attempt, rng):
    """A target between 0 and 1 is a mixture of both answers, in the loss and in the gradient."""
    logits, _ = draw(rng)
    targets = rng.uniform(0.1, 0.9, size=logits.shape)
    expected = (expected_loss(logits, targets), expected_gradient(logits, targets))
    checks.close(attempt.bce_with_logits(logits, targets), expected, **PROMISED)


@pytest.mark.points(2)
def test_pos_weight(attempt, rng):
    """The weight multiplies the positive term alone, in the loss and in the gradient."""
    logits, hard = draw(rng)
    soft = rng.uniform(0.1, 0.9, size=logits.shape)
    for targets, weight in ((hard, float(rng.uniform(2, 9))), (soft, float(rng.uniform(0.2, 0.7)))):
        expected = (expected_loss(logits, targets, weight), expected_gradient(logits, targets, weight))
        checks.close(attempt.bce_with_logits(logits, targets, pos_weight=weight), expected, **PROMISED)


def test_several_labels(attempt, rng):
    """With several labels for each example the mean is over all entries, and the gradient keeps the shape."""
    shape = (int(rng.integers(2, 4)), int(rng.integers(4, 6)))
    logits, targets = rng.normal(scale=2.0, size=shape), rng.permuted(np.eye(*shape), axis=1)
    expected = (expected_loss(logits, targets), expected_gradient(logits, targets))
    checks.close(attempt.bce_with_logits(logits, targets), expected, **PROMISED)


def test_shapes_that_differ(attempt, rng):
    """Targets of another shape are refused, even where numpy would broadcast them."""
    logits, targets = draw(rng)
    for one, other in ((logits[:, None], targets), (logits, targets[None]), (logits, targets[:1])):
        checks.raises(ValueError, attempt.bce_with_logits, one, other)


def test_targets_out_of_range(attempt, rng):
    """A target that is no probability is refused: a label of -1, a class number, or a slip of the scale."""
    logits, targets = draw(rng)
    for bad in (-1.0, 2.0, 1.0 + float(rng.uniform(0.01, 0.5)), -float(rng.uniform(0.01, 0.5))):
        refused = targets.copy()
        refused[rng.integers(len(targets))] = bad
        checks.raises(ValueError, attempt.bce_with_logits, logits, refused)


@pytest.mark.points(2)
def test_from_probabilities(attempt, rng):
    """From probabilities that are not extreme the loss is the same as from their logits."""
    logits, hard = draw(rng)
    p = np.array([1 / (1 + math.exp(-z)) for z in logits.tolist()])
    for targets in (hard, rng.uniform(0.1, 0.9, size=p.shape)):
        checks.close(attempt.bce_from_probs(p, targets), expected_loss(logits, targets), **PROMISED)


def test_clipping(attempt, rng):
    """Probabilities are clipped at both ends, so that a certain mistake costs the same on either side."""
    cap = float(rng.uniform(0.01, 0.1))
    low, high = np.array([0.0, cap / 2, 0.4]), np.array([1.0, 1 - cap / 2, 0.6])
    for p, certain in ((low, 0.0), (high, 1.0)):
        for y in (certain, 1 - certain):
            for asked, eps, second in (({}, 1e-7, cap / 2), ({"eps": cap}, cap, cap)):
                # The probability that each entry gives to y.
                given = [1 - eps, 1 - second, 0.6] if y == certain else [eps, second, 0.4]
                expected = math.fsum(-math.log(share) for share in given) / 3
                checks.close(attempt.bce_from_probs(p, np.full(3, y), **asked), expected, **PROMISED)
