"""A numpy random Generator as plain data: its bit generator's name and state."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from numpy.random.bit_generator import ISpawnableSeedSequence

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
    return _made(kind, state)


def pcg64_words(generator: np.random.Generator) -> list[int]:
    """Return the state of numpy's default generator as numbers of 64 bits, for `pcg64_from_words`."""
    state = generator.bit_generator.state
    number, increment = state["state"]["state"], state["state"]["inc"]
    return [
        number >> 64,
        number & _WORD,
        increment >> 64,
        increment & _WORD,
        state["has_uint32"],
        state["uinteger"],
    ]


def pcg64_from_words(words: list[Any]) -> np.random.Generator:
    """Rebuild numpy's default generator; many suites draw by hundreds of them.

    Raises
    ------
    ProtocolError
        If the state is none that a seeded generator can have.
    """
    if len(words) != 6 or any(type(word) is not int or not 0 <= word <= _WORD for word in words):
        raise ProtocolError("malformed bit generator")
    high, low, increment_high, increment_low, has_spare, spare = words
    if not increment_low % 2 or has_spare > 1 or spare >> 32:
        raise ProtocolError("malformed bit generator")
    numbers = {"state": high << 64 | low, "inc": increment_high << 64 | increment_low}
    return _made(
        np.random.PCG64,
        {"bit_generator": "PCG64", "state": numbers, "has_uint32": has_spare, "uinteger": spare},
    )


class _Seeds(ISpawnableSeedSequence):
    """Seeds for a bit generator that gets its state elsewhere; real ones for those that it may spawn."""

    def __init__(self) -> None:
        self._real: np.random.SeedSequence | None = None

    def generate_state(self, n_words: int, dtype: Any = np.uint32) -> np.ndarray:
        return np.ones(n_words, dtype)

    def spawn(self, n_children: int) -> list[Any]:
        self._real = self._real or np.random.SeedSequence(0)
        return self._real.spawn(n_children)


def _made(kind: Any, state: dict[str, Any]) -> np.random.Generator:
    bit_generator = kind(_Seeds())  # to mix seeds takes longer than everything else
    bit_generator.state = state
    return np.random.Generator(bit_generator)


_WORD = (1 << 64) - 1

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
