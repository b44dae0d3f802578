"""An exercise of a session, graded as a whole: the reports of its items, and the report of them all."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

import msgspec
import pytest

from grader.errors import KataError
from grader.judge.collecting import describe, note
from grader.judge.desk import SessionDesk
from grader.judge.nodes import Placeholder, Stub
from grader.judge.reporting import make_report, printed
from grader.judge.rerun import explain
from grader.learner.mock.holding import held
from grader.model import Report, Verdict, worst


class Whole(msgspec.Struct, frozen=True):
    """What came out of an exercise in this session. It crosses from xdist's workers as plain data.

    Attributes
    ----------
    root, exercise
        The folder that holds the learner's ``exercises``, and the slug; the latter is "" for a fault of a
        whole chapter.
    report
        The report, if all checks were run.
    ran, expected, passed
        Numbers of checks.
    output
        What the attempt printed.
    unrecorded
        Why the history could not take it, or "".
    news
        The history has it now, and had nothing of the kind.
    """

    root: str
    exercise: str
    verdict: Verdict
    report: Report | None = None
    ran: int = 0
    expected: int = 0
    passed: int = 0
    output: str = ""
    unrecorded: str = ""
    news: bool = False

    @classmethod
    def of_placeholder(cls, item: Placeholder) -> Whole:
        """Return what an exercise that was not graded comes to."""
        kit, exercise = getattr(item.parent, "kit", None), getattr(item.parent, "exercise", None)
        return cls(str(kit.stubs) if kit else "", exercise.slug if exercise else "", item.outcome.verdict)

    def plain(self) -> Any:
        """Return it as plain data."""
        return msgspec.to_builtins(self)

    @classmethod
    def from_plain(cls, data: Any) -> Whole:
        """Return it from plain data."""
        return msgspec.convert(data, cls)


def grade_whole(
    node: Stub, desk: SessionDesk, run_item: Callable[[pytest.Item, Any], list[pytest.TestReport]]
) -> tuple[dict[str, list[pytest.TestReport]], Whole]:
    """Run all of an exercise's items that the session selected, in the suite's order.

    Returns
    -------
    dict
        The reports by node id, with diagnoses.
    Whole
    """
    items = [item for item in node.session.items if item.parent is node]
    items.sort(key=lambda item: node.order.index(item.name))
    start = time.perf_counter()
    outcomes: dict[str, dict[str, Any]] = {}
    found: dict[str, list[pytest.TestReport]] = {}
    # After the last item all is torn down but the session: what comes next is not known here.
    for item, following in zip(items, [*items[1:], node.session], strict=True):
        found[item.nodeid] = run_item(item, following)
        for phase in found[item.nodeid]:
            note(outcomes, phase)
    grading = desk.grading(node)
    level = "none"
    with contextlib.suppress(KataError):  # without a sandbox every check has said so
        level = desk.pool.level
        explain(grading, outcomes, desk.pool)
    if node.exercise.slug in held(node.kit.stubs) and not desk.official:
        for outcome in outcomes.values():  # a mock interview asks it
            outcome |= {"diagnosis": None, "wrong": None}
    verdicts = _by_check(outcomes, items)
    report = None
    if len(items) == len(node.expected):
        said = [outcomes.get(item.nodeid) for item in items]
        seconds = time.perf_counter() - start
        report = make_report(grading, node.expected, said, seconds=seconds, confinement=level)
    return found, Whole(
        root=str(node.kit.stubs),
        exercise=node.exercise.slug,
        verdict=worst(verdicts.values()) if verdicts else Verdict.INTERNAL,
        report=report,
        ran=len(verdicts),
        expected=len({item.check for item in node.expected}),
        passed=[*verdicts.values()].count(Verdict.PASS),
        output="" if desk.official else printed(grading),
    )


def _by_check(outcomes: Mapping[str, dict[str, Any]], items: Sequence[pytest.Item]) -> dict[str, Verdict]:
    """Return the verdict of each check, as far as its parameters were run."""
    verdicts: dict[str, Verdict] = {}
    for item in items:
        outcome = outcomes.get(item.nodeid)
        verdict = Verdict(outcome["verdict"]) if outcome is not None else Verdict.INTERNAL
        check = describe(cast(pytest.Function, item)).check
        verdicts[check] = worst([verdict, verdicts.get(check, Verdict.PASS)])
    return verdicts
