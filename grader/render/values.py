"""Text of any value for a message: bounded before it is made, and made without running the value's code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from itertools import islice
from typing import Any

import numpy as np

from grader.render.numbers import DIGITS, complex_number, integer, number
from grader.render.text import ELLIPSIS, clean, cut

DEPTH = 6
_EDGE = 3  # entries shown at each end of a long axis
_FULL = 200  # entries: longer arrays are always shown by their edges
_PLAIN_DTYPES = ("float64", "int64", "bool", "complex128")
_PLAIN_NAMES = {
    "generator": "a generator",
    "function": "a function",
    "method": "a function",
    "builtin_function_or_method": "a function",
    "RemoteFunction": "a function",
    "RemoteMethod": "a function",
}


def base(obj: object) -> type:
    """Return the builtin or numpy class that `obj` is an instance of, or ``object``.

    Reads the class only, never the instance.
    """
    for cls in type(obj).__mro__:
        if cls in _WRITERS or cls is np.generic:
            return cls
    return object


def handle_type(obj: object) -> str:
    """Return the name of the class that a handle has in the attempt, or "" if `obj` is no handle."""
    if not any("__kata_type__" in vars(cls) for cls in type(obj).__mro__):
        return ""
    told = object.__getattribute__(obj, "__kata_type__")
    return told if type(told) is str else ""


def named(obj: object) -> str:
    """Return `obj` described by its class: "a Foo object", "a generator".

    A handle of the sandbox is described by the class that it has in the attempt.
    """
    name = handle_type(obj) or type(obj).__name__
    name = cut(" ".join(clean(name).split()), 40)
    if name.endswith("_iterator"):
        return "an iterator"
    return _PLAIN_NAMES.get(name) or f"{'an' if name[:1] in 'aeiouAEIO' else 'a'} {name} object"


def value(obj: object, width: int = 72, lines: int = 6, digits: int | None = DIGITS) -> str:
    """Return the text of `obj` in at most `lines` lines of `width` columns.

    Parameters
    ----------
    digits
        Significant digits of floats; None for all.
    """
    if base(obj) is np.ndarray and obj.ndim > 0:  # type: ignore[attr-defined]
        return array(np.asarray(obj), width, lines, digits)
    return cut(inline(obj, width, digits), width)


def array(
    a: np.ndarray[Any, Any], width: int = 72, lines: int = 6, digits: int | None = DIGITS, pad: int = 0
) -> str:
    """Return an array's entries with aligned columns, summarised where they do not fit.

    Parameters
    ----------
    pad
        Columns that each entry has at least, so that two arrays can stand one above the other.
    """
    if a.size == 0:
        return f"an empty array of shape {a.shape}"
    edge = _EDGE
    text = _rows(a, width, digits, threshold=_FULL, pad=pad)
    while text.count("\n") >= lines and edge > 0:
        text = _rows(a, width, digits, threshold=0, pad=pad, edge=edge)
        edge -= 1
    if text.count("\n") < lines:
        return text
    first, last = (inline(x.item(), 40, digits) for x in (a.flat[0], a.flat[-1]))
    return f"array of shape {a.shape}, from {first} to {last}"


def entry_width(a: np.ndarray[Any, Any], digits: int | None = DIGITS) -> int:
    """Return the columns of the longest entry of an array, each written on its own."""
    write = _entry_writer(a, digits)
    return max((len(write(x)) for x in a.flat), default=0)


def _rows(
    a: np.ndarray[Any, Any],
    width: int,
    digits: int | None,
    *,
    threshold: int,
    pad: int = 0,
    edge: int = _EDGE,
) -> str:
    shown = a
    if a.size > threshold:
        for axis, n in enumerate(a.shape):
            if n > 2 * edge:
                shown = np.take(shown, [*range(edge), *range(n - edge, n)], axis)
    write = _entry_writer(a, digits)
    pad = max(pad, entry_width(shown, digits))
    text = np.array2string(
        a,
        formatter={"all": lambda x: write(x).rjust(pad)},
        separator=", ",
        threshold=threshold,
        edgeitems=edge,
        max_line_width=width,
    )
    return "\n".join(line.rstrip() for line in text.split("\n") if line.strip())


def _entry_writer(a: np.ndarray[Any, Any], digits: int | None) -> Callable[[Any], str]:
    if a.dtype.kind == "f":
        return lambda x: _dotted(number(x, digits))
    if a.dtype.kind == "c":
        return lambda x: complex_number(complex(x), digits)
    if a.dtype.kind in "biu":
        return lambda x: str(x.item() if isinstance(x, np.generic) else x)
    return lambda x: inline(x, 40, digits)


def _dotted(text: str) -> str:
    return text[:-1] if text.endswith(".0") else text


@dataclass(frozen=True, slots=True)
class _Style:
    """How much room there is for a text, and how deep it may still go."""

    room: int
    digits: int | None
    depth: int


class _Rendered(str):
    """Text of an item that is rendered already."""

    __slots__ = ()


def inline(obj: object, room: int = 72, digits: int | None = DIGITS, depth: int = DEPTH) -> str:
    """Return the text of `obj` on one line of about `room` columns."""
    kind = base(obj)
    if kind is object:
        return named(obj)
    if kind is np.generic:
        item = obj.item()  # type: ignore[attr-defined]
        return inline(item, room, digits, depth) if base(item) is not np.generic else cut(repr(item), room)
    return _WRITERS[kind](obj, _Style(room, digits, depth)) if depth > 0 else ELLIPSIS


def _write_array(a: Any, style: _Style) -> str:
    if a.ndim == 0:
        return inline(a.item(), style.room, style.digits, style.depth)
    if a.size == 0 or a.size > max(style.room // 2, 12):
        return f"array of shape {a.shape}"
    text = " ".join(_rows(np.asarray(a), 10**6, style.digits, threshold=a.size).split()).replace("[ ", "[")
    dtype = "" if a.dtype.name in _PLAIN_DTYPES else f", dtype={a.dtype.name}"
    text = f"array({text}{dtype})"
    return text if len(text) <= style.room else f"array of shape {a.shape}"


def _listing(items: Iterable[object], size: int, ends: str, style: _Style) -> str:
    parts: list[str] = []
    left = style.room - len(ends)
    for item in islice(items, max(style.room, 1)):
        part = inline(item, max(left, 8), style.digits, style.depth - 1)
        tail = len(f", {ELLIPSIS} {size} more") if len(parts) + 1 < size else 0
        if len(part) + tail > left and parts:
            break
        parts.append(part)
        left -= len(part) + 2
    more = size - len(parts)
    return ends[0] + ", ".join([*parts, f"{ELLIPSIS} {more} more"] if more else parts) + ends[1]


def _write_list(x: Any, style: _Style) -> str:
    return _listing(list.__iter__(x), list.__len__(x), "[]", style)


def _write_tuple(x: Any, style: _Style) -> str:
    text = _listing(tuple.__iter__(x), tuple.__len__(x), "()", style)
    return text if tuple.__len__(x) != 1 else text[:-1] + ",)"


def _write_dict(x: Any, style: _Style) -> str:
    pairs = (_write_pair(key, item, style) for key, item in dict.items(x))
    text = _listing(pairs, dict.__len__(x), "{}", style)
    return f"Counter({text})" if issubclass(type(x), Counter) else text


def _write_pair(key: object, item: object, style: _Style) -> _Rendered:
    left = inline(key, style.room // 2, style.digits, style.depth - 1)
    right = inline(item, max(style.room - len(left) - 2, 8), style.digits, style.depth - 1)
    return _Rendered(f"{left}: {right}")


def _write_set(x: Any, style: _Style) -> str:
    kind = frozenset if issubclass(type(x), frozenset) else set
    if not kind.__len__(x):
        return "set()"
    inner = replace(style, room=40, depth=style.depth - 1)
    texts = [inline(item, inner.room, inner.digits, inner.depth) for item in islice(kind.__iter__(x), 1000)]
    return _listing(map(_Rendered, sorted(texts, key=_natural)), kind.__len__(x), "{}", style)


def _natural(text: str) -> tuple[int, float, str]:
    """Return a key that sorts numbers by value and before other texts."""
    try:
        return (0, float(text), text)
    except ValueError:
        return (1, 0.0, text)


def _write_str(x: Any, style: _Style) -> str:
    if str.__len__(x) <= style.room - 2:
        return str.__repr__(x)
    return f"{str.__getitem__(x, slice(0, max(style.room - 5, 8)))!r}{ELLIPSIS}"


def _write_bytes(x: Any, style: _Style) -> str:
    return repr(bytes(x[: style.room])) + (ELLIPSIS if len(x) > style.room else "")


_WRITERS: Mapping[type, Callable[[Any, _Style], str]] = {
    type(None): lambda x, style: "None",
    type(...): lambda x, style: "...",
    bool: lambda x, style: "True" if x else "False",
    int: lambda x, style: integer(int(x)),
    float: lambda x, style: number(x, style.digits),
    complex: lambda x, style: f"({complex_number(complex(x), style.digits)})",
    Fraction: lambda x, style: f"Fraction({integer(x.numerator)}, {integer(x.denominator)})",
    Decimal: lambda x, style: cut(f"Decimal('{x}')", 80),
    _Rendered: lambda x, style: str.__str__(x),
    str: _write_str,
    bytes: _write_bytes,
    range: lambda x, style: repr(x),
    list: _write_list,
    tuple: _write_tuple,
    dict: _write_dict,
    set: _write_set,
    frozenset: _write_set,
    np.ndarray: _write_array,
}
