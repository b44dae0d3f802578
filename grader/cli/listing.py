"""``kata list``: all exercises, by chapter."""

from __future__ import annotations

from collections.abc import Iterator

import click

from grader.catalog import Chapter, Kit
from grader.cli.errors import say_note, say_problems
from grader.cli.kit import kit_option, open_kit
from grader.learner import Progress, State, read_progress, workspace_of

_COLUMNS = "  {:<30}  {:>2} min  difficulty {}  {:<9}  {}"


@click.command("list")
@kit_option
@click.pass_context
def command(ctx: click.Context) -> None:
    """Show all exercises in teaching order, and where you stand with each."""
    kit = open_kit()
    progress = read_progress(workspace_of(kit), kit)
    if progress.history.problem:
        say_note(progress.history.problem)
    click.echo("\n".join(_lines(kit, progress)))
    ctx.exit(say_problems(kit.problems))


def _lines(kit: Kit, progress: Progress) -> Iterator[str]:
    for chapter in kit.chapters:
        yield from _chapter_lines(chapter, progress)
        yield ""
    solved = len(progress.within(State.SOLVED))
    yield f"{solved} of {len(progress.standings)} exercises solved"


def _chapter_lines(chapter: Chapter, progress: Progress) -> Iterator[str]:
    solved = sum(progress.of(exercise.slug).state is State.SOLVED for exercise in chapter.exercises)
    yield f"{chapter.folder}: {chapter.title}, {solved} of {len(chapter.exercises)} solved"
    for exercise in chapter.exercises:
        standing = progress.of(exercise.slug)
        words = "" if standing.state is State.NOT_STARTED else standing.words()
        row = (exercise.slug, exercise.minutes, exercise.difficulty, exercise.asked, words)
        yield _COLUMNS.format(*row).rstrip()
