"""What an attempt costs: the call that a suite's `large_call` names, timed where the attempt runs.

The figures are the attempt's own claim: they are shown, and decide nothing.
"""

from __future__ import annotations

import inspect
import math
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import numpy as np

from grader.catalog import Exercise, Kit
from grader.errors import ArgumentChanged, AttemptRaised, Control, KitError, SourceError
from grader.judge.grading import Grading
from grader.judge.messages import Cost, Costs
from grader.judge.seeding import derive
from grader.judge.suites import load_suite
from grader.model import Cells
from grader.sandbox.attempt import Attempt
from grader.sandbox.pool import Pool

NAME = "large_call"
SMALLER = 10  # the other size is so many times less
_LONGEST = 200  # characters of a reason
_FIX = 'Write def large_call(rng, n=100_000): with a docstring, returning ("function", (arguments,)).'


class Call(NamedTuple):
    """A call of the attempt to be measured."""

    name: str
    args: tuple[Any, ...]
    kwargs: Mapping[str, Any]


class Costing(NamedTuple):
    """What a suite says of costs.

    Attributes
    ----------
    what
        The call in words, with n in it.
    largest
        Size of the larger input.
    draw
        Returns the call of a size.
    """

    what: str
    largest: int
    draw: Callable[[np.random.Generator, int], Call]


def read_costing(kit: Kit, exercise: Exercise) -> Costing | None:
    """Return what the suite of an exercise says of costs, or None.

    Raises
    ------
    KitError
        If its `large_call` is not as CONTRIBUTING.md has it.
    """
    if not kit.has_suite(exercise):
        return None
    function = vars(load_suite(kit, exercise)).get(NAME)
    if function is None:
        return None
    path = kit.suite_path(exercise)
    line = function.__code__.co_firstlineno if inspect.isfunction(function) else None
    what = " ".join((inspect.getdoc(function) or "").split())
    largest = _largest(function)
    if largest is None or not what:
        raise KitError(path, line, "Its `large_call` takes no (rng, n=...), or has no docstring.", _FIX)

    def draw(rng: np.random.Generator, n: int) -> Call:
        try:
            drawn = function(rng, n)
        except Exception as error:
            fact = f"Its `large_call` raises {type(error).__name__} for n={n}: {error}."
            raise KitError(path, line, fact, _FIX) from error
        name, args, kwargs = (*drawn, {})[:3] if isinstance(drawn, tuple) and len(drawn) > 1 else ("", (), {})
        if name not in kit.interface(exercise).names or not isinstance(args, tuple):
            raise KitError(path, line, "Its `large_call` returns no call of the attempt.", _FIX)
        return Call(name, args, kwargs)

    return Costing(what, largest, draw)


def _largest(function: Any) -> int | None:
    if not inspect.isfunction(function):
        return None
    parameters = inspect.signature(function).parameters
    if list(parameters) != ["rng", "n"]:
        return None
    default = parameters["n"].default
    return default if isinstance(default, int) and default >= SMALLER else None


def measure(grading: Grading, pool: Pool) -> Costs:
    """Return what the attempt costs whose grading is over."""
    seconds = grading.attempt.spent if grading.attempt is not None else 0.0
    costing = read_costing(grading.kit, grading.exercise)
    if costing is None or isinstance(grading.source, SourceError | Cells):
        return Costs(seconds=seconds)
    sizes = (costing.largest // SMALLER, costing.largest)
    calls = tuple(_measured(grading, pool, costing, n) for n in sizes)
    return Costs(seconds=seconds, what=costing.what, calls=calls)


def _measured(grading: Grading, pool: Pool, costing: Costing, n: int) -> Cost:
    """Measure one call in a child of its own."""
    assert isinstance(grading.source, str)
    rng = np.random.default_rng(derive(grading.exercise.slug, NAME, grading.seed))
    call = costing.draw(rng, n)
    attempt = Attempt(pool, grading.source, grading.rules(), grading.seed)
    try:
        seconds, problem = _asked(attempt, "seconds", call)
        peak = _asked(attempt, "peak", call)[0] if seconds is not None else None
    finally:
        attempt.close()
    return Cost(n=n, seconds=seconds, peak=None if peak is None else int(peak), problem=problem)


def _asked(attempt: Attempt, operation: str, call: Call) -> tuple[float | None, str]:
    """Return a figure, or why there is none."""
    function = getattr(attempt.module, call.name)
    try:
        found = attempt.perform(call.name, operation, function, call.args, call.kwargs)
    except Control as error:
        return None, error.text[:_LONGEST] or "It is not started."
    except AttemptRaised as error:
        return None, f"It raised {error.type_name}."
    except ArgumentChanged as error:
        return None, str(error)
    plain = isinstance(found, float | int) and math.isfinite(found) and found >= 0
    return (found, "") if plain else (None, "It told no time.")
