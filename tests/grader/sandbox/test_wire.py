"""Values cross the wire and come out as they went in; what cannot cross says so."""

from __future__ import annotations

import collections
import enum
import math
from collections.abc import Callable
from fractions import Fraction
from typing import Any, NamedTuple

import hypothesis
import numpy as np
import pytest
from hypothesis import strategies as st

from grader.sandbox import wire
from grader.sandbox.encoding import LONG_LIST, SMALL_ARRAYS
from grader.sandbox.frames import MAX_BUFFERS


def arrays_of(buffers: list[memoryview]) -> list[np.ndarray]:
    """Return buffers as a stream hands them out: arrays of their own."""
    return [np.frombuffer(bytes(buffer), np.uint8).copy() for buffer in buffers]


def crossed(value: Any) -> Any:
    """Return what comes out at the other side."""
    meta, buffers = wire.encode(value)
    return wire.decode(meta, arrays_of(buffers))


def same(a: Any, b: Any) -> bool:
    """Tell whether two values are equal in exact type, sign, and bits."""
    if type(a) is not type(b):
        return False
    if isinstance(a, (np.ndarray, np.generic)):
        if a.dtype != b.dtype or a.shape != b.shape:
            return False
        if a.dtype.char in "gG":  # some of their bytes mean nothing
            return bool(np.array_equal(a, b, equal_nan=True))
        return np.ascontiguousarray(a).tobytes() == b.tobytes()
    if isinstance(a, float):
        return a.hex() == b.hex()
    if isinstance(a, complex):
        return same(a.real, b.real) and same(a.imag, b.imag)
    if isinstance(a, (list, tuple)):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, dict):
        return list(a) == list(b) and all(same(a[key], b[key]) for key in a)
    return bool(a == b)


class Point(NamedTuple):
    """A tuple with names."""

    x: int
    y: float


class Colour(enum.IntEnum):
    """A number with a name."""

    RED = 3


class Word(str, enum.Enum):  # noqa: UP042 - whose text is not its value
    """A text with a name, which says another of itself."""

    A = "a"


VALUES = [
    None, True, False, 0, -1, 2**31, 2**63 - 1, 2**63, 2**64 - 1, 2**64, -(2**63), -(2**63) - 1,
    10**300, -(10**300), 2**1_000_000, 0.0, -0.0, 0.1, math.inf, -math.inf, math.nan, 5e-324, 1e308,
    0j, complex(1, -0.0), complex(math.nan, math.inf), Fraction(1, 3), Fraction(-7), Fraction(10**40, 3**50),
    "", "a", "naïve ∑ 🙂", "\ud800", "\x00\x1b[2J", "x" * 100_000, b"", b"\xff\x00", b"x" * 100_000,
    [], [1], [[]], [1, [2.0, [None]]], (), (1,), ((),), (1, (2.0, (None,))), [(1, [2])], ([1], {"a": (2,)}),
    {}, {"a": 1}, {1: "a", 2.5: "b", (1, 2): "c", None: "d", b"x": "e", Fraction(1, 2): "g"},
    {"nested": {"deep": [{"er": (1,)}]}}, {frozenset({1}): 1, 1j: 2, 2**80: 3},
    set(), {1, 2}, {"a", (1, 2), None, 1.5}, frozenset(), frozenset({frozenset({1}), 2}),
    collections.Counter("abracadabra"), collections.Counter({(1, 2): -3, "a": 0}),
    ..., range(3), range(10, -10, -3), range(0), range(2**70, 2**70 + 5), slice(None), slice(1, None, -2),
    list(range(LONG_LIST - 1)), list(range(LONG_LIST)), [0.5] * LONG_LIST,
    [math.nan, -0.0, math.inf] * LONG_LIST,
    [2**63 - 1, -(2**63)] * LONG_LIST, [2**63] * LONG_LIST, [True] * LONG_LIST, [1, 2.0] * LONG_LIST,
    [True, 1] * LONG_LIST, (1.5,) * LONG_LIST, [[1.0] * LONG_LIST] * 3, {"a": [1] * LONG_LIST}, [[[]] * 50],
]  # fmt: skip


@pytest.mark.parametrize("value", VALUES, ids=[f"{type(v).__name__}-{i}" for i, v in enumerate(VALUES)])
def test_plain_values_cross(value: Any) -> None:
    """Plain data comes out with the same types, the same bits and in the same order."""
    assert same(crossed(value), value)


DTYPES = "? i1 i2 i4 i8 u1 u2 u4 u8 f2 f4 f8 g c8 c16 G U3 S3".split()
SHAPES = [(), (0,), (1,), (7,), (2, 3), (0, 4), (3, 0, 2), (2, 1, 3, 1), (1,) * 64]


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_arrays_of_every_dtype_and_rank_cross(dtype: str, shape: tuple[int, ...]) -> None:
    """Arrays of numbers, bools and text keep dtype, shape and bits, and can be written to."""
    array = (np.arange(math.prod(shape)) % 2).astype(dtype).reshape(shape)
    out = crossed(array)
    assert same(out, array) and out.flags.writeable and out.flags.c_contiguous and out.flags.owndata in (0, 1)


@pytest.mark.parametrize("dtype", DTYPES)
def test_numpy_scalars_cross(dtype: str) -> None:
    """A numpy scalar stays one, of its own dtype."""
    scalar = np.array([1]).astype(dtype)[0]
    assert same(crossed(scalar), scalar)
    assert same(crossed([scalar, {"a": (scalar,)}]), [scalar, {"a": (scalar,)}])


ODD_ARRAYS = {
    "every other": np.arange(10.0)[::2],
    "reversed": np.arange(10.0)[::-1],
    "transposed": np.arange(6.0).reshape(2, 3).T,
    "Fortran order": np.asfortranarray(np.arange(6.0).reshape(2, 3)),
    "broadcast": np.broadcast_to(np.float64(2), (3, 4)),
    "a view of a view": np.arange(24).reshape(2, 3, 4)[:, ::-1, 1:3],
    "read only": np.frombuffer(b"abcd", np.uint8),
    "unaligned": np.frombuffer(b"x" + bytes(16), np.uint8)[1:].view("<f8"),
    "not a number of any kind": np.array([np.nan, -np.nan, np.inf, -0.0]),
    "no characters": np.array(["", "abc"]),
}


@pytest.mark.parametrize("name", ODD_ARRAYS)
def test_arrays_of_any_layout_cross(name: str) -> None:
    """Strides, order and views are no part of the value: out comes a fresh array in C order."""
    array = ODD_ARRAYS[name]
    out = crossed(array)
    assert same(out, np.ascontiguousarray(array).reshape(array.shape))
    assert out.flags.c_contiguous and out.flags.writeable


LISTS_OF_ARRAYS = {
    "of one shape": [np.arange(3.0), np.arange(3.0) + 1],
    "of many shapes": [np.arange(6.0).reshape(2, 3), np.zeros((0, 4)), np.ones(1), np.ones((1,) * 9)],
    "one": [np.arange(3)],
    "bools": [np.array([True, False]), np.array([[False]])],
    "texts": [np.array(["ab", "c"]), np.array(["de"])],
    "many": [np.arange(i % 3, dtype=np.uint8) for i in range(MAX_BUFFERS + 1)],
    "of two dtypes": [np.arange(3.0), np.arange(3)],
    "of texts of two widths": [np.array(["a"]), np.array(["ab"])],
    "of no axis": [np.array(1.0), np.array(2.0)],
    "with something else": [np.arange(2.0), 1.0, [np.arange(2.0)] * 2],
    "large": [np.zeros(SMALL_ARRAYS // 8), np.ones(1)],
    "views": [np.arange(12.0).reshape(3, 4).T, np.arange(9.0)[::-2], np.asfortranarray(np.eye(3))],
    "of the other order of bytes": [np.array([1.5], ">f8"), np.array([2.5], ">f8")],
    "nested": [[np.arange(2), np.arange(3)], [np.arange(4)], ([np.ones(1)] * 2, {"a": [np.ones(2)] * 2})],
}


@pytest.mark.parametrize("name", LISTS_OF_ARRAYS)
def test_lists_of_arrays_cross(name: str) -> None:
    """Arrays in a list come out as they went in, whether they travel together or each by itself."""
    value = LISTS_OF_ARRAYS[name]
    out = crossed(value)
    expected = [one.astype("<f8") for one in value] if "order" in name else value
    assert same(out, expected)
    flat = [one for one in out if isinstance(one, np.ndarray)]
    assert all(one.flags.writeable and one.flags.c_contiguous and one.flags.aligned for one in flat)
    assert not any(np.shares_memory(a, b) for a in flat[:20] for b in flat[:20] if a is not b)


def test_bytes_of_the_other_order_come_out_native() -> None:
    """An array of foreign byte order has the same values in the machine's own."""
    array = np.array([1.5, -2.5], ">f8")
    assert same(crossed(array), array.astype("<f8"))


PLAINER: dict[str, tuple[Any, Any]] = {
    "namedtuple": (Point(1, 2.0), (1, 2.0)),
    "enum of int": (Colour.RED, 3),
    "enum of text": (Word.A, "a"),
    "ordered dict": (collections.OrderedDict(a=1), {"a": 1}),
    "default dict": (collections.defaultdict(list, {"a": [1]}), {"a": [1]}),
    "bytearray": (bytearray(b"ab"), b"ab"),
    "masked array": (np.ma.array([1.0, 2.0]), np.array([1.0, 2.0])),
    "list of one's own": (type("L", (list,), {})([1]), [1]),
    "float of one's own": (type("F", (float,), {"__float__": lambda s: 9.0})(1.5), 1.5),
    "fraction of numpy's numbers": (Fraction(np.int64(6), np.int64(4)), Fraction(3, 2)),
    "dict of lists of points": ({"a": [Point(1, 2.0)]}, {"a": [(1, 2.0)]}),
}


@pytest.mark.parametrize("name", PLAINER)
def test_subclasses_cross_as_their_base(name: str) -> None:
    """What is a kind of a builtin type comes out as that type, by its value alone."""
    value, expected = PLAINER[name]
    assert same(crossed(value), expected)


class Thing:
    """An object that is no data."""


def test_objects_cross_by_reference_only() -> None:
    """What is no data goes to `refer`, and what that returns goes to `resolve` at the other side."""
    things = [Thing(), Thing()]

    def refer(value: Any) -> tuple[int, list[Any]]:
        return wire.CHILD_OBJECT, [things.index(value), "object", type(value).__name__]

    def resolve(code: int, plain: list[Any]) -> Any:
        assert code == wire.CHILD_OBJECT and plain[1:] == ["object", "Thing"]
        return things[plain[0]]

    meta, buffers = wire.encode([things[1], (things[0], {"a": things[1]})], refer)
    out = wire.decode(meta, arrays_of(buffers), resolve)
    assert out[0] is things[1] and out[1][0] is things[0] and out[1][1]["a"] is things[1]


def _contains_itself() -> list[Any]:
    endless: list[Any] = []
    endless.append(endless)
    return endless


UNSENDABLE: dict[str, tuple[Callable[[], Any], str]] = {
    "an object": (Thing, "a Thing cannot be sent"),
    "an array of objects": (lambda: np.array([None, 1]), "a ndarray cannot be sent"),
    "a structured array": (lambda: np.zeros(2, "i4,f8"), "a ndarray cannot be sent"),
    "an array of times": (lambda: np.array(["2000"], "M8[D]"), "a ndarray cannot be sent"),
    "itself": (_contains_itself, "the value is nested too deeply, or contains itself"),
    "a huge integer": (lambda: 1 << (1 << 20), "an integer of more than a million bits is not sent"),
    "a huge fraction": (lambda: Fraction(1, 3**50_000), "a fraction of more than 65,536 bits is not sent"),
    "a long range": (lambda: range(10**9), "a range of more than a million items is not sent"),
    "a slice of text": (lambda: slice("a", "b"), "a slice of anything but integers is not sent"),
    "too many arrays": (lambda: [np.array(1.0)] * (MAX_BUFFERS + 1), "the value is too large to send"),
    "too many bytes": (
        lambda: np.empty(wire.FROM_JUDGE.data + 1, np.uint8),
        "the value is too large to send",
    ),
    "too much structure": (lambda: ["x" * 100] * 90_000, "the value is too large to send"),
}


@pytest.mark.parametrize("name", UNSENDABLE)
def test_what_cannot_cross_says_why(name: str) -> None:
    """A value that is no data, or too large, is refused in words before anything is sent."""
    make, words = UNSENDABLE[name]
    with pytest.raises(wire.UnsendableError) as caught:
        wire.encode(make())
    assert str(caught.value) == words


def test_caps_of_the_child_are_narrower() -> None:
    """What the judge sends may be larger than what it receives: a child's memory is its own."""
    value = np.empty(wire.FROM_CHILD.data + 8, np.uint8)
    wire.encode(value, caps=wire.FROM_JUDGE)
    with pytest.raises(wire.UnsendableError, match="the value is too large to send"):
        wire.encode(value, caps=wire.FROM_CHILD)


def test_a_reference_needs_somebody_who_knows_it() -> None:
    """Without `resolve` a reference is refused."""
    meta, buffers = wire.encode(Thing(), lambda thing: (wire.JUDGE_OBJECT, [0]))
    with pytest.raises(wire.ProtocolError, match="a reference is not expected here"):
        wire.decode(meta, arrays_of(buffers))


def test_decoded_arrays_are_not_shared() -> None:
    """Two arrays of a message do not write into one another, nor into what was sent."""
    array = np.zeros(3)
    first, second = crossed([array, array])
    first[:] = 1
    assert not second.any() and not array.any()


NUMBERS = st.integers(-(2**90), 2**90) | st.floats() | st.complex_numbers() | st.fractions() | st.booleans()
ATOMS = st.none() | NUMBERS | st.text() | st.binary(max_size=40)
KEYS = st.integers() | st.text(max_size=5)


def _containers(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    numbers = st.lists(st.floats(), min_size=LONG_LIST, max_size=LONG_LIST + 5)
    lists = st.lists(inner, max_size=5) | st.tuples(inner, inner) | numbers
    return lists | st.dictionaries(KEYS, inner, max_size=4) | st.frozensets(KEYS, max_size=4)


@hypothesis.given(st.recursive(ATOMS, _containers, max_leaves=25))
@hypothesis.settings(max_examples=150, deadline=None, database=None)
def test_any_plain_value_crosses(value: Any) -> None:
    """Whatever is built of plain data comes out the same."""
    assert same(crossed(value), value)
