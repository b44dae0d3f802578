"""Hostile bytes: decoding raises one kind of error, takes little memory and little time."""

from __future__ import annotations

import time
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from typing import Any

import hypothesis
import msgpack
import numpy as np
import pytest
from hypothesis import strategies as st

from grader.sandbox import extensions as ext
from grader.sandbox import wire
from grader.sandbox.decoding import MAX_SAME_HASH
from grader.sandbox.frames import FROM_CHILD
from grader.sandbox.structure import MAX_CODE, ProtocolError

PRIME = (1 << 61) - 1  # integers that differ by it have one hash


def extension(code: int, plain: Any) -> msgpack.ExtType:
    """Return an extension that holds `plain`."""
    return msgpack.ExtType(code, msgpack.packb(plain, strict_types=True))


def big(number: int) -> msgpack.ExtType:
    """Return an integer of any size."""
    return extension(ext.BIG_INT, number.to_bytes(32, "little", signed=True))


def decode(value: Any, *buffers: bytes) -> Any:
    """Decode a crafted message."""
    arrays = [np.frombuffer(buffer, np.uint8).copy() for buffer in buffers]
    return wire.decode(
        msgpack.packb(value, strict_types=True), arrays, lambda code, plain: ("reference", plain)
    )


def crafted(name: str, words: str, value: Any, *buffers: bytes) -> Any:
    """Return a message that is refused with these words."""
    return pytest.param(value, buffers, words, id=name)


def array(name: str, words: str, dtype: str, shape: Any, size: int) -> Any:
    """Return a claim of an array, with so many bytes behind it."""
    return crafted(name, words, extension(ext.ARRAY, [0, dtype, shape]), b"\xff" * size)


def arrays(name: str, words: str, dtype: Any, shapes: Any, size: int) -> Any:
    """Return a claim of several arrays in one buffer, with so many bytes behind it."""
    return crafted(name, words, extension(ext.ARRAYS, [0, dtype, shapes]), b"\xff" * size)


SAME_HASH = "too many keys of one hash"
NO_FRACTION = "a fraction of more than 65,536 bits is not sent"
NO_RANGE = "a range of more than a million items is not sent"
NO_SLICE = "a slice of anything but integers is not sent"
NO_DTYPE = "an array of this dtype is not sent"
NO_REFERENCE = "a reference is not expected here"
NO_FIT = "the shape does not fit the bytes"
HALVES = [extension(ext.FRACTION, [big(2 * i * PRIME + 1), 2]) for i in range(3_000)]
PAIRS = [extension(ext.SET, [big(PRIME * i), big(PRIME * i + PRIME)]) for i in range(5, 500)]
CRAFTED = [
    crafted("collisions as keys", SAME_HASH, {big(i * PRIME): 1 for i in range(5, 10_000)}),
    crafted("collisions in a set", SAME_HASH, extension(ext.SET, [big(i * PRIME) for i in range(5, 10_000)])),
    crafted("collisions of fractions", SAME_HASH, extension(ext.FROZENSET, HALVES)),
    crafted("collisions in many small sets", SAME_HASH, PAIRS),
    crafted("the same member again", SAME_HASH, extension(ext.SET, [1] * 2000)),
    crafted("a member that cannot be one", "malformed message: TypeError", extension(ext.SET, [[]])),
    crafted("a key that cannot be one", "malformed message: TypeError", {extension(ext.SET, []): 1}),
    crafted("a division by nought", "malformed message: ZeroDivisionError", extension(ext.FRACTION, [1, 0])),
    crafted("a step of nought", "malformed message: ValueError", extension(ext.RANGE, [0, 1, 0])),
    crafted("a fraction of bools", "malformed number", extension(ext.FRACTION, [True, False])),
    crafted("a complex of ints", "malformed number", extension(ext.COMPLEX, [1, 2])),
    crafted("a complex of one", "malformed number", extension(ext.COMPLEX, [1.0])),
    crafted("a range of two", "malformed number", extension(ext.RANGE, [0, 1])),
    crafted("a long range", NO_RANGE, extension(ext.RANGE, [0, 1 << 40, 1])),
    crafted(
        "a long fraction", NO_FRACTION, extension(ext.FRACTION, [extension(ext.BIG_INT, b"\x01" * 9000), 1])
    ),
    crafted("a long integer", "malformed integer", extension(ext.BIG_INT, bytes((1 << 17) + 2))),
    crafted("text for an integer", "malformed extension", extension(ext.BIG_INT, "12")),
    crafted("a slice of floats", NO_SLICE, extension(ext.SLICE, [0.0, 1.0, None])),
    crafted("a slice of two", "malformed message: ValueError", extension(ext.SLICE, [0, 1])),
    crafted("a buffer that is not there", "no such buffer", extension(ext.FLOATS, 0)),
    crafted("a buffer by a bool", "malformed extension", extension(ext.FLOATS, True), bytes(8)),
    crafted("a buffer left over", "a buffer is not used", 1, b"x"),
    crafted("a buffer for two", "no such buffer", [extension(ext.INTS, 0)] * 2, bytes(8)),
    crafted("numbers of odd bytes", "malformed message: ValueError", extension(ext.INTS, 0), bytes(9)),
    array("a dtype of another spelling", "malformed array", "float64", [1], 8),
    array("a dtype of several", "malformed array", "<f8,<f8", [1], 16),
    array("a dtype with a shape", "malformed array", "(2,)f8", [1], 16),
    array("a dtype of objects", "malformed array", "|O8", [1], 8),
    array("a dtype of no size", NO_DTYPE, "<U0", [1 << 28], 0),
    array("a dtype of odd size", "malformed message: TypeError", "<f3", [1], 3),
    array("a dtype of the other order", NO_DTYPE, ">f8", [1], 8),
    array("a shape as a number", "malformed shape", "<f8", 1, 8),
    array("a negative shape", "malformed shape", "<f8", [-1], 8),
    array("a shape of 65 axes", "malformed shape", "<f8", [1] * 65, 8),
    array("a shape that is larger", NO_FIT, "<f8", [2], 8),
    array("an empty shape of a huge axis", NO_FIT, "<f8", [0, 1 << 40], 0),
    array("text beyond all", "no such character", "<U1", [1], 4),
    arrays("arrays of no dtype", "malformed array", None, [[1]], 8),
    arrays("arrays of objects", "malformed array", "|O8", [[1]], 8),
    arrays("a shape for several arrays", "malformed shape", "<f8", [2], 16),
    arrays("shapes as a number", "malformed shape", "<f8", 2, 16),
    arrays("several arrays of no axis", "malformed shape", "<f8", [[], []], 16),
    arrays("shapes of which one is negative", "malformed shape", "<f8", [[3], [-1]], 16),
    arrays("shapes that are larger", "the shapes do not fit the bytes", "<f8", [[1], [2]], 16),
    arrays("shapes that are smaller", "the shapes do not fit the bytes", "<f8", [[1]], 16),
    arrays("shapes of which one is huge and empty", NO_FIT, "<f8", [[2], [0, 1 << 40]], 16),
    arrays("texts beyond all", "no such character", "<U1", [[1], [1]], 8),
    crafted(
        "arrays of two parts", "malformed message: ValueError", extension(ext.ARRAYS, [0, "<f8"]), bytes(8)
    ),
    crafted("arrays with a reference", "malformed extension", extension(ext.ARRAYS, {}), bytes(8)),
    crafted("a generator of five words", "malformed bit generator", extension(ext.PCG64, [1, 1, 1, 1, 0])),
    crafted("a generator as a dict", "malformed extension", extension(ext.PCG64, {})),
    crafted("a scalar with an axis", "malformed scalar", extension(ext.SCALAR, [0, "<f8", [1]]), bytes(8)),
    crafted("a reference to lists", NO_REFERENCE, extension(ext.CHILD_OBJECT, [[[]]])),
    crafted(
        "a reference to a reference",
        NO_REFERENCE,
        extension(ext.CHILD_OBJECT, [extension(ext.CHILD_OBJECT, [1])]),
    ),
    crafted(
        "a reference as a list", "malformed extension", extension(ext.TUPLE, extension(ext.CHILD_OBJECT, [1]))
    ),
]


@pytest.mark.parametrize(("value", "buffers", "words"), CRAFTED)
def test_crafted_message_is_refused(value: Any, buffers: tuple[bytes, ...], words: str) -> None:
    """Each claim that does not hold is refused at once, in words."""
    start = time.process_time()
    with pytest.raises(ProtocolError) as caught:
        decode(value, *buffers)
    assert str(caught.value) == words
    assert time.process_time() - start < 2


def test_text_that_is_no_text_is_refused() -> None:
    """Bytes that are no UTF-8, lone surrogates apart, are refused."""
    with pytest.raises(ProtocolError, match="malformed message: UnicodeDecodeError"):
        wire.decode(b"\xa1\xff", [])


def test_some_keys_of_one_hash_are_taken() -> None:
    """Numbers have one hash now and then, as -1 and -2 do: that is no attack."""
    assert decode({-1: "a", -2: "b"}) == {-1: "a", -2: "b"}
    keys = {big(i * PRIME): i for i in range(5, 5 + MAX_SAME_HASH)}
    assert len(decode(keys)) == MAX_SAME_HASH


def test_bools_become_proper() -> None:
    """A byte that is neither 0 nor 1 is true, and stored as 1."""
    array = decode(extension(ext.ARRAY, [0, "|b1", [3]]), b"\x00\x02\xff")
    assert array.view(np.uint8).tolist() == [0, 1, 1]


def test_bools_of_several_arrays_become_proper() -> None:
    """So do those of arrays that share a buffer; each array has memory of its own."""
    first, second = decode(extension(ext.ARRAYS, [0, "|b1", [[1], [1, 2]]]), b"\x02\x00\xff")
    assert first.view(np.uint8).tolist() == [1] and second.view(np.uint8).tolist() == [[0, 1]]
    assert first.base is None and not np.shares_memory(first, second)


def test_unreduced_fraction_is_reduced() -> None:
    """A fraction that was not in lowest terms is, so that it equals others."""
    assert decode(extension(ext.FRACTION, [2, 4])) == Fraction(1, 2)


@contextmanager
def at_most(megabytes: float) -> Iterator[None]:
    """Check that no more memory is held at once."""
    tracemalloc.start()
    try:
        yield
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < megabytes * (1 << 20)


CAP = FROM_CHILD.structure // 16  # counting memory is slow
UNFOLDING = {
    "empty lists": b"\xdd" + (CAP - 5).to_bytes(4, "big") + b"\x90" * (CAP - 5),
    "empty dicts": b"\xdd" + (CAP - 5).to_bytes(4, "big") + b"\x80" * (CAP - 5),
    "empty arrays": msgpack.packb(extension(ext.ARRAYS, [0, "<f8", [[0]] * ((CAP - 40) // 2)])),
    "empty tuples": b"\xdd" + (CAP // 3 - 2).to_bytes(4, "big") + b"\xd4\x03\x90" * (CAP // 3 - 2),
    "floats": b"\xdd" + (CAP // 9 - 1).to_bytes(4, "big") + (b"\xcb" + bytes(8)) * (CAP // 9 - 1),
    "text": b"\xdd" + (CAP // 3 - 2).to_bytes(4, "big") + b"\xa2\xc4\x80" * (CAP // 3 - 2),
}


@pytest.mark.parametrize("name", UNFOLDING)
def test_largest_structure_unfolds_within_bounds(name: str) -> None:
    """The most compact values take at most 160 times their bytes."""
    with at_most(10):
        wire.decode(UNFOLDING[name], [np.zeros(0, np.uint8)] * name.endswith("arrays"))


def test_nested_extensions_are_not_copied_without_end() -> None:
    """A long text within as many extensions as are allowed takes a bounded amount of memory."""
    data = msgpack.packb("x" * (CAP - 1000))
    for _ in range(60):
        data = msgpack.packb(msgpack.ExtType(ext.TUPLE, b"\x91" + data))
    with at_most(10):
        wire.decode(data, [])


VALUES = [
    None, 1.5, 2**80, "text", b"bytes", [1, (2.0, {"a": {3}})], Fraction(1, 3), 1j, range(3), slice(1), ...,
    np.arange(6.0).reshape(2, 3), np.float32(1), np.array(["a"]), [0.5] * 40, list(range(40)),
    np.array([True]), [np.arange(3.0), np.ones((1, 2))], [np.array(["a"]), np.array(["b"])],
]  # fmt: skip
FRAMES = [(meta, [bytes(b) for b in buffers]) for meta, buffers in map(wire.encode, VALUES)]
FRAMES += [(meta, [bytes(b) for b in buffers]) for meta, buffers in [wire.encode(np.random.default_rng(0))]]


def attempt_to_decode(meta: bytes, buffers: list[bytes]) -> None:
    """Decode; anything but a value or a ProtocolError is a failure."""
    arrays = [np.frombuffer(buffer, np.uint8).copy() for buffer in buffers]
    try:
        wire.decode(meta, arrays, lambda code, plain: None)
    except ProtocolError as refused:
        assert str(refused)


@hypothesis.given(st.binary(max_size=400), st.lists(st.binary(max_size=40), max_size=3))
@hypothesis.settings(max_examples=400, deadline=None, database=None)
def test_random_bytes_raise_one_error(meta: bytes, buffers: list[bytes]) -> None:
    """Whatever the bytes are, there is a value or a ProtocolError."""
    attempt_to_decode(meta, buffers)


@hypothesis.given(st.sampled_from(FRAMES), st.data())
@hypothesis.settings(max_examples=400, deadline=None, database=None)
def test_mutated_messages_raise_one_error(frame: tuple[bytes, list[bytes]], data: st.DataObject) -> None:
    """Valid messages with bytes changed, cut, doubled or joined do the same."""
    meta = bytearray(frame[0])
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(meta)))
        piece = data.draw(st.binary(max_size=3) | st.sampled_from([f[0] for f in FRAMES]))
        meta[at : at + data.draw(st.integers(0, 3))] = piece
    buffers = [bytes(b)[: data.draw(st.integers(0, 60))] for b in frame[1]]
    attempt_to_decode(bytes(meta), buffers)


NAMES = st.sampled_from(["<f8", "|b1", "<U1", "<i4", "|O8", "PCG64", "MT19937", "bit_generator", "state"])
NUMBERS = st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats()
ATOMS = NUMBERS | st.text(max_size=5) | st.binary(max_size=9) | NAMES


def _containers(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    keys = st.text(max_size=3) | st.integers(0, 9) | NAMES
    crafted = st.builds(extension, st.integers(1, MAX_CODE + 1), inner)
    return st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=3) | crafted


@hypothesis.given(
    st.recursive(ATOMS, _containers, max_leaves=12), st.lists(st.binary(max_size=24), max_size=2)
)
@hypothesis.settings(max_examples=400, deadline=None, database=None)
def test_crafted_structures_raise_one_error(value: Any, buffers: list[bytes]) -> None:
    """Well-formed structures of extensions with anything in them do the same."""
    attempt_to_decode(msgpack.packb(value, strict_types=True), buffers)
