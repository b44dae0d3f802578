"""One attempt being graded: its child, its seed, and what the checks have said so far."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from grader.catalog import Exercise, Kit, read_source
from grader.catalog.variants import Numbers, numbers_of
from grader.diagnosis import Transcript
from grader.errors import SourceError, Unusable
from grader.judge.database import Database, Registry
from grader.model import Cells
from grader.sandbox.attempt import Attempt
from grader.sandbox.clock import TimeLimits
from grader.sandbox.pool import Pool
from grader.sandbox.rules import Rules

OFFICIAL_LEVELS = ("full", "no-opens")


@dataclass(frozen=True)
class FailedRun:
    """A check that failed: how to run it again, and what the attempt had answered.

    Attributes
    ----------
    key
        The item's node id.
    function
        The test, as pytest called it.
    arguments
        Its arguments; those that the kit's fixtures provide are replaced when it runs again.
    name
        What `rng` is seeded by.
    transcript
        What the attempt answered, to be compared with others.
    """

    key: str
    function: Any
    arguments: Mapping[str, Any]
    name: str
    transcript: Transcript


@dataclass
class Grading:
    """An attempt at an exercise under one seed.

    Attributes
    ----------
    kit, exercise
        What is graded.
    source
        The attempt's text, or a notebook's cells, or why it cannot be read.
    official
        Hidden inputs, expected values and the attempt's own words are withheld.
    in_process
        For a debugger: the attempt is executed in this process, which is no grading.
    factor
        By which the attempt's limits of time are longer.
    variants
        A student's numbers, by exercise.
    broke_in
        The check from which on nothing more is run, if there is one.
    """

    kit: Kit
    exercise: Exercise
    source: str | Cells | SourceError
    seed: int
    official: bool = False
    in_process: bool = False
    factor: float = 1.0
    variants: Mapping[str, Numbers] = field(default_factory=dict)
    broke_in: str = ""
    attempt: Attempt | None = field(default=None)
    failed_runs: list[FailedRun] = field(default_factory=list)
    _databases: Registry | None = field(default=None, repr=False)

    def open(self, pool: Pool) -> Attempt:
        """Return the attempt in its sandbox; its child starts with the first call."""
        if self.attempt is None:
            text = "" if isinstance(self.source, SourceError) else self.source
            self.attempt = Attempt(pool, text, self.rules(), self.seed)
            if isinstance(self.source, SourceError):
                self.attempt.break_off(Unusable(str(self.source)))
        return self.attempt

    def open_database(self, pool: Pool) -> Database:
        """Return a new database for the attempt's SQL, in a child of its own."""
        assert self.attempt is not None  # a suite asks the attempt for SQL first
        if self._databases is None:
            time = rules_of(self.kit, self.exercise, self.factor).time
            self._databases = Registry(pool, self.seed, time)
        return self._databases.open(self.attempt)

    @property
    def numbers(self) -> Numbers:
        """The numbers of this exercise: the student's, or everybody's."""
        return {**numbers_of(self.exercise), **self.variants.get(self.exercise.slug, {})}

    def rules(self) -> Rules:
        """Return what is asked of this attempt, and of those that it is compared with."""
        own = {self.exercise.slug: self.numbers} if self.exercise.variant else {}
        rules = rules_of(self.kit, self.exercise, self.factor)
        return dataclasses.replace(rules, variants={**self.variants, **own})

    def close(self) -> None:
        """End the children; what the attempt printed stays readable."""
        if self.attempt is not None:
            self.attempt.close()
        if self._databases is not None:
            self._databases.close()


def rules_of(kit: Kit, exercise: Exercise, factor: float = 1.0) -> Rules:
    """Return what the exercise asks of every attempt, with limits of time longer by a factor."""
    limits = exercise.limits
    return Rules(
        name=exercise.slug,
        allow=exercise.allow,
        ban=exercise.ban,
        callables=frozenset(kit.interface(exercise).names),
        time=TimeLimits(factor * limits.call_cpu, factor * limits.total_cpu),
        memory_mb=limits.memory_mb,
        objects=bool(kit.interface(exercise).classes),
        factor=factor,
    )


def read_attempt(path: Path, slug: str) -> str | SourceError:
    """Return the text of the attempt at `slug` that its stub at `path` holds, or why it cannot be read."""
    with contextlib.suppress(ValueError, OSError):
        path = path.relative_to(Path.cwd())  # shorter in what is said of it
    try:
        return read_source(path, stub_of=slug)
    except SourceError as error:
        return error
