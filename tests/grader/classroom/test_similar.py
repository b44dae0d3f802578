"""A pair that copied stands out, a class that did not has none, and the kit's own answers are known."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from grader.catalog import find_kit
from grader.classroom.answers import MAX_ANSWER, OTHER_CELLS, read_answers, released_stub
from grader.classroom.course import Course
from grader.classroom.similar import similar
from grader.cli import kata
from grader.errors import UsageError
from grader.notebook.cells import code_cell, notebook, stub_code

SLUGS = ("stable_softmax", "bayes_update", "kmeans_lloyd", "ridge_regression")
TASKS = "".join(f'\n[[assignment.notebook.exercise]]\nslug = "{slug}"\n' for slug in SLUGS)
STEPS = (
    "{a} = {b} - {b}.max(axis={n}, keepdims=True)",
    "{a} = np.exp({b} * {n}.0)",
    "for {a} in range({n}):\n        {b} = {b} + {a} ** 2",
    "if {b}.ndim > {n}:\n        {a} = {b}.reshape({b}.shape[0], -1)",
    "{a} = np.where({b} > {n}, {b}, 0.0).sum(axis=0)",
    "while {b}.size > {n}:\n        {b} = {b}[: {b}.size // 2]",
    "{a} = [one for one in {b} if one != {n}]",
    "{a} = dict(zip({b}, range({n}), strict=False))",
    "{a} = np.linalg.norm({b}, axis={n}) / len({b})",
    "assert {b}.shape == ({n}, 3), '{b}'",
    "try:\n        {a} = {b}[{n}]\n    except IndexError:\n        {a} = None",
    "{a} = sorted({b}, key=lambda one: -one)[:{n}]",
    "{a} = {b} @ {b}.T + np.eye({n})",
    "{a} = np.log1p({b}) if {n} else np.expm1({b})",
)


def written(draw: random.Random, names: str = "xyzuvw") -> str:
    """Return an answer as somebody may write it: steps in an order of one's own."""
    lines = ["import numpy as np", "def answer(x):"]
    for step in draw.sample(STEPS, 9):
        a, b = draw.sample(names, 2)
        lines.append(f"    {step.format(a=a, b=b, n=draw.randrange(4))}")
    return "\n".join([*lines, f"    return {names[0]}"])


def submit(course: Course, student: str, answers: dict[str, str], *more: str) -> None:
    """Lay out a submission."""
    cells = [code_cell("check", "check('x')", {"grade_id": "check-x"})]
    for slug, text in answers.items():
        stub = released_stub(course, course.assignments[0], slug)
        cells.append(code_cell(f"a-{slug}", f"{stub}\n\n{text}", {"grade_id": f"answer-{slug}"}))
    cells += [code_cell(f"more-{number}", text) for number, text in enumerate(more)]
    folder = course.folder / "submitted" / student / "week1"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "losses.ipynb").write_text(notebook(cells))


@pytest.fixture
def course(write_course: Callable[..., Course]) -> Course:
    """Make a course in which sixteen students wrote answers of their own."""
    made = write_course(TASKS)
    for number in range(16):
        draw = random.Random(f"student {number}")
        submit(made, f"s{number:02}", {slug: written(draw) for slug in SLUGS})
    return made


def renamed(text: str) -> str:
    """Return a copy with other names and layout."""
    return re.sub(r"\b([xyzuvw])\b", r"my_\1", text).replace(" = ", "  =  ").replace("\n    ", "\n\n    ")


def test_nobody_copied(course: Course) -> None:
    """The most unusual pair is about as unusual as the most unusual by chance."""
    found = similar(course, course.assignments[0], 5)
    assert (found.students, found.pairs, found.compared) == (16, 120, SLUGS)
    assert found.alike[0].expected > 0.1
    assert [one.expected for one in found.alike] == sorted(one.expected for one in found.alike)
    assert found.median < 0.4


def test_pair_that_copied(course: Course) -> None:
    """Renamed in every exercise, it comes first, and hardly any is expected by chance."""
    draw = random.Random("copied")
    answers = {slug: written(draw) for slug in SLUGS}
    submit(course, "eve", answers)
    submit(course, "mal", {slug: renamed(text) for slug, text in answers.items()})
    first, second = similar(course, course.assignments[0], 2).alike
    assert (first.one, first.other, first.observed) == ("eve", "mal", 1)
    assert first.share > 0.9 and first.expected < 0.01 < second.expected
    assert len(first.exercises) == 4


def test_answers_of_the_kit(course: Course) -> None:
    """Who hands in the kit's solution or a right attempt is found, and two who do are said to."""
    kit = find_kit()
    answers = {slug: stub_code(kit.solution_path(kit.exercise(slug)).read_text()) for slug in SLUGS}
    right = next(kit.zoo_path(kit.exercise("kmeans_lloyd")).glob("right_*.py"))
    submit(course, "eve", answers)
    submit(course, "mal", answers | {"kmeans_lloyd": right.read_text()})
    found = similar(course, course.assignments[0], 2)
    assert {one.one for one in found.like_published} == {"eve", "mal"}
    names = [name for one in found.like_published for name, _ in one.exercises]
    assert "stable_softmax (solution)" in names and f"kmeans_lloyd ({right.stem})" in names
    assert found.like_published[0].expected < 0.1
    assert {found.alike[0].one, found.alike[0].other} == {"eve", "mal"}
    assert found.alike[0].published > 0.7


def test_other_cells(course: Course) -> None:
    """An answer in a cell of one's own is compared too; cells that were handed out are nobody's."""
    text = written(random.Random("aside"))
    submit(course, "eve", {}, text)
    submit(course, "mal", {}, renamed(text))
    answers = read_answers(course, course.assignments[0])
    assert list(answers["eve"]) == [OTHER_CELLS]
    found = similar(course, course.assignments[0], 1)
    assert (found.alike[0].one, found.alike[0].exercises[0][0]) == ("eve", OTHER_CELLS)


def test_hostile_submissions(course: Course, tmp_path: Path) -> None:
    """What is no notebook, a link, or endless is named or cut, and the others are compared."""
    for name, data in {"m1": b"{", "m2": b"[" * 100_000, "m3": b"\xff"}.items():
        folder = course.folder / "submitted" / name / "week1"
        folder.mkdir(parents=True)
        (folder / "losses.ipynb").write_bytes(data)
    (course.folder / "submitted" / "m4").mkdir()
    (course.folder / "submitted" / "m4" / "week1").symlink_to(course.folder / "submitted" / "s00" / "week1")
    submit(course, "m5", {"bayes_update": "(" * 100_000, "kmeans_lloyd": "\0\x1b\u202e" * 1000})
    found = similar(course, course.assignments[0], 3)
    assert (found.unread, found.cut) == (("m1", "m2", "m3"), ("m5",))
    assert found.students == 20
    assert "m4" not in read_answers(course, course.assignments[0])
    assert max(map(len, read_answers(course, course.assignments[0])["m5"].values())) == MAX_ANSWER


def test_command(course: Course, monkeypatch: pytest.MonkeyPatch) -> None:
    """It says what it is and is not, the numbers, and what was left out."""
    monkeypatch.chdir(course.folder)
    (course.folder / "submitted" / "m1" / "week1").mkdir(parents=True)
    (course.folder / "submitted" / "m1" / "week1" / "losses.ipynb").write_text(json.dumps([]))
    submit(course, "m2", {"bayes_update": "x = 1\n" * 10_000})
    done = CliRunner().invoke(kata, ["course", "similar", "week1", "--top", "2"], catch_exceptions=False)
    assert done.exit_code == 0, done.output
    assert done.stdout.startswith("A signal for a person to look, and no proof of anything")
    assert "18 submissions, 120 pairs, 4 exercises: stable_softmax, bayes_update, " in done.stdout
    assert "The median pair has " in done.stdout
    assert "Most alike   alike  as unusual  expected  in\n" in done.stdout
    assert "Most like an answer of the kit" not in done.stdout
    assert "were likeness in one\nexercise no sign of likeness in another" in done.stdout
    assert "A notebook could not be read and is left out, of m1." in done.stderr
    assert "An answer is very long and was compared in part, of m2." in done.stderr


def test_one_exercise(write_course: Callable[..., Course], monkeypatch: pytest.MonkeyPatch) -> None:
    """With one exercise the number expected is the rank, and that is said; short answers are not compared."""
    made = write_course(TASKS.partition("\n\n")[0] + "\n")
    monkeypatch.chdir(made.folder)
    for number in range(3):
        submit(made, f"s{number}", {SLUGS[0]: written(random.Random(number))})
    done = CliRunner().invoke(kata, ["course", "similar", "week1"])
    assert "3 submissions, 3 pairs, 1 exercise: stable_softmax." in done.output
    assert "With one exercise alone, the number expected is the place in the list" in done.output
    for number in range(3):
        submit(made, f"s{number}", {SLUGS[0]: "x = 1"})
    done = CliRunner().invoke(kata, ["course", "similar", "week1"])
    assert done.stdout.endswith("No two answers are long enough to be compared.\n")


def test_too_few(write_course: Callable[..., Course]) -> None:
    """One submission is like none."""
    made = write_course(TASKS)
    with pytest.raises(UsageError) as caught:
        similar(made, made.assignments[0], 1)
    words = (
        "There are no submissions to `week1`; two can be compared. Collect them first: nbgrader collect week1"
    )
    assert str(caught.value) == words
    submit(made, "ada", {})
    with pytest.raises(UsageError, match="There is 1 submission to `week1`; two can be compared"):
        similar(made, made.assignments[0], 1)
