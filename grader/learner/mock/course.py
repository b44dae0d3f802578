"""The course of a mock interview: it begins, and answers are submitted."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import msgspec

from grader.catalog import Kit, read_source
from grader.errors import SourceError, UsageError
from grader.learner.mock.desk import ask, in_kit, lay_out, read_answers
from grader.learner.mock.drawing import draw
from grader.learner.mock.records import Answer, Interview, Terms
from grader.learner.mock.store import desk_path, next_number, only_one, under_way, write_interview

_JITTER = timedelta(seconds=2)  # clocks are corrected by so little all the time


def begin(kit: Kit, workspace: Path, terms: Terms, now: datetime) -> Interview:
    """Draw an interview, lay its stubs out, and start the clock.

    Raises
    ------
    UsageError
        If one is under way, or nothing can be drawn.
    KataError
        If it cannot be kept.
    """
    tasks, questions = draw(kit, terms)
    with only_one(workspace):
        require_none(workspace)
        number = next_number(workspace)
        interview = Interview(
            number=number, terms=terms, began=now, seen=now, tasks=tasks, questions=questions
        )
        lay_out(kit, desk_path(workspace, number), interview)
        write_interview(workspace, interview)
    return interview


def require_none(workspace: Path) -> None:
    """Raise a `UsageError` if an interview is under way."""
    if (other := under_way(workspace)) is not None:
        fact = f"Mock interview {other.number} is under way."
        raise UsageError(fact, "kata mock status shows it; kata mock end ends it.")


def current(workspace: Path) -> Interview:
    """Return the interview that is under way.

    Raises
    ------
    UsageError
        If there is none.
    """
    interview = under_way(workspace)
    if interview is None:
        raise UsageError("No mock interview is under way.", "kata mock begins one.")
    return interview


def went_back(interview: Interview, now: datetime) -> bool:
    """Return whether the clock of the machine was set back since the interview saw it."""
    return now + _JITTER < interview.seen


def seen_now(workspace: Path, now: datetime) -> Interview:
    """Note that the time has come to `now`, and return the interview that is under way."""
    with only_one(workspace):
        interview = current(workspace)
        interview = msgspec.structs.replace(interview, seen=max(now, interview.seen))
        write_interview(workspace, interview)
    return interview


def answer_of(kit: Kit, workspace: Path, interview: Interview, slug: str) -> str:
    """Return what is to be submitted for an exercise; "" where the stub is blank.

    Raises
    ------
    UsageError
        If it is none of the interview's, or not in the kit any more, or takes no more answers.
    SourceError
        If its file cannot be read.
    """
    task = next((task for task in interview.tasks if task.slug == slug), None)
    if task is None:
        names = ", ".join(task.slug for task in interview.tasks)
        fact = f"`{slug}` is not asked in mock interview {interview.number}."
        raise UsageError(fact, f"There are: {names}.")
    if not in_kit(kit, slug):
        fact = f"`{slug}` is not in the kit any more."
        raise UsageError(fact, "Leave it out; the rest of the interview goes on: kata mock")
    if task.passed and not interview.terms.no_run:
        raise UsageError(f"`{slug}` has passed already.", "Go on with the next one: kata mock")
    if task.answers and interview.terms.no_run:
        fact = f"`{slug}` is submitted already, and this interview takes one answer to each exercise."
        raise UsageError(fact, "Go on with the next one: kata mock")
    if task.left:
        raise UsageError(f"You have left `{slug}`.", "Go on with the next one: kata mock")
    path = desk_path(workspace, interview.number) / f"{slug}.py"
    if not path.exists():
        raise SourceError(f"There is no file {path}.", "`kata mock` lays out again what is missing.")
    source = read_source(path)
    return "" if source.strip() == kit.pristine(kit.exercise(slug)).strip() else source


def record_answer(
    workspace: Path, number: int, slug: str, answer: Answer | None, *, leave: bool = False
) -> Interview:
    """Keep an answer that was graded, and open the follow-up questions that come after it.

    Parameters
    ----------
    answer
        None where the exercise is only left.
    leave
        Take no more answers to it, and go on to its questions.

    Raises
    ------
    UsageError
        If the interview ended meanwhile.
    """
    with only_one(workspace):
        interview = current(workspace)
        if interview.number != number:
            raise UsageError(f"Mock interview {number} has ended.", "kata mock shows the one under way.")
        at = interview.seen if answer is None else answer.at
        interview = msgspec.structs.replace(interview, seen=max(interview.seen, at))
        task = next(task for task in interview.tasks if task.slug == slug)
        answers = (*task.answers, *([answer] if answer else []))
        interview = interview.with_task(msgspec.structs.replace(task, answers=answers, left=leave))
        over = leave or interview.terms.no_run or (answer is not None and answer.passed)
        if over and at <= interview.deadline:
            interview = _with_questions_of(interview, slug)
        write_interview(workspace, interview)
    return interview


def _with_questions_of(interview: Interview, slug: str) -> Interview:
    questions = (
        msgspec.structs.replace(question, asked=True) if question.exercise == slug else question
        for question in interview.questions
    )
    return msgspec.structs.replace(interview, questions=tuple(questions))


def ask_open(workspace: Path, interview: Interview) -> None:
    """Write the questions that were asked onto their page, as far as they are not there.

    Raises
    ------
    KataError
        If the page cannot be written.
    """
    desk = desk_path(workspace, interview.number)
    written = read_answers(desk)
    numbered = enumerate(interview.questions, 1)
    missing = [(number, q) for number, q in numbered if q.asked and number not in written]
    if missing:
        ask(desk, missing)
