"""`close` and `equal`: what is right, and the words for what is not."""

from __future__ import annotations

from collections import Counter, OrderedDict, namedtuple
from fractions import Fraction
from textwrap import dedent

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from grader.checks import CheckFailed, close, equal

Point = namedtuple("Point", "x y")
NAN, INF = np.nan, np.inf


class Handle:
    """Stands for an instance that lives in the attempt; anything but its type name is out of bounds."""

    __kata_type__ = "Foo"

    def __getattr__(self, name):
        raise AssertionError(f"the comparison asked for {name}")

    def __eq__(self, other):
        raise AssertionError("the comparison called ==")

    __hash__ = None

    def __repr__(self):
        raise AssertionError("the comparison called repr")


class Generator(Handle):
    """Stands for a generator that lives in the attempt."""

    __kata_type__ = "generator"


@pytest.mark.parametrize(
    ("actual", "expected"),
    [
        pytest.param(1.0, 1.0, id="float"),
        pytest.param(1, 1.0, id="int-for-float"),
        pytest.param(np.float64(0.5), 0.5, id="numpy-float"),
        pytest.param(np.float32(0.5), 0.5, id="single-float"),
        pytest.param(np.int64(2), 2.0, id="numpy-int-for-float"),
        pytest.param(np.array(0.5), 0.5, id="0-d-array"),
        pytest.param(0.5, np.array(0.5), id="float-for-0-d-array"),
        pytest.param(0.5, np.float64(0.5), id="float-for-numpy-float"),
        pytest.param(0.5, np.longdouble(0.5), id="float-for-long-double"),
        pytest.param(2.0, 2, id="float-for-a-plain-2"),
        pytest.param(0.5, Fraction(1, 2), id="float-for-fraction"),
        pytest.param(Fraction(1, 3), 1 / 3, id="fraction-for-float"),
        pytest.param(Fraction(4, 2), 2, id="fraction-for-a-plain-2"),
        pytest.param([Fraction(1, 2), Fraction(1, 3)], (0.5, 1 / 3), id="fractions-for-floats"),
        pytest.param(2, 2 + 0j, id="int-for-complex"),
        pytest.param(np.bool_(True), True, id="numpy-bool"),
        pytest.param(NAN, NAN, id="nan"),
        pytest.param(-INF, -INF, id="minus-inf"),
        pytest.param(0.0, -0.0, id="signed-zero"),
        pytest.param(1.0 + 5e-8, 1.0, id="within-rtol"),
        pytest.param(9e-10, 0.0, id="within-atol"),
        pytest.param((1.0, 2.0), [1.0, 2.0], id="tuple-for-list"),
        pytest.param([1.0, 2.0], (1.0, 2.0), id="list-for-tuple"),
        pytest.param([0, 1, 2], range(3), id="list-for-range"),
        pytest.param((1.0, 2.0), Point(1.0, 2.0), id="tuple-for-namedtuple"),
        pytest.param([np.float64(1), np.array(2.0)], [1.0, 2.0], id="list-of-numpy-scalars"),
        pytest.param({"a": 1.0}, OrderedDict(a=1.0), id="dict-for-ordered-dict"),
        pytest.param(Counter("aab"), {"a": 2, "b": 1}, id="counter-for-dict"),
        pytest.param({"a": 2}, Counter(a=2), id="dict-for-counter"),
        pytest.param(Counter(a=2, b=0), Counter(a=2), id="counter-with-a-zero"),
        pytest.param({"a": [1.0, np.ones(2)]}, {"a": (1.0, np.ones(2))}, id="nested"),
        pytest.param(frozenset({1, 2}), {1, 2}, id="frozenset-for-set"),
        pytest.param("a", "a", id="string"),
        pytest.param(np.array(["a", "bb"]), np.array(["a", "bb"], "U9"), id="strings"),
        pytest.param(None, None, id="none"),
        pytest.param(np.array([1, 2], np.int32), np.array([1, 2]), id="other-integer-width"),
        pytest.param(np.array([1, 2], np.uint8), np.array([1, 2]), id="unsigned-for-plain-integers"),
        pytest.param(np.array([NAN, INF]), np.array([NAN, INF]), id="nan-in-the-same-place"),
        pytest.param(np.zeros((0, 3), int), np.zeros((0, 3)), id="empty-of-another-dtype"),
        pytest.param(10**400, 10**400, id="integer-beyond-floats"),
    ],
)
def test_right(actual, expected):
    """What a reasonable person would take for right passes."""
    close(actual, expected)


@pytest.mark.parametrize(
    ("actual", "expected", "message"),
    [
        pytest.param(
            None,
            1.0,
            "returned None; expected a number\nDoes every path through the function end in a return?",
            id="none",
        ),
        pytest.param(True, 1.0, "returned True, a bool; expected a number", id="bool-for-float"),
        pytest.param(1, True, "returned 1, an int; expected a bool", id="int-for-bool"),
        pytest.param(1j, 1.0, "returned (0+1j), a complex number; expected a number", id="complex"),
        pytest.param("0.5", 0.5, "returned '0.5', a string; expected a number", id="string"),
        pytest.param(
            np.ones(1), 1.0, "returned an array of shape (1,); expected a number", id="array-of-one"
        ),
        pytest.param(1.0, "a", "returned 1.0, a float; expected a string", id="float-for-string"),
        pytest.param(1.0, None, "returned 1.0, a float; expected None", id="float-for-none"),
        pytest.param(
            [1.0, 2.0],
            np.ones(2),
            "returned a list of 2 items; expected an array of shape (2,)",
            id="list-for-array",
        ),
        pytest.param(
            np.ones(2), [1.0, 1.0], "returned an array of shape (2,); expected a list", id="array-for-list"
        ),
        pytest.param((1,), {1}, "returned a tuple of 1 item; expected a set", id="tuple-for-set"),
        pytest.param({1}, [1], "returned a set of 1 item; expected a list", id="set-for-list"),
        pytest.param({"a": 1}, [1], "returned a dict of 1 item; expected a list", id="dict-for-list"),
        pytest.param(Handle(), 1.0, "returned a Foo object; expected a number", id="handle"),
        pytest.param(Generator(), [1], "returned a generator; expected a list", id="generator-for-list"),
    ],
)
def test_type(said, actual, expected, message):
    """An answer of the wrong type is described, and what was asked for named."""
    assert said(close, actual, expected) == message


def test_fraction_of_another_value(said):
    """A Fraction is a number like any other: right or wrong by its value, however large its parts are."""
    assert said(close, Fraction(1, 3), 0.5) == "returned Fraction(1, 3); expected 0.5"
    assert said(close, Fraction(1, 2), 0) == "returned Fraction(1, 2); expected 0"
    assert said(close, Fraction(10**400, 3), 0.5).endswith("expected 0.5")
    assert said(equal, Fraction(1, 2), 0.5) == "returned Fraction(1, 2), a Fraction; expected a float"


def test_exact_types(said):
    """`equal` asks for an int where an int is expected, and takes an int for a float of that value."""
    equal(2, 2.0)
    equal(np.int64(2), 2)
    equal(Fraction(2, 1), Fraction(2))
    equal(2, Fraction(2))
    assert said(equal, 2.0, 2) == "returned 2.0, a float; expected an int"
    assert said(equal, [1, 2.0], [1, 2]) == "result[1]: returned 2.0, a float; expected an int"
    assert said(equal, 0.5, Fraction(1, 2)) == "returned 0.5, a float; expected a Fraction"
    assert said(equal, True, 1) == "returned True, a bool; expected an int"


def test_exact_values(said):
    """`equal` allows no rounding, and shows as many digits as it takes to see the difference."""
    assert said(equal, 0.1 + 0.2, 0.3) == "returned 0.30000000000000004; expected 0.3"
    assert said(equal, 10**30 + 1, 10**30) == f"returned {10**30 + 1}\nexpected {10**30}"
    equal(np.array([0.1, NAN]), np.array([0.1, NAN]))
    assert said(equal, np.array([True, False]), np.array([True, True])) == dedent("""\
        returned [ True, False]
        expected [ True,  True]
        1 of 2 differ, the first at index 1: False instead of True""")


@pytest.mark.parametrize(
    ("actual", "expected", "message"),
    [
        pytest.param(0.2, 0.25, "returned 0.2; expected 0.25", id="float"),
        pytest.param(NAN, 0.25, "returned nan; expected 0.25", id="nan"),
        pytest.param(INF, -INF, "returned inf; expected -inf", id="other-inf"),
        pytest.param(1e300, INF, "returned 1e+300; expected inf", id="finite-for-inf"),
        pytest.param(False, True, "returned False; expected True", id="bool"),
        pytest.param(7, 8, "returned 7; expected 8", id="int"),
        pytest.param(
            10**9,
            10**9 + 1,
            "returned 1000000000; expected 1000000001\nThe value is the expected one minus 1.",
            id="large-int",
        ),
        pytest.param("ab\x1b", "ac", "returned 'ab\\x1b'; expected 'ac'", id="string"),
        pytest.param(
            1.0000003,
            1.0,
            "returned 1.0000003; expected 1.0\nThe largest difference is 3e-07; the tolerance allows 1e-07.",
            id="near-miss",
        ),
        pytest.param(
            10**400,
            1.0,
            "returned 10000000000000000000...0000000000 (401 digits); expected 1.0",
            id="integer-beyond-floats",
        ),
    ],
)
def test_number(said, actual, expected, message):
    """A wrong number stands beside the expected one, with digits enough to tell them apart."""
    assert said(close, actual, expected) == message


def test_integers_are_exact():
    """A count that is off by one is wrong however large it is, unless the suite allows more."""
    with pytest.raises(CheckFailed):
        close(10**8 + 1, 10**8)
    with pytest.raises(CheckFailed):
        close(np.array([10**8 + 1]), np.array([10**8]))
    close(1010, 1000, rtol=0.02)
    close(10**400 + 1, 10**400, rtol=0.02)
    close(np.array([1010]), np.array([1000]), atol=10)


def test_shape(said):
    """The shape comes before dtype and value, and says no more than it has to."""
    assert said(close, np.zeros((2, 3), int), np.ones((3, 3))) == "returned shape (2, 3); expected (3, 3)"


@pytest.mark.parametrize(
    ("actual", "expected", "message"),
    [
        pytest.param(
            np.array([1, 2]),
            np.array([1.0, 2.0]),
            "returned dtype int64; expected float64\nAn integer array cuts off every fraction.",
            id="integers-for-floats",
        ),
        pytest.param(
            np.array([1.0, 2.0]),
            np.array([1, 2]),
            "returned dtype float64; expected int64\n"
            "Counts, labels and indices are integers: an integer array is asked for.",
            id="floats-for-integers",
        ),
        pytest.param(
            np.ones(2, np.float32),
            np.ones(2),
            "returned dtype float32; expected float64\nfloat32 holds about 7 digits, float64 about 16.",
            id="single-precision",
        ),
        pytest.param(
            np.ones(2, int),
            np.ones(2, bool),
            "returned dtype int64; expected bool\nTrue and False are asked for, not numbers.",
            id="integers-for-bools",
        ),
        pytest.param(np.ones(2, bool), np.ones(2, int), "returned dtype bool; expected int64", id="bools"),
        pytest.param(
            np.ones(2, complex), np.ones(2), "returned dtype complex128; expected float64", id="complex"
        ),
        pytest.param(
            np.ones(2, int), np.ones(2, np.int8), "returned dtype int64; expected int8", id="narrow"
        ),
    ],
)
def test_dtype(said, actual, expected, message):
    """A wrong dtype is wrong even where the values agree, and what it costs is said."""
    assert said(close, actual, expected) == message


def test_finiteness(said):
    """The first value that is not finite is pointed at, and how many there are."""
    expected = np.arange(6.0).reshape(2, 3)
    actual = expected.copy()
    actual[0, 2], actual[1, 0], actual[1, 2] = NAN, INF, NAN
    assert (
        said(close, actual, expected) == "returned nan at index (0, 2), 3 of 6 values; expected finite values"
    )


def test_expected_not_finite(said):
    """Where a nan or an infinity is expected, another kind of value is pointed at."""
    expected = np.array([NAN, 1.0, INF, -INF])
    assert (
        said(close, np.array([NAN, 1.0, INF, INF]), expected)
        == "returned inf at index 3; expected -inf there"
    )
    assert (
        said(close, np.array([0.0, 1.0, 2.0, -INF]), expected)
        == "returned 0.0 at index 0; expected nan there\n2 of 4 values differ like this."
    )


def test_small_arrays(said):
    """Small arrays are shown in full, one above the other, with the first difference."""
    expected = np.array([[0.1, 0.2], [0.3, 0.4]])
    actual = np.array([[0.1, 0.25], [0.35, 0.4]])
    assert said(close, actual, expected) == dedent("""\
        returned [[ 0.1, 0.25],
                  [0.35,  0.4]]
        expected [[ 0.1,  0.2],
                  [ 0.3,  0.4]]
        2 of 4 differ, the first at index (0, 1): 0.25 instead of 0.2""")


def test_array_of_one(said):
    """For one value the two arrays say it all."""
    assert said(close, np.array([2.0]), np.array([3.25])) == "returned [  2.]\nexpected [3.25]"


def test_large_arrays(said):
    """Of large arrays only the first difference is shown."""
    expected = np.arange(600.0).reshape(20, 30)
    actual = expected.copy()
    actual[3, 7:9] = 0.5
    assert said(close, actual, expected) == "returned 0.5 at index (3, 7); expected 97.0\n2 of 600 differ."


def test_near_miss_of_arrays(said):
    """Values that differ in late digits show them, and the tolerance is named."""
    expected = np.array([1.0, 2.0, 0.5])
    assert said(close, expected + np.array([0, 1e-6, 0]), expected) == dedent("""\
        returned [      1., 2.000001,      0.5]
        expected [      1.,       2.,      0.5]
        1 of 3 differ, the first at index 1: 2.000001 instead of 2.0
        The largest difference is 1e-06; the tolerance allows 2e-07.""")


def test_list_of_numbers(said):
    """The first wrong item of a list of numbers is named by its place, and how many there are."""
    assert said(close, [0.1, 0.2, 0.3], [0.1, 0.25, 0.35]) == (
        "result[1]: returned 0.2; expected 0.25\n2 of 3 items differ."
    )
    assert (
        said(close, [0.1, NAN], [0.1, 0.5]) == "result[1]: returned nan; expected 0.5\n1 of 2 items differs."
    )


def test_one_wrong_number_of_several(said):
    """Where one item is wrong, what is seen of it is said, as of a number on its own."""
    assert said(close, (1.5, 0.73123 * 12 / 11), (1.5, 0.73123)) == (
        "result[1]: returned 0.797705; expected 0.73123\n1 of 2 items differs.\n"
        "The value is the expected one times 12/11, which is n/(n - 1) for n = 12."
    )


def test_rows_below_the_place(said):
    """The rows of an array within a container stay aligned."""
    assert said(close, (0, np.array([[1.0, 2.0]])), (0, np.array([[1.0, 2.5]]))) == dedent("""\
        result[1]:
        returned [[ 1.,  2.]]
        expected [[ 1., 2.5]]
        1 of 2 differ, the first at index (0, 1): 2.0 instead of 2.5""")


def test_nested(said):
    """The place within lists and dicts is written as Python would index the result."""
    expected = {"loss": [1.0, np.ones(2)]}
    actual = {"loss": (1.0, np.ones(3))}
    assert said(close, actual, expected) == "result['loss'][1]: returned shape (3,); expected (2,)"


def test_length(said):
    """A list of another length shows both, where they are short."""
    assert (
        said(equal, [1, 2, 3, 4], [1, 4])
        == "returned 4 items; expected 2\nreturned [1, 2, 3, 4]\nexpected [1, 4]"
    )
    assert said(equal, list(range(500)), [1]) == "returned 500 items; expected 1"


def test_keys(said):
    """Keys that are missing or not expected are named, the first few of many."""
    assert said(close, {"a": 1, 2: 1}, {"mean": 1}) == dedent("""\
        returned a dict with other keys than expected
        missing: 'mean'
        not expected: 'a', 2""")
    assert said(close, {}, dict.fromkeys(range(12))) == dedent("""\
        returned a dict with other keys than expected
        missing: 0, 1, 2, 3, 4 and 7 more""")


def test_sets(said):
    """Members that are missing or not expected are named."""
    assert said(equal, {1, 2, 10}, {1, 9}) == dedent("""\
        returned a set with other members than expected
        missing: 9
        not expected: 2, 10""")


def test_because(said):
    """The suite's own sentence comes last."""
    assert said(close, 1.5, 2.75, because="The weights sum to one.") == (
        "returned 1.5; expected 2.75\nThe weights sum to one."
    )


def test_failure_carries_data():
    """The failure holds what was compared, the way to the difference and the relation."""
    actual = {"w": [np.array([1.5, -2.5, 3.25])]}
    with pytest.raises(CheckFailed) as caught:
        close(actual, {"w": [np.array([-1.5, 2.5, -3.25])]})
    failure = caught.value
    assert failure.actual is actual
    assert failure.path == ("w", 0)
    assert failure.relation == "sign"
    assert failure.below(2)[0] == "returned [  1.5,  -2.5,  3.25]"
    assert isinstance(failure.lines, tuple)


@pytest.mark.parametrize("tolerance", [{"rtol": -1e-3}, {"atol": -1.0}, {"rtol": NAN}, {"atol": INF}])
def test_senseless_tolerance(tolerance):
    """A senseless tolerance is the suite's fault, even where the answer is right."""
    name = next(iter(tolerance))
    with pytest.raises(ValueError, match=f"{name} is a finite number of at least 0"):
        close(1.0, 1.0, **tolerance)


def test_senseless_expectation():
    """What cannot be compared is the suite's fault, unless the answer is not of its kind anyway."""
    with pytest.raises(ValueError, match="A object cannot be compared: pass plain data or arrays"):
        equal(object(), object())
    handle = Handle()
    equal(handle, handle)


arrays = hnp.arrays(
    st.sampled_from([np.float64, np.int64, np.bool_, np.complex128]),
    hnp.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=4),
)
scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | arrays
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)


@given(values)
def test_everything_equals_itself(x):
    """Any value is right where it is expected."""
    close(x, x)
    equal(x, x)


@given(values, values)
def test_messages_are_bounded(actual, expected):
    """Whatever is compared with whatever, a failure has few short lines without control characters."""
    try:
        close(actual, expected)
    except CheckFailed as failure:
        assert 1 <= len(failure.lines) <= 20
        assert all(len(line) <= 76 and line.isprintable() for line in failure.lines)


@given(
    hnp.arrays(np.float64, hnp.array_shapes(max_dims=2, max_side=5), elements=st.floats(-1e9, 1e9)),
    st.floats(1e-6, 1e-2),
)
def test_close_agrees_with_its_definition(expected, rtol):
    """An array is right just where each finite value is within the tolerance."""
    close(expected * (1 + rtol / 2), expected, rtol=rtol)
    with pytest.raises(CheckFailed):
        close(expected + 2 * (1e-9 + rtol * np.abs(expected)), expected, rtol=rtol)
