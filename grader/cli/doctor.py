"""``kata doctor``: what this machine can confine, what is missing, and how to mend it."""

from __future__ import annotations

from collections.abc import Iterable

import click

from grader.catalog import Kit
from grader.cli import facts
from grader.cli.errors import INTERNAL, NOT_PASSING, PASSING, printable
from grader.cli.facts import Fact
from grader.cli.kit import kit_option, open_kit
from grader.cli.prose import wrapped
from grader.cli.waiting import Waiting
from grader.errors import UsageError

_MARGIN = " " * 18


@click.command("doctor")
@kit_option
@click.pass_context
def command(ctx: click.Context) -> None:
    """Show what works here, and how to mend what does not.

    Exit status: 0 if attempts are confined, 1 if they only run in a process of their own, 3 if grading fails.
    """
    _show("Versions", facts.versions())
    level, confinement = facts.confinement()
    _show("Confinement", confinement)
    kit = _kit_or_none()
    graded = False
    if kit is not None:
        _show("Kit and workspace", [*facts.of_kit(kit), *facts.of_state(kit)])
        with Waiting("Grading an untouched stub"):
            graded, grading = facts.grading(kit)
        _show("Grading", grading)
    confined = level != "portable"
    click.echo(_conclusion(graded, confined))
    status = INTERNAL if not graded else PASSING if confined else NOT_PASSING
    ctx.exit(max(status, INTERNAL if kit is not None and kit.problems else PASSING))


def _kit_or_none() -> Kit | None:
    try:
        return open_kit()
    except UsageError as error:
        _show("Kit and workspace", [Fact("kit", error.fact, error.fix)])
        return None


def _show(title: str, found: Iterable[Fact]) -> None:
    click.echo(title)
    for fact in found:
        mark = "!" if fact.fix else " "
        click.echo(wrapped(printable(fact.state), f"{mark} {fact.name:<14}  "))
        if fact.fix:
            click.echo(wrapped(printable(fact.fix), f"{_MARGIN}-> "))
    click.echo()


def _conclusion(graded: bool, confined: bool) -> str:
    if not graded:
        return "Grading does not work here yet: mend what is marked with !."
    if not confined:
        return "You can practise here, but not grade officially: attempts are not confined."
    return "Attempts are confined and graded here."
