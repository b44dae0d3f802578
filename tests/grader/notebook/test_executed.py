"""What ran in a kernel becomes the cells that would be submitted."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from grader.notebook.executed import Executed, python_of


def ran(*cells: tuple[str, str | None]) -> Executed:
    """Return the memory of a kernel in which these cells ran, each with its id."""
    executed = Executed()
    for number, (source, cell_id) in enumerate(cells, 1):
        executed.on_run(number, SimpleNamespace(raw_cell=source, cell_id=cell_id))
    return executed


def sources(executed: Executed) -> list[str]:
    """Return its cells without the white space at their ends."""
    return [cell.python.strip() for cell in executed.cells()]


def test_order_is_that_of_running() -> None:
    """A cell counts where it ran last, and with its last text."""
    executed = ran(("f = 1", "a"), ("g = 2", "b"), ("f = 3", "a"))
    assert sources(executed) == ["g = 2", "f = 3"]
    assert [cell.label for cell in executed.cells()] == ["In [2]", "In [3]"]


def test_without_ids() -> None:
    """Where the front end names no cells, the same text is the same cell."""
    assert sources(ran(("f = 1", None), ("g = 2", None), ("f = 1", None))) == ["g = 2", "f = 1"]


def test_calls_of_the_kit_are_left_out() -> None:
    """A cell that only checks is no part of an answer; one that does more is."""
    executed = ran(
        ('check("softmax")', "a"), ("hint('softmax');", "b"), ("x = 1\ncheck('s')", "c"), (" ", "d")
    )
    assert sources(executed) == ["x = 1\ncheck('s')"]


def test_parts_of_a_cell() -> None:
    """What a magic runs of its cell does not count again."""
    executed = ran(("%%kata softmax\nf = 1", "a"))
    executed.within(True)
    executed.on_run(2, SimpleNamespace(raw_cell="f = 1", cell_id=None))
    executed.within(False)
    assert sources(executed) == ["f = 1"]


@pytest.mark.parametrize(
    ("cell", "python"),
    [
        pytest.param("x = 1\ny = 2", "x = 1\ny = 2\n", id="plain"),
        pytest.param("\n \nx = 1", "\n\nx = 1\n", id="empty-lines"),
        pytest.param("%%kata softmax\nx = 1", "\nx = 1\n", id="our-magic"),
        pytest.param("%%time\nx = 1", "\nx = 1\n", id="time"),
        pytest.param("%%timeit -n 3\nx = 1", "\nx = 1\n", id="timeit"),
        pytest.param("%%bash\nrm -rf x", "", id="another-language"),
        pytest.param("%%html\n<b>", "", id="html"),
        pytest.param(
            "%matplotlib inline", "get_ipython().run_line_magic('matplotlib', 'inline')\n", id="line"
        ),
        pytest.param("!ls", "get_ipython().system('ls')\n", id="shell"),
        pytest.param("np.mean?", "get_ipython().run_line_magic('pinfo', 'np.mean')\n", id="help"),
        pytest.param("s = '''\n%time\n'''", "s = '''\n%time\n'''\n", id="in-a-string"),
    ],
)
def test_magics(cell: str, python: str) -> None:
    """Magics become Python or go, and a line keeps its number."""
    assert python_of(cell) == python
