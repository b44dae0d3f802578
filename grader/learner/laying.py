"""Lays stubs out in a workspace, and brings them up to date. Nothing that a learner wrote is overwritten."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import lru_cache
from pathlib import Path, PurePosixPath

import msgspec

import grader
from grader.catalog import Exercise, Kit, read_source
from grader.errors import KataError, KitError, SourceError
from grader.learner.events import Event, Laid, digest_of, now
from grader.learner.history import append, history_path, read_history
from grader.learner.placing import create_file, replace_file


class Changes(msgspec.Struct, frozen=True, kw_only=True):
    """What became of the stubs, by name of the exercise.

    Attributes
    ----------
    added, replaced
        Stubs that are new, and those that nobody had touched and that are newer now.
    beside
        Where the newer stub lies, for each that the learner had edited; theirs is as it was.
    moved
        Where the learner's file is now, for exercises that belong to another chapter.
    gone
        Files of exercises that the kit does not have any more.
    deleted
        Stubs that the learner deleted, and that were not laid out again.
    problems
        Faults of the kit's: those exercises were left alone.
    """

    added: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()
    beside: dict[str, Path] = {}
    moved: dict[str, Path] = {}
    gone: dict[str, Path] = {}
    deleted: tuple[str, ...] = ()
    problems: tuple[KitError, ...] = ()


def lay_out(kit: Kit) -> Changes:
    """Bring the stubs of a workspace up to date with its kit; also the first time, and after an interruption.

    A stub is untouched if it is pristine by this kit or by any that was laid out before. What is done is
    recorded file by file, after it is done: whoever is killed in between does it again, to no harm.

    Raises
    ------
    KataError
        If a file cannot be written; what was done before stands.
    """
    return _Layer(kit).run()


def laid(exercise: Exercise, pristine: str, path: Path, workspace: Path, beside: Path | None = None) -> Laid:
    """Return the event of a stub that was laid out at `path`, or beside it."""
    return Laid(
        at=now(),
        exercise=exercise.slug,
        stub=digest_of(pristine.strip()),
        kit=grader.__version__,
        path=path.relative_to(workspace).as_posix(),
        beside=beside.relative_to(workspace).as_posix() if beside else "",
    )


def was_laid_out(workspace: Path, slug: str, path: Path) -> bool:
    """Return whether a stub is as it was once laid out, by whichever version."""
    digest = _digest_at(path)
    if not digest:
        return False
    try:
        status = history_path(workspace).stat()
    except OSError:
        return False
    return (slug, digest) in _all_laid(workspace, status.st_mtime_ns, status.st_size)


@lru_cache(maxsize=1)
def _all_laid(workspace: Path, _changed: int, _size: int) -> frozenset[tuple[str, str]]:
    events = read_history(workspace).events
    return frozenset((event.exercise, event.stub) for event in events if isinstance(event, Laid))


class _Layer:
    """One run over all exercises."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._workspace = kit.stubs
        history = read_history(self._workspace)
        if history.problem:
            raise history.problem
        self._laid = _by_exercise(history.events)
        self._added: list[str] = []
        self._replaced: list[str] = []
        self._deleted: list[str] = []
        self._beside: dict[str, Path] = {}
        self._moved: dict[str, Path] = {}

    def run(self) -> Changes:
        """Lay out each exercise."""
        problems = [*self._kit.problems]
        for exercise in self._kit.exercises:
            try:
                self._lay(exercise, self._kit.pristine(exercise))
            except KitError as error:
                problems.append(error)
        return Changes(
            added=tuple(self._added),
            replaced=tuple(self._replaced),
            beside=self._beside,
            moved=self._moved,
            gone={} if problems else dict(self._gone()),
            deleted=tuple(self._deleted),
            problems=tuple(problems),
        )

    def _lay(self, exercise: Exercise, pristine: str) -> None:
        path = self._kit.stub_path(exercise)
        before = self._laid.get(exercise.slug, [])
        self._move(exercise, before, path)
        if os.path.lexists(path):
            self._update(exercise, pristine, path, before)
        elif before:
            self._deleted.append(exercise.slug)
        elif create_file(path, pristine):
            self._added.append(exercise.slug)
            append(self._workspace, laid(exercise, pristine, path, self._workspace))

    def _move(self, exercise: Exercise, before: list[Laid], path: Path) -> None:
        """Take the learner's file along where the exercise belongs to another chapter now."""
        old = _within(self._workspace, before[-1]) if before else None
        if old is None or old == path or not os.path.lexists(old):
            return
        if os.path.lexists(path):
            return  # two files of the learner's
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            old.rename(path)
        except OSError as error:
            fact = f"{old} cannot be moved to {path}: {error.strerror}."
            raise KataError(fact, f"Move it there yourself, then: kata update {self._workspace}") from error
        with suppress(OSError):
            old.parent.rmdir()
        self._moved[exercise.slug] = path

    def _update(self, exercise: Exercise, pristine: str, path: Path, before: list[Laid]) -> None:
        wanted = digest_of(pristine.strip())
        known = {event.stub for event in before} | {wanted}
        found = _digest_at(path)
        beside = None
        if found in known and found != wanted:
            if _digest_at(path) != found:
                return  # it was saved just now
            replace_file(path.resolve(), pristine)
            self._replaced.append(exercise.slug)
        elif found not in known and before and before[-1].stub != wanted:
            beside = self._lay_beside(pristine, path, known)
            self._beside[exercise.slug] = beside
        where = path.relative_to(self._workspace).as_posix()
        if not before or (before[-1].stub, before[-1].path) != (wanted, where):
            append(self._workspace, laid(exercise, pristine, path, self._workspace, beside))

    def _lay_beside(self, pristine: str, path: Path, known: set[str]) -> Path:
        """Write the new stub next to the learner's, but over nothing that they may have edited either."""
        number = 1
        while True:
            beside = path.with_name(f"{path.stem}.new{number if number > 1 else ''}.py")
            if create_file(beside, pristine):
                return beside
            if _digest_at(beside) in known:
                replace_file(beside, pristine)
                return beside
            number += 1

    def _gone(self) -> Iterator[tuple[str, Path]]:
        known = {exercise.slug for exercise in self._kit.exercises}
        for slug, events in self._laid.items():
            path = _within(self._workspace, events[-1])
            if slug not in known and path is not None and os.path.lexists(path):
                yield slug, path


def _by_exercise(events: Iterable[Event]) -> dict[str, list[Laid]]:
    found: dict[str, list[Laid]] = {}
    for event in events:
        if isinstance(event, Laid):
            found.setdefault(event.exercise, []).append(event)
    return found


def _within(workspace: Path, event: Laid) -> Path | None:
    """Return where a stub was laid out; None where the history was edited into something else."""
    parts = PurePosixPath(event.path).parts
    if len(parts) != 3 or parts[0] != "exercises" or ".." in parts or parts[2] != f"{event.exercise}.py":
        return None
    return workspace.joinpath(*parts)


def _digest_at(path: Path) -> str:
    """Return the short digest of a stub's text; "" where it cannot be read, and so is no pristine one."""
    try:
        return digest_of(read_source(path).strip())
    except SourceError:
        return ""
