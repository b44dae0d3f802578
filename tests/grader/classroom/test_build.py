"""What is written below source/, what students get of it, and what building again leaves alone."""

from __future__ import annotations

import ast
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbgrader.nbgraderformat import MetadataValidator

from grader.catalog import find_kit
from grader.catalog.text import read_text
from grader.catalog.variants import numbers_of
from grader.classroom.beginning import begin
from grader.classroom.build import build
from grader.classroom.course import Course
from grader.classroom.secret import create_secret
from grader.classroom.variants import variants_of
from grader.errors import UsageError

TASK = '\n[[assignment.notebook.exercise]]\nslug = "{}"\n'


def cells_of(path: Path) -> dict[str, dict[str, Any]]:
    """Return the cells of a notebook by grade id, their sources joined."""
    cells = json.loads(path.read_text())["cells"]
    return {
        cell["metadata"]["nbgrader"]["grade_id"]: {**cell, "source": "".join(cell["source"])}
        for cell in cells
        if cell["metadata"]
    }


def built(course: Course) -> Path:
    """Build the first assignment, and return its first notebook."""
    return build(course, course.assignments[0])[0].path


def test_valid(course: Course) -> None:
    """The notebook holds by the schemas of nbformat 4.5 and of nbgrader, and says nothing twice."""
    path = built(course)
    assert path == course.folder / "source" / "week1" / "losses.ipynb"
    document = nbformat.read(path, as_version=4)
    nbformat.validate(document)
    MetadataValidator().validate_nb(document)
    assert (document.nbformat, document.nbformat_minor) == (4, 5)
    assert all(cell.metadata.nbgrader.schema_version == 3 for cell in document.cells if cell.metadata)


def test_cells(course: Course) -> None:
    """Of each kind of exercise there are the cells that its grading takes, with the points of the course."""
    cells = cells_of(built(course))
    kinds = {
        name: tuple(
            cell["metadata"]["nbgrader"].get(key) for key in ("grade", "solution", "locked", "points")
        )
        for name, cell in cells.items()
    }
    locked, answer = (False, False, True, None), (False, True, False, None)
    assert kinds == {
        "setup": locked,
        "task-stable_softmax": locked,
        "answer-stable_softmax": answer,
        "check-stable_softmax": (True, False, True, 8.0),
        "task-distribution_picker_quiz": locked,
        "answer-distribution_picker_quiz": answer,
        "check-distribution_picker_quiz": (True, False, True, 10.0),
        "task-reflect_favourite_algorithm": locked,
        "reflection-reflect_favourite_algorithm": (True, True, False, 5.0),
    }
    assert cells["check-stable_softmax"]["source"] == 'check("stable_softmax")'
    assert cells["setup"]["source"] == "%load_ext grader"
    assert "- ``limits``: when it fails" in cells["task-reflect_favourite_algorithm"]["source"]
    assert cells["reflection-reflect_favourite_algorithm"]["cell_type"] == "markdown"
    texts = ["".join(cell["source"]) for cell in json.loads(built(course).read_text())["cells"]]
    assert texts[0] == "# Week 1\n\nAbout <week> $p$."
    assert texts[2] == "Mind the *axis*."


def test_solution_is_between_the_marks(course: Course) -> None:
    """Above the marks stands the stub alone, between them the whole solution; together they are Python."""
    source = cells_of(built(course))["answer-stable_softmax"]["source"]
    stub, _, rest = source.partition("### BEGIN SOLUTION\n")
    solution = rest.removesuffix("\n### END SOLUTION")
    kit = find_kit()
    exercise = kit.exercise("stable_softmax")
    assert ast.dump(ast.parse(stub).body[1]) == ast.dump(ast.parse(kit.pristine(exercise)).body[2])
    assert solution in read_text(kit.solution_path(exercise))
    ast.parse(source)


def test_withheld_examples(write_course: Callable[..., Course]) -> None:
    """Public checks that are withheld stand in no cell."""
    task = TASK.format("stable_softmax")
    source = cells_of(built(write_course(task + 'public = ["example_logsumexp"]')))["answer-stable_softmax"]
    stub = source["source"].partition("### BEGIN")[0]
    assert ">>> float(logsumexp(" in stub and ">>> softmax" not in stub
    with pytest.raises(UsageError) as caught:
        built(write_course(task + 'public = ["test_softmax"]'))
    words = "`stable_softmax` has no public check `test_softmax`. Did you mean `example_softmax`?"
    assert str(caught.value) == words


def test_changed_suite_changes_nothing(write_course: Callable[..., Course], tmp_path: Path) -> None:
    """Building again after a change to a suite gives the same file, letter for letter."""
    kit = tmp_path / "kit"
    shutil.copytree(Path(__file__).parents[2] / "kits" / "passes", kit)
    course = write_course(TASK.format("passes"), head='format = 1\nname = "c"\ntitle = "T"\nkit = "../kit"\n')
    before = built(course).read_bytes()
    suite = next(kit.glob("tests/exercises/*/test_*.py"))
    suite.write_text(suite.read_text() + '\n\ndef test_more(attempt):\n    """More."""\n')
    again = build(course, course.assignments[0])[0]
    assert (again.path.read_bytes(), again.changed, again.released) == (before, False, ())


def test_own_numbers(write_course: Callable[..., Course], tmp_path: Path) -> None:
    """The notebook is the same for all: a locked cell shows each student's numbers, by the public salt."""
    kit = tmp_path / "kit"
    shutil.copytree(Path(__file__).parents[2] / "kits" / "passes", kit)
    with next(kit.glob("exercises/*/chapter.toml")).open("a") as chapter:
        chapter.write("variant = { n = [8, 10, 12], p = [0.5, 0.25] }\n")
    head = 'format = 1\nname = "c"\ntitle = "T"\nkit = "../kit"\n'
    course = write_course(TASK.format("passes"), head=head)
    cell = cells_of(built(course))["variant-passes"]
    assert cell["source"] == '# Your own numbers.\nvariant("passes", salt="c/week1")'
    assert cell["metadata"]["nbgrader"]["locked"]
    week = course.assignments[0]
    numbers = {student: variants_of(course, week, student) for student in map(str, range(40))}
    exercise = course.exercise("passes")[1]
    assert numbers["7"] == {"passes": numbers_of(exercise, "7", "c/week1")}
    assert len({str(one) for one in numbers.values()}) == 6
    text = built(course).read_text()
    assert create_secret(course.folder).hex() not in text


def test_edited_by_hand(course: Course) -> None:
    """A notebook that the instructor edited is not lost; one that was only run is written again."""
    path = built(course)
    document = json.loads(path.read_text())
    document["cells"][1]["execution_count"] = 1
    document["metadata"]["language_info"]["version"] = "3.11"
    path.write_text(json.dumps(document))
    assert build(course, course.assignments[0])[0].changed
    document["cells"][0]["source"] = ["# Mine"]
    path.write_text(json.dumps(document))
    with pytest.raises(UsageError) as caught:
        build(course, course.assignments[0])
    assert str(caught.value) == (
        f"{path} was edited since it was built. "
        "Put your changes into course.toml, or give --force to lose them."
    )
    assert "# Mine" in path.read_text()
    assert build(course, course.assignments[0], force=True)[0].changed


def test_unknown_exercise_writes_nothing(write_course: Callable[..., Course]) -> None:
    """Where one exercise is not there, no notebook is written."""
    course = write_course(TASK.format("stable_softmax") + TASK.format("stable_softmin"))
    with pytest.raises(UsageError, match="There is no exercise `stable_softmin`"):
        build(course, course.assignments[0])
    assert not (course.folder / "source").exists()


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the example course, built and generated by nbgrader's own command."""
    folder = tmp_path_factory.mktemp("example")
    begin(folder)
    from grader.classroom.reading import read_course  # noqa: PLC0415

    course = read_course(folder)
    build(course, course.assignments[0])
    command = [sys.executable, "-m", "nbgrader", "generate_assignment", "week1"]
    # It starts alembic by its name alone.
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return folder


def test_students_get_stubs(generated: Path) -> None:
    """What generate_assignment leaves is the stub of each answer, and nothing of a solution."""
    cells = cells_of(generated / "release" / "week1" / "losses.ipynb")
    answer = cells["answer-stable_softmax"]["source"]
    assert answer.endswith("    raise NotImplementedError")
    assert answer.count("def ") == 3 and "SOLUTION" not in answer and ">>> float(logsumexp" not in answer
    assert cells["reflection-reflect_favourite_algorithm"]["source"] == "YOUR ANSWER HERE"
    ast.parse(answer)
    kit = find_kit()
    for slug in ("stable_softmax", "derive_softmax_cross_entropy"):
        exercise = kit.exercise(slug)
        pristine = set(kit.pristine(exercise).splitlines())
        secret = {line.strip() for line in read_text(kit.solution_path(exercise)).splitlines()} - pristine
        secret = {line for line in secret if len(line) > 20 and not any(line in one for one in pristine)}
        text = "\n".join(cell["source"] for cell in cells.values())
        assert secret and not [line for line in secret if line in text]


def test_date_is_in_the_gradebook(generated: Path) -> None:
    """The gradebook holds when the assignment is due, as UTC."""
    with sqlite3.connect(generated / "gradebook.db") as database:
        [(name, due)] = database.execute("select name, duedate from assignment").fetchall()
    course = (generated / "course.toml").read_text()
    assert name == "week1"
    assert f"due = {due[:19].replace(' ', 'T')}+00:00" in course


def test_released_cells_that_change(generated: Path) -> None:
    """Building again tells which cells differ from what students have."""
    from grader.classroom.reading import read_course  # noqa: PLC0415

    course = read_course(generated)
    assert [one.released for one in build(course, course.assignments[0])] == [(), ()]
    toml = generated / "course.toml"
    before = toml.read_text()
    toml.write_text(before.replace("points = 10\n", "points = 12\n"))
    try:
        changed = read_course(generated)
        released = [one.released for one in build(changed, changed.assignments[0])]
        assert released == [("check-bayes_update",), ()]
    finally:
        toml.write_text(before)
