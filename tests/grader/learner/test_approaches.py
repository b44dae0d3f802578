"""The ways to solve an exercise."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from grader.catalog import Kit
from grader.errors import KataError
from grader.learner.approaches import read_approaches, without_docstrings
from grader.learner.events import now
from grader.learner.mock import course, ending
from grader.learner.mock.records import Answer, Terms
from grader.model import Report

from .conftest import put

RIGHT = '"""By a product,\nof two."""\n\n\ndef halve(x):\n    """Half."""\n    return 0.5 * x\n'


def test_own_solution_and_known_ones(kit: Kit) -> None:
    """One's own comes first, then the solution, then what the zoo knows to be right, and nothing wrong."""
    exercise = kit.exercise("halve")
    kit.stub_path(exercise).write_text("def halve(x):\n    return x / 2.0\n")
    put(kit.zoo_path(exercise) / "right_by_product.py", RIGHT)
    put(kit.zoo_path(exercise) / "wrong_third.py", '"""You take a third."""\n')
    yours, solution, product = read_approaches(kit, exercise)
    assert (yours.name, yours.text) == ("yours", "def halve(x):\n    return x / 2.0\n")
    assert solution.name == "solution"
    assert solution.text == "def halve(x: float) -> float:\n    return x / 2\n"
    assert (product.name, product.words) == ("by product", "By a product, of two.")
    assert product.text == "def halve(x):\n    return 0.5 * x\n"
    assert product.source.startswith(solution.source)


def test_stub_that_is_untouched_or_unreadable(kit: Kit) -> None:
    """It is no approach."""
    exercise = kit.exercise("halve")
    assert [approach.name for approach in read_approaches(kit, exercise)] == ["solution"]
    kit.stub_path(exercise).write_bytes(b"\xff\x00")
    assert [approach.name for approach in read_approaches(kit, exercise)] == ["solution"]


def test_own_of_a_mock_interview(kit: Kit, make_report: Callable[..., Report]) -> None:
    """Where the stub is blank, the answer that passed in the last mock interview is one's own."""
    exercise = kit.exercise("halve")
    report = make_report("pass")
    terms = Terms(minutes=25, seed=1, chapters=("01_numbers",))
    for number in (1, 2):
        course.begin(kit, kit.root, terms, now())
        answer = Answer(at=now(), source=f"answer = {number}\n", report=report)
        course.record_answer(kit.root, number, "halve", answer)
        ending.end(kit, kit.root, lambda slug, source: None)
    yours, _ = read_approaches(kit, exercise)
    assert (yours.words, yours.text) == ("As you solved it in mock interview 2.", "answer = 2\n")
    (kit.root / ".kata" / "mocks" / "2.json").write_text("{")
    yours, _ = read_approaches(kit, exercise)
    assert yours.text == "answer = 1\n"


def test_zoo_that_cannot_be_read(kit: Kit) -> None:
    """A malformed file of the kit is said to be one."""
    exercise = kit.exercise("halve")
    put(kit.zoo_path(exercise) / "right_broken.py", "def")
    with pytest.raises(KataError, match="It is no Python"):
        read_approaches(kit, exercise)


@pytest.mark.parametrize(
    ("source", "left"),
    [
        pytest.param('"""Task."""\n\nx = """kept"""\n', 'x = """kept"""\n', id="other-text"),
        pytest.param('def f():\n    """Only."""\n', 'def f():\n    """Only."""\n', id="nothing-else"),
        pytest.param(
            'class A:\n    """A\n    class."""\n\n    x = 1\n', "class A:\n\n    x = 1\n", id="class"
        ),
        pytest.param("def f(:\n", "def f(:\n", id="no-python"),
        pytest.param("x = 1\0\n", "x = 1\0\n", id="null"),
    ],
)
def test_docstrings_are_left_out(source: str, left: str) -> None:
    """They say the same in every approach; all else stays, and what is no Python stays whole."""
    assert without_docstrings(source) == left
