"""Universal wrong answers: which are made for what is asked, and what they do."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from grader.audit.universal import Impostors, impostors, source
from grader.audit.ways import DIFFERS, MET
from grader.catalog import Interface, pristine_stub, stub_interface

TWO = '''"""Two functions."""

import numpy as np


def total(x: np.ndarray, axis: int = -1) -> np.ndarray:
    """Add up floats or integers.

    Examples
    --------
    >>> total(np.array([1.0, 2.0]))
    3.0
    """
    return x.sum(axis=axis)


def mean(x: np.ndarray) -> float:
    """Return the mean.

    Examples
    --------
    >>> mean(np.array([1.0, 3.0]))
    2.0
    """
    return total(x) / x.size


class Counter:
    """Counts.

    Examples
    --------
    >>> Counter().count([1])
    1
    """

    def __init__(self):
        self.n = 0

    def count(self, items: list) -> int:
        """Return the number of items."""
        return len(items)

    def each(self, items: list):
        """Yield the items."""
        yield from items
'''


def interface() -> Interface:
    """Return what the functions above ask for."""
    return stub_interface(pristine_stub(TWO))


def run(way: str, *names: str) -> dict[str, Any]:
    """Run the impostors of a way, and return their module."""
    namespace: dict[str, Any] = {}
    exec(source(TWO, names, way, interface()), namespace)
    return namespace


def made() -> set[tuple[str, tuple[str, ...]]]:
    """Return which impostors are made, as ways and names."""
    return {(attempt.way, attempt.names) for attempt in impostors(interface(), TWO)}


ALL = ("total", "mean", "Counter.count", "Counter.each")


def test_each_function_is_replaced_in_turn_and_all_together() -> None:
    """Every way is tried on every function and method, but not on constructors."""
    for names in (("total",), ("mean",), ("Counter.count",), ALL):
        assert ("returns_none", names) in made()
    assert not any("__init__" in name for _, names in made() for name in names)


def test_promises_are_tried_where_they_are_made() -> None:
    """One axis, integers and float32 concern only functions that speak of them."""
    assert {names for way, names in made() if way == "one_axis"} == {("total",)}
    assert {names for way, names in made() if way == "not_integers"} == {("total",)}
    assert not any(way == "not_float32" for way, _ in made())


X = np.array([1.0, 2.0, 4.0])


@pytest.mark.parametrize(
    ("way", "answer"),
    [
        ("honest", 7.0),
        ("returns_none", None),
        ("returns_zeros", 0.0),
        ("returns_ones", 1.0),
        ("returns_example", 3.0),
        ("returns_list", [1.0, 2.0, 3.0]),
        ("not_integers", 7.0),
        ("one_axis", 7.0),
    ],
)
def test_what_an_impostor_answers(way: str, answer: object) -> None:
    """Each way answers as it says, whatever the solution answers."""
    assert run(way, "total")["total"](X) == answer


def test_input_comes_back() -> None:
    """The input comes back as it was, or in reversed order."""
    np.testing.assert_array_equal(run("returns_input", "total")["total"](X), X)
    np.testing.assert_array_equal(run("returns_reversed_input", "total")["total"](X), X[::-1])


def test_the_first_answer_is_remembered() -> None:
    """The second call gets the answer to the first."""
    total = run("remembers_first", "total")["total"]
    assert (total(X), total(2 * X)) == (7.0, 7.0)


def test_the_input_is_changed_and_the_answer_right() -> None:
    """An argument is changed in place after the answer is computed."""
    given = X.copy()
    assert run("changes_input", "total")["total"](given) == 7.0
    assert not np.array_equal(given, X)


def test_integers_are_answered_wrongly() -> None:
    """Only integers get another answer."""
    assert run("not_integers", "total")["total"](np.array([1, 2, 4])) == 15


def test_another_axis_is_ignored() -> None:
    """Only the usual axis is answered rightly, however the axis is passed."""
    total = run("one_axis", "total")["total"]
    square = np.array([[1.0, 2.0], [3.0, 5.0]])
    np.testing.assert_array_equal(total(square, axis=0), [3.0, 8.0])
    np.testing.assert_array_equal(total(square, 0), [3.0, 8.0])


def test_what_claims_to_be_equal() -> None:
    """An object agrees with everything; an array says that it does."""
    assert run("always_equal", "total")["total"](X) == "anything"
    namespace = run("lying_array", "total")
    answer = namespace["total"](np.ones((2, 2)))
    assert (answer == 17.0).all()
    assert np.asarray(answer).tolist() == [0.0, 0.0]


def test_the_solutions_own_calls_stay_right() -> None:
    """`mean` calls `total`, which is replaced, and still gets the right sum."""
    assert run("returns_zeros", "total")["mean"](X) == 7.0 / 3.0


def test_methods_and_generators_are_replaced() -> None:
    """A method gets no special treatment; of a generator the items are replaced."""
    assert run("returns_ones", "Counter.count")["Counter"]().count([1, 2]) == 1
    assert list(run("returns_zeros", "Counter.each")["Counter"]().each([1, 2])) == [0, 0]


def test_errors_of_the_solution_stay() -> None:
    """What the solution refuses, an impostor refuses too."""
    with pytest.raises(AttributeError):
        run("returns_none", "total")["total"]("no array")


def impostor(way: str) -> Impostors:
    """Return an impostor without a source."""
    return Impostors(way, ("total",), "")


def test_a_pass_counts_only_where_the_way_applied() -> None:
    """An impostor that had nothing to replace says nothing about the suite."""
    assert not impostor("returns_none").is_hole("")
    assert impostor("returns_none").is_hole(MET)
    assert not impostor("remembers_first").is_hole(MET)
    assert impostor("remembers_first").is_hole(DIFFERS)


def test_a_promise_that_is_never_asked_for_is_a_hole() -> None:
    """For what the stub promises, no such argument at all is as bad as a pass."""
    assert impostor("not_integers").is_hole("")
    assert impostor("not_integers").fact("") == "No check gives total integers, which the stub promises."
    assert not impostor("not_integers").is_hole(MET)
    assert impostor("not_integers").is_hole(f"{MET}\n{DIFFERS}")
    assert impostor("not_integers").fact(MET) == "total passes although it is wrong for integers."
