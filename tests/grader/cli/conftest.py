"""A kit small enough to read, the command in this process, and the command as a process."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from grader.catalog import Kit
from grader.cli import kata
from grader.grade import judge_for

HALVE = '''"""Halve a number."""


def halve(x: float) -> float:
    """Return half of `x`.

    >>> halve(2.0)
    1.0
    """
    return x / 2
'''
TWICE = (
    HALVE.replace("Halve", "Double")
    .replace("half of", "twice")
    .replace("halve", "twice")
    .replace("1.0", "4.0")
)
TWICE = TWICE.replace("x / 2", "x * 2")
SHOUT = '''"""Shout."""


def shout(word: str) -> str:
    """Return `word` in capitals."""
    return word.upper()
'''

SUITE = '''"""Hidden suite."""

from grader import checks


def test_large(attempt, rng):
    """Large numbers are treated like small ones."""
    x = float(rng.uniform(1e6, 1e7))
    checks.close(attempt.{slug}(x), {oracle})


def test_zero(attempt):
    """Zero stays zero."""
    checks.close(attempt.{slug}(0.0), 0.0)
'''
SHOUT_SUITE = '''"""Hidden suite."""

from grader import checks


def test_word(attempt):
    """Letters become capitals."""
    checks.equal(attempt.shout("hey"), "HEY")
'''

WRONG = '"""You take a third."""\n\n\ndef halve(x):\n    return x / 3\n'
CHAPTER = 'format = 1\ntitle = "{title}"\nabout = "Some."\n'
EXERCISE = """
[[exercise]]
slug = "{slug}"
title = "{title}"
kind = "code"
difficulty = 2
minutes = 5
points = 10
asked = "often"
roles = ["mle"]
hints = [
  "What is a half?",
  "A concept, with a reference that is long enough to need a second line on a terminal.",
  "An outline.",
]

[[exercise.followups]]
question = "And a third?"
answer = "Divide by three."
"""

FILES = {
    "exercises/01_numbers/chapter.toml": CHAPTER.format(title="Numbers")
    + EXERCISE.format(slug="halve", title="Halve a number")
    + EXERCISE.format(slug="twice", title="Double a number"),
    "exercises/02_words/chapter.toml": CHAPTER.format(title="Words")
    + EXERCISE.format(slug="shout", title="Shout a word"),
    "exercises/01_numbers/halve.py": HALVE.replace("return x / 2", "raise NotImplementedError"),
    "exercises/01_numbers/twice.py": TWICE.replace("return x * 2", "raise NotImplementedError"),
    "exercises/02_words/shout.py": SHOUT.replace("return word.upper()", "raise NotImplementedError"),
    "solutions/01_numbers/halve.py": HALVE,
    "solutions/01_numbers/twice.py": TWICE,
    "solutions/02_words/shout.py": SHOUT,
    "tests/exercises/01_numbers/test_halve.py": SUITE.format(slug="halve", oracle="x / 2"),
    "tests/exercises/01_numbers/test_twice.py": SUITE.format(slug="twice", oracle="x + x"),
    "tests/exercises/02_words/test_shout.py": SHOUT_SUITE,
    "tests/attempts/01_numbers/halve/wrong_third.py": WRONG,
}


def write_kit(root: Path) -> Kit:
    """Write the kit."""
    for name, text in FILES.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return Kit(root)


@pytest.fixture
def kit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Kit:
    """Make the kit's folder the working folder. No judge of it has started."""
    made = write_kit(tmp_path / "kit")
    monkeypatch.chdir(made.root)
    return made


@pytest.fixture(scope="session")
def _judged(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kit]:
    made = write_kit(tmp_path_factory.mktemp("judged"))
    yield made
    judge_for(made).close()


@pytest.fixture
def judged(_judged: Kit, monkeypatch: pytest.MonkeyPatch) -> Iterator[Kit]:
    """Make the folder of a kit whose judge is shared by all tests the working folder."""
    monkeypatch.chdir(_judged.root)
    yield _judged
    shutil.rmtree(_judged.root / ".kata", ignore_errors=True)
    (_judged.root / ".kata").unlink(missing_ok=True)
    write_kit(_judged.root)


@pytest.fixture
def run() -> Callable[..., Result]:
    """Run the command in this process."""

    def invoke(*arguments: str, **options: Any) -> Result:
        result = CliRunner().invoke(kata, list(arguments), prog_name="kata", **options)
        assert "Traceback" not in result.output
        return result

    return invoke


@pytest.fixture
def start() -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    """Start the command as a process, in this environment with the changes given."""
    started = []

    def popen(*arguments: str, cwd: Path, **options: Any) -> subprocess.Popen[bytes]:
        environment = {**os.environ, **options.pop("env", {})}
        options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
        command = [sys.executable, "-m", "grader.cli", *arguments]
        environment = {name: value for name, value in environment.items() if value is not None}
        started.append(subprocess.Popen(command, cwd=cwd, env=environment, **options))
        return started[-1]

    yield popen
    for process in started:
        process.kill()
        process.communicate()
