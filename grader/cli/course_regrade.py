"""``kata course regrade``: grade one exercise of all submissions again."""

from __future__ import annotations

import click

from grader.classroom.course import find_course
from grader.classroom.reading import read_course


@click.command("regrade")
@click.argument("assignment")
@click.argument("exercise")
@click.option("--apply", "write", is_flag=True, help="Write the scores; without it they are only shown.")
def command(assignment: str, exercise: str, write: bool) -> None:
    """Grade EXERCISE of all submissions to ASSIGNMENT again, after its suite was mended.

    Scores given by hand stay.
    """
    from grader.classroom.choosing import overtaken  # noqa: PLC0415 - it loads nbgrader
    from grader.classroom.regrading import regrade  # noqa: PLC0415
    from grader.classroom.starting import nbgrader_of  # noqa: PLC0415

    course = read_course(find_course())
    db_url = nbgrader_of(course.folder).coursedir.db_url
    changes = list(regrade(course, assignment, exercise, db_url, write=write))
    raised = [change for change in changes if change.raised]
    lowered = [change for change in changes if change.lowered]
    for change in sorted({*raised, *lowered}):
        click.echo(f"{change.student}: {_points(change.before)} -> {_points(change.after)}")
    for change in changes:
        if change.manual is not None:
            click.echo(f"{change.student}: overridden by hand ({change.manual:g}): look")
    same = len(changes) - len(raised) - len(lowered)
    verb = ("raised", "lowered", "left") if write else ("raises", "lowers", "leaves")
    click.echo(f"{verb[0]} {len(raised)}, {verb[1]} {len(lowered)}, {verb[2]} {same}")
    for student in overtaken(course, course.assignment(assignment), db_url):
        again = f"nbgrader autograde {assignment} --student={student} --force"
        click.echo(f"{student}: another submission is the best now. To grade that one: {again}")
    if write:
        click.echo(f"\nNext: nbgrader generate_feedback {assignment} --force")
    elif raised or lowered:
        click.echo(f"\nNothing is written. To write it: kata course regrade {assignment} {exercise} --apply")


def _points(score: float | None) -> str:
    return "by hand" if score is None else f"{score:g}"
