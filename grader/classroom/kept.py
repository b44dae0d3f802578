"""All submissions of a student to an assignment of which the best counts; nbgrader itself keeps one."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from grader.classroom.copying import copy_tree

MAX_KEPT = 20  # the last ones; each is graded whenever the best is looked for
STAMP = "timestamp.txt"
_STORE = Path(".kata") / "collected"
_NAME = "%Y-%m-%dT%H%M%S.%f"
_CHOSEN = "chosen"


class Kept(NamedTuple):
    """One submission: its folder, and when it was handed in."""

    folder: Path
    submitted: datetime


def store_of(course: Path, assignment: str, student: str) -> Path:
    """Return the folder of a student's submissions; their id is its name, by which it is forgotten."""
    return course / _STORE / assignment / student


def is_kept(store: Path, submitted: datetime) -> bool:
    """Return whether the submission of that time is there."""
    return _place(store, submitted).is_dir()


def keep(store: Path, source: Path, submitted: datetime, ignored: Sequence[str] = ()) -> list[str]:
    """Keep a submission; return a sentence for each part that was left out.

    Raises
    ------
    OSError
        If it cannot be copied; then nothing is kept.
    """
    place = _place(store, submitted)
    partial = place.with_name(f".{place.name}")
    shutil.rmtree(partial, ignore_errors=True)
    store.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        said = copy_tree(source, partial, ignored)
        time = submitted.astimezone(UTC)
        write_stamp(partial, f"{time.year:04}-{time:%m-%d %H:%M:%S.%f} UTC")
        partial.rename(place)
    except OSError:
        shutil.rmtree(partial, ignore_errors=True)
        raise
    return said


def write_stamp(folder: Path, time: str) -> None:
    """Write when a submission was handed in, over whatever the student has put there."""
    stamp = folder / STAMP
    if stamp.is_dir() and not stamp.is_symlink():
        shutil.rmtree(stamp)
    stamp.unlink(missing_ok=True)
    stamp.write_text(time, encoding="utf-8")


def kept_in(store: Path) -> list[Kept]:
    """Return the last submissions that are kept, the oldest first."""
    found = []
    for path in store.iterdir() if store.is_dir() else ():
        try:
            found.append(Kept(path, datetime.strptime(path.name, _NAME).replace(tzinfo=UTC)))
        except ValueError:
            continue  # one that was not copied to its end, or the note on the choice
    return sorted(found, key=lambda one: one.submitted)[-MAX_KEPT:]


def lay_out(source: Path, target: Path) -> None:
    """Make a folder hold what another one holds; no notebook is ever missing, and the time comes last."""
    names = sorted(
        (path.relative_to(source) for path in source.rglob("*") if path.is_file()),
        key=lambda name: name == Path(STAMP),
    )
    for name in names:
        path = target / name
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_name(f".{path.name}.new")
        partial.write_bytes((source / name).read_bytes())
        partial.replace(path)
    for path in [path for path in target.rglob("*") if path.is_file() or path.is_symlink()]:
        if path.relative_to(target) not in names:
            path.unlink()


def say_choice(store: Path, sentence: str) -> None:
    """Note what a student is told of the choice; "" takes it back."""
    if not sentence:
        (store / _CHOSEN).unlink(missing_ok=True)
        return
    partial = store / f".{_CHOSEN}"
    partial.write_text(sentence, encoding="utf-8")
    partial.replace(store / _CHOSEN)


def choice_said(notebook: Path) -> str:
    """Return what the student of a submitted notebook is told of the choice, or "" where there was none."""
    if len(notebook.parents) < 4:
        return ""
    folder = notebook.parent  # COURSE/submitted/STUDENT/ASSIGNMENT
    path = store_of(folder.parents[2], folder.name, folder.parent.name) / _CHOSEN
    return path.read_text("utf-8") if path.is_file() else ""


def _place(store: Path, submitted: datetime) -> Path:
    time = submitted.astimezone(UTC)
    return store / f"{time.year:04}{time:{_NAME.removeprefix('%Y')}}"  # strftime writes the year 1 as 1
