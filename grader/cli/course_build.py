"""``kata course build``: the notebooks of a course's assignments."""

from __future__ import annotations

import click

from grader.classroom.build import Built, build
from grader.classroom.course import Assignment, find_course
from grader.classroom.reading import read_course
from grader.cli.errors import say_note
from grader.cli.kit import shown
from grader.errors import KataError


@click.command("build")
@click.argument("names", nargs=-1, metavar="[ASSIGNMENT...]")
@click.option("--force", is_flag=True, help="Overwrite notebooks that were edited since they were built.")
def command(names: tuple[str, ...], force: bool) -> None:
    """Write the notebooks of each ASSIGNMENT, or of all, below source/."""
    course = read_course(find_course())
    assignments = [course.assignment(name) for name in names] or list(course.assignments)
    for assignment in assignments:
        for built in build(course, assignment, force=force):
            _tell(assignment, built)
    click.echo(f"\nNext: nbgrader generate_assignment {assignments[0].name}")


def _tell(assignment: Assignment, built: Built) -> None:
    click.echo(f"{'wrote' if built.changed else 'as it was'} {shown(built.path)}")
    if built.released:
        fact = f"Released was {built.path.stem} of {assignment.name} with other text in "
        fix = "Release it again before they submit, or undo the change."
        say_note(KataError(f"{fact}{', '.join(built.released)}.", fix))
