"""``kata course forget``: remove a student."""

from __future__ import annotations

import click

from grader.classroom.course import find_course
from grader.classroom.forgetting import Traces, find_traces, forget, remaining
from grader.classroom.gradebook import exchange_root, gradebook_url
from grader.classroom.reading import read_course
from grader.cli.errors import NOT_PASSING
from grader.cli.kit import shown
from grader.learner.plurals import counted

_FEW = 12


@click.command("forget")
@click.argument("student")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_context
def command(ctx: click.Context, student: str, yes: bool) -> None:
    """Remove STUDENT's rows, folders, reports and feedback, and search for what is left.

    It cannot be undone. Copies elsewhere, such as backups and exported tables, are not reached.
    """
    course = read_course(find_course())
    url, exchange = gradebook_url(course.folder), exchange_root(course.folder)
    traces = find_traces(course, student, url, exchange)
    _tell(traces)
    if not yes:
        click.confirm("Remove all of it?", abort=True)
    forget(course, traces, url)
    left = remaining(course, traces, exchange)
    if left:
        click.echo(f"\n{student} is still named in:")
        for place in left:
            click.echo(f"  {place}")
        click.echo("These are yours to look at; course.toml is never written.")
        ctx.exit(NOT_PASSING)
    places = [shown(course.folder), *([] if exchange is None else [str(exchange / course.name)])]
    click.echo(f"\nGone. No file of {' and '.join(places)} names {', '.join(traces.terms)}.")


def _tell(traces: Traces) -> None:
    rows = counted(traces.submissions, "submission")
    click.echo(f"gradebook: {rows if traces.enrolled else 'no rows'}")
    for path in traces.paths[:_FEW]:
        click.echo(f"  {shown(path)}")
    if len(traces.paths) > _FEW:
        click.echo(f"  and {len(traces.paths) - _FEW} more")
