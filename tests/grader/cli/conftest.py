"""A small kit as the working folder, the command in this process, and the command as a process."""

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
from tests.grader.small_kit import write_small_kit


@pytest.fixture
def kit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Kit:
    """Make the kit's folder the working folder. No judge of it has started."""
    made = write_small_kit(tmp_path / "kit")
    monkeypatch.chdir(made.root)
    return made


@pytest.fixture(scope="session")
def _judged(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kit]:
    made = write_small_kit(tmp_path_factory.mktemp("judged"))
    yield made
    judge_for(made).close()


@pytest.fixture
def judged(_judged: Kit, monkeypatch: pytest.MonkeyPatch) -> Iterator[Kit]:
    """Make the folder of a kit whose judge is shared by all tests the working folder."""
    monkeypatch.chdir(_judged.root)
    yield _judged
    shutil.rmtree(_judged.root / ".kata", ignore_errors=True)
    (_judged.root / ".kata").unlink(missing_ok=True)
    write_small_kit(_judged.root)


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
