"""Nothing that students get holds a solution, a suite, a known attempt, the secret or another's work."""

from __future__ import annotations

import ast
import html
import json
import re
from pathlib import Path

import pytest

from grader.classroom.hidden import hidden_texts, leaks
from grader.classroom.release import release

from .classroom import SHIFT, Classroom

# What an attempt may try to take along into the feedback.
GREEDY = """import glob, os, sys
found = []
for pattern in ("/**/test_passes.py", "../**/secret", "../**/*.db", "tests/**/*.py"):
    try:
        found += [open(path).read() for path in glob.glob(pattern, recursive=True)]
    except OSError as error:
        found.append(str(error))
print(found, sys.path, os.environ)


def shift(x):
    frame = sys._getframe()
    while frame is not None:
        print(frame.f_code.co_filename, frame.f_locals)
        frame = frame.f_back
    raise ValueError(f"{found} {x!r}")
"""
MEAN = SHIFT.replace("x.min()", "x.mean()")
SECRET = bytes.fromhex("5" * 64)


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> tuple[Classroom, dict[str, bytes]]:
    """Grade three students, and return all that each can get hold of, as text."""
    room = Classroom(tmp_path_factory.mktemp("hidden") / "course")
    answers = {"ada": SHIFT, "bob": MEAN, "mallory": GREEDY}
    for student, answer in answers.items():
        room.submit(student, room.solved(passes=answer, known_mistake=answer, broken_check=answer))
    room.autograde()
    found = {f"feedback of {student}": plain(room.feedback(student)) for student in answers}
    found["release/week1/nb.ipynb"] = (room.root / "release" / "week1" / "nb.ipynb").read_bytes()
    folder = release(room.course, room.course.assignments, room.root.parent / "kit").folder
    for path in folder.rglob("*"):
        if path.is_file():
            found[str(path.relative_to(folder))] = path.read_bytes()
    return room, found


def plain(page: str) -> bytes:
    """Return the text of a page as its reader sees it, line by line."""
    body = page[page.index("<body") :]
    return html.unescape(re.sub(r"<[^>]*>", "", re.sub(r"</(?:td|p|div|pre)>|<br ?/?>", "\n", body))).encode()


def explanations(text: str) -> set[str]:
    """Return the docstrings of a suite or an attempt, which are made to be shown."""
    nodes = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Module | ast.FunctionDef)]
    return {found for node in nodes if (found := ast.get_docstring(node))}


def test_nothing_hidden(pages: tuple[Classroom, dict[str, bytes]]) -> None:
    """No line of it is in feedback, notebooks, folder or wheel, but for words that explain."""
    room, found = pages
    kits = list(room.course.kits())
    shown = [kit.pristine(exercise) for kit in kits for exercise in kit.exercises]
    shown += [words for text in hidden_texts(kits[0]) for words in explanations(text)]
    shown += [
        SHIFT,
        MEAN,
        *(text.decode("utf-8", "replace") for name, text in found.items() if name.startswith("grader/")),
    ]
    assert len(found) > 100
    assert leaks(found, kits, SECRET, shown) == []


def test_search_would_find_it(pages: tuple[Classroom, dict[str, bytes]]) -> None:
    """A line of a suite in a page of feedback would be found, with the entities of HTML in it."""
    room, _ = pages
    (suite,) = (room.root / "kit" / "tests" / "exercises").glob("*/test_passes.py")
    line = next(line for line in suite.read_text().splitlines() if "attempt." in line and len(line) > 30)
    page = f"<body><table><tr><td>{html.escape(line)}</td></tr></table></body>"
    assert leaks({"x": plain(page)}, room.course.kits(), SECRET) != []


def test_nothing_of_others(pages: tuple[Classroom, dict[str, bytes]]) -> None:
    """Feedback names no other student, and neither gradebook nor the course's paths."""
    room, found = pages
    students = ("ada", "bob", "mallory")
    for student in students:
        text = found[f"feedback of {student}"].decode("utf-8", "replace")
        others = [other for other in students if other != student and re.search(rf"\b{other}\b", text)]
        assert others == []
        assert str(room.root) not in text and "CREATE TABLE" not in text and "SQLite format" not in text


def test_greedy_attempt(pages: tuple[Classroom, dict[str, bytes]]) -> None:
    """What an attempt prints and raises is in no feedback, but for its own code."""
    _, found = pages
    text = found["feedback of mallory"].decode("utf-8", "replace").replace(GREEDY.strip(), "")
    assert "f_locals" not in text and "array(" not in text and "environ(" not in text
    assert not re.search(r"-?\d+\.\d{8,}", text.partition("passes")[2])


def test_graded_notebook_is_no_feedback(pages: tuple[Classroom, dict[str, bytes]]) -> None:
    """The report for the instructor's programs stays in the graded notebook: the page does not show it."""
    room, found = pages
    assert "vnd.mlkata.report" in json.dumps(room.graded("bob"))
    page = Path(room.root / "feedback" / "bob" / "week1" / "nb.html").read_text()
    assert "vnd.mlkata.report" not in page and '"suite"' not in found["feedback of bob"].decode()
