"""A chapter's folder as a node of pytest: its stubs in teaching order, and faults of its metadata."""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest

from grader.catalog import Exercise, Kit
from grader.errors import KataError, KitError, UsageError
from grader.judge.nodes import Placeholder, Stub
from grader.learner.keeping import is_edited


class Chapter(pytest.Directory):
    """The folder of a chapter."""

    kit: Kit
    official: bool

    @classmethod
    def at(cls, parent: pytest.Collector, path: Path, kit: Kit, official: bool) -> Chapter:
        """Return the node of the folder at `path`."""
        node: Chapter = cls.from_parent(parent, path=path)
        node.kit = kit
        node.official = official
        return node

    def collect(self) -> Iterable[pytest.Item | pytest.Collector]:
        """Yield the stubs, then the faults of the metadata, then what else there is to collect."""
        listed = []
        for exercise in exercises_of(self.kit, self.path):
            path = self.path / f"{exercise.slug}.py"
            listed.append(path)
            if os.path.lexists(path) and not self._is_ignored(path):
                yield make_stub(self, path, self.kit, exercise, self.official)
        faults = [fault for fault in self.kit.problems if fault.path.parent == self.path]
        if faults:
            yield Faults.at(self, self.path / "chapter.toml", faults)
        for path in sorted(self.path.glob("*.py")):
            if path not in listed and path.is_file() and not self._is_ignored(path):
                yield from self.ihook.pytest_collect_file(file_path=path, parent=self)

    def _is_ignored(self, path: Path) -> bool:
        if self.session.isinitpath(path):
            return False
        return bool(self.ihook.pytest_ignore_collect(collection_path=path, config=self.config))


class UntouchedStub(pytest.File):
    """A stub as it came: one item says so, and its suite is not even imported."""

    kit: Kit
    exercise: Exercise

    def collect(self) -> Iterable[pytest.Item]:
        """Yield the item."""
        return [Placeholder.not_started(self)]


class Faults(pytest.File):
    """A file of the kit, or one whose metadata is malformed: the kit's fault, and never a pass."""

    faults: Sequence[KataError]

    @classmethod
    def at(cls, parent: pytest.Collector, path: Path, faults: Sequence[KataError]) -> Faults:
        """Return the node for the file at `path`."""
        node: Faults = cls.from_parent(parent, path=path)
        node.faults = faults
        return node

    def collect(self) -> Iterable[pytest.Item]:
        """Yield an item for each fault."""
        for number, fault in enumerate(self.faults, 1):
            yield Placeholder.of(self, fault, number if len(self.faults) > 1 else None)


def exercises_of(kit: Kit, folder: Path) -> tuple[Exercise, ...]:
    """Return the sound exercises of the chapter in `folder`, in teaching order."""
    return next((chapter.exercises for chapter in kit.chapters if chapter.folder == folder.name), ())


def make_stub(
    parent: pytest.Collector, path: Path, kit: Kit, exercise: Exercise, official: bool
) -> pytest.Collector:
    """Return the node of a stub, the short one where nobody touched it and nothing in it was asked for."""
    if not _is_asked_for(parent, path) and not is_edited(kit, exercise):
        untouched: UntouchedStub = UntouchedStub.from_parent(parent, path=path)
        untouched.kit, untouched.exercise = kit, exercise
        return untouched
    stub = Stub.at(parent, kit, exercise, path)
    stub.official = official
    return stub


def collect_other(
    parent: pytest.Collector, path: Path, kit: Kit, official: bool, collected: Sequence[pytest.Collector]
) -> Sequence[pytest.Collector]:
    """Return the nodes of a file in a chapter that is no stub of a sound exercise.

    Raises
    ------
    pytest.UsageError
        If the user named a file that is no stub.
    """
    named = parent.session.isinitpath(path)
    try:
        kit.exercise(path.stem)
    except KitError as fault:
        return [Faults.at(parent, path, [fault])] if named else []
    except UsageError:
        pass
    if not official and path.name.startswith("test_"):
        return collected  # a learner's own tests
    if named:
        slugs = [exercise.slug for exercise in exercises_of(kit, path.parent)]
        close = difflib.get_close_matches(path.stem, slugs, n=1)
        fix = f"Did you mean {path.with_name(close[0])}.py?" if close else f"It has: {', '.join(slugs)}."
        raise pytest.UsageError(f"{path} is no exercise of its chapter. {fix}")
    return []


def _is_asked_for(node: pytest.Collector, path: Path) -> bool:
    option = node.config.option
    if option.keyword or option.markexpr:
        return True
    # An editor's list of tests has an untouched stub by its one item, and runs it by that.
    itself = f"{path.name}::{Placeholder.NOT_STARTED}"
    return node.session.isinitpath(path) and not any(given.endswith(itself) for given in node.config.args)
