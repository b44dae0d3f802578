"""How errors end: a fact and a fix on standard error, and an exit code."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import click

from grader.cli.prose import wrapped
from grader.errors import KataError, KitError

PASSING, NOT_PASSING, USAGE, INTERNAL = 0, 1, 2, 3
INTERRUPTED = 130
NO_READER = 141
TRACEBACK = "KATA_TRACEBACK"


@contextmanager
def translated() -> Iterator[None]:
    """Show whatever is raised, and turn it into an exit code."""
    try:
        yield
    except KataError as error:
        say_error(fact_of(error), error.fix)
        raise click.exceptions.Exit(error.exit_code) from error
    except BrokenPipeError:
        _drop_output()
        raise click.exceptions.Exit(NO_READER) from None
    except KeyboardInterrupt:
        click.echo("Interrupted.", err=True)
        raise click.exceptions.Exit(INTERRUPTED) from None
    except (click.ClickException, click.exceptions.Exit, click.Abort):
        raise
    except OSError as error:
        _say_system_error(error)
        raise click.exceptions.Exit(INTERNAL) from error
    except Exception as error:
        _say_own_fault(error)
        raise click.exceptions.Exit(INTERNAL) from error


def say_error(fact: str, fix: str = "") -> None:
    """Print a fact and its fix on standard error."""
    _say("Error: ", fact, fix)


def say_note(error: KataError) -> None:
    """Print on standard error what does not keep the command from its work."""
    _say("Note: ", fact_of(error), error.fix)


def _say(lead: str, fact: str, fix: str) -> None:
    # Wrapped for a person's eyes only: whoever searches a log looks for whole sentences.
    terminal = sys.stderr is not None and sys.stderr.isatty()
    for number, line in enumerate([fact, *fix.splitlines()]):
        start, text = " " * len(lead) if number else lead, printable(line)
        click.echo(wrapped(text, start) if terminal else f"{start}{text}", err=True)


def say_problems(problems: tuple[KitError, ...]) -> int:
    """Print what is malformed in the kit; return the exit code that stands for it."""
    for problem in problems:
        say_error(fact_of(problem), problem.fix)
    return INTERNAL if problems else PASSING


def fact_of(error: KataError) -> str:
    """Return the fact of an error, with the place where it has one."""
    if isinstance(error, KitError):
        return f"{error.path}:{error.line}: {error.fact}" if error.line else f"{error.path}: {error.fact}"
    return error.fact


def printable(text: str) -> str:
    """Return text that cannot act on a terminal: names and paths may hold anything."""
    if text.isprintable():
        return text
    from grader.render import clean  # noqa: PLC0415 - it brings numpy along

    return clean(text)


def _say_system_error(error: OSError) -> None:
    where = f"{error.filename}: " if error.filename else ""
    words = error.strerror or str(error) or type(error).__name__
    say_error(f"{where}{words}.", "Mend that, and run the command again.")


def _say_own_fault(error: Exception) -> None:
    if os.environ.get(TRACEBACK):
        traceback.print_exception(error)
    frame = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{Path(frame.filename).name}, line {frame.lineno}"
    text = " ".join(str(error).split())[:200]
    fact = f"kata itself failed: {type(error).__name__}: {text} ({where})."
    say_error(fact, f"It is not your fault. Run it with {TRACEBACK}=1 and report what it prints.")


def _drop_output() -> None:
    """Let what is still buffered go nowhere: the reader is gone, and that is no error."""
    with suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
