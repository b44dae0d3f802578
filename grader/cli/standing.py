"""``kata`` alone: the board."""

from __future__ import annotations

from collections.abc import Sequence

import click

from grader.catalog import Kit
from grader.cli.errors import say_note, say_problems
from grader.cli.kit import NO_FOLDER, open_kit, workspace_below
from grader.cli.prose import wrapped
from grader.errors import KataError
from grader.learner import Progress, State, board_lines, read_progress, workspace_of
from grader.learner.events import now
from grader.learner.mock.store import under_way
from grader.learner.today import Today, read_today
from grader.learner.workspace import is_installed

_NAMED = 3


def show_board() -> None:
    """Print where the learner stands."""
    kit = open_kit()
    progress = read_progress(workspace_of(kit), kit)
    if progress.history.problem:
        say_note(progress.history.problem)
    today = read_today(progress, kit, now().date())
    click.echo("\n".join([*board_lines(progress, kit, today), *_day(kit, progress, today)]))
    if not is_installed(kit):
        words = "kata check grades what you edited; kata --help shows the rest."
    elif below := workspace_below():
        words = f"your progress is kept in your folder: cd {below}"
    else:
        words = f"{NO_FOLDER}: kata start prep lays one out."
    click.echo(f"\n  {words}")
    click.get_current_context().exit(say_problems(kit.problems))


def _day(kit: Kit, progress: Progress, today: Today) -> list[str]:
    """Return how far each chapter is, what is due for review, and what the plan has for today."""
    lines = [*_by_chapter(kit, progress), *_under_way(kit)]
    if reviewing := progress.under_review():
        names = [f"{slug} ({progress.of(slug).score()})" for slug in reviewing]
        lines.append(f"  review under way: {_names(names)}")
    if today.due:
        lines.append(f"  due for review: {_names([due.exercise for due in today.due])}")
    if today.look:
        share = today.look.shares[0]
        nothing = "done" if share.done and not share.reviews else "nothing new"
        brings = _names(share.exercises) or nothing
        lines.append(wrapped(f"today, {today.left} before the interview: {brings}", "  "))
    elif today.over:
        lines.append(
            f"  the interview was on {today.over.isoformat()}; for the next: kata plan --interview DATE"
        )
    return ["", *lines] if lines else []


def _by_chapter(kit: Kit, progress: Progress) -> list[str]:
    """Return the chapters of which something is solved, by the number that their folders begin with."""
    solved = set(progress.within(State.SOLVED))
    parts = []
    for chapter in kit.chapters:
        if count := sum(exercise.slug in solved for exercise in chapter.exercises):
            number = chapter.folder.partition("_")[0]
            parts.append(f"{number} ({count} of {len(chapter.exercises)})")
    return [wrapped(f"solved by chapter: {', '.join(parts)}", "  ")] if parts else []


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
