"""What a late submission loses, by each student's own date; it stands apart from the score."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import Unicode

from grader.classroom.course import Assignment, Course
from grader.classroom.execute import course_in
from grader.classroom.restore import gradebook
from grader.classroom.results import utc


class KataLate(NbGraderPreprocessor):  # type: ignore[misc]
    """Write into the gradebook what the course's policy takes off.

    nbgrader's own step knows the assignment's date only, and its plugin is not told which assignment it is.
    """

    course_dir = Unicode("", help="Folder of the course.toml.").tag(config=True)

    def preprocess(self, notebook: Any, resources: Any) -> tuple[Any, Any]:
        """Leave the notebook as it is."""
        info = resources["nbgrader"]
        course = course_in(Path(self.course_dir))
        with gradebook(info["db_url"]) as book:
            save_penalty(
                book, course, course.assignment(info["assignment"]), info["student"], info["notebook"]
            )
            book.db.commit()
        return notebook, resources


def save_penalty(book: Any, course: Course, assignment: Assignment, student: str, notebook: str) -> None:
    """Write into an open gradebook what the policy takes off a notebook's score."""
    submitted = utc(book.find_submission(assignment.name, student).timestamp)
    row = book.find_submission_notebook(notebook, assignment.name, student)
    book.db.flush()
    book.db.expire(row)  # its score may have changed since it was read
    row.late_submission_penalty = course.points_lost(assignment, student, submitted, row.score) or None
