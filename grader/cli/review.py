"""``kata review``: solved exercises come back, from a blank stub."""

from __future__ import annotations

import click

from grader.catalog import Exercise, Kit
from grader.cli.errors import say_note, say_problems
from grader.cli.kit import kit_option, named_exercise, open_kit, shown
from grader.errors import UsageError
from grader.learner import State, read_progress, workspace_of
from grader.learner.events import now
from grader.learner.keeping import begin_review
from grader.learner.reviewing import Due, current_plan, due_on, schedule_of

_SHOWN = 8


@click.command("review")
@click.argument("name", required=False)
@kit_option
@click.pass_context
def command(ctx: click.Context, name: str | None) -> None:
    """Show what is due; with NAME, begin: its stub opens blank, and your old attempt is kept.

    When it comes back next follows from attempts, hints, time and outcome.
    """
    kit = open_kit()
    if name is not None:
        _begin(kit, name)
        return
    progress = read_progress(workspace_of(kit), kit)
    if progress.history.problem:
        say_note(progress.history.problem)
    events = progress.history.events
    today = now().date()
    dues = schedule_of(kit, events, current_plan(events), today)
    reviewing = progress.under_review()
    for slug in reviewing:
        _say_under_way(kit, kit.exercise(slug))
    if reviewing and len(reviewing) < len(dues):
        click.echo()
    dues = {slug: due for slug, due in dues.items() if slug not in reviewing}
    ready = due_on(today, dues)
    if ready or dues or not reviewing:
        click.echo("\n".join(_listed(kit, ready) if ready else [_nothing(dues)]))
    ctx.exit(say_problems(kit.problems))


def _begin(kit: Kit, name: str) -> None:
    exercise = named_exercise(kit, name)
    workspace = workspace_of(kit)
    standing = read_progress(workspace, kit).of(exercise.slug)
    if standing.state is not State.SOLVED:
        fact = f"`{exercise.slug}` is not solved yet, so there is nothing to review."
        raise UsageError(fact, f"Solve it first: kata check {exercise.slug}")
    if standing.reviewing:  # to begin again would put away what is written
        _say_under_way(kit, exercise)
        return
    done = begin_review(kit, workspace, exercise)
    if done.problem:
        say_note(done.problem)
    click.echo(f"{exercise.title}: the stub is blank again. It is meant to take {exercise.minutes} minutes.")
    click.echo(f"  edit   {shown(done.stub)}\n  then   kata check {exercise.slug}")
    if done.kept:
        click.echo(f"Your earlier answer waits, for after the pass:\n  {shown(done.kept)}")


def _say_under_way(kit: Kit, exercise: Exercise) -> None:
    click.echo(f"The review of {exercise.slug} is under way.")
    click.echo(f"  edit   {shown(kit.stub_path(exercise))}\n  then   kata check {exercise.slug}")


def _listed(kit: Kit, ready: list[Due]) -> list[str]:
    titles = {exercise.slug: exercise for exercise in kit.exercises}
    lines = [f"{len(ready)} due for review:", ""]
    for due in ready[:_SHOWN]:
        exercise = titles[due.exercise]
        lines.append(f"  {due.exercise}  ({exercise.minutes} minutes, due since {due.day.isoformat()})")
    if len(ready) > _SHOWN:
        lines.append(f"  and {len(ready) - _SHOWN} more")
    return [*lines, "", f"  begin  kata review {ready[0].exercise}"]


def _nothing(dues: dict[str, Due]) -> str:
    if not dues:
        return "Nothing comes back yet: solve an exercise first."
    soonest = min(dues.values(), key=lambda due: due.day)
    return f"Nothing is due today. The next is {soonest.exercise}, on {soonest.day.isoformat()}."
