"""`python -m tests.benchmarks.classroom`: nbgrader's autograde as it comes, against ours by the same command.

Both grade five exercises of one notebook, with the same assertions. What a submission costs is the marginal
wall time, (T(n) - T(1)) / (n - 1), so that the start of nbgrader counts for neither. Then, on our side alone
and so without a limit, five of the kit's exercises, whose suites ask for much more.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import logging
import math
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.benchmarks.pace import slowness_of, time_import
from tests.benchmarks.table import Row, show

ROOT = Path(__file__).parents[2]
SLUGS = ("bayes_update", "sigmoid_gradient", "bce_from_logits", "stable_softmax", "kmeans_lloyd")
OURS = """from pathlib import Path
from grader.classroom import config, releasing
c = get_config()
releasing.configure(c, Path(__file__).parent)
config.configure(c, Path(__file__).parent)
"""
STOCK = 'c = get_config()\nc.CourseDirectory.course_id = "stock"\n'
ANSWER = """import numpy as np
### BEGIN SOLUTION
def f{n}(x):
    e = np.exp(x - x.max())
    return e / e.sum()
### END SOLUTION"""
TESTS = """import numpy as np
rng = np.random.default_rng({n})
for size in (1, 2, 5, 50):
    x = rng.normal(size=size)
    assert np.allclose(f{n}(x).sum(), 1.0)
    assert np.allclose(f{n}(x + 5.0), f{n}(x))
### BEGIN HIDDEN TESTS
for size in (3, 7, 30):
    x = rng.normal(size=size) * 100
    assert np.isfinite(f{n}(x)).all()
    assert np.argmax(f{n}(x)) == np.argmax(x)
### END HIDDEN TESTS"""

# The same assertions as a suite of ours asks them: in one call of map for each check.
SUITE = '''"""Hidden suite of f{n}."""

import numpy as np


def test_sum(attempt, rng):
    """The entries add up to 1, and a shift of all numbers changes nothing."""
    xs = [rng.normal(size=size) for size in (1, 2, 5, 50)]
    plain, shifted = (attempt.f{n}.map([x + shift for x in xs]) for shift in (0.0, 5.0))
    for ours, theirs in zip(plain, shifted, strict=True):
        assert np.allclose(ours.sum(), 1.0)
        assert np.allclose(theirs, ours)


def test_large_numbers(attempt, rng):
    """Large numbers stay finite, and the largest keeps its place."""
    xs = [rng.normal(size=size) * 100 for size in (3, 7, 30)]
    for x, answer in zip(xs, attempt.f{n}.map(xs), strict=True):
        assert np.isfinite(answer).all()
        assert np.argmax(answer) == np.argmax(x)
'''
DOCSTRING = '''    """Return the softmax of `x`.

    Parameters
    ----------
    x : np.ndarray, shape (n,)

    Returns
    -------
    np.ndarray, shape (n,)

    Examples
    --------
    >>> f{n}(np.array([2.0, 2.0]))
    array([0.5, 0.5])
    """'''


def slugs_here() -> list[str]:
    """Return five exercises of the kit that ask for code, the named ones first."""
    there = {path.stem for path in (ROOT / "solutions").glob("*/*.py")}
    return [*[slug for slug in SLUGS if slug in there], *sorted(there - set(SLUGS))][:5]


def nbgrader(folder: Path, *arguments: str) -> float:
    """Run a command of nbgrader; return its wall time."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", os.defpath)])
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "nbgrader", *arguments],
        cwd=folder, env={**os.environ, "PATH": path}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        raise SystemExit(f"nbgrader {' '.join(arguments)} failed:\n{done.stderr[-3000:]}")
    return time.perf_counter() - start


def stock_course(folder: Path) -> None:
    """Write a course whose checks are asserts in cells."""
    from grader.notebook.cells import code_cell, notebook  # noqa: PLC0415

    cells = []
    for n in range(5):
        base = {"schema_version": 3, "task": False}
        answer = {**base, "grade": False, "solution": True, "locked": False, "grade_id": f"answer-{n}"}
        check = {
            **base,
            "grade": True,
            "solution": False,
            "locked": True,
            "grade_id": f"check-{n}",
            "points": 5,
        }
        cells.append(code_cell(f"answer-{n}", ANSWER.replace("{n}", str(n)), answer))
        cells.append(code_cell(f"check-{n}", TESTS.replace("{n}", str(n)), check))
    (folder / "source" / "w").mkdir(parents=True)
    (folder / "source" / "w" / "nb.ipynb").write_text(notebook(cells))
    (folder / "nbgrader_config.py").write_text(STOCK)


def kit_alike(folder: Path) -> None:
    """Write a kit of the exercises that the other course has, with its assertions as the suites' checks."""
    from grader.catalog.layout import main as lay_out  # noqa: PLC0415

    shutil.copytree(ROOT / "tests" / "kits" / "passes", folder)
    metadata = (folder / "exercises" / "01_x" / "chapter.toml").read_text("utf-8")
    chapter, _, exercise = metadata.partition("[[exercise]]")
    tables = "".join("[[exercise]]" + exercise.replace("passes", f"f{n}") + "\n" for n in range(5))
    (folder / "exercises" / "01_x" / "chapter.toml").write_text(chapter + tables, "utf-8")
    for name, tree in (("passes", "exercises"), ("passes", "solutions"), ("test_passes", "tests/exercises")):
        (folder / tree / "01_x" / f"{name}.py").unlink()
    _, _, head, *body, _ = ANSWER.split("\n")
    text = "\n".join(['"""A softmax."""', "", "import numpy as np", "", "", head, DOCSTRING, *body, ""])
    for n in range(5):
        solution = folder / "solutions" / "01_x" / f"f{n}.py"
        solution.write_text(text.replace("{n}", str(n)), "utf-8")
        suite = folder / "tests" / "exercises" / "01_x" / f"test_f{n}.py"
        suite.write_text(SUITE.replace("{n}", str(n)), "utf-8")
    with contextlib.redirect_stdout(io.StringIO()):
        assert lay_out(["--all", "--kit", str(folder)]) == 0


def our_course(folder: Path, slugs: Sequence[str] = (), kit: str = "") -> None:
    """Write a course of the named exercises; of five if none is named."""
    from grader.classroom.build import build  # noqa: PLC0415
    from grader.classroom.reading import read_course  # noqa: PLC0415
    from grader.classroom.secret import create_secret  # noqa: PLC0415

    folder.mkdir()
    tasks = "".join(f'[[assignment.notebook.exercise]]\nslug = "{slug}"\n' for slug in slugs or slugs_here())
    (folder / "course.toml").write_text(
        f'format = 1\nname = "ours"\ntitle = "T"\n{kit}[[assignment]]\nname = "w"\ntitle = "W"\n'
        f'[[assignment.notebook]]\nname = "nb"\n{tasks}'
    )
    (folder / "nbgrader_config.py").write_text(OURS)
    create_secret(folder)
    course = read_course(folder)
    build(course, course.assignment("w"))


def submit(folder: Path, count: int) -> None:
    """Lay out submissions of the solved notebook, by what the instructor's own version holds."""
    source = json.loads((folder / "source" / "w" / "nb.ipynb").read_bytes())
    released = json.loads((folder / "release" / "w" / "nb.ipynb").read_bytes())
    for cell, solved in zip(released["cells"], source["cells"], strict=True):
        if cell["metadata"].get("nbgrader", {}).get("solution"):
            cell["source"] = solved["source"]
    for number in range(count):
        target = folder / "submitted" / f"s{number:04}" / "w"
        target.mkdir(parents=True, exist_ok=True)
        (target / "nb.ipynb").write_text(json.dumps(released))


def marginal(folder: Path, count: int) -> tuple[float, float]:
    """Return the time of one submission, and what each further one takes."""
    one = nbgrader(folder, "autograde", "w", "--student=s0000", "--force")
    return one, (nbgrader(folder, "autograde", "w", "--force") - one) / (count - 1)


def our_steps(folder: Path, count: int) -> dict[str, list[float]]:
    """Return the wall times of each of our steps, by nbgrader's converter in this process."""
    from nbgrader.apps import NbGrader  # noqa: PLC0415
    from nbgrader.converters import Autograde  # noqa: PLC0415
    from nbgrader.coursedir import CourseDirectory  # noqa: PLC0415

    times = timed()
    before = Path.cwd()
    os.chdir(folder)
    app = NbGrader()
    app.initialize([], root=str(folder))
    app.log.setLevel(logging.CRITICAL)
    directory = CourseDirectory(parent=app, root=str(folder), assignment_id="w")
    Autograde(coursedir=directory, parent=app, force=True).start()
    os.chdir(before)
    return {name: taken[1:] for name, taken in times.items() if count}


def timed() -> dict[str, list[float]]:
    """Have each of our steps note its wall times from now on, by its name."""
    from grader.classroom.execute import KataGrade  # noqa: PLC0415
    from grader.classroom.restore import KataRestore  # noqa: PLC0415
    from grader.classroom.scores import KataSave  # noqa: PLC0415

    times: dict[str, list[float]] = {}
    for step in (KataRestore, KataGrade, KataSave):
        _time(step, times)
    return times


def _time(step: Any, times: dict[str, list[float]]) -> None:
    real = step.preprocess

    def timed(self: Any, notebook: Any, resources: Any) -> Any:
        start = time.perf_counter()
        try:
            return real(self, notebook, resources)
        finally:
            times.setdefault(step.__name__, []).append(time.perf_counter() - start)

    step.preprocess = timed


def measure(count: int, folder: Path) -> list[Row]:
    """Measure the stock, then ours with the same exercises, then with the kit's own."""
    stock = folder / "stock"
    stock_course(stock)
    kit_alike(folder / "kit")
    each = _each(stock, count)[1]
    ours, kits = folder / "ours", folder / "of_the_kit"
    our_course(ours, [f"f{n}" for n in range(5)], 'kit = "../kit"\n')
    rows = _against(each, ours, count, "the same exercises")
    our_course(kits, slugs_here())
    of_the_kit = _against(each, kits, count, "five of the kit")
    return rows + [replace(row, limit=math.inf) for row in of_the_kit]


def _each(course: Path, count: int) -> tuple[float, float]:
    """Return the time of one submission, and what each further one takes."""
    nbgrader(course, "generate_assignment", "w")
    submit(course, count)
    return marginal(course, count)


def _against(stock: float, course: Path, count: int, name: str) -> list[Row]:
    first, each = _each(course, count)
    imports = [time_import() for _ in range(5)]
    steps = {step: statistics.median(taken) for step, taken in our_steps(course, count).items()}
    pace = slowness_of(imports + [time_import() for _ in range(5)])
    where = ", ".join(f"{step} {taken:.3f} s" for step, taken in steps.items())
    note = f"stock {stock:.3f} s, ours {each:.3f} s; the first {first:.1f} s"
    rest = f"this machine, {pace:.2f} times slower than the one that the limit was set on: {where}; "
    rest += f"nbgrader itself {each - sum(steps.values()):.3f} s"
    return [
        Row(f"a submission by nbgrader autograde, against stock, {name}", each / stock, 0.2, note=note),
        Row(f"our step, {name}, median", steps["KataGrade"] / pace, 0.03, "s", rest),
    ]


def main() -> int:
    """Measure and show; exit with 1 if a limit is passed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=60, help="submissions (60)")
    options = parser.parse_args()
    warnings.simplefilter("ignore")  # nbgrader's own
    with tempfile.TemporaryDirectory() as folder:
        rows = measure(options.count, Path(folder))
    print(f"exercises: {', '.join(slugs_here())}")
    print(show(rows))
    return 0 if all(row.held for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
