"""The hooks that turn items into outcomes. They serve the resident judge and an ordinary session alike."""

from __future__ import annotations

import warnings
from collections.abc import Generator
from typing import Any, TypeGuard

import pytest

from grader.errors import KataError, Todo
from grader.judge import fixtures
from grader.judge.collecting import describe, settle
from grader.judge.desk import DESK, desk_of
from grader.judge.nodes import Placeholder, Stub
from grader.judge.rerun import outcome_of
from grader.judge.verdicts import Outcome, plain
from grader.model import Verdict


def is_check(item: pytest.Item) -> bool:
    """Tell whether an item belongs to a stub, and so judges an attempt."""
    return isinstance(item.parent, Stub)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, Any, Any]:
    """Start a check with a clean record of calls; warnings never decide, and hypothesis adds no words."""
    if not _takes_attempt(item) or DESK not in item.config.stash:
        return (yield)
    grading = desk_of(item.config).grading(item.parent)
    settle(item, grading.exercise.slug, grading.seed)
    if grading.attempt is not None:
        grading.attempt.forget_call()
    if not is_check(item):
        return (yield)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return (yield)
    except Todo as todo:
        if grading.in_process:
            pytest.skip(str(todo))  # for which no debugger opens
        raise
    finally:
        for name in [name for name in vars(item) if name.lstrip("_").startswith("hypothesis")]:
            delattr(item, name)  # its plugin would print examples, and count them in JUnit's file


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Replace pytest's own account of a check by ours."""
    report = yield
    if DESK not in item.config.stash:
        return report
    if isinstance(item, Placeholder):
        if call.when == "call":
            report.kata = plain(item.outcome, official=False) | {"property": item.property}  # type: ignore[attr-defined]
    elif is_check(item):
        assert isinstance(item, pytest.Function)
        outcome = _outcome(item, call)
        if outcome is not None:
            official = desk_of(item.config).grading(item.parent).official
            # A report's own attributes cross between xdist's processes.
            report.kata = plain(outcome, official=official) | {"property": describe(item).property}  # type: ignore[attr-defined]
    return report


def _takes_attempt(item: pytest.Item) -> TypeGuard[pytest.Function]:
    """Tell whether an item is given our attempt; another suite may have a fixture of that name."""
    if not isinstance(item, pytest.Function):
        return False
    found = item._fixtureinfo.name2fixturedefs.get("attempt", ())  # pytest has no public way to ask
    return bool(found) and found[-1].func.__module__ == fixtures.__name__


def _outcome(item: pytest.Function, call: pytest.CallInfo[None]) -> Outcome | None:
    error = call.excinfo.value if call.excinfo is not None else None
    if call.when != "call" and error is None:
        return None
    names = item._fixtureinfo.argnames  # what pytest itself passes
    arguments = {name: item.funcargs[name] for name in names if name in item.funcargs}
    try:
        grading = desk_of(item.config).grading(item.parent)
    except KataError as fault:
        return Outcome(Verdict.INTERNAL, str(fault))
    return outcome_of(grading, item, arguments, error, call.when)
