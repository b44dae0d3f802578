"""``kata course autograde``: grade an assignment's submissions, several at a time."""

from __future__ import annotations

import os

import click

from grader.classroom.course import find_course
from grader.classroom.reading import read_course
from grader.classroom.running import Run
from grader.classroom.worker import Done


@click.command("autograde")
@click.argument("assignment")
@click.option(
    "--jobs", type=click.IntRange(1, 64), default=os.cpu_count() or 1, show_default="all processors"
)
@click.option("--force", is_flag=True, help="Grade what was graded before, too.")
def command(assignment: str, jobs: int, force: bool) -> None:
    """Grade the submissions to ASSIGNMENT as nbgrader autograde does, several at a time.

    A run that was stopped goes on where it was: what is graded stays, and what was under way is graded anew.
    """
    run = Run(read_course(find_course()), assignment, force=force)
    orders = run.orders()
    failed: list[Done] = []
    with click.progressbar(length=len(orders), label=f"grading {assignment}", show_pos=True) as bar:

        def told(done: Done) -> None:
            bar.update(1)
            if done.error:
                failed.append(done)

        run.grade(orders, jobs, told)
    skipped = len(run.students()) - len(orders)
    graded = f"{len(orders) - len(failed)} graded"
    click.echo(f"{graded}, {skipped} graded before" if skipped else graded)
    for done in failed:
        click.echo(f"not graded: {done.student}: {done.error}", err=True)
    if failed:
        raise SystemExit(1)
