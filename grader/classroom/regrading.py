"""Grades one exercise of all submissions again, after its suite was mended: first to see, then to write."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import nbformat

from grader.classroom.cells import ANSWER, CHECK, id_of
from grader.classroom.course import Course
from grader.classroom.execute import SubmissionGrading
from grader.classroom.graded import Graded
from grader.classroom.lateness import save_penalty
from grader.classroom.restore import gradebook
from grader.classroom.running import AUTOGRADED
from grader.classroom.scores import save_score
from grader.errors import UsageError


class Change(NamedTuple):
    """What grading again says of one submission.

    Attributes
    ----------
    before, after
        Automatic scores; None where it was left to a person.
    manual
        What a person gave, which stays; or None.
    """

    student: str
    before: float | None
    after: float | None
    manual: float | None

    @property
    def raised(self) -> bool:
        """Whether the score grows; one that could not be graded before counts as none."""
        return (self.after or 0.0) > (self.before or 0.0)

    @property
    def lowered(self) -> bool:
        """Whether the score falls."""
        return (self.after or 0.0) < (self.before or 0.0)


def regrade(course: Course, assignment: str, slug: str, db_url: str, *, write: bool) -> Iterator[Change]:
    """Grade an exercise of each graded submission again.

    Parameters
    ----------
    write
        Write scores, comments and the graded notebooks; each submission at once.

    Raises
    ------
    UsageError
        If the assignment does not have the exercise.
    """
    work = course.assignment(assignment)
    notebook = next((one.name for one in work.notebooks if any(t.slug == slug for t in one.tasks)), None)
    if notebook is None:
        raise UsageError(
            f"`{assignment}` does not have the exercise `{slug}`.", "Its course.toml lists what it has."
        )
    with gradebook(db_url) as book:
        students = sorted(submission.student_id for submission in book.assignment_submissions(assignment))
    for student in students:
        path = course.folder / AUTOGRADED / student / assignment / f"{notebook}.ipynb"
        if not path.is_file():
            continue
        document = nbformat.reads(path.read_text("utf-8"), as_version=4)  # type: ignore[no-untyped-call]
        cell = next((cell for cell in document.cells if id_of(cell) == f"{CHECK}{slug}"), None)
        if cell is None:
            continue
        graded = SubmissionGrading(course, work, student).grade(
            slug, float(cell.metadata.nbgrader.points), document
        )
        with gradebook(db_url) as book:
            grade = book.find_grade(f"{CHECK}{slug}", notebook, assignment, student)
            yield Change(student, grade.auto_score, graded.score, grade.manual_score)
            if write:
                _write(book, (notebook, assignment, student), cell, graded)
                save_penalty(book, course, work, student, notebook)
                book.db.commit()  # both or neither
                cell.outputs = nbformat.from_dict(graded.outputs())  # type: ignore[no-untyped-call]
                _replace(path, document)


def _write(book: Any, where: Sequence[str], cell: Any, graded: Graded) -> None:
    save_score(book.find_grade(f"{CHECK}{graded.slug}", *where), cell, graded)
    book.find_comment(f"{ANSWER}{graded.slug}", *where).auto_comment = graded.comment()


def _replace(path: Path, document: Any) -> None:
    mode = path.stat().st_mode & 0o777
    partial = path.with_name(f".{path.name}.new")
    text = nbformat.writes(document, version=4)  # type: ignore[no-untyped-call]
    partial.write_text(f"{text}\n", encoding="utf-8")
    partial.chmod(mode)
    partial.replace(path)
