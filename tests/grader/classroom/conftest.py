"""A course in a folder of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from grader.classroom.course import Course
from grader.classroom.reading import read_course
from grader.classroom.secret import create_secret

from .classroom import Classroom

HEAD = """format = 1
name = "ml"
title = "Machine learning"
"""
WEEK = """
[[assignment]]
name = "week1"
title = "Week 1"
due = 2026-11-06T23:59:00+01:00
about = "About <week> $p$."

[[assignment.notebook]]
name = "losses"
"""
TASKS = """
[[assignment.notebook.exercise]]
slug = "stable_softmax"
points = 8
about = "Mind the *axis*."

[[assignment.notebook.exercise]]
slug = "distribution_picker_quiz"

[[assignment.notebook.exercise]]
slug = "reflect_favourite_algorithm"
"""


@pytest.fixture
def write_course(tmp_path: Path) -> Callable[..., Course]:
    """Write a course.toml, and read it."""

    def write(tasks: str = TASKS, head: str = HEAD, week: str = WEEK) -> Course:
        folder = tmp_path / "course"
        folder.mkdir(exist_ok=True)
        (folder / "course.toml").write_text(head + week + tasks, encoding="utf-8")
        create_secret(folder)
        return read_course(folder)

    return write


@pytest.fixture
def course(write_course: Callable[..., Course]) -> Course:
    """Make a course of one assignment: a code exercise, a quiz and a reflection in one notebook."""
    return write_course()


@pytest.fixture(scope="session")
def classroom(tmp_path_factory: pytest.TempPathFactory) -> Classroom:
    """Provide a course that was generated, for all tests that submit to it under names of their own."""
    return Classroom(tmp_path_factory.mktemp("classroom") / "course")
