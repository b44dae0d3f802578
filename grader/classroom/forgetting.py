"""Removes a student from a course, and searches what is left of the course for them."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from grader.classroom.course import Course
from grader.errors import UsageError

# Folders of a course with one below for each student, and those in which files bear a student's id.
_BY_STUDENT = ("submitted", "autograded", "feedback")
_BY_NAME = ("downloaded", ".kata")
_BY_ASSIGNMENT = ("source", "release", "downloaded", ".kata/collected")
_SECRET_FILE = "submission_secret.txt"
_SQLITE = "sqlite:///"
_CHUNK = 1 << 20
_MAX_SHOWN = 50


@dataclass(frozen=True)
class Traces:
    """What is known of a student.

    Attributes
    ----------
    terms
        What the search looks for: the id, the address, the name.
    paths
        Files and folders that are theirs alone.
    submissions
        Number of submissions in the gradebook.
    enrolled
        Whether the gradebook knows them.
    """

    student: str
    terms: tuple[str, ...]
    paths: tuple[Path, ...]
    submissions: int
    enrolled: bool


def find_traces(course: Course, student: str, db_url: str, exchange: Path | None) -> Traces:
    """Look for a student in the gradebook, in the course's folders and in its exchange.

    Raises
    ------
    UsageError
        If nothing of them is there, or the id is none.
    """
    if not student.strip() or set(student) & set("/\\") or student.startswith("."):
        raise UsageError(f"{student!r} is no id of a student.", "Write it as nbgrader knows it.")
    terms, others, submissions, enrolled = _in_gradebook(course, student, db_url)
    paths = [
        *_in_course(course, student, others),
        *_logs(course, terms),
        *_in_exchange(course, student, exchange),
    ]
    if not (enrolled or paths):
        fact = f"Nothing of `{student}` is in this course."
        raise UsageError(fact, "Check the id: nbgrader db student list")
    return Traces(student, terms, tuple(paths), submissions, enrolled)


def forget(course: Course, traces: Traces, db_url: str) -> None:
    """Remove a student's rows, folders, reports and feedback.

    Raises
    ------
    UsageError
        If something cannot be removed; what could be is gone then, and a second call goes on.
    """
    if traces.enrolled:
        from nbgrader.api import Gradebook  # noqa: PLC0415 - it takes a second

        with Gradebook(db_url, course.name) as book:
            book.remove_student(traces.student)
    if db_url.startswith(_SQLITE):
        _vacuum(Path(db_url.removeprefix(_SQLITE)))
    for path in traces.paths:
        try:
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)
        except OSError as error:
            fact = f"{error.filename or path} cannot be removed: {error.strerror}."
            raise UsageError(fact, "Give yourself the right to, and call it again.") from error


def remaining(course: Course, traces: Traces, exchange: Path | None) -> list[str]:
    """Return where a student is still named, in names of files and in their bytes."""
    pattern = _any_of(traces.terms)
    roots = [course.folder, *([] if exchange is None else [exchange / course.name])]
    found = [str(path) for root in roots for path in _files(root) if _names(path, root, pattern)]
    return found[:_MAX_SHOWN]


def _any_of(terms: Iterable[str]) -> re.Pattern[bytes]:
    words = [re.escape(term.encode()) for term in terms]
    return re.compile(rb"(?<![a-z0-9.-])(?:" + b"|".join(words) + rb")(?![a-z0-9-])", re.IGNORECASE)


def _logs(course: Course, terms: Iterable[str]) -> Iterator[Path]:
    """Yield the logs of runs that name the student; nothing is lost with them."""
    folder, pattern = course.folder / ".kata" / "grading", _any_of(terms)
    for path in sorted(folder.glob("*.log")):
        if _names(path, course.folder, pattern):
            yield path


def _in_gradebook(
    course: Course, student: str, db_url: str
) -> tuple[tuple[str, ...], tuple[str, ...], int, bool]:
    """Return what the student is called, the ids of the others, and whether and with what there are rows."""
    from nbgrader.api import Gradebook, MissingEntry  # noqa: PLC0415 - it takes a second

    with Gradebook(db_url, course.name) as book:
        others = tuple(one.id for one in book.students if one.id != student)
        try:
            found = book.find_student(student)
        except MissingEntry:
            return (student,), others, 0, False
        return (student, *_person(found)), others, len(found.submissions), True


def _person(found: Any) -> Iterator[str]:
    if found.email:
        yield found.email
    if found.first_name and found.last_name:
        yield f"{found.first_name} {found.last_name}"
        yield f"{found.last_name}, {found.first_name}"


def _in_course(course: Course, student: str, others: Sequence[str]) -> Iterator[Path]:
    """Yield what is the student's own; a folder that bears the id is yielded without what is in it."""
    folder = course.folder
    for name in _BY_STUDENT:
        if os.path.lexists(folder / name / student):
            yield folder / name / student
    own = {one.name for one in course.assignments}
    own |= {notebook.name for one in course.assignments for notebook in one.notebooks}
    for name in _BY_ASSIGNMENT:  # those beside ours too
        own |= {path.name for path in _children(folder / name) if path.is_dir()}
    if student in own:
        return  # names of files say nothing then; the search will
    for name in _BY_NAME:
        yield from _topmost(folder / name, folder, student, others)


def _topmost(folder: Path, root: Path, student: str, others: Sequence[str]) -> Iterator[Path]:
    if not folder.is_dir() or folder.is_symlink():
        return
    for path in sorted(folder.iterdir()):
        is_folder = path.is_dir() and not path.is_symlink()
        if is_of(path.name, student, others) and not _is_of_all(path.relative_to(root).parts, is_folder):
            yield path
        elif is_folder:
            yield from _topmost(path, root, student, others)


def _is_of_all(parts: tuple[str, ...], is_folder: bool) -> bool:
    """Return whether a path of the course is everybody's, whatever it is called: by where it lies."""
    match parts:
        case (".kata", _):
            return True  # the secret too
        case ("downloaded", _) | (".kata", "collected", _):  # an assignment's, also one beside ours
            return is_folder
        case ("downloaded", _, "archive" | "extracted"):
            return is_folder
    return False


def is_of(name: str, student: str, others: Iterable[str] = ()) -> bool:
    """Return whether a file's name has the student's id as a part of its own, and no longer id around it."""
    if not _stands_in(student, name):
        return False
    return not any(_stands_in(student, other) and _stands_in(other, name) for other in others)


def _stands_in(word: str, text: str) -> bool:
    return bool(re.search(rf"(?<![^\W_])(?<![.-]){re.escape(word)}(?![^\W_]|-)", text))


def _in_exchange(course: Course, student: str, exchange: Path | None) -> Iterator[Path]:
    """Yield the student's submissions in the exchange, and the feedback that was released for them."""
    if exchange is None:
        return
    inbound = [path for path in _children(exchange / course.name / "inbound") if _sender(path) == student]
    yield from inbound
    own = [course.folder / name / student for name in _BY_STUDENT]
    secrets = {path.read_bytes() for folder in [*inbound, *own] for path in folder.rglob(_SECRET_FILE)}
    notebooks = {notebook.name for one in course.assignments for notebook in one.notebooks}
    names = {f"{_feedback_name(secret, notebook)}.html" for secret in secrets for notebook in notebooks}
    texts = {_digest(path) for path in own[-1].rglob("*.html")}
    for path in _children(exchange / course.name / "feedback"):
        if path.name in names or (path.suffix == ".html" and _digest(path) in texts):
            yield path


def _feedback_name(secret: bytes, notebook: str) -> str:
    from nbgrader.utils import notebook_hash  # noqa: PLC0415 - it takes a second

    return str(notebook_hash(secret=secret.decode("utf-8", "replace"), notebook_id=notebook))


def _sender(path: Path) -> str:
    return path.name.partition("+")[0]


def _children(folder: Path) -> Sequence[Path]:
    return sorted(folder.iterdir()) if folder.is_dir() else []


def _digest(path: Path) -> bytes:
    return sha256(path.read_bytes()).digest()


def _vacuum(path: Path) -> None:
    """Take deleted rows out of the file: SQLite leaves them in free pages."""
    if path.is_file():
        connection = sqlite3.connect(path)
        try:
            connection.execute("VACUUM")
        finally:
            connection.close()


def _files(root: Path) -> Iterable[Path]:
    for folder, names, files in os.walk(root):
        names[:] = [name for name in names if name != ".git"]
        for name in [*names, *files]:
            yield Path(folder) / name


def _names(path: Path, root: Path, pattern: re.Pattern[bytes]) -> bool:
    """Return whether a file names the student, in its path below `root` or in its bytes."""
    if pattern.search(os.fsencode(path.name)):
        return True
    if path.is_symlink() or not path.is_file():
        return False
    overlap = b""
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                if pattern.search(overlap + chunk):
                    return True
                overlap = chunk[-1000:]
    except OSError:
        return True  # what cannot be read is not proved to be free of them
    return False
