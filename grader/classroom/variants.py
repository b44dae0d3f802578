"""The numbers that each student of a course gets, derived again when a submission is graded."""

from __future__ import annotations

from grader.catalog.variants import Numbers, numbers_of
from grader.classroom.course import Assignment, Course


def salt_of(course: Course, assignment: Assignment) -> str:
    """Return the public salt of an assignment; one that names none has its name and the course's."""
    return assignment.salt or f"{course.name}/{assignment.name}"


def variants_of(course: Course, assignment: Assignment, student: str) -> dict[str, Numbers]:
    """Return the numbers of the student who handed in, whatever the notebook says, by exercise.

    Raises
    ------
    UsageError
        If an exercise is not there.
    KitError
        If a kit is malformed.
    """
    salt = salt_of(course, assignment)
    exercises = [exercise for _, exercise in course.exercises(tuple(assignment.tasks))]
    return {one.slug: numbers_of(one, student, salt) for one in exercises if one.variant}
