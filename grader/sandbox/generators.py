"""A numpy random Generator as plain data: its bit generator's name and state."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from grader.sandbox.structure import ProtocolError


def generator_state(generator: np.random.Generator) -> dict[str, Any]:
    """Return the state of `generator`, to be rebuilt by `generator_from_state`."""
    return dict(generator.bit_generator.state)


def set_generator_state(generator: np.random.Generator, state: dict[str, Any]) -> None:
    """Bring `generator` to `state`, in place."""
    generator.bit_generator.state = state


def generator_from_state(state: Any) -> np.random.Generator:
    """Rebuild a Generator that draws what the original would draw next.

    numpy takes states unchecked: from some it reads beyond its memory, and from some it
    draws the same number for ever, so that a draw by rejection never ends.

    Raises
    ------
    ProtocolError
        If the state is none that a seeded generator can have.
    """
    name = state.get("bit_generator") if type(state) is dict else None
    if type(name) is not str or name not in _KINDS:
        raise ProtocolError("unknown bit generator")
    kind, fields, moves = _KINDS[name]
    if not _matches(state, {"bit_generator": _is_text, **fields}) or not moves(state):
        raise ProtocolError("malformed bit generator")
    bit_generator = kind(0)
    bit_generator.state = state
    return np.random.Generator(bit_generator)


Test = Callable[[Any], bool]
Fields = Mapping[str, Any]  # of tests, or of further fields


def _matches(state: Any, fields: Fields) -> bool:
    """Tell whether `state` is a dict of exactly these fields, each with a value that it can have."""
    if type(state) is not dict or state.keys() != fields.keys():
        return False
    return all(
        test(state[name]) if callable(test) else _matches(state[name], test) for name, test in fields.items()
    )


def _is_text(value: Any) -> bool:
    return type(value) is str


def _below(limit: int) -> Test:
    return lambda value: type(value) is int and 0 <= value < limit


def _words(count: int, dtype: type) -> Test:
    return lambda value: type(value) is np.ndarray and value.dtype == dtype and value.shape == (count,)


_SPARE = {"has_uint32": _below(2), "uinteger": _below(1 << 32)}  # half of a 64-bit draw, kept for later
_PCG = {"state": {"state": _below(1 << 128), "inc": _below(1 << 128)}, **_SPARE}


def _pcg_moves(state: dict[str, Any]) -> bool:
    return bool(state["state"]["inc"] % 2)  # an even increment does not visit every state


def _twister_moves(state: dict[str, Any]) -> bool:
    return bool(state["state"]["key"][1:].any())  # from nothing but zeros come zeros


def _always(state: dict[str, Any]) -> bool:
    return True  # it counts, so it moves from everywhere


_KINDS: dict[str, tuple[Any, Fields, Test]] = {
    "PCG64": (np.random.PCG64, _PCG, _pcg_moves),
    "PCG64DXSM": (np.random.PCG64DXSM, _PCG, _pcg_moves),
    "MT19937": (
        np.random.MT19937,
        {"state": {"key": _words(624, np.uint32), "pos": _below(625)}},
        _twister_moves,
    ),
    "Philox": (
        np.random.Philox,
        {
            "state": {"counter": _words(4, np.uint64), "key": _words(2, np.uint64)},
            "buffer": _words(4, np.uint64),
            "buffer_pos": _below(5),
            **_SPARE,
        },
        _always,
    ),
    "SFC64": (np.random.SFC64, {"state": {"state": _words(4, np.uint64)}, **_SPARE}, _always),
}
