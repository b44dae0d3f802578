"""What an assignment's results say of the class: for the page that `kata course insight` writes."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from grader.classroom.course import Assignment, Course
from grader.classroom.items import Item, items, share
from grader.classroom.kept import kept_in, store_of
from grader.classroom.results import Question, Result
from grader.model import Verdict

HELP_BELOW = 0.5  # share of the points
_UNTOUCHED = 1 / 3  # share of the exercises
_STAMP = "%Y-%m-%d %H:%M:%S.%f"


class Mistake(msgspec.Struct, frozen=True, kw_only=True):
    """A diagnosis, or none, of students whose answer to an exercise was wrong.

    Attributes
    ----------
    diagnosis
        "" for those of whose checks none was diagnosed.
    students
        How many made it.
    wrong
        How many did not pass the exercise, though they started it.
    """

    exercise: str
    diagnosis: str
    students: int
    wrong: int


class Submission(msgspec.Struct, frozen=True, kw_only=True):
    """When something was handed in, and whether it was that student's first."""

    time: datetime
    first: bool


class Help(msgspec.Struct, frozen=True, kw_only=True):
    """A student who seems to need help, and why.

    Attributes
    ----------
    share
        Of the points; None where nothing was handed in.
    """

    student: str
    share: float | None
    reasons: tuple[str, ...]


class Insight(msgspec.Struct, frozen=True, kw_only=True):
    """What the page shows.

    Attributes
    ----------
    shares
        Of the points, of each who handed in, in ascending order.
    waiting
        Students of whom a person has yet to look at something.
    named
        Whether students appear by their names.
    """

    course: str
    title: str
    due: datetime | None
    students: int
    handed_in: int
    late: int
    waiting: int
    shares: tuple[float, ...]
    items: tuple[Item, ...]
    mistakes: tuple[Mistake, ...]
    submissions: tuple[Submission, ...]
    help: tuple[Help, ...]
    named: bool


def insight_of(
    course: Course,
    assignment: Assignment,
    results: Sequence[Result],
    *,
    exchange: Path | None = None,
    names: bool = False,
    draw: random.Random | None = None,
) -> Insight:
    """Return what the results of an assignment say.

    Parameters
    ----------
    exchange
        nbgrader's, where all submissions of a student are.
    names
        Show who the students are; else they have numbers, drawn anew each time.
    draw
        Draws the numbers; by default nobody can foresee them.
    """
    handed_in = [one for one in results if one.handed_in]
    called = _names(results) if names else _numbers(results, draw or random.SystemRandom())
    return Insight(
        course=course.title,
        title=assignment.title,
        due=assignment.due,
        students=len(results),
        handed_in=len(handed_in),
        late=sum(one.days_late > 0 for one in handed_in),
        waiting=sum(one.pending for one in handed_in),
        shares=tuple(sorted(found for one in handed_in if (found := share(one)) is not None)),
        items=tuple(items(results)),
        mistakes=tuple(_mistakes(handed_in)),
        submissions=tuple(_submissions(course, assignment, results, exchange)),
        help=tuple(_help(results, called)),
        named=names,
    )


def _names(results: Iterable[Result]) -> dict[str, str]:
    called = {}
    for one in results:
        name = ", ".join(filter(None, (one.last_name, one.first_name)))
        called[one.student] = f"{name} ({one.student})" if name else one.student
    return called


def _numbers(results: Sequence[Result], draw: random.Random) -> dict[str, str]:
    """Return pseudonyms in no order: one that follows from the id could be found again from the id."""
    numbers = list(range(1, len(results) + 1))
    draw.shuffle(numbers)
    return {one.student: f"Student {number}" for one, number in zip(results, numbers, strict=True)}


def _mistakes(results: Iterable[Result]) -> list[Mistake]:
    wrong: Counter[str] = Counter()
    made: Counter[tuple[str, str]] = Counter()
    for result in results:
        for question in result.questions:
            failed = [one for one in question.checks if one.verdict not in (Verdict.PASS, Verdict.INTERNAL)]
            if failed and not _is_untouched(question):
                wrong[question.name] += 1
                named = {one.diagnosis for one in failed if one.diagnosis} or {""}
                made.update((question.name, diagnosis) for diagnosis in named)
    found = [
        Mistake(exercise=exercise, diagnosis=text, students=count, wrong=wrong[exercise])
        for (exercise, text), count in made.items()
    ]
    return sorted(found, key=lambda one: (not one.diagnosis, -one.students, one.exercise, one.diagnosis))


def _is_untouched(question: Question) -> bool:
    return bool(question.checks) and all(one.verdict is Verdict.TODO for one in question.checks)


def _submissions(
    course: Course, assignment: Assignment, results: Sequence[Result], exchange: Path | None
) -> Iterator[Submission]:
    """Yield all submissions that are known of: those graded, those kept, and those in the exchange."""
    times: dict[str, set[datetime]] = {one.student: set() for one in results}
    for one in results:
        if one.submitted is not None:
            times[one.student].add(one.submitted)
        store = store_of(course.folder, assignment.name, one.student)
        times[one.student] |= {kept.submitted for kept in kept_in(store)}
    inbound = None if exchange is None else exchange / course.name / "inbound"
    for path in inbound.iterdir() if inbound is not None and inbound.is_dir() else ():
        student, _, rest = path.name.partition("+")
        name, _, stamp = rest.partition("+")
        if name == assignment.name and student in times and (time := _time(stamp)) is not None:
            times[student].add(time)
    for found in times.values():
        for number, time in enumerate(sorted(found)):
            yield Submission(time=time, first=number == 0)


def _time(stamp: str) -> datetime | None:
    """Return the time in the name of a folder, which nbgrader writes in UTC."""
    try:
        return datetime.strptime(stamp.partition("+")[0].removesuffix(" UTC"), _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None


def _help(results: Sequence[Result], called: dict[str, str]) -> list[Help]:
    found = []
    shares = sorted(has for one in results if one.handed_in and (has := share(one)) is not None)
    quarter = shares[(len(shares) - 1) // 4] if shares else 0.0
    for one in results:
        if not one.handed_in:
            found.append(Help(student=called[one.student], share=None, reasons=("handed in nothing",)))
            continue
        has = share(one)
        untouched = [question.name for question in one.questions if _is_untouched(question)]
        many = len(untouched) >= max(1.0, _UNTOUCHED * len(one.questions))
        if has is not None and ((has < HELP_BELOW and has <= quarter) or many):
            reasons = tuple(_reasons(one, untouched))
            found.append(Help(student=called[one.student], share=has, reasons=reasons))
    return sorted(found, key=lambda one: (-1.0 if one.share is None else one.share, one.student))


def _reasons(result: Result, untouched: Sequence[str]) -> Iterator[str]:
    empty = [
        question.name
        for question in result.questions
        if not question.pending and question.score <= 0 and question.name not in untouched
    ]
    stopped = [
        question.name
        for question in result.questions
        if any(one.verdict in (Verdict.TIMEOUT, Verdict.MEMORY, Verdict.CRASH) for one in question.checks)
    ]
    for words, names in (
        ("not started", untouched),
        ("no points in", empty),
        ("out of time or memory in", stopped),
    ):
        if names:
            yield f"{words} {', '.join(names)}"
    if result.days_late:
        yield f"{result.days_late} day{'' if result.days_late == 1 else 's'} late"
