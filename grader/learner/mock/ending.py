"""The end of a mock interview: what stands there is graded, the time is summed up, the history told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from grader.catalog import Kit, read_source
from grader.errors import KataError, UsageError
from grader.learner.events import MockEnded, MockResult
from grader.learner.history import HistoryError, append
from grader.learner.mock.course import current
from grader.learner.mock.desk import PAGE, read_answers
from grader.learner.mock.records import Answer, Interview, Task
from grader.learner.mock.store import desk_path, only_one, write_interview
from grader.learner.mock.timing import minutes_spent
from grader.learner.tracking import keep_in_git
from grader.model import Report


def last_answers(kit: Kit, workspace: Path, interview: Interview) -> dict[str, tuple[str, datetime]]:
    """Return what stands in the files and was not submitted, with the time when it was saved.

    In an interview what is on the board counts. Where one answer is taken, one that was submitted is final,
    and so is what stood there when the learner went on.
    """
    found = {}
    for task in interview.tasks:
        path = desk_path(workspace, interview.number) / f"{task.slug}.py"
        try:
            source = read_source(path)
            blank = kit.pristine(kit.exercise(task.slug))
            saved = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        except (KataError, OSError):
            continue  # the file, or the exercise, is not there any more: what was submitted counts
        before = {blank.strip(), *(answer.source.strip() for answer in task.answers)}
        final = task.passed or task.left or (task.answers and interview.terms.no_run)
        if not final and source.strip() not in before:
            found[task.slug] = (source, min(max(saved, interview.began), interview.seen))
    return found


def end(
    kit: Kit, workspace: Path, grade: Callable[[str, str], Report | None]
) -> tuple[Interview, KataError | None]:
    """Grade what was not submitted, and close the interview.

    Parameters
    ----------
    grade
        Returns the report on a source, or None if it could not be judged.

    Returns
    -------
    interview
        As it is kept.
    problem
        Why it could not be recorded in the history, or None.
    """
    interview = current(workspace)
    for slug, (source, saved) in last_answers(kit, workspace, interview).items():
        report = grade(slug, source)
        if report is not None:
            late = saved > interview.deadline
            task = next(task for task in interview.tasks if task.slug == slug)
            answer = Answer(at=saved, source=source, report=report, late=late)
            interview = interview.with_task(msgspec.structs.replace(task, answers=(*task.answers, answer)))
    with only_one(workspace):
        if current(workspace).number != interview.number:
            raise UsageError(f"Mock interview {interview.number} has ended.", "kata mock list shows all.")
        interview = _closed(workspace, interview)
        # The history first: if it ends between the two, the interview can be ended again.
        problem = record(workspace, interview)
        write_interview(workspace, interview)
    return interview, problem or keep_in_git(workspace, f"Mock interview {interview.number}")


def _closed(workspace: Path, interview: Interview) -> Interview:
    """Return the interview with what was said and how the time was spent."""
    desk = desk_path(workspace, interview.number)
    marks = [(answer.at, task.slug) for task in interview.tasks for answer in task.answers]
    written = read_answers(desk)
    if any(written.values()):
        saved = datetime.fromtimestamp((desk / PAGE).stat().st_mtime, UTC)
        marks.append((min(saved, interview.seen), PAGE))
    spent = minutes_spent(interview.began, interview.seen, marks)
    return msgspec.structs.replace(
        interview,
        tasks=tuple(
            msgspec.structs.replace(task, spent=spent.get(task.slug, 0.0)) for task in interview.tasks
        ),
        questions=tuple(
            msgspec.structs.replace(question, said=written.get(number, ""))
            for number, question in enumerate(interview.questions, 1)
        ),
        talked=spent.get(PAGE, 0.0),
        ended=interview.seen,
    )


def record(workspace: Path, interview: Interview) -> HistoryError | None:
    """Append to the history what came of an interview; return why that is not possible, or None."""
    try:
        append(workspace, ended_event(interview))
    except HistoryError as error:
        return error
    return None


def ended_event(interview: Interview) -> MockEnded:
    """Return the event of an interview that ended."""
    assert interview.ended is not None
    return MockEnded(
        at=interview.ended.astimezone().replace(microsecond=0),
        number=interview.number,
        began=interview.began,
        minutes=interview.terms.minutes,
        spent=round(total_minutes(interview), 1),
        seed=interview.terms.seed,
        results=tuple(map(_result, interview.tasks)),
        level=interview.terms.level,
        role=interview.terms.role,
        questions=len(interview.asked),
        said=interview.said,
    )


def total_minutes(interview: Interview) -> float:
    """Return how long an interview took: past its time only as far as something was done."""
    ended = interview.ended or interview.seen
    if ended <= interview.deadline:
        return (ended - interview.began).total_seconds() / 60
    done = sum(task.spent or 0.0 for task in interview.tasks) + (interview.talked or 0.0)
    return max(done, float(interview.terms.minutes))


def _result(task: Task) -> MockResult:
    answer, minutes = task.best, round(task.spent or 0.0, 1)
    if answer is None:
        return MockResult(exercise=task.slug, verdict="todo", passed=0, checks=0, minutes=minutes, answers=0)
    report = answer.report
    return MockResult(
        exercise=task.slug,
        verdict=report.verdict.value,
        passed=report.passed,
        checks=len(report.checks),
        minutes=minutes,
        answers=len(task.answers),
        late=answer.late,
        wrong=tuple(dict.fromkeys(check.wrong for check in report.checks if check.wrong)),
    )
