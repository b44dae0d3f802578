"""`kata approaches`: several ways side by side, and what each costs."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from click.testing import Result

from grader.catalog import Kit
from grader.cli import approaches
from grader.grade import judge_for
from grader.judge.messages import Cost, Costs
from grader.learner import read_history
from tests.grader.small_kit import HALVE, SUITE

from .test_board import graded

Run = Callable[..., Result]
RIGHT = '"""Multiplies by \x1b a half."""\n\n\ndef halve(x):\n    return 0.5 * x\n'
LARGE = '''

def large_call(rng, n=100):
    """Halve a number n times."""
    return "halve", (float(n),)
'''


@pytest.fixture
def wide(kit: Kit) -> Iterator[Kit]:
    """Give the kit a right attempt, and the suite of one exercise a large call."""
    folder = kit.root / "tests/attempts/01_numbers/halve"
    (folder / "right_product.py").write_text(RIGHT, encoding="utf-8")
    suite = kit.root / "tests/exercises/01_numbers/test_halve.py"
    suite.write_text(SUITE.format(slug="halve", oracle="x / 2") + LARGE)
    yield kit
    judge_for(kit).close()


def test_side_by_side(wide: Kit, run: Run) -> None:
    """After a pass: one's own, the solution and the others, the questions, and a row of costs for each."""
    wide.stub_path(wide.exercise("halve")).write_text(HALVE.replace("x / 2", "x / 2.0  # mine"))
    graded(wide, "halve", "pass", 3)
    shown = run("approaches", "halve")
    assert shown.exit_code == 0
    text = shown.stdout
    titles = [
        "yours\nAs it is in your stub.\n",
        "\nsolution\n",
        "\nproduct\nMultiplies by \\x1b a half.\n\ndef halve",
    ]
    places = [text.index(title) for title in titles]
    assert places == sorted(places)
    assert "return x / 2.0  # mine\n" in text
    assert "1. And a third?\n" in text
    _, table = text.split("Measured now: halve a number n times.\n")
    assert "n = 10 " in table and "n = 100\n" in table
    for name in ("yours", "solution", "product"):
        (row,) = [line for line in table.splitlines() if line.startswith(f"  {name} ")]
        assert row.count("us") + row.count("ms") == 2
    assert "Time: the least of several calls, on one core." in table
    assert "does not pass" not in table
    assert type(read_history(wide.root).events[-1]).__name__ == "SolutionShown"


def test_two_columns_on_a_wide_terminal(wide: Kit, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """One's own stands beside the solution; what has no counterpart stands alone."""
    wide.stub_path(wide.exercise("halve")).write_text(HALVE.replace("x / 2", "x / 2.0  # mine"))
    graded(wide, "halve", "pass", 3)
    monkeypatch.setattr(approaches, "room_for_two", lambda: 120)
    lines = run("approaches", "halve").stdout.splitlines()
    heads = [[part.strip() for part in line.split(" | ")] for line in lines if " | " in line]
    assert heads[0] == ["yours", "solution"]
    assert ["return x / 2.0  # mine", "return x / 2"] in heads
    assert "product" in lines and "    return 0.5 * x" in lines


def test_before_a_pass(wide: Kit, run: Run) -> None:
    """It is refused as the solution is, and shown to who gives up; one's own that is wrong is called so."""
    refused = run("approaches", "halve")
    assert refused.exit_code == 2
    assert "`kata approaches halve --give-up` shows it all the same." in refused.stderr
    wide.stub_path(wide.exercise("halve")).write_text(HALVE.replace("x / 2", "x / 3"))
    shown = run("approaches", "halve", "--give-up")
    assert shown.exit_code == 0
    assert "Yours does not pass as it stands now: kata check halve\n" in shown.stdout


def test_exercise_without_a_large_call(wide: Kit, run: Run) -> None:
    """What was measured is said: the whole suite, with its small inputs."""
    text = " ".join(run("approaches", "twice", "--give-up").stdout.split())
    assert (
        "This exercise names no large input; those of the suite are small, so a factor below two says" in text
    )


def test_suite_that_cannot_measure(wide: Kit, run: Run) -> None:
    """A fault of the kit's costs the figures alone; the approaches are shown."""
    suite = wide.root / "tests/exercises/01_numbers/test_halve.py"
    suite.write_text(suite.read_text().replace('"halve", (', '"half", ('))
    shown = run("approaches", "halve", "--give-up")
    assert shown.exit_code == 0
    assert "1. And a third?" in shown.stdout
    assert shown.stderr.startswith("Error: What they cost cannot be measured. ")
    assert "Its `large_call` returns no call of the attempt." in shown.stderr


def test_what_has_no_figure_is_explained() -> None:
    """Why a time is missing is told below the table, once, and that a memory may be."""
    calls = tuple(Cost(n=n, problem="It raised \x1bError.") for n in (10, 100))
    slow = Costs(
        seconds=0.1, what="Do it n times.", calls=(Cost(n=10, seconds=1.5), Cost(n=100, seconds=1.6))
    )
    costs = {"yours": slow, "loops": Costs(seconds=0.1, what="Do it n times.", calls=calls)}
    lines = list(approaches._by_size(costs, 8))
    assert lines.count("  loops: It raised \\x1bError.") == 1
    assert lines.count("  Where no memory stands, counting it took too long.") == 1


@pytest.mark.parametrize(
    ("cost", "words"),
    [
        pytest.param(Cost(n=1, seconds=2.34e-6, peak=999), "2.3 us    999 B", id="small"),
        pytest.param(Cost(n=1, seconds=0.0123, peak=1_234), "12 ms     1.2 kB", id="medium"),
        pytest.param(Cost(n=1, seconds=1.26, peak=25_400_000), "1.3 s     25 MB", id="large"),
        pytest.param(Cost(n=1, seconds=1.9), "1.9 s", id="no-memory"),
        pytest.param(Cost(n=1, problem="It raised KeyError."), "none", id="no-time"),
    ],
)
def test_figures(cost: Cost, words: str) -> None:
    """Two digits: more would be noise."""
    assert approaches._cell(cost).rstrip() == words
