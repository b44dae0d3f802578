"""``kata course release-kit``: what students install."""

from __future__ import annotations

from pathlib import Path

import click

from grader.classroom.course import find_course
from grader.classroom.reading import read_course
from grader.classroom.release import release
from grader.cli.kit import shown
from grader.learner.plurals import counted


@click.command("release-kit")
@click.argument("folder", type=click.Path(path_type=Path), metavar="DEST")
@click.option(
    "--assignment",
    "names",
    multiple=True,
    metavar="NAME",
    help="Release the exercises of this assignment (may be repeated; default: of all).",
)
@click.option(
    "--branch", default="", metavar="NAME", help="Also commit it to this branch, with a history of its own."
)
def command(folder: Path, names: tuple[str, ...], branch: str) -> None:
    """Write stubs, public checks and the package without what grades into DEST, and as a wheel.

    All of it is searched for solutions, hidden suites, known attempts and the course's secret first.
    """
    course = read_course(find_course())
    assignments = [course.assignment(name) for name in names] or list(course.assignments)
    released = release(course, assignments, folder, branch=branch)
    exercises = counted(released.exercises, "exercise with its", "exercises with their")
    click.echo(f"wrote {shown(released.folder)}, {exercises} public checks")
    click.echo(f"wrote {shown(released.wheel)}")
    if branch:
        word = "wrote" if released.fresh else "as it was"
        click.echo(f"{word} branch {branch}, {released.commit[:12]}")
    click.echo(f"\nStudents: pip install {released.wheel.name}")
