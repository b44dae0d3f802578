"""The command and its sub-commands, each loaded when it is first used; and the end of every error."""

from __future__ import annotations

import importlib
import signal
import sys
from pathlib import Path
from typing import Any

import click

import grader
from grader.cli.errors import INTERRUPTED, translated
from grader.cli.kit import kit_option

# Sub-command to its module; the help is here too, so that showing it loads none of them.
_KNOWN = {
    "start": ("start", "Lay out a workspace of your own."),
    "update": ("update", "Bring a workspace up to date after an upgrade."),
    "list": ("listing", "All exercises, and where you stand with each."),
    "plan": ("plan", "What each day until the interview brings."),
    "review": ("review", "Solved exercises that come back, from a blank stub."),
    "mock": ("mock", "A timed mock interview, with a score sheet at the end."),
    "next": ("upcoming", "What to do next."),
    "watch": ("watch", "Check what you save, at once, on a full screen."),
    "check": ("check", "Grade what you edited, or the exercises named."),
    "hint": ("hint", "One more hint."),
    "solution": ("solution", "The solution, and what an interviewer asks next."),
    "approaches": ("approaches", "Several ways to solve an exercise, and what each costs."),
    "notebook": ("notebook", "Exercises as Jupyter notebooks."),
    "reset": ("reset", "Begin again; your old attempt is kept."),
    "report": ("report", "A page on how you are doing, to look at in a browser."),
    "doctor": ("doctor", "What this machine can confine, and what is missing."),
    "course": ("course", "Hand exercises out through nbgrader, for instructors."),
    "audit": ("audit", "Check the kit itself, for those who write exercises."),
}
# A student's copy lacks some.
COMMANDS = {
    name: (module, words)
    for name, (module, words) in _KNOWN.items()
    if (Path(__file__).parent / f"{module}.py").is_file()
}


class Kata(click.Group):
    """A group whose commands are loaded late, and whose errors are all a fact and a fix."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names, in the order in which a learner meets them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load one command."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"grader.cli.{COMMANDS[cmd_name][0]}")
        command: click.Command = module.command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what the commands do, without loading them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, words) for name, (_, words) in COMMANDS.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command, or say which one may have been meant."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            raise unknown_command(args[0])
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; whatever it raises becomes a sentence and an exit code."""
        with translated():
            return super().invoke(ctx)


def unknown_command(name: str) -> click.UsageError:
    """Return the error of a name that is no command."""
    import difflib  # noqa: PLC0415 - needed for this error only

    close = difflib.get_close_matches(name, COMMANDS, n=1)
    fix = f"Did you mean `kata {close[0]}`?" if close else f"There are: {', '.join(COMMANDS)}."
    return click.UsageError(f"There is no command `{name}`. {fix}")


@click.group(
    cls=Kata,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit status: 0 passing, 1 not passing, 2 usage, 3 the kit's own fault.",
)
@click.version_option(grader.__version__, prog_name="kata")
@kit_option
@click.pass_context
def kata(ctx: click.Context) -> None:
    """Coding exercises for machine-learning interviews.

    Edit the stubs of exercises/, and check them. Without a command: where you stand.
    """
    if ctx.invoked_subcommand is None:
        importlib.import_module("grader.cli.standing").show_board()


def main() -> None:
    """Run the command and end the process with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a locale that lacks a character must not end a report
            stream.reconfigure(errors="backslashreplace")
    try:
        status = kata.main(prog_name="kata", standalone_mode=False)
        sys.exit(status if isinstance(status, int) else 0)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(INTERRUPTED)
    finally:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # what is left is to end the judge, and that is quick
