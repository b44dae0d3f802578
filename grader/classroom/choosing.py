"""Which of a student's submissions counts where the best does: the one that is worth most by our grading."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import nbformat
from nbgrader.api import MissingEntry
from nbgrader.utils import parse_utc

from grader.classroom.cells import checked_slug
from grader.classroom.course import Assignment, Course
from grader.classroom.execute import SubmissionGrading
from grader.classroom.gradebook import gradebook_url
from grader.classroom.kept import STAMP, Kept, is_kept, keep, kept_in, lay_out, say_choice, store_of
from grader.classroom.restore import Handed, gradebook, handed_out, restored
from grader.classroom.results import utc
from grader.classroom.submission import document_of, read_submission
from grader.errors import SourceError


def take_best(course: Course, assignment: Assignment, student: str, folder: Path) -> bool:
    """Lay out in a student's folder of submissions the best of those that were collected.

    Returns
    -------
    bool
        Whether there were several.

    Raises
    ------
    UsageError
        If this machine cannot grade officially.
    """
    store = store_of(course.folder, assignment.name, student)
    submitted = _time_of(folder)
    if submitted is None:
        return False  # nothing says when it was handed in, so that nothing can be told from it
    if not is_kept(store, submitted):  # it came by another way than the exchange
        keep(store, folder, submitted)
    candidates = kept_in(store)
    if len(candidates) < 2:
        say_choice(store, "")
        return False
    best = best_of(course, assignment, student, candidates, gradebook_url(course.folder))
    count, time = len(candidates), f"{best.submitted:%Y-%m-%d %H:%M} UTC"
    fact = f"{count} submissions were collected. This one counts, of {time}"
    say_choice(store, f"{fact}: by the checks, and after what is lost for being late, it is the best.")
    lay_out(best.folder, folder)
    return True


def overtaken(course: Course, assignment: Assignment, db_url: str) -> list[str]:
    """Return the students of whose submissions another is the best by now, as after a suite was mended."""
    if assignment.resubmission != "best":
        return []
    found = []
    for folder in sorted((course.folder / "submitted").glob(f"*/{assignment.name}")):
        student, submitted = folder.parent.name, _time_of(folder)
        candidates = kept_in(store_of(course.folder, assignment.name, student))
        if submitted is None or len(candidates) < 2:
            continue
        if best_of(course, assignment, student, candidates, db_url).submitted != submitted:
            found.append(student)
    return found


def best_of(
    course: Course, assignment: Assignment, student: str, candidates: Sequence[Kept], db_url: str
) -> Kept:
    """Return the submission that is worth most after the late policy.

    Of equals it is the least late, and of these the last. What a person grades is not counted.
    """
    with gradebook(db_url) as book:
        handed = {one.name: _handed(book, assignment, one.name) for one in assignment.notebooks}
    grading = SubmissionGrading(course, assignment, student)
    late, due = course.late_policy(assignment), assignment.due_for(student)

    def worth(one: Kept) -> tuple[float, int, Kept]:
        score = score_of(grading, one.folder, handed)
        lost = course.points_lost(assignment, student, one.submitted, score)
        return round(score - lost, 6), -late.days_late(due, one.submitted), one

    return max(map(worth, candidates), key=lambda found: (*found[:2], found[2].submitted))[2]


def score_of(grading: SubmissionGrading, folder: Path, handed: Mapping[str, Mapping[str, Handed]]) -> float:
    """Return what the checks give a submission, in the course's points."""
    total = 0.0
    for name, cells in handed.items():
        try:
            document = document_of(read_submission(folder / f"{name}.ipynb"))
        except SourceError:
            continue
        notebook: Any = nbformat.from_dict(document)  # type: ignore[no-untyped-call]
        notebook.cells = restored(notebook.cells, dict(cells))
        for cell in notebook.cells:
            slug = checked_slug(cell)
            if slug is not None:
                total += (
                    grading.grade(slug, float(cell.metadata["nbgrader"]["points"]), notebook).score or 0.0
                )
    return total


def _handed(book: Any, assignment: Assignment, notebook: str) -> dict[str, Handed]:
    try:
        return handed_out(book.find_notebook(notebook, assignment.name))[0]
    except MissingEntry:
        return {}


def _time_of(folder: Path) -> Any:
    """Return when the submission in a folder was handed in, or None if it does not say."""
    try:
        return utc(parse_utc((folder / STAMP).read_text("utf-8")[:100].strip()))
    except Exception:  # there is no such file, or its parser raises what it comes across
        return None
