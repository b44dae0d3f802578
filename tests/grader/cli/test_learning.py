"""`kata hint`, `kata solution` and `kata reset`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from grader.catalog import Kit
from grader.learner import read_history
from tests.grader.small_kit import HALVE

from .test_board import graded

Run = Callable[..., Result]


def test_hints_one_by_one(kit: Kit, run: Run) -> None:
    """Each call shows one hint more, numbered, and what is left."""
    first = run("hint", "halve")
    assert first.stdout == "Hint 1 of 3\n\n  What is a half?\n\n2 more: kata hint halve\n"
    assert (
        run("hint", "halve").stdout
        == """\
Hint 1 of 3

  What is a half?

Hint 2 of 3

  A concept, with a reference that is long enough to need a second line on a
  terminal.

1 more: kata hint halve
"""
    )
    end = "Hint 3 of 3\n\n  An outline.\n\n{} Still stuck? kata solution halve --give-up\n"
    assert run("hint", "halve").stdout.endswith(end.format("That was the last one."))
    assert run("hint", "halve").stdout.endswith(end.format("You have seen them all."))
    assert first.exit_code == 0


def test_hint_that_cannot_be_recorded(kit: Kit, run: Run) -> None:
    """In a folder that cannot be written the first hint is shown, and where the others are."""
    (kit.root / ".kata").write_text("in the way")
    result = run("hint", "halve")
    assert result.exit_code == 0
    assert "What is a half?" in result.stdout
    assert result.stderr.startswith("Note: Your progress is not recorded, as ")
    assert result.stderr.endswith(
        "      So the next call shows the same hints; all of them are in exercises/01_numbers/chapter.toml.\n"
    )


def test_solution_is_closed_before_a_pass(kit: Kit, run: Run) -> None:
    """Before a pass the solution is refused, with what helps instead."""
    graded(kit, "halve", "fail", 1)
    result = run("solution", "halve")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == (
        "Error: You have not solved `halve` yet (failing, 1 of 3).\n"
        "       `kata hint halve` has 3 more hints.\n"
        "       `kata solution halve --give-up` shows it all the same.\n"
    )
    for _ in range(3):
        run("hint", "halve")
    assert "kata hint" not in run("solution", "halve").stderr


def test_solution_after_a_pass(kit: Kit, run: Run) -> None:
    """After a pass there are the solution with its path, and the follow-up questions with answers."""
    graded(kit, "halve", "pass", 3)
    result = run("solution", "halve")
    assert result.exit_code == 0
    assert result.stdout == (
        f"solutions/01_numbers/halve.py\n\n{HALVE}\n"
        "An interviewer may ask next:\n\n1. And a third?\n\n   Divide by three.\n"
    )


def test_giving_up_is_recorded(kit: Kit, run: Run) -> None:
    """Who gives up sees the solution, and the history knows; the exercise is not solved by that."""
    result = run("solution", "halve", "--give-up")
    assert result.exit_code == 0
    assert "return x / 2" in result.stdout
    (event,) = read_history(kit.root).events
    assert event.gave_up  # type: ignore[union-attr]
    assert "0 of 3 exercises solved" in run().stdout


def test_solution_in_a_copy_without_solutions(kit: Kit, run: Run) -> None:
    """Where the solutions are not there, a sentence says so."""
    (kit.root / "solutions").rename(kit.root / "away")
    (kit.root / "tests").rename(kit.root / "gone")
    graded(kit, "halve", "pass", 1)
    result = run("solution", "halve")
    assert result.exit_code == 2
    assert result.stderr == (
        "Error: The solution of `halve` is not in this copy of the kit.\n"
        "       Ask who gave it to you, or name a complete kit with --kit.\n"
    )


def test_reset(kit: Kit, run: Run) -> None:
    """A reset says which stub is as it came and where the attempt is kept."""
    stub = kit.stub_path(kit.exercise("halve"))
    stub.write_text(HALVE, encoding="utf-8")
    result = run("reset", "halve")
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[:3] == [
        "The stub is as it came.",
        "  exercises/01_numbers/halve.py",
        "Your attempt is kept.",
    ]
    assert Path(lines[3].strip()).read_text("utf-8") == HALVE
    assert stub.read_text("utf-8") == kit.pristine(kit.exercise("halve"))


def test_reset_of_what_is_untouched(kit: Kit, run: Run) -> None:
    """An untouched stub needs no reset."""
    result = run("reset", "halve")
    assert result.exit_code == 0
    assert result.stdout == (
        "There is nothing to reset: the stub is as it came.\n  exercises/01_numbers/halve.py\n"
    )


def test_reset_of_what_is_missing(kit: Kit, run: Run) -> None:
    """A deleted stub comes back."""
    kit.stub_path(kit.exercise("halve")).unlink()
    assert run("reset", "halve").stdout == (
        "The stub was missing, and is there again.\n  exercises/01_numbers/halve.py\n"
    )


def test_reset_that_cannot_keep_the_attempt(kit: Kit, run: Run) -> None:
    """Where the attempt cannot be kept nothing is changed, and exit code 3 says so."""
    stub = kit.stub_path(kit.exercise("halve"))
    stub.write_text(HALVE, encoding="utf-8")
    (kit.root / ".kata").write_text("in the way")
    result = run("reset", "halve")
    assert (result.exit_code, result.stdout) == (3, "")
    assert result.stderr.startswith("Error: Your attempt cannot be copied, so nothing was changed: ")
    assert stub.read_text("utf-8") == HALVE


@pytest.mark.parametrize("command", ["hint", "solution", "reset"])
def test_stub_may_be_named_by_its_path(kit: Kit, run: Run, command: str) -> None:
    """The path of a stub stands for its exercise."""
    graded(kit, "halve", "pass", 3)
    assert run(command, "exercises/01_numbers/halve.py").exit_code == 0
