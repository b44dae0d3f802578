"""``kata check``: which attempts to grade."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import click

from grader.catalog import Exercise, Kit
from grader.cli.errors import PASSING, say_problems
from grader.cli.grading import Attempt, Session
from grader.cli.kit import kit_option, named_exercise, open_kit, shown
from grader.cli.waiting import Waiting
from grader.errors import UsageError
from grader.learner.mock.holding import held, refuse_held
from grader.learner.plurals import counted
from grader.learner.workspace import is_installed, workspace_of

LEVELS = ("full", "no-opens", "portable")
_MAX_SEED = (1 << 63) - 1


@click.command("check")
@click.argument("names", nargs=-1, metavar="[NAME...]")
@click.option(
    "--source",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Grade this file as an attempt at the exercise NAME.",
)
@click.option("--seed", type=click.IntRange(0, _MAX_SEED), metavar="N", help="Draw the same inputs again.")
@click.option("--official", is_flag=True, help="Withhold inputs, expected values and output.")
@click.option(
    "--level",
    type=click.Choice(LEVELS),
    help="Confine attempts this much (default: as much as this machine can).",
)
@click.option("--json", "as_json", is_flag=True, help="Print one report a line, and nothing else.")
@kit_option
@click.pass_context
def command(
    ctx: click.Context,
    *,
    names: Sequence[str],
    source: Path | None,
    seed: int | None,
    official: bool,
    level: str | None,
    as_json: bool,
) -> None:
    """Grade the exercises NAME, or without a name all whose stubs you edited.

    Exit code: 0 if all pass, 1 if one does not, 2 for a mistake in the command, 3 for a fault of the kit.
    A stub that you name and did not start does not pass; without a name, nothing edited is nothing wrong.
    """
    if source is not None and len(names) != 1:
        raise UsageError(
            "--source needs to know which exercise the file attempts.",
            f"Name that one: kata check NAME --source {source}",
        )
    kit = open_kit()
    session = Session(kit, seed=seed, official=official, level=level, as_json=as_json)
    if names:
        status = session.run(_named(kit, names, source))
    else:
        status = max(_check_edited(kit, session, as_json), say_problems(kit.problems))
    ctx.exit(status)


def _named(kit: Kit, names: Sequence[str], source: Path | None) -> list[Attempt]:
    exercises = {exercise.slug: exercise for exercise in (named_exercise(kit, name) for name in names)}
    for slug in exercises:
        refuse_held(workspace_of(kit), slug, "nothing else grades it")
    if source is not None:
        _require_file(source)
    return [_attempt(kit, exercise, source) for exercise in exercises.values()]


def _attempt(kit: Kit, exercise: Exercise, source: Path | None) -> Attempt:
    stub = kit.stub_path(exercise)
    if source is None or source.absolute() == stub:
        return Attempt(exercise, stub)
    # Nobody edits the stubs of the installed kit: there a file of their own is a learner's answer.
    return Attempt(exercise, source, counts=is_installed(kit))


def _require_file(source: Path) -> None:
    """Refuse what was mistyped, rather than call it an attempt."""
    if source.is_dir():
        raise UsageError(f"{source} is a folder.", "Give the file of one attempt.")
    if not os.path.lexists(source):  # a link that leads nowhere is there, and grading says what it is
        raise UsageError(f"There is no file {source}.", "Check how its name is spelt.")


def _check_edited(kit: Kit, session: Session, as_json: bool) -> int:
    with Waiting("Looking for edited stubs"):
        edited = _edited(kit)
    if not edited:
        click.echo(_nothing(kit), err=as_json)
        return PASSING  # as in pytest: what is not started is not wrong
    names = ", ".join(exercise.slug for exercise in edited)
    count = counted(len(edited), "stub that you edited", "stubs that you edited")
    click.echo(f"Checking {count}: {names}\n", err=as_json)
    return session.run([Attempt(exercise, kit.stub_path(exercise)) for exercise in edited])


def _edited(kit: Kit) -> list[Exercise]:
    from grader.learner.keeping import is_edited  # noqa: PLC0415 - only where nothing is named

    closed = held(workspace_of(kit))
    return [e for e in kit.exercises if e.slug not in closed and is_edited(kit, e)]


def _nothing(kit: Kit) -> str:
    folder = shown(kit.stubs / "exercises")
    if is_installed(kit):
        raise UsageError(
            f"There is nothing to check: this is the installed kit, {folder}, whose stubs nobody edits.",
            "Go to a folder of your own that holds exercises/, or name a file: kata check NAME --source FILE",
        )
    return f"There is nothing to check: no stub of {folder} is edited yet.\nkata next says where to begin."
