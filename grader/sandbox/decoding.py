"""From structure and buffers to a value. The bytes may be hostile, so no claim is believed."""

from __future__ import annotations

import collections
import re
from collections.abc import Callable, Collection, Sequence
from fractions import Fraction
from functools import lru_cache
from typing import Any

import msgpack
import numpy as np

from grader.sandbox import extensions as ext
from grader.sandbox.extensions import UnsendableError
from grader.sandbox.frames import FROM_JUDGE
from grader.sandbox.generators import generator_from_state, pcg64_from_words
from grader.sandbox.structure import ProtocolError, check_structure, is_modest

MAX_SAME_HASH = 64  # Python compares keys of one hash with one another: in quadratic time
_MAX_CODE_POINT = 0x10FFFF
_DTYPE = re.compile(r"[<|>][biufcSU][0-9]{1,9}")

Resolve = Callable[[int, list[Any]], Any]


def decode(
    meta: memoryview | bytes,
    buffers: Sequence[np.ndarray],
    resolve: Resolve | None = None,
    *,
    trusted: bool = False,
) -> Any:
    """Rebuild a value; every claim is checked against the bytes.

    Parameters
    ----------
    meta
        The structure.
    buffers
        The buffers, one-dimensional uint8 arrays; each may be claimed once.
    resolve
        Called with a reference's code and plain list; returns the object.
    trusted
        The structure was written by `grader.sandbox.encoding` in the judge: do not check it first.

    Raises
    ------
    ProtocolError
        For anything that `encode` would not have written.
    """
    decoder = _Decoder(buffers, resolve, modest=trusted or is_modest(meta))
    try:
        if not decoder.modest:
            check_structure(meta)
        value = decoder.unpack(meta)
    except ProtocolError:
        raise
    except UnsendableError as error:
        raise ProtocolError(str(error)) from None
    except Exception as error:  # hostile bytes: one type of error for the caller
        raise ProtocolError(f"malformed message: {type(error).__name__}") from None
    if decoder.unclaimed:
        raise ProtocolError("a buffer is not used")
    return value


class _Decoder:
    """One message on its way in."""

    def __init__(self, buffers: Sequence[np.ndarray], resolve: Resolve | None, modest: bool) -> None:
        self.buffers = buffers
        self.unclaimed = set(range(len(buffers)))
        self.resolve = resolve
        self.same_hash = 0
        self.modest = modest  # the keys of a modest message are too few to do harm

    def check_hashes(self, keys: Collection[Any]) -> None:
        """Refuse keys that were made to collide; references and numbers alike can be keys."""
        self.same_hash += len(keys) - len(set(map(hash, keys)))
        if self.same_hash > MAX_SAME_HASH:
            raise ProtocolError("too many keys of one hash")

    def mapping(self, pairs: list[tuple[Any, Any]]) -> dict[Any, Any]:
        if not self.modest:
            self.check_hashes([key for key, _ in pairs])
        return dict(pairs)

    def unpack(self, data: memoryview | bytes) -> Any:
        return msgpack.unpackb(
            data,
            ext_hook=self.rebuild,
            object_pairs_hook=self.mapping,
            strict_map_key=False,
            unicode_errors="surrogatepass",
        )

    def claim(self, index: Any) -> np.ndarray:
        if type(index) is not int or index not in self.unclaimed:
            raise ProtocolError("no such buffer")
        self.unclaimed.discard(index)
        return self.buffers[index]

    def rebuild(self, code: int, data: bytes) -> Any:
        plain = msgpack.unpackb(data) if code in _LEAVES else self.unpack(data)
        # The exact type first: a reference here would be asked for its items, in the child.
        if not _has_type(plain, _PAYLOAD.get(code)):
            raise ProtocolError("malformed extension")
        if code in (ext.ARRAY, ext.SCALAR):
            index, dtype, shape = plain
            array = _array(self.claim(index), dtype, shape)
            return array if code == ext.ARRAY else _scalar(array)
        if code == ext.ARRAYS:
            index, dtype, shapes = plain
            return _arrays(self.claim(index), dtype, shapes)
        if code in ext.REFERENCES:
            return self.refer(code, plain)
        if code in (ext.FLOATS, ext.INTS):
            return self.claim(plain).view("<f8" if code == ext.FLOATS else "<i8").tolist()
        if code in (ext.SET, ext.FROZENSET) and not self.modest:
            self.check_hashes(plain)
        return _REBUILD[code](plain)

    def refer(self, code: int, plain: list[Any]) -> Any:
        if self.resolve is None or not all(map(_names_only, plain)):
            raise ProtocolError("a reference is not expected here")
        return self.resolve(code, plain)


def _has_type(plain: Any, kind: type | None) -> bool:
    return type(plain) is kind


def _names_only(item: Any) -> bool:
    return type(item) in (int, str) or (type(item) is list and all(type(name) is str for name in item))


def _array(raw: np.ndarray, name: Any, shape: Any) -> np.ndarray:
    dtype = _dtype(name)
    if _count(shape, dtype.itemsize) * dtype.itemsize != raw.nbytes:
        raise ProtocolError("the shape does not fit the bytes")
    return _items(raw, dtype).reshape(shape)


def _arrays(raw: np.ndarray, name: Any, shapes: Any) -> list[np.ndarray]:
    """Return arrays of one dtype that lie in one buffer one after the other; each gets memory of its own."""
    dtype = _dtype(name)
    if type(shapes) is not list or [] in shapes:  # one of no dimension takes more room than a byte stands for
        raise ProtocolError("malformed shape")
    counts = [_count(shape, dtype.itemsize) for shape in shapes]
    if sum(counts) * dtype.itemsize != raw.nbytes:
        raise ProtocolError("the shapes do not fit the bytes")
    items, start, arrays = _items(raw, dtype), 0, []
    for shape, count in zip(shapes, counts, strict=True):
        array = items[start : start + count].copy()
        arrays.append(array if len(shape) == 1 else array.reshape(shape))
        start += count
    return arrays


def _count(shape: Any, itemsize: int) -> int:
    """Return how many items an array has, having looked at each part of the claim."""
    if type(shape) is not list or len(shape) > ext.MAX_RANK:
        raise ProtocolError("malformed shape")
    count, largest = 1, itemsize
    for n in shape:
        if type(n) is not int or n < 0:
            raise ProtocolError("malformed shape")
        count *= n
        largest *= n or 1  # an empty array can still be summed along its empty axis
    if largest > FROM_JUDGE.data:
        raise ProtocolError("the shape does not fit the bytes")
    return count


def _items(raw: np.ndarray, dtype: np.dtype) -> np.ndarray:
    """Return the bytes as items of a dtype, which are all such as it has."""
    if dtype.kind == "b":
        raw = raw != 0  # a bool that is neither 0 nor 1 misleads compiled code
    if dtype.kind == "U" and raw.size and raw.view(np.uint32).max() > _MAX_CODE_POINT:
        raise ProtocolError("no such character")
    return raw.view(dtype)


def _dtype(name: Any) -> np.dtype:
    if type(name) is not str:
        raise ProtocolError("malformed array")
    return _known_dtype(name)


@lru_cache(64)
def _known_dtype(name: str) -> np.dtype:
    if not _DTYPE.fullmatch(name):
        raise ProtocolError("malformed array")
    dtype = np.dtype(name)
    if not ext.sendable(dtype) or not dtype.isnative:
        raise ProtocolError("an array of this dtype is not sent")
    return dtype


def _scalar(array: np.ndarray) -> Any:
    if array.ndim:
        raise ProtocolError("malformed scalar")
    return array[()]


def _int(plain: bytes) -> int:
    if len(plain) > ext.MAX_INT_BYTES + 1:
        raise ProtocolError("malformed integer")
    return int.from_bytes(plain, "little", signed=True)


def _complex(plain: list[Any]) -> complex:
    real, imag = _all_of(plain, 2, float)
    return complex(real, imag)


def _fraction(plain: list[Any]) -> Fraction:
    numerator, denominator = _all_of(plain, 2, int)
    ext.check_fraction(numerator, denominator)
    return Fraction(numerator, denominator)


def _range(plain: list[Any]) -> range:
    rebuilt = range(*_all_of(plain, 3, int))
    ext.check_range(rebuilt)
    return rebuilt


def _slice(plain: list[Any]) -> slice:
    start, stop, step = plain
    ext.check_slice(plain)
    return slice(start, stop, step)


def _all_of(plain: list[Any], count: int, kind: type) -> list[Any]:
    if len(plain) != count or any(type(item) is not kind for item in plain):
        raise ProtocolError("malformed number")
    return plain


_PAYLOAD: dict[int, type] = {
    **dict.fromkeys((ext.ARRAY, ext.SCALAR, ext.TUPLE, ext.COMPLEX, ext.SET, ext.FROZENSET), list),
    **dict.fromkeys((ext.FRACTION, ext.RANGE, ext.SLICE, ext.ARRAYS, ext.PCG64), list),
    **dict.fromkeys(ext.REFERENCES, list),
    **dict.fromkeys((ext.COUNTER, ext.GENERATOR), dict),
    **dict.fromkeys((ext.ELLIPSIS, ext.FLOATS, ext.INTS), int),
    ext.BIG_INT: bytes,
}
# An extension in one of these is malformed.
_LEAVES = frozenset((ext.ARRAY, ext.SCALAR, ext.FLOATS, ext.INTS, ext.ARRAYS, ext.PCG64))
_REBUILD: dict[int, Callable[[Any], Any]] = {
    ext.TUPLE: tuple,
    ext.COMPLEX: _complex,
    ext.BIG_INT: _int,
    ext.SET: set,
    ext.FROZENSET: frozenset,
    ext.FRACTION: _fraction,
    ext.COUNTER: collections.Counter,
    ext.ELLIPSIS: lambda plain: ...,
    ext.GENERATOR: generator_from_state,
    ext.PCG64: pcg64_from_words,
    ext.RANGE: _range,
    ext.SLICE: _slice,
}
