"""The sub-commands of ``kata mock`` that end an interview, and show what came of it."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

import click
import msgspec

from grader.catalog import Kit
from grader.cli.errors import fact_of, say_error, say_note
from grader.cli.kit import kit_option, open_kit, shown
from grader.cli.prose import wrapped
from grader.cli.waiting import Waiting
from grader.errors import JudgeError, KataError, UsageError
from grader.grade import judge_for
from grader.learner import workspace_of
from grader.learner.events import now
from grader.learner.mock import course, ending
from grader.learner.mock.records import BEST, Interview, Question
from grader.learner.mock.store import (
    desk_path,
    numbers,
    only_one,
    read_interview,
    under_way,
    write_interview,
)
from grader.learner.placing import replace_file
from grader.model import Report

_LATER = ""


@click.command("end")
@kit_option
def end() -> None:
    """End the interview, and show the score sheet.

    What stands in the files and was not submitted is graded first. At a terminal you are then asked to score
    your answers to the questions.
    """
    kit = open_kit()
    workspace = workspace_of(kit)
    course.current(workspace)
    course.seen_now(workspace, now())
    with Waiting("Grading what was not submitted") as waiting:
        interview, problem = ending.end(kit, workspace, partial(_graded, kit, waiting))
    if problem is not None:
        say_note(problem)
    _keep_sheet(kit, workspace, interview)  # so that it is there, whatever becomes of the scoring
    if interview.asked and at_terminal():
        interview = _scored(kit, workspace, interview)
    _show_sheet(kit, workspace, interview)


def _graded(kit: Kit, waiting: Waiting, slug: str, source: str) -> Report | None:
    try:
        return judge_for(kit).grade(slug, source)
    except JudgeError as error:
        with waiting.aside():
            say_error(f"{slug} could not be judged. {fact_of(error)}", error.fix)
        return None


def at_terminal() -> bool:
    """Return whether somebody is there to be asked."""
    return sys.stdin is not None and sys.stdin.isatty()


@click.command("score")
@click.argument("number", type=int, required=False)
@kit_option
def score(number: int | None) -> None:
    """Score your answers against the model answers.

    They are those of the interview NUMBER, or of the last one; a score that is there already can be changed.
    """
    kit = open_kit()
    workspace = workspace_of(kit)
    interview = _ended(workspace, number)
    if not interview.asked:
        fact = f"No question was asked in mock interview {interview.number}."
        raise UsageError(fact, "Questions come after an answer that passes.")
    _show_sheet(kit, workspace, _scored(kit, workspace, interview))


def _scored(kit: Kit, workspace: Path, interview: Interview) -> Interview:
    """Ask for the scores, keep each at once, and record them when all are there."""
    count = len(interview.asked)
    answers = f"{count} answers" if count > 1 else "answer"
    click.echo(f"Score your {answers}: 0 missed it, 1 in part, 2 all that matters.\n")
    try:
        for number, question in enumerate(interview.questions):
            if question.asked:
                interview = _with_score(workspace, interview, number)
    except click.Abort:
        click.echo("\nThe rest waits: kata mock score")
    if interview.said is not None and (problem := ending.record(workspace, interview)) is not None:
        say_note(problem)
    _keep_sheet(kit, workspace, interview)
    return interview


def _with_score(workspace: Path, interview: Interview, number: int) -> Interview:
    question = interview.questions[number]
    click.echo("\n".join([*_question_lines(question), ""]))
    known = _LATER if question.score is None else str(question.score)
    given = click.prompt(
        "Your score (Enter: later)" if known == _LATER else "Your score",
        default=known,
        value_proc=_points,
        show_default=known != _LATER,
    )
    click.echo()
    points = int(given) if given else None
    questions = list(interview.questions)
    questions[number] = msgspec.structs.replace(question, score=points)
    interview = msgspec.structs.replace(interview, questions=tuple(questions))
    with only_one(workspace):
        write_interview(workspace, interview)
    return interview


def _points(text: str) -> str:
    if (points := text.strip()) not in ("0", "1", "2", _LATER):
        raise click.UsageError("Write 0, 1 or 2, or press Enter.")
    return points


def _question_lines(question: Question) -> list[str]:
    from grader.render import clean  # noqa: PLC0415 - it brings numpy along

    said = clean(question.said) or "(nothing written)"
    return [
        question.exercise,
        wrapped(question.question, "  "),
        *("", "  You", *(f"    {line}" for line in said.split("\n"))),
        *("", "  Model answer", wrapped(question.answer, "    ")),
    ]


@click.command("show")
@click.argument("number", type=int, required=False)
@kit_option
def show(number: int | None) -> None:
    """Show a score sheet again, with model answers.

    It is that of the interview NUMBER, or of the last one.
    """
    kit = open_kit()
    workspace = workspace_of(kit)
    interview = _ended(workspace, number)
    for question in interview.asked:
        points = "not scored" if question.score is None else f"{question.score} of {BEST}"
        click.echo("\n".join([*_question_lines(question), "", f"  Your score: {points}", ""]))
    if not _sheet_path(workspace, interview).is_file():
        _keep_sheet(kit, workspace, interview)
    _show_sheet(kit, workspace, interview)


@click.command("list")
@kit_option
def listing() -> None:
    """List the interviews so far."""
    workspace = workspace_of(open_kit())
    known = numbers(workspace)
    if not known:
        click.echo("No mock interview yet. kata mock begins one.")
    for number in known:
        try:
            click.echo(_row(read_interview(workspace, number)))
        except KataError as error:
            say_note(error)


def _row(interview: Interview) -> str:
    terms = interview.terms
    day = interview.began.astimezone().date().isoformat()
    kind = " ".join(filter(None, (terms.level, terms.role, "no run" if terms.no_run else "")))
    solved = sum(task.in_time for task in interview.tasks)
    state = f"{solved} of {len(interview.tasks)} solved in time" if interview.ended else "under way"
    return f"{interview.number:>3}  {day}  {terms.minutes:>3} min  {kind or 'any':<18}  {state}"


def _ended(workspace: Path, number: int | None) -> Interview:
    """Return an interview that is over, the last one if none is named."""
    if number is None:
        current = under_way(workspace)
        over = [known for known in numbers(workspace) if current is None or known != current.number]
        if not over:
            fix = "kata mock end ends the one under way." if current else "kata mock begins one."
            raise UsageError("No mock interview is over yet.", fix)
        number = over[-1]
    interview = read_interview(workspace, number)
    if interview.ended is None:
        fact = f"Mock interview {number} is under way: its sheet comes at the end."
        raise UsageError(fact, "kata mock end ends it.")
    return interview


def _sheet_path(workspace: Path, interview: Interview) -> Path:
    from grader.learner.mock.sheet import FILE  # noqa: PLC0415 - it brings numpy along

    return desk_path(workspace, interview.number) / FILE


def _keep_sheet(kit: Kit, workspace: Path, interview: Interview) -> None:
    from grader.learner.mock.sheet import markdown  # noqa: PLC0415

    try:
        replace_file(_sheet_path(workspace, interview), markdown(kit, interview), "sheet")
    except KataError as error:
        say_note(error)


def _show_sheet(kit: Kit, workspace: Path, interview: Interview) -> None:
    from grader.learner.mock.sheet import summary  # noqa: PLC0415

    click.echo("\n".join(summary(kit, interview)))
    if interview.asked and interview.said is None:
        click.echo("Score your answers: kata mock score")
    path = _sheet_path(workspace, interview)
    if path.is_file():
        click.echo(f"\nAll of it, the solutions beside your answers: {shown(path)}")


COMMANDS = (end, score, show, listing)
