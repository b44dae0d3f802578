"""The judge's objects, as far as an attempt can use them."""

from __future__ import annotations

from typing import Any

import pytest

from grader import sandbox
from grader.sandbox import expose
from grader.sandbox.exposing import JudgeObjects
from grader.sandbox.extensions import UnsendableError
from grader.sandbox.structure import ProtocolError


class Arm:
    """An object of a suite."""

    level = 3

    def pull(self) -> str:
        """Be called."""
        return "pulled"

    def _hidden(self) -> str:
        return "hidden"


@pytest.mark.parametrize("name", ["_hidden", "__init__", "level", "nothing", ""])
def test_bad_names_are_refused(name: str) -> None:
    """Only public methods that are there can be exposed; another name is the suite's mistake."""
    with pytest.raises(ValueError, match=rf"^Arm has no public method '{name}'\.$"):
        expose(Arm(), methods=("pull", name))


def test_exposed_record() -> None:
    """What is exposed is the object and the names, whatever they were listed in."""
    arm = Arm()
    exposed = expose(arm, ["pull"])
    assert (exposed.target, exposed.methods) == (arm, ("pull",))


def test_package_offers_expose_and_nothing_else_by_accident() -> None:
    """Suites import `expose` from the package; other names are not made up."""
    assert sandbox.expose is expose
    with pytest.raises(AttributeError, match=r"module 'grader\.sandbox' has no attribute 'unexpose'"):
        _ = sandbox.unexpose


def test_kinds() -> None:
    """Functions, iterators and exposed objects get numbers, each its own, and keep them."""
    objects = JudgeObjects()
    stream, exposed = iter([1]), expose(Arm(), ("pull",))
    assert objects.refer(len) == [0, "function", []]
    assert objects.refer(stream) == [1, "iterator", []]
    assert objects.refer(exposed) == [2, "object", ["pull"]]
    assert objects.refer(stream) == [1, "iterator", []]
    assert [objects.find(n) for n in range(3)] == [len, stream, exposed]


@pytest.mark.parametrize("thing", [Arm(), object(), {}.keys()], ids=["instance", "object", "view"])
def test_objects_that_are_not_exposed(thing: Any) -> None:
    """An object of which nothing is exposed does not cross."""
    with pytest.raises(UnsendableError, match=r"^an? \w+, of which nothing is exposed$"):
        JudgeObjects().refer(thing)


@pytest.mark.parametrize("number", [-1, 1, True, 0.0, "0", None, [0]], ids=repr)
def test_unknown_numbers(number: Any) -> None:
    """Only a number that was given can be asked for."""
    objects = JudgeObjects()
    objects.refer(len)
    with pytest.raises(ProtocolError, match="no such object of the judge"):
        objects.find(number)


def test_methods_that_can_be_asked_for() -> None:
    """A function can be called, an iterator moved on, and an object asked what the suite has named."""
    objects = JudgeObjects()
    for thing in (len, iter([7]), expose(Arm(), ("pull",))):
        objects.refer(thing)
    assert objects.method(0, "__call__")([1, 2]) == 2
    assert objects.method(1, "__next__")() == 7
    assert objects.method(2, "pull")() == "pulled"


@pytest.mark.parametrize(
    ("number", "name"),
    [
        (0, "__next__"),
        (0, "__globals__"),
        (1, "__call__"),
        (1, "__reduce__"),
        (2, "_hidden"),
        (2, "__call__"),
        (2, "level"),
    ],
)
def test_methods_that_cannot(number: int, name: str) -> None:
    """Anything else that a child names is a broken connection, not an attribute."""
    objects = JudgeObjects()
    for thing in (len, iter([7]), expose(Arm(), ("pull",))):
        objects.refer(thing)
    with pytest.raises(ProtocolError, match="no such method of the judge's object"):
        objects.method(number, name)


@pytest.mark.parametrize("name", [None, 3, ["pull"], b"pull"], ids=repr)
def test_names_that_are_no_text(name: Any) -> None:
    """A name that is no text is a broken connection."""
    objects = JudgeObjects()
    objects.refer(expose(Arm(), ("pull",)))
    with pytest.raises(ProtocolError, match="malformed question"):
        objects.method(0, name)


def test_instances_of_a_callable_class_are_functions() -> None:
    """An object that can be called crosses as a function, without its attributes."""

    class Adder:
        step = 2

        def __call__(self, x: int) -> int:
            return x + self.step

    objects = JudgeObjects()
    assert objects.refer(Adder())[1] == "function"
    assert objects.method(0, "__call__")(1) == 3
    with pytest.raises(ProtocolError):
        objects.method(0, "step")
