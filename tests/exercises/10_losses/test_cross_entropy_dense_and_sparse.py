"""Hidden suite of cross_entropy_dense_and_sparse."""

import cmath
import math
from decimal import Decimal

import numpy as np
import pytest

from grader import checks

PROMISED = {"rtol": 1e-7, "atol": 1e-9}


def log_probabilities(logits):
    """Evaluate the formula as written, in decimals, whose exponents do not overflow."""
    rows = []
    for row in logits.tolist():
        weights = [Decimal(logit).exp() for logit in row]
        total = sum(weights)
        rows.append([float((weight / total).ln()) for weight in weights])
    return np.array(rows)


def dense_loss(logits, targets):
    """Add up the terms one by one."""
    terms = -targets * log_probabilities(logits)
    return math.fsum(terms.ravel().tolist()) / len(logits)


def dense_gradient(logits, targets):
    """Differentiate the loss of every row by a step along the imaginary axis, which loses no digits."""
    step, grad = 1e-30, np.zeros(logits.shape)
    for row, column in np.ndindex(logits.shape):
        z = [complex(logit) for logit in logits[row].tolist()]
        z[column] += complex(0.0, step)
        top = max(logit.real for logit in z)
        lse = top + cmath.log(sum(cmath.exp(logit - top) for logit in z))
        loss = sum(t * (lse - logit) for t, logit in zip(targets[row].tolist(), z, strict=True))
        grad[row, column] = loss.imag / step / len(logits)
    return grad


def one_hot(labels, classes):
    return np.array([[1.0 if k == label else 0.0 for k in range(classes)] for label in labels.tolist()])


def draw(rng):
    """Draw logits, with more rows than classes or fewer, and a label for each row."""
    n, classes = rng.permutation([3, int(rng.integers(4, 7))]).tolist()
    return rng.normal(scale=2.0, size=(n, classes)), rng.integers(classes, size=n)


def large_call(rng, n=10_000):
    """Compute the sparse loss and its gradient from n rows of 100 logits."""
    return "sparse_cross_entropy", (rng.normal(size=(n, 100)), rng.integers(0, 100, size=n))


@pytest.mark.points(2)
def test_log_softmax(attempt, rng):
    """The exponentials of the log-probabilities are the softmax of every row."""
    logits, _ = draw(rng)
    checks.close(attempt.log_softmax(logits), log_probabilities(logits), **PROMISED)


@pytest.mark.points(2)
def test_log_softmax_of_large_logits(attempt, rng):
    """Log-probabilities stay finite and exact for logits of any size, row by row."""
    logits, _ = draw(rng)
    for constant in (1000.0, -10_000.0):
        checks.close(attempt.log_softmax(logits + constant), log_probabilities(logits + constant), **PROMISED)
    rows = rng.normal(size=(3, 4)) + rng.permutation([-5000.0, 0.0, 3000.0])[:, None]
    checks.close(attempt.log_softmax(rows), log_probabilities(rows), **PROMISED)
    apart = rng.normal(size=(3, 4)) + rng.permuted(np.tile([-9000.0, 0.0, 700.0, 900.0], (3, 1)), axis=1)
    checks.close(attempt.log_softmax(apart), log_probabilities(apart), **PROMISED)


@pytest.mark.points(2)
def test_dense_loss(attempt, rng):
    """The loss is the mean over rows of minus the sum of target times log-probability."""
    logits, labels = draw(rng)
    loss, _ = attempt.cross_entropy(logits, one_hot(labels, logits.shape[1]))
    checks.close(loss, dense_loss(logits, one_hot(labels, logits.shape[1])), **PROMISED)
    targets = rng.dirichlet(np.ones(logits.shape[1]), size=len(logits))
    loss, _ = attempt.cross_entropy(logits, targets)
    checks.close(loss, dense_loss(logits, targets), **PROMISED, because="These targets are not one-hot.")


@pytest.mark.points(2)
def test_dense_gradient(attempt, rng):
    """The gradient agrees with the derivative of the returned loss, for every logit."""
    logits, labels = draw(rng)
    soft = rng.dirichlet(np.ones(logits.shape[1]), size=len(logits))
    for targets in (one_hot(labels, logits.shape[1]), soft):
        _, grad = attempt.cross_entropy(logits, targets)
        checks.close(grad, dense_gradient(logits, targets), **PROMISED)


@pytest.mark.points(2)
def test_label_smoothing(attempt, rng):
    """Smoothing mixes every target with the uniform one, in the loss and in the gradient alike."""
    logits, labels = draw(rng)
    classes = logits.shape[1]
    targets = one_hot(labels, classes)
    for share in (float(rng.uniform(0.05, 0.4)), 1.0):
        mixed = np.array([[(1 - share) * t + share / classes for t in row] for row in targets.tolist()])
        expected = (dense_loss(logits, mixed), dense_gradient(logits, mixed))
        answer = attempt.cross_entropy(logits, targets, label_smoothing=share)
        checks.close(answer, expected, **PROMISED)
    for share in (-float(rng.uniform(0.1, 0.5)), float(rng.uniform(1.1, 1.5))):
        checks.raises(ValueError, attempt.cross_entropy, logits, targets, label_smoothing=share)


@pytest.mark.points(2)
def test_sparse(attempt, rng):
    """Integer labels give the loss and the gradient of their one-hot rows: it is the same loss."""
    for _ in range(2):
        logits, labels = draw(rng)
        targets = one_hot(labels, logits.shape[1])
        expected = (dense_loss(logits, targets), dense_gradient(logits, targets))
        checks.close(attempt.sparse_cross_entropy(logits, labels), expected, **PROMISED)


def test_confident_mistakes(attempt, rng):
    """A mistake of any confidence has a finite loss and a gradient that still points the way."""
    n, classes = 3, 4
    right = rng.integers(classes, size=n)
    wrong = (right + rng.integers(1, classes, size=n)) % classes
    targets = one_hot(right, classes)
    logits = rng.normal(size=(n, classes)) + one_hot(wrong, classes) * rng.uniform(900, 9000, size=(n, 1))
    expected = (dense_loss(logits, targets), dense_gradient(logits, targets))
    checks.close(attempt.cross_entropy(logits, targets), expected, **PROMISED)
    checks.close(attempt.sparse_cross_entropy(logits, right), expected, **PROMISED)


@pytest.mark.points(2)
def test_ignored_rows(attempt, rng):
    """An ignored row has no share in the loss, in the gradient or in the number of rows."""
    classes = int(rng.integers(3, 6))
    logits = rng.normal(scale=2.0, size=(6, classes))
    labels = rng.integers(1, classes, size=6)
    hidden = rng.permutation([True, True, False, False, False, False])
    targets = one_hot(labels[~hidden], classes)
    grad = np.zeros(logits.shape)
    grad[~hidden] = dense_gradient(logits[~hidden], targets)
    expected = (dense_loss(logits[~hidden], targets), grad)
    for mark in (-100, classes + int(rng.integers(5)), 0):
        answer = attempt.sparse_cross_entropy(logits, np.where(hidden, mark, labels), ignore_index=mark)
        checks.close(answer, expected, **PROMISED)
    nothing = attempt.sparse_cross_entropy(logits, np.full(6, -1), ignore_index=-1)
    checks.close(nothing, (0.0, np.zeros(logits.shape)), **PROMISED, because="No row counts here.")


def test_labels_out_of_range(attempt, rng):
    """A label that is no class and is not to be ignored is refused, on either side of the range."""
    logits, labels = draw(rng)
    classes = logits.shape[1]
    for bad in (-1, classes):
        refused = labels.copy()
        refused[rng.integers(len(labels))] = bad
        checks.raises(ValueError, attempt.sparse_cross_entropy, logits, refused)
    refused[0] = -100
    refused[1] = -2
    checks.raises(ValueError, attempt.sparse_cross_entropy, logits, refused, ignore_index=-100)


def test_many_classes(attempt, rng):
    """A large vocabulary needs no more memory than its logits do."""
    n, classes = 2, 20_000
    logits, labels = rng.normal(size=(n, classes)), rng.integers(classes, size=n)
    weights = np.exp(logits)
    p = weights / weights.sum(axis=1)[:, None]
    truth = [float(p[row, label]) for row, label in enumerate(labels)]
    for row, label in enumerate(labels):
        p[row, label] -= 1.0
    expected = (-sum(math.log(q) for q in truth) / n, p / n)
    checks.close(attempt.sparse_cross_entropy(logits, labels), expected, rtol=1e-7, atol=1e-12)
