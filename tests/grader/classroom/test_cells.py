"""From a restored notebook to an attempt: which cells, in which order, and as which Python."""

from __future__ import annotations

import time
from typing import Any

import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell

from grader.classroom.cells import attempt_at, checked_slug, notes_on, python


def cell(source: str, grade_id: str = "", *, grade: bool = False, pristine: bool = False) -> Any:
    """Return a cell of code as it is after restoring."""
    metadata: dict[str, Any] = {"mlkata": {"pristine": True}} if pristine else {}
    if grade_id:
        metadata["nbgrader"] = {"grade_id": grade_id, "grade": grade, "solution": not grade}
    return new_code_cell(source, metadata=metadata)


def test_attempt() -> None:
    """Checks, markdown and empty cells are left out; numbers are those of the notebook."""
    cells = [
        new_markdown_cell("# T"),
        cell("import numpy as np"),
        cell("def f(): ...", "answer-f", pristine=True),
        cell("check('f')", "check-f", grade=True),
        cell("def g(): ...", "answer-g"),
        cell("  "),
        cell("f()"),
    ]
    made = attempt_at("f", cells, {})
    assert [(c.label, c.weak) for c in made.cells] == [
        ("Cell 2", False), ("Cell 3", True), ("Cell 5", True), ("Cell 7", False),
    ]  # fmt: skip
    assert [c.weak for c in attempt_at("g", cells, {}).cells] == [False, True, False, False]


def test_files_that_are_named() -> None:
    """Only files whose names the cells hold are sent along."""
    made = attempt_at("f", [cell("open('a.csv')")], {"a.csv": b"1", "b.csv": b"2"})
    assert made.files == {"a.csv": b"1"}


@pytest.mark.parametrize(
    ("source", "result"),
    [
        pytest.param("x = 5 % 3\ny = (7\n% 2)", "x = 5 % 3\ny = (7\n% 2)", id="modulo"),
        pytest.param("s = '''\n%run x\n'''", "s = '''\n%run x\n'''", id="within-text"),
        pytest.param(
            "%matplotlib inline\nx", "get_ipython().run_line_magic('matplotlib', 'inline')\nx", id="line"
        ),
        pytest.param("!ls", "get_ipython().system('ls')", id="shell"),
        pytest.param("%%time\nx = 1", "\nx = 1", id="cell"),
        pytest.param("%%bash\nrm", "", id="other-language"),
        pytest.param("x = (", "x = (", id="syntax-error"),
    ],
)
def test_python(source: str, result: str) -> None:
    """Magics become calls on lines of the same numbers; Python that looks like them stays."""
    assert python(source).rstrip("\n") == result


def test_many_magics_take_no_time() -> None:
    """A cell made to keep the transformer busy is left as it is: it is no Python, and says so."""
    busy = "%x\n" * 20_000
    start = time.process_time()
    assert python(busy) == busy
    assert time.process_time() - start < 1.0


def test_notes() -> None:
    """What is run from another file is said, with the file's name."""
    cells = [new_markdown_cell("%run no.py"), cell("a\n%run helper.py -x\n")]
    assert notes_on(cells) == [
        "Cell 2 runs helper.py by %run, which is not done here: put its code into a cell."
    ]


def test_checked_slug() -> None:
    """A grade cell of ours names its exercise; an answer, an instructor's own test and markdown do not."""
    assert checked_slug(cell("x", "check-f", grade=True)) == "f"
    assert checked_slug(cell("x", "check-f")) is None
    assert checked_slug(cell("x", "own-test", grade=True)) is None
    assert checked_slug(new_markdown_cell("x")) is None
