"""Which stubs were edited, and how to get a pristine one back without losing anything."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from grader.catalog import Exercise, Kit, read_source
from grader.errors import KataError, KitError, SourceError
from grader.learner.events import Event, ReviewBegun, StubReset, now
from grader.learner.history import HistoryError, append
from grader.learner.laying import laid, was_laid_out
from grader.learner.placing import replace_file
from grader.learner.tracking import keep_in_git
from grader.learner.workspace import state_folder

ATTEMPTS = "attempts"


class Reset(msgspec.Struct, frozen=True):
    """What laying out a blank stub did.

    Attributes
    ----------
    stub
        The file that is pristine now.
    kept
        Where the old attempt is; None if there was none.
    changed
        False if the stub was pristine before.
    problem
        Why it could not be recorded or kept in git, or None.
    """

    stub: Path
    kept: Path | None
    changed: bool
    problem: KataError | None = None

    def name(self, workspace: Path) -> str:
        """Return where the old attempt is, within the workspace; "" if there was none."""
        return self.kept.relative_to(workspace).as_posix() if self.kept else ""


def is_edited(kit: Kit, exercise: Exercise) -> bool:
    """Return whether the stub differs from the pristine one, white space at its ends apart.

    A stub that is not there is not edited; one that cannot be read is. In a workspace a stub that an earlier
    version laid out is not edited either.
    """
    path = kit.stub_path(exercise)
    if not os.path.lexists(path) or _is_pristine(kit, exercise):
        return False
    return kit.stubs == kit.root or not was_laid_out(kit.stubs, exercise.slug, path)


def _is_pristine(kit: Kit, exercise: Exercise) -> bool:
    try:
        return read_source(kit.stub_path(exercise)).strip() == kit.pristine(exercise).strip()
    except (SourceError, KitError):
        return False  # what is wrong is said when it is graded


def reset_stub(kit: Kit, workspace: Path, exercise: Exercise) -> Reset:
    """Lay out a blank stub, see `blank_stub`, and record it."""
    done = blank_stub(kit, workspace, exercise)
    if not done.changed:
        return done
    event = StubReset(at=now(), exercise=exercise.slug, kept=done.name(workspace))
    return _recorded(kit, workspace, exercise, done, event)


def begin_review(kit: Kit, workspace: Path, exercise: Exercise) -> Reset:
    """Lay out a blank stub, see `blank_stub`, and record that the exercise is solved again."""
    done = blank_stub(kit, workspace, exercise)
    event = ReviewBegun(at=now(), exercise=exercise.slug, kept=done.name(workspace))
    return _recorded(kit, workspace, exercise, done, event)


def _recorded(kit: Kit, workspace: Path, exercise: Exercise, done: Reset, event: Event) -> Reset:
    try:
        append(workspace, event)
        if done.changed and kit.stubs != kit.root:  # `kata update` tells by it what is untouched
            append(workspace, laid(exercise, kit.pristine(exercise), kit.stub_path(exercise), workspace))
    except HistoryError as error:
        return msgspec.structs.replace(done, problem=error)
    what = "Review" if isinstance(event, ReviewBegun) else "Reset"
    return msgspec.structs.replace(done, problem=keep_in_git(workspace, f"{what} {exercise.slug}"))


def earlier_answer(workspace: Path, slug: str, events: Iterable[Event]) -> Path | None:
    """Return where the answer is that the last review of an exercise put out of sight; None if there is none.

    What a history that was edited by hand names elsewhere is no answer.
    """
    kept = ""
    for event in events:
        if isinstance(event, ReviewBegun | StubReset) and event.exercise == slug:
            kept = event.kept if isinstance(event, ReviewBegun) else ""
    path = workspace / kept
    return path if path.parent == state_folder(workspace) / ATTEMPTS / slug and path.is_file() else None


def blank_stub(kit: Kit, workspace: Path, exercise: Exercise) -> Reset:
    """Keep the attempt, then put the pristine stub in its place in one step.

    Raises
    ------
    KataError
        If the attempt cannot be kept or the stub not be written: then the stub is as it was.
    """
    stub = kit.stub_path(exercise)
    looped = _is_loop(stub)  # it holds no attempt, and is replaced itself
    stub = stub if looped else stub.resolve()
    if stub.is_dir():
        raise KataError(f"{stub} is a folder, so nothing was changed.", "Move it away, and try again.")
    pristine = kit.pristine(exercise)
    there = os.path.lexists(stub)
    if there and _is_pristine(kit, exercise):
        return Reset(stub, None, changed=False)
    mine = there and not looped and is_edited(kit, exercise)
    kept = keep_attempt(workspace, exercise.slug, stub) if mine else None
    replace_file(stub, pristine)
    return Reset(stub, kept, changed=True)


def _is_loop(path: Path) -> bool:
    """Return whether a path is a link that leads back to itself."""
    try:
        path.stat()
    except OSError as error:
        return error.errno == errno.ELOOP
    return False


def keep_attempt(workspace: Path, slug: str, path: Path) -> Path:
    """Copy a file to ``.kata/attempts/<slug>/<UTC time>.py``, byte by byte and never over another.

    Raises
    ------
    KataError
        If that is not possible.
    """
    folder = state_folder(workspace) / ATTEMPTS / slug
    stamp = datetime.now(UTC).strftime("%Y-%m-%dT%H%M%SZ")
    try:
        data = path.read_bytes()
        folder.mkdir(parents=True, exist_ok=True)
        return _write_new(folder, stamp, data)
    except OSError as error:
        where = error.filename or folder
        fact = f"Your attempt cannot be copied, so nothing was changed: {where}: {error.strerror}."
        raise KataError(fact, "Make room or give yourself the rights, and try again.") from error


def _write_new(folder: Path, stamp: str, data: bytes) -> Path:
    number = 1
    while True:
        path = folder / (f"{stamp}.py" if number == 1 else f"{stamp}-{number}.py")
        try:
            file = path.open("xb")
        except FileExistsError:
            number += 1
            continue
        try:
            with file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())  # the only copy, in a moment
        except OSError:
            path.unlink(missing_ok=True)
            raise
        return path
