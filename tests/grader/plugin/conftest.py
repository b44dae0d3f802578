"""Copies of the tiny kits, and pytest as a learner runs it: a command in a folder."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

KITS = Path(__file__).parents[2] / "kits"
SEED = 7
# A learner's environment: this run's own settings are not in it, and bytecode is kept.
_ENVIRONMENT = {
    name: value
    for name, value in os.environ.items()
    if not name.startswith(("PYTEST_", "COV_")) and name != "PYTHONDONTWRITEBYTECODE"
} | {"COLUMNS": "80"}
_ALONE = ("-p", "no:randomly", "-p", "no:sugar", "-p", "no:xdist", "-p", "no:cacheprovider")


@dataclass(frozen=True)
class Run:
    """What a run of pytest came to.

    Attributes
    ----------
    status
        The exit status.
    text
        What it printed.
    reports
        By exercise, if ``--kata-json`` was given.
    """

    status: int
    text: str
    reports: Mapping[str, Any]

    @property
    def board(self) -> str:
        """What stands below the title of the board."""
        return self.text.rpartition(" ML Kata ")[2].partition("= short test summary")[0]

    @property
    def counts(self) -> str:
        """The last line, without its frame and the time."""
        return self.text.rstrip().rpartition("\n")[2].strip("= ").rpartition(" in ")[0]


Runner = Callable[..., Run]
Copier = Callable[..., Path]


def command(*arguments: str) -> list[str]:
    """Return the command line of pytest with these arguments."""
    return [sys.executable, "-m", "pytest", *arguments]


def environment() -> dict[str, str]:
    """Return the environment of a learner."""
    return dict(_ENVIRONMENT)


@pytest.fixture
def kit(tmp_path: Path) -> Callable[..., Path]:
    """Return a function that copies a scenario's kit, or joins several, and returns the folder."""

    def copy(*scenarios: str) -> Path:
        return join_kits(tmp_path / "-".join(scenarios)[:60], scenarios)

    return copy


def join_kits(root: Path, scenarios: tuple[str, ...]) -> Path:
    """Make one kit of several, a chapter from each."""
    for number, scenario in enumerate(scenarios, 1):
        chapter = f"{number:02d}_{scenario}"
        for tree in ("exercises", "solutions", "tests/exercises", "tests/attempts"):
            source = KITS / scenario / tree / "01_x"
            if source.is_dir():
                shutil.copytree(source, root / tree / chapter)
    shutil.copy(KITS / scenarios[0] / "exercises" / "questions.csv", root / "exercises")
    return root


def stub(root: Path, scenario: str) -> Path:
    """Return the one stub of a scenario."""
    (path,) = (root / "exercises").glob(f"*/{scenario}.py")
    return path


@pytest.fixture(scope="session")
def warm() -> Iterator[subprocess.Popen[str]]:
    """Provide the process that forks for each run."""
    program = [sys.executable, str(Path(__file__).with_name("warm.py"))]
    with subprocess.Popen(
        program, env=environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        yield process
        assert process.stdin is not None
        process.stdin.close()


@pytest.fixture
def run(tmp_path: Path, warm: subprocess.Popen[str]) -> Runner:
    """Return a function that runs pytest in a folder, without other plugins."""
    return _warm_runner(tmp_path, warm)


@pytest.fixture(scope="module")
def run_once(tmp_path_factory: pytest.TempPathFactory, warm: subprocess.Popen[str]) -> Runner:
    """Return the same as `run`, for fixtures that several tests share."""
    return _warm_runner(tmp_path_factory.mktemp("run"), warm)


@pytest.fixture
def run_cold(tmp_path: Path) -> Runner:
    """Return the same as `run`, in a process of its own from the start."""

    def run_pytest(folder: Path, *arguments: str, alone: bool = True) -> Run:
        given = _arguments(arguments, tmp_path, alone)
        done = subprocess.run(
            command(*given),
            cwd=folder,
            env=environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=120,
            check=False,
        )
        return _finished(done.returncode, done.stdout, tmp_path)

    return run_pytest


def _warm_runner(folder_of_output: Path, warm: subprocess.Popen[str]) -> Runner:
    def run_pytest(folder: Path, *arguments: str, alone: bool = True) -> Run:
        output = folder_of_output / "output.txt"
        request = {
            "folder": str(folder),
            "arguments": _arguments(arguments, folder_of_output, alone),
            "environment": environment(),
            "output": str(output),
        }
        assert warm.stdin is not None and warm.stdout is not None
        warm.stdin.write(json.dumps(request) + "\n")
        warm.stdin.flush()
        status = int(warm.stdout.readline())
        return _finished(status, output.read_text(), folder_of_output)

    return run_pytest


def _arguments(arguments: Sequence[str], folder: Path, alone: bool) -> list[str]:
    (folder / "reports.jsonl").unlink(missing_ok=True)
    given = [*(_ALONE if alone else ()), f"--kata-json={folder / 'reports.jsonl'}", *arguments]
    if not any(argument.startswith("--kata-seed") for argument in arguments):
        given.append(f"--kata-seed={SEED}")
    return given


def _finished(status: int, text: str, folder: Path) -> Run:
    target = folder / "reports.jsonl"
    lines = target.read_text().splitlines() if target.exists() else []
    reports = {report["exercise"]: report for report in map(json.loads, lines)}
    return Run(status, text, reports)


def normal(report: Mapping[str, Any]) -> dict[str, Any]:
    """Return a report without what differs from run to run and from machine to machine."""
    text = json.dumps({**report, "seconds": 0, "versions": {}, "confinement": "any"})
    text = re.sub(r"/\d\d_\w+/test_", "/01_x/test_", text)
    # On a machine that is very busy an endless loop meets its limit of waiting first.
    text = text.replace("t did not answer within 1 s of waiting.", "t was still computing after 0.2 s.")
    return dict(json.loads(text))


def read_junit(path: Path) -> dict[str, str]:
    """Return by name of the test what JUnit's file says of it: passed, failure, error or skipped."""
    cases = ElementTree.parse(path).getroot().iter("testcase")
    outcomes = {}
    for case in cases:
        tags = [child.tag for child in case if child.tag in ("failure", "error", "skipped")]
        outcomes[f"{case.get('classname')}::{case.get('name')}"] = tags[0] if tags else "passed"
    return outcomes
