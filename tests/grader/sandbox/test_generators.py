"""A random generator crosses by its state: the same draws at the other side, and no state that harms."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from grader.sandbox import wire
from grader.sandbox.generators import (
    generator_from_state,
    generator_state,
    pcg64_from_words,
    pcg64_words,
    set_generator_state,
)
from grader.sandbox.structure import ProtocolError

KINDS = [np.random.PCG64, np.random.PCG64DXSM, np.random.MT19937, np.random.Philox, np.random.SFC64]


def crossed(generator: np.random.Generator) -> np.random.Generator:
    """Return the generator that comes out at the other side."""
    meta, buffers = wire.encode(generator)
    out: np.random.Generator = wire.decode(meta, [np.frombuffer(b, np.uint8).copy() for b in buffers])
    return out


def draws(generator: np.random.Generator) -> list[Any]:
    """Return draws of several kinds, which use up whole and half words."""
    return [
        generator.random(3).tolist(),
        generator.integers(100, size=5, dtype=np.int32).tolist(),
        generator.normal(size=3).tolist(),
        generator.permutation(6).tolist(),
    ]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("used", [0, 1, 7, 700])
def test_same_draws_at_both_sides(kind: Any, used: int) -> None:
    """Wherever a generator stands, its copy draws what it would draw next."""
    generator = np.random.Generator(kind(5))
    generator.integers(100, size=used, dtype=np.int32)
    out = crossed(generator)
    assert type(out.bit_generator) is kind
    assert draws(out) == draws(generator)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_sending_does_not_advance_it(kind: Any) -> None:
    """The sender's generator stays where it is, whatever the copy draws."""
    generator, twin = np.random.Generator(kind(5)), np.random.Generator(kind(5))
    draws(crossed(generator))
    assert draws(generator) == draws(twin)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_state_is_put_back_in_place(kind: Any) -> None:
    """A generator that others hold is brought to a state, and goes on from there."""
    generator, other = np.random.Generator(kind(5)), np.random.Generator(kind(6))
    set_generator_state(other, generator_state(generator))
    assert draws(other) == draws(generator)


def changed(kind: Any, *path: Any) -> dict[str, Any]:
    """Return a state of `kind` in which the value at `path[:-1]` is `path[-1]`."""
    state = generator_state(np.random.Generator(kind(5)))
    place: Any = state
    for key in path[:-2]:
        place[key] = dict(place[key])
        place = place[key]
    place[path[-2]] = path[-1]
    return state


class Handle:
    """Stands for something that would be asked for its value."""

    def __int__(self) -> int:
        raise AssertionError("the state was used unchecked")

    __index__ = __bool__ = __len__ = __iter__ = __int__  # type: ignore[assignment]


PCG, MT, PHILOX, SFC = np.random.PCG64, np.random.MT19937, np.random.Philox, np.random.SFC64
HARMFUL: dict[str, Callable[[], Any]] = {
    "no state": lambda: None,
    "a list": list,
    "an empty dict": dict,
    "no name": lambda: {"state": {}},
    "an unknown name": lambda: changed(PCG, "bit_generator", "Python"),
    "a name that cannot be hashed": lambda: changed(PCG, "bit_generator", []),
    "another's name": lambda: changed(PCG, "bit_generator", "MT19937"),
    "a field too many": lambda: changed(PCG, "more", 1),
    "a text as a number": lambda: changed(PCG, "has_uint32", "1"),
    "a float as a number": lambda: changed(PCG, "uinteger", 1.0),
    "a bool as a number": lambda: changed(PCG, "has_uint32", True),
    "a handle as a number": lambda: changed(PCG, "has_uint32", Handle()),
    "a handle as a state": lambda: changed(PCG, "state", Handle()),
    "a handle as a word": lambda: changed(PCG, "state", "state", Handle()),
    "a negative word": lambda: changed(PCG, "state", "state", -1),
    "a word too long": lambda: changed(PCG, "state", "state", 1 << 128),
    "half a word too long": lambda: changed(PCG, "uinteger", 1 << 32),
    "three halves": lambda: changed(PCG, "has_uint32", 3),
    "an even step": lambda: changed(PCG, "state", "inc", 0),
    "a position before the start": lambda: changed(MT, "state", "pos", -1),
    "a position beyond the end": lambda: changed(MT, "state", "pos", 625),
    "a key of zeros": lambda: changed(MT, "state", "key", np.zeros(624, np.uint32)),
    "a short key": lambda: changed(MT, "state", "key", np.ones(623, np.uint32)),
    "a key of other numbers": lambda: changed(MT, "state", "key", np.ones(624, np.uint64)),
    "a key of two axes": lambda: changed(MT, "state", "key", np.ones((624, 1), np.uint32)),
    "a list as a key": lambda: changed(MT, "state", "key", [1] * 624),
    "a buffer position before the start": lambda: changed(PHILOX, "buffer_pos", -1),
    "a buffer position beyond the end": lambda: changed(PHILOX, "buffer_pos", 5),
    "a short buffer": lambda: changed(PHILOX, "buffer", np.ones(3, np.uint64)),
    "a short counter": lambda: changed(PHILOX, "state", "counter", np.ones(3, np.uint64)),
    "a key of floats": lambda: changed(PHILOX, "state", "key", np.ones(2)),
    "a short state": lambda: changed(SFC, "state", "state", np.ones(3, np.uint64)),
}


@pytest.mark.parametrize("name", HARMFUL)
def test_state_that_no_generator_has_is_refused(name: str) -> None:
    """A state is refused unless every field is one that a seeded generator can have."""
    with pytest.raises(ProtocolError, match=r"unknown bit generator|malformed bit generator"):
        generator_from_state(HARMFUL[name]())


WORDS = pcg64_words(np.random.default_rng(5))
HARMFUL_WORDS: dict[str, list[Any]] = {
    "none": [],
    "one too few": WORDS[:-1],
    "one too many": [*WORDS, 0],
    "a negative word": [-1, *WORDS[1:]],
    "a word too long": [1 << 64, *WORDS[1:]],
    "a float": [1.0, *WORDS[1:]],
    "a bool": [*WORDS[:4], True, 0],
    "a handle": [Handle(), *WORDS[1:]],
    "an even step": [*WORDS[:3], 2, 0, 0],
    "three halves": [*WORDS[:4], 3, 0],
    "half a word too long": [*WORDS[:4], 0, 1 << 32],
}


@pytest.mark.parametrize("name", HARMFUL_WORDS)
def test_words_that_no_generator_has_are_refused(name: str) -> None:
    """The short form of numpy's default generator is looked at as closely."""
    with pytest.raises(ProtocolError, match="malformed bit generator"):
        pcg64_from_words(HARMFUL_WORDS[name])


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_copies_spawn_and_are_copied(kind: Any) -> None:
    """A generator that crossed can spawn others, which differ from one another and from it, and be copied."""
    generator = crossed(np.random.Generator(kind(5)))
    twin = copy.deepcopy(generator)
    spawned = [*generator.spawn(2), *generator.spawn(1)]
    firsts = [one.random() for one in spawned]
    assert len({*firsts, generator.random()}) == 4
    assert [one.random() for one in [*twin.spawn(2), *twin.spawn(1)]] == firsts


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_what_is_taken_never_stands_still(kind: Any) -> None:
    """From the plainest states that are taken, draws differ: a draw by rejection comes to an end."""
    plainest: dict[Any, Any] = {
        MT: changed(MT, "state", "key", np.array([0] * 623 + [1], np.uint32)),
        PHILOX: changed(PHILOX, "state", "key", np.zeros(2, np.uint64)),
        SFC: changed(SFC, "state", "state", np.zeros(4, np.uint64)),
        PCG: changed(PCG, "state", {"state": 0, "inc": 1}),
        np.random.PCG64DXSM: changed(np.random.PCG64DXSM, "state", {"state": 0, "inc": 1}),
    }
    generator = generator_from_state(plainest[kind])
    assert len(set(generator.integers(0, 1 << 62, size=2000).tolist())) > 10
    assert 0 <= generator.integers(0, 3 << 61, dtype=np.uint64) < 3 << 61
