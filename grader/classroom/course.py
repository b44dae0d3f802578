"""What a course.toml says, as frozen records: assignments, notebooks and exercises, dates and policies."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Literal, TypeAlias

import msgspec

from grader.catalog import Exercise, Kit, find_kit
from grader.errors import KitError, UsageError

FILE = "course.toml"
FORMAT = 1

Public: TypeAlias = Literal["all", "none"] | tuple[str, ...]
Resubmission: TypeAlias = Literal["last", "best"]

_DAY = timedelta(days=1)


class CourseError(KitError):
    """A course.toml is malformed: where, what is wrong, and what to do."""

    exit_code = 2


class Late(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What becomes of late submissions.

    Attributes
    ----------
    per_day
        Share of the score lost for each day begun.
    days
        Days after which nothing is left of the score; None for no end.
    grace_minutes
        A submission so little late is in time.
    """

    per_day: float = 0.0
    days: int | None = None
    grace_minutes: float = 0.0

    def days_late(self, due: datetime | None, submitted: datetime) -> int:
        """Return the number of days begun since it was due, 0 within the grace."""
        late = timedelta(0) if due is None else submitted - due
        if late <= timedelta(minutes=self.grace_minutes):
            return 0
        return math.ceil(late / _DAY)

    def share_kept(self, due: datetime | None, submitted: datetime) -> float:
        """Return which share of the score a submission keeps, from 0 to 1."""
        late = self.days_late(due, submitted)
        if late and self.days is not None and late > self.days:
            return 0.0
        return max(0.0, 1.0 - self.per_day * late)


class Extension(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What one student is granted for an assignment.

    Attributes
    ----------
    due
        The student's own date, or None for that of all.
    time_factor
        By how much the limits of time of every exercise grow.
    """

    student: str
    due: datetime | None = None
    time_factor: float = 1.0


class Task(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An exercise of a notebook.

    Attributes
    ----------
    points
        None for the exercise's own.
    about
        Markdown of the course's own, shown before the task.
    public
        Which public checks students see: all, none, or those named, such as ``example_softmax``.
    """

    slug: str
    points: float | None = None
    about: str = ""
    public: Public = "all"


class Notebook(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A notebook of an assignment; its file is ``<name>.ipynb``."""

    name: str
    title: str = ""
    about: str = ""
    tasks: tuple[Task, ...] = msgspec.field(default=(), name="exercise")


class Assignment(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An assignment.

    Attributes
    ----------
    due
        When it is due for all, with its time zone; None for never.
    salt
        Public; it makes the numbers of a student's variants those of this assignment.
    late
        None for the course's.
    resubmission
        Which of several submissions counts.
    """

    name: str
    title: str
    due: datetime | None = None
    about: str = ""
    salt: str = ""
    late: Late | None = None
    resubmission: Resubmission = "last"
    extensions: tuple[Extension, ...] = msgspec.field(default=(), name="extension")
    notebooks: tuple[Notebook, ...] = msgspec.field(default=(), name="notebook")

    @property
    def tasks(self) -> dict[str, Task]:
        """The exercises of all its notebooks, by slug."""
        return {task.slug: task for notebook in self.notebooks for task in notebook.tasks}

    def extension(self, student: str) -> Extension:
        """Return what a student is granted, which for most is nothing."""
        return next((one for one in self.extensions if one.student == student), Extension(student=student))

    def due_for(self, student: str) -> datetime | None:
        """Return when it is due for a student, or None."""
        return self.extension(student).due or self.due


class Course(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A course.

    Attributes
    ----------
    folder
        The one that holds the course.toml.
    kit
        Folder of a private kit, seen from `folder`, or "". Its exercises come first.
    late
        For assignments that have no policy of their own.
    """

    folder: Path = Path()
    name: str
    title: str
    kit: str = ""
    late: Late = Late()
    assignments: tuple[Assignment, ...] = msgspec.field(default=(), name="assignment")

    def assignment(self, name: str) -> Assignment:
        """Return the assignment of that name.

        Raises
        ------
        UsageError
            If there is none.
        """
        for assignment in self.assignments:
            if assignment.name == name:
                return assignment
        from grader.catalog.toml_words import did_you_mean  # noqa: PLC0415 - for errors only

        fix = did_you_mean(name, [one.name for one in self.assignments])
        raise UsageError(f"The course has no assignment `{name}`.", fix)

    def late_policy(self, assignment: Assignment) -> Late:
        """Return what becomes of late submissions to `assignment`."""
        return self.late if assignment.late is None else assignment.late

    def points_lost(
        self, assignment: Assignment, student: str, submitted: datetime | None, score: float
    ) -> float:
        """Return what the late policy takes off a score, by the student's own date."""
        if submitted is None:
            return 0.0
        kept = self.late_policy(assignment).share_kept(assignment.due_for(student), submitted)
        return round((1.0 - kept) * max(score, 0.0), 6)

    def kits(self) -> tuple[Kit, ...]:
        """Return the kits to draw from: the private one, then the one that comes with the package.

        Raises
        ------
        UsageError
            If the private kit is not there.
        """
        public = _as_it_is(find_kit(start=Path(__file__)).root)
        return (_as_it_is(find_kit(self.folder / self.kit).root), public) if self.kit else (public,)

    def exercise(self, slug: str) -> tuple[Kit, Exercise]:
        """Return an exercise and the kit that holds it; errors as of `exercises`."""
        return self.exercises([slug])[0]

    def exercises(self, slugs: Sequence[str]) -> list[tuple[Kit, Exercise]]:
        """Return exercises and the kits that hold them, which are looked for once.

        Raises
        ------
        UsageError
            If no kit has one of them.
        KitError
            If the metadata of one is malformed.
        """
        kits = self.kits()
        return [_found(slug, kits) for slug in slugs]


def _found(slug: str, kits: Sequence[Kit]) -> tuple[Kit, Exercise]:
    *others, last = kits
    for kit in others:
        if any(exercise.slug == slug for exercise in kit.exercises):
            return kit, kit.exercise(slug)
    return last, last.exercise(slug)


def _as_it_is(root: Path) -> Kit:
    """Return the kit of a folder, whose metadata is read again only where it has changed."""
    folder = root / "exercises"
    files = sorted(folder.glob("*/chapter.toml"))
    return _kit(root, tuple((path.name, path.stat().st_mtime_ns) for path in [folder, *files]))


@lru_cache(maxsize=4)
def _kit(root: Path, _stamps: tuple[tuple[str, int], ...]) -> Kit:
    return Kit(root)


def find_course(start: Path | None = None) -> Path:
    """Return the nearest folder at or above `start`, by default the working folder, with a course.toml.

    Raises
    ------
    UsageError
        If there is none.
    """
    start = (start or Path()).resolve()
    for folder in (start, *start.parents):
        if (folder / FILE).is_file():
            return folder
    fact = f"There is no course at or above {start}: no folder there holds a {FILE}."
    raise UsageError(fact, "Go to the course's folder, or begin one: kata course init DIR")
