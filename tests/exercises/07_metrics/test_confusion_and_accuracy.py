"""Hidden suite of confusion_and_accuracy."""

from fractions import Fraction

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 1e-9, "atol": 1e-12}  # promised in the stub
WORDS = ["ant", "bee", "cat", "dog", "eel", "fox", "gnu", "hen"]


def counted(y_true, y_pred, labels):
    """Count the rows of every pair of classes, one pair after the other."""
    rows = list(zip(y_true.tolist(), y_pred.tolist(), strict=True))
    return np.array([[rows.count((a, b)) for b in labels] for a in labels])


def share_right(y_true, y_pred, label):
    told = [b == label for a, b in zip(y_true.tolist(), y_pred.tolist(), strict=True) if a == label]
    return Fraction(sum(told), len(told))


def balanced(y_true, y_pred):
    labels = set(y_true.tolist())
    return float(sum(share_right(y_true, y_pred, label) for label in labels) / len(labels))


def draw(rng, labels, sizes):
    """Draw rows of each class, most of them right, and the others mostly taken for the class after it."""
    labels = np.array(labels)
    truth = np.repeat(np.arange(len(labels)), sizes)
    kind = rng.choice(3, size=truth.size, p=[0.5, 0.35, 0.15])
    answer = np.choose(kind, [truth, (truth + 1) % len(labels), rng.integers(len(labels), size=truth.size)])
    order = rng.permutation(truth.size)
    return labels[truth[order]], labels[answer[order]]


def unlike_sizes(rng, k):
    return rng.permutation(np.arange(3, 12))[:k] * rng.integers(1, 4)


def large_call(rng, n=100_000):
    """Count n labels of 10 classes in a matrix."""
    return "confusion_matrix", (rng.integers(0, 10, size=n), rng.integers(0, 10, size=n))


@pytest.mark.points(2)
def test_counts(attempt, rng):
    """Entry (i, j) counts the rows of class i that were predicted as class j."""
    for k in (2, 4):
        labels = sorted(rng.choice(np.arange(50), size=k, replace=False).tolist())
        y_true, y_pred = draw(rng, labels, unlike_sizes(rng, k))
        checks.equal(attempt.confusion_matrix(y_true, y_pred), counted(y_true, y_pred, labels))


def test_all_labels(attempt, rng):
    """By default the classes are those of both sides, in sorted order."""
    labels = sorted(rng.choice(WORDS, size=5, replace=False).tolist())
    only_true, only_predicted = rng.choice(5, size=2, replace=False).tolist()
    y_true, y_pred = draw(rng, labels, unlike_sizes(rng, 5))
    other = labels[({0, 1, 2} - {only_true, only_predicted}).pop()]
    y_true = np.where(y_true == labels[only_predicted], other, y_true)
    y_pred = np.where(y_pred == labels[only_true], other, y_pred)
    y_pred[np.flatnonzero(y_true == other)[:2]] = labels[only_predicted]
    because = f"{labels[only_predicted]!r} is only predicted, {labels[only_true]!r} never."
    checks.equal(attempt.confusion_matrix(y_true, y_pred), counted(y_true, y_pred, labels), because=because)


def test_order_of_labels(attempt, rng):
    """Labels that are given decide order and size, and those that never occur keep their zeros."""
    for pool in (WORDS, [3, 1, 7, 12, 5, 0]):
        labels = rng.permutation(pool)[:5].tolist()
        if labels == sorted(labels):
            labels.reverse()
        y_true, y_pred = draw(rng, labels[1:4], unlike_sizes(rng, 3))
        asked = [labels[i] for i in (3, 0, 1, 4, 2)]
        expected = counted(y_true, y_pred, asked)
        checks.equal(attempt.confusion_matrix(y_true, y_pred, asked), expected)
        checks.equal(attempt.confusion_matrix(y_true, y_pred, labels=asked[::-1]), expected[::-1, ::-1])


@pytest.mark.points(2)
def test_accuracy(attempt, rng):
    """All rows count alike, and the baseline is the most frequent true class, not the most predicted one."""
    for labels in ([0, 1], WORDS[:4]):
        sizes = np.sort(unlike_sizes(rng, len(labels)))[::-1]
        y_true, y_pred = draw(rng, labels, sizes)
        y_pred[y_true == labels[0]] = np.where(
            rng.random(sizes[0]) < 0.4, labels[0], labels[1]
        )  # so that the largest class is not predicted most often
        rows = zip(y_true.tolist(), y_pred.tolist(), strict=True)
        right = sum(a == b for a, b in rows)
        expected = right / int(sizes.sum()), int(sizes[0]) / int(sizes.sum())
        checks.close(attempt.accuracy_and_baseline(y_true, y_pred), expected, **CLOSE)


def test_rare_class(attempt, rng):
    """A constant answer is as accurate as the baseline, and has a balanced accuracy of one half."""
    n = int(rng.integers(150, 300))
    ill = int(rng.integers(1, 4))
    for rare, common in ((1, 0), (0, 1)):
        y_true = rng.permutation(np.array([rare] * ill + [common] * (n - ill)))
        y_pred = np.full(n, common)
        share = (n - ill) / n
        because = "Every row is predicted as the frequent class."
        checks.close(attempt.accuracy_and_baseline(y_true, y_pred), (share, share), **CLOSE, because=because)
        checks.close(attempt.balanced_accuracy(y_true, y_pred), 0.5, **CLOSE, because=because)


@pytest.mark.points(2)
def test_balanced(attempt, rng):
    """Balanced accuracy is the plain mean of the shares of right answers in each class."""
    for labels in ([0, 1], [4, 2, 9], WORDS[:5]):
        y_true, y_pred = draw(rng, labels, unlike_sizes(rng, len(labels)))
        checks.close(attempt.balanced_accuracy(y_true, y_pred), balanced(y_true, y_pred), **CLOSE)


def test_only_predicted(attempt, rng):
    """A class without true rows does not enter the balanced accuracy, but predicting it is a mistake."""
    labels = rng.permutation(WORDS)[:4].tolist()
    y_true, y_pred = draw(rng, labels[:3], unlike_sizes(rng, 3))
    y_pred[rng.choice(y_true.size, size=3, replace=False)] = labels[3]
    because = f"No row is of the class {labels[3]!r}; three are predicted so."
    checks.close(
        attempt.balanced_accuracy(y_true, y_pred), balanced(y_true, y_pred), **CLOSE, because=because
    )


def test_refused(attempt, rng):
    """Columns of unlike length, and labels beyond those that were given, are refused with a ValueError."""
    y_true, y_pred = draw(rng, [0, 1, 2], unlike_sizes(rng, 3))
    y_pred[0] = 2
    for call in (attempt.confusion_matrix, attempt.accuracy_and_baseline, attempt.balanced_accuracy):
        checks.raises(ValueError, call, y_true, y_pred[:-1])
        checks.raises(ValueError, call, y_true, y_pred[:1])
    only_zero = np.zeros(y_true.size, dtype=int)
    for truth, answer in ((y_true, only_zero), (only_zero, y_pred)):
        checks.raises(
            ValueError, attempt.confusion_matrix, truth, answer, [0, 1], because="Here 2 is no label."
        )
