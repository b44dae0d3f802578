"""`python -m tests.benchmarks.classroom`: nbgrader's autograde as it comes, against ours by the same command.

Both grade five exercises of one notebook. What a submission costs is the marginal wall time,
(T(n) - T(1)) / (n - 1), so that the start of nbgrader counts for neither.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import statistics
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

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


def our_course(folder: Path, slugs: Sequence[str] = ()) -> None:
    """Write a course of the named exercises; of five if none is named."""
    from grader.classroom.build import build  # noqa: PLC0415
    from grader.classroom.reading import read_course  # noqa: PLC0415
    from grader.classroom.secret import create_secret  # noqa: PLC0415

    folder.mkdir()
    tasks = "".join(f'[[assignment.notebook.exercise]]\nslug = "{slug}"\n' for slug in slugs or slugs_here())
    (folder / "course.toml").write_text(
        'format = 1\nname = "ours"\ntitle = "T"\n[[assignment]]\nname = "w"\ntitle = "W"\n'
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
    """Measure both, one after the other."""
    stock, ours = folder / "stock", folder / "ours"
    stock_course(stock)
    our_course(ours)
    for course in (stock, ours):
        nbgrader(course, "generate_assignment", "w")
        submit(course, count)
    stock_one, stock_each = marginal(stock, count)
    ours_one, ours_each = marginal(ours, count)
    steps = {name: statistics.median(taken) for name, taken in our_steps(ours, count).items()}
    grade = steps.get("KataGrade", 0.0)
    rest = ours_each - sum(steps.values())
    where = ", ".join(f"{name} {taken:.3f} s" for name, taken in steps.items())
    note = f"stock {stock_each:.3f} s, ours {ours_each:.3f} s; the first: {stock_one:.1f} s, {ours_one:.1f} s"
    return [
        Row("a submission by nbgrader autograde, against stock", ours_each / stock_each, 0.2, note=note),
        Row("our step, five exercises, median", grade, 0.03, "s", f"{where}; nbgrader itself {rest:.3f} s"),
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
