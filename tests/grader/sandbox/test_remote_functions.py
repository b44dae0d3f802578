"""What a suite holds of an attempt's functions: calls, many calls at once, lazy answers, and names."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from grader.errors import ArgumentChanged, Unusable
from grader.sandbox.remote import RemoteFunction

STREAMS = """
count = 0

def f(n=None):
    global count
    k = 0
    while n is None or k < n:
        count += 1
        yield k
        k += 1

def g():
    return count
"""


def test_attempts_generator_is_lazy(children: Any) -> None:
    """A generator without end is pulled item by item, no further than the suite asks."""
    module = children.module(STREAMS)
    stream = module.f()
    assert module.g() == 0
    assert [next(stream) for _ in range(3)] == [0, 1, 2]
    assert module.g() == 3
    assert [x for x, _ in zip(stream, range(2), strict=False)] == [3, 4]


def test_attempts_generator_ends(children: Any) -> None:
    """A generator ends like one of the suite's own, and has no length."""
    module = children.module(STREAMS)
    assert list(module.f(3)) == [0, 1, 2]
    with pytest.raises(StopIteration):
        next(module.f(0))
    with pytest.raises(TypeError, match=r"an iterator has no len\(\)"):
        len(module.f(1))


def test_lazy_objects_of_python(children: Any) -> None:
    """zip, map and iter come as iterators, and a range by value."""
    module = children.module(
        "def f():\n    return zip('ab', map(str, [1, 2]))\ndef g():\n    return range(3)"
    )
    assert list(module.f()) == [("a", "1"), ("b", "2")]
    assert module.g() == range(3)


def test_map_is_one_call(children: Any) -> None:
    """Many calls go in one frame, row by row, with the keywords for each."""
    made = children.attempt("def f(x, y=0, *, k=0):\n    return x * y + k\ndef g():\n    return 1")
    made.module.f(1)
    before = made.calls
    assert made.module.f.map([1, 2, 3], [4, 5, 6]) == [4, 10, 18]
    assert made.module.f.map(range(3), k=1) == [1, 1, 1]
    assert made.module.f.map([]) == []
    assert made.calls == before + 3
    assert made.module.f.map(np.arange(2.0), (3, 4)) == [0.0, 4.0]


def test_map_raises_at_the_first_failing_call(children: Any) -> None:
    """A failing call ends the map; the calls up to it are made again, so it is the last one on record."""
    made = children.attempt(
        "seen = []\ndef f(x, *, k):\n    seen.append(x)\n    return k / x\ndef g():\n    return seen"
    )
    with pytest.raises(ZeroDivisionError):
        made.module.f.map([1, 0, 2], k=1)
    assert (made.last.operation, made.last.args, made.last.kwargs) == ("call", (0,), {"k": 1})
    assert made.module.g() == [1, 0, 1, 0]


def test_map_finds_the_call_that_changes_an_argument(children: Any) -> None:
    """A changed argument is told of the call that changed it."""
    made = children.attempt("def f(xs):\n    xs.sort()\n    return xs[0]")
    with pytest.raises(ArgumentChanged, match=r"^f changed argument 1 in place"):
        made.module.f.map([[1, 2], [2, 1], [3]])
    assert made.last.args == ([2, 1],)


def test_map_that_fails_only_once(children: Any) -> None:
    """What does not fail again is raised as it was: the answers of the second time count for nothing."""
    made = children.attempt(
        "seen = []\ndef f(x):\n    seen.append(x)\n    assert len(seen) != 2\n    return x"
    )
    with pytest.raises(AssertionError):
        made.module.f.map([1, 2])


def test_map_wants_columns_of_one_length(children: Any) -> None:
    """Columns that differ in length are the suite's mistake, found before anything is sent."""
    made = children.attempt("def f(x, y):\n    return 1")
    with pytest.raises(ValueError, match=r"^The columns of map differ in length\.$"):
        made.module.f.map([1, 2], [1])
    assert made.calls == 0


# -- names -------------------------------------------------------------------------------


def test_names_of_the_module(children: Any) -> None:
    """A constant comes by value, also where the attempt made it itself; private names are not asked for."""
    made = children.attempt("LIMIT = 3\n_private = 1\nhalf = lambda x: x / 2")
    assert made.module.LIMIT == 3
    assert isinstance(made.module.half, RemoteFunction)
    assert made.module.half(3) == 1.5
    with pytest.raises(AttributeError):
        _ = made.module._private
    with pytest.raises(Unusable):
        _ = made.module.nowhere


def test_what_hypothesis_asks_is_not_asked_of_the_attempt(children: Any) -> None:
    """A probe for a mock finds nothing and costs no call."""
    made = children.attempt("x = 1")
    assert not hasattr(made.module, "hypothesis_internal_is_this_a_mock_check")
    assert not hasattr(made.module.f, "__wrapped__")
    assert made.calls == 0
