"""``kata mock``: a timed interview, and where it stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

import click

from grader.catalog import Kit
from grader.cli import mock_sheets, mock_submit
from grader.cli.errors import say_note
from grader.cli.kit import kit_option, open_kit, shown
from grader.cli.prose import wrapped
from grader.errors import KataError, UsageError
from grader.judge.seeding import fresh_seed
from grader.learner import read_history, workspace_of
from grader.learner.events import now
from grader.learner.mock import course
from grader.learner.mock.desk import PAGE, lay_out
from grader.learner.mock.drawing import LEVELS, draw, find_chapters
from grader.learner.mock.records import Interview, Task, Terms
from grader.learner.mock.store import desk_path, under_way
from grader.learner.plurals import counted
from grader.learner.reviewing import current_plan

_MINUTES = 45
_SEEDS = 1_000_000  # so that a seed is short enough to type
_ROLES = ("mle", "ds", "research", "any")
_Command = TypeVar("_Command", bound=Callable[..., Any])


def _terms(command: _Command) -> _Command:
    """Add the options that say what kind of interview it is to be."""
    for option in (
        click.option("--seed", type=click.IntRange(0), metavar="N", help="Draw the same interview again."),
        click.option("--no-run", is_flag=True, help="One answer to each exercise, its outcome at the end."),
        click.option(
            "--chapters", multiple=True, metavar="LIST", help="Draw from these, by number or name: 4,metrics."
        ),
        click.option("--role", type=click.Choice(_ROLES), help="What it is for (default: as in your plan)."),
        click.option("--level", type=click.Choice(LEVELS), help="How hard, and of which kinds."),
        click.option("--minutes", type=int, metavar="M", help=f"How long it takes ({_MINUTES})."),
    ):
        command = option(command)
    return command


class _InOrder(click.Group):
    """Lists its commands in the order in which they are needed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names."""
        return list(self.commands)


@click.group("mock", cls=_InOrder, invoke_without_command=True)
@_terms
@kit_option
def command(**terms: Any) -> None:
    """Hold a mock interview against the clock; without a sub-command, begin one or see how it stands.

    You edit blank stubs in mock/<number>/, and submit them. Until the end there are no hints, no diagnosis
    and no solutions. What passes is followed by questions, which you answer in words, and score yourself
    against model answers when it is over. The clock goes on when the terminal is closed.
    """
    given = any(terms.values()) or terms["minutes"] is not None or terms["seed"] is not None
    if click.get_current_context().invoked_subcommand is not None:
        if given:
            raise UsageError("These options begin an interview.", "kata mock --help shows how to begin one.")
        return
    kit = open_kit()
    if given or under_way(workspace_of(kit)) is None:
        _begin(kit, **terms)
    else:
        _show_status(kit)


@command.command("start")
@_terms
@kit_option
def start(**terms: Any) -> None:
    """Begin an interview."""
    _begin(open_kit(), **terms)


@command.command("status")
@kit_option
def status() -> None:
    """Show the time that is left, and what is submitted."""
    _show_status(open_kit())


for _more in (mock_submit.submit, *mock_sheets.COMMANDS):
    command.add_command(_more)


def _begin(
    kit: Kit,
    *,
    minutes: int | None,
    level: str | None,
    role: str | None,
    chapters: Sequence[str],
    no_run: bool,
    seed: int | None,
) -> None:
    workspace = workspace_of(kit)
    kit.require_sound()
    terms = Terms(
        minutes=_MINUTES if minutes is None else minutes,
        seed=fresh_seed() % _SEEDS if seed is None else seed,
        level=level or "",
        role=(_planned_role(workspace) if role is None else role).replace("any", ""),
        chapters=find_chapters(kit, chapters),
        no_run=no_run,
    )
    course.require_none(workspace)
    if not _agreed(terms, len(draw(kit, terms)[0])):
        click.echo("Then another time: no clock is running.")
        return
    interview = course.begin(kit, workspace, terms, now())
    click.echo(f"Mock interview {interview.number} begins: {_until(interview, now())}.\n")
    for line in _task_lines(workspace, interview):
        click.echo(line)
    once = "once each; you see the outcome at the end" if no_run else "as often as you like"
    click.echo(f"\n  submit  kata mock submit NAME   ({once})\n  time    kata mock\n  end     kata mock end")


def _planned_role(workspace: Path) -> str:
    plan = current_plan(read_history(workspace).events)
    return plan.role if plan else ""


def _agreed(terms: Terms, count: int) -> bool:
    """Ask whoever sits at a terminal: a clock that runs should be no surprise."""
    if not mock_sheets.at_terminal():
        return True
    exercises = f"{counted(count, 'exercise')} and follow-up questions"
    return click.confirm(f"{exercises} in {counted(terms.minutes, 'minute')}. Begin now?", default=True)


def _show_status(kit: Kit) -> None:
    workspace = workspace_of(kit)
    before = course.current(workspace)
    if course.went_back(before, now()):
        say_note(_clock_note(before))
    interview = course.seen_now(workspace, now())
    click.echo(f"Mock interview {interview.number}: {_until(interview, interview.seen)}.\n")
    _restore(kit, workspace, interview)
    for line in _task_lines(workspace, interview):
        click.echo(line)
    if asked := len(interview.asked):
        page = shown(desk_path(workspace, interview.number) / PAGE)
        click.echo(f"\n  {counted(asked, 'question')} to answer in {page}")
    click.echo("\n  submit  kata mock submit NAME\n  end     kata mock end")


def _restore(kit: Kit, workspace: Path, interview: Interview) -> None:
    """Lay out again what is gone: the interview goes on."""
    try:
        laid = lay_out(kit, desk_path(workspace, interview.number), interview)
        course.ask_open(workspace, interview)
    except KataError as error:
        say_note(error)
        return
    for path in laid:
        click.echo(f"{shown(path)} was gone, and is there again, blank.\n")


def _clock_note(interview: Interview) -> KataError:
    latest = interview.seen.astimezone()
    fact = f"The clock of this machine was set back: the interview saw {latest:%H:%M:%S} already."
    return KataError(fact, "Its own clock waits there until the machine's has caught up.")


def _until(interview: Interview, moment: datetime) -> str:
    over = (moment - interview.deadline).total_seconds() / 60
    if over >= 0:
        return f"the time is up, since {_minutes(over)}; what you submit now is late"
    end = interview.deadline.astimezone()
    return f"{mock_submit.minutes_left(interview, moment)}, until {end:%H:%M}"


def _minutes(minutes: float) -> str:
    whole = int(minutes)
    return "less than a minute" if whole < 1 else counted(whole, "minute")


def _task_lines(workspace: Path, interview: Interview) -> list[str]:
    desk = desk_path(workspace, interview.number)
    lines = []
    for task in interview.tasks:
        about = f"{task.kind}, about {task.minutes} minutes"
        state = _state(task, interview.terms.no_run)
        lines += [f"  {shown(desk / task.slug)}.py", wrapped(f"{task.title} ({about}){state}", " " * 6)]
    return lines


def _state(task: Task, no_run: bool) -> str:
    if not task.answers:
        return ": left" if task.left else ""
    if no_run:
        return ": submitted"
    last = task.answers[-1]
    return ": pass" if task.passed else f": {last.report.passed} of {len(last.report.checks)} checks pass"
