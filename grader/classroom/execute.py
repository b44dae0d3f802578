"""Grades the checks of a restored notebook, in the place of nbgrader's Execute. No kernel is started."""

from __future__ import annotations

import os
import queue
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from nbformat import from_dict
from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import Int, Unicode

from grader.catalog import Exercise, Kit
from grader.catalog.variants import Numbers
from grader.classroom.cells import attempt_at, checked_slug, id_of, notes_on
from grader.classroom.course import FILE, Assignment, Course
from grader.classroom.files import released_files
from grader.classroom.graded import Graded
from grader.classroom.reading import read_course
from grader.classroom.restore import OURS
from grader.classroom.secret import hidden_seed, read_secret
from grader.classroom.variants import variants_of
from grader.errors import KataError, SourceError, UsageError
from grader.grade import judge_for
from grader.model import Cells, Report

_EXPLAINED_LATER = ("quiz",)  # its explanations are its answers


class KataGrade(NbGraderPreprocessor):  # type: ignore[misc]
    """Grade each check of a notebook in a confined child of its own."""

    course_dir = Unicode("", help="Folder of the course.toml; the working folder if empty.").tag(config=True)
    judges = Int(
        0,
        help="How many exercises of a notebook are graded at once; if 0, two where there are two processors.",
    ).tag(config=True)

    def preprocess(self, notebook: Any, resources: Any) -> tuple[Any, Any]:
        """Grade a notebook; the outcomes stand below its checks, and in the resources by grade id."""
        info = resources["nbgrader"]
        course = course_in(Path(self.course_dir))
        grading = SubmissionGrading(course, course.assignment(info["assignment"]), info["student"])
        info[OURS] = {}
        checks = [cell for cell in notebook.cells if checked_slug(cell) is not None]
        for cell, graded in zip(checks, grading.grade_all(checks, notebook, self._at_once()), strict=True):
            if graded.report is None or graded.unreadable:
                self.log.warning("%s of %s is left to a person", graded.slug, info["student"])
            info[OURS][id_of(cell)] = graded
            cell.outputs = from_dict(graded.outputs())  # type: ignore[no-untyped-call]
        return notebook, resources

    def _at_once(self) -> int:
        return max(self.judges, 0) or min(2, _processors())


def _processors() -> int:
    """Return how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class SubmissionGrading:
    """Grades the exercises of one student's submission.

    Parameters
    ----------
    course, assignment, student
        Whose submission to what it is.
    """

    def __init__(self, course: Course, assignment: Assignment, student: str) -> None:
        self.course = course
        self.assignment = assignment
        self.student = student
        self._secret = read_secret(course.folder)

    def grade_all(self, checks: Sequence[Any], notebook: Any, at_once: int) -> list[Graded]:
        """Grade the exercises of which these cells are the checks, several at once; see `grade`."""
        free: queue.SimpleQueue[int] = queue.SimpleQueue()
        for number in range(at_once):
            free.put(number)

        def one(cell: Any) -> Graded:
            judge = free.get()
            try:
                points = float(cell.metadata["nbgrader"]["points"])
                return self.grade(checked_slug(cell) or "", points, notebook, judge)
            finally:
                free.put(judge)

        if at_once == 1 or len(checks) < 2:
            return [one(cell) for cell in checks]
        with ThreadPoolExecutor(at_once) as threads:
            return list(threads.map(one, checks))

    def grade(self, slug: str, points: float, notebook: Any, judge: int = 0) -> Graded:
        """Grade one exercise of a notebook, by one of this process's judges.

        Raises
        ------
        UsageError
            If official grading is not possible on this machine: then nothing can be graded.
        """
        unreadable = notebook.metadata.get(OURS, {}).get("unreadable", "")
        try:
            kit, exercise = _exercise(self.course, slug)
        except KataError:
            return Graded(slug, points, None)
        attempt = SourceError(unreadable) if unreadable else attempt_at(slug, notebook.cells, self._files)
        report = self._report(kit, exercise, attempt, judge)
        if report is None:
            return Graded(slug, points, None)
        notes = () if unreadable else (*(report.notes or ()), *notes_on(notebook.cells))
        return Graded(
            slug,
            points,
            report,
            hint=exercise.hints[0] if exercise.hints else "",
            notes=tuple(notes),
            explained_from=self._explained_from(exercise),
            unreadable=unreadable,
        )

    def _report(
        self, kit: Kit, exercise: Exercise, attempt: Cells | SourceError, judge: int
    ) -> Report | None:
        seed = hidden_seed(self._secret, self.student, self.assignment.name, exercise.slug)
        factor = self.assignment.extension(self.student).time_factor
        try:
            return judge_for(kit, number=judge).grade(
                exercise.slug,
                attempt,
                seed=seed,
                official=True,
                time_factor=factor,
                variants=self._numbers,
            )
        except UsageError:
            raise  # no confinement: it holds for every submission
        except KataError:
            return None

    @cached_property
    def _files(self) -> dict[str, bytes]:
        """What was handed out beside the notebooks."""
        return released_files(self.course.folder, self.assignment.name)

    @cached_property
    def _numbers(self) -> dict[str, Numbers]:
        """The student's numbers in all exercises: to look them up takes milliseconds."""
        return variants_of(self.course, self.assignment, self.student)

    def _explained_from(self, exercise: Exercise) -> str:
        due = self.assignment.due_for(self.student)
        if exercise.kind not in _EXPLAINED_LATER or due is None or due <= datetime.now(UTC):
            return ""
        return f"{due:%Y-%m-%d %H:%M %Z}"


def course_in(folder: Path) -> Course:
    """Return the course of a folder, read anew when its file changes."""
    path = folder.resolve() / FILE
    return _course(path, path.stat().st_mtime_ns if path.exists() else 0)


@lru_cache(maxsize=8)
def _course(path: Path, _changed: int) -> Course:
    return read_course(path.parent)


_exercises: dict[tuple[Course, str], tuple[Kit, Exercise]] = {}


def _exercise(course: Course, slug: str) -> tuple[Kit, Exercise]:
    """Return an exercise of a course, looked up once: reading a kit takes longer than grading."""
    key = (course, slug)
    if key not in _exercises:
        _exercises[key] = course.exercise(slug)
    return _exercises[key]


def slugs_of(cells: Sequence[Any]) -> list[str]:
    """Return the exercises that a notebook's cells check."""
    return [slug for slug in map(checked_slug, cells) if slug is not None]
