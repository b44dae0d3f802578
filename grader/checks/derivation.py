"""Checks of a derivation: a list of expressions, each equal to the one before."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from grader.checks.expressions import CONSTANTS, Array, Function, Node, names_in
from grader.checks.failure import CheckFailed
from grader.checks.relations import relation
from grader.checks.symbols import FEWEST, GROUPS, POINTS, Expected, Interval, Points, Symbols
from grader.checks.tolerance import Tolerance, digits_apart
from grader.checks.written import SHOWN, read_line, written_lines
from grader.render.numbers import number
from grader.render.text import cut

_DROPPED = {
    "constant": "a term",
    "factor": "a positive factor",
    "constant and factor": "a term and a positive factor",
}


def derivation(
    lines: object,
    *,
    rng: np.random.Generator,
    variables: Mapping[str, Interval],
    defined: Mapping[str, str] | None = None,
    functions: Mapping[str, Function] | None = None,
    target: Expected | None = None,
    min_lines: int = 2,
    rtol: float = 1e-8,
) -> None:
    """Check a whole derivation: its form, its first line against `target`, each line against the one before.

    Parameters
    ----------
    lines
        The attempt's answer: a list of expressions.
    rng
        Draws the points at which lines are compared.
    variables
        Free variables, each with the interval that its values are drawn from.
    defined
        Names that the task defines by an expression, in order: ``{"s": "1 / (1 + exp(-x))"}``.
    functions
        Functions that the task defines, on arrays, beside those of `grader.checks.expressions`.
    target
        What every line has to equal: an expression, or a function of all names that returns an array.
    min_lines
        The fewest lines, none of them a mere repeat.

    Raises
    ------
    CheckFailed
        Naming the first line that cannot be read, or does not follow from the one before.
    ValueError
        If an expression or an interval of the suite is wrong.
    """
    __tracebackhide__ = True
    read = _Derivation.read(lines, Symbols.of(variables, defined, functions), rtol)
    read.steps(min_lines)
    if target is not None:
        read.line_equals(0, target, rng)
    read.follows(rng, None, ())


def derivation_steps(
    lines: object,
    minimum: int,
    *,
    variables: Mapping[str, Interval],
    defined: Mapping[str, str] | None = None,
    functions: Mapping[str, Function] | None = None,
) -> None:
    """Check that there are at least `minimum` lines, and that none merely repeats the one before."""
    __tracebackhide__ = True
    _Derivation.read(lines, Symbols.of(variables, defined, functions)).steps(minimum)


def derivation_starts(
    lines: object,
    start: Expected | None = None,
    *,
    variables: Mapping[str, Interval],
    defined: Mapping[str, str] | None = None,
    functions: Mapping[str, Function] | None = None,
    uses_only: Collection[str] | None = None,
    rng: np.random.Generator | None = None,
    rtol: float = 1e-8,
) -> None:
    """Check that the first line equals `start`, and is written in the names `uses_only` alone."""
    __tracebackhide__ = True
    read = _Derivation.read(lines, Symbols.of(variables, defined, functions), rtol)
    read.line_uses(0, uses_only)
    if start is not None:
        read.line_equals(0, start, rng)


def derivation_ends(
    lines: object,
    *,
    variables: Mapping[str, Interval],
    defined: Mapping[str, str] | None = None,
    functions: Mapping[str, Function] | None = None,
    uses_only: Collection[str] | None = None,
    equals: Expected | None = None,
    rng: np.random.Generator | None = None,
    rtol: float = 1e-8,
) -> None:
    """Check that the last line is written in the names `uses_only` alone, and equals `equals`."""
    __tracebackhide__ = True
    read = _Derivation.read(lines, Symbols.of(variables, defined, functions), rtol)
    read.line_uses(-1, uses_only)
    if equals is not None:
        read.line_equals(-1, equals, rng)


def derivation_follows(
    lines: object,
    *,
    rng: np.random.Generator,
    variables: Mapping[str, Interval],
    defined: Mapping[str, str] | None = None,
    functions: Mapping[str, Function] | None = None,
    up_to: str | None = None,
    varying: Collection[str] = (),
    rtol: float = 1e-8,
) -> None:
    """Check that there is more than one line, and each equals the one before.

    Parameters
    ----------
    up_to
        What a line may drop: "constant" (a term), "factor" (a positive factor) or "constant and factor",
        as long as it does not depend on the names in `varying`; None for nothing.
    """
    __tracebackhide__ = True
    if up_to is not None and (up_to not in _DROPPED or not varying):
        raise ValueError(f"up_to is one of {', '.join(_DROPPED)}, and needs varying; not {up_to!r}.")
    read = _Derivation.read(lines, Symbols.of(variables, defined, functions), rtol)
    read.follows(rng, up_to, varying)


@dataclass(frozen=True, slots=True)
class _Derivation:
    """An attempt's lines, read."""

    texts: Sequence[str]
    trees: Sequence[Node]
    symbols: Symbols
    rtol: float

    @classmethod
    def read(cls, lines: object, symbols: Symbols, rtol: float = 1e-8) -> _Derivation:
        """Return the lines read; the first that cannot be fails the check."""
        __tracebackhide__ = True
        texts = written_lines(lines)
        return cls(texts, [read_line(i, text, symbols) for i, text in enumerate(texts, 1)], symbols, rtol)

    def fail(self, *text: str, relation: str | None = None, fault: str | None = None) -> CheckFailed:
        return CheckFailed(*text, actual=self.texts, relation=relation, fault=fault)

    def shown(self, i: int) -> str:
        return f"  {i + 1}: {cut(' '.join(self.texts[i].split()), SHOWN)}"

    def steps(self, minimum: int) -> None:
        __tracebackhide__ = True
        for i, (before, now) in enumerate(pairwise(self.trees), 1):
            if now == before:
                raise self.fail(
                    f"Line {i + 1} repeats line {i}; each line is a step:", *map(self.shown, (i - 1, i))
                )
        n = len(self.trees)
        if n < minimum:
            counted = "1 line" if n == 1 else f"{n} lines"
            raise self.fail(f"returned {counted}; expected at least {minimum}: write the steps too")

    def line_uses(self, i: int, names: Collection[str] | None) -> None:
        __tracebackhide__ = True
        i %= len(self.trees)
        extra = names_in(self.trees[i]) - set(names or ()) - (CONSTANTS.keys() - self.symbols.names)
        if names is not None and extra:
            which = "first" if i == 0 else "last"
            asked = f"it is asked for in terms of {_and(names)} alone"
            raise self.fail(f"The {which} line uses {_and(extra)}; {asked}:", self.shown(i))

    def line_equals(self, i: int, expected: Expected, rng: np.random.Generator | None) -> None:
        __tracebackhide__ = True
        if rng is None:
            raise ValueError("Comparing values needs rng.")
        i %= len(self.trees)
        points = self.symbols.points(rng)
        reference = self.symbols.expected(expected, points)
        first = f"Line {i + 1} is not equal to what is asked for:"
        self._same(reference, i, points, (first, self.shown(i)), "expected")

    def follows(self, rng: np.random.Generator, up_to: str | None, varying: Collection[str]) -> None:
        __tracebackhide__ = True
        if len(self.trees) == 1:
            raise self.fail("returned 1 line; expected further lines that follow from it")
        points = self.symbols.points(rng, varying if up_to else None)
        before = self.symbols.value(self.trees[0], points)
        if np.isfinite(before).sum() < FEWEST:
            raise self.fail("Line 1 is hardly anywhere a finite number:", self.shown(0))
        for i in range(1, len(self.trees)):
            now = self.symbols.value(self.trees[i], points)
            aside = f", {_DROPPED[up_to]} without {_and(varying)} aside" if up_to else ""
            first = f"Line {i + 1} does not follow from line {i}{aside}:"
            told = (first, self.shown(i - 1), self.shown(i))
            self._same(_stretched(before, now, up_to), i, points, told, "" if up_to else f"line {i}")
            before = now

    def _same(self, reference: Array, i: int, points: Points, told: Sequence[str], other: str) -> None:
        """Compare line `i` with values that it has to have, at the points where these are finite."""
        __tracebackhide__ = True
        now = self.symbols.value(self.trees[i], points)
        finite = np.isfinite(reference)
        with np.errstate(all="ignore"):
            size = np.median(np.abs(reference[finite])) if finite.any() else 0.0
            wrong = finite & ~(np.abs(now - reference) <= self.rtol * (np.abs(reference) + size))
        if not wrong.any():
            return
        if not other:
            raise self.fail(*told)
        at = slice(int(wrong.argmax()), int(wrong.argmax()) + 1)
        digits = digits_apart(reference[at], now[at])
        used = names_in(self.trees[i]) | (names_in(self.trees[i - 1]) if i else frozenset())
        place = ", ".join(f"{name} = {number(points[name][at][0], 4)}" for name in points if name in used)
        mine, theirs = number(now[at][0], digits), number(reference[at][0], digits)
        if other == "expected":
            sides = f"line {i + 1} is {mine}; expected {theirs}"
        else:
            sides = f"{other} is {theirs}, line {i + 1} is {mine}"
        last = f"{'At ' + place if place else 'Everywhere'}: {sides}."
        names = (f"Line {i + 1}", "what is asked for" if other == "expected" else other)
        seen = relation(now[finite], reference[finite], Tolerance.checked(self.rtol, 0.0), names)
        name, sentence = seen or (None, "")
        fault = _fingerprint(reference, now)
        raise self.fail(*told, last, *([sentence] if sentence else []), relation=name, fault=fault)


def _fingerprint(reference: Array, now: Array) -> str:
    """Return a name for a wrong line, the same for every way to write it: its values, and the right ones.

    All attempts are compared at the same points; of the values as many digits count as rounding leaves alone.
    """
    return " ".join(f"{value:.6e}" for value in np.concatenate([reference, now]).tolist())


def _and(names: Collection[str]) -> str:
    *most, last = sorted(names)
    return f"{', '.join(most)} and {last}" if most else last


def _stretched(before: Array, now: Array, up_to: str | None) -> Array:
    """Return `before` with, in each group of points, the factor and term that bring it nearest to `now`."""
    if up_to is None:
        return before
    out = np.array(before, dtype=float)
    for group in np.split(np.arange(POINTS), GROUPS):
        r, c = before[group], now[group]
        good = np.isfinite(r) & np.isfinite(c)
        if good.sum() > 2:
            factor, term = _fit(r[good], c[good], up_to)
            out[group] = factor * r + term
    return out


def _fit(r: Array, c: Array, up_to: str) -> tuple[float, float]:
    with np.errstate(all="ignore"):
        if up_to == "constant":
            return 1.0, float(np.mean(c - r))
        if up_to == "factor":
            factor, term = float(r @ c / (r @ r)), 0.0
        else:
            spread = r - r.mean()
            factor = float(spread @ (c - c.mean()) / (spread @ spread))
            term = float(c.mean() - factor * r.mean())
    return (factor, term) if factor > 0 else (1.0, 0.0)
