"""An attempt that changes its arguments is told so, and one that does not is left alone."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from grader.errors import ArgumentChanged
from grader.sandbox import mutation

TELL = "in place; leave what you are given as it is and return something new."


def changes(children: Any, body: str, *args: Any, **kwargs: Any) -> str | None:
    """Return the words on a function with this body, or None where nothing was changed."""
    module = children.module(f"import numpy as np\ndef f(x, y=None):\n    {body}\n    return 1")
    try:
        assert module.f(*args, **kwargs) == 1
    except ArgumentChanged as error:
        return str(error)
    return None


CHANGES = {
    "list": ("x.append(1)", [1]),
    "item": ("x[0] = 2", [1]),
    "order": ("x.sort()", [2, 1]),
    "inner-list": ("x[1][0] += 1", [[1], [2]]),
    "dict": ("x['b'] = 1", {"a": 1}),
    "order-of-a-dict": ("x['a'] = x.pop('a')", {"a": 1, "b": 2}),
    "set": ("x.discard(1)", {1, 2}),
    "array": ("x += 1", np.zeros(3)),
    "sign-of-zero": ("x *= -1", np.zeros(3)),
    "shape": ("x.shape = (3, 1)", np.zeros(3)),
    "array-by-a-view": ("x.T[0] = 5", np.zeros((2, 2))),
    "array-in-a-tuple": ("x[1][:] = 7", (1, np.zeros(2))),
    "array-in-a-list": ("x[0][:] = 7", [np.zeros(2)]),
    "order-of-arrays": ("x.reverse()", [np.zeros(2), np.ones(2)]),
    "one-array-more": ("x.append(x[0])", [np.zeros(2)]),
    "number-beside-an-array": ("x[1] = 3.0", [np.zeros(2), 1.0]),
    "array-in-a-list-in-a-list": ("x[1][0][0] = 7", [[np.zeros(2)], [np.zeros(2)]]),
    "dtype-of-an-array": ("x.dtype = np.int64", np.zeros(3)),
    "array-for-a-list": ("x[1] = np.zeros(1)", [np.zeros(1), [0.0]]),
    "number-beside-a-generator": ("x[1] = 3", [np.random.default_rng(0), 1]),
    "list-in-a-tuple": ("x[0].append(3)", ([1], 2)),
    "list-in-a-dict": ("x['a'].append(3)", {"a": [1]}),
    "type-of-an-item": ("x[0] = 1.0", [1]),
    "large-array": ("x[4000] = 2.0", np.zeros(5000)),
    "order-in-a-large-array": ("x.sort()", np.arange(5000.0)[::-1].copy()),
    "shape-of-a-large-array": ("x.shape = (50, 100)", np.zeros(5000)),
    "large-array-by-columns": ("x[7, 7] = 2.0", np.zeros((70, 70), order="F")),
    "long-list": ("x[90] = 0.0", [0.5] * 100),
}


@pytest.mark.filterwarnings("ignore:Setting the shape")
@pytest.mark.parametrize("name", CHANGES)
def test_change_is_noticed(children: Any, name: str) -> None:
    """Whatever of an argument is changed, the learner is told which argument it was."""
    body, argument = CHANGES[name]
    assert changes(children, body, argument) == f"f changed argument 1 {TELL}"


def test_argument_is_named(children: Any) -> None:
    """An argument is told by its place, or by its name where it was passed so."""
    assert changes(children, "y.append(1)", [], []) == f"f changed argument 2 {TELL}"
    assert changes(children, "y.append(1)", [], y=[]) == f"f changed the argument y {TELL}"


UNCHANGED = {
    "copy": ("z = list(x); z.append(1)", [1]),
    "rebound": ("x = x + [1]", [1]),
    "there-and-back": ("x.append(1); x.pop()", [1]),
    "array-read": ("np.sort(x), x.sum(), x.reshape(-1)", np.arange(4.0)),
    "nan": ("x + 1", np.array([np.nan, -0.0])),
    "nan-in-a-list": ("x[0]", [float("nan")]),
    "generator": ("x.random()", np.random.default_rng(1)),
    "generators": ("x[0].random(), x[1].random()", [np.random.default_rng(1), np.random.default_rng(2)]),
    "generators-in-lists": ("x[0][0].random()", [[np.random.default_rng(1)], []]),
    "iterator": ("next(x)", iter([1, 2])),
    "function": ("x(1)", abs),
    "text": ("x += 'a'", "b"),
}


@pytest.mark.parametrize("name", UNCHANGED)
def test_what_is_no_change(children: Any, name: str) -> None:
    """To work on a copy, to draw from a generator or to take from an iterator changes no argument."""
    body, argument = UNCHANGED[name]
    assert changes(children, body, argument) is None


def test_judges_own_objects_stay_as_they_are(children: Any) -> None:
    """What the attempt changes is a copy: the suite's array and list are as before."""
    array, numbers = np.zeros(2), [1]
    module = children.module("def f(x):\n    x[0] = 9\ndef g(x):\n    x.append(1)")
    with pytest.raises(ArgumentChanged):
        module.f(array)
    with pytest.raises(ArgumentChanged):
        module.g(numbers)
    assert array.tolist() == [0.0, 0.0]
    assert numbers == [1]


def test_change_by_a_method(children: Any) -> None:
    """Methods and constructors are watched too; places are counted without the object."""
    module = children.module(
        "class Box:\n    def __init__(self, x): x.append(1)\n    def m(self, a, b): b.append(1)\n"
        "def f():\n    return Box([])"
    )
    with pytest.raises(ArgumentChanged, match=r"^Box changed argument 1 in place"):
        module.Box([])
    with pytest.raises(ArgumentChanged, match=r"^Box\.m changed argument 2 in place"):
        module.f().m([], [])


def test_change_in_a_map(children: Any) -> None:
    """Among many calls an argument is changed: which is told where the call does it again."""
    with pytest.raises(ArgumentChanged, match=r"^f changed argument 1 in place; leave what you are given"):
        children.module("def f(x):\n    x[0] = 9").f.map([np.zeros(2), np.zeros(3)])
    once = "n = []\ndef f(x):\n    n.append(0)\n    x[0] = 9 * (len(n) == 2)"
    with pytest.raises(ArgumentChanged, match=r"^f changed an argument in place; leave what you are given"):
        children.module(once).f.map([np.zeros(2), np.zeros(3)])


def test_error_goes_before_the_change(children: Any) -> None:
    """A call that raises has raised, whatever it changed on the way."""
    with pytest.raises(KeyError):
        children.module("def f(x):\n    x.append(1)\n    raise KeyError(1)").f([])


def test_changed_argument_is_in_the_record(children: Any) -> None:
    """The answer of a call that changed its argument is kept, and the tape knows the change."""
    made = children.attempt("def f(x):\n    x.append(1)\n    return 5")
    with pytest.raises(ArgumentChanged):
        made.module.f([])
    assert made.last.answer == 5
    assert [entry.kind for entry in made.tape] == ["changed"]


def test_snapshots_hold_no_reference() -> None:
    """A snapshot keeps what was there and not the object; what cannot be sent is not watched."""
    arguments: list[Any] = [[1], np.zeros(2), object(), 3]
    before = mutation.snapshot(arguments, lambda thing: (16, [0]))
    assert mutation.changed(arguments, before, lambda thing: (16, [0])) == []
    arguments[0].append(2)
    arguments[1][0] = 1
    assert mutation.changed(arguments, before, lambda thing: (16, [0])) == [0, 1]
    assert before[2:] == [None, None]


def test_list_that_holds_itself_is_not_watched() -> None:
    """What cannot have come across the wire is no argument."""
    loop: list[Any] = []
    loop.append(loop)
    before = mutation.snapshot([loop], lambda thing: (16, [0]))
    assert before == [None]
    assert mutation.changed([loop], before, lambda thing: (16, [0])) == []


def test_generators_among_numbers_do_not_hide_a_change() -> None:
    """A list that holds a generator is watched in its other items."""
    items: list[Any] = [np.random.default_rng(1), [1]]
    before = mutation.snapshot([items], lambda thing: (16, [0]))
    items[0].random()
    assert mutation.changed([items], before, lambda thing: (16, [0])) == []
    items[1].append(2)
    assert mutation.changed([items], before, lambda thing: (16, [0])) == [0]
