"""What can happen to a learner: each event is one line of the history."""

from __future__ import annotations

import hashlib
import json
from datetime import date, datetime
from typing import Annotated, TypeAlias, get_args

import msgspec

from grader.model import Report

FORMAT = 1
DIGEST = 12  # characters: enough to tell sources apart, short enough to read

Moment: TypeAlias = Annotated[datetime, msgspec.Meta(tz=True)]
_FIRST = ("format", "at", "event", "exercise")


class _Happening(msgspec.Struct, frozen=True, kw_only=True, tag_field="event"):
    """Common to all events: `at` is when, with the offset of the learner's clock."""

    format: int = FORMAT
    at: Moment


class _Event(_Happening, frozen=True, kw_only=True):
    """Common to the events of one exercise, by its slug."""

    exercise: str


class Graded(_Event, frozen=True, kw_only=True, tag="graded"):
    """An attempt was graded.

    Attributes
    ----------
    passed, checks
        Number of checks that passed, and of all.
    suite, stub
        First characters of the sha256 of the hidden suite and of the attempt's text; empty if there is none.
    wrong
        Zoo names of the known mistakes that it behaves like.
    """

    verdict: str
    score: float
    points: float
    passed: int
    checks: int
    seed: int
    suite: str
    stub: str
    seconds: float
    wrong: tuple[str, ...] = ()


class HintShown(_Event, frozen=True, kw_only=True, tag="hint"):
    """One more hint was shown: `number` counts from 1."""

    number: int


class SolutionShown(_Event, frozen=True, kw_only=True, tag="solution"):
    """The solution was shown; `gave_up` tells that it was before a pass."""

    gave_up: bool


class StubReset(_Event, frozen=True, kw_only=True, tag="reset"):
    """The stub was made pristine again; `kept` is where the old attempt is, within the workspace."""

    kept: str


class ReviewBegun(_Event, frozen=True, kw_only=True, tag="review"):
    """A solved exercise is to be solved again, from a blank stub; `kept` is where the old attempt is."""

    kept: str


class Laid(_Event, frozen=True, kw_only=True, tag="laid"):
    """A stub was laid out, by ``kata start``, ``kata update`` or ``kata reset``.

    Attributes
    ----------
    stub
        Short digest of the pristine stub, white space at its ends apart.
    kit
        The version of mlkata.
    path
        Where the learner's file is, within the workspace.
    beside
        Where the new stub is, if the learner had edited theirs: that was kept as it is.
    """

    stub: str
    kit: str
    path: str
    beside: str = ""


class Planned(_Happening, frozen=True, kw_only=True, tag="plan"):
    """A plan was made, or made anew.

    Attributes
    ----------
    interview
        The day of the interview.
    hours
        To spend on each day before it.
    role
        What the interview is for; "" for any.
    """

    interview: date
    hours: float
    role: str = ""


class MockResult(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one exercise of a mock interview.

    Attributes
    ----------
    verdict, passed, checks
        Of the answer that passed; if none did, of the last in time, or the last of all.
    minutes
        Spent on it.
    answers
        Number of answers that were graded.
    late
        Whether the answer came after the time was up.
    wrong
        Zoo names of the known mistakes that it behaves like.
    """

    exercise: str
    verdict: str
    passed: int
    checks: int
    minutes: float
    answers: int
    late: bool = False
    wrong: tuple[str, ...] = ()


class MockEnded(_Happening, frozen=True, kw_only=True, tag="mock"):
    """A mock interview ended, or its follow-up questions were scored: the last of a `number` holds.

    Attributes
    ----------
    number
        From 1 on, within the workspace.
    began
        When; `at` is when it ended.
    minutes, spent
        What it was to take, and took.
    level, role
        As asked for; "" for any.
    seed
        Of the draw.
    questions
        Number of follow-up questions that were asked.
    said
        Points of the learner's own score of the answers, 0 to 2 each; None before they are scored.
    """

    number: int
    began: Moment
    minutes: int
    spent: float
    seed: int
    results: tuple[MockResult, ...]
    level: str = ""
    role: str = ""
    questions: int = 0
    said: int | None = None


# What a learner did at an exercise.
Work: TypeAlias = Graded | HintShown | SolutionShown | StubReset | ReviewBegun
Event: TypeAlias = Work | Laid | Planned | MockEnded
WORK = get_args(Work)  # a history is long, and `isinstance` is quicker with a tuple than with a union


def now() -> datetime:
    """Return the time as events keep it: whole seconds, with the local offset."""
    return datetime.now().astimezone().replace(microsecond=0)


def digest_of(source: object) -> str:
    """Return the short sha256 of an attempt's text; empty for one that could not be read."""
    if not isinstance(source, str):
        return ""
    return hashlib.sha256(source.encode("utf-8", "surrogatepass")).hexdigest()[:DIGEST]


def graded(report: Report, source: object) -> Graded:
    """Return the event of a report on an attempt's text, or on the error that kept it from being read."""
    return Graded(
        at=now(),
        exercise=report.exercise,
        verdict=report.verdict.value,
        score=report.score,
        points=report.points,
        passed=report.passed,
        checks=len(report.checks),
        seed=report.seed,
        suite=report.suite[:DIGEST],
        stub=digest_of(source),
        seconds=report.seconds,
        wrong=tuple(dict.fromkeys(check.wrong for check in report.checks if check.wrong)),
    )


def line_of(event: Event) -> bytes:
    """Return the line of an event: a JSON object, its first keys in the order in which people read."""
    fields = {**msgspec.to_builtins(event), "at": event.at.isoformat()}
    ordered = {key: fields.pop(key) for key in _FIRST if key in fields}
    return json.dumps(ordered | fields).encode("ascii") + b"\n"
