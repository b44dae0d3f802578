"""Results are read from nbgrader's gradebook and the autograded notebooks as they are."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest
from click.testing import CliRunner

from grader.classroom.course import Course, Late
from grader.classroom.gradebook import gradebook_url
from grader.classroom.results import REPORT_TYPE, checks_of, read_reports, read_results
from grader.cli import kata
from grader.errors import UsageError
from grader.model import Check, Report, Verdict
from grader.notebook.cells import code_cell, notebook

# nbgrader adds submissions in a way that this version of SQLAlchemy warns of.
pytestmark = pytest.mark.filterwarnings("ignore::sqlalchemy.exc.SAWarning")

REPORT = Report(
    exercise="stable_softmax",
    suite="",
    verdict=Verdict.FAIL,
    score=5.0,
    points=10.0,
    seed=1,
    confinement="full",
    official=True,
    seconds=0.1,
    versions={},
    checks=(
        Check(name="test_a", property="A.", public=False, verdict=Verdict.PASS, points=5.0, score=5.0),
        Check(
            name="test_b",
            property="B.",
            public=False,
            verdict=Verdict.FAIL,
            points=5.0,
            score=0.0,
            diagnosis="You forgot it.",
        ),
    ),
)


def autograded(folder: Path, report: Any) -> None:
    """Write an autograded notebook whose check holds a report."""
    cell = code_cell("check", 'check("stable_softmax")', {"grade_id": "check-stable_softmax", "grade": True})
    data = {"text/html": "<p>", REPORT_TYPE: report}
    cell["outputs"] = [{"output_type": "display_data", "data": data, "metadata": {}}]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "losses.ipynb").write_text(notebook([cell]), encoding="utf-8")


@pytest.fixture
def graded(course: Course, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Fill a gradebook: one student was graded, one handed in nothing."""
    monkeypatch.setenv("PATH", f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
    from nbgrader.api import Gradebook  # noqa: PLC0415 - it takes a second

    url = f"sqlite:///{course.folder / 'gradebook.db'}"
    with Gradebook(url, "ml") as book:
        book.add_assignment("week1")
        book.add_notebook("losses", "week1")
        for name, kind in (("check-stable_softmax", "code"), ("reflection-favourite", "markdown")):
            book.add_grade_cell(name, "losses", "week1", max_score=8, cell_type=kind)
        book.add_student("ada", first_name="Ada", last_name="Lovelace")
        book.add_student("bob")
        submission = book.add_submission("week1", "ada")
        submission.timestamp = datetime(2026, 11, 7, 23, 0, 0)  # UTC; due at 22:59 the day before
        grade = book.find_grade("check-stable_softmax", "losses", "week1", "ada")
        grade.auto_score = 4.0
        book.find_grade("reflection-favourite", "losses", "week1", "ada").needs_manual_grade = True
        book.db.commit()
    autograded(course.folder / "autograded" / "ada" / "week1", msgspec.to_builtins(REPORT))
    yield url


def test_read(course: Course, graded: str) -> None:
    """Scores, late days by the course's dates, and checks in the course's points; a time may be missing."""
    from nbgrader.api import Gradebook  # noqa: PLC0415 - it takes a second

    ada, bob = read_results(course, course.assignments[0], graded)
    assert (ada.student, ada.last_name, ada.days_late, ada.score, ada.pending) == (
        "ada",
        "Lovelace",
        2,
        4.0,
        True,
    )
    softmax, prose = ada.questions
    assert (softmax.name, softmax.points, softmax.auto, softmax.manual) == ("stable_softmax", 8.0, 4.0, None)
    assert [(check.name, check.points, check.score) for check in softmax.checks] == [
        ("test_a", 4.0, 4.0),
        ("test_b", 4.0, 0.0),
    ]
    assert (prose.name, prose.pending, prose.checks) == ("favourite", True, ())
    assert (bob.student, bob.submitted, bob.questions) == ("bob", None, ())
    assert (ada.handed_in, bob.handed_in) == (True, False)
    with Gradebook(graded, "ml") as book:
        book.find_submission("week1", "ada").timestamp = None
        book.db.commit()
    ada, _ = read_results(course, course.assignments[0], graded)
    assert (ada.submitted, ada.handed_in, ada.score, ada.days_late) == (None, True, 4.0, 0)


def test_grace(course: Course, graded: str) -> None:
    """Within the grace nobody is late."""
    lenient = msgspec.structs.replace(course, late=Late(grace_minutes=60 * 48))
    assert read_results(lenient, course.assignments[0], graded)[0].days_late == 0


def test_unknown_assignment(course: Course, graded: str) -> None:
    """An assignment that nbgrader does not know has not been generated."""
    other = msgspec.structs.replace(course.assignments[0], name="week9")
    with pytest.raises(UsageError) as caught:
        read_results(course, other, graded)
    assert str(caught.value) == (
        "The gradebook has no assignment `week9`. Generate it first: nbgrader generate_assignment week9"
    )


@pytest.mark.parametrize(
    "report", [{}, {"format": 1}, [], "x", 1, {**msgspec.to_builtins(REPORT), "score": "x"}]
)
def test_report_that_is_none(tmp_path: Path, report: Any) -> None:
    """What is no report is left out."""
    autograded(tmp_path, report)
    assert read_reports(tmp_path / "losses.ipynb") == {}


def test_notebook_that_is_none(tmp_path: Path) -> None:
    """A notebook that is missing, broken, nested without end or huge has no reports."""
    path = tmp_path / "losses.ipynb"
    assert read_reports(path) == {}
    for text in ("", "[]", '{"cells": 1}', '{"cells": [1]}', "[" * 200_000, json.dumps({"cells": [{}]})):
        path.write_text(text)
        assert read_reports(path) == {}
    with path.open("wb") as file:
        file.truncate(65 << 20)
    assert read_reports(path) == {}


def test_no_points() -> None:
    """A report of no points divides nothing."""
    empty = msgspec.structs.replace(REPORT, points=0.0)
    assert [check.points for check in checks_of(empty, 8.0)] == [0.0, 0.0]


def test_gradebook_url(tmp_path: Path) -> None:
    """The gradebook is where the course's configuration says; else beside it."""
    assert gradebook_url(tmp_path) == f"sqlite:///{tmp_path}/gradebook.db"
    config = tmp_path / "nbgrader_config.py"
    config.write_text("c = get_config()\nc.CourseDirectory.db_url = 'postgresql://x/y'\n")
    assert gradebook_url(tmp_path) == "postgresql://x/y"
    config.write_text("1 / 0\n")
    with pytest.raises(
        UsageError, match=r"nbgrader_config.py does not run: ZeroDivisionError: division by zero\."
    ):
        gradebook_url(tmp_path)


def test_command(course: Course, graded: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each format is written where it is asked for; what is missing is said."""
    monkeypatch.chdir(course.folder)
    runner = CliRunner()
    for kind in ("questions", "checks", "moodle"):
        done = runner.invoke(kata, ["course", "export", "week1", "--format", kind, "--to", f"out/{kind}.csv"])
        assert (done.exit_code, done.stdout) == (0, f"wrote out/{kind}.csv, 1 of 2 students handed in\n")
        assert "Still to be looked at by a person: ada." in done.stderr
        assert (course.folder / "out" / f"{kind}.csv").read_bytes().count(b"\r\n") > 1
    done = runner.invoke(kata, ["course", "export", "week1", "--format", "gradescope", "--to", "out/gs"])
    assert json.loads((course.folder / "out" / "gs" / "ada" / "results.json").read_text())["score"] == 4.0
    assert not (course.folder / "out" / "gs" / "bob").exists()
    (course.folder / "roster.csv").write_text("Student,ID,SIS Login ID\nLovelace,1,other\n")
    canvas = ["course", "export", "week1", "--format", "canvas", "--to", "out/canvas.csv"]
    assert "Canvas needs a roster." in runner.invoke(kata, canvas).output
    done = runner.invoke(kata, [*canvas, "--roster", "roster.csv"])
    assert "In the gradebook but not in the roster: ada." in done.stderr
    assert "Points Possible,,,23" in (course.folder / "out" / "canvas.csv").read_text()
