"""Each tiny kit of ``tests/kits`` holds one outcome: a stub that is the attempt, and its golden report.

To write the golden reports anew, after a change that is meant to change them::

    MLKATA_WRITE_GOLDEN=1 .venv/bin/pytest tests/grader/plugin/test_kits.py -k golden

and look at what ``git diff tests/kits`` shows.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest

from grader.catalog import Kit, read_source
from grader.errors import JudgeError
from grader.grade import Judge

from .conftest import KITS, SEED, Run, Runner, environment, join_kits, normal, stub

SCENARIOS = tuple(sorted(path.name for path in KITS.iterdir() if path.is_dir()))
FAULTY = ("broken_suite", "skipped_suite")  # the kit's own fault: there is no report
GRADED = tuple(scenario for scenario in SCENARIOS if scenario not in FAULTY)
SCHEMA = json.loads((KITS.parents[1] / "grader" / "report.schema.json").read_text())


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Provide one kit of all scenarios, a chapter from each."""
    return join_kits(tmp_path_factory.mktemp("kits") / "all", SCENARIOS)


@pytest.fixture(scope="module")
def by_pytest(root: Path, run_once: Runner) -> Run:
    """Provide what pytest says of all scenarios; stubs are named, so that untouched ones are run too."""
    return run_once(root, *(str(stub(root, scenario)) for scenario in SCENARIOS))


@pytest.fixture(scope="module")
def judge(root: Path) -> Iterator[Judge]:
    """Provide a resident judge of all scenarios."""
    with Judge(Kit(root)) as judge:
        yield judge


def golden(scenario: str) -> dict[str, Any]:
    """Return the golden report of a scenario."""
    return dict(json.loads((KITS / scenario / "report.json").read_text()))


def graded(judge: Judge, root: Path, scenario: str, **options: Any) -> dict[str, Any]:
    """Return what the judge says of a scenario's stub."""
    report = judge.grade(scenario, read_source(stub(root, scenario)), **{"seed": SEED, **options})
    return dict(msgspec.to_builtins(report))


@pytest.mark.parametrize("scenario", GRADED)
def test_golden(by_pytest: Run, scenario: str) -> None:
    """Pytest's report of each outcome is the golden one, and has the form that the schema describes."""
    report = by_pytest.reports[scenario]
    jsonschema.validate(report, SCHEMA)
    if os.environ.get("MLKATA_WRITE_GOLDEN"):
        text = json.dumps(normal(report), indent=1, ensure_ascii=False)
        (KITS / scenario / "report.json").write_text(text + "\n", encoding="utf-8")
    assert normal(report) == golden(scenario)


@pytest.mark.parametrize("scenario", GRADED)
def test_judge_agrees(judge: Judge, root: Path, scenario: str) -> None:
    """A resident judge gives the same report as pytest, whatever it graded before."""
    assert normal(graded(judge, root, scenario)) == golden(scenario)


@pytest.mark.parametrize("scenario", FAULTY)
def test_no_report_for_a_fault_of_the_kit(by_pytest: Run, judge: Judge, root: Path, scenario: str) -> None:
    """A suite that does not import is a sentence with its place, in both faces, and no report."""
    with pytest.raises(JudgeError) as caught:
        graded(judge, root, scenario)
    place = r"test_\w+\.py:\d+: The hidden suite does not import: "
    assert re.search(place, str(caught.value))
    assert scenario not in by_pytest.reports
    assert re.search(rf"{scenario}\.py::not_judged", by_pytest.text)
    assert len(re.findall(r"test_\w+\.py:\d+:\n    The hidden suite does not import: ", by_pytest.text)) == 2


def test_command_agrees(root: Path) -> None:
    """``kata check --json`` prints the same reports, one a line."""
    done = subprocess.run(
        [sys.executable, "-m", "grader.cli", "check", "--json", f"--seed={SEED}", *GRADED],
        cwd=root,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    reports = [json.loads(line) for line in done.stdout.splitlines()]
    assert [report["exercise"] for report in reports] == list(GRADED), done.stderr
    assert [normal(report) for report in reports] == [golden(scenario) for scenario in GRADED]


def test_every_verdict_has_a_kit() -> None:
    """There is a golden report for every verdict that an exercise can have."""
    found = {golden(scenario)["verdict"] for scenario in GRADED}
    assert found == {"pass", "todo", "fail", "error", "denied", "timeout", "memory", "crash", "internal"}


STYLES = (
    *(f"--tb={style}" for style in ("auto", "long", "short", "line", "native", "no")),
    "-vv --showlocals -rA",
    "-q --no-header --full-trace",
)
SHOWN = ("passes", "fails", "raises", "syntax_error", "prints", "broken_check")
INSIDE = (
    "checks.close",
    "rng.normal",
    "def test_",
    "assert ",
    "Traceback",
    "hypothesis",
    "attempt =",
    "@given",
)


@pytest.mark.parametrize("style", STYLES)
def test_display_decides_nothing(root: Path, run_once: Runner, style: str) -> None:
    """No way to display a failure changes a report, or shows the suite's source."""
    done = run_once(root, *style.split(), *(str(stub(root, scenario)) for scenario in SHOWN))
    assert {name: normal(report) for name, report in done.reports.items()} == {
        scenario: golden(scenario) for scenario in SHOWN
    }
    assert done.status == 1
    assert not [inside for inside in INSIDE if inside in done.text.partition("\ncollect")[2]]
    assert "\x1b" not in done.text


def test_search_shows_nothing_of_itself(root: Path, run_once: Runner) -> None:
    """A failing check that searches for an example shows the attempt's call, and nothing of hypothesis's."""
    style = ("-vv", "--showlocals", "-rA", "--hypothesis-show-statistics", "--junitxml=junit.xml")
    done = run_once(root, *style, str(stub(root, "found_by_search")), str(stub(root, "changing_answer")))
    assert "shift(array([50.]))\n    returned [50.]\n    expected [ 0.]" in done.text
    shown = done.text.partition("\ncollect")[2].replace("Hypothesis Statistics", "")
    assert not [inside for inside in INSIDE if inside in shown + (root / "junit.xml").read_text()]
    assert not (root / ".hypothesis").exists()


def test_summary_line_of_each_style(root: Path, run_once: Runner) -> None:
    """With ``--tb=line`` a failure is a line: the stub, the attempt's own line, verdict and property."""
    path = stub(root, "raises")
    done = run_once(root, "--tb=line", str(path))
    assert f"{path}:29: error The smallest entry becomes 0, and the distances stay." in done.text


def test_same_seed_same_report(judge: Judge, root: Path) -> None:
    """The same seed gives the same report after other gradings, another seed draws other inputs."""
    for scenario in ("fails", "found_by_search", "known_mistake", "changing_answer"):
        first = normal(graded(judge, root, scenario, seed=11))
        assert normal(graded(judge, root, scenario, seed=11)) == first
    assert normal(graded(judge, root, "fails", seed=12)) != normal(graded(judge, root, "fails", seed=11))


def test_fresh_judge_agrees(judge: Judge, root: Path) -> None:
    """A judge that has just started says what one says that graded much before."""
    with Judge(Kit(root)) as fresh:
        for scenario in ("found_by_search", "fails"):
            assert normal(graded(fresh, root, scenario, seed=99)) == normal(
                graded(judge, root, scenario, seed=99)
            )


def test_points(by_pytest: Run) -> None:
    """A check's points are scaled to the exercise's and shared by its parameters; internal scores nothing."""
    checks = {check["name"]: check for check in by_pytest.reports["fails"]["checks"]}
    assert sum(check["points"] for check in checks.values()) == pytest.approx(10)
    assert checks["test_smallest_is_zero"]["points"] == pytest.approx(10 * 3 / 6)
    assert checks["test_smallest_is_zero"]["score"] == pytest.approx(10 * 3 / 6 / 2)
    broken = by_pytest.reports["broken_check"]
    assert (broken["verdict"], broken["score"]) == ("internal", 0.0)


def test_output_is_safe(by_pytest: Run) -> None:
    """No character of an attempt's output or messages can act on a terminal."""
    report = by_pytest.reports["prints"]
    assert report["output"].startswith("\\x1b[31mred\\x07 2\n")
    everything = json.dumps(list(by_pytest.reports.values()), ensure_ascii=False) + by_pytest.text
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e\u2028]", everything)
