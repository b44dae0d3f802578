"""``kata course insight``: a page on how an assignment went."""

from __future__ import annotations

import os
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
    _write(path, page(insight, datetime.now(UTC)))
    who = "students by name" if names else "students by numbers"
    click.echo(f"wrote {shown(path)}, {insight.handed_in} of {insight.students} handed in, {who}")


def _write(path: Path, text: str) -> None:
    """Write a page that only its owner may read: it tells of grades."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_name(f".{path.name}.new")
        partial.unlink(missing_ok=True)
        descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        partial.replace(path)
    except OSError as error:
        fact = f"{path} cannot be written: {error.strerror}."
        raise UsageError(fact, "Name a place where you may write: --to FILE") from error
