"""What students install works, says what it is, and holds nothing that is hidden."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sysconfig
import tomllib
import venv
import zipfile
from collections.abc import Callable, Iterator
from email.parser import Parser
from itertools import pairwise
from pathlib import Path

import pytest
from packaging.version import Version

import grader
from grader.catalog import find_kit
from grader.classroom.beginning import begin
from grader.classroom.build import build
from grader.classroom.course import Course
from grader.classroom.hidden import hidden_texts
from grader.classroom.reading import read_course
from grader.classroom.release import Released, release
from grader.classroom.secret import read_secret
from grader.classroom.student_kit import package_files
from grader.errors import UsageError

WRONG = "import numpy as np\n\n\ndef softmax(z, axis=-1, temperature=1.0):\n    return z / z.sum()\n"


def in_git(folder: Path, *arguments: str) -> bytes:
    """Run git."""
    return subprocess.run(["git", *arguments], cwd=folder, capture_output=True, check=True).stdout


@pytest.fixture(scope="module")
def released(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Course, Released]]:
    """Release the example course, built, with a branch."""
    with pytest.MonkeyPatch.context() as patch:
        for role in ("AUTHOR", "COMMITTER"):
            patch.setenv(f"GIT_{role}_NAME", "Teacher")
            patch.setenv(f"GIT_{role}_EMAIL", "teacher@example.org")
        folder = tmp_path_factory.mktemp("course")
        begin(folder)
        course = read_course(folder)
        for assignment in course.assignments:
            build(course, assignment)
        in_git(folder, "init", "-q")
        in_git(folder, "add", "--all", "--force")  # the secret too: the worst that can happen
        in_git(folder, "commit", "-q", "-m", "All")
        destination = tmp_path_factory.mktemp("release") / "kit"
        yield course, release(course, course.assignments, destination, branch="student")


def published(course: Course, released: Released) -> dict[str, str]:
    """Return all texts that a student can get hold of, by where they are."""
    texts = {}
    for path in released.folder.rglob("*"):
        if path.is_file() and path.suffix != ".whl":
            texts[str(path)] = path.read_text("utf-8", "replace")
    with zipfile.ZipFile(released.wheel) as archive:
        texts |= {
            f"wheel/{name}": archive.read(name).decode("utf-8", "replace") for name in archive.namelist()
        }
    for line in in_git(course.folder, "rev-list", "--objects", "student").decode().splitlines():
        identity = line.split()[0]
        texts[f"git/{line}"] = in_git(course.folder, "cat-file", "-p", identity).decode("utf-8", "replace")
    return texts


def test_nothing_hidden_is_published(released: tuple[Course, Released]) -> None:
    """No line of a solution, a suite or a known attempt, and no secret, is in anything that is released."""
    course, done = released
    kit = find_kit()
    public = Searched("\n".join([*map(kit.pristine, kit.exercises), *map(bytes.decode, _sources())]))
    words = re.compile(r"\w")
    hidden = {
        line.strip()
        for text in hidden_texts(kit)
        for line in text.splitlines()
        if len(words.findall(line)) >= 16 and line.strip() not in public
    }
    assert len(hidden) > 5000
    texts = published(course, done)
    assert sum(name.startswith("git/") for name in texts) > 100 and len(texts) > 400
    everything = Searched("\n".join(texts.values()))
    assert [line for line in hidden if line in everything] == []
    assert read_secret(course.folder).hex() not in everything.text
    names = " ".join(texts)
    assert not re.search(r"solutions/|test_|wrong_|right_|probe_|/audit|\.kata/|gradebook|classroom", names)


class Searched:
    """A long text in which thousands of lines are looked for.

    A line can only be in it if all its words but the first and the last, which may be cut, follow each other
    there: that rules most lines out without a search.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._pairs = set(pairwise(re.findall(r"\w+", text)))

    def __contains__(self, line: str) -> bool:
        inner = re.findall(r"\w+", line)[1:-1]
        return self._pairs.issuperset(pairwise(inner)) and line in self.text


def test_a_line_is_found_wherever_it_is_cut() -> None:
    """Words that run on at either end do not hide a line."""
    text = Searched("x = first + (second, third)\nfourth")
    assert "irst + (second, thir" in text and "third" in text and "first +" in text
    assert "first + (third, second" not in text and "second + third" not in text


def _sources() -> list[bytes]:
    return [data for name, data in package_files().items() if name.endswith(".py")]


def test_notebooks_for_students(released: tuple[Course, Released]) -> None:
    """The source of a notebook has solutions in marked cells alone: no other cell, and no metadata."""
    course, _ = released
    hidden = {
        line.strip() for text in hidden_texts(find_kit()) for line in text.splitlines() if len(line) > 40
    }
    hidden -= {line.strip() for one in find_kit().exercises for line in find_kit().pristine(one).splitlines()}
    for path in (course.folder / "source").rglob("*.ipynb"):
        document = json.loads(path.read_text())
        for cell in document["cells"]:
            name = cell["metadata"].get("nbgrader", {}).get("grade_id", "")
            if name.startswith("answer-"):
                cell["source"] = "".join(cell["source"]).partition("### BEGIN SOLUTION")[0]
        text = json.dumps(document, ensure_ascii=False)
        assert [line for line in hidden if line in text] == []
        assert read_secret(course.folder).hex() not in text


def test_wheel(released: tuple[Course, Released]) -> None:
    """The wheel is named and versioned so that pip keeps it, and needs what the full one needs."""
    _, done = released
    version = f"{grader.__version__}+student"
    assert done.wheel.name == f"mlkata-{version}-py3-none-any.whl"
    assert Version(version) > Version(grader.__version__)
    with zipfile.ZipFile(done.wheel) as archive:
        assert archive.testzip() is None
        info = f"mlkata-{version}.dist-info"
        head = Parser().parsestr(archive.read(f"{info}/METADATA").decode())
        assert (head["Name"], head["Version"]) == ("mlkata", version)
        needed = [one.split(">=")[0] for one in head.get_all("Requires-Dist")]
        assert needed == "click fsrs hypothesis msgpack msgspec numpy pytest scipy tomli".split()
        recorded = {row.split(",")[0] for row in archive.read(f"{info}/RECORD").decode().splitlines()}
        assert recorded == set(archive.namelist())
    project = tomllib.loads((done.folder / "pyproject.toml").read_text())["project"]
    assert (project["version"], len(project["dependencies"])) == (version, len(needed))


def test_again(released: tuple[Course, Released]) -> None:
    """The same release gives the same files, letter for letter, and no new commit."""
    course, done = released
    before = {path: path.read_bytes() for path in done.folder.rglob("*") if path.is_file()}
    (done.folder / "stale.txt").touch()
    again = release(course, course.assignments, done.folder, branch="student")
    assert {path: path.read_bytes() for path in done.folder.rglob("*") if path.is_file()} == before
    assert (again.commit, again.fresh) == (done.commit, False)


@pytest.fixture(scope="module")
def python(released: tuple[Course, Released], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel into an environment of its own, which borrows the dependencies of this one."""
    folder = tmp_path_factory.mktemp("venv")
    venv.create(folder, with_pip=False, symlinks=True)
    site = next(folder.glob("lib/python*/site-packages"))
    with zipfile.ZipFile(released[1].wheel) as archive:
        archive.extractall(site)
    (site / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return folder / "bin" / "python"


def run(python: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a module as a student would."""
    environment = {
        key: value for key, value in os.environ.items() if not key.startswith(("PYTEST", "PYTHON"))
    }
    command = [str(python), "-m", *arguments]
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=120
    )


def test_installed(python: Path, released: tuple[Course, Released], tmp_path: Path) -> None:
    """An installed copy grades by public checks, says so, and offers no command that is not there."""
    solution = tmp_path / "right.py"
    shutil.copy(find_kit().solution_path(find_kit().exercise("stable_softmax")), solution)
    right = run(python, tmp_path, "grader.cli", "check", "stable_softmax", "--source", "right.py")
    words = "stable_softmax: pass, 2 of 2 public checks; the hidden suite is not here\n"
    assert (right.stdout, right.returncode) == (words, 0)
    (tmp_path / "wrong.py").write_text(WRONG)
    wrong = run(python, tmp_path, "grader.cli", "check", "stable_softmax", "--source", "wrong.py")
    assert wrong.stdout.startswith(
        "stable_softmax: error, 0 of 2 public checks; the hidden suite is not here\n"
    )
    assert wrong.returncode == 1
    shown = run(python, tmp_path, "grader.cli", "--help").stdout
    assert "  check " in shown and "  audit " not in shown and "  course " not in shown
    assert "+student" in run(python, tmp_path, "grader.cli", "--version").stdout


def test_folder(python: Path, released: tuple[Course, Released]) -> None:
    """In the folder `pytest exercises/` runs the public checks and says that the suites are not here."""
    done = run(python, released[1].folder, "pytest", "exercises/", "-p", "no:cacheprovider")
    assert done.returncode == 0, done.stdout
    assert "5 not started" in done.stdout
    assert "The hidden suites are not here: solved means that the public checks pass." in done.stdout


def test_mistake_is_found(write_course: Callable[..., Course], tmp_path: Path) -> None:
    """A course that quotes a solution in its own words is not released, and nothing is written."""
    line = "# The smallest entry is taken off, so that the smallest becomes nothing."
    kit = tmp_path / "kit"
    shutil.copytree(Path(__file__).parents[2] / "kits" / "passes", kit)
    solution = next((kit / "solutions").rglob("*.py"))
    solution.write_text(f"{solution.read_text()}{line}\n")
    chapter = next((kit / "exercises").rglob("chapter.toml"))
    about = f'about = """\nSome words.\n{line}\nMore."""\n'
    chapter.write_text(re.sub("about = .*\n", lambda _: about, chapter.read_text()))
    head = 'format = 1\nname = "c"\ntitle = "T"\nkit = "../kit"\n'
    course = write_course('\n[[assignment.notebook.exercise]]\nslug = "passes"\n', head=head)
    with pytest.raises(UsageError, match="Something hidden would be released, so nothing was written"):
        release(course, course.assignments, tmp_path / "release")
    assert not (tmp_path / "release").exists()


def test_folder_of_something_else(course: Course, tmp_path: Path) -> None:
    """A folder that this command did not write is not replaced."""
    for name, words in (("mine", "holds something else than an earlier release"), ("file", "is a file")):
        path = tmp_path / name
        if name == "mine":
            path.mkdir()
            (path / "thesis.txt").write_text("years")
        else:
            path.write_text("")
        with pytest.raises(UsageError, match=words):
            release(course, course.assignments, path)
    assert (tmp_path / "mine" / "thesis.txt").read_text() == "years"
    (tmp_path / "mine" / ".kata-release").touch()
    (tmp_path / "mine" / ".git").mkdir()
    with pytest.raises(UsageError, match="is a git repository, which would be lost"):
        release(course, course.assignments, tmp_path / "mine")
