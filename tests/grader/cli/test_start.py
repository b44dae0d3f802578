"""`kata start` lays a workspace out, and `kata update` brings it up to date."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

import grader
from grader.catalog import Kit, find_kit
from grader.catalog.marker import Marker, marker_path, read_marker, write_marker
from tests.grader.small_kit import HALVE, TWICE

Run = Callable[..., Result]


@pytest.fixture
def prep(kit: Kit, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Start a workspace from the kit, and go there."""
    monkeypatch.chdir(tmp_path)
    assert run("start", "prep", "--kit", "kit").exit_code == 0
    monkeypatch.chdir("prep")
    return tmp_path / "prep"


def test_start(kit: Kit, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A new learner is told what there is, and the next three commands."""
    monkeypatch.chdir(tmp_path)
    result = run("start", "my prep", "--kit", "kit")
    assert result.exit_code == 0
    assert result.output == (
        "3 exercises are laid out in my prep/exercises.\n\n"
        "  cd 'my prep'\n"
        "  kata next           what to do first\n"
        "  pytest exercises/   grades what you edited\n"
    )
    found = sorted(path.name for path in (tmp_path / "my prep").iterdir())
    assert found == [".kata", "exercises", "pyproject.toml"]
    assert read_marker(tmp_path / "my prep") == Marker(kit=str(kit.root), laid_by=grader.__version__)


def test_start_here(kit: Kit, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that is there already is used as it is, its own files left alone."""
    here = tmp_path / "here"
    (here / ".venv").mkdir(parents=True)
    (here / "pyproject.toml").write_text("mine")
    monkeypatch.chdir(here)
    result = run("start", ".", "--kit", str(kit.root))
    assert result.exit_code == 0
    assert "  cd " not in result.output
    assert (here / "pyproject.toml").read_text() == "mine"
    assert find_kit().stubs == here


def test_start_without_a_name(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The empty name of a variable that is not set does not mean the working folder."""
    monkeypatch.chdir(tmp_path)
    result = run("start", "")
    assert result.exit_code == 2
    assert result.stderr == (
        "Error: The name of the folder is empty.\n       Name one, or . for this one: kata start prep\n"
    )
    assert not list(tmp_path.glob("exercises"))


def test_start_again(kit: Kit, run: Run, prep: Path) -> None:
    """To start once more finishes what was interrupted, and harms nothing."""
    (prep / "exercises" / "01_numbers" / "halve.py").write_text(HALVE)
    marker_path(prep).write_text("{")
    result = run("start", ".", "--kit", str(kit.root))
    assert result.exit_code == 0
    assert result.output.startswith(
        "This is a workspace already, and what you wrote is as it was.\n"
        "Nothing is new; after an upgrade of mlkata, kata update brings what is.\n\n  kata next"
    )
    assert (prep / "exercises" / "01_numbers" / "halve.py").read_text() == HALVE
    assert read_marker(prep).laid_by == grader.__version__


def test_start_after_an_interruption(run: Run, kit: Kit, prep: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What an earlier start did not come to is laid out, and named; --kit need not be given again."""
    shutil.rmtree(prep / "exercises")
    (prep / ".kata" / "history.jsonl").unlink()
    monkeypatch.chdir(prep.parent)
    assert run("start", "prep").output.startswith(
        "prep is a workspace already, and what you wrote is as it was.\n3 new: halve, twice, shout\n"
    )


def test_start_again_with_another_kit(run: Run, kit: Kit, prep: Path, tmp_path: Path) -> None:
    """Another kit than that of the workspace is not taken in silence, nor left out in silence."""
    shutil.copytree(kit.root, tmp_path / "other")
    refused = run("start", ".", "--kit", "../other")
    assert refused.exit_code == 2
    assert refused.stderr == (
        f"Error: {prep} is a workspace already, of another kit.\n"
        f"       To draw from this one from now on: kata update {prep} --kit ../other\n"
    )
    assert run("start", ".").exit_code == 0


@pytest.mark.parametrize(
    ("folder", "words"),
    [
        (
            "kit",
            "Error: {tmp}/kit is a kit already, and a workspace as it is.\n       Work there: cd {tmp}/kit",
        ),
        ("file", "Error: {tmp}/file is not a folder.\n       Choose another name: kata start FOLDER\n"),
        ("file/prep", "Error: {tmp}/file/prep cannot be written: Not a directory.\n       Choose another"),
    ],
)
def test_start_where_it_cannot_be(
    kit: Kit, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str, words: str
) -> None:
    """A place that cannot be a workspace is refused with a sentence, and left alone."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").write_text("text")
    result = run("start", folder, "--kit", "kit")
    assert result.exit_code in (2, 3)
    assert words.format(tmp=tmp_path) in result.stderr
    assert (tmp_path / "file").read_text() == "text"


def test_start_from_a_workspace(run: Run, kit: Kit, prep: Path) -> None:
    """A workspace is no kit to draw from; its own kit is named."""
    result = run("start", "../other", "--kit", ".")
    assert result.exit_code == 2
    assert result.stderr == (f"Error: . is a workspace, and no kit.\n       Name its kit: --kit {kit.root}\n")


def test_the_day_in_a_workspace(run: Run, prep: Path) -> None:
    """Every command finds the workspace, from any folder in it."""
    path = prep / "exercises" / "01_numbers" / "halve.py"
    assert "  edit   exercises/01_numbers/halve.py" in run("next").output
    path.write_text(HALVE)
    assert run("check").exit_code == 0
    assert run("check", "exercises/01_numbers/halve.py").exit_code == 0
    assert "solved          1  halve" in run().output
    assert "halve " in run("list").output and "1 of 3 exercises solved" in run("list").output
    assert "return x / 2" in run("solution", "halve").output
    assert "Hint 1 of 3" in run("hint", "twice").output
    result = run("reset", "halve")
    assert "The stub is as it came." in result.output
    assert "NotImplementedError" in path.read_text()
    assert [kept.read_text() for kept in (prep / ".kata" / "attempts" / "halve").iterdir()] == [HALVE]
    assert "the stub is blank again" in run("review", "halve").output


def test_update(kit: Kit, run: Run, prep: Path) -> None:
    """What is new, what was replaced and what was kept is said in this order."""
    assert run("update").output == "All stubs are up to date.\n"
    mine = prep / "exercises" / "01_numbers" / "halve.py"
    mine.write_text(HALVE)
    for name, text in (("halve", HALVE), ("twice", TWICE)):
        kit.solution_path(kit.exercise(name)).write_text(text.replace("number", "figure"))
    result = run("update")
    assert result.exit_code == 0
    assert result.output == (
        "1 replaced, untouched: twice\n"
        "You edited these, so they are as they were; the new stub lies beside:\n"
        "  exercises/01_numbers/halve.new.py\n"
    )
    assert mine.read_text() == HALVE
    (prep / "exercises" / "01_numbers" / "twice.py").unlink()
    (prep / "exercises" / "02_words" / "shout.py").rename(prep / "exercises" / "02_words" / "loud.py")
    assert run("update").output == (
        "Deleted, and left so: twice, shout; kata reset NAME lays it out again.\n"
    )


def test_update_of_a_suite(kit: Kit, run: Run, prep: Path) -> None:
    """What was solved by a suite that is another one now is named; the next check clears it."""
    (prep / "exercises" / "01_numbers" / "halve.py").write_text(HALVE)
    assert run("check", "halve").exit_code == 0
    suite = kit.suite_path(kit.exercise("halve"))
    suite.write_text(suite.read_text() + "\n# stricter\n")
    assert run("update").output == (
        "All stubs are up to date.\nSolved by an earlier suite; kata check grades it again: halve\n"
    )
    assert "Solved by an earlier suite: halve; kata check grades it again." in run().output
    assert run("check").exit_code == 0
    assert run("update").output == "All stubs are up to date.\n"


def test_update_after_reset(kit: Kit, run: Run, prep: Path) -> None:
    """A stub that was reset to a newer one counts as untouched."""
    path = prep / "exercises" / "01_numbers" / "halve.py"
    path.write_text(HALVE)
    solution = kit.solution_path(kit.exercise("halve"))
    solution.write_text(HALVE.replace("number", "figure"))
    run("reset", "halve")
    solution.write_text(HALVE.replace("number", "quantity"))
    assert run("update").output == "1 replaced, untouched: halve\n"
    assert "quantity" in path.read_text()


def test_update_where_the_kit_is_elsewhere(kit: Kit, run: Run, prep: Path, tmp_path: Path) -> None:
    """A kit that was moved is named anew, once."""
    kit.root.rename(tmp_path / "moved")
    result = run()
    assert result.exit_code == 2
    assert f"is not at {kit.root} any more.\n       Say where it is now: kata update {prep}" in result.stderr
    assert run("update", "--kit", str(tmp_path / "moved")).output == "All stubs are up to date.\n"
    assert "0 of 3 exercises solved" in run().output


def test_update_of_no_workspace(kit: Kit, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A kit with stubs of its own is not updated by the command, and elsewhere there is nothing to update."""
    result = run("update")
    assert result.exit_code == 2
    assert "is a kit with stubs of its own, and no workspace" in result.stderr
    monkeypatch.chdir(tmp_path)
    result = run("update")
    assert result.exit_code == 2
    assert result.stderr == (
        f"Error: There is no workspace at or above {tmp_path}.\n       Lay one out: kata start FOLDER\n"
    )


def test_moved_workspace(run: Run, prep: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A workspace that was moved or renamed works as before, with its history."""
    (prep / "exercises" / "01_numbers" / "halve.py").write_text(HALVE)
    assert run("check", "halve").exit_code == 0
    moved = prep.rename(tmp_path / "other name")
    monkeypatch.chdir(moved / "exercises")
    assert "1 of 3 exercises solved" in run().output
    assert run("update").output == "All stubs are up to date.\n"


def test_workspace_of_a_later_version(run: Run, prep: Path) -> None:
    """A workspace of a later version is left alone, and the way out named."""
    write_marker(prep, Marker(format=2))
    for name in ("update", "next", "start"):
        result = run(name, *(["."] if name == "start" else []))
        assert result.exit_code == 2
        assert "was laid out by a later version of mlkata.\n       Upgrade mlkata" in result.stderr


@pytest.mark.skipif(shutil.which("git") is None, reason="it needs git")
def test_track(kit: Kit, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With --track a pass and an update are commits."""
    monkeypatch.chdir(tmp_path)
    result = run("start", "prep", "--kit", "kit", "--track")
    assert result.exit_code == 0
    assert "Git keeps them from now on" in result.output
    monkeypatch.chdir("prep")
    Path("exercises/01_numbers/halve.py").write_text(HALVE)
    assert run("check", "halve").exit_code == 0
    kit.solution_path(kit.exercise("twice")).write_text(TWICE.replace("number", "figure"))
    assert run("update").output == "1 replaced, untouched: twice\n"
    said = subprocess.run(["git", "log", "--format=%s"], check=True, capture_output=True, text=True).stdout
    assert said == f"Update to mlkata {grader.__version__}\nSolve halve\nLay out the exercises\n"


def test_track_without_git(kit: Kit, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is no git the workspace is laid out all the same, and that is said."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", "")
    result = run("start", "prep", "--kit", "kit", "--track")
    assert result.exit_code == 0
    assert "Note: Your workspace is not kept in git, as there is no git here." in result.stderr
    assert "3 exercises are laid out" in result.stdout
