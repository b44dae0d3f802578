"""The command writes stubs, or compares them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from typing import TypeAlias

import pytest

from grader.catalog import Kit, layout

MakeKit: TypeAlias = Callable[..., Kit]


def run(kit: Kit, *arguments: str) -> int:
    """Run the command within a kit."""
    return layout.main(["--kit", str(kit.root), *arguments])


def test_write(make_kit: MakeKit, capsys: pytest.CaptureFixture[str]) -> None:
    """The command writes a stub once, and is content with one that is right."""
    kit = make_kit({"exercises/01_numbers/halve.py": None})
    path = kit.stub_path(kit.exercise("halve"))
    assert run(kit, "halve") == 0
    assert capsys.readouterr().out == f"wrote {path}\n"
    assert path.read_text() == kit.pristine(kit.exercise("halve"))
    assert run(kit, "halve") == 0
    assert capsys.readouterr().out == ""


def test_check(make_kit: MakeKit, capsys: pytest.CaptureFixture[str]) -> None:
    """With --check a stub that differs is named, and left as it is."""
    kit = make_kit()
    path = kit.stub_path(kit.exercise("halve"))
    assert run(kit, "--check") == 0
    path.write_text("mine")
    assert run(kit, "--check") == 1
    said = f"{path} is not the stub of {kit.solution_path(kit.exercise('halve'))}.\n"
    assert capsys.readouterr().err == said
    assert path.read_text() == "mine"
    assert run(kit, "--all") == 0
    assert path.read_text() != "mine"


def test_name_needed(make_kit: MakeKit, capsys: pytest.CaptureFixture[str]) -> None:
    """Without a name nothing is written over: the stubs may hold answers."""
    with pytest.raises(SystemExit) as caught:
        run(make_kit())
    assert caught.value.code == 2
    assert "name the exercises whose stubs are to be written, or give --all" in capsys.readouterr().err


def test_unknown_name(make_kit: MakeKit, capsys: pytest.CaptureFixture[str]) -> None:
    """A wrong name is an error of usage."""
    assert run(make_kit(), "halv") == 2
    assert capsys.readouterr().err == "There is no exercise `halv`. Did you mean `halve`?\n"


def test_problems_of_the_kit(make_kit: MakeKit, capsys: pytest.CaptureFixture[str]) -> None:
    """What is malformed is told after the rest is done, as an error of the kit."""
    kit = make_kit({"exercises/02_more/chapter.toml": "format = 2", "solutions/01_numbers/halve.py": "x ="})
    assert run(kit, "--check") == 3
    first, second = capsys.readouterr().err.splitlines()
    assert "pip install -U mlkata" in first
    assert second.endswith("halve.py:1: This is not Python: invalid syntax. Mend the solution.")


def test_as_a_module(make_kit: MakeKit) -> None:
    """The command runs by its module's name, without a warning."""
    command = [sys.executable, "-W", "error", "-m", "grader.catalog.layout", "--check"]
    done = subprocess.run(command, cwd=make_kit().root, check=False, capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
