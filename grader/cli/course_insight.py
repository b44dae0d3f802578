"""``kata course insight``: a page on how an assignment went."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click

from grader.classroom.course import find_course
from grader.classroom.gradebook import exchange_root, gradebook_url
from grader.classroom.insight import insight_of
from grader.classroom.insight_page import page
from grader.classroom.reading import read_course
from grader.classroom.results import read_results
from grader.cli.kit import shown
from grader.cli.pages import write_page
from grader.errors import UsageError


@click.command("insight")
@click.argument("name", metavar="ASSIGNMENT")
@click.option(
    "--to",
    "target",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The page to write; by default insight/ASSIGNMENT.html in the course.",
)
@click.option("--names", is_flag=True, help="Show who the students are, in the place of numbers.")
def command(name: str, target: Path | None, names: bool) -> None:
    """Write a page on how ASSIGNMENT went, for the instructor.

    It shows scores, how hard each exercise and check was and how well it tells students apart, which mistakes
    were made, when work was handed in, and who may need help.
    """
    course = read_course(find_course())
    assignment = course.assignment(name)
    results = read_results(course, assignment, gradebook_url(course.folder))
    if not results:
        fact = "The gradebook has no students."
        raise UsageError(fact, f"Collect and grade first: nbgrader autograde {name}")
    insight = insight_of(course, assignment, results, exchange=exchange_root(course.folder), names=names)
    path = target or course.folder / "insight" / f"{name}.html"
    write_page(path, page(insight, datetime.now(UTC)))
    who = "students by name" if names else "students by numbers"
    click.echo(f"wrote {shown(path)}, {insight.handed_in} of {insight.students} handed in, {who}")
