"""What nbgrader does when an assignment of ours is generated: stubs for students, and the course's dates."""

from __future__ import annotations

from datetime import UTC
from pathlib import Path
from typing import Any

from nbgrader.api import Gradebook
from nbgrader.converters.generate_assignment import GenerateAssignment
from nbgrader.preprocessors import ClearSolutions, NbGraderPreprocessor
from traitlets import Unicode

from grader.classroom.reading import read_course
from grader.errors import KataError

_ANSWER = "answer-"


def configure(c: Any, folder: Path) -> None:
    """Set up the generating of assignments for the course in a folder."""
    course = read_course(folder)
    c.CourseDirectory.course_id = course.name
    c.CourseDirectory.root = str(course.folder)
    steps = [ClearAnswers if step is ClearSolutions else step for step in _stock_steps()]
    c.GenerateAssignment.preprocessors = [TakeDates, *steps]
    c.TakeDates.folder = str(course.folder)


def _stock_steps() -> list[Any]:
    return list(GenerateAssignment.class_traits()["preprocessors"].default())


class ClearAnswers(ClearSolutions):  # type: ignore[misc]
    """Leaves of our answer cells the stub alone; any other cell is cleared as nbgrader does it."""

    def _replace_solution_region(self, cell: Any, language: str) -> bool:
        name = cell.metadata.get("nbgrader", {}).get("grade_id", "")
        stub, begin, rest = cell.source.partition(f"### {self.begin_solution_delimeter}")
        ours = name.startswith(_ANSWER) and stub.strip() and stub.endswith("\n") and begin
        if not ours or not rest.rstrip().endswith(f"### {self.end_solution_delimeter}"):
            return bool(super()._replace_solution_region(cell, language))
        cell.source = stub.rstrip()
        return True


class TakeDates(NbGraderPreprocessor):  # type: ignore[misc]
    """Writes into the gradebook when the assignment is due, so that nbgrader and formgrader know it."""

    folder = Unicode("", help="The folder of the course.").tag(config=True)

    def preprocess(self, nb: Any, resources: Any) -> tuple[Any, Any]:
        """Take the date from course.toml; leave the notebook as it is."""
        about = resources["nbgrader"]
        try:
            course = read_course(Path(self.folder))
            due = course.assignment(about["assignment"]).due
        except KataError:
            return nb, resources  # an assignment of the instructor's own, beside ours
        date = None if due is None else due.astimezone(UTC).replace(tzinfo=None)
        with Gradebook(about["db_url"], course.name) as gradebook:
            gradebook.update_or_create_assignment(about["assignment"], duedate=date)
        return nb, resources
