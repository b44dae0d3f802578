"""Items that need nothing of pytest are called without its protocol, and come to the same."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from grader.catalog import Kit, read_source
from grader.errors import KataError
from grader.grade import Judge
from grader.model import Report, Verdict

from ..plugin.conftest import KITS, join_kits, stub

SCENARIOS = tuple(sorted(path.name for path in KITS.iterdir() if path.is_dir()))
# With a fixture of its own a suite is left to pytest.
OWN_FIXTURE = "\n\nimport pytest as _pytest\n\n\n@_pytest.fixture(autouse=True)\ndef _own():\n    yield\n"


@pytest.fixture(scope="module")
def roots(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Provide a kit of all scenarios twice, in the second of which each suite is left to pytest."""
    plain, own = (join_kits(tmp_path_factory.mktemp("run") / name, SCENARIOS) for name in ("plain", "own"))
    leave_to_pytest(own)
    return plain, own


def leave_to_pytest(root: Path) -> None:
    """Give every suite of a kit a fixture of its own."""
    for suite in root.glob("tests/exercises/*/test_*.py"):
        suite.write_text(suite.read_text("utf-8") + OWN_FIXTURE, "utf-8")


@pytest.fixture(scope="module")
def judges(roots: tuple[Path, Path]) -> Iterator[tuple[Judge, ...]]:
    """Provide a judge of each kit."""
    with Judge(Kit(roots[0])) as plain, Judge(Kit(roots[1])) as own:
        yield plain, own


def graded(judge: Judge, slug: str, **options: bool) -> Report | str:
    """Return the report on a scenario's stub, without the time and the suite, or what the judge says."""
    source = read_source(judge.kit.stub_path(judge.kit.exercise(slug)))
    try:
        report = judge.grade(slug, source, seed=7, **options)
    except KataError as error:
        return str(error).replace(str(judge.kit.root), "")
    return msgspec.structs.replace(report, seconds=0.0, suite="")


def _readable(root: Path, scenario: str) -> bool:
    try:
        read_source(stub(root, scenario))
    except KataError:
        return False
    return True


@pytest.mark.parametrize("scenario", [name for name in SCENARIOS if _readable(KITS / name, name)])
@pytest.mark.parametrize("official", [False, True], ids=["practice", "official"])
def test_same_report(judges: tuple[Judge, ...], scenario: str, official: bool) -> None:
    """Whatever comes of an attempt, the report is the one that pytest's protocol leads to."""
    plain, own = (graded(judge, scenario, official=official) for judge in judges)
    assert plain == own


def test_same_until_the_first_failure(judges: tuple[Judge, ...]) -> None:
    """Breaking off at the first failure leaves the same checks out."""
    plain, own = (graded(judge, "fails", until_failure=True) for judge in judges)
    assert plain == own


SUITES = {
    "a coroutine": ("async def test_a(attempt):\n    '''A.'''\n    assert False\n", Verdict.FAIL),
    "a set-up function": (
        (
            "READY = []\ndef setup_function():\n    READY.append(1)\n"
            "def test_a(attempt):\n    '''A.'''\n    assert READY\n"
        ),
        Verdict.PASS,
    ),
    "a fixture of its own": (
        (
            "import pytest\n@pytest.fixture\ndef three():\n    return 3\n"
            "def test_a(attempt, three):\n    '''A.'''\n    assert three == 3\n"
        ),
        Verdict.PASS,
    ),
    "a mark": (
        "import pytest\n@pytest.mark.xfail\ndef test_a(attempt):\n    '''A.'''\n    assert False\n",
        Verdict.FAIL,
    ),
    "an indirect parameter": (
        (
            "import pytest\n@pytest.fixture\ndef twice(request):\n    return 2 * request.param\n"
            "@pytest.mark.parametrize('twice', [4], indirect=True)\n"
            "def test_a(attempt, twice):\n    '''A.'''\n    assert twice == 8\n"
        ),
        Verdict.PASS,
    ),
    "the request": ("def test_a(attempt, request):\n    '''A.'''\n    assert request.node\n", Verdict.PASS),
    "a default": ("def test_a(attempt, rng, more=3):\n    '''A.'''\n    assert more == 3\n", Verdict.PASS),
}


@pytest.mark.parametrize("name", SUITES)
def test_what_is_left_to_pytest(tmp_path: Path, name: str) -> None:
    """What only pytest can do for an item is done by pytest."""
    text, verdict = SUITES[name]
    kit = Kit(join_kits(tmp_path / "kit", ("passes",)))
    exercise = kit.exercise("passes")
    kit.suite_path(exercise).write_text(text, "utf-8")
    with Judge(kit) as judge:
        report = judge.grade("passes", kit.solution_path(exercise).read_text("utf-8"), seed=1)
    assert {check.name: check.verdict for check in report.checks}["test_a"] is verdict
