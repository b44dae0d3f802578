"""Text that is safe to print."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.render import capitalised, clean, cut, fold, uncapitalised


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        pytest.param("plain, \u00fcber \u4e2d \U0001f600", "plain, \u00fcber \u4e2d \U0001f600", id="plain"),
        pytest.param("a\nb\tc", "a\nb\tc", id="newline-and-tab"),
        pytest.param("\x1b[2J\x1b]0;x\x07", "\\x1b[2J\\x1b]0;x\\x07", id="escape-sequences"),
        pytest.param("a\rb\x00\x7f\x9b", "a\\x0db\\x00\\x7f\\x9b", id="controls"),
        pytest.param("\u202egpj.exe\u2066", "\\u202egpj.exe\\u2066", id="bidirectional"),
        pytest.param("a\u2028b\u200f", "a\\u2028b\\u200f", id="separators-and-marks"),
        pytest.param("\ud800", "\\ud800", id="lone-surrogate"),
    ],
)
def test_clean(text, cleaned):
    """What could act on a terminal becomes a readable escape; all else stays."""
    assert clean(text) == cleaned


@given(st.text())
def test_clean_is_encodable(text):
    """Cleaned text can be written anywhere, and cleaning it again changes nothing."""
    cleaned = clean(text)
    cleaned.encode()
    assert clean(cleaned) == cleaned


def test_cut():
    """Long text ends in dots."""
    assert cut("abcdef", 6) == "abcdef"
    assert cut("abcdefg", 6) == "abc..."


def test_fold():
    """Long lines are wrapped under their own margin, and there are no more than the limit."""
    assert fold(["one two three", "  four five six"], width=9) == (
        "one two",
        "three",
        "  four",
        "  five",
        "  six",
    )
    assert fold(["a\nb", "\x1b"]) == ("a", "b", "\\x1b")
    assert fold(map(str, range(50)), limit=4) == ("0", "1", "2", "...")
    assert len(fold(["\n" * 10**6])) == 20
    assert fold(["x" * 1000], width=10, limit=3) == ("x" * 10, "x" * 10, "...")


@given(st.lists(st.text()))
def test_fold_is_bounded(lines):
    """Whatever the lines are, few short ones come out."""
    folded = fold(lines, width=20, limit=5)
    assert len(folded) <= 5
    assert all(len(line) <= 20 and "\n" not in line for line in folded)


def test_first_letters() -> None:
    """The first letter changes and nothing else does, in a text without letters or without anything too."""
    assert capitalised("the exam of NumPy") == "The exam of NumPy"
    assert uncapitalised("It crashed: SIGSEGV") == "it crashed: SIGSEGV"
    assert [capitalised(text) for text in ("", "3 left")] == ["", "3 left"]
    assert [uncapitalised(text) for text in ("", "3 left")] == ["", "3 left"]
