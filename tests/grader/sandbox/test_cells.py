"""An attempt made of a notebook's cells: all run, in order, and none takes another's answer away."""

from __future__ import annotations

from typing import Any

import pytest

from grader.errors import Control, Denied, Todo, Unusable
from grader.model import Cell, Cells
from grader.sandbox.clock import TimeLimits

F = "def f(x):\n    return x + 1\n"


def notebook(*sources: str | Cell, files: dict[str, bytes] | None = None) -> Cells:
    """Return cells that are numbered in their order."""
    made = (one if isinstance(one, Cell) else Cell(f"Cell {i}", one) for i, one in enumerate(sources, 1))
    return Cells(tuple(made), files or {})


def answered(children: Any, *sources: str | Cell, **options: Any) -> tuple[Any, tuple[str, ...]]:
    """Return what f(1) gives, or the outcome in its place, and the notes on the cells."""
    files = options.pop("files", None)
    made = children.attempt(notebook(*sources, files=files), **options)
    try:
        return made.module.f(1), made.notes
    except Control as outcome:
        return outcome, made.notes


def test_cells_share_a_namespace(children: Any) -> None:
    """A later cell uses what an earlier one defines; the last definition counts; all names are known."""
    sources = ("import numpy as np\nstep = 1", F, "def helper(x):\n    return x * 10", "step = 5")
    made = children.attempt(notebook(*sources, "def f(x):\n    return helper(x) + step + np.int64(0)"))
    assert made.module.f(1) == 15
    assert made.names == ("f", "helper", "step")
    assert made.notes == ()


@pytest.mark.parametrize(
    ("cell", "note"),
    [
        pytest.param("a = 1\n1 / 0", "raised ZeroDivisionError in line 2: division by zero", id="raises"),
        pytest.param("(", "has a SyntaxError in line 1, '(' was never closed: (", id="syntax"),
        pytest.param(
            "x = '\0'", "has a SyntaxError, source code string cannot contain null bytes", id="null"
        ),
        pytest.param(
            "f(3) if 0 else g(3)", "raised NameError in line 1: name 'g' is not defined", id="missing-name"
        ),
        pytest.param(
            "raise NotImplementedError",
            "calls what is not written yet (NotImplementedError).",
            id="not-written",
        ),
        pytest.param(
            "raise SystemExit",
            "went no further: it raised SystemExit, which ends a program.",
            id="system-exit",
        ),
        pytest.param(
            "input()",
            "went no further: it waits for input(); the grader passes everything as arguments.",
            id="input",
        ),
        pytest.param(
            "open('other.csv')",
            "went no further: it opens a file; only those that came with the assignment can be read.",
            id="other-file",
        ),
        pytest.param(
            "open('data.csv', 'w')",
            "went no further: it opens for writing a file that was handed out; only those that came with the "
            "assignment can be read.",
            id="writing",
        ),
        pytest.param(
            "import pandas as pd\npd.read_csv('x')",
            "imports pandas in line 1, which is not available to this exercise.",
            id="denied-import",
        ),
        pytest.param(
            "raise ValueError('<b>\\x1b[31m\\u202e')",
            r"raised ValueError in line 1: <b>\x1b[31m\u202e",
            id="control-characters",
        ),
    ],
)
def test_a_cell_that_fails_is_noted_and_later_cells_run(children: Any, cell: str, note: str) -> None:
    """What goes wrong in a cell costs that cell's own rest only, and a note says what it was."""
    answer, notes = answered(children, cell, F, files={"data.csv": b"1"})
    assert (answer, notes) == (2, (f"Cell 1 {note}",))


def test_exiting_cell_is_left_out(children: Any) -> None:
    """A cell that ends the process is left out, and the others run again."""
    exits = "import sys\nsys.modules['os']._exit(0)"
    answer, notes = answered(children, exits, F)
    assert (answer, notes) == (2, ("Cell 1 is left out: it ended its own process with exit status 0.",))
    answer, notes = answered(children, exits, F, exits, exits, exits)
    assert isinstance(answer, Control) and len(notes) == 3


def test_endless_cell_keeps_what_it_defined(children: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A cell that does not end is interrupted, as in a notebook, and what it defined stays."""
    monkeypatch.setattr("grader.sandbox.notebook.CELL_SECONDS", 0.1)
    answer, notes = answered(children, f"{F}while True: pass")
    assert (answer, notes) == (2, ("Cell 1 was stopped: it was still running after 0.1 s.",))
    answer, notes = answered(children, f"{F}import time\ntime.sleep(60)")
    assert (answer, notes) == (2, ("Cell 1 was stopped: it was still running after 0.1 s.",))


def test_cell_that_refuses_to_be_interrupted(children: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A cell that swallows the interruption is ended with its process, and left out of the next."""
    monkeypatch.setattr("grader.sandbox.notebook.CELL_SECONDS", 0.1)
    monkeypatch.setattr("grader.sandbox.notebook._SLACK", 0.1)
    deaf = (
        "import sys\ns = sys.modules['signal']\nfor n in (s.SIGVTALRM, s.SIGALRM): s.signal(n, s.SIG_IGN)\n"
    )
    stubborn = f"{deaf}while True: pass"
    answer, notes = answered(children, F, stubborn)
    assert (answer, notes) == (2, ("Cell 2 is left out: it was still computing after 0.2 s.",))


def test_all_cells_together_have_a_limit(children: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Many slow cells use up a time of their own; what follows is not run, and the calls keep theirs."""
    monkeypatch.setattr("grader.sandbox.notebook.CELL_SECONDS", 0.1)
    monkeypatch.setattr("grader.sandbox.notebook.ALL_CELLS_SECONDS", 0.15)
    slow = "while True: pass"
    time = TimeLimits(call=1.0, total=1.0)
    answer, notes = answered(children, F, slow, slow, slow, "def f(x): return 0", time=time)
    assert answer == 2
    assert notes[-1] == ("Cell 5 was not run: the cells before it used up the time that all may take.")


def test_time_of_cells_is_not_that_of_calls(children: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the cells took is not taken from the exercise's time."""
    burn = "import time\nend = time.process_time() + 0.4\nwhile time.process_time() < end: pass"
    time = TimeLimits(call=0.3, total=0.3)
    assert answered(children, burn, F, time=time) == (2, ())


def test_weak_cell(children: Any) -> None:
    """A weak cell does not take away what an earlier cell answered, but it adds what is missing."""
    stub = Cell("Cell 9", "def f(x): raise NotImplementedError\ndef more(): return 7", weak=True)
    assert answered(children, F, stub)[0] == 2
    assert answered(children, stub, F)[0] == 2
    assert isinstance(answered(children, stub)[0], Todo)
    assert answered(children, stub, "def f(x): return more()")[0] == 7


def test_denied_import_is_denied_when_used(children: Any) -> None:
    """Plots and tables cost nothing; an answer that uses them is denied, and one that was imported too."""
    plots = (
        "import matplotlib.pyplot as plt, pandas as pd\nimport seaborn.x\nfrom sklearn import svm, tree\n"
        "figure, (left, *rest) = plt.subplots(1, 2)\nleft.plot([1], c=2)[0].set(3)\nplt.rc['x'] = 1\n"
        "y = 2 * pd.Series([1]) + 1 > 0\nfor row in pd.rows(): pass\nwith pd.option() as o: o.x = 1\n"
        "%s"
    )
    answer, notes = answered(children, plots % "", F)
    assert answer == 2
    assert [note.partition(" in ")[0] for note in notes] == [
        f"Cell 1 imports {name}" for name in ("matplotlib.pyplot", "pandas", "seaborn.x", "sklearn")
    ]
    for used in ("return pd.Series(x)", "return svm.f", "return 2 + pd", "import torch", "return plt"):
        outcome, _ = answered(children, plots % "", f"def f(x):\n    {used}")
        assert isinstance(outcome, Denied) or used == "return plt", used
    for imported in ("from helper import f", "import numba\n@numba.njit\n" + F):
        outcome, _ = answered(children, imported)
        assert isinstance(outcome, Denied), imported
        assert outcome.text.startswith(f"It imports {'helper' if 'helper' in imported else 'numba'}; this")


def test_class_of_a_denied_base(children: Any) -> None:
    """A class may be derived from what is not there; making one is denied."""
    cell = "from torch import nn\nclass Net(nn.Module):\n    pass\nnet = Net()\n"
    assert answered(children, cell, F)[0] == 2
    outcome, _ = answered(children, cell, "def f(x):\n    return Net()")
    assert isinstance(outcome, Denied)


def test_import_with_a_way_out(children: Any) -> None:
    """Where a cell is ready to do without a module, it is told that the module is not there."""
    cell = "try:\n    import scipy.special as s\nexcept ImportError:\n    def f(x):\n        return 'plain'\n"
    assert answered(children, cell)[0] == "plain"
    assert answered(children, "try:\n    import scipy\nfinally:\n    pass", F)[0] == 2


def test_what_notebooks_have_at_hand(children: Any) -> None:
    """The shell, the display and our own check do nothing here, and no answer may need them."""
    cell = (
        "from grader.notebook import check\nfrom IPython.display import Image\ncheck('f')\nhint('f')\n"
        "display(Image('x'))\nget_ipython().run_line_magic('matplotlib', 'inline')\n"
        "v = variant('f')['n'] + 1\n"
    )
    assert answered(children, cell, F) == (2, ())
    assert isinstance(answered(children, "def f(x): return get_ipython()")[0], Denied)


def test_released_files(children: Any) -> None:
    """Files that came with the assignment can be read, by open and by numpy; nothing is written."""
    cell = (
        "import numpy as np, csv\na = np.loadtxt('./d.csv', delimiter=',')\nb = open('d.csv').read()\n"
        "c = open('d.csv', 'rb').read()\nd = list(csv.reader(open('d.csv', newline='')))\n"
        "e = np.genfromtxt('d.csv', delimiter=',')\n"
        "def f(x): return [float(a.sum()), b, c, d, float(e.sum())]"
    )
    data = {"d.csv": b"1,2\n3,4\n"}
    answer, notes = answered(children, cell, files=data)
    assert answer == [10.0, "1,2\n3,4\n", b"1,2\n3,4\n", [["1", "2"], ["3", "4"]], 10.0]
    assert notes == ()
    _, notes = answered(children, "import numpy as np\nnp.loadtxt('/etc/passwd')", F, files=data)
    assert len(notes) == 1
    assert "no attempt may do here" in notes[0] or "not found" in notes[0]


def test_ban_reaches_only_the_answer(children: Any) -> None:
    """What an exercise bans may be used elsewhere in the notebook, not in what the answer is made of."""
    other = "import numpy as np\nfrom numpy import fft as F\ndef spectrum(x):\n    return F.fft(x)"
    assert answered(children, other, F, ban=("np.fft.fft",))[0] == 2
    outcome, _ = answered(children, other, "def f(x):\n    return spectrum([x])", ban=("np.fft.fft",))
    assert isinstance(outcome, Denied)
    assert (
        outcome.text == "Cell 1, line 4, uses numpy.fft.fft, which this exercise asks you to write yourself."
    )


def test_future_of_one_cell_is_that_of_the_next(children: Any) -> None:
    """As in a notebook, a future import holds for all later cells."""
    assert answered(children, "from __future__ import annotations", "def f(x: Nowhere): return x")[0] == 1


def test_missing_answer(children: Any) -> None:
    """A notebook without the function is told so."""
    outcome, _ = answered(children, "x = 1")
    assert isinstance(outcome, Unusable)


def test_second_child_runs_the_cells_again(children: Any) -> None:
    """After a death the next child runs the cells anew, and the notes stay those of the first."""
    made = children.attempt(notebook("1 / 0", "import sys\n" + F, "def g(): sys.modules['os']._exit(0)"))
    with pytest.raises(Control):
        made.module.g()
    assert made.module.f(1) == 2
    assert made.notes == ("Cell 1 raised ZeroDivisionError in line 1: division by zero",)
