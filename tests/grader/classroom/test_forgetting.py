"""A student who is forgotten is nowhere in the course, and nobody else loses anything."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from grader.classroom.course import Course
from grader.classroom.forgetting import find_traces, forget, is_of, remaining
from grader.cli import kata
from grader.errors import UsageError

# nbgrader adds submissions in a way that this version of SQLAlchemy warns of.
pytestmark = pytest.mark.filterwarnings("ignore::sqlalchemy.exc.SAWarning")

STUDENTS = ("ada", "adam")


@pytest.fixture
def term(course: Course, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Course, str, Path]:
    """Make a course in which two students handed in, through an exchange, and got feedback."""
    monkeypatch.setenv("PATH", f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
    from nbgrader.api import Gradebook  # noqa: PLC0415 - it takes a second
    from nbgrader.utils import notebook_hash  # noqa: PLC0415

    url = f"sqlite:///{course.folder / 'gradebook.db'}"
    exchange = tmp_path / "exchange"
    with Gradebook(url, "ml") as book:
        book.add_assignment("week1")
        book.add_notebook("losses", "week1")
        for student in STUDENTS:
            person = {"first_name": student.title(), "last_name": f"Family-{student}"}
            book.add_student(student, email=f"{student}@example.org", **person)
            book.add_submission("week1", student)
    for student in STUDENTS:
        for folder in ("submitted", "autograded", "feedback"):
            write(course.folder / folder / student / "week1" / "losses.html", f"{folder} of {student}")
            write(course.folder / folder / student / "week1" / "submission_secret.txt", f"secret-{student}")
        inbound = exchange / "ml" / "inbound" / f"{student}+week1+2026-11-01 10:00:00 UTC+x"
        write(inbound / "losses.ipynb", "{}")
        write(inbound / "submission_secret.txt", f"old-{student}")
        for secret in (f"secret-{student}", f"old-{student}"):
            name = notebook_hash(secret=secret, notebook_id="losses")
            write(exchange / "ml" / "feedback" / f"{name}.html", "feedback without a name")
        write(exchange / "ml" / "feedback" / f"other-{len(student)}.html", f"feedback of {student}")
        write(course.folder / "downloaded" / "week1" / "archive" / f"{student}_week1.zip", "x")
        write(course.folder / ".kata" / "grading" / f"week1+{student}.json", "{}")
        write(course.folder / ".kata" / "grading" / f"week1-{len(student)}.log", f"Grading {student}, and")
    return course, url, exchange


def write(path: Path, text: str) -> None:
    """Write a file, and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def files(root: Path) -> set[str]:
    """Return the paths of all files below a folder."""
    return {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()}


def test_all_of_one_and_nothing_of_another(term: tuple[Course, str, Path]) -> None:
    """Rows, folders, archives, states, submissions in the exchange and feedback go; the other's stay."""
    course, url, exchange = term
    before = files(course.folder) | files(exchange)
    traces = find_traces(course, "ada", url, exchange)
    assert traces.terms == ("ada", "ada@example.org", "Ada Family-ada", "Family-ada, Ada")
    assert (traces.submissions, traces.enrolled) == (1, True)
    assert remaining(course, traces, exchange) != []
    forget(course, traces, url)
    assert remaining(course, traces, exchange) == []
    gone = before - files(course.folder) - files(exchange)
    assert len(gone) == 6 + 2 + 3 + 1 + 1 + 1  # folders, inbound, feedback, archive, state, log
    assert b"ada@example.org" not in (course.folder / "gradebook.db").read_bytes()
    other = find_traces(course, "adam", url, exchange)
    assert (other.submissions, len(other.paths)) == (1, len(traces.paths))


def test_what_is_left_is_told(term: tuple[Course, str, Path]) -> None:
    """A file of the instructor's that names the student is found, also across the border of two reads."""
    course, url, exchange = term
    traces = find_traces(course, "ada", url, exchange)
    forget(course, traces, url)
    write(course.folder / "notes.txt", "x" * ((1 << 20) - 2) + " ada ")
    write(course.folder / "tables" / "Ada.csv", "1")
    write(course.folder / "adamant.txt", "ada-lovelace, canada, adam")
    assert remaining(course, traces, exchange) == [
        str(course.folder / "notes.txt"),
        str(course.folder / "tables" / "Ada.csv"),
    ]


@pytest.mark.parametrize(
    ("name", "theirs"),
    [
        ("ada", True),
        ("ada+week1", True),
        ("week1+ada.json", True),
        ("ada_week1.zip", True),
        ("ada_b_week1.zip", False),
        ("week1_ada_b", False),
        ("adam", False),
        ("x-ada", False),
        ("ada.zip", True),
    ],
)
def test_names(name: str, theirs: bool) -> None:
    """The id must stand by itself in a name: a part of another id is not meant."""
    assert is_of(name, "ada", ("ada_b", "adam", "bob")) is theirs


@pytest.mark.parametrize("student", ["", " ", "..", "../x", "a/b", ".kata"])
def test_no_id(course: Course, student: str) -> None:
    """What could be a path is no id."""
    with pytest.raises(UsageError, match="is no id of a student"):
        find_traces(course, student, f"sqlite:///{course.folder / 'gradebook.db'}", None)


def test_links_are_not_followed(term: tuple[Course, str, Path], tmp_path: Path) -> None:
    """A link in a student's place is removed, and what it leads to stays."""
    course, url, exchange = term
    write(tmp_path / "precious" / "thesis.txt", "years")
    (course.folder / "submitted" / "eve").symlink_to(tmp_path / "precious")
    traces = find_traces(course, "eve", url, exchange)
    forget(course, traces, url)
    assert not os.path.lexists(course.folder / "submitted" / "eve")
    assert (tmp_path / "precious" / "thesis.txt").read_text() == "years"


def test_id_like_a_notebook(term: tuple[Course, str, Path]) -> None:
    """A student who is called as a notebook takes no notebook of others along."""
    course, url, exchange = term
    write(course.folder / "submitted" / "losses" / "week1" / "losses.ipynb", "{}")
    write(course.folder / "downloaded" / "week1" / "losses.zip", "x")
    write(course.folder / "downloaded" / "hw3" / "archive" / "ada_hw3.zip", "x")
    with pytest.raises(UsageError, match="Nothing of `hw3`"):  # an assignment beside ours
        find_traces(course, "hw3", url, exchange)
    traces = find_traces(course, "losses", url, exchange)
    assert traces.paths == (course.folder / "submitted" / "losses",)


@pytest.mark.parametrize("student", ["collected", "grading", "archive", "extracted", "secret"])
def test_id_like_a_folder_of_all(term: tuple[Course, str, Path], student: str) -> None:
    """Who is called as a folder that belongs to everybody takes nothing of others along."""
    course, url, _ = term
    write(course.folder / ".kata" / "collected" / "hw3" / "ada" / "x" / "losses.ipynb", "{}")
    for place in ("archive", "extracted"):
        write(course.folder / "downloaded" / "hw3" / place / "ada_hw3.zip", "x")
    for path in (course.folder / ".kata" / "grading").glob("*.log"):
        path.unlink()  # they may go with anybody whom they name
    before = files(course.folder)
    with pytest.raises(UsageError, match=f"Nothing of `{student}` is in this course"):
        find_traces(course, student, url, None)
    own = (
        course.folder / ".kata" / "collected" / "hw3" / student,
        course.folder / ".kata" / "grading" / f"hw3+{student}.json",
        course.folder / "downloaded" / "hw3" / "extracted" / student,
        course.folder / "submitted" / student,
    )
    for path in own:
        write(path / "losses.ipynb", "{}")
    traces = find_traces(course, student, url, None)
    assert set(traces.paths) == set(own)
    forget(course, traces, url)
    assert files(course.folder) == before


def test_command(
    term: tuple[Course, str, Path], monkeypatch: pytest.MonkeyPatch, write_course: Callable[..., Course]
) -> None:
    """It shows what would go and asks; afterwards it says what was searched, or what is left."""
    course, _, exchange = term
    write(course.folder / "nbgrader_config.py", f"c = get_config()\nc.Exchange.root = {str(exchange)!r}\n")
    monkeypatch.chdir(course.folder)
    runner = CliRunner()
    before = files(course.folder)
    asked = runner.invoke(kata, ["course", "forget", "ada"], input="n\n")
    assert asked.exit_code != 0 and "gradebook: 1 submission\n  submitted/ada\n" in asked.output
    assert files(course.folder) == before
    write(course.folder / "notes.txt", "adam helps")
    done = runner.invoke(kata, ["course", "forget", "ada", "--yes"])
    assert done.exit_code == 0, done.output
    assert "Gone. No file of " in done.output and "names ada, ada@example.org" in done.output
    left = runner.invoke(kata, ["course", "forget", "adam", "--yes"])
    assert left.exit_code == 1
    assert "adam is still named in:\n" in left.output and "notes.txt" in left.output
    again = runner.invoke(kata, ["course", "forget", "ada", "--yes"])
    assert again.exit_code == 2
    assert "Nothing of `ada` is in this course." in again.output
