"""Text of a call: in one line with its arguments, or with names for the long ones and what they are below."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from grader.render.text import ELLIPSIS, clean
from grader.render.values import array, base, handle_type, inline, named

_SHORT = 24  # columns of an argument that is always shown in place
_BLOCK = 8  # lines of an argument that is shown below
_BLOCKS = 10  # lines below in all
_MANY = 60  # entries of an array that is shown below


def call(
    name: str,
    args: Sequence[Any] = (),
    kwargs: Mapping[str, Any] | None = None,
    parameters: Sequence[str] = (),
    width: int = 76,
) -> str:
    """Return the text of a call, such as ``softmax(array([[1., 2.]]), axis=0)``.

    Where it would be longer than a line, the long arguments stand under the names of their parameters, and
    below it what they are: ``softmax(z, axis=0)`` and ``  z = [[...]]``, or for a large one
    ``softmax(z, axis=0) with z of shape (20, 30)``.

    Parameters
    ----------
    parameters
        Names of the positional parameters, as far as they are known.
    """
    given = [("", _placeholder(i, parameters, kwargs), x) for i, x in enumerate(args)]
    given += [(f"{clean(key)}=", clean(key), x) for key, x in (kwargs or {}).items()]
    texts = [_argument(x, width) for _, _, x in given]
    line = _line(name, [lead + text for (lead, _, _), text in zip(given, texts, strict=True)])
    partial = [_is_partial(x, text) for (_, _, x), text in zip(given, texts, strict=True)]
    if len(line) <= width and not any(partial):
        return line
    hide = [part or len(text) > _SHORT for part, text in zip(partial, texts, strict=True)]
    head = [lead + (key if h else text) for (lead, key, _), text, h in zip(given, texts, hide, strict=True)]
    return _with_below(
        _line(name, head), [(key, x) for (_, key, x), h in zip(given, hide, strict=True) if h], width
    )


def _line(name: str, arguments: Sequence[str]) -> str:
    return f"{clean(name)}({', '.join(arguments)})"


def _is_partial(x: object, text: str) -> bool:
    """Tell whether `text` leaves out a part of `x`."""
    return base(x) is not object and ("array of shape" in text or (ELLIPSIS in text and x is not ...))


def _placeholder(i: int, parameters: Sequence[str], kwargs: Mapping[str, Any] | None) -> str:
    if i < len(parameters) and parameters[i] not in (kwargs or {}):
        return clean(parameters[i])
    return f"arg{i + 1}"


def _argument(x: object, width: int) -> str:
    if base(x) is not object:
        return inline(x, width, digits=None if base(x) is float else 6)
    if type(x) is np.random.Generator:
        return "rng"
    name = "" if handle_type(x) else getattr(x, "__name__", "")
    return clean(name) if type(name) is str and name.isidentifier() else named(x)


def _with_below(head: str, hidden: Sequence[tuple[str, Any]], width: int) -> str:
    blocks = {key: _block(key, x, width) for key, x in hidden}
    lengths = [len(block) for block in blocks.values()]
    if 0 in lengths or sum(lengths) > _BLOCKS:  # nobody can repeat this call by hand: spare the rows
        blocks = {key: block if len(block) == 1 else [] for key, block in blocks.items()}
    described = [f"{key} {_size(x)}" for key, x in hidden if not blocks[key]]
    below = [line for block in blocks.values() for line in block]
    first = f"{head} with {', '.join(described)}" if described else head
    if len(first) > width:
        first = "\n".join([head, *(f"  {text}" for text in described)])
    return "\n".join([first, *below])


def _block(key: str, x: Any, width: int) -> list[str]:
    """Return the lines that show an argument in full, or none where it is too large."""
    lead = f"  {key} = "
    if base(x) is np.ndarray:
        if not 0 < x.size <= _MANY or x.ndim > 3:
            return []
        rows = array(x, width - len(lead), _BLOCK).split("\n")
        if any(_is_partial(x, row) for row in rows):
            return []
        return [(lead if i == 0 else " " * len(lead)) + row for i, row in enumerate(rows)]
    text = inline(x, 4 * width)
    return [] if _is_partial(x, text) else _broken(lead, text, width)


def _broken(lead: str, text: str, width: int) -> list[str]:
    """Return `text` after `lead`, broken between items; nothing if that does not fit."""
    lines = [lead]
    for i, part in enumerate(text.split(", ")):
        if i == 0:
            lines[-1] += part
        elif len(lines[-1]) + len(part) + 2 < width:
            lines[-1] += f", {part}"
        else:
            lines[-1] += ","
            lines.append(" " * len(lead) + part)
    return lines if len(lines) <= _BLOCK and all(len(line) <= width for line in lines) else []


def _size(x: Any) -> str:
    kind = base(x)
    if kind is np.ndarray:
        dtype = "" if x.dtype == np.float64 else f" and dtype {x.dtype}"
        return f"of shape {x.shape}{dtype}"
    if kind in (str, bytes):
        return f"of {len(x)} {'characters' if kind is str else 'bytes'}"
    if kind in (list, tuple, dict, set, frozenset, range):
        return f"of {len(x)} {'item' if len(x) == 1 else 'items'}"
    return inline(x, 60)
