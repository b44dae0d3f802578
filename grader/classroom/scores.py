"""Writes a notebook's outcomes into the gradebook, all of them at once."""

from __future__ import annotations

from typing import Any

from nbgrader import utils
from nbgrader.preprocessors import SaveAutoGrades

from grader.classroom.cells import ANSWER, CHECK, id_of
from grader.classroom.graded import Graded
from grader.classroom.restore import OURS, gradebook


class KataSave(SaveAutoGrades):  # type: ignore[misc]
    """Save scores and comments; what could not be graded waits for a person."""

    def preprocess(self, notebook: Any, resources: Any) -> tuple[Any, Any]:
        """Save a notebook's outcomes."""
        info = resources["nbgrader"]
        graded: dict[str, Graded] = info.get(OURS, {})
        where = (info["notebook"], info["assignment"], info["student"])
        with gradebook(info["db_url"]) as book:
            for cell in notebook.cells:
                if utils.is_grade(cell):
                    save_score(book.find_grade(id_of(cell), *where), cell, graded.get(id_of(cell)))
                if utils.is_solution(cell) or utils.is_task(cell):
                    comment = book.find_comment(id_of(cell), *where)
                    comment.auto_comment = comment_on(cell, graded)
            book.db.commit()  # once: a run that is killed leaves all of a notebook's grades or none
        return notebook, resources


def save_score(grade: Any, cell: Any, graded: Graded | None) -> None:
    """Set the automatic score of a cell; a manual one stays, and is to be looked at again."""
    if graded is not None:
        grade.auto_score = graded.score
        look = bool(graded.unreadable)
    elif cell.cell_type == "code" and not utils.is_solution(cell):
        grade.auto_score, look = None, True  # nothing here can grade it, and no output means no full marks
    else:
        grade.auto_score, look = utils.determine_grade(cell)[0], False
    grade.needs_manual_grade = look or grade.auto_score is None or grade.manual_score is not None


def comment_on(cell: Any, graded: dict[str, Graded]) -> str | None:
    """Return what is said of an answer."""
    one = graded.get(CHECK + id_of(cell).removeprefix(ANSWER))
    if one is not None:
        return one.comment()
    untouched = cell.metadata.nbgrader.get("checksum") == utils.compute_checksum(cell)
    return "No response." if untouched and not utils.is_task(cell) else None
