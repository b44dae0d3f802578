"""From a value to structure and buffers."""

from __future__ import annotations

import collections
from collections.abc import Callable
from fractions import Fraction
from functools import lru_cache
from typing import Any

import msgpack
import numpy as np

from grader.sandbox import extensions as ext
from grader.sandbox.extensions import UnsendableError
from grader.sandbox.frames import FROM_JUDGE, MAX_BUFFERS, Buffer, Caps
from grader.sandbox.generators import generator_state, pcg64_words

LONG_LIST = 32  # a shorter list of numbers is cheaper inside the structure
SMALL_ARRAYS = 1 << 14  # bytes of all arrays of a list: fewer are sooner copied into one buffer
_INT64_BITS = 63

Refer = Callable[[Any], tuple[int, list[Any]]]


def encode(value: Any, refer: Refer | None = None, caps: Caps = FROM_JUDGE) -> tuple[bytes, list[Buffer]]:
    """Turn `value` into structure and buffers.

    Parameters
    ----------
    value
        Plain data, arrays, and whatever `refer` takes.
    refer
        Called for an object that does not cross by value; returns
        (``CHILD_OBJECT`` or ``JUDGE_OBJECT``, plain list that names it).
    caps
        What the other side takes.

    Raises
    ------
    UnsendableError
        If the value is larger than the caps, or contains itself.
    """
    buffers: list[Buffer] = []
    try:
        meta = _Encoder(buffers, refer).pack(value, 4096)
    except (RecursionError, OverflowError) as error:
        raise UnsendableError("the value is nested too deeply, or contains itself") from error
    except ValueError as error:  # msgpack's own depth limit, and sizes beyond 32 bits
        raise UnsendableError(str(error)) from error
    if len(meta) > caps.structure or (buffers and _too_much(buffers, caps)):
        raise UnsendableError("the value is too large to send")
    return meta, buffers


def _too_much(buffers: list[Buffer], caps: Caps) -> bool:
    return len(buffers) > MAX_BUFFERS or sum(b.nbytes for b in buffers) > caps.data


class _Encoder:
    """One message on its way out."""

    def __init__(self, buffers: list[Buffer], refer: Refer | None) -> None:
        self.buffers = buffers
        self.refer = refer

    def pack(self, value: Any, size: int = 512) -> bytes:
        # A Packer's default buffer is 256 KB, which costs more than the packing.
        packer = msgpack.Packer(
            default=self.extend, strict_types=True, buf_size=size, unicode_errors="surrogatepass"
        )
        packed: bytes = packer.pack(self.lower(value) if type(value) in _NESTING else value)
        return packed

    def lower(self, value: Any) -> Any:
        """Put long lists of numbers into buffers, wherever msgpack would spell them out."""
        if not value:
            return value
        kind = type(value)
        if kind is list:
            if type(value[0]) is np.ndarray and (name := _name_together(value)):
                self.buffers.append(memoryview(b"".join([array.tobytes() for array in value])))
                return _leaf(ext.ARRAYS, [len(self.buffers) - 1, name, [array.shape for array in value]])
            if len(value) >= LONG_LIST:
                types = set(map(type, value))
                if types == {float}:
                    return self.numbers(ext.FLOATS, np.array(value, "<f8"))
                if types == {int} and _fit_int64(value):
                    return self.numbers(ext.INTS, np.array(value, "<i8"))
                if not types & _NESTING:
                    return value
            return [self.lower(item) if type(item) in _NESTING else item for item in value]
        if kind is dict:
            return {key: self.lower(item) if type(item) in _NESTING else item for key, item in value.items()}
        return value

    def numbers(self, code: int, array: np.ndarray) -> msgpack.ExtType:
        return _leaf(code, self.attach(array))

    def attach(self, array: np.ndarray) -> int:
        self.buffers.append(_bytes_of(array))
        return len(self.buffers) - 1

    def extend(self, value: Any) -> Any:
        """Give msgpack an extension, or a plainer value, for what it does not know."""
        if isinstance(value, (np.ndarray, np.generic)):
            array = np.asarray(value)
            name = _name_of(array.dtype)
            if name is not None:
                if not array.dtype.isnative:
                    array = array.astype(name)
                code = ext.SCALAR if isinstance(value, np.generic) else ext.ARRAY
                return _leaf(code, [self.attach(array), name, array.shape])
        convert = _CONVERT.get(type(value))
        if convert is not None:
            return self.ext(*convert(value))
        if type(value) is np.random.Generator:
            if type(value.bit_generator) is np.random.PCG64:
                return _leaf(ext.PCG64, pcg64_words(value))
            return self.ext(ext.GENERATOR, generator_state(value))
        if isinstance(value, _SUBCLASSABLE):
            plain = _plain(value)  # msgpack asks only once: what it does not know must be an extension now
            return self.extend(plain) if type(plain) in _CONVERT else self.lower(plain)
        if self.refer is not None:
            code, plain = self.refer(value)
            return self.ext(code, plain)
        raise UnsendableError(f"a {type(value).__name__} cannot be sent")

    def ext(self, code: int, plain: Any) -> msgpack.ExtType:
        return msgpack.ExtType(code, self.pack(plain))


_NESTING = frozenset((list, dict))


@lru_cache(64)
def _name_of(dtype: np.dtype) -> str | None:
    """Return what an array of `dtype` is called when it is sent, in the machine's own order of bytes."""
    if not ext.sendable(dtype):
        return None
    return dtype.str if dtype.isnative else dtype.newbyteorder("=").str


def _name_together(arrays: list[Any]) -> str | None:
    """Return the name of the one dtype of a list of small arrays; None if they have to be sent one by one."""
    dtype = arrays[0].dtype
    for array in arrays:
        if type(array) is not np.ndarray or array.dtype is not dtype or not array.ndim:
            return None
    if not dtype.isnative or sum([array.nbytes for array in arrays]) > SMALL_ARRAYS:
        return None
    return _name_of(dtype)


# For what holds no extension; making a packer costs more than such a packing.
_LEAVES = msgpack.Packer(buf_size=512)


def _leaf(code: int, plain: Any) -> msgpack.ExtType:
    return msgpack.ExtType(code, _LEAVES.pack(plain))


def _bytes_of(array: np.ndarray) -> memoryview:
    if not array.size:
        return memoryview(b"")
    flat: Any = np.ascontiguousarray(array)
    if flat.dtype.char in _CASTABLE and flat.ndim:
        return flat.data.cast("B")  # type: ignore[no-any-return]
    return memoryview(flat.reshape(-1).view(np.uint8))


_CASTABLE = frozenset("?bBhHiIlLqQfd")  # what a memoryview knows


def _int(value: int) -> tuple[int, bytes]:
    ext.check_int(value)
    return ext.BIG_INT, value.to_bytes(value.bit_length() // 8 + 1, "little", signed=True)


def _fraction(value: Fraction) -> tuple[int, list[int]]:
    numerator, denominator = int(value.numerator), int(value.denominator)  # they can be numpy's
    ext.check_fraction(numerator, denominator)
    return ext.FRACTION, [numerator, denominator]


def _range(value: range) -> tuple[int, list[int]]:
    ext.check_range(value)
    return ext.RANGE, [value.start, value.stop, value.step]


def _slice(value: slice) -> tuple[int, list[Any]]:
    parts = [value.start, value.stop, value.step]
    ext.check_slice(parts)
    return ext.SLICE, parts


_CONVERT: dict[type, Callable[[Any], tuple[int, Any]]] = {
    tuple: lambda v: (ext.TUPLE, list(v)),
    int: _int,
    complex: lambda v: (ext.COMPLEX, [v.real, v.imag]),
    set: lambda v: (ext.SET, list(v)),
    frozenset: lambda v: (ext.FROZENSET, list(v)),
    Fraction: _fraction,
    collections.Counter: lambda v: (ext.COUNTER, dict(v)),
    type(...): lambda v: (ext.ELLIPSIS, 0),
    range: _range,
    slice: _slice,
}
# A subclass of these (a namedtuple, an OrderedDict, an IntEnum) crosses as its base.
_SUBCLASSABLE = (int, float, complex, str, bytes, bytearray, tuple, list, dict, set, frozenset)
# What a class of the attempt says of itself, as `__str__` of an enum does, is not its value.
_AS_BASE: dict[type, Callable[[Any], Any]] = {
    int: int.__int__,
    float: float.__float__,
    str: str.__str__,
    bytearray: bytes,
}


def _plain(value: Any) -> Any:
    base = next(base for base in _SUBCLASSABLE if isinstance(value, base))
    return _AS_BASE.get(base, base)(value)


def _fit_int64(values: list[int]) -> bool:
    return min(values) >= -(1 << _INT64_BITS) and max(values) < 1 << _INT64_BITS
