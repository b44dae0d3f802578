"""``kata report``: a page to look at."""

from __future__ import annotations

from pathlib import Path

import click

from grader.cli.errors import printable, say_note, say_problems
from grader.cli.kit import kit_option, open_kit, shown
from grader.cli.pages import write_page
from grader.learner.events import now
from grader.learner.workspace import state_folder, workspace_of


@click.command("report")
@click.option(
    "--to",
    "target",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The page to write; by default .kata/report.html.",
)
@click.option("--open", "is_opened", is_flag=True, help="Show it in a browser.")
@kit_option
@click.pass_context
def command(ctx: click.Context, target: Path | None, is_opened: bool) -> None:
    """Write a page on how you are doing.

    It shows the plan, your progress, each chapter, what comes back when, which mistakes you made, your mock
    interviews, and time and attempts. It is one file, and asks for no other.
    """
    from grader.learner.report.overview import overview_of  # noqa: PLC0415 - not for --help
    from grader.learner.report.page import page  # noqa: PLC0415

    kit = open_kit()
    workspace = workspace_of(kit)
    overview = overview_of(workspace, kit, now())
    if overview.progress.history.problem:
        say_note(overview.progress.history.problem)
    path = target or state_folder(workspace) / "report.html"
    write_page(path, page(overview))
    click.echo(f"wrote {printable(shown(path))}")
    address = path.resolve().as_uri()
    if not is_opened:
        click.echo(f"  open it in a browser: {address}")
    elif not _opened(address):
        click.echo(f"No browser was found. Open it yourself: {address}", err=True)
    ctx.exit(say_problems(kit.problems))


def _opened(address: str) -> bool:
    import webbrowser  # noqa: PLC0415 - for --open only

    try:
        return webbrowser.open(address)
    except webbrowser.Error:
        return False
