"""``kata watch``: check what is saved, at once."""

from __future__ import annotations

import codecs
import importlib.util
import os
import sys

import click

from grader.catalog import Exercise, Kit
from grader.cli.errors import say_note, say_problems
from grader.cli.kit import kit_option, named_exercise, open_kit
from grader.cli.prose import may_colour, width
from grader.errors import UsageError
from grader.learner import Progress, next_exercise, read_progress, workspace_of
from grader.learner.workspace import is_installed
from grader.model import Report

_DUMB = ("", "dumb", "unknown")


@click.command("watch")
@click.argument("name", required=False)
@click.option("--plain", is_flag=True, help="Line by line, as in a pipe or a dumb terminal.")
@click.option("--theme", type=click.Choice(["dark", "light"]), help="Default: as the terminal says it is.")
@kit_option
def command(name: str | None, *, plain: bool, theme: str | None) -> None:
    """Show an exercise and check it whenever you save it; NAME, or the one to do next.

    Nothing advances by itself. Ctrl-C or q ends it.
    """
    kit = open_kit()
    say_problems(kit.problems)
    first = named_exercise(kit, name) if name else None
    progress = read_progress(workspace_of(kit), kit)
    if progress.history.problem:
        say_note(progress.history.problem)
    first = first or next_exercise(progress, kit) or next(iter(kit.exercises), None)
    if first is None:
        raise UsageError("The kit holds no exercise.", "Name another kit with --kit.")
    _require_stubs(kit, first)
    if plain or not _has_screen():
        _watch_plainly(kit, progress)
    else:
        _watch(kit, progress, first, theme or _theme())


def _require_stubs(kit: Kit, first: Exercise) -> None:
    if is_installed(kit):
        raise UsageError(
            f"There is nothing to watch: this is the installed kit, {kit.stub_path(first).parents[1]}, "
            "whose stubs nobody edits.",
            "Lay out a folder of your own, and watch there: kata start prep && cd prep",
        )


def _has_screen() -> bool:
    """Return whether there is a terminal on which one can draw, and that takes what is drawn."""
    streams = (sys.stdin, sys.stdout, sys.stderr)  # Textual reads the first, and draws on the last
    if not all(stream is not None and stream.isatty() for stream in streams):
        return False
    if sys.platform != "win32" and os.environ.get("TERM", "") in _DUMB:
        return False
    return codecs.lookup(sys.stderr.encoding).name == "utf-8"


def _theme() -> str:
    """Return the theme: without colour on request, else by what some terminals say of their background."""
    if os.environ.get("NO_COLOR"):
        return "none"
    background = os.environ.get("COLORFGBG", "").rpartition(";")[2]
    return "light" if background in ("7", "15") else "dark"


def _watch(kit: Kit, progress: Progress, first: Exercise, theme: str) -> None:
    if importlib.util.find_spec("textual") is None:
        raise UsageError(
            "The full screen of kata watch needs Textual, which is not installed.",
            f"Install it: {sys.executable} -m pip install 'mlkata[watch]'\nOr do without: kata watch --plain",
        )
    from grader.learner.watch.app import Watch  # noqa: PLC0415 - it brings Textual along
    from grader.learner.watch.bench import THEMES  # noqa: PLC0415

    Watch(kit, progress, first, theme=THEMES[theme]).run()


def _watch_plainly(kit: Kit, progress: Progress) -> None:
    from grader import render  # noqa: PLC0415 - it brings numpy along
    from grader.learner.watch.plain import watch_plainly  # noqa: PLC0415

    def show(report: Report, hints: tuple[int, int]) -> str:
        return render.report(report, colour=may_colour(), hints=hints, width=width())

    watch_plainly(kit, progress, click.echo, show)
