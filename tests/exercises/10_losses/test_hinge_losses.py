"""Hidden suite of hinge_losses."""

import math

import numpy as np
import pytest

from grader import checks

PROMISED = {"rtol": 1e-7, "atol": 1e-9}
POWER = {"hinge": 1, "squared_hinge": 2}


def row(y, s, power):
    """Compute the loss of one row, by cases."""
    return 0.0 if y * s >= 1 else (1 - y * s) ** power


def both(y, score, power):
    """Compute the mean loss, and its gradient by central differences; no row may be close to the kink."""
    h, pairs = 1e-5, list(zip(y.tolist(), score.tolist(), strict=True))
    loss = math.fsum(row(a, s, power) for a, s in pairs) / len(pairs)
    rises = [row(a, s + h, power) - row(a, s - h, power) for a, s in pairs]
    return loss, np.array(rises) / (2 * h) / len(pairs)


def many(labels, scores, margin):
    """Compute the mean multi-class loss, class by class."""
    total = 0.0
    for label, s in zip(labels.tolist(), scores.tolist(), strict=True):
        for j, wrong in enumerate(s):
            if j != label and wrong + margin > s[label]:
                total += wrong + margin - s[label]
    return total / len(labels)


def both_many(labels, scores, margin=1.0):
    h, grad = 1e-5, np.zeros(scores.shape)
    for i in np.ndindex(scores.shape):
        step = np.zeros(scores.shape)
        step[i] = h
        grad[i] = (many(labels, scores + step, margin) - many(labels, scores - step, margin)) / (2 * h)
    return many(labels, scores, margin), grad


def draw(rng):
    """Draw rows of both labels: beyond the margin, within it, and wrong, none close to the kink."""
    margins = np.concatenate(
        [rng.uniform(1.1, 3.0, size=2), rng.uniform(0.1, 0.9, size=2), rng.uniform(-2.0, -0.1, size=3)]
    )
    margins = rng.permutation(margins)
    y = rng.permutation(np.resize([-1.0, 1.0], margins.size))
    return y, y * margins


def draw_many(rng, margin=1.0):
    """Draw scores of which none is close to a kink."""
    while True:
        labels, scores = rng.integers(0, 4, size=5), rng.normal(scale=1.5, size=(5, 4))
        behind = scores - scores[np.arange(5), labels][:, None] + margin
        if np.abs(behind).min() > 0.01 and len(set(labels.tolist())) > 1 and (behind < 0).any():
            return labels, scores


@pytest.mark.points(2)
@pytest.mark.parametrize("name", ["hinge", "squared_hinge"])
def test_losses(attempt, rng, name):
    """A row pays what is missing to a margin of 1, or the square of it, and nothing beyond."""
    y, score = draw(rng)
    loss, _ = checks.as_list(getattr(attempt, name)(y, score), 2)
    checks.close(loss, both(y, score, POWER[name])[0], **PROMISED)


@pytest.mark.points(2)
@pytest.mark.parametrize("name", ["hinge", "squared_hinge"])
def test_gradients(attempt, rng, name):
    """The gradient agrees with differences of the returned loss, score by score."""
    y, score = draw(rng)
    _, grad = checks.as_list(getattr(attempt, name)(y, score), 2)
    checks.close(grad, both(y, score, POWER[name])[1], **PROMISED)


@pytest.mark.parametrize("name", ["hinge", "squared_hinge"])
def test_right_by_too_little(attempt, rng, name):
    """Rows that are all classified correctly still pay, and still pull, as far as their margin is below 1."""
    y = rng.permutation(np.array([-1, -1, 1, 1, 1]))
    score = y * rng.uniform(0.05, 0.95, size=5)
    checks.close(getattr(attempt, name)(y, score), both(y, score, POWER[name]), **PROMISED)


@pytest.mark.parametrize("name", ["hinge", "squared_hinge"])
def test_at_the_margin(attempt, rng, name):
    """A row at a margin of exactly 1, or beyond, costs nothing and has no influence."""
    y = rng.permutation(np.array([-1, -1, 1, 1]))
    score = y * rng.permutation(np.array([1.0, 1.0, 2.0, 50.0]))
    checks.close(getattr(attempt, name)(y, score), (0.0, np.zeros(4)), **PROMISED)


@pytest.mark.parametrize("name", ["hinge", "squared_hinge"])
def test_labels_refused(attempt, rng, name):
    """Labels of 0 and 1, or any others than -1 and +1, are refused."""
    y, score = draw(rng)
    function = getattr(attempt, name)
    for bad in ((y > 0).astype(int), np.where(np.arange(y.size) == 2, 0.5, y), 2 * y):
        checks.raises(ValueError, function, bad, score)


@pytest.mark.parametrize("name", ["hinge", "squared_hinge"])
def test_shapes_refused(attempt, rng, name):
    """Scores of another shape than the labels are refused, even where numpy would broadcast them."""
    y, score = draw(rng)
    function = getattr(attempt, name)
    for one, other in ((y, score[:, None]), (y[:, None], score), (y, score[:1])):
        checks.raises(ValueError, function, one, other)


@pytest.mark.points(3)
def test_many_classes(attempt, rng):
    """Of many classes every wrong one that is not behind by the margin counts, and the right one never."""
    for _ in range(2):
        labels, scores = draw_many(rng)
        checks.close(attempt.multiclass_hinge(labels, scores), both_many(labels, scores), **PROMISED)


def test_margin(attempt, rng):
    """The margin may be another, and only differences between scores count."""
    margin = float(rng.uniform(2.0, 3.0))
    labels, scores = draw_many(rng, margin)
    expected = both_many(labels, scores, margin)
    checks.close(attempt.multiclass_hinge(labels, scores, margin=margin), expected, **PROMISED)
    moved = scores + 100.0 * rng.normal(size=(5, 1))
    because = "A constant was added to all scores of a row."
    checks.close(
        attempt.multiclass_hinge(labels, moved, margin=margin), expected, **PROMISED, because=because
    )


def test_far_enough_behind(attempt, rng):
    """Where all wrong classes are behind by the margin or more, there is no loss and no gradient."""
    labels = rng.integers(0, 3, size=4)
    scores = rng.integers(-3, 4, size=(4, 3)).astype(float)
    scores[np.arange(4), labels] = scores.max() + 1.0
    first_wrong = (labels + 1) % 3
    scores[np.arange(4), first_wrong] = scores[np.arange(4), labels] - 1.0
    because = "In every row a wrong class is behind by exactly the margin, and the others by that or more."
    expected = 0.0, np.zeros((4, 3))
    checks.close(attempt.multiclass_hinge(labels, scores), expected, **PROMISED, because=because)


def test_classes_refused(attempt, rng):
    """A label that is no class is refused, a negative one too."""
    labels, scores = draw_many(rng)
    for bad in (4 + int(rng.integers(1, 9)), 4, -1):
        wrong = labels.copy()
        wrong[rng.integers(5)] = bad
        checks.raises(ValueError, attempt.multiclass_hinge, wrong, scores)
