"""Hidden suite of linear_collapse."""

import math
from itertools import pairwise

import numpy as np
import pytest

from grader import checks

PROMISED = {"rtol": 1e-7, "atol": 1e-9}
POINTS = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])


def network(rng, widths):
    return [(rng.normal(size=pair), rng.normal(size=pair[1])) for pair in pairwise(widths)]


def through(layers, row):
    """Send one row through the layers, number by number."""
    for W, b in layers:
        row = [
            math.fsum(v * w for v, w in zip(row, column, strict=True)) + c
            for column, c in zip(W.T, b, strict=True)
        ]
    return np.array(row)


def single_layer(layers):
    """Read the map off from what it does to the origin and to the unit vectors."""
    d = len(layers[0][0])
    origin = through(layers, [0.0] * d)
    return np.array([through(layers, unit) - origin for unit in np.eye(d)]), origin


def error_by_projection(X, Y):
    """Take out of every column of Y what lies in the span of the ones and of X, one direction at a time."""
    basis = []
    for column in (np.ones(len(X)), *X.T):
        rest = column.copy()
        for _ in range(2):
            for direction in basis:
                rest = rest - (rest @ direction) * direction
        if np.linalg.norm(rest) > 1e-8:
            basis.append(rest / np.linalg.norm(rest))
    rest = Y.copy()
    for direction in basis:
        rest = rest - np.outer(direction, direction @ rest)
    return float(np.mean(rest**2))


@pytest.mark.points(3)
@pytest.mark.parametrize(
    "depth",
    [pytest.param(2, id="two-layers"), pytest.param(5, id="five-layers"), pytest.param(1, id="one-layer")],
)
def test_collapse(attempt, rng, depth):
    """The single layer has the weights and the bias of the whole chain."""
    layers = network(rng, [3] * (depth + 1))
    checks.close(attempt.collapse(layers), single_layer(layers), **PROMISED)


@pytest.mark.points(2)
def test_collapse_of_any_widths(attempt, rng):
    """Widths may differ from layer to layer; a narrow one limits the rank, a wide one adds nothing."""
    ends = [int(width) for width in rng.permutation([2, 3, 4])]
    for middle in (1, 10):
        layers = network(rng, [ends[0], ends[1], middle, ends[2]])
        checks.close(attempt.collapse(layers), single_layer(layers), **PROMISED)


@pytest.mark.points(2)
def test_affine_error(attempt, rng):
    """The error is that of the best weights and the best bias, averaged over all entries."""
    n, d, k = int(rng.integers(8, 14)), int(rng.integers(2, 4)), int(rng.integers(2, 5))
    X, Y = rng.normal(2.0, 1.0, size=(n, d)), rng.normal(5.0, 1.0, size=(n, k))
    checks.close(attempt.affine_error(X, Y), error_by_projection(X, Y), **PROMISED)


@pytest.mark.points(2)
def test_affine_error_of_networks(attempt, rng):
    """The outputs of any network without activations are fitted without error; with ReLU they are not."""
    X = rng.normal(size=(40, 3))
    layers = network(rng, [3, 6, 2])
    linear = np.array([through(layers, row) for row in X])
    checks.close(attempt.affine_error(X, linear), 0.0, **PROMISED)
    (W, b), last = layers
    bent = np.maximum(X @ W + b, 0.0) @ last[0] + last[1]
    checks.close(attempt.affine_error(X, bent), error_by_projection(X, bent), **PROMISED)


def test_dependent_columns(attempt, rng):
    """Columns that depend on each other, or are more than the rows, leave the least error well defined."""
    X, Y = rng.normal(size=(9, 2)), rng.normal(size=(9, 2))
    X = np.column_stack([X, X @ rng.normal(size=2), np.full(9, 3.0)])
    checks.close(attempt.affine_error(X, Y), error_by_projection(X, Y), **PROMISED)
    X[:, 1] = 0.0
    because = "The second feature is 0 in every row."
    checks.close(attempt.affine_error(X, Y), error_by_projection(X, Y), **PROMISED, because=because)
    X, Y = rng.normal(size=(3, 5)), rng.normal(size=(3, 2))
    checks.close(
        attempt.affine_error(X, Y), 0.0, **PROMISED, because="There are three rows of five features."
    )


def layers_of(answer):
    """Return the two layers, where they have the shapes asked for."""
    found = [checks.as_list(layer, 2) for layer in checks.as_list(answer, 2)]
    hidden = checks.as_array(found[0][0], (2, None)).shape[1]
    checks.that(1 <= hidden <= 2, f"The hidden layer has {hidden} units; one or two are asked for.")
    for array, shape in zip((*found[0], *found[1]), ((2, hidden), (hidden,), (hidden, 1), (1,)), strict=True):
        checks.as_array(array, shape)
    return found


@pytest.mark.points(3)
def test_xor(attempt):
    """With ReLU after the hidden layer the network answers 0, 1, 1, 0 at the four corners."""
    hidden, output = layers_of(attempt.xor_layers())
    answers = np.array([through([output], np.maximum(through([hidden], row), 0.0)) for row in POINTS])
    because = "These are the outputs of your network at (0, 0), (0, 1), (1, 0) and (1, 1)."
    checks.close(answers.ravel(), np.array([0.0, 1.0, 1.0, 0.0]), **PROMISED, because=because)
