"""Attempts that write values which no program has: to confuse, to hang or to crash the judge."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
import pytest

from grader.model import Verdict
from grader.sandbox.pool import Pool

from .arena import Attack, run
from .pen import forges

PAYLOADS = {
    "a handle": "handle()",
    "handles": "[handle(), handle(), handle()]",
    "nothing": "None",
    "text": "'abc'",
    "lists": "[[[[[[]]]]]]",
    "huge numbers": "[1 << 62, 1 << 62, 1 << 63]",
    "a negative number": "-1",
}
EXTENSIONS = (
    "tuple set frozenset complex fraction range slice counter generator big ellipsis floats ints "
    "array scalar child judge"
).split()
# What some extensions may well hold.
PROPER = {
    ("ellipsis", "a negative number"),
    *((kind, plain) for kind in ("tuple", "set", "frozenset") for plain in ("handles", "huge numbers")),
    ("tuple", "lists"),
    ("slice", "huge numbers"),
    ("range", "huge numbers"),
}
EXCHANGED = [
    forges(f"{kind} of {name}", f"reply(ext({kind!r}, {plain}))")
    for kind in EXTENSIONS
    for name, plain in PAYLOADS.items()
    if (kind, name) not in PROPER
]


def array(name: str, dtype: str, shape: str, data: str) -> Attack:
    """Return an attack that claims an array."""
    return forges(name, f"reply(ext('array', [0, {dtype!r}, {shape}]), buffers=[{data}])")


CRAFTED = [
    forges("an unknown extension", "reply(EXT(18, b'\\x01'))"),
    forges("an extension without a code", "reply(EXT(0, b'\\x01'))"),
    forges("a time of msgpack's own", "raw(b'\\xd6\\xff\\xa3abc')"),
    array("an array of objects", "|O8", "[1]", "bytes(8)"),
    array("a structured array", "i4,f4", "[1]", "bytes(8)"),
    array("an array of times", "<M8[s]", "[1]", "bytes(8)"),
    array("an array of void", "|V8", "[1]", "bytes(8)"),
    array("an array of the other order", ">f8", "[1]", "bytes(8)"),
    array("an array of nothing", "<U0", "[1 << 28]", "b''"),
    array("an array of a negative shape", "<f8", "[-1, -1]", "bytes(8)"),
    array("an array of a longer shape", "<f8", "[2]", "bytes(8)"),
    array("an array of too many axes", "<f8", "[1] * 65", "bytes(8)"),
    array("an array of bools as axes", "<f8", "[True]", "bytes(8)"),
    array("an array that overflows", "<f8", "[1 << 32, 1 << 32]", "b''"),
    array("an empty array of a huge axis", "<f8", "[0, 1 << 40]", "b''"),
    array("an array of impossible text", "<U1", "[1]", "b'\\xff' * 4"),
    forges("a scalar of two", "reply(ext('scalar', [0, '<f8', [2]]), buffers=[bytes(16)])"),
    forges("floats of odd bytes", "reply(ext('floats', 0), buffers=[bytes(7)])"),
    forges("lists beyond measure", "raw(b'\\x91' * 60_000 + b'\\x01')"),
    forges("extensions beyond measure", "x = 1\nfor _ in range(200): x = ext('tuple', [x])\nreply(x)"),
    forges("claims without bytes", "raw(b'\\xdd\\x00\\x10\\x00\\x00' * 20)"),
    forges("keys of one hash", "reply({big(i * PRIME): i for i in range(5, 20_000)})"),
    forges(
        "members of one hash",
        "reply(ext('set', [ext('fraction', [big(2 * i * PRIME + 1), 2]) for i in range(8_000)]))",
    ),
    forges(
        "complex members of one hash",
        "reply(ext('set', [ext('complex', [-1_000_003.0 * i, float(i)]) for i in range(15_000)]))",
    ),
    forges(
        "a generator that stands still",
        """
s = np.random.PCG64(0).state
reply(ext('generator', {**s, 'state': {'state': 0, 'inc': 0}}))
""",
    ),
    forges(
        "a generator of zeros",
        """
key = ext('array', [0, '<u4', [624]])
state = {'bit_generator': 'MT19937', 'state': {'key': key, 'pos': 624}}
reply(ext('generator', state), buffers=[bytes(2496)])
""",
    ),
    forges(
        "a generator beyond its memory",
        """
key = ext('array', [0, '<u4', [624]])
state = {'bit_generator': 'MT19937', 'state': {'key': key, 'pos': 1 << 30}}
reply(ext('generator', state), buffers=[np.ones(624, 'u4').tobytes()])
""",
    ),
    forges(
        "a generator with handles",
        """
s = np.random.PCG64(0).state
reply(ext('generator', {**s, 'state': {'state': 1, 'inc': 1}, 'has_uint32': handle()}))
""",
    ),
    forges("a handle of an unknown kind", "reply(handle(0, 'judge'))"),
    forges("a handle of no number", "reply(handle('task.attack'))"),
    forges("a handle of a negative number", "reply(handle(-1))"),
    forges("a handle of a huge number", "reply(handle(1 << 40))"),
    forges("a handle with too much", "reply(ext('child', [0, 'object', 'x', 1]))"),
    forges("a handle in a handle", "reply(ext('child', [handle(), 'object', 'x']))"),
    forges("an object the judge never gave", "reply(ext('judge', [7]))"),
    forges("an object of the judge by a bool", "reply(ext('judge', [True]))"),
]


@pytest.mark.parametrize("attack", EXCHANGED, ids=str)
def test_exchanged_payload_is_a_crash(attack: Attack, strongest: Pool) -> None:
    """What one kind of value holds is refused in each other kind: a handle, above all, is never unpacked."""
    test_malformed_value_is_a_crash(attack, strongest)


@pytest.mark.parametrize("attack", CRAFTED, ids=str)
def test_malformed_value_is_a_crash(attack: Attack, confined: Pool) -> None:
    """A value that no child of ours would write ends the attempt, at once and without harm."""
    outcome = run(confined, attack.text, lambda m: m.attack(3.0))
    assert outcome.verdict == Verdict.CRASH, (outcome.verdict, outcome.words)
    assert outcome.words.startswith("It broke the connection to the grader ("), attack.goal
    assert outcome.seconds < 3


@pytest.mark.parametrize("attack", CRAFTED[::7], ids=str)
def test_malformed_value_is_a_crash_at_level_portable(attack: Attack, pools: Callable[..., Pool]) -> None:
    """The wire is as strict where nothing else is."""
    test_malformed_value_is_a_crash(attack, pools("portable"))


def test_degenerate_generator_does_not_hang_the_judge(confined: Pool) -> None:
    """A suite's function that draws by rejection is not given a generator that draws the same for ever."""
    attack = forges(
        "stand still",
        """
generator = np.random.default_rng(0)
generator.bit_generator.state = {**generator.bit_generator.state, 'state': {'state': 0, 'inc': 0}}
return given[0](generator)
""",
    )
    start = time.monotonic()
    outcome = run(
        confined, attack.text, lambda m: m.attack(lambda g: g.integers(0, 3 << 61, dtype=np.uint64))
    )
    assert outcome.verdict == Verdict.CRASH and time.monotonic() - start < 5


def test_bools_are_true_or_false(confined: Pool) -> None:
    """Bytes that are neither 0 nor 1 come as proper bools: compiled code is misled by others."""
    attack = forges("bools", "reply(ext('array', [0, '|b1', [4]]), buffers=[b'\\x00\\x01\\x02\\xff'])")
    answer = run(confined, attack.text, lambda m: m.attack()).answer
    assert answer.view(np.uint8).tolist() == [0, 1, 1, 1]


def test_every_bit_pattern_is_a_number(confined: Pool) -> None:
    """Numbers of impossible bits, as long doubles can be, are printed and compared without harm."""
    attack = forges(
        "patterns",
        """
data = np.random.default_rng(1).bytes(16 * 64)
reply([ext('array', [0, '<f16', [64]]), ext('array', [1, '<c32', [32]])], buffers=[data, data])
""",
    )
    real, imaginary = run(confined, attack.text, lambda m: m.attack()).answer
    for x in (*real, *imaginary):
        assert isinstance(repr(x), str) and (x == x or x != x)
