"""The files of a student's copy are whole, and none too many."""

from __future__ import annotations

import ast
import shutil
import tomllib
from collections.abc import Callable
from pathlib import Path

import grader
from grader.catalog import Kit, find_kit
from grader.classroom.course import Course
from grader.classroom.student_kit import kit_files, package_files, student_version

TASK = '\n[[assignment.notebook.exercise]]\nslug = "{}"\n'


def test_package_imports_only_itself() -> None:
    """No module that is released needs one that is not; the commands that are not there are not offered."""
    files = package_files()
    modules = {name.removesuffix(".py").removesuffix("/__init__").replace("/", ".") for name in files}
    for name, data in files.items():
        if not name.endswith(".py"):
            continue
        for node in ast.walk(ast.parse(data)):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("grader"):
                assert node.module in modules, name
            if isinstance(node, ast.Import):
                assert all(a.name in modules for a in node.names if a.name.startswith("grader")), name


def test_package_is_all_but_what_grades_a_class() -> None:
    """Left out are the audit and the classroom, with their commands, and any file that is no code."""
    root = Path(grader.__file__).parent
    everything = {
        f"grader/{path.relative_to(root).as_posix()}"
        for path in root.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    left = everything - set(package_files())
    allowed = (
        "grader/audit/",
        "grader/classroom/",
        "grader/cli/audit.py",
        "grader/cli/course",
        "grader/_kit/",
    )
    assert left and [name for name in left if not name.startswith(allowed)] == []


def test_version() -> None:
    """The version tells a student's copy from the full one, also in its own module."""
    assert student_version() == f"{grader.__version__}+student"
    assert f'__version__ = "{student_version()}"\n' in package_files()["grader/__init__.py"].decode()


def test_kit(course: Course, tmp_path: Path) -> None:
    """The kit is sound, holds the course's exercises alone, and offers hints but no model answers."""
    files = kit_files(course, course.assignments)
    for name, data in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(data)
    kit, full = Kit(tmp_path), find_kit()
    kit.require_sound()
    names = {"stable_softmax", "distribution_picker_quiz", "reflect_favourite_algorithm"}
    assert {exercise.slug for exercise in kit.exercises} == names
    for exercise in kit.exercises:
        original = full.exercise(exercise.slug)
        assert (exercise.hints, exercise.ban, exercise.limits) == (
            original.hints,
            original.ban,
            original.limits,
        )
        assert exercise.followups == () and not kit.solution_path(exercise).exists()
        assert kit.stub_path(exercise).read_text() == kit.pristine(exercise) == full.pristine(original)
    assert not kit.has_suites
    assert len(files) == 2 * len(names) + 3


def test_numbers_survive(write_course: Callable[..., Course], tmp_path: Path) -> None:
    """Students derive the same numbers from their copy as the course does from its kit."""
    shutil.copytree(Path(__file__).parents[2] / "kits" / "passes", tmp_path / "kit")
    with next((tmp_path / "kit").glob("exercises/*/chapter.toml")).open("a") as chapter:
        chapter.write("variant = { n = [8, 10], p = [0.5, 1e-3], word = ['a\\\\', 'b'] }\n")
    course = write_course(TASK.format("passes"), head='format = 1\nname = "c"\ntitle = "T"\nkit = "../kit"\n')
    for name, data in kit_files(course, course.assignments).items():
        (tmp_path / "copy" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "copy" / name).write_bytes(data)
    copied = Kit(tmp_path / "copy").exercise("passes").variant
    assert copied == course.exercise("passes")[1].variant
    assert copied["p"] == (0.5, 0.001)


def test_texts_survive(course: Course) -> None:
    """Titles and hints with quotes, backslashes and letters of any kind come out as they were."""
    full = find_kit()
    for name, data in kit_files(course, course.assignments).items():
        if name.endswith("chapter.toml"):
            for table in tomllib.loads(data.decode())["exercise"]:
                original = full.exercise(table["slug"])
                assert (table["title"], tuple(table["hints"])) == (original.title, original.hints)


def test_withheld_examples_are_in_no_stub(write_course: Callable[..., Course]) -> None:
    """A public check that students do not see is neither in the stub nor in what it is checked by."""
    course = write_course(TASK.format("stable_softmax") + 'public = ["example_logsumexp"]\n')
    files = kit_files(course, course.assignments)
    stubs = [data.decode() for name, data in files.items() if name.endswith(".py")]
    assert len(stubs) == 2
    assert all(">>> float(logsumexp" in stub and ">>> softmax" not in stub for stub in stubs)
