"""The four trees mirror each other, and hold nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from grader.audit.findings import Finding, Place
from grader.audit.questions import OPEN
from grader.catalog import Exercise, Kit

_CHAPTER = re.compile(r"(\d\d)_[a-z][a-z0-9_]*")
_ZOO = re.compile(r"(?:right|wrong|probe)_[a-z0-9_]+\.py")
EQUIVALENT = "equivalent.toml"


def check_exercise_files(kit: Kit, exercise: Exercise) -> Iterator[Finding]:
    """Find what is missing of the files of an exercise."""
    expected = {
        kit.stub_path(exercise): f"Write it: python -m grader.catalog.layout {exercise.slug}",
        kit.solution_path(exercise): "Write the reference solution.",
        kit.suite_path(exercise): "Write the hidden suite.",
    }
    for path, fix in expected.items():
        if not path.is_file():
            yield Place(kit.root, path, exercise.slug).finding("mirror", "The file is missing.", fix)
    zoo = kit.zoo_path(exercise)
    if not zoo.is_dir():
        fix = "Add right_*.py and wrong_*.py: attempts with a known outcome."
        yield Place(kit.root, zoo, exercise.slug).finding("mirror", "The zoo is missing.", fix)


def check_trees(kit: Kit) -> Iterator[Finding]:
    """Find files that belong to no exercise, and chapters that are named wrongly."""
    yield from _check_chapters(kit)
    malformed = {problem.path.parent.name for problem in kit.problems}
    for path in _stray(kit):
        if not any(part in malformed for part in path.relative_to(kit.root).parts):
            fix = "Take it away, or enter its exercise in the chapter.toml."
            yield Place(kit.root, path).finding("stray", "The file belongs to no exercise.", fix)


def _check_chapters(kit: Kit) -> Iterator[Finding]:
    taken: dict[str, str] = {}
    for chapter in kit.chapters:
        place = Place(kit.root, kit.root / "exercises" / chapter.folder)
        match = _CHAPTER.fullmatch(chapter.folder)
        if not match:
            fact = f"The chapter's folder is named {chapter.folder}."
            yield place.finding("chapters", fact, "Name it with two digits first, as in 05_kernels.")
        elif (other := taken.setdefault(match[1], chapter.folder)) != chapter.folder:
            fact = f"The number {match[1]} belongs to {other} already."
            yield place.finding("chapters", fact, "Give the chapter a number of its own.")


def _stray(kit: Kit) -> Iterator[Path]:
    folders = {chapter.folder for chapter in kit.chapters}
    stubs = {f"{e.chapter}/{e.slug}.py" for e in kit.exercises}
    suites = {f"{e.chapter}/test_{e.slug}.py" for e in kit.exercises}
    zoos = {f"{e.chapter}/{e.slug}" for e in kit.exercises}
    own = {"questions.csv", OPEN, *(f"{folder}/chapter.toml" for folder in folders)}
    yield from _not_among(kit.root / "exercises", stubs | own)
    yield from _not_among(kit.root / "solutions", stubs)
    yield from _not_among(kit.root / "tests" / "exercises", suites)
    for path in _files(kit.root / "tests" / "attempts"):
        folder = path.parent.relative_to(kit.root / "tests" / "attempts").as_posix()
        if folder not in zoos or not (_ZOO.fullmatch(path.name) or path.name == EQUIVALENT):
            yield path


def _not_among(tree: Path, expected: Iterable[str]) -> Iterator[Path]:
    for path in _files(tree):
        if path.relative_to(tree).as_posix() not in expected:
            yield path


def _files(tree: Path) -> Iterator[Path]:
    """Yield the files of a tree; those of tools do not count."""
    for path in sorted(tree.rglob("*")):
        parts = path.relative_to(tree).parts
        if path.is_file() and not any(part.startswith((".", "__pycache__")) for part in parts):
            yield path
