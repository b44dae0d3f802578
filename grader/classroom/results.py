"""What came of an assignment: each question of each student, with its checks, as the gradebook has it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from grader.classroom.course import Assignment, Course
from grader.model import Report, Verdict

# Beside the table that a person reads, a graded check's cell holds its report under this type.
REPORT_TYPE = "application/vnd.mlkata.report+json"
AUTOGRADED = "autograded"
CHECK, BY_HAND = "check-", "reflection-"
_MAX_NOTEBOOK = 64 << 20


class CheckResult(msgspec.Struct, frozen=True, kw_only=True):
    """One check, in the course's points."""

    name: str
    property: str
    public: bool
    verdict: Verdict
    points: float
    score: float
    diagnosis: str = ""


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """One graded cell.

    Attributes
    ----------
    name
        The exercise's slug, or the cell's id where it is the instructor's own.
    auto, manual
        The two scores of the gradebook, None where there is none.
    pending
        A person still has to look at it.
    checks
        As far as the autograded notebook tells them.
    """

    notebook: str
    name: str
    points: float
    auto: float | None = None
    manual: float | None = None
    extra: float = 0.0
    pending: bool = False
    checks: tuple[CheckResult, ...] = ()

    @property
    def score(self) -> float:
        """What counts: what a person gave, else what was graded automatically; and the extra credit."""
        given = self.auto if self.manual is None else self.manual
        return (given or 0.0) + self.extra


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """A student's assignment.

    Attributes
    ----------
    submitted
        None if nothing was handed in, or nothing says when.
    untimed
        Something was handed in, and nothing says when: a learning platform's archive may leave it out.
    days_late
        Days begun since it was due for this student.
    penalty
        Points that the late policy takes off by the student's own date; not taken off `score`.
    """

    student: str
    first_name: str = ""
    last_name: str = ""
    email: str = ""
    submitted: datetime | None = None
    untimed: bool = False
    days_late: int = 0
    penalty: float = 0.0
    questions: tuple[Question, ...] = ()

    @property
    def handed_in(self) -> bool:
        """Whether something was handed in."""
        return self.untimed or self.submitted is not None

    @property
    def score(self) -> float:
        """The points earned, lateness apart."""
        return round(sum(question.score for question in self.questions), 6)

    @property
    def pending(self) -> bool:
        """Whether a person still has to look at something."""
        return any(question.pending for question in self.questions)


def read_results(course: Course, assignment: Assignment, db_url: str) -> list[Result]:
    """Read the results of all students of the gradebook, in the order of their ids.

    Raises
    ------
    UsageError
        If the gradebook does not have the assignment.
    """
    from nbgrader.api import Gradebook, MissingEntry  # noqa: PLC0415 - it takes a second

    from grader.errors import UsageError  # noqa: PLC0415

    with Gradebook(db_url, course.name) as book:
        try:
            found = book.find_assignment(assignment.name)
        except MissingEntry:
            fix = f"Generate it first: nbgrader generate_assignment {assignment.name}"
            raise UsageError(f"The gradebook has no assignment `{assignment.name}`.", fix) from None
        submissions = {one.student_id: one for one in found.submissions}
        return [
            _result(course, assignment, student, submissions.get(student.id))
            for student in sorted(book.students, key=lambda one: one.id)
        ]


def _result(course: Course, assignment: Assignment, student: Any, submission: Any) -> Result:
    person = {
        "student": student.id,
        "first_name": student.first_name or "",
        "last_name": student.last_name or "",
        "email": student.email or "",
    }
    if submission is None:
        return Result(**person)
    submitted = utc(submission.timestamp)
    late = course.late_policy(assignment)
    due = assignment.due_for(student.id)
    folder = course.folder / AUTOGRADED / student.id / assignment.name
    questions = [
        question
        for notebook in sorted(submission.notebooks, key=lambda one: one.name)
        for question in _questions(notebook, folder / f"{notebook.name}.ipynb")
    ]
    result = Result(
        **person,
        submitted=submitted,
        untimed=submitted is None,
        days_late=late.days_late(due, submitted) if submitted else 0,
        questions=tuple(questions),
    )
    # Not the gradebook's, which is of the time of grading: scores by hand come after it.
    penalty = course.points_lost(assignment, student.id, submitted, result.score)
    return msgspec.structs.replace(result, penalty=penalty)


def utc(time: datetime | None) -> datetime | None:
    """Return a time of the gradebook, which leaves out that it is UTC."""
    return None if time is None else time.replace(tzinfo=time.tzinfo or UTC)


def _questions(notebook: Any, path: Path) -> Iterator[Question]:
    reports = read_reports(path)
    for grade in sorted(notebook.grades, key=lambda one: one.name):
        report = reports.get(grade.name)
        points = float(grade.max_score)
        yield Question(
            notebook=notebook.name,
            name=grade.name.removeprefix(CHECK).removeprefix(BY_HAND),
            points=points,
            auto=grade.auto_score,
            manual=grade.manual_score,
            extra=float(grade.extra_credit or 0.0),
            pending=bool(grade.needs_manual_grade),
            checks=() if report is None else checks_of(report, points),
        )


def checks_of(report: Report, points: float) -> tuple[CheckResult, ...]:
    """Return the checks of a report in the points that a course gives for the exercise."""
    factor = points / report.points if report.points > 0 else 0.0
    return tuple(
        CheckResult(
            name=check.name,
            property=check.property,
            public=check.public,
            verdict=check.verdict,
            points=round(factor * check.points, 6),
            score=round(factor * check.score, 6),
            diagnosis=check.diagnosis or "",
        )
        for check in report.checks
    )


def read_reports(path: Path) -> dict[str, Report]:
    """Return the reports that an autograded notebook holds, by the ids of their cells."""
    try:
        if path.stat().st_size > _MAX_NOTEBOOK:
            return {}
        cells = json.loads(path.read_bytes())["cells"]
        return dict(_reports(cells))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}


def _reports(cells: list[dict[str, Any]]) -> Iterator[tuple[str, Report]]:
    for cell in cells:
        name = cell["metadata"].get("nbgrader", {}).get("grade_id", "")
        for output in cell.get("outputs", ()):
            data = output.get("data", {}).get(REPORT_TYPE)
            if data is not None and name.startswith(CHECK):
                yield name, msgspec.convert(data, Report)
