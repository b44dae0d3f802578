"""What crosses the wire between a suite and an attempt, each way, through a real child."""

from __future__ import annotations

import collections
import math
import traceback
from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import Any, NamedTuple

import numpy as np
import pytest

from grader.errors import AttemptRaised, Internal
from grader.sandbox.attempt import Attempt
from grader.sandbox.rules import Rules

SOURCE = """
import collections, warnings
import numpy as np
from fractions import Fraction

Pair = collections.namedtuple("Pair", "left right")

def f(x):
    return x

def kind(x):
    if isinstance(x, np.ndarray):
        return ["ndarray", x.dtype.str, list(x.shape), x.flags.writeable]
    return type(x).__name__

def rebuilt(text):
    return eval(text, dict(globals(), nan=float("nan"), inf=float("inf")))

def draw(rng, n):
    return rng.random(n)

def apply(function, *args):
    return function(*args)
"""


class Point(NamedTuple):
    """A tuple with names."""

    x: int
    y: int


@pytest.fixture(scope="module", params=["strongest", "portable"])
def attempt(request: pytest.FixtureRequest, children: Any) -> Iterator[Attempt]:
    """Provide one attempt for all values, at the strongest level and at the weakest."""
    level = None if request.param == "strongest" else request.param
    names = frozenset({"f", "kind", "rebuilt", "draw", "apply"})
    made = Attempt(children.pool(level), SOURCE, Rules("demo", callables=names), seed=1)
    yield made
    made.close()


# A value, and its text in the attempt.
VALUES = {
    "none": (None, "None"),
    "true": (True, "True"),
    "zero": (0, "0"),
    "negative": (-5, "-5"),
    "beyond-64-bits": (2**64, "2 ** 64"),
    "huge": (-(3**5000), "-(3 ** 5000)"),
    "float": (0.1, "0.1"),
    "inf": (-math.inf, "-inf"),
    "complex": (1.5 - 2j, "1.5 - 2j"),
    "fraction": (Fraction(-7, 3), "Fraction(-7, 3)"),
    "str": ("naïve 🙂\n", r"'naïve 🙂\n'"),
    "lone-surrogate": ("\ud800", r"'\ud800'"),
    "bytes": (b"\x00\xff", r"b'\x00\xff'"),
    "list": ([1, [2.0, "x"], []], "[1, [2.0, 'x'], []]"),
    "long-floats": ([0.5] * 40, "[0.5] * 40"),
    "long-ints": (list(range(40)), "list(range(40))"),
    "long-mixed": ([1] * 40 + [2.0, True], "[1] * 40 + [2.0, True]"),
    "tuple": ((1, (2, None)), "(1, (2, None))"),
    "dict": ({"a": 1, 2: [3], (4, 5): None}, "{'a': 1, 2: [3], (4, 5): None}"),
    "counter": (collections.Counter("abca"), "collections.Counter('abca')"),
    "set": ({1, 2}, "{1, 2}"),
    "frozenset": (frozenset({"x"}), "frozenset({'x'})"),
    "set-of-tuples": ({(1, 2), (3, 4)}, "{(1, 2), (3, 4)}"),
    "range": (range(2, 9, 3), "range(2, 9, 3)"),
    "slice": (slice(1, None, -1), "slice(1, None, -1)"),
    "ellipsis": (..., "..."),
}


def same(left: Any, right: Any) -> bool:
    """Tell whether two values are equal, of one type, all the way down."""
    if type(left) is not type(right):
        return False
    if isinstance(left, (list, tuple)):
        return len(left) == len(right) and all(map(same, left, right))
    return bool(left == right)


@pytest.mark.parametrize("name", VALUES)
def test_plain_data_crosses_by_value(attempt: Attempt, name: str) -> None:
    """Plain data comes back as it went, comes as the attempt made it, and has its own type over there."""
    value, text = VALUES[name]
    assert same(attempt.module.f(value), value)
    assert same(attempt.module.rebuilt(text), value)
    assert attempt.module.kind(value) == type(value).__name__


def test_nan_crosses(attempt: Attempt) -> None:
    """A float that is no number stays one, both ways, also in a long list."""
    assert math.isnan(attempt.module.f(math.nan))
    assert math.isnan(attempt.module.rebuilt("nan"))
    assert all(map(math.isnan, attempt.module.f([math.nan] * 40)))


def test_named_tuples_cross_as_tuples(attempt: Attempt) -> None:
    """The class of a named tuple stays at home, both ways."""
    assert same(attempt.module.f(Point(1, 2)), (1, 2))
    assert attempt.module.kind(Point(1, 2)) == "tuple"
    assert same(attempt.module.rebuilt("Pair(1, [2])"), (1, [2]))


def test_subclasses_cross_as_their_base(attempt: Attempt) -> None:
    """A defaultdict or an OrderedDict comes back as a dict."""
    assert same(attempt.module.rebuilt("collections.OrderedDict(a=1)"), {"a": 1})
    assert same(attempt.module.rebuilt("collections.defaultdict(list, {1: [2]})"), {1: [2]})


DTYPES = "? i1 i2 i4 i8 u1 u2 u4 u8 f2 f4 f8 g c8 c16 G".split()


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("shape", [(), (0,), (3,), (2, 0, 3), (2, 3, 1, 2)], ids=str)
def test_arrays_cross_by_value(attempt: Attempt, dtype: str, shape: tuple[int, ...]) -> None:
    """An array of any dtype of numbers and any rank comes back with its dtype, shape and items."""
    array = np.arange(math.prod(shape)).reshape(shape).astype(dtype)
    back = attempt.module.f(array)
    assert type(back) is np.ndarray
    assert (back.dtype, back.shape) == (array.dtype, array.shape)
    assert back.tobytes() == array.tobytes()


def test_the_attempt_may_write_into_what_it_is_given(attempt: Attempt) -> None:
    """An array over there is writable, native and whole, whatever it was here."""
    frozen = np.arange(6.0).reshape(2, 3)
    frozen.flags.writeable = False
    assert attempt.module.kind(frozen) == ["ndarray", "<f8", [2, 3], True]
    assert attempt.module.kind(frozen.astype(">f8")) == ["ndarray", "<f8", [2, 3], True]


LAYOUTS = {
    "fortran": np.asfortranarray,
    "transposed": lambda a: a.T,
    "strided": lambda a: a[::2, ::-1],
    "broadcast": lambda a: np.broadcast_to(a[0], (4, 4)),
    "big-endian": lambda a: a.astype(">f8"),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_arrays_of_any_layout_cross(attempt: Attempt, layout: str) -> None:
    """How an array lies in memory changes nothing about its items."""
    array = LAYOUTS[layout](np.arange(16.0).reshape(4, 4))
    np.testing.assert_array_equal(attempt.module.f(array), array, strict=layout != "big-endian")


def test_arrays_made_by_the_attempt(attempt: Attempt) -> None:
    """Views and text arrays of the attempt come as base arrays."""
    back = attempt.module.rebuilt("np.arange(12).reshape(3, 4).T[::2]")
    np.testing.assert_array_equal(back, np.arange(12).reshape(3, 4).T[::2], strict=True)
    assert attempt.module.rebuilt("np.array(['a', 'bcd'])").tolist() == ["a", "bcd"]


@pytest.mark.parametrize("dtype", DTYPES)
def test_numpy_scalars_keep_their_type(attempt: Attempt, dtype: str) -> None:
    """A numpy scalar is not a Python number, on either side."""
    scalar = np.dtype(dtype).type(1)
    assert same(attempt.module.f(scalar), scalar)
    assert attempt.module.kind(scalar) == type(scalar).__name__


@pytest.mark.parametrize(
    "kind",
    [np.random.PCG64, np.random.PCG64DXSM, np.random.MT19937, np.random.Philox, np.random.SFC64],
    ids=lambda kind: kind.__name__,
)
def test_generators_cross_by_their_state(attempt: Attempt, kind: Callable[..., Any]) -> None:
    """The attempt draws what the judge would draw, and the judge's own generator does not advance."""
    rng = np.random.Generator(kind(7))
    rng.integers(5, dtype=np.uint32)  # leaves half of a draw behind
    first = attempt.module.draw(rng, 3)
    assert first.tolist() == attempt.module.draw(rng, 3).tolist()
    assert first.tolist() == rng.random(3).tolist()


def test_generators_come_back(attempt: Attempt) -> None:
    """A generator that the attempt returns goes on where the attempt left it."""
    rng = attempt.module.rebuilt("(lambda r: (r.random(2), r)[1])(np.random.default_rng(3))")
    assert rng.random() == np.random.default_rng(3).random(3)[2]


def test_generator_passed_to_a_callback_advances_in_the_attempt(children: Any) -> None:
    """What the judge's function draws from the attempt's generator is drawn for the attempt too."""
    module = children.module(
        "def f(step, rng):\n    return [rng.random(), step(rng, 2.0), rng.random(), step(1.0, rng)]"
    )

    def step(left: Any, right: Any) -> float:
        rng = left if isinstance(left, np.random.Generator) else right
        return float(rng.random())

    assert module.f(step, np.random.default_rng(5)) == np.random.default_rng(5).random(4).tolist()


# -- exceptions --------------------------------------------------------------------------

RAISING = """
class Own(KeyError):
    pass

def helper(x):
    raise ValueError(f"bad {x}")

def f(x):
    return helper(x)

def g(kind):
    known = {"own": Own, "zero": ZeroDivisionError, "stop": StopIteration, "unicode": UnicodeError}
    raise known[kind]("words")
"""


def test_exceptions_keep_text_and_lines(children: Any) -> None:
    """An exception comes with its text and the attempt's own lines, and with none of the grader's."""
    with pytest.raises(ValueError, match=r"^bad 3$") as caught:
        children.module(RAISING).f(3)
    error = caught.value
    assert isinstance(error, AttemptRaised)
    assert error.type_name == "ValueError"
    assert error.frames == (
        (9, "f", "return helper(x)"),
        (6, "helper", 'raise ValueError(f"bad {x}")'),
    )


@pytest.mark.parametrize(
    ("kind", "base", "name"),
    [
        ("own", KeyError, "Own"),
        ("zero", ZeroDivisionError, "ZeroDivisionError"),
        ("unicode", UnicodeError, "UnicodeError"),
    ],
)
def test_exceptions_keep_their_builtin_type(children: Any, kind: str, base: type, name: str) -> None:
    """A subclass that the attempt defines is caught as its builtin type, and keeps its name for the words."""
    with pytest.raises(base) as caught:
        children.module(RAISING).g(kind)
    assert caught.value.type_name == name  # type: ignore[attr-defined]


def test_stop_iteration_is_no_end_of_a_loop(children: Any) -> None:
    """An attempt that raises StopIteration does not cut a loop of the suite short."""
    module = children.module(RAISING)
    with pytest.raises(AttemptRaised) as caught:
        module.g("stop")
    assert not isinstance(caught.value, StopIteration)
    assert caught.value.type_name == "StopIteration"


def test_judge_sees_no_traceback_of_the_child(children: Any) -> None:
    """The words of an exception hold no path of the grader."""
    with pytest.raises(ValueError) as caught:
        children.module(RAISING).f(1)
    assert "sandbox" not in f"{caught.value}{caught.value.frames}"  # type: ignore[attr-defined]
    assert "child.py" not in "".join(traceback.format_exception_only(caught.value))


def test_deep_recursion_is_an_ordinary_error(children: Any) -> None:
    """A recursion without end is a RecursionError with few lines, and the child lives on."""
    module = children.module("def f(n):\n    return f(n + 1)\ndef g():\n    return 1")
    with pytest.raises(RecursionError) as caught:
        module.f(0)
    assert len(caught.value.frames) <= 8  # type: ignore[attr-defined]
    assert module.g() == 1


def test_exception_whose_text_fails(children: Any) -> None:
    """An exception that cannot be put into words is still an exception of its type."""
    source = "class E(ValueError):\n    def __str__(self):\n        raise KeyError\ndef f():\n    raise E"
    with pytest.raises(ValueError, match=r"\(its text cannot be read\)"):
        children.module(source).f()


# -- what cannot cross ------------------------------------------------------------


def test_values_that_cannot_cross_are_the_suites_fault(attempt: Attempt) -> None:
    """An argument that cannot be sent is named, and is nobody's mistake but the kit's."""
    loop: list[Any] = []
    loop.append(loop)
    with pytest.raises(
        Internal, match=r"The suite passes a value that cannot be sent: a object, of which nothing"
    ):
        attempt.module.f(object())
    with pytest.raises(Internal, match="nested too deeply, or contains itself"):
        attempt.module.f(loop)
    assert attempt.module.f(1) == 1


def test_results_that_cannot_cross_are_errors_of_the_attempt(attempt: Attempt) -> None:
    """A result that is too large, or contains itself, is an error with words, and the child lives on."""
    with pytest.raises(TypeError, match="the value is too large to send"):
        attempt.module.rebuilt("np.zeros(10_000_000)")
    with pytest.raises(TypeError, match="nested too deeply, or contains itself"):
        attempt.module.rebuilt("(lambda x: (x.append(x), x)[1])([])")
    with pytest.raises(TypeError, match="an integer of more than a million bits is not sent"):
        attempt.module.rebuilt("1 << 2_000_000")
    assert attempt.module.f(1) == 1
