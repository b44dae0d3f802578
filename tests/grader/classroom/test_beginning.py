"""A new course is complete, and what an instructor wrote is never lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from grader.classroom.beginning import begin
from grader.classroom.build import build
from grader.classroom.reading import read_course
from grader.classroom.secret import read_secret
from grader.cli import kata


def test_example_is_sound(tmp_path: Path) -> None:
    """The example course is read and built as it is written, with a date to come."""
    assert not any(one.kept for one in begin(tmp_path / "course"))
    course = read_course(tmp_path / "course")
    (week,) = course.assignments
    assert week.due is not None and week.due.tzinfo is not None
    assert [built.path.name for built in build(course, week)] == ["probabilities.ipynb", "losses.ipynb"]
    assert len(read_secret(course.folder)) == 32
    assert ".kata/" in (course.folder / ".gitignore").read_text().split()


def test_again(tmp_path: Path) -> None:
    """A second call brings back what is missing, and keeps all else: the secret above all."""
    begin(tmp_path)
    secret = read_secret(tmp_path)
    (tmp_path / "course.toml").write_text("# mine\n")
    (tmp_path / ".gitignore").unlink()
    assert {one.path.name: one.kept for one in begin(tmp_path)} == {
        "course.toml": True,
        "nbgrader_config.py": True,
        ".gitignore": False,
        "secret": True,
    }
    assert (tmp_path / "course.toml").read_text() == "# mine\n"
    assert read_secret(tmp_path) == secret


def test_commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The commands say what they wrote and what comes next; an error is a sentence and status 2."""
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(kata, ["course", "init", "ml"])
    files = ("course.toml", "nbgrader_config.py", ".gitignore", ".kata/secret")
    wrote = "".join(f"wrote ml/{name}\n" for name in files)
    assert done.output == f"{wrote}\nEdit ml/course.toml, then, in ml: kata course build\n"
    assert done.exit_code == 0
    monkeypatch.chdir(tmp_path / "ml")
    built = CliRunner().invoke(kata, ["course", "build", "week1"])
    assert built.output == (
        "wrote source/week1/probabilities.ipynb\nwrote source/week1/losses.ipynb\n"
        "\nNext: nbgrader generate_assignment week1\n"
    )
    assert CliRunner().invoke(kata, ["course", "build", "week1"]).output.count("as it was") == 2


def test_no_course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Outside of a course it is said how to begin one."""
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(kata, ["course", "build"])
    assert result.exit_code == 2
    assert "no folder there holds a course.toml" in result.output
