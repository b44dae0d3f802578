"""Hidden suite of embedding_layer."""

import numpy as np
import pytest

from grader import checks

PROMISED = {"rtol": 1e-7, "atol": 1e-9}


def table(rng, n, d):
    return rng.normal(size=(n, d))


def expected_vectors(W, ids):
    """Multiply one-hot rows with the table, entry by entry."""
    out = np.zeros((*ids.shape, W.shape[1]))
    for at in np.ndindex(ids.shape):
        one_hot = [float(i == ids[at]) for i in range(len(W))]
        out[at] = [sum(h * w for h, w in zip(one_hot, column, strict=True)) for column in W.T.tolist()]
    return out


def expected_gradient(grad, ids, n):
    """Move one entry of the table at a time: the loss sum(grad * vectors) is a straight line in it."""
    d = grad.shape[-1]
    dW = np.zeros((n, d))
    for i, k in np.ndindex(n, d):
        dW[i, k] = sum(float(grad[at][k]) for at in np.ndindex(ids.shape) if ids[at] == i)
    return dW


def sizes(rng):
    return int(rng.integers(5, 8)), int(rng.integers(2, 5))


def large_call(rng, n=20_000):
    """Compute the gradient of a table of 1,000 rows of 16 from n ids."""
    return "embed_backward", (rng.normal(size=(n, 16)), rng.integers(0, 1000, size=n), 1000)


@pytest.mark.points(2)
def test_lookup(attempt, rng):
    """Each id becomes its row of the table, as the product of a one-hot row with the table would."""
    n, d = sizes(rng)
    W = table(rng, n, d)
    for ids in (rng.permutation(n), rng.integers(n, size=2 * n), np.array([n - 1]), np.array([0])):
        checks.close(attempt.embed(W, ids), expected_vectors(W, ids), **PROMISED)


def test_any_shape(attempt, rng):
    """The vectors are laid out as the ids are, with one more axis at the end."""
    n, d = sizes(rng)
    W = table(rng, n, d)
    for shape in ((3, 4), (2, 3, 2), (1, 1), (0,), (3, 0)):
        ids = rng.integers(n, size=shape)
        checks.close(attempt.embed(W, ids), expected_vectors(W, ids), **PROMISED)


@pytest.mark.points(3)
def test_gradient(attempt, rng):
    """A row of the table collects the gradients of all places where it was used."""
    n, d = sizes(rng)
    once = rng.permutation(n)[:3]
    for ids in (once, rng.integers(n, size=3 * n), np.full(4, n - 2)):
        grad = rng.normal(size=(*ids.shape, d))
        checks.close(attempt.embed_backward(grad, ids, n), expected_gradient(grad, ids, n), **PROMISED)


def test_gradient_of_any_shape(attempt, rng):
    """The gradient of the table has its shape, whatever the shape of the ids, and however few are used."""
    n, d = sizes(rng)
    for shape in ((3, 4), (2, 3, 2), (1,), (0,)):
        ids = rng.integers(n - 2, size=shape)
        grad = rng.normal(size=(*shape, d))
        checks.close(attempt.embed_backward(grad, ids, n), expected_gradient(grad, ids, n), **PROMISED)


@pytest.mark.points(2)
def test_large_table(attempt, rng):
    """A large table is no trouble: neither direction builds a one-hot matrix."""
    n, d = 30_000, 2
    W, ids = table(rng, n, d), rng.integers(n, size=5_000)
    ids[:100] = ids[100:200]
    checks.close(attempt.embed(W, ids), np.take(W, ids, axis=0), **PROMISED)
    grad = rng.normal(size=(len(ids), d))
    order = np.argsort(ids, kind="stable")
    starts = np.flatnonzero(np.diff(ids[order], prepend=-1))
    expected = np.zeros((n, d))
    expected[ids[order][starts]] = np.add.reduceat(grad[order], starts, axis=0)
    checks.close(attempt.embed_backward(grad, ids, n), expected, **PROMISED)


@pytest.mark.points(2)
def test_bags(attempt, rng):
    """A bag becomes the mean of its vectors; an id that occurs twice counts twice."""
    n, d = sizes(rng)
    W = table(rng, n, d)
    bags = [rng.integers(n, size=k).tolist() for k in (2, 5, 1, 3)] + [[1, 1, 3], list(range(n))]
    expected = np.array([[sum(W[i, k] for i in bag) / len(bag) for k in range(d)] for bag in bags])
    checks.close(attempt.embed_bags(W, bags), expected, **PROMISED)


def test_empty_bags(attempt, rng):
    """A bag without ids becomes zeros, and keeps its place."""
    n, d = sizes(rng)
    W = table(rng, n, d)
    expected = np.vstack([W[1], np.zeros(d), W[3], np.zeros(d)])
    checks.close(attempt.embed_bags(W, [[1], [], [3], []]), expected, **PROMISED)
    checks.close(attempt.embed_bags(W, [[], []]), np.zeros((2, d)), **PROMISED)


@pytest.mark.points(2)
def test_refused(attempt, rng):
    """Ids below 0 and beyond the table raise an IndexError, in both directions and in bags."""
    n, d = sizes(rng)
    W = table(rng, n, d)
    for bad in (n, -1, -n, n + int(rng.integers(1, 9)), -n - 1):
        ids = rng.permutation([0, bad, n - 1, 1])
        checks.raises(IndexError, attempt.embed, W, ids, because=f"An id is {bad}, and n is {n}.")
        checks.raises(
            IndexError,
            attempt.embed_backward,
            rng.normal(size=(4, d)),
            ids,
            n,
            because=f"An id is {bad}, and n is {n}.",
        )
        checks.raises(
            IndexError, attempt.embed_bags, W, [[0], ids.tolist()], because=f"An id is {bad}, and n is {n}."
        )
