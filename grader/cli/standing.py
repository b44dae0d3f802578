"""``kata`` alone: the board."""

from __future__ import annotations

from collections.abc import Sequence

import click

from grader.catalog import Kit
from grader.cli.errors import say_note, say_problems
from grader.cli.kit import open_kit
from grader.errors import KataError
from grader.learner import Progress, board_lines, read_progress, workspace_of
from grader.learner.events import now
from grader.learner.mock.store import under_way
from grader.learner.planning import outlook
from grader.learner.reviewing import current_plan, due_on, schedule_of

_NAMED = 3


def show_board() -> None:
    """Print where the learner stands."""
    kit = open_kit()
    progress = read_progress(workspace_of(kit), kit)
    if progress.history.problem:
        say_note(progress.history.problem)
    click.echo("\n".join([*board_lines(progress, kit), *_day(kit, progress)]))
    click.echo("\n  kata check grades what you edited; kata --help shows the rest.")
    click.get_current_context().exit(say_problems(kit.problems))


def _day(kit: Kit, progress: Progress) -> list[str]:
    """Return what is due for review, and what the plan has for today."""
    today, events = now().date(), progress.history.events
    plan = current_plan(events)
    dues = schedule_of(kit, events, plan)
    lines = _under_way(kit)
    if ready := due_on(today, dues):
        lines.append(f"  due for review: {_names([due.exercise for due in ready])}")
    if plan and plan.interview > today:
        share = outlook(plan, kit, progress, dues, today).shares[0]
        left = (plan.interview - today).days
        brings = _names(share.exercises) if share.exercises else "nothing new"
        lines.append(f"  today, {left} day{'s' * (left > 1)} before the interview: {brings}")
    return ["", *lines] if lines else []


def _under_way(kit: Kit) -> list[str]:
    """Return that a mock interview is under way: its clock runs whether anybody thinks of it or not."""
    try:
        interview = under_way(workspace_of(kit))
    except KataError as error:
        say_note(error)
        return []
    return [f"  mock interview {interview.number} is under way: kata mock"] if interview else []


def _names(slugs: Sequence[str]) -> str:
    more = f", and {len(slugs) - _NAMED} more" if len(slugs) > _NAMED else ""
    return ", ".join(slugs[:_NAMED]) + more
