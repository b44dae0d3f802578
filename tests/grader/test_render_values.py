"""Values and calls as text."""

from __future__ import annotations

import tracemalloc
from collections import Counter, defaultdict
from fractions import Fraction
from textwrap import dedent

import numpy as np
import pytest

from grader.render import call, inline, value

X = np.random.default_rng(0).normal(size=(3, 4))


class Handle:
    """Stands for an instance that lives in the attempt."""

    __kata_type__ = "Foo\x1b[2J"

    def __getattr__(self, name):
        raise AssertionError(f"rendering asked for {name}")

    def __repr__(self):
        raise AssertionError("rendering called repr")


@pytest.mark.parametrize(
    ("obj", "text"),
    [
        pytest.param(None, "None", id="none"),
        pytest.param(True, "True", id="bool"),
        pytest.param(3, "3", id="int"),
        pytest.param(-(10**80), "-1000000000000000000...0000000000 (81 digits)", id="long-int"),
        pytest.param(2**100_000, "an integer of about 30,103 digits", id="longer-int"),
        pytest.param(0.1 + 0.2, "0.3", id="float"),
        pytest.param(1e20, "1e+20", id="large-float"),
        pytest.param(-2.0, "-2.0", id="whole-float"),
        pytest.param(float("nan"), "nan", id="nan"),
        pytest.param(1.5 - 2j, "(1.5-2j)", id="complex"),
        pytest.param(Fraction(1, 3), "Fraction(1, 3)", id="fraction"),
        pytest.param(np.float32(0.1), "0.1", id="numpy-scalar"),
        pytest.param(np.array(0.5), "0.5", id="0-d-array"),
        pytest.param("a\x1b'\u202e", '"a\\x1b\'\\u202e"', id="string"),
        pytest.param("a" * 100, "'" + "a" * 55 + "'...", id="long-string"),
        pytest.param(b"ab", "b'ab'", id="bytes"),
        pytest.param((1,), "(1,)", id="tuple-of-one"),
        pytest.param([1.0, [2, "x"]], "[1.0, [2, 'x']]", id="nested"),
        pytest.param([7] * 100, "[7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, ... 85 more]", id="long-list"),
        pytest.param({"a": 1, 2: None}, "{'a': 1, 2: None}", id="dict"),
        pytest.param(Counter("aab"), "Counter({'a': 2, 'b': 1})", id="counter"),
        pytest.param(defaultdict(int, a=1), "{'a': 1}", id="defaultdict"),
        pytest.param({10, 9, 1}, "{1, 9, 10}", id="set"),
        pytest.param(frozenset(), "set()", id="empty-set"),
        pytest.param([[[[[[[[1]]]]]]]], "[[[[[[...]]]]]]", id="deep"),
        pytest.param(range(3), "range(0, 3)", id="range"),
        pytest.param(np.array([1, 2]), "[1, 2]", id="array"),
        pytest.param([np.array([1.0])], "[array([1.])]", id="array-within"),
        pytest.param([np.ones(2, np.float32)], "[array([1., 1.], dtype=float32)]", id="single"),
        pytest.param([np.zeros((9, 9))], "[array of shape (9, 9)]", id="large-array-within"),
        pytest.param(np.zeros((0, 3)), "an empty array of shape (0, 3)", id="empty-array"),
        pytest.param(Handle(), "a Foo\\x1b[2J object", id="handle"),
        pytest.param((n for n in ()), "a generator", id="generator"),
        pytest.param(iter([]), "an iterator", id="iterator"),
        pytest.param(len, "a function", id="function"),
        pytest.param(object(), "an object object", id="object"),
    ],
)
def test_value(obj, text):
    """Each kind of value reads as Python or numpy would write it, and never longer than the room for it."""
    assert value(obj, width=60) == text


def test_array():
    """Columns are aligned."""
    assert value(X) == dedent("""\
        [[  0.12573, -0.132105,  0.640423,    0.1049],
         [-0.535669,  0.361595,     1.304,  0.947081],
         [-0.703735,  -1.26542, -0.623274,  0.041326]]""")


def test_special_entries():
    """Entries that are no finite numbers are written as they are."""
    assert value(np.array([1.0, np.nan, -np.inf, 1e300])) == "[    1.,    nan,   -inf, 1e+300]"
    assert value(np.array([1 + 2j, -0.5j])) == "[   1+2j, -0-0.5j]"
    assert value(np.array([True, False])) == "[ True, False]"


def test_large_array():
    """A large array shows its edges, or only its shape and ends where even these are too many."""
    assert value(np.arange(1000.0)) == "[  0.,   1.,   2., ..., 997., 998., 999.]"
    assert value(np.arange(10_000).reshape(100, 100), lines=5) == dedent("""\
        [[   0,    1, ...,   98,   99],
         [ 100,  101, ...,  198,  199],
         ...,
         [9800, 9801, ..., 9898, 9899],
         [9900, 9901, ..., 9998, 9999]]""")
    assert value(np.arange(81.0).reshape(3, 3, 3, 3)) == "array of shape (3, 3, 3, 3), from 0.0 to 80.0"


def test_digits():
    """All digits are shown where they are asked for."""
    assert value(0.1 + 0.2, digits=None) == "0.30000000000000004"
    assert value(np.array([0.1 + 0.2]), digits=None) == "[0.30000000000000004]"


def test_cheap():
    """A value of many megabytes is not rendered in full before it is cut."""
    large = ["x" * 10_000_000, list(range(1_000_000)), np.zeros((1000, 1000)), dict.fromkeys(range(100_000))]
    tracemalloc.start()
    for obj in large:
        assert len(value(obj)) < 500
        assert len(call("f", [obj])) < 500
    assert tracemalloc.get_traced_memory()[1] < 1_000_000
    tracemalloc.stop()


def test_short_call():
    """Short arguments stand in place."""
    assert call("softmax", [np.array([[1.0, 2.0]])], {"axis": 0}) == "softmax(array([[1., 2.]]), axis=0)"
    assert call("f", [0.1 + 0.2, "a", None, np.float32(0.5)]) == "f(0.30000000000000004, 'a', None, 0.5)"
    assert call("Value.backward") == "Value.backward()"


def test_objects_in_a_call():
    """Functions go by their names, a generator of random numbers by that of the fixture."""

    def loss(x):
        return x

    arguments = [loss, lambda x: x, np.random.default_rng(0), iter([]), Handle()]
    assert call("f", arguments) == "f(loss, a function, rng, an iterator, a Foo\\x1b[2J object)"


def test_long_call():
    """Long arguments stand below, under the names of their parameters."""
    assert call("softmax", [X], {"axis": 0}, ("z", "axis")) == dedent("""\
        softmax(z, axis=0)
          z = [[  0.12573, -0.132105,  0.640423,    0.1049],
               [-0.535669,  0.361595,     1.304,  0.947081],
               [-0.703735,  -1.26542, -0.623274,  0.041326]]""")
    assert call("f", [list(range(30)), 2], {"y": X[0]}) == dedent("""\
        f(arg1, 2, y=y)
          arg1 = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
                 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29]
          y = [  0.12573, -0.132105,  0.640423,    0.1049]""")


def test_large_call():
    """Of large arguments only the size is said, and then no rows of the others."""
    large = np.zeros((20, 30))
    assert call("softmax", [large], {}, ("z",)) == "softmax(z) with z of shape (20, 30)"
    assert call(
        "f", [large, X, "a" * 400, [X] * 3, np.zeros((9, 9), int)], {}, ("w", "x", "text", "parts")
    ) == dedent("""\
        f(w, x, text, parts, arg5)
          w of shape (20, 30)
          x of shape (3, 4)
          text of 400 characters
          parts of 3 items
          arg5 of shape (9, 9) and dtype int64""")


def test_hostile_call():
    """No name or text of an attempt reaches the terminal raw."""
    text = call("f\x1b[2J", ["\x1b[2J"], {"k\u202e": "\x07"}, ("z\x1b",))
    assert text == "f\\x1b[2J('\\x1b[2J', k\\u202e='\\x07')"


def test_inline_never_runs_the_value():
    """A subclass with methods of its own is rendered by the builtin ones."""

    class Loud(list):
        def __len__(self):
            raise AssertionError

        def __iter__(self):
            raise AssertionError

        __repr__ = __str__ = __getitem__ = __len__

    assert inline(Loud([1, 2])) == "[1, 2]"
