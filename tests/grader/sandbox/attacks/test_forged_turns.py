"""Attempts that answer an operation with what it cannot yield, or ask the judge for what was not passed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from grader import checks
from grader.model import Verdict
from grader.sandbox import expose
from grader.sandbox.pool import Pool

from .arena import attempt_at, judge, run
from .pen import forges, forging

# Operation, what is answered, and what a suite does to come upon it.
LIES: dict[str, tuple[str, str, Callable[[Any], Any]]] = {
    "map with nothing": ("map", "[]", lambda m: [checks.equal(a, 5) for a in m.attack.map([1, 2])]),
    "map with too much": ("map", "[1] * 9", lambda m: m.attack.map([1, 2])),
    "map with a tuple": ("map", "(1, 2)", lambda m: m.attack.map([1, 2])),
    "map with a handle": ("map", "Thing()", lambda m: list(m.attack.map([1, 2]))),
    "map with a dict": ("map", "{0: 1, 1: 2}", lambda m: m.attack.map([1, 2])),
    "bool with a handle": ("bool", "Thing()", lambda m: bool(m.attack(1))),
    "bool with a number": ("bool", "1", lambda m: bool(m.attack(1))),
    "length with a handle": ("len", "Thing()", lambda m: len(m.attack(1))),
    "length with a float": ("len", "1.5", lambda m: len(m.attack(1))),
    "length below zero": ("len", "-1", lambda m: len(m.attack(1))),
    "length beyond all": ("len", "1 << 62", lambda m: len(m.attack(1))),
    "float with text": ("float", "'1.5'", lambda m: float(m.attack(1))),
    "float with a handle": ("float", "Thing()", lambda m: float(m.attack(1))),
    "int with a handle": ("int", "Thing()", lambda m: int(m.attack(1))),
    "next with nothing else": ("next", "None", lambda m: next(iter(m.attack(1)))),
    "next with two": ("next", "[1, 2]", lambda m: next(iter(m.attack(1)))),
    "next with a handle": ("next", "Thing()", lambda m: list(m.attack(1))),
    "iter with a number": ("iter", "5", lambda m: list(m.attack(1))),
    "iter with a function": ("iter", "len", lambda m: list(m.attack(1))),
    "set with a value": ("set", "5", lambda m: setattr(m.attack(1), "x", 1)),
}


@pytest.mark.parametrize("name", LIES)
def test_impossible_results_are_a_crash(name: str, confined: Pool) -> None:
    """What Python's own functions cannot return is no answer, so no loop ends early."""
    operation, result, suite = LIES[name]
    answer = "iter([1, 2])" if operation == "next" else "Thing()"
    source = forging(f"\nlie({operation!r}, {result})\ndef attack(x): return {answer}\n")
    outcome = run(confined, source, suite)
    assert outcome.verdict == Verdict.CRASH, (outcome.verdict, outcome.words)
    assert outcome.words == f"It broke the connection to the grader (no possible result of {operation})."


LOOPS: dict[str, Callable[[Any], Any]] = {
    "all of a map": lambda m: checks.that(all(map(m.attack, [1, 2, 3])), "Not all are true."),
    "list of a map": lambda m: [checks.equal(a, 1) for a in list(map(m.attack, [1, 2, 3]))],
    "a list": lambda m: [checks.equal(m.attack(x), 1) for x in (1, 2, 3)],
    "a generator": lambda m: checks.that(all(m.attack(x) == 1 for x in (1, 2, 3)), "Not all are true."),
    "zip": lambda m: [checks.equal(a, b) for a, b in zip(map(m.attack, [1, 2]), [5, 5], strict=False)],
    "next with a default": lambda m: next(map(m.attack, [1]), None),
    "a mapped call": lambda m: m.attack.map([1, 2, 3]),
}


@pytest.mark.parametrize("raised", ["StopIteration", "StopAsyncIteration", "GeneratorExit"])
@pytest.mark.parametrize("name", LOOPS)
def test_no_loop_of_a_suite_is_ended_by_raising(name: str, raised: str, confined: Pool) -> None:
    """The exceptions by which Python ends its loops come as others, so that no answer goes missing."""
    outcome = run(confined, f"def attack(x): raise {raised}\n", LOOPS[name])
    assert outcome.verdict in (Verdict.ERROR, Verdict.CRASH), outcome.words


def test_loops_of_one_process_do_end_by_raising() -> None:
    """In one process `all` of no answer at all is true: the trick that the test above refuses."""

    def attack(x: int) -> bool:
        raise StopIteration

    assert all(map(attack, [1, 2, 3]))


class Environment:
    """An object of a suite of which one method is passed."""

    def __init__(self) -> None:
        self.steps: list[Any] = []
        self.secret = "a value of the suite"

    def step(self, action: Any = None) -> float:
        """Note the action."""
        self.steps.append(action)
        return 1.0

    def reset(self) -> None:
        """Note that it was called."""
        self.steps.append("reset")


QUESTIONS = {
    "an unknown object": "ask(5, '__call__')",
    "a negative object": "ask(-1, '__call__')",
    "an object by a handle": "ask(handle(), '__call__')",
    "an object by a bool": "ask(True, '__call__')",
    "another method": "ask(0, 'reset')",
    "a private method": "ask(0, '__init__')",
    "an attribute": "ask(0, 'secret')",
    "its namespace": "ask(0, '__getattribute__', ['secret'])",
    "its class": "ask(0, '__class__')",
    "a method by a handle": "ask(0, handle())",
    "a method by a list": "ask(0, ['step'])",
    "the globals of a function": "ask(1, '__globals__')",
    "the next of a function": "ask(1, '__next__')",
    "the call of an iterator": "ask(2, '__call__')",
    "sending to an iterator": "ask(2, 'send', [1])",
    "arguments as a handle": "ask(1, '__call__', handle())",
    "arguments as a dict": "ask(1, '__call__', {})",
    "keywords as a list": "ask(1, '__call__', [1], [])",
    "keywords that are no text": "ask(1, '__call__', [1], {1: 1})",
    "another call's id": "say('ask', 7, 1, '__call__', [], {})",
    "too many parts": "say('ask', call_id(), 1, '__call__', [], {}, 1)",
    "too few parts": "say('ask', call_id(), 1)",
}


@pytest.mark.parametrize("statement", QUESTIONS.values(), ids=QUESTIONS.keys())
def test_only_what_was_passed_can_be_asked_for(statement: str, confined: Pool) -> None:
    """Of the judge's objects nothing can be had but the call that the suite passed them for."""
    environment, called = Environment(), []

    def numbers() -> Iterator[int]:
        called.append("next")
        yield 1

    def suite(m: Any) -> Any:
        return m.attack(expose(environment, ["step"]), called.append, numbers())

    outcome = run(confined, forges("ask", f"return str({statement})").text, suite)
    assert outcome.verdict == Verdict.CRASH, (outcome.answer, outcome.words)
    assert not environment.steps and not called


LOOK = """
names = "secret reset target __func__ __closure__ __globals__ __self__ gi_frame __code__ __wrapped__".split()
found = [getattr(thing, name, None) for thing in given for name in names]
return [x for x in found if x is not None], repr(given), repr([vars(x) for x in given])
"""


def test_stub_shows_nothing_of_the_judges_object(confined: Pool) -> None:
    """In the child, the suite's objects have no attributes but those that were passed."""
    environment = Environment()

    def function() -> str:
        return environment.secret

    outcome = run(
        confined,
        forges("look", LOOK).text,
        lambda m: m.attack(expose(environment, ["step"]), function, iter([environment.secret])),
    )
    assert outcome.verdict == Verdict.PASS, outcome.words
    assert outcome.answer[0] == [] and environment.secret not in str(outcome.answer)


def test_callback_after_its_call_is_not_answered(confined: Pool) -> None:
    """A question between two calls ends the attempt; a function that was kept works within a later call."""
    called: list[Any] = []
    late = "number = call_id()\npost(['ok', number, 1, [], []])\nsay('ask', number, 0, '__call__', [2], {})"
    attempt = attempt_at(confined, forges("late", late).text)
    assert attempt.module.attack(called.append) == 1
    assert judge(lambda: attempt.module.attack(called.append))[0] == Verdict.CRASH
    attempt.close()
    assert called == []
    keep = "kept = []\ndef attack(*f):\n    kept.extend(f)\n    return 0 if f else kept[0](5)\n"
    attempt = attempt_at(confined, keep)
    attempt.module.attack(called.append)
    attempt.module.attack()
    attempt.close()
    assert called == [5]


SWALLOWING = {
    "catch": "try: given[0](1)\nexcept BaseException: pass\nreturn 1",
    "die": "try: given[0](1)\nexcept BaseException: os._exit(0)",
    "forge": "ask(0, '__call__', [1])\nreply(1)",
    "break the wire": "ask(0, '__call__', [1])\nsay('nonsense')",
    "raise something else": "try: given[0](1)\nexcept BaseException: raise ValueError from None",
    "not started": "try: given[0](1)\nexcept BaseException: raise NotImplementedError from None",
}


@pytest.mark.parametrize("body", SWALLOWING.values(), ids=SWALLOWING.keys())
def test_check_in_a_callback_cannot_be_swallowed(body: str, confined: Pool) -> None:
    """What a suite's function finds wrong fails the check, whatever the attempt does about it."""
    outcome = run(confined, forges("swallow", body).text, lambda m: m.attack(lambda x: checks.equal(x, 2)))
    assert outcome.verdict == Verdict.FAIL and "expected 2" in outcome.words


def test_child_that_ended_after_a_failed_callback_is_replaced(confined: Pool) -> None:
    """A check within a callback that also cost the child its life does not spoil the next check."""
    source = forges("die", SWALLOWING["die"]).text + "\ndef honest(x): return x\n"
    attempt = attempt_at(confined, source)
    assert judge(lambda: attempt.module.attack(lambda x: checks.equal(x, 2)))[0] == Verdict.FAIL
    assert attempt.module.honest(3) == 3
    attempt.close()


def test_check_in_a_callback_does_not_tell_what_is_expected(confined: Pool) -> None:
    """The attempt learns that a check failed, not which value it wanted."""
    body = "try: f(1)\n    except BaseException as error: told.append(str(error))\n    return told"
    attempt = attempt_at(confined, f"told = []\ndef attack(f=None):\n    {body}\n")
    assert judge(lambda: attempt.module.attack(lambda x: checks.equal(x, 192_837)))[0] == Verdict.FAIL
    verdict, told, _ = judge(attempt.module.attack)
    attempt.close()
    assert verdict == Verdict.PASS and told[0] == "a check of the grader failed"
