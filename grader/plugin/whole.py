"""An exercise of a session, graded as a whole: the reports of its items, and the report of them all."""

from __future__ import annotations

import contextlib
import io
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal, cast

import msgspec
import pytest

from grader.errors import KataError
from grader.judge.collecting import describe, note
from grader.judge.desk import SessionDesk
from grader.judge.grading import Grading
from grader.judge.nodes import Placeholder, Stub
from grader.judge.reporting import make_report, printed
from grader.judge.rerun import explain
from grader.judge.running import are_simple, run_items
from grader.learner.mock.holding import held
from grader.model import Report, Verdict, worst

_Outcomes = dict[str, dict[str, Any]]
_Reports = dict[str, list[pytest.TestReport]]


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
    grading = desk.grading(node)
    if are_simple(items):
        outcomes, found = _run_simply(desk, grading, items)
    else:
        outcomes, found = _run_by_pytest(items, run_item)
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


def _run_by_pytest(
    items: Sequence[pytest.Item], run_item: Callable[[pytest.Item, Any], list[pytest.TestReport]]
) -> tuple[_Outcomes, _Reports]:
    outcomes: _Outcomes = {}
    found: _Reports = {}
    # After the last item all is torn down but the session: what comes next is not known here.
    for item, following in zip(items, [*items[1:], items[0].session], strict=True):
        found[item.nodeid] = run_item(item, following)
        for phase in found[item.nodeid]:
            note(outcomes, phase)
    return outcomes, found


def _run_simply(
    desk: SessionDesk, grading: Grading, items: Sequence[pytest.Item]
) -> tuple[_Outcomes, _Reports]:
    outcomes: _Outcomes = {}
    found: _Reports = {}
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        for item, outcome, seconds in run_items(desk, grading, items):
            outcomes[item.nodeid] = outcome
            found[item.nodeid] = _phases(item, outcome, seconds)
    return outcomes, found


def _phases(item: pytest.Function, outcome: dict[str, Any], seconds: float) -> list[pytest.TestReport]:
    """Return the reports that pytest would make of an item: its set-up, its call, and its end."""
    keywords: dict[str, Literal[1]] = dict.fromkeys(item.keywords, 1)
    end = time.time()

    def report(when: Literal["setup", "call", "teardown"], took: float) -> pytest.TestReport:
        return pytest.TestReport(
            item.nodeid,
            item.location,
            keywords,
            "passed",
            None,
            when,
            user_properties=item.user_properties,
            duration=took,
            start=end - took,
            stop=end,
        )

    reports = [report("setup", 0.0), report("call", seconds), report("teardown", 0.0)]
    reports[1].kata = outcome  # type: ignore[attr-defined]  # it crosses between xdist's processes
    return reports


def _by_check(outcomes: Mapping[str, dict[str, Any]], items: Sequence[pytest.Item]) -> dict[str, Verdict]:
    """Return the verdict of each check, as far as its parameters were run."""
    verdicts: dict[str, Verdict] = {}
    for item in items:
        outcome = outcomes.get(item.nodeid)
        verdict = Verdict(outcome["verdict"]) if outcome is not None else Verdict.INTERNAL
        check = describe(cast(pytest.Function, item)).check
        verdicts[check] = worst([verdict, verdicts.get(check, Verdict.PASS)])
    return verdicts
