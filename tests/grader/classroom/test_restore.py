"""A submission gets back what was handed out, and keeps what its author wrote, wherever that stands."""

from __future__ import annotations

import math
from typing import Any

import pytest
from nbformat.v4 import new_code_cell

from grader.classroom.restore import Handed, restored
from grader.grade import MAX_CELLS

from .classroom import SHIFT, Classroom, code

LOCKED = "import numpy as np\nx = 1"


def around(source: str, *, grade: bool = False) -> list[str]:
    """Return the texts of the cells that become of a locked one; LOCKED stands for the course's own."""
    handed = Handed("setup", "code", LOCKED, None, grade, False, False, 2.0 if grade else None)
    cell = new_code_cell(source, metadata={"nbgrader": {"grade_id": "setup", "points": 9}})
    cells = restored([cell], {"setup": handed})
    assert len({cell.id for cell in cells}) == len(cells)
    (own,) = (cell for cell in cells if cell.metadata)
    assert (own.source, own.metadata) == (LOCKED, {"nbgrader": handed.metadata()})
    return ["LOCKED" if cell is own else cell.source for cell in cells]


@pytest.mark.parametrize("grade", [False, True])
@pytest.mark.parametrize(
    ("source", "cells"),
    [
        pytest.param(LOCKED, ["LOCKED"], id="untouched"),
        pytest.param("", ["LOCKED"], id="emptied"),
        pytest.param(f"\n{LOCKED}\n", ["LOCKED"], id="lines-without-text"),
        pytest.param(f"{LOCKED}\n\ny = x", ["LOCKED", "y = x"], id="below"),
        pytest.param(f"if 1:\n    y = 1\n{LOCKED}", ["if 1:\n    y = 1", "LOCKED"], id="above"),
        pytest.param(f"y = 1\n{LOCKED}\nz = x", ["y = 1", "LOCKED", "z = x"], id="around"),
        pytest.param(f"{LOCKED}0", [f"{LOCKED}0", "LOCKED"], id="changed"),
        pytest.param("y = 1", ["y = 1", "LOCKED"], id="replaced"),
    ],
)
def test_code_in_a_locked_cell(source: str, cells: list[str], grade: bool) -> None:
    """What was written into a locked cell becomes cells of its own, in order; the cell is the course's."""
    assert around(source, grade=grade) == cells


def test_text_that_was_handed_out_empty() -> None:
    """A locked cell without text takes nothing apart."""
    handed = Handed("setup", "code", "", None, False, False, False, None)
    cell = new_code_cell("a\n\nb", metadata={"nbgrader": {"grade_id": "setup"}})
    assert [one.source for one in restored([cell], {"setup": handed})] == ["a\n\nb", ""]


def test_name_defined_in_the_setup(classroom: Classroom) -> None:
    """An answer may use what its author defined in the locked cell at the notebook's beginning."""
    document = classroom.solved(passes=SHIFT.replace("x.min()", "low(x)"))
    (setup,) = (c for c in document["cells"] if c["metadata"].get("nbgrader", {}).get("grade_id") == "setup")
    setup["source"] = f"{setup['source']}\n\ndef low(x):\n    return x.min()"
    assert classroom.grade("setup", document)["passes"] == 8.0


def test_untouched_notebook_has_no_more_cells(classroom: Classroom) -> None:
    """A notebook as it was released has the same cells when it is graded."""
    document = classroom.released()
    classroom.grade("same-cells", document)
    assert len(classroom.graded("same-cells")["cells"]) == len(document["cells"])


def test_more_cells_than_are_graded(classroom: Classroom) -> None:
    """A notebook of too many cells of code is left to a person, and says how many are graded."""
    document = classroom.solved(passes=SHIFT)
    more = [code(f"x{number} = 1") for number in range(MAX_CELLS)]
    document["cells"] += more
    classroom.submit("cells", document)
    words = f"code cells, and at most {MAX_CELLS} are graded."
    assert any(words in line for line in classroom.autograde("cells"))
    assert classroom.scores("cells")["passes"] == (0.0, True)
    assert words in (classroom.comments("cells")["answer-passes"] or "")
    assert len(classroom.graded("cells")["cells"]) == len(document["cells"])


def test_as_many_cells_as_are_graded(classroom: Classroom) -> None:
    """Text, checks and empty cells do not count among the cells that are graded."""
    document = classroom.solved(passes=SHIFT)
    answers = sum(
        cell["cell_type"] == "code" and not cell["metadata"].get("nbgrader", {}).get("grade")
        for cell in document["cells"]
    )
    document["cells"] += [code("x = 1") for _ in range(MAX_CELLS - answers)]
    document["cells"] += [code("") for _ in range(9)]
    assert classroom.grade("full", document)["passes"] == 8.0


def test_output_that_is_no_json(classroom: Classroom) -> None:
    """NaN in an output, and half a character in another cell, cost an answer nothing."""
    document = classroom.solved(passes=SHIFT)
    figure: dict[str, Any] = {"y": [math.nan, math.inf, -math.inf]}
    output = {"output_type": "display_data", "metadata": {}, "data": {"application/vnd.x+json": figure}}
    document["cells"].append({**code("s = '\ud800'"), "outputs": [output]})
    assert classroom.grade("nan", document)["passes"] == 8.0
    assert classroom.graded("nan")["cells"][-1]["source"] == ["s = '\\ud800'"]
