"""What goes wrong with attempts under plain pytest, and does not here."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from .conftest import Copier, Run, Runner, join_kits, stub

BAD = (
    "syntax_error",
    "exits_at_import",
    "ends_process_at_import",
    "denied_import",
    "exits",
    "raises_at_import",
)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Provide a kit of attempts that would end a plain run of pytest, and of one that passes."""
    return join_kits(tmp_path_factory.mktemp("hazards") / "kit", (*BAD, "passes"))


@pytest.fixture(scope="module")
def done(root: Path, run_once: Runner) -> Run:
    """Provide a run over all of them."""
    return run_once(root, "exercises")


def test_nothing_is_interrupted(done: Run) -> None:
    """No attempt keeps the others from being graded, whatever it does when it is loaded."""
    found = {name: report["verdict"] for name, report in done.reports.items()}
    assert found == {
        "syntax_error": "error",
        "exits_at_import": "crash",
        "ends_process_at_import": "crash",
        "denied_import": "denied",
        "exits": "crash",
        "raises_at_import": "error",
        "passes": "pass",
    }
    assert done.status == 1
    assert "INTERNALERROR" not in done.text


@pytest.mark.parametrize("scenario", ["exits_at_import", "ends_process_at_import", "denied_import"])
def test_status_of_each_alone(root: Path, run: Runner, scenario: str) -> None:
    """An attempt that ends its process, raises SystemExit or skips itself never gives status 0."""
    assert run(root, str(stub(root, scenario))).status == 1


@pytest.mark.parametrize(
    "options",
    [
        ("--import-mode=prepend", "-o", "python_files=*.py", "-o", "python_functions=check_*"),
        ("--import-mode=append", "--doctest-modules", "-o", "python_classes=Nothing"),
        ("--import-mode=importlib", "-W", "error", "--strict-markers", "-o", "xfail_strict=true"),
        ("--noconftest", "--assert=plain", "-p", "no:warnings", "-p", "no:logging", "-s"),
    ],
    ids=lambda options: options[0],
)
def test_no_option_imports_an_attempt(root: Path, run: Runner, done: Run, options: tuple[str, ...]) -> None:
    """However pytest is told to import and to collect, attempts stay out of its process."""
    again = run(root, *options, "exercises")
    assert {name: report["checks"] for name, report in again.reports.items()} == {
        name: report["checks"] for name, report in done.reports.items()
    }
    assert again.counts.startswith(done.counts)


def test_named_attempt_is_never_imported(kit: Copier, run: Runner, tmp_path: Path) -> None:
    """An attempt that is named on the command line runs in its own process only."""
    root = kit("passes")
    trace = tmp_path / "trace"
    path = stub(root, "passes")
    path.write_text(f"{path.read_text()}\n\ntry:\n    open({str(trace)!r}, 'w')\nexcept OSError:\n    pass\n")
    for arguments in ((str(path),), (str(path), "--doctest-modules"), (f"{path}::test_no_numbers",)):
        assert run(root, *arguments).status == 0
    assert not trace.exists()


def test_package_and_conftest_of_the_learner(kit: Copier, run: Runner) -> None:
    """An ``__init__.py`` beside the stubs changes nothing; a conftest works, but not in official grading."""
    root = kit("passes")
    folder = stub(root, "passes").parent
    (folder / "__init__.py").write_text("raise RuntimeError\n")
    (folder / "conftest.py").write_text("def pytest_report_header():\n    return 'my conftest'\n")
    (root / "exercises/__init__.py").write_text("")
    done = run(root, str(folder))
    assert (done.status, done.counts) == (0, "5 passed")
    assert "my conftest" in done.text
    official = run(root, str(folder), "--official")
    assert (official.status, official.counts) == (0, "5 passed")
    assert "my conftest" not in official.text


def test_swallowing_suite(kit: Copier, run: Runner) -> None:
    """``pytest.raises(Exception)`` in a suite lets no untouched stub pass, and no attempt that dies."""
    root = kit("swallowing_suite")
    path = stub(root, "swallowing_suite")
    assert run(root, str(path)).counts == "3 not started"
    path.write_text("def shift(x):\n    raise SystemExit\n")
    assert run(root, str(path)).counts == "3 failed"
    path.write_text("def shift(x):\n    open('file')\n")
    assert run(root, str(path)).counts == "3 failed"


def test_fixtures_of_a_suite(kit: Copier, run: Runner) -> None:
    """A suite has fixtures of its own; what an attempt does when one of them asks it is the attempt's."""
    root = kit("passes", "not_started")
    suite = (
        "import numpy as np\nimport pytest\n\nfrom grader import checks\n\n\n"
        "@pytest.fixture(scope='module')\ndef asked(attempt):\n"
        "    return attempt.shift(np.array([2.0, 3.0]))\n\n\n"
        "def test_asked(attempt, asked):\n    'What was asked before holds.'\n"
        "    checks.close(asked, np.array([0.0, 1.0]))\n"
    )
    for number, name in enumerate(("passes", "not_started"), 1):
        (root / f"tests/exercises/{number:02d}_{name}/test_{name}.py").write_text(suite)
    done = run(root, str(stub(root, "passes")), str(stub(root, "not_started")))
    assert (done.status, done.counts) == (0, "2 passed, 2 not started")


def test_checks_that_cannot_be_counted(kit: Copier, run: Runner) -> None:
    """Points that are no number are the suite's fault, with path and line; so is a suite without checks."""
    root = kit("passes", "fails")
    suite = root / "tests/exercises/01_passes/test_passes.py"
    suite.write_text(suite.read_text().replace("points(3)", "points('three')"))
    (root / "tests/exercises/02_fails/test_fails.py").write_text('"""Nothing yet."""\n')
    fails = root / "solutions/02_fails/fails.py"
    fails.write_text(re.sub(r"    Examples\n.*?array.*?\n", "", fails.read_text(), flags=re.DOTALL))
    done = run(root, "exercises")
    assert (done.status, done.counts) == (1, "2 errors")
    assert re.search(r"test_passes\.py:\d+:\n +The points of test_smallest_is_zero are no number", done.text)
    assert "fails has no checks: neither a suite nor examples." in done.text


def test_suites_alone_get_the_solution(kit: Copier, run: Runner) -> None:
    """Run by themselves, the hidden suites judge the solutions."""
    root = kit("fails", "found_by_search")
    done = run(root, "tests/exercises")
    assert (done.status, done.counts) == (0, "5 passed")
    both = run(root, "exercises", "tests/exercises")
    assert (both.status, both.counts) == (1, "4 failed, 8 passed")


def test_tests_of_others_with_an_attempt_of_their_own(kit: Copier, run: Runner) -> None:
    """Tests that stand beside the kit may have a fixture of the same name: it is none of ours."""
    root = kit("passes")
    (root / "tests" / "test_theirs.py").write_text(
        "import pytest\n\n\n@pytest.fixture\ndef attempt():\n    return 3\n\n\n"
        "def test_of_theirs(attempt):\n    assert attempt == 3\n"
    )
    done = run(root, "exercises", "tests/exercises", "tests/test_theirs.py")
    assert done.status == 0, done.text
    assert done.counts == "10 passed"
