"""How hard each question and check was, and how well it tells who does well from who does not."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from statistics import fmean
from typing import NamedTuple

import msgspec

from grader.classroom.results import Question, Result
from grader.model import Verdict

LEAST = 10  # students, below which a correlation says nothing
_SURE = 1.96  # standard errors to each side of an interval of 95 %
_NOT_STARTED = (Verdict.TODO,)
_STOPPED = (
    Verdict.ERROR,
    Verdict.DENIED,
    Verdict.TIMEOUT,
    Verdict.MEMORY,
    Verdict.CRASH,
)


class Correlation(NamedTuple):
    """Pearson's correlation with its interval of 95 %."""

    r: float
    low: float
    high: float


class CheckItem(msgspec.Struct, frozen=True, kw_only=True):
    """One check over the class.

    Attributes
    ----------
    facility
        The share of the students who pass it.
    discrimination
        Of passing it with the share of all other points; None where it cannot be told.
    passed, wrong, stopped, untouched
        Numbers of students; `stopped` ones raised, ran out of time or memory, or tried what is not allowed.
    """

    name: str
    property: str
    public: bool
    facility: float
    discrimination: Correlation | None
    passed: int
    wrong: int
    stopped: int
    untouched: int


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """One question over the class.

    Attributes
    ----------
    students
        Whose score is known.
    facility
        The mean share of its points; None where no score is known.
    discrimination
        Of its share with the share of all other points; None where it cannot be told.
    full
        Students with all points.
    waiting
        Students of whom a person has yet to look at it.
    """

    name: str
    points: float
    students: int
    facility: float | None
    discrimination: Correlation | None
    full: int
    waiting: int
    checks: tuple[CheckItem, ...] = ()


def share(result: Result, apart: str = "", less: tuple[float, float] = (0.0, 0.0)) -> float | None:
    """Return the share of the points that are settled which a student has, or None where none are.

    Parameters
    ----------
    apart
        A question that is left out.
    less
        Points and score that are left out of the others.
    """
    settled = [one for one in result.questions if not one.pending and one.name != apart]
    points = sum(one.points for one in settled) - less[0]
    return (sum(one.score for one in settled) - less[1]) / points if points > 1e-9 else None


def items(results: Iterable[Result]) -> list[Item]:
    """Return the questions of those who handed in, in the order in which they come."""
    handed_in = [one for one in results if one.handed_in]
    names = dict.fromkeys(question.name for one in handed_in for question in one.questions)
    return [_item(name, handed_in) for name in names]


def correlation(pairs: Sequence[tuple[float, float]]) -> Correlation | None:
    """Return the correlation of pairs, or None where there are few or one side does not vary."""
    count = len(pairs)
    if count < LEAST:
        return None
    mean_x, mean_y = (fmean(side) for side in zip(*pairs, strict=True))
    products = sum((x - mean_x) * (y - mean_y) for x, y in pairs)
    squares = [sum((pair[side] - mean) ** 2 for pair in pairs) for side, mean in ((0, mean_x), (1, mean_y))]
    if min(squares) <= 1e-12 * count:
        return None
    r = max(-1.0, min(1.0, products / math.sqrt(squares[0] * squares[1])))
    z, error = math.atanh(max(-0.999999, min(0.999999, r))), _SURE / math.sqrt(count - 3)
    return Correlation(r, math.tanh(z - error), math.tanh(z + error))


def _item(name: str, results: Sequence[Result]) -> Item:
    found = [(one, question) for one in results for question in one.questions if question.name == name]
    settled = [(one, question) for one, question in found if not question.pending and question.points > 0]
    shares = [question.score / question.points for _, question in settled]
    rests = [share(one, apart=name) for one, _ in settled]
    pairs = [(x, rest) for x, rest in zip(shares, rests, strict=True) if rest is not None]
    return Item(
        name=name,
        points=found[0][1].points,
        students=len(settled),
        facility=fmean(shares) if shares else None,
        discrimination=correlation(pairs),
        full=sum(one >= 1.0 for one in shares),
        waiting=len(found) - len(settled),
        checks=tuple(_checks(found)),
    )


def _checks(found: Sequence[tuple[Result, Question]]) -> Iterator[CheckItem]:
    names = dict.fromkeys(check.name for _, question in found for check in question.checks)
    for name in names:
        rows = [
            (one, question, check)
            for one, question in found
            for check in question.checks
            if check.name == name and check.verdict is not Verdict.INTERNAL
        ]
        if not rows:
            continue
        pairs = []
        for one, question, check in rows:
            # Of a question that a person scored, the checks are not what its score is made of.
            whole = question.manual is not None or question.pending
            rest = share(one, question.name) if whole else share(one, less=(check.points, check.score))
            if rest is not None:
                pairs.append((float(check.verdict is Verdict.PASS), rest))
        verdicts = [check.verdict for _, _, check in rows]
        yield CheckItem(
            name=name,
            property=rows[0][2].property,
            public=rows[0][2].public,
            facility=verdicts.count(Verdict.PASS) / len(verdicts),
            discrimination=correlation(pairs),
            passed=verdicts.count(Verdict.PASS),
            wrong=verdicts.count(Verdict.FAIL),
            stopped=sum(one in _STOPPED for one in verdicts),
            untouched=sum(one in _NOT_STARTED for one in verdicts),
        )
