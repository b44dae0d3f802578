"""Where a pytest session keeps what grading needs: the sandbox, and the attempt of each module."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol

import pytest

from grader.catalog import Exercise, Kit, find_kit
from grader.errors import Internal
from grader.judge.grading import Grading, read_attempt
from grader.sandbox.pool import Pool


class Desk(Protocol):
    """Hands a suite its attempt."""

    @property
    def pool(self) -> Pool:
        """Where children come from."""
        ...

    def grading(self, node: Any) -> Grading:
        """Return the grading that belongs to a module node."""
        ...


DESK = pytest.StashKey[Desk]()
GRADING = pytest.StashKey[Grading]()


def desk_of(config: pytest.Config) -> Desk:
    """Return the session's desk."""
    return config.stash[DESK]


class SessionDesk:
    """The desk of an ordinary pytest session: stubs are attempts, a suite run by itself gets the solution.

    Parameters
    ----------
    level
        Level of confinement, or None for the best.
    seed, official
        Of all gradings of this session.
    in_process
        Execute attempts here, for a debugger.
    """

    def __init__(self, level: str | None, seed: int, official: bool, *, in_process: bool = False) -> None:
        self.in_process = in_process
        self.seed = seed
        self.official = official
        self._level = level
        self._pool: Pool | None = None
        self._kits: dict[Path, Kit] = {}

    @property
    def pool(self) -> Pool:
        """The sandbox, started when first needed."""
        if self._pool is None:
            self._pool = Pool(self._level)
        return self._pool

    def kit_at(self, path: Path) -> Kit:
        """Return the kit that holds `path`."""
        if path.parent not in self._kits:
            kit = find_kit(None, path.parent)
            self._kits[path.parent] = next((k for k in self._kits.values() if k.stubs == kit.stubs), kit)
        return self._kits[path.parent]

    def grading(self, node: Any) -> Grading:
        """Return the grading of a stub, or of a suite with the solution as its attempt."""
        if GRADING not in node.stash:
            node.stash[GRADING] = self._new(node)
        grading: Grading = node.stash[GRADING]
        return grading

    def _new(self, node: Any) -> Grading:
        exercise: Exercise | None = getattr(node, "exercise", None)
        if exercise is not None:
            kit: Kit = node.kit
            source = read_attempt(node.path, exercise.slug)
            return Grading(kit, exercise, source, self.seed, self.official, in_process=self.in_process)
        kit = self.kit_at(node.path)
        exercise = kit.exercise(node.path.stem.removeprefix("test_"))
        if kit.suite_path(exercise) != node.path:
            raise Internal(f"{node.path} is not the hidden suite of an exercise.")
        solution = kit.solution_path(exercise).read_text("utf-8")
        return Grading(kit, exercise, solution, self.seed, self.official)

    def close(self) -> None:
        """End the sandbox."""
        if self._pool is not None:
            self._pool.close()
            self._pool = None
