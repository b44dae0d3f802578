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


@pytest.mark.parametrize(
    "busy",
    [
        pytest.param("\n" * 200_000 + "x=1", id="blank-lines"),
        pytest.param("%time 1\n" + "/f\n" * 2000, id="slashes"),
        pytest.param("%time 1\n" + ",f\n" * 2000, id="commas"),
        pytest.param("%time 1\n" + ";f\n" * 2000, id="semicolons"),
        pytest.param("/f\x0c" * 2000, id="other-ends-of-lines"),
        pytest.param(">>> x\n" + "... /f\n" * 2000, id="prompts"),
        pytest.param("/" * 3000 + "f", id="calls-of-calls"),
        pytest.param("x?\n" * 2000, id="help"),
        pytest.param("a = %b\n" * 2000, id="assigned-magics"),
        pytest.param("a = !b\n" * 2000, id="assigned-commands"),
        pytest.param("%x\n" * 40 + "y = 1\n" * 10_000, id="long"),
        pytest.param("%x\na" + " " * 60_000 + "$", id="blanks"),
        pytest.param("%x\n'" + "\\'" * 30_000, id="escaped-quotes"),
        pytest.param("a" * 60_000 + "? \n%x", id="word-before-help"),
    ],
)
def test_transformer_is_kept_from_work(busy: str) -> None:
    """A cell that would take IPython's transformer long is left as it is, whatever keeps it busy."""
    assert python(busy) == busy


def test_honest_magics() -> None:
    """A long cell with some magics of all kinds is transformed."""
    magics = ["%matplotlib inline", "a = %pwd", "b = !ls", "len?", "!pip list"] * 4
    made = python("\n".join(["x = np.arange(10) + np.linspace(0, 1)"] * 180 + magics))
    assert made.count("get_ipython()") == 20
    compile(made, "cell", "exec")


def test_notes_have_an_end() -> None:
    """A flood of %run is noted once for each file of a cell, and 20 times at most."""
    assert len(notes_on([cell("%run a\n" * 100_000), cell("%run a")])) == 2
    assert len(notes_on([cell("".join(f"%run {n}\n" for n in range(1000)))])) == 20
    assert notes_on([cell("\n" * 200_000 + "%run")]) == []


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
