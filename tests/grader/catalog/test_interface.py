"""The interface of a stub holds the graded names, their signatures and their examples."""

from __future__ import annotations

import subprocess
import sys

import pytest

from grader.catalog import stub_interface
from grader.catalog.interface import Example, parse_examples

STUB = '''"""Numbers.

>>> 1 + 1
2
"""

import numpy as np

# Given: the base
BASE, EXTRA = 2, 3


# Given: a helper
def helper(x):
    """Help.

    >>> helper(1)
    1
    """
    return x


def halve(x: float, /, *rest: int, axis: int = -1, eps=1e-9, **more: str) -> "np.ndarray":
    """Return half.

    >>> y = halve(
    ...     2.0)
    >>> y
    1.0

    >>> halve("a")
    Traceback (most recent call last):
    ValueError: not a number
    """
    raise NotImplementedError


def third(x, *, deep: dict[str, int] = {"a": 1}):
    """Return a third."""
    raise NotImplementedError


class Value:
    """A number.

    >>> Value(1).data
    1
    """

    # Given: how it prints
    def __repr__(self):
        return "Value"

    def __init__(self, data):
        raise NotImplementedError

    def backward(self) -> None:
        """Go back.

        >>> Value(1).backward()
        """
        raise NotImplementedError
'''


def test_names() -> None:
    """What is given is no task; all else is, functions before classes."""
    interface = stub_interface(STUB)
    assert interface.names == ("halve", "third", "Value")
    assert interface.given == ("BASE", "EXTRA", "helper")
    assert interface.docstring.startswith("Numbers.")


def test_signatures() -> None:
    """A signature is on one line, in the words of the stub."""
    halve, third = stub_interface(STUB).functions
    assert halve.signature == (
        '(x: float, /, *rest: int, axis: int = -1, eps=1e-9, **more: str) -> "np.ndarray"'
    )
    assert halve.parameters == ("x", "*rest", "axis", "eps", "**more")
    assert third.signature == '(x, *, deep: dict[str, int] = {"a": 1})'
    assert third.parameters == ("x", "deep")


def test_signature_over_several_lines() -> None:
    """An expression over several lines comes on one."""
    (function,) = stub_interface(
        'def f(\n    x: dict[\n        str, int\n    ],  # why\n    y=1,\n):\n    """F."""\n'
    ).functions
    assert function.signature == "(x: dict[str, int], y=1)"


def test_methods() -> None:
    """A class has its methods in order, those apart that are given."""
    (value,) = stub_interface(STUB).classes
    assert [(method.name, method.signature) for method in value.methods] == [
        ("__init__", "(self, data)"),
        ("backward", "(self) -> None"),
    ]


def test_last_of_the_overloads() -> None:
    """Of several definitions of a name the last counts."""
    (function,) = stub_interface('def f(x: int): ...\ndef f(x):\n    """F."""\n').functions
    assert (function.signature, function.docstring) == ("(x)", "F.")


def test_examples() -> None:
    """Examples go by the name whose docstring holds them; those of what is given are no checks."""
    examples = stub_interface(STUB).examples()
    assert list(examples) == ["", "halve", "Value", "Value.backward"]
    assert examples["halve"] == (
        Example("y = halve(\n    2.0)\n", "", None, 2),
        Example("y\n", "1.0\n", None, 4),
        Example(
            'halve("a")\n',
            "Traceback (most recent call last):\nValueError: not a number\n",
            "ValueError: not a number\n",
            7,
        ),
    )


def test_no_examples() -> None:
    """A docstring without examples has none."""
    assert parse_examples("Words.") == ()


def test_cached() -> None:
    """The same text is read once."""
    assert stub_interface(STUB) is stub_interface(STUB)


@pytest.mark.parametrize("heavy", ["doctest", "grader.catalog.stub", "numpy", "pytest"])
def test_light(heavy: str) -> None:
    """To import the catalogue loads nothing that only some of its work needs."""
    code = f"import grader.catalog, sys; sys.exit({heavy!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
