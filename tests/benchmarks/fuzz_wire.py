"""Throw hostile bytes at the wire for a while: ``python -m tests.benchmarks.fuzz_wire SECONDS [SEED]``.

It prints how many messages were tried, how many of them were refused, the longest time and
the greatest memory that one took. It ends at the first that raises anything but a
ProtocolError, and prints that message.
"""

from __future__ import annotations

import random
import sys
import time
import traceback
from fractions import Fraction
from pathlib import Path
from typing import Any

import msgpack
import numpy as np

from grader.sandbox import wire
from grader.sandbox.frames import FROM_CHILD
from grader.sandbox.structure import MAX_CODE, ProtocolError

GENERATORS = [np.random.Generator(kind(1)) for kind in (np.random.PCG64, np.random.MT19937, np.random.Philox)]
VALUES: list[Any] = [
    None, True, 1.5, 7, 2**80, -(2**63), "text", "\ud800", b"bytes", [1, (2.0, {"a": {3}})], Fraction(1, 3),
    1j, ..., range(3), slice(1, None), {1: 2, "a": (3,), None: [4]}, frozenset({1, "a"}), [0.5] * 40,
    list(range(40)), np.arange(6.0).reshape(2, 3), np.float32(1), np.array(["a", "bc"]), np.array([True]),
    np.zeros((0, 3)), np.ones(3, np.longdouble), *GENERATORS,
]  # fmt: skip
Message = tuple[bytes, list[bytes]]
# Heads of every kind with claims of every size.
HEADS = [bytes([first]) for first in range(0x80, 0x100)] + [
    bytes([first]) + claim
    for first in (0xC6, 0xC9, 0xDB, 0xDD, 0xDF)
    for claim in (b"\xff" * 4, b"\x7f\xff\xff\xff", b"\x00\x00\x10\x00")
]


def valid_messages() -> list[Message]:
    """Return messages as a child would write them."""
    encoded = [wire.encode(value, caps=FROM_CHILD) for value in VALUES]
    return [(meta, [bytes(buffer) for buffer in buffers]) for meta, buffers in encoded]


def crafted(chance: random.Random, depth: int = 0) -> Any:
    """Return a random structure of plain values and extensions, with names that mean something."""
    kind = chance.randrange(9 if depth < 5 else 6)
    if kind < 6:
        number = chance.choice([0, 1, -1, 624, 2**31, 2**63 - 1, -(2**63), chance.randrange(99)])
        names = [
            "<f8",
            "<U1",
            "|b1",
            "<c32",
            "PCG64",
            "MT19937",
            "Philox",
            "SFC64",
            "bit_generator",
            "state",
            "pos",
        ]
        return chance.choice([None, True, number, float(number), chance.choice(names), chance.randbytes(8)])
    inner = [crafted(chance, depth + 1) for _ in range(chance.randrange(4))]
    if kind == 6:
        return inner
    if kind == 7:
        return {str(chance.choice(["state", "inc", "key", "a"])): item for item in inner}
    return msgpack.ExtType(
        chance.randrange(1, MAX_CODE + 2), msgpack.packb(inner[0] if len(inner) == 1 else inner)
    )


def hostile(chance: random.Random, seeds: list[Message]) -> Message:
    """Return a random, a mutated or a crafted message."""
    kind = chance.randrange(4)
    meta, buffers = chance.choice(seeds)
    if kind == 0:
        return chance.randbytes(chance.randrange(1, 60)), []
    if kind == 1:
        many = [chance.randbytes(chance.choice([0, 1, 8, 16, 32, 2496])) for _ in range(chance.randrange(3))]
        return msgpack.packb(crafted(chance), strict_types=True), many
    data = bytearray(meta)
    for _ in range(chance.randrange(1, 5)):
        at = chance.randrange(len(data) + 1)
        piece = chance.choice(
            [chance.randbytes(chance.randrange(4)), chance.choice(HEADS), chance.choice(seeds)[0]]
        )
        data[at : at + chance.randrange(4)] = piece
    cut = [
        buffer[: chance.randrange(len(buffer) + 1)] if chance.randrange(4) == 0 else buffer
        for buffer in buffers
    ]
    return bytes(data), cut


def memory_now() -> int:
    """Return the bytes that this process holds, on Linux."""
    try:
        return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * 4096
    except OSError:
        return 0


def use(value: Any) -> None:
    """Print a value, which goes through all of it."""
    try:
        repr(value)
    except ValueError as error:  # Python's own limit on digits
        assert "digits" in str(error)


def main(seconds: float, seed: int) -> int:
    """Fuzz, report, and return the exit status."""
    chance, seeds = random.Random(seed), valid_messages()
    start, memory = time.monotonic(), memory_now()
    tried = refused = 0
    slowest = most = 0.0
    while time.monotonic() - start < seconds:
        meta, buffers = hostile(chance, seeds)
        arrays = [np.frombuffer(buffer, np.uint8).copy() for buffer in buffers]
        began = time.perf_counter()
        try:
            value = wire.decode(meta, arrays, lambda code, plain: (code, plain))
        except ProtocolError:
            refused += 1
        except BaseException:
            print(f"seed {seed}, message {tried}: {meta!r} with {buffers!r}")
            traceback.print_exc()
            return 1
        else:
            use(value)
        slowest = max(slowest, time.perf_counter() - began)
        tried += 1
        if tried % 1000 == 0:
            most = max(most, memory_now() - memory)
    print(f"{tried} messages in {seconds:g} s, {refused / tried:.1%} refused, none raised anything else")
    print(f"slowest {slowest * 1000:.1f} ms, memory grew by at most {most / (1 << 20):.1f} MiB, seed {seed}")
    return 0


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(1 << 32)))
