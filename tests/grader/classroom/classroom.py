"""A small course of tiny exercises, graded by nbgrader in this process."""

from __future__ import annotations

import copy
import json
import logging
import os
import shutil
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest import mock

from nbgrader.api import Gradebook
from nbgrader.converters import Autograde, GenerateAssignment, GenerateFeedback
from nbgrader.converters.base import NbGraderException
from nbgrader.coursedir import CourseDirectory
from traitlets.config import Config

from grader.classroom import config, releasing
from grader.classroom.build import build
from grader.classroom.reading import read_course

KITS = Path(__file__).parents[2] / "kits"
SHIFT = """import numpy as np


def shift(x):
    if x.size == 0:
        raise ValueError
    return x - x.min()
"""
COURSE = """format = 1
name = "ml"
title = "Machine learning"
kit = "kit"

[[assignment]]
name = "week1"
title = "Week 1"
due = 2030-11-06T23:59:00+01:00

[[assignment.extension]]
student = "slow"
due = 2030-12-06T23:59:00+01:00
time_factor = 3.0

[[assignment.notebook]]
name = "nb"

[[assignment.notebook.exercise]]
slug = "passes"
points = 8

[[assignment.notebook.exercise]]
slug = "known_mistake"

[[assignment.notebook.exercise]]
slug = "broken_check"
"""

CONFIG = """from pathlib import Path
from grader.classroom import config, releasing
c = get_config()
releasing.configure(c, Path(__file__).parent)
config.configure(c, Path(__file__).parent)
"""


def code(source: str, grade_id: str = "", **nbgrader: Any) -> dict[str, Any]:
    """Return a cell of code as a student's notebook holds it."""
    metadata = {"nbgrader": {"grade_id": grade_id, **nbgrader}} if grade_id else {}
    return {
        "cell_type": "code",
        "id": f"c{abs(hash((source, grade_id))):x}"[:40],
        "metadata": metadata,
        "source": source,
        "outputs": [],
        "execution_count": None,
    }


class Classroom:
    """The course's folder, and what instructors and students do in it.

    Parameters
    ----------
    root
        An empty folder.
    db_url
        The gradebook; a file of SQLite's in the folder if None.
    """

    def __init__(self, root: Path, db_url: str | None = None) -> None:
        self.root = root
        self.db_url = db_url or f"sqlite:///{root / 'gradebook.db'}"
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # nbgrader's own
            self._begin()

    def _begin(self) -> None:
        root = self.root
        for scenario in ("passes", "known_mistake", "broken_check"):
            for tree in ("exercises", "solutions", "tests/exercises", "tests/attempts"):
                source = KITS / scenario / tree / "01_x"
                if source.is_dir():
                    shutil.copytree(source, root / "kit" / tree / f"01_{scenario}")
        shutil.copy(KITS / "passes" / "exercises" / "questions.csv", root / "kit" / "exercises")
        (root / "course.toml").write_text(COURSE, encoding="utf-8")
        (root / ".kata").mkdir()
        (root / ".kata" / "secret").write_text("5" * 64)  # the same inputs in every run
        own = f"c.CourseDirectory.db_url = {self.db_url!r}\n"
        (root / "nbgrader_config.py").write_text(CONFIG + own, encoding="utf-8")
        self.config = Config()
        self.config.CourseDirectory.db_url = self.db_url
        releasing.configure(self.config, root)
        config.configure(self.config, root)
        self.course = read_course(root)
        build(self.course, self.course.assignment("week1"))
        self.run(GenerateAssignment, ".")

    def run(self, converter: Any, student: str = "*", **traits: Any) -> list[str]:
        """Run one of nbgrader's converters as its command does; return the lines of its log."""
        directory = CourseDirectory(config=self.config, assignment_id="week1", student_id=student)
        made = converter(coursedir=directory, config=self.config, **traits)
        lines: list[str] = []
        before = Path.cwd()
        try:
            with warnings.catch_warnings(), _heard(lines):
                warnings.simplefilter("ignore")  # nbgrader's own
                made.start()
        except NbGraderException as error:
            lines.append(str(error))
        finally:
            os.chdir(before)
        return lines

    def released(self) -> dict[str, Any]:
        """Return the notebook that students get."""
        document: dict[str, Any] = json.loads((self.root / "release" / "week1" / "nb.ipynb").read_bytes())
        return document

    def solved(self, **answers: str) -> dict[str, Any]:
        """Return the released notebook with answers put into their cells."""
        document = self.released()
        for cell in document["cells"]:
            name = cell["metadata"].get("nbgrader", {}).get("grade_id", "")
            if name.startswith("answer-") and name.removeprefix("answer-") in answers:
                cell["source"] = answers[name.removeprefix("answer-")]
        return copy.deepcopy(document)

    def submit(self, student: str, document: Any, **files: bytes) -> Path:
        """Lay out a submission as nbgrader's collect does."""
        folder = self.root / "submitted" / student / "week1"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        data = document if isinstance(document, bytes) else json.dumps(document).encode()
        (folder / "nb.ipynb").write_bytes(data)
        for name, content in files.items():
            (folder / name).write_bytes(content)
        return folder

    def autograde(self, student: str = "*") -> list[str]:
        """Grade, and return what was logged."""
        return self.run(Autograde, student, force=True)

    def feedback(self, student: str) -> str:
        """Return the page of feedback."""
        self.run(GenerateFeedback, student, force=True)
        return (self.root / "feedback" / student / "week1" / "nb.html").read_text("utf-8")

    def grade(self, student: str, document: Any, **files: bytes) -> dict[str, float | None]:
        """Submit and grade; return the automatic scores by exercise."""
        self.submit(student, document, **files)
        self.autograde(student)
        return {name: score for name, (score, _) in self.scores(student).items()}

    def scores(self, student: str) -> dict[str, tuple[float | None, bool]]:
        """Return of each exercise the automatic score, and whether a person should look."""
        with Gradebook(self.db_url, "ml") as book:
            grades = book.find_submission_notebook("nb", "week1", student).grades
            return {
                grade.cell.name.removeprefix("check-"): (grade.auto_score, bool(grade.needs_manual_grade))
                for grade in grades
            }

    def comments(self, student: str) -> dict[str, str | None]:
        """Return the automatic comments by cell."""
        with Gradebook(self.db_url, "ml") as book:
            comments = book.find_submission_notebook("nb", "week1", student).comments
            return {comment.name: comment.auto_comment for comment in comments}

    def graded(self, student: str) -> dict[str, Any]:
        """Return the notebook that was graded."""
        path = self.root / "autograded" / student / "week1" / "nb.ipynb"
        document: dict[str, Any] = json.loads(path.read_bytes())
        return document


@contextmanager
def _heard(lines: list[str]) -> Iterator[None]:
    """Take down what is logged, whichever logger nbgrader's parts use and whoever has silenced it before."""

    def is_enabled(logger: logging.Logger, level: int) -> bool:
        return level >= logging.INFO and not logger.name.startswith(("sqlalchemy", "alembic"))

    def handle(logger: logging.Logger, record: logging.LogRecord) -> None:
        lines.append(record.getMessage())

    with (
        mock.patch.object(logging.Logger, "isEnabledFor", is_enabled),
        mock.patch.object(logging.Logger, "handle", handle),
    ):
        yield
