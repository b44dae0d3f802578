"""What a suite holds of an attempt: functions, classes and objects that live in the child."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

from grader.errors import Crashed
from grader.sandbox.remote import Handle, RemoteFunction

VECTOR = '''
class Box:
    """A short vector that keeps count of what is asked of it."""

    made = 0

    def __init__(self, *items):
        self.items = list(items)
        self.note = None
        Box.made += 1

    @classmethod
    def zeros(cls, n):
        return cls(*[0] * n)

    @property
    def total(self):
        return sum(self.items)

    def scaled(self, by, *, plus=0):
        return Box(*[x * by + plus for x in self.items])

    def extend(self, other):
        self.items += other.items
        return self

    def __len__(self):
        return len(self.items)

    def __iter__(self):
        return iter(self.items)

    def __getitem__(self, i):
        return self.items[i]

    def __setitem__(self, i, value):
        self.items[i] = value

    def __delitem__(self, i):
        del self.items[i]

    def __contains__(self, x):
        return x in self.items

    def __reversed__(self):
        return reversed(self.items)

    def __call__(self, x, power=1):
        return sum(self.items) * x**power

    def __add__(self, other):
        return Box(*[x + y for x, y in zip(self, other_items(self, other))])

    __radd__ = __add__

    def __mul__(self, other):
        return Box(*[x * y for x, y in zip(self, other_items(self, other))])

    def __rmul__(self, other):
        return self * other

    def __sub__(self, other):
        return Box(*[x - other for x in self])

    def __rsub__(self, other):
        return Box(*[other - x for x in self])

    def __rtruediv__(self, other):
        return Box(*[other / x for x in self])

    def __rpow__(self, other):
        return Box(*[other**x for x in self])

    def __matmul__(self, other):
        return sum(x * y for x, y in zip(self, other))

    def __rmatmul__(self, other):
        return ["reflected", len(other)]

    def __neg__(self):
        return Box(*[-x for x in self])

    def __abs__(self):
        return max(map(abs, self))

    def __round__(self, digits=0):
        return Box(*[round(x, digits) for x in self])

    def __eq__(self, other):
        return isinstance(other, Box) and self.items == other.items

    def __lt__(self, other):
        return self.total < other.total

    def __ge__(self, other):
        return not self < other

    def __bool__(self):
        return any(self.items)

    def __float__(self):
        return float(self.total)

    def __int__(self):
        return int(self.total)

    def __divmod__(self, other):
        return divmod(self.total, other)


def other_items(box, other):
    return other.items if isinstance(other, Box) else [other] * len(box)


def f(box):
    return box.items if isinstance(box, Box) else "not a Box"


def g(function, *args):
    return function(*args)
'''


@pytest.fixture
def attempt(children: Any) -> Any:
    """Provide an attempt with a class."""
    return children.attempt(VECTOR)


def items(box: Any) -> list[Any]:
    """Read a vector."""
    assert type(box) is Handle
    return box.items  # type: ignore[no-any-return]


def test_attributes(attempt: Any) -> None:
    """Attributes, properties and class attributes are read by value and set in the child."""
    box = attempt.module.Box(1, 2)
    assert (box.items, box.total, box.note) == ([1, 2], 3, None)
    box.note = np.arange(2)
    assert box.note.tolist() == [0, 1]
    box.items = [5]
    assert box.total == 5
    with pytest.raises(AttributeError, match="'Box' object has no attribute 'nothing'"):
        _ = box.nothing


def test_methods(attempt: Any) -> None:
    """Methods take positions and keywords, return handles, and take handles; the looked-up ones are kept."""
    box = attempt.module.Box(1, 2)
    assert items(box.scaled(2, plus=1)) == [3, 5]
    calls = attempt.calls
    box.scaled(3)
    assert attempt.calls == calls + 1  # without a look-up
    assert items(box.extend(box.scaled(3))) == [1, 2, 3, 6]


def test_object_that_returns_itself_is_equal(attempt: Any) -> None:
    """A method that returns its object gives a handle that is the same object over there."""
    box = attempt.module.Box(1)
    again = box.extend(attempt.module.Box())
    again.items = [9]
    assert items(box) == [9]


def test_names_of_the_class(attempt: Any) -> None:
    """A class can be asked for its class methods; as a value it is a function of the attempt."""
    assert items(attempt.module.Box.zeros(2)) == [0, 0]
    assert isinstance(attempt.module.Box, RemoteFunction)


def test_length_items_and_iteration(attempt: Any) -> None:
    """len, indexing, slicing, iteration, membership and reversal are those of the class."""
    box = attempt.module.Box(3, 4, 5)
    assert len(box) == 3
    assert (box[0], box[-1], box[:2]) == (3, 5, [3, 4])
    assert list(box) == [3, 4, 5]
    assert list(reversed(box)) == [5, 4, 3]
    assert 4 in box
    assert 7 not in box
    with pytest.raises(IndexError, match="list index out of range"):
        _ = box[3]
    box[0] = 8
    del box[1]
    assert items(box) == [8, 5]


def test_operators(attempt: Any) -> None:
    """Operators chain, and handles stand on both sides."""
    make = attempt.module.Box
    a, b, c = make(1, 2), make(3, 4), make(5, 6)
    assert items(a * b + c) == [8, 14]
    assert items(a + 1) == [2, 3]
    assert items(-a) == [-1, -2]
    assert a @ [10, 1] == 12
    assert abs(make(-7, 2)) == 7
    assert items(round(make(1.26), 1)) == [1.3]
    assert divmod(b, 4) == (1, 3)


def test_reflected_operators(attempt: Any) -> None:
    """A number or an array on the left leaves the operation to the object on the right."""
    box = attempt.module.Box(1, 2)
    assert items(10 + box) == [11, 12]
    assert items(10 * box) == [10, 20]
    assert items(10 - box) == [9, 8]
    assert items(1 / box) == [1.0, 0.5]
    assert items(2**box) == [2, 4]
    assert [1.0, 2.0] @ box == ["reflected", 2]
    with pytest.raises(TypeError):
        _ = "text" + box


def test_comparison(attempt: Any) -> None:
    """Equality and order are the class's own, and a handle can be a key."""
    make = attempt.module.Box
    a, b = make(1), make(1)
    assert a == b
    assert a != make(2)
    assert a < make(2)
    assert a >= b
    assert len({a: 1, b: 2}) == 2


def test_conversions(attempt: Any) -> None:
    """bool, float, int and calls are the class's own."""
    box = attempt.module.Box(2, 1.5)
    assert bool(box)
    assert not attempt.module.Box(0)
    assert (float(box), int(box)) == (3.5, 3)
    assert box(2, power=3) == 28.0


def test_handle_shows_nothing_but_its_class(attempt: Any) -> None:
    """In a message of pytest a handle is shown by its class, without a question to the child."""
    box = attempt.module.Box(1)
    calls = attempt.calls
    assert repr(box) == "<a Box of the attempt>"
    assert repr(attempt.module) == "<the attempt>"
    assert repr(attempt.module.f) == "<the attempt's f>"
    assert attempt.calls == calls


def test_handles_go_back(attempt: Any) -> None:
    """An object that is passed back is the object itself, also deep inside of containers."""
    box = attempt.module.Box(1)
    assert attempt.module.f(box) == [1]
    assert attempt.module.g(attempt.module.f, box) == [1]
    assert attempt.module.f("box") == "not a Box"


def test_own_functions_go_back(children: Any) -> None:
    """A function of the attempt that is passed to another of its functions is called over there."""
    made = children.attempt(
        "def f(x):\n    return x * x\ndef g(h, xs):\n    return [h(x) for x in xs]\n"
        "def adder(n):\n    return lambda x: x + n\ndef same(h):\n    return h is f",
        callables=frozenset({"f", "g", "adder", "same"}),
    )
    assert made.module.g(made.module.f, [1, 2]) == [1, 4]
    assert made.module.g(made.module.adder(3), [1, 2]) == [4, 5]
    assert made.module.adder(3)(1) == 4
    assert made.module.same(made.module.f) is True


# -- where plain data is asked for -------------------------------------------------------

YES = """
class Yes:
    def __init__(self): self.heard = []
    def __eq__(self, other): self.heard.append(other); return True
    __lt__ = __contains__ = __add__ = __radd__ = __eq__
    def __len__(self): return 0
    def __float__(self): return 1.0
def f():
    return Yes()
"""
WORDS = r"^The answer is a Yes object\. Return plain data: numbers, lists, arrays\.$"


@pytest.mark.parametrize(
    "act",
    [
        pytest.param(lambda yes: yes == 3.0, id="equal"),
        pytest.param(lambda yes: 3.0 == yes, id="equal-reflected"),  # noqa: SIM300
        pytest.param(lambda yes: yes < 3, id="less"),
        pytest.param(lambda yes: yes + 3, id="add"),
        pytest.param(lambda yes: 3 + yes, id="add-reflected"),
        pytest.param(lambda yes: 3 in yes, id="contains"),
        pytest.param(np.asarray, id="array"),
        pytest.param(lambda yes: np.zeros(2) + yes, id="array-add"),
    ],
)
def test_object_where_plain_data_is_asked_for(children: Any, act: Any) -> None:
    """An object learns nothing of what the suite expects, and the check fails with a sentence."""
    answer = children.module(YES, objects=False).f()
    with pytest.raises(AssertionError, match=WORDS):
        act(answer)
    assert answer.heard == []


def test_object_that_is_no_array_is_none(attempt: Any) -> None:
    """Also for tasks with classes numpy does not take a handle for an array."""
    with pytest.raises(AssertionError, match=r"^The answer is a Box object\."):
        np.asarray(attempt.module.Box(1))


def test_no_object_survives_its_child(children: Any) -> None:
    """An object of a child that died is not mistaken for one of the next child's."""
    source = (
        "import sys\nclass Box:\n    x = 1\ndef f():\n    sys.modules['os']._exit(1)\n"
        "def g(b):\n    return b.x"
    )
    module = children.module(source)
    box = module.Box()
    with pytest.raises(Crashed):
        module.f()
    fresh = module.Box()
    for act in (lambda: box.x, lambda: module.g(box), lambda: fresh == box):
        with pytest.raises(Crashed, match=r"^The process that held this object has ended\.$"):
            act()
    assert math.isclose(module.g(fresh), 1)
