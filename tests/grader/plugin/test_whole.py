"""An exercise that a session grades as a whole: which way its checks are run cannot be seen."""

from __future__ import annotations

import re
from pathlib import Path

from grader.catalog import Kit

from ..judge.test_running import leave_to_pytest
from .conftest import Runner, join_kits, stub

SCENARIOS = ("passes", "fails", "raises", "in_progress", "not_started", "endless_loop", "prints")


def test_same_session(tmp_path: Path, run_once: Runner) -> None:
    """A session of pytest shows and counts the same, whether pytest runs the checks or they are called."""
    texts = []
    for name in ("plain", "own"):
        root = join_kits(tmp_path / name / "kit", SCENARIOS)
        if name == "own":
            leave_to_pytest(root)
        junit = tmp_path / "junit.xml"
        stubs = [str(stub(root, scenario)) for scenario in SCENARIOS]
        done = run_once(root, *stubs, "-rA", "--tb=short", "--durations=3", f"--junitxml={junit}")
        shown = re.sub(r"\d+\.\d+s", "", done.text.replace(str(root), ""))
        cases = re.findall(r'<testcase classname="([^"]*)" name="([^"]*)"', junit.read_text("utf-8"))
        texts.append((done.status, done.counts, shown.partition("slowest")[0], cases))
    assert texts[0] == texts[1]


def test_suite_prints_nothing(tmp_path: Path, run_once: Runner) -> None:
    """What a suite prints reaches nobody."""
    root = join_kits(tmp_path / "kit", ("passes",))
    kit = Kit(root)
    body = "    '''A.'''\n    print('a secret', file=sys.stderr)\n    print('a secret')\n"
    kit.suite_path(kit.exercise("passes")).write_text(f"import sys\ndef test_a(attempt):\n{body}", "utf-8")
    done = run_once(root, str(stub(root, "passes")), "-s", "-rA")
    assert done.status == 0, done.text
    assert "secret" not in done.text
