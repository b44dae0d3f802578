"""What an attempt costs is measured where it runs, by the call that its suite names."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from grader.catalog import Kit
from grader.errors import KitError
from grader.grade import Judge
from grader.judge.costs import read_costing
from grader.judge.messages import Costs
from grader.model import Verdict

CHAPTER = """format = 1
title = "Sums"
about = "One exercise."

[[exercise]]
slug = "total"
title = "Add up"
kind = "code"
difficulty = 1
minutes = 5
points = 10
asked = "often"
roles = ["mle"]
hints = ["How many?"]
limits = { call_cpu = 1.0 }
"""
SOLUTION = '''"""Add up."""


def total(x: list[float], *, start: float = 0.0) -> float:
    """Return the sum.

    >>> total([1.0, 2.0])
    3.0
    """
    return sum(x, start)
'''
SUITE = '''"""Hidden suite."""

from grader import checks


def test_total(attempt):
    """All of them are added."""
    checks.close(attempt.total([1.0, 2.0, 3.0]), 6.0)
'''
LARGE = '''

def large_call(rng, n=20_000):
    """Add up
    n numbers."""
    return "total", (rng.uniform(size=n).tolist(),), {"start": 1.0}
'''
COPYING = """
def total(x, *, start=0.0):
    copied = [2.0 * item for item in x]
    return start + sum(copied) / 2
"""

Measure = Callable[[str], Costs]


def write_kit(root: Path, suite: str) -> Kit:
    """Write a kit of one exercise with this suite."""
    files = {
        "exercises/01_sums/chapter.toml": CHAPTER,
        "exercises/01_sums/total.py": SOLUTION.replace("return sum(x, start)", "raise NotImplementedError"),
        "solutions/01_sums/total.py": SOLUTION,
        "tests/exercises/01_sums/test_total.py": suite,
    }
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return Kit(root)


@pytest.fixture(scope="module")
def judge(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Judge]:
    """Start a judge of a kit whose suite names a large call."""
    with Judge(write_kit(tmp_path_factory.mktemp("costs"), SUITE + LARGE)) as made:
        yield made


def test_call_is_measured_at_two_sizes(judge: Judge) -> None:
    """Time and memory of the call are told, at a tenth of the size and at the whole of it."""
    report, costs = judge.measure("total", COPYING, seed=1)
    assert report.verdict is Verdict.PASS
    assert costs.what == "Add up n numbers."
    assert [call.n for call in costs.calls] == [2_000, 20_000]
    small, large = costs.calls
    assert small.seconds is not None and large.seconds is not None
    assert 0 < small.seconds < large.seconds
    assert small.peak is not None and large.peak is not None
    assert 20_000 * 8 < large.peak < 20_000 * 80  # a list of as many floats, and nothing of the judge's
    assert 5 * small.peak < large.peak
    assert costs.seconds > 0


@pytest.mark.parametrize(
    ("body", "words"),
    [
        pytest.param("while len(x) > 100: pass", " s", id="endless"),
        pytest.param("if len(x) > 100: raise KeyError(1)", "It raised KeyError.", id="raises"),
        pytest.param("if len(x) > 100: x.clear()", "total changed argument 1 in place;", id="changes"),
        pytest.param("if len(x) > 100: raise NotImplementedError", "It is not started.", id="not-started"),
    ],
)
def test_call_that_has_no_time(judge: Judge, body: str, words: str) -> None:
    """What does not answer a large input has no time, and the reason is told; its verdict stays."""
    source = f"def total(x, *, start=0.0):\n    {body}\n    return start + sum(x)\n"
    report, costs = judge.measure("total", source, seed=1)
    assert report.verdict is Verdict.PASS
    assert [call.seconds for call in costs.calls] == [None, None]
    assert all(words in call.problem for call in costs.calls)


def test_clock_that_lies(judge: Judge) -> None:
    """An attempt can only fool its own author: nothing else suffers."""
    source = (
        "import sys\n"
        "for module in list(sys.modules.values()):\n"
        "    if hasattr(module, 'perf_counter'):\n"
        "        try:\n"
        "            module.perf_counter = lambda: 'now'\n"
        "        except Exception:\n"
        "            pass\n"
        "def total(x, *, start=0.0):\n    return start + sum(x)\n"
    )
    report, costs = judge.measure("total", source, seed=1)
    assert report.exercise == "total"
    assert len(costs.calls) == 2


def test_suite_without_a_large_call(tmp_path: Path) -> None:
    """Where a suite names no call, the time of the whole suite is all that is told."""
    with Judge(write_kit(tmp_path, SUITE)) as judge:
        costs = judge.measure("total", SOLUTION, seed=1)[1]
    assert (costs.what, costs.calls) == ("", ())
    assert costs.seconds > 0


@pytest.mark.parametrize(
    ("call", "fact"),
    [
        pytest.param(
            "def large_call(rng, n):\n    '''Add.'''", "Its `large_call` takes no (rng, n=...), or", id="no-n"
        ),
        pytest.param("def large_call(rng, n=5):\n    '''Add.'''", "Its `large_call` takes no", id="small"),
        pytest.param("large_call = 3", "Its `large_call` takes no", id="no-function"),
        pytest.param("def large_call(rng, n=50):\n    pass", "or has no docstring", id="no-docstring"),
    ],
)
def test_large_call_that_is_none(tmp_path: Path, call: str, fact: str) -> None:
    """One that is not as it is to be is the kit's own fault, with how to write it."""
    kit = write_kit(tmp_path, f"{SUITE}\n\n{call}\n")
    with pytest.raises(KitError) as caught:
        read_costing(kit, kit.exercise("total"))
    assert fact in caught.value.fact
    assert (
        'Write def large_call(rng, n=100_000): with a docstring, returning ("function",' in caught.value.fix
    )


@pytest.mark.parametrize(
    ("body", "fact"),
    [
        pytest.param(
            "return 'sum', ([],)", "Its `large_call` returns no call of the attempt.", id="unknown-name"
        ),
        pytest.param(
            "return 'total', [1.0]", "Its `large_call` returns no call of the attempt.", id="no-tuple"
        ),
        pytest.param("return None", "Its `large_call` returns no call of the attempt.", id="nothing"),
        pytest.param("return 1 / 0", "Its `large_call` raises ZeroDivisionError for n=50:", id="raises"),
    ],
)
def test_large_call_that_draws_none(tmp_path: Path, body: str, fact: str) -> None:
    """What it returns must be a call of a function that the task asks for."""
    kit = write_kit(tmp_path, f"{SUITE}\n\ndef large_call(rng, n=50):\n    '''Add.'''\n    {body}\n")
    costing = read_costing(kit, kit.exercise("total"))
    assert costing is not None
    with pytest.raises(KitError) as caught:
        costing.draw(np.random.default_rng(1), 50)
    assert fact in caught.value.fact
