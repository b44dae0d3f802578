"""`kata` in a workspace with a year's history, against an import of numpy."""

from __future__ import annotations

import compileall
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import datetime, timedelta
from pathlib import Path

import grader
from grader.catalog import Kit
from grader.learner.history import read_history
from grader.learner.starting import start
from tests.benchmarks.table import Row
from tests.grader.learner.year import Learner

_YEAR = 365  # days


def with_a_year(kit: Kit, rounds: int) -> list[Row]:
    """Time whole processes, in turn; the learner's interview is a month ahead, so there is a plan to show."""
    # As pip does when it installs a package, numpy among them: a checkout may have no bytecode.
    compileall.compile_dir(Path(grader.__file__).parent, quiet=1)
    with tempfile.TemporaryDirectory() as folder:
        workspace = Path(folder) / "prep"
        start(workspace, kit.root)
        today = datetime.now().astimezone().replace(microsecond=0)
        interview = (today + timedelta(days=30)).date()
        Learner(workspace, kit, today - timedelta(days=_YEAR), interview, {}).live(_YEAR)
        shown, imported = [], []
        for _ in range(rounds + 1):
            imported.append(_seconds(["-c", "import numpy"], workspace))
            shown.append(_seconds(["-m", "grader.cli"], workspace))
        events = len(read_history(workspace).events)
    ratio = statistics.median(a / b for a, b in zip(shown[1:], imported[1:], strict=True))
    times = f"{statistics.median(shown[1:]):.2f} s against {statistics.median(imported[1:]):.2f} s"
    return [
        Row(
            "`kata` with a year's history, against `import numpy`",
            ratio,
            3.0,
            note=f"{events} events; {times}",
        )
    ]


def _seconds(arguments: list[str], folder: Path) -> float:
    began = time.perf_counter()
    subprocess.run([sys.executable, *arguments], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began
