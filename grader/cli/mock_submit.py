"""``kata mock submit``: an answer in a mock interview."""

from __future__ import annotations

import math
from datetime import datetime
from pathlib import Path

import click
import msgspec

from grader.catalog import Kit
from grader.cli.errors import NOT_PASSING, PASSING, say_note
from grader.cli.kit import kit_option, open_kit, shown
from grader.cli.prose import may_colour, width, wrapped
from grader.cli.waiting import Waiting
from grader.errors import KataError, UsageError
from grader.grade import judge_for
from grader.learner import workspace_of
from grader.learner.events import now
from grader.learner.mock import course
from grader.learner.mock.desk import PAGE
from grader.learner.mock.records import Answer, Interview
from grader.learner.mock.store import desk_path
from grader.learner.plurals import counted
from grader.model import Report


@click.command("submit")
@click.argument("name")
@click.option("--leave", is_flag=True, help="Whether it passes or not, go on to the questions about it.")
@kit_option
@click.pass_context
def submit(ctx: click.Context, name: str, leave: bool) -> None:
    """Grade what you wrote for the exercise NAME.

    The interviewer's questions follow a pass. With --leave they come in any case, and the exercise takes no
    more answers.

    Exit code: 0 if it passes, or if its outcome is told at the end only; 1 if it does not pass.
    """
    kit = open_kit()
    workspace = workspace_of(kit)
    course.current(workspace)
    interview = course.seen_now(workspace, now())
    slug = Path(name).stem
    source = course.answer_of(kit, workspace, interview, slug)
    if not source and not leave:
        path = shown(desk_path(workspace, interview.number) / f"{slug}.py")
        fact = f"Nothing is written in {path} yet."
        raise UsageError(fact, f"To go on to its questions all the same: kata mock submit {slug} --leave")
    answer = _graded_answer(kit, interview, slug, source) if source else None
    interview = course.record_answer(workspace, interview.number, slug, answer, leave=leave)
    if answer is None:
        click.echo(f"{slug} is left without an answer.")
    else:
        _say_outcome(interview, answer)
    _say_questions(workspace, interview, slug)
    told = answer is None or not (answer.passed or interview.terms.no_run)
    ctx.exit(NOT_PASSING if told else PASSING)


def _graded_answer(kit: Kit, interview: Interview, slug: str, source: str) -> Answer:
    at = interview.seen
    with Waiting(f"Grading {slug}"):
        report = judge_for(kit).grade(slug, source)
    return Answer(at=at, source=source, report=report, late=at > interview.deadline)


def minutes_left(interview: Interview, moment: datetime) -> str:
    """Return in words how much time is left."""
    left = max((interview.deadline - moment).total_seconds() / 60, 0.0)
    return f"{math.ceil(left)} of {interview.terms.minutes} minutes left"


def _say_outcome(interview: Interview, answer: Answer) -> None:
    report = answer.report
    if interview.terms.no_run:
        click.echo(f"{report.exercise} is submitted. What came of it is told at the end.")
    else:
        from grader import render  # noqa: PLC0415 - it brings numpy along

        click.echo(render.report(_undiagnosed(report), colour=may_colour(), width=width()))
    if answer.late:
        over = (interview.seen - interview.deadline).total_seconds() / 60
        late = counted(math.ceil(over), "minute")
        click.echo(f"\nThis answer is {late} late. It is kept, and the score sheet says so.")
    else:
        click.echo(f"\n{minutes_left(interview, interview.seen)}.")


def _undiagnosed(report: Report) -> Report:
    """Return the report as an interviewer would give it: what happened, and no word on why."""
    checks = (msgspec.structs.replace(check, diagnosis=None, wrong=None) for check in report.checks)
    return msgspec.structs.replace(report, checks=tuple(checks))


def _say_questions(workspace: Path, interview: Interview, slug: str) -> None:
    """Show the questions that an answer opened."""
    asked = [q for q in interview.asked if q.exercise == slug]
    if not asked:
        return
    try:
        course.ask_open(workspace, interview)
    except KataError as error:
        say_note(error)
    click.echo("\nThe interviewer asks:\n")
    for question in asked:
        click.echo(wrapped(question.question, "  - "))
    page = shown(desk_path(workspace, interview.number) / PAGE)
    click.echo(f"\nAnswer in {page}; model answers come at the end.")
