"""What an attempt sees of the judge's objects: functions, iterators, and what a suite exposes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from grader.errors import ArgumentChanged, AttemptRaised, Crashed, Denied
from grader.sandbox import expose
from grader.sandbox.attempt import Attempt
from grader.sandbox.rules import Rules

SOURCE = """
def f(x):
    return x

def apply(function, *args):
    return function(*args)
"""


@pytest.fixture(scope="module", params=["strongest", "portable"])
def attempt(request: pytest.FixtureRequest, children: Any) -> Iterator[Attempt]:
    """Provide one attempt for all tests that leave it alive, at two levels."""
    level = None if request.param == "strongest" else request.param
    made = Attempt(children.pool(level), SOURCE, Rules("demo", callables=frozenset({"f", "apply"})), seed=1)
    yield made
    made.close()


def test_the_judges_function_is_called(attempt: Attempt) -> None:
    """A function of the suite that is passed in is called with values, and answers by value."""
    assert attempt.module.apply(lambda x, y: (x.sum(), {y}), np.arange(4), "a") == (6, {"a"})


def test_function_comes_back_as_itself(attempt: Attempt) -> None:
    """What the suite passes in and gets back is the same object."""

    def own(x: float) -> float:
        return x

    assert attempt.module.f(own) is own
    assert attempt.module.f([own, own]) == [own, own]


def test_callback_keeps_the_type_of_its_error(children: Any) -> None:
    """What the suite's function raises the attempt can catch, and where it does not the suite sees it."""
    module = children.module(
        "def f(h):\n    try:\n        h(0)\n    except ZeroDivisionError as e:\n        return str(e)\n"
        "def g(h):\n    return h(0)"
    )
    assert module.f(lambda x: 1 / x) == "division by zero"
    with pytest.raises(ZeroDivisionError, match="division by zero") as caught:
        module.g(lambda x: 1 / x)
    assert isinstance(caught.value, AttemptRaised)


def test_an_error_without_a_builtin_type_crosses_as_its_base(attempt: Attempt) -> None:
    """An exception class of the suite's reaches the attempt as the builtin class it derives from."""

    class Own(LookupError):
        pass

    def fail() -> None:
        raise Own("not there")

    with pytest.raises(LookupError, match="not there"):
        attempt.module.apply(fail)


def test_failed_check_in_a_callback_cannot_be_swallowed(children: Any) -> None:
    """A check that fails inside of a callback fails, also where the attempt catches everything."""
    module = children.module("def f(h):\n    try:\n        h()\n    except BaseException:\n        return 1")

    def check() -> None:
        raise AssertionError("the step grew")

    with pytest.raises(AssertionError, match="the step grew"):
        module.f(check)
    assert module.f(lambda: None) is None


def test_callbacks_nest_twice_and_no_deeper(children: Any) -> None:
    """The suite's function may call the attempt, whose call may ask once more; a third is refused."""
    module = children.module("def f(h, n):\n    return h(n) + 1")

    def down(n: int) -> int:
        return 0 if n == 0 else module.f(down, n - 1)

    assert module.f(down, 0) == 1
    assert module.f(down, 1) == 2
    with pytest.raises(RecursionError, match="calls between the grader and the attempt nest too deeply"):
        module.f(down, 2)
    assert module.f(down, 0) == 1


def test_callback_that_is_left_by_a_verdict(children: Any) -> None:
    """A death inside of a nested call ends the outer one with the same cause."""
    module = children.module(
        "import sys\nos = sys.modules['os']\ndef f(h):\n    return h()\ndef g():\n    os._exit(3)"
    )
    with pytest.raises(Crashed, match="exit status 3"):
        module.f(module.g)  # the attempt's own function: no callback
    with pytest.raises(Crashed, match="exit status 3"):
        module.f(lambda: [module.g()])


def test_denied_in_a_nested_call_reaches_the_suite(children: Any) -> None:
    """A verdict of a nested call is not turned into an error that the attempt could catch."""
    module = children.module(
        "def f(h):\n    try:\n        return h()\n    except BaseException:\n        return 1\n"
        "def g():\n    open('x')"
    )
    with pytest.raises(Denied, match=r"It opens a file; the grader passes everything as arguments\."):
        module.f(lambda: [module.g()])


def test_callback_that_returns_what_cannot_cross(attempt: Attempt) -> None:
    """Where the suite's function returns what cannot be sent, the attempt gets an error that says so."""
    with pytest.raises(
        ValueError, match=r"what the grader's function returns cannot be sent: a object, of which"
    ):
        attempt.module.apply(object)


def test_changed_argument_of_a_nested_call(children: Any) -> None:
    """An argument that is changed in a nested call is told of there."""
    module = children.module("def f(h):\n    return h()\ndef g(x):\n    x.append(1)")
    with pytest.raises(ArgumentChanged, match="g changed argument 1 in place"):
        module.f(lambda: [module.g([])])


# -- iterators ---------------------------------------------------------------------------

TAKE = """
import itertools

def f(items, n):
    return list(itertools.islice(items, n))

def g(items):
    total = 0
    for item in items:
        if item is None:
            break
        total += item
    return total
"""


def test_judge_sees_how_much_is_consumed(children: Any) -> None:
    """A generator of the suite's is pulled item by item, and no item further than the attempt asks."""
    taken: list[int] = []

    def numbers() -> Iterator[int]:
        for n in range(100):
            taken.append(n)
            yield n

    stream = numbers()
    module = children.module(TAKE)
    assert module.f(stream, 3) == [0, 1, 2]
    assert taken == [0, 1, 2]
    assert module.f(stream, 2) == [3, 4]
    assert taken == [0, 1, 2, 3, 4]


def test_judges_iterator_ends(children: Any) -> None:
    """The end of the suite's iterator is the end of the attempt's loop."""
    assert children.module(TAKE).g(iter([1, 2, 3])) == 6
    assert children.module(TAKE).f(iter(()), 5) == []


def test_error_in_the_judges_iterator(children: Any) -> None:
    """What the suite's generator raises is raised in the attempt's loop."""

    def broken() -> Iterator[int]:
        yield 1
        raise OSError("the stream broke off")

    with pytest.raises(OSError, match="the stream broke off"):
        children.module(TAKE).g(broken())


def test_one_iterator_passed_twice_is_one(children: Any) -> None:
    """The same iterator as two arguments takes from one stream."""
    module = children.module("def f(a, b):\n    return [next(a), next(b)]")
    stream = iter([1, 2])
    assert module.f(stream, stream) == [1, 2]


# -- exposed objects ---------------------------------------------------------------------


class Arm:
    """A suite's own object, with state."""

    def __init__(self) -> None:
        self.secret = 42
        self.pulls: list[int] = []

    def pull(self, arm: int, *, weight: float = 1.0) -> float:
        """Note the arm and pay."""
        self.pulls.append(arm)
        return arm * weight

    def reset(self) -> None:
        """Forget."""
        self.pulls.clear()


def test_exposed_methods_act_on_the_judges_object(children: Any) -> None:
    """The attempt calls the methods that are named, with keywords, and the judge's object changes."""
    arm = Arm()
    module = children.module("def f(bandit):\n    return [bandit.pull(1), bandit.pull(2, weight=0.5)]")
    assert module.f(expose(arm, methods=("pull",))) == [1.0, 1.0]
    assert arm.pulls == [1, 2]


@pytest.mark.parametrize("name", ["reset", "secret", "pulls"])
def test_nothing_else_of_an_exposed_object(children: Any, name: str) -> None:
    """Any other method or attribute is refused with the names that can be used, and nothing is reached."""
    arm = Arm()
    module = children.module(f"def f(bandit):\n    return bandit.{name}")
    with pytest.raises(AttributeError, match=r"^only pull can be used of this object$"):
        module.f(expose(arm, methods=("pull",)))
    assert arm.pulls == []


def test_exposed_object_comes_back_as_itself(attempt: Attempt) -> None:
    """What is exposed keeps its identity across the wire."""
    exposed = expose(Arm(), methods=("pull",))
    assert attempt.module.f(exposed) is exposed


def test_functions_have_no_other_attributes(children: Any) -> None:
    """Of a function that is passed in, nothing but a call can be asked."""
    module = children.module("def f(h):\n    return h.__globals__")
    with pytest.raises(AttributeError, match="__globals__"):
        module.f(lambda: 1)
