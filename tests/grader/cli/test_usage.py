"""Whatever is mistyped or missing, there is a fact, a fix, and the exit code of its kind."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

import grader
from grader.catalog import Kit
from grader.cli import app, listing
from grader.cli.app import COMMANDS
from grader.cli.check import LEVELS
from grader.sandbox import confine

Run = Callable[..., Result]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param(
            ["check", "halv"],
            "Error: There is no exercise `halv`.\n       Did you mean `halve`?\n",
            id="misspelt-exercise",
        ),
        pytest.param(["hint", "halv"], "Did you mean `halve`?", id="misspelt-for-hint"),
        pytest.param(["solution", "halv"], "Did you mean `halve`?", id="misspelt-for-solution"),
        pytest.param(["reset", "halv"], "Did you mean `halve`?", id="misspelt-for-reset"),
        pytest.param(["check", "qqqq"], "Error: There is no exercise `qqqq`.\n", id="unknown-exercise"),
        pytest.param(
            ["chek"], "Error: There is no command `chek`. Did you mean `kata check`?\n", id="misspelt-command"
        ),
        pytest.param(
            ["dance"],
            f"There is no command `dance`. There are: {', '.join(COMMANDS)}.\n",
            id="unknown-command",
        ),
        pytest.param(
            ["check", "--source", "x.py"],
            "Error: --source needs to know which exercise the file attempts.\n"
            "       Name that one: kata check NAME --source x.py\n",
            id="source-of-nothing",
        ),
        pytest.param(
            ["check", "halve", "twice", "--source", "x.py"],
            "       Name that one: kata check NAME --source x.py\n",
            id="source-of-two",
        ),
        pytest.param(
            ["check", "halve", "--source", "missing.py"],
            "Error: There is no file missing.py.\n       Check how its name is spelt.\n",
            id="missing-source",
        ),
        pytest.param(
            ["check", "halve", "--source", "exercises"],
            "Error: exercises is a folder.\n       Give the file of one attempt.\n",
            id="folder-as-source",
        ),
        pytest.param(
            ["check", "solutions/01_numbers/halve.py"],
            "       To grade a file that is elsewhere: kata check halve --source solutions/01_numbers/halv",
            id="path-of-no-stub",
        ),
        pytest.param(
            ["check", "notes.py"],
            "       To grade a file that is elsewhere: kata check NAME --source notes.py\n",
            id="path-of-no-exercise",
        ),
        pytest.param(["check", "halve", "--seed", "-1"], "-1 is not in the range", id="negative-seed"),
        pytest.param(["check", "halve", "--seed", "x"], "'x' is not a valid integer", id="seed-of-letters"),
        pytest.param(["check", "halve", "--level", "none"], "'none' is not one of 'full'", id="level"),
        pytest.param(["hint"], "Missing argument 'NAME'", id="hint-of-nothing"),
        pytest.param(["list", "--fast"], "No such option", id="option"),
        pytest.param(
            ["--kit", "nowhere", "list"],
            "Error: There is no folder nowhere.\n       Give the folder of a kit.\n",
            id="missing-kit",
        ),
    ],
)
def test_mistake_is_a_fact_and_a_fix(kit: Kit, run: Run, arguments: list[str], words: str) -> None:
    """A mistake in the command costs exit code 2, says what is wrong, and touches nothing."""
    result = run(*arguments)
    assert result.exit_code == 2
    assert words in result.stderr
    assert result.stdout == ""
    assert not (kit.root / ".kata").exists()


def test_control_characters_in_arguments_are_escaped(kit: Kit, run: Run) -> None:
    """What was typed is shown without its control characters acting on the terminal."""
    result = run("check", "\x1b[31mhalve\x9b")
    assert result.exit_code == 2
    assert "There is no exercise `\\x1b[31mhalve\\x9b`." in result.stderr
    assert "\x1b" not in result.stderr
    assert "\x1b" not in run("\x1b[31m").stderr


def test_malformed_chapter_of_the_exercise(kit: Kit, run: Run) -> None:
    """An exercise whose own chapter is malformed is the kit's fault: exit code 3, with path and line."""
    path = kit.root / "exercises" / "02_words" / "chapter.toml"
    path.write_text(path.read_text("utf-8").replace("minutes = 5", "minutes = 500"), encoding="utf-8")
    result = run("check", "shout")
    assert result.exit_code == 3
    assert result.stderr == f"Error: {path}:10: `minutes` of `shout` is 500.\n       It goes from 5 to 30.\n"


def test_folder_that_is_gone(kit: Kit, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A working folder that was deleted is a sentence."""
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    result = run("list")
    assert result.exit_code == 2
    assert result.stderr == (
        "Error: The working folder is not there any more.\n       Go to the kit's folder.\n"
    )
    os.chdir(kit.root)


def test_own_fault_is_owned(kit: Kit, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """An error inside the command is said to be its own, with its place and how to report it."""

    def broken(*_: object) -> None:
        raise KeyError("oops\x1b")

    monkeypatch.setattr(listing, "read_progress", broken)
    result = run("list")
    assert result.exit_code == 3
    first, second = result.stderr.splitlines()
    assert first.startswith("Error: kata itself failed: KeyError: 'oops\\x1b' (test_usage.py, line ")
    assert second.strip() == "It is not your fault. Run it with KATA_TRACEBACK=1 and report what it prints."


def test_system_error_names_its_file(kit: Kit, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the system refuses is said with the file it is about."""

    def refused(*_: object) -> None:
        raise PermissionError(13, "Permission denied", "/some/file")

    monkeypatch.setattr(listing, "read_progress", refused)
    result = run("list")
    assert result.exit_code == 3
    assert result.stderr == (
        "Error: /some/file: Permission denied.\n       Mend that, and run the command again.\n"
    )


def test_help_names_every_command_and_exit_code(run: Run) -> None:
    """The help has all commands with a line each, and what the exit codes mean."""
    result = run("--help")
    assert result.exit_code == 0
    width = max(map(len, app.COMMANDS))
    for name, (_, words) in app.COMMANDS.items():
        assert f"  {name:<{width}}  {words}\n" in result.stdout
    assert "Exit status: 0 passing, 1 not passing, 2 usage, 3 the kit's own fault." in result.stdout


@pytest.mark.parametrize("name", list(app.COMMANDS))
def test_every_command_has_help(run: Run, name: str) -> None:
    """Each command explains itself, also outside of any kit."""
    result = run(name, "-h")
    assert result.exit_code == 0
    assert result.stdout.startswith(f"Usage: kata {name} ")


def test_version(run: Run) -> None:
    """The version is that of the package."""
    assert run("--version").stdout == f"kata, version {grader.__version__}\n"


def test_levels_are_those_of_the_sandbox() -> None:
    """The levels that can be asked for are those that there are."""
    assert LEVELS == confine.LEVELS
