"""Make the report of a grading."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from typing import Any

import msgspec
import numpy as np

import grader
from grader.judge.collecting import Item, make_checks
from grader.judge.grading import Grading
from grader.model import Check, Report, Verdict, worst
from grader.render import clean

MAX_OUTPUT = 1 << 16


def make_report(
    grading: Grading,
    items: Sequence[Item],
    outcomes: Sequence[dict[str, Any] | None],
    *,
    seconds: float,
    confinement: str,
) -> Report:
    """Return the report on an attempt whose checks have all been tried."""
    checks = make_checks(items, outcomes, grading.exercise.points, grading.official)
    return Report(
        exercise=grading.exercise.slug,
        suite=grading.kit.suite_digest(grading.exercise),
        verdict=worst(check.verdict for check in checks) if checks else Verdict.INTERNAL,
        score=_score(checks),
        points=grading.exercise.points,
        seed=grading.seed,
        confinement=confinement,
        official=grading.official,
        seconds=round(seconds, 6),
        versions=versions(),
        checks=checks,
        output="" if grading.official else printed(grading),
        notes=_notes(grading),
    )


def versions() -> dict[str, str]:
    """Return the versions that a verdict depends on."""
    return {"mlkata": grader.__version__, "python": platform.python_version(), "numpy": np.__version__}


def _score(checks: Sequence[Check]) -> float:
    """Add the scores; what could not be judged is not scored."""
    if any(check.verdict is Verdict.INTERNAL for check in checks):
        return 0.0
    return round(sum(check.score for check in checks), 9)


def _notes(grading: Grading) -> tuple[str, ...] | msgspec.UnsetType:
    """Return what became of a notebook's cells before any check asked for an answer."""
    notes = grading.attempt.notes if grading.attempt is not None else None
    return msgspec.UNSET if notes is None else notes


def printed(grading: Grading) -> str:
    """Return what the attempt printed, capped and safe to print."""
    if grading.attempt is None:
        return ""
    return clean(grading.attempt.output[:MAX_OUTPUT].decode("utf-8", "replace"))
