"""What the judge can ask the child to do with an object."""

from __future__ import annotations

import operator
from typing import Any

import pytest

from grader.sandbox.operations import OPERATIONS


def do(name: str, *args: Any, **kwargs: Any) -> Any:
    """Carry out an operation."""
    return OPERATIONS[name](*args, **kwargs)


def test_nothing_else_can_be_asked() -> None:
    """The list of operations is short and known; none of them evaluates text or imports."""
    words = "call map get method set value next iter len bool float int str repr round format reversed divmod"
    measuring = {"seconds", "peak"}
    operators = (
        "add sub mul truediv floordiv mod pow matmul and_ or_ xor lshift rshift neg pos abs invert "
        "eq ne lt le gt ge getitem setitem delitem contains"
    )
    assert set(OPERATIONS) == {*words.split(), *operators.split(), *measuring}


def test_call_and_method() -> None:
    """A call takes positions and keywords; a method is called by its name."""
    assert do("call", sorted, [2, 1], reverse=True) == [2, 1]
    assert do("method", "a-b", "split", "-", maxsplit=1) == ["a", "b"]


def test_map_goes_row_by_row() -> None:
    """A map calls with one item of each column, and the same keywords each time."""
    assert do("map", lambda x, y, k=0: x * y + k, [[1, 2], [3, 4]], {"k": 1}) == [4, 9]
    assert do("map", int, [], {}) == []
    with pytest.raises(ValueError, match="shorter"):
        do("map", max, [[1, 2], [3]], {})


def test_next_gives_one_item_or_none() -> None:
    """The end of an iterator is an empty list, since StopIteration is no answer."""
    numbers = iter([5])
    assert do("next", numbers) == [5]
    assert do("next", numbers) == []


def test_attributes() -> None:
    """Attributes are read and set as Python does."""

    class Thing:
        pass

    thing = Thing()
    assert do("set", thing, "x", 4) is None
    assert do("get", thing, "x") == 4
    assert do("value", thing) is thing


@pytest.mark.parametrize(
    ("name", "args", "result"),
    [
        ("pow", (2, 5), 32),
        ("neg", (3,), -3),
        ("invert", (0,), -1),
        ("and_", (6, 3), 2),
        ("contains", ([1], 1), True),
        ("getitem", ("abc", slice(1, 3)), "bc"),
        ("divmod", (7, 2), (3, 1)),
        ("round", (2.345, 1), 2.3),
        ("format", (3.14159, ".2f"), "3.14"),
        ("len", ([1, 2],), 2),
        ("float", ("2.5",), 2.5),
    ],
)
def test_operators_are_pythons_own(name: str, args: Any, result: Any) -> None:
    """An operator means what it means in Python."""
    assert do(name, *args) == result


def test_items_are_set_and_deleted() -> None:
    """Items of containers can be changed."""
    items = [1, 2, 3]
    do("setitem", items, 0, 9)
    do("delitem", items, 1)
    assert items == [9, 3]


def test_every_special_method_reaches_its_operation(children: Any) -> None:
    """Each operator that a suite writes calls the method of that name in the attempt's class."""
    binary = "add sub mul truediv floordiv mod pow matmul and or xor lshift rshift".split()
    compared = "eq ne lt le gt ge".split()
    lines = [f"    def __{n}__(self, o): return ['{n}', o]" for n in [*binary, *compared]]
    lines += [f"    def __r{n}__(self, o): return ['r{n}', o]" for n in binary]
    lines += [f"    def __{n}__(self): return '{n}'" for n in "neg pos abs invert".split()]
    box = children.module("class Box:\n" + "\n".join(lines)).Box()
    for name in binary:
        act = getattr(operator, f"__{name}__")
        assert act(box, 5) == [name, 5]
        assert act(5, box) == [f"r{name}", 5]
    for name in compared:
        assert getattr(operator, name)(box, 5) == [name, 5]
    assert [-box, +box, abs(box), ~box] == ["neg", "pos", "abs", "invert"]


def test_operations_that_a_class_lacks(children: Any) -> None:
    """What a class does not offer raises TypeError, in the words of Python."""
    box = children.module("class Box:\n    pass").Box()
    with pytest.raises(TypeError, match=r"object of type 'Box' has no len\(\)"):
        len(box)
    with pytest.raises(TypeError, match="'Box' object is not subscriptable"):
        _ = box[0]
    with pytest.raises(TypeError, match="unsupported operand type"):
        _ = box + 1
    with pytest.raises(TypeError, match="'Box' object is not iterable"):
        iter(box)
    assert bool(box)


@pytest.mark.parametrize(
    ("method", "act"),
    [
        pytest.param("def __len__(self): return -1", len, id="negative-length"),
        pytest.param("def __bool__(self): return 3", bool, id="truth"),
        pytest.param("def __iter__(self): return [1]", iter, id="iterator"),
        pytest.param("def __float__(self): return 'x'", float, id="float"),
    ],
)
def test_special_methods_that_break_pythons_rules(children: Any, method: str, act: Any) -> None:
    """What Python would not take from a special method, the suite does not get: the attempt raised."""
    box = children.module(f"class Box:\n    {method}").Box()
    with pytest.raises((TypeError, ValueError)):
        act(box)


def test_cost_of_a_call() -> None:
    """The time of a call is that of its own work; its memory is the most that it holds at a time."""
    assert 0.0 <= do("seconds", sum, [1, 2]) < do("seconds", sum, range(300_000)) < 5.0
    assert do("peak", bytes, 5_000_000) >= 5_000_000
    assert do("peak", lambda x, *, y: x + y, 1, y=2) < 5_000_000


def test_cost_of_a_call_that_raises() -> None:
    """It raises what the call raises, and measuring ends with it."""
    for operation in ("seconds", "peak"):
        with pytest.raises(ZeroDivisionError):
            do(operation, lambda: 1 / 0)
    assert do("peak", bytes, 1000) >= 1000
