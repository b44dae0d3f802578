"""A submission is graded by its submitter's own numbers, and its checks can be read again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from nbformat import from_dict

from grader.classroom.course import Course
from grader.classroom.execute import SubmissionGrading
from grader.classroom.results import read_results
from grader.classroom.variants import variants_of
from grader.grade import judge_for

from ..judge.test_variants import FILES, answer
from .classroom import SHIFT, Classroom, code


def submission(*cells: str) -> Any:
    """Return a notebook of these cells."""
    return from_dict({"metadata": {}, "cells": [code(cell) for cell in cells]})


def test_of_the_submitter(write_course: Callable[..., Course], tmp_path: Path) -> None:
    """Right is what is right for who hands in; to ask for another's numbers gains nothing."""
    for name, text in FILES.items():
        (tmp_path / "kit" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "kit" / name).write_text(text)
    head = 'format = 1\nname = "c"\ntitle = "T"\nkit = "../kit"\n'
    course = write_course('\n[[assignment.notebook.exercise]]\nslug = "heads"\n', head=head)
    week = course.assignments[0]
    own = {name: variants_of(course, week, name)["heads"] for name in ("s1", "s2", "s3", "s4", "s5")}
    right = {name: float(numbers["n"]) * float(numbers["p"]) for name, numbers in own.items()}
    one, other = next((a, b) for a in right for b in right if right[a] != right[b])

    def score(student: str, *cells: str) -> float | None:
        return SubmissionGrading(course, week, student).grade("heads", 10.0, submission(*cells)).score

    try:
        assert score(one, answer(str(right[one]))) == 10.0
        assert score(one, answer(str(right[other]))) == 0.0
        forged = f"mine = variant('heads', salt='c/week1', student={other!r})"
        assert score(one, forged, answer("mine['n'] * mine['p']")) == 10.0
        assert score(one, "def variant(*_, **__):\n    return {}", answer(str(right[other]))) == 0.0
    finally:
        judge_for(course.kits()[0]).close()


@pytest.mark.filterwarnings("ignore::sqlalchemy.exc.SAWarning")
def test_checks_are_read_again(classroom: Classroom) -> None:
    """The points of the checks in the autograded notebook are those of the gradebook."""
    classroom.grade("reader", classroom.solved(passes=SHIFT, known_mistake=SHIFT.replace("min", "mean")))
    course = classroom.course
    results = read_results(course, course.assignment("week1"), classroom.db_url)
    (result,) = [one for one in results if one.student == "reader"]
    questions = {question.name: question for question in result.questions}
    for name, auto in (("passes", 8.0), ("known_mistake", 4.166667)):
        question = questions[name]
        assert question.auto == pytest.approx(auto)
        assert sum(check.score for check in question.checks) == pytest.approx(auto, abs=1e-5)
        assert sum(check.points for check in question.checks) == pytest.approx(question.points, abs=1e-5)
    assert any(check.diagnosis for check in questions["known_mistake"].checks)
    assert questions["broken_check"].pending
