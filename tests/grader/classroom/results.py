"""Results of a made-up class."""

from __future__ import annotations

import random
from datetime import datetime, timedelta, timezone

from grader.classroom.results import CheckResult, Question, Result
from grader.model import Verdict

DUE = datetime(2026, 11, 6, 23, 59, tzinfo=timezone(timedelta(hours=1)))


def check(
    name: str, verdict: Verdict = Verdict.PASS, diagnosis: str = "", points: float = 5.0
) -> CheckResult:
    """Return the outcome of a check."""
    score = points if verdict is Verdict.PASS else 0.0
    return CheckResult(
        name=f"test_{name}",
        property=f"The property {name} holds.",
        public=name == "a",
        verdict=verdict,
        points=points,
        score=score,
        diagnosis=diagnosis,
    )


def question(name: str, *checks: CheckResult, manual: float | None = None, pending: bool = False) -> Question:
    """Return a graded exercise of ten points."""
    auto = sum(one.score for one in checks)
    return Question(
        notebook="nb", name=name, points=10.0, auto=auto, manual=manual, pending=pending, checks=checks
    )


def result(student: str, *questions: Question, hours: float | None = -5.0, late: int = 0) -> Result:
    """Return what a student has; `hours` after the date, or None for nothing handed in."""
    submitted = None if hours is None else DUE + timedelta(hours=hours)
    return Result(student=student, submitted=submitted, days_late=late, questions=questions)


def made_class(count: int = 24) -> list[Result]:
    """Return a class in which one exercise tells students apart and another the wrong way round."""
    draw, results = random.Random(3), []
    for n in range(count):
        strong = n % 2 == 0
        verdicts = [Verdict.PASS if strong or draw.random() < 0.2 else Verdict.FAIL for _ in range(4)]
        mistake = "You forgot it." if n % 3 else ""
        good = [
            check(name, one, mistake * (one is Verdict.FAIL))
            for name, one in zip("abcd", verdicts, strict=True)
        ]
        odd = [check(name, Verdict.ERROR if strong else Verdict.PASS) for name in "ab"]
        results.append(
            result(
                f"s{n:02}",
                question("one", *good[:2]),
                question("two", *good[2:]),
                question("three", *good),
                question("odd", *odd),
            )
        )
    return results
