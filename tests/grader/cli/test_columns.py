"""Two texts side by side."""

from __future__ import annotations

import os
import sys

import pytest

from grader.cli import columns
from grader.cli.columns import room_for_two, side_by_side


def test_texts_of_different_length() -> None:
    """The bar goes on to the end of the longer one, and no line ends in blanks."""
    lines = side_by_side(["yours", "", "x = 1"], ["solution"], 40)
    assert lines == ["yours | solution", "      |", "x = 1 |"]
    assert side_by_side(["a"], ["b", "", "c"], 40) == ["a | b", "  |", "  | c"]


def test_a_narrow_text_leaves_its_room_to_the_other() -> None:
    """Nothing is broken as long as both fit together."""
    code = "    return np.exp(z) / z"
    assert side_by_side(["x", "y"], [code, ""], 28) == [f"x | {code}", "y |"]
    assert side_by_side([code, ""], ["x", "y"], 28) == [f"{code} | x", " " * 24 + " | y"]


def test_a_long_line_is_broken() -> None:
    """What is left of it stands further in; no line is wider than the terminal, and no word is lost."""
    code = ["def f(x):", "    return np.concatenate([first, second]) + np.zeros(17)  # a comment"]
    lines = side_by_side(code, ["y" * 90], 60)
    assert all(len(line) <= 60 for line in lines)
    left = [line.partition("|")[0].rstrip() for line in lines]
    assert left[1].startswith("    return") and left[2].startswith("        ")
    assert "".join("".join(left).split()) == "".join("".join(code).split())
    assert "".join(line.partition(" | ")[2] for line in lines).replace(" ", "") == "y" * 90


def test_a_long_comment_is_broken_into_comments() -> None:
    """So that it still reads as one."""
    lines = side_by_side(["  # Running sums describe the left side."], ["x" * 10], 33)
    assert [line.partition("|")[0].rstrip() for line in lines] == [
        "  # Running sums",
        "  # describe the",
        "  # left side.",
    ]


def test_indentation_deeper_than_the_column() -> None:
    """Hostile text breaks no layout."""
    assert all(len(line) <= 30 for line in side_by_side([" " * 80 + "x" * 50], [" " * 200], 30))


@pytest.mark.parametrize(
    ("terminal", "wide", "room"), [(True, 120, 120), (True, 109, 0), (True, 80, 0), (False, 200, 0)]
)
def test_where_there_is_room(monkeypatch: pytest.MonkeyPatch, terminal: bool, wide: int, room: int) -> None:
    """On a wide terminal; on a narrow one and in a pipe texts stand below each other."""
    monkeypatch.setattr(sys.stdout, "isatty", lambda: terminal)
    monkeypatch.setattr(columns.shutil, "get_terminal_size", lambda _: os.terminal_size((wide, 24)))
    assert room_for_two() == room


def test_a_line_without_an_end() -> None:
    """It is cut, so that nobody waits for it."""
    lines = side_by_side(["x" * 1_000_000], ["y"], 120)
    assert len(lines) < 40
