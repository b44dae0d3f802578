"""What students install: a folder, a wheel and a branch, searched for what is hidden before it is written."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import grader
from grader.catalog import Kit
from grader.classroom.branch import commit
from grader.classroom.course import Assignment, Course
from grader.classroom.hidden import leaks
from grader.classroom.secret import read_secret
from grader.classroom.student_kit import kit_files, package_files, student_version
from grader.classroom.wheel import requirements, requires_python, wheel_bytes, wheel_name
from grader.errors import UsageError

_MARK = ".kata-release"
_README = """\
# {title}

Exercises with their public checks. The hidden suites, by which answers are graded, are not here.

```sh
python3 -m venv .venv && .venv/bin/python -m pip install -q . jupyterlab && source .venv/bin/activate
pytest exercises/      # runs the public checks of every stub
kata check NAME        # of one
jupyter lab            # in a notebook: %load_ext grader, then check("NAME")
```
"""
_PYPROJECT = """\
[build-system]
requires = ["hatchling>=1.26"]
build-backend = "hatchling.build"

[project]
name = "mlkata"
version = "{version}"
description = "Exercises with their public checks: a student's copy"
license = "MIT"
license-files = ["LICENSE"]
requires-python = "{python}"
dependencies = [
{dependencies}]

[project.scripts]
kata = "grader.cli:main"

[project.entry-points.pytest11]
mlkata = "grader.plugin"

[tool.hatch.build.targets.wheel]
packages = ["grader"]

[tool.hatch.build.targets.wheel.force-include]
"exercises" = "grader/_kit/exercises"

[tool.pytest]
minversion = "9.0"
testpaths = ["exercises"]
addopts = ["--import-mode=importlib"]
"""
_IGNORED = "__pycache__/\n.venv/\n.kata/\n.pytest_cache/\n.ipynb_checkpoints/\ndist/\n"


class Released(NamedTuple):
    """What was written.

    Attributes
    ----------
    commit
        The branch's commit, or "".
    fresh
        Whether the commit is new.
    """

    folder: Path
    wheel: Path
    exercises: int
    commit: str = ""
    fresh: bool = False


def release(course: Course, assignments: Sequence[Assignment], folder: Path, *, branch: str = "") -> Released:
    """Write what students install into a folder, and onto a branch of the course's repository.

    Raises
    ------
    UsageError
        If the folder holds something else, or something hidden would be released; then nothing is written.
    """
    _require_ours(folder)
    version = student_version()
    package, kit = package_files(), kit_files(course, assignments)
    licence = _licence()
    files = {**package, **kit, **_surroundings(course, version, licence)}
    inside = {f"grader/_kit/{name}": data for name, data in kit.items()}
    wheel = f"dist/{wheel_name(version)}"
    everything = {**files, wheel: wheel_bytes({**package, **inside}, version, licence)}
    _require_clean(course, everything)
    identity, fresh = "", False
    if branch:
        message = f"Release {course.title}, mlkata {version}"
        identity, fresh = commit(course.folder, branch, files, message)
    _write(folder, everything)
    stubs = sum(name.endswith(".py") and "/.pristine/" not in name for name in kit)
    return Released(folder, folder / wheel, stubs, identity, fresh)


def _surroundings(course: Course, version: str, licence: bytes) -> dict[str, bytes]:
    dependencies = "".join(f'  "{one}",\n' for one in requirements())
    python = requires_python()
    pyproject = _PYPROJECT.format(version=version, python=python, dependencies=dependencies)
    return {
        "pyproject.toml": pyproject.encode(),
        "README.md": _README.format(title=course.title).encode(),
        "LICENSE": licence,
        ".gitignore": _IGNORED.encode(),
        _MARK: b"kata course release-kit wrote this folder and will replace it: keep nothing here.\n",
    }


def _licence() -> bytes:
    from importlib.metadata import distribution  # noqa: PLC0415

    beside = Path(grader.__file__).parent.parent / "LICENSE"
    if beside.is_file():
        return beside.read_bytes()
    text = distribution("mlkata").read_text("licenses/LICENSE")
    return (text or "MIT License\n").encode()


def _require_clean(course: Course, files: dict[str, bytes]) -> None:
    """Refuse to release anything of what is hidden, whatever mistake it would come by."""
    kits: list[Kit] = list(course.kits())
    public = [kit.pristine(exercise) for kit in kits for exercise in kit.exercises]
    public += [data.decode("utf-8", "replace") for data in package_files().values()]
    found = leaks(files, kits, read_secret(course.folder), public)
    if found:
        fact = f"Something hidden would be released, so nothing was written: {found[0][:200]}"
        raise UsageError(f"{fact} ({len(found)} in all).", "Take it out of the course's files, or report it.")


def _require_ours(folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise UsageError(f"{folder} is a file.", "Name a folder that is not there yet.")
    if folder.is_dir() and any(folder.iterdir()) and not (folder / _MARK).is_file():
        fact = f"{folder} holds something else than an earlier release."
        raise UsageError(fact, "Name a folder that is empty or not there yet.")
    if (folder / ".git").exists():
        fix = "Name another folder; --branch keeps releases in git."
        raise UsageError(f"{folder} is a git repository, which would be lost.", fix)


def _write(folder: Path, files: dict[str, bytes]) -> None:
    try:
        if folder.is_dir():
            shutil.rmtree(folder)
        for name, data in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    except OSError as error:
        fact = f"The release cannot be written: {error.filename or folder}: {error.strerror}."
        raise UsageError(fact, "Name a folder in which you may write.") from error
