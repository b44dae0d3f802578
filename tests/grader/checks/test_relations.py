"""The relations seen between a wrong answer and the expected one, and the silence where none is plain."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from grader.checks.relations import relation
from grader.checks.shape_relations import shape_relation
from grader.checks.tolerance import Tolerance

TOLERANCE = Tolerance.checked(1e-7, 1e-9)
RNG = np.random.default_rng(3)
X = RNG.normal(size=(4, 6))
SQUARE = RNG.normal(size=(5, 5))
P = RNG.random(7)  # within 0 and 1
POSITIVE = np.abs(X) + 0.1
Z = X + 1j * POSITIVE
ODD = np.arange(1, 12, 2) ** 2


def seen(actual, expected):
    """Return the relation of two arrays or numbers."""
    return relation(np.asarray(actual), np.asarray(expected), TOLERANCE)


@pytest.mark.parametrize(
    ("actual", "expected", "name", "sentence"),
    [
        pytest.param(-X, X, "sign", "Each value is the expected one with its sign flipped.", id="sign"),
        pytest.param(2 * X, X, "factor", "Each value is twice the expected one.", id="twice"),
        pytest.param(X / 2, X, "factor", "Each value is half the expected one.", id="half"),
        pytest.param(-2 * X, X, "factor", "Each value is the expected one times -2.", id="minus-two"),
        pytest.param(
            4 * X,
            X,
            "factor",
            "Each value is 4 times the expected one, and 4 is its length along axis 0.",
            id="n-times",
        ),
        pytest.param(
            P / 7, P, "factor", "Each value is 1/7 of the expected one, and 7 is its length.", id="one-nth"
        ),
        pytest.param(11 * X, X, "factor", "Each value is 11 times the expected one.", id="eleven-times"),
        pytest.param(
            X * 20 / 19,
            X,
            "factor",
            "Each value is the expected one times 20/19, which is n/(n - 1) for n = 20.",
            id="n-over-n-less-one",
        ),
        pytest.param(
            X * 19 / 20,
            X,
            "factor",
            "Each value is the expected one times 19/20, which is (n - 1)/n for n = 20.",
            id="n-less-one-over-n",
        ),
        pytest.param(
            X * math.sqrt(31 / 30),
            X,
            "factor",
            "Each value is the expected one times the square root of 31/30, which is n/(n - 1) for n = 31.",
            id="root-of-n-over-n-less-one",
        ),
        pytest.param(
            X / math.log(2),
            X,
            "factor",
            "Each value is the expected one divided by ln 2, as with base 2 in place of the natural log.",
            id="bits-for-nats",
        ),
        pytest.param(
            X * math.log(2),
            X,
            "factor",
            "Each value is the expected one times ln 2, as with the natural log in place of base 2.",
            id="nats-for-bits",
        ),
        pytest.param(X * math.pi, X, "factor", "Each value is the expected one times pi.", id="pi"),
        pytest.param(
            100 * P,
            P,
            "factor",
            "Each value is 100 times the expected one, as a percentage would be.",
            id="percent",
        ),
        pytest.param(3.725 * X, X, "factor", "Each value is 3.725 times the expected one.", id="any-factor"),
        pytest.param(X + 0.25, X, "offset", "Each value is the expected one plus 0.25.", id="plus"),
        pytest.param(X - 1, X, "offset", "Each value is the expected one minus 1.", id="minus-one"),
        pytest.param(
            ODD + 1, ODD, "offset", "Each value is the expected one plus 1.", id="integers-plus-one"
        ),
        pytest.param(1 - P, P, "complement", "Each value is 1 minus the expected one.", id="complement"),
        pytest.param(
            [1, 0, 0, 1, 1],
            [0, 1, 1, 0, 0],
            "complement",
            "Each value is 1 minus the expected one.",
            id="labels",
        ),
        pytest.param(
            P > 0.5, P <= 0.5, "complement", "Each value is the opposite of the expected one.", id="booleans"
        ),
        pytest.param(1 / P, P, "reciprocal", "Each value is 1 divided by the expected one.", id="reciprocal"),
        pytest.param(X**2, X, "square", "Each value is the square of the expected one.", id="square"),
        pytest.param(
            np.sqrt(P), P, "root", "Each value is the square root of the expected one.", id="square-root"
        ),
        pytest.param(np.log(P), P, "log", "Each value is the logarithm of the expected one.", id="log"),
        pytest.param(np.exp(X), X, "exp", "Each value is exp of the expected one.", id="exp"),
        pytest.param(
            Z.conj(),
            Z,
            "conjugate",
            "Each value is the complex conjugate of the expected one.",
            id="conjugate",
        ),
        pytest.param(
            -Z, Z, "sign", "Each value is the expected one with its sign flipped.", id="complex-sign"
        ),
        pytest.param(
            P.round(2), P, "rounded", "Each value is the expected one rounded to 2 decimals.", id="rounded"
        ),
        pytest.param(
            (9 * P).round(),
            9 * P,
            "rounded",
            "Each value is the expected one rounded to a whole number.",
            id="rounded-to-integers",
        ),
        pytest.param(
            X.astype(np.float32).astype(float),
            X,
            "float32",
            "Each value has only the precision of float32, about 7 digits.",
            id="float32",
        ),
        pytest.param(
            SQUARE.T,
            SQUARE,
            "transposed",
            "The result is the transpose of the expected one.",
            id="transposed",
        ),
        pytest.param(P[::-1], P, "reversed", "The values are in reverse order.", id="reversed"),
        pytest.param(
            X[:, ::-1], X, "reversed", "The values are in reverse order along axis 1.", id="reversed-axis"
        ),
        pytest.param(ODD[::-1], ODD, "reversed", "The values are in reverse order.", id="reversed-integers"),
        pytest.param(np.roll(P, 1), P, "shifted", "Each value stands one place too late.", id="rolled"),
        pytest.param([9.0, *P[:-1]], P, "shifted", "Each value stands one place too late.", id="late"),
        pytest.param(
            np.roll(X, -1, 0), X, "shifted", "Each value stands one place too early along axis 0.", id="early"
        ),
        pytest.param(
            P[[2, 0, 1, 6, 3, 5, 4]],
            P,
            "reordered",
            "The values are the expected ones in another order.",
            id="reordered",
        ),
        pytest.param(
            X * RNG.random((4, 1)),
            X,
            "factor by row",
            "Each row is the expected one times a number of its own.",
            id="rows-scaled",
        ),
        pytest.param(
            X + RNG.random((1, 6)),
            X,
            "offset by column",
            "Each column is the expected one plus a number of its own.",
            id="columns-moved",
        ),
    ],
)
def test_arrays(actual, expected, name, sentence):
    """What holds of every value is named, in a sentence."""
    assert seen(actual, expected) == (name, sentence)


@pytest.mark.parametrize(
    ("actual", "expected", "sentence"),
    [
        pytest.param(-0.73123, 0.73123, "The value is the expected one with its sign flipped.", id="sign"),
        pytest.param(-3, 3, "The value is the expected one with its sign flipped.", id="integer-sign"),
        pytest.param(1 - 0.73123, 0.73123, "The value is 1 minus the expected one.", id="complement"),
        pytest.param(2 * 0.73123, 0.73123, "The value is twice the expected one.", id="twice"),
        pytest.param(0.73123**2, 0.73123, "The value is the square of the expected one.", id="square"),
        pytest.param(1 / 0.73123, 0.73123, "The value is 1 divided by the expected one.", id="reciprocal"),
        pytest.param(1.73123, 0.73123, "The value is the expected one plus 1.", id="plus-one"),
        pytest.param(
            0.73123 * 12 / 11,
            0.73123,
            "The value is the expected one times 12/11, which is n/(n - 1) for n = 12.",
            id="degrees-of-freedom",
        ),
        pytest.param(12, 13, "The value is the expected one minus 1.", id="off-by-one"),
        pytest.param(0.3333, 1 / 3, "The value is the expected one rounded to 4 decimals.", id="rounded"),
        pytest.param(
            float(np.float32(0.1)),
            0.1,
            "The value has only the precision of float32, about 7 digits.",
            id="float32",
        ),
    ],
)
def test_numbers(actual, expected, sentence):
    """Of a single number with enough digits the well-known relations are named."""
    found = seen([actual], [expected])
    assert found is not None
    assert found[1] == sentence


@pytest.mark.parametrize(
    ("actual", "expected"),
    [
        pytest.param([0.25], [0.5], id="half-or-square"),
        pytest.param([2.0], [1.0], id="twice-or-one-more"),
        pytest.param([4], [3], id="small-integer"),
        pytest.param([3.7 * 0.73123], [0.73123], id="any-factor-of-one-number"),
        pytest.param([0.73123 + 0.3], [0.73123], id="any-offset-of-one-number"),
        pytest.param([0.73123 * 4 / 3], [0.73123], id="four-thirds-of-one-number"),
        pytest.param([0.5], [0.0], id="zero"),
        pytest.param([0.0, 0.0, 0.0], [0.1, 0.2, 0.3], id="zeros"),
        pytest.param([1.0, 1.0, 1.0], [0.0, 0.0, 0.0], id="expected-zeros"),
        pytest.param([0.7, 0.3], [0.3, 0.7], id="complement-or-swapped"),
        pytest.param([1, 2, 3, 4], [0, 1, 2, 3], id="plus-one-or-late"),
        pytest.param([2.0, 4.0, 8.0, 16.0, 32.0], [1.0, 2.0, 4.0, 8.0, 16.0], id="twice-or-early"),
        pytest.param([1, 2, 0], [0, 1, 2], id="labels-permuted"),
        pytest.param([5, 5, 5], [4, 4, 4], id="one-value"),
        pytest.param([np.nan, 1.0], [np.nan, 2.0], id="one-finite"),
        pytest.param(RNG.normal(size=(4, 6)), X, id="unrelated"),
        pytest.param(np.where(np.arange(7) == 3, 0.0, P), P, id="one-wrong"),
        pytest.param(np.where(np.arange(7) == 3, P, -P), P, id="all-but-one"),
        pytest.param(X * (1 + 1e-5), X, id="hardly-different"),
        pytest.param([True], [False], id="one-boolean"),
    ],
)
def test_silence(actual, expected):
    """Where values say too little, or several relations hold, nothing is said."""
    assert seen(actual, expected) is None


@pytest.mark.parametrize(
    ("actual", "expected", "sentence"),
    [
        pytest.param(X.T, X, "The result is the transpose of the expected one.", id="transposed"),
        pytest.param(
            RNG.normal(size=(6, 4)),
            X,
            None,
            id="only-the-shape-of-a-transpose",
        ),
        pytest.param(
            np.arange(24.0).reshape(2, 3, 4).transpose(1, 0, 2),
            np.arange(24.0).reshape(2, 3, 4),
            "With its axes in the order (1, 0, 2) the result would be right.",
            id="axes",
        ),
        pytest.param(P[:, None], P, "The values are right; only the shape is not.", id="column"),
        pytest.param(X.ravel(), X, "The values are right; only the shape is not.", id="flattened"),
        pytest.param(
            P[:, None] - P[None] + np.diag(P),
            P,
            "Its diagonal is right: a column (7, 1) and a row (7,) were broadcast to (7, 7).",
            id="broadcast",
        ),
        pytest.param([9.0, *P], P, "Without its first entry the result would be right.", id="one-before"),
        pytest.param(
            X, X[:, :-1], "Without its last entry along axis 1 the result would be right.", id="one-after"
        ),
        pytest.param(P[1:], P, "The first entry is missing; the others are right.", id="first-missing"),
        pytest.param(np.zeros(3), np.zeros(4), None, id="first-or-last"),
        pytest.param(P[2:], P, None, id="two-missing"),
    ],
)
def test_shapes(actual, expected, sentence):
    """An answer of another shape whose values are right says how."""
    found = shape_relation(np.asarray(actual), np.asarray(expected), TOLERANCE)
    assert (None if found is None else found[1]) == sentence


def test_expressions():
    """Of two expressions at some points, order and number of the points mean nothing."""
    names = ("Line 2", "line 1")
    assert relation(7 * P, P, TOLERANCE, names) == ("factor", "Line 2 is 7 times line 1.")
    assert relation(P[::-1], P, TOLERANCE, names) is None


def test_infinite_entries_are_left_aside():
    """A relation is seen beside entries that are infinite or nan in both."""
    expected = np.array([np.nan, 1.5, 2.5, np.inf, -4.5])
    assert seen(-expected, expected) == ("sign", "Each value is the expected one with its sign flipped.")


pairs = hnp.array_shapes(max_dims=2, max_side=6).flatmap(
    lambda shape: st.tuples(*[hnp.arrays(np.float64, shape, elements=st.floats(-1e6, 1e6, width=32))] * 2)
)


@given(pairs)
def test_what_is_said_is_true(pair):
    """The factor, the offset and the sign that are named hold for every value."""
    actual, expected = pair
    found = seen(actual, expected)
    name = found[0] if found else ""
    if name == "sign":
        np.testing.assert_allclose(actual, -expected)
    if name == "factor":
        assert np.unique((actual[expected != 0] / expected[expected != 0]).astype(np.float32)).size == 1
    if name == "offset":
        np.testing.assert_allclose(actual - expected, (actual - expected).mean(), rtol=1e-6, atol=1e-3)
    if name == "reordered":
        np.testing.assert_allclose(np.sort(actual, None), np.sort(expected, None))


@given(st.integers(1, 40), st.integers(1, 4), st.integers(0, 2**32 - 1))
def test_unrelated_values_have_no_relation(n, m, seed):
    """Values drawn independently are never said to be related."""
    rng = np.random.default_rng(seed)
    assert seen(rng.normal(size=(n, m)), rng.normal(size=(n, m))) is None
    assert seen(rng.integers(0, 50, n), rng.integers(0, 50, n)) is None or n < 4
