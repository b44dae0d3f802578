"""The stub of a solution keeps what the learner is told, and nothing of how it is done."""

from __future__ import annotations

from collections.abc import Callable
from textwrap import dedent
from typing import TypeAlias

Derived: TypeAlias = Callable[[str], str]


def test_function(derived: Derived) -> None:
    """Of a module stay its docstring, and its public functions to the end of their docstrings."""
    solution = '''
        """Halve a number.

        Why: it is asked.
        """

        import math
        from collections import Counter

        import numpy as np

        _HALF = 0.5  # a secret
        TWO = 2


        def halve(
            x: np.ndarray,
            *,
            axis: int = -1,  # the last
        ) -> np.ndarray:
            """Return half of `x`.

                >>> halve(np.ones(1))
                array([0.5])
            """
            # With a product.
            return math.fsum(x) * _HALF


        def _helper(x):
            """Not public."""
            return Counter(x)


        def helper(x):
            return x


        async def wait() -> None:
            """Wait."""
            await halve(1)


        if __name__ == "__main__":
            halve(2)
        '''
    expected = '''
        """Halve a number.

        Why: it is asked.
        """

        import numpy as np


        def halve(
            x: np.ndarray,
            *,
            axis: int = -1,  # the last
        ) -> np.ndarray:
            """Return half of `x`.

                >>> halve(np.ones(1))
                array([0.5])
            """
            raise NotImplementedError


        async def wait() -> None:
            """Wait."""
            raise NotImplementedError
        '''
    assert derived(solution) == dedent(expected).lstrip("\n")


def test_class(derived: Derived) -> None:
    """Of a class stay its docstring, and its public and double-underscore methods with their signatures."""
    solution = '''
        class Value:
            """A number with a gradient."""

            limit: int = 3
            __slots__ = ("data",)

            def __init__(self, data: float, act=lambda x: {"a": x}[1:2]) -> None:  # a comment: here
                # Another one.
                self.data = data

            @property
            def grad(self) -> "Value":
                """The gradient."""
                return self._grad

            @grad.setter
            def grad(self, value): self._grad = value
            @staticmethod
            def zero(): return Value(0.0)

            @classmethod
            async def wait(cls) -> dict[str, int]:

                """Wait."""

                return {}

            def _topological(self):
                """Not public."""

            class Inner:
                """Not kept."""
        '''
    expected = '''
        class Value:
            """A number with a gradient."""

            def __init__(self, data: float, act=lambda x: {"a": x}[1:2]) -> None:
                raise NotImplementedError

            @property
            def grad(self) -> "Value":
                """The gradient."""
                raise NotImplementedError

            @grad.setter
            def grad(self, value):
                raise NotImplementedError

            @staticmethod
            def zero():
                raise NotImplementedError

            @classmethod
            async def wait(cls) -> dict[str, int]:

                """Wait."""
                raise NotImplementedError
        '''
    assert derived(solution) == dedent(expected).lstrip("\n")


def test_class_without_docstring(derived: Derived) -> None:
    """A class that says nothing is dropped, as a function is."""
    assert "Hidden" not in derived('class Hidden:\n    x = 1\n\n\ndef f():\n    """F."""\n')


def test_exception_class(derived: Derived) -> None:
    """A class without methods needs no body beside its docstring."""
    text = 'class TooLarge(ValueError):\n    """The number is too large."""\n'
    assert derived(text) == text


def test_given(derived: Derived) -> None:
    """A statement below `# Given:` stays whole, with that comment; comments before it go."""
    solution = '''
        """Read words."""

        # An aside.
        # Given: the words, in
        # their order.
        WORDS = [
            "one",
            "two",  # kept
        ]  # kept too

        # Given:
        from math import tau  # for circles

        # given: not in these words
        OTHER = 1


        # Given: a record to use
        class _Node:
            def __init__(self, word):
                self.word = word


        def read(word: str = WORDS[0]) -> _Node:
            """Read a word."""
            return _Node(word)
        '''
    expected = '''
        """Read words."""

        # Given: the words, in
        # their order.
        WORDS = [
            "one",
            "two",  # kept
        ]  # kept too

        # Given:
        from math import tau  # for circles


        # Given: a record to use
        class _Node:
            def __init__(self, word):
                self.word = word


        def read(word: str = WORDS[0]) -> _Node:
            """Read a word."""
            raise NotImplementedError
        '''
    assert derived(solution) == dedent(expected).lstrip("\n")


def test_given_imports(derived: Derived) -> None:
    """A comment above an import speaks for those that follow it at once, and for no more."""
    solution = '''
        # Given: for numbers such as math.pi and NormalDist().inv_cdf(0.9).
        import math
        from statistics import NormalDist

        from statistics import fmean


        def area() -> float:
            """Return a number."""
            return fmean([math.pi])
        '''
    expected = '''
        # Given: for numbers such as math.pi and NormalDist().inv_cdf(0.9).
        import math
        from statistics import NormalDist


        def area() -> float:
            """Return a number."""
            raise NotImplementedError
        '''
    assert derived(solution) == dedent(expected).lstrip("\n")


def test_given_in_a_class(derived: Derived) -> None:
    """In a class too a statement may be given."""
    solution = '''
        class Layer:
            """A layer."""

            size = 3
            # Given: the rate
            rate = 0.1

            # Given: how it prints
            def __repr__(self):
                return "Layer"

            def forward(self, x):
                return x
        '''
    expected = '''
        class Layer:
            """A layer."""

            # Given: the rate
            rate = 0.1

            # Given: how it prints
            def __repr__(self):
                return "Layer"

            def forward(self, x):
                raise NotImplementedError
        '''
    assert derived(solution) == dedent(expected).lstrip("\n")


def test_fields_of_a_record(derived: Derived) -> None:
    """The fields of a dataclass or a named tuple stay: they are its constructor's signature."""
    solution = '''

        from dataclasses import dataclass, field
        from typing import NamedTuple


        @dataclass(frozen=True)
        class Point:
            """A point."""

            x: float  # to the right
            y: float = 0.0

            names: list = field(default_factory=list)
            origin = None

            def norm(self) -> float:
                """Its length."""
                return (self.x**2 + self.y**2) ** 0.5


        class Pair(NamedTuple):
            """A pair."""

            first: int
        '''
    expected = dedent(solution).lstrip("\n").replace("    origin = None\n", "")
    assert derived(solution) == expected.replace(
        "return (self.x**2 + self.y**2) ** 0.5", "raise NotImplementedError"
    )


def test_overloads(derived: Derived) -> None:
    """Overloads of what is kept stay as they are."""
    solution = '''
        from typing import overload


        @overload
        def halve(x: int) -> int: ...
        @overload
        def halve(x: float) -> float: ...
        def halve(x):
            """Return half of `x`."""
            return x / 2


        @overload
        def other(x: int) -> int: ...
        def other(x):
            return x


        class Box:
            """A box."""

            @overload
            def get(self, x: int) -> int: ...
            @overload
            def get(self, x: float) -> float: ...
            def get(self, x):
                return x
        '''
    text = derived(solution)
    assert 'int: ...\n@overload\ndef halve(x: float) -> float: ...\ndef halve(x):\n    """Return' in text
    assert (
        "int: ...\n    @overload\n    def get(self, x: float) -> float: ...\n    def get(self, x):\n" in text
    )
    assert "other" not in text
