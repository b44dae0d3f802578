"""Let a child say anything for a while: ``python -m tests.benchmarks.fuzz_conversation SECONDS [SEED]``.

The judge's side of the conversation is real; the child is a few lines that answer each
request with a reply, an error or a question whose parts are random. Whatever it says, a
suite must see a value, an error of the attempt or a verdict on it. It prints how often it
saw which, and ends at the first thing that is none of them.
"""

from __future__ import annotations

import collections
import random
import sys
import time
import traceback
from collections.abc import Callable
from typing import Any

import msgpack
import numpy as np

from grader.errors import AttemptRaised, Control, Internal
from grader.sandbox import expose
from grader.sandbox.clock import Clock, TimeLimits
from grader.sandbox.conversation import Conversation
from grader.sandbox.extensions import CHILD_OBJECT
from grader.sandbox.remote import AttemptModule, Handle
from tests.benchmarks.fuzz_wire import crafted

BASES = [
    "ValueError",
    "MemoryError",
    "NotImplementedError",
    "OSError",
    "EOFError",
    "SystemExit",
    "StopIteration",
]
KINDS = ["raised", "import", "access", "permission", "late", "missing", "signature"]


class Liar:
    """A child, and the stream to it: it says anything, with the right number of the call."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.stream = self
        self.calls: list[int] = []
        self.said = 0

    def begin(self, clock: object) -> None:
        """Need no clock: nothing is waited for."""

    kill = end = lambda self: 1

    def read_cpu(self) -> float:
        """Use no time."""
        return 0.0

    def send(self, meta: bytes, buffers: list[memoryview]) -> None:
        """Take a message, and note the call."""
        word, number, *_ = msgpack.unpackb(meta, strict_map_key=False, unicode_errors="surrogatepass")
        if word == "do":
            self.calls.append(number)
        self.said = 0

    def receive(self) -> tuple[memoryview, list[np.ndarray]]:
        """Return a frame."""
        self.said += 1
        try:
            frame = msgpack.packb(self.message(), strict_types=True, unicode_errors="surrogatepass")
        except (OverflowError, ValueError):
            frame = b"\xc0"
        return memoryview(frame), []

    def message(self) -> Any:
        """Return something like a message; not only questions for ever."""
        pick, part, call = self.chance.choice, self.part, self.calls[-1]
        kind = self.chance.randrange(12) if self.said < 6 else 0
        if kind < 5:
            return ["ok", call, part(), pick([[], [], [0], part()]), pick([[], part()])]
        if kind < 8:
            claim = {
                "kind": pick([*KINDS, part()]),
                "type": pick(["Bad\x1b", part()]),
                "bases": pick([[pick(BASES), "Exception"], part()]),
                "text": pick(["\u202ex", part()]),
                "frames": pick([[], [[1, "f", "\x00"]], part()]),
            }
            return ["error", call, claim, pick([[], part()])]
        if kind < 11:
            method = pick(["__call__", "__next__", "step", part()])
            return [
                "ask",
                call,
                pick([0, 1, 2, part()]),
                method,
                pick([[], [part()], part()]),
                pick([{}, part()]),
            ]
        return pick([part(), [part(), part(), part()]])

    def part(self) -> Any:
        """Return a value that may fit, a handle, or a random structure."""
        pick = self.chance.choice
        name = msgpack.packb(
            [self.chance.randrange(3), pick(["object", "function", "iterator", "class"]), "T\x07"]
        )
        plain = pick([None, True, 1, 1.5, "x", [], [1], [1, 2], {}])
        return pick([plain, msgpack.ExtType(CHILD_OBJECT, name), crafted(self.chance)])


class Performer:
    """What an attempt is to its handles."""

    def __init__(self, chance: random.Random, objects: bool) -> None:
        self.methods: set[tuple[str, str]] = set()
        self.tape: list[object] = []
        self.objects = objects
        limits = TimeLimits()
        self.conversation = Conversation(Liar(chance), lambda: Clock(limits, lambda: 0.0, 0.0), self)  # type: ignore[arg-type]

    def perform(self, label: str, operation: str, target: Any, args: Any, kwargs: Any) -> Any:
        """Carry out an operation."""
        return self.conversation.perform(operation, target, args, kwargs, self)[0]


class Environment:
    """Something of the suite's."""

    def step(self, *actions: object) -> int:
        """Count."""
        return len(actions)


def _numbers(*values: Any) -> float:
    return sum(float(value) for value in values)


SUITES: list[Callable[[Any], Any]] = [
    lambda m: m.f(1),
    lambda m: m.f.map([1, 2], [3, 4]),
    lambda m: m.constant,
    lambda m: m.f(_numbers, iter([1, 2]), expose(Environment(), ["step"])),
    lambda m: m.f(lambda g: g(1)),
]
USES: list[Callable[[Any], Any]] = [
    bool, float, int, abs, iter, next, reversed, list, len, repr, np.asarray, lambda x: x == 1,
    lambda x: 1 - x,
    lambda x: x + 1, lambda x: x[0], lambda x: x.data, lambda x: x.step(1), lambda x: 1 in x, lambda x: x(2),
    lambda x: setattr(x, "data", 1), lambda x: divmod(x, 2), lambda x: x < 1,
]  # fmt: skip


def suite(chance: random.Random, module: Any) -> None:
    """Call, and use what is a handle."""
    answer = chance.choice(SUITES)(module)
    if isinstance(answer, Handle):
        try:
            chance.choice(USES)(answer)
        except TypeError as error:
            here = traceback.extract_tb(error.__traceback__)[-1].filename == __file__
            if not here and str(error) != "an iterator has no len()":  # these are Python's own
                raise


def main(seconds: float, seed: int) -> int:
    """Fuzz, report, and return the exit status."""
    chance, seen, start = random.Random(seed), collections.Counter[str](), time.monotonic()
    while time.monotonic() - start < seconds:
        performer = Performer(chance, objects=chance.random() < 0.5)
        try:
            suite(chance, AttemptModule(performer, frozenset({"f"})))
            seen["value"] += 1
        except Internal:
            traceback.print_exc()
            return 1
        except Control as control:
            assert control.text.replace("\n", "").replace("\t", "").isprintable()
            seen[control.verdict.value] += 1
        except (AttemptRaised, AssertionError, StopIteration, AttributeError) as error:
            seen[type(error).__name__ if not isinstance(error, AttemptRaised) else "raised"] += 1
        except BaseException:
            print(f"seed {seed}, conversation {seen.total()}")
            traceback.print_exc()
            return 1
    print(f"{seen.total()} conversations in {seconds:g} s, seed {seed}: {dict(seen)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(1 << 32)))
