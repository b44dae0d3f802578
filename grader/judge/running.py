"""Run a suite's items by calling them, where nothing of pytest's protocol for an item is needed.

The protocol takes longer than most checks. What it would do for such an item is done here: the
kit's fixtures, a clean record of calls, silent warnings, an outcome whatever it raises.
"""

from __future__ import annotations

import contextlib
import inspect
import time
import warnings
from collections.abc import Generator, Sequence
from typing import Any, NamedTuple

import pytest

from grader.errors import KataError
from grader.judge import fixtures
from grader.judge.collecting import describe, settle
from grader.judge.desk import Desk
from grader.judge.grading import Grading
from grader.judge.rerun import outcome_of
from grader.judge.verdicts import Outcome, plain

_MARKS = {"parametrize", "points"}
_PARAMETER = "_pytest.python"  # the module of pytest's fixtures for parameters
_SIMPLE = pytest.StashKey[bool]()


class Ran(NamedTuple):
    """An item that was run.

    Attributes
    ----------
    outcome
        As `grader.judge.verdicts.plain` makes it, with the check's property.
    seconds
        It took.
    """

    item: pytest.Function
    outcome: dict[str, Any]
    seconds: float


def are_simple(items: Sequence[pytest.Item]) -> bool:
    """Tell whether items need nothing but the kit's fixtures and their own parameters.

    A suite with fixtures, marks or set-up functions of its own is left to pytest, and so is one that takes
    somebody's autouse fixture.
    """
    return bool(items) and all(map(_is_simple, items))


def _is_simple(item: pytest.Item) -> bool:
    if _SIMPLE not in item.stash:
        item.stash[_SIMPLE] = isinstance(item, pytest.Function) and _takes_little(item)
    return item.stash[_SIMPLE]


def _takes_little(item: pytest.Function) -> bool:
    if any(mark.name not in _MARKS for mark in item.iter_markers()):
        return False
    if inspect.iscoroutinefunction(item.obj) or inspect.isasyncgenfunction(item.obj):
        return False
    drawn = getattr(item.obj, "is_hypothesis_test", False)
    parameters = item.callspec.params if hasattr(item, "callspec") else {}
    info = item._fixtureinfo  # pytest has no public way to ask
    if "request" in info.argnames:
        return False
    for name in info.names_closure:
        definitions = info.name2fixturedefs.get(name, ())
        module = definitions[-1].func.__module__ if definitions else ""
        if name == "request" or (module == _PARAMETER and name in parameters):
            continue
        if module != fixtures.__name__ or (drawn and name == "rng"):  # of which the fixture complains
            return False
    return True


def run_items(desk: Desk, grading: Grading, items: Sequence[pytest.Item]) -> Generator[Ran]:
    """Run simple items in order; one is run when the next is asked for.

    The attempt is closed with the iterator, at the latest.
    """
    try:
        with contextlib.suppress(KataError):  # each check says so
            grading.open(desk.pool).prepare()
        for item in items:
            assert isinstance(item, pytest.Function)
            start = time.perf_counter()
            outcome = _run(desk, grading, item)
            said = plain(outcome, official=grading.official) | {"property": describe(item).property}
            yield Ran(item, said, time.perf_counter() - start)
    finally:
        grading.close()


def _run(desk: Desk, grading: Grading, item: pytest.Function) -> Outcome:
    phase = "setup"
    arguments: dict[str, Any] = {}
    try:
        settle(item, grading.exercise.slug, grading.seed)
        if grading.attempt is not None:
            grading.attempt.forget_call()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            arguments |= _arguments(desk, grading, item)
            phase = "call"
            item.obj(**arguments)
    except (KeyboardInterrupt, pytest.exit.Exception):
        raise
    except BaseException as error:
        return outcome_of(grading, item, arguments, error, phase)
    return outcome_of(grading, item, arguments, None, phase)


def _arguments(desk: Desk, grading: Grading, item: pytest.Function) -> dict[str, Any]:
    """Return what an item is called with."""
    given = dict(item.callspec.params) if hasattr(item, "callspec") else {}
    made = {name: fixtures.MADE[name] for name in item._fixtureinfo.argnames if name not in given}
    return given | {name: make(desk, grading, item) for name, make in made.items()}
