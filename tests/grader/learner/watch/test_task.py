"""The task fits any width, and keeps what must keep its lines."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from grader.catalog import Kit
from grader.learner.watch.task import task_text

TASK = '''"""Halve a number.

A paragraph that was wrapped at a width of its own, with a formula, `sum_i x_i / 2`,
and goes on in the next line.

    f(x) = x_1^2 / 2

Conventions
- The first item is long enough to be wrapped, and its second line stands below its
  first word.
- The second.

=====  ======
name   x_1^2
=====  ======
one    two
=====  ======
"""


def halve(x: float, sigma: float = 1.0) -> float:
    """Return half of `x`.

    Parameters
    ----------
    x : float
        The number.
    sigma : float
        Not used: sigma stays sigma, mu does not.

    Examples
    --------
    >>> halve(2.0) <= 1.0
    True
    """
    return x / 2


class Half:
    """A half."""

    def of(self, x: float) -> float:
        """Return it."""
        return x / 2
'''


@pytest.fixture
def written(kit: Kit) -> Kit:
    """Write the task."""
    kit.solution_path(kit.exercise("halve")).write_text(TASK, encoding="utf-8")
    return kit


def _lines(kit: Kit, width: int) -> list[str]:
    return task_text(kit, kit.exercise("halve"), width).split("\n")


def test_paragraphs_are_wrapped_anew(written: Kit) -> None:
    """At a narrow width and at a wide one, with the items of lists below their first word."""
    narrow = _lines(written, 40)
    assert "A paragraph that was wrapped at a width" in narrow
    assert "- The first item is long enough to be" in narrow
    assert "  wrapped, and its second line stands" in narrow
    assert all(len(line) <= 40 for line in narrow)
    wide = _lines(written, 200)
    assert (
        "- The first item is long enough to be wrapped, and its second line stands below its first word."
        in wide
    )


def test_a_short_formula_is_not_parted(written: Kit) -> None:
    """It moves to the next line as a whole, with plain spaces."""
    for width in range(30, 80):
        assert any("`Σᵢ xᵢ / 2`" in line for line in _lines(written, width))


def test_formulas_tables_headings_and_examples_keep_their_lines(written: Kit) -> None:
    """A formula of its own is made readable; a table and an example are as they were."""
    lines = _lines(written, 30)
    assert "    f(x) = x₁² / 2" in lines
    assert "name   x_1^2" in lines
    at = lines.index("  Parameters")
    assert lines[at + 1] == "  ----------"
    assert "  >>> halve(2.0) <= 1.0" in lines


def test_signatures_and_names(written: Kit) -> None:
    """Functions and methods stand above their docstrings; names are those to be typed."""
    text = task_text(written, written.exercise("halve"), 80)
    assert "halve(x: float, sigma: float = 1.0) -> float\n\n  Return half of `x`." in text
    assert "sigma stays sigma, μ does not." in text
    assert "class Half\n\n  A half.\n\n\nHalf.of(self, x: float) -> float\n\n  Return it." in text


@pytest.mark.parametrize("width", [0, 1, 7])
def test_a_width_of_nothing(written: Kit, width: int) -> None:
    """A terminal that is resized to nothing gets some text, too."""
    assert "Halve a number." in task_text(written, written.exercise("halve"), width)


def test_a_derivation_is_shown_as_it_is_typed(written: Kit, tmp_path: Path) -> None:
    """Its lines are Python expressions, and so are those of its task."""
    chapter = written.root / "exercises/01_numbers/chapter.toml"
    text = chapter.read_text("utf-8").replace('kind = "code"', 'kind = "derivation"', 1)
    chapter.write_text(text, encoding="utf-8")
    kit = Kit(written.root)
    assert "f(x) = x_1^2 / 2" in task_text(kit, kit.exercise("halve"), 80)


def test_every_task_of_the_kit_can_be_shown(pytestconfig: Any) -> None:
    """No character is left that acts on a terminal, or that glued words together."""
    kit = Kit(Path(pytestconfig.rootpath))
    for exercise in kit.exercises:
        text = task_text(kit, exercise, 76)
        assert text.replace("\n", "").isprintable(), exercise.slug
        assert exercise.kind == "derivation" or "`" in text or len(text) > 100
