"""From the items of a suite to the checks of a report."""

from __future__ import annotations

import inspect
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from grader.errors import KitError
from grader.judge.seeding import derive, settle_hypothesis
from grader.model import Check, Verdict, worst

_WIDTH = 78  # a report indents messages by two


@dataclass(frozen=True)
class Item:
    """What a check's item is, apart from its outcome."""

    check: str
    property: str
    public: bool
    points: float
    parameter: str


DESCRIBED = pytest.StashKey[Item]()


def describe(item: pytest.Function) -> Item:
    """Return the check that an item belongs to.

    Raises
    ------
    KitError
        If its points are no number above 0.
    """
    if DESCRIBED in item.stash:
        return item.stash[DESCRIBED]
    check = item.originalname or item.name
    item.stash[DESCRIBED] = described = Item(
        check=check,
        property=" ".join((item.function.__doc__ or check).split()),
        public=is_example(check),
        points=_points(item),
        parameter=item.callspec.id if hasattr(item, "callspec") else "",
    )
    return described


def is_example(check: str) -> bool:
    """Tell whether a check is an example of the docstring."""
    return check.startswith("example")


def _points(item: pytest.Function) -> float:
    marker = item.get_closest_marker("points")
    if marker is None:
        return 1.0
    points = marker.args[0] if len(marker.args) == 1 and not marker.kwargs else None
    if isinstance(points, int | float) and points > 0 and math.isfinite(points):
        return float(points)
    line = inspect.unwrap(item.function).__code__.co_firstlineno
    path = Path(inspect.unwrap(item.function).__code__.co_filename)
    fact = f"The points of {item.originalname} are no number above 0."
    raise KitError(path, line, fact, "Write @pytest.mark.points(2).")


def seed_name(item: pytest.Function) -> str:
    """Return the name that seeds an item's inputs; official grading, which renames items, keeps it."""
    described = describe(item)
    return f"{described.check}[{described.parameter}]" if described.parameter else described.check


def settle(item: Any, exercise: str, seed: int) -> None:
    """Seed an item that draws its inputs by hypothesis."""
    if getattr(item.obj, "is_hypothesis_test", False):
        settle_hypothesis(item.obj, derive(exercise, seed_name(item), seed))


def note(outcomes: dict[str, dict[str, Any]], report: pytest.TestReport) -> None:
    """Take in what a phase of an item said; the worst of its phases counts."""
    outcome = getattr(report, "kata", None)
    if outcome is None:
        return
    known = outcomes.setdefault(report.nodeid, outcome)
    if worst([Verdict(known["verdict"]), Verdict(outcome["verdict"])]) != known["verdict"]:
        outcomes[report.nodeid] = outcome


def make_checks(
    items: Sequence[Item], outcomes: Sequence[dict[str, Any] | None], points: float, official: bool
) -> tuple[Check, ...]:
    """Combine items into checks, in order; a check's parameters share its points.

    Parameters
    ----------
    items
        All items that were expected.
    outcomes
        What each said; None for one that said nothing, which is never a pass.
    points
        Of the exercise, to which the checks' own are scaled.
    official
        Withhold messages, but for the kit's own sentence that a check was not run.
    """
    groups: dict[str, list[tuple[Item, dict[str, Any] | None]]] = {}
    for item, outcome in zip(items, outcomes, strict=True):
        groups.setdefault(item.check, []).append((item, outcome))
    total = sum(members[0][0].points for members in groups.values())
    return tuple(
        _make_check(members, points / total if total else 0.0, official) for members in groups.values()
    )


def _make_check(members: Sequence[tuple[Item, dict[str, Any] | None]], scale: float, official: bool) -> Check:
    verdicts = [Verdict(outcome["verdict"]) if outcome else Verdict.INTERNAL for _, outcome in members]
    verdict = worst(verdicts)
    passed = sum(v is Verdict.PASS for v in verdicts)
    first = members[0][0]
    points = first.points * scale
    diagnosis = next((o["diagnosis"] for _, o in members if o and o.get("diagnosis")), None)
    wrong = next((o["wrong"] for _, o in members if o and o.get("wrong")), None)
    return Check(
        name=first.check,
        property=first.property,
        public=first.public,
        verdict=verdict,
        points=points,
        score=points * passed / len(members),
        message=_message(members, verdicts, verdict, official),
        diagnosis=diagnosis,
        wrong=wrong,
    )


def _message(
    members: Sequence[tuple[Item, dict[str, Any] | None]],
    verdicts: Iterable[Verdict],
    verdict: Verdict,
    official: bool,
) -> str:
    """Return the message of the first item that has the check's verdict."""
    if verdict is Verdict.PASS:
        return ""
    for (item, outcome), own in zip(members, verdicts, strict=True):
        if own is verdict:
            if outcome is not None and outcome["not_run"]:
                return str(outcome["message"])
            if official:
                return ""
            message = str(outcome["message"]) if outcome else "This check reported nothing."
            return _with_parameter(item.parameter, message) if item.parameter and message else message
    return ""


def _with_parameter(parameter: str, message: str) -> str:
    first = message.partition("\n")[0]
    return f"[{parameter}]{' ' if len(first) + len(parameter) + 3 <= _WIDTH else chr(10)}{message}"
