"""``kata course``: hand exercises out through nbgrader, and grade them."""

from __future__ import annotations

import importlib
from typing import Any

import click

# Sub-command to its module; the help is here too, so that showing it loads none of them.
COMMANDS = {
    "init": ("course_init", "Begin a course in a folder."),
    "build": ("course_build", "Write the notebooks that nbgrader hands out."),
    "release-kit": ("course_release_kit", "Write what students install."),
    "autograde": ("course_autograde", "Grade submissions, several at a time."),
    "regrade": ("course_regrade", "Grade one exercise of all submissions again."),
    "export": ("course_export", "Write results for a spreadsheet, Canvas, Moodle or Gradescope."),
    "insight": ("course_insight", "Write a page on how an assignment went."),
    "similar": ("course_similar", "Show which submissions are most alike, for a person to look at."),
    "forget": ("course_forget", "Remove a student, and prove it by a search."),
}


class Course(click.Group):
    """A group whose commands are loaded late."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names, in the order in which an instructor meets them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load one command."""
        if cmd_name not in COMMANDS:
            return None
        command: Any = importlib.import_module(f"grader.cli.{COMMANDS[cmd_name][0]}").command
        return command if isinstance(command, click.Command) else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what the commands do, without loading them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, words) for name, (_, words) in COMMANDS.items()])


@click.group("course", cls=Course)
def command() -> None:
    """Hand exercises out through nbgrader, and grade them."""
