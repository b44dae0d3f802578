"""Pages show of a submission what they can show, and the grading uses all of it."""

from __future__ import annotations

import pytest

from grader.classroom.shown import MAX_CELL, MAX_LINE, cut_code, cut_markdown

from .classroom import SHIFT, Classroom, code


def test_short_text_stays() -> None:
    """What people write is not cut."""
    text = "x = 1\n" * 3_000
    assert cut_code(text) == cut_markdown(text) == text


@pytest.mark.parametrize("text", ["x" + ".a" * 200_000, "a = 1\n" * 100_000])
def test_code_is_cut(text: str) -> None:
    """The last line says how much is missing."""
    shown, _, last = cut_code(text).rpartition("\n")
    assert len(shown) <= MAX_CELL and max(map(len, shown.split("\n"))) <= MAX_LINE
    left_out = len(text) - len(shown)
    assert last == f"# the rest, {left_out:,} characters, is left out here; all of it was graded"


def test_markdown_is_cut() -> None:
    """A link is harmless also where the cut made another of it."""
    text = "a" * (MAX_CELL - 10) + "[x](https://example.org)"
    assert cut_markdown(text).partition("\n")[0].endswith("a[x]&#40;https:")
    assert cut_markdown(text).endswith(
        "The rest, 14 characters, is left out here: it is in the submitted notebook."
    )


def test_feedback_on_a_hostile_notebook(classroom: Classroom) -> None:
    """Texts on which the highlighter and markdown would take hours stop nobody's feedback."""
    document = classroom.solved(passes=f"{SHIFT}\n# {'x' * 30_000}\nshift = shift\n")
    document["cells"] += [code("x" + ".a" * 100_000), code("@" + "a." * 100_000), code(" " * 100_000)]
    for piece in ("\\begin{a}", "\\\\[", "\\\\(", "*a**b"):
        text = piece * (100_000 // len(piece))
        document["cells"].append(
            {"cell_type": "markdown", "id": f"m{len(piece)}", "metadata": {}, "source": text}
        )
    assert classroom.grade("hog", document)["passes"] == 8
    graded = classroom.graded("hog")
    assert any(
        len("".join(cell["source"])) == 200_001 for cell in graded["cells"]
    )  # a regrade reads it from here
    page = classroom.feedback("hog")
    assert "is left out here; all of it was graded" in page
    assert len(page) < 3_000_000
