"""A term by nbgrader's own commands: from an empty folder, through an exchange, to a table for Canvas."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from nbgrader.api import Gradebook

from grader.catalog import Kit

ROOT = Path(__file__).parents[3]
KIT = Kit(ROOT)
COURSE = "ml-interviews"  # as `kata course init` names it
CODE = ("bayes_update", "distribution_picker_quiz", "stable_softmax", "derive_softmax_cross_entropy")
UNSHIFTED = """
def softmax(z, axis=-1, temperature=1.0):
    if temperature <= 0:
        raise ValueError("temperature must be positive")
    e = np.exp(z / temperature)
    return e / e.sum(axis=axis, keepdims=True)
"""
# nbgrader asks the system who calls it, and three users are more than a test may expect.
AS = """import sys
from nbgrader import utils
student = sys.argv.pop(1)
utils.get_osusername = lambda: student
from nbgrader.apps.nbgraderapp import main
main()
"""
ROSTER = """Student,ID,SIS User ID,SIS Login ID,Section,Probabilities and losses (77)
    Points Possible,,,,,50
"Ada",1,,ada,A,
"Bob",2,,bob,A,
"Eve",3,,eve,A,
"""


def solution(slug: str) -> str:
    """Return the reference solution, as a student might write it."""
    return KIT.solution_path(KIT.exercise(slug)).read_text("utf-8")


def table(path: Path) -> list[dict[str, str]]:
    """Return the rows of a CSV file."""
    return list(csv.DictReader(path.read_text("utf-8").splitlines()))


class Term:
    """The instructor's folder, the exchange, and a folder for each student."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.course = root / "course"
        self.exchange = root / "exchange"
        self.exchange.mkdir(mode=0o777)
        self.exchange.chmod(0o777)  # nbgrader asks for it

    def run(self, *command: str, folder: Path | None = None) -> str:
        """Run a command in a folder; return all that it says."""
        path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", os.defpath)])
        done = subprocess.run(
            [sys.executable, *command],
            cwd=folder or self.course,
            env={**os.environ, "PATH": path, "PYTHONPATH": str(ROOT), "JUPYTER_NO_CONFIG": "1"},
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=300, check=False,
        )  # fmt: skip
        assert done.returncode == 0, f"{command}\n{done.stdout}"
        return done.stdout

    def kata(self, *arguments: str) -> str:
        """Run a command of ours."""
        return self.run("-m", "grader.cli", *arguments)

    def nbgrader(self, *arguments: str) -> str:
        """Run a command of nbgrader's as the instructor."""
        return self.run("-m", "nbgrader", *arguments)

    def as_student(self, student: str, *arguments: str) -> str:
        """Run a command of nbgrader's as a student, in the student's folder."""
        return self.run("-c", AS, student, *arguments, folder=self.home(student))

    def home(self, student: str) -> Path:
        """Return a student's folder."""
        home = self.root / student
        if not home.is_dir():
            home.mkdir()
            config = f"c = get_config()\nc.Exchange.root = {str(self.exchange)!r}\n"
            config += f"c.CourseDirectory.course_id = {COURSE!r}\n"
            (home / "nbgrader_config.py").write_text(config)
        return home

    def answer(self, student: str, answers: dict[str, str]) -> None:
        """Write answers into the cells of a student's notebooks."""
        for path in (self.home(student) / "week1").glob("*.ipynb"):
            document = json.loads(path.read_bytes())
            for cell in document["cells"]:
                ours = cell["metadata"].get("nbgrader", {})
                slug = ours.get("grade_id", "").partition("-")[2]
                if ours.get("solution") and slug in answers:
                    cell["source"] = answers[slug]
            path.write_text(json.dumps(document))

    def scores(self, student: str) -> dict[str, float | None]:
        """Return what the gradebook gives a student for each exercise, by us or by hand."""
        with Gradebook(f"sqlite:///{self.course / 'gradebook.db'}", COURSE) as book:
            notebooks = book.find_submission("week1", student).notebooks
            grades = [grade for notebook in notebooks for grade in notebook.grades]
            return {g.cell.name.split("-", 1)[1]: g.score for g in grades}


def begin(term: Term) -> None:
    """Make the course, with one date that has passed and two students who have longer; hand it out."""
    term.run("-m", "grader.cli", "course", "init", str(term.course), folder=term.root)
    toml = term.course / "course.toml"
    now = datetime.now(UTC).replace(microsecond=0)
    longer = "".join(
        f'[[assignment.extension]]\nstudent = "{student}"\ndue = {(now + timedelta(days=7)).isoformat()}\n'
        for student in ("ada", "bob")
    )
    lines = toml.read_text("utf-8").splitlines()
    lines = [
        f"due = {(now - timedelta(hours=47)).isoformat()}" if x.startswith("due = ") else x for x in lines
    ]
    text = "\n".join(lines).replace("[[assignment.notebook]]", longer + "\n[[assignment.notebook]]", 1)
    toml.write_text(text + "\n", "utf-8")
    with (term.course / "nbgrader_config.py").open("a") as config:
        config.write(f"c.Exchange.root = {str(term.exchange)!r}\n")
    term.kata("course", "build")
    term.nbgrader("generate_assignment", "week1")
    term.nbgrader("release_assignment", "week1")


def hand_in(term: Term) -> dict[str, str]:
    """Let three students work and submit; return what Validate said to each."""
    right = {slug: solution(slug) for slug in CODE} | {"reflect_favourite_algorithm": "Trees: they show why."}
    mistaken = right | {"stable_softmax": solution("stable_softmax") + UNSHIFTED}
    mistaken.pop("derive_softmax_cross_entropy")
    said = {}
    for student, answers in (("ada", right), ("bob", mistaken), ("eve", right)):
        term.as_student(student, "fetch_assignment", "week1")
        if student == "ada":
            term.as_student(student, "submit", "week1")  # too early; what follows is better
        term.answer(student, answers)
        if student != "eve":
            said[student] = term.as_student(student, "validate", "week1/losses.ipynb")
        term.as_student(student, "submit", "week1")
    return said


@pytest.fixture(scope="module")
def term(tmp_path_factory: pytest.TempPathFactory) -> Term:
    """Run the term up to the released feedback; a person grades the reflections."""
    made = Term(tmp_path_factory.mktemp("term"))
    begin(made)
    made.said = hand_in(made)  # type: ignore[attr-defined]
    made.nbgrader("collect", "week1")
    made.nbgrader("autograde", "week1")
    with Gradebook(f"sqlite:///{made.course / 'gradebook.db'}", COURSE) as book:
        for student, points in (("ada", 4.0), ("bob", 2.0), ("eve", 3.0)):
            cell = "reflection-reflect_favourite_algorithm"
            grade: Any = book.find_grade(cell, "losses", "week1", student)
            grade.manual_score, grade.needs_manual_grade = points, False
        book.db.commit()
    made.nbgrader("generate_feedback", "week1")
    made.nbgrader("release_feedback", "week1")
    return made


def test_validate(term: Term) -> None:
    """Before handing in, Validate tells a right notebook from one that a public check refutes."""
    said = term.said  # type: ignore[attr-defined]
    assert "Success!" in said["ada"]
    assert "VALIDATION FAILED" in said["bob"]


def test_scores(term: Term) -> None:
    """The right answers get all points, a known mistake a part of them, and what is not started none."""
    points = {slug: float(KIT.exercise(slug).points) for slug in CODE}
    ada, bob = term.scores("ada"), term.scores("bob")
    assert {slug: ada[slug] for slug in CODE} == points
    assert ada["reflect_favourite_algorithm"] == 4.0
    assert bob["bayes_update"] == points["bayes_update"]
    assert 0.0 < (bob["stable_softmax"] or 0.0) < points["stable_softmax"]
    assert bob["derive_softmax_cross_entropy"] == 0.0


def test_feedback(term: Term) -> None:
    """Each student fetches a page of feedback; the mistake is named in it, and no hidden thing is."""
    pages = {}
    for student in ("ada", "bob"):
        term.as_student(student, "fetch_feedback", "week1")
        found = (term.home(student) / "week1" / "feedback").rglob("*.html")
        pages[student] = "".join(path.read_text("utf-8") for path in found)
    assert "overflow" in pages["bob"]
    secret = (term.course / ".kata" / "secret").read_text("utf-8").strip()
    suite = KIT.suite_path(KIT.exercise("stable_softmax")).read_text("utf-8")
    hidden = [line.strip() for line in suite.splitlines() if line.startswith("    checks.")]
    for page in pages.values():
        assert secret not in page
        assert not any(line in page for line in hidden)


def test_lateness_stands_apart(term: Term) -> None:
    """Late days are counted by a student's own date, and cost nothing of the exported score."""
    target = term.root / "questions.csv"
    term.kata("course", "export", "week1", "--format", "questions", "--to", str(target))
    rows = table(target)
    late = {row["student"]: {row["days_late"]} for row in rows}
    assert late == {"ada": {"0"}, "bob": {"0"}, "eve": {"2"}}


def test_canvas(term: Term) -> None:
    """The table for Canvas holds the totals in the column that Canvas gave them."""
    roster, target = term.root / "roster.csv", term.root / "canvas.csv"
    roster.write_text(ROSTER, "utf-8")
    options = ("--format", "canvas", "--roster", str(roster), "--to", str(target))
    assert "3 of 3 students handed in" in term.kata("course", "export", "week1", *options)
    rows = {row["SIS Login ID"]: row for row in table(target)}
    column = "Probabilities and losses (77)"
    totals = {
        student: sum(v or 0.0 for v in term.scores(student).values()) for student in ("ada", "bob", "eve")
    }
    assert {student: float(rows[student][column]) for student in totals} == pytest.approx(totals)
    assert totals["bob"] < totals["ada"]
    assert totals["ada"] - totals["eve"] == 1.0  # by the reflection alone: lateness stands apart
