"""The names of a derivation: where their values come from, and the points at which lines are compared."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from grader.checks.expressions import FUNCTIONS, Array, BadExpression, Function, Node, evaluate, parse

POINTS = 64
GROUPS = 8
FEWEST = 8  # points at which a line or an expected expression has to be finite

Interval = tuple[float, float]
Expected = str | Callable[..., Any]
Points = Mapping[str, Array]


@dataclass(frozen=True, slots=True)
class Symbols:
    """The names of a task: variables with their intervals, names defined by expressions, functions."""

    variables: Mapping[str, Interval]
    defined: Mapping[str, str]
    functions: Mapping[str, Function]

    @classmethod
    def of(
        cls,
        variables: Mapping[str, Interval],
        defined: Mapping[str, str] | None,
        functions: Mapping[str, Function] | None,
    ) -> Symbols:
        """Return the names of a suite, whose mistakes are a ValueError."""
        for name, (low, high) in variables.items():
            if not low < high:
                raise ValueError(f"The interval of {name} is empty: {low!r} to {high!r}.")
        return cls(variables, defined or {}, {**FUNCTIONS, **(functions or {})})

    @property
    def names(self) -> frozenset[str]:
        """All names but those of functions."""
        return frozenset({*self.variables, *self.defined})

    def points(self, rng: np.random.Generator, varying: Collection[str] | None = None) -> Points:
        """Draw values of all names; with `varying`, only those names change within a group of points."""
        values: dict[str, Array] = {}
        for name, (low, high) in self.variables.items():
            if varying is None or name in varying:
                values[name] = rng.uniform(low, high, POINTS)
            else:
                values[name] = np.repeat(rng.uniform(low, high, GROUPS), POINTS // GROUPS)
        for name, text in self.defined.items():
            values[name] = self.value(self._own(text), values)
        return values

    def value(self, node: Node, points: Points) -> Array:
        """Return the value of an expression at the points."""
        with np.errstate(all="ignore"):
            return np.broadcast_to(evaluate(node, points, self.functions), (POINTS,))

    def _own(self, text: str) -> Node:
        try:
            return parse(text, self.names, self.functions)
        except BadExpression as error:
            raise ValueError(f"{text!r}, an expression of the suite: {error.reason}.") from None

    def expected(self, expected: Expected, points: Points) -> Array:
        """Return the values of an expression of the suite, or of a function of all names, at the points."""
        if isinstance(expected, str):
            found = self.value(self._own(expected), points)
        else:
            found = np.broadcast_to(np.asarray(expected(**points), dtype=float), (POINTS,))
        if np.isfinite(found).sum() < FEWEST:
            raise ValueError("The expected expression is hardly anywhere finite: choose other intervals.")
        return found
