"""Answers that pretend to be right: equal to everything, of a type that lies, or of no type at all."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from grader import checks
from grader.model import Verdict
from grader.sandbox.pool import Pool

from .arena import PRELUDE, attempt_at, judge, run

# An object that agrees with everything that it is asked.
YES = """
class Yes:
    __hash__ = None
    def __eq__(self, other): return True
    __ne__ = lambda self, other: False
    __lt__ = __le__ = __gt__ = __ge__ = __contains__ = __eq__
    def same(self, *args): return self
    __add__ = __sub__ = __mul__ = __truediv__ = __pow__ = __mod__ = __matmul__ = __divmod__ = same
    __radd__ = __rsub__ = __rmul__ = __rtruediv__ = __rpow__ = __rmod__ = __rmatmul__ = same
    __neg__ = __abs__ = __round__ = __getitem__ = __call__ = same
    __array_priority__ = 1e9
    __array_ufunc__ = lambda self, *args, **kwargs: True
    __array__ = lambda self, *args, **kwargs: np.array(True)
    def __float__(self): return float("nan")
    def __int__(self): return 0
    def __bool__(self): return True
    def __len__(self): return 1
    def __iter__(self): return iter([self])
    def __getattr__(self, name): return self
"""

ANSWERS = {
    "yes": "Yes()",
    "class yes": "Yes",
    "list of yes": "[Yes(), Yes()]",
    "tuple of yes": "(Yes(),)",
    "dict of yes": "{'value': Yes()}",
    "array of yes": "np.array([Yes(), Yes()], dtype=object)",
    "float that agrees": "type('F', (float,), AGREE)(1.0)",
    "int that agrees": "type('I', (int,), AGREE)(1)",
    "text that agrees": "type('S', (str,), AGREE)('x')",
    "list that agrees": "type('L', (list,), AGREE)([1])",
    "dict that agrees": "type('D', (dict,), AGREE)(a=1)",
    "fraction that agrees": "type('Q', (imp('fractions').Fraction,), AGREE)(1)",
    "array that agrees": "np.ones(2).view(type('A', (np.ndarray,), AGREE))",
    "array with functions of its own": "np.ones(2).view(type('A', (np.ndarray,), FUNCTIONS))",
    "masked": "np.ma.masked_all(3)",
    "matrix": "np.matrix([[1.0]])",
    "record": "np.zeros(2, 'i4,f8')",
    "times": "np.array(['2000-01-01'], 'M8[D]')",
    "objects of numpy": "np.array([None, {}], dtype=object)",
    "void": "np.void(b'x')",
    "not a number": "float('nan')",
    "no numbers": "np.full(3, np.nan)",
    "infinite": "float('inf')",
    "empty": "np.empty(0)",
    "empty of many": "np.empty((0, 5, 7))",
    "nothing": "None",
    "ellipsis": "...",
    "not implemented": "NotImplemented",
    "type": "float",
    "function": "lambda *a: True",
    "module": "np",
    "iterator": "iter([1.0, 2.0])",
    "iterator that agrees": "type('T', (Yes,), {'__iter__': lambda s: s, '__next__': lambda s: s})()",
    "generator state": "np.random.default_rng(0)",
    "everything between": "slice(None)",
    "long range": "range(1_000_000)",
    "huge integer": "1 << 1_000_000",
    "negative huge integer": "-(1 << 60_000)",
    "huge fraction": "imp('fractions').Fraction(3 ** 40_000, 2 ** 60_000)",
    "tiny float": "5e-324",
    "complex": "complex('nan+infj')",
    "half": "np.float16(1)",
    "long double": "np.longdouble('1e4000')",
    "array of long double": "np.array(['nan', '1e4000'], np.longdouble)",
    "text": "'1.0'",
    "surrogate": "'\\ud800'",
    "control characters": "'\\x1b[2J\\u202e\\0'",
    "array of text": "np.array(['\\ud800', '\\x1b[2J'])",
    "bytes": "b'\\xff\\0'",
    "deep list": "deep([], lambda x: [x])",
    "deep tuple": "deep((), lambda x: (x,))",
    "deep dict": "deep({}, lambda x: {'x': x})",
    "set of all": "set(range(10_000))",
    "frozen sets": "deep(frozenset(), lambda x: frozenset([x]))",
    "keys of all kinds": "{1: 1, 'a': 2, (1, 2): 3, None: 4, b'x': 5, float('nan'): 6, frozenset(): 7}",
    "counter": "imp('collections').Counter('abracadabra')",
    "64 dimensions": "np.ones((1,) * 64)",
    "transposed view": "np.broadcast_to(1.0, (1000, 1000)).T",
    "bool array": "np.array([True])",
}
HELPERS = """
NAMES = "__eq__ __ne__ __lt__ __le__ __gt__ __ge__ __sub__ __rsub__ __abs__ __bool__".split()
AGREE = {name: lambda *args: True for name in NAMES}
FUNCTIONS = {"__array_function__": lambda *a: True, "__array_ufunc__": lambda *a, **k: True}

def deep(x, wrap):
    for _ in range(50):
        x = wrap(x)
    return x
"""


def _numbers(answer: Any, expected: float) -> None:
    checks.that(abs(answer - expected) < 1e-9, "It is not close.")


def _numbers_reversed(answer: Any, expected: float) -> None:
    checks.that(abs(expected - answer) < 1e-9, "It is not close.")


def _through_numpy(answer: Any, expected: float) -> None:
    checks.that(np.size(answer) == 1 and np.allclose(answer, expected), "It is not close.")


def _through_an_array(answer: Any, expected: float) -> None:
    checks.that(
        bool((np.asarray(answer) == np.array([expected])).all() and np.shape(answer) == (1,)), "It differs."
    )


# What suites are to use: never fooled, and never at a loss.
CHECKS: dict[str, Callable[[Any, float], None]] = {
    "close": checks.close,
    "close to an array": lambda answer, expected: checks.close(answer, np.array([expected, 0.0])),
    "close to a list": lambda answer, expected: checks.close(answer, [expected, 0.0]),
    "close to a dict": lambda answer, expected: checks.close(answer, {"value": expected}),
    "close to a tuple": lambda answer, expected: checks.close(answer, (expected,)),
    "equal": checks.equal,
    "equal to an int": lambda answer, expected: checks.equal(answer, 12_345),
    "equal to text": lambda answer, expected: checks.equal(answer, "expected"),
    "equal to a set": lambda answer, expected: checks.equal(answer, {expected}),
    "equal to an array": lambda answer, expected: checks.equal(answer, np.array([12_345])),
    "between": lambda answer, expected: checks.between(answer, expected, expected),
}
# What suites might use nevertheless: never fooled by an object.
CARELESS: dict[str, Callable[[Any, float], None]] = {
    "equality": lambda answer, expected: checks.that(answer == expected, "It differs."),
    "equality reversed": lambda answer, expected: checks.that(expected == answer, "It differs."),
    "no difference": lambda answer, expected: checks.that(not answer != expected, "It differs."),  # noqa: SIM202
    "less and more": lambda answer, expected: checks.that(
        expected - 1 < answer < expected + 1, "It differs."
    ),
    "distance": _numbers,
    "distance reversed": _numbers_reversed,
    "membership": lambda answer, expected: checks.that(answer in [expected], "It differs."),
    "contained": lambda answer, expected: checks.that(expected in answer, "It is missing."),
    "numpy": _through_numpy,
    "array": _through_an_array,
}


@pytest.mark.parametrize("name", ANSWERS)
def test_no_answer_is_right_by_its_nature(name: str, confined: Pool) -> None:
    """Whatever comes back, the checks say fail or error: never pass, and never that the kit is at fault."""
    source = f"{PRELUDE}{YES}{HELPERS}\ndef attack(x):\n    return {ANSWERS[name]}\n"
    attempt = attempt_at(confined, source)
    for check, suite in CHECKS.items():
        expected = random.uniform(100, 200)
        verdict, _, words = judge(lambda e=expected, s=suite: s(attempt.module.attack(1.0), e))  # type: ignore[misc]
        assert verdict in (Verdict.FAIL, Verdict.ERROR), (check, verdict, words)
    for check, suite in CARELESS.items():
        expected = random.uniform(100, 200)
        verdict, _, words = judge(lambda e=expected, s=suite: s(attempt.module.attack(1.0), e))  # type: ignore[misc]
        assert verdict != Verdict.PASS, (check, words)
    attempt.close()


PORTABLE = ["yes", "array that agrees", "float that agrees", "masked", "not a number", "nothing", "empty"]


@pytest.mark.parametrize("name", PORTABLE)
def test_portable_level_is_as_strict(name: str, pools: Callable[..., Pool]) -> None:
    """What guards a verdict needs no confinement."""
    test_no_answer_is_right_by_its_nature(name, pools("portable"))


def _all_close(answer: Any, expected: float) -> None:
    checks.that(bool(np.allclose(answer, expected)), "It differs.")


NAIVE = {
    "yes": _numbers,
    "list of yes": lambda answer, expected: checks.that(answer == [expected, expected], "It differs."),
    "float that agrees": lambda answer, expected: checks.that(answer == expected, "It differs."),
    "text that agrees": lambda answer, expected: checks.that(answer == "expected", "It differs."),
    "array that agrees": lambda answer, expected: checks.that(bool(answer == expected), "It differs."),
    "array with functions of its own": _all_close,
    "empty": _all_close,
    "not a number": lambda answer, expected: checks.that(not abs(answer - expected) > 1e-9, "It differs."),
    "masked": np.testing.assert_allclose,
}


@pytest.mark.parametrize("name", NAIVE)
def test_each_trick_works_on_a_naive_test(name: str) -> None:
    """In one process, and by the usual comparisons, these answers pass: so the tricks are tricks."""
    namespace: dict[str, Any] = {"np": np, "imp": __import__}
    exec(f"{YES}{HELPERS}\nanswer = {ANSWERS[name]}", namespace)
    assert judge(lambda: NAIVE[name](namespace["answer"], 123.0))[0] == Verdict.PASS


def test_object_learns_nothing_of_what_is_expected(confined: Pool) -> None:
    """An object that is compared does not get to see the other side, which it would return next time."""
    source = f"""{PRELUDE}
seen = []
class Spy:
    __hash__ = None
    def look(self, other): seen.append(other); return NotImplemented
    __eq__ = __ne__ = __lt__ = __gt__ = __sub__ = __rsub__ = __add__ = __radd__ = __contains__ = look
def attack(ask):
    return seen if ask else Spy()
"""
    attempt = attempt_at(confined, source)
    spy = attempt.module.attack(False)
    for suite in (*CHECKS.values(), *CARELESS.values()):
        judge(lambda s=suite: s(spy, 123.25))  # type: ignore[misc]
    assert attempt.module.attack(True) == []
    attempt.close()


def test_words_for_an_object_tell_what_to_return(confined: Pool) -> None:
    """Comparing with an object says what is wrong, in a sentence."""
    source = f"{PRELUDE}{YES}\ndef attack(x): return Yes()\n"
    outcome = run(confined, source, lambda m: m.attack(1) == 1)
    assert outcome.verdict == Verdict.FAIL
    assert outcome.words == "The answer is a Yes object. Return plain data: numbers, lists, arrays."


def test_given_answer_does_not_change(confined: Pool) -> None:
    """An answer is what it was when it was given, whatever the attempt does to its own copy later."""
    source = f"""{PRELUDE}
kept = np.zeros(3)
nested = [[0.0], {{"a": kept}}]
def attack(x):
    kept[:] = x
    nested[0][0] = x
    return kept, nested
"""
    attempt = attempt_at(confined, source)
    first = attempt.module.attack(1.0)
    second = attempt.module.attack(2.0)
    attempt.close()
    checks.close(first[0], np.ones(3))
    assert first[1][0] == [1.0] and second[1][0] == [2.0]


def test_arguments_of_the_suite_stay_as_they_are(confined: Pool) -> None:
    """An attempt that changes what it is given changes its copy, and fails for it."""
    source = f"{PRELUDE}\ndef attack(x, y):\n    x[:] = 7.0\n    y.append(7)\n    return 1\n"
    array, items = np.zeros(3), [1]
    outcome = run(confined, source, lambda m: m.attack(array, items))
    assert outcome.verdict == Verdict.FAIL
    assert not array.any() and items == [1]
    assert outcome.words.startswith("attack changed argument 1 in place; leave what you are given")
